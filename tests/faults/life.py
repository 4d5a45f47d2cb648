"""A working life in one vault: what an office does, step by step, all through use cases.

Whoever adds something that the program writes adds a step to ``STEPS``: the proofs of power
loss, of canaries and of frozen databases then hold for it as well.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from models.access.roles import Role
from models.backups.backup import Why
from models.cases.papers import Fate, Paper
from models.forms.definitions.call import CALL
from models.kernel.events import Kind
from models.kernel.ids import CaseId, VisitId
from models.kernel.text import plain
from models.office.office import Municipality, OfficeKind, User
from models.office.vaults import NewVault
from models.ports.keys import Secret
from models.usecases.add_attachment import AddAttachment, NewAttachment
from models.usecases.delete_concern import DeleteConcern
from models.usecases.end_concern import MistakenConcern
from models.usecases.manage_users import AddUser, CloseAccess, ListUsers
from models.usecases.own_keys import ChangeOwnSecret
from models.usecases.print_visit_papers import PrintOrder, PrintVisitPapers
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.save_draft import Half, SaveDraft
from models.usecases.search import Search
from models.usecases.settle_copy import SettleCopy
from storage.attachments.reading import open_source
from storage.exchange.bundle_writer import SealingDesk
from storage.exchange.cards import card_desk
from storage.host import Host
from storage.keyring import Keyring
from storage.paper.pdf import paint
from storage.practice.fill import fill
from storage.session import Outside, Session, create_session
from storage.system.clocks import PRACTICE_START, PracticeClock
from storage.system.randomness import SeededRandom
from storage.vault.kdf import PRACTICE_COST
from storage.vault.paper_key import PaperKey
from storage.vault.words import load_words
from tests.calls import ENOUGH
from tests.handing import PETER, POLICE, Desk, Pair, open_desk
from tests.office import TestOffice

LABEL = "AØ"
WORDS = "gondol blåbær klarinet sejr symfoni pelikan"
NEW_WORDS = "orkester guitar bivoks safran elverhøj kiosk"
COLLEAGUES_WORDS = "bord stol lampe vind regn skov"
PAPER = PaperKey(bytes(range(20)))
INVENTED = Municipality("999", "Prøvekøbing", "Demokredsens Politi", "Øvelsesregionen")
FOUNDED = PRACTICE_START - timedelta(days=44)

Say = Callable[[str], None]


def silent(_: str) -> None:
    """Tell nobody."""


def outside(clock: PracticeClock, seed: str = "a working life") -> Outside:
    """Return surroundings that are the same every time."""
    return Outside(SeededRandom(seed), lambda _: clock, lambda: 0, PRACTICE_COST)


@dataclass
class RealOffice(TestOffice):
    """A session where tests expect an office: with the keys that its user really has."""

    real: Session | None = None

    def begin_as(self, user: User, *, by_paper: bool = False) -> Any:
        assert self.real is not None
        return self.real.begin


@dataclass
class Life:
    """An office's vault at ``folder``; ``say`` hears of passphrases that are being changed.

    Attributes:
        beside: a folder of its own for the police's vault and the stick.
        backs_up: a spoilt program that keeps a write-ahead log has no file that can be copied.
    """

    folder: Path
    beside: Path
    say: Say = silent
    seed: str = "a working life"
    clock: PracticeClock = field(default_factory=lambda: PracticeClock(FOUNDED, frozen=True))
    backs_up: bool = True
    held: Session | None = None
    cases: dict[str, CaseId] = field(default_factory=dict)
    visits: dict[str, VisitId] = field(default_factory=dict)

    def back_up(self, why: Why) -> None:
        """Make a backup, where this life makes any."""
        if self.backs_up:
            self.session.back_up(why)

    @property
    def session(self) -> Session:
        assert self.held is not None, "the vault is not open"
        return self.held

    @property
    def office(self) -> TestOffice:
        session = self.session
        return RealOffice(
            session.database, self.clock, session.surroundings, session.user, session
        )


def found(life: Life) -> None:
    """Make the vault."""
    new = NewVault(
        str(life.folder), OfficeKind.KOMMUNE, INVENTED, "", "Ane Øvelund", LABEL,
        Role.TOVHOLDER, WORDS,
    )  # fmt: skip
    life.held = create_session(new, PAPER, outside(life.clock, life.seed))
    life.say(f"founded {WORDS}")


def fill_in(life: Life) -> None:
    """Live through the eight scenarios."""
    desk = fill(life.session, life.clock, lambda _: None)
    life.cases = desk.cases
    life.visits = desk.visits


def half_a_call(life: Life) -> None:
    """Keep a draft, keep it again, register it; search; leave another draft."""
    begin, now = life.session.begin, life.clock.now()
    kept = SaveDraft(begin)(Half(CALL, {"words": "halvt"}, now, "words"))
    SaveDraft(begin)(Half(CALL, {"words": "halvt og mere"}, now, "words", kept.draft))
    RegisterConcern(begin)(Call(ENOUGH | {"about_name": "Ida Attrap"}, now, kept.draft))
    Search(begin)("Testesen")
    SaveDraft(begin)(Half(CALL, {"words": "en anden"}, now, "words"))


def print_papers(life: Life) -> None:
    """Print a visit sheet twice; one comes back, one is lost."""
    begin, visit = life.session.begin, life.visits["v1"]
    order = PrintOrder(visit, Paper.VISIT_SHEET, holders=("Else Skabelon", "Per Attrap"))
    made = PrintVisitPapers(begin, paint, plain, load_words().fingerprint, "da")(order)
    for copy, end in zip(made.copies, (Fate.SHREDDED, Fate.LOST), strict=True):
        SettleCopy(begin)(copy.print_id, end)


def hand_over(life: Life) -> None:
    """Exchange cards with the police, hand a case over, take up the receipt."""
    stick = life.beside / "stick"
    stick.mkdir(parents=True, exist_ok=True)
    ours = Desk(life.office, card_desk(), SealingDesk(SeededRandom("ours")))
    police = open_desk(life.beside / "police", b"p", POLICE, PETER)
    pair = Pair(ours, police, stick)
    pair.introduce()
    case = life.cases["v1"]
    prepared = ours.prepare(case, pair.answers(case))
    sealed = ours.seal(prepared.disclosure_id, prepared.digest, str(stick))
    ours.mark_handed_over(prepared.disclosure_id)
    received = police.receive(sealed.file.path)
    written = police.write_receipt(received.bundle_id, "0900-10101-00007-26", str(stick))
    ours.accept_receipt(written.file.path)
    police.office.database.close()


def keep_a_file(life: Life) -> None:
    """Attach a file to a case."""
    path = life.beside / "brev KANARIE.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("KANARIE i et brev fra skolen.\n" * 4000, encoding="utf-8")
    new = NewAttachment(
        Kind.CASE, life.cases["v1"], str(path), "Brev fra skolen", "Skolens leder", "2026-01-13"
    )
    AddAttachment(life.session.begin, open_source)(new, lambda *_: None)


def delete_one(life: Life) -> None:
    """Delete a concern that was a mistake."""
    begin = life.session.begin
    made = RegisterConcern(begin)(Call(ENOUGH, life.clock.now()))
    MistakenConcern(begin)(made.concern_id, "Ringet forkert")
    DeleteConcern(begin)(made.concern_id)


def keep_a_copy(life: Life) -> None:
    """Make the backup of the day."""
    life.back_up(Why.DAILY)


def other_words(life: Life) -> None:
    """Change the passphrase."""
    keys = Keyring(life.session, outside(life.clock, life.seed + " keys"))
    life.say(f"changing {NEW_WORDS}")
    ChangeOwnSecret(life.session.begin, keys)(Secret(WORDS), Secret(NEW_WORDS))
    life.say(f"changed {NEW_WORDS}")


def a_colleague(life: Life) -> None:
    """Give a colleague access; when she leaves, the database gets a new key."""
    keys = Keyring(life.session, outside(life.clock, life.seed + " colleague"))
    begin = life.session.begin
    AddUser(begin, keys)("Cia Eksempel", "CE", Role.CASEWORKER, COLLEAGUES_WORDS)
    users = {row.user.label: row.user.id for row in ListUsers(begin, keys)()}
    close = CloseAccess(begin, keys, lambda: life.back_up(Why.REKEY))
    close(users["CE"], Secret(NEW_WORDS), None)


def lock_and_come_back(life: Life) -> None:
    """Lock with half a call open, unlock, go on."""
    life.session.remember("")
    life.session.close(locked=True)
    host = Host(outside(life.clock, life.seed + " later"))
    host.look(str(life.folder))
    host.unlock(LABEL, NEW_WORDS)
    life.held = host.session
    RegisterConcern(life.session.begin)(Call(ENOUGH, life.clock.now()))


def leave(life: Life) -> None:
    """Lock for the day."""
    life.session.close(locked=True)
    life.held = None


STEPS = (
    found, fill_in, half_a_call, print_papers, hand_over, keep_a_file, delete_one, keep_a_copy,
    other_words, a_colleague, lock_and_come_back, leave,
)  # fmt: skip


def live(life: Life) -> None:
    """Do all of it."""
    for step in STEPS:
        step(life)
