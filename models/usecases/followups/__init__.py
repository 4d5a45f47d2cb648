"""What follows from a fact, in the same unit of work: deadlines, tasks, their endings.

One module a subject; each registers its functions with ``follow`` by the type of the event.
"""

from models.usecases.followups import (
    absences,
    alarms,
    bundles,
    busy,
    cases,
    closing,
    concerns,
    disclosures,
    efforts,
    entries,
    key_dates,
    majority,
    meetings,
    qualification,
    recommendations,
    seconded,
    series,
    terms,
    visits,
)
from models.usecases.followups.dispatch import follow

__all__ = [
    "absences",
    "alarms",
    "bundles",
    "busy",
    "cases",
    "closing",
    "concerns",
    "disclosures",
    "efforts",
    "entries",
    "follow",
    "key_dates",
    "majority",
    "meetings",
    "qualification",
    "recommendations",
    "seconded",
    "series",
    "terms",
    "visits",
]
