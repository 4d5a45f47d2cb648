"""V2: an adult who will say no; the mail had lain over the weekend."""

from typing import Final

from models.cases.case import PoliceAnswer
from models.forms.answers import Answers
from models.kernel.text import text
from storage.practice.course_steps import DidOnPerson, OnPerson
from storage.practice.steps import (
    AuthorityAnswered,
    Invited,
    OpenedRound,
    PoliceSaid,
    Scenario,
    TookCall,
    WentFurther,
    WroteUp,
    call,
    moment,
)

CALL: Final = call(
    "Freja har været i forløb hos mig siden i sommer. I november mistede hun sin lejlighed og bor nu "
    'hos venner. De sidste tre samtaler har hun talt om at "stoppe maskinerne for enhver pris", og '
    "hun omtaler med beundring et hærværk mod en fabrik, som var i nyhederne. Hun har ikke truet "
    "nogen. Jeg er i tvivl om, hvorvidt det er noget for jer.",
    about_name="Freja Eksempel",
    about_age="25",
    about_minor="no",
    reporter_type="public_employee",
    reporter_name="Jobkonsulent i jobcentret",
    reporter_phone="+999 55 02 01 01",
    severity="h72",
    severity_reason="Ingen trusler og ingen tegn på planer",
    agreed="Jobkonsulenten fortsætter sit forløb som før og spørger ikke Freja ud for vores skyld.",
    channel="mail",
    received_date="2026-01-12",
    received_time="09:00",
    received_reason="Mailen kom kl. 9.00",
)

AFTER_CALL: Final[Answers] = {
    "name": "Freja Eksempel",
    "cpr": "671100-4902",
    "street": "Attrapstræde 4 (c/o)",
    "postcode": "9999",
    "city": "Prøvekøbing",
    "address_protected": "unknown",
    "statements": [
        {
            "mark": "reported",
            "said": 'Freja siger, at hun vil "stoppe maskinerne for enhver pris".',
            "source": "Jobkonsulenten, tre samtaler",
            "when": "2026-01",
        },
        {
            "mark": "reported",
            "said": "Hun omtaler med beundring et hærværk mod en fabrik.",
            "source": "Jobkonsulenten",
            "when": "2026-01-08",
        },
        {
            "mark": "assessed",
            "said": "Hendes holdning til klima og industri er lovlig og er ikke et tegn. Ordene "
            '"for enhver pris" er grunden til, at vi spørger.',
            "source": "Tovholder",
            "when": "2026-01-12",
        },
    ],
    "protects": "Er i forløb på jobcentret og møder op. Har venner, der lader hende bo hos sig. Vil "
    "gerne have sin egen bolig igen.",
    "purpose": "prevention",
    "basis": "rpl115-1-1",
    "in_scope": "unclear",
    "scope_reason": "Omtalen af hærværk bør afklares i en samtale. Boligen er det, hun selv beder om "
    "hjælp til.",
}

ROUND: Final[Answers] = {
    "question": "Hvad er sat i gang for Freja, og er der noget, der gør en samtale usikker?",
    "less": "Råd uden navn viser ikke, om nogen allerede hjælper hende med boligen.",
    "deadline": "2026-01-16",
    "consent": "left_out",
    "consent_reason": "Hun ved ikke, at der er skrevet. Hun spørges i samtalen om alt, der kommer efter.",
}


def _invited(authority: str, contact: str, necessity: str) -> Answers:
    """Return an invitation by name, given by phone."""
    return {
        "authority": authority,
        "contact": contact,
        "named": "yes",
        "necessity": necessity,
        "basis": "rpl115-1-1",
        "way": "spoken",
        "deadline": "2026-01-16",
    }


JOB_ANSWER: Final[Answers] = {
    "given_by": "Myndighedsrådgiver i jobcentret",
    "given_on": "2026-01-13",
    "outcome": "answered",
    "statements": [
        {
            "mark": "observed",
            "said": "Hun møder op til alle samtaler og er selv begyndt at søge job på et bibliotek.",
            "source": "Myndighedsrådgiveren",
            "when": "2026-01",
            "care": "ordinary",
        },
    ],
}
SOCIAL_ANSWER: Final[Answers] = {
    "given_by": "Rådgiver for voksne",
    "given_on": "2026-01-13",
    "outcome": "answered",
    "statements": [
        {
            "mark": "assessed",
            "said": "Vi kan give boligrådgivning, hvis hun siger ja til det.",
            "source": "Rådgiveren for voksne",
            "when": "2026-01-13",
            "care": "ordinary",
        },
        {
            "mark": "reported",
            "said": "Hun er skrevet op til en ungdomsbolig, men har ikke svaret på det sidste tilbud.",
            "source": "Boligselskabet",
            "when": "2025-12",
            "care": "ordinary",
        },
    ],
}

V2: Final = Scenario(
    "v2",
    text("Practice", "A woman of 25, and admiration for sabotage"),
    (
        TookCall(moment(10, 32), "v2", moment(10, 15), CALL),
        WroteUp(moment(14, 5), "v2", AFTER_CALL),
        WentFurther(moment(14, 20), "v2"),
        PoliceSaid(
            moment(11, 5, days=1),
            "v2",
            PoliceAnswer.MAY_CONTINUE,
            "Poul Attrap, polititovholder",
            moment(11, 0, days=1),
            called_back=True,
        ),
        OpenedRound(moment(11, 15, days=1), "v2", ROUND),
        Invited(
            moment(11, 18, days=1),
            "v2",
            _invited(
                "employment",
                "Myndighedsrådgiver i jobcentret",
                "Jobkonsulenten har skrevet til os; rådgiveren ved, hvad der er sat i gang",
            ),
        ),
        Invited(
            moment(11, 22, days=1),
            "v2",
            _invited(
                "social_over_18",
                "Rådgiver for voksne",
                "Boligen er det, hun selv beder om hjælp til, og de kan give den",
            ),
        ),
        Invited(
            moment(11, 26, days=1),
            "v2",
            _invited(
                "local_police",
                "Betjent i lokalpolitiet",
                "De ved, om hun har været med til noget, der er over grænsen",
            ),
        ),
        AuthorityAnswered(moment(13, 10, days=1), "v2", "employment", JOB_ANSWER),
        AuthorityAnswered(moment(13, 25, days=1), "v2", "social_over_18", SOCIAL_ANSWER),
        DidOnPerson(
            moment(13, 40, days=1),
            "v2",
            OnPerson.INFORM,
            "Freja Eksempel",
            {
                "decision": "postponed",
                "on": "2026-01-13",
                "reason": "Hun skal høre det af os i samtalen og ikke i et brev, som vennerne hun "
                "bor hos, kan læse.",
                "review": "2026-01-20",
            },
        ),
    ),
)
