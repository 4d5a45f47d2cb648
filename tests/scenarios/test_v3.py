"""Scenario 3: the police take over, and the case rests until they ask us to go on."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from models.calendar.entry import EntryKind
from models.calendar.settling import STILL_MOVES
from models.course.efforts import PAUSED, RUNNING
from models.course.record import Record
from models.forms.answers import Value
from models.kernel.events import Kind
from tests.scenarios.walk import Walk
from ui.calendar.calendar_view import CalendarView
from ui.cases.closing_page import ClosingPage
from ui.cases.journal_page import JournalPage
from ui.cases.log_page import LogPage
from ui.cases.people_page import PeoplePage
from ui.child.child_page import ChildPage
from ui.concerns.intake_view import IntakeView
from ui.efforts.efforts_page import EffortsPage
from ui.forms.form_sheet import FormSheet
from ui.handover.handovers_page import HandoversPage
from ui.handover.handovers_view import HandoversView
from ui.qualification.qualification_page import QualificationPage
from ui.today.today_view import TodayView
from ui.tour.hands import click
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.child import ChildScreen
from ui.tour.pages.concerns import CallPage
from ui.tour.pages.efforts import EffortsScreen
from ui.tour.pages.qualification import QualificationDriver
from ui.tour.pages.today import TodayPage
from ui.tour.pages.visits import VisitForm
from ui.visits.plan_visit_view import PlanVisitView
from ui.visits.visits_page import VisitsPage

K = EntryKind
T0: Final = "2026-01-12"
Answers = dict[str, Value]

CALL: Final[Answers] = {
    "danger_called_at": "09.03",
    "words": "Rune har købt kemikalier. Han skrev: Snart hører alle om mig. Han viste mig et "
    "foto af en bygning.",
    "about_name": "Rune Demosen",
    "about_age": "31",
    "about_minor": "no",
    "about_kommune": "999",
    "children_home": "yes",
    "reporter_type": "relative",
    "reporter_named": "anonymous",
    "severity": "now",
    "severity_reason": "Kemikalier og et foto af en bygning",
    "agreed": "Han ringer 112, hvis noget sker.",
}
AFTER: Final[dict[str, Answers]] = {
    "identity": {"cpr": "7906942903"},
    "family": {
        "relatives": (
            {
                "name": "Liv Demosen",
                "relation": "child",
                "reason": "5 år, bor hos ham hver anden uge",
            },
        )
    },
    "statements": {
        "statements": (
            {
                "mark": "reported",
                "said": "Har købt kemikalier.",
                "source": "Henvenderen",
                "when": "2026",
            },
        )
    },
    "legal": {"purpose": "avert_danger", "basis": "strl141", "in_scope": "unclear"},
}
POUL: Final = "Poul Attrap, polititovholder"
ROUND: Final[Answers] = {
    "question": "Hvem hjælper Liv og hendes mor?",
    "less": "Uden navn kan ingen svare.",
    "consent": "left_out",
    "consent_reason": "Der er ikke talt med Rune.",
}
INVITED: Final[Answers] = {
    "authority": "social_under_18",
    "contact": "Familierådgiver",
    "named": "yes",
    "necessity": "De kan se, om Liv er kendt.",
}
VISIT: Final[Answers] = {
    "visit_date": "13.01.2026",
    "starts": "15.00",
    "ends": "16.00",
    "place_kind": "office",
    "place": "Biblioteket",
    "purpose": "Høre Runes egne ord.",
}
VOLUNTARY: Final[Answers] = {
    "kind": "housing",
    "goal": "Et sted at bo",
    "provider": "Boligrådgiver",
    "footing": "voluntary",
    "basis": "sel10",
    "begin": "now",
    "first_date": "19.01.2026",
    "first_time": "10.00",
    "rhythm": "fortnight",
}
BY_LAW: Final[Answers] = {
    **VOLUNTARY,
    "kind": "mentor_lab",
    "goal": "I praktik",
    "provider": "Jobcentret",
    "footing": "statutory",
    "decision": "J-7",
    "basis": "lab167",
    "first_date": "20.01.2026",
}
REPORT: Final[Answers] = {
    "delivered_time": "11.10",
    "to": "Børne- og ungeafdelingen",
    "received_by": "Lise Fiktiv, rådgiver",
    "number": "B-31",
    "parents": "omit",
    "omit_reason": "Faren kan selv være faren.",
    "police_asked": "yes",
}
MOTHER: Final[Answers] = {
    "kind": "partner",
    "name": "Sara Demosen",
    "reason": "Livs mor; støtte, som politiet beder os genoptage",
}
SUPPORT: Final[Answers] = {
    **VOLUNTARY,
    "kind": "parent_coach",
    "goal": "Sara og Liv har en rolig hverdag",
    "provider": "Familiehuset",
    "basis": "sel12b",
    "first_date": "02.03.2026",
}
TOLD: Final = ("takeover", "takes over", "taken over", "overtager", "investigat", "efterforsk")
"""Words that would tell what the police do."""


def efforts(walk: Walk) -> dict[str, Record]:
    case = walk.case_id()
    return walk.read(
        lambda work: {each.code: each for each in work.course.of_case(case, Kind.EFFORT)}
    )


def child(walk: Walk) -> ChildScreen:
    return ChildScreen(walk.page("child", ChildPage))


def send(walk: Walk, sheet: SheetPage, answers: Mapping[str, Value]) -> None:
    """Answer a small form and press its verb; it closes."""
    sheet.answer(answers)
    sheet.save()
    walk.settle()
    assert not walk.open_forms(), walk.words()


def consent(walk: Walk, of: str, which: str) -> None:
    screen = child(walk)
    assert screen.page.view is not None
    who = next(each for each in screen.page.view.people if each.name == of)
    screen.press("consent")
    asked = {"what": "effort", "which": which, "state": "given", "how": "phone"}
    send(walk, screen.sheet(), {"who": str(who.person_id), **asked})


def take_the_call(walk: Walk) -> None:
    """112 stands above everything else, and is called before anything is registered."""
    walk.press("Ctrl+N")
    call = CallPage(walk.on(IntakeView))
    call.answer(danger_now="yes")
    assert "Call 112 now, not acute: 114. Write afterwards." in walk.words(call.view)
    call.answer(CALL)
    call.possibly_same()
    assert call.deadline() == "To be assessed now, at once."
    walk.at(T0, "09:07")
    call.register()
    walk.settle()
    assert call.number() == "H-2026-0001 is registered"
    assert "Report on a child (underretning): at once." in walk.words(call.view)
    assert "We may not tell you what we find or do." in walk.words(call.view)


def become_a_case(walk: Walk) -> None:
    walk.at(T0, "09:20")
    walk.after_call(AFTER)
    walk.further()
    assert "112 or 114 called at 09.03" in walk.words(walk.case.page)
    assert "svoger" not in walk.words(walk.case.page), "an anonymous caller stays so"
    assert walk.kinds() >= {K.CHILD_REPORT, K.POLICE_QUESTION}
    assert walk.entry(K.POLICE_QUESTION).due_at - walk.now == timedelta(hours=1)
    walk.require_next_steps()


def go_on(walk: Walk) -> None:
    """The police say that the kommune can go on; things are begun that they will then stop."""
    walk.at(T0, "09:35")
    walk.case.press(K.POLICE_QUESTION, "go")
    answer = {"answer": "may_continue", "given_by": POUL, "called_back": "yes"}
    send(walk, walk.case.sheet(), answer)
    asking = QualificationDriver(
        walk.page("qualification", QualificationPage), walk.program.jobs
    )
    asking.press("open")
    asking.fill(ROUND)
    asking.press("invite")
    asking.fill(INVITED)
    walk.case.go_to("overview")
    walk.case.plan("visit")
    planning = walk.on(PlanVisitView)  # what comes first is said before anything is typed
    assert "Ask social services about the family" in planning.ask_first.words.text()
    click(planning.to_round)
    asking = QualificationDriver(walk.shown(QualificationPage), walk.program.jobs)
    asking.press("without_conditions")
    asking.fill({"reason": "Samtalen kan ikke vente."})
    walk.case.go_to("overview")
    walk.case.plan("visit")
    form = VisitForm(walk.on(PlanVisitView))
    form.answer(VISIT)
    form.save()
    walk.settle()
    consent(walk, "Rune Demosen", "Boligrådgivning")
    screen = EffortsScreen(walk.page("efforts", EffortsPage), walk.program.jobs)
    screen.plan(dict(VOLUNTARY))
    screen.plan(dict(BY_LAW))
    assert walk.kinds() >= {K.HOME_VISIT, K.QUALIFY_REPLY, K.CLOSE_ROUND, K.EFFORT_CONTACT}
    calendar = walk.words(walk.go("calendar", CalendarView))
    assert "Home visit" in calendar
    assert "S-2026-0001" in calendar


def take_over(walk: Walk) -> None:
    """At 10.20, by phone: it rests at once; nobody asks why."""
    walk.at(T0, "10:20")
    walk.open_case()
    walk.case.police_said()
    sheet = walk.case.sheet()
    assert set(sheet.sheet.binding.keys) == {
        "answer", "given_by", "given_date", "given_time", "called_back",
    }  # fmt: skip
    sheet.answer(answer="takes_over")
    assert "Do not ask for the reason, and do not write it." in walk.words(sheet.sheet)
    send(walk, sheet, {"given_by": POUL, "called_back": "no"})
    assert walk.stored().suspended
    assert walk.case.page.header.rest.isVisible()
    assert walk.kinds() <= STILL_MOVES
    assert walk.kinds() == {
        K.CHILD_REPORT, K.CONFIRM_POLICE, K.EFFORT_DECISION, K.STILL_SUSPENDED,
        K.REGISTER_ACUTE,
    }  # fmt: skip
    walk.require_next_steps()


def call_back(walk: Walk) -> None:
    walk.at(T0, "10:34")
    walk.case.press(K.CONFIRM_POLICE, "done")
    send(walk, walk.case.sheet(), {"outcome": "Ringede til det nummer, vi kender."})
    assert K.CONFIRM_POLICE not in walk.kinds()
    walk.case.press(K.REGISTER_ACUTE, "go")
    send(walk, walk.case.sheet(), {
        "called": "112", "given_time": "9.03", "said": "Adressen og kemikalierne",
        "why": "Nogen kunne komme til skade",
    })  # fmt: skip
    assert K.REGISTER_ACUTE not in walk.kinds()


def require_read_only(walk: Walk) -> None:
    """Nothing can be written, planned, offered or closed; the police alone may be answered."""
    case = walk.case
    case.go_to("overview")
    assert not case.page.overview.note.isVisible()
    plans = case.page.overview.steps.plans
    assert {key for key, plan in plans.items() if plan.isVisible()} == {"hand_over"}
    assert not case.page.overview.answered.isVisible()
    assert "Only a recorded request from the police resumes the case." in walk.words(case.page)
    visits = walk.page("visits", VisitsPage)
    assert not visits.new.isVisible()
    assert "Cancelled" in walk.words(visits), "the talk is withdrawn"
    assert not visits.buttons
    handovers = walk.page("handovers", HandoversPage)
    assert handovers.start.isVisible()
    closing = walk.words(walk.page("closure", ClosingPage))
    assert "A case is not closed while it is suspended." in closing
    assert not walk.page("people", PeoplePage).buttons
    for key in case.tabs():
        case.go_to(key)
        walk.settle()
        shown = walk.words()
        assert " PET" not in shown, key
        assert not [word for word in TOLD if word in shown.lower()], key


def require_gone_elsewhere(walk: Walk) -> None:
    """Calendar and lists hold nothing of it but what still moves, and nothing tells why."""
    calendar = walk.words(walk.go("calendar", CalendarView))
    assert "S-2026-0001" not in calendar
    today = TodayPage(walk.go("today", TodayView))
    assert {row.kind for row in today.queue()} <= STILL_MOVES
    assert "V-2026-0001" not in walk.words(today.view)
    outbox = walk.words(walk.go("handovers", HandoversView))
    assert "S-2026-0001" not in outbox
    assert not [word for word in TOLD if word in (calendar + outbox).lower()]


def report_the_child(walk: Walk) -> None:
    """The child's own track goes on; whether the police were asked informs, and never bars."""
    walk.at(T0, "11:15")
    walk.open_case()
    screen = child(walk)
    assert "It waits for nothing in the Infohus" in screen.words()
    screen.press("report", screen.keys("report")[0])
    sheet = screen.sheet()
    assert "Liv Demosen" in walk.words(sheet.sheet), "chosen from the people of the case"
    assert "whatever they answer" in walk.words(sheet.sheet)
    send(walk, sheet, REPORT)
    assert K.CHILD_REPORT not in walk.kinds()
    assert "Do not tell the parents: Faren kan selv være faren." in child(walk).words()


def decide_on_efforts(walk: Walk) -> None:
    """Each effort under way gets its own decision; one demanded by law is never stopped."""
    screen = child(walk)
    assert set(screen.keys("effort")) == {str(each.id) for each in efforts(walk).values()}
    screen.press("effort", str(efforts(walk)["mentor_lab"].id))
    sheet = screen.sheet()
    assert "Is paused" not in walk.words(sheet.sheet)
    send(walk, sheet, {"decision": "unchanged", "police_asked": "yes"})
    assert K.EFFORT_DECISION in walk.kinds(), "the other one is not decided with it"
    screen.press("effort", str(efforts(walk)["housing"].id))
    send(walk, screen.sheet(), {"decision": "paused", "police_asked": "yes"})
    assert efforts(walk)["mentor_lab"].state == RUNNING
    assert efforts(walk)["housing"].state == PAUSED
    screen.press("hold")
    send(walk, screen.sheet(), {"hold": "keep", "hold_reason": "Liv kan få brug for hjælp."})
    assert walk.kinds() == {K.STILL_SUSPENDED}
    walk.require_next_steps()


def require_nothing_told(walk: Walk) -> None:
    """Neither the log nor a print of the case says what the police do."""
    walk.case.go_to("overview")
    assert "The case is suspended" in walk.words(walk.case.page)
    log = walk.words(walk.page("log", LogPage))
    assert "Suspended a case" in log
    people = walk.page("people", PeoplePage)
    click(people.extract)
    walk.settle()
    extract = walk.paper(people.extract.paper)
    journal = walk.page("journal", JournalPage)
    for box in journal.boxes.values():
        box.setChecked(True)
    click(journal.print)
    walk.settle()
    printed = walk.paper(journal.paper)
    assert "S-2026-0001" in printed
    for said in (log, extract, printed):
        assert not [word for word in TOLD if word in said.lower()]
        assert "PET" not in said


def resume(walk: Walk) -> None:
    """Day 41: the police ask us to go on, and only that lifts the rest."""
    walk.unlock("2026-02-22", "10:00")
    walk.require_next_steps()
    walk.open_case()
    walk.case.resume()
    send(walk, walk.case.sheet(), {"given_by": POUL, "called_back": "yes"})
    assert not walk.stored().suspended
    assert not walk.case.page.header.rest.isVisible()
    assert walk.case.main_words()
    assert walk.kinds() >= {K.QUALIFY_REPLY, K.CLOSE_ROUND, K.EFFORT_CONTACT, K.EFFORT_DECISION}
    assert K.HOME_VISIT not in walk.kinds(), "the talk is planned anew, or not at all"
    calendar = walk.words(walk.go("calendar", CalendarView))
    assert "S-2026-0001" in calendar
    walk.open_case()
    screen = child(walk)
    (paused,) = screen.keys("effort")
    assert paused == str(efforts(walk)["housing"].id)
    screen.press("effort", paused)
    send(walk, screen.sheet(), {"decision": "unchanged"})
    assert efforts(walk)["housing"].state == RUNNING


def support_liv_and_her_mother(walk: Walk) -> None:
    people = walk.page("people", PeoplePage)
    click(people.buttons["", "add"])
    assert isinstance(people.sheet, FormSheet)
    send(walk, SheetPage(people.sheet), MOTHER)
    consent(walk, "Sara Demosen", "Forældrecoach for Sara og støtte til Liv")
    screen = EffortsScreen(walk.page("efforts", EffortsPage), walk.program.jobs)
    screen.plan(dict(SUPPORT))
    assert efforts(walk)["parent_coach"].state == RUNNING
    assert "Sara og Liv har en rolig hverdag" in walk.words(screen.page)
    walk.require_next_steps()


def test_v3_rests_until_the_police_ask(walk: Walk) -> None:
    take_the_call(walk)
    become_a_case(walk)
    go_on(walk)
    take_over(walk)
    call_back(walk)
    require_read_only(walk)
    require_gone_elsewhere(walk)
    report_the_child(walk)
    decide_on_efforts(walk)
    require_nothing_told(walk)
    resume(walk)
    support_liv_and_her_mother(walk)
    walk.require_whole_log()
