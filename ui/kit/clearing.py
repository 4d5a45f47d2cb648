"""Takes away what a list showed, before it shows something else."""

from PySide6.QtWidgets import QLayout


def clear_out(layout: QLayout) -> None:
    """Take everything out of the layout; its widgets are hidden at once and deleted soon."""
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
