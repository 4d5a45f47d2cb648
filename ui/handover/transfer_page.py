"""The page Transfer of a case: where the citizen lives, and the way to the new kommune."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QWidget

from models.access.roles import Right, may
from models.course.record import RecordRow
from models.course.transfer import (
    BUNDLE,
    BY_BUNDLE,
    RECALL,
    SENT,
    TRANSFER,
    WAYS,
    TransferState,
)
from models.exchange.answer import Answer
from models.exchange.arrival import NOTHING_TAKEN
from models.exchange.contact import ContactState
from models.forms.answers import written
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId
from models.law.hints import Step
from models.ports.records import NOT_FOUND
from models.usecases.open_transfer import TransferView
from models.usecases.prepare_handover import Choice
from models.usecases.take_receipt import Accepted
from ui.cases.lists import ListPage
from ui.changes import Refresh
from ui.context import Context
from ui.handover import transfer_sheets as sheets
from ui.handover.transfer_acts import TransferActs
from ui.handover.transfer_words import day_of, left_open, look_of, words_of
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import Card, Line, Note
from ui.kit.chip import Chip
from ui.kit.dialogs import inform
from ui.kit.files_dialog import ask_file, ask_folder
from ui.kit.flow import FlowLayout
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.legal_hint import LegalHint
from ui.language import filled, say, show_date


class TransferPage(ListPage):
    """A page of a case; it asks again when something of the case changes."""

    def __init__(self, acts: TransferActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self._acts, self._context, self.case_id = acts, context, case_id
        self._names = {each.code: each.name for each in context.municipalities}
        self._hands_over = may(context.user.role, Right.HAND_OVER)
        self.view: TransferView | None = None
        self.sheet: QDialog | None = None
        self.dialog: QFileDialog | None = None
        self.buttons: dict[str, Button] = {}
        self._first: list[Button] = []
        self._refresh = Refresh(self, context.feed, self.reload, wants=self._wants)

    def _wants(self, topics: frozenset[Topic]) -> bool:
        mine = (Kind.CASE, str(self.case_id)) in topics
        kinds = {kind for kind, _ in topics}
        return mine or not kinds.isdisjoint({Kind.TRANSFER, Kind.CONTACT, Kind.PERSON})

    @Slot()
    def reload(self) -> None:
        """Ask again how it stands."""
        work = partial(self._acts.open, self.case_id)
        self._context.jobs.run(self, work, self._show, self._not_shown)

    def _show(self, view: TransferView) -> None:
        self.view, self.buttons = view, {}
        self._first = []
        cards: list[QWidget] = [self._residence(view), self._now(view)]
        done = view.earlier[1:] if view.taken_over else view.earlier
        if done:
            cards.append(self._before(done))
        self.show_cards([*cards, LegalHint(Step.HANDOVER)])
        self.head.offer(*self._first)

    def _residence(self, view: TransferView) -> Card:
        moved = plain_button(self.tr("The citizen has moved …"), "home")
        moved.setVisible(view.may_change)
        card = Card(self.tr("Where the citizen lives"), moved)
        name = self._names.get(view.lives_in, view.lives_in)
        if not view.lives_in:
            card.add(Wrapped(self.tr("No kommune is recorded.")))
        elif view.lives_in == view.own:
            words = self.tr("In our own kommune, {kommune}, as far as we know.")
            card.add(Wrapped(filled(words, kommune=name)))
        else:
            words = self.tr("In {kommune} Kommune, as far as we know.")
            card.add(Wrapped(filled(words, kommune=name)))
        if view.may_change:
            self._offer("moved", moved, self._moved)
        return card

    def _now(self, view: TransferView) -> Card:
        card = Card(self.tr("Transfer to another kommune"))
        if view.running is not None:
            return self._under_way(card, view, view.running)
        if view.taken_over:
            return self._theirs(card, view)
        if not view.may_change:
            return card.add(
                Muted(self.tr("While the case rests or is closed it is not transferred."))
            )
        card.add(
            Muted(
                self.tr(
                    "The kommune of residence is responsible. You decide what the new kommune "
                    "needs, send it, and close the case here once they have taken it over. "
                    "Until then the case is ours."
                )
            )
        )
        if not self._hands_over:
            card.add(Note(self.tr("The coordinator or the leader sends the case.")))
        if view.waits:
            later = plain_button(self.tr("Not yet …"), "hourglass")
            self._lead("not_yet", later, self._not_yet)
        if self._hands_over:
            prepare = primary(self.tr("Prepare the transfer …"), "package")
            self._lead("prepare", prepare, self._prepare)
        return card

    def _under_way(self, card: Card, view: TransferView, row: RecordRow) -> Card:
        given = row.said(TRANSFER.key)
        words = self.tr("To {kommune}. Moved {day}.")
        said = filled(words, kommune=view.to, day=day_of(written(given, "moved_on")))
        card.body.addLayout(self._row(Chip(look_of(row))))
        card.add(Label(said, Role.STRONG, wrap=True))
        facts = [
            (self.tr("Why they need it"), written(given, "necessity")),
            (self.tr("What stays here"), written(given, "withheld") or self.tr("Nothing")),
        ]
        if row.state != TransferState.PREPARED:
            facts.append((self.tr("Sent"), self._sent(row)))
        if row.state == TransferState.RECALLED:
            facts.append((self.tr("Called back"), written(row.said(RECALL.key), "reason")))
        for label, answer in facts:
            card.add(Label(label, Role.SMALL), Wrapped(answer))
        if row.state == TransferState.RECALLED:
            words = self.tr(
                "Give {kommune} the file. The case is ours until they answer: had they taken it "
                "over before they read it, their receipt says so, and it is theirs."
            )
            card.add(Note(filled(words, kommune=view.to)))
        if self._hands_over and view.may_change:
            self._acts_under_way(card, view, row)
        return card

    def _acts_under_way(self, card: Card, view: TransferView, row: RecordRow) -> None:
        ready = view.contact is not None and view.contact.state is ContactState.CONFIRMED
        if not ready:
            words = self.tr(
                "{kommune} is not a confirmed contact. Exchange cards and compare the words under "
                "Contacts to send a sealed bundle, or give it by hand."
            )
            card.add(Note(filled(words, kommune=view.to)))
        first = row.state == TransferState.PREPARED
        self._lead("withdraw", quiet(self.tr("Give up …"), "x"), self._withdraw)
        if row.state == TransferState.RECALLED:
            self._acts_recalled(card)
            return
        hand = self.tr("Given by hand …")
        if not first:
            hand = self.tr("Given once more …")
        look = primary if first and not ready else plain_button
        self._lead("given", look(hand, "file-text"), self._given)
        if ready and first:
            seal = primary(self.tr("Send as a sealed bundle …"), "package")
            self._lead("bundle", seal, self._bundle)
        if not first:
            self._acts_sent(card, ready=ready, sealed=view.sealed)

    def _acts_sent(self, card: Card, *, ready: bool, sealed: bool) -> None:
        signed = plain_button(self.tr("Read in a signed receipt …"), "signature")
        more = [self._offer("signed", signed, self._ask_signed)]
        if sealed and ready:
            back = plain_button(self.tr("Call back …"), "arrow-back-up")
            more.append(self._offer("recall", back, self._recall))
        if ready:
            again = plain_button(self.tr("Send a bundle once more …"), "package")
            more.append(self._offer("bundle", again, self._bundle))
        card.add(_side_by_side(*more))
        receipt = primary(self.tr("Record the receipt …"), "rubber-stamp")
        self._lead("receipt", receipt, self._receipt)

    def _acts_recalled(self, card: Card) -> None:
        again = plain_button(self.tr("Write the file again …"), "arrow-back-up")
        receipt = plain_button(self.tr("Record the receipt …"), "rubber-stamp")
        more = [self._offer("recall", again, self._recall)]
        more.append(self._offer("receipt", receipt, self._receipt))
        card.add(_side_by_side(*more))
        signed = primary(self.tr("Read in a signed receipt …"), "signature")
        self._lead("signed", signed, self._ask_signed)

    def _sent(self, row: RecordRow) -> str:
        ways = {BUNDLE: BY_BUNDLE, **dict(WAYS)}
        given = row.said(SENT.key)
        words = self.tr("{way}, {day}. Disclosure {number}.")
        return filled(
            words,
            way=say(ways[written(given, "way")]),
            day=show_date(row.answers[SENT.key].at),
            number=written(given, "number"),
        )

    def _theirs(self, card: Card, view: TransferView) -> Card:
        row = view.earlier[0]
        card.body.addLayout(self._row(Chip(look_of(row))))
        card.add(Wrapped(words_of(row, self._names)))
        card.add(
            Muted(
                self.tr(
                    "They are responsible from now on. Close the case here; each effort that "
                    "still runs gets its decision first."
                )
            )
        )
        left = left_open(row)
        if left:
            words = self.tr("Was open here; tell {kommune} Kommune of it:")
            name = self._names.get(row.code, row.code)
            card.add(Label(filled(words, kommune=name), Role.SMALL), Wrapped(left))
        close = primary(self.tr("Close the case"), "arrow-right")
        self._lead("close", close, self._close)
        return card

    def _before(self, done: tuple[RecordRow, ...]) -> Card:
        card = Card(self.tr("Before"))
        for at, row in enumerate(done):
            if at:
                card.add(Line())
            card.body.addLayout(self._row(Chip(look_of(row)), Muted(show_date(row.at))))
            card.add(Wrapped(words_of(row, self._names)))
        return card

    def _offer(self, act: str, button: Button, does: object) -> Button:
        """Let a button do something, and remember it by what it does."""
        button.clicked.connect(does)
        button.setObjectName(f"transfer_{act}")
        self.buttons[act] = button
        return button

    def _lead(self, act: str, button: Button, does: object) -> None:
        """Let a button stand at the top right, the main one last."""
        self._first.append(self._offer(act, button, does))

    def _row(self, *parts: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        return row

    @Slot()
    def _moved(self) -> None:
        self.sheet = sheets.moved_sheet(self, self._context, self._acts, self.case_id)

    @Slot()
    def _prepare(self) -> None:
        if self.view is not None:
            self.sheet = sheets.prepare_sheet(self, self._context, self._acts, self.view)

    @Slot()
    def _not_yet(self) -> None:
        self.sheet = sheets.not_yet_sheet(self, self._context, self._acts, self.case_id)

    @Slot()
    def _bundle(self) -> None:
        self._context.go.hand_over(self.case_id)

    @Slot()
    def _given(self) -> None:
        work = partial(self._acts.choose, self.case_id)
        self._context.jobs.run(self, work, self._show_given, self._refused)

    def _show_given(self, choice: Choice) -> None:
        row = None if self.view is None else self.view.running
        if row is not None:
            act = partial(self._acts.given, row.record_id)
            self.sheet = sheets.GivenSheet(self, self._context, choice, act)

    @Slot()
    def _receipt(self) -> None:
        row = None if self.view is None else self.view.running
        if row is not None:
            self.sheet = sheets.receipt_sheet(self, self._context, self._acts, row.record_id)

    @Slot()
    def _withdraw(self) -> None:
        row = None if self.view is None else self.view.running
        if row is not None:
            gone = self.view is not None and self.view.handed_over
            self.sheet = sheets.withdraw_sheet(
                self, self._context, self._acts, row.record_id, gone=gone
            )

    @Slot()
    def _recall(self) -> None:
        title = self.tr("Save the file that calls it back on the stick or in")
        self.dialog = ask_folder(self, title, self.recall_into)

    def recall_into(self, folder: str) -> None:
        """Open the form that calls the transfer back, its file to be written into a folder."""
        row = None if self.view is None else self.view.running
        if row is not None:
            before = row.said(RECALL.key)
            self.sheet = sheets.recall_sheet(
                self, self._context, partial(self._acts.recall, row.record_id), folder, before
            )

    @Slot()
    def _close(self) -> None:
        self._context.go.open_case(self.case_id, "closure")

    @Slot()
    def _ask_signed(self) -> None:
        pattern = self.tr("Sealed files (*.age)")
        self.dialog = ask_file(self, self.tr("Read in a receipt"), pattern, self.read_in)

    def read_in(self, path: str) -> None:
        """Verify the receipt in that file and take it in, or say why not."""
        work = partial(self._acts.accept, path)
        self._context.jobs.run(self, work, self._accepted, self._not_read)

    def _accepted(self, accepted: Accepted) -> None:
        self._context.feed.announce(accepted.changed)
        answers = {
            Answer.ACCEPTED: self.tr("{organisation} has taken the case over ({number})."),
            Answer.REJECTED: self.tr("{organisation} has rejected the transfer ({number})."),
            Answer.RECALLED: self.tr("{organisation} confirms: {number} is called back."),
        }
        words = self.tr("{organisation} has received {number}, and has not answered yet.")
        if accepted.answered is not None:
            words = answers[accepted.answered.answer]
        said = filled(words, organisation=accepted.organisation, number=accepted.number)
        self._context.go.tell(said)

    def _not_read(self, refusal: Refused) -> None:
        title = self.tr("The receipt was not taken in")
        inform(self, title, say(refusal.why), say(NOTHING_TAKEN))

    def _not_shown(self, refusal: Refused) -> None:
        """Say why it cannot be shown; a case that one no longer sees is left by its page."""
        if refusal.why is not NOT_FOUND:
            self._refused(refusal)

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That cannot be done"), say(refusal.why))


def _side_by_side(*buttons: Button) -> QWidget:
    """Put buttons beside each other, and below where the room ends."""
    room = QWidget()
    row = FlowLayout(room)
    for button in buttons:
        row.addWidget(button)
    return room
