"""Scenario 2: an adult says no. Who is told of it, how it comes again, and how it ends."""

from datetime import date, datetime
from typing import Final

import pytest

from models.calendar.entry import EntryKind
from models.forms.answers import Value
from models.forms.definitions.after_call import SIGNS
from models.kernel.clock import local
from tests.scenarios import course
from tests.scenarios.walk import Walk
from ui.cases.closing_page import ClosingPage
from ui.language import say
from ui.tour.pages.closing import ClosingScreen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Said of any menu that opens offscreen."""

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
TELL: Final = {
    "local_police": ("Vagthavende", "Politiet var med til samtalen og følger den op."),
    "employment": ("Jobkonsulent", "Jobkonsulenten skal vide, at der ikke kommer en mentor."),
}
ANALYSED: Final[dict[str, Value]] = {
    "assessment": "Hun er vred over noget, som hun har ret til at mene. Boligen fylder mest.",
    "resources": "Hun søger selv råd.",
}
RECOMMENDED: Final[dict[str, Value]] = {
    "outcome": "home_visit",
    "proposal": "En samtale, hvor boligrådgivning tilbydes.",
    "reasons": "Hun har brug for et sted at bo.",
    "basis": "rpl115-1-1",
    "earlier": "seen",
}


EFFORT: Final[dict[str, Value]] = {
    "goal": "Et sted at bo",
    "provider": "Boligrådgiver, Borgerservice",
    "begin": "now",
    "first_date": "20.01.2026",
    "first_time": "10.00",
    "rhythm": "month",
}
CLOSED: Final[dict[str, Value]] = {
    "signs": "progress",
    "signs_words": "Ingen ny bekymring.",
    "resilience": "progress",
    "resilience_words": "Boligen er på plads.",
    "reason": "Boligen er på plads, ingen ny bekymring.",
    "goes_on": "no",
    "told": "yes",
    "check": "6",
}
DECLINED: Final = {"Psychologist", "Education guidance (UU)", "Mentor (VINK)"}


def test_an_adult_says_no(walk: Walk) -> None:
    received(walk)
    qualified(walk)
    recommended(walk)
    before = judged(walk)
    talked(walk)
    told(walk)
    housed(walk)
    for day, following in (
        ("2026-02-12", "2026-03-12"),
        ("2026-03-12", "2026-04-12"),
        ("2026-04-12", "2026-05-12"),
    ):
        offered_again(walk, day, following)
    assert judged(walk) == before, "a no has changed how the concern is judged"
    closed(walk)
    nothing_comes_again(walk)
    walk.require_whole_log()


def received(walk: Walk) -> None:
    """A mail of 12 January, 9.00: 72 hours. What she may lawfully think is no sign."""
    walk.call(MAIL, {"channel": "mail"})
    assert due(walk, EntryKind.ASSESSMENT) == "2026-01-15 09:00"
    course.write_up(walk, WRITTEN_UP, look=signs_are_conduct)
    walk.further()
    course.police_may_continue(walk, "Poul Attrap, Demokredsens Politi")
    course.require_next_step(walk)


def signs_are_conduct(section: str, words: str) -> None:
    """Each sign that can be marked is something somebody does; nothing asks what she thinks."""
    if section != "statements":
        return
    assert "Behaviour, not belief. Lawful conduct is not a sign." in words
    offered = [say(label) for _, label in SIGNS]
    assert all(label in words for label in offered)
    for belief in ("opinion", "politic", "belief", "religio", "disobedience"):
        assert not any(belief in label.casefold() for label in offered)


def qualified(walk: Walk) -> None:
    """Jobcentre, social services for adults and police are asked; nobody knows of a crime."""
    page = course.qualification(walk)
    page.press("open")
    page.fill(ROUND)
    for authority, why in ASKED.items():
        page.press("invite")
        page.fill({"authority": authority, "named": "yes", "necessity": why})
    walk.unlock("2026-01-13", "13:00")
    walk.open_case()
    page = course.qualification(walk)
    for authority in ASKED:
        page.press("answer", authority)
        page.fill({"outcome": "nothing"} if authority == "local_police" else ANSWERED)
    assert page.states()["local_police"] == "Local police: Knows nothing that matters here"
    page.press("close")
    page.fill({"summary": "Hun er uden bolig og søger selv råd. Ingen ved af noget strafbart."})
    course.require_next_step(walk)


def recommended(walk: Walk) -> None:
    """The whole in words, and a talk is recommended."""
    walk.unlock("2026-01-14", "08:30")
    walk.open_case()
    course.analyse(walk, ANALYSED)
    course.recommend(walk, RECOMMENDED)
    assert EntryKind.PLAN_CONTACT in walk.kinds()


def judged(walk: Walk) -> object:
    """Return all on record that judges the concern: a no must leave it as it is."""
    return (
        walk.rows("SELECT * FROM concern"),
        walk.rows(
            "SELECT * FROM answer WHERE form IN ('call', 'after_call', 'assessment', "
            "'analysis', 'concern_type', 'recommendation') ORDER BY seq"
        ),
        walk.rows("SELECT * FROM course_record WHERE kind IN ('analysis', 'recommendation')"),
    )


def talked(walk: Walk) -> None:
    """A talk at a library: she is calm, and says no to all but advice on housing."""
    course.plan_talk(walk, TALK)
    walk.at("2026-01-14", "16:20")
    walk.open_case()
    course.record_talk(walk, SAID)
    page = course.efforts(walk)
    words = course.read_on(page.page)
    assert "A no is a free choice and says nothing about the concern." in words
    assert (
        "Next: Thu 12.02. at 9.00. Until something is accepted or the case is closed." in words
    )
    assert "Start the effort · Mon 19.01." in words, "what she said yes to is to be started"
    assert words.count("Answer …") == len(DECLINED)
    course.require_next_step(walk)


def told(walk: Walk) -> None:
    """Police and jobcentre are told of the no: each a disclosure with its own necessity."""
    walk.unlock("2026-01-15", "09:00")
    assert EntryKind.INFORM_DECLINED in course.queued(walk)
    walk.open_case()
    page = course.efforts(walk)
    for authority, (person, necessity) in TELL.items():
        more = "yes" if authority == "local_police" else "no"
        given = {"to": authority, "to_person": person, "necessity": necessity, "more": more}
        course.taken(page.press("tell", {**TOLD, **given}))
    assert ("tell", "") not in page.page.buttons
    register = course.register(walk)
    for title in ("To Local police, Vagthavende", "To Employment and jobcentre"):
        assert title in register
    for _, necessity in TELL.values():
        assert f"That an offer was declined\n{necessity}" in register
    assert register.count("· To ") == len(ASKED) + len(TELL), "the round stands there too"
    assert "Jeg har ikke brug for en mentor." not in register, "only that it was a no"


def housed(walk: Walk) -> None:
    """What she said yes to is given: with her consent, as the law of the advice asks."""
    asked = {"what": "effort", "which": "Boligrådgivning", "state": "given", "how": "meeting"}
    course.consent(walk, asked)
    page = course.efforts(walk)
    course.taken(page.act("housing", "begin", EFFORT))
    walk.unlock("2026-01-20", "11:00")
    walk.open_case()
    page = course.efforts(walk)
    met: dict[str, Value] = {"happened": "held", "note": "Ansøgning om bolig er sendt."}
    course.taken(page.act("housing", "contact", met))
    assert EntryKind.FOLLOW_UP not in walk.kinds(), "the effort's contacts are the follow-up"
    course.require_next_step(walk)


def offered_again(walk: Walk, day: str, following: str) -> None:
    """The offers come again on their day, and the next ones a month later to the day."""
    walk.unlock(day, "10:00")
    assert EntryKind.RE_OFFER in course.queued(walk)
    assert f"{day} 09:00" == due(walk, EntryKind.RE_OFFER)
    walk.open_case()
    page = course.efforts(walk)
    course.taken(page.press("again", {"how": "phone"}))
    assert due(walk, EntryKind.RE_OFFER) == f"{following} 09:00"
    shown = date.fromisoformat(day)
    assert f"Offered again {shown:%d.%m.%Y}: By phone" in course.read_on(page.page)
    course.require_next_step(walk)


def closed(walk: Walk) -> None:
    """The home is there and nothing new is known: each need is answered, and it is closed."""
    page = course.efforts(walk)
    ended = {"outcome": "reached", "reason": "Boligen er på plads.", "after_checks": "no"}
    course.taken(page.act("housing", "end", dict(ended)))
    screen = ClosingScreen(walk.page("closure", ClosingPage))
    walk.settle()
    for at, need in enumerate(screen.needs()):
        if need.startswith("Offered"):
            screen.need(at, outcome="declined", why="Freja ønsker det ikke.")
        else:
            screen.need(at, outcome="met")
    offered = {need.split(": ")[1] for need in screen.needs() if need.startswith("Offered")}
    assert offered == DECLINED
    screen.answer(CLOSED)
    screen.check()
    walk.settle()
    assert not screen.problems(), screen.problems()
    assert "Ends with the case: Make the offer again (12.05.2026" in course.read_on(screen.page)
    screen.close()
    walk.settle()
    assert walk.stored().closed_at is not None


def nothing_comes_again(walk: Walk) -> None:
    """From the closing on the calendar holds only the after-check and the date for deleting."""
    assert walk.kinds() == {EntryKind.CASE_CHECK, EntryKind.DELETE_DUE}
    walk.unlock("2026-05-12", "10:00")
    assert set(course.queued(walk)) == {EntryKind.CASE_CHECK, EntryKind.DELETE_DUE}
    calendar = course.calendar(walk)
    shown = "\n".join((*calendar.overdue(), *calendar.coming()))
    assert "Make the offer again" not in shown


def due(walk: Walk, kind: EntryKind) -> str:
    """Return when an entry of that kind is due, in Danish time; the newest of them."""
    found = walk.rows("SELECT due_at FROM entry WHERE kind = ? ORDER BY rowid", str(kind))
    at = local(datetime.fromisoformat(str(found[-1][0])))
    return f"{at:%Y-%m-%d %H:%M}"
