"""The paper of one participant: their own points alone, each with what was chosen of its case."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.cases.meeting import MeetingLine
from models.documents.blocks import Block, Fields, Heading, Notice, Paragraph, WritingSpace
from models.documents.dates import moment
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
from models.kernel.text import Say, Text, text
from models.law.bases import SECTION_115_SENTENCE
from models.meetings.kinds import KINDS_OF_MEETING
from models.meetings.meeting import Meeting
from models.office.office import Office

TITLE: Final = text("MeetingPaper", "For the meeting {number}")
FOR: Final = text("MeetingPaper", "{kind}, {when}. For {holder}.")
POINT: Final = text("MeetingPaper", "Point {position}: {number}")
NOTES: Final = text("MeetingPaper", "Own notes")
BACK: Final = text(
    "MeetingPaper",
    "Bring this paper to the meeting and give it back there. Nobody is obliged to share "
    "(§ 115(4)).",
)
AGENDA: Final = text("MeetingPaper", "The points in which you take part")


@dataclass(frozen=True, slots=True, repr=False)
class PaperPoint:
    """One point on the paper: its place, its number, what was chosen, and how long it takes."""

    position: int
    number: str
    minutes: int
    lines: tuple[MeetingLine, ...]


@dataclass(frozen=True, slots=True, repr=False)
class PaperBrief:
    """All that the paper may say.

    Attributes:
        holder: the authority and the function, in words.
        section_115: whether the sentence of § 115 goes on every page.
        mark: which copy it is; None in a preview.
    """

    office: Office
    meeting: Meeting
    holder: str
    points: tuple[PaperPoint, ...]
    section_115: bool
    made: datetime
    mark: CopyMark | None


def meeting_paper(brief: PaperBrief, say: Say) -> Document:
    """Return the paper; a preview says that it is none yet."""
    meeting, mark = brief.meeting, brief.mark
    lead = FOR.filled(
        kind=KINDS_OF_MEETING[meeting.kind].name,
        when=moment(meeting.starts_at, say),
        holder=brief.holder,
    )
    blocks: list[Block] = [
        Paragraph(say(lead), "lead"),
        Notice(say(BACK)),
        Heading(say(AGENDA), 2),
    ]
    for point in brief.points:
        blocks += _point(point, say)
    label = say(UNREGISTERED)
    if mark is not None:
        label = say(COPY.filled(number=mark.number, copy=mark.copy, copies=mark.copies))
    return Document(
        title=say(TITLE.filled(number=meeting.number)),
        blocks=tuple(blocks),
        created=brief.made,
        page_label=say(PAGE),
        header_left=brief.office.name,
        header_right=meeting.number,
        copy_label=label,
        banner=say(PRACTICE) if brief.office.practice else "",
        footer=_footer(brief, say),
    )


def _point(point: PaperPoint, say: Say) -> list[Block]:
    heading = POINT.filled(position=point.position, number=point.number)
    lines = tuple(
        (say(line.label), "\n".join(_said(value, say) for value in line.values))
        for line in point.lines
    )
    return [Heading(say(heading), 2), Fields(lines), WritingSpace(say(NOTES), 2)]


def _said(value: Text | str, say: Say) -> str:
    return value if isinstance(value, str) else say(value)


def _footer(brief: PaperBrief, say: Say) -> Footer:
    mark = brief.mark
    lines = [say(LOST)]
    if mark is not None:
        given = FOR_HOLDER.filled(copy=mark.copy, copies=mark.copies, holder=mark.holder)
        back = say(RETURN.filled(when=moment(mark.return_by, say)))
        lines = [say(given.filled(when=moment(mark.printed_at, say))), f"{back} {say(LOST)}"]
    if brief.section_115:
        lines.append(say(SECTION_115_SENTENCE))
    return Footer(tuple(lines), (say(SHREDDED_ON), say(INITIALS), say(INITIALS)))
