"""A contact is written by hand, put right, and put away; its keys are another matter."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.concerns.nobody import NO_NUMBER, person_shaped
from models.disclosures.disclosure import Way
from models.exchange.contact import Contact, ContactState, ContactWay
from models.exchange.contact_form import CONTACT_BY_HAND, CONTACT_WITH_KEYS
from models.forms.answers import Answers, written
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ContactId
from models.kernel.text import text
from models.office.office import OfficeKind
from models.ports.work import BeginWork, Work
from models.usecases.forms_check import fit_answers
from models.usecases.key_dates import mind_contact

IN_USE: Final = text("Contact", "This contact is in use already.")


def form_of(contact: Contact | None) -> Form:
    """Return the form by which a contact is written; None: a new one."""
    return CONTACT_BY_HAND if contact is None or contact.card is None else CONTACT_WITH_KEYS


def answers_of(contact: Contact) -> Answers:
    """Return the answers that stand for a contact."""
    return {
        "organisation": contact.organisation,
        "kind": str(contact.kind),
        "person": contact.person,
        "role": contact.role,
        "post": contact.post,
        "phone": contact.known_phone,
        "ways": [str(each.way) for each in contact.ways],
        "usual": "" if contact.usual is None else str(contact.usual),
    }


@dataclass(frozen=True, slots=True)
class WriteContact:
    """Write a new contact without keys, or put right what is written of one."""

    begin: BeginWork

    def __call__(self, contact_id: ContactId | None, answers: Answers) -> frozenset[Topic]:
        """Write it; return what changed.

        Raises:
            Refused: something is missing, a number of a person is in it, the contact was
                retired, or the role may not.
            NotFoundError: there is no such contact.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            found = None if contact_id is None else work.contacts.get(contact_id)
            if found is not None:
                found.require_in_use()
            given = fit_answers(form_of(found), answers)
            _require_fit(form_of(found), given)
            contact = found or _new(work)
            _write(contact, given)
            (work.contacts.add if found is None else work.contacts.save)(contact)
            end_untried(work, contact)
            act = Act.CONTACT_ADDED if found is None else Act.CONTACT_CHANGED
            work.note(Note(act, ((Kind.CONTACT, contact.id),)))
            return work.commit()


def _require_fit(form: Form, given: Answers) -> None:
    for field in form.fields:
        if person_shaped(written(given, field.key)):
            raise Refused(NO_NUMBER, field.key)


def _new(work: Work) -> Contact:
    return Contact(
        ContactId(work.new_id()),
        "",
        OfficeKind.OTHER,
        work.offices.office().practice,
        ContactState.NO_KEYS,
        work.now,
    )


def _write(contact: Contact, given: Answers) -> None:
    contact.organisation = written(given, "organisation").strip()
    contact.person = written(given, "person").strip()
    contact.role = written(given, "role").strip()
    contact.post = written(given, "post").strip()
    contact.known_phone = written(given, "phone").strip()
    contact.usual = Way(written(given, "usual"))
    if contact.card is None:
        contact.kind = OfficeKind(written(given, "kind"))
    known = {each.way: each for each in contact.ways}
    chosen = [way for way in Way if str(way) in given["ways"] or way is contact.usual]
    contact.ways = tuple(known.get(way, ContactWay(way)) for way in chosen)


def end_untried(work: Work, contact: Contact) -> None:
    """End the tasks to try a way again that works by now, or is no longer used."""
    failed = {each.way for each in contact.ways if each.failed}
    for entry in work.entries.open_about(contact.id):
        if entry.kind is not EntryKind.TRY_AGAIN:
            continue
        if contact.retired_at is not None or not failed:
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)


@dataclass(frozen=True, slots=True)
class RetireContact:
    """Put a contact away: nothing more goes to it; what was given stays in the register."""

    begin: BeginWork

    def __call__(self, contact_id: ContactId) -> frozenset[Topic]:
        """Put it away; return what changed.

        Raises:
            Refused: it is put away already, or the role may not.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            contact = work.contacts.get(contact_id)
            contact.require_in_use()
            contact.retired_at = work.now
            work.contacts.save(contact)
            mind_contact(work, contact)
            end_untried(work, contact)
            work.note(Note(Act.CONTACT_RETIRED, ((Kind.CONTACT, contact.id),)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class UseContactAgain:
    """Take a contact that was put away into use again, as it was."""

    begin: BeginWork

    def __call__(self, contact_id: ContactId) -> frozenset[Topic]:
        """Take it into use; return what changed.

        Raises:
            Refused: it is in use, or the role may not.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            contact = work.contacts.get(contact_id)
            if contact.retired_at is None:
                raise Refused(IN_USE)
            contact.retired_at = None
            work.contacts.save(contact)
            mind_contact(work, contact)
            work.note(Note(Act.CONTACT_CHANGED, ((Kind.CONTACT, contact.id),)))
            return work.commit()
