"""Drives the contacts as a person would."""

from models.exchange.contact import ContactState
from models.kernel.ids import ContactId
from ui.contacts.contacts_view import ContactsView
from ui.contacts.fingerprint_sheet import FingerprintSheet
from ui.jobs import Jobs
from ui.tour.hands import Stuck, click, settle, wait_until, write


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
        self._close_dialog()
        self.view.take_card(path)
        settle(self._jobs)

    def names(self) -> tuple[str, ...]:
        """Return the contacts in their order."""
        return tuple(card.shown.contact.organisation for card in self.view.cards.values())

    def state(self, organisation: str) -> ContactState:
        """Return how far a contact is trusted."""
        return self.view.cards[self._id(organisation)].shown.contact.state

    def begin_comparing(self, organisation: str) -> "SheetPage":
        """Open the sheet for comparing words."""
        card = self.view.cards[self._id(organisation)]
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

    def _id(self, organisation: str) -> ContactId:
        for contact_id, card in self.view.cards.items():
            if card.shown.contact.organisation == organisation:
                return contact_id
        raise Stuck(organisation)

    def _close_dialog(self) -> None:
        wait_until(lambda: self.view.dialog is not None, "a file dialog")
        if self.view.dialog is not None:
            self.view.dialog.close()
            self.view.dialog = None


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
