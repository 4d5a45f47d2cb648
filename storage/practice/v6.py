"""V6: about to travel to a conflict zone, and a minor for six weeks more; two tracks at once."""

from typing import Final

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.forms.answers import Answers
from models.kernel.events import Kind
from models.kernel.text import text
from storage.practice.course_steps import (
    DidOnPerson,
    DidOnRecord,
    Moved,
    OnPerson,
    OnRecord,
)
from storage.practice.steps import (
    T0,
    HeldVisit,
    PlannedVisit,
    PoliceSaid,
    ReportedChild,
    Scenario,
    TickedStep,
    TookCall,
    WentFurther,
    WentWithoutCheck,
    WroteNote,
    WroteUp,
    call,
    moment,
)

CALL: Final = call(
    "Hotlinen stiller forældrene igennem. Deres søn har solgt sin cykel og lært feltlægebehandling "
    "på nettet. Han chatter om natten med en væbnet gruppe i et andet land. De har fundet en "
    "bestilling på en billet til den 19. januar. Han siger, at han bare vil hjælpe nogen. Han "
    "mistede sin læreplads i november.",
    about_name="Jonas Attrap",
    about_age="17",
    about_minor="yes",
    children_home="yes",
    reporter_type="hotline",
    reporter_named="named",
    reporter_name="Den nationale hotline; forældrene Birthe og Leif Attrap",
    reporter_phone="+999 55 06 01 01",
    severity="now",
    severity_reason="Mulig udrejse 19. januar",
    agreed="Forældrene gemmer hans pas og taler roligt med ham. Politiet og socialvagten kommer i "
    "aften, hvis politiet siger god for det. De kan altid ringe.",
)

AFTER_CALL: Final[Answers] = {
    "name": "Jonas Attrap",
    "cpr": "880208-5851",
    "street": "Prøvegaardsvej 8",
    "postcode": "9999",
    "city": "Prøvekøbing",
    "address_protected": "no",
    "relatives": [
        {
            "name": "Birthe Attrap",
            "relation": "mother",
            "custody": "yes",
            "contact": "+999 55 06 01 01",
            "reason": "Har ringet; skal inddrages i alt",
        },
        {
            "name": "Leif Attrap",
            "relation": "father",
            "custody": "yes",
            "contact": "+999 55 06 01 02",
            "reason": "Har ringet; skal inddrages i alt",
        },
    ],
    "shared_custody": "yes",
    "statements": [
        {
            "mark": "observed",
            "said": "En bestilling på en flybillet til 19. januar ligger i hans indbakke.",
            "source": "Forældrene",
            "when": "2026-01-11",
        },
        {
            "mark": "reported",
            "said": "Han chatter om natten med en væbnet gruppe i et andet land.",
            "source": "Forældrene",
            "when": "2026-01",
        },
        {
            "mark": "reported",
            "said": "Han siger, at han vil hjælpe nogen.",
            "source": "Forældrene",
            "when": "2026-01-11",
        },
    ],
    "signs": ["travel"],
    "protects": "Taler med sine forældre. Har været glad for sin læreplads og sin mester. Har selv "
    "talt om at læse videre.",
    "purpose": "prevention",
    "basis": "rpl115-1-1",
    "in_scope": "yes",
    "scope_reason": "Mulig udrejse til en konfliktzone om en uge.",
}

VISIT: Final[Answers] = {
    "visit_date": "2026-01-12",
    "starts": "19:00",
    "ends": "20:00",
    "place_kind": "home",
    "purpose": "Høre, hvad han selv vil, og hvad han har brug for. Tale om rejsen.",
    "basis": "rpl115-1-1",
    "first_name": "Poul Attrap",
    "first_authority": "police",
    "second_name": "Mette Skabelon",
    "second_authority": "social",
    "speaks": "second",
    "standby_name": "Ane Øvelund",
    "standby_phone": "+999 55 00 00 01",
    "check_in": "18:55",
    "check_out": "20:15",
    "contact_name": "Mette Skabelon, socialvagten",
    "contact_phone": "+999 55 00 00 03",
    "may_be_home": ["citizen", "mother", "father"],
    "knows_citizen": "At hans forældre har talt med os, og at vi kommer.",
    "knows_parents": "Alt, hvad vi ved; de har selv fortalt det.",
    "knows_school": "Intet.",
    "first_confirms": "At politiet er med for at forebygge og for at tale om rejsen.",
    "second_confirms": "At kommunen kan hjælpe med uddannelse og en mentor.",
    "dogs": "yes",
    "parking": "På vejen",
    "way_out": "Hoveddøren",
    "leave_when": "Han beder os gå, eller nogen hæver stemmen.",
    "interpreter": "no",
    "parents_checked": "yes",
    "siblings_checked": "none",
    "child_duties": "yes",
    "offers": ["mentor", "parents", "school", "someone"],
}

REPORT: Final[Answers] = {
    "held": "held",
    "seen": "Begge forældre var hjemme. En taske stod pakket på værelset. Stemningen var rolig.",
    "said": "Han fortalte om billetten, da vi spurgte. Forældrene sagde, at de er bange, men ikke "
    "vrede.",
    "reading": "Rejsen er ikke opgivet, men han lyttede. Tabet af lærepladsen fylder mere end "
    "krigen.",
    "own_words": "Jeg vil bare hjælpe nogen. Her er der ikke nogen, der har brug for mig.",
    "impression": "Venlig, træt og åben for en aftale i denne uge.",
    "offer_mentor": "yes",
    "offer_parents": "yes",
    "offer_school": "yes",
    "offer_someone": "no",
    "declined_why": "Han vil ikke tale med en psykolog nu.",
    "next_date": "2026-01-14",
    "next_time": "13:00",
    "next_place": "Uddannelsesvejledningen, lokale 3",
}

CONSENT: Final[Answers] = {
    "what": "effort",
    "which": "Mentor og uddannelsesvejledning indtil den 28. februar, hvor Jonas fylder 18",
    "state": "given",
    "on": "2026-01-12",
    "how": "meeting",
}
TOLD: Final[Answers] = {"decision": "informed", "on": "2026-01-12", "how": "meeting"}
MENTOR: Final[Answers] = {
    "goal": "Jonas har en voksen at ringe til, når natten er lang, og han vælger selv hvem.",
    "provider": "VINK, mentorkoordinator",
    "footing": "voluntary",
    "basis": "bl30",
    "begin": "later",
}
GUIDANCE: Final[Answers] = {
    "goal": "Han har en plan for en ny læreplads eller en skole inden vinterferien.",
    "provider": "Uddannelsesvejledningen, vejleder",
    "footing": "voluntary",
    "basis": "kui",
    "begin": "later",
}
COACH: Final[Answers] = {
    "goal": "Forældrene ved, hvad de kan sige og gøre, når han taler om at rejse.",
    "provider": "Familiehuset, forældrecoach",
    "footing": "voluntary",
    "basis": "bl30",
    "begin": "now",
    "first_date": "2026-01-20",
    "first_time": "17:00",
    "rhythm": "fortnight",
}

V6: Final = Scenario(
    "v6",
    text("Practice", "Travel to a conflict zone: two tracks at once"),
    (
        TookCall(moment(9, 12), "v6", T0, CALL),
        WentFurther(moment(9, 18), "v6"),
        TickedStep(moment(9, 20), "v6", 0),
        TickedStep(moment(9, 21), "v6", 1),
        ReportedChild(
            moment(9, 50),
            "v6",
            {
                "child": "other",
                "child_words": "Jonas",
                "outcome": "delivered",
                "delivered_date": "2026-01-12",
                "delivered_time": "09:45",
                "to": "Socialvagten, Prøvekøbing",
                "received_by": "Mette Skabelon, vagthavende rådgiver",
                "parents": "told",
            },
        ),
        PoliceSaid(
            moment(10, 10),
            "v6",
            PoliceAnswer.MAY_CONTINUE,
            "Poul Attrap, polititovholder",
            moment(10, 5),
            called_back=True,
        ),
        WentWithoutCheck(
            moment(10, 30),
            "v6",
            "Billetten er til den 19. januar, og socialvagten er selv med i aften.",
        ),
        PlannedVisit(moment(10, 40), "v6", VISIT),
        WroteUp(moment(12, 30), "v6", AFTER_CALL),
        WroteNote(
            moment(12, 40),
            "v6",
            "Forældrene har hans pas. Uddannelsesvejlederen kan mødes med Jonas allerede i denne uge.",
        ),
        HeldVisit(moment(20, 35), "v6", REPORT),
        *(
            DidOnPerson(
                moment(20, 38), "v6", OnPerson.CONSENT, who, {**CONSENT, "words": words}
            )
            for who, words in (
                ("Jonas Attrap", "Mentor og vejledning er fint. Ikke en psykolog."),
                ("Birthe Attrap", "Ja, og gerne i denne uge."),
                ("Leif Attrap", ""),
            )
        ),
        *(
            DidOnPerson(moment(20, 42), "v6", OnPerson.INFORM, who, TOLD)
            for who in ("Jonas Attrap", "Birthe Attrap", "Leif Attrap")
        ),
        DidOnRecord(
            moment(10, 20, days=1), "v6", OnRecord.BEGIN, Kind.EFFORT, "mentor_vink", MENTOR
        ),
        DidOnRecord(
            moment(10, 28, days=1), "v6", OnRecord.BEGIN, Kind.EFFORT, "edu_guidance", GUIDANCE
        ),
        DidOnRecord(
            moment(10, 34, days=1), "v6", OnRecord.BEGIN, Kind.EFFORT, "parent_coach", COACH
        ),
        Moved(
            moment(10, 40, days=1),
            "v6",
            EntryKind.TURNS_18,
            moment(15, days=2),
            "Tages op lige efter mødet hos uddannelsesvejledningen, hvor han selv er med.",
        ),
    ),
)
