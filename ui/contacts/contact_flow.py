"""Everything that is asked and done about contacts beyond comparing words."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from models.disclosures.disclosure import Way
from models.exchange.arrival import NOTHING_TAKEN
from models.exchange.contact import News
from models.exchange.contact_form import HAND_KEY, TRIAL_OUTCOME
from models.exchange.qr_text import Gathered
from models.exchange.revocation import SUFFIX as REVOCATION
from models.kernel.errors import Refused
from models.kernel.ids import ContactId
from models.kernel.text import text
from models.usecases.add_contact import Added
from models.usecases.card_codes import CardPrinted
from models.usecases.confirm_contact import ContactShown
from models.usecases.renew_keys import Revoked, Stopped
from models.usecases.take_receipt import Accepted
from models.usecases.trials import TrialSent
from models.usecases.write_contact import answers_of, form_of
from ui.changes import Changed
from ui.contacts.acts import ContactActs
from ui.contacts.codes_sheet import CodesSheet
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.handover.scan_sheet import ScanSheet
from ui.kit.dialogs import confirm, inform
from ui.kit.files_dialog import ask_file, ask_folder
from ui.language import filled, say
from ui.paper.paper_dialog import PaperDialog

_NEWS: Final = {
    News.NEW: text("ContactFlow", "The card is read in. Compare the words by phone now."),
    News.UNCHANGED: text("ContactFlow", "The keys are the same as before."),
    News.CHANGED: text("ContactFlow", "The card has other keys. Compare the words by phone."),
}


class ContactFlow(QObject):
    """Dialogs over the page, and the acts they lead to."""

    def __init__(self, page: QWidget, acts: ContactActs, context: Context) -> None:
        super().__init__(page)
        self._page, self._acts, self._context = page, acts, context
        self.dialog: QFileDialog | None = None
        self.sheet: FormSheet | None = None
        self.codes: CodesSheet | None = None
        self.paper: PaperDialog | None = None
        self.asked: QDialog | None = None
        self.scanning: ScanSheet | None = None

    def run(self, work: partial[Changed], said: str = "") -> None:
        """Do something, and say so where that is not seen on the page."""
        self._context.jobs.run(self, work, partial(self._done, said), self.refused)

    def _done(self, said: str, changed: Changed) -> None:
        self._context.feed.announce(changed)
        if said:
            self._context.go.tell(said)

    def refused(self, refusal: Refused) -> None:
        """Say why something did not work."""
        self.asked = inform(self._page, self.tr("That did not work"), say(refusal.why))

    def _not_read(self, refusal: Refused) -> None:
        title = self.tr("The file was not taken in")
        self.asked = inform(self._page, title, say(refusal.why), say(NOTHING_TAKEN))

    def write(self, shown: ContactShown | None) -> None:
        """Write a new contact by hand, or put one right."""
        contact = None if shown is None else shown.contact
        act = partial(self._acts.write, None if contact is None else contact.id)
        form = form_of(contact)
        self.sheet = FormSheet(self._page, form, self.tr("Save"), self._context, act)
        self.sheet.begin(None if contact is None else answers_of(contact))

    def write_key(self, contact_id: ContactId) -> None:
        """Write down the public key of a contact without our program."""
        act = partial(self._acts.write_key, contact_id)
        self.sheet = FormSheet(self._page, HAND_KEY, self.tr("Save"), self._context, act)
        self.sheet.explain(
            self.tr(
                "For an office without Tovholder that uses the public tool age. Nothing is sealed "
                "to the key before you have compared it by phone. A hybrid key needs age 1.3 or "
                "later at their end."
            )
        )
        self.sheet.begin()

    def ask_card(self, joins: ContactId | None = None) -> None:
        """Ask for the file of a contact card, or of a revocation."""
        pattern = self.tr("Contact cards and revocations (*.kontakt.json *.tilbagekald.json)")
        title = self.tr("Read in a contact card")
        self.dialog = ask_file(self._page, title, pattern, partial(self.take_file, joins))

    def take_file(self, joins: ContactId | None, path: str) -> None:
        """Read the card or revocation in that file in."""
        jobs = self._context.jobs
        if path.endswith(REVOCATION):
            work = partial(self._acts.take_revocation, path)
            jobs.run(self, work, self._on_stopped, self._not_read)
        else:
            add = partial(self._acts.add, path, joins)
            jobs.run(self, add, self._on_added, self._not_read)

    def ask_codes(self, joins: ContactId | None = None) -> None:
        """Open the field for codes."""
        self.codes = CodesSheet(self._page)
        self.codes.complete.connect(partial(self._take_codes, joins))
        self.codes.open()

    def _take_codes(self, joins: ContactId | None, typed: str) -> None:
        work = partial(self._acts.take_codes, typed, joins)
        self._context.jobs.run(self, work, self._on_codes, self._codes_refused)

    def _on_codes(self, found: Added | Stopped | Gathered) -> None:
        if isinstance(found, Gathered):  # the sheet offers it only once every part is there
            return
        if self.codes is not None:
            self.codes.accept()
            self.codes = None
        if isinstance(found, Added):
            self._on_added(found)
        else:
            self._on_stopped(found)

    def _codes_refused(self, refusal: Refused) -> None:
        if self.codes is not None:
            self.codes.refuse(say(refusal.why))

    def _on_added(self, added: Added) -> None:
        self._context.feed.announce(added.changed)
        self._context.go.tell(say(_NEWS[added.news]))

    def _on_stopped(self, stopped: Stopped) -> None:
        self._context.feed.announce(stopped.changed)
        words = self.tr(
            "{organisation} has revoked its keys. Nothing more is sealed to them or opened from "
            "them. Ask for a new card."
        )
        said = filled(words, organisation=stopped.organisation)
        self.asked = inform(self._page, self.tr("Keys revoked"), said)

    def print_card(self, phone: str) -> None:
        """Show our card with its codes, to be printed."""
        work = partial(self._acts.printed, phone)
        self._context.jobs.run(self, work, self._on_printed, self.refused)

    def _on_printed(self, printed: CardPrinted) -> None:
        self._context.feed.announce(printed.changed)
        self._show_paper(self.tr("Our contact card"), printed.pdf)

    def _show_paper(self, title: str, pdf: bytes) -> None:
        jobs = self._context.jobs
        self.paper = PaperDialog(self._page.window(), title, self._acts.draw, jobs, pdf)
        self.paper.open()

    def ask_renew(self) -> None:
        """Ask whether to make new keys."""
        self.asked = confirm(
            self._page,
            self.tr("Renew our keys?"),
            self.tr(
                "You get new keys and eight new words. What is on its way still opens. "
                "Afterwards, give your new card to every contact and compare the words."
            ),
            self.tr("Renew"),
            partial(self.run, partial(self._acts.renew), self.tr("The keys are renewed.")),
        )

    def ask_revoke_ours(self) -> None:
        """Ask whether our keys may be in other hands, and where to write the revocation."""
        self.asked = confirm(
            self._page,
            self.tr("Are our keys in other hands?"),
            self.tr(
                "Use this when a computer with the vault was lost. A file is written that stops "
                "your keys at once with every contact that reads it in. You get new keys. Call "
                "your contacts today."
            ),
            self.tr("Choose where to write it …"),
            self._ask_where_to_revoke,
            dangerous=True,
        )

    def _ask_where_to_revoke(self) -> None:
        title = self.tr("Write the revocation in")
        self.dialog = ask_folder(self._page, title, self.revoke_ours)

    def revoke_ours(self, folder: str) -> None:
        """Write the revocation into that folder."""
        work = partial(self._acts.revoke_ours, folder)
        self._context.jobs.run(self, work, self._on_revoked, self.refused)

    def _on_revoked(self, revoked: Revoked) -> None:
        self._context.feed.announce(revoked.changed)
        words = self.tr(
            "{file} is written. Give it to every contact, with your new card, and call them."
        )
        name = revoked.path.replace("\\", "/").rpartition("/")[2]
        title = self.tr("Our keys are revoked")
        self.asked = inform(self._page, title, filled(words, file=name))

    def ask_retire(self, shown: ContactShown) -> None:
        """Ask whether to put a contact away."""
        contact = shown.contact
        self.asked = confirm(
            self._page,
            filled(self.tr("Put {name} away?"), name=contact.organisation),
            self.tr("Nothing more is sent to it. What was given stays in the register."),
            self.tr("Put away"),
            partial(self.run, partial(self._acts.retire, contact.id)),
        )

    def try_way(self, contact_id: ContactId, way: str) -> None:
        """Send a trial shipment: ask where to write it, or show the paper."""
        if way == Way.PAPER:
            work = partial(self._acts.try_paper, contact_id)
            self._context.jobs.run(self, work, self._on_sent, self.refused)
            return
        title = self.tr("Write the trial shipment in")
        then = partial(self.write_trial, contact_id, way)
        self.dialog = ask_folder(self._page, title, then)

    def write_trial(self, contact_id: ContactId, way: str, folder: str) -> None:
        """Write a trial shipment into that folder."""
        act = self._acts.try_bundle if way == Way.BUNDLE else self._acts.try_locked
        work = partial(act, contact_id, folder)
        self._context.jobs.run(self, work, self._on_sent, self.refused)

    def _on_sent(self, sent: TrialSent) -> None:
        self._context.feed.announce(sent.changed)
        title = filled(self.tr("Trial shipment {number}"), number=sent.number)
        if sent.file is None:
            self._show_paper(title, sent.pdf)
            return
        if sent.guide:  # whoever has no program sees no words, and needs the page on paper
            self._show_paper(title, sent.guide)
            tell = self.tr(
                "{file} is written. Print this page and bring both to {organisation}."
            )
            self._context.go.tell(filled(tell, file=sent.file.name, organisation=sent.to))
            return
        how = (
            self.tr(
                "Call them on a number you know and read these words out. They are not shown again:"
            )
            if sent.way is Way.LOCKED_PDF
            else self.tr("Their program shows the same words when they open it:")
        )
        words = self.tr("{file} is written. Bring or send it to {organisation}.")
        said = filled(words, file=sent.file.name, organisation=sent.to)
        self.asked = inform(self._page, title, said, how, " · ".join(sent.words))

    def ask_went(self, trial_id: str) -> None:
        """Ask what came of a trial shipment."""
        act = partial(self._acts.went, trial_id)
        verb = self.tr("Save")
        self.sheet = FormSheet(self._page, TRIAL_OUTCOME, verb, self._context, act)
        self.sheet.begin()

    def ask_receipt(self) -> None:
        """Ask for the receipt of a trial bundle."""
        title, pattern = self.tr("Read in the receipt"), self.tr("Sealed files (*.age)")
        self.dialog = ask_file(self._page, title, pattern, self.take_receipt)

    def scan_receipt(self) -> None:
        """Take the receipt of a trial bundle in that is scanned, or pasted."""
        take, done = self._acts.trial_code, self._on_receipt
        self.scanning = ScanSheet(self._page, self._context, take, done)
        self.scanning.open()

    def take_receipt(self, path: str) -> None:
        """Read the receipt in that file in."""
        work = partial(self._acts.trial_receipt, path)
        self._context.jobs.run(self, work, self._on_receipt, self._not_read)

    def _on_receipt(self, accepted: Accepted) -> None:
        self._context.feed.announce(accepted.changed)
        words = self.tr("{number} arrived: the way works.")
        self._context.go.tell(filled(words, number=accepted.number))
