"""Drives the page Qualification of a case as a person would."""

from collections.abc import Mapping

from models.forms.answers import Value
from ui.forms.form_sheet import FormSheet
from ui.jobs import Jobs
from ui.qualification.qualification_page import QualificationPage
from ui.tour.hands import Stuck, click, settle
from ui.tour.pages.answering import Answering, told


class QualificationDriver:
    """The page and the sheet over it; ``acts`` counts clicks, presses and texts typed."""

    def __init__(self, page: QualificationPage, jobs: Jobs | None = None) -> None:
        self.page = page
        self.acts = 0
        self._jobs = jobs

    def press(self, act: str, authority: str = "") -> None:
        """Press a button: of the case, of the newest round, or of an authority in it.

        Raises:
            Stuck: there is no such button.
        """
        found = [
            button
            for (record, name), button in self.page.buttons.items()
            if name == act and (not authority or record == self.page.invited.get(authority))
        ]
        if not found:
            msg = f"no button: {act} {authority}"
            raise Stuck(msg)
        self.acts += 1
        click(found[0])
        self._settle()

    def fill(self, answers: Mapping[str, Value]) -> None:
        """Answer the sheet that is open, and save it."""
        sheet = self.sheet
        hands = Answering(sheet.binding, self._jobs)
        hands.answer(answers)
        self.acts += hands.acts + 1
        click(sheet.save)
        self._settle()

    @property
    def sheet(self) -> FormSheet:
        """The sheet that is open.

        Raises:
            Stuck: there is none.
        """
        sheet = self.page.sheet
        if not isinstance(sheet, FormSheet) or not sheet.isVisible():
            msg = "no sheet is open"
            raise Stuck(msg)
        return sheet

    def problems(self) -> tuple[str, ...]:
        """Return the sentences of the box at the top of the sheet."""
        return told(self.sheet.problems)

    def states(self) -> dict[str, str]:
        """Return each authority of the newest round with its state in words, as read aloud."""
        return {code: row.accessibleName() for code, row in self.page.rows.items()}

    def _settle(self) -> None:
        settle(self._jobs)
