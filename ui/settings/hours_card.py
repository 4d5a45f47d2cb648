"""When the office is open, which deadlines wait for it, and whom to call when it is closed."""

from collections.abc import Sequence
from datetime import date, time
from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from models.access.roles import Right, may
from models.calendar.hours import Closing, OpeningHours
from models.forms.answers import Answers
from models.forms.definitions.office_hours import DUTY_NUMBERS, OFFICE_HOURS, WEEKDAYS
from models.forms.fields import Form
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import text
from models.law.severity import PERIODS
from models.usecases.office_hours import OfficeTimes
from ui.changes import Refresh
from ui.context import Context
from ui.forms.form_sheet import FormSheet, Submit
from ui.kit.buttons import quiet
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say, show_time, show_when
from ui.settings.acts import HoursActs

OPEN: Final = text("HoursCard", "{days}: {opens} to {closes}")
ALL_DAY: Final = text("HoursCard", "closed on {day}")
PART: Final = text("HoursCard", "closed on {day} from {time}")

_ANY_DAY: Final = date(2026, 1, 14)


class HoursCard(Card):
    """Shown to everybody; changed by whoever decides for the office."""

    def __init__(self, acts: HoursActs, context: Context) -> None:
        super().__init__(self.tr("When the office is open"))
        self._acts, self._context = acts, context
        self.sheet: FormSheet | None = None
        self.times: OfficeTimes | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        self.hours = quiet(self.tr("Change the hours …"), "pencil")
        self.duty = quiet(self.tr("Change who is on duty …"), "phone")
        self.hours.clicked.connect(self._ask_hours)
        self.duty.clicked.connect(self._ask_duty)
        if may(context.user.role, Right.GO_LIVE):
            across = QHBoxLayout()
            across.addWidget(self.hours)
            across.addWidget(self.duty)
            across.addStretch(1)
            self.body.addLayout(across)
        self._refresh = Refresh(self, context.feed, self._load, kinds=(Kind.SETTING,))

    @Slot()
    def _load(self) -> None:
        self._context.jobs.run(self, self._acts.show, self._show, self._refused)

    def _show(self, times: OfficeTimes) -> None:
        self.times = times
        clear_out(self._lines)
        for words in opening_words(times.opening):
            self._lines.addWidget(Label(words, wrap=True))
        self._lines.addWidget(Muted(self._counting(times)))
        self._lines.addWidget(
            Label(self.tr("On duty when the office is closed"), Role.STRONG, wrap=True)
        )
        for each in times.duty:
            self._lines.addWidget(Label(f"{each.function}: {each.phone}", wrap=True))
        if not times.duty:
            self._lines.addWidget(
                Muted(
                    self.tr(
                        "Nobody is written down yet. Write the functions that answer the phone "
                        "at night and at weekends: then a deadline can be given to them on a slip."
                    )
                )
            )
        if times.since is not None and times.by is not None:
            words = self.tr("Version {version}, set {when} by {who}")
            said = filled(
                words, version=str(times.version),
                when=show_when(times.since, self._context.clock.now()),
                who=self._context.name_of(times.by),
            )  # fmt: skip
            self._lines.addWidget(Muted(said))

    def _counting(self, times: OfficeTimes) -> str:
        chosen = [each for each in PERIODS if each in times.opening.working]
        if not chosen:
            return self.tr("Deadlines count every hour, also when the office is closed.")
        words = self.tr(
            "Deadlines of {which} count only the hours the office is open; all others every hour."
        )
        return filled(words, which=_listed([say(PERIODS[each].label) for each in chosen]))

    @Slot()
    def _ask_hours(self) -> None:
        given = {} if self.times is None else self.times.hours
        self._ask(OFFICE_HOURS, self._acts.set_hours, given)

    @Slot()
    def _ask_duty(self) -> None:
        given = {} if self.times is None else self.times.numbers
        self._ask(DUTY_NUMBERS, self._acts.set_duty, given)

    def _ask(self, form: Form, submit: Submit, given: Answers) -> None:
        self.sheet = FormSheet(self, form, self.tr("Save"), self._context, submit)
        self.sheet.saved.connect(
            partial(self._context.go.tell, self.tr("Saved for the whole office."))
        )
        self.sheet.begin(given)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def opening_words(opening: OpeningHours) -> tuple[str, ...]:
    """Return the hours in a few lines: days with the same hours together, then closing days."""
    names = {int(code): say(name) for code, name in WEEKDAYS}
    groups: dict[tuple[time, time], list[str]] = {}
    for day in sorted(opening.week):
        groups.setdefault(opening.week[day], []).append(names[day])
    lines = [
        say(OPEN.filled(days=_listed(days), opens=_clock(opens), closes=_clock(closes)))
        for (opens, closes), days in groups.items()
    ]
    if opening.closings:
        lines.append(", ".join(_closing(each) for each in opening.closings))
    return tuple(lines)


def _closing(closing: Closing) -> str:
    year = "" if closing.year is None else str(closing.year)
    day = f"{closing.day}.{closing.month}.{year}"
    if closing.begins is None:
        return say(ALL_DAY.filled(day=day))
    at = at_wall_clock(_ANY_DAY, closing.begins.hour, closing.begins.minute)
    return say(PART.filled(day=day, time=show_time(at)))


def _clock(at: time) -> str:
    return f"{at.hour}.{at:%M}"


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words)
