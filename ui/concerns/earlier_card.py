"""What came before, where a concern is decided on: dates and outcomes, and one act of having seen."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.concerns.earlier import Earlier
from models.concerns.looking_back import SOMEBODY, Before, ids_of
from models.kernel.errors import Refused
from models.kernel.ids import ConcernId
from models.usecases.look_back import LookedBack
from ui.changes import Changed
from ui.concerns.acts import ConcernActs
from ui.concerns.same_person_panel import earlier_line
from ui.context import Context
from ui.kit.announce import announce
from ui.kit.buttons import plain_button, quiet
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import filled, say, show_date

_INDENT: Final = 18


class EarlierCard(Card):
    """Shows what came before a concern that is to be decided on, and takes the acknowledgement.

    Signals:
        found: a search was answered (a ``LookedBack``).
        acknowledged: what is shown was seen.
    """

    found = Signal(object)
    acknowledged = Signal()

    def __init__(
        self,
        acts: ConcernActs,
        context: Context,
        concern_id: ConcernId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("What came before"), parent=parent)
        self.setObjectName("earlier")
        self._acts, self._context, self._concern_id = acts, context, concern_id
        self.came: LookedBack | None = None
        self.hint = Muted(self.tr("Earlier concerns are looked up …"))
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.seen = plain_button(self.tr("I have seen them"), "check")
        self.seen.setObjectName("seen_earlier")
        self.seen.clicked.connect(self._on_seen)
        self.seen.hide()
        self.add(self.hint)
        self.body.addLayout(self._list)
        self.add(self.problem)
        row = QHBoxLayout()
        row.addWidget(self.seen)
        row.addStretch(1)
        self.body.addLayout(row)

    @property
    def unseen(self) -> bool:
        """Whether something came before that was not acknowledged yet."""
        return self.came is not None and self.came.unseen

    def seek(self) -> None:
        """Look up what came before."""
        work = partial(self._acts.look_back, self._concern_id)
        self._context.jobs.run(self, work, self._on_found, self._refused)

    @Slot()
    def ask(self) -> None:
        """Lead the eye and the keyboard here: it is to be seen before a decision."""
        self._say(self.tr("See them first, and say that you have seen them. Then decide."))
        self.seen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_found(self, came: LookedBack) -> None:
        self.came = came
        self._context.feed.announce(came.changed)
        clear_out(self._list)
        for before in came.shown:
            self._list.addWidget(before_part(before, self._context.go.open_concern))
        self.seen.setVisible(came.unseen)
        self.hint.setText(self._hint(came))
        if came.unseen:
            announce(self, self.tr("Earlier concerns are shown. See them before you decide."))
        self.found.emit(came)

    def _hint(self, came: LookedBack) -> str:
        if not came.shown:
            return self.tr(
                "No earlier concern was found on this person, the home, the phone or those around."
            )
        if came.unseen:
            return self.tr("Possibly the same person, home or family. Only you can tell.")
        return self.tr("You have seen these. Now you can decide.")

    @Slot()
    def _on_seen(self) -> None:
        if self.came is None:
            return
        self.seen.setEnabled(False)
        work = partial(self._acts.seen, self._concern_id, ids_of(self.came.shown))
        self._context.jobs.run(self, work, self._on_kept, self._on_not_kept)

    def _on_kept(self, changed: Changed) -> None:
        self.acknowledged.emit()
        self._context.feed.announce(changed)

    def _on_not_kept(self, refusal: Refused) -> None:
        self.seen.setEnabled(True)
        self._refused(refusal)
        self.seek()

    def _refused(self, refusal: Refused) -> None:
        self._say(say(refusal.why))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()


def _again(older: Earlier) -> str:
    words = QCoreApplication.translate("EarlierCard", "The same caller, {date} · {outcome}")
    values = {"date": show_date(older.received_at), "outcome": say(older.outcome)}
    for key, value in values.items():
        words = words.replace(f"{{{key}}}", value)
    return words


def before_part(before: Before, look: Callable[[ConcernId], None]) -> QFrame:
    """Return who it may be and why, and each earlier concern with the way to it.

    Args:
        before: what came before.
        look: opens a concern.
    """
    part = QFrame()
    part.setProperty("role", "soft")
    across = QHBoxLayout(part)
    across.setContentsMargins(12, 6, 6, 6)
    across.setSpacing(16)
    who, when = QVBoxLayout(), QVBoxLayout()
    for column in (who, when):
        column.setSpacing(2)
    name = before.name or say(SOMEBODY)
    reasons = ", ".join(say(why) for why in before.why)
    why = " · ".join(each for each in (say(before.how), reasons) if each)
    who.addWidget(Label(name, Role.STRONG, wrap=True))
    who.addWidget(Muted(why))
    who.addStretch(1)
    said = [name, why]
    for one in before.earlier:
        said.append(earlier_line(one))
        when.addLayout(_line(earlier_line(one), one, 0, look))
        for older in one.again:
            said.append(_again(older))
            when.addLayout(_line(_again(older), older, _INDENT, look))
    when.addStretch(1)
    across.addLayout(who, 1)
    across.addLayout(when, 1)
    part.setAccessibleName(". ".join(said))
    return part


def _line(
    words: str, one: Earlier, indent: int, look: Callable[[ConcernId], None]
) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(indent, 0, 0, 0)
    row.addWidget(Wrapped(words), 1)
    button = quiet(QCoreApplication.translate("EarlierCard", "Open"), "eye")
    told = QCoreApplication.translate("EarlierCard", "Open: {what}")
    button.setAccessibleName(filled(told, what=words))
    button.clicked.connect(partial(look, one.concern_id))
    row.addWidget(button)
    return row
