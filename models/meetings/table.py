"""The people at the table of a meeting, by function: who came, who may decide, who has left."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from models.forms.answers import Answers, Row, rows
from models.kernel.ids import UserId
from models.kernel.text import Text
from models.law.authorities import NAMES, authority
from models.meetings.kinds import Mandate
from models.meetings.meeting import Participant, Point, Seat

CAME: Final = "came"
FUNCTION: Final = Text("", "{function} ({authority})")


@dataclass(frozen=True, slots=True)
class Member:
    """One place at the table.

    Attributes:
        key: the participant's id; stands in what is written.
        function: a function; of a colleague, whoever that is at the office.
        authority: code of the authority; "" for our own office.
        user: the colleague who sits there, or None.
        mandate: whether they can decide for their authority.
        basis: code of the law on which they take part in a point; "" for our own.
        came: ``came``, ``excused`` or ``absent``; "" while nobody said.
        until: when they left for good, ``HH:MM``, or "".
    """

    key: str
    function: str
    authority: str = ""
    user: UserId | None = None
    mandate: bool = False
    basis: str = ""
    came: str = ""
    until: str = ""

    @property
    def outside(self) -> bool:
        """Whether what is told to them leaves our office."""
        return bool(self.authority)

    @property
    def here(self) -> bool:
        """Whether they came."""
        return self.came == CAME

    @property
    def words(self) -> Text:
        """The function with its authority: what stands in lists and on paper."""
        name = NAMES.get(self.authority)
        if name is None:
            return Text("", self.function)
        return FUNCTION.filled(function=self.function, authority=name)


def table_of(
    participants: Iterable[Participant], names: Mapping[UserId, str]
) -> tuple[Member, ...]:
    """Return the table as it was invited.

    Args:
        participants: of the meeting.
        names: of colleagues, by id; one who has left keeps the function alone.
    """
    return tuple(_member(each, names) for each in participants)


def _member(participant: Participant, names: Mapping[UserId, str]) -> Member:
    user = participant.user_id
    name = "" if user is None else names.get(user, "")
    return Member(
        key=str(participant.id),
        function=", ".join(part for part in (name, participant.function) if part),
        authority=participant.authority,
        user=user,
        mandate=participant.mandate is Mandate.DECIDES,
    )


def attended(table: Iterable[Member], held: Answers) -> tuple[Member, ...]:
    """Return the table as the answers to ``ATTENDANCE`` tell of it."""
    said = {row.get("who", ""): row for row in rows(held, "attendance")}
    return tuple(_attended(member, said.get(member.key, {})) for member in table)


def _attended(member: Member, row: Row) -> Member:
    mandate = {"yes": True, "no": False}.get(row.get("mandate", ""), member.mandate)
    until = row.get("until", "").strip()
    return replace(member, came=row.get("came", ""), mandate=mandate, until=until)


def at_point(
    table: Iterable[Member], point: Point, seats: Iterable[Seat]
) -> tuple[Member, ...]:
    """Return who takes part in a point: those of us, and whoever has a seat there."""
    bases = {
        str(each.participant_id): each.basis for each in seats if each.point_id == point.id
    }
    return tuple(
        replace(member, basis=bases.get(member.key, ""))
        for member in table
        if member.key in bases or not member.outside
    )


def basis_for(member: Member) -> str:
    """Return the basis that is proposed where a member shares: of the seat, or the authority's.

    "" for our own office, and where a person must decide.
    """
    if not member.outside:
        return ""
    return member.basis or authority(member.authority).default
