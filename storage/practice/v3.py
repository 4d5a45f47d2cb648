"""V3: danger now, and the police take over; the child's report goes on."""

from typing import Final

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.forms.answers import Answers
from models.kernel.events import Kind
from models.kernel.text import text
from storage.practice.course_steps import DidOnCase, DidOnRecord, OnCase, OnRecord
from storage.practice.steps import (
    T0,
    Finished,
    PoliceSaid,
    ReportedChild,
    Scenario,
    TookCall,
    WentFurther,
    WroteUp,
    call,
    moment,
)

CALL: Final = call(
    "Jeg kender Rune fra familien. I lørdags viste han et foto af en bygning på sin telefon og "
    "grinede. Han har købt kemikalier, som han siger er til haven, men han har ingen have. I går "
    'skrev han: "Snart hører alle om mig." Han har sin lille pige hver anden uge, og jeg er bange '
    "for, hvad hun er midt i.",
    danger_now="yes",
    danger_called_at="09:03",
    about_name="Rune Demosen",
    about_age="31",
    about_minor="no",
    children_home="yes",
    reporter_type="relative",
    reporter_named="anonymous",
    severity="now",
    severity_reason="Kemikalier, et foto af en bygning og en udtalelse om snarlig handling",
    agreed="112 er ringet op, mens henvenderen ventede. Henvenderen tager ikke selv kontakt til Rune "
    "og ringer 112, hvis noget ændrer sig.",
)

AFTER_CALL: Final[Answers] = {
    "name": "Rune Demosen",
    "cpr": "790694-2903",
    "street": "Skabelonvej 31",
    "postcode": "9999",
    "city": "Prøvekøbing",
    "address_protected": "no",
    "relatives": [
        {
            "name": "Liv Demosen",
            "relation": "child",
            "reason": "5 år, bor hos ham hver anden uge; underretning",
        }
    ],
    "shared_custody": "yes",
    "statements": [
        {
            "mark": "reported",
            "said": "Har købt kemikalier og vist et foto af en bygning.",
            "source": "Henvenderen",
            "when": "2026-01-10",
        },
        {
            "mark": "reported",
            "said": 'Har skrevet: "Snart hører alle om mig."',
            "source": "Henvenderen, som har set beskeden",
            "when": "2026-01-11",
        },
    ],
    "signs": ["violence"],
    "protects": "Er glad for sin datter og har passet sine uger med hende.",
    "purpose": "avert_danger",
    "basis": "strl141",
    "in_scope": "yes",
    "scope_reason": "Mulig alvorlig forbrydelse. Politiet er ringet op først.",
}

ALARMED: Final[Answers] = {
    "called": "112",
    "given_date": "2026-01-12",
    "given_time": "09:03",
    "said": "Navn og adresse, kemikalierne og fotoet af bygningen",
    "why": "Der var fare for, at nogen kunne komme til skade.",
}

MENTOR: Final[Answers] = {
    "kind": "mentor_lab",
    "goal": "At beholde sit job på lageret.",
    "provider": "Mentor i jobcentret; har kørt siden oktober",
    "footing": "statutory",
    "decision": "Nr. 25-0412 i jobcentrets eget system",
    "basis": "lab167",
    "begin": "now",
    "first_date": "2026-01-15",
    "first_time": "10:00",
    "rhythm": "week",
}
"""Was running already when the police took over; what becomes of it is decided by itself."""

V3: Final = Scenario(
    "v3",
    text("Practice", "Danger now: 112 first, then the police take over"),
    (
        TookCall(moment(9, 7), "v3", T0, CALL),
        WentFurther(moment(9, 15), "v3"),
        WroteUp(moment(9, 55), "v3", AFTER_CALL),
        DidOnCase(moment(9, 58), "v3", OnCase.ALARMED, ALARMED),
        DidOnCase(moment(10, 5), "v3", OnCase.EFFORT, MENTOR),
        PoliceSaid(
            moment(10, 22),
            "v3",
            PoliceAnswer.TAKES_OVER,
            "Poul Attrap, polititovholder",
            moment(10, 20),
        ),
        Finished(
            moment(10, 34),
            "v3",
            EntryKind.CONFIRM_POLICE,
            "Ringede til det nummer, vi kender. Beskeden er bekræftet.",
        ),
        DidOnRecord(
            moment(10, 50),
            "v3",
            OnRecord.REST,
            Kind.EFFORT,
            "mentor_lab",
            {"decision": "unchanged", "police_asked": "yes"},
        ),
        ReportedChild(
            moment(11, 15),
            "v3",
            {
                "child": "other",
                "child_words": "Liv, 5 år, hos faren hver anden uge",
                "outcome": "delivered",
                "delivered_date": "2026-01-12",
                "delivered_time": "11:10",
                "to": "Børne- og ungeafdelingen, Prøvekøbing",
                "received_by": "Liselotte Fiktiv, rådgiver i modtagelsen",
                "parents": "omit",
                "omit_reason": "Faren kan selv være faren for barnet.",
                "police_asked": "yes",
            },
        ),
    ),
)
