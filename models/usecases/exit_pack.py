"""Leaving with everything: asked for with a reason, agreed to by a second person, then made."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act, Outcome, Reason
from models.audit.leaf import Note
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ContactId
from models.kernel.text import text
from models.office.exit_pack import (
    ONE_AT_A_TIME,
    OPEN_STATES,
    ExitPack,
    ExitState,
    Recipient,
    WrittenPack,
    require_wish,
)
from models.ports.backups import Told, silent
from models.ports.exit_packs import ExitFacts, ExitOrder, ExitStore, KeyRead, Reporter
from models.ports.records import NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.wants_second import wants_second

CHOOSE_KEY: Final = text("ExitPack", "Choose a contact, or write the key it is sealed to.")
NOT_NAMED: Final = text(
    "ExitPack", "Only who may open a sealed reporter can release who reported."
)
KEY_DIFFERS: Final = text(
    "ExitPack", "The contact has another key now than was agreed to. Ask for a new pack."
)
CASES_A_ROW: Final = 100
"""Cases that one row of the log names, so that each citizen's extract can tell of it."""


@dataclass(frozen=True, slots=True)
class Receiver:
    """A contact whose confirmed key a pack may be sealed to, with the words of its key."""

    contact_id: ContactId
    to: str
    key: KeyRead


@dataclass(frozen=True, slots=True)
class ExitStanding:
    """What the page shows.

    Attributes:
        packs: newest first.
        may_name: whether the user may release who reported.
        practice: whether the vault is invented.
    """

    facts: ExitFacts
    packs: tuple[ExitPack, ...]
    receivers: tuple[Receiver, ...]
    may_name: bool
    practice: bool

    @property
    def open(self) -> ExitPack | None:
        """The pack that is not yet made, or None."""
        return next((one for one in self.packs if one.state in OPEN_STATES), None)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for.

    Attributes:
        contact_id: whose confirmed key; None where ``key`` is written.
        key: an age hybrid key.
        to: organisation and person; taken from the contact where one is chosen.
        reporters: release who reported, each of them.
        compared: the words of the key were compared with whoever holds it.
    """

    reason: str
    contact_id: ContactId | None = None
    key: str = ""
    to: str = ""
    reporters: bool = False
    compared: bool = False


@dataclass(frozen=True, slots=True)
class ShowExit:
    """Return how it stands; counts alone are shown, so nothing is logged."""

    begin: BeginWork
    store: ExitStore

    def __call__(self) -> ExitStanding:
        """Look.

        Raises:
            Refused: the role may not.
        """
        with self.begin() as work:
            work.actor.require(Right.EXIT)
            return ExitStanding(
                self.store.facts(),
                work.exit_packs.every(),
                tuple(self._receivers(work)),
                may(work.actor.role, Right.OPEN_SEALED),
                work.offices.office().practice,
            )

    def _receivers(self, work: Work) -> Iterator[Receiver]:
        for contact in work.contacts.every():
            try:
                yield _receiver(work, self.store, contact.id)
            except Refused:  # not compared, changed or revoked: it is not offered
                continue


@dataclass(frozen=True, slots=True)
class ReadExitKey:
    """Read a key that was typed or pasted, and give the words to compare."""

    begin: BeginWork
    store: ExitStore

    def __call__(self, spelled: str) -> KeyRead:
        """Return it.

        Raises:
            Refused: the role may not, or it is no key that may be used.
        """
        with self.begin() as work:
            work.actor.require(Right.EXIT)
        return self.store.read_key(spelled)


@dataclass(frozen=True, slots=True)
class AskForExit:
    """Ask for a pack: who gets it, why, sealed to which key; a second person is asked."""

    begin: BeginWork
    store: ExitStore

    def __call__(self, wish: Wish) -> frozenset[Topic]:
        """Keep the wish; return what changed.

        Raises:
            Refused: the role may not, something is missing, the key may not be used, or
                another pack is open.
        """
        with self.begin() as work:
            work.actor.require(Right.EXIT)
            if wish.reporters and not may(work.actor.role, Right.OPEN_SEALED):
                raise Refused(NOT_NAMED, "reporters")
            for one in work.exit_packs.every():
                if one.state in OPEN_STATES:
                    raise Refused(ONE_AT_A_TIME.filled(number=one.number))
            recipient = self._recipient(work, wish)
            to, reason = require_wish(recipient.to, wish.reason, compared=wish.compared)
            pack = ExitPack(
                work.new_id(), work.offices.next_number("E"), replace(recipient, to=to),
                reason, wish.reporters, work.now, work.actor.user,
            )  # fmt: skip
            return self._ask(work, pack)

    def _recipient(self, work: Work, wish: Wish) -> Recipient:
        if wish.contact_id is not None:
            found = _receiver(work, self.store, wish.contact_id)
            return Recipient(found.key.key, found.to, wish.contact_id)
        if not wish.key.strip():
            raise Refused(CHOOSE_KEY, "key")
        return Recipient(self.store.read_key(wish.key).key, wish.to)

    @staticmethod
    def _ask(work: Work, pack: ExitPack) -> frozenset[Topic]:
        about = ((Kind.VAULT, work.offices.office().vault_id), (Kind.EXIT, pack.id))
        named = " (with who reported)" if pack.reporters else ""
        words = f"{pack.number} {pack.recipient.to}: {pack.reason}{named}"
        work.note(Note(Act.EXIT_ASKED, about, Reason.STATED, words=words))
        asked = wants_second(work, Act.EXIT_ASKED, *about, number=pack.number)
        pack.countersignature = "" if asked is None else asked.id
        waits = asked is not None and asked.waits
        pack.state = ExitState.WAITING if waits else ExitState.AGREED
        work.exit_packs.add(pack)
        return work.commit()


@dataclass(frozen=True, slots=True)
class WithdrawExit:
    """Do without a pack that was asked for."""

    begin: BeginWork

    def __call__(self, key: str) -> frozenset[Topic]:
        """Withdraw it; return what changed.

        Raises:
            Refused: the role may not, or it is not open.
        """
        with self.begin() as work:
            work.actor.require(Right.EXIT)
            pack = work.exit_packs.get(key)
            pack.withdraw()
            work.exit_packs.save(pack)
            work.note(Note(Act.EXIT_WITHDRAWN, ((Kind.EXIT, pack.id),), words=pack.number))
            return work.commit()


@dataclass(frozen=True, slots=True)
class MadeExit:
    """The file that was written, and what changed."""

    written: WrittenPack
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class MakeExit:
    """Write the pack. The log says that everything leaves before the first byte does."""

    begin: BeginWork
    store: ExitStore

    def __call__(self, key: str, folder: str, told: Told = silent) -> MadeExit:
        """Write it into the folder, read it back, keep what was written.

        What ``told`` raises stops it: no file is left, the log says so, and it can be made anew.

        Raises:
            Refused: the role may not, nobody agreed, the contact's key is no longer the one
                agreed to, or the folder will not do.
            EnvironmentFault: the disk is full, failing, or does not read back.
        """
        order = self._begin(key, folder)
        try:
            written = self.store.write(order, folder, told)
        except Exception as error:
            words = error.happened.source if isinstance(error, EnvironmentFault) else "stopped"
            self._failed(order.pack, words)
            raise
        with self.begin() as work:
            pack = work.exit_packs.get(key)
            name = written.path.replace("\\", "/").rpartition("/")[2]
            pack.made(written, name, work.actor.user, work.now)
            work.exit_packs.save(pack)
            words = f"{pack.number} {written.files} files {written.sha256}"
            work.note(Note(Act.EXIT_MADE, ((Kind.EXIT, pack.id),), words=words))
            return MadeExit(written, work.commit())

    def _begin(self, key: str, folder: str) -> ExitOrder:
        with self.begin() as work:
            work.actor.require(Right.EXIT)
            self.store.require_folder(folder)
            pack = work.exit_packs.get(key)
            pack.require_ready()
            chosen = pack.recipient.contact_id
            if chosen is not None:
                found = _receiver(work, self.store, chosen)
                if found.key.key != pack.recipient.key:
                    raise Refused(KEY_DIFFERS)
            reporters = tuple(_reporters(work)) if pack.reporters else None
            names = {str(row.user.id): row.user.name for row in work.users.every()}
            _note_leaving(work, pack)
            checkpoint = work.checkpoints.make("exit")
            work.commit()
            by = names.get(work.actor.user, str(work.actor.user))
            return ExitOrder(pack, work.now, by, names, reporters, checkpoint)

    def _failed(self, pack: ExitPack, words: str) -> None:
        with self.begin() as work:
            about = ((Kind.EXIT, pack.id),)
            work.note(
                Note(
                    Act.EXIT_MADE, about, outcome=Outcome.FAILED, words=f"{pack.number} {words}"
                )
            )
            work.commit()


def _receiver(work: Work, store: ExitStore, contact_id: ContactId) -> Receiver:
    """Return a contact with a key that may be used.

    Raises:
        Refused: it has none, the words were not compared, it changed or was revoked.
    """
    contact = work.contacts.get(contact_id)
    contact.require_confirmed()
    person = f", {contact.person}" if contact.person else ""
    key = store.read_key(contact.pinned().recipient)
    return Receiver(contact.id, contact.organisation + person, key)


def _reporters(work: Work) -> Iterator[Reporter]:
    """Open every sealed reporter that this user may see and holds a key to; each is logged.

    The others stay sealed in the pack.

    Raises:
        Refused: the role may not.
    """
    work.actor.require(Right.OPEN_SEALED)
    for sealed in work.identities.every():
        try:
            concern = work.concerns.get(sealed.concern_id)
            found = work.identities.open(sealed.id)
        except (NotFoundError, Refused):
            continue
        about = ((Kind.CONCERN, str(concern.id)), (Kind.IDENTITY, sealed.id))
        work.note(Note(Act.IDENTITY_OPENED, about, Reason.STATED, words="exit"))
        yield Reporter(
            concern.number, found.get("reporter_name", ""), found.get("reporter_phone", "")
        )


def _note_leaving(work: Work, pack: ExitPack) -> None:
    """Say, for the vault and for each case, that it leaves; a row names a hundred of them."""
    vault = (Kind.VAULT, work.offices.office().vault_id)
    exit_ = (Kind.EXIT, pack.id)
    words = f"{pack.number} {pack.recipient.to}"
    work.note(Note(Act.EXIT_BEGUN, (vault, exit_), Reason.STATED, words=words))
    for some in _some(work.exit_packs.cases(), CASES_A_ROW):
        about = (exit_, *((Kind.CASE, key) for key in some))
        work.note(Note(Act.EXIT_BEGUN, about, Reason.STATED, words=words))


def _some(every: Iterable[str], most: int) -> Iterator[tuple[str, ...]]:
    left = iter(every)
    while some := tuple(islice(left, most)):
        yield some
