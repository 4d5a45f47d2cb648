"""Leaving with everything: who may, what it takes, and what the log says of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from models.access.roles import Role
from models.audit.act_words import SENTENCES
from models.audit.acts import Act
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.kernel.text import Text
from models.office import exit_pack
from models.office.exit_pack import ExitState
from models.office.office import NOT_YOUR_ROLE, User
from models.usecases import exit_pack as acts
from models.usecases.confirm_contact import RevokeContact
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.countersign import DeclineCountersign
from models.usecases.exit_pack import (
    AskForExit,
    MakeExit,
    ReadExitKey,
    ShowExit,
    Wish,
    WithdrawExit,
)
from models.usecases.identity_keys import GiveKeys
from storage.exit import desk as exit_desk
from tests.models.usecases.test_countersign import with_user
from tests.storage.exit.leaving import KEY, LEA, TO, WISH, Leaving, make_leaving, opened

ADAM = User(
    UserId("00000000-0000-4000-8000-000000000020"), "AD", "Adam Attrap", Role.ADMINISTRATOR
)


@pytest.fixture
def leaving(tmp_path: Path) -> Iterator[Leaving]:
    made = make_leaving(tmp_path)
    yield made
    made.office.database.close()
    made.pair.police.office.database.close()


def refusal_of(leaving: Leaving, wish: Wish) -> tuple[Text, str]:
    with pytest.raises(Refused) as refused:
        AskForExit(leaving.lea, leaving.desk)(wish)
    return refused.value.why, refused.value.field


LACKING: Final[tuple[tuple[Wish, Text, str], ...]] = (
    (replace(WISH, to="  "), exit_pack.WHO_GETS_IT, "to"),
    (replace(WISH, reason=""), exit_pack.WHY_LEAVE, "reason"),
    (replace(WISH, compared=False), exit_pack.COMPARE_WORDS, "compared"),
    (replace(WISH, key=""), acts.CHOOSE_KEY, "key"),
    (replace(WISH, key="age1pq1x"), exit_desk.NOT_A_KEY, "key"),
)


def test_a_wish_that_lacks_something_is_refused_at_its_field(leaving: Leaving) -> None:
    for wish, why, field in LACKING:
        assert refusal_of(leaving, wish) == (why, field)
    assert refusal_of(leaving, replace(WISH, to="x" * 201))[1] == "to"
    assert refusal_of(leaving, replace(WISH, reason="x" * 1001))[1] == "reason"
    assert leaving.pair.kommune.count("exit_pack") == 0


def test_it_waits_for_the_second_person_and_is_made_once(leaving: Leaving) -> None:
    key = leaving.asked()
    make = MakeExit(leaving.lea, leaving.desk)
    with pytest.raises(Refused) as refused:
        make(key, str(leaving.out))
    assert refused.value.why == exit_pack.NOT_AGREED
    assert refusal_of(leaving, WISH)[0] == exit_pack.ONE_AT_A_TIME.filled(number="E-2026-0001")
    WithdrawExit(leaving.lea)(key)
    with pytest.raises(Refused) as refused:
        WithdrawExit(leaving.lea)(key)
    assert refused.value.why == exit_pack.NOT_WAITING
    key = leaving.agreed()
    made = make(key, str(leaving.out))
    assert [path.name for path in leaving.out.iterdir()] == [Path(made.written.path).name]
    with pytest.raises(Refused) as refused:
        make(key, str(leaving.out))
    assert refused.value.why == exit_pack.NOT_WAITING
    standing = ShowExit(leaving.lea, leaving.desk)()
    assert standing.open is None
    states = [one.state for one in standing.packs]
    assert states == [ExitState.MADE, ExitState.WITHDRAWN]
    assert standing.packs[0].sha256 == made.written.sha256
    assert (standing.facts.cases, standing.facts.attachments, standing.practice) == (1, 1, True)


def test_the_log_names_every_case_before_a_byte_leaves(leaving: Leaving) -> None:
    leaving.made()
    log = leaving.pair.kommune.log()
    assert log[-4:] == [
        "exit.begun done",
        "exit.begun done",
        "log.checkpoint done",
        "exit.made done",
    ]
    about = leaving.office.database.execute(
        "SELECT l.seq FROM log_about AS a JOIN log_leaf AS l ON l.seq = a.seq "
        "WHERE a.kind = 'case' AND a.id = :id AND json_extract(l.leaf, '$.act') = 'exit.begun'",
        {"id": leaving.case_id},
    ).fetchall()
    assert len(about) == 1
    assert SENTENCES[Act.EXIT_BEGUN]


def test_a_pack_that_was_declined_is_not_made(leaving: Leaving) -> None:
    key = leaving.asked()
    with leaving.ulla() as work:
        countersignature = work.exit_packs.get(key).countersignature
    DeclineCountersign(leaving.ulla)(countersignature, "Vi lukker ikke.")
    with pytest.raises(Refused) as refused:
        MakeExit(leaving.lea, leaving.desk)(key, str(leaving.out))
    assert refused.value.why == exit_pack.NOT_WAITING


def test_a_late_answer_changes_nothing_of_what_was_withdrawn(leaving: Leaving) -> None:
    key = leaving.asked()
    WithdrawExit(leaving.lea)(key)
    with leaving.ulla() as work:
        pack = work.exit_packs.get(key)
        pack.seconded(agreed=True)
    assert pack.state is ExitState.WITHDRAWN


def test_a_contact_is_offered_while_its_key_holds(leaving: Leaving) -> None:
    show = ShowExit(leaving.lea, leaving.desk)
    [receiver] = show().receivers
    assert receiver.to == "Demokredsens Politi, Peter Fiktiv"
    wish = Wish("Alt flyttes.", contact_id=receiver.contact_id, compared=True)
    key = leaving.agreed(wish)
    RevokeContact(leaving.office.begin)(leaving.pair.contact)
    assert show().receivers == ()
    with pytest.raises(Refused):
        MakeExit(leaving.lea, leaving.desk)(key, str(leaving.out))
    assert list(leaving.out.iterdir()) == []


def test_a_key_that_became_another_is_not_what_was_agreed_to(leaving: Leaving) -> None:
    [receiver] = ShowExit(leaving.lea, leaving.desk)().receivers
    key = leaving.agreed(Wish("Alt flyttes.", contact_id=receiver.contact_id, compared=True))
    database = leaving.office.database
    database.execute("DROP TRIGGER exit_pack_is_final")
    database.execute("UPDATE exit_pack SET recipient = :key", {"key": KEY})
    with pytest.raises(Refused) as refused:
        MakeExit(leaving.lea, leaving.desk)(key, str(leaving.out))
    assert refused.value.why == acts.KEY_DIFFERS


def test_a_contact_without_a_person_is_named_by_its_office(leaving: Leaving) -> None:
    with leaving.office.begin() as work:
        contact = work.contacts.get(leaving.pair.contact)
        contact.person = ""
        work.contacts.save(contact)
        work.topics.clear()  # type: ignore[attr-defined]  # written past the use cases
        work.commit()
    [receiver] = ShowExit(leaving.lea, leaving.desk)().receivers
    assert receiver.to == "Demokredsens Politi"


def test_an_administrator_leaves_but_names_no_reporter(leaving: Leaving) -> None:
    with_user(leaving.office, ADAM)
    adam = leaving.office.begin_as(ADAM)
    wish = replace(WISH, reporters=True)
    with pytest.raises(Refused) as refused:
        AskForExit(adam, leaving.desk)(wish)
    assert (refused.value.why, refused.value.field) == (acts.NOT_NAMED, "reporters")
    assert not ShowExit(adam, leaving.desk)().may_name
    leaving.agreed(wish)
    open_ = ShowExit(adam, leaving.desk)().open
    assert open_ is not None
    with pytest.raises(Refused) as refused:
        MakeExit(adam, leaving.desk)(open_.id, str(leaving.out))
    assert refused.value.why == NOT_YOUR_ROLE


def test_a_coordinator_may_not_leave_with_everything(leaving: Leaving) -> None:
    with pytest.raises(Refused) as refused:
        ReadExitKey(leaving.office.begin, leaving.desk)(KEY)
    assert refused.value.why == NOT_YOUR_ROLE
    assert ReadExitKey(leaving.lea, leaving.desk)(KEY).key == KEY


def test_who_reported_stays_sealed_to_one_with_a_conflict_of_interest(leaving: Leaving) -> None:
    """The case leaves all the same; its reporter is not opened by who may not see it."""
    GiveKeys(leaving.office.begin)()
    DeclareConflict(leaving.office.begin)(
        Declared((Kind.CASE, leaving.case_id), "Familie.", LEA.id)
    )
    written = leaving.made(replace(WISH, reporters=True))
    with opened(written.path) as archive:
        assert archive.read("reporters.json") == b'{"reporters":[]}\n'
        assert any(name.startswith("cases/S-2026-0001/") for name in archive.namelist())


def test_without_another_leader_it_is_countersigned_afterwards(leaving: Leaving) -> None:
    leaving.office.database.execute(
        "UPDATE user_account SET left_at = asked FROM (SELECT created_at AS asked FROM office) "
        "WHERE label = 'UL'"
    )
    key = leaving.asked()
    written = MakeExit(leaving.lea, leaving.desk)(key, str(leaving.out)).written
    assert written.files > 50
    assert leaving.office.database.value("SELECT state FROM countersignature") == "open"
    assert TO in leaving.office.database.value(
        "SELECT words FROM log_text ORDER BY seq DESC LIMIT 1 OFFSET 1"
    )
