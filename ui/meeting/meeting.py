"""From a case to the projector and back: what is chosen, shown, and ended."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from models.cases.meeting import MeetingChoice, MeetingView
from models.cases.rows import CaseView
from models.kernel.errors import Refused
from models.usecases.common import WHY_CLOSED
from ui.context import Context
from ui.forms.why_open import ask_why_open
from ui.forms.words_dialog import Refuse, WordsDialog
from ui.kit.dialogs import inform
from ui.language import say
from ui.meeting.acts import MeetingActs
from ui.meeting.choice_dialog import ChoiceDialog
from ui.meeting.meeting_window import MeetingWindow


class Meeting(QObject):
    """Shows one case over a page; while it is shown, the program's own window is hidden."""

    def __init__(self, over: QWidget, acts: MeetingActs, context: Context) -> None:
        super().__init__(over)
        self._over, self._acts, self._context = over, acts, context
        self.dialog: ChoiceDialog | None = None
        self.window: MeetingWindow | None = None
        self.why: WordsDialog | None = None

    @Slot(object)
    def begin(self, case: CaseView) -> None:
        """Ask what shall be shown."""
        work = partial(self._acts.others, case.case_id)
        then, refused = partial(self._ask, case, ""), partial(self._closed, case)
        self._context.jobs.run(self, work, then, refused)

    def _closed(self, case: CaseView, refusal: Refused) -> None:
        """Ask why a closed case is shown; tell any other refusal."""
        if refusal.why is not WHY_CLOSED:
            self._refused(refusal)
            return

        def send(words: str, refuse: Refuse) -> None:
            work = partial(self._acts.others, case.case_id, words)
            self._context.jobs.run(self, work, partial(self._ask, case, words), refuse)

        self.why = ask_why_open(self._over, send)

    def _ask(self, case: CaseView, reason: str, others: tuple[str, ...]) -> None:
        if self.why is not None:
            self.why.accept()
            self.why = None

        def show(choice: MeetingChoice, refused: Callable[[Refused], None]) -> None:
            work = partial(self._acts.show, case.case_id, choice, reason)
            self._context.jobs.run(self, work, self._show, refused)

        self.dialog = ChoiceDialog(self._over, case.number, others, show)
        self.dialog.open()

    def _show(self, view: MeetingView) -> None:
        if self.dialog is None:
            return
        screen = self.dialog.chosen_screen
        self.dialog.accept()
        self.dialog = None
        self.window = MeetingWindow(
            self._over, view, screen.size().height(), practice=self._context.office.practice
        )
        self.window.ended.connect(self._back)
        self.window.begin(screen)
        self._over.window().hide()

    @Slot()
    def _back(self) -> None:
        self.window = None
        self._over.window().show()

    def _refused(self, refusal: Refused) -> None:
        inform(self._over, self.tr("That cannot be shown"), say(refusal.why))
