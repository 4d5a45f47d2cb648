"""Scenario 4: a release on 20 April, two mentors under two laws, and three no-shows in a row."""

from datetime import datetime
from typing import Final

import pytest

from models.calendar.entry import EntryKind
from models.cases.papers import Paper
from models.efforts.states import EffortState
from models.forms.answers import Value
from models.kernel.clock import local
from storage.paper.extract import words_of
from tests.scenarios import course
from tests.scenarios.walk import Walk
from ui.analysis.analysis_page import AnalysisPage
from ui.cases.case_page import CasePage
from ui.kit.choice_editors import ListEditor
from ui.paper.pages_view import PagesView
from ui.tour.hands import wait_until
from ui.tour.pages.analysis import AnalysisScreen
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.efforts import EffortsScreen
from ui.tour.pages.visits import PapersPreview, VisitForm, VisitsOfCase
from ui.visits.plan_visit_view import PlanVisitView
from ui.visits.preview_view import PreviewView
from ui.visits.visits_page import VisitsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Said of any menu that opens offscreen."""

SENTENCE: Final = "Dom for vold, seks måneder"
CALL: Final[dict[str, Value]] = {
    "danger_now": "no",
    "words": "Bilal har i fængslet søgt en lille gruppe med militant islamistisk indhold, men har "
    "også bedt om at komme væk fra det. Han afsoner for vold og løslades 20. april.",
    "about_name": "Bilal Øvelund",
    "about_cpr": "900498-3901",
    "about_age": "27",
    "about_minor": "no",
    "about_kommune": "999",
    "children_home": "no",
    "reporter_type": "public_employee",
    "reporter_name": "Lis Demosen, KSP-koordinator",
    "reporter_phone": "20123456",
    "severity": "h72",
    "severity_reason": "Den reelle frist er løsladelsen.",
}
WRITTEN_UP: Final[dict[str, dict[str, Value]]] = {
    "address": {"address_protected": "no"},
    "legal": {"purpose": "prevention", "basis": "rpl115-1-3", "in_scope": "yes"},
}
ROUND: Final[dict[str, Value]] = {
    "question": "Hvad skal være klar, når Bilal løslades, og hvem hjælper?",
    "less": "Uden navn kan ingen forberede løsladelsen.",
    "deadline": "14.01.2026",
    "consent": "obtained",
    "consent_reason": "Bilal har selv bedt om hjælp.",
}
ASKED: Final[dict[str, dict[str, Value]]] = {
    "prison_service": {"basis": "rpl115-1-3"},
    "employment": {"basis": "rpl115-1-3"},
    "social_over_18": {},
    "local_police": {},
}
ANSWERS: Final[dict[str, dict[str, Value]]] = {
    "prison_service": {
        "outcome": "answered",
        "statements": (
            {
                "mark": "reported",
                "said": SENTENCE,
                "source": "Kriminalforsorgen",
                "when": "2025",
                "care": "criminal",
            },
        ),
    },
    "employment": {"outcome": "nothing"},
    "social_over_18": {"outcome": "nothing"},
    "local_police": {"outcome": "nothing"},
}
ANALYSED: Final[dict[str, Value]] = {"assessment": "Han vil selv væk fra gruppen."}
RECOMMENDED: Final[dict[str, Value]] = {
    "outcome": "home_visit",
    "proposal": "En samtale i fængslet om en god løsladelse.",
    "reasons": "Han har selv bedt om hjælp.",
    "basis": "rpl115-1-3",
    "earlier": "seen",
}
TALK: Final[dict[str, Value]] = {
    "visit_date": "19.01.2026",
    "starts": "10.00",
    "ends": "11.00",
    "place_kind": "other",
    "place": "Fængslet Øvelse, besøgsrum 2",
    "purpose": "Tale om tiden efter 20. april.",
    "basis": "rpl115-1-3",
    "first_name": "Karin Attrap",
    "first_authority": "prison",
    "second_name": "Sanne Fiktiv",
    "second_authority": "kommune",
    "speaks": "second",
    "standby_name": "Ane Øvelund",
    "standby_phone": "+9995501000",
    "offers": ["mentor", "school", "housing"],
}
SAID: Final[dict[str, Value]] = {
    "held": "held",
    "went": "kommune",
    "made_known": ["citizen"],
    "own_words": "Jeg vil væk fra det.",
    "offer_mentor": "yes",
    "offer_housing": "yes",
}
RELEASE: Final[dict[str, Value]] = {
    "kind": "good_release",
    "goal": "Bolig, ydelse og job er klar den 20. april",
    "provider": "Løsladelseskoordinator",
    "begin": "now",
    "first_date": "26.01.2026",
    "first_time": "10.00",
    "rhythm": "month",
}
READY: Final[dict[str, Value]] = {
    "known": "yes",
    "release_date": "20.04.2026",
    "behind_wall": "ready",
    "home": "working",
    "benefit": "missing",
    "work_plan": "working",
    "left": "Jobcentret søger ydelsen.",
}
VINK: Final[dict[str, Value]] = {
    "goal": "Et fællesskab uden for gruppen",
    "provider": "Mentor, VINK",
    "begin": "now",
    "first_date": "22.04.2026",
    "first_time": "10.00",
    "rhythm": "fortnight_month",
}
LAB: Final[dict[str, Value]] = {
    "kind": "mentor_lab",
    "goal": "I praktik",
    "provider": "Mentor, jobcentret",
    "begin": "now",
    "first_date": "23.04.2026",
    "first_time": "13.00",
    "rhythm": "fortnight_month",
}


def test_a_good_release(walk: Walk) -> None:
    received(walk)
    qualified(walk)
    analysed(walk)
    talked_in_prison(walk)
    planned(walk)
    two_mentors(walk)
    counted_down(walk)
    met(walk)
    stayed_away(walk)
    went_on(walk)
    walk.require_whole_log()


def received(walk: Walk) -> None:
    """The Prison and Probation Service calls: § 115(1)(3), 72 hours."""
    walk.call(CALL)
    assert due(walk, EntryKind.ASSESSMENT) == "2026-01-15 09:00"
    walk.after_call(WRITTEN_UP)
    walk.further()
    course.police_may_continue(walk, "Poul Attrap, Demokredsens Politi")
    course.require_next_step(walk)


def qualified(walk: Walk) -> None:
    """Prison service, jobcentre ("behind the wall"), social services and police are asked."""
    page = course.qualification(walk)
    page.press("open")
    page.fill(ROUND)
    for authority, more in ASKED.items():
        page.press("invite")
        given = {"authority": authority, "named": "yes", "necessity": "Løsladelsen kræver det."}
        letter = {"letter": "b"} if more else {}
        page.fill({**given, **more, **letter})
    walk.unlock("2026-01-14", "09:00")
    walk.open_case()
    page = course.qualification(walk)
    for authority, answer in ANSWERS.items():
        page.press("answer", authority)
        page.fill(answer)
    page.press("close")
    page.fill({"summary": "Han har bedt om at komme væk fra gruppen. Bolig og ydelse mangler."})
    course.require_next_step(walk)


def analysed(walk: Walk) -> None:
    """The sentence may be weighed on the screen, and is not on the board that is printed."""
    walk.case.take_step()
    walk.settle()
    page = walk.case.page.widget_of("analysis")
    assert isinstance(page, AnalysisPage)
    screen = AnalysisScreen(page, walk.program.jobs)
    screen.fill("crime", risks=SENTENCE)
    screen.fill("whole", **ANALYSED)
    screen.save()
    walk.settle()
    board = screen.board()
    walk.settle()
    assert "Take out what an authority said of health, offences" in course.read_on(board)
    assert not board.ready, "nothing is drawn, so nothing can be printed"
    board.reject()
    screen.fill("crime", risks="Taget med i vurderingen.")
    screen.save()
    walk.settle()
    board = screen.board()
    walk.settle()
    on_paper(board.pages, "Criminal history")
    board.reject()
    walk.settle()
    screen.finish()
    walk.settle()
    course.recommend(walk, RECOMMENDED)


def talked_in_prison(walk: Walk) -> None:
    """The talk is prepared and held in the prison; its papers never say what he is in for."""
    VisitsOfCase(walk.page("visits", VisitsPage)).plan()
    walk.settle()
    form = VisitForm(walk.on(PlanVisitView))
    form.answer({**TALK, "purpose": f"Tale om livet efter: {SENTENCE}."})
    form.save_and_print()
    walk.settle()
    (said,) = form.problems()
    assert said.startswith("Take out what an authority said of health, offences")
    form.answer(purpose=TALK["purpose"])
    form.save_and_print()
    walk.settle()
    preview = PapersPreview(walk.on(PreviewView))
    for paper in (Paper.PREPARATION, Paper.VISIT_SHEET):
        preview.turn_to(paper)
        walk.settle()
        on_paper(preview.view.pages, "19 January 2026")
    walk.at("2026-01-19", "11:30")
    walk.open_case()
    course.record_talk(walk, SAID)
    course.require_next_step(walk)


def on_paper(pages: PagesView, there: str) -> None:
    """What is shown is the paper as printed: it does not tell of the sentence."""
    wait_until(lambda: bool(pages._pdf), "no paper is shown")
    words = " ".join(" ".join(words_of(pages._pdf)).split())
    assert there in words
    for hidden in (SENTENCE, "vold", "Dom ", "afsoner"):
        assert hidden not in words, hidden


def planned(walk: Walk) -> None:
    """The plan for a good release: home, benefit, job; what is not ready is asked for in time."""
    page = course.efforts(walk)
    course.taken(page.plan(dict(RELEASE)))
    course.taken(page.act("good_release", "release", dict(READY)))
    assert "Released on 20.04.2026, in 91 days." in course.read_on(page.page)
    assert due(walk, EntryKind.RELEASE) == "2026-04-20 09:00"
    assert due(walk, EntryKind.RELEASE_PLAN) == "2026-02-23 09:00", "eight weeks before"


def two_mentors(walk: Walk) -> None:
    """Two courses, each with its own law and purpose; neither can be turned into the other."""
    page = course.efforts(walk)
    page.page.new.click()
    sheet = page.sheet()
    sheet.answer(kind="mentor_vink")
    assert laws_offered(sheet) == {"sel12b", "bl30", "bl32"}
    sheet.answer(kind="mentor_lab")
    assert laws_offered(sheet) == {"lab167"}
    sheet.cancel()
    walk.settle()
    course.taken(page.plan(dict(LAB)))
    refused = page.act("mentor_vink", "begin", dict(VINK))
    assert "consent" in refused.problems()[0], "its law asks for it, the other does not"
    refused.cancel()
    walk.settle()
    course.consent(
        walk, {"what": "effort", "which": "VINK-mentor", "state": "given", "how": "meeting"}
    )
    page = course.efforts(walk)
    course.taken(page.act("mentor_vink", "begin", dict(VINK)))
    each_by_itself(walk, page)


def laws_offered(sheet: SheetPage) -> set[str]:
    """Return the laws that the effort which is chosen may rest on."""
    editor = sheet.sheet.binding.row("basis").editor
    assert isinstance(editor, ListEditor)
    return {str(editor.combo.itemData(at)) for at in range(editor.combo.count())} - {""}


def each_by_itself(walk: Walk, page: EffortsScreen) -> None:
    """Two cards, two laws, two purposes; no act joins them, and work is never told on signs."""
    shown = {card.line.kind.code: course.read_on(card) for card in page.page.cards.values()}
    assert "Employment Act § 167" in shown["mentor_lab"]
    assert "Never aimed at the concern." in shown["mentor_lab"]
    assert "By law" in shown["mentor_lab"]
    assert "Social Services Act § 12 b" in shown["mentor_vink"]
    assert "away from extremist communities" in shown["mentor_vink"]
    assert "Voluntary" in shown["mentor_vink"]
    for card in page.page.cards.values():
        assert not {"merge", "join", "change"} & set(card.buttons)
    page.page.cards[page.record("mentor_lab")].buttons["progress"].click()
    asked = page.sheet()
    assert "signs" not in asked.sheet.binding.keys, "employment law is never told on that axis"
    asked.cancel()
    walk.settle()


def counted_down(walk: Walk) -> None:
    """The calendar counts down: what is missing is asked for 8, 4 and 1 weeks before."""
    for day, left, ready in (
        ("2026-02-23", 56, {"benefit": "working"}),
        ("2026-03-23", 28, {"home": "ready"}),
        ("2026-04-13", 7, {"home": "ready", "benefit": "ready", "work_plan": "ready"}),
    ):
        walk.at(day, "10:00")
        assert EntryKind.RELEASE_PLAN in walk.kinds()
        assert due(walk, EntryKind.RELEASE_PLAN) == f"{day} 09:00"
        walk.open_case()
        page = course.efforts(walk)
        assert f"Released on 20.04.2026, in {left} days." in course.read_on(page.page)
        course.taken(page.act("good_release", "release", dict(ready)))
        course.require_next_step(walk)
    assert EntryKind.RELEASE_PLAN not in walk.kinds(), "all is in place"
    agenda = course.calendar(walk)
    assert any("Release" in each for each in agenda.coming())
    walk.unlock("2026-04-20", "10:00")
    assert EntryKind.RELEASE in course.queued(walk)
    walk.open_case()
    assert "Released on 20.04.2026, today." in course.read_on(course.efforts(walk).page)
    walk.case.page.go_to()
    walk.case.press(EntryKind.RELEASE, "done")
    walk.settle()
    course.saved(walk, walk.case.sheet(), {"outcome": "Han er hentet af sin mentor."})
    course.require_next_step(walk)


def met(walk: Walk) -> None:
    """Every two weeks from 22 April."""
    for day, following in (("2026-04-22", "2026-05-06"), ("2026-05-06", "2026-05-20")):
        contact(walk, day, {"happened": "held", "note": "Mødtes på biblioteket."})
        assert next_of(walk) == f"{following} 10:00"


def stayed_away(walk: Walk) -> None:
    """In week 6 three meetings in a row are missed: then, and only then, the alarm."""
    closer = {"happened": "held", "next_date": "26.05.2026", "next_time": "10.00"}
    contact(walk, "2026-05-20", dict(closer))
    missed = (("2026-05-26", "28.05.2026"), ("2026-05-28", "29.05.2026"), ("2026-05-29", ""))
    for day, following in missed:
        assert EntryKind.EFFORT_STALLED not in walk.kinds()
        again = {"next_date": following, "next_time": "10.00"} if following else {}
        contact(walk, day, {"happened": "no_show", **again})
    assert EntryKind.EFFORT_STALLED in walk.kinds()
    page = course.efforts(walk)
    cards = {card.line.kind.code: course.read_on(card) for card in page.page.cards.values()}
    assert "Planned activity is not carried out" in cards["mentor_vink"]
    assert "It is no ground for decisions on benefits." in cards["mentor_vink"]
    assert "Planned activity is not carried out" not in cards["mentor_lab"]
    assert EntryKind.EFFORT_STALLED in course.queued(walk)
    rows = course.today(walk).queue()
    at = [row.kind for row in rows].index(EntryKind.EFFORT_STALLED)
    course.today(walk).open_row(at)
    course.require_next_step(walk)


def went_on(walk: Walk) -> None:
    """A meeting that is held ends the alarm; after three months the rhythm is monthly."""
    contact(
        walk, "2026-06-03", {"happened": "held", "note": "Han havde fået skiftende vagter."}
    )
    assert EntryKind.EFFORT_STALLED not in walk.kinds()
    assert next_of(walk) == "2026-06-17 10:00"
    contact(walk, "2026-07-15", {"happened": "held", "on_date": "15.07.2026"})
    assert next_of(walk) == "2026-07-22 10:00", "three months are over"
    contact(walk, "2026-07-22", {"happened": "held"})
    assert next_of(walk) == "2026-08-22 10:00", "and then monthly"
    page = course.efforts(walk)
    running = [
        card.line.kind.code
        for card in page.page.cards.values()
        if card.line.state is EffortState.RUNNING
    ]
    assert {"mentor_vink", "mentor_lab", "good_release"} <= set(running)


def contact(walk: Walk, day: str, given: dict[str, Value]) -> None:
    """Write about the meeting of that day with the VINK mentor."""
    walk.at(day, "11:00")
    if not isinstance(walk.desk.page, CasePage):
        walk.open_case()
    page = course.efforts(walk)
    course.taken(page.act("mentor_vink", "contact", given))
    course.require_next_step(walk)


def next_of(walk: Walk) -> str:
    """Return when the next meeting with the VINK mentor is, in Danish time."""
    ((effort,),) = walk.rows(
        "SELECT id FROM course_record WHERE code = 'mentor_vink' AND kind = 'effort'"
    )
    (found,) = [
        entry
        for entry in walk.entries()
        if entry.kind is EntryKind.EFFORT_CONTACT and entry.about_id == effort
    ]
    return f"{local(found.due_at):%Y-%m-%d %H:%M}"


def due(walk: Walk, kind: EntryKind) -> str:
    """Return when the newest entry of that kind is due, in Danish time."""
    found = walk.rows("SELECT due_at FROM entry WHERE kind = ? ORDER BY rowid", str(kind))
    return f"{local(datetime.fromisoformat(str(found[-1][0]))):%Y-%m-%d %H:%M}"
