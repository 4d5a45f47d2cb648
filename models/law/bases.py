"""Legal bases and purposes: versioned data, never constants in a rule."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text
from models.law.sources import (
    BARNETS_LOV,
    FORVALTNINGSLOVEN,
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
    return next((found for found in reversed(BASES) if found.code == code), None)


class Purpose(StrEnum):
    """Why information is recorded or given."""

    PREVENTION = "prevention"
    CHILD_PROTECTION = "child_protection"
    AVERT_DANGER = "avert_danger"
    INVESTIGATION = "investigation"
    BENEFIT_CONTROL = "benefit_control"


PURPOSES: Final[dict[Purpose, Text]] = {
    Purpose.PREVENTION: text("Purpose", "Prevent extremist crime"),
    Purpose.CHILD_PROTECTION: text("Purpose", "Protect a child"),
    Purpose.AVERT_DANGER: text("Purpose", "Avert danger"),
    Purpose.INVESTIGATION: text("Purpose", "Investigate a crime"),
    Purpose.BENEFIT_CONTROL: text("Purpose", "Check benefits"),
}

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
