"""A prepared handover on paper: numbered copies, and a last page to be signed."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.cases.papers import Channel, Paper, PrintCopy
from models.disclosures.delivery import Delivery
from models.disclosures.disclosure import Disclosure, DisclosureState, Way
from models.documents.handed_paper import CopyNumber, compose_handed
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import DisclosureId, DraftId, PrintId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import note_case
from models.usecases.handover_record import Desk
from models.usecases.handover_seen import IN_HANDS, Seen, as_made, as_seen, by_way
from models.usecases.print_visit_papers import LONGEST_HOLDER, MadeCopy
from models.usecases.seal_handover import tell
from models.usecases.second_look import countersigned_after, require_approved
from models.usecases.turned_away import prepared_turned_away

MOST_COPIES: Final = 3
HOW_MANY: Final = text("Handover", "Print one to {most} copies.")


@dataclass(frozen=True, slots=True, repr=False)
class OnPaper:
    """The copies as they are printed, each registered under its number."""

    disclosure_id: DisclosureId
    number: str
    to: str
    copies: tuple[MadeCopy, ...]
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PrintHandover:
    """Make exactly what was shown on the check page into numbered copies."""

    begin: BeginWork
    desk: Desk
    kommuner: Mapping[str, str] = field(default_factory=dict)

    def __call__(
        self,
        disclosure_id: DisclosureId,
        digest: str,
        copies: int = 1,
        draft: DraftId | None = None,
    ) -> OnPaper:
        """Register the copies and return their bytes; they are registered before they print.

        Raises:
            Refused: the gate says no by now, the case has changed since it was looked at, the
                way was never tried, it was made before, or too many copies.
        """
        with (
            prepared_turned_away(self.begin, disclosure_id, self.desk.say),
            self.begin() as work,
        ):
            work.actor.require(Right.HAND_OVER)
            disclosure = by_way(work, disclosure_id, Way.PAPER)
            require_approved(work, disclosure)
            approved = disclosure.state is DisclosureState.APPROVED
            seen = as_seen(work, disclosure, digest, self.desk, self.kommuner)
            disclosure.seal(work.now)
            work.disclosures.save(disclosure)
            if draft is not None:
                work.drafts.remove(draft)
            countersigned_after(work, disclosure, approved=approved)
            return _on_paper(work, self.desk, disclosure, seen, copies)


@dataclass(frozen=True, slots=True)
class PrintHandoverAgain:
    """Make further numbered copies of the same: the printer failed, or a sheet was spoilt."""

    begin: BeginWork
    desk: Desk
    kommuner: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, disclosure_id: DisclosureId, copies: int = 1) -> OnPaper:
        """Register them and return their bytes.

        Raises:
            Refused: as ``PrintHandover``; or nothing was made yet, or it is receipted.
        """
        with (
            prepared_turned_away(self.begin, disclosure_id, self.desk.say),
            self.begin() as work,
        ):
            work.actor.require(Right.HAND_OVER)
            disclosure = by_way(work, disclosure_id, Way.PAPER)
            disclosure.require(*IN_HANDS)
            seen = as_made(work, disclosure, self.desk, self.kommuner)
            return _on_paper(work, self.desk, disclosure, seen, copies)


def _on_paper(
    work: Work, desk: Desk, disclosure: Disclosure, seen: Seen, copies: int
) -> OnPaper:
    if not 1 <= copies <= MOST_COPIES:
        raise Refused(HOW_MANY.filled(most=MOST_COPIES), "copies")
    made = tuple(
        _copy(
            work, desk, disclosure, seen, CopyNumber(work.offices.next_number("U"), at, copies)
        )
        for at in range(1, copies + 1)
    )
    work.deliveries.put(Delivery(disclosure.id, work.now, seen.composed.paper.control))
    tell(work, "disclosure_on_paper", disclosure, to=disclosure.to_authority)
    about = ((Kind.DISCLOSURE, str(disclosure.id)), (Kind.CONTACT, str(seen.contact.id)))
    note_case(work, Act.DISCLOSURE_ON_PAPER, seen.case, *about)
    to = seen.contact.organisation
    return OnPaper(disclosure.id, disclosure.number, to, made, work.commit())


def _copy(
    work: Work, desk: Desk, disclosure: Disclosure, seen: Seen, mark: CopyNumber
) -> MadeCopy:
    document = compose_handed(seen.composed.paper, Way.PAPER, desk.say, mark)
    pdf = desk.paint(document)
    to = (disclosure.to_authority, disclosure.to_person)
    copy = PrintCopy(
        id=PrintId(work.new_id()),
        number=mark.number,
        document=Paper.HANDOVER,
        case_id=seen.case.id,
        about_id=disclosure.id,
        copy=mark.copy,
        copies=mark.copies,
        holder=", ".join(filter(None, to))[:LONGEST_HOLDER],
        printed_at=work.now,
        printed_by=work.actor.user,
        sha256=hashlib.sha256(pdf).hexdigest(),
        channel=Channel.PRINTER,
        return_by=None,
    )
    work.prints.add(copy)
    data = {"document": str(copy.document), "number": copy.number, "holder": copy.holder}
    work.story.add(Happening("printed", work.now, case_id=seen.case.id, data=data))
    about = ((Kind.DISCLOSURE, str(disclosure.id)), (Kind.PRINT, str(copy.id)))
    words = f"{copy.number} {copy.channel} {copy.document}"
    note_case(work, Act.PRINTED, seen.case, *about, words=words)
    return MadeCopy(copy.id, copy.number, copy.holder, pdf)
