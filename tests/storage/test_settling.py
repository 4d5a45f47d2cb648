"""What a crash left of somebody's private identity is settled at the next unlock."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.ports.keys import Secret
from models.usecases.manage_users import CloseAccess, ResetUser
from models.usecases.own_keys import ChangeOwnSecret
from models.usecases.register_concern import Call, RegisterConcern
from storage.keyring import Keyring
from storage.repositories.users import SqlUsers
from storage.session import Session
from storage.settling import Who, settle
from storage.vault import slot_file
from storage.vault.kdf import CEILING, TEST_COST, Limits
from tests.storage.key_office import ANE, BO, PAPER, KeyOffice, people

NEW = "cykel måne trappe sølv kaktus violin"


class KilledError(BaseException):
    """Stands for the process ending here."""


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyOffice]:
    """Argon2id at its least; the rest is as it always is."""
    monkeypatch.setattr(slot_file, "PRACTICE_LIMITS", Limits(TEST_COST, CEILING))
    made = people(tmp_path / "vault", TEST_COST)
    yield made
    made.stop(killed=True)


def columns(session: Session, label: str) -> tuple[bytes, bytes | None, str, int]:
    """Return private key, the one on its way, recipient, and whether a new one is due."""
    row = session.database.execute(
        "SELECT private_key, next_key, recipient, must_change FROM user_account "
        "WHERE label = :label",
        {"label": label},
    ).fetchone()
    assert row is not None
    return row[0], row[1], row[2], row[3]


def put(session: Session, label: str, **values: bytes | None) -> None:
    """Leave these columns as a crash might."""
    what = ", ".join(f"{name} = :{name}" for name in values)
    session.database.execute(
        f"UPDATE user_account SET {what} WHERE label = :label",  # noqa: S608 - our own names
        {**values, "label": label},
    )


def test_a_leaver_whose_end_was_cut_off_hands_on_at_the_next_unlock(
    office: KeyOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    bo, cia = office.id_of("BD"), office.id_of("CE")
    concern = _waiting(office)
    with office.open.begin() as work:
        found = work.concerns.get(concern)
        found.owner_id = bo
        work.concerns.save(found)
        work.note(Note(Act.CASE_TAKEN))
        work.commit()

    def killed(*given: object) -> None:
        raise KilledError

    with monkeypatch.context() as patch:
        patch.setattr(CloseAccess, "_done", killed)
        close = CloseAccess(office.open.begin, office.keys, lambda: None)
        with pytest.raises(KilledError):
            close(bo, Secret(ANE), None, cia)
    office.stop(killed=True)
    office.unlock()
    with office.open.begin() as work:
        assert work.concerns.get(concern).owner_id == cia
        assert {user.id for user in work.offices.users()} == {office.open.user.id, cia}


def _waiting(office: KeyOffice) -> ConcernId:
    given = {
        "danger_now": "no", "words": "En nabo hørte råb", "about_name": "Sara Prøvesen",
        "reporter_type": "private", "severity": "h24",
    }  # fmt: skip
    with office.open.begin() as work:
        now = work.now
    return RegisterConcern(office.open.begin)(Call(given, now)).concern_id


def cut_short(office: KeyOffice, *, written: bool) -> None:
    """Change Ane's passphrase and end just before, or just after, the slot file changed."""
    real = Keyring._put

    def killed(keys: Keyring, *given: object) -> None:
        if written:
            real(keys, *given)  # type: ignore[arg-type]
        raise KilledError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Keyring, "_put", killed)
        with pytest.raises(KilledError):
            ChangeOwnSecret(office.open.begin, office.keys)(Secret(ANE), Secret(NEW))
    office.stop(killed=True)


def test_with_nothing_on_its_way_the_identity_opens_and_nothing_changes(
    office: KeyOffice,
) -> None:
    seed, before = office.open.seed, columns(office.open, "AØ")
    assert before[1] is None
    session = office.unlock()
    assert (session.seed, columns(session, "AØ")) == (seed, before)


def test_a_change_that_did_not_reach_the_slot_file_is_forgotten(office: KeyOffice) -> None:
    seed, before = office.open.seed, columns(office.open, "AØ")
    cut_short(office, written=False)
    session = office.unlock("AØ", ANE)
    assert session.seed == seed
    assert columns(session, "AØ") == before  # the further key is gone again


def test_a_change_that_reached_the_slot_file_is_finished(office: KeyOffice) -> None:
    seed, before = office.open.seed, columns(office.open, "AØ")
    cut_short(office, written=True)
    session = office.unlock("AØ", NEW)
    assert session.seed == seed
    private, on_its_way, recipient, _ = columns(session, "AØ")
    assert private != before[0]
    assert (on_its_way, recipient) == (None, before[2])


def test_a_reset_that_reached_the_slot_file_keeps_the_identity_and_asks_for_a_new_passphrase(
    office: KeyOffice,
) -> None:
    seed = office.unlock("BD", BO).seed
    office.unlock()
    real = Keyring.put_reset

    def killed(keys: Keyring, *given: object) -> None:
        real(keys, *given)  # type: ignore[arg-type]
        raise KilledError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Keyring, "put_reset", killed)
        with pytest.raises(KilledError):
            ResetUser(office.open.begin, office.keys)(office.id_of("BD"), NEW, PAPER.printed())
    office.stop(killed=True)
    session = office.unlock("BD", NEW)
    assert (session.seed, session.must_change) == (seed, True)
    assert columns(session, "BD")[1] is None


@pytest.mark.parametrize("on_its_way", [None, b"n" * 60], ids=["none", "one that is not ours"])
def test_where_no_key_opens_the_identity_there_is_a_new_one_and_a_new_passphrase_is_due(
    office: KeyOffice, on_its_way: bytes | None
) -> None:
    """A reset without the paper key that was cut short: the same as the whole reset."""
    seed, before = office.open.seed, columns(office.open, "AØ")
    put(office.open, "AØ", private_key=b"x" * 60, next_key=on_its_way)
    session = office.unlock()
    assert session.seed not in (None, seed)
    assert session.must_change
    private, left, recipient, due = columns(session, "AØ")
    assert (left, due) == (None, 1)
    assert recipient != before[2]
    assert private != before[0]
    again = office.unlock()
    assert again.seed == session.seed
    assert office.unlock_with_paper("AØ").seed == session.seed  # sealed to the paper, too


def test_by_paper_the_identity_opens_where_it_is_sealed_to_that_paper(
    office: KeyOffice,
) -> None:
    seed = office.open.seed
    assert office.unlock_with_paper("AØ").seed == seed
    put(office.open, "AØ", paper_key=b"sealed to another")
    assert office.unlock_with_paper("AØ").seed is None


def test_by_paper_without_the_paper_at_hand_no_identity_opens(office: KeyOffice) -> None:
    """So a restore with the paper key: it opens the vault, and nobody's own key."""
    session = office.unlock_with_paper("AØ")
    with session.begin() as work:
        users = SqlUsers(session.database.sql, work)
        who = Who(session.user.id, session.unlocked, None, office.outside.random)
        assert settle(work, users, who) is None


def test_a_leaver_finished_after_a_cut_is_countersigned_too(
    office: KeyOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KilledError

    with monkeypatch.context() as patch:
        patch.setattr(CloseAccess, "_done", killed)
        with pytest.raises(KilledError):
            office.leave("CE")
    office.stop(killed=True)
    session = office.unlock()
    with session.begin() as work:
        asked = next(one for one in work.countersignatures.every() if one.act is Act.USER_LEFT)
    gone = office.id_of("CE")
    assert asked.made_by == session.user.id
    assert (Kind.USER, gone) in asked.about
    assert [row.left_at is None for row in office.users().values()].count(False) == 1
