"""What kind of concern it is, what that forbids, and the way to put it right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.concerns.care import DO_NOT_CALL
from models.forms.answers import Answers
from models.forms.definitions.concern_kind import KIND
from models.kernel.ids import ConcernId
from models.law.kinds import route_of
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import quiet
from ui.kit.card import Note
from ui.kit.labels import Muted
from ui.language import filled, say


class KindPart(QWidget):
    """One line on a concern's page; above it the note, where the family is not called."""

    sheet: FormSheet | None = None

    def __init__(
        self,
        kind: str,
        concern_id: ConcernId,
        change: Callable[[ConcernId, Answers], Changed],
        context: Context,
        *,
        changeable: bool,
    ) -> None:
        """Show the kind; ``changeable``: the concern has not ended."""
        super().__init__()
        self._kind, self._concern = kind, concern_id
        self._send, self._context = change, context
        route = route_of(kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if route.guarded:
            self.care = Note(say(DO_NOT_CALL))
            self.care.setObjectName("do_not_call")
            column.addWidget(self.care)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Muted(filled(self.tr("Kind: {kind}"), kind=say(route.label))))
        self.change = quiet(self.tr("Change the kind …"), "pencil")
        self.change.setObjectName("change_kind")
        self.change.clicked.connect(self.ask)
        self.change.setVisible(changeable)
        line.addWidget(self.change)
        line.addStretch(1)
        column.addLayout(line)

    @Slot()
    def ask(self) -> None:
        """Open the form; it says what follows."""
        submit = partial(self._send, self._concern)
        self.sheet = FormSheet(
            self.window(), KIND, self.tr("Change the kind"), self._context, submit
        )
        self.sheet.explain(
            self.tr(
                "With negative social control and honour-related conflicts nobody contacts the "
                "family before it is decided to be safe."
            )
        )
        self.sheet.begin({"kind": self._kind})
