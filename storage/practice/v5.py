"""V5: an asylum centre, no CPR number, and one name in three spellings."""

from typing import Final

from models.forms.answers import Answers
from models.kernel.text import text
from storage.practice.steps import (
    Scenario,
    TookCall,
    WroteNote,
    WroteUp,
    call,
    moment,
)

CALL: Final = call(
    "En ung beboer på center Øvelse chikanerer to andre beboere og kræver, at de følger hans regler "
    "for mad og tøj. Han viser dem film med henrettelser på sin telefon. De to er bange og vil ikke "
    "spise i fællesrummet. Vi har anmeldt det til lokalpolitiet.",
    about_name="Dawit Fiktiv",
    about_age="23",
    about_minor="no",
    reporter_type="volunteer",
    reporter_named="named",
    reporter_name="Centerleder, operatøren på center Øvelse",
    reporter_phone="+999 55 05 01 01",
    severity="h48",
    severity_reason="Chikane mod to beboere, som bor samme sted",
    agreed="De to beboere får værelser på en anden gang i dag. Operatøren retter indberetningen og "
    "ringer, når det er gjort.",
    channel="voicemail",
    received_date="2026-01-12",
    received_time="09:00",
    received_reason="Besked på telefonsvareren kl. 9.00",
)

AFTER_CALL: Final[Answers] = {
    "name": "Dawit Fiktiv",
    "spellings": [
        {"spelling": "Daweet Fiktiv", "seen_in": "Brev fra operatøren, december"},
        {"spelling": "Dauit Fiktiv", "seen_in": "Brev fra en sundhedsklinik"},
    ],
    "born": "2003-01-01",
    "born_kind": "stated",
    "street": "Center Øvelse, Attrapvej 1",
    "postcode": "9999",
    "city": "Prøvekøbing",
    "address_protected": "no",
    "statements": [
        {
            "mark": "observed",
            "said": "Har krævet af to beboere, at de følger hans regler for mad og tøj.",
            "source": "Centerpersonalet",
            "when": "2026-01-10",
        },
        {
            "mark": "reported",
            "said": "Viser film med henrettelser på sin telefon.",
            "source": "De to beboere",
            "when": "2026-01",
        },
    ],
    "signs": ["threats", "content"],
    "protects": "Går til danskundervisning og hjælper i centrets cykelværksted.",
    "purpose": "prevention",
    "basis": "rpl115-1-1",
    "in_scope": "unclear",
    "scope_reason": "Chikane mod andre. Det skal afklares, om der er et ekstremistisk motiv.",
}

V5: Final = Scenario(
    "v5",
    text("Practice", "An asylum centre: no CPR number, three spellings"),
    (
        TookCall(moment(11, 48), "v5", moment(11, 30), CALL),
        WroteUp(moment(15, 25), "v5", AFTER_CALL),
        WroteNote(
            moment(15, 35),
            "v5",
            "Tjekliste: operatøren havde indberettet til lokalpolitiet, men ikke til PET. Bad dem rette "
            "det straks. De ringer, når det er gjort.",
        ),
    ),
)
