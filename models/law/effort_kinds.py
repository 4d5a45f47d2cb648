"""The catalogue of efforts: what each is for, on which law, for whom, and when it is offered."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text
from models.law.effort_bases import LAB, LAB_2015, LAB_2022
from models.law.sources import COPENHAGEN_2016, OFFICE, SERVICELOVEN_12B, Source

COPENHAGEN_2014: Final = Source(
    "Københavns Kommune 25.4.2014 (SSP+, Exit, God løsladelse)", date(2026, 11, 22)
)
SINCE: Final = date(2015, 1, 1)
NEW_LAB: Final = date(2020, 1, 1)
"""When the present Employment Act took over from the one of 2015."""


class Footing(StrEnum):
    """Whether the citizen may say no."""

    VOLUNTARY = "voluntary"
    STATUTORY = "statutory"


FOOTINGS: Final[dict[Footing, Text]] = {
    Footing.VOLUNTARY: text("Footing", "Voluntary (frivilligt)"),
    Footing.STATUTORY: text("Footing", "By law (lovbestemt)"),
}


class ForWhom(StrEnum):
    """Whose course it is."""

    CITIZEN = "citizen"
    PARENTS = "parents"
    SIBLINGS = "siblings"


FOR_WHOM: Final[dict[ForWhom, Text]] = {
    ForWhom.CITIZEN: text("ForWhom", "The citizen"),
    ForWhom.PARENTS: text("ForWhom", "The parents: their own course"),
    ForWhom.SIBLINGS: text("ForWhom", "Brothers and sisters"),
}


@dataclass(frozen=True, slots=True)
class Target:
    """For whom an effort is meant.

    Attributes:
        from_months: the youngest, in whole months lived.
        below_years: the birthday from which it is over, or 0 for none.
        says: the group in words.
    """

    from_months: int
    below_years: int
    says: Text


@dataclass(frozen=True, slots=True)
class EffortKind:
    """One effort of the catalogue.

    Attributes:
        code: stable name, stored in every record; never reused.
        purpose: what it is for; fixed, so that none is turned to another's.
        bases: codes of ``EFFORT_BASES`` it may rest on, the usual one first.
        child_basis: the usual one while the citizen is under 18, or "" for the first.
        footing: the usual one.
        on_concern: whether it is aimed at the concern; employment law may not be (seed: the
            committee's note of 15 June 2015), so its progress is never told on that axis.
        target: for whom, or None for everybody.
        places: how many at once, or None where nobody counts.
        until: the last day on which it could be begun, or None.
        asks_consent: whether it waits for a consent that its law does not ask for.
        provider: who usually provides it, or "".
        also: further codes whose efforts take the same places.
    """

    code: str
    title: Text
    purpose: Text
    bases: tuple[str, ...]
    source: Source
    child_basis: str = ""
    footing: Footing = Footing.VOLUNTARY
    whose: ForWhom = ForWhom.CITIZEN
    on_concern: bool = True
    target: Target | None = None
    places: int | None = None
    since: date = SINCE
    until: date | None = None
    asks_consent: bool = False
    provider: str = ""
    also: tuple[str, ...] = ()

    def open_on(self, day: date) -> bool:
        """Whether it may be begun on that day."""
        return self.since <= day and (self.until is None or day <= self.until)

    def usual_basis(self, *, minor: bool) -> str:
        """Return the code of the basis it usually rests on."""
        return self.child_basis if minor and self.child_basis else self.bases[0]


GOOD_RELEASE: Final = "good_release"
JOB: Final = text(
    "EffortKind", "Bring the citizen into work or education. Never aimed at the concern."
)

EFFORT_KINDS: Final = (
    EffortKind(
        "mentor_vink", text("EffortKind", "Mentor (VINK)"),
        text("EffortKind", "Strengthen belonging and dialogue, away from extremist communities."),
        ("sel12b", "bl30", "bl32"), COPENHAGEN_2016, child_basis="bl30",
    ),
    EffortKind(
        "mentor_lab", text("EffortKind", "Mentor support (employment)"), JOB,
        ("lab167",), LAB_2022, footing=Footing.STATUTORY, on_concern=False, since=NEW_LAB,
    ),
    EffortKind(
        "mentor_holistic", text("EffortKind", "Holistic mentor (employment, 2015)"), JOB,
        ("lab2015",), LAB_2015, footing=Footing.STATUTORY, on_concern=False,
        until=date(2019, 12, 31),
    ),
    EffortKind(
        "mentor_retention", text("EffortKind", "Retention mentor (employment, 2015)"), JOB,
        ("lab2015",), LAB_2015, footing=Footing.STATUTORY, on_concern=False,
        until=date(2019, 12, 31),
    ),
    EffortKind(
        "parent_coach", text("EffortKind", "Parent coach"),
        text("EffortKind", "Support the parents in their own role. It is their course, also after 18."),
        ("sel12b", "bl30"), COPENHAGEN_2016, whose=ForWhom.PARENTS, child_basis="bl30",
    ),
    EffortKind(
        "sibling_support", text("EffortKind", "Support for brothers and sisters"),
        text("EffortKind", "Give younger children in the family somebody of their own to turn to."),
        ("bl30", "bl32"), COPENHAGEN_2016, whose=ForWhom.SIBLINGS,
    ),
    EffortKind(
        "job_consultant", text("EffortKind", "Job consultant"), JOB,
        ("lab",), LAB, on_concern=False,
    ),
    EffortKind(
        "competence", text("EffortKind", "Clarifying job and competence"), JOB,
        ("lab",), LAB, on_concern=False,
    ),
    EffortKind(
        "edu_guidance", text("EffortKind", "Education guidance (UU)"),
        text("EffortKind", "Find a way into education and stay in it."),
        ("kui",), COPENHAGEN_2016, on_concern=False,
    ),
    EffortKind(
        "exit", text("EffortKind", "Exit"),
        text("EffortKind", "Help to leave a group or milieu."),
        ("exit", "sel12b"), COPENHAGEN_2014, places=25,
        target=Target(18 * 12, 26, text("EffortKind", "18 to 25 years")),
    ),
    EffortKind(
        "ssp", text("EffortKind", "SSP"),
        text("EffortKind", "Prevent crime together with school, social services and police."),
        ("ssp", "bl30"), COPENHAGEN_2014,
        target=Target(0, 18, text("EffortKind", "Under 18 years")),
    ),
    EffortKind(
        "ssp_plus", text("EffortKind", "SSP+"),
        text("EffortKind", "One coordinated effort for young people in SSP categories 3 and 4."),
        ("ssp", "sel12b"), COPENHAGEN_2014,
        target=Target(17 * 12 + 6, 25, text("EffortKind", "17½ to 24 years, SSP categories 3 and 4")),
    ),
    EffortKind(
        GOOD_RELEASE, text("EffortKind", "Good release (God løsladelse)"),
        text("EffortKind", "Have housing, benefit and job or education ready on the day of release."),
        ("ksp",), COPENHAGEN_2014, on_concern=False,
    ),
    EffortKind(
        "psp", text("EffortKind", "PSP"),
        text("EffortKind", "Police, social services and psychiatry help a vulnerable person together."),
        ("psp",), OFFICE, footing=Footing.STATUTORY,
    ),
    EffortKind(
        "psychologist", text("EffortKind", "Psychologist"),
        text("EffortKind", "Somebody to talk to about what is hard."),
        ("sel12b", "bl30"), OFFICE, child_basis="bl30",
    ),
    EffortKind(
        "leisure", text("EffortKind", "Leisure and associations"),
        text("EffortKind", "A place in a club or association, with somebody who goes along at first."),
        ("sel12b", "bl30"), OFFICE, child_basis="bl30",
    ),
    EffortKind(
        "support_person", text("EffortKind", "Support and contact person"),
        text("EffortKind", "Build contact and bring the citizen to the help there is."),
        ("sel99", "sel85", "bl32"), OFFICE, child_basis="bl32",
    ),
    EffortKind(
        "housing", text("EffortKind", "Advice on housing and money"),
        text("EffortKind", "Find and keep a home; put money in order."),
        ("sel10", "sel12b"), SERVICELOVEN_12B, on_concern=False,
    ),
)  # fmt: skip
"""Every effort there has ever been, the closed ones too: records keep their words."""


def effort_kind(code: str) -> EffortKind:
    """Return the effort with that code.

    Raises:
        KeyError: there never was one.
    """
    return _BY_CODE[code]


def open_kinds(day: date) -> tuple[EffortKind, ...]:
    """Return the efforts that may be begun on that day, in the order of the catalogue."""
    return tuple(kind for kind in EFFORT_KINDS if kind.open_on(day))


_BY_CODE: Final = {kind.code: kind for kind in EFFORT_KINDS}
