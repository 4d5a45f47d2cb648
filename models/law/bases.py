"""Legal bases and purposes: versioned data, never constants in a rule."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text
from models.law.sources import (
    ALARM,
    BARNETS_LOV,
    DATA_PROTECTION,
    FORVALTNINGSLOVEN,
    OFFICE,
    PET_4,
    RPL_115,
    SERVICELOVEN_12B,
    STRAFFELOVEN_141,
    Source,
)


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A hjemmel: what it allows, in which wording, seen when.

    Attributes:
        code: stable name, stored with the version in every disclosure.
        shares: whether a disclosure to the police may rest on it.
        section_115: whether the sentence of § 115 goes on cover and pages.
        to_kommune: whether a transfer to another kommune of residence may rest on it.
    """

    code: str
    version: int
    title: Text
    shares: bool
    section_115: bool
    source: Source
    to_kommune: bool = False


BASES: Final = (
    LegalBasis(
        "rpl115-1-1", 1,
        text("Basis", "Administration of Justice Act § 115(1)(1): crime-preventive cooperation (SSP)"),
        shares=True, section_115=True, source=RPL_115, to_kommune=True,
    ),
    LegalBasis(
        "rpl115-1-2", 1,
        text("Basis", "Administration of Justice Act § 115(1)(2): vulnerable people and psychiatry (PSP)"),
        shares=True, section_115=True, source=RPL_115, to_kommune=True,
    ),
    LegalBasis(
        "rpl115-1-3", 1,
        text("Basis", "Administration of Justice Act § 115(1)(3): release from prison (KSP)"),
        shares=True, section_115=True, source=RPL_115, to_kommune=True,
    ),
    LegalBasis(
        "fvl28", 1,
        text("Basis", "Public Administration Act § 28 with Data Protection Act § 8"),
        shares=True, section_115=False, source=FORVALTNINGSLOVEN, to_kommune=True,
    ),
    LegalBasis(
        "strl141", 1,
        text("Basis", "Criminal Code § 141: duty to avert grave crimes"),
        shares=True, section_115=False, source=STRAFFELOVEN_141,
    ),
    LegalBasis(
        "barnets-lov-133", 1,
        text("Basis", "Children's Act: report on a child (underretning)"),
        shares=False, section_115=False, source=BARNETS_LOV,
    ),
    LegalBasis(
        "sel12b", 1,
        text("Basis", "Social Services Act § 12 b: free targeted advice"),
        shares=False, section_115=False, source=SERVICELOVEN_12B,
    ),
)  # fmt: skip
"""What the work of the Infohus rests on."""

OTHER_PATHS: Final = (
    LegalBasis(
        "anmeldelse", 1,
        text("Basis", "Ordinary police report (anmeldelse): Data Protection Act § 8"),
        shares=False, section_115=False, source=DATA_PROTECTION,
    ),
    LegalBasis(
        "pet4", 1,
        text("Basis", "PET Act § 4: PET asks for information"),
        shares=False, section_115=False, source=PET_4,
    ),
    LegalBasis(
        "alarm", 1,
        text("Basis", "Danger now: 112, 114 or the police on the spot (GDPR art. 6(1)(d))"),
        shares=False, section_115=False, source=ALARM,
    ),
    LegalBasis(
        "none", 1, text("Basis", "No law was chosen"),
        shares=False, section_115=False, source=OFFICE,
    ),
)  # fmt: skip
"""What never goes through a handover of the Infohus, and is recorded as it was given; and what
stands where something was refused before a law was chosen."""

EVERY_BASIS: Final = (*BASES, *OTHER_PATHS)
NO_LAW: Final = OTHER_PATHS[-1]


def basis(code: str) -> LegalBasis:
    """Return the newest version of a legal basis.

    Raises:
        KeyError: no basis has that code.
    """
    found = known_basis(code)
    if found is None:
        raise KeyError(code)
    return found


def known_basis(code: str) -> LegalBasis | None:
    """Return the newest version of a legal basis, or None where there is none of that code."""
    return next((found for found in reversed(EVERY_BASIS) if found.code == code), None)


class Purpose(StrEnum):
    """Why information is recorded or given."""

    PREVENTION = "prevention"
    CHILD_PROTECTION = "child_protection"
    AVERT_DANGER = "avert_danger"
    INVESTIGATION = "investigation"
    BENEFIT_CONTROL = "benefit_control"
    REPORT_CRIME = "report_crime"
    ANSWER_DUTY = "answer_duty"


PURPOSES: Final[dict[Purpose, Text]] = {
    Purpose.PREVENTION: text("Purpose", "Prevent extremist crime"),
    Purpose.CHILD_PROTECTION: text("Purpose", "Protect a child"),
    Purpose.AVERT_DANGER: text("Purpose", "Avert danger"),
    Purpose.INVESTIGATION: text("Purpose", "Investigate a crime"),
    Purpose.BENEFIT_CONTROL: text("Purpose", "Check benefits"),
    Purpose.REPORT_CRIME: text("Purpose", "Report a crime to the police (anmeldelse)"),
    Purpose.ANSWER_DUTY: text("Purpose", "Answer what a law requires of us"),
}

OWN_PATHS: Final = frozenset({Purpose.REPORT_CRIME, Purpose.ANSWER_DUTY})
"""Purposes of other paths than the Infohus's own; recorded, never a reason for a handover."""

REFUSED_PURPOSES: Final[dict[Purpose, Text]] = {
    Purpose.INVESTIGATION: text(
        "Purpose",
        "Section 115(2) does not allow disclosure for the investigation of crime. "
        "If you want to report a crime, use an ordinary police report (anmeldelse).",
    ),
    Purpose.BENEFIT_CONTROL: text(
        "Purpose",
        "Information from the Infohus may not be used to check benefits. "
        "The control unit works under its own law and asks for its own information.",
    ),
}
"""Purposes that the door out refuses, with the reason and the right path."""

OUR_PURPOSES: Final = tuple(
    purpose
    for purpose in Purpose
    if purpose not in REFUSED_PURPOSES and purpose not in OWN_PATHS
)
"""What the Infohus itself works and shares for."""

SECTION_115_SENTENCE: Final = text(
    "Basis",
    "Disclosed under section 115 of the Administration of Justice Act for use in "
    "crime-preventive cooperation. Not disclosed for the investigation of criminal cases.",
    "Danish wording is fixed: domain rule of the cover sheet. Source: retsplejeloven § 115, stk. 1-2",
)


class DataCategory(StrEnum):
    """What kind of information an item holds; decides the care it needs."""

    ORDINARY = "ordinary"
    ARTICLE_9 = "article_9"
    CRIMINAL = "criminal"
    CPR = "cpr"
    THIRD_PARTY = "third_party"
    CHILD = "child"


CATEGORIES: Final[dict[DataCategory, Text]] = {
    DataCategory.ORDINARY: text("Category", "Ordinary"),
    DataCategory.ARTICLE_9: text("Category", "Sensitive (article 9)"),
    DataCategory.CRIMINAL: text("Category", "Criminal offences"),
    DataCategory.CPR: text("Category", "CPR number"),
    DataCategory.THIRD_PARTY: text("Category", "Other people"),
    DataCategory.CHILD: text("Category", "Child"),
}
