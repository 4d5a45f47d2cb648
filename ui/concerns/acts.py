"""What the screens for concerns can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from models.concerns.rows import ConcernView, DraftRow
from models.forms.answers import Answers
from models.kernel.ids import ConcernId, DraftId, EntryId
from models.people.matching import Sought
from models.usecases.complete_after_call import AfterCall, AfterCallStart
from models.usecases.conflict_of_interest import Declared
from models.usecases.drafts import TakenUp
from models.usecases.find_similar import Found
from models.usecases.further_call import FurtherCall
from models.usecases.go_further import Further, WentFurther
from models.usecases.look_back import LookedBack
from models.usecases.open_identity import OpenedIdentity
from models.usecases.register_concern import Call, Registered
from models.usecases.release_identity import Decided, Decision
from models.usecases.save_draft import Half, Kept
from ui.attachments.acts import AttachmentActs
from ui.calendar.closed_card import ClosedActs
from ui.cards.acts import CardActs
from ui.changes import Changed
from ui.forms.keep_sheet import Keep
from ui.handover.given_card import GivenActs
from ui.paper.extract_button import MakeExtract
from ui.paper.pictures import Draw
from ui.people.insight_button import InsightActs


class Matches(Protocol):
    """Finds earlier concerns on possibly the same person."""

    def __call__(self, sought: Sought, besides: ConcernId | None = None) -> Found:
        """Return what was found, likeliest first."""


class OpenAct(Protocol):
    """Shows a concern."""

    def __call__(self, concern_id: ConcernId, reason: str = "") -> ConcernView:
        """Return the concern."""


class Reject(Protocol):
    """Rejects a concern."""

    def __call__(self, concern_id: ConcernId, reason: str, assessed: Answers = ...) -> Changed:
        """Reject it, with what was assessed."""


@dataclass(frozen=True, slots=True)
class ConcernActs:
    """Use cases, one for each act of the screens."""

    register: Callable[[Call], Registered]
    further_call: Callable[[FurtherCall], Registered]
    matches: Matches
    look_back: Callable[[ConcernId], LookedBack]
    seen: Callable[[ConcernId, frozenset[ConcernId]], Changed]
    save_draft: Callable[[Half], Kept]
    drafts: Callable[[], tuple[DraftRow, ...]]
    take_up: Callable[[DraftId], TakenUp]
    discard: Callable[[DraftId], Changed]
    open: OpenAct
    after_call: Callable[[ConcernId], AfterCallStart]
    complete: Callable[[AfterCall], Changed]
    further: Callable[[Further], WentFurther]
    reject: Reject
    assess: Callable[[ConcernId, Answers], Changed]
    mistaken: Callable[[ConcernId, str], Changed]
    delete: Callable[[ConcernId], Changed]
    keep: Keep
    tell_back: Callable[[ConcernId, str], Changed]
    child_report: Callable[[EntryId, Answers], Changed]
    change_kind: Callable[[ConcernId, Answers], Changed]
    conflict: Callable[[Declared], Changed]
    open_identity: Callable[[ConcernId, str, str], OpenedIdentity]
    release: Callable[[Decision], Decided]
    attachments: AttachmentActs
    extract: MakeExtract
    insight: InsightActs
    draw: Draw
    cards: CardActs
    closed: ClosedActs
    given: GivenActs
