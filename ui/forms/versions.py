"""How something the office wrote stood earlier: each version with when and by whom."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.kernel.ids import UserId
from ui.context import Context
from ui.kit.buttons import plain_button
from ui.kit.dialogs import Dialog
from ui.kit.labels import Label, Role, Wrapped
from ui.language import show_when

Version = tuple[datetime, UserId, str, Sequence[QWidget]]
"""When and by whom it was written, its title then, and its parts."""


def versions_dialog(
    parent: QWidget, title: str, versions: Iterable[Version], context: Context
) -> Dialog:
    """Open a dialog with every version given, in that order."""
    dialog = Dialog(parent, title)
    for at, by, name, parts in versions:
        said = f"{show_when(at, context.clock.now())} · {context.name_of(by)}"
        dialog.content.addWidget(Label(said, Role.STRONG, wrap=True))
        dialog.content.addWidget(Wrapped(name))
        for part in parts:
            dialog.content.addWidget(part)
        dialog.content.addSpacing(10)
    close = plain_button(QCoreApplication.translate("VersionsDialog", "Close"))
    close.clicked.connect(dialog.accept)
    dialog.add_buttons((close,), close)
    dialog.open()
    return dialog
