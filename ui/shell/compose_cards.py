"""What can be done with what the office writes for itself."""

from models.access.roles import Right, may
from models.usecases.action_cards import ListCards, PrintCard, WriteCard
from models.usecases.card_steps import ShowCards, TickStep, UntickStep
from models.usecases.own_efforts import EndOwnEffort, ListOwnEfforts, WriteOwnEffort
from ui.cards.acts import CardActs
from ui.efforts.acts import OwnEffortActs
from ui.language import say
from ui.shell.outfit import Outfit


def card_acts(outfit: Outfit) -> CardActs:
    """Return what can be done with action cards by whoever is unlocked."""
    begin, writes = outfit.begin, may(outfit.opened.user.role, Right.OFFICE_PAGES)
    return CardActs(
        listed=ListCards(begin),
        here=ShowCards(begin),
        tick=TickStep(begin),
        untick=UntickStep(begin),
        paper=PrintCard(begin, say, outfit.paint),
        draw=outfit.draw,
        write=WriteCard(begin) if writes else None,
    )


def own_effort_acts(outfit: Outfit) -> OwnEffortActs:
    """Return what can be done with the office's own efforts by whoever is unlocked."""
    begin, writes = outfit.begin, may(outfit.opened.user.role, Right.OFFICE_PAGES)
    return OwnEffortActs(
        listed=ListOwnEfforts(begin),
        write=WriteOwnEffort(begin) if writes else None,
        end=EndOwnEffort(begin) if writes else None,
    )
