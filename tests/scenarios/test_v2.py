"""Scenario 2: an adult says no. Who is told of it, how it comes again, and how it ends."""

from datetime import date
from typing import Final

import pytest

from models.calendar.entry import EntryKind
from models.forms.answers import Value
from models.kernel.clock import local
from tests.scenarios import course
from tests.scenarios.walk import Walk
from ui.analysis.analysis_page import AnalysisPage
from ui.tour.pages.analysis import AnalysisScreen, TriageScreen
from ui.triage.triage_page import TriagePage

MAIL: Final[dict[str, Value]] = {
    "danger_now": "no",
    "words": "Freja taler om at stoppe maskinerne for enhver pris. Hun har mistet sin bolig og "
    "omtaler med beundring et hærværk mod en fabrik.",
    "about_name": "Freja Eksempel",
    "about_age": "25",
    "about_minor": "no",
    "about_kommune": "999",
    "children_home": "no",
    "reporter_type": "public_employee",
    "reporter_name": "Jobkonsulent, Jobcenter Prøvekøbing",
    "reporter_phone": "20123456",
    "severity": "h72",
    "severity_reason": "Ingen er i fare nu.",
    "agreed": "Jobkonsulenten taler ikke selv med Freja om det.",
}
WRITTEN_UP: Final[dict[str, dict[str, Value]]] = {
    "identity": {"cpr": "671100-4902"},
    "address": {"address_protected": "no"},
    "legal": {"purpose": "prevention", "basis": "rpl115-1-1", "in_scope": "unclear"},
}
ROUND: Final[dict[str, Value]] = {
    "question": "Hvad ved I om Frejas bolig og hverdag, og hvem støtter hende?",
    "less": "Uden navn kan ingen se, om de kender hende.",
    "deadline": "13.01.2026",
    "consent": "left_out",
    "consent_reason": "Samtalen med Freja er ikke holdt endnu.",
}
ASKED: Final = {
    "employment": "Jobcentret har kontakten og ved, hvad der er aftalt.",
    "social_over_18": "Socialforvaltningen ved, om der er hjælp til bolig i gang.",
    "local_police": "Politiet skal sige, om der er noget at tage hensyn til.",
}
ANSWERED: Final[dict[str, Value]] = {
    "outcome": "answered",
    "statements": (
        {
            "mark": "reported",
            "said": "Hun har mistet sin bolig og har selv søgt råd.",
            "source": "Sagsbehandleren",
            "when": "01.2026",
            "care": "ordinary",
        },
    ),
}
TALK: Final[dict[str, Value]] = {
    "visit_date": "14.01.2026",
    "starts": "15.00",
    "ends": "16.00",
    "place_kind": "other",
    "place": "Hovedbiblioteket, mødelokale 3",
    "purpose": "Høre Frejas egne ord og tilbyde støtte.",
    "basis": "rpl115-1-1",
    "first_name": "Poul Attrap",
    "first_authority": "police",
    "second_name": "Sanne Fiktiv",
    "second_authority": "kommune",
    "speaks": "second",
    "standby_name": "Ane Øvelund",
    "standby_phone": "+9995501000",
    "offers": ["mentor", "school", "housing", "someone"],
}
SAID: Final[dict[str, Value]] = {
    "held": "held",
    "went": "police_social",
    "made_known": ["citizen"],
    "own_words": "Jeg mente kun civil ulydighed.",
    "impression": "Hun er rolig.",
    "offer_mentor": "no",
    "words_mentor": "Jeg har ikke brug for en mentor.",
    "offer_school": "no",
    "offer_someone": "no",
    "offer_housing": "yes",
    "again_from": "12.02.2026",
}
TOLD: Final[dict[str, Value]] = {
    "purpose_words": "At de, der møder Freja, kender det samme billede som vi.",
    "basis": "rpl115-1-1",
    "less": "Vi siger kun, at der er sagt nej.",
    "consent": "asked",
    "consent_reason": "Sagt til Freja ved samtalen.",
}
NECESSITY: Final = {
    "local_police": "Politiet var med til samtalen og skal vide, at vi ikke går videre.",
    "employment": "Jobkonsulenten skal vide, at der ikke kommer en mentor.",
}


def words_of(walk: Walk) -> str:
    assert walk.desk.page is not None
    return course.read_on(walk.desk.page)

def test_v2(walk: Walk) -> None:
    walk.call(MAIL)
    walk.after_call(WRITTEN_UP)
    walk.further()
    course.police_may_continue(walk, "Poul Attrap, Demokredsens Politi")
    on = course.qualification(walk)
    on.press("open")
    on.fill(ROUND)
    for authority, why in ASKED.items():
        on.press("invite")
        on.fill({"authority": authority, "named": "yes", "necessity": why})
    walk.unlock("2026-01-13", "13:00")
    walk.open_case()
    on = course.qualification(walk)
    for authority in ASKED:
        on.press("answer", authority)
        on.fill({"outcome": "nothing"} if authority == "local_police" else ANSWERED)
    on.press("close")
    on.fill({"summary": "Hun er uden bolig og søger selv råd. Ingen ved af noget strafbart."})
    walk.unlock("2026-01-14", "08:30")
    walk.open_case()
    walk.case.take_step(); walk.settle()
    page = walk.case.page.widget_of("analysis")
    an = AnalysisScreen(page, walk.program.jobs)
    an.fill("whole", assessment="Hun er vred over en sag, som hun har ret til at mene noget om.", resources="Hun søger selv råd om bolig.")
    an.finish(); walk.settle()
    walk.case.take_step() ; walk.settle()
    tr = TriageScreen(walk.case.page.widget_of("triage"), walk.program.jobs)
    tr.write(); walk.settle()
    tr.answer({"outcome": "home_visit", "proposal": "En samtale med Freja, hvor boligrådgivning tilbydes.", "reasons": "Der er behov for hjælp til bolig.", "basis": "rpl115-1-1", "earlier": "seen"})
    tr.send(); walk.settle()
    course.plan_talk(walk, TALK)
    walk.at("2026-01-14", "16:20")
    walk.open_case()
    course.record_talk(walk, SAID)
    walk.unlock("2026-01-15", "09:00")
    walk.open_case()
    ef = course.efforts(walk)
    for to, why in NECESSITY.items():
        ef.press("tell", {"to": to, "to_person": "Vagthavende", **TOLD, "necessity": why, "more": "yes" if to == "local_police" else "no"})
    ch = course.child(walk)
    ch.press("consent"); walk.settle()
    print(ch.sheet().sheet.binding.row("who").editor.combo.itemData(0), ch.sheet().sheet.binding.row("who").editor.combo.count())
    print([ch.sheet().sheet.binding.row("who").editor.combo.itemText(i) for i in range(ch.sheet().sheet.binding.row("who").editor.combo.count())])
    who = ch.sheet().sheet.binding.row("who").editor.combo.itemData(1)
    print(ch.sheet().answers())
    course.saved(walk, ch.sheet(), {"what": "effort", "which": "Boligrådgivning", "state": "given", "how": "meeting"} )
    print(course.read_on(ch.page))
    ef = course.efforts(walk)
    sh = ef.act("housing", "begin", {"goal": "Et sted at bo", "provider": "Boligrådgiver, Borgerservice", "begin": "now", "first_date": "20.01.2026", "first_time": "10.00", "rhythm": "month"})
    course.taken(sh)
    print(course.read_on(ef.page))
    for d in ("20",):
        walk.unlock(f"2026-01-20", "11:00")
        walk.open_case()
        ef = course.efforts(walk)
        sh = ef.act("housing", "contact", {"happened": "held", "note": "Ansøgning sendt"})
    walk.unlock("2026-02-12", "10:00")
    print([ (r.kind, r.due_at) for r in course.today(walk).queue()])
    walk.open_case()
    print(walk.case.main_words())
    ef = course.efforts(walk)
    sh = ef.press("again", {"how": "phone"})
    course.taken(sh)
    print(course.read_on(ef.page))
    for e in walk.entries(): print(e.kind, e.due_at, e.origin)
