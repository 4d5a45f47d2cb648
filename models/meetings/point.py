"""One point of a meeting as it is written: who may be chosen where, and what must be mended."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from models.cases.notes import LATER_THAN_TODAY
from models.course.qualification import CARES
from models.forms.answers import Answers, Problem, Row, asked_only, check, chosen, rows, written
from models.forms.definitions.in_meeting import (
    ATTENDANCE,
    POINT,
    POSTPONED,
    RECOMMENDING,
)
from models.forms.fields import ChoiceField, Choices, Field, Form, ManyField, Ready, RowsField
from models.kernel.ids import UserId
from models.kernel.text import Text, text
from models.law.authorities import NAMES, SSP, authority
from models.law.bases import DataCategory
from models.meetings.table import Member, basis_for

EVERYBODY: Final = "all"
"""Whom we told: every other authority in the room."""
ALL_WORDS: Final = text("Room", "All the others in the room")
THEY_TOLD: Final = text("Room", "{who} told us")
WE_TOLD: Final = text("Room", "We told")

CAME_AWAY: Final = text("Room", "{who} left the room for this point. Choose somebody else.")
NOT_THERE: Final = text("Room", "{who} was not here. Choose somebody else.")
NO_MANDATE: Final = text(
    "Room", "{who} must ask at home, and so cannot recommend. Take the tick away."
)
NOT_OUR_OWN: Final = text("Room", "Our own office needs no disclosure. Choose an authority.")
NOBODY_TO_TELL: Final = text("Room", "No other authority was in the room. Remove this.")
DAY_GONE: Final = text("Room", "Choose a day that is still to come.")
BASIS_UNFIT: Final = text(
    "Room", "{who} does not take part on that basis. Choose the one that applies."
)

CLOCKED: Final = ("meeting", "opened", "left_at", "back_at", "spent")
"""Written down beside the answers: of which meeting, when it was opened (an instant, UTC), when
who left went out and came in again (``HH:MM``), and the
seconds that the point was open."""


@dataclass(frozen=True, slots=True)
class Told:
    """Something shared in the room; one line of the register for each authority.

    Attributes:
        ours: whether we told it.
        members: who told us, or whom we told.
    """

    ours: bool
    members: tuple[Member, ...]
    what: str
    necessity: str
    basis: str
    categories: tuple[DataCategory, ...]


@dataclass(frozen=True, slots=True)
class Agreed:
    """An action: what, by whom (a colleague, or an authority by its code), by which day."""

    what: str
    colleague: UserId | None
    authority: str
    due: date


@dataclass(frozen=True, slots=True)
class Room:
    """The table of a meeting, and the colleagues who can be given a task.

    Attributes:
        colleagues: id and name of those who may be given a task of the case.
    """

    table: tuple[Member, ...]
    colleagues: tuple[tuple[UserId, str], ...] = ()

    @property
    def here(self) -> tuple[Member, ...]:
        """Who came."""
        return tuple(each for each in self.table if each.here)

    def member(self, key: str) -> Member | None:
        """Return the place with that key, or None."""
        return next((each for each in self.table if each.key == key), None)

    def remaining(self, answers: Answers) -> tuple[Member, ...]:
        """Return who was in the room for a point: here, and not away for it."""
        away = set(away_of(answers))
        return tuple(each for each in self.here if each.key not in away)


def away_of(answers: Answers) -> tuple[str, ...]:
    """Return the keys of those who left the room for the point."""
    return chosen(answers, "away") if written(answers, "conflicts") == "some" else ()


def kept(answers: Answers) -> Answers:
    """Return what is stored of a point: what was asked, and what the clock said."""
    return {
        **asked_only(POINT, answers),
        **{key: answers[key] for key in CLOCKED if key in answers},
    }


def attendance_form(seats: Iterable[Member], meetings: Choices = ()) -> Form:
    """Return ``ATTENDANCE`` with the people of a meeting, and the meetings that may be next."""
    people = tuple((each.key, each.words) for each in seats)
    return _offering(ATTENDANCE, {"who": people, "next": meetings})


def point_form(room: Room, away: Collection[str] = ()) -> Form:
    """Return ``POINT`` with the people in its choices.

    Args:
        room: the table.
        away: keys of those who left the room for the point.
    """
    inside = tuple(each for each in room.here if each.key not in away)
    people = _named(inside)
    outside = tuple(each for each in inside if each.outside)
    mandated = tuple(each for each in inside if each.mandate)
    doers = (
        *((f"u:{user}", Text("", name)) for user, name in room.colleagues),
        *((f"a:{code}", NAMES[code]) for code in _codes(outside)),
    )
    form = _offering(
        POINT,
        {
            "away": _named(room.here),
            "behind": _named(mandated),
            "shared.who": (*_named(outside), (EVERYBODY, ALL_WORDS)),
            "dissent.who": people,
            "actions.who": doers,
        },
    )
    ready = tuple(_they_told(each) for each in outside)
    return _with_ready(form, (*ready, _WE_TOLD))


def told(room: Room, answers: Answers) -> tuple[Told, ...]:
    """Return what was shared, as the register takes it up."""
    return tuple(_told(room, answers, row) for row in rows(answers, "shared"))


def agreed(answers: Answers) -> tuple[Agreed, ...]:
    """Return the actions of answers that were checked."""
    return tuple(_agreed(row) for row in rows(answers, "actions"))


def problems(room: Room, answers: Answers, today: date) -> tuple[Problem, ...]:
    """Return what must be mended before the point can be closed.

    Args:
        room: the table.
        answers: to ``POINT``.
        today: the day in Denmark.
    """
    given = asked_only(POINT, answers)
    found = list(check(POINT, given, submit=True))
    found += _shared(room, given)
    found += _days(given, today)
    found += _stands(room, given)
    seen: dict[str, Problem] = {}
    for each in found:  # the first thing said at a field is enough
        seen.setdefault(each.field, each)
    return tuple(seen.values())


def is_postponed(answers: Answers) -> bool:
    """Whether the point was put off."""
    return written(answers, "outcome") == POSTPONED


def begun(answers: Answers) -> bool:
    """Whether anything is written that a reader would miss."""
    return any(value for key, value in answers.items() if key not in CLOCKED)


# --- the checks


def _shared(room: Room, answers: Answers) -> list[Problem]:
    found: list[Problem] = []
    for at, row in enumerate(rows(answers, "shared")):
        where = f"shared.{at}.who"
        told_row = _told(room, answers, row)
        if row.get("who") == EVERYBODY and not told_row.members:
            found.append(Problem(where, NOBODY_TO_TELL))
        elif row.get("who", EVERYBODY) != EVERYBODY:
            found += _present(room, answers, row["who"], where)
        found += [
            Problem(f"shared.{at}.basis", BASIS_UNFIT.filled(who=NAMES[one.authority]))
            for one in told_row.members
            if one.outside
            and told_row.basis
            and told_row.basis not in authority(one.authority).bases
            and told_row.basis not in _ANYWHERE
        ]
        found += [Problem(where, NOT_OUR_OWN) for one in told_row.members if not one.outside]
    return found


def _days(answers: Answers, today: date) -> list[Problem]:
    now = today.isoformat()
    late = [
        Problem(f"statements.{at}.when", LATER_THAN_TODAY)
        for at, row in enumerate(rows(answers, "statements"))
        if row.get("when", "").strip() > now
    ]
    gone = [
        Problem(f"actions.{at}.due", DAY_GONE)
        for at, row in enumerate(rows(answers, "actions"))
        if "" < row.get("due", "").strip() <= now
    ]
    return late + gone


def _stands(room: Room, answers: Answers) -> list[Problem]:
    found: list[Problem] = []
    for key in chosen(answers, "behind"):
        at = room.member(key)
        if at is not None and not at.mandate:
            found.append(Problem("behind", NO_MANDATE.filled(who=at.words)))
        found += _present(room, answers, key, "behind")
    for index, row in enumerate(rows(answers, "dissent")):
        found += _present(room, answers, row.get("who", ""), f"dissent.{index}.who")
    return found


def _present(room: Room, answers: Answers, key: str, field: str) -> list[Problem]:
    at = room.member(key)
    if at is None:
        return []
    if not at.here:
        return [Problem(field, NOT_THERE.filled(who=at.words))]
    if key in away_of(answers):
        return [Problem(field, CAME_AWAY.filled(who=at.words))]
    return []


# --- reading rows


def _told(room: Room, answers: Answers, row: Row) -> Told:
    who = row.get("who", "")
    if who == EVERYBODY:
        members = tuple(each for each in room.remaining(answers) if each.outside)
    else:
        at = room.member(who)
        members = () if at is None else (at,)
    care = CARES.get(row.get("care", ""), DataCategory.ORDINARY)
    return Told(
        ours=row.get("way") == "out",
        members=members,
        what=row.get("what", "").strip(),
        necessity=row.get("necessity", "").strip(),
        basis=row.get("basis", ""),
        categories=(care,),
    )


def _agreed(row: Row) -> Agreed:
    side, _, key = row["who"].partition(":")
    return Agreed(
        what=row["what"].strip(),
        colleague=UserId(key) if side == "u" else None,
        authority=key if side == "a" else "",
        due=date.fromisoformat(row["due"].strip()),
    )


# --- putting people into the form


def _offering(form: Form, offered: Mapping[str, Choices]) -> Form:
    sections = tuple(
        replace(each, fields=tuple(_filled(field, offered, "") for field in each.fields))
        for each in form.sections
    )
    return replace(form, sections=sections)


def _filled(field: Field, offered: Mapping[str, Choices], inside: str) -> Field:
    if isinstance(field, RowsField):
        parts = tuple(_filled(part, offered, f"{field.key}.") for part in field.fields)
        return replace(field, fields=parts)  # type: ignore[arg-type]
    choices = offered.get(f"{inside}{field.key}") or offered.get(field.key)
    if choices is not None and isinstance(field, ChoiceField | ManyField):
        return replace(field, choices=choices)
    return field


def _with_ready(form: Form, ready: tuple[Ready, ...]) -> Form:
    sections = tuple(
        replace(
            each,
            fields=tuple(
                replace(field, ready=ready)
                if isinstance(field, RowsField) and field.key == "shared"
                else field
                for field in each.fields
            ),
        )
        for each in form.sections
    )
    return replace(form, sections=sections)


def _they_told(member: Member) -> Ready:
    """Return the entry that one press adds: who, and the basis their authority rests on."""
    given: list[tuple[str, str | Text]] = [
        ("way", "in"),
        ("who", member.key),
        ("care", "ordinary"),
    ]
    proposed = basis_for(member)
    if proposed:
        given.append(("basis", proposed))
    return Ready(THEY_TOLD.filled(who=NAMES[member.authority]), tuple(given))


_WE_TOLD: Final = Ready(
    WE_TOLD, (("way", "out"), ("who", EVERYBODY), ("care", "ordinary"), ("basis", SSP))
)
_ANYWHERE: Final = frozenset({"fvl28", "strl141"})
"""Bases that are of no one forum: they may apply to whichever authority sits there."""


def _named(table: Iterable[Member]) -> Choices:
    return tuple((each.key, each.words) for each in table)


def _codes(table: Sequence[Member]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.authority for each in table))


def recommends(answers: Answers) -> bool:
    """Whether the outcome is a recommendation, which asks for a mandate."""
    return written(answers, "outcome") in RECOMMENDING
