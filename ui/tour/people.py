"""Who plays in the tour, and what they say: all invented, in the tour's own language, Danish."""

from typing import Final

from models.forms.answers import Value
from ui.tour.drive import Drive

COORDINATOR: Final = "Ane Øvelund"
INITIALS: Final = "AØ"
POLICE_COORDINATOR: Final = "Poul Attrap"
POLICE_INITIALS: Final = "PA"
KOMMUNE_WORDS: Final = "gondol blåbær klarinet sejr symfoni pelikan"
POLICE_WORDS: Final = "orkester guitar bivoks safran elverhøj kiosk"

OFFICE: Final = "Prøvekøbing Kommune"
DISTRICT: Final = "Demokredsens Politi"
KOMMUNE_PHONE: Final = "+9995501000"
POLICE_PHONE: Final = "+9995502000"
CASE: Final = "S-2026-0006"

HALF_A_CALL: Final[dict[str, Value]] = {
    "danger_now": "no",
    "words": (
        "Sofie går i 9.b. Siden efterårsferien har hun delt opslag, der hylder vold, og i går "
        "sagde hun i klassen, at nogen snart skal betale. En veninde har vist mig en besked, "
        "hvor Sofie skriver, at hun har fundet sin flok."
    ),
    "about_name": "Sofie Skabelon",
    "about_age": "16",
}

REST_OF_THE_CALL: Final[dict[str, Value]] = {
    "about_minor": "yes",
    "about_kommune": "999",
    "children_home": "yes",
    "reporter_type": "public_employee",
    "reporter_name": "Ida Attrap, klasselærer",
    "reporter_phone": "20123456",
    "severity": "h24",
    "severity_reason": "Udtalelsen i går var rettet mod bestemte elever.",
    "agreed": "Læreren taler ikke selv med Sofie om det. Vi ringer tilbage i morgen.",
}

AFTER_THE_CALL: Final[tuple[tuple[str, dict[str, Value]], ...]] = (
    ("identity", {"cpr": "6905094902"}),
    (
        "address",
        {
            "street": "Attrapvej 7",
            "postcode": "9999",
            "city": "Prøvekøbing",
            "address_protected": "no",
        },
    ),
    (
        "family",
        {
            "relatives": (
                {
                    "name": "Mette Skabelon",
                    "relation": "mother",
                    "custody": "yes",
                    "contact": "20987654",
                    "reason": "Forældremyndighed",
                },
            ),
            "shared_custody": "no",
        },
    ),
    (
        "statements",
        {
            "statements": (
                {
                    "mark": "observed",
                    "said": "Sagde i timen, at nogen snart skal betale.",
                    "source": "Klasselæreren",
                },
            ),
        },
    ),
    ("protects", {"protects": "Tæt på sin mormor. Holder af sit fritidsjob hos bageren."}),
    ("legal", {"purpose": "prevention", "basis": "rpl115-1-1", "in_scope": "yes"}),
)

SHOWN_SECTIONS: Final = {"identity": "hvem det er", "statements": "hvad vi ved"}

CHILD_REPORT: Final = {
    "to": "Børn og Unge, Prøvekøbing",
    "received_by": "Lise Fiktiv, rådgiver",
    "number": "B-117",
    "parents": "authority",
}

POLICE_ANSWER: Final = {
    "answer": "may_continue",
    "given_by": "Poul Attrap, Demokredsens Politi",
    "called_back": "yes",
}

ROUND: Final[dict[str, Value]] = {
    "question": "Hvordan har Sofie det i hverdagen, og hvem støtter hende og moren?",
    "less": "Uden navn kan ingen se, om de kender familien.",
    "consent": "left_out",
    "consent_reason": "Samtalen med familien er ikke holdt endnu.",
}

INVITED: Final[dict[str, Value]] = {
    "authority": "social_under_18",
    "contact": "Familierådgiver",
    "named": "yes",
    "necessity": "De kender familien, og søskendes forhold skal være set på før et besøg.",
}

ANSWERED: Final[dict[str, Value]] = {
    "given_by": "Familierådgiver",
    "outcome": "answered",
    "statements": (
        {
            "mark": "reported",
            "said": "Moren har selv bedt om råd i efteråret.",
            "source": "Familierådgiveren",
            "when": "11.2025",
            "care": "ordinary",
        },
    ),
}

CONDITIONS: Final[dict[str, Value]] = {
    "parents": "yes",
    "siblings": "none",
    "given_by": "Familierådgiver",
}


VISIT: Final[dict[str, Value]] = {
    "visit_date": "15.01.2026",
    "starts": "17.00",
    "ends": "18.00",
    "place_kind": "home",
    "purpose": "Høre Sofies og hendes mors egne ord, og tilbyde støtte.",
    "basis": "rpl115-1-1",
    "first_name": "Poul Attrap",
    "first_authority": "police",
    "second_name": "Sanne Fiktiv",
    "second_authority": "ssp",
    "speaks": "second",
    "standby_name": "Ane Øvelund",
    "standby_phone": "+9995501000",
    "check_in": "16.55",
    "check_out": "18.15",
    "contact_name": "Sanne Fiktiv, SSP",
    "contact_phone": "+9995503000",
    "may_be_home": ["citizen", "mother"],
    "knows_citizen": "At vi kommer, og at det handler om en udtalelse i skolen.",
    "knows_parents": "Moren er ringet op og har sagt ja til besøget.",
    "first_confirms": "At politiet er med for at forebygge.",
    "second_confirms": "At skolen har fortalt os om en udtalelse.",
    "dogs": "unknown",
    "leave_when": "Nogen hæver stemmen, eller moren beder os gå.",
    "interpreter": "no",
    "parents_checked": "yes",
    "siblings_checked": "yes",
    "child_duties": "yes",
    "offers": ["mentor", "parents", "leisure"],
}

FOLLOW_UP: Final = {
    "case": "S-2026-0006",
    "kind": "follow_up",
    "date": "28.01.2026",
    "time": "10.00",
    "until": "10.30",
    "place": "Rådhuset, lokale 2",
}

HOLDERS: Final = ("Poul Attrap", "Sanne Fiktiv")

REQUEST: Final = {"ask": "assessment", "answer_by": "16.01.2026", "call_back": "+9995501000"}

ITEMS: Final = (
    ("subject", "Politiet skal vide, hvem vi spørger om."),
    ("concern_words", "Udtalelsen er det, vi beder politiet vurdere."),
    ("urgency", "Det forklarer, hvorfor vi beder om svar inden fredag."),
)

WHY: Final = {
    "purpose": "prevention",
    "purpose_words": "At forebygge, at Sofie skader andre eller selv bliver skadet.",
    "basis": "rpl115-1-1",
    "less": "Uden navn og udtalelse kan politiet ikke vurdere, om der er fare.",
    "consent": "left_out",
    "consent_reason": "Samtalen med familien er ikke holdt endnu.",
}


def remember(drive: Drive, folder: str, label: str, words: str) -> None:
    """Add a line to ``passphrases.txt``: folder, label, passphrase, with tabs between."""
    path = drive.vaults / "passphrases.txt"
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{folder}\t{label}\t{words}\n")
