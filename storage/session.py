"""An unlocked vault: made or opened, and closed again. Lives on the database thread."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.backups.backup import Backup, Why
from models.kernel.clock import Clock, stamp
from models.kernel.events import Kind
from models.kernel.ids import NewId, UserId
from models.office.office import Actor, Office, User
from models.office.vaults import NewVault, Opened
from models.ports.backups import Made
from models.ports.work import Work
from models.usecases.followups import follow
from models.usecases.identity_keys import GiveKeys
from models.usecases.move_vault import TakeBack
from storage.audit.tail import tail_holds
from storage.backup import files
from storage.backup.home import require_home
from storage.backup.ledger import LedgerKeeper
from storage.backup.make import Order, back_up
from storage.database.connection import Database
from storage.database.migrate import migrate, version_of
from storage.entering import (
    Entry,
    Means,
    enter,
    last_instant,
    newest_in_log,
    who_unlocked,
)
from storage.exchange.age_hybrid import HybridIdentity
from storage.exchange.sshsig import SigningKey
from storage.founding import Founding, KeyPair, UserKeys, found
from storage.repositories.backups import newest_number
from storage.system.clocks import PracticeClock, SystemClock
from storage.system.durable import sync_folder
from storage.system.faults import disk_faults
from storage.system.randomness import Random, id_source, system_random
from storage.unit_of_work import Surroundings, begin_work
from storage.vault import ballast, vault
from storage.vault.folder import VaultFolder, create_folder, mark_schema
from storage.vault.identity import seal_to, wrap_seed
from storage.vault.kdf import PRACTICE_COST, KdfCost, Scale
from storage.vault.key_store import write_copies
from storage.vault.paper_key import PaperKey
from storage.vault.session_keys import PAPER_HOLDER, SessionKeys
from storage.vault.slot_file import SlotFile
from storage.vault.vault import NewUser, Unlocked

RESUME: Final = "resume.draft"

PATIENCE: Final = timedelta(minutes=5)
"""By so much a clock may be set back before it is told."""

ClockSource = Callable[[datetime], Clock]
"""Makes a practice vault's clock, given the instant at which it stood."""


def monotonic_ms() -> int:
    """Return milliseconds of the machine's steady clock."""
    return time.monotonic_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Outside:
    """What a session is given from outside; tours and tests bring their own.

    Attributes:
        random: gives random bytes; predictable ones only for practice vaults.
        practice_clock: makes the clock of a practice vault.
        cost: of a new user's slot in an invented office's vault.
        scale: measures what a slot shall cost in any other vault on this computer.
        program: its version, as a backup states it.
        automatic: whether backups are made by themselves; tours and tests ask for each.
    """

    random: Random = system_random
    practice_clock: ClockSource = PracticeClock
    monotonic: Callable[[], int] = monotonic_ms
    cost: KdfCost = PRACTICE_COST
    program: str = ""
    automatic: bool = False
    scale: Scale = field(default_factory=Scale)

    def cost_in(self, file: SlotFile) -> KdfCost:
        """Return what a new slot of that vault shall cost on this computer."""
        return self.cost if file.practice else self.scale.cost()


@dataclass(slots=True)
class Session:
    """An open vault and who has unlocked it.

    Attributes:
        seed: of the user's private age identity (sealed identities are wrapped for it);
            None after an unlock by a paper key that it is not sealed to.
        must_change: whether a new passphrase is to be chosen now.
        keys: the same seed, for units of work that open what is sealed.
    """

    folder: VaultFolder
    unlocked: Unlocked
    database: Database
    office: Office
    user: User
    surroundings: Surroundings
    clock_behind: bool = False
    log_broken: bool = False
    program: str = ""
    begun: int = 0
    seed: bytes | None = field(default=None, repr=False)
    must_change: bool = False
    keys: SessionKeys = field(default_factory=SessionKeys, repr=False)

    @property
    def actor(self) -> Actor:
        """In whose name units of work run."""
        return Actor(self.user.id, self.user.role)

    @property
    def begin(self) -> Callable[[], AbstractContextManager[Work]]:
        """What use cases call to begin."""
        return partial(begin_work, self.database, self.surroundings, self.actor)

    @property
    def clock(self) -> Clock:
        """The vault's clock."""
        return self.surroundings.clock

    @property
    def new_id(self) -> NewId:
        """Gives fresh ids."""
        return self.surroundings.new_id

    def opened(self) -> Opened:
        """Return what the window needs to know."""
        with self.begin() as work:
            resume = work.offices.setting(RESUME, self.user.id) or ""
            office, users = work.offices.office(), work.offices.users()
            return Opened(
                office, self.user, users, resume, self.clock_behind, self.must_change,
                self.unlocked.by_paper, self.log_broken,
            )  # fmt: skip

    def remember(self, draft: str) -> None:
        """Keep which draft was open when the screen was locked; "" for none."""
        with self.begin() as work:
            if (work.offices.setting(RESUME, self.user.id) or "") != draft:
                work.offices.set_setting(RESUME, draft, self.user.id)
                work.note(Note(Act.SETTING_CHANGED, ((Kind.SETTING, RESUME),)))
                work.commit()

    def log_end(self) -> int:
        """Return the log's last sequence number; 0 for an empty one."""
        return int(self.database.value("SELECT max(seq) FROM log_leaf") or 0)

    def witness(self) -> None:
        """Let the slot file tell how long the log is, so that an older database is noticed.

        Raises:
            EnvironmentFault: the disk fails; the file that there is still holds.
        """
        file = replace(self.unlocked.file, audit_seq=self.log_end())
        if file != self.unlocked.file:
            write_copies(self.folder.keys, file.sealed(self.unlocked.dbk))
            self.unlocked = replace(self.unlocked, file=file)

    def back_up(self, why: Why) -> Backup:
        """Make a verified backup here and now, and say so in the log.

        What must not be done without a backup (a new database key, an import) calls this.

        Raises:
            EnvironmentFault: there is no verified backup, and nothing else was changed.
        """
        made = back_up(self.folder, self.database, self.unlocked, self.order(why))
        with self.begin() as work:
            work.backups.made(Made(made, None))
            work.note(Note(Act.BACKUP_MADE, ((Kind.BACKUP, made.id),), Reason.RULE))
            work.commit()
        self.surroundings.deleted()
        return made

    def order(self, why: Why) -> Order:
        """Return what a backup of this session, made now, states; its number is its own."""
        random, counted = self.surroundings.random, newest_number(self.database.sql)
        number = max(files.next_number(self.folder.backup), counted + 1, self.begun + 1)
        self.begun = number
        return Order(why, self.clock.now(), self.user.id, self.program, number, random)

    def close(self, *, locked: bool = False, last: Callable[[], object] = lambda: None) -> None:
        """Close the database and let go of the folder; the log says so when it was locked.

        ``last`` is done when all that matters is saved: in it the process may be replaced.
        """
        try:
            if locked:
                with self.begin() as work:
                    work.note(Note(Act.LOCKED, ((Kind.VAULT, self.office.vault_id),)))
                    work.commit()
            self.witness()
            if locked:
                self.surroundings.deleted()  # numbers given since stand there too
            last()
            self.witness()
        finally:
            try:
                self.database.close()
            finally:
                self.folder.release()


def create_session(new: NewVault, paper: PaperKey, outside: Outside) -> Session:
    """Make a vault and return it open for its first user.

    Raises:
        Refused: something is missing, or no vault may lie there; nothing was made.
        EnvironmentFault: a failing disk; what was begun has been removed.
    """
    new_id = id_source(outside.random)
    office = new.office(new_id())
    user = User(UserId(new_id()), new.label.strip(), new.user_name.strip(), new.role)
    folder = create_folder(Path(new.folder))
    try:
        unlocked = vault.create(
            folder,
            vault_id=office.vault_id,
            practice=office.invented,
            user=NewUser(user.id, user.label, new.passphrase),
            paper=(new_id(), paper),
            cost=outside.cost if office.invented else outside.scale.cost(),
            random=outside.random,
        )
        database = vault.open_database(folder, unlocked, create=True)
        try:
            return _founded(folder, unlocked, database, (office, user, paper), outside)
        except BaseException:
            database.close()
            raise
    except BaseException:
        _remove(folder)
        raise


def _founded(
    folder: VaultFolder, unlocked: Unlocked, database: Database,
    who: tuple[Office, User, PaperKey], outside: Outside,
) -> Session:  # fmt: skip
    office, user, paper = who
    migrate(database, before=lambda: None)
    mark_schema(folder, version_of(database))
    session = _session(folder, unlocked, database, (office, user), outside)
    founding = _founding(session, paper, outside.random)
    with database.transaction() as transaction:
        found(transaction.sql, founding, stamp(session.clock.now()), unlocked.file.epoch)
        transaction.commit()
    _log(session, Act.VAULT_CREATED)
    return session


def _founding(session: Session, paper: PaperKey, random: Random) -> Founding:
    """Return the first rows, with fresh keys."""
    exchange, signature = HybridIdentity.generate(random), SigningKey.generate(random)
    own, on_paper = HybridIdentity.generate(random), HybridIdentity(paper.age_seed())
    session.seed = own.seed
    paper_recipient = str(on_paper.recipient)
    keys = UserKeys(
        str(own.recipient),
        wrap_seed(session.unlocked.user_wrapping_key, own.seed, session.user.id, random),
        seal_to(paper_recipient, own.seed, random),
        paper_recipient,
    )
    return Founding(
        session.office,
        session.user,
        keys,
        KeyPair(str(exchange.recipient), exchange.seed),
        KeyPair(signature.public.line(), signature.seed),
        paper_recipient,
        session.new_id(),
        session.new_id(),
    )


def open_session(
    folder: VaultFolder, unlocked: Unlocked, outside: Outside, means: Means | None = None
) -> Session:
    """Open an unlocked vault's database, and write into the log that it was unlocked.

    Raises:
        Refused: a newer program wrote it, the user has left, or the vault was moved away.
        EnvironmentFault: database and key file do not belong together, or the disk fails.
    """
    means = means or Means()
    database = vault.open_database(folder, unlocked)
    try:
        files.tidy(folder.backup)
        migrate(database, before=partial(_backup_first, folder, database, unlocked, outside))
        mark_schema(folder, version_of(database))
        office, user = who_unlocked(database, unlocked, means)
        moved = require_home(database.sql, unlocked, means.back)
        session = _session(folder, unlocked, database, (office, user), outside)
        session.clock_behind = session.clock.now() + PATIENCE < newest_in_log(database)
        session.log_broken = not tail_holds(database.sql)
        with session.begin() as work:
            came = enter(
                work, database.sql, folder, Entry(user.id, unlocked, means), outside.random
            )
            work.commit()
        session.unlocked, session.seed, session.must_change = came
        if means.paper is not None and session.seed is None:
            seed = means.paper.age_seed()
            session.keys.own = lambda: (PAPER_HOLDER, seed)
        GiveKeys(session.begin)()
        if moved:
            TakeBack(session.begin)(means.back)
    except BaseException:
        database.close()
        raise
    return session


def _session(
    folder: VaultFolder, unlocked: Unlocked, database: Database, who: tuple[Office, User],
    outside: Outside,
) -> Session:  # fmt: skip
    office, user = who
    keys = SessionKeys()
    if not office.invented:
        ballast.lay(folder.ballast)
    surroundings = Surroundings(
        _clock(database, unlocked, outside),
        outside.monotonic,
        outside.random,
        id_source(outside.random),
        follow,
        LedgerKeeper(folder.backup, database.sql, outside.random),
        keys,
    )
    session = Session(
        folder,
        unlocked,
        database,
        office,
        user,
        surroundings,
        program=outside.program,
        keys=keys,
    )
    keys.own = lambda: (session.user.id, session.seed)
    return session


def _clock(database: Database, unlocked: Unlocked, outside: Outside) -> Clock:
    """Return the clock of an open vault."""
    if unlocked.file.practice:
        return outside.practice_clock(last_instant(database))
    return SystemClock()


def _backup_first(
    folder: VaultFolder, database: Database, unlocked: Unlocked, outside: Outside
) -> None:
    """Make a verified backup before the schema changes; without it, it does not change."""
    at = _clock(database, unlocked, outside).now()
    number = files.next_number(folder.backup)
    by, program = unlocked.user_id, outside.program
    order = Order(Why.MIGRATION, at, by, program, number, outside.random)
    back_up(folder, database, unlocked, order)


def _log(session: Session, act: Act) -> None:
    with session.begin() as work:
        work.note(Note(act, ((Kind.VAULT, session.office.vault_id),)))
        work.commit()


def _remove(folder: VaultFolder) -> None:
    """Take away what was begun in a folder that was empty before."""
    journal = folder.database.with_name("vault.db-journal")
    try:
        with disk_faults():
            for path in (*folder.keys, folder.database, journal, folder.ballast):
                path.unlink(missing_ok=True)
    finally:
        folder.release()
    with disk_faults():
        (folder.path / "vault.lock").unlink(missing_ok=True)
        if folder.backup.is_dir() and not any(folder.backup.iterdir()):
            folder.backup.rmdir()
        sync_folder(folder.path)
