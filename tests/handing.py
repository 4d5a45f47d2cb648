"""Two offices that hand over: real vault databases, real keys, cards exchanged if asked."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.disclosures.disclosure import Way
from models.exchange.contact import Outcome
from models.exchange.keys import OfficeKeys
from models.exchange.ways import TRIED_WAYS
from models.kernel.ids import CaseId, ConcernId, ContactId, UserId
from models.kernel.text import plain
from models.office.office import Office, OfficeKind, User
from models.usecases.add_contact import AddContact
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.confirm_contact import ConfirmContact, Heard
from models.usecases.export_card import ExportCard, ShowOurCard
from models.usecases.give_back import GiveBack, ShowWordCode, WriteWord
from models.usecases.go_further import Further, GoFurther
from models.usecases.handover_locked import Lock, LockAgain, LockHandover, TellWords
from models.usecases.handover_on_paper import PrintHandover, PrintHandoverAgain
from models.usecases.handover_record import Desk as Pages
from models.usecases.inbox_steps import (
    AnswerBundle,
    JournaliseBundle,
    KeepBundle,
    SetSenderPeriods,
)
from models.usecases.prepare_handover import ChooseFromCase, Prepared, PrepareHandover
from models.usecases.recall_transfer import ReadRecall, RecallTransfer
from models.usecases.receipts import ConfirmByVoice, ReceiveOnPaper
from models.usecases.receive_bundle import ReceiveBundle, ViewBundle
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.reject_transfer import RejectTransfer
from models.usecases.seal_handover import (
    MarkHandedOver,
    Sealed,
    SealHandover,
    ShowCover,
    WithdrawHandover,
)
from models.usecases.settle_copy import SettleCopy
from models.usecases.take_back_handover import TakeBackHandover
from models.usecases.take_up_transfer import OpenTakeUp, TakeUpTransfer
from models.usecases.transitions import CatchUp
from models.usecases.write_receipt import (
    AcceptReceipt,
    AcceptShortReceipt,
    ShowReceiptCode,
    WriteReceipt,
)
from storage.exchange.age_keys import HybridIdentity
from storage.exchange.bundle_reader import OpeningDesk
from storage.exchange.bundle_writer import SealingDesk
from storage.exchange.cards import CardDesk, card_desk
from storage.exchange.locked_pdf import LockingDesk
from storage.exchange.sshsig import SigningKey
from storage.paper.pdf import paint
from storage.system.randomness import SeededRandom
from tests.casework import see_earlier
from tests.office import PRACTICE, TestOffice, open_office
from tests.transferring import KOMMUNER

POLICE = Office(
    "00000000-0000-4000-8000-00000000000b", OfficeKind.POLICE, "",
    "Demokredsens Politi", "Demokredsens Politi", practice=True,
)  # fmt: skip
NEIGHBOUR = Office(
    "00000000-0000-4000-8000-00000000000c", OfficeKind.KOMMUNE, "101",
    "København Kommune", "Københavns Politi", practice=True,
)  # fmt: skip
METTE = User(
    UserId("00000000-0000-4000-8000-0000000000d1"), "MA", "Mette Attrap", Role.TOVHOLDER
)
PETER = User(
    UserId("00000000-0000-4000-8000-0000000000b1"), "PF", "Peter Fiktiv", Role.POLICE_TOVHOLDER
)

CALL_ANSWERS = {
    "danger_now": "no",
    "words": "Eleven har delt voldshyldende billeder og sagt, at de skal have en lærestreg.",
    "about_name": "Mathias Testesen",
    "about_cpr": "740310-5907",
    "about_minor": "yes",
    "children_home": "yes",
    "reporter_type": "public_employee",
    "reporter_name": "Karen Skabelon, UU-vejleder",
    "reporter_phone": "20 11 22 33",
    "severity": "h24",
    "severity_reason": "Der er en liste med tre fornavne.",
    "agreed": "AFTALE-KANARIE ringer tilbage.",
    "channel": "phone",
}
AFTER_ANSWERS: dict[str, Any] = {
    "name": "Mathias Testesen",
    "cpr": "740310-5907",
    "street": "Prøvevej 4",
    "postcode": "9990",
    "city": "Prøvekøbing",
    "address_protected": "no",
    "relatives": [{"name": "Ida KANARIE-SØSTER", "relation": "sibling", "reason": "bor der"}],
    "statements": [
        {"mark": "observed", "said": "Har tegnet et symbol på bordet.", "source": "Skolen",
         "when": "2026-01-09"},
        {"mark": "reported", "said": "Er holdt op med håndbold.", "source": "Klubben"},
    ],
    "signs": ["content", "threats"],
    "protects": "Mor, skole og en onkel, han holder af.",
    "purpose": "prevention",
    "basis": "rpl115-1-1",
    "in_scope": "yes",
}  # fmt: skip


@dataclass
class Desk:
    """One office's use cases."""

    office: TestOffice
    cards: CardDesk
    sealer: SealingDesk
    opener: OpeningDesk = field(default_factory=OpeningDesk)

    @property
    def locker(self) -> LockingDesk:
        return LockingDesk(SeededRandom("lock"), self.cards.word_list)

    def __post_init__(self) -> None:
        begin, spell = self.office.begin, self.cards.word_list.fingerprint
        self.our_card = ShowOurCard(begin, self.cards, plain)
        self.export_card = ExportCard(begin, self.cards, plain)
        self.add_contact = AddContact(begin, self.cards)
        self.confirm = ConfirmContact(begin, self.cards)
        self.choose = ChooseFromCase(begin, KOMMUNER)
        self.prepare = PrepareHandover(begin, plain, paint, spell, KOMMUNER)
        self.seal = SealHandover(begin, self.sealer, spell, plain, paint, KOMMUNER)
        lock = Lock(self.locker, spell, plain, paint)
        self.lock = LockHandover(begin, lock, KOMMUNER)
        self.lock_again = LockAgain(begin, lock, KOMMUNER)
        self.words_told = TellWords(begin)
        pages = Pages(plain, paint, spell)
        self.print_copies = PrintHandover(begin, pages, KOMMUNER)
        self.print_again = PrintHandoverAgain(begin, pages, KOMMUNER)
        self.by_voice = ConfirmByVoice(begin)
        self.on_paper = ReceiveOnPaper(begin)
        self.mark_handed_over = MarkHandedOver(begin)
        self.withdraw = WithdrawHandover(begin)
        self.take_back = TakeBackHandover(begin)
        self.settle_copy = SettleCopy(begin)
        self.cover = ShowCover(begin, spell, plain, paint)
        self.receive = ReceiveBundle(begin, self.opener, self.sealer, spell)
        self.view = ViewBundle(begin, spell)
        self.write_receipt = WriteReceipt(begin, self.sealer, plain)
        self.accept_receipt = AcceptReceipt(begin, self.opener, self.sealer)
        self.open_take_up = OpenTakeUp(begin)
        self.accept_short = AcceptShortReceipt(begin, self.opener)
        self.receipt_code = ShowReceiptCode(begin, self.sealer, plain)
        self.journalise = JournaliseBundle(begin)
        self.answer = AnswerBundle(begin)
        self.keep = KeepBundle(begin)
        self.set_periods = SetSenderPeriods(begin)
        self.give_back = GiveBack(begin, self.sealer, plain)
        self.word_code = ShowWordCode(begin)
        self.write_word = WriteWord(begin, self.sealer, plain)
        self.day_begins = CatchUp(begin)
        self.take_up = TakeUpTransfer(begin, plain, KOMMUNER)
        self.reject = RejectTransfer(begin, plain)
        self.recall = RecallTransfer(begin, self.sealer, plain)
        self.read_recall = ReadRecall(begin, self.opener, self.sealer, plain)

    @property
    def keys(self) -> OfficeKeys:
        with self.office.begin() as work:
            return work.contacts.our_keys()

    def log(self) -> list[str]:
        """The acts of the log with their outcome, oldest first."""
        found = self.office.database.execute(
            "SELECT json_extract(leaf, '$.act') || ' ' || json_extract(leaf, '$.outcome') "
            "FROM log_leaf ORDER BY seq"
        ).fetchall()
        return [row[0] for row in found]

    def have_tried(
        self, contact_id: ContactId, *ways: Way, outcome: Outcome = Outcome.WORKS
    ) -> None:
        """Note what came of trying these ways with a contact, or all of them."""
        with self.office.begin() as work:
            contact = work.contacts.get(contact_id)
            for way in ways or TRIED_WAYS:
                contact.note_tried(way, outcome, at=work.now, by=work.actor.user)
            work.contacts.save(contact)
            work.note(Note(Act.CONTACT_CONFIRMED))
            work.commit()

    def count(self, table: str) -> int:
        return int(self.office.database.value(f"SELECT count(*) FROM {table}"))  # noqa: S608 - our own tables


def open_desk(folder: Path, letter: bytes, office: Office, user: User | None = None) -> Desk:
    """Make an office with keys of its own, made from ``letter``."""
    folder.mkdir(parents=True, exist_ok=True)
    made = (
        open_office(folder, office=office)
        if user is None
        else open_office(folder, office=office, user=user)
    )
    seed, signing = letter * 32, letter.swapcase() * 32
    made.database.execute(
        "UPDATE office_key SET public = :public, secret = :secret WHERE kind = 'exchange'",
        {"public": str(HybridIdentity(seed).recipient), "secret": seed},
    )
    made.database.execute(
        "UPDATE office_key SET public = :public, secret = :secret WHERE kind = 'signature'",
        {"public": SigningKey(signing).public.line(), "secret": signing},
    )
    return Desk(made, card_desk(), SealingDesk(SeededRandom(letter.decode())))


@dataclass(repr=False)
class Pair:
    """A kommune and a police office, and a stick between them."""

    kommune: Desk
    police: Desk
    stick: Path
    contact: ContactId = field(default=ContactId(""))
    contact_back: ContactId = field(default=ContactId(""))

    def introduce(self, *, tried: bool = True) -> None:
        """Exchange cards both ways, compare the words by voice, and try every way."""
        self.contact = self._meet(self.kommune, self.police)
        self.contact_back = self._meet(self.police, self.kommune)
        if tried:
            self.kommune.have_tried(self.contact)
            self.police.have_tried(self.contact_back)

    def _meet(self, reader: Desk, other: Desk) -> ContactId:
        card = other.export_card(str(self.stick), "70 20 30 40")
        added = reader.add_contact(card.path)
        reader.confirm(added.contact_id, Heard(card.words, "11 22 33 44", read_ours=True))
        return added.contact_id

    def case(self) -> CaseId:
        """Take down a call, write it up and open a case."""
        return open_case(self.kommune)

    def answers(self, case_id: CaseId, *codes: str) -> dict[str, Any]:
        """Everything the gate asks for, with these kinds of items, each with its necessity."""
        return handover_answers(self.kommune, case_id, self.contact, *codes)

    def prepared(self, *codes: str) -> Prepared:
        """A prepared handover of a new case."""
        case_id = self.case()
        return self.kommune.prepare(case_id, self.answers(case_id, *codes))

    def sealed(self, *codes: str) -> Sealed:
        """A sealed handover of a new case, on the stick."""
        prepared = self.prepared(*codes)
        return self.kommune.seal(prepared.disclosure_id, prepared.digest, str(self.stick))


def open_case(desk: Desk) -> CaseId:
    begin = desk.office.begin
    now = desk.office.clock.now()
    registered = RegisterConcern(begin)(Call(CALL_ANSWERS, now))
    concern = ConcernId(registered.concern_id)
    CompleteAfterCall(begin)(AfterCall(concern, AFTER_ANSWERS))
    see_earlier(begin, concern)
    return GoFurther(begin)(Further(concern)).case_id


def handover_answers(
    desk: Desk, case_id: CaseId, contact: ContactId, *codes: str
) -> dict[str, Any]:
    chosen = [
        item
        for item in desk.choose(case_id).items
        if not item.names_reporter and (not codes or item.code in codes)
    ]
    return {
        "contact": contact,
        "ask": "assessment",
        "answer_by": "2026-01-16",
        "call_back": "70 20 30 40",
        "items": [
            {
                "item": item.code,
                "record": item.record_id,
                "necessity": f"Nødvendigt {at}",
                **({"kinds": "ordinary"} if item.code == "attachment" else {}),
            }
            for at, item in enumerate(chosen)
        ],
        "purpose": "prevention",
        "purpose_words": "Politiet skal vurdere, om vi kan gå videre.",
        "basis": "rpl115-1-1",
        "less": "Uden ordene kan listen ikke vurderes.",
        "consent": "left_out",
        "consent_reason": "Kan skade samtalen med familien.",
        "withheld": "Søskendes oplysninger.",
    }


def make_neighbours(folder: Path) -> Pair:
    """Two kommuner; the second is the citizen's new one."""
    stick = folder / "stick"
    stick.mkdir(parents=True)
    ours = open_desk(folder / "kommune", b"k", PRACTICE)
    theirs = open_desk(folder / "other", b"n", NEIGHBOUR, METTE)
    return Pair(ours, theirs, stick)


def make_pair(folder: Path) -> Pair:
    stick = folder / "stick"
    stick.mkdir(parents=True)
    kommune = open_desk(folder / "kommune", b"k", PRACTICE)
    police = open_desk(folder / "police", b"p", POLICE, PETER)
    return Pair(kommune, police, stick)
