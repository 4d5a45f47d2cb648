"""The order in which Tab goes, for parts that are made while the page is open."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(anchor: QWidget | None, widgets: Iterable[QWidget]) -> None:
    """Let Tab go from ``anchor`` (if there is any) through ``widgets`` in this order.

    Qt puts what is made late at the end of the window; without this, Tab would jump there.
    """
    for widget in widgets:
        if anchor is None:
            anchor = widget
            continue
        QWidget.setTabOrder(anchor, widget)
        anchor = widget


def before(widget: QWidget) -> QWidget | None:
    """Return where the focus can be just before ``widget`` and its parts, or None.

    It is the anchor of what is put in the place of ``widget``.
    """
    found = widget.previousInFocusChain()
    while found is not None and found is not widget:
        inside = widget.isAncestorOf(found)
        if found.focusPolicy() != Qt.FocusPolicy.NoFocus and not inside:
            return found
        found = found.previousInFocusChain()
    return None
