"""An analysis: saved as often as wanted, every version kept, and what follows when it is done."""

import pytest

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.course.analysed import Standing, states_of
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.analysis import ANALYSIS
from models.forms.progress import DONE_KEY, Progress
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.law.authorities import NAMES
from models.usecases.analyse import (
    NO_CASE,
    OpenAnalysis,
    SaveAnalysis,
    SetConcernType,
)
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.open_case_view import OpenCaseView
from models.usecases.register_concern import Incomplete
from models.usecases.save_draft import Half, SaveDraft
from models.usecases.search import Search
from models.workflow.stages import SUSPENDED, Stage
from tests.analysing import ANALYSED, SEEN, analyse
from tests.calls import everything
from tests.casework import acts_of, answer, kinds_of, open_case, register
from tests.office import TestOffice
from tests.qualifying import SAID, answer_invitation, invite, open_round


def test_a_saved_analysis_is_gone_on_with_and_every_version_stays(office: TestOffice) -> None:
    case = open_case(office).case_id
    analyse(office, case, {"family_risks": "Uro"}, finish=False)
    office.wait(hours=1)
    analyse(office, case, {"family_risks": "Uro i hjemmet"}, finish=False)
    view = OpenAnalysis(office.begin)(case)
    assert view.answers["family_risks"] == "Uro i hjemmet"
    assert [each.answers["family_risks"] for each in view.versions] == ["Uro i hjemmet", "Uro"]
    assert view.record_id == view.versions[0].record_id
    assert not any(each.done for each in view.versions)
    assert view.barred is None
    assert "analysis.viewed" in acts_of(office)


def test_finished_it_is_earlier_and_the_next_one_is_new(office: TestOffice) -> None:
    case = open_case(office).case_id
    answer(office, case)
    analyse(office, case)
    view = OpenAnalysis(office.begin)(case)
    assert view.record_id is None
    assert view.answers == {}
    assert [each.done for each in view.versions] == [True]
    kept = dict(view.versions[0].answers)
    assert kept.pop(DONE_KEY) == ["network"]
    assert kept == ANALYSED
    assert states_of(view.versions[0].answers)["network"] is Progress.DONE
    office.wait(days=1)
    analyse(office, case, {"family_risks": "Nyt"}, finish=False)
    with office.begin() as work:
        both = work.course.of_case(case, Kind.ANALYSIS)
    assert [each.state for each in both] == [Standing.DONE, Standing.BEGUN]


def test_the_recommendation_follows_and_the_case_goes_on(office: TestOffice) -> None:
    case = open_case(office).case_id
    answer(office, case)
    analyse(office, case)
    with office.begin() as work:
        assert work.cases.get(case).stage is Stage.TRIAGE
    kinds = kinds_of(office, case)
    assert EntryKind.RECOMMEND in kinds
    assert EntryKind.ANALYSE not in kinds
    said = [plain(line.sentence) for line in OpenCaseView(office.begin)(case).story]
    assert "Analysis finished" in said
    analyse(office, case)
    open_now = [each for each in _entries(office, case) if each is EntryKind.RECOMMEND]
    assert open_now == [EntryKind.RECOMMEND], "asked for once"


def test_without_the_police_the_stage_stays_and_the_analysis_is_kept(
    office: TestOffice,
) -> None:
    case = open_case(office).case_id
    analyse(office, case)
    with office.begin() as work:
        assert work.cases.get(case).stage is Stage.ASSESSMENT


@pytest.mark.parametrize("lacks", ["mark", "said", "source", "when"])
def test_an_observation_without_its_mark_source_or_time_is_never_saved(
    office: TestOffice, lacks: str
) -> None:
    case = open_case(office).case_id
    row = {key: value for key, value in SEEN.items() if key != lacks}
    for finish in (False, True):
        with pytest.raises(Incomplete) as refused:
            analyse(office, case, {**ANALYSED, "network_observations": [row]}, finish=finish)
        assert [each.field for each in refused.value.problems] == [
            f"network_observations.0.{lacks}"
        ]
    assert OpenAnalysis(office.begin)(case).versions == ()


def test_it_is_not_finished_without_the_whole_in_words(office: TestOffice) -> None:
    case = open_case(office).case_id
    with pytest.raises(Incomplete) as refused:
        analyse(office, case, {"family_risks": "Uro"})
    assert refused.value.field == "assessment"
    analyse(office, case, {"family_risks": "Uro"}, finish=False)


def test_a_case_that_rests_is_read_and_not_written(office: TestOffice) -> None:
    case = open_case(office).case_id
    analyse(office, case, {"family_risks": "Uro"}, finish=False)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    with pytest.raises(Refused) as refused:
        analyse(office, case)
    assert refused.value.why is SUSPENDED
    assert OpenAnalysis(office.begin)(case).barred is SUSPENDED
    assert OpenAnalysis(office.begin)(case).answers["family_risks"] == "Uro"


def test_the_half_filled_form_is_forgotten_with_the_save(office: TestOffice) -> None:
    case = open_case(office).case_id
    about = (Kind.CASE, str(case))
    half = Half(ANALYSIS, {"family_risks": "Ur"}, office.clock.now(), about=about)
    draft = SaveDraft(office.begin)(half).draft
    SaveAnalysis(office.begin)(case, {"family_risks": "Uro"}, draft, finish=False)
    with office.begin() as work:
        assert work.drafts.mine() == ()


def test_what_has_been_said_in_the_case_can_be_taken_in(office: TestOffice) -> None:
    opened = open_case(office)
    told = {"mark": "reported", "said": "Har sagt op på arbejdet", "source": "Naboen"}
    later = {"statements": [told, {**told, "when": "2025"}]}
    CompleteAfterCall(office.begin)(AfterCall(opened.concern_id, later))
    answer(office, opened.case_id)
    asked = open_round(office, opened.case_id)
    invite(office, asked, "school")
    answer_invitation(office, invite(office, asked))
    said = OpenAnalysis(office.begin)(opened.case_id).statements
    assert [dict(each.row) for each in said] == [
        {**told, "when": "2026-01-14"},
        {**told, "when": "2025"},
        {key: value for key, value in SAID.items() if key != "care"},
    ]
    assert said[0].origin == "H-2026-0001"
    assert said[2].origin == NAMES["social_under_18"]
    assert AFTER_CALL.key == "after_call"


def test_the_type_stands_on_the_concern_not_clarified_until_somebody_says(
    office: TestOffice,
) -> None:
    opened = open_case(office)
    first = OpenAnalysis(office.begin)(opened.case_id).concerns
    assert [(each.number, each.type) for each in first] == [("H-2026-0001", "unclear")]
    given = {"type": "right", "why": "Delte billeder"}
    SetConcernType(office.begin)(opened.concern_id, given)
    now = OpenAnalysis(office.begin)(opened.case_id).concerns
    assert [(each.type, each.why) for each in now] == [("right", "Delte billeder")]
    story = [plain(line.sentence) for line in OpenCaseView(office.begin)(opened.case_id).story]
    assert "Type of extremism recorded on concern H-2026-0001" in story


def test_no_search_list_or_column_knows_the_type(office: TestOffice) -> None:
    opened = open_case(office)
    SetConcernType(office.begin)(opened.concern_id, {"type": "islamism", "why": "Xylofonord"})
    analyse(office, opened.case_id, {"family_risks": "Zebrafisk"}, finish=False)
    for word in ("islamism", "Islamisme", "Xylofonord", "Zebrafisk"):
        assert Search(office.begin)(word).hits == ()
    holds = [
        table
        for table, rows in everything(office).items()
        if any("islamism" in str(cell) for row in rows for cell in row)
    ]
    assert holds == ["answer"], "one append-only answer, and nowhere else"


def test_a_type_is_chosen_and_only_in_a_case(office: TestOffice) -> None:
    opened = open_case(office)
    with pytest.raises(Incomplete):
        SetConcernType(office.begin)(opened.concern_id, {})
    alone = register(office, about_name="Freja Eksempel")
    with pytest.raises(Refused) as refused:
        SetConcernType(office.begin)(alone, {"type": "left"})
    assert refused.value.why is NO_CASE


def _entries(office: TestOffice, case: CaseId) -> list[EntryKind]:
    with office.begin() as work:
        return [each.kind for each in work.entries.open_of_case(case)]
