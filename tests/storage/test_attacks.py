"""What an insider or a leaver tries on a real vault, and what comes of it."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.backups.backup import Why
from models.backups.restoring import Order
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.office.countersignature import Countersignature, SignedPaper
from models.office.people import NOT_YOURSELF
from models.ports.trust import NO_KEY
from models.usecases.countersign import (
    ABOUT_YOU,
    NOT_BY_YOU_YET,
    Countersign,
    DeclineCountersign,
    ListCountersignatures,
    RecordSignedPaper,
)
from models.usecases.identity_keys import GiveKeys
from models.usecases.manage_users import ChangeUser, ResetUser
from models.usecases.open_identity import OpenIdentity
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.release_identity import Decision, ReleaseIdentity
from storage.backup import files, restore
from storage.backup.commands import check_backup
from storage.backup.restore import NOT_YOURS
from storage.exchange.age_hybrid import HybridIdentity
from storage.session import Session
from storage.vault.identity import open_with
from storage.vault.slot_file import parse
from tests.storage.key_office import (
    ANE,
    BO,
    CIA_FIRST,
    PAPER,
    KeyOffice,
    outside_at,
    people,
)
from tests.storage.test_sealed_session import CALL, WHY

CIA = "trompet fyrtårn hyben mursten altan"
DF_FIRST = "skovsti lanterne bjergtop ravn"
DF = "skovsti lanterne bjergtop kran"
GIVEN = "spade lygte tørvemose fløjte regn"
TAKEN = "spade lygte tørvemose fløjte sne"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[KeyOffice]:
    """Ane coordinates, Bo is a caseworker, Cia a leader; Ane is unlocked."""
    made = people(tmp_path / "vault")
    yield made
    made.stop()


def acts(session: Session) -> list[str]:
    rows = session.database.execute("SELECT leaf FROM log_leaf ORDER BY seq").fetchall()
    return [json.loads(leaf)["act"] for (leaf,) in rows]


def asked(session: Session, act: Act) -> Countersignature:
    """Return the newest countersignature for an act that the user may see."""
    rows = [row.asked for row in ListCountersignatures(session.begin)().rows]
    return max((one for one in rows if one.act is act), key=lambda one: one.number)


def refusal(act: Callable[[], object]) -> object:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.why


def only_backup(office: KeyOffice) -> Path:
    (found,) = [path for path, _ in files.found_in(office.path / "backup")]
    return found


def sealed_call(session: Session) -> ConcernId:
    return RegisterConcern(session.begin)(Call(CALL, session.clock.now())).concern_id


def name_in(session: Session, concern: ConcernId) -> str:
    return OpenIdentity(session.begin)(concern, *WHY).name


# (b) and (f): copies of the vault, and whoever left


def test_a_backup_is_only_read_also_where_a_new_key_waits_in_it(office: KeyOffice) -> None:
    office.leave("CE")
    office.open.back_up(Why.MANUAL)
    office.stop()
    backup = only_backup(office)
    before = (backup / files.KEYS).read_bytes()
    assert parse(before).file.find("BD").next is not None  # type: ignore[union-attr]
    assert check_backup(backup, "BD", BO, paper=False)["ok"]
    assert (backup / files.KEYS).read_bytes() == before
    assert check_backup(backup, "AØ", ANE, paper=False)["ok"]


def test_a_public_key_put_in_place_of_a_colleagues_does_not_get_the_next_database_key(
    office: KeyOffice,
) -> None:
    planted = HybridIdentity(b"e" * 32)
    with office.open.database.transaction() as transaction:
        transaction.execute(
            "UPDATE user_account SET recipient = :key WHERE label = 'BD'",
            {"key": str(planted.recipient)},
        )
        transaction.commit()
    office.unlock("BD", BO)
    assert "key.public" in acts(office.open)
    office.unlock()
    assert acts(office.open).count("key.public") == 1
    office.leave("CE")
    slot = parse(office.open.folder.keys[0].read_bytes()).file.find("BD")
    assert slot is not None
    assert slot.next is not None
    assert open_with(planted.seed, slot.next.sealed) is None
    office.unlock("BD", BO)


# (c): a colleague, the own passphrase and the program alone


def test_a_caseworker_brings_back_no_older_state_in_which_more_can_be_seen(
    office: KeyOffice, tmp_path: Path
) -> None:
    office.open.back_up(Why.MANUAL)
    office.stop()
    backup, target = str(only_backup(office)), tmp_path / "own"
    try_it = Order(backup, str(target), "BD", BO)
    assert refusal(lambda: restore.restore(try_it, outside_at())) == NOT_YOURS
    assert list(tmp_path.glob("own*")) == []
    by_paper = Order(backup, str(target), paper=PAPER.printed())
    assert restore.restore(by_paper, outside_at()).folder == str(target)


def test_who_manages_users_gives_nobody_the_own_account_another_role(
    office: KeyOffice,
) -> None:
    office.add("DF", DF_FIRST, Role.ADMINISTRATOR)
    me = office.unlock("DF", DF_FIRST).user
    change = ChangeUser(office.open.begin)
    assert refusal(lambda: change(me.id, me.name, Role.TOVHOLDER)) == NOT_YOURSELF
    change(me.id, "Dan Fiktiv", Role.ADMINISTRATOR)
    assert office.users()["DF"].user.name == "Dan Fiktiv"


# (g): a passphrase given to a colleague, to unlock in that name


def admin_becomes_cia(office: KeyOffice) -> None:
    """Dan, who may open no case, gives Cia a passphrase and unlocks as Cia."""
    office.add("DF", DF_FIRST, Role.ADMINISTRATOR)
    office.unlock("CE", CIA_FIRST)
    office.change(CIA_FIRST, CIA)
    office.unlock("DF", DF_FIRST)
    ResetUser(office.open.begin, office.keys)(office.id_of("CE"), GIVEN, "")
    office.unlock()
    office.unlock("CE", GIVEN)
    office.change(GIVEN, TAKEN)


def test_a_reset_by_an_administrator_opens_no_sealed_identity(office: KeyOffice) -> None:
    before = sealed_call(office.open)
    admin_becomes_cia(office)
    assert refusal(lambda: name_in(office.open, before)) == NO_KEY
    office.unlock()
    later = sealed_call(office.open)
    assert name_in(office.open, later) == CALL["reporter_name"]
    office.unlock("CE", TAKEN)
    assert refusal(lambda: name_in(office.open, later)) == NO_KEY
    reset = asked(office.open, Act.PASSPHRASE_RESET)
    assert refusal(lambda: Countersign(office.open.begin)(reset.id)) == ABOUT_YOU
    paper = SignedPaper("Cia Eksempel", date(2026, 1, 14))
    RecordSignedPaper(office.open.begin)(reset.id, paper)  # by the one it is about: not a third
    office.unlock()
    office.unlock("CE", TAKEN)
    assert refusal(lambda: name_in(office.open, before)) == NO_KEY


def test_once_a_third_has_agreed_the_keys_come(office: KeyOffice) -> None:
    before = sealed_call(office.open)
    admin_becomes_cia(office)
    office.unlock()
    reset = asked(office.open, Act.PASSPHRASE_RESET)
    RecordSignedPaper(office.open.begin)(reset.id, SignedPaper("Ida", date(2026, 1, 14)))
    office.unlock("CE", TAKEN)
    assert name_in(office.open, before) == CALL["reporter_name"]


def test_one_who_opens_them_anyway_may_give_a_colleague_a_passphrase(
    office: KeyOffice,
) -> None:
    concern = sealed_call(office.open)
    ResetUser(office.open.begin, office.keys)(office.id_of("CE"), GIVEN, "")
    office.unlock("CE", GIVEN)
    assert name_in(office.open, concern) == CALL["reporter_name"]
    assert GiveKeys(office.open.begin)() == frozenset()


def test_where_an_administrator_made_the_only_one_a_call_can_still_be_sealed(
    office: KeyOffice,
) -> None:
    """Nobody else is left to hold a key; what came before stays shut."""
    before = sealed_call(office.open)
    office.add("DF", DF_FIRST, Role.ADMINISTRATOR)
    office.leave("CE")
    office.unlock("DF", DF_FIRST)
    ResetUser(office.open.begin, office.keys)(office.id_of("AØ"), GIVEN, "")
    office.unlock("AØ", GIVEN)
    assert refusal(lambda: name_in(office.open, before)) == NO_KEY
    assert name_in(office.open, sealed_call(office.open)) == CALL["reporter_name"]


# (h): two people who are one


def test_nobody_signs_for_the_own_access(office: KeyOffice) -> None:
    added = [
        row.asked for row in ListCountersignatures(office.open.begin)().rows
        if (Kind.USER, office.id_of("CE")) in row.asked.about
    ]  # fmt: skip
    office.unlock("CE", CIA_FIRST)
    begin, key = office.open.begin, added[0].id
    assert refusal(lambda: Countersign(begin)(key)) == ABOUT_YOU
    assert refusal(lambda: DeclineCountersign(begin)(key, "nej")) == ABOUT_YOU
    rows = {row.asked.id: row for row in ListCountersignatures(office.open.begin)().rows}
    assert not rows[added[0].id].may_sign


def test_who_makes_a_leader_does_not_sign_as_that_leader(office: KeyOffice) -> None:
    concern = sealed_call(office.open)
    decision = Decision(concern, "handover", "Politiet", "Det er vejet", release=True)
    ReleaseIdentity(office.open.begin)(decision)
    cia = office.id_of("CE")
    office.unlock("CE", CIA_FIRST)  # as Ane could, who gave that passphrase
    release = asked(office.open, Act.IDENTITY_RELEASED)
    assert refusal(lambda: Countersign(office.open.begin)(release.id)) == NOT_BY_YOU_YET
    rows = {row.asked.id: row for row in ListCountersignatures(office.open.begin)().rows}
    assert not rows[release.id].may_sign
    (addition,) = [row.asked for row in rows.values() if (Kind.USER, cia) in row.asked.about]
    RecordSignedPaper(office.open.begin)(addition.id, SignedPaper("Ida", date(2026, 1, 14)))
    Countersign(office.open.begin)(release.id)
    assert acts(office.open)[-1] == "countersign.given"


def test_a_new_passphrase_takes_the_colleagues_signature_away_until_it_is_signed_for(
    office: KeyOffice,
) -> None:
    cia = office.id_of("CE")
    for row in ListCountersignatures(office.open.begin)().rows:
        paper = SignedPaper("Ida", date(2026, 1, 14))
        RecordSignedPaper(office.open.begin)(row.asked.id, paper)
    office.add("DF", DF_FIRST, Role.ADMINISTRATOR)
    added = asked(office.open, Act.USER_ADDED)
    ResetUser(office.open.begin, office.keys)(cia, GIVEN, "")
    office.unlock("CE", GIVEN)
    assert refusal(lambda: Countersign(office.open.begin)(added.id)) == NOT_BY_YOU_YET
