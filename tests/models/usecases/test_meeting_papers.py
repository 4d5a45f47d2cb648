"""Papers before a meeting: own points alone, registered of each case, and back as one paper."""

from typing import Final

import pytest

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.meeting import WHY
from models.cases.papers import Fate, Paper
from models.disclosures.disclosure import Way
from models.disclosures.gate import NAMES_REPORTER
from models.documents.document import every_word
from models.forms.answers import Value
from models.kernel.errors import Refused
from models.kernel.ids import MeetingId, ParticipantId
from models.kernel.text import plain
from models.meetings.kinds import Mandate, MeetingKind
from models.office.office import NOT_YOUR_ROLE
from models.usecases.meeting_agenda import PutOnAgenda, SetPoint
from models.usecases.meeting_papers import (
    NO_POINTS,
    NOT_OUTSIDE,
    MeetingPaperCopy,
    PreviewMeetingPaper,
    PrintMeetingPaper,
)
from models.usecases.plan_meeting import CancelMeeting
from models.usecases.print_meeting_letter import PrintMeetingLetter
from models.usecases.settle_copy import SettleCopy
from models.workflow.movement import CLOSED
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from tests.casework import acts_of, answer, open_case
from tests.colleagues import PIA, join
from tests.meetings import add_authority, add_colleague, plan_meeting, seat_at, wall
from tests.office import TestOffice

GIVEN: Final[dict[str, Value]] = {
    "fields": ["age", "stage"],
    "purpose_words": "Forebygge, at bekymringen vokser",
    "necessity": "De skal kunne tage stilling på mødet",
    "less": "Uden alder kan de ikke se, hvad de kan tilbyde",
    "consent": "left_out",
    "consent_reason": "Familien er endnu ikke talt med",
}


class Ground:
    """A meeting with two cases; the police take part in both, the school in the second."""

    def __init__(self, office: TestOffice) -> None:
        self.office = office
        self.cases = [open_case(office), open_case(office, about_name="Ida Prøvesen")]
        for each in self.cases:
            answer(office, each.case_id)
        self.meeting: MeetingId = plan_meeting(office)
        self.police = add_authority(office, self.meeting)
        self.school = add_authority(
            office, self.meeting, "school", "Skoleleder", Mandate.DECIDES
        )
        for each in self.cases:
            PutOnAgenda(office.begin)(self.meeting, each.case_id)
        with office.begin() as work:
            self.points = [each.id for each in work.meetings.points(self.meeting)]
        for point, who in zip(
            self.points, ([self.police], [self.police, self.school]), strict=True
        ):
            SetPoint(office.begin)(point, {"minutes": "10", "who": who})

    def make(self, who: ParticipantId, **change: Value) -> MeetingPaperCopy:
        return PrintMeetingPaper(self.office.begin, paint, plain)(who, {**GIVEN, **change})


@pytest.fixture
def ground(office: TestOffice) -> Ground:
    return Ground(office)


def refused(ground: Ground, who: ParticipantId, **change: Value) -> Refused:
    with pytest.raises(Refused) as caught:
        ground.make(who, **change)
    return caught.value


def words(ground: Ground, who: ParticipantId, **change: Value) -> str:
    return " ".join(words_of(ground.make(who, **change).pdf))


def test_a_paper_holds_the_own_points_and_the_chosen_fields_alone(ground: Ground) -> None:
    one, two = ground.cases
    said = words(ground, ground.school)
    assert two.number in said
    assert one.number not in said
    for hidden in ("Ida", "Prøvesen", "Mathias"):
        assert hidden not in said
    both = words(ground, ground.police)
    assert one.number in both
    assert two.number in both


def test_a_name_stands_on_it_only_for_a_reason(ground: Ground) -> None:
    told = refused(ground, ground.school, fields=["name"])
    assert (told.why, told.field) == (WHY, "named")
    assert "Ida" in words(ground, ground.school, fields=["name"], named="De kender hende")


def test_the_analysis_stands_on_it_with_initials(ground: Ground) -> None:
    assert "Nothing is written yet" in words(ground, ground.school, fields=["analysis"])


def test_of_each_case_a_copy_and_a_disclosure_are_on_record(ground: Ground) -> None:
    office = ground.office
    made = ground.make(ground.police)
    with office.begin() as work:
        copies = [work.prints.of_case(each.case_id)[0] for each in ground.cases]
        given = [work.disclosures.of_case(each.case_id)[0] for each in ground.cases]
    assert [each.number for each in copies] == [made.number, "U-2026-0002"]
    assert {(each.document, each.holder, each.sha256) for each in copies} == {
        (Paper.MEETING, "Local police, Lokalbetjent", copies[0].sha256)
    }
    assert {(each.way, each.basis, each.to_person) for each in given} == {
        (Way.PAPER, "rpl115-1-1", "Lokalbetjent")
    }
    assert [each.items[0].record_id for each in given] == ground.points
    assert acts_of(office)[-4:] == [str(Act.PRINTED), str(Act.DISCLOSURE_TOLD)] * 2


def test_what_comes_back_is_settled_as_the_one_paper_it_is(ground: Ground) -> None:
    office = ground.office
    ground.make(ground.police)
    with office.begin() as work:
        first = work.prints.of_case(ground.cases[0].case_id)[0]
    SettleCopy(office.begin)(first.id, Fate.SHREDDED)
    with office.begin() as work:
        for each in ground.cases:
            assert work.prints.of_case(each.case_id)[0].fate is Fate.SHREDDED
            left = {entry.kind for entry in work.entries.open_of_case(each.case_id)}
            assert EntryKind.PAPER_RETURN not in left


def test_a_preview_registers_nothing(ground: Ground) -> None:
    view = PreviewMeetingPaper(ground.office.begin, plain)(ground.school, GIVEN)
    assert ground.cases[1].number in " ".join(every_word(view.document))
    with ground.office.begin() as work:
        assert work.prints.of_case(ground.cases[1].case_id) == ()
    assert acts_of(ground.office)[-1] == str(Act.PREVIEWED)


def test_no_paper_for_colleagues_nor_for_who_takes_part_in_nothing(ground: Ground) -> None:
    me = add_colleague(ground.office, ground.meeting)
    assert refused(ground, me).why is NOT_OUTSIDE
    nobody = add_authority(ground.office, ground.meeting, "ssp", "SSP-konsulent")
    assert refused(ground, nobody).why is NO_POINTS


def test_no_paper_once_the_meeting_is_over_or_a_case_is_closed(ground: Ground) -> None:
    office = ground.office
    office.database.sql.execute(
        "UPDATE case_file SET closed_at = '2026-01-14T08:00:00Z' WHERE id = :id",
        {"id": ground.cases[1].case_id},
    )
    assert refused(ground, ground.school).why is CLOSED
    CancelMeeting(office.begin)(ground.meeting, {"reason": "Sygdom"})
    assert "closed or cancelled" in refused(ground, ground.police).why.source


def test_only_who_may_hand_over_makes_a_paper(ground: Ground) -> None:
    join(ground.office, PIA)
    with pytest.raises(Refused) as caught:
        PrintMeetingPaper(ground.office.begin_as(PIA), paint, plain)(ground.police, GIVEN)
    assert caught.value.why is NOT_YOUR_ROLE


def test_what_must_not_leave_stops_it(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "storage.repositories.identities.SqlIdentities.names",
        lambda *_given, **_named: lambda words: "Alder" in words or "Age" in words,
    )
    assert refused(ground, ground.school).why is NAMES_REPORTER
    monkeypatch.undo()
    monkeypatch.setattr("models.usecases.meeting_papers.said_in", lambda *_given: WHY)
    assert refused(ground, ground.school).why is WHY


def test_the_invitation_says_how_many_points_and_nothing_of_them(ground: Ground) -> None:
    office = ground.office
    letter = PrintMeetingLetter(office.begin, plain, paint)
    said = " ".join(words_of(letter(ground.school).pdf))
    for case in ground.cases:
        assert case.number not in said
    assert "M-2026-0001" in said
    assert "Points in which you take part 1" in " ".join(said.split())
    with office.begin() as work:
        found = work.meetings.participant(ground.school)
        assert found.invited_at == office.clock.now()
        chair = add_colleague
    me = chair(office, ground.meeting)
    office.wait(days=1)
    ours = " ".join(" ".join(words_of(letter(me).pdf)).split())
    assert "Points in which you take part 2" in ours
    letter(ground.school)
    with office.begin() as work:
        assert work.meetings.participant(ground.school).invited_at != office.clock.now()


def test_an_invitation_to_a_meeting_without_cases_asks_to_bring_none(
    office: TestOffice,
) -> None:

    meeting = plan_meeting(office, MeetingKind.NETWORK, wall(28, 9))
    who = add_authority(office, meeting)
    said = " ".join(words_of(PrintMeetingLetter(office.begin, plain, paint)(who).pdf))
    assert "Bring none along" in said


def test_nothing_of_the_police_can_be_chosen_for_a_paper(ground: Ground) -> None:
    for field in ("police", "steps", "missing"):
        assert refused(ground, ground.school, fields=[field]).field == "fields"


def test_the_sentence_of_115_stands_where_that_is_the_law_and_only_there(
    ground: Ground,
) -> None:
    assert "section 115" in words(ground, ground.school)
    centre = add_authority(ground.office, ground.meeting, "asylum_centre", "Centerleder")
    seat_at(ground.office, ground.points[0], centre, "fvl28")
    assert "section 115" not in words(ground, centre)
