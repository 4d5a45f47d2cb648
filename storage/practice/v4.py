"""V4: release from prison (KSP); what is left after the call lies as a draft, and is late."""

from typing import Final

from models.forms.answers import Answers
from models.kernel.text import text
from storage.practice.steps import (
    BeganToWriteUp,
    Scenario,
    TookCall,
    WroteNote,
    call,
    moment,
)

CALL: Final = call(
    "Bilal afsoner for vold og løslades den 20. april. Han har siden efteråret søgt en lille gruppe "
    "på afdelingen, som deler militant islamistisk indhold. I sidste uge bad han selv kontaktpersonen "
    'om hjælp til at "komme væk fra det". Han har ingen bolig, når han kommer ud.',
    about_name="Bilal Øvelund",
    about_age="27",
    about_minor="no",
    reporter_type="public_employee",
    reporter_name="Sagsbehandler i Kriminalforsorgen",
    reporter_phone="+999 55 04 01 01",
    severity="h72",
    severity_reason="Løslades først 20. april 2026, men har selv bedt om hjælp nu",
    agreed="Vi ringer tilbage med, hvem der kan besøge ham i fængslet.",
    channel="mail",
    received_date="2026-01-12",
    received_time="09:00",
    received_reason="Sikker mail kom kl. 9.00",
)

BEGUN: Final[Answers] = {
    "name": "Bilal Øvelund",
    "cpr": "900498-3901",
    "address_protected": "no",
    "statements": [
        {
            "mark": "reported",
            "said": "Har søgt en lille gruppe, som deler militant islamistisk indhold.",
            "source": "Kriminalforsorgen",
            "when": "2025-10",
        },
        {
            "mark": "reported",
            "said": 'Har selv bedt om hjælp til at "komme væk fra det".',
            "source": "Kontaktpersonen på afdelingen",
            "when": "2026-01",
        },
    ],
    "protects": "Har selv bedt om hjælp. Taler i telefon med sin mor hver",
    "sections_done": ["identity", "statements"],
}

V4: Final = Scenario(
    "v4",
    text("Practice", "Release from prison on 20 April (KSP)"),
    (
        TookCall(moment(11, 10), "v4", moment(10, 58), CALL),
        BeganToWriteUp(moment(14, 48), "v4", BEGUN, "protects"),
        WroteNote(
            moment(9, 20, days=1),
            "v4",
            "Kriminalforsorgen har ringet: samtale i fængslet kan være fra uge 4. Løsladelse er fortsat "
            "20. april 2026.",
        ),
    ),
)
