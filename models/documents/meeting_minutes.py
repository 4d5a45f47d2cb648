"""The minutes of a meeting (referat): who was there, point by point what came of it, and to sign.

They are made anew each time from what hangs on each case, so that nothing of a deleted or hidden
case is left in them. A copy for one participant holds that participant's points alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.documents.blocks import (
    Block,
    Bullets,
    Fields,
    Heading,
    KeepTogether,
    Notice,
    Paragraph,
    Signatures,
    Table,
)
from models.documents.dates import TIME, moment, span
from models.documents.document import Document, Footer
from models.documents.visit_brief import (
    COPY,
    FOR_HOLDER,
    INITIALS,
    LOST,
    PAGE,
    PRACTICE,
    RETURN,
    SHREDDED_ON,
    UNREGISTERED,
    CopyMark,
)
from models.forms.answers import Answers, chosen, rows, written
from models.forms.definitions.after_call import MARKS
from models.forms.definitions.in_meeting import CAME, OUTCOMES
from models.kernel.text import Say, Text, text
from models.law.authorities import NAMES
from models.law.bases import BASES, SECTION_115_SENTENCE, basis
from models.meetings.kinds import KINDS_OF_MEETING
from models.meetings.meeting import Meeting
from models.meetings.point import Told, agreed, told
from models.meetings.sitting import Written, went_out
from models.meetings.table import Member

TITLE: Final = text("Minutes", "Minutes")
SUBTITLE: Final = text("Minutes", "{kind} {number}")
WHEN: Final = text("Minutes", "When")
WHERE: Final = text("Minutes", "Where")
CHAIR: Final = text("Minutes", "Chair")
FOR: Final = text("Minutes", "Copy for")
WHO: Final = text("Minutes", "Who was there")
TABLE: Final = (
    text("Minutes", "Function and authority"),
    text("Minutes", "Here?"),
    text("Minutes", "Mandate"),
    text("Minutes", "Left at"),
)
DECIDES: Final = text("Minutes", "Can decide")
ASKS: Final = text("Minutes", "Must ask at home")
POINT: Final = text("Minutes", "Point {point}: case {number}")
LEFT: Final = text(
    "Minutes", "{who} had a conflict of interest and left the room during point {point}."
)
LEFT_BETWEEN: Final = text(
    "Minutes",
    "{who} had a conflict of interest and left the room during point {point}, from {left} to {back}.",
)
OUTCOME: Final = text("Minutes", "Outcome")
WORDS: Final = text("Minutes", "What, and why")
BEHIND: Final = text("Minutes", "Recommended by")
SHARED: Final = text("Minutes", "Shared")
SHARED_TABLE: Final = (
    text("Minutes", "From"),
    text("Minutes", "To"),
    text("Minutes", "What"),
    text("Minutes", "Why it was needed, and the legal basis"),
)
US: Final = text("Minutes", "The Infohus")
SAID: Final = text("Minutes", "Observations and assessments")
SAID_TABLE: Final = (
    text("Board", "This is"),
    text("Board", "Source"),
    text("Board", "When"),
    text("Board", "Observation"),
)
DISSENT: Final = text("Minutes", "Saw it otherwise")
DISSENTS: Final = text("Minutes", "{who}: {why}")
ACTIONS: Final = text("Minutes", "Agreed")
ACTIONS_TABLE: Final = (
    text("Minutes", "What"),
    text("Minutes", "Who"),
    text("Minutes", "By"),
)
CORRECTED: Final = text("Minutes", "Corrected {when}: {words} (What was wrong: {reason})")
UNFINISHED: Final = text("Minutes", "Point {point}")
NOT_FINISHED: Final = text("Minutes", "This point was not finished.")
NO_POINTS: Final = text("Minutes", "No point on this copy.")
SIGN: Final = text("Minutes", "Signed")
TO_SIGN: Final = text("Minutes", "{who} · date")
_MARKS: Final = dict(MARKS)
_CAME: Final = dict(CAME)
_OUTCOMES: Final = dict(OUTCOMES)
_115: Final = frozenset(each.code for each in BASES if each.section_115)
THE_TABLE: Final = "table"
"""In place of a point's id: a correction of who was there."""
_DASH: Final = "\u2013"


@dataclass(frozen=True, slots=True)
class Correction:
    """An addition to a point after the meeting was closed."""

    at: datetime
    words: str
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class MinutesBrief:
    """All that minutes may say.

    Attributes:
        table: who was invited, and who came.
        points: those of this copy, written for good.
        unfinished: the places of points that were begun and not finished.
        corrections: by the id of the point, oldest first.
        holder: the participant whose copy it is; None for the office's.
        colleagues: names by id, for the actions.
        mark: which copy it is; None in a preview.
    """

    office: str
    practice: bool
    meeting: Meeting
    chair: str
    table: tuple[Member, ...]
    points: tuple[Written, ...]
    corrections: Mapping[str, tuple[Correction, ...]]
    holder: Member | None
    colleagues: Mapping[str, str]
    made: datetime
    mark: CopyMark | None
    unfinished: tuple[int, ...] = ()
    language: str = "da-DK"


def meeting_minutes(brief: MinutesBrief, say: Say) -> Document:
    """Return the minutes: the whole, or one participant's points."""
    meeting = brief.meeting
    kind = KINDS_OF_MEETING[meeting.kind].name
    return Document(
        title=say(TITLE),
        subtitle=say(SUBTITLE.filled(kind=kind, number=meeting.number)),
        blocks=(*_head(brief, say), *_points(brief, say), *_signed(brief, say)),
        created=brief.made,
        page_label=say(PAGE),
        header_left=brief.office,
        header_right=meeting.number,
        copy_label=_copy(brief, say),
        banner=say(PRACTICE) if brief.practice else "",
        footer=_footer(brief, say),
        language=brief.language,
    )


def points_for(points: tuple[Written, ...], holder: Member | None) -> tuple[Written, ...]:
    """Return the points that stand on a copy: for the office all; else those one was in on.

    Not those for which one left the room, nor those at which one had no place.
    """
    if holder is None:
        return points
    return tuple(
        each
        for each in points
        if any(member.key == holder.key for member in each.room.remaining(each.given))
    )


def _head(brief: MinutesBrief, say: Say) -> tuple[Block, ...]:
    meeting = brief.meeting
    pairs = [
        (say(WHEN), span(meeting.starts_at, meeting.ends_at, say)),
        (say(WHERE), meeting.place or _DASH),
        (say(CHAIR), brief.chair),
    ]
    if brief.holder is not None:
        pairs.append((say(FOR), say(brief.holder.words)))
    seated = tuple(
        (
            say(each.words),
            say(_CAME[each.came]) if each.came else _DASH,
            say(DECIDES if each.mandate else ASKS) if each.here else _DASH,
            each.until.replace(":", ".") or _DASH,
        )
        for each in brief.table
    )
    table = Table(tuple(map(say, TABLE)), seated, (0.46, 0.18, 0.22, 0.14))
    mended = _corrected(brief, THE_TABLE, say)
    return (Fields(tuple(pairs), columns=2), Heading(say(WHO), 2), table, *mended)


def _points(brief: MinutesBrief, say: Say) -> tuple[Block, ...]:
    found = {each.point.position: _point(brief, each, say) for each in brief.points}
    for place in brief.unfinished:
        head = Heading(say(UNFINISHED.filled(point=place)), 2)
        found[place] = [*found.get(place, ()), head, Paragraph(say(NOT_FINISHED))]
    if not found and brief.meeting.holds_cases:
        return (Paragraph(say(NO_POINTS)),)
    return tuple(block for place in sorted(found) for block in found[place])


def _point(brief: MinutesBrief, point: Written, say: Say) -> list[Block]:
    given, number = point.given, point.point.position
    head: list[Block] = [Heading(say(POINT.filled(point=number, number=point.case_number)), 2)]
    head += [Notice(_left(member, given, number, say)) for member in went_out(point)]
    outcome = written(given, "outcome")
    pairs = [(say(OUTCOME), say(_OUTCOMES[outcome]) if outcome else _DASH)]
    if words := written(given, "words"):
        pairs.append((say(WORDS), words))
    if behind := _behind(point, say):
        pairs.append((say(BEHIND), behind))
    blocks: list[Block] = [*head, Fields(tuple(pairs))]
    blocks += _dissent(point, say)
    blocks += _shared(point, say)
    blocks += _said(given, say)
    blocks += _actions(brief, given, say)
    return [*blocks, *_corrected(brief, point.point.id, say)]


def _corrected(brief: MinutesBrief, key: str, say: Say) -> list[Block]:
    return [
        Notice(say(CORRECTED.filled(when=moment(c.at, say), words=c.words, reason=c.reason)))
        for c in brief.corrections.get(key, ())
    ]


def _left(member: Member, given: Answers, number: int, say: Say) -> str:
    left, back = written(given, "left_at"), written(given, "back_at")
    who = member.words
    if not left or not back:
        return say(LEFT.filled(who=who, point=number))
    clock = {"left": _clock(left, say), "back": _clock(back, say)}
    return say(LEFT_BETWEEN.filled(who=who, point=number, **clock))


def _clock(stored: str, say: Say) -> str:
    hour, _, minute = stored.partition(":")
    return say(TIME.filled(hour=hour.removeprefix("0"), minute=minute))


def _behind(point: Written, say: Say) -> str:
    keys = chosen(point.given, "behind")
    return ", ".join(say(each.words) for each in point.room.table if each.key in keys)


def _dissent(point: Written, say: Say) -> list[Block]:
    lines = []
    for row in rows(point.given, "dissent"):
        member = point.room.member(row["who"])
        who: Text | str = row["who"] if member is None else member.words
        lines.append(say(DISSENTS.filled(who=who, why=row["why"].strip())))
    return [Heading(say(DISSENT), 3), Bullets(tuple(lines))] if lines else []


def _shared(point: Written, say: Say) -> list[Block]:
    lines = tuple(_told(each, say) for each in told(point.room, point.given))
    if not lines:
        return []
    widths = (0.2, 0.2, 0.32, 0.28)
    return [Heading(say(SHARED), 3), Table(tuple(map(say, SHARED_TABLE)), lines, widths)]


def _told(each: Told, say: Say) -> tuple[str, str, str, str]:
    theirs = "\n".join(dict.fromkeys(say(NAMES[m.authority]) for m in each.members)) or _DASH
    us = say(US)
    sides = (us, theirs) if each.ours else (theirs, us)
    why = f"{each.necessity}\n{say(basis(each.basis).title)}"
    return (*sides, each.what, why)


def _said(given: Answers, say: Say) -> list[Block]:
    lines = tuple(
        (
            say(_MARKS[row["mark"]]),
            row["source"].strip(),
            ".".join(reversed(row["when"].strip().split("-"))),
            row["said"].strip(),
        )
        for row in rows(given, "statements")
    )
    if not lines:
        return []
    table = Table(tuple(map(say, SAID_TABLE)), lines, (0.15, 0.22, 0.13, 0.5))
    return [Heading(say(SAID), 3), table]


def _actions(brief: MinutesBrief, given: Answers, say: Say) -> list[Block]:
    lines = tuple(
        (
            each.what,
            brief.colleagues.get(each.colleague, _DASH)
            if each.colleague
            else say(NAMES[each.authority]),
            f"{each.due:%d.%m.%Y}",
        )
        for each in agreed(given)
    )
    if not lines:
        return []
    table = Table(tuple(map(say, ACTIONS_TABLE)), lines, (0.54, 0.3, 0.16))
    return [Heading(say(ACTIONS), 3), table]


def _signed(brief: MinutesBrief, say: Say) -> tuple[Block, ...]:
    """Return lines to sign on: of all who were there, or of the one whose copy it is."""
    signing = tuple(each for each in brief.table if each.here)
    if brief.holder is not None:
        signing = tuple(each for each in signing if each.key == brief.holder.key)
    found: list[Block] = []
    for at in range(0, len(signing), 2):
        two = signing[at : at + 2]
        labels = tuple(say(TO_SIGN.filled(who=each.words)) for each in two)
        found.append(Signatures(labels))
    return (KeepTogether((Heading(say(SIGN), 2), *found)),) if found else ()


def _copy(brief: MinutesBrief, say: Say) -> str:
    mark = brief.mark
    if mark is None:
        return say(UNREGISTERED)
    return say(COPY.filled(number=mark.number, copy=mark.copy, copies=mark.copies))


def _footer(brief: MinutesBrief, say: Say) -> Footer:
    mark = brief.mark
    leaves = not brief.points or (brief.holder is not None and brief.holder.outside)
    lines = [say(LOST)]
    if mark is not None:
        given = FOR_HOLDER.filled(copy=mark.copy, copies=mark.copies, holder=mark.holder)
        back = "" if leaves else f"{say(RETURN.filled(when=moment(mark.return_by, say)))} "
        lines = [say(given.filled(when=moment(mark.printed_at, say))), f"{back}{say(LOST)}"]
    if any(one.basis in _115 for each in brief.points for one in told(each.room, each.given)):
        lines.append(say(SECTION_115_SENTENCE))
    blanks = () if leaves else (say(SHREDDED_ON), say(INITIALS), say(INITIALS))
    return Footer(tuple(lines), blanks)
