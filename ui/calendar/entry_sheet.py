"""An entry over the calendar: what it is, where it comes from, and what one can do with it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from models.calendar.agenda import CalendarRow
from models.calendar.entry import SECONDED
from models.calendar.history import EntryView, HistoryLine
from models.calendar.participants import Participant
from models.calendar.settling import OF_A_MEETING, own_way, stays
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import EntryId
from models.law.authorities import NAMES
from ui.calendar.change_sheets import called_off
from ui.calendar.words import day_title, hours, origin, row_shift, words
from ui.context import Context
from ui.kit.buttons import Button, plain_button, primary
from ui.kit.chip import Chip, ChipLook, due_chip
from ui.kit.dialogs import Dialog
from ui.kit.labels import Label, Role, Wrapped
from ui.kit.menus import MenuButton
from ui.kit.tokens import Tone
from ui.language import filled, say, show_when


class EntrySheet(Dialog):
    """One entry.

    Signals:
        wanted: (act, row); act is done, move or open.
        further: (act, row, its view); act is missed, change or rhythm.
    """

    wanted = Signal(str, object)
    further = Signal(str, object, object)

    def __init__(
        self,
        parent: QWidget,
        row: CalendarRow,
        context: Context,
        show: Callable[[EntryId], EntryView] | None = None,
    ) -> None:
        """Show the row, and ask for the rest.

        Args:
            parent: the page over which it opens.
            row: the entry as the calendar has it.
            context: jobs, clock, colleagues.
            show: gives its history and who takes part; without it there is neither.
        """
        super().__init__(parent, words(row), "calendar-event")
        self.setObjectName("entry")
        self.row, self._context = row, context
        self.view: EntryView | None = None
        now = context.clock.now()
        self.content.addWidget(Chip(self._look(now)))
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(18)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        self.content.addLayout(self._facts)
        today = local(now).date()
        stands = (day_title(row.day, today), hours(row), row_shift(row))
        self._fact(self.tr("When"), "\n".join(part for part in stands if part))
        self._fact(self.tr("About"), "" if row.label is None else say(row.label))
        self._fact(self.tr("Comes from"), origin(row, now))
        self._fact(self.tr("Responsible"), context.who_has(row))
        self._fact(self.tr("Place"), row.place)
        why = own_way(row.kind, row.about_id)
        if row.open and why is not None:
            self.content.addWidget(Label(say(why), Role.MUTED, wrap=True))
        self.acts = self._acts()
        default = self.acts.get("open") or self.acts["close"]
        self.add_buttons(tuple(self.acts.values()), default)
        if show is not None and (row.case_id or row.concern_id):
            context.jobs.run(self, partial(show, row.entry_id), self._shown, self._refused)

    def _shown(self, view: EntryView) -> None:
        """Add who takes part, how it repeats, and what became of it."""
        self.view = view
        if view.rhythm is not None:
            self._fact(self.tr("Repeats"), self._repeats(view))
        people = [self._named(each) for each in view.participants]
        self._fact(self.tr("Takes part"), "\n".join(people))
        self._fact(self.tr("History"), "\n".join(self._line(each) for each in view.history))
        self._more(view)
        self.grow()

    def _refused(self, refusal: Refused) -> None:
        self._fact(self.tr("History"), say(refusal.why))

    def _repeats(self, view: EntryView) -> str:
        words_ = "" if view.rhythm is None else say(view.rhythm)
        if not view.later:
            return words_
        more = self.tr("{days} more stand in the calendar.")
        return f"{words_}\n{filled(more, days=view.later)}"

    def _named(self, each: Participant) -> str:
        if each.user:
            return self._context.name_of(each.user)
        return ", ".join(part for part in (say(NAMES[each.authority]), each.function) if part)

    def _line(self, line: HistoryLine) -> str:
        who = "" if line.to is None else self._context.name_of(line.to)
        what = say(line.what.filled(who=who))
        by = (
            f"{show_when(line.at, self._context.clock.now())}, {self._context.name_of(line.by)}"
        )
        told = f"{what} ({by})"
        return f"{told}\n{line.words}" if line.words else told

    def _more(self, view: EntryView) -> None:
        """Offer what is rarer, now that it is known how the entry stands."""
        row, more = self.row, self.acts.get("more")
        if not isinstance(more, MenuButton):
            return
        if own_way(row.kind, row.about_id) is None:
            off = called_off(self._context, row)
            words_ = self.tr("Call off …") if off else self.tr("Not possible …")
            more.add(words_, partial(self._further, "missed"))
        if stays(row.kind, row.about_id) is None:
            more.add(self.tr("Who, where and with whom …"), partial(self._further, "change"))
            if view.rhythm is not None:
                more.add(self.tr("Another rhythm …"), partial(self._further, "rhythm"))
        more.setEnabled(bool(more.list.actions()))

    def _further(self, act: str) -> None:
        self.accept()
        self.further.emit(act, self.row, self.view)

    def _look(self, now: datetime) -> ChipLook:
        if not self.row.open:
            return ChipLook(self.tr("Done"), Tone.OK)
        return due_chip(self.row.due_at, now)

    def _fact(self, label: str, value: str) -> None:
        if not value:
            return
        at = self._facts.rowCount()
        self._facts.addWidget(Label(label, Role.MUTED), at, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(Wrapped(value), at, 1)

    def _acts(self) -> dict[str, Button]:
        row = self.row
        found: dict[str, Button] = {}
        if row.open and own_way(row.kind, row.about_id) is None:
            found["done"] = plain_button(self.tr("Done"), "check")
        if row.open and stays(row.kind, row.about_id) is None:
            found["move"] = plain_button(self.tr("Move"), "calendar-event")
        if row.open and (row.case_id or row.concern_id):
            found["more"] = MenuButton(self.tr("More"))
            found["more"].setEnabled(False)  # until it is known how the entry stands
        found["close"] = plain_button(self.tr("Close"))
        if row.case_id is not None:
            found["open"] = primary(self.tr("Open case"), "external-link")
        elif row.concern_id is not None:
            found["open"] = primary(self.tr("Open concern"), "external-link")
        elif row.kind in OF_A_MEETING and row.about_id:
            found["open"] = primary(self.tr("Open the meeting"), "external-link")
        elif row.kind in SECONDED:
            found["open"] = primary(self.tr("Open countersignatures"), "external-link")
        for act, button in found.items():
            button.setObjectName(act)
            if act == "more":
                continue
            button.clicked.connect(lambda _checked=False, act=act: self._choose(act))
        return found

    def _choose(self, act: str) -> None:
        self.accept()
        if act != "close":
            self.wanted.emit(act, self.row)
