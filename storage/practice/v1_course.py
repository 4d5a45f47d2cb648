"""V1 goes on: the round, who was asked for consent, and an analysis that is begun."""

from typing import Final

from models.forms.answers import Answers
from models.forms.progress import DONE_KEY
from models.kernel.events import Kind
from storage.practice.course_steps import (
    Analysed,
    DidOnPerson,
    DidOnRecord,
    NamedType,
    OnPerson,
    OnRecord,
)
from storage.practice.steps import (
    AuthorityAnswered,
    CheckedFamily,
    Invited,
    OpenedRound,
    SpokeAgain,
    Step,
    moment,
)

ROUND: Final[Answers] = {
    "question": "Hvordan har Mathias det i hverdagen, og hvem støtter ham og familien i dag?",
    "less": "Råd uden navn viser ikke, om nogen allerede hjælper familien, og listen kan ikke vente.",
    "deadline": "2026-01-16",
    "consent": "left_out",
    "consent_reason": "Forældrene ringes op, når socialforvaltningen har svaret.",
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


SOCIAL_ANSWER: Final[Answers] = {
    "given_by": "Rådgiver for børn og familier",
    "given_on": "2026-01-13",
    "outcome": "answered",
    "statements": [
        {
            "mark": "reported",
            "said": "Moren arbejder i skiftehold. Der er ingen kendte vanskeligheder i hjemmet.",
            "source": "Familierådgiveren",
            "when": "2026-01",
            "care": "ordinary",
        },
        {
            "mark": "observed",
            "said": "Der er ro omkring lillesøsteren, og hun trives i sin klasse.",
            "source": "Familierådgiveren",
            "when": "2025-12",
            "care": "others",
        },
    ],
}
SSP_ANSWER: Final[Answers] = {
    "given_by": "SSP-konsulent",
    "given_on": "2026-01-13",
    "outcome": "partly",
    "statements": [
        {
            "mark": "observed",
            "said": "Mathias kom i klubben hver uge indtil oktober. Siden er han ikke kommet.",
            "source": "SSP-konsulenten",
            "when": "2025-10",
            "care": "ordinary",
        },
        {
            "mark": "assessed",
            "said": "Han kan godt lokkes tilbage, hvis en voksen fra klubben ringer.",
            "source": "SSP-konsulenten",
            "when": "2026-01-13",
            "care": "ordinary",
        },
    ],
    "withheld": "Oplysninger om andre unge i klubben",
}
FAMILY: Final[Answers] = {
    "parents": "yes",
    "siblings": "yes",
    "given_by": "Rådgiver for børn og familier",
    "given_on": "2026-01-13",
}

POLICE_ANSWER: Final[Answers] = {
    "given_by": "Betjent i lokalpolitiet",
    "given_on": "2026-01-13",
    "outcome": "nothing",
}
SCHOOL_ANSWER: Final[Answers] = {
    "given_by": "Skolens leder",
    "given_on": "2026-01-13",
    "outcome": "answered",
    "statements": [
        {
            "mark": "observed",
            "said": "Han har haft seks fraværsdage siden efterårsferien. Før havde han ingen.",
            "source": "Skolens leder",
            "when": "2026-01",
            "care": "ordinary",
        },
        {
            "mark": "observed",
            "said": "Hæftet ligger i et aflåst skab. De tre fornavne hører til tre elever, som ikke ved "
            "det.",
            "source": "Klasselæreren",
            "when": "2026-01-13",
            "care": "others",
        },
        {
            "mark": "assessed",
            "said": "Fysiklæreren har hans tillid og kan sidde med, når skolen taler med ham.",
            "source": "Skolens leder",
            "when": "2026-01-13",
            "care": "ordinary",
        },
    ],
}
ROUND_CLOSED: Final[Answers] = {
    "summary": "Hjemmet er trygt, og moren er med. Han er gledet ud af håndbold og klub siden oktober, "
    "og fraværet er begyndt på samme tid. Ingen kender til vold. Hvad listen er til, ved vi først, "
    "når vi har talt med ham.",
}


def _asked(state: str, on: str, words: str = "") -> Answers:
    """Return a consent to the visit, asked for by phone."""
    return {
        "what": "talk",
        "which": "At politiet og SSP kommer hjem og taler med Mathias den 15. januar",
        "state": state,
        "on": on,
        "how": "phone",
        "words": words,
    }


TOLD: Final[Answers] = {"decision": "informed", "on": "2026-01-13", "how": "phone"}

ANALYSIS: Final[Answers] = {
    "convictions_observations": [
        {
            "mark": "reported",
            "said": 'Mathias sagde i frikvarteret, at "de skal have en lærestreg".',
            "source": "To elever til klasselæreren",
            "when": "2026-01-09",
        },
    ],
    "convictions_risks": "Han deler billeder, der hylder vold, og taler om gengældelse.",
    "convictions_protects": "Han har ikke selv truet nogen, og han holdt inde, da læreren spurgte.",
    "convictions_unknown": "Om billederne er hans egne meninger eller noget, han vil chokere med.",
    "convictions_who_knows": "Fysiklæreren",
    "family_observations": [
        {
            "mark": "reported",
            "said": "Moren arbejder i skiftehold. Der er ingen kendte vanskeligheder i hjemmet.",
            "source": "Familierådgiveren",
            "when": "2026-01",
        },
    ],
    "family_protects": "God kontakt til mor og lillesøster. Moren vil gerne have hjælp.",
    "family_unknown": "Hvordan hans kontakt til sin far er.",
    "network_observations": [
        {
            "mark": "observed",
            "said": "Han kom i klubben hver uge indtil oktober. Siden er han ikke kommet.",
            "source": "SSP-konsulenten",
            "when": "2025-10",
        },
    ],
    "network_risks": "Han har mistet både holdet og klubben på samme tid.",
    "network_protects": "En voksen fra klubben kan ringe og få ham med igen.",
    DONE_KEY: ["convictions", "family"],
}

COURSE: Final[tuple[Step, ...]] = (
    OpenedRound(moment(9, 50, days=1), "v1", ROUND),
    Invited(
        moment(9, 52, days=1),
        "v1",
        _invited(
            "social_under_18",
            "Rådgiver for børn og familier",
            "De kan sige, om der er støtte i hjemmet, og undersøge forholdene før et besøg",
        ),
    ),
    Invited(
        moment(9, 54, days=1),
        "v1",
        _invited(
            "local_police",
            "Betjent i lokalpolitiet",
            "De ved, om der er set noget i området, og om besøget er sikkert",
        ),
    ),
    Invited(
        moment(9, 56, days=1),
        "v1",
        _invited("ssp", "SSP-konsulent", "SSP skal med på besøget og kender de unge i området"),
    ),
    Invited(
        moment(9, 58, days=1),
        "v1",
        _invited(
            "school",
            "Skolens leder eller SSP-kontakt",
            "Skolen så listen først og kender hans fremmøde og kammerater",
        ),
    ),
    SpokeAgain(
        moment(10, 5, days=1),
        "v1",
        "Ringede til UU-vejlederen som aftalt. Takkede for opkaldet. Sagde, at vi har fat i det, "
        "og at hun kan ringe igen.",
    ),
    AuthorityAnswered(moment(10, 20, days=1), "v1", "social_under_18", SOCIAL_ANSWER),
    CheckedFamily(moment(10, 22, days=1), "v1", FAMILY),
    AuthorityAnswered(moment(10, 30, days=1), "v1", "ssp", SSP_ANSWER),
    AuthorityAnswered(moment(10, 40, days=1), "v1", "local_police", POLICE_ANSWER),
    DidOnPerson(
        moment(10, 50, days=1),
        "v1",
        OnPerson.CONSENT,
        "Anne Testesen",
        _asked("given", "2026-01-13", "Kom endelig. Jeg vil gerne være hjemme imens."),
    ),
    DidOnPerson(moment(10, 52, days=1), "v1", OnPerson.INFORM, "Anne Testesen", TOLD),
    DidOnPerson(
        moment(11, 0, days=1),
        "v1",
        OnPerson.CONSENT,
        "Jan Prøvegaard",
        _asked("asked", "2026-01-13"),
    ),
    DidOnPerson(moment(11, 2, days=1), "v1", OnPerson.INFORM, "Jan Prøvegaard", TOLD),
)
"""Until the visit is planned."""

AFTERNOON: Final[tuple[Step, ...]] = (
    AuthorityAnswered(moment(14, 10, days=1), "v1", "school", SCHOOL_ANSWER),
    DidOnRecord(
        moment(14, 30, days=1), "v1", OnRecord.CLOSE_ROUND, Kind.ROUND, "", ROUND_CLOSED
    ),
    Analysed(moment(15, 5, days=1), "v1", ANALYSIS),
    NamedType(
        moment(15, 8, days=1),
        "v1",
        {
            "type": "unclear",
            "why": "Symbolet peger i en retning, men han er ikke spurgt endnu.",
        },
    ),
)
"""What came of the round; the analysis waits for the talk."""
