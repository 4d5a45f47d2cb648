"""Keys run out: whoever keeps the contacts is told before, for our own and for each contact's."""

from datetime import datetime
from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.disclosures.disclosure import Way
from models.exchange.contact import Contact, ContactState
from models.exchange.lifetime import TELL_BEFORE
from models.exchange.ways import require_known, require_way
from models.kernel.events import Kind
from models.kernel.ids import SYSTEM, UserId
from models.ports.records import NotFoundError
from models.ports.work import Work
from models.usecases.classic_keys import require_key_allowed
from models.usecases.common import task

_TRUSTED: Final = frozenset({ContactState.CONFIRMED, ContactState.CHANGED})


def mind_keys(work: Work) -> None:
    """Let a task stand for each pair of keys that runs out soon, and for no other."""
    office = work.offices.office()
    try:
        keys = work.contacts.our_keys()
    except NotFoundError:  # a damaged vault; looking after it is another's work
        return
    _mind(work, office.vault_id, soon=work.now >= keys.expires - TELL_BEFORE, ends=keys.expires)
    for contact in work.contacts.every():
        mind_contact(work, contact)


def mind_contact(work: Work, contact: Contact) -> None:
    """Let a task stand for a contact's keys if they run out soon; end it if not."""
    if contact.card is None:
        return
    trusted = contact.state in _TRUSTED and contact.retired_at is None
    ends = contact.card.ends
    _mind(work, contact.id, soon=trusted and work.now >= ends - TELL_BEFORE, ends=ends)


def _mind(work: Work, about: str, *, soon: bool, ends: datetime) -> None:
    standing = [
        entry for entry in work.entries.open_about(about) if entry.kind is EntryKind.KEYS_EXPIRE
    ]
    if not soon:
        for entry in standing:
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)
            work.note(Note(Act.ENTRY_DONE, ((Kind.ENTRY, entry.id),)))
    elif not standing:
        made = task(
            work,
            EntryKind.KEYS_EXPIRE,
            max(ends, deadlines.same_working_day(work.now, work.opening)),
            origin="keys_end",
            origin_at=ends,
            owner=keeper(work),
            about=about,
        )
        work.note(Note(Act.ENTRY_MADE, ((Kind.ENTRY, made.id),)))


def require_open_way(work: Work, contact: Contact, way: Way) -> None:
    """Do nothing when something may go to the contact this way, now.

    Raises:
        Refused: as ``require_way``; or for a bundle, as ``require_current_keys``, or it knows
            only keys that we use no more.
    """
    require_way(contact, way, practice=work.offices.office().practice)
    if way is Way.BUNDLE:
        require_current_keys(work, contact)
        require_known(contact, work.contacts.our_keys().signer)


def require_current_keys(work: Work, contact: Contact) -> None:
    """Do nothing while neither the contact's keys nor our own have run out, or are of no use.

    Raises:
        Refused: they have run out; or the contact's is classic, and the policy says no.
    """
    require_key_allowed(work, contact)
    contact.require_current(work.now)
    work.contacts.our_keys().require_current(work.now)


def keeper(work: Work) -> UserId:
    """Return who keeps the contacts: whoever acts, if allowed, else the first who is."""
    actor = work.actor
    if actor.user != SYSTEM and may(actor.role, Right.CONTACTS):
        return actor.user
    able = (user.id for user in work.offices.users() if may(user.role, Right.CONTACTS))
    return next(able, actor.user)
