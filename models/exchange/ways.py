"""By which way something may reach a contact: only one that was tried with it before.

Source: decision 31 of the project: the first real file of an office must not be the one with
which it finds out that the recipient cannot open it.
"""

from typing import Final

from models.disclosures.disclosure import HANDED_WAYS, WAYS, Way
from models.exchange.contact import Contact
from models.kernel.errors import Refused
from models.kernel.text import text

TRIED_WAYS: Final = HANDED_WAYS
"""Ways that a trial shipment is sent by, in the order of the handover's choice."""
NOT_TRIED: Final = text(
    "ContactWay",
    "{organisation} has not tried this way yet ({way}). Send a trial shipment first, under "
    "Contacts.",
)


def require_way(contact: Contact, way: Way, *, practice: bool) -> None:
    """Do nothing when a handover may go to the contact this way.

    What is acute is given first and registered afterwards; it never asks here.

    Args:
        contact: whom it goes to.
        way: how.
        practice: whether this vault is for practice: there nothing was tried for real.

    Raises:
        Refused: the contact was retired, its keys may not be used for a bundle, or the way was
            never tried with it.
    """
    contact.require_in_use()
    if way is Way.BUNDLE:
        contact.require_confirmed()
    if practice or way not in TRIED_WAYS or contact.tried(way):
        return
    why = NOT_TRIED.filled(organisation=contact.organisation, way=WAYS[way])
    raise Refused(why, "contact")
