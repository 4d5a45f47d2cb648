"""V6: about to travel to a conflict zone, and eighteen in six weeks."""

from datetime import date
from pathlib import Path
from typing import Final

from models.calendar.entry import EntryKind
from models.forms.answers import Value
from models.kernel.clock import at_wall_clock
from models.usecases.adult_efforts import OWN_YES
from tests.scenarios import steps
from tests.scenarios.walk import Walk
from ui.cards.office_view import CardsPage
from ui.child.child_page import ChildPage
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.language import say
from ui.settings.settings_view import SettingsView
from ui.today.today_view import TodayView
from ui.tour.hands import click
from ui.tour.pages.cards import CardsBeside, CardsDesk
from ui.tour.pages.child import ChildScreen
from ui.tour.pages.concerns import AfterCallPage, CallPage

CALL: Final[dict[str, Value]] = {
    "danger_now": "yes",
    "danger_called_at": "09.02",
    "words": (
        "Jonas har solgt sin cykel, lært feltlægebehandling på nettet og chatter med en væbnet "
        "gruppe i udlandet. Billet sandsynligvis 19. januar. Han mistede sin læreplads."
    ),
    "about_name": "Jonas Attrap",
    "about_cpr": "8802085851",
    "reporter_type": "hotline",
    "reporter_named": "named",
    "reporter_name": "Den nationale hotline; forældrene",
    "reporter_phone": "20123457",
    "severity": "h24",
    "severity_reason": "Billet sandsynligvis 19. januar.",
    "agreed": "Forældrene gemmer hans pas og taler roligt med ham.",
}
REPORT: Final[dict[str, Value]] = {
    "to": "Socialvagten, Prøvekøbing",
    "received_by": "Mette Skabelon, socialvagten",
    "parents": "told",
}
MAY_CONTINUE: Final[dict[str, Value]] = {
    "answer": "may_continue",
    "given_by": "Poul Attrap, polititovholder",
    "called_back": "yes",
}
CANNOT_WAIT: Final[dict[str, Value]] = {
    "reason": "Billetten er til den 19. januar, og socialvagten er selv med i aften."
}
VISIT: Final[dict[str, Value]] = {
    "visit_date": "12.01.2026",
    "starts": "19.00",
    "ends": "20.00",
    "place_kind": "home",
    "purpose": "Høre, hvad han selv vil.",
    "basis": "rpl115-1-1",
    "first_name": "Poul Attrap",
    "first_authority": "police",
    "second_name": "Mette Skabelon",
    "second_authority": "social",
    "speaks": "second",
    "standby_name": "Ane Øvelund",
    "standby_phone": "+9995501000",
    "check_in": "18.55",
    "check_out": "20.15",
    "contact_name": "Mette Skabelon, socialvagten",
    "contact_phone": "+9995503000",
    "may_be_home": ["citizen", "mother", "father"],
    "leave_when": "Han beder os gå.",
    "interpreter": "no",
    "parents_checked": "yes",
    "siblings_checked": "none",
    "child_duties": "yes",
    "offers": ["mentor", "parents", "school", "someone"],
}
HELD: Final[dict[str, Value]] = {
    "held": "held",
    "went": "police_social",
    "made_known": ["citizen", "parents"],
    "own_words": "Jeg vil hjælpe nogen. Her er jeg overflødig.",
    "offer_mentor": "yes",
    "offer_parents": "yes",
    "offer_school": "yes",
    "offer_someone": "no",
}
PARENTS: Final = ("Birthe Attrap", "Leif Attrap")
ASKED: Final[tuple[dict[str, Value], ...]] = (
    {"what": "effort", "which": "Mentor fra VINK", "how": "phone", "state": "given"},
    {"what": "own_course", "which": "Forældrecoach", "how": "phone", "state": "given"},
)
START: Final[dict[str, Value]] = {
    "begin": "now",
    "first_date": "20.01.2026",
    "first_time": "16.00",
    "rhythm": "week",
}
BEGUN: Final[dict[str, dict[str, Value]]] = {
    "mentor_vink": {"goal": "En grund til at blive.", "provider": "Mentor, VINK"},
    "edu_guidance": {"goal": "Ny læreplads.", "provider": "Uddannelsesvejleder"},
    "parent_coach": {"goal": "Ro om hverdagen.", "provider": "Forældrecoach, VINK"},
}
READY: Final[dict[str, Value]] = {
    "basis": "sel12b",
    "told": "yes",
    "parents": "Vejlederen siger det på mødet med dem og Jonas.",
    "over_to": "Fra børneafdelingen til jobcentret.",
}


BASIS: Final[dict[str, Value]] = {"basis": "bl-youth", "decision": "Afgørelse 26/118"}


def test_v6(walk: Walk, tmp_path: Path) -> None:
    _card_in_use(walk)
    walk.call(CALL)
    _after_the_call(walk)
    _at_once(walk)
    _same_evening(walk, tmp_path / "visit.pdf")
    _begun(walk)
    _prepared(walk)
    _eighteen(walk)
    _own_consent(walk)
    walk.require_whole_log()


def _card_in_use(walk: Walk) -> None:
    """The office has taken up the draft for travel from its own plan, and uses it."""
    click(walk.go("settings", SettingsView).cards)
    walk.settle()
    desk = CardsDesk(walk.on(CardsPage))
    sheet = desk.take_up("travel")
    steps.saved(
        walk, sheet, {"source": "Beredskabsplan", "dated": "01.05.2025", "in_use": "yes"}
    )


def _card_followed(walk: Walk) -> None:
    """On the case the card for travel comes first, and its steps are ticked one by one."""
    beside = CardsBeside(walk.case.page)
    assert beside.fitting() == ["Leaving for a conflict zone"]
    dialog = beside.open("Leaving for a conflict zone")
    for step in tuple(dialog.steps):
        beside.tick(step)
        walk.settle()
    assert beside.ticked() == list(dialog.steps)
    assert "Ane Øvelund · today at 9.00" in beside.words()
    dialog.accept()
    walk.settle()


def _after_the_call(walk: Walk) -> None:
    """The police have it already; the Infohus has 24 hours, the child's track none."""
    CallPage(walk.on(IntakeView)).go_on()
    page = AfterCallPage(walk.on(AfterCallView))
    page.open("family")
    page.add_ready("relatives", "Mother", {"name": "Birthe Attrap"})
    page.add_ready("relatives", "Father", {"name": "Leif Attrap"})
    page.answer(shared_custody="yes")
    page.open("statements")
    page.answer(signs=["travel"])
    page.open("legal")
    page.answer(purpose="prevention", basis="rpl115-1-1", in_scope="yes")
    page.possibly_same()
    walk.settle()
    page.finish()
    walk.settle()
    shown = walk.words(walk.on(ConcernPage))
    assert "112 or 114 called at\n9.02" in shown
    assert "24 hours from receipt today at 9.00" in shown
    assert "At once, because of a child, from receipt today at 9.00" in shown
    walk.further()


def _at_once(walk: Walk) -> None:
    """The birthday stands in the queue at once, behind what is acute."""
    shown = walk.words(walk.go("today", TodayView))
    assert "Prepare the 18th birthday" in shown
    queue = [row.kind for row in steps.today(walk).queue() if row.number == "S-2026-0001"]
    assert queue == [
        EntryKind.CHILD_REPORT, EntryKind.POLICE_QUESTION, EntryKind.REGISTER_ACUTE,
        EntryKind.TURNS_18,
    ]  # fmt: skip
    walk.open_case()
    _card_followed(walk)
    screen = steps.on_child_page(walk, "report", REPORT)
    assert "Turns 18 on 28.02.2026" in walk.words(screen.page)
    walk.case.go_to("overview")
    walk.settle()
    assert "Turns 18 on 28.02.2026\n" in walk.words(walk.case.page), "a day, not an hour"
    walk.at("2026-01-12", "10:05")
    walk.open_case()
    steps.take_step(walk, MAY_CONTINUE)
    steps.require_next_step(walk)


def _same_evening(walk: Walk, path: Path) -> None:
    """Police and the social duty officer go the same evening, without waiting for the check."""
    steps.Round(walk).do("without_conditions", CANNOT_WAIT)
    form = steps.plan_visit(walk, VISIT)
    assert steps.to_papers(walk, form) == ()
    printed = steps.print_sheet(walk, "Mette Skabelon", path)
    assert "Jonas Attrap" in printed
    assert "hotline" not in printed.casefold()
    walk.at("2026-01-12", "20:35")
    walk.open_case()
    steps.record_visit(walk, HELD)
    steps.settle_copies(walk)
    shown = walk.words(steps.efforts(walk).page)
    assert "Psychologist" in shown
    assert EntryKind.INFORM_DECLINED not in walk.kinds(), "a child's no is told to nobody"
    steps.require_next_step(walk)


def _begun(walk: Walk) -> None:
    """Both parents say yes to the mentor, and to a course of their own."""
    walk.unlock("2026-01-13", "09:00")
    walk.open_case()
    for parent in PARENTS:
        for given in ASKED:
            steps.consent(walk, parent, given)
    shown = walk.words(walk.page("child", ChildPage))
    assert "Everybody who has custody has said yes." in shown
    assert "Custody: Birthe Attrap (mother), Leif Attrap (father)" in shown
    for code, given in BEGUN.items():
        steps.on_effort(walk, code, "begin", START | given)
    shown = walk.words(steps.efforts(walk).page)
    assert shown.count("\nRunning\n") == len(BEGUN)
    walk.case.go_to("overview")
    walk.settle()
    assert "Planned contact of an effort: Mentor (VINK)" in walk.words(walk.case.page)
    steps.require_next_step(walk)


def _prepared(walk: Walk) -> None:
    """What the day asks for stands in the calendar: his own consent, and each child effort."""
    screen = steps.on_child_page(walk, "majority", READY)
    assert "Prepared" in walk.words(screen.page)
    due = {entry.kind: entry.due_at for entry in walk.entries()}
    day = at_wall_clock(date(2026, 3, 2), 16, 0)
    assert due[EntryKind.CONSENT] == due[EntryKind.EFFORT_DECISION] == day
    steps.require_next_step(walk)


def _eighteen(walk: Walk) -> None:
    """On the day old consents expire, and nothing is closed in silence."""
    walk.unlock("2026-02-28", "09:00")
    shown = walk.words(walk.go("today", TodayView))
    assert "Ask for consent" in shown
    assert "Decide on a running effort" in shown
    walk.open_case()
    assert "Under 18" not in walk.words(walk.case.page)
    shown = walk.words(walk.page("child", ChildPage))
    assert "Turned 18 on 28.02.2026" in shown
    assert "Custody:" not in shown, "the parents' insight has ended"
    for parent in PARENTS:
        theirs, childs = (
            f"{parent}: {what}" for what in ("A course of their own", "An effort")
        )
        assert shown.split(childs)[0].rstrip().endswith("Expired")
        assert not shown.split(theirs)[0].rstrip().endswith("Expired")
    efforts = walk.words(steps.efforts(walk).page)
    assert efforts.count("\nRunning\n") == len(BEGUN), "nothing is closed in silence"
    steps.require_next_step(walk)


def _own_consent(walk: Walk) -> None:
    """Without his own yes nothing goes on under a new law; the parents' course is theirs."""
    screen = ChildScreen(walk.page("child", ChildPage))
    assert len(screen.keys("effort")) == 1, "the parent coach is not asked about"
    screen.press("effort", screen.keys("effort")[0])
    walk.settle()
    sheet = screen.sheet()
    sheet.answer(BASIS)
    sheet.save()
    walk.settle()
    assert sheet.problems() == (say(OWN_YES),)
    sheet.cancel()
    walk.settle()
    steps.consent(walk, "Jonas Attrap", {**ASKED[0], "how": "meeting"})
    steps.on_child_page(walk, "effort", BASIS)
    efforts = steps.efforts(walk)
    coach, mentor = (
        walk.words(efforts.page.cards[efforts.record(code)])
        for code in ("parent_coach", "mentor_vink")
    )
    assert "The parents: their own course · Children's Act § 30" in coach
    assert "(ungestøtte)" in mentor
    assert "Children's Act § 30" not in mentor
    assert not {EntryKind.CONSENT, EntryKind.EFFORT_DECISION} & walk.kinds()
    steps.require_next_step(walk)
