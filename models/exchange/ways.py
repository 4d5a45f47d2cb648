"""By which way something may reach a contact: only one that was tried with it before.

Source: decision 31 of the project: the first real file of an office must not be the one with
which it finds out that the recipient cannot open it.
"""

from typing import Final

from models.disclosures.disclosure import HANDED_WAYS, WAYS, Way
from models.disclosures.gate import Plan
from models.disclosures.items import ATTACHMENT
from models.exchange.contact import Contact
from models.exchange.key_kinds import is_allowed_for
from models.forms.answers import written
from models.kernel.errors import Refused
from models.kernel.text import text
from models.office.office import OfficeKind

TRIED_WAYS: Final = HANDED_WAYS
"""Ways that a trial shipment is sent by, in the order of the handover's choice."""
NOT_TRIED: Final = text(
    "ContactWay",
    "{organisation} has not tried this way yet ({way}). Send a trial shipment first, under "
    "Contacts.",
)

ONLY_SEALED: Final = text(
    "ContactWay",
    "A case goes to another kommune as a sealed bundle: they take it over from that. Choose the "
    "sealed bundle, or give the case by hand on its page Transfer.",
)
FORMER_KEYS: Final = text(
    "ContactWay",
    "{organisation} has not got our new keys, and would turn a sealed bundle away. Give them our "
    "new card and read the words aloud. Then press They have compared ours, under Contacts.",
)
NO_PHONE: Final = text(
    "ContactWay",
    "Write a number that you know for {organisation} under Contacts first: the six words are "
    "read out on it.",
)

MOST_IN_PDF: Final = 32 * 1024 * 1024
"""Bytes of attachments in one locked PDF: it is made in memory, and sent by mail."""
TOO_LARGE_FOR_PDF: Final = text(
    "ContactWay",
    "The attachments are too large together for a locked PDF, which takes {most} MB. Choose a "
    "sealed bundle, or leave some of them out.",
)
NOT_ON_PAPER: Final = text(
    "ContactWay",
    "Attachments do not go on paper. Choose a sealed bundle or a locked PDF, or leave them out.",
)


def carries(kind: OfficeKind, way: Way) -> bool:
    """Whether a case can go this way to such an office: to a kommune only as a bundle."""
    return kind is not OfficeKind.KOMMUNE or way not in (Way.LOCKED_PDF, Way.PAPER)


def require_carried(plan: Plan, way: Way) -> None:
    """Do nothing when the attachments chosen can go this way.

    Raises:
        Refused: they are too large for it, or it takes none; says which other way does.
    """
    sizes = [
        int(written(each.item.contents, "size"))
        for each in plan.items
        if each.item.code == ATTACHMENT.code
    ]
    if way is Way.PAPER and sizes:
        raise Refused(NOT_ON_PAPER, "way")
    if way is Way.LOCKED_PDF and sum(sizes) > MOST_IN_PDF:
        most = MOST_IN_PDF // (1024 * 1024)
        raise Refused(TOO_LARGE_FOR_PDF.filled(most=most), "way")


def knows_us(contact: Contact, ours: str) -> bool:
    """Whether the contact can tell that a bundle is ours.

    Args:
        contact: whom it goes to; where nobody wrote down which key it has, it may.
        ours: our signature key of now, or "" where it is not asked.
    """
    return not ours or contact.has_ours in ("", ours)


def require_known(contact: Contact, ours: str) -> None:
    """Do nothing while the contact can tell that a bundle is ours.

    Raises:
        Refused: it has compared only the words of keys that we use no more.
    """
    if not knows_us(contact, ours):
        raise Refused(FORMER_KEYS.filled(organisation=contact.organisation), "contact")


def open_ways(
    contact: Contact, *, practice: bool, classic: bool = False, ours: str = ""
) -> tuple[Way, ...]:
    """Return the ways by which a handover may go to the contact now.

    ``classic``: whether the policy lets something be sealed to a classic key; ``ours``: our
    signature key of now.
    """
    sealed = is_allowed_for(contact.card, classic=classic) and knows_us(contact, ours)
    ways = [way for way in TRIED_WAYS if sealed or way is not Way.BUNDLE]
    return tuple(way for way in ways if _is_open(contact, way, practice=practice))


def _is_open(contact: Contact, way: Way, *, practice: bool) -> bool:
    try:
        require_way(contact, way, practice=practice)
    except Refused:
        return False
    return True


def require_way(contact: Contact, way: Way, *, practice: bool) -> None:
    """Do nothing when a handover may go to the contact this way.

    What is acute is given first and registered afterwards; it never asks here.

    Args:
        contact: whom it goes to.
        way: how.
        practice: whether this vault is for practice: there nothing was tried for real.

    Raises:
        Refused: the contact was retired, it is a kommune and this is no bundle, its keys may not be used for a bundle, no number is
            known on which to read out the words of a locked PDF, or the way was never tried.
    """
    contact.require_in_use()
    if not carries(contact.kind, way):
        raise Refused(ONLY_SEALED, "way")
    if way is Way.BUNDLE:
        contact.require_confirmed()
    if way is Way.LOCKED_PDF and not contact.known_phone:
        raise Refused(NO_PHONE.filled(organisation=contact.organisation), "contact")
    if practice or way not in TRIED_WAYS or contact.tried(way):
        return
    why = NOT_TRIED.filled(organisation=contact.organisation, way=WAYS[way])
    raise Refused(why, "contact")
