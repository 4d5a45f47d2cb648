"""Where a rule comes from, and when that was last looked at."""

from dataclasses import dataclass
from datetime import date
from typing import Final


@dataclass(frozen=True, slots=True)
class Source:
    """A law, guide or decision, and the day somebody last compared this data with it."""

    name: str
    checked: date


RPL_115: Final = Source("Retsplejeloven § 115 (ungegedal.dk, 3.7.2023)", date(2026, 11, 21))
BARNETS_LOV: Final = Source("Barnets lov (VEJ 9471; sm.dk)", date(2026, 11, 21))
BARNETS_LOV_15: Final = Source("Barnets lov § 15, stk. 3 (lovguiden.dk)", date(2026, 11, 21))
COPENHAGEN_2016: Final = Source(
    "Københavns Kommune, forebyggelse af radikalisering", date(2026, 11, 21)
)
SERVICELOVEN_12B: Final = Source("Serviceloven § 12 b", date(2026, 11, 21))
GDPR_12_15: Final = Source("Databeskyttelsesforordningen art. 12 og 15", date(2026, 11, 22))
GDPR_33: Final = Source("Databeskyttelsesforordningen art. 33", date(2026, 11, 21))
OFFICE: Final = Source("Infohusets egen praksis", date(2026, 11, 21))
POLICE_OFFICE: Final = Source("Politikredsens egen praksis", date(2026, 11, 22))
DATA_PROTECTION: Final = Source("Databeskyttelsesloven §§ 8, 11 og 22", date(2026, 11, 21))
FORVALTNINGSLOVEN: Final = Source("Forvaltningsloven § 28", date(2026, 11, 21))
PARTY_ACCESS: Final = Source("Forvaltningsloven §§ 9 og 16, stk. 2", date(2026, 11, 22))
STRAFFELOVEN_141: Final = Source("Straffeloven § 141", date(2026, 11, 21))
PET_4: Final = Source("PET-loven § 4", date(2026, 11, 21))
ALARM: Final = Source(
    "Databeskyttelsesforordningen art. 6, stk. 1, litra d, og art. 9, stk. 2, litra c; "
    "alarm først (silkeborg.dk)",
    date(2026, 11, 21),
)
GDPR: Final = Source("Databeskyttelsesforordningen art. 5, 6, 9 og 10", date(2026, 11, 21))
OPENNESS: Final = Source("Offentlighedsloven §§ 13 og 15", date(2026, 11, 21))
ARCHIVES: Final = Source("Arkivloven og arkivbekendtgørelsen § 5", date(2026, 11, 21))
SECRECY: Final = Source(
    "Forvaltningsloven §§ 27 og 32 og straffeloven § 152", date(2026, 11, 21)
)
VAERGEMAALSLOVEN: Final = Source("Værgemålsloven § 1", date(2026, 11, 22))
ASSESSMENT_TOOL: Final = Source(
    "Vurderingsværktøj til infohuse (stopekstremisme.dk, 24.6.2021)", date(2026, 11, 22)
)
TYPES_OF_EXTREMISM: Final = Source(
    "Vejle Infohus, strategi for forebyggelse af ekstremisme (ssp.vejle.dk)", date(2026, 11, 22)
)
