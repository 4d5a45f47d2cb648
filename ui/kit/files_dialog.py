"""Asking for a file or folder, without ever blocking the window."""

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_file(
    parent: QWidget, title: str, pattern: str, then: Callable[[str], object]
) -> QFileDialog:
    """Ask for one file that exists, and call ``then`` with its path; return the open dialog.

    Args:
        parent: the window over which it is asked.
        title: what is wanted.
        pattern: which files are shown, such as ``Contact cards (*.kontakt.json)``.
        then: is given the path; not called when the user gives up.
    """
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(pattern)
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, title: str, then: Callable[[str], object]) -> QFileDialog:
    """Ask for a folder or stick, and call ``then`` with its path; return the open dialog."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    # The system's own dialogs may load plug-ins that talk to the network.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog
