"""Drives the contacts as a person would."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from models.disclosures.disclosure import Way
from models.exchange.contact import ContactState
from models.forms.answers import Answers
from models.kernel.ids import ContactId
from ui.contacts.codes_sheet import CodesSheet
from ui.contacts.contacts_view import ContactsView
from ui.contacts.fingerprint_sheet import FingerprintSheet
from ui.jobs import Jobs
from ui.kit.buttons import Button
from ui.kit.dialogs import Confirm
from ui.kit.labels import Label
from ui.tour.hands import Stuck, click, settle, wait_until, write
from ui.tour.pages.answering import Answering


def words_in(widget: QWidget) -> str:
    """Return the words of every label that can be seen in a widget."""
    found = [label for label in widget.findChildren(Label) if label.isVisible()]
    return "\n".join(label.text() for label in found if label.text())


def part(widget: QWidget, name: str) -> Button:
    """Return a button by its object name.

    Raises:
        Stuck: there is none.
    """
    found = widget.findChild(Button, name)
    if found is None:
        raise Stuck(name)
    return found


class ContactsPage:
    """The page Contacts."""

    def __init__(self, view: ContactsView, jobs: Jobs) -> None:
        self.view, self._jobs = view, jobs
        settle(jobs)

    def our_words(self) -> tuple[str, ...]:
        """Return the words of our own card, as they are read aloud."""
        return self.view.words.words

    def save_our_card(self, folder: str, phone: str) -> None:
        """Write our phone number and save our card in a folder."""
        if not self.view.phone.text():
            write(self.view.phone, phone)
        click(self.view.export)
        self._close_dialog()
        self.view.save_card(folder)
        settle(self._jobs)

    def read_in(self, path: str) -> None:
        """Read a contact card in."""
        click(self.view.read_in)
        self._close_file_dialog()
        self.view.take_card(path)
        settle(self._jobs)

    def write_new(self, answers: Answers) -> None:
        """Write a contact by hand and save it."""
        click(self.view.write_new)
        self._save(answers)

    def edit(self, organisation: str, answers: Answers) -> None:
        """Put right what is written of a contact."""
        self.press(organisation, "edit")
        self._save(answers)

    def write_key(self, organisation: str, key: str) -> QWidget:
        """Write down a contact's public key and try to save it; return the sheet."""
        self.press(organisation, "write_key")
        sheet = self.view.flow.sheet
        if sheet is None:
            raise Stuck(organisation)
        self._save({"key": key})
        return sheet

    def save(self) -> None:
        """Press Save of the sheet that is open still."""
        sheet = self.view.flow.sheet
        if sheet is None:
            raise Stuck(self)
        click(sheet.save)
        settle(self._jobs)

    def offers(self, organisation: str, name: str) -> bool:
        """Whether a contact's card has a button of that name."""
        return self.view.cards[self.id_of(organisation)].findChild(Button, name) is not None

    @property
    def jobs(self) -> Jobs:
        """The work that goes on beside."""
        return self._jobs

    def press(self, organisation: str, name: str) -> None:
        """Press a button on a contact's card, by its object name."""
        click(part(self.view.cards[self.id_of(organisation)], name))
        settle(self._jobs)

    def agree(self) -> None:
        """Press the verb of the question that is open."""
        asked = self.view.flow.asked
        if not isinstance(asked, Confirm):
            raise Stuck(asked)
        click(asked.yes)
        settle(self._jobs)

    def join(self, organisation: str, path: str) -> None:
        """Read a card in for a contact without keys."""
        self.press(organisation, "join")
        self._close_file_dialog()
        self.view.flow.take_file(self.id_of(organisation), path)
        settle(self._jobs)

    def scan(self, codes: Sequence[str]) -> "CodesPage":
        """Open the field for codes and type these, as a hand scanner does."""
        click(self.view.scan)
        sheet = self.view.flow.codes
        if sheet is None:
            raise Stuck(codes)
        page = CodesPage(sheet, self._jobs)
        page.type(codes)
        return page

    def try_way(self, organisation: str, way: Way, folder: str = "") -> None:
        """Send a trial shipment by a way; paper shows its page, others are written."""
        self.press(organisation, f"try_{way}")
        if way is not Way.PAPER:
            self._close_file_dialog()
            self.view.flow.write_trial(self.id_of(organisation), way, folder)
            settle(self._jobs)

    def went(self, organisation: str, way: Way, answers: Answers) -> None:
        """Write what came of a trial shipment."""
        self.press(organisation, f"went_{way}")
        self._save(answers)

    def read_trial_receipt(self, organisation: str, path: str) -> None:
        """Read the receipt of a trial bundle in."""
        self.press(organisation, f"trial_receipt_{Way.BUNDLE}")
        self._close_file_dialog()
        self.view.flow.take_receipt(path)
        settle(self._jobs)

    def scan_trial_receipt(self, organisation: str, codes: Sequence[str]) -> None:
        """Scan the receipt of a trial bundle, and take it in."""
        self.press(organisation, f"scan_trial_receipt_{Way.BUNDLE}")
        sheet = self.view.flow.scanning
        if sheet is None:
            msg = "the sheet for codes"
            raise Stuck(msg)
        sheet.codes.setPlainText("\n".join(codes))
        click(sheet.take_in)
        settle(self._jobs)

    def renew(self) -> None:
        """Renew our own keys."""
        click(self.view.renew)
        self.agree()

    def revoke_ours(self, folder: str) -> None:
        """Revoke our own keys, and write the revocation into a folder."""
        click(self.view.lost)
        self.agree()
        self._close_file_dialog()
        self.view.flow.revoke_ours(folder)
        settle(self._jobs)

    def said(self) -> str:
        """Return everything the message that is open says."""
        asked = self.view.flow.asked
        return "" if asked is None else words_in(asked)

    def lines(self, organisation: str) -> str:
        """Return everything that stands on a contact's card."""
        return words_in(self.view.cards[self.id_of(organisation)])

    def _save(self, answers: Answers) -> None:
        settle(self._jobs)
        sheet = self.view.flow.sheet
        if sheet is None:
            raise Stuck(answers)
        answering = Answering(sheet.binding)
        answering.answer(answers)
        click(sheet.save)
        settle(self._jobs)

    def _close_file_dialog(self) -> None:
        flow = self.view.flow
        wait_until(lambda: flow.dialog is not None, "a file dialog")
        if flow.dialog is not None:
            flow.dialog.close()
            flow.dialog = None

    def names(self) -> tuple[str, ...]:
        """Return the contacts in their order."""
        return tuple(card.shown.contact.organisation for card in self.view.cards.values())

    def state(self, organisation: str) -> ContactState:
        """Return how far a contact is trusted."""
        return self.view.cards[self.id_of(organisation)].shown.contact.state

    def begin_comparing(self, organisation: str) -> "SheetPage":
        """Open the sheet for comparing words."""
        card = self.view.cards[self.id_of(organisation)]
        if card.comparing is None:
            raise Stuck(organisation)
        click(card.comparing)
        settle(self._jobs)
        if self.view.sheet is None:
            raise Stuck(organisation)
        return SheetPage(self.view, self.view.sheet, self._jobs)

    def compare(self, organisation: str, phone: str) -> None:
        """Call them, tick all eight words, read ours, and confirm."""
        sheet = self.begin_comparing(organisation)
        sheet.call(phone)
        sheet.tick_all()
        sheet.read_ours()
        sheet.confirm()

    def id_of(self, organisation: str) -> ContactId:
        """Return the contact of that name."""
        for contact_id, card in self.view.cards.items():
            if card.shown.contact.organisation == organisation:
                return contact_id
        raise Stuck(organisation)

    def _close_dialog(self) -> None:
        wait_until(lambda: self.view.dialog is not None, "a file dialog")
        if self.view.dialog is not None:
            self.view.dialog.close()
            self.view.dialog = None


class CodesPage:
    """The field into which codes are scanned."""

    def __init__(self, sheet: CodesSheet, jobs: Jobs) -> None:
        self.sheet, self._jobs = sheet, jobs

    def type(self, codes: Sequence[str]) -> None:
        """Type codes at the end, each with the line end that a scanner adds."""
        for code in codes:
            self.sheet.codes.insertPlainText(code + "\n")

    def standing(self) -> str:
        """Return what is still missing, or that every part is there."""
        return self.sheet.standing.text()

    def problem(self) -> str:
        """Return the sentence of a refusal."""
        return self.sheet.problem.text() if self.sheet.problem.isVisible() else ""

    def read_in(self) -> None:
        """Read the card in."""
        click(self.sheet.take)
        settle(self._jobs)


class SheetPage:
    """The sheet for comparing words."""

    def __init__(self, view: ContactsView, sheet: FingerprintSheet, jobs: Jobs) -> None:
        self._view, self.sheet, self._jobs = view, sheet, jobs

    def call(self, phone: str) -> None:
        """Write the number that is called."""
        self.sheet.phone.clear()
        write(self.sheet.phone, phone)

    def tick(self, at: int) -> None:
        """Tick one word, from 0."""
        box = self.sheet.theirs.boxes[at]
        box.setFocus()
        box.click()

    def tick_all(self) -> None:
        """Tick each word as it is heard."""
        for at in range(len(self.sheet.theirs.boxes)):
            self.tick(at)

    def read_ours(self) -> None:
        """Say that ours were read aloud."""
        self.sheet.read_ours.click()

    def confirm(self) -> None:
        """Say that the words are the same."""
        click(self.sheet.same)
        settle(self._jobs)

    def differ(self) -> None:
        """Say that they differ."""
        click(self.sheet.differ)
        settle(self._jobs)

    def problem(self) -> str:
        """Return the sentence of a refusal."""
        return self.sheet.problem.text() if self.sheet.problem.isVisible() else ""
