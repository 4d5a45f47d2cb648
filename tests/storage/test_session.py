"""A vault is made, closed, opened again; what fails on the way leaves nothing behind."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.kernel.text import text
from models.office.office import Municipality, OfficeKind, User
from models.office.vaults import NewVault
from storage import session as module
from storage.audit.log import verify_log
from storage.entering import NOBODY, OLD_DATABASE, OLD_KEYS, last_instant
from storage.exchange.age import AgeReader
from storage.exchange.age_hybrid import HybridIdentity
from storage.founding import UserKeys, add_user
from storage.session import (
    Outside,
    Session,
    create_session,
    monotonic_ms,
    open_session,
)
from storage.system import faults
from storage.system.clocks import PRACTICE_START, PracticeClock, SystemClock
from storage.system.randomness import SeededRandom
from storage.vault import vault
from storage.vault.folder import open_folder
from storage.vault.kdf import PRACTICE_COST, PRODUCTION_LIMITS, Calibration, Scale
from storage.vault.paper_key import PaperKey
from storage.vault.vault import NewUser
from storage.vault.wrapping import unwrap

PASSPHRASE = "havn kirke lampe sten regn vindue"
OTHER = "bord stol lampe vind regn skov"
KOMMUNE = Municipality("999", "Prøvekøbing", "Demokredsens Politi", "Region Øvelse")
PAPER = PaperKey(bytes(range(20)))


def real_kommune(folder: Path) -> NewVault:
    """Return what somebody in a kommune that exists would choose."""
    kommune = Municipality("101", "København", "Københavns Politi", "Region Hovedstaden")
    return NewVault(
        str(folder), OfficeKind.KOMMUNE, kommune, "", "Ane Øvelund", "AØ",
        Role.TOVHOLDER, PASSPHRASE,
    )  # fmt: skip


@dataclass
class Place:
    """Makes and opens a vault, and gives everything back at the end."""

    path: Path
    outside: Outside
    open: list[Session] = field(default_factory=list)

    @property
    def new(self) -> NewVault:
        return NewVault(
            str(self.path), OfficeKind.KOMMUNE, KOMMUNE, "", " Ane Øvelund ", " AØ ",
            Role.TOVHOLDER, PASSPHRASE,
        )  # fmt: skip

    def create(self) -> Session:
        self.open.append(create_session(self.new, PAPER, self.outside))
        return self.open[-1]

    def unlock(self, user: str = "AØ", passphrase: str = PASSPHRASE) -> Session:
        folder = open_folder(self.path)
        try:
            unlocked = vault.unlock(folder, user, passphrase)
            self.open.append(open_session(folder, unlocked, self.outside))
        except BaseException:
            folder.release()
            raise
        return self.open[-1]

    def unlock_with_paper(self) -> Session:
        folder = open_folder(self.path)
        self.open.append(
            open_session(folder, vault.unlock_with_paper(folder, PAPER), self.outside)
        )
        return self.open[-1]

    def files(self) -> set[str]:
        return {found.name for found in self.path.rglob("*")} if self.path.exists() else set()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    clock = partial(PracticeClock, frozen=True)
    made = Place(tmp_path / "vault", Outside(SeededRandom("session"), clock, lambda: 0))
    yield made
    for session in made.open:
        session.database.close()
        session.folder.release()


def acts(session: Session) -> list[tuple[str, str]]:
    with session.begin() as work:
        rows = work.log_book.about(Kind.VAULT, session.office.vault_id)
    return [(str(row.act), row.words) for row in reversed(rows)]


def test_a_new_vault_is_open_for_its_first_user(place: Place) -> None:
    session = place.create()
    opened = session.opened()
    assert (opened.office.name, opened.office.practice) == ("Prøvekøbing Kommune", True)
    assert (opened.user.name, opened.user.label, opened.user.role) == (
        "Ane Øvelund", "AØ", Role.TOVHOLDER,
    )  # fmt: skip
    assert (opened.users, opened.resume) == ((opened.user,), "")
    assert (session.actor.user, session.actor.role) == (opened.user.id, Role.TOVHOLDER)
    assert session.clock.now() == PRACTICE_START
    assert session.new_id() != session.new_id()
    assert acts(session) == [("vault.created", "")]
    session.close()
    assert place.files() == {"vault.db", "keys.json", "keys-2.json", "vault.lock", "backup"}


def test_each_key_of_a_new_vault_opens_what_it_is_for(place: Place) -> None:
    session = place.create()
    row = session.database.execute(
        "SELECT recipient, private_key, paper_key FROM user_account"
    ).fetchone()
    assert row is not None
    recipient, wrapped, on_paper = row
    aad = f"tovholder/user-key/{session.user.id}".encode()
    seed = unwrap(session.unlocked.user_wrapping_key, wrapped, aad=aad)
    assert seed is not None
    assert str(HybridIdentity(seed).recipient) == recipient
    paper = HybridIdentity(PAPER.age_seed())
    assert b"".join(AgeReader(io.BytesIO(on_paper), [paper]).chunks()) == seed
    assert str(paper.recipient) == session.database.value("SELECT paper_recipient FROM office")
    keys = session.database.execute(
        "SELECT kind, public, length(secret) FROM office_key ORDER BY kind"
    ).fetchall()
    assert [(kind, size) for kind, _, size in keys] == [("exchange", 32), ("signature", 32)]
    assert keys[0][1].startswith("age1pq1")
    assert keys[1][1].startswith("ssh-ed25519 ")


def test_closed_and_opened_again_it_is_the_same_vault(place: Place) -> None:
    first = place.create()
    office, user = first.office, first.user
    first.close(locked=True)
    second = place.unlock()
    assert (second.office, second.user) == (office, user)
    assert acts(second) == [("vault.created", ""), ("vault.locked", ""), ("vault.unlocked", "")]
    assert not list(verify_log(second.database.sql))
    second.close()
    assert (
        acts(place.unlock())[-2:] == [("vault.unlocked", "")] * 2
    )  # closing alone is not locking


@pytest.mark.parametrize(
    ("user", "passphrase"),
    [("AØ", OTHER), ("AØ", ""), ("AØ", PASSPHRASE[:-1]), ("XX", PASSPHRASE)],
)
def test_nothing_else_unlocks_and_the_folder_is_free_again(
    place: Place, user: str, passphrase: str
) -> None:
    place.create().close()
    with pytest.raises(Refused):
        place.unlock(user, passphrase)
    assert place.unlock().user.label == "AØ"


def test_the_paper_key_opens_and_the_log_says_so(place: Place) -> None:
    place.create().close()
    session = place.unlock_with_paper()
    assert session.user.label == "AØ"
    assert acts(session)[-1] == ("vault.unlocked", "paper key")


def test_a_practice_clock_goes_on_where_the_log_ended(place: Place) -> None:
    first = place.create()
    clock = first.clock
    assert isinstance(clock, PracticeClock)
    clock.advance(timedelta(days=3, hours=2))
    with first.begin() as work:
        work.note(Note(Act.LOG_VIEWED))
        work.commit()
    at = clock.now()
    clock.advance(timedelta(days=30))  # nothing was written then
    first.close()
    second = place.unlock()
    assert second.clock.now() == at
    assert last_instant(second.database) == at


def test_a_practice_clock_never_goes_before_the_practice_day(place: Place) -> None:
    first = place.create()
    assert isinstance(first.clock, PracticeClock)
    first.clock.advance(-timedelta(days=400))
    with first.begin() as work:
        work.note(Note(Act.LOG_VIEWED))
        work.commit()
    first.close()
    assert place.unlock().clock.now() == PRACTICE_START


def test_a_vault_of_a_real_kommune_has_the_machines_clock_and_a_real_cost(
    tmp_path: Path,
) -> None:
    least = PRODUCTION_LIMITS.floor
    outside = Outside(
        monotonic=lambda: 0, scale=Scale(lambda: Calibration(least, 1.0, short_of_memory=False))
    )
    session = create_session(real_kommune(tmp_path / "real"), PAPER, outside)
    try:
        assert isinstance(session.clock, SystemClock)
        assert (session.unlocked.file.practice, session.office.practice) == (False, True)
        assert session.unlocked.slot.kdf == least == outside.cost_in(session.unlocked.file)
    finally:
        session.close()


def test_a_real_vault_takes_no_predictable_keys(place: Place) -> None:
    with pytest.raises(ValueError, match="from the system"):
        create_session(real_kommune(place.path), PAPER, place.outside)
    assert place.files() == set()


def test_the_draft_left_at_the_lock_is_there_again(place: Place) -> None:
    first = place.create()
    first.remember("d-1")
    first.remember("d-1")  # no second row for the same
    first.close(locked=True)
    second = place.unlock()
    assert second.opened().resume == "d-1"
    second.remember("")
    assert second.opened().resume == ""
    with second.begin() as work:
        rows = work.log_book.about(Kind.SETTING, module.RESUME)
    assert len(rows) == 2


def test_keys_older_than_the_database_are_noticed(place: Place) -> None:
    first = place.create()
    first.database.execute("UPDATE office SET min_epoch = min_epoch + 1")
    first.close()
    with pytest.raises(EnvironmentFault) as fault:
        place.unlock()
    assert fault.value.happened is OLD_KEYS


def test_a_database_older_than_the_keys_is_noticed(place: Place) -> None:
    first = place.create()
    first.close()
    old = (place.path / "vault.db").read_bytes()
    place.unlock().close(locked=True)
    (place.path / "vault.db").write_bytes(old)
    with pytest.raises(EnvironmentFault) as fault:
        place.unlock()
    assert fault.value.happened is OLD_DATABASE


def test_killed_before_the_slot_file_tells_the_logs_length_nobody_is_locked_out(
    place: Place,
) -> None:
    session = place.create()
    with session.begin() as work:
        work.note(Note(Act.LOG_VIEWED))
        work.commit()
    session.database.close()
    session.folder.release()
    assert place.unlock().log_end() > session.unlocked.file.audit_seq


def test_a_second_user_has_a_slot_and_a_row_of_her_own(place: Place) -> None:
    first = place.create()
    user_id = first.new_id()

    def give_slot(session: Session) -> None:
        new = NewUser(user_id, "BD", OTHER)
        random = place.outside.random
        vault.add_user(session.folder, session.unlocked, new, cost=PRACTICE_COST, random=random)

    give_slot(first)
    first.database.close()  # killed here
    first.folder.release()
    with pytest.raises(Refused) as refused:
        place.unlock("BD", OTHER)  # a slot without a row: no access
    assert refused.value.why is NOBODY
    second = place.unlock()
    assert [slot.name.label for slot in second.unlocked.file.slots] == ["AØ", "PAPER"]
    give_slot(second)
    bo = User(UserId(user_id), "BD", "Bo Demosen", Role.CASEWORKER)
    add_user(second.database.sql, bo, UserKeys("age1pqbo", b"w", b"p"), "2026-01-14T07:30:00Z")
    second.database.close()
    second.folder.release()
    third = place.unlock("BD", OTHER)
    assert (third.user.name, third.user.role) == ("Bo Demosen", Role.CASEWORKER)
    assert [user.label for user in third.opened().users] == ["AØ", "BD"]
    assert third.must_change  # the keys in the row opened with nothing: as after a reset
    third.database.execute("UPDATE user_account SET left_at = 'now' WHERE label = 'BD'")
    third.close()
    with pytest.raises(Refused):
        place.unlock("BD", OTHER)


def fault() -> EnvironmentFault:
    return EnvironmentFault(*(text("T", "full"),) * 3)


def raising(*_: object, **__: object) -> object:
    raise fault()


@pytest.mark.parametrize("at", ["migrate", "found", "_log", "_founding"])
def test_what_was_begun_is_removed_when_making_fails(
    place: Place, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(module, at, raising)
        with pytest.raises(EnvironmentFault, match="full"):
            place.create()
    assert place.files() == set()
    assert place.create().user.label == "AØ"  # the same folder will do


def test_a_passphrase_that_is_too_short_leaves_nothing(place: Place) -> None:
    with pytest.raises(Refused):
        create_session(replace(place.new, passphrase="for kort"), PAPER, place.outside)
    assert place.files() == set()


def test_what_others_left_in_the_backup_folder_stays(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave(*_: object, **__: object) -> None:
        (place.path / "backup" / "other.db").write_bytes(b"x")
        raise fault()

    monkeypatch.setattr(module, "migrate", leave)
    with pytest.raises(EnvironmentFault):
        place.create()
    assert place.files() == {"backup", "other.db"}


def test_a_disk_that_will_not_even_remove_gets_a_sentence(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "migrate", raising)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", _io_error)
        with pytest.raises(EnvironmentFault) as found:
            place.create()
    assert found.value.happened is faults.DISK_ERROR


def _io_error(*_: object, **__: object) -> None:
    raise OSError(5, "gone")


def test_an_unlocking_that_fails_closes_the_database(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.create().close()
    with monkeypatch.context() as patch:
        patch.setattr(module, "enter", raising)
        with pytest.raises(EnvironmentFault):
            place.unlock()
    assert acts(place.unlock())[-1] == ("vault.unlocked", "")


@pytest.mark.parametrize("failing", ["note", "close"])
def test_the_folder_is_given_back_even_when_closing_fails(
    place: Place, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    session = place.create()
    database = session.database
    close: Callable[[], None] = database.close

    def broken() -> None:
        close()
        raise fault()

    with monkeypatch.context() as patch:
        if failing == "note":
            patch.setattr(module, "begin_work", raising)
        else:
            patch.setattr(type(database), "close", lambda _: broken())
        with pytest.raises(EnvironmentFault):
            session.close(locked=True)
    assert not session.folder.lock.held
    place.open.clear()
    assert place.unlock().user.label == "AØ"


def test_before_a_change_of_schema_a_verified_backup_is_made(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = place.create()
    for _ in range(2):
        module._backup_first(session.folder, session.database, session.unlocked, place.outside)
    first, second = sorted(session.folder.backup.iterdir())
    assert first.name.endswith("-migration")
    assert second.name == f"{first.name}-2"

    def half(_: object, path: Path, *_more: object) -> None:
        path.write_bytes(b"x" * 8192)

    monkeypatch.setattr(type(session.database), "snapshot_to", half)
    with pytest.raises(EnvironmentFault):
        module._backup_first(session.folder, session.database, session.unlocked, place.outside)
    assert len(list(session.folder.backup.iterdir())) == 2


def test_the_steady_clock_only_goes_on() -> None:
    readings = [monotonic_ms() for _ in range(5)]
    assert readings == sorted(readings)
