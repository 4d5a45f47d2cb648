"""Papers before a meeting: each participant their own points, as a registered disclosure.

One paper holds several cases. Of each it is a copy and a disclosure of its own, so that sight,
register and deletion of every case hold; what comes back is settled as the one paper it is.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.cases.meeting import NAMING, WHY, MeetingLine, Shown
from models.cases.papers import Channel, Paper, PrintCopy
from models.disclosures.disclosure import DisclosedItem, Disclosure, Way
from models.disclosures.door import End, How, Why
from models.disclosures.gate import NAMES_REPORTER
from models.documents.document import Document, every_word
from models.documents.meeting_paper import PaperBrief, PaperPoint, meeting_paper
from models.documents.visit_brief import CopyMark
from models.forms.answers import Answers, chosen, written
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ParticipantId, PrintId
from models.kernel.text import Say, text
from models.law.authorities import NAMES
from models.law.bases import DataCategory, basis
from models.law.requests import Consent
from models.meetings.meeting import Meeting, Participant, Point, PointState, Seat
from models.meetings.paper_forms import MEETING_PAPER
from models.ports.paper import Paint
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.analysis_at_meeting import meeting_board
from models.usecases.common import note_case, task
from models.usecases.forms_check import fit_answers
from models.usecases.given_to import given_to
from models.usecases.show_at_meeting import lines_of
from models.usecases.visit_record import hidden_of
from models.visits.hidden import said_in
from models.workflow.movement import Doing, require_move

NOT_OUTSIDE: Final = text(
    "MeetingPaper", "Colleagues read the cases here. Papers are for those from outside."
)
NO_POINTS: Final = text(
    "MeetingPaper",
    "This participant takes part in no point that you can see. Choose first who takes part.",
)
TITLE: Final = text("MeetingPaper", "Paper before the meeting {number}")
ITEM: Final = "meeting_paper"
"""Code of the item that is given."""


@dataclass(frozen=True, slots=True, repr=False)
class MeetingPaperView:
    """A preview: nothing is registered."""

    document: Document


@dataclass(frozen=True, slots=True, repr=False)
class MeetingPaperCopy:
    """The paper as it is registered: its first number, its bytes, and what changed."""

    number: str
    pdf: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class _Chosen:
    """One point of the participant, with its case and the seat that lets them hear of it."""

    point: Point
    case: Case
    seat: Seat


@dataclass(frozen=True, slots=True)
class PreviewMeetingPaper:
    """Show what would stand on a participant's paper; the log knows."""

    begin: BeginWork
    say: Say

    def __call__(self, participant_id: ParticipantId, answers: Answers) -> MeetingPaperView:
        """Log the preview; return the paper once that is written.

        Raises:
            Refused: as ``PrintMeetingPaper``.
        """
        with self.begin() as work:
            found, meeting, given = _ready(work, participant_id, answers)
            every = _points(work, meeting, found)
            document = _compose(work, (meeting, found), every, given, self.say, None)
            for each in every:
                note_case(work, Act.PREVIEWED, each.case, words=str(Paper.MEETING))
            work.commit()
            return MeetingPaperView(document)


@dataclass(frozen=True, slots=True)
class PrintMeetingPaper:
    """Make a participant's paper: a copy and a disclosure of each case, before it is printed."""

    begin: BeginWork
    paint: Paint
    say: Say

    def __call__(self, participant_id: ParticipantId, answers: Answers) -> MeetingPaperCopy:
        """Register it all and return the paper.

        Raises:
            Refused: the role hands nothing over, the meeting is over, they are a colleague or
                take part in no point, a name without a reason, something is missing, a case
                rests, or something that must not leave would stand on it. Nothing is kept.
        """
        with self.begin() as work:
            found, meeting, given = _ready(work, participant_id, answers)
            every = _points(work, meeting, found)
            numbers = [work.offices.next_number("U") for _ in every]
            mark = CopyMark(
                number=numbers[0],
                copy=1,
                copies=len(every),
                holder=_holder(found, self.say),
                printed_at=work.now,
                return_by=deadlines.after(
                    meeting.ends_at, deadlines.PAPER_RETURN, work.opening
                ),
            )
            document = _compose(work, (meeting, found), every, given, self.say, mark)
            pdf = self.paint(document)
            for at, (each, number) in enumerate(zip(every, numbers, strict=True), 1):
                work.answers.add(MEETING_PAPER, each.point.topic, given)
                told = _disclose(work, meeting, found, each, given, self.say)
                _copy(work, each, mark, (number, at), pdf, told)
            return MeetingPaperCopy(numbers[0], pdf, work.commit())


def _ready(
    work: Work, participant_id: ParticipantId, answers: Answers
) -> tuple[Participant, Meeting, Answers]:
    work.actor.require(Right.HAND_OVER)
    found = work.meetings.participant(participant_id)
    meeting = work.meetings.get(found.meeting_id)
    meeting.require_open()
    if not found.authority:
        raise Refused(NOT_OUTSIDE)
    given = fit_answers(MEETING_PAPER, answers)
    if _fields(given) & NAMING and not written(given, "named"):
        raise Refused(WHY, "named")
    return found, meeting, given


def _points(work: Work, meeting: Meeting, found: Participant) -> tuple[_Chosen, ...]:
    """Return the points of a participant, in order.

    Raises:
        Refused: there is none, or a case rests.
    """
    seats = {
        seat.point_id: seat
        for seat in work.meetings.seats(meeting.id)
        if seat.participant_id == found.id
    }
    every: list[_Chosen] = []
    for point in work.meetings.points(meeting.id):
        if point.state is PointState.CHOSEN and point.id in seats:
            case = work.cases.get(point.case_id)
            require_move(case, Doing.HAND_OVER)
            every.append(_Chosen(point, case, seats[point.id]))
    if not every:
        raise Refused(NO_POINTS)
    return tuple(every)


def _fields(given: Answers) -> frozenset[Shown]:
    return frozenset(Shown(each) for each in chosen(given, "fields"))


def _compose(
    work: Work,
    who: tuple[Meeting, Participant],
    every: tuple[_Chosen, ...],
    given: Answers,
    say: Say,
    mark: CopyMark | None,
) -> Document:
    """Return the paper, looked through once more.

    Raises:
        Refused: something that must not leave would stand on it.
    """
    meeting, found = who
    brief = PaperBrief(
        office=work.offices.office(),
        meeting=meeting,
        holder=_holder(found, say),
        points=tuple(_on_paper(work, each, _fields(given)) for each in every),
        section_115=any(basis(each.seat.basis).section_115 for each in every),
        made=work.now,
        mark=mark,
    )
    document = meeting_paper(brief, say)
    _require_fit(work, every, tuple(every_word(document)))
    return document


def _on_paper(work: Work, each: _Chosen, fields: frozenset[Shown]) -> PaperPoint:
    lines: tuple[MeetingLine, ...] = lines_of(work, each.case, fields)
    if Shown.ANALYSIS in fields:
        lines += meeting_board(work, each.case)
    return PaperPoint(each.point.position, each.case.number, each.point.minutes, lines)


def _require_fit(work: Work, every: Iterable[_Chosen], words: tuple[str, ...]) -> None:
    for each in every:
        concerns = [concern.id for concern in work.concerns.of_case(each.case.id)]
        names_reporter = work.identities.names(concerns, single=True)
        if any(names_reporter(one) for one in words):
            raise Refused(NAMES_REPORTER)
        hidden = hidden_of(work, each.case)
        for one in words:
            why = said_in(one, hidden)
            if why is not None:
                raise Refused(why)


def _holder(found: Participant, say: Say) -> str:
    return f"{say(NAMES[found.authority])}, {found.function}"[:160]


def _disclose(
    work: Work, meeting: Meeting, found: Participant, each: _Chosen, given: Answers, say: Say
) -> Disclosure:
    said = (written(given, "necessity"), written(given, "named"))
    item = DisclosedItem(
        item=ITEM,
        record_kind=str(Kind.MEETING_POINT),
        record_id=each.point.id,
        title=say(TITLE.filled(number=meeting.number)),
        necessity=" ".join(filter(None, said)),
        categories=(DataCategory.ORDINARY,),
    )
    told = given_to(
        work,
        End(say(NAMES[found.authority]), found.function),
        Why(
            basis(each.seat.basis),
            written(given, "purpose_words"),
            less=written(given, "less"),
            consent=Consent(written(given, "consent")),
            consent_reason=written(given, "consent_reason"),
        ),
        (item,),
        How(Way.PAPER),
        case=each.case.id,
    )
    work.disclosures.add(told)
    return told


def _copy(
    work: Work,
    each: _Chosen,
    mark: CopyMark,
    at: tuple[str, int],
    pdf: bytes,
    told: Disclosure,
) -> None:
    """Put the paper on record as a copy of this case, with the task to get it back."""
    case = each.case
    copy = PrintCopy(
        id=PrintId(work.new_id()), number=at[0], document=Paper.MEETING, case_id=case.id,
        about_id=each.point.id, copy=at[1], copies=mark.copies, holder=mark.holder,
        printed_at=work.now, printed_by=work.actor.user,
        sha256=hashlib.sha256(pdf).hexdigest(), channel=Channel.PRINTER,
        return_by=mark.return_by,
    )  # fmt: skip
    work.prints.add(copy)
    task(work, EntryKind.PAPER_RETURN, mark.return_by, origin="printed", origin_at=work.now,
         owner=case.owner_id, case=case.id, about=copy.id)  # fmt: skip
    data = {"document": str(copy.document), "number": copy.number, "holder": copy.holder}
    work.story.add(Happening("printed", work.now, case_id=case.id, data=data))
    words = f"{copy.number} {copy.channel} {copy.document}"
    note_case(work, Act.PRINTED, case, each.point.topic, (Kind.PRINT, copy.id), words=words)
    note_case(work, Act.DISCLOSURE_TOLD, case, (Kind.DISCLOSURE, told.id))
