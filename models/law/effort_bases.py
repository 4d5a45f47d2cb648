"""On which law an effort may rest, and whether that law asks for consent: data with a source."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text
from models.law.sources import BARNETS_LOV, COPENHAGEN_2016, RPL_115, SERVICELOVEN_12B, Source

SERVICELOVEN: Final = Source(
    "Serviceloven §§ 10, 85 og 99 (paragraffer skal bekræftes af kommunens jurist)",
    date(2026, 11, 22),
)
LAB_2022: Final = Source(
    "Lov om en aktiv beskæftigelsesindsats § 167 (2022)", date(2026, 11, 22)
)
LAB: Final = Source(
    "Lov om en aktiv beskæftigelsesindsats (paragraf skal bekræftes af jobcentret)",
    date(2026, 11, 22),
)
LAB_2015: Final = Source(
    "Lov om en aktiv beskæftigelsesindsats, som den var i 2015 (Socialudvalget 15.6.2015)",
    date(2026, 11, 22),
)
UNDER_25: Final = Source(
    "Lov om kommunal indsats for unge under 25 år (skal bekræftes af kommunens jurist)",
    date(2026, 11, 22),
)
BARNETS_LOV_30: Final = Source(
    "Barnets lov §§ 30 og 32 (paragraffer skal bekræftes af kommunens jurist)",
    date(2026, 11, 22),
)
KSP: Final = Source("Vejledning nr. 90 af 17.11.2011 om KSP-samarbejdet", date(2026, 11, 21))


UNGESTOETTE: Final = Source(
    "Barnets lov §§ 113-116, ungestøtte (paragraffer skal bekræftes af kommunens jurist)",
    date(2026, 11, 22),
)
YOUTH: Final = "bl-youth"
"""Ungestøtte: what may follow an effort for a child after the 18th birthday."""


class BasisPurpose(StrEnum):
    """What efforts on a law are for. A law has one purpose, and no effort has two."""

    SUPPORT = "support"
    EMPLOYMENT = "employment"
    EDUCATION = "education"
    PSYCHIATRY = "psychiatry"
    RELEASE = "release"


PURPOSES: Final[dict[BasisPurpose, Text]] = {
    BasisPurpose.SUPPORT: text("BasisPurpose", "support and prevention"),
    BasisPurpose.EMPLOYMENT: text("BasisPurpose", "work"),
    BasisPurpose.EDUCATION: text("BasisPurpose", "education"),
    BasisPurpose.PSYCHIATRY: text("BasisPurpose", "vulnerable people and psychiatry"),
    BasisPurpose.RELEASE: text("BasisPurpose", "release from prison"),
}
AIMED_AT_CONCERN: Final = frozenset({BasisPurpose.SUPPORT, BasisPurpose.PSYCHIATRY})
"""Purposes that an effort against the concern may have. Employment law may not be aimed at
people for being at risk of radicalisation (the committee's note of 15 June 2015)."""
_CONCERN_WORDS: Final = re.compile(r"radikal|ekstrem|terror|afradikal|exit", re.IGNORECASE)


def names_the_concern(words: str) -> bool:
    """Whether words aim at the concern: its names, in whatever ending."""
    return _CONCERN_WORDS.search(words) is not None


@dataclass(frozen=True, slots=True)
class EffortBasis:
    """The law on which an effort rests.

    Attributes:
        code: stable name, stored with the version in the effort's answers.
        asks_consent: whether the effort waits for a consent on record.
        source: what the wording was compared with, and when.
        purpose: what efforts on it are for.
        until: the last day on which an effort could begin on it, or None.
    """

    code: str
    version: int
    title: Text
    asks_consent: bool
    source: Source
    purpose: BasisPurpose = BasisPurpose.SUPPORT
    until: date | None = None


EFFORT_BASES: Final = (
    EffortBasis(
        "sel12b", 1, text("EffortBasis", "Social Services Act § 12 b: free targeted advice"),
        asks_consent=True, source=SERVICELOVEN_12B,
    ),
    EffortBasis(
        "sel10", 1, text("EffortBasis", "Social Services Act § 10: free advice for everybody"),
        asks_consent=True, source=SERVICELOVEN,
    ),
    EffortBasis(
        "sel85", 1, text("EffortBasis", "Social Services Act § 85: social support"),
        asks_consent=True, source=SERVICELOVEN,
    ),
    EffortBasis(
        "sel99", 1, text("EffortBasis", "Social Services Act § 99: support and contact person"),
        asks_consent=True, source=SERVICELOVEN,
    ),
    EffortBasis(
        "bl30", 1, text("EffortBasis", "Children's Act § 30: early preventive effort"),
        asks_consent=True, source=BARNETS_LOV_30,
    ),
    EffortBasis(
        "bl32", 1, text("EffortBasis", "Children's Act § 32: support for child, young person or family"),
        asks_consent=True, source=BARNETS_LOV_30,
    ),
    EffortBasis(
        "bl-decided", 1, text("EffortBasis", "Children's Act: decided by the authority for children"),
        asks_consent=False, source=BARNETS_LOV,
    ),
    EffortBasis(
        YOUTH, 1, text("EffortBasis", "Children's Act: support for young people after 18 (ungestøtte)"),
        asks_consent=True, source=UNGESTOETTE,
    ),
    EffortBasis(
        "lab167", 1, text("EffortBasis", "Employment Act § 167: mentor support"),
        asks_consent=False, source=LAB_2022, purpose=BasisPurpose.EMPLOYMENT,
    ),
    EffortBasis(
        "lab2015", 1, text("EffortBasis", "Employment Act as it was in 2015: mentor"),
        asks_consent=False, source=LAB_2015, purpose=BasisPurpose.EMPLOYMENT, until=date(2019, 12, 31),
    ),
    EffortBasis(
        "lab", 1, text("EffortBasis", "Employment Act: the job centre's offers"),
        asks_consent=False, source=LAB, purpose=BasisPurpose.EMPLOYMENT,
    ),
    EffortBasis(
        "kui", 1, text("EffortBasis", "Act on municipal efforts for young people under 25"),
        asks_consent=False, source=UNDER_25, purpose=BasisPurpose.EDUCATION,
    ),
    EffortBasis(
        "ssp", 1, text("EffortBasis", "Crime-preventive cooperation (SSP), § 115(1)(1)"),
        asks_consent=True, source=RPL_115,
    ),
    EffortBasis(
        "psp", 1, text("EffortBasis", "Vulnerable people and psychiatry (PSP), § 115(1)(2)"),
        asks_consent=False, source=RPL_115, purpose=BasisPurpose.PSYCHIATRY,
    ),
    EffortBasis(
        "ksp", 1, text("EffortBasis", "Release from prison (KSP), § 115(1)(3)"),
        asks_consent=False, source=KSP, purpose=BasisPurpose.RELEASE,
    ),
    EffortBasis(
        "exit", 1, text("EffortBasis", "The kommune's exit programme, agreed with the citizen"),
        asks_consent=True, source=COPENHAGEN_2016,
    ),
)  # fmt: skip
"""Every basis an effort has ever rested on; none is taken away."""


def effort_basis(code: str) -> EffortBasis:
    """Return the newest version of a basis.

    Raises:
        KeyError: no basis has that code.
    """
    for found in reversed(EFFORT_BASES):
        if found.code == code:
            return found
    raise KeyError(code)
