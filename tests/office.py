"""An office to test in: a real encrypted database, a frozen clock, seeded ids."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache, partial
from hashlib import sha256
from pathlib import Path

from models.access.roles import Role
from models.kernel.clock import at_wall_clock, stamp
from models.kernel.ids import UserId
from models.office.office import Actor, Office, OfficeKind, User
from models.ports.work import Work
from models.usecases.followups import follow
from storage.database.connection import Database, DatabaseKey
from storage.database.migrate import migrate
from storage.database.sql import Sql
from storage.exchange.age_hybrid import HybridIdentity
from storage.founding import Founding, KeyPair, UserKeys, found
from storage.surroundings import Surroundings
from storage.system.clocks import PracticeClock
from storage.system.randomness import Random, SeededRandom, id_source
from storage.unit_of_work import begin_work

ANE = User(UserId("00000000-0000-4000-8000-000000000001"), "AØ", "Ane Øvelund", Role.TOVHOLDER)
BO = User(UserId("00000000-0000-4000-8000-000000000002"), "BD", "Bo Demosen", Role.CASEWORKER)
PRACTICE = Office(
    "00000000-0000-4000-8000-00000000000a", OfficeKind.KOMMUNE, "999",
    "Prøvekøbing Kommune", "Demokredsens Politi", practice=True,
)  # fmt: skip
KEY = DatabaseKey(b"k" * 32, b"s" * 16)


def seed_of(holder: str) -> bytes:
    """Return the private key that a test's user (or "paper") has."""
    return sha256(f"tests/{holder}".encode()).digest()


@cache
def recipient_of(holder: str) -> str:
    return str(HybridIdentity(seed_of(holder)).recipient)


def keys_of(user: User) -> UserKeys:
    """Return real keys for a user that a test adds, so that identities can be sealed."""
    return UserKeys(recipient_of(user.id), b"wrapped", b"paper")


@dataclass(frozen=True)
class TestKeys:
    """The keyring of whoever unlocked in a test."""

    __test__ = False

    holder: str

    def seed(self, _sql: Sql) -> bytes:
        return seed_of(self.holder)


@dataclass
class TestOffice:
    """Everything a use case or query needs, on a database of its own."""

    __test__ = False

    database: Database
    clock: PracticeClock
    surroundings: Surroundings
    user: User = ANE

    def begin_as(
        self, user: User, *, by_paper: bool = False
    ) -> Callable[[], AbstractContextManager[Work]]:
        keys = TestKeys("paper" if by_paper else user.id)
        around = replace(self.surroundings, keys=keys)
        return partial(begin_work, self.database, around, Actor(user.id, user.role))

    @property
    def begin(self) -> Callable[[], AbstractContextManager[Work]]:
        return self.begin_as(self.user)

    def wait(self, **span: float) -> datetime:
        self.clock.advance(timedelta(**span))
        return self.clock.now()


def reopen_office(path: Path, random: Random, *, user: User = ANE) -> TestOffice:
    """Open an office's database again, as another program would."""
    database = Database.open(path, KEY)
    clock = PracticeClock(frozen=True)
    surroundings = Surroundings(clock, lambda: 0, random, id_source(random), follow)
    return TestOffice(database, clock, surroundings, user)


def open_office(folder: Path, *, office: Office = PRACTICE, user: User = ANE) -> TestOffice:
    """Make an office in ``folder``; the clock stands still at Wednesday 14.1.2026, 8.30."""
    database = Database.open(folder / "vault.db", KEY, create=True)
    migrate(database, before=lambda: None)
    random = SeededRandom("tests")
    clock = PracticeClock(at_wall_clock(datetime(2026, 1, 14).date(), 8, 30), frozen=True)
    surroundings = Surroundings(clock, lambda: 0, random, id_source(random), follow)
    founding = Founding(
        office, user, keys_of(user),
        KeyPair("age1pqtest", b"e" * 32), KeyPair("ssh-ed25519 test", b"s" * 32),
        recipient_of("paper"), "exchange-1", "signature-1",
    )  # fmt: skip
    with database.transaction() as transaction:
        found(transaction.sql, founding, stamp(clock.now()), 1)
        transaction.commit()
    return TestOffice(database, clock, surroundings, user)
