"""A reporter's name and number, put through every feature, are in no output and no table."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.cases.papers import Paper
from models.concerns.release import ReleaseState, Scope, Why
from models.disclosures.gate import NAMES_REPORTER, NotReady
from models.kernel.ids import CaseId, ConcernId
from models.kernel.text import plain
from models.people.matching import Sought
from models.usecases.add_note import AddCaseNote
from models.usecases.find_similar import FindSimilar
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_concern import OpenConcern
from models.usecases.open_identity import OpenIdentity
from models.usecases.plan_visit import PlanVisit, VisitPlan
from models.usecases.preview_visit_papers import PreviewVisitPapers
from models.usecases.print_visit_papers import PrintOrder, PrintVisitPapers
from models.usecases.register_concern import Incomplete
from models.usecases.release_identity import Decision, ReleaseIdentity
from models.usecases.search import Search
from models.visits.hidden import NO_REPORTER
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.queries import today
from storage.repositories.sight import EVERYTHING
from storage.vault.words import load_words
from tests.handing import Pair, make_pair
from tests.models.usecases.test_sealed_identities import NAME, PHONE, every_text
from tests.office import TestOffice
from tests.visiting import PREPARED, cleared_case, plan

CANARIES = ("kanarie", "skabelonsen", "20998877", "20 99 88 77")


def clean(words: str) -> bool:
    return not any(canary in words.casefold() for canary in CANARIES)


@pytest.fixture
def case(office: TestOffice) -> tuple[CaseId, ConcernId]:
    opened = cleared_case(office, reporter_name=NAME, reporter_phone=PHONE)
    return opened.case_id, opened.concern_id


def pages(office: TestOffice, case: CaseId) -> Iterator[str]:
    visit = plan(office, case)
    for paper in (Paper.PREPARATION, Paper.VISIT_SHEET):
        shown = PreviewVisitPapers(office.begin, plain, "en-GB")(visit, paper)
        yield str(shown)
        order = PrintOrder(visit, paper, holders=("Else Skabelon", "Per Attrap"))
        for made in PrintVisitPapers(
            office.begin, paint, plain, load_words().fingerprint, "en-GB"
        )(order).copies:
            yield " ".join(words_of(made.pdf))


def test_it_is_in_no_output_and_no_table(
    office: TestOffice, case: tuple[CaseId, ConcernId]
) -> None:
    case_id, concern = case
    told = [
        *pages(office, case_id),
        str(OpenConcern(office.begin)(concern)),
        str(OpenCaseView(office.begin)(case_id)),
        str(FindSimilar(office.begin)(Sought("Mathias Testesen"))),
        str(today.desk(office.database.sql, EVERYTHING, office.clock.now())),
    ]
    assert all(clean(words) for words in told)
    said = OpenIdentity(office.begin)(concern, str(Why.DANGER), "Der er fare nu")
    assert (said.name, said.phone) == (NAME, PHONE)
    assert all(clean(words) for words in every_text(office)), "opening leaves nothing behind"
    for sought in ("Kanarie Skabelonsen", "20998877"):
        assert Search(office.begin)(sought).hits == ()


def test_whoever_writes_it_on_a_visits_papers_is_stopped(
    office: TestOffice, case: tuple[CaseId, ConcernId]
) -> None:
    for words in ("Spørg Kanarie Skabelonsen", "Ring 20998877"):
        with pytest.raises(Incomplete) as refused:
            PlanVisit(office.begin)(VisitPlan(case[0], {**PREPARED, "parking": words}))
        assert refused.value.problems[0].what == NO_REPORTER


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    made = make_pair(tmp_path)
    made.introduce()
    return made


def with_note(pair: Pair, words: str) -> CaseId:
    case = pair.case()
    AddCaseNote(pair.kommune.office.begin)(case, words)
    return case


def test_a_note_that_names_the_caller_stays_here(pair: Pair) -> None:
    case = with_note(pair, "Vi ringede til Karen Skabelon på 2011 2233")
    item = next(each for each in pair.kommune.choose(case).items if each.code == "note")
    assert item.names_reporter
    answers = pair.answers(case, "concern_words")
    answers["items"].append({"item": "note", "record": item.record_id, "necessity": "x"})
    with pytest.raises(NotReady) as refused:
        pair.kommune.prepare(case, answers)
    assert NAMES_REPORTER in {problem.what for problem in refused.value.problems}


def decided(
    pair: Pair, case: CaseId, scope: Scope = Scope.HANDOVER, *, release: bool = True
) -> ReleaseState:
    begin = pair.kommune.office.begin
    with begin() as work:
        (concern,) = work.concerns.of_case(case)
    words = "Politiet kan ikke vurdere uden"
    wish = Decision(concern.id, scope, "Politiet", words, release)
    return ReleaseIdentity(begin)(wish).state


def codes(pair: Pair, case: CaseId) -> set[str]:
    return {item.code for item in pair.kommune.choose(case).items}


def test_only_a_decision_for_a_handover_lets_it_be_chosen(pair: Pair) -> None:
    case = pair.case()
    assert "reporter" not in codes(pair, case)
    decided(pair, case, Scope.PARTY)
    assert "reporter" not in codes(pair, case)
    decided(pair, case)
    (item,) = [each for each in pair.kommune.choose(case).items if each.code == "reporter"]
    assert dict(item.contents) == {"released": "14.01.2026"}, "the list does not open it"
    decided(pair, case, release=False)
    assert "reporter" not in codes(pair, case), "the newest decision counts"


def test_what_was_released_leaves_marked_and_its_opening_is_logged(pair: Pair) -> None:
    case = pair.case()
    decided(pair, case)
    prepared = pair.kommune.prepare(case, pair.answers(case, "reporter", "concern_words"))
    told = prepared.case_json.decode()
    for words in ("Karen Skabelon", "20 11 22 33", "14.01.2026"):
        assert words in told
    assert "Karen Skabelon" in " ".join(words_of(prepared.case_pdf))
    assert "identity.opened done" in pair.kommune.log()
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    received = pair.police.receive(sealed.file.path)
    assert "Karen Skabelon" in str(pair.police.view(received.bundle_id))
    ours = "".join(every_text(pair.kommune.office)).casefold()
    assert "karen skabelon" not in ours, "what left is kept nowhere but in the sealed identity"


def test_without_a_decision_the_bundle_holds_none_of_it(pair: Pair) -> None:
    prepared = pair.prepared()
    assert "Skabelon" not in prepared.case_json.decode()
    assert "Skabelon" not in " ".join(words_of(prepared.case_pdf))
