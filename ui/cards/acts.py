"""What can be done with action cards; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.forms.answers import Answers
from models.kernel.events import Topic
from models.kernel.ids import OfficePageId
from models.office.action_cards import ActionCard, CardsHere
from ui.changes import Changed
from ui.paper.pictures import Draw


@dataclass(frozen=True, slots=True)
class CardActs:
    """Use cases, one for each act.

    Attributes:
        listed: every card of the office.
        here: the cards beside a case or concern, with what is ticked there.
        write: a new card, or a new version of one; None for a role that writes none.
        paper: a card as PDF.
    """

    listed: Callable[[], tuple[ActionCard, ...]]
    here: Callable[[Topic], CardsHere]
    tick: Callable[[Topic, OfficePageId, str], Changed]
    untick: Callable[[Topic, OfficePageId, str, str], Changed]
    paper: Callable[[OfficePageId], bytes]
    draw: Draw
    write: Callable[[Answers, OfficePageId | None], Changed] | None = None
