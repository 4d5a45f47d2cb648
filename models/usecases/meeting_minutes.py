"""The minutes of a closed meeting: looked at, and printed as numbered copies.

They are composed from what hangs on each case that the user may see. A copy for an authority
leaves: it is settled as given, and each of its points is a disclosure in the register.
"""

import hashlib
from dataclasses import dataclass, replace
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.checkpoint import parse_note
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.papers import Channel, Fate, Paper, PrintCopy
from models.disclosures.disclosure import DisclosedItem, Way
from models.disclosures.door import End, How, Why
from models.documents.anchor import Anchor, anchored_at_end
from models.documents.document import Document
from models.documents.meeting_minutes import (
    THE_TABLE,
    Correction,
    MinutesBrief,
    meeting_minutes,
    points_for,
)
from models.documents.visit_brief import CopyMark
from models.forms.answers import written
from models.forms.definitions.in_meeting import ADDITION
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import MeetingId, ParticipantId, PrintId
from models.kernel.text import Say, text
from models.law.authorities import NAMES
from models.law.bases import DataCategory, basis
from models.meetings.meeting import MeetingState
from models.meetings.point import told
from models.meetings.sitting import Sitting, Written
from models.meetings.table import Member, basis_for
from models.ports.paper import Paint, Spell
from models.ports.records import Happening, NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case, task
from models.usecases.given_to import given_to
from models.usecases.in_meeting import sit
from models.usecases.meeting_register import FOR, NO_CONSENT
from models.usecases.minutes_words import cleared

NOT_CLOSED: Final = text("Minutes", "The minutes are made when the meeting is closed.")
NOT_HERE: Final = text("Minutes", "{who} was not at the meeting, and gets no copy.")
NO_BASIS: Final = text(
    "Minutes",
    "No legal basis is chosen for {who}. Choose it on the agenda before they get a copy.",
)
NO_POINTS: Final = text("Minutes", "{who} took part in no point, and gets no copy.")
ITEM: Final = text("Minutes", "Minutes of meeting {number}, point {point}")
NEEDED: Final = text("Minutes", "Took part in the point, and acts on what was agreed")
MINUTES_ITEM: Final = "minutes"
"""Code of the item that leaves with a copy for an authority."""


@dataclass(frozen=True, slots=True)
class MinutesOrder:
    """Which copy: a participant's own points, or (None) the office's, with all."""

    meeting_id: MeetingId
    participant: ParticipantId | None = None
    channel: Channel = Channel.PRINTER


@dataclass(frozen=True, slots=True, repr=False)
class MinutesPaper:
    """The minutes ready to be looked at.

    Attributes:
        copies: who may get a copy of their own: those who were there, by id.
    """

    document: Document
    number: str
    copies: tuple[Member, ...]


@dataclass(frozen=True, slots=True, repr=False)
class MadeMinutes:
    """One copy: exactly the bytes that were registered."""

    number: str
    pdf: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PreviewMinutes:
    """Compose the minutes in the words of ``say``; the log knows."""

    begin: BeginWork
    say: Say

    def __call__(
        self, meeting_id: MeetingId, participant: ParticipantId | None = None
    ) -> MinutesPaper:
        """Log the preview, and return the paper once that is written.

        Raises:
            Refused: the meeting is not closed, the participant was not there, the program
                cannot tell yet who reported, or the role does no casework.
            NotFoundError: there is no such meeting or participant.
        """
        with self.begin() as work:
            casework(work)
            brief = _brief(work, meeting_id, participant, self.say)
            document = meeting_minutes(brief, self.say)
            note = Note(Act.PREVIEWED, _about(brief), words=str(Paper.MINUTES))
            work.note(note)
            work.commit()
            here = tuple(each for each in brief.table if each.here)
            return MinutesPaper(document, brief.meeting.number, here)


@dataclass(frozen=True, slots=True)
class PrintMinutes:
    """Register a copy of the minutes and return its bytes, before it is printed."""

    begin: BeginWork
    paint: Paint
    say: Say
    spell: Spell

    def __call__(self, order: MinutesOrder) -> MadeMinutes:
        """Make and register the copy; one for an authority is a disclosure of each point.

        Raises:
            Refused: as ``PreviewMinutes``, or an authority has no legal basis.
            NotFoundError: there is no such meeting or participant.
        """
        with self.begin() as work:
            casework(work)
            bare = _brief(work, order.meeting_id, order.participant, self.say)
            if bare.holder is not None and bare.holder.outside:
                work.actor.require(Right.HAND_OVER)
                _require_points(bare)
            note = work.checkpoints.make("paper")
            words = self.spell(parse_note(note)[0].root)
            anchor = Anchor(note, words, work.offices.office().name)
            numbers = [work.offices.next_number("U") for _ in bare.points or (None,)]
            mark = CopyMark(
                number=numbers[0],
                copy=1,
                copies=len(numbers),
                holder=_holder(work, bare, self.say),
                printed_at=work.now,
                return_by=deadlines.after(work.now, deadlines.PAPER_RETURN, work.opening),
            )
            brief = replace(bare, mark=mark)
            document = anchored_at_end(meeting_minutes(brief, self.say), anchor, self.say)
            pdf = self.paint(document)
            for at, point in enumerate(brief.points):
                copy = _register(work, brief, point, (numbers[at], at + 1), order.channel, pdf)
                given = self._disclose(work, brief, point)
                said = f"{copy.number} {order.channel} {Paper.MINUTES}"
                topics = (point.point.topic, (Kind.PRINT, str(copy.id)), *given)
                note_case(work, Act.PRINTED, work.cases.get(point.case_id), *topics, words=said)
            if not brief.points:  # of no case: nothing on it to bring back
                said = f"{mark.number} {order.channel} {Paper.MINUTES}"
                work.note(Note(Act.PRINTED, (brief.meeting.topic,), words=said))
            return MadeMinutes(mark.number, pdf, work.commit())

    def _disclose(self, work: Work, brief: MinutesBrief, point: Written) -> tuple[Topic, ...]:
        holder = brief.holder
        if holder is None or not holder.outside:
            return ()
        return (_given(work, brief, point, holder, self.say),)


def require_closed(sitting: Sitting) -> None:
    """Do nothing where the meeting is closed.

    Raises:
        Refused: it is not.
    """
    if sitting.meeting.state is not MeetingState.CLOSED:
        raise Refused(NOT_CLOSED)


def _brief(
    work: Work,
    meeting_id: MeetingId,
    participant: ParticipantId | None,
    say: Say,
) -> MinutesBrief:
    """Return what a copy may say; what must not stand on it is left out.

    Raises:
        Refused: the meeting is not closed, the participant was not there, or the program cannot
            tell yet who reported.
        NotFoundError: there is no such meeting or participant.
    """
    sitting = sit(work, meeting_id)
    require_closed(sitting)
    holder = None if participant is None else _member(sitting, participant)
    closed = tuple(each for each in sitting.points if each.closed)
    office = work.offices.office()
    names = {str(row.user.id): row.user.name for row in work.users.every()}
    points = points_for(closed, holder)
    points, added = cleared(work, sitting, points, _corrections(work, sitting, points), say)
    return MinutesBrief(
        office=office.name,
        practice=office.practice,
        meeting=sitting.meeting,
        chair=names.get(str(sitting.meeting.chair_id), ""),
        table=sitting.table,
        points=points,
        corrections=added,
        holder=holder,
        colleagues=names,
        made=work.now,
        mark=None,
        unfinished=tuple(
            each.point.position for each in points_for(sitting.unfinished, holder)
        ),
    )


def _member(sitting: Sitting, participant: ParticipantId) -> Member:
    found = next((each for each in sitting.table if each.key == participant), None)
    if found is None:
        raise NotFoundError(participant)
    if not found.here:
        raise Refused(NOT_HERE.filled(who=found.words))
    return found


def _corrections(
    work: Work, sitting: Sitting, points: tuple[Written, ...]
) -> dict[str, tuple[Correction, ...]]:
    topics = {str(each.point.id): each.point.topic for each in points}
    topics[THE_TABLE] = sitting.meeting.topic
    return {
        key: tuple(
            Correction(each.at, written(each.answers, "words"), written(each.answers, "reason"))
            for each in work.answers.history(ADDITION.key, topic)
        )
        for key, topic in topics.items()
    }


def _about(brief: MinutesBrief) -> tuple[Topic, ...]:
    cases = tuple((Kind.CASE, str(each.case_id)) for each in brief.points)
    return (brief.meeting.topic, *cases)


def _holder(work: Work, brief: MinutesBrief, say: Say) -> str:
    if brief.holder is not None:
        return say(brief.holder.words)[:160]
    return next(user.name for user in work.offices.users() if user.id == work.actor.user)


def _require_points(brief: MinutesBrief) -> None:
    if not brief.points and brief.holder is not None:
        raise Refused(NO_POINTS.filled(who=brief.holder.words))


def _register(
    work: Work,
    brief: MinutesBrief,
    point: Written,
    at: tuple[str, int],
    channel: Channel,
    pdf: bytes,
) -> PrintCopy:
    """Put the paper on record as a copy of one case: given away, or with the task to get it back.

    Args:
        work: the unit of work.
        brief: what stands on it, and for whom.
        point: which case.
        at: the copy's number, and which of the paper's it is.
        channel: printed or saved.
        pdf: the paper.
    """
    leaves = brief.holder is not None and brief.holder.outside
    back = None if brief.mark is None or leaves else brief.mark.return_by
    copy = PrintCopy(
        id=PrintId(work.new_id()), number=at[0], document=Paper.MINUTES,
        case_id=point.case_id, about_id=point.point.id, copy=at[1], copies=len(brief.points),
        holder=brief.mark.holder if brief.mark else "", printed_at=work.now,
        printed_by=work.actor.user, sha256=hashlib.sha256(pdf).hexdigest(), channel=channel,
        return_by=back,
    )  # fmt: skip
    work.prints.add(copy)
    if back is None:
        copy.settle(Fate.HANDED_OVER, work.now)
        work.prints.save(copy)
    else:
        task(work, EntryKind.PAPER_RETURN, back, origin="printed", origin_at=work.now,
             owner=work.actor.user, case=point.case_id, about=copy.id)  # fmt: skip
    data = {"document": str(Paper.MINUTES), "number": copy.number, "holder": copy.holder}
    work.story.add(Happening("printed", work.now, case_id=point.case_id, data=data))
    return copy


def _given(work: Work, brief: MinutesBrief, point: Written, holder: Member, say: Say) -> Topic:
    """Register that one point of the minutes is given to an authority."""
    inside = next(each for each in point.room.table if each.key == holder.key)
    code = basis_for(inside)
    if not code:
        raise Refused(NO_BASIS.filled(who=holder.words))
    number, at = brief.meeting.number, point.point.position
    cares = {care for each in told(point.room, point.given) for care in each.categories}
    item = DisclosedItem(
        item=MINUTES_ITEM,
        record_kind=str(Kind.MEETING_POINT),
        record_id=point.point.id,
        title=say(ITEM.filled(number=number, point=at)),
        necessity=say(NEEDED),
        categories=tuple(sorted(cares)) or (DataCategory.ORDINARY,),
    )
    entry = given_to(
        work,
        End(say(NAMES[holder.authority]), holder.function),
        Why(
            basis(code),
            say(FOR.filled(number=number)),
            less=say(NEEDED),
            consent_reason=say(NO_CONSENT),
        ),
        (item,),
        How(Way.PRINT),
        case=point.case_id,
    )
    work.disclosures.add(entry)
    return (Kind.DISCLOSURE, str(entry.id))
