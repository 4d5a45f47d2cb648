"""Asking for a file or folder, without ever blocking the window or leaving a trace of it.

Qt's own dialog remembers in clear where one was. Here it begins in one's documents each time
and remembers nothing.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_QT: Final = "QtProject"
_GROUP: Final = "FileDialog"


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


def ask_files(parent: QWidget, title: str, then: Callable[[list[str]], object]) -> QFileDialog:
    """Ask for one or more files, and call ``then`` with their paths; return the open dialog."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(then)
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


def ask_where(
    parent: QWidget, title: str, name: str, pattern: str, then: Callable[[str], object]
) -> QFileDialog:
    """Ask under which name to save, and call ``then`` with the path; return the open dialog.

    Args:
        parent: the window over which it is asked.
        title: what is wanted.
        name: the name that is offered; its ending is added where none is typed.
        pattern: which files are shown, such as ``PDF (*.pdf)``.
        then: is given the path; not called when the user gives up.
    """
    dialog = _dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(pattern)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    _keep_no_history()
    dialog = QFileDialog(parent, title, _start())
    # The system's own dialogs may load plug-ins that talk to the network.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setHistory([])
    if sys.platform == "win32":  # the registry cannot be led elsewhere
        dialog.destroyed.connect(partial(_settings().remove, _GROUP))
    return dialog


def _start() -> str:
    """Return one's documents, or one's home where there are none."""
    places = QStandardPaths.StandardLocation
    documents = QStandardPaths.writableLocation(places.DocumentsLocation)
    home = QStandardPaths.writableLocation(places.HomeLocation)
    return documents if os.path.isdir(documents) else home  # noqa: PTH112 - Qt gives words


def _keep_no_history() -> None:
    """Let Qt look for its own settings where nothing can be written.

    Settings of ours lie in a file that is named in full, and are not touched by this.
    """
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, user, os.devnull)


def _settings() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, _QT)
