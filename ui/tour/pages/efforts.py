"""Drives the page of offers and efforts as a person would."""

from models.forms.answers import Value
from models.kernel.ids import RecordId
from ui.efforts.efforts_page import EffortsPage
from ui.forms.form_sheet import FormSheet
from ui.jobs import Jobs
from ui.tour.hands import Stuck, click, settle
from ui.tour.pages.cases import SheetPage


class EffortsScreen:
    """Offers and efforts of a case; ``acts`` counts clicks, presses and texts typed."""

    def __init__(self, page: EffortsPage, jobs: Jobs | None = None) -> None:
        self.page, self._jobs = page, jobs
        self.acts = 0

    def plan(self, answers: dict[str, Value]) -> SheetPage:
        """Press "New effort", fill in and save."""
        click(self.page.new)
        return self._send(answers)

    def offer(self, answers: dict[str, Value]) -> SheetPage:
        """Press "Write down an offer", fill in and save."""
        click(self.page.offer)
        return self._send(answers)

    def press(self, act: str, answers: dict[str, Value], record: str = "") -> SheetPage:
        """Press an act of the page (tell, keep, again, answer), fill in and save."""
        click(self.page.buttons[act, record])
        return self._send(answers)

    def act(self, code: str, act: str, answers: dict[str, Value]) -> SheetPage:
        """Press an act on the card of an effort, fill in and save."""
        click(self.page.cards[self.record(code)].buttons[act])
        return self._send(answers)

    def record(self, code: str) -> RecordId:
        """Return the newest effort of that kind.

        Raises:
            Stuck: there is none.
        """
        for card in self.page.cards.values():
            if card.line.kind.code == code:
                return card.line.record.record_id
        raise Stuck(code)

    def sheet(self) -> SheetPage:
        """Return the small form that is open.

        Raises:
            Stuck: none is.
        """
        found = self.page.sheet
        if not isinstance(found, FormSheet) or not found.isVisible():
            msg = "no form is open"
            raise Stuck(msg)
        return SheetPage(found)

    def _send(self, answers: dict[str, Value]) -> SheetPage:
        sheet = self.sheet()
        sheet.answer(answers)
        sheet.save()
        self.acts += 2 + sheet.acts
        settle(self._jobs)
        return sheet
