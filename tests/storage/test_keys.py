"""People and keys on a real vault: who can get in with what, after each change."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.kernel.text import Text
from models.office import people as rules
from models.ports.keys import Secret
from models.ports.records import NotFoundError
from models.usecases.colleagues import ListColleagues
from models.usecases.manage_users import AddUser, ChangeUser, CloseAccess, ResetUser
from models.usecases.own_keys import OLD_FIELD, WRONG_OLD, ChangeOwnSecret, RenewPaperKey
from storage import keyring, settling
from storage.audit.log import verify_log
from storage.entering import NOBODY, OLD_KEYS
from storage.exchange.age_hybrid import HybridIdentity
from storage.vault import folder as vault_folder
from storage.vault import slot_file, vault
from storage.vault.identity import open_with
from storage.vault.paper_key import PaperKey
from storage.vault.unlocking import GIVE_ANEW, CopyState
from tests.storage.key_office import (
    ANE,
    BO,
    CIA_FIRST,
    NEW_PAPER,
    PAPER,
    KeyOffice,
    offer_of,
    people,
)

NEW = "cykel måne trappe sølv kaktus violin"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[KeyOffice]:
    made = people(tmp_path / "vault")
    yield made
    made.stop(killed=True)


def why(work: Callable[[], object]) -> Text:
    with pytest.raises(Refused) as refused:
        work()
    return refused.value.why


def opens(office: KeyOffice, label: str, words: str, key_file: str = "") -> bool:
    try:
        office.unlock(label, words, key_file)
    except Refused:
        return False
    return True


def paper_opens(office: KeyOffice, paper: PaperKey) -> bool:
    try:
        office.unlock_with_paper(paper=paper)
    except Refused:
        return False
    return True


def acts(office: KeyOffice) -> list[str]:
    rows = office.open.database.execute(
        "SELECT json_extract(leaf, '$.act') FROM log_leaf ORDER BY seq"
    ).fetchall()
    return [row[0] for row in rows]


# --- several users ----------------------------------------------------------------------------


def test_each_has_a_passphrase_of_their_own_and_a_role(office: KeyOffice) -> None:
    users = office.users()
    assert [(u.user.name, str(u.user.role)) for u in users.values()] == [
        ("Ane Øvelund", "tovholder"), ("Bo Demosen", "caseworker"), ("Cia Eksempel", "leader"),
    ]  # fmt: skip
    assert [users[label].must_change for label in ("AØ", "BD", "CE")] == [False, False, True]
    assert users["CE"].unlocked_at is None
    assert users["BD"].unlocked_at == datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
    session = office.unlock("CE", CIA_FIRST)
    assert (session.user.role, session.must_change) == (Role.LEADER, True)
    assert session.opened().must_change
    assert Act.USER_ADDED in acts(office)


def test_a_first_passphrase_must_be_changed_and_then_opens_nothing(office: KeyOffice) -> None:
    office.unlock("CE", CIA_FIRST)
    ChangeOwnSecret(office.open.begin, office.keys)(None, Secret(NEW))
    assert not office.open.must_change
    assert not opens(office, "CE", CIA_FIRST)
    assert not office.unlock("CE", NEW).must_change


def test_without_a_first_passphrase_the_old_one_is_asked_for(office: KeyOffice) -> None:
    change = ChangeOwnSecret(office.open.begin, office.keys)
    assert why(lambda: change(None, Secret(NEW))) is vault.WRONG
    with pytest.raises(Refused) as refused:
        change(Secret("en helt anden"), Secret(NEW))
    assert (refused.value.why, refused.value.field) == (WRONG_OLD, OLD_FIELD)
    assert opens(office, "AØ", ANE)


@pytest.mark.parametrize("new", ["kort", "rødgrød med fløde", "Ane Øvelund i kommunen", ANE])
def test_a_new_passphrase_that_will_not_do_changes_nothing(office: KeyOffice, new: str) -> None:
    with pytest.raises(Refused):
        office.change(ANE, new)
    assert opens(office, "AØ", ANE)


@pytest.mark.parametrize(
    ("name", "label", "role", "first", "sentence"),
    [
        (" ", "DF", Role.CASEWORKER, NEW, rules.NAME_NEEDED),
        ("Dan Fiktiv", " ", Role.CASEWORKER, NEW, rules.LABEL_NEEDED),
        ("Dan Fiktiv", "bd", Role.CASEWORKER, NEW, rules.LABEL_TAKEN),
        ("Dan Fiktiv", "DF", Role.POLICE_TOVHOLDER, NEW, rules.WRONG_ROLE),
        ("Dan Fiktiv", "DF", Role.CASEWORKER, "kort", None),
    ],
)
def test_an_access_that_cannot_be_given_leaves_no_slot_and_no_row(
    office: KeyOffice, name: str, label: str, role: Role, first: str, sentence: Text | None
) -> None:
    before = office.open.unlocked.file
    said = why(lambda: AddUser(office.open.begin, office.keys)(name, label, role, first))
    assert sentence in (None, said)
    assert office.open.unlocked.file == before
    assert len(office.users()) == 3


def test_name_and_role_are_changed_and_somebody_is_left_to_manage(office: KeyOffice) -> None:
    change = ChangeUser(office.open.begin)
    change(office.id_of("BD"), " Bo Nyt Navn ", Role.DPO)
    assert office.users()["BD"].user.name == "Bo Nyt Navn"
    assert why(lambda: change(office.id_of("BD"), " ", Role.DPO)) is rules.NAME_NEEDED
    assert why(lambda: change(UserId("x"), "X", Role.DPO)) is rules.NOT_HERE
    bo = office.users()["BD"].user
    before = len(acts(office))
    change(bo.id, "Bo Igen", bo.role)
    assert acts(office)[before:] == [Act.USER_CHANGED]  # a name alone wants no second person
    change(office.id_of("CE"), "Cia", Role.LOG_REVIEWER)
    ane = office.id_of("AØ")
    assert why(lambda: change(ane, "Ane", Role.DPO)) is rules.LAST_MANAGER
    assert why(lambda: change(ane, "Ane", Role.ADMINISTRATOR)) is rules.LAST_WORKER


def test_roles_without_the_right_manage_nobody(office: KeyOffice) -> None:
    bo = office.id_of("BD")
    office.unlock("BD", BO)
    begin, keys = office.open.begin, office.keys
    for work in (
        office.users,
        lambda: AddUser(begin, keys)("X", "XX", Role.CASEWORKER, NEW),
        lambda: ChangeUser(begin)(bo, "X", Role.LEADER),
        lambda: ResetUser(begin, keys)(bo, NEW, ""),
        lambda: CloseAccess(begin, keys, lambda: None)(bo, Secret(BO), None),
        lambda: RenewPaperKey(begin, keys)(Secret(BO), offer_of(NEW_PAPER)),
    ):
        with pytest.raises(Refused):
            work()
    assert paper_opens(office, PAPER)


# --- key file ---------------------------------------------------------------------------------


def test_a_key_file_is_made_asked_for_and_dropped(office: KeyOffice, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    path = str(stick / "ane.key")
    office.keys.make_key_file(path)
    assert why(lambda: office.keys.make_key_file(path)) is keyring.ALREADY_THERE
    inside = str(office.path / "ane.key")
    assert why(lambda: office.keys.make_key_file(inside)) is keyring.IN_THE_VAULT
    change = ChangeOwnSecret(office.open.begin, office.keys)
    change(Secret(ANE), Secret(ANE, path))
    assert acts(office)[-1] == Act.KEY_FILE_CHANGED
    assert office.users()["AØ"].key_file
    assert not opens(office, "AØ", ANE)
    assert why(lambda: office.unlock("AØ", ANE, str(stick / "gone"))) is keyring.NOT_FOUND
    session = office.unlock("AØ", ANE, path)
    assert session.seed is not None
    change = ChangeOwnSecret(session.begin, office.keys)
    with pytest.raises(Refused) as refused:
        change(Secret(ANE), Secret(NEW))
    assert refused.value.field == "key_file"
    change(Secret(ANE, path), Secret("tolv tegn ok", path))  # beside a file, eight will do
    assert office.unlock("AØ", "tolv tegn ok", path).unlocked.slot.keyfile
    change = ChangeOwnSecret(office.open.begin, office.keys)
    with pytest.raises(Refused):  # alone it is too short
        change(Secret("tolv tegn ok", path), Secret("tolv tegn ok"))
    change(Secret("tolv tegn ok", path), Secret(NEW))
    assert opens(office, "AØ", NEW)


# --- paper key --------------------------------------------------------------------------------


def test_a_new_paper_key_kills_the_old_one(office: KeyOffice) -> None:
    renew = RenewPaperKey(office.open.begin, office.keys)
    assert why(lambda: renew(Secret(NEW), offer_of(NEW_PAPER))) is vault.WRONG
    renew(Secret(ANE), offer_of(NEW_PAPER))
    assert Act.PAPER_KEY_RENEWED in acts(office)
    assert not paper_opens(office, PAPER)
    session = office.unlock_with_paper("AØ", NEW_PAPER)
    assert session.seed is not None
    assert session.unlocked.by_paper
    assert session.must_change
    bo = office.unlock_with_paper("BD", NEW_PAPER)
    assert bo.seed is None  # sealed to the old paper until Bo unlocks himself
    seed = office.unlock("BD", BO).seed
    assert office.unlock_with_paper("BD", NEW_PAPER).seed == seed is not None


def test_after_the_paper_key_a_passphrase_is_set_and_the_identity_stays(
    office: KeyOffice,
) -> None:
    seed = office.open.seed
    session = office.unlock_with_paper("AØ")
    assert (session.user.label, session.seed) == ("AØ", seed)
    assert why(lambda: office.keys.confirm(Secret(ANE))) is keyring.FIRST_CHOOSE
    ChangeOwnSecret(session.begin, office.keys)(None, Secret(NEW))
    assert not session.unlocked.by_paper
    office.keys.confirm(Secret(NEW))
    assert office.unlock("AØ", NEW).seed == seed
    assert not opens(office, "AØ", ANE)


def test_after_a_paper_key_of_another_time_there_is_a_new_identity(office: KeyOffice) -> None:
    RenewPaperKey(office.open.begin, office.keys)(Secret(ANE), offer_of(NEW_PAPER))
    old = office.unlock("AØ", ANE).seed
    session = office.unlock_with_paper("BD", NEW_PAPER)
    assert session.seed is None
    ChangeOwnSecret(session.begin, office.keys)(None, Secret(NEW))
    seed = office.unlock("BD", NEW).seed
    assert seed not in (None, old)
    with office.open.begin() as work:
        account = work.users.account(office.open.user.id)
    assert account.keys.recipient == str(HybridIdentity(seed or b"").recipient)
    assert open_with(NEW_PAPER.age_seed(), account.keys.for_paper) == seed


def test_the_paper_opens_for_nobody_who_is_not_there(office: KeyOffice) -> None:
    assert why(lambda: office.unlock_with_paper("XX")) is NOBODY
    assert office.unlock_with_paper().user.label == "AØ"


def test_what_opens_when_factors_are_lost(office: KeyOffice, tmp_path: Path) -> None:
    """Passphrase, key file, paper: every combination; a colleague can always give access."""
    path = str(tmp_path / "ane.key")
    office.keys.make_key_file(path)
    ChangeOwnSecret(office.open.begin, office.keys)(Secret(ANE), Secret(ANE, path))
    for words, file, paper in [
        (w, f, p) for w in (True, False) for f in (True, False) for p in (True, False)
    ]:
        by_words = opens(office, "AØ", ANE if words else NEW, path if file else "")
        by_paper = paper_opens(office, PAPER if paper else NEW_PAPER)
        assert (by_words, by_paper) == (words and file, paper)
    office.unlock("CE", CIA_FIRST)  # all three lost: a colleague who manages users
    ResetUser(office.open.begin, office.keys)(office.id_of("AØ"), NEW, "")
    assert opens(office, "AØ", NEW)


# --- reset by a colleague ---------------------------------------------------------------------


def test_a_reset_with_the_paper_keeps_the_identity(office: KeyOffice) -> None:
    seed = office.unlock("BD", BO).seed
    office.unlock()
    reset = ResetUser(office.open.begin, office.keys)
    bo = office.id_of("BD")
    with pytest.raises(Refused) as refused:
        reset(bo, NEW, NEW_PAPER.printed())
    assert refused.value.why is keyring.NO_OTHER_PAPER
    reset(bo, NEW, PAPER.printed())
    assert not opens(office, "BD", BO)
    session = office.unlock("BD", NEW)
    assert (session.seed, session.must_change) == (seed, True)
    assert Act.PASSPHRASE_RESET in acts(office)


def test_a_reset_without_the_paper_gives_a_new_identity(office: KeyOffice) -> None:
    seed = office.unlock("BD", BO).seed
    office.unlock()
    reset = ResetUser(office.open.begin, office.keys)
    assert why(lambda: reset(office.id_of("AØ"), NEW, "")) is rules.NOT_YOURSELF
    reset(office.id_of("BD"), NEW, "")
    session = office.unlock("BD", NEW)
    assert session.must_change
    assert session.seed not in (None, seed)


# --- leaver -----------------------------------------------------------------------------------


def test_a_leaver_is_out_and_all_others_keep_their_passphrases(office: KeyOffice) -> None:
    old_file = office.path / "keys.json"
    old = old_file.read_bytes()
    backups: list[str] = []
    office.leave("CE", backup=lambda: backups.append("made"))
    assert backups == ["made"]
    assert acts(office)[-3:] == [Act.DATABASE_REKEYED, Act.USER_LEFT, Act.COUNTERSIGN_ASKED]
    assert office.users()["BD"].waiting
    assert not opens(office, "CE", CIA_FIRST)
    session = office.unlock("BD", BO)
    assert session.seed is not None
    assert session.unlocked.slot.next is None
    assert paper_opens(office, PAPER)
    assert office.unlock_with_paper().unlocked.slot.next is None
    office.unlock()
    assert not list(verify_log(office.open.database.sql))
    office.stop()
    for name in ("keys.json", "keys-2.json"):
        (office.path / name).write_bytes(old)
    with pytest.raises(EnvironmentFault):  # the old slot opens, but not the new database
        office.unlock("CE", CIA_FIRST)


def test_two_leave_before_a_colleague_unlocks_again(office: KeyOffice) -> None:
    office.add("DF", NEW)
    office.leave("CE")
    office.leave("DF")
    assert opens(office, "BD", BO)
    assert paper_opens(office, PAPER)
    assert office.unlock().unlocked.file.db_epoch == 3


def test_with_a_leaver_the_paper_key_can_change(office: KeyOffice) -> None:
    office.leave("CE", paper=NEW_PAPER)
    assert not paper_opens(office, PAPER)
    assert office.unlock_with_paper(paper=NEW_PAPER).seed is not None


def test_who_cannot_be_sent_away(office: KeyOffice) -> None:
    assert why(lambda: office.leave("AØ")) is rules.NOT_YOURSELF
    assert why(lambda: office.leave("CE", words=NEW)) is vault.WRONG
    office.leave("BD")
    ChangeUser(office.open.begin)(office.id_of("CE"), "Cia", Role.ADMINISTRATOR)
    office.unlock("CE", CIA_FIRST)
    office.change(CIA_FIRST, NEW)
    assert why(lambda: office.leave("AØ", words=NEW)) is rules.LAST_WORKER


def test_without_a_backup_nothing_changes(office: KeyOffice) -> None:
    def fail() -> None:
        raise EnvironmentFault(NOBODY, NOBODY, NOBODY)

    before = office.open.unlocked
    with pytest.raises(EnvironmentFault):
        office.leave("CE", backup=fail)
    assert office.open.unlocked == before
    assert opens(office, "CE", CIA_FIRST)


def test_a_slot_file_with_no_room_is_told_before_anything_is_written(
    office: KeyOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.add("DF", NEW)
    with monkeypatch.context() as patch:
        patch.setattr(slot_file, "LARGEST", 6000)
        assert why(lambda: office.leave("CE")) is slot_file.TOO_MANY_SLOTS
    assert opens(office, "CE", CIA_FIRST)


def test_whose_seed_is_lost_gets_access_anew(office: KeyOffice) -> None:
    office.open.database.execute(
        "UPDATE user_account SET private_key = zeroblob(60) WHERE label = 'BD'"
    )
    office.leave("CE")
    assert why(lambda: office.unlock("BD", BO)) is GIVE_ANEW
    office.unlock()
    ResetUser(office.open.begin, office.keys)(office.id_of("BD"), NEW, "")
    assert opens(office, "BD", NEW)


# --- old halves -------------------------------------------------------------------------------


def test_an_older_slot_file_is_refused_after_every_change(office: KeyOffice) -> None:
    for change in (
        lambda: office.add("DF", NEW),
        lambda: office.change(ANE, NEW),
        lambda: RenewPaperKey(office.open.begin, office.keys)(Secret(NEW), offer_of(NEW_PAPER)),
        lambda: ResetUser(office.open.begin, office.keys)(office.id_of("DF"), ANE, ""),
    ):
        old = (office.path / "keys.json").read_bytes()
        change()
        office.stop()
        new = (office.path / "keys.json").read_bytes()
        for name in ("keys.json", "keys-2.json"):
            (office.path / name).write_bytes(old)
        with pytest.raises(EnvironmentFault) as fault:
            office.unlock("BD", BO)
        assert fault.value.happened is OLD_KEYS
        for name in ("keys.json", "keys-2.json"):
            (office.path / name).write_bytes(new)
        office.unlock("AØ", ANE if opens(office, "AØ", ANE) else NEW)


# --- what is left half-done -------------------------------------------------------------------


def test_a_stray_slot_that_cannot_be_dropped_keeps_nobody_out(
    office: KeyOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = office.outside.random
    vault.add_user(
        office.open.folder, office.open.unlocked, vault.NewUser("stray", "ST", NEW),
        cost=office.outside.cost, random=random,
    )  # fmt: skip
    office.stop(killed=True)

    def full(*_: object) -> None:
        raise EnvironmentFault(NOBODY, NOBODY, NOBODY)

    with monkeypatch.context() as patch:
        patch.setattr(settling, "write_copies", full)
        assert office.unlock().unlocked.copies is CopyState.FAILING
        office.stop(killed=True)
    assert office.unlock().unlocked.file.find("ST") is None


def test_a_failing_disk_at_unlock_leaves_the_waiting_key_where_it_is(
    office: KeyOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.leave("CE")
    office.stop()

    def full(*_: object) -> None:
        raise EnvironmentFault(NOBODY, NOBODY, NOBODY)

    with monkeypatch.context() as patch:
        patch.setattr(vault_folder, "write_copies", full)
        session = office.unlock("BD", BO)
        assert session.unlocked.copies is CopyState.FAILING
        office.stop(killed=True)
    assert office.unlock("BD", BO).unlocked.slot.next is None


def test_a_prepared_slot_of_elsewhere_is_a_bug(office: KeyOffice) -> None:
    class Elsewhere:
        wrapped = b""
        recipient = ""

    with pytest.raises(TypeError, match="elsewhere"):
        office.keys.put_own(Elsewhere())


def test_unknown_users_have_no_account(office: KeyOffice) -> None:
    with office.open.begin() as work, pytest.raises(NotFoundError):
        work.users.account(UserId("nobody"))
    with pytest.raises(ValueError, match="under way"):
        office.open.unlocked.file.finished()


def test_a_seed_is_never_shown(office: KeyOffice) -> None:
    session = office.open
    assert session.seed is not None
    assert repr(session.seed) not in repr(session)
    assert ANE not in repr(Secret(ANE))


def test_no_bit_of_a_file_in_the_middle_of_a_change_can_be_flipped(office: KeyOffice) -> None:
    """One bit in each byte of a file with waiting keys and a pending change."""
    assert flipped(office, lambda place: (place % 8,)) > 1000


@pytest.mark.long
def test_no_bit_at_all_of_such_a_file_can_be_flipped(office: KeyOffice) -> None:
    assert flipped(office, lambda _: range(8)) > 8000


def flipped(office: KeyOffice, bits: Callable[[int], Iterable[int]]) -> int:
    """Flip bits, and return how many files were still well formed; none may be authentic."""
    office.leave("CE")
    file, dbk = office.open.unlocked.file, office.open.unlocked.dbk
    pending = slot_file.Pending(file.db_epoch, file.slots, b"m" * 32)
    whole = replace(file, pending=pending).sealed(dbk)
    assert whole.count(b'"next"') == 4
    assert b'"pending"' in whole
    formed = 0
    for place in range(len(whole)):
        for bit in bits(place):
            changed = bytearray(whole)
            changed[place] ^= 1 << bit
            try:
                found = slot_file.parse(bytes(changed))
            except slot_file.DamagedError:
                continue
            formed += 1
            assert not found.authentic(dbk)
    return formed


def test_log_names_who_was_sent_away(office: KeyOffice) -> None:
    cia = office.id_of("CE")
    office.leave("CE")
    with office.open.begin() as work:
        rows = work.log_book.about(Kind.USER, cia)
    assert {str(row.act) for row in rows} >= {"user.added", "user.left"}
    everybody = {row.user.label: row.left_at for row in ListColleagues(office.open.begin)()}
    assert set(everybody) == {"AØ", "BD", "CE"}
    assert [label for label, left in everybody.items() if left is not None] == ["CE"]
