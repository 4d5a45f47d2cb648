"""Who reported is sealed: who can open it, how, and where it never is."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.concerns import release as rules
from models.concerns.release import ReleaseState, Scope, Why
from models.concerns.reporter import SEALED
from models.kernel.clock import stamp
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId, UserId
from models.office.office import NOT_YOUR_ROLE, RULES, User
from models.ports.records import NotFoundError
from models.ports.trust import NO_KEY, NOT_READY
from models.usecases.countersign import Countersign, DeclineCountersign
from models.usecases.find_similar import callers
from models.usecases.identity_keys import GiveKeys, holders, keys_follow_rights
from models.usecases.open_identity import OpenIdentity
from models.usecases.register_concern import Incomplete
from models.usecases.release_identity import Decision, ReleaseIdentity
from storage.database.sql import Sql
from storage.founding import UserKeys, add_user
from storage.repositories.identities import SqlIdentities
from storage.system.randomness import SeededRandom
from storage.unit_of_work import begin_work
from storage.vault.sealed import SealBrokenError
from tests.calls import everything
from tests.casework import acts_of, register
from tests.office import ANE, BO, TestKeys, TestOffice, keys_of, recipient_of

LEA = User(UserId("00000000-0000-4000-8000-00000000001e"), "LL", "Lea Leder", Role.LEADER)
NAME, PHONE = "Kanarie Skabelonsen, lærer", "20 99 88 77"
ROLE = "UPDATE user_account SET role = ? WHERE id = ?"
WHY = (str(Why.CALL_BACK), "Aftalt i opkaldet")


def join(office: TestOffice, user: User, keys: UserKeys | None = None) -> None:
    with office.database.transaction() as transaction:
        add_user(transaction.sql, user, keys or keys_of(user), stamp(office.clock.now()))
        transaction.commit()


def change(office: TestOffice, what: str, *values: str, by: User = ANE) -> None:
    """Change a user's row as the use cases for users do, and let keys follow."""
    with office.begin_as(by)() as work:
        office.database.execute(what, values)
        work.note(Note(Act.USER_CHANGED))
        keys_follow_rights(work)
        work.commit()


def sealed(office: TestOffice, **answers: str) -> ConcernId:
    given = {"reporter_name": NAME, "reporter_phone": PHONE, "reporter_named": "named"}
    return register(office, **(given | answers))


def wraps(office: TestOffice) -> set[tuple[str, str]]:
    rows = office.database.execute("SELECT identity_id, holder FROM identity_wrap").fetchall()
    return {("marks" if identity == "marks" else "one", holder) for identity, holder in rows}


def may_open(
    office: TestOffice, concern: ConcernId, user: User, *, paper: bool = False
) -> bool:
    try:
        found = OpenIdentity(office.begin_as(user, by_paper=paper))(concern, *WHY)
    except Refused as refused:
        return refused.why not in (NO_KEY, NOT_YOUR_ROLE)
    return (found.name, found.phone) == (NAME, PHONE)


def every_text(office: TestOffice) -> Iterator[str]:
    for rows in everything(office).values():
        for row in rows:
            for cell in row:
                yield cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)


def test_what_stands_in_the_answers_says_that_it_is_sealed(office: TestOffice) -> None:
    concern = sealed(office)
    with office.begin() as work:
        call = work.answers.latest("call", (Kind.CONCERN, concern))
        identity = work.identities.of_concern(concern)
    assert call is not None
    assert identity is not None
    assert [call.answers[key] for key in identity.holds] == [SEALED, SEALED]
    told = "\n".join(every_text(office)).casefold()
    for canary in ("kanarie", "skabelonsen", "20998877", "20 99 88 77"):
        assert canary not in told
    plain = office.database.execute("SELECT length(sealed) FROM identity").fetchall()
    other = open_office_of_one(office)
    assert {size for (size,) in plain} == other, "the length tells nothing"


def open_office_of_one(office: TestOffice) -> set[int]:
    sealed(office, reporter_name="", reporter_phone="20000001")
    rows = office.database.execute("SELECT length(sealed) FROM identity").fetchall()
    return {size for (size,) in rows}


def test_nothing_is_sealed_where_nothing_was_said(office: TestOffice) -> None:
    concern = register(office)
    with office.begin() as work:
        assert work.identities.of_concern(concern) is None
        assert work.identities.caller(concern) == ""
        assert work.identities.names([concern])("Kanarie Skabelonsen") is False
    with pytest.raises(NotFoundError):
        OpenIdentity(office.begin)(concern, *WHY)


def test_the_callers_name_in_the_callers_words_is_refused_at_the_field(
    office: TestOffice,
) -> None:
    with pytest.raises(Incomplete) as refused:
        sealed(office, words="Kanarie Skabelonsen så det")
    assert [problem.field for problem in refused.value.problems] == ["words"]
    assert acts_of(office) == []


def test_opening_is_logged_with_the_reason_before_it_shows(office: TestOffice) -> None:
    concern = sealed(office)
    assert may_open(office, concern, ANE)
    row = office.database.execute(
        "SELECT leaf, words FROM log_leaf JOIN log_text USING (seq) ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    assert row is not None
    leaf = json.loads(row[0])
    assert (leaf["act"], leaf["purpose"]) == ("identity.opened", "stated")
    assert row[1] == "call_back: Aftalt i opkaldet"
    assert ["concern", concern] in leaf["about"]


def test_without_its_log_row_nothing_is_opened(office: TestOffice) -> None:
    concern = sealed(office)
    office.database.execute(
        "CREATE TRIGGER full BEFORE INSERT ON log_leaf BEGIN SELECT raise(ABORT, 'full'); END"
    )
    with pytest.raises(dbapi2.IntegrityError):
        OpenIdentity(office.begin)(concern, *WHY)


@pytest.mark.parametrize(
    ("why", "words", "told"),
    [
        ("", "Aftalt i opkaldet", rules.CHOOSE_REASON),
        ("curious", "Aftalt i opkaldet", rules.CHOOSE_REASON),
        (Why.OTHER, " . ", rules.OWN_WORDS),
    ],
)
def test_a_reason_is_chosen_and_explained(
    office: TestOffice, why: str, words: str, told: object
) -> None:
    concern = sealed(office)
    before = acts_of(office)
    with pytest.raises(Refused) as refused:
        OpenIdentity(office.begin)(concern, why, words)
    assert refused.value.why == told
    assert acts_of(office) == before


def test_the_one_who_registered_opens_it_only_where_the_role_may(office: TestOffice) -> None:
    join(office, BO)
    office.user = BO
    concern = sealed(office)
    assert not may_open(office, concern, BO)
    assert acts_of(office)[-1] == "identity.opened"
    (outcome,) = office.database.execute(
        "SELECT json_extract(leaf, '$.outcome') FROM log_leaf ORDER BY seq DESC LIMIT 1"
    ).fetchone() or ("",)
    assert outcome == "refused"
    assert may_open(office, concern, ANE)


def test_a_role_without_a_key_of_its_own_opens_nothing(office: TestOffice) -> None:
    concern = sealed(office)
    stranger = User(UserId("stranger"), "XX", "Stranger", Role.LEADER)
    assert not may_open(office, concern, stranger)


def test_the_paper_key_opens_it(office: TestOffice) -> None:
    concern = sealed(office)
    change(office, "UPDATE user_account SET left_at = '2026-01-14T08:00:00Z'", by=LEA)
    assert wraps(office) == {("one", "paper"), ("marks", "paper")}
    assert not may_open(office, concern, ANE)
    assert may_open(office, concern, ANE, paper=True)


def test_keys_are_sealed_for_who_may_open_and_who_may_compare(office: TestOffice) -> None:
    join(office, BO)
    join(office, LEA)
    join(office, User(UserId("admin"), "AD", "Ad Min", Role.ADMINISTRATOR))
    sealed(office)
    assert wraps(office) == {
        ("one", ANE.id), ("one", LEA.id), ("one", "paper"),
        ("marks", ANE.id), ("marks", BO.id), ("marks", LEA.id), ("marks", "paper"),
    }  # fmt: skip


def test_a_new_user_with_the_right_is_given_every_key_in_one_logged_act(
    office: TestOffice,
) -> None:
    first, second = sealed(office), sealed(office, reporter_phone="20 11 22 33")
    join(office, LEA)
    assert not may_open(office, first, LEA)
    assert GiveKeys(office.begin)() != frozenset()
    assert acts_of(office)[-1] == "identity.wrapped"
    assert may_open(office, first, LEA)
    assert OpenIdentity(office.begin_as(LEA))(second, *WHY).phone == "20 11 22 33"
    assert GiveKeys(office.begin)() == frozenset(), "done once"


def test_losing_the_right_takes_the_keys_and_a_new_key_replaces_them(
    office: TestOffice,
) -> None:
    join(office, LEA)
    concern = sealed(office)
    change(office, ROLE, "caseworker", LEA.id)
    assert wraps(office) == {
        ("one", ANE.id), ("one", "paper"),
        ("marks", ANE.id), ("marks", LEA.id), ("marks", "paper"),
    }  # fmt: skip
    change(office, ROLE, "leader", LEA.id)
    assert may_open(office, concern, LEA)
    fresh = recipient_of("a new key")
    change(office, "UPDATE user_account SET recipient = ? WHERE id = ?", fresh, LEA.id)
    assert not may_open(office, concern, LEA), "the old private key is of no use"


def test_an_administrator_takes_keys_and_gives_none(office: TestOffice) -> None:
    admin = User(UserId("admin"), "AD", "Ad Min", Role.ADMINISTRATOR)
    join(office, admin)
    concern = sealed(office)
    join(office, LEA)
    change(office, "SELECT 1", by=admin)
    assert not may_open(office, concern, LEA)
    GiveKeys(office.begin)()
    assert may_open(office, concern, LEA)


def test_a_damaged_key_of_a_colleague_does_not_stop_a_call(office: TestOffice) -> None:
    join(office, LEA, UserKeys("age1pqbroken", b"w", b"p"))
    concern = sealed(office)
    assert may_open(office, concern, ANE)
    assert not may_open(office, concern, LEA)


def test_an_identity_that_nobody_could_open_is_not_made(office: TestOffice) -> None:
    office.database.execute("UPDATE user_account SET recipient = 'x'")
    office.database.execute("UPDATE office SET paper_recipient = 'x'")
    with pytest.raises(RuntimeError):
        sealed(office)
    assert office.database.value("SELECT count(*) FROM concern") == 0


def test_what_is_moved_or_changed_opens_nothing(office: TestOffice) -> None:
    first, second = sealed(office), sealed(office, reporter_phone="20112233")
    office.database.execute(
        "UPDATE identity SET sealed = (SELECT sealed FROM identity AS o WHERE o.id <> identity.id)"
        " WHERE concern_id = ?",
        (first,),
    )
    with pytest.raises(SealBrokenError):
        OpenIdentity(office.begin)(first, *WHY)
    office.database.execute("UPDATE identity_wrap SET wrapped = zeroblob(length(wrapped))")
    assert not may_open(office, second, ANE)


def test_the_same_caller_is_known_without_being_read(office: TestOffice) -> None:
    one, again = sealed(office), sealed(office, reporter_name="En anden")
    other, unknown = sealed(office, reporter_phone="20112233"), register(office)
    with office.begin() as work:
        told = [work.concerns.get(key) for key in (one, again, other, unknown)]
        first, second, third, fourth = (caller for _, caller in callers(work, told))
    assert first == second != third
    assert fourth == ""
    assert "20998877" not in first


def test_whether_a_text_names_the_caller_is_known_without_reading_it(
    office: TestOffice,
) -> None:
    join(office, BO)
    concern = sealed(office)
    with office.begin_as(BO)() as work:
        names = work.identities.names([concern])
        assert names("vi ringede til kanarie skabelonsen")
        assert names("ring 2099 8877")
        assert not names("vi ringede til læreren")
    stranger = User(UserId("stranger"), "XX", "Stranger", Role.CASEWORKER)
    with office.begin_as(stranger)() as work, pytest.raises(Refused) as refused:
        work.identities.names([concern])
    assert refused.value.why == NOT_READY


def test_who_has_no_key_yet_registers_and_the_marks_are_made_later(office: TestOffice) -> None:
    sealed(office)
    late = User(UserId("late"), "LA", "La Sen", Role.CASEWORKER)
    join(office, late)
    office.user = late
    concern = sealed(office)
    with office.begin() as work, pytest.raises(Refused) as refused:
        work.identities.names([concern])
    assert refused.value.why == NOT_READY
    GiveKeys(office.begin_as(ANE))()
    with office.begin() as work:
        assert work.identities.names([concern])("Kanarie Skabelonsen")
        assert work.identities.caller(concern) != ""


def test_who_may_only_compare_cannot_make_the_marks(office: TestOffice) -> None:
    sealed(office)
    late, helper = (
        User(UserId(key), key.upper(), key, Role.CASEWORKER) for key in ("late", "helper")
    )
    join(office, helper)
    GiveKeys(office.begin)()
    join(office, late)
    office.user = late
    sealed(office)
    GiveKeys(office.begin_as(helper))()
    assert office.database.value("SELECT count(*) FROM identity WHERE caller IS NULL") == 1
    GiveKeys(office.begin_as(ANE))()
    assert office.database.value("SELECT count(*) FROM identity WHERE caller IS NULL") == 0


def test_an_identity_that_is_not_there_is_not_found(office: TestOffice) -> None:
    with office.begin() as work, pytest.raises(NotFoundError):
        work.identities.open("nothing")


# What an older program left readable.


def as_before(office: TestOffice, concern: ConcernId) -> None:
    """Put the database back to how an older program kept a call."""
    guard = office.database.value(
        "SELECT sql FROM sqlite_master WHERE name = 'answer_is_final'"
    )
    office.database.execute("DROP TRIGGER answer_is_final")
    office.database.execute(
        "UPDATE answer SET answers = json_set(answers, '$.reporter_name', ?, '$.reporter_phone', ?) "
        "WHERE subject_id = ?",
        (NAME, PHONE, concern),
    )
    office.database.execute(str(guard))
    office.database.execute("DELETE FROM identity_mark")
    office.database.execute("DELETE FROM identity")
    office.database.execute("DELETE FROM identity_wrap")


def test_what_an_older_program_left_is_sealed_at_unlock(office: TestOffice) -> None:
    concern = sealed(office)
    as_before(office, concern)
    assert "Kanarie" in "".join(every_text(office))
    assert GiveKeys(office.begin)() != frozenset()
    assert "kanarie" not in "".join(every_text(office)).casefold()
    assert may_open(office, concern, ANE)
    assert "identity.sealed" in acts_of(office)
    with pytest.raises(dbapi2.IntegrityError):
        office.database.execute("UPDATE answer SET answers = '{}'")


def test_what_was_sealed_before_stays_as_it_is(office: TestOffice) -> None:
    concern = sealed(office)
    identity = office.database.execute("SELECT * FROM identity").fetchall()
    office.database.execute("DROP TRIGGER answer_is_final")
    office.database.execute(
        "UPDATE answer SET answers = json_set(answers, '$.reporter_phone', '20000000')"
    )
    office.database.execute("CREATE TRIGGER answer_is_final BEFORE UPDATE ON answer "
                            "BEGIN SELECT raise(ABORT, 'final'); END")  # fmt: skip
    GiveKeys(office.begin)()
    assert office.database.execute("SELECT * FROM identity").fetchall() == identity
    assert may_open(office, concern, ANE)


class StoppedError(Exception):
    pass


@dataclass
class Stopping:
    """Runs so many statements, then the program is gone."""

    sql: Sql
    left: int

    def execute(self, statement: str, values: Any = (), /) -> Any:
        self.left -= 1
        if self.left < 0:
            raise StoppedError
        return self.sql.execute(statement, values)


def seal_plain(office: TestOffice, statements: int) -> None:
    with office.begin() as work:
        sql = Stopping(office.database.sql, statements)
        identities = SqlIdentities(sql, work, TestKeys(ANE.id), SeededRandom("stopped"))
        identities.seal_plain(holders(work))
        work.note(Note(Act.IDENTITY_SEALED))
        work.commit()


def test_stopped_at_any_statement_it_is_all_or_nothing(office: TestOffice) -> None:
    concern = sealed(office)
    as_before(office, concern)
    before = everything(office)
    for statements in range(100):
        try:
            seal_plain(office, statements)
        except StoppedError:
            assert everything(office) == before
        else:
            break
    assert statements > 10
    assert may_open(office, concern, ANE)


# Decisions on release.


def decide(
    office: TestOffice, concern: ConcernId, *, release: bool = True, acute: bool = False,
    scope: str = Scope.HANDOVER,
) -> ReleaseState:  # fmt: skip
    words = "Hensynet til parten vejer tungest"
    wish = Decision(concern, scope, "Partens advokat", words, release, acute)
    return ReleaseIdentity(office.begin)(wish).state


def states(office: TestOffice, concern: ConcernId) -> list[ReleaseState]:
    with office.begin() as work:
        return [release.state for release in work.releases.of_concern(concern)]


def test_a_decision_to_keep_it_sealed_wants_nobody_else(office: TestOffice) -> None:
    concern = sealed(office)
    assert decide(office, concern, release=False) is ReleaseState.KEPT
    assert acts_of(office)[-1] == "identity.released"
    assert office.database.value("SELECT count(*) FROM countersignature") == 0


@pytest.mark.parametrize("agreed", [True, False])
def test_a_release_waits_for_the_leader(office: TestOffice, agreed: bool) -> None:
    join(office, LEA)
    concern = sealed(office)
    assert decide(office, concern) is ReleaseState.WAITING
    key = str(office.database.value("SELECT id FROM countersignature"))
    if agreed:
        Countersign(office.begin_as(LEA))(key)
    else:
        DeclineCountersign(office.begin_as(LEA))(key, "Ikke nødvendigt")
    expected = ReleaseState.IN_FORCE if agreed else ReleaseState.DECLINED
    assert states(office, concern) == [expected]


def test_in_an_office_of_one_or_in_danger_it_takes_effect_at_once(office: TestOffice) -> None:
    concern = sealed(office)
    assert decide(office, concern) is ReleaseState.IN_FORCE
    join(office, LEA)
    assert decide(office, concern, acute=True) is ReleaseState.IN_FORCE
    (key,) = office.database.execute(
        "SELECT id FROM countersignature ORDER BY number"
    ).fetchone() or ("",)
    DeclineCountersign(office.begin_as(LEA))(key, "Nej")
    assert sorted(states(office, concern)) == [ReleaseState.DECLINED, ReleaseState.IN_FORCE]


@pytest.mark.parametrize(
    ("scope", "to", "words", "told"),
    [
        ("all", "Partens advokat", "Vejer tungest", rules.CHOOSE_SCOPE),
        (Scope.PARTY, " ", "Vejer tungest", rules.TO_WHOM),
        (Scope.PARTY, "Partens advokat", "ja", rules.WHY_DECIDED),
    ],
)
def test_a_decision_says_for_whom_and_why(
    office: TestOffice, scope: str, to: str, words: str, told: object
) -> None:
    concern = sealed(office)
    with pytest.raises(Refused) as refused:
        ReleaseIdentity(office.begin)(Decision(concern, scope, to, words, release=True))
    assert refused.value.why == told


def test_what_a_rule_releases_asks_nobody(office: TestOffice) -> None:
    concern = sealed(office)
    wish = Decision(concern, Scope.COURT, "Retten", "Efter kendelse", release=True)
    decided = ReleaseIdentity(partial(begin_work, office.database, office.surroundings, RULES))(
        wish
    )
    assert (decided.state, decided.number) == (ReleaseState.IN_FORCE, "")


def test_who_may_not_open_may_not_release(office: TestOffice) -> None:
    join(office, BO)
    concern = sealed(office)
    wish = Decision(concern, Scope.PARTY, "Partens advokat", "Vejer tungest", release=True)
    with pytest.raises(Refused) as refused:
        ReleaseIdentity(office.begin_as(BO))(wish)
    assert refused.value.why == NOT_YOUR_ROLE
    with pytest.raises(Refused):
        ReleaseIdentity(office.begin)(
            Decision(
                register(office), Scope.PARTY, "Partens advokat", "Vejer tungest", release=True
            )
        )
