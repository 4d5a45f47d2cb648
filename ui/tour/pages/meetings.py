"""The hands on meetings before they begin: the list, the page of one, its agenda and people."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.forms.answers import Value
from ui.forms.form_sheet import FormSheet
from ui.jobs import Jobs
from ui.meetings.meeting_page import MeetingPage
from ui.meetings.meetings_view import MeetingsView
from ui.paper.paper_dialog import PaperDialog
from ui.tour.hands import Stuck, settle
from ui.tour.keys import Keys

NO_SHEET = "no sheet is open"


@dataclass(frozen=True)
class MeetingsList:
    """The place Meetings, with the keyboard alone."""

    view: MeetingsView
    jobs: Jobs | None = None

    def numbers(self) -> tuple[str, ...]:
        """Return the numbers of the meetings shown, from above."""
        settle(self.jobs)
        return tuple(row.number for row in self.view.table.model.rows)

    def plan(self, answers: Mapping[str, Value]) -> None:
        """Plan a meeting with the form."""
        settle(self.jobs)
        Keys(self.view, self.jobs).push(self.view.new)
        fill(self.view.sheet, answers, self.jobs)

    def open(self, number: str) -> None:
        """Open a meeting by its number: arrows, then Enter.

        Raises:
            Stuck: it is not in the list.
        """
        settle(self.jobs)
        for at, row in enumerate(self.view.table.model.rows):
            if row.number == number:
                hands = Keys(self.view, self.jobs)
                hands.choose_row(self.view.table, at)
                hands.press("Return")
                return
        raise Stuck(number)


@dataclass(frozen=True)
class MeetingDesk:
    """The page of one meeting, with the keyboard alone."""

    page: MeetingPage
    jobs: Jobs | None = None

    def agenda(self) -> tuple[str, ...]:
        """Return the numbers of the cases on the agenda, in order; "" where one is hidden."""
        settle(self.jobs)
        return tuple(row.case_number for row in self.page.agenda.agenda.model.rows)

    def waiting(self) -> tuple[str, ...]:
        """Return the numbers of the cases that wait."""
        settle(self.jobs)
        return tuple(row.number for row in self.page.agenda.waiting.model.rows)

    def put_on(self, number: str = "") -> None:
        """Put a case that waits on the agenda with Enter; the first, where none is named.

        Raises:
            Stuck: it is not among them.
        """
        settle(self.jobs)
        table = self.page.agenda.waiting
        for at, row in enumerate(table.model.rows):
            if number in ("", row.number):
                self._keys.choose_row(table, at)
                self._keys.press("Return")
                return
        raise Stuck(number)

    def put_number(self, number: str) -> None:
        """Put another case on the agenda by its number."""
        self._keys.push(self.page.agenda.number)
        self.fill({"case": number})

    def shift(self, number: str, keys: str) -> None:
        """Move a point with ``Alt+Up`` or ``Alt+Down``, or take it off with ``Del``."""
        self._choose(number)
        self._keys.press(keys)

    def set_point(self, number: str, answers: Mapping[str, Value]) -> None:
        """Say how long a point takes and who takes part."""
        self._choose(number)
        self._keys.press("Return")
        self.fill(answers)

    def add(self, answers: Mapping[str, Value]) -> None:
        """Let somebody take part."""
        self.turn("people")
        self._keys.push(self.page.people.add)
        self.fill(answers)

    def person(self, at: int, act: str) -> None:
        """Do something with the participant at a place of the list: reply, letter, remove."""
        self.turn("people")
        self._keys.choose_row(self.page.people.table, at)
        self._keys.push(self.page.people.acts[act])

    def turn(self, key: str) -> None:
        """Turn to a tab."""
        self._keys.turn(self.page.tabs, key)

    def begin(self) -> None:
        """Begin the meeting."""
        self._keys.push(self.page.hold)

    def fill(self, answers: Mapping[str, Value]) -> None:
        """Answer the sheet that is open, and save it."""
        fill(self.page.sheet, answers, self.jobs)

    def fill_over(self, sheet: object, answers: Mapping[str, Value]) -> None:
        """Answer a sheet that a part of the page has opened, and save it."""
        fill(sheet, answers, self.jobs)

    def letter(self) -> PaperDialog:
        """The paper that is shown.

        Raises:
            Stuck: there is none.
        """
        if not isinstance(self.page.sheet, PaperDialog):
            raise Stuck(NO_SHEET)
        return self.page.sheet

    @property
    def _keys(self) -> Keys:
        return Keys(self.page, self.jobs)

    def _choose(self, number: str) -> None:
        settle(self.jobs)
        self.turn("agenda")
        table = self.page.agenda.agenda
        for at, row in enumerate(table.model.rows):
            if row.case_number == number:
                self._keys.choose_row(table, at)
                return
        raise Stuck(number)


def fill(sheet: object, answers: Mapping[str, Value], jobs: Jobs | None) -> None:
    """Answer a small form that is open, and save it.

    Raises:
        Stuck: it is not open.
    """
    if not isinstance(sheet, FormSheet) or not sheet.isVisible():
        raise Stuck(NO_SHEET)
    hands = Keys(sheet, jobs)
    for key, value in answers.items():
        hands.answer_row(sheet.binding.row(key), value)
    hands.push(sheet.save)
