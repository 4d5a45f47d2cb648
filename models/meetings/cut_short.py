"""A point that left the agenda while it was talked about: what was said of it stands, nothing else.

What was told was disclosed in fact, whatever came of the case afterwards.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from models.forms.answers import Answers, Row, rows
from models.law.authorities import authority
from models.meetings.point import CLOCKED, EVERYBODY, Room
from models.meetings.table import CAME, Member, basis_for

_KEPT: Final = (*CLOCKED, "conflicts", "away")
"""Beside what was shared: of which meeting, when, and who was out of the room."""


def said_so_far(room: Room, answers: Answers) -> Answers:
    """Return what is kept of such a point: what was shared and who was there, nothing else.

    A row in which nothing is said is left out, and one that says nothing of by whom. What the
    form would have asked for is filled in as its ready entries do: on the basis of the seat.

    Args:
        room: who takes part in the point.
        answers: to ``POINT``, half.
    """
    shared = [_whole(room, row) for row in rows(answers, "shared") if _says(room, row)]
    kept = {key: answers[key] for key in _KEPT if key in answers}
    return {**kept, "shared": shared} if shared else kept


def as_if_here(table: Iterable[Member]) -> tuple[Member, ...]:
    """Return the table; where nobody has said yet who came, all who were to take part."""
    seats = tuple(table)
    if any(each.came for each in seats):
        return seats
    return tuple(replace(each, came=CAME) for each in seats)


def _says(room: Room, row: Row) -> bool:
    return bool(row.get("what", "").strip()) and bool(_who(room, row))


def _who(room: Room, row: Row) -> str:
    """Return whom a row names; of what we told, everybody, unless it says whom. Else ""."""
    who = row.get("who", "") or (EVERYBODY if row.get("way") == "out" else "")
    at = room.member(who)
    return who if who == EVERYBODY or (at is not None and at.outside) else ""


def _whole(room: Room, row: Row) -> Row:
    who = _who(room, row)
    heard = [each for each in room.table if each.outside and who in (EVERYBODY, each.key)]
    law = [row.get("basis", "")]
    law += [basis_for(each) for each in heard]
    law += [code for each in heard for code in authority(each.authority).bases]
    return {**row, "who": who, "basis": next(filter(None, law), "")}
