"""The office's policy on classic keys: off from the start, decided with a reason, off again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.concerns.nobody import NO_NUMBER, person_shaped
from models.exchange.contact import Contact
from models.exchange.contact_form import ALLOWED, CLASSIC_KEYS
from models.exchange.key_kinds import CLASSIC_STOPPED, is_allowed, mark_for
from models.exchange.terms import KeyMark
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import UserId
from models.kernel.text import text
from models.ports.work import BeginWork, Work
from models.usecases.forms_check import fit_answers
from models.usecases.wants_second import wants_second

POLICY: Final[Topic] = (Kind.SETTING, "keys.classic")
"""What the answers are about. What was decided in a practice vault goes when it goes live."""

AS_IT_IS: Final = text("ClassicKeys", "That is what the office has decided already.")


@dataclass(frozen=True, slots=True)
class ClassicPolicy:
    """What the office has decided.

    Attributes:
        since: when, and ``by`` whom; None while nobody has decided, and then it is no.
        contacts: names of those with a classic key, whom the policy is about.
    """

    allowed: bool = False
    reason: str = ""
    since: datetime | None = None
    by: UserId | None = None
    contacts: tuple[str, ...] = ()


def policy_of(work: Work) -> ClassicPolicy:
    """Return what holds now."""
    names = tuple(each.organisation for each in work.contacts.every() if _is_classic(each))
    found = work.answers.latest(CLASSIC_KEYS.key, POLICY)
    if found is None:
        return ClassicPolicy(contacts=names)
    reason = written(found.answers, "reason")
    return ClassicPolicy(classic_allowed(work), reason, found.at, found.user, names)


def classic_allowed(work: Work) -> bool:
    """Whether something may be sealed to a classic key now."""
    found = work.answers.latest(CLASSIC_KEYS.key, POLICY)
    return found is not None and written(found.answers, "allowed") == ALLOWED


def require_key_allowed(work: Work, contact: Contact) -> None:
    """Do nothing when the policy lets something be sealed to the contact's key, now.

    Raises:
        Refused: it is a classic key, and the policy says no; or the contact has none.
    """
    if not is_allowed(contact.pinned().recipient, classic=classic_allowed(work)):
        why = CLASSIC_STOPPED.filled(organisation=contact.organisation)
        raise Refused(why, "contact")


def _is_classic(contact: Contact) -> bool:
    cards = (contact.card, contact.offered)
    return contact.retired_at is None and KeyMark.CLASSIC in map(mark_for, cards)


@dataclass(frozen=True, slots=True)
class ShowClassicKeys:
    """Say what the office has decided; nothing of any case, so nothing is logged."""

    begin: BeginWork

    def __call__(self) -> ClassicPolicy:
        """Return it."""
        with self.begin() as work:
            return policy_of(work)


@dataclass(frozen=True, slots=True)
class DecideClassicKeys:
    """Decide; it holds at once, also for what is prepared. Earlier decisions stay readable."""

    begin: BeginWork

    def __call__(self, answers: Answers) -> frozenset[Topic]:
        """Keep the decision; return what changed. To allow them wants a second person after.

        Raises:
            Refused: the role does not decide for the office, something is missing, a number of
                a person is in it, or it is decided so already.
        """
        with self.begin() as work:
            work.actor.require(Right.GO_LIVE)
            given = fit_answers(CLASSIC_KEYS, answers)
            allowed, reason = written(given, "allowed") == ALLOWED, written(given, "reason")
            if person_shaped(reason):
                raise Refused(NO_NUMBER, "reason")
            if allowed is classic_allowed(work):
                raise Refused(AS_IT_IS, "allowed")
            work.answers.add(CLASSIC_KEYS, POLICY, given)
            act = Act.CLASSIC_ALLOWED if allowed else Act.CLASSIC_ENDED
            work.note(Note(act, (POLICY,), words=reason.strip()))
            if allowed:
                wants_second(work, act, POLICY)
            return work.commit()
