"""V9: a case that has run its whole course in 2025; what is left is to ask how it went on."""

from datetime import date
from typing import Final

from models.cases.case import PoliceAnswer
from models.forms.answers import Answers, Row
from models.forms.definitions.analysis import key_of
from models.kernel.events import Kind
from models.kernel.text import text
from storage.practice.course_steps import (
    Analysed,
    ClosedCase,
    DidOnPerson,
    DidOnRecord,
    NamedType,
    OnPerson,
    OnRecord,
    Recommended,
)
from storage.practice.steps import (
    AuthorityAnswered,
    HeldVisit,
    Invited,
    OpenedRound,
    PlannedVisit,
    PoliceSaid,
    Scenario,
    SpokeAgain,
    TookCall,
    WentFurther,
    WroteUp,
    call,
    days_to,
    moment,
)

NAME: Final = "Sofie Attrap"

CALL: Final = call(
    "En elev på mit hold, Sofie, er begyndt at dele opslag fra en gruppe på nettet, som skriver, at "
    "myndighederne skal mødes med vold. I sidste uge skrev hun under et af dem, at hun var klar. Hun "
    "er ellers stille og dygtig. Hun flyttede hjemmefra i vinter og er meget alene.",
    about_name=NAME,
    about_age="18",
    about_minor="no",
    reporter_type="public_employee",
    reporter_name="Underviser på erhvervsskolen",
    reporter_phone="+999 55 09 01 01",
    severity="h72",
    severity_reason="Ingen planer og ingen, der er truet",
    agreed="Underviseren er der for Sofie som før og spørger ikke ind til opslagene for vores skyld.",
)
AFTER_CALL: Final[Answers] = {
    "name": NAME,
    "cpr": "820806-4904",
    "street": "Eksempelgade 7, 1. tv.",
    "postcode": "9999",
    "city": "Prøvekøbing",
    "address_protected": "no",
    "statements": [
        {
            "mark": "observed",
            "said": "Har delt fem opslag fra en gruppe, som skriver, at myndighederne skal mødes med vold.",
            "source": "Underviseren",
            "when": "2025-04",
        },
        {
            "mark": "reported",
            "said": "Skrev under et opslag, at hun var klar.",
            "source": "En medstuderende til underviseren",
            "when": "2025-04-29",
        },
    ],
    "signs": ["content"],
    "protects": "Er glad for sit fag, møder op, og har en underviser, hun taler med.",
    "purpose": "prevention",
    "basis": "rpl115-1-1",
    "in_scope": "yes",
    "scope_reason": "Hun hylder vold mod myndigheder, og hun er alene med det.",
}
ROUND: Final[Answers] = {
    "question": "Hvem kender Sofie i dag, og hvad kan støtte hende?",
    "less": "Råd uden navn viser ikke, om der allerede er nogen om hende.",
    "deadline": "2025-05-14",
    "consent": "left_out",
    "consent_reason": "Hun spørges i samtalen, hvor hun også hører, hvem vi har talt med.",
}


def _invited(authority: str, contact: str, necessity: str) -> Answers:
    return {
        "authority": authority,
        "contact": contact,
        "named": "yes",
        "necessity": necessity,
        "basis": "rpl115-1-1",
        "way": "spoken",
        "deadline": "2025-05-14",
    }


SCHOOL_ANSWER: Final[Answers] = {
    "given_by": "Vejleder på erhvervsskolen",
    "given_on": "2025-05-09",
    "outcome": "answered",
    "statements": [
        {
            "mark": "observed",
            "said": "Møder til alle timer, men spiser alene og går, når dagen er slut.",
            "source": "Vejlederen",
            "when": "2025-05",
            "care": "ordinary",
        },
        {
            "mark": "assessed",
            "said": "Et hold i studiecaféen ville passe hende godt.",
            "source": "Vejlederen",
            "when": "2025-05-09",
            "care": "ordinary",
        },
    ],
}
POLICE_ANSWER: Final[Answers] = {
    "given_by": "Betjent i lokalpolitiet",
    "given_on": "2025-05-12",
    "outcome": "nothing",
}
ROUND_CLOSED: Final[Answers] = {
    "summary": "Hun klarer sin uddannelse og er alene uden for den. Ingen har set tegn på planer.",
}
ANALYSIS: Final[Answers] = {
    key_of("convictions", "observations"): [
        {
            "mark": "observed",
            "said": "Har delt fem opslag fra en gruppe, som skriver, at myndighederne skal mødes med vold.",
            "source": "Underviseren",
            "when": "2025-04",
        },
    ],
    key_of("convictions", "risks"): "Hun skriver, at hun er klar. Hun siger ikke til hvad.",
    key_of("convictions", "unknown"): "Om hun mener det, eller om det er gruppens tone.",
    key_of("socialisation", "risks"): "Gruppen er dem, hun taler mest med.",
    key_of("personality", "protects"): "Eftertænksom. Retter sig selv, når hun har taget fejl.",
    key_of("network", "risks"): "Er meget alene, siden hun flyttede hjemmefra.",
    key_of("education", "observations"): [
        {
            "mark": "observed",
            "said": "Møder til alle timer.",
            "source": "Vejlederen på erhvervsskolen",
            "when": "2025-05",
        },
    ],
    key_of("education", "protects"): "Glad for sit fag og god til det.",
    "assessment": "Det, der vejer mest, er ensomheden. Opslagene fylder det hul. Der er ingen tegn på, at "
    "hun vil gøre noget. Skolen og faget er det, der bærer.",
    "problems": "Alene med en gruppe, der hylder vold.",
    "resources": "Uddannelsen, underviseren og hendes egen eftertanke.",
    "focus": ["network", "education"],
}
RECOMMENDATION: Final[Answers] = {
    "outcome": "home_visit",
    "proposal": "Politi og kommune taler med Sofie på biblioteket og tilbyder en mentor og studiecaféen.",
    "reasons": "Ensomheden er det, vi kan gøre noget ved, og skolen vil gerne være med.",
    "basis": "rpl115-1-1",
    "earlier": "seen",
    "participants": [
        {"name": "Ane Øvelund", "authority": "Prøvekøbing Kommune", "mandate": "yes"},
        {"name": "Poul Attrap", "authority": "Demokredsens Politi", "mandate": "yes"},
    ],
}
VISIT: Final[Answers] = {
    "visit_date": "2025-05-20",
    "starts": "15:00",
    "ends": "16:00",
    "place_kind": "other",
    "place": "Biblioteket, mødelokale 1",
    "purpose": "Høre, hvordan hun selv ser det, og tilbyde støtte.",
    "basis": "rpl115-1-1",
    "first_name": "Ane Øvelund",
    "first_authority": "kommune",
    "second_name": "Poul Attrap",
    "second_authority": "police",
    "speaks": "first",
    "knows_citizen": "At skolen har talt med os, og hvad vi gerne vil tale om.",
    "first_confirms": "At skolen er glad for hende og har været bekymret.",
    "second_confirms": "At politiet er med for at forebygge. Der er ingen sag mod hende.",
    "interpreter": "no",
    "offers": ["mentor", "school", "leisure"],
}
REPORT: Final[Answers] = {
    "held": "held",
    "went": "vink",
    "made_known": ["citizen"],
    "seen": "Hun kom til tiden og havde en ven fra skolen med til døren.",
    "said": "Hun sagde, at gruppen var de eneste, der svarede hende om aftenen.",
    "reading": "Hun søger selskab mere end sag.",
    "own_words": "Jeg mente det ikke sådan. Jeg ville bare have, at nogen skrev tilbage.",
    "impression": "Stille, klar og lettet over at tale om det.",
    "offer_mentor": "yes",
    "offer_school": "yes",
    "words_mentor": "Hvis det er en, der også kan lide at tegne.",
    "offer_leisure": "thinking",
}
CONSENT: Final[Answers] = {
    "what": "effort",
    "which": "En mentor fra VINK og hjælp i studiecaféen",
    "state": "given",
    "on": "2025-05-20",
    "how": "meeting",
    "words": "Ja, men jeg vil selv kunne stoppe.",
}
MENTOR: Final[Answers] = {
    "goal": "Sofie har en at tale med hver anden uge og har fundet ét sted at høre til.",
    "provider": "VINK, mentor",
    "footing": "voluntary",
    "basis": "sel12b",
    "begin": "now",
    "first_date": "2025-06-02",
    "first_time": "15:00",
    "rhythm": "fortnight",
}
GUIDANCE: Final[Answers] = {
    "goal": "Hun er en del af et hold i studiecaféen.",
    "provider": "Erhvervsskolen, vejleder",
    "footing": "voluntary",
    "basis": "kui",
    "begin": "now",
    "first_date": "2025-05-28",
    "first_time": "12:30",
    "rhythm": "month",
}


def _met(day: str, time: str, note: str, after: str = "", happened: str = "held") -> Answers:
    """Return what came of a contact, and when the next one is."""
    given = {"on_date": day, "on_time": time, "happened": happened, "note": note}
    return {**given, "next_date": after, "next_time": time} if after else given


MENTORING: Final = (
    (date(2025, 6, 2), _met("2025-06-02", "15:00", "De tegnede og talte om at bo alene.", "2025-06-16")),
    (
        date(2025, 6, 16),
        _met("2025-06-16", "15:00", "Hun har forladt gruppen på nettet.", "2025-06-30"),
    ),
    (
        date(2025, 6, 30),
        _met("2025-06-30", "15:00", "Kom ikke. Skrev samme aften, at hun havde glemt det.", "2025-08-11",
             "no_show"),
    ),
    (
        date(2025, 8, 11),
        _met("2025-08-11", "15:00", "Har været hjemme hos sin mor i ferien. Det gik godt.", "2025-09-08"),
    ),
    (
        date(2025, 9, 8),
        _met("2025-09-08", "15:00", "Er begyndt på et tegnehold i medborgerhuset.", "2025-10-06"),
    ),
    (date(2025, 10, 6), _met("2025-10-06", "15:00", "Hun vil gerne slutte nu og kan ringe igen.")),
)  # fmt: skip
PROGRESS: Final[Answers] = {
    "signs": "progress",
    "signs_why": "Hun har forladt gruppen og deler ikke længere opslag, siger mentoren.",
    "resilience": "progress",
    "resilience_why": "Har fået to venner på tegneholdet, siger hun selv.",
}
MENTOR_ENDS: Final[Answers] = {
    "outcome": "reached",
    "reason": "Hun har fundet sit hold og beder selv om at slutte.",
    **PROGRESS,
    "after_checks": "yes",
}
GUIDANCE_ENDS: Final[Answers] = {
    "outcome": "handed_on",
    "to": "Erhvervsskolen, studiecaféen",
    "reason": "Hun kommer der nu som alle andre.",
    "after_checks": "no",
}
MET: Final[dict[str, Row]] = {
    "concern": {"outcome": "met"},
    "effort": {"outcome": "met"},
    "offer": {"outcome": "met"},
    "entry": {"outcome": "declined", "why": "Der er ikke brug for det mere."},
}
CLOSING: Final[Answers] = {
    "signs": "progress",
    "signs_words": "Hun har forladt gruppen, og ingen har set noget siden juni.",
    "resilience": "progress",
    "resilience_words": "Hun har et tegnehold, to venner og kommer i studiecaféen.",
    "helped": "At mentoren tegnede med i stedet for at spørge.",
    "found": "Jeg troede, I kom for at skælde ud.",
    "reason": "Begge mål er nået, og der er ikke kommet nye bekymringer.",
    "goes_on": "no",
    "told": "yes",
    "check": "6",
}


def _on(year: int, month: int, day: int) -> int:
    return days_to(date(year, month, day))


V9: Final = Scenario(
    "v9",
    text("Practice", "A case that has run its whole course"),
    (
        TookCall(moment(10, 20, days=_on(2025, 5, 5)), "v9",
                 moment(10, 5, days=_on(2025, 5, 5)), CALL),
        WroteUp(moment(11, 10, days=_on(2025, 5, 5)), "v9", AFTER_CALL),
        WentFurther(moment(9, 30, days=_on(2025, 5, 6)), "v9"),
        PoliceSaid(moment(13, 10, days=_on(2025, 5, 6)), "v9", PoliceAnswer.MAY_CONTINUE,
                   "Poul Attrap, polititovholder", moment(13, 5, days=_on(2025, 5, 6)),
                   called_back=True),
        OpenedRound(moment(9, 0, days=_on(2025, 5, 7)), "v9", ROUND),
        Invited(moment(9, 10, days=_on(2025, 5, 7)), "v9",
                _invited("youth_education", "Vejleder på erhvervsskolen",
                         "Skolen ser hende hver dag og kan give støtten")),
        Invited(moment(9, 15, days=_on(2025, 5, 7)), "v9",
                _invited("local_police", "Betjent i lokalpolitiet",
                         "De ved, om der er set noget i området")),
        SpokeAgain(moment(10, 0, days=_on(2025, 5, 8)), "v9",
                   "Ringede til underviseren, takkede og sagde, at vi har fat i det."),
        AuthorityAnswered(moment(11, 0, days=_on(2025, 5, 9)), "v9", "youth_education", SCHOOL_ANSWER),
        AuthorityAnswered(moment(9, 40, days=_on(2025, 5, 12)), "v9", "local_police", POLICE_ANSWER),
        DidOnRecord(moment(14, 0, days=_on(2025, 5, 13)), "v9", OnRecord.CLOSE_ROUND, Kind.ROUND, "",
                    ROUND_CLOSED),
        Analysed(moment(10, 0, days=_on(2025, 5, 14)), "v9", ANALYSIS, finish=True),
        NamedType(moment(10, 5, days=_on(2025, 5, 14)), "v9",
                  {"type": "mixed", "why": "Opslagene blander flere sager."}),
        Recommended(moment(14, 0, days=_on(2025, 5, 14)), "v9", RECOMMENDATION),
        PlannedVisit(moment(9, 0, days=_on(2025, 5, 15)), "v9", VISIT),
        HeldVisit(moment(16, 30, days=_on(2025, 5, 20)), "v9", REPORT),
        DidOnPerson(moment(16, 40, days=_on(2025, 5, 20)), "v9", OnPerson.CONSENT, NAME, CONSENT),
        DidOnPerson(moment(16, 42, days=_on(2025, 5, 20)), "v9", OnPerson.INFORM, NAME,
                    {"decision": "informed", "on": "2025-05-20", "how": "meeting"}),
        DidOnRecord(moment(9, 0, days=_on(2025, 5, 21)), "v9", OnRecord.BEGIN, Kind.EFFORT,
                    "mentor_vink", MENTOR),
        DidOnRecord(moment(9, 10, days=_on(2025, 5, 21)), "v9", OnRecord.BEGIN, Kind.EFFORT,
                    "edu_guidance", GUIDANCE),
        DidOnRecord(moment(13, 30, days=_on(2025, 5, 28)), "v9", OnRecord.CONTACT, Kind.EFFORT,
                    "edu_guidance", _met("2025-05-28", "12:30", "Hun kender nu to fra holdet.",
                                         "2025-08-20")),
        *(
            DidOnRecord(moment(16, 30, days=days_to(day)), "v9", OnRecord.CONTACT, Kind.EFFORT,
                        "mentor_vink", answers)
            for day, answers in MENTORING[:4]
        ),
        DidOnRecord(moment(14, 0, days=_on(2025, 8, 20)), "v9", OnRecord.CONTACT, Kind.EFFORT,
                    "edu_guidance", _met("2025-08-20", "12:30", "Hun kommer der fast om torsdagen.")),
        DidOnRecord(moment(14, 10, days=_on(2025, 8, 20)), "v9", OnRecord.END, Kind.EFFORT,
                    "edu_guidance", GUIDANCE_ENDS),
        *(
            DidOnRecord(moment(16, 30, days=days_to(day)), "v9", OnRecord.CONTACT, Kind.EFFORT,
                        "mentor_vink", answers)
            for day, answers in MENTORING[4:]
        ),
        DidOnRecord(moment(9, 0, days=_on(2025, 10, 13)), "v9", OnRecord.PROGRESS, Kind.EFFORT,
                    "mentor_vink", PROGRESS),
        DidOnRecord(moment(9, 30, days=_on(2025, 10, 14)), "v9", OnRecord.END, Kind.EFFORT,
                    "mentor_vink", MENTOR_ENDS),
        ClosedCase(moment(10, 0, days=_on(2025, 10, 14)), "v9", MET, CLOSING),
    ),
)  # fmt: skip
