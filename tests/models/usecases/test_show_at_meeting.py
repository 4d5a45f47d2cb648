"""On the projector stands what was chosen of one case, and the log knew first."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.access.roles import Role
from models.audit.acts import Act, Reason
from models.cases.case import PoliceAnswer
from models.cases.meeting import (
    FIELDS,
    FIRST,
    NOT_WRITTEN,
    NOTHING,
    RESTS,
    WHY,
    MeetingChoice,
    Shown,
    in_initials,
)
from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, UserId
from models.kernel.text import Text, plain
from models.office.office import User
from models.usecases.analyse import SaveAnalysis
from models.usecases.common import WHY_CLOSED
from models.usecases.show_at_meeting import PeopleAround, ShowAtMeeting
from tests.casework import acts_of, answer, open_case
from tests.office import TestOffice
from tests.visiting import cleared_case

REVIEWER = User(UserId("reviewer"), "LK", "Lone Kontrol", Role.LOG_REVIEWER)
EVERY = frozenset(Shown)


def words(office: TestOffice, case: CaseId, choice: MeetingChoice) -> list[str]:
    view = ShowAtMeeting(office.begin)(case, choice)
    return [
        plain(value) if isinstance(value, Text) else value
        for line in view.lines
        for value in (line.label, *line.values)
    ]


def test_from_the_start_nobody_is_named(office: TestOffice) -> None:
    opened = cleared_case(office)
    found = words(office, opened.case_id, MeetingChoice(FIRST))
    assert found[:5] == ["Case number", opened.number, "Age", "11 years", "Stage"] or (
        found[0:2] == ["Case number", opened.number]
    )
    told = "\n".join(found)
    for never in ("Mathias", "Testesen", "Karla", "20000009", "7403105907", "Øvelsesvej"):
        assert never not in told


def test_with_everything_chosen_neither_reporter_number_nor_address_is_there(
    office: TestOffice,
) -> None:
    opened = cleared_case(office)
    others = PeopleAround(office.begin)(opened.case_id)
    assert others == ("Ida Testesen", "Anne Testesen")
    choice = MeetingChoice(EVERY, others, "De skal hjælpe familien")
    told = "\n".join(words(office, opened.case_id, choice))
    assert "Mathias Testesen" in told
    assert "Ida Testesen" in told
    for never in ("Karla", "20000009", "7403105907", "740310", "Øvelsesvej", "9999"):
        assert never not in told


@settings(max_examples=30)
@given(st.frozensets(st.sampled_from(sorted(Shown)), min_size=1))
def test_the_codes_name_exactly_what_is_shown(chosen: frozenset[Shown]) -> None:
    choice = MeetingChoice(chosen)
    assert set(choice.codes.split(",")) == {str(each) for each in chosen}
    assert choice.names_somebody is (Shown.NAME in chosen)


def test_the_log_has_the_codes_and_the_reason_before_anything_is_shown(
    office: TestOffice,
) -> None:
    opened = cleared_case(office)
    before = len(acts_of(office))
    choice = MeetingChoice(frozenset({Shown.NUMBER}), ("Ida Testesen",), " Skolen er med ")
    words(office, opened.case_id, choice)
    assert acts_of(office)[before:] == ["meeting.shown"]
    row = office.database.sql.execute(
        "SELECT words FROM log_text ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    assert row is not None
    assert row[0] == "number,others:1 · Skolen er med"


def test_whom_the_case_does_not_know_cannot_be_shown(office: TestOffice) -> None:
    opened = cleared_case(office)
    choice = MeetingChoice(frozenset({Shown.STAGE}), ("Karla Fiktiv, lærer",), "Derfor")
    assert "Karla" not in "\n".join(words(office, opened.case_id, choice))


@pytest.mark.parametrize(
    ("choice", "why"),
    [
        (MeetingChoice(frozenset()), NOTHING),
        (MeetingChoice(frozenset({Shown.NAME})), WHY),
        (MeetingChoice(frozenset({Shown.NUMBER}), ("Ida Testesen",), "  "), WHY),
    ],
)
def test_nothing_and_names_without_a_reason_are_refused(
    office: TestOffice, choice: MeetingChoice, why: Text
) -> None:
    opened = cleared_case(office)
    before = acts_of(office)
    with pytest.raises(Refused) as refused:
        ShowAtMeeting(office.begin)(opened.case_id, choice)
    assert refused.value.why == why
    assert acts_of(office) == before


def test_a_suspended_case_is_not_shown(office: TestOffice) -> None:
    opened = open_case(office)
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    for show in (
        lambda: ShowAtMeeting(office.begin)(opened.case_id, MeetingChoice(FIRST)),
        lambda: PeopleAround(office.begin)(opened.case_id),
    ):
        with pytest.raises(Refused) as refused:
            show()
        assert refused.value.why == RESTS


def test_a_closed_case_is_shown_for_a_stated_reason_only(office: TestOffice) -> None:
    opened = cleared_case(office)
    office.database.execute("UPDATE case_file SET closed_at = '2026-01-14T07:30:00Z'")
    before, choice = acts_of(office), MeetingChoice(FIRST)
    for show in (
        lambda: ShowAtMeeting(office.begin)(opened.case_id, choice, "  "),
        lambda: PeopleAround(office.begin)(opened.case_id),
    ):
        with pytest.raises(Refused) as refused:
            show()
        assert (refused.value.why, refused.value.field) == (WHY_CLOSED, "reason")
    assert acts_of(office) == before
    assert PeopleAround(office.begin)(opened.case_id, "Opfølgning")
    ShowAtMeeting(office.begin)(opened.case_id, choice, " Opfølgning ")
    with office.begin() as work:
        shown, looked = work.log_book.about(Kind.CASE, opened.case_id)[:2]
    assert (looked.act, looked.reason, looked.words) == (
        Act.CASE_VIEWED, Reason.STATED, "Opfølgning",
    )  # fmt: skip
    assert shown.words.endswith(" · Opfølgning")


def test_whoever_does_no_casework_shows_nothing(office: TestOffice) -> None:
    opened = open_case(office)
    with pytest.raises(Refused):
        ShowAtMeeting(office.begin_as(REVIEWER))(opened.case_id, MeetingChoice(FIRST))
    with pytest.raises(Refused):
        PeopleAround(office.begin_as(REVIEWER))(opened.case_id)


def test_what_is_not_known_is_said_so(office: TestOffice) -> None:
    opened = open_case(office, about_name="", about_age="", about_description="Ung mand")
    choice = MeetingChoice(EVERY, (), "Derfor")
    found = words(office, opened.case_id, choice)
    assert found.count("Not known") == 2
    assert found[found.index("The police's answers") + 1] == "None"
    assert [label for label in found if label in {plain(each) for each in FIELDS.values()}]


ANALYSED: Answers = {
    "convictions_risks": "Mathias har vist Idas lærer et billede. Testesen er ikke vred.",
    "family_protects": "Anne Testesen er der hver dag.",
    "assessment": "Det vigtigste er, at Mathias kommer på holdet igen.",
}


def test_the_analysis_stands_with_initials_and_never_with_names(office: TestOffice) -> None:
    opened = cleared_case(office)
    SaveAnalysis(office.begin)(opened.case_id, ANALYSED, None, finish=True)
    choice = MeetingChoice(frozenset({Shown.ANALYSIS}))
    view = ShowAtMeeting(office.begin)(opened.case_id, choice)
    assert view.lines == ()
    said = {plain(line.label): [plain(each) for each in line.values if isinstance(each, Text)]
            for line in view.board}  # fmt: skip
    assert len(view.board) == 10
    assert said["Concerning convictions and rhetoric"] == [
        "Risk: MT har vist ITs lærer et billede. MT er ikke vred."
    ]
    assert said["Family"] == ["Protects: AT er der hver dag."]
    assert said["Criminal history"] == ["Nothing is written yet"]
    assert view.board[-1].values == ("Det vigtigste er, at MT kommer på holdet igen.",)


def test_an_analysis_that_is_not_begun_says_so(office: TestOffice) -> None:
    opened = cleared_case(office)
    choice = MeetingChoice(frozenset({Shown.ANALYSIS, Shown.NUMBER}))
    view = ShowAtMeeting(office.begin)(opened.case_id, choice)
    assert len(view.lines) == 1
    assert {line.values for line in view.board} == {(NOT_WRITTEN,)}


def test_a_number_in_the_analysis_is_not_shown(office: TestOffice) -> None:
    opened = cleared_case(office)
    given = {**ANALYSED, "family_risks": "Ring til ham, 740310-5907"}
    SaveAnalysis(office.begin)(opened.case_id, given, None, finish=False)
    before = acts_of(office)
    with pytest.raises(Refused):
        ShowAtMeeting(office.begin)(opened.case_id, MeetingChoice(frozenset({Shown.ANALYSIS})))
    assert acts_of(office) == before


@pytest.mark.parametrize(
    ("words", "names", "coded"),
    [
        ("Liv er glad for sit liv", ("Liv Demosen",), "LD er glad for sit liv"),
        ("Bo er der", ("Bo",), "Bo er der"),
        ("Ida og Ida Testesen", ("Ida", "Ida Testesen"), "IT og IT"),
        ("Ingen", (), "Ingen"),
    ],
)
def test_names_become_initials(words: str, names: tuple[str, ...], coded: str) -> None:
    assert in_initials(words, names) == coded
