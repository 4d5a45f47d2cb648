"""V8: three concerns on one man under two spellings; the last joins the case of the second."""

from datetime import date
from typing import Final

from models.calendar.entry import EntryKind
from models.calendar.participants import Participant
from models.calendar.recurrence import Every, Rule
from models.cases.case import PoliceAnswer
from models.forms.answers import Answers
from models.kernel.text import text
from storage.practice.course_steps import DidOnCase, OnCase
from storage.practice.steps import (
    AuthorityAnswered,
    Invited,
    Looked,
    OpenedRound,
    PlannedNext,
    PoliceSaid,
    Scenario,
    TookCall,
    TurnedDown,
    WentFurther,
    WroteUp,
    call,
    moment,
)

NAME: Final = "Henrik Prøvegaard"
CPR: Final = "610187-0901"

DECEMBER: Final = -34
"""Tuesday 9 December 2025, in days from Monday 12 January."""

FROM_HOUSING: Final = call(
    'En beboer, Hendrik, taler i vaskekælderen om "den store udrensning" og om, at han er udset til '
    "at vente på den. Han er venlig over for os andre. Jeg vil gerne vide, hvad jeg skal svare ham.",
    about_name="Hendrik Prøvegård",
    about_age="38",
    about_minor="no",
    children_home="unknown",
    reporter_type="volunteer",
    reporter_named="named",
    reporter_name="Boligsocial medarbejder",
    reporter_phone="+999 55 08 01 01",
    severity="h72",
    severity_reason="Ingen trusler; søger råd",
    agreed="Råd givet i telefonen: lyt, spørg til hans hverdag, og hjælp ham til lægen, hvis han "
    "ønsker det.",
)

FROM_POLICE: Final = call(
    "Døgnrapport: Henrik Prøvegaard stod søndag aften foran rådhuset og råbte, at de derinde skal "
    "stå til regnskab, når udrensningen kommer. Han gik, da patruljen talte med ham. Ingen kom til "
    "skade.",
    about_name=NAME,
    about_cpr=CPR,
    about_age="39",
    about_minor="no",
    reporter_type="police",
    reporter_name="Lokalpolitiet",
    reporter_phone="+999 55 08 02 01",
    severity="h24",
    severity_reason="Trusler mod rådhuset",
    agreed="Rådhusets vagt er orienteret af politiet.",
    channel="police_report",
    received_date="2026-01-12",
    received_time="09:00",
    received_reason="Døgnrapporten kom kl. 9.00",
)

FROM_PSYCHIATRY: Final = call(
    "Henrik er udeblevet fra sin behandling tre gange siden jul. Vi er bekymrede for ham og kan ikke "
    "få fat i ham.",
    about_name=NAME,
    about_cpr=CPR,
    about_age="39",
    about_minor="no",
    reporter_type="public_employee",
    reporter_name="Distriktspsykiatrien, kontaktsygeplejerske",
    reporter_phone="+999 55 08 03 01",
    severity="h24",
    severity_reason="Udebliver fra behandling",
    agreed="Vi har taget imod bekymringen. Vi siger ikke, om vi kender ham.",
)

AFTER_CALL: Final[Answers] = {
    "name": NAME,
    "cpr": CPR,
    "street": "Demosgade 39, st.",
    "postcode": "9999",
    "city": "Prøvekøbing",
    "address_protected": "no",
    "statements": [
        {
            "mark": "observed",
            "said": "Stod foran rådhuset og råbte, at de derinde skal stå til regnskab.",
            "source": "Lokalpolitiets døgnrapport",
            "when": "2026-01-11",
        }
    ],
    "signs": ["threats", "fixation"],
    "protects": "Gik roligt fra stedet, da patruljen talte med ham. Har en fast bolig.",
    "purpose": "prevention",
    "basis": "rpl115-1-2",
    "in_scope": "yes",
    "scope_reason": "Trusler mod rådhuset og tale om en kommende udrensning.",
}

AFTER_PSYCHIATRY: Final[Answers] = {
    **{key: AFTER_CALL[key] for key in AFTER_CALL if key not in {"statements", "signs"}},
    "statements": [
        {
            "mark": "observed",
            "said": "Er udeblevet tre gange siden jul.",
            "source": "Distriktspsykiatrien",
            "when": "2026-01",
        },
        {
            "mark": "assessed",
            "said": "At udeblive er ikke et tegn. Det er en grund til at spørge, hvordan han har det.",
            "source": "Tovholder",
            "when": "2026-01-13",
        },
    ],
}

CANNOT_WAIT: Final[Answers] = {
    "doing": "ask_others",
    "decided_by": "Leder af forebyggelsesenheden",
    "reason": "Han har ikke fået behandling siden jul. Politiet ved, at psykiatrien spørges i dag.",
}
ROUND: Final[Answers] = {
    "question": "Er der nogen, der har kontakt til Henrik og kan hjælpe ham tilbage i behandling?",
    "less": "Råd uden navn kan ikke få ham tilbage til den, der kender ham.",
    "deadline": "2026-01-15",
    "consent": "left_out",
    "consent_reason": "Ingen kan få fat i ham endnu. Han spørges, så snart nogen når ham.",
}


def _invited(authority: str, contact: str, necessity: str) -> Answers:
    """Return an invitation by name into the cooperation on vulnerable people (PSP)."""
    return {
        "authority": authority,
        "contact": contact,
        "named": "yes",
        "necessity": necessity,
        "basis": "rpl115-1-2",
        "way": "spoken",
        "deadline": "2026-01-15",
    }


MUNICIPAL: Final[Answers] = {
    "given_by": "Koordinator i socialpsykiatrien",
    "given_on": "2026-01-13",
    "outcome": "partly",
    "statements": [
        {
            "mark": "observed",
            "said": "En støtteperson ser ham hver anden uge. Næste gang er torsdag.",
            "source": "Koordinatoren",
            "when": "2026-01",
            "care": "ordinary",
        },
        {
            "mark": "assessed",
            "said": "Hans medicin bør følges. Han får det bedre, når nogen minder ham om den.",
            "source": "Støttepersonen",
            "when": "2026-01-08",
            "care": "health",
        },
    ],
    "withheld": "Diagnosen; den er ikke nødvendig for at svare",
}
REGIONAL: Final[Answers] = {
    "given_by": "PSP-kontakt på psykiatrisk center",
    "given_on": "2026-01-13",
    "outcome": "declined",
    "withheld": "Om der er behandling; de tager selv kontakt til ham",
}

V8: Final = Scenario(
    "v8",
    text("Practice", "Three concerns on one man, spelt in two ways (PSP)"),
    (
        TookCall(moment(13, 14, days=DECEMBER), "v8a", moment(13, days=DECEMBER), FROM_HOUSING),
        TurnedDown(moment(14, 2, days=DECEMBER), "v8a", "Lukket efter telefonråd."),
        Looked(moment(9, 28), NAME, CPR),
        TookCall(moment(9, 34), "v8b", moment(9, 24), FROM_POLICE),
        WentFurther(moment(11, 20), "v8b"),
        WroteUp(moment(13, 40), "v8b", AFTER_CALL),
        PoliceSaid(
            moment(14, 12),
            "v8b",
            PoliceAnswer.WAIT,
            "Poul Attrap, polititovholder",
            moment(14, 10),
            called_back=True,
        ),
        Looked(moment(9, 4, days=1), NAME, CPR),
        TookCall(moment(9, 8, days=1), "v8c", moment(9, days=1), FROM_PSYCHIATRY),
        WroteUp(moment(9, 45, days=1), "v8c", AFTER_PSYCHIATRY),
        WentFurther(moment(9, 50, days=1), "v8c", join="v8b"),
        DidOnCase(moment(9, 55, days=1), "v8b", OnCase.WITHOUT_POLICE, CANNOT_WAIT),
        OpenedRound(moment(10, 0, days=1), "v8b", ROUND),
        Invited(
            moment(10, 4, days=1),
            "v8b",
            _invited(
                "social_psychiatry",
                "Koordinator i socialpsykiatrien",
                "De har måske kontakt til ham og kan støtte ham i at møde op",
            ),
        ),
        Invited(
            moment(10, 8, days=1),
            "v8b",
            _invited(
                "treatment_psychiatry",
                "PSP-kontakt på psykiatrisk center",
                "De kan sige, om behandlingen kan tages op igen",
            ),
        ),
        AuthorityAnswered(moment(13, 30, days=1), "v8b", "social_psychiatry", MUNICIPAL),
        AuthorityAnswered(moment(13, 50, days=1), "v8b", "treatment_psychiatry", REGIONAL),
        PlannedNext(
            moment(14, 40, days=1),
            "v8b",
            EntryKind.MEETING,
            moment(10, days=4),
            moment(11, days=4),
            "Rådhuset, mødelokale 2 (PSP)",
            Rule(date(2026, 1, 16), Every.WEEK, step=2),
            (
                Participant(
                    authority="treatment_psychiatry",
                    function="PSP-kontakt på psykiatrisk center",
                ),
            ),
        ),
    ),
)
