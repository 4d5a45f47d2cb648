"""The board of an analysis: looked at, and printed as numbered copies that come back."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from models.audit.acts import Act
from models.audit.checkpoint import parse_note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.cases.papers import Channel, Paper, PrintCopy
from models.documents.analysis_board import BoardBrief, analysis_board
from models.documents.anchor import Anchor, anchored_at_foot
from models.documents.document import Document, Sheet
from models.documents.visit_brief import CopyMark, require_clean
from models.forms.answers import written
from models.forms.definitions.after_call import AFTER_CALL
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, PrintId
from models.kernel.text import Say
from models.law.bases import BASES
from models.ports.paper import Paint, Spell
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.analyse import versions_of
from models.usecases.common import casework, note_case, task
from models.usecases.print_visit_papers import require_holders
from models.usecases.visit_record import hidden_of
from models.workflow.movement import Doing, require_move

SECTION_115: Final = frozenset(each.code for each in BASES if each.section_115)


@dataclass(frozen=True, slots=True)
class BoardOrder:
    """What is to be printed, and who holds each copy.

    Attributes:
        large: A3 instead of A4.
    """

    case_id: CaseId
    holders: Sequence[str]
    large: bool = False
    channel: Channel = Channel.PRINTER


@dataclass(frozen=True, slots=True, repr=False)
class BoardPaper:
    """The board ready to be looked at."""

    document: Document
    case_number: str


@dataclass(frozen=True, slots=True, repr=False)
class MadeBoards:
    """The copies of one order: exactly the bytes that were registered."""

    pdfs: tuple[bytes, ...]
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PreviewBoard:
    """Compose the board in the words of ``say``; the log knows."""

    begin: BeginWork
    say: Say

    def __call__(self, case_id: CaseId, large: bool) -> BoardPaper:  # noqa: FBT001 - one choice
        """Log the preview, and return the paper once that is written.

        Args:
            case_id: whose analysis.
            large: A3 instead of A4.

        Raises:
            Refused: something hidden would stand on it, or the role does no casework.
            NotFoundError: there is no such case.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            document = _compose(work, case, self.say, None, large=large)
            note_case(work, Act.PREVIEWED, case, words=str(Paper.ANALYSIS_BOARD))
            work.commit()
            return BoardPaper(document, case.number)


@dataclass(frozen=True, slots=True)
class PrintBoard:
    """Register copies of the board and return their bytes, before they are printed."""

    begin: BeginWork
    paint: Paint
    say: Say
    spell: Spell

    def __call__(self, order: BoardOrder) -> MadeBoards:
        """Make and register the copies.

        Raises:
            Refused: a copy has no holder, the case does not move, something hidden would
                stand on it, or the role does no casework. Nothing is registered.
            NotFoundError: there is no such case.
        """
        holders = [holder.strip() for holder in order.holders]
        with self.begin() as work:
            casework(work)
            require_holders(holders)
            case = work.cases.get(order.case_id)
            require_move(case, Doing.ANALYSE)
            note = work.checkpoints.make("paper")
            words = self.spell(parse_note(note)[0].root)
            anchor = Anchor(note, words, work.offices.office().name)
            pdfs = tuple(
                self._make(work, case, order, anchor, CopyMark(
                    number=work.offices.next_number("U"),
                    copy=at,
                    copies=len(holders),
                    holder=holder,
                    printed_at=work.now,
                    return_by=deadlines.after(work.now, deadlines.PAPER_RETURN, work.opening),
                ))
                for at, holder in enumerate(holders, 1)
            )  # fmt: skip
            return MadeBoards(pdfs, work.commit())

    def _make(
        self, work: Work, case: Case, order: BoardOrder, anchor: Anchor, mark: CopyMark
    ) -> bytes:
        document = _compose(work, case, self.say, mark, large=order.large)
        pdf = self.paint(anchored_at_foot(document, anchor, self.say))
        _register(work, case, order, mark, pdf)
        return pdf


def _register(work: Work, case: Case, order: BoardOrder, mark: CopyMark, pdf: bytes) -> None:
    """Put a copy on record, with the task to get it back."""
    paper = Paper.ANALYSIS_BOARD
    copy = PrintCopy(
        id=PrintId(work.new_id()), number=mark.number, document=paper, case_id=case.id,
        about_id=case.id, copy=mark.copy, copies=mark.copies, holder=mark.holder,
        printed_at=mark.printed_at, printed_by=work.actor.user,
        sha256=hashlib.sha256(pdf).hexdigest(), channel=order.channel, return_by=mark.return_by,
    )  # fmt: skip
    work.prints.add(copy)
    task(work, EntryKind.PAPER_RETURN, mark.return_by, origin="printed", origin_at=work.now,
         owner=case.owner_id, case=case.id, about=copy.id)  # fmt: skip
    data = {"document": str(paper), "number": copy.number, "holder": copy.holder}
    work.story.add(Happening("printed", work.now, case_id=case.id, data=data))
    words = f"{copy.number} {order.channel} {paper}"
    note_case(work, Act.PRINTED, case, (Kind.PRINT, copy.id), words=words)


def _compose(
    work: Work, case: Case, say: Say, mark: CopyMark | None, *, large: bool
) -> Document:
    """Return the board of the newest analysis, looked through once more.

    Raises:
        Refused: something hidden would stand on it.
    """
    office = work.offices.office()
    newest = next(iter(versions_of(work, case)), None)
    sheet: Sheet = "A3 landscape" if large else "A4 landscape"
    document = analysis_board(
        BoardBrief(
            office=office.name,
            practice=office.practice,
            case_number=case.number,
            answers=newest.answers if newest else {},
            written_at=newest.at if newest else None,
            section_115=_rests_on_115(work, case),
            made=work.now,
            mark=mark,
            sheet=sheet,
        ),
        say,
    )
    # people may be spoken of at the meeting; who reported, numbers and a protected street not
    require_clean(document, replace(hidden_of(work, case), siblings=(), third_parties=()))
    return document


def _rests_on_115(work: Work, case: Case) -> bool:
    """Whether a concern of the case rests on § 115, as written after the call."""
    found = (
        work.answers.latest(AFTER_CALL.key, (Kind.CONCERN, each.id))
        for each in work.concerns.of_case(case.id)
    )
    return any(said and written(said.answers, "basis") in SECTION_115 for said in found)
