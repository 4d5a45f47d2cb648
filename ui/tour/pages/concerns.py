"""Drives the screens for concerns as a person would."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from models.concerns.looking_back import Before
from models.concerns.rows import DraftRow
from models.forms.answers import Value
from models.usecases.find_similar import PossiblySame
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_dialogs import FurtherDialog
from ui.concerns.concern_view import ConcernPage
from ui.concerns.drafts_card import DraftsCard
from ui.concerns.intake_view import IntakeView
from ui.forms.form_sheet import FormSheet
from ui.forms.words_dialog import WordsDialog
from ui.tour.hands import Stuck, click, press, settle
from ui.tour.pages.answering import Answering, told
from ui.tour.pages.cases import SheetPage


def part(screen: QWidget, name: str) -> QWidget:
    """Return the widget of that object name that can be seen.

    Raises:
        Stuck: there is none.
    """
    for found in screen.findChildren(QWidget, name):
        if found.isVisible():
            return found
    msg = f"nothing to be seen of {name}"
    raise Stuck(msg)


class CallPage(Answering):
    """The call, while the caller is on the phone."""

    def __init__(self, view: IntakeView) -> None:
        super().__init__(view.form.binding)
        self.view = view

    def change_received(self, answers: Mapping[str, Value]) -> None:
        """Unfold how and when it came, and answer there."""
        self._click(self.view.received.change)
        self.answer(answers)

    def register(self) -> None:
        """Press Ctrl+S."""
        self.acts += 1
        press(self.view, "Ctrl+S")

    def register_by_mouse(self) -> None:
        """Press the button, twice if the first press did not disable it."""
        QTest.mouseDClick(self.view.register, Qt.MouseButton.LeftButton)
        QTest.mouseClick(self.view.register, Qt.MouseButton.LeftButton)

    def problems(self) -> tuple[str, ...]:
        """Return the sentences in the box at the top."""
        return told(self.view.problems)

    def follow_problem(self, at: int = 0) -> None:
        """Press a link in the box at the top."""
        click(self.view.problems.links[at])

    def possibly_same(self) -> tuple[PossiblySame, ...]:
        """Let the pause pass, and return who is shown beside the form."""
        self.view.panel.seek_now()
        return self.view.panel.shown

    def same_matter(self) -> None:
        """Say that the caller of the first concern shown calls again about it."""
        self._click(part(self.view.panel, "same_matter"))

    def other_matter(self) -> None:
        """Say that it is another matter after all."""
        self._click(self.view.further.other)

    def deadline(self) -> str:
        """Return the sentence on the deadline."""
        return self.view.form.due_line.text()

    def draft_state(self) -> str:
        """Return what is said of the draft."""
        return self.view.state.text()

    def pause(self) -> None:
        """Pause long enough for the draft to be kept."""
        self.view.keeper.save_now()

    def number(self) -> str:
        """Return the title of the page that ends the call, or ""."""
        return self.view.end.title.text() if self.view.end.isVisible() else ""

    def go_on(self) -> None:
        """Go on after the call."""
        click(self.view.end.go_on)

    def back_to_today(self) -> None:
        """Go back to the day."""
        click(self.view.end.back)


class AfterCallPage(Answering):
    """What is left after the call."""

    def __init__(self, view: AfterCallView) -> None:
        super().__init__(view.binding)
        self.view = view

    def open(self, section: str) -> None:
        """Press a section in the list."""
        self._click(self.view.sections.buttons[section])

    def next(self) -> None:
        """Call the section done and go on."""
        self._click(self.view.next)

    def states(self) -> dict[str, str]:
        """Return how far each section is said to be."""
        return {key: one.toolTip() for key, one in self.view.sections.buttons.items()}

    def hints(self) -> str:
        """Return what is said of the CPR number."""
        return self.view.hints.text()

    def possibly_same(self) -> tuple[PossiblySame, ...]:
        """Let the pause pass, and return who is shown beside the form."""
        self.view.panel.seek_now()
        return self.view.panel.shown

    def finish(self) -> None:
        """Save and finish."""
        self._click(self.view.finish)

    def problems(self) -> tuple[str, ...]:
        """Return the sentences in the box at the top."""
        return told(self.view.problems)


class ConcernDesk:
    """A concern's page."""

    def __init__(self, page: ConcernPage) -> None:
        self.page = page

    def words(self) -> str:
        """Return the caller's words as shown."""
        label = part(self.page, "caller_words")
        return str(label.property("text"))

    def everything(self) -> str:
        """Return all that can be read on the page."""
        seen = (one for one in self.page.findChildren(QWidget) if one.isVisible())
        return "\n".join(str(one.property("text")) for one in seen if one.property("text"))

    def press(self, name: str) -> None:
        """Press one of the page's acts by its object name."""
        click(part(self.page, name))

    def earlier(self) -> tuple[Before, ...]:
        """Return what came before, as the page shows it."""
        card = self.page.earlier
        return () if card is None or card.came is None else card.came.shown

    def insight(self) -> SheetPage:
        """Return the form for access that is open.

        Raises:
            Stuck: none is.
        """
        sheet = self.page.insight.sheet
        if sheet is None or not sheet.isVisible():
            msg = "no form for access is open"
            raise Stuck(msg)
        return SheetPage(sheet)

    def see_earlier(self) -> None:
        """Say that what came before was seen, where something did."""
        if self.page.earlier is not None and self.page.earlier.unseen:
            self.press("seen_earlier")
            settle()

    def choices(self) -> tuple[tuple[str, bool], ...]:
        """Return where the concern can go: words, and whether it can be chosen."""
        dialog = self._further()
        return tuple((choice.text(), choice.isEnabled()) for choice, _ in dialog.choices)

    def go(self, at: int = 0) -> None:
        """Choose where the concern goes, and go."""
        dialog = self._further()
        click(dialog.choices[at][0])
        dialog.choices[at][0].setChecked(True)
        click(dialog.yes)

    def say(self, words: str) -> None:
        """Write a sentence in the dialog and press its verb."""
        dialog = self.page.dialog
        if isinstance(dialog, FormSheet):
            QTest.keyClicks(dialog.binding.editor("why").target(), words)
            click(dialog.save)
            return
        if not isinstance(dialog, WordsDialog):
            msg = "no dialog asks for words"
            raise Stuck(msg)
        QTest.keyClicks(dialog.row.editor.target(), words)
        click(dialog.yes)

    def problem(self) -> str:
        """Return what the open dialog says is to be mended, or ""."""
        dialog = self.page.dialog
        if isinstance(dialog, WordsDialog):
            return dialog.row.problem
        if isinstance(dialog, FormSheet):
            return dialog.binding.row("why").problem
        return dialog.problem.text() if isinstance(dialog, FurtherDialog) else ""

    def read_closed(self, reason: str) -> None:
        """Ask to read a rejected concern, with a reason."""
        QTest.keyClicks(part(self.page, "read_reason"), reason)
        self.press("read_closed")

    def _further(self) -> FurtherDialog:
        dialog = self.page.dialog
        if not isinstance(dialog, FurtherDialog):
            msg = "nobody asks where the concern goes"
            raise Stuck(msg)
        return dialog


class DraftsDesk:
    """The card with one's own drafts."""

    def __init__(self, card: DraftsCard) -> None:
        self.card = card

    def rows(self) -> tuple[DraftRow, ...]:
        """Return the drafts listed."""
        return self.card.rows

    def take_up(self, at: int = 0) -> None:
        """Go on with a draft."""
        click(part(self.card, f"take_up_{self.card.rows[at].id}"))

    def discard(self, at: int = 0, *, sure: bool = True) -> None:
        """Ask to discard a draft, and answer the question."""
        click(part(self.card, f"discard_{self.card.rows[at].id}"))
        dialog = self.card.dialog
        if dialog is None:
            msg = "nobody asks"
            raise Stuck(msg)
        button: QPushButton = dialog.yes if sure else dialog.no
        click(button)
