"""What the register of disclosures can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.disclosures.register import Asked, RegisterPage
from models.documents.pages import Page
from models.forms.answers import Answers
from models.kernel.ids import DisclosureId
from models.usecases.print_register import RegisterCopy
from models.usecases.register_entry import RegisterEntry
from ui.changes import Changed
from ui.handover.given_card import GivenActs


@dataclass(frozen=True, slots=True)
class RegisterActs:
    """Use cases and queries, one for each act of the screens.

    Attributes:
        listed: a page of the register.
        open: an entry with everything in it; logged.
        number: its number in the kommune's own journal.
        keep_terms: that it was deleted or returned, as was agreed.
        print: a paper of what a list shows.
        draw: pages of our own PDF as pictures: (pdf, pixels to the point).
        given: what registers what was given outside the program.
    """

    listed: Callable[[Asked], RegisterPage]
    open: Callable[[DisclosureId], RegisterEntry]
    number: Callable[[DisclosureId, str], Changed]
    keep_terms: Callable[[DisclosureId, Answers], Changed]
    print: Callable[[Asked], RegisterCopy]
    draw: Callable[[bytes, float], list[Page]]
    given: GivenActs
