"""What the register of disclosures can do: use cases put together."""

from models.usecases.print_register import PrintRegister
from models.usecases.register_entry import NumberDisclosure, OpenDisclosure
from models.usecases.terms import KeepTerms
from ui.handover.register_acts import RegisterActs
from ui.language import say
from ui.shell.compose_given import given_acts
from ui.shell.outfit import Outfit


def register_acts(outfit: Outfit) -> RegisterActs:
    """Return what can be done with the register."""
    begin, read = outfit.begin, outfit.reads.registered
    return RegisterActs(
        listed=read,
        open=OpenDisclosure(begin),
        number=NumberDisclosure(begin),
        keep_terms=KeepTerms(begin),
        print=PrintRegister(begin, read, say, outfit.paint, outfit.exchange.spell),
        draw=outfit.draw,
        given=given_acts(outfit),
    )
