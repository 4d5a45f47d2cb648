"""Network and steering meetings: words alone, read by those who work with cases."""

import re
from pathlib import Path

import pytest
import sqlcipher3

from models.calendar.entry import Entry, EntryKind, EntryStatus
from models.concerns.nobody import NO_NUMBER
from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.ids import LearningId, MeetingId, ThemeId
from models.meetings.kinds import MeetingKind
from models.meetings.learning import HOLDS_CASES, NOT_HELD, Learning, Theme
from models.meetings.meeting import NOT_OPEN
from models.meetings.words import CASE_NUMBER
from models.office.office import Actor, User
from models.ports.records import NotFoundError
from models.usecases.learning import (
    AddTheme,
    ReadLearning,
    RemoveTheme,
    ShowThemes,
    WriteLearning,
)
from models.usecases.plan_meeting import CancelMeeting
from storage.queries.reads import SqlReads
from tests.casework import acts_of, open_case
from tests.colleagues import DORA, LEA, PIA, join
from tests.meetings import plan_meeting, wall
from tests.office import ANE, BO, TestOffice

WORDS: Answers = {"words": "Unge mødes mere på spilservere end på gaden"}
ROOT = Path(__file__).parents[3]


@pytest.fixture
def network(office: TestOffice) -> MeetingId:
    join(office, BO, LEA, PIA, DORA)
    return plan_meeting(office, MeetingKind.NETWORK)


def asked(office: TestOffice, meeting: MeetingId) -> list[Entry]:
    with office.begin() as work:
        found = work.entries.open_about(meeting)
    return [each for each in found if each.kind is EntryKind.READ_LEARNING]


def rows(office: TestOffice, user: User) -> list[tuple[str, bool, int]]:
    reads = SqlReads(office.database.sql, office.clock, Actor(user.id, user.role))
    return [(each.number, each.read, each.readers) for each in reads.learnings()]


def learnt(office: TestOffice, meeting: MeetingId) -> tuple[Learning, ...]:
    with office.begin() as work:
        return work.learnings.of_meeting(meeting)


def test_subjects_stand_in_words_and_in_order(office: TestOffice, network: MeetingId) -> None:
    add, show = AddTheme(office.begin), ShowThemes(office.begin)
    for words in ("Tendenser", "Oplæg om spil"):
        add(network, {"words": words})
    one, two = show(network)
    assert [(one.position, one.words), (two.position, two.words)] == [
        (1, "Tendenser"), (2, "Oplæg om spil"),
    ]  # fmt: skip
    RemoveTheme(office.begin)(network, one.id)
    assert show(network) == (two,)
    add(network, {"words": "Ressourcer"})
    assert [each.position for each in show(network)] == [2, 3]


@pytest.mark.parametrize("act", [AddTheme, WriteLearning])
@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Vi talte om S-2026-0001", CASE_NUMBER.source),
        ("Vi talte om 631204-9897", NO_NUMBER.source),
        (
            "Vi talte om Mathias",
            "“{name}” is the name of somebody in a case. Name nobody here.",
        ),
    ],
)
def test_words_that_name_a_case_are_refused(
    office: TestOffice, network: MeetingId, act: type, words: str, why: str
) -> None:
    open_case(office)
    with pytest.raises(Refused) as refused:
        act(office.begin)(network, {"words": words})
    assert (refused.value.why.source, refused.value.field) == (why, "words")


def test_a_name_that_one_may_not_see_is_not_given_away(
    office: TestOffice, network: MeetingId
) -> None:
    """Else whoever writes could ask which names stand in the vault."""
    open_case(office)
    AddTheme(office.begin_as(PIA))(network, {"words": "Foredrag af Mathias"})


@pytest.mark.parametrize("act", [AddTheme, WriteLearning])
def test_at_a_meeting_with_cases_there_are_no_subjects(office: TestOffice, act: type) -> None:
    with pytest.raises(Refused) as refused:
        act(office.begin)(plan_meeting(office), WORDS)
    assert refused.value.why is HOLDS_CASES


def test_nothing_is_changed_at_a_meeting_that_is_cancelled(
    office: TestOffice, network: MeetingId
) -> None:
    AddTheme(office.begin)(network, WORDS)
    (theme,) = ShowThemes(office.begin)(network)
    CancelMeeting(office.begin)(network, {"reason": "Sygdom"})
    for act, why in (
        (lambda: AddTheme(office.begin)(network, WORDS), NOT_OPEN),
        (lambda: RemoveTheme(office.begin)(network, theme.id), NOT_OPEN),
        (lambda: WriteLearning(office.begin)(network, WORDS), NOT_HELD),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.why is why


def test_everybody_who_works_with_cases_is_asked_once_and_leaves_a_receipt(
    office: TestOffice, network: MeetingId
) -> None:
    write = WriteLearning(office.begin)
    write(network, WORDS)
    write(network, {"words": "Og skolerne vil høre mere"})
    entries = asked(office, network)
    assert {each.owner_id for each in entries} == {BO.id, LEA.id, PIA.id}
    assert {each.due_at for each in entries} == {wall(28, 8, 30)}
    assert rows(office, PIA) == [("M-2026-0001", False, 0)] * 2
    assert rows(office, ANE) == [("M-2026-0001", True, 0)] * 2
    first, second = learnt(office, network)
    read = ReadLearning(office.begin_as(PIA))
    shown, changed = read(first.id)
    assert [(each.user, each.at) for each in shown.receipts] == [(PIA.id, office.clock.now())]
    assert changed
    assert len(asked(office, network)) == 3  # the other one is not read yet
    read(second.id)
    assert {each.owner_id for each in asked(office, network)} == {BO.id, LEA.id}
    office.wait(hours=1)
    again, _ = read(second.id)
    assert len(again.receipts) == 1
    ReadLearning(office.begin)(first.id)  # who wrote it leaves no receipt
    assert [
        each.readers
        for each in SqlReads(
            office.database.sql, office.clock, Actor(ANE.id, ANE.role)
        ).learnings()
    ] == [1, 1]
    assert acts_of(office)[-1] == "learning.read"


def test_the_task_to_read_stands_in_ones_own_queue_alone(
    office: TestOffice, network: MeetingId
) -> None:
    WriteLearning(office.begin)(network, WORDS)
    for user, sees in ((PIA, 1), (LEA, 1), (ANE, 0)):
        reads = SqlReads(office.database.sql, office.clock, Actor(user.id, user.role))
        found = [row for row in reads.today().queue.rows if row.kind is EntryKind.READ_LEARNING]
        assert [(row.number, row.owner_id) for row in found] == [
            ("M-2026-0001", user.id)
        ] * sees


def test_the_task_to_read_outlives_the_end_of_the_meeting(
    office: TestOffice, network: MeetingId
) -> None:
    WriteLearning(office.begin)(network, WORDS)
    CancelMeeting(office.begin)(network, {"reason": "Sygdom"})
    assert {each.status for each in asked(office, network)} == {EntryStatus.OPEN}


def test_what_is_not_there_is_not_found(office: TestOffice) -> None:
    with pytest.raises(NotFoundError):
        ReadLearning(office.begin)(LearningId("x"))


def test_the_database_refuses_subjects_beside_cases_and_changes(
    office: TestOffice, network: MeetingId
) -> None:
    meeting = plan_meeting(office)
    with (
        pytest.raises(sqlcipher3.IntegrityError, match="not themes"),
        office.begin() as work,
    ):
        work.learnings.add_theme(Theme(ThemeId("t"), meeting, 1, "Et emne"))
    WriteLearning(office.begin)(network, WORDS)
    with pytest.raises(sqlcipher3.IntegrityError, match="never changed"):
        office.database.sql.execute("UPDATE learning SET words = ''")


def test_no_reference_leads_from_a_network_meeting_to_a_case(office: TestOffice) -> None:
    """The firewall, in the database: what these tables refer to, and what that refers to."""
    sql = office.database.sql
    reached, ahead = set(), ["meeting_theme", "learning", "learning_read"]
    while ahead:
        table = ahead.pop()
        reached.add(table)
        found = sql.execute(
            'SELECT "table" FROM pragma_foreign_key_list(:table)', {"table": table}
        ).fetchall()
        ahead += [name for (name,) in found if name not in reached]
    assert reached == {"meeting_theme", "learning", "learning_read", "meeting"}


@pytest.mark.parametrize(
    "path", ["storage/repositories/learnings.py", "storage/queries/learnings.py"]
)
def test_no_statement_of_theirs_names_another_table(path: str) -> None:
    said = (ROOT / path).read_text(encoding="utf-8")
    named = set(re.findall(r"(?:FROM|JOIN|INTO|UPDATE) ([a-z_]+)", said))
    assert named <= {"meeting_theme", "learning", "learning_read", "meeting"}
