"""The sheets of a handover that is on its way: confirmed, made once more."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from models.attachments.rows import AttachmentRow
from models.cases.papers import FATES
from models.disclosures.disclosure import Way
from models.disclosures.rows import HandoverRow
from models.disclosures.taken_back import FATE_BY, TAKEN_BACK
from models.forms.answers import Answers
from models.forms.definitions.receipts import PAPER_RECEIPT, VOICE_RECEIPT
from models.forms.fields import Form
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import DisclosureId
from models.kernel.text import Text, text
from models.usecases.handover_locked import Locked
from models.usecases.handover_on_paper import OnPaper
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet, Submit
from ui.handover.acts import HandoverActs
from ui.handover.copies import Copies
from ui.handover.locked_panel import LockedPanel
from ui.kit.dialogs import Dialog, inform
from ui.kit.files_dialog import ask_folder
from ui.language import say

CALL: Final = text(
    "ReceiptSheets",
    "Call {who} on the number you know. Let them read the four control words from the last page; "
    "do not read them out yourself.",
)
SIGNED: Final = text(
    "ReceiptSheets", "The last page of {number}, or the cover sheet, signed by the receiver."
)
COMPARE: Final = text("ReceiptSheets", "Compare the words")
REGISTER: Final = text("ReceiptSheets", "Register the receipt")
NEW_PDF: Final = text("ReceiptSheets", "New locked PDF for {number}")
WHERE: Final = text("ReceiptSheets", "Lock and save where you send it from")
CLOSE: Final = text("ReceiptSheets", "Close")
PRINTED: Final = text("ReceiptSheets", "{number} is registered and sent to the printer.")
DESTROY: Final[dict[Way, Text]] = {
    Way.BUNDLE: text(
        "ReceiptSheets",
        "Only when nobody outside has had it. Delete the file from the stick first, and shred "
        "the cover sheet. Nobody waits for a receipt then, and none can be registered.",
    ),
    Way.LOCKED_PDF: text(
        "ReceiptSheets",
        "Only when it was never sent. Delete every locked PDF that was made of it first. Nobody "
        "waits for a receipt then, and none can be registered.",
    ),
    Way.PAPER: text(
        "ReceiptSheets",
        "Only when nobody outside has had it in their hands. Shred every copy first. Nobody "
        "waits for a receipt then, and none can be registered.",
    ),
}
WITHDRAW: Final = text("ReceiptSheets", "Withdraw it")
WITHDRAWN: Final = text(
    "ReceiptSheets", "{number} is withdrawn. It stands in the register as never given."
)
LOST: Final = text("ReceiptSheets", "It is lost: do this now")

_WIDTH: Final = 820
_AROUND: Final = 110
"""Pixels: of the two cards side by side, and around them."""


class LockedDialog(Dialog):
    """A new locked PDF over the list, with its words; closing forgets them."""

    def __init__(
        self, parent: QWidget, acts: HandoverActs, context: Context, locked: Locked
    ) -> None:
        super().__init__(parent, say(NEW_PDF.filled(number=locked.number)))
        self.setObjectName("locked_dialog")
        self.panel = LockedPanel(acts, context)
        self.panel.home.setText(say(CLOSE))
        self.panel.back.connect(self.accept)
        wide = min(_WIDTH, parent.window().width() - _AROUND)
        self.panel.setMinimumWidth(wide)
        self.content.addWidget(self.panel)
        self.panel.show_locked(locked)


class ReceiptSheets:
    """Opens them for one list of handovers."""

    def __init__(
        self,
        owner: QWidget,
        acts: HandoverActs,
        context: Context,
        refused: Callable[[Refused], object],
    ) -> None:
        self._owner, self._acts, self._context = owner, acts, context
        self._refused = refused
        self.copies = Copies(owner, acts, context)
        self.sheet: FormSheet | None = None
        self.folder: QFileDialog | None = None
        self.locked: LockedDialog | None = None
        self.dialog: QDialog | None = None
        self._advice: Text | None = None

    def by_voice(self, row: HandoverRow) -> None:
        """Ask for the words that are heard."""
        submit = partial(self._acts.by_voice, row.id)
        self.sheet = self._sheet(VOICE_RECEIPT, say(COMPARE), submit)
        self.sheet.explain(say(CALL.filled(who=row.person or row.to)))
        self.sheet.begin({"phone": row.phone, "person": row.person})

    def on_paper(self, row: HandoverRow) -> None:
        """Ask who signed, and where the page is."""
        work = partial(self._acts.files, row.case_id)
        then = partial(self._signed, row)
        self._context.jobs.run(self._owner, work, then, self._refused)

    def lock_again(self, disclosure_id: DisclosureId) -> None:
        """Ask where the new locked PDF goes."""
        then = partial(self.lock_to, disclosure_id)
        self.folder = ask_folder(self._owner, say(WHERE), then)

    def lock_to(self, disclosure_id: DisclosureId, folder: str) -> None:
        """Lock it into that folder, and show the new words."""
        work = partial(self._acts.lock_again, disclosure_id, folder)
        self._context.jobs.run(self._owner, work, self._locked, self._refused)

    def print_again(self, disclosure_id: DisclosureId) -> None:
        """Print a further copy."""
        self.copies.ask(
            partial(self._acts.print_again, disclosure_id), self._printed, self._refused
        )

    def take_back(self, row: HandoverRow) -> None:
        """Ask why it was never given, and what has become of it."""
        submit = partial(self._take_back, row.id)
        self.sheet = self._sheet(TAKEN_BACK, say(WITHDRAW), submit)
        self.sheet.explain(say(DESTROY[row.way]))
        fates = [(str(fate), say(FATES[fate])) for fate in FATE_BY[row.way]]
        self.sheet.binding.set_choices("fate", fates)
        self.sheet.saved.connect(partial(self._taken_back, row))
        self.sheet.begin({})

    def _take_back(self, disclosure_id: DisclosureId, answers: Answers) -> Changed:
        """Withdraw it, off the GUI thread; what must be done at once is told when it is saved."""
        done = self._acts.take_back(disclosure_id, answers)
        self._advice = done.advice
        return done.changed

    def _taken_back(self, row: HandoverRow) -> None:
        self._context.go.tell(say(WITHDRAWN.filled(number=row.number)))
        if self._advice is not None:
            self.dialog = inform(self._owner.window(), say(LOST), say(self._advice))

    def _sheet(self, form: Form, verb: str, submit: Submit) -> FormSheet:
        return FormSheet(self._owner.window(), form, verb, self._context, submit)

    def _signed(self, row: HandoverRow, files: tuple[AttachmentRow, ...]) -> None:
        submit = partial(self._acts.on_paper, row.id)
        self.sheet = self._sheet(PAPER_RECEIPT, say(REGISTER), submit)
        self.sheet.explain(say(SIGNED.filled(number=row.number)))
        chosen = [(str(file.id), f"{file.number} {file.title}") for file in files]
        self.sheet.binding.set_choices("attachment", chosen)
        self.sheet.binding.row("attachment").setVisible(bool(chosen))
        today = local(self._context.clock.now()).date().isoformat()
        self.sheet.begin({"person": row.person, "signed_on": today})

    def _locked(self, locked: Locked) -> None:
        self._context.feed.announce(locked.changed)
        self.locked = LockedDialog(self._owner, self._acts, self._context, locked)
        self.locked.panel.handed_over.connect(self._sent)
        self.locked.finished.connect(self._closed)
        self.locked.open()

    def _sent(self, disclosure_id: DisclosureId) -> None:
        work = partial(self._acts.handed_over, disclosure_id)
        self._context.jobs.run(self._owner, work, self._on_sent, self._refused)

    def _on_sent(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        if self.locked is not None:
            self.locked.accept()

    def _closed(self, _result: int) -> None:
        self.locked = None

    def _printed(self, made: OnPaper) -> None:
        self._context.go.tell(say(PRINTED.filled(number=made.copies[0].number)))
