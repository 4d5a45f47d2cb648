"""Efforts that the office offers under its own names: read as lines of the catalogue.

An effort is planned under one version and keeps its name, purpose and laws. Dates, target group,
places, consent and provider follow the newest version: they say what holds today.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from models.forms.answers import Answers, Problem, check, chosen, written
from models.forms.definitions.own_effort import OWN_EFFORT
from models.forms.fields import ChoiceField, Field, Form, ManyField
from models.kernel.clock import local
from models.kernel.ids import OfficePageId, UserId
from models.kernel.sorting import danish_order
from models.kernel.text import Text, text
from models.law.child import CHILD_BASES
from models.law.effort_bases import (
    AIMED_AT_CONCERN,
    PURPOSES,
    BasisPurpose,
    effort_basis,
    names_the_concern,
)
from models.law.effort_kinds import EffortKind, Footing, Target, effort_kind, open_kinds
from models.law.sources import Source

SEVERAL_PURPOSES: Final = text(
    "OwnEffort",
    "These laws have different purposes: {first} and {second}. Make an effort of each.",
)
NOT_AT_CONCERN: Final = text(
    "OwnEffort",
    "An effort with the purpose {purpose} is never aimed at the concern. Take the word out, or "
    "choose another law.",
)
AGES_TURNED: Final = text("OwnEffort", "The higher age is below the lower one.")
NO_PLACE: Final = text("OwnEffort", "Write at least one place, or leave it empty.")
DAYS_TURNED: Final = text("OwnEffort", "The last day lies before the first.")
FROM_TO: Final = text("OwnEffort", "{first} to {last} years")
FROM: Final = text("OwnEffort", "From {first} years")
UP_TO: Final = text("OwnEffort", "Up to {last} years")
MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class OwnVersion:
    """An own effort as it was written once."""

    answers: Answers
    at: datetime
    by: UserId

    @property
    def name(self) -> str:
        """What it is called."""
        return written(self.answers, "name")

    @property
    def bases(self) -> tuple[str, ...]:
        """Codes of its laws, those on grown-ups first."""
        found = chosen(self.answers, "bases")
        return tuple(sorted(found, key=lambda code: code in CHILD_BASES))

    @property
    def purpose(self) -> BasisPurpose:
        """The one purpose of its laws."""
        return effort_basis(self.bases[0]).purpose

    @property
    def since(self) -> date:
        """The first day on which it may be begun."""
        return date.fromisoformat(written(self.answers, "from_on"))

    @property
    def until(self) -> date | None:
        """The last day on which it may be begun, or None."""
        found = written(self.answers, "until_on")
        return date.fromisoformat(found) if found else None

    @property
    def places(self) -> int | None:
        """How many at once, or None where nobody counts."""
        return _number(self.answers, "places")

    @property
    def target(self) -> Target | None:
        """For whom, or None for everybody."""
        first, last = _number(self.answers, "from_age"), _number(self.answers, "to_age")
        if first is None and last is None:
            return None
        says = UP_TO.filled(last=last or 0)
        if first is not None:
            says = FROM.filled(first=first)
            if last is not None:
                says = FROM_TO.filled(first=first, last=last)
        return Target((first or 0) * MONTHS, 0 if last is None else last + 1, says)


@dataclass(frozen=True, slots=True)
class OwnEffort:
    """An effort of the office with every version of it, the newest first."""

    id: OfficePageId
    versions: tuple[OwnVersion, ...]

    @property
    def now(self) -> OwnVersion:
        """The effort as it stands."""
        return self.versions[0]

    @property
    def kinds(self) -> tuple[EffortKind, ...]:
        """Each version as a line of the catalogue, the newest first."""
        count = len(self.versions)
        codes = [f"{self.id}.{count - at}" for at in range(count)]
        return tuple(
            _kind(code, version, self.now, tuple(each for each in codes if each != code))
            for code, version in zip(codes, self.versions, strict=True)
        )


def _kind(code: str, version: OwnVersion, now: OwnVersion, also: tuple[str, ...]) -> EffortKind:
    return EffortKind(
        code=code,
        title=Text("", version.name),
        purpose=Text("", written(version.answers, "purpose")),
        bases=version.bases,
        source=Source(written(version.answers, "note"), local(version.at).date()),
        child_basis=next((each for each in version.bases if each in CHILD_BASES), ""),
        footing=Footing(written(version.answers, "footing")),
        on_concern=version.purpose in AIMED_AT_CONCERN,
        target=now.target,
        places=now.places,
        since=now.since,
        until=now.until,
        asks_consent=written(now.answers, "consent") == "yes",
        provider=written(now.answers, "provider"),
        also=also,
    )


def problems_of(answers: Answers) -> tuple[Problem, ...]:
    """Return what must be mended before an own effort can be kept."""
    found = list(check(OWN_EFFORT, answers, submit=True))
    bad = {problem.field for problem in found}
    if not bad & {"bases", "name", "purpose"}:
        found.extend(_one_purpose(answers))
    if not bad & {"from_age", "to_age"}:
        first, last = _number(answers, "from_age"), _number(answers, "to_age")
        if first is not None and last is not None and last < first:
            found.append(Problem("to_age", AGES_TURNED))
    if "places" not in bad and _number(answers, "places") == 0:
        found.append(Problem("places", NO_PLACE))
    first_day, last_day = written(answers, "from_on"), written(answers, "until_on")
    if not bad & {"from_on", "until_on"} and last_day and last_day < first_day:
        found.append(Problem("until_on", DAYS_TURNED))
    return tuple(found)


def _one_purpose(answers: Answers) -> Iterable[Problem]:
    """Yield what merges purposes: a law has one, and those of work never aim at the concern."""
    purposes = list(
        dict.fromkeys(effort_basis(code).purpose for code in chosen(answers, "bases"))
    )
    if len(purposes) > 1:
        first, second = (PURPOSES[each] for each in purposes[:2])
        yield Problem("bases", SEVERAL_PURPOSES.filled(first=first, second=second))
        return
    if purposes[0] in AIMED_AT_CONCERN:
        return
    for key in ("name", "purpose"):
        if names_the_concern(written(answers, key)):
            yield Problem(key, NOT_AT_CONCERN.filled(purpose=PURPOSES[purposes[0]]))


def _number(answers: Answers, key: str) -> int | None:
    found = written(answers, key)
    return int(found) if found else None


def in_order(efforts: Iterable[OwnEffort]) -> tuple[OwnEffort, ...]:
    """Return own efforts by their names."""
    return tuple(sorted(efforts, key=lambda each: danish_order(each.now.name)))


def catalogue(efforts: Iterable[OwnEffort]) -> dict[str, EffortKind]:
    """Return every version of every own effort, by its code."""
    return {kind.code: kind for each in efforts for kind in each.kinds}


def newest(efforts: Iterable[OwnEffort]) -> tuple[EffortKind, ...]:
    """Return own efforts as they stand, by name."""
    return tuple(each.kinds[0] for each in in_order(efforts))


def offered_on(day: date, own: Iterable[EffortKind]) -> tuple[EffortKind, ...]:
    """Return what may be begun on that day: the catalogue's, then those of the office."""
    return (*open_kinds(day), *(kind for kind in own if kind.open_on(day)))


def named(code: str, own: Mapping[str, EffortKind]) -> EffortKind:
    """Return the effort with that code, the office's or the catalogue's.

    Raises:
        KeyError: there never was one.
    """
    return own.get(code) or effort_kind(code)


def with_own(form: Form, key: str, own: Iterable[EffortKind]) -> Form:
    """Return the form with the office's efforts among the choices of a field."""
    more = tuple((kind.code, kind.title) for kind in own)

    def wider(field: Field) -> Field:
        if field.key == key and isinstance(field, ChoiceField | ManyField):
            return replace(field, choices=(*field.choices, *more))
        return field

    sections = tuple(
        replace(section, fields=tuple(map(wider, section.fields))) for section in form.sections
    )
    return replace(form, sections=sections)
