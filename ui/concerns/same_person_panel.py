"""Beside a form: earlier concerns on possibly the same person, each with the reason."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from models.concerns.earlier import Earlier
from models.kernel.errors import Refused
from models.kernel.ids import ConcernId
from models.people.matching import Sought
from models.people.names import fold
from models.usecases.find_similar import Found, PossiblySame
from ui.concerns.acts import Matches
from ui.context import Context
from ui.kit.announce import announce
from ui.kit.buttons import link
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import say, show_date

PAUSE_MS: Final = 400
_LEAST_LETTERS: Final = 2


class SamePersonPanel(Card):
    """Searches while a name or number is typed; shows dates and outcomes, never a number.

    Signals:
        found: what an answered search has shown (a tuple of ``PossiblySame``).
        again: the id of a concern about which the same caller calls again.
    """

    found = Signal(object)
    again = Signal(object)

    def __init__(
        self,
        matches: Matches,
        context: Context,
        parent: QWidget | None = None,
        *,
        calling: bool = False,
    ) -> None:
        """Make an empty panel; ``calling``: a caller is on the phone, perhaps not the first time."""
        super().__init__(parent=parent)
        self._calling = calling
        self.title.setText(self.tr("Possibly the same person"))
        self.title.show()
        self.body.insertWidget(0, self.title)
        self.setObjectName("same_person")
        self._matches, self._context = matches, context
        self._besides: ConcernId | None = None
        self._wanted = self._asked = Sought()
        self.shown: tuple[PossiblySame, ...] = ()
        self.hint = Muted()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.add(self.hint)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.seek_now)
        self._show(())

    def seek(self, sought: Sought, besides: ConcernId | None = None) -> None:
        """Search for this, after a pause, unless that was the last search already."""
        self._wanted, self._besides = sought, besides
        if not _enough(sought):
            self._timer.stop()
            self._asked = Sought()
            self._show(())
        elif sought != self._asked:
            self._timer.start()

    @Slot()
    def seek_now(self) -> None:
        """Search without waiting for a pause."""
        self._timer.stop()
        if not _enough(self._wanted) or self._wanted == self._asked:
            return
        self._asked = self._wanted
        work = partial(self._matches, self._asked, self._besides)
        then = partial(self._on_found, self._asked)
        self._context.jobs.run(self, work, then, self._on_refused)

    def rest(self) -> None:
        """Leave out a search that waits for a pause: what is sent must not find itself."""
        self._timer.stop()

    def _on_found(self, sought: Sought, found: Found) -> None:
        self._context.feed.announce(found.changed)
        if sought == self._asked:  # else somebody has typed on, and another answer is coming
            self._show(found.persons)
            self.found.emit(found.persons)

    def _on_refused(self, refusal: Refused) -> None:
        self._show(())
        self.hint.setText(say(refusal.why))

    def _show(self, persons: tuple[PossiblySame, ...]) -> None:
        before, self.shown = self.shown, persons
        clear_out(self._list)
        for person in persons:
            self._list.addWidget(_part(person, self._again()))
        self.hint.setText(self._hint())
        if persons and persons != before:
            announce(self, self.tr("Earlier concerns on possibly the same person are shown."))

    def _again(self) -> Callable[[Earlier], QWidget] | None:
        return self._again_button if self._calling else None

    def _again_button(self, before: Earlier) -> QWidget:
        words = self.tr("Same caller, same matter")
        button = link(words)
        button.setObjectName("same_matter")
        button.setAccessibleName(f"{words}: {earlier_line(before)}")
        button.clicked.connect(partial(self._on_again, before.concern_id))
        return button

    def _on_again(self, concern: ConcernId, *_: object) -> None:
        self.again.emit(concern)

    def _hint(self) -> str:
        if self.shown:
            return self.tr("The same person? Only you can tell. Nothing is joined by itself.")
        if self._asked != Sought():
            return self.tr("No earlier concern on a similar name or number.")
        return self.tr("Earlier concerns are shown here as you write a name or a CPR number.")


def _enough(sought: Sought) -> bool:
    return bool(sought.cpr) or len(fold(sought.name)) >= _LEAST_LETTERS


def _part(person: PossiblySame, again: Callable[[Earlier], QWidget] | None) -> QFrame:
    part = QFrame()
    part.setProperty("role", "soft")
    column = QVBoxLayout(part)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(3)
    name = Label(person.name, Role.STRONG, wrap=True)
    reasons = Muted(" · ".join(say(why) for why in person.why))
    column.addWidget(name)
    column.addWidget(reasons)
    for before in person.earlier:
        column.addWidget(Wrapped(earlier_line(before)))
        if again is not None:
            column.addWidget(again(before))
    said = [name.text(), reasons.text(), *(earlier_line(before) for before in person.earlier)]
    part.setAccessibleName(". ".join(said))
    return part


def earlier_line(before: Earlier) -> str:
    """Return date, kind of source and outcome in one line; a rejected one has no source."""
    source = None if before.source is None else say(before.source)
    parts = (show_date(before.received_at), source, say(before.outcome))
    return " · ".join(part for part in parts if part)
