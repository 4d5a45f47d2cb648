"""What registers what was given outside the program, put together."""

from models.usecases.confirm_contact import ListContacts
from models.usecases.register_given import RegisterAcute, RegisterDeclined, RegisterGiven
from ui.handover.given_card import GivenActs
from ui.language import say
from ui.shell.outfit import Outfit


def given_acts(outfit: Outfit) -> GivenActs:
    """Return the acts of the card on a case and on a concern."""
    begin = outfit.begin
    return GivenActs(
        given=RegisterGiven(begin, say),
        declined=RegisterDeclined(begin),
        acute=RegisterAcute(begin, say),
        contacts=ListContacts(begin, outfit.exchange.cards),
    )
