"""What the screens for handovers can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from models.attachments.rows import AttachmentRow
from models.disclosures.rows import HandoverRow
from models.documents.pages import Page
from models.forms.answers import Answers
from models.kernel.ids import AttachmentId, CaseId, DisclosureId, DraftId
from models.kernel.text import Text
from models.ports.attachments import Look, Report, silent
from models.usecases.handover_locked import Locked
from models.usecases.handover_on_paper import OnPaper
from models.usecases.prepare_handover import Choice, Prepared
from models.usecases.save_draft import Half, Kept
from models.usecases.seal_handover import Sealed
from models.usecases.settle_copy import SettledCopy
from models.usecases.take_receipt import Accepted
from models.usecases.view_attachment import Laid
from ui.changes import Changed


class Choose(Protocol):
    """Shows what a case holds that could leave."""

    def __call__(self, case_id: CaseId, reason: str = "") -> Choice:
        """Return it; a closed case wants a reason."""


class Lock(Protocol):
    """Locks what was seen."""

    def __call__(
        self,
        disclosure_id: DisclosureId,
        digest: str,
        folder: str,
        draft: DraftId | None = None,
        report: Report = silent,
    ) -> Locked:
        """Write the locked PDF into the folder, telling how far it is."""


class PrintCopies(Protocol):
    """Makes copies of what was seen."""

    def __call__(
        self,
        disclosure_id: DisclosureId,
        digest: str,
        copies: int = 1,
        draft: DraftId | None = None,
    ) -> OnPaper:
        """Return the copies, registered."""


class PrintAgain(Protocol):
    """Makes further copies."""

    def __call__(self, disclosure_id: DisclosureId, copies: int = 1) -> OnPaper:
        """Return the copies, registered."""


class Seal(Protocol):
    """Seals what was seen."""

    def __call__(
        self,
        disclosure_id: DisclosureId,
        digest: str,
        folder: str,
        draft: DraftId | None = None,
        report: Report = silent,
    ) -> Sealed:
        """Write the sealed file into the folder, telling how far it is."""


@dataclass(frozen=True, slots=True)
class Release:
    """Lets a stick go, so that it can be taken out.

    Attributes:
        may: whether that folder lies on one that can be released from here.
        do: releases it; refused where something still uses it.
    """

    may: Callable[[str], bool]
    do: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class HandoverActs:
    """Use cases and queries, one for each act of the screens.

    Attributes:
        listed: the handovers of a case, or all for None.
        accept: the path of a receipt.
        accept_code: a receipt that was scanned or pasted.
        draw: pages of our own PDF as pictures: (pdf, pixels to the point).
        mind: what to mind before something is sealed into a folder; None: nothing.
        view_file: lays an attachment out to be looked at; logged.
        look: the viewer's child; None where the system has none.
        release: lets a stick go; None where that is done by hand alone.
    """

    choose: Choose
    prepare: Callable[[CaseId, Answers], Prepared]
    seal: Seal
    lock: Lock
    lock_again: Callable[[DisclosureId, str], Locked]
    words_told: Callable[[DisclosureId, Answers], Changed]
    print_copies: PrintCopies
    print_again: PrintAgain
    handed_over: Callable[[DisclosureId], Changed]
    withdraw: Callable[[DisclosureId], Changed]
    take_back: Callable[[DisclosureId, Answers], SettledCopy]
    cover: Callable[[DisclosureId], bytes]
    accept: Callable[[str], Accepted]
    accept_code: Callable[[bytes], Accepted]
    by_voice: Callable[[DisclosureId, Answers], Changed]
    on_paper: Callable[[DisclosureId, Answers], Changed]
    files: Callable[[CaseId], tuple[AttachmentRow, ...]]
    listed: Callable[[CaseId | None], tuple[HandoverRow, ...]]
    save_draft: Callable[[Half], Kept]
    draw: Callable[[bytes, float], list[Page]]
    ask_approval: Callable[[DisclosureId], Changed]
    show_prepared: Callable[[DisclosureId], Prepared]
    approve: Callable[[DisclosureId, str], Changed]
    send_back: Callable[[DisclosureId, str], Changed]
    mind: Callable[[str], Text | None]
    view_file: Callable[[AttachmentId], Laid]
    look: Look | None = None
    release: Release | None = None
