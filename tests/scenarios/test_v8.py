"""Scenario 8: three concerns under two spellings, and psychiatry that shares what it must."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.cases.papers import Fate, Paper
from models.course.record import Record
from models.forms.answers import Value
from models.kernel.events import Kind
from models.kernel.ids import PrintId
from storage.paper.extract import words_of
from tests.scenarios.walk import Walk, begin_walk, end_walk
from ui.analysis.analysis_page import AnalysisPage
from ui.cases.closing_page import ClosingPage
from ui.cases.log_page import LogPage
from ui.child.child_page import ChildPage
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.efforts.efforts_page import EffortsPage
from ui.kit.dialogs import close_all
from ui.qualification.qualification_page import QualificationPage
from ui.today.today_view import TodayView
from ui.tour.hands import wait_until
from ui.tour.pages.analysis import AnalysisScreen, TriageScreen
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.child import ChildScreen
from ui.tour.pages.closing import ClosingScreen
from ui.tour.pages.concerns import CallPage, ConcernDesk
from ui.tour.pages.efforts import EffortsScreen
from ui.tour.pages.qualification import QualificationDriver
from ui.tour.pages.today import TodayPage
from ui.tour.pages.visits import Copies, PapersPreview, VisitForm, VisitsOfCase
from ui.triage.triage_page import TriagePage
from ui.visits.papers_page import PapersPage
from ui.visits.plan_visit_view import PlanVisitView
from ui.visits.preview_view import PreviewView
from ui.visits.visits_page import VisitsPage

K = EntryKind
Answers = dict[str, Value]
HEALTH: Final = "Der er kontakt, og medicinen bør følges."
POUL: Final = "Poul Attrap, polititovholder"

FROM_HOUSING: Final[Answers] = {
    "danger_now": "no",
    "words": "En beboer taler om den store udrensning. Hvad skal jeg svare ham?",
    "about_name": "Hendrik Prøvegård",
    "about_age": "38",
    "about_minor": "no",
    "reporter_type": "volunteer",
    "reporter_named": "named",
    "reporter_name": "Boligsocial medarbejder",
    "reporter_phone": "20304070",
    "severity": "h72",
    "agreed": "Råd givet i telefonen.",
}
FROM_POLICE: Final[Answers] = {
    "danger_now": "no",
    "words": "Døgnrapport: råbte trusler mod rådhuset søndag aften.",
    "about_name": "Henrik Prøvegaard",
    "about_cpr": "6101870901",
    "about_minor": "no",
    "about_kommune": "999",
    "children_home": "no",
    "reporter_type": "police",
    "reporter_name": "Lokalpolitiet",
    "reporter_phone": "20304071",
    "severity": "h24",
    "severity_reason": "Trusler mod rådhuset",
}
FROM_PSYCHIATRY: Final[Answers] = {
    **FROM_POLICE,
    "words": "Henrik er udeblevet fra sin behandling.",
    "reporter_type": "public_employee",
    "reporter_name": "Distriktspsykiatrien",
    "reporter_phone": "20304072",
    "severity_reason": "Udebliver fra behandling",
}
ADDRESS: Final[Answers] = {
    "street": "Demosgade 39",
    "postcode": "9999",
    "city": "Prøvekøbing",
    "address_protected": "no",
}
LEGAL: Final[Answers] = {"purpose": "prevention", "basis": "rpl115-1-2", "in_scope": "yes"}
SHOUTED: Final[Answers] = {
    "statements": (
        {
            "mark": "observed",
            "said": "Råbte trusler mod rådhuset.",
            "source": "Døgnrapport",
            "when": "11.01.2026",
        },
    ),
    "signs": ["threats"],
}
ROUND: Final[Answers] = {
    "question": "Hvem følger Henrik i dag?",
    "less": "Uden navn kan ingen svare.",
    "consent": "left_out",
    "consent_reason": "Han er ikke til at få fat på.",
}
PARTLY: Final[Answers] = {
    "given_by": "Koordinator i socialpsykiatrien",
    "outcome": "partly",
    "statements": (
        {
            "mark": "reported",
            "said": HEALTH,
            "source": "Socialpsykiatrien",
            "when": "01.2026",
            "care": "health",
        },
    ),
    "withheld": "Diagnose",
}
DECLINED: Final[Answers] = {
    "given_by": "Vagthavende læge",
    "outcome": "declined",
    "withheld": "Helbredsoplysninger",
}
RECOMMENDED: Final[Answers] = {
    "outcome": "home_visit",
    "proposal": "Politiet alene tager den første samtale.",
    "reasons": "Han kender betjenten og er tryg ved ham.",
    "basis": "rpl115-1-2",
    "earlier": "seen",
}
VISIT: Final[Answers] = {
    "visit_date": "14.01.2026",
    "starts": "15.00",
    "ends": "16.00",
    "place_kind": "home",
    "purpose": HEALTH,
    "basis": "rpl115-1-2",
    "first_name": "Poul Attrap",
    "first_authority": "police",
    "second_name": "Else Fiktiv",
    "second_authority": "police",
    "speaks": "first",
    "standby_name": "Ane Øvelund",
    "standby_phone": "+9995501000",
    "check_in": "14.55",
    "check_out": "16.15",
    "contact_name": "Poul Attrap",
    "contact_phone": "+9995502000",
    "may_be_home": ["citizen"],
    "knows_citizen": "At patruljen talte med ham.",
    "first_confirms": "At politiet kommer for at forebygge.",
    "second_confirms": "Det samme.",
    "dogs": "no",
    "leave_when": "Han beder os gå.",
    "interpreter": "no",
}
HELD: Final[Answers] = {
    "held": "held",
    "went": "police",
    "made_known": ["citizen"],
    "seen": "Ryddeligt hjem.",
    "said": "Vil gerne have nogen at tale med.",
    "reading": "Han er alene med det meste.",
    "own_words": "Jeg mente det ikke sådan.",
}
SUPPORT: Final[Answers] = {
    "kind": "support_person",
    "goal": "Henrik kommer til sin behandling og taler med nogen hver uge",
    "provider": "Støtte- og kontaktperson, socialpsykiatrien",
    "footing": "voluntary",
    "basis": "sel99",
    "begin": "now",
    "first_date": "21.01.2026",
    "first_time": "10.00",
    "rhythm": "week",
}
CLOSED: Final[Answers] = {
    "signs": "progress",
    "signs_words": "Taler ikke mere om udrensning.",
    "resilience": "progress",
    "resilience_words": "Er i behandling igen.",
    "reason": "PSP fører det videre.",
    "goes_on": "yes",
    "told": "yes",
    "check": "6",
}


@pytest.fixture
def walk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Walk]:
    """The walk begins five weeks before the others, with the first of three concerns."""
    made = begin_walk(qtbot, qapp, tmp_path / "vault", "2025-12-09", "13:00", "v8")
    yield made
    end_walk(made)


def send(walk: Walk, sheet: SheetPage, answers: Mapping[str, Value]) -> None:
    """Answer a small form and press its verb; it closes."""
    sheet.answer(answers)
    sheet.save()
    walk.settle()
    assert not walk.open_forms()


def course(walk: Walk, kind: Kind) -> tuple[Record, ...]:
    case = walk.case_id()
    return walk.read(lambda work: work.course.of_case(case, kind))


def advice_in_december(walk: Walk) -> None:
    """(a) The housing worker is advised on the phone, and it is closed."""
    walk.call(FROM_HOUSING)
    TodayPage(walk.go("today", TodayView)).open_row(0)
    desk = ConcernDesk(walk.on(ConcernPage))
    desk.press("reject")
    walk.settle()
    desk.say("Lukket efter telefonråd.")
    walk.settle()
    today = TodayPage(walk.go("today", TodayView))
    assert {row.kind for row in today.queue()} <= {K.DELETE_DUE, K.TELL_BACK}


def shown_at_call(walk: Walk, answers: Answers) -> str:
    """Take a call, look at who may be the same, register and go on; return what was shown."""
    walk.press("Ctrl+N")
    call = CallPage(walk.on(IntakeView))
    call.answer(answers)
    call.possibly_same()
    walk.settle()
    shown = walk.words(call.view.panel)
    call.register()
    walk.settle()
    assert not call.problems()
    return shown


def require_shown(shown: str, *told: str) -> None:
    """Each earlier concern by date, source and outcome; no number of them, and no mark."""
    for words in told:
        assert words in shown, words
    assert "Possibly the same person" in shown
    assert "H-2025-0001" not in shown
    assert "udrensning" not in shown, "what a rejected concern holds is put away"
    for counted in ("earlier concerns", "2 concerns", "3 concerns", "%"):
        assert counted not in shown


def threats_at_t0(walk: Walk) -> None:
    """(b) The police's daily report: the one of December is shown though it is misspelt."""
    walk.unlock("2026-01-12", "09:00")
    shown = shown_at_call(walk, FROM_POLICE)
    require_shown(shown, "Hendrik Prøvegård", "similar name", "09.12.2025 · rejected")
    walk.after_call({"address": ADDRESS, "statements": SHOUTED, "legal": LEGAL})
    page = walk.words(walk.on(ConcernPage))
    require_shown(page, "09.12.2025 · rejected", "similar name")
    walk.further()
    walk.case.press(K.POLICE_QUESTION, "go")
    answer = {"answer": "may_continue", "given_by": POUL, "called_back": "yes"}
    send(walk, walk.case.sheet(), answer)
    walk.require_next_steps()


def stays_away_from_treatment(walk: Walk) -> None:
    """(c) District psychiatry, a day later: both are shown, and it joins the case."""
    walk.unlock("2026-01-13", "09:00")
    shown = shown_at_call(walk, FROM_PSYCHIATRY)
    both = ("09.12.2025 · rejected", "12.01.2026 · Police · taken up in a case")
    require_shown(shown, "Hendrik Prøvegård", *both)
    walk.after_call({"address": ADDRESS, "legal": LEGAL})
    require_shown(walk.words(walk.on(ConcernPage)), *both)
    walk.further(1)
    assert walk.stored().number == "S-2026-0001"
    assert not walk.rows("SELECT 1 FROM case_file WHERE number <> 'S-2026-0001'")
    triage = walk.words(walk.page("triage", TriagePage))
    require_shown(triage, "09.12.2025 · rejected", "13.01.2026: Public employee")
    walk.require_next_steps()


def psychiatry(walk: Walk) -> None:
    """One holds the diagnosis back, one will not share: both are lawful, and logged so."""
    walk.at("2026-01-13", "10:00")
    asking = QualificationDriver(
        walk.page("qualification", QualificationPage), walk.program.jobs
    )
    asking.press("open")
    asking.fill(ROUND)
    for authority in ("social_psychiatry", "treatment_psychiatry"):
        asking.press("invite")
        asking.fill({"authority": authority, "named": "yes", "necessity": "De kan hjælpe."})
    asking.press("answer", "social_psychiatry")
    asking.fill(PARTLY)
    asking.press("answer", "treatment_psychiatry")
    asking.fill(DECLINED)
    shown = walk.words(asking.page)
    assert "Held back: Diagnose. Nobody is obliged to share (§ 115(4))." in shown
    assert "Held back: Helbredsoplysninger. Nobody is obliged to share (§ 115(4))." in shown
    assert "Health: never on the papers of a visit" in shown
    asking.press("close")
    asking.fill({"summary": "Der er kontakt. Regionen deler ikke; det er dens ret."})
    log = walk.words(walk.page("log", LogPage))
    assert "Regional psychiatry (treatment psychiatry), Will not share" in log
    held_back = "Municipal psychiatry (social psychiatry), Answered, something held back"
    assert held_back in log
    walk.require_next_steps()


def recommend(walk: Walk) -> None:
    walk.at("2026-01-13", "13:00")
    analysis = AnalysisScreen(walk.page("analysis", AnalysisPage), walk.program.jobs)
    analysis.fill("whole", assessment="Han mister kontakt, når behandlingen standser.")
    analysis.finish()
    walk.settle()
    triage = TriageScreen(walk.page("triage", TriagePage), walk.program.jobs)
    triage.write()
    triage.answer(RECOMMENDED)
    triage.send()
    walk.settle()
    assert triage.standing() == "In force"
    walk.require_next_steps()


def prepare_talk(walk: Walk, folder: Path) -> None:
    """The police alone; what psychiatry said can be written on no paper of the visit."""
    walk.at("2026-01-13", "14:00")
    walk.case.go_to("overview")
    walk.case.take_step()
    form = VisitForm(walk.on(PlanVisitView))
    form.answer(VISIT)
    form.save_and_print()
    walk.settle()
    (problem,) = form.problems()
    assert problem.startswith("Take out what an authority said of health")
    form.answer(purpose="Høre, hvordan han har det.")
    form.save_and_print()
    walk.settle()
    preview = PapersPreview(walk.on(PreviewView))
    preview.turn_to(Paper.VISIT_SHEET)
    walk.settle()
    assert not preview.missing()
    preview.hold(("Poul Attrap",))
    saved = folder / "sheet.pdf"
    preview.save_to(str(saved))
    wait_until(saved.exists, "no sheet", walk.program.jobs)
    walk.settle()
    close_all()
    sheet = "\n".join(words_of(saved.read_bytes())).lower()
    assert "poul attrap" in sheet
    for hidden in ("medicin", "diagnos", "psykiatri", "rådhus", "610187", "udrensning"):
        assert hidden not in sheet, hidden


def hold_talk(walk: Walk) -> None:
    walk.unlock("2026-01-14", "17:00")
    walk.open_case()
    visits = VisitsOfCase(walk.page("visits", VisitsPage))
    (visit,) = {key for key, _ in visits.page.buttons}
    visits.press(visit, "record")
    walk.settle()
    report = visits.report()
    report.answer(HELD)
    report.answer(next_date="21.01.2026", next_time="10.00")
    report.save()
    walk.settle()
    assert "Held" in walk.words(visits.page)
    copies = Copies(walk.page("papers", PapersPage))
    for (copy,) in walk.rows("SELECT id FROM print_copy"):
        copies.choose(PrintId(str(copy)))
        copies.settle(Fate.SHREDDED)
        walk.settle()
    assert not walk.kinds() & {K.PAPER_RETURN, K.COPY_OUTSIDE}
    walk.require_next_steps()


def support(walk: Walk) -> None:
    """Then a support and contact person, with his yes."""
    child = ChildScreen(walk.page("child", ChildPage))
    child.press("consent")
    assert child.page.view is not None
    yes = {"what": "effort", "which": "Støtte- og kontaktperson", "state": "given"}
    who = str(child.page.view.subject_id)
    send(walk, child.sheet(), {"who": who, **yes, "how": "meeting", "words": "Ja tak"})
    screen = EffortsScreen(walk.page("efforts", EffortsPage), walk.program.jobs)
    screen.plan(dict(SUPPORT))
    assert K.EFFORT_CONTACT in walk.kinds()
    walk.require_next_steps()


def treatment_is_taken_up(walk: Walk) -> None:
    """Eight weeks on: both axes are told, each by itself; then PSP carries it on."""
    walk.unlock("2026-03-11", "11:00")
    walk.require_next_steps()
    walk.open_case()
    screen = EffortsScreen(walk.page("efforts", EffortsPage), walk.program.jobs)
    screen.act("support_person", "contact", {"happened": "held", "note": "Fulgtes til læge."})
    how = {
        "signs": "progress",
        "signs_why": "Taler ikke mere om udrensning.",
        "resilience": "progress",
        "resilience_why": "Er i behandling igen.",
    }
    screen.act("support_person", "progress", dict(how))
    assert "Taler ikke mere om udrensning." in walk.words(screen.page)
    end: Answers = {
        "outcome": "handed_on",
        "to": "PSP-gruppen, Prøvekøbing",
        "reason": "Støtten går videre i PSP.",
        "after_checks": "no",
    }
    screen.act("support_person", "end", end)
    assert not [each for each in course(walk, Kind.EFFORT) if each.ended_at is None]
    walk.require_next_steps()


def tell_back(walk: Walk) -> None:
    """Whoever called is told what they may know; a case with such a promise is not closed."""
    walk.case.go_to("overview")
    while K.TELL_BACK in walk.kinds():
        walk.case.press(K.TELL_BACK, "done")
        send(walk, walk.case.sheet(), {"outcome": "Tak for henvendelsen."})


def close(walk: Walk) -> None:
    """A case is closed when somebody is named who takes the responsibility."""
    closing = ClosingScreen(walk.page("closure", ClosingPage))
    assert "Effort of 14.01.2026: Support and contact person" in closing.needs()
    closing.every_need({"outcome": "handed"})
    closing.answer(CLOSED)
    closing.check()
    walk.settle()
    assert set(closing.problems()) == {
        "Name who has taken it on.", "Name who is responsible from now on.",
    }  # fmt: skip
    closing.every_need({"to": "PSP-gruppen, Lone Fiktiv"})
    closing.answer(receiver="PSP-gruppen, Lone Fiktiv")
    closing.check()
    walk.settle()
    assert "PSP-gruppen, Lone Fiktiv" in walk.words(closing.page)
    closing.close()
    walk.settle()
    assert walk.stored().closed_at is not None
    assert walk.kinds() == {K.CASE_CHECK, K.DELETE_DUE}


def test_v8_closes_when_psp_has_taken_over(walk: Walk, tmp_path: Path) -> None:
    advice_in_december(walk)
    threats_at_t0(walk)
    stays_away_from_treatment(walk)
    psychiatry(walk)
    recommend(walk)
    prepare_talk(walk, tmp_path)
    hold_talk(walk)
    support(walk)
    treatment_is_taken_up(walk)
    tell_back(walk)
    close(walk)
    walk.require_whole_log()
