"""V1: a boy of fifteen, a list with three given names, two clocks and two parents with custody."""

from pathlib import Path
from typing import Final

from models.calendar.entry import EntryKind
from models.forms.answers import Value
from models.visits.hidden import NO_SIBLING, NO_THIRD_PARTY
from tests.scenarios import steps
from tests.scenarios.walk import Walk
from ui.cases.people_page import PeoplePage
from ui.child.child_page import ChildPage
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.language import say
from ui.tour.pages.concerns import AfterCallPage, CallPage

CALL_ACTS: Final = 25
WHOLE_ACTS: Final = 60

CALL: Final[dict[str, Value]] = {
    "danger_now": "no",
    "words": (
        "Mathias har holdt op med håndbold og deler memer, der hylder vold. Han har tegnet et "
        "symbol på skolebordet og sagt, at de skal have en lærestreg. Læreren har set en liste "
        "med tre fornavne. Forældrene har delt forældremyndighed; faren bor i en anden kommune."
    ),
    "about_name": "Mathias Testesen",
    "about_cpr": "7403105907",
    "children_home": "yes",
    "reporter_type": "public_employee",
    "reporter_name": "UU-vejleder",
    "reporter_phone": "20123456",
    "severity": "h24",
    "severity_reason": "Læreren har set en liste med tre fornavne.",
    "agreed": "Vejlederen taler ikke selv med Mathias om det. Vi ringer tilbage i morgen.",
}
FAMILY: Final = (
    ("Mother", "Anne Testesen"),
    ("Father", "Jan Prøvegaard"),
    ("Sibling", "Ida Testesen"),
)
THREE: Final = ("Oskar", "Noah", "Malthe")
LIST: Final = {
    "mark": "observed",
    "said": "Bagerst i hæftet står en liste med tre fornavne.",
    "source": "Klasselæreren",
    "when": "09.01.2026",
}

REPORT: Final[dict[str, Value]] = {
    "to": "Børn og Unge, Prøvekøbing",
    "received_by": "Lise Fiktiv, rådgiver",
    "number": "B-117",
    "parents": "authority",
}
MAY_CONTINUE: Final[dict[str, Value]] = {
    "answer": "may_continue",
    "given_by": "Poul Attrap, Demokredsens Politi",
    "called_back": "yes",
}
ROUND: Final[dict[str, Value]] = {
    "question": "Hvordan har Mathias det i hverdagen, og hvem støtter ham og familien?",
    "less": "Uden navn kan ingen se, om nogen hjælper familien, og listen kan ikke vente.",
    "consent": "left_out",
    "consent_reason": "Moren ringes op, når politi og socialforvaltning har svaret.",
}
ASKED: Final = (
    ("school", "Skolens leder", "Skolen så listen og kender hans fremmøde."),
    ("social_under_18", "Familierådgiver", "Familiens forhold ses efter før et besøg."),
    ("ssp", "SSP-konsulent", "SSP går med på besøget og kender de unge."),
    ("local_police", "Nærbetjent", "Politiet går med for at forebygge."),
)


def _said(mark: str, said: str, source: str, care: str = "ordinary") -> dict[str, Value]:
    row = {"mark": mark, "said": said, "source": source, "when": "01.2026", "care": care}
    return {"outcome": "answered", "statements": (row,)}


ANSWERS: Final[dict[str, dict[str, Value]]] = {
    "school": _said("observed", "Mathias er mødt hver dag.", "Skolens leder"),
    "social_under_18": _said(
        "reported", "Lillesøsteren sover hos en veninde.", "Familierådgiveren", "others"
    ),
    "ssp": _said("observed", "Er ikke kommet i klubben siden oktober.", "SSP-konsulenten"),
    "local_police": {"outcome": "nothing"},
}
FAMILY_SEEN: Final[dict[str, Value]] = {
    "parents": "yes",
    "siblings": "yes",
    "given_by": "Familierådgiver",
}

WHOLE_ANALYSIS: Final = {
    "network": {"risks": "Er meget alene.", "protects": "Savner holdet i håndbold."},
    "family": {"protects": "God kontakt til sin mor."},
    "whole": {"assessment": "Ensomhed vejer tungest; der er meget at bygge på."},
}
HOME_VISIT: Final[dict[str, Value]] = {
    "outcome": "home_visit",
    "proposal": "Politi og SSP tager på hjemmebesøg og tilbyder mentor og forældrecoach.",
    "reasons": "Familien ved intet, og listen skal afklares.",
    "basis": "rpl115-1-1",
    "earlier": "seen",
}
VISIT: Final[dict[str, Value]] = {
    "visit_date": "15.01.2026",
    "starts": "15.30",
    "ends": "16.30",
    "place_kind": "home",
    "purpose": "Høre familiens egne ord og tilbyde støtte.",
    "basis": "rpl115-1-1",
    "first_name": "Poul Attrap",
    "first_authority": "police",
    "second_name": "Sanne Skabelon",
    "second_authority": "ssp",
    "speaks": "second",
    "standby_name": "Ane Øvelund",
    "standby_phone": "+9995501000",
    "check_in": "15.25",
    "check_out": "16.45",
    "contact_name": "Sanne Skabelon, SSP",
    "contact_phone": "+9995503000",
    "may_be_home": ["citizen", "mother", "sibling"],
    "knows_parents": "Moren er ringet op og har sagt ja til besøget.",
    "leave_when": "Nogen hæver stemmen.",
    "interpreter": "no",
    "parents_checked": "yes",
    "siblings_checked": "yes",
    "child_duties": "yes",
    "offers": ["mentor", "parents"],
}
HELD: Final[dict[str, Value]] = {
    "held": "held",
    "went": "police_ssp",
    "made_known": ["citizen", "parents"],
    "seen": "Ro i hjemmet.",
    "own_words": "Listen var for sjov.",
    "parents_words": "Jeg har ikke vidst noget.",
    "offer_mentor": "yes",
    "offer_parents": "yes",
}
START: Final[dict[str, Value]] = {
    "begin": "now",
    "first_date": "29.01.2026",
    "first_time": "16.00",
    "rhythm": "fortnight",
}
FORTNIGHTS: Final = (("2026-01-29", "Thu 12.02."), ("2026-02-12", "Thu 26.02."))
BEGUN: Final[dict[str, dict[str, Value]]] = {
    "mentor_vink": {"goal": "Tilbage i håndbold.", "provider": "Mentor, VINK"},
    "parent_coach": {"goal": "Ro om hverdagen.", "provider": "Forældrecoach, VINK"},
}
GOES: Final[dict[str, Value]] = {
    "signs": "unchanged",
    "signs_why": "Retorikken er den samme.",
    "resilience": "progress",
    "resilience_why": "Flere venner, og han kommer i skole.",
}
ENDED: Final[dict[str, Value]] = {
    "outcome": "partly",
    "reason": "Fremgang i netværk og skole.",
    "after_checks": "yes",
}
CLOSED: Final[dict[str, Value]] = {
    "signs": "unchanged",
    "signs_words": "Retorikken er den samme.",
    "resilience": "progress",
    "resilience_words": "Fremgang i netværk og skole.",
    "reason": "Håndbolden og skolen bærer.",
    "goes_on": "no",
    "told": "yes",
    "check": "6",
}
NAMED_ON_PAPER: Final = ("Ida", "830514", "Lillesøsteren", "veninde", *THREE, "UU", "740310")


def test_v1(walk: Walk, tmp_path: Path) -> None:
    walk.call(CALL)
    acts = [walk.acts]
    assert walk.acts <= CALL_ACTS
    _after_the_call(walk)
    acts.append(walk.acts)
    assert walk.acts <= WHOLE_ACTS
    steps.require_next_step(walk)
    _two_clocks(walk)
    _people_around(walk)
    _qualified(walk)
    _assessed(walk)
    _visited(walk, tmp_path / "visit.pdf")
    _asked_each_parent(walk)
    _begun(walk)
    _followed(walk)
    _evaluated(walk)
    _closed(walk)
    walk.require_whole_log()
    print("acts: call, until it is a case, the whole course:", *acts, walk.acts)  # noqa: T201 - what it takes


def _after_the_call(walk: Walk) -> None:
    """Write up who is around him, what is known, and on which law; then it is a case."""
    CallPage(walk.on(IntakeView)).go_on()
    page = AfterCallPage(walk.on(AfterCallView))
    page.open("family")
    for words, name in (*FAMILY, *(("Third party", name) for name in THREE)):
        page.add_ready("relatives", words, {"name": name})
    page.answer(shared_custody="yes")
    page.open("statements")
    page.add_ready("statements", "The caller's words")
    page.answer(statements=(LIST,))
    page.open("legal")
    page.answer(purpose="prevention", basis="rpl115-1-1", in_scope="yes")
    page.possibly_same()
    walk.settle()
    page.finish()
    walk.settle()
    walk.acts += page.acts + 1
    _both_clocks_run(walk)
    walk.further()


def _both_clocks_run(walk: Walk) -> None:
    """The concern shows what is left of each, and from what each counts."""
    shown = walk.words(walk.on(ConcernPage))
    assert "24 hours from receipt today at 9.00" in shown
    assert "At once, because of a child, from receipt today at 9.00" in shown
    assert shown.count("Third party: named in what is reported") == len(THREE)


def _two_clocks(walk: Walk) -> None:
    """The deadline of 24 hours and the report on the child stand apart from each other."""
    child = walk.page("child", ChildPage)
    shown = walk.words(child)
    track, infohus = shown.split("The child's track")[1].split("The Infohus")
    assert "Due today at 9.00" in track
    assert "24 hours" not in track
    assert "24 hours from receipt 12.01.2026 kl. 9.00" in infohus
    steps.on_child_page(walk, "report", REPORT)
    track, infohus = walk.words(child).split("The child's track")[1].split("The Infohus")
    assert "received by Lise Fiktiv, rådgiver" in track
    assert "Lise Fiktiv" not in infohus


def _people_around(walk: Walk) -> None:
    """Three given names are third parties, and none of those around is a case."""
    shown = walk.words(walk.page("people", PeoplePage))
    for name in THREE:
        after = shown.split(f"End … {name}")[1]
        assert after.startswith("\nThird party\n")
    assert "Mother · Shares custody" in shown
    assert "Father · Shares custody" in shown
    assert len(walk.rows("SELECT id FROM case_file")) == 1


def _qualified(walk: Walk) -> None:
    """The police answer first; then school, social services, SSP and local police."""
    walk.case.go_to("overview")
    walk.settle()
    steps.take_step(walk, MAY_CONTINUE)
    steps.require_next_step(walk)
    on = steps.Round(walk)
    on.do("open", ROUND)
    for authority, contact, why in ASKED:
        on.do(
            "invite",
            {"authority": authority, "contact": contact, "named": "yes", "necessity": why},
        )
    steps.require_next_step(walk)
    walk.unlock("2026-01-13", "09:00")
    walk.open_case()
    on = steps.Round(walk)
    for authority, contact, _ in ASKED:
        on.do("answer", {"given_by": contact, **ANSWERS[authority]}, authority)
    on.do("conditions", FAMILY_SEEN)
    on.do(
        "close", {"summary": "Ingen hjælper familien i dag. Klubben vil gerne have ham igen."}
    )
    steps.require_next_step(walk)


def _assessed(walk: Walk) -> None:
    """The analysis in words, and the recommendation of a home visit."""
    steps.analyse(walk, WHOLE_ANALYSIS)
    steps.recommend(walk, HOME_VISIT)
    steps.require_next_step(walk)
    assert EntryKind.PLAN_CONTACT in walk.kinds()


def _visited(walk: Walk, path: Path) -> None:
    """Police and SSP on day 3; the sister and the three names stand on no paper."""
    form = steps.plan_visit(walk, {**VISIT, "first_confirms": "At Ida er hos en veninde."})
    assert steps.to_papers(walk, form) == (say(NO_SIBLING),)
    form.answer(first_confirms="At Noah stod på listen.")
    assert steps.to_papers(walk, form) == (say(NO_THIRD_PARTY),)
    form.answer(first_confirms="At politiet er med for at forebygge.")
    assert steps.to_papers(walk, form) == ()
    printed = steps.print_sheet(walk, "Sanne Skabelon", path)
    assert "Mathias Testesen" in printed
    assert [word for word in NAMED_ON_PAPER if word in printed] == []
    walk.unlock("2026-01-15", "18:00")
    walk.open_case()
    steps.record_visit(walk, HELD)
    assert {EntryKind.EFFORT_START, EntryKind.PAPER_RETURN} <= walk.kinds()
    steps.require_next_step(walk)


def _asked_each_parent(walk: Walk) -> None:
    """Mother says yes, father does not answer: each stands alone, and he is asked again."""
    asked: dict[str, Value] = {"what": "effort", "which": "Mentor fra VINK"}
    steps.consent(walk, "Anne Testesen", {**asked, "how": "meeting", "state": "given"})
    screen = steps.consent(
        walk, "Jan Prøvegaard", {**asked, "how": "letter", "state": "no_answer"}
    )
    shown = walk.words(screen.page)
    mother, father = "Anne Testesen: An effort", "Jan Prøvegaard: An effort"
    assert "Not everybody who has custody has said yes. Missing: Jan Prøvegaard." in shown
    assert "Consent given" in shown.split(father)[1].split(mother)[0]
    assert "Has not answered" in shown.split(father)[0]
    steps.require_next_step(walk)


def _begun(walk: Walk) -> None:
    """The copy is back; a mentor for him and a coach for the parents, every two weeks."""
    walk.unlock("2026-01-16", "09:00")
    walk.open_case()
    steps.settle_copies(walk)
    for code, given in BEGUN.items():
        steps.on_effort(walk, code, "begin", START | given)
    shown = walk.words(steps.efforts(walk).page)
    assert "The parents: their own course" in shown
    assert shown.count("Planned contact of an effort · Thu 29.01. at 16.00 · Ane Øvelund") == 2
    assert shown.count("Evaluate · Thu 16.07. at 9.00 · Ane Øvelund") == 2
    steps.require_next_step(walk)


def _followed(walk: Walk) -> None:
    """Each contact brings the next one, two weeks later."""
    for day, onward in FORTNIGHTS:
        walk.at(day, "17:00")
        for code in BEGUN:
            steps.on_effort(walk, code, "contact", {"happened": "held"})
        shown = walk.words(steps.efforts(walk).page)
        assert shown.count(f"Planned contact of an effort · {onward} at 16.00") == 2
        steps.require_next_step(walk)


def _evaluated(walk: Walk) -> None:
    """After six months: progress in network and school, the rhetoric unchanged."""
    walk.unlock("2026-07-16", "08:00")
    queue = [(row.number, str(row.kind)) for row in steps.today(walk).queue()]
    assert ("S-2026-0001", "evaluate") in queue
    walk.at("2026-07-16", "10:00")
    walk.open_case()
    for code in BEGUN:
        steps.on_effort(walk, code, "contact", {"happened": "held"})
        steps.on_effort(walk, code, "progress", GOES)
    shown = walk.words(steps.efforts(walk).page)
    assert shown.count("Unchanged (uændret): Retorikken er den samme.") == 2
    assert shown.count("Progress (fremgang): Flere venner, og han kommer i skole.") == 2
    assert shown.count("Evaluate · Mon 18.01.2027 at 9.00") == 2
    steps.require_next_step(walk)


def _closed(walk: Walk) -> None:
    """The efforts end with a look back to come; the case is closed on both axes."""
    for code in BEGUN:
        steps.on_effort(walk, code, "end", ENDED)
    steps.require_next_step(walk)
    assert set(steps.close_case(walk, {"outcome": "met"}, CLOSED)) == {
        "What concern H-2026-0001 was about",
        "Effort of 15.01.2026: Mentor (VINK)",
        "Effort of 15.01.2026: Parent coach",
    }
    assert walk.stored().closed_at is not None
    assert walk.kinds() == {
        EntryKind.AFTER_CHECK, EntryKind.CASE_CHECK, EntryKind.DELETE_DUE
    }  # fmt: skip
