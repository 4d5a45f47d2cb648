"""Authorities that may be asked in a round: closed and typed, with the basis each may rest on.

Who can *receive* under section 115 is a closed circle: public authorities that take part, and
self-governing institutions that do public work. Neighbours, volunteers and housing staff can
report, but are not asked here. Section 115 b is no basis of the Infohus and stands nowhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from models.kernel.text import Text, text
from models.law.sources import RPL_115, Source

SSP: Final = "rpl115-1-1"
PSP: Final = "rpl115-1-2"
KSP: Final = "rpl115-1-3"
OTHER_LAW: Final = "fvl28"
IN_FORCE: Final = date(2016, 3, 1)
"""Since then section 115 has read as it does here. Source: L 78 (2015-16)."""


@dataclass(frozen=True, slots=True)
class Authority:
    """One kind of authority.

    Attributes:
        code: stable name, stored with every invitation.
        name: as it stands in lists.
        function: whom one usually asks there; a function, never a name.
        brings: what it can know that others do not, said to whoever chooses.
        bases: codes of the legal bases it may be asked under.
        default: the basis that is proposed; "" where a person must decide.
        why: why that basis, or what must be clarified first.
        since: the first day this line is offered.
        until: the last day, or None.
        conditions: whether it answers for the parents' and siblings' conditions.
    """

    code: str
    name: Text
    function: Text
    brings: Text
    bases: tuple[str, ...]
    default: str
    why: Text
    since: date = IN_FORCE
    until: date | None = None
    source: Source = RPL_115
    conditions: bool = False

    def in_force(self, day: date) -> bool:
        """Whether it is offered on that day."""
        return self.since <= day and (self.until is None or day <= self.until)


_MUNICIPAL: Final = text(
    "Authority", "Crime-preventive cooperation: § 115(1)(1). Necessity is judged each time."
)
_PSYCHIATRY: Final = text(
    "Authority",
    "Cooperation on vulnerable people: § 115(1)(2). Nobody has a duty to share, and health staff "
    "have their own secrecy.",
)

AUTHORITIES: Final = (
    Authority(
        "social_under_18",
        text("Authority", "Social services, under 18"),
        text("Authority", "Case worker for children and families"),
        text("Authority", "The family, the child's well-being, and efforts that already run."),
        (SSP, PSP, KSP), SSP, _MUNICIPAL, conditions=True,
    ),
    Authority(
        "social_over_18",
        text("Authority", "Social services, over 18"),
        text("Authority", "Case worker for adults"),
        text("Authority", "Housing, support and efforts that already run."),
        (SSP, PSP, KSP), SSP, _MUNICIPAL,
    ),
    Authority(
        "employment",
        text("Authority", "Employment and jobcentre"),
        text("Authority", "Case worker at the jobcentre"),
        text("Authority", "Job, education and contact with the jobcentre."),
        (SSP, KSP), SSP, _MUNICIPAL,
    ),
    Authority(
        "local_police",
        text("Authority", "Local police"),
        text("Authority", "Officer of the local police"),
        text("Authority", "What is known in the area, and safety at a visit."),
        (SSP, PSP, KSP), SSP, _MUNICIPAL,
    ),
    Authority(
        "police_tovholder",
        text("Authority", "Police coordinator (tovholder)"),
        text("Authority", "Police coordinator of the Infohus"),
        text("Authority", "The preventive assessment of the police."),
        (SSP, PSP, KSP), SSP, _MUNICIPAL,
    ),
    Authority(
        "social_psychiatry",
        text("Authority", "Municipal psychiatry (social psychiatry)"),
        text("Authority", "Coordinator of social psychiatry"),
        text("Authority", "Contact and support in everyday life."),
        (PSP,), PSP, _PSYCHIATRY,
    ),
    Authority(
        "treatment_psychiatry",
        text("Authority", "Regional psychiatry (treatment psychiatry)"),
        text("Authority", "PSP contact of the psychiatric centre"),
        text("Authority", "Whether there is treatment, and what supports it."),
        (PSP,), PSP, _PSYCHIATRY,
    ),
    Authority(
        "prison_service",
        text("Authority", "Prison and Probation Service"),
        text("Authority", "KSP coordinator of the Prison and Probation Service"),
        text("Authority", "Release, plans and contact inside."),
        (KSP, SSP), KSP,
        text("Authority", "Release from prison: § 115(1)(3). Choose whether letter a, b or c applies."),
    ),
    Authority(
        "school",
        text("Authority", "School"),
        text("Authority", "Head teacher or SSP contact of the school"),
        text("Authority", "Well-being, attendance and friendships at school."),
        (SSP,), SSP, _MUNICIPAL,
    ),
    Authority(
        "youth_education",
        text("Authority", "Youth education and guidance (UU)"),
        text("Authority", "Youth education counsellor"),
        text("Authority", "Education, and what the young person would like."),
        (SSP,), SSP,
        text("Authority", "Crime-preventive cooperation: § 115(1)(1). A self-governing school takes part by § 115(3)."),
    ),
    Authority(
        "ssp",
        text("Authority", "SSP"),
        text("Authority", "SSP consultant"),
        text("Authority", "Leisure, network and the preventive work nearby."),
        (SSP,), SSP, _MUNICIPAL,
    ),
    Authority(
        "asylum_centre",
        text("Authority", "Asylum centre"),
        text("Authority", "Head of the centre"),
        text("Authority", "Everyday life and safety at the centre."),
        (SSP, OTHER_LAW), "",
        text("Authority", "Must be clarified: a private operator is not by itself an institution under § 115(3). Ask your lawyer, and choose the basis yourself."),
    ),
    Authority(
        "self_governing",
        text("Authority", "Self-governing institution"),
        text("Authority", "Head of the institution"),
        text("Authority", "The task it carries out for the kommune."),
        (SSP, PSP), SSP,
        text("Authority", "§ 115(3): only where it does public work in the social field, education, employment or psychiatry."),
    ),
    Authority(
        "other_kommune",
        text("Authority", "Another kommune"),
        text("Authority", "Coordinator of the other kommune's Infohus"),
        text("Authority", "Earlier residence, and efforts there."),
        (SSP, OTHER_LAW), SSP, _MUNICIPAL,
    ),
)  # fmt: skip
"""Sources: retsplejeloven § 115, stk. 1-4; the national assessment tool's list of whom to invite."""

LETTERS: Final[Mapping[str, Text]] = {
    "a": text("Authority", "a: released from an institution of the Prison Service"),
    "b": text("Authority", "b: convicted, under 18 and released from another institution"),
    "c": text("Authority", "c: released from remand or another deprivation of liberty"),
}
"""The three groups of § 115, stk. 1, nr. 3."""

NAMES: Final[Mapping[str, Text]] = {each.code: each.name for each in AUTHORITIES}


def authority(code: str) -> Authority:
    """Return the newest line of an authority, also one that is no longer offered.

    Raises:
        KeyError: there is none with that code.
    """
    for found in reversed(AUTHORITIES):
        if found.code == code:
            return found
    raise KeyError(code)


def offered(day: date) -> tuple[Authority, ...]:
    """Return the authorities that may be asked on that day, in the order of the list."""
    return tuple(each for each in AUTHORITIES if each.in_force(day))
