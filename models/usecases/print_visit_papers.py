"""The papers of a visit are printed: numbered copies with a holder, due back and shredded."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.audit.checkpoint import parse_note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.cases.papers import Channel, Paper, PrintCopy
from models.documents.anchor import Anchor, anchored_at_foot
from models.documents.visit_brief import CopyMark
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import PrintId, VisitId
from models.kernel.text import Say, text
from models.kernel.words import require_fit
from models.ports.paper import Paint, Spell
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case, task
from models.usecases.preview_visit_papers import compose
from models.usecases.visit_record import preparation, record_of
from models.visits.visit import NOT_PLANNED, Visit, VisitStatus
from models.visits.visit_gates import require_open

NAME_A_HOLDER: Final = text("Print", "Say who holds each copy.")
TOO_MANY: Final = text("Print", "Print at most {most} copies at a time.")
SHORTER_NAME: Final = text("Print", "Shorten the holder's name to {longest} characters.")
MOST_COPIES: Final = 6
LONGEST_HOLDER: Final = 120


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What is to be printed, and who holds each copy."""

    visit_id: VisitId
    paper: Paper
    holders: Sequence[str]
    channel: Channel = Channel.PRINTER


@dataclass(frozen=True, slots=True, repr=False)
class MadeCopy:
    """One registered copy and exactly the bytes that were registered."""

    print_id: PrintId
    number: str
    holder: str
    pdf: bytes


@dataclass(frozen=True, slots=True, repr=False)
class MadeCopies:
    """All copies of one order."""

    copies: tuple[MadeCopy, ...]
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PrintVisitPapers:
    """Register copies and return their bytes; they are registered before they are printed."""

    begin: BeginWork
    paint: Paint
    say: Say
    spell: Spell
    language: str = "da-DK"

    def __call__(self, order: PrintOrder) -> MadeCopies:
        """Make and register the copies.

        Raises:
            Refused: a gate of the visit sheet is not met, a copy has no holder, the visit is
                settled, or something hidden would stand on the paper. Nothing is registered.
        """
        holders = [holder.strip() for holder in order.holders]
        with self.begin() as work:
            casework(work)
            require_holders(holders)
            visit = work.visits.get(order.visit_id)
            case = work.cases.get(visit.case_id)
            case.require_active()
            if visit.status is not VisitStatus.PLANNED:
                raise Refused(NOT_PLANNED)
            if order.paper is Paper.VISIT_SHEET:
                require_open(record_of(work, case, preparation(work, visit)))
            anchor = self._anchor(work)
            made = tuple(
                self._make(work, case, visit, order, anchor, CopyMark(
                    number=work.offices.next_number("U"),
                    copy=at,
                    copies=len(holders),
                    holder=holder,
                    printed_at=work.now,
                    return_by=deadlines.after(visit.ends_at, deadlines.PAPER_RETURN, work.opening),
                ))
                for at, holder in enumerate(holders, 1)
            )  # fmt: skip
            return MadeCopies(made, work.commit())

    def _anchor(self, work: Work) -> Anchor:
        note = work.checkpoints.make("paper")
        words = self.spell(parse_note(note)[0].root)
        return Anchor(note, words, work.offices.office().name)

    def _make(
        self, work: Work, case: Case, visit: Visit, order: PrintOrder, anchor: Anchor,
        mark: CopyMark,
    ) -> MadeCopy:  # fmt: skip
        document = compose(work, visit, order.paper, mark, self.say, self.language)
        # After the last look for hidden words: the words of a checkpoint mean nobody.
        pdf = self.paint(anchored_at_foot(document, anchor, self.say))
        copy = PrintCopy(
            id=PrintId(work.new_id()),
            number=mark.number,
            document=order.paper,
            case_id=case.id,
            about_id=visit.id,
            copy=mark.copy,
            copies=mark.copies,
            holder=mark.holder,
            printed_at=mark.printed_at,
            printed_by=work.actor.user,
            sha256=hashlib.sha256(pdf).hexdigest(),
            channel=order.channel,
            return_by=mark.return_by,
        )
        work.prints.add(copy)
        task(work, EntryKind.PAPER_RETURN, mark.return_by, origin="printed",
             origin_at=work.now, owner=case.owner_id, case=case.id, about=copy.id)  # fmt: skip
        data = {"document": str(order.paper), "number": copy.number, "holder": copy.holder}
        work.story.add(Happening("printed", work.now, case_id=case.id, data=data))
        about = ((Kind.VISIT, visit.id), (Kind.PRINT, copy.id))
        note_case(
            work,
            Act.PRINTED,
            case,
            *about,
            words=f"{copy.number} {order.channel} {order.paper}",
        )
        return MadeCopy(copy.id, copy.number, copy.holder, pdf)


def require_holders(holders: Sequence[str]) -> None:
    """Do nothing when each copy has a holder, and there are not too many.

    Raises:
        Refused: a copy has none, the name is too long, or there are too many copies.
    """
    if not holders or not all(holders):
        raise Refused(NAME_A_HOLDER, "holders")
    if len(holders) > MOST_COPIES:
        raise Refused(TOO_MANY.filled(most=MOST_COPIES), "holders")
    if any(len(holder) > LONGEST_HOLDER for holder in holders):
        raise Refused(SHORTER_NAME.filled(longest=LONGEST_HOLDER), "holders")
    for holder in holders:
        require_fit(holder, "holders")
