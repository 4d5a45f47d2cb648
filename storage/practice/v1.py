"""V1: a minor in a right-wing extremist setting online; a list with three first names."""

from typing import Final

from models.cases.case import PoliceAnswer
from models.forms.answers import Answers
from models.kernel.text import text
from storage.practice.steps import (
    T0,
    PlannedVisit,
    PoliceSaid,
    ReportedChild,
    Scenario,
    TookCall,
    WentFurther,
    WroteNote,
    WroteUp,
    call,
    moment,
)
from storage.practice.v1_course import AFTERNOON, COURSE

CALL: Final = call(
    "Mathias går i 9. klasse og er holdt op til håndbold efter efterårsferien. Han deler billeder "
    "i klassens gruppe, som hylder vold, og han har tegnet et symbol på bordet i fysiklokalet. I "
    'fredags sagde han i frikvarteret, at "de skal have en lærestreg". Hans lærer har set en '
    "liste med tre fornavne på den sidste side i hans hæfte. Jeg har ikke selv set listen.",
    about_name="Mathias Testesen",
    about_age="15",
    about_minor="yes",
    children_home="yes",
    reporter_type="public_employee",
    reporter_name="Karen Eksempel, UU-vejleder",
    reporter_phone="+999 55 01 01 01",
    severity="h24",
    severity_reason="En liste med tre fornavne, som læreren har set",
    agreed="Skolen taler ikke med Mathias om listen, før vi har ringet. Læreren gemmer hæftet. Jeg "
    "ringer tilbage i morgen formiddag.",
)

AFTER_CALL: Final[Answers] = {
    "name": "Mathias Testesen",
    "cpr": "740310-5907",
    "street": "Øvelsesvej 12, 2. th.",
    "postcode": "9999",
    "city": "Prøvekøbing",
    "address_protected": "no",
    "relatives": [
        {
            "name": "Anne Testesen",
            "relation": "mother",
            "custody": "yes",
            "contact": "+999 55 01 01 02",
            "reason": "Mathias bor hos hende; skal høres og inddrages",
        },
        {
            "name": "Jan Prøvegaard",
            "relation": "father",
            "custody": "yes",
            "contact": "+999 55 01 01 03",
            "reason": "Har del i forældremyndigheden; bor i en anden kommune",
        },
        {
            "name": "Ida Testesen",
            "relation": "sibling",
            "contact": "",
            "reason": "11 år, bor i hjemmet; hendes forhold undersøges før et besøg",
        },
    ],
    "shared_custody": "yes",
    "statements": [
        {
            "mark": "observed",
            "said": "Et symbol er tegnet med tusch på bordet i fysiklokalet.",
            "source": "UU-vejlederen",
            "when": "2026-01-09",
        },
        {
            "mark": "reported",
            "said": 'Mathias sagde i frikvarteret, at "de skal have en lærestreg".',
            "source": "To elever til klasselæreren",
            "when": "2026-01-09",
        },
        {
            "mark": "reported",
            "said": "På den sidste side i hans hæfte står en liste med tre fornavne.",
            "source": "Klasselæreren",
            "when": "2026-01-08",
        },
        {
            "mark": "assessed",
            "said": "Vi ved ikke, hvad listen er til. Den skal afklares i dag.",
            "source": "Tovholder",
            "when": "2026-01-12",
        },
    ],
    "signs": ["content", "contempt"],
    "protects": "God kontakt til sin mor og sin lillesøster. Var glad for håndbold og savner "
    "holdet, siger klasselæreren. Vil gerne i lære som elektriker.",
    "purpose": "prevention",
    "basis": "rpl115-1-1",
    "in_scope": "yes",
    "scope_reason": "Udsagn om gengældelse og en liste med navne gør det nødvendigt at vurdere "
    "risikoen nu.",
}

VISIT: Final[Answers] = {
    "visit_date": "2026-01-15",
    "starts": "15:30",
    "ends": "16:30",
    "place_kind": "home",
    "purpose": "Høre familiens egne ord, tale om det, skolen har set, og tilbyde støtte.",
    "basis": "rpl115-1-1",
    "first_name": "Poul Attrap",
    "first_authority": "police",
    "second_name": "Sanne Skabelon",
    "second_authority": "ssp",
    "speaks": "second",
    "standby_name": "Ane Øvelund",
    "standby_phone": "+999 55 00 00 01",
    "check_in": "15:25",
    "check_out": "16:45",
    "contact_name": "Sanne Skabelon, SSP",
    "contact_phone": "+999 55 00 00 02",
    "may_be_home": ["citizen", "mother", "sibling"],
    "knows_citizen": "At vi kommer, og at det handler om det, der blev sagt i skolen.",
    "knows_parents": "Moren er ringet op og har sagt ja til besøget. Faren har fået besked.",
    "knows_school": "At vi har fat i det. Ikke hvornår vi kommer.",
    "first_confirms": "At politiet er med for at forebygge. Der er ingen sag mod drengen.",
    "second_confirms": "At der er set et symbol på et bord og hørt en sætning i et frikvarter.",
    "dogs": "no",
    "parking": "I gården bag opgangen",
    "way_out": "Trappen ned til gården",
    "leave_when": "Nogen hæver stemmen, eller moren beder os gå.",
    "interpreter": "no",
    "parents_checked": "yes",
    "siblings_checked": "yes",
    "child_duties": "yes",
    "offers": ["mentor", "parents", "leisure", "siblings"],
}

V1: Final = Scenario(
    "v1",
    text("Practice", "A boy of 15, and a list with three first names"),
    (
        TookCall(moment(9, 6), "v1", T0, CALL),
        ReportedChild(
            moment(9, 40),
            "v1",
            {
                "child": "other",
                "child_words": "Mathias",
                "outcome": "delivered",
                "delivered_date": "2026-01-12",
                "delivered_time": "09:35",
                "to": "Børne- og ungeafdelingen, Prøvekøbing",
                "received_by": "Liselotte Fiktiv, rådgiver i modtagelsen",
                "parents": "authority",
            },
        ),
        WroteUp(moment(10, 55), "v1", AFTER_CALL),
        WentFurther(moment(13, 20), "v1"),
        WroteNote(
            moment(13, 25),
            "v1",
            "Ringede til klasselæreren. Hun har hæftet i et aflåst skab. Listen er skrevet med "
            "blyant, og der er ingen datoer eller steder.",
        ),
        PoliceSaid(
            moment(9, 46, days=1),
            "v1",
            PoliceAnswer.MAY_CONTINUE,
            "Poul Attrap, polititovholder",
            moment(9, 40, days=1),
            called_back=True,
        ),
        *COURSE,
        PlannedVisit(moment(11, 15, days=1), "v1", VISIT),
        *AFTERNOON,
    ),
)
