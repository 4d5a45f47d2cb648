"""Small steps of entering in the register what was given outside the program."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.concerns.concern import Concern
from models.disclosures.disclosure import DisclosedItem, Disclosure
from models.disclosures.door import End, How, Why
from models.disclosures.gate import Barred
from models.disclosures.given import NOT_OUT, doing, naming
from models.exchange.contact import Contact
from models.forms.answers import Answers, written
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, ContactId
from models.kernel.text import text
from models.ports.records import Happening, NotFoundError
from models.ports.work import Work
from models.usecases.common import note_case, note_concern
from models.usecases.forms_check import moment
from models.usecases.given_to import given_to
from models.workflow.movement import MOVES, Doing, require_move

LATER: Final = text("Given", "It cannot have been later than now.")
NO_CONTACT: Final = text("Given", "This contact is no longer there. Choose another.")

About = tuple[Kind, str]
"""The case, or the concern, that it is about."""


@dataclass(frozen=True, slots=True)
class Matter:
    """The case, the concern, or both, that something was given about."""

    case: Case | None
    concern: Concern | None

    @property
    def owner(self) -> tuple[CaseId | None, ConcernId | None]:
        """The ids under which it stands in the register."""
        return (
            None if self.case is None else self.case.id,
            None if self.concern is None else self.concern.id,
        )


def matter_of(work: Work, about: About) -> Matter:
    """Return the case or concern.

    Raises:
        NotFoundError: there is none such, or it is hidden from this user.
    """
    kind, key = about
    if kind is Kind.CASE:
        return Matter(work.cases.get(CaseId(key)), None)
    concern = work.concerns.get(ConcernId(key))
    case = None if concern.case_id is None else work.cases.get(concern.case_id)
    return Matter(case, concern)


@dataclass(frozen=True, slots=True)
class Entered:
    """What is entered: who the other side is, what, why and how, and its line in the story.

    Attributes:
        asked: the form with its answers; they stay as they were given.
    """

    theirs: End
    items: tuple[DisclosedItem, ...]
    why: Why
    how: How
    told: str
    asked: tuple[Form, Answers]


def enter(work: Work, matter: Matter, entered: Entered) -> Disclosure:
    """Put it in the register, tell it in the story and log it; the caller commits.

    Raises:
        Refused: the door refuses what it says.
    """
    case, concern = matter.owner
    entry = given_to(
        work,
        entered.theirs,
        entered.why,
        entered.items,
        entered.how,
        case=case,
        concern=concern,
    )
    work.disclosures.add(entry)
    work.answers.add(entered.asked[0], (Kind.DISCLOSURE, str(entry.id)), entered.asked[1])
    data = {"number": entry.number, "who": entered.theirs.authority}
    rests = matter.case is not None and matter.case.suspended
    told = "registered_rest" if rests else entered.told
    work.story.add(
        Happening(
            told,
            entry.at,
            concern_id=entry.concern_id,
            case_id=entry.case_id,
            data=data,
        )
    )
    about = (Kind.DISCLOSURE, str(entry.id))
    if matter.case is not None:
        note_case(work, Act.DISCLOSURE_TOLD, matter.case, about)
        return entry
    for alone in filter(None, (matter.concern,)):
        note_concern(work, Act.DISCLOSURE_TOLD, alone, more=(about,))
    return entry


def settle_acute(work: Work, matter: Matter) -> None:
    """End what asked for it: of the concern, or of the case with all that it took up."""
    found = () if matter.concern is None else work.entries.open_of_concern(matter.concern.id)
    if matter.case is not None:
        found = (*found, *work.entries.open_of_case(matter.case.id))
    for entry in {each.id: each for each in found}.values():
        if entry.kind is EntryKind.REGISTER_ACUTE:
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)


def when(work: Work, given: Answers) -> datetime:
    """Return when it was, UTC.

    Raises:
        Refused: it is later than now.
    """
    at = moment(written(given, "given_date"), written(given, "given_time"))
    if at > work.now:
        raise Refused(LATER, "given_time")
    return at


def require_may(case: Case | None, given: Answers, at: datetime) -> None:
    """Do nothing when it might be given as the case stood then.

    What was given before the case rested or was closed is entered in any state.

    Raises:
        Barred: the case rests, and the table of movement does not let it out.
        Refused: the case is closed.
    """
    if case is None:
        return
    act = doing(given)
    stopped = [each for each in (case.suspended_at, case.closed_at) if each is not None]
    if stopped and at < min(stopped):
        act = Doing.REGISTER_TOLD
    if case.suspended and not MOVES[act].suspended:
        raise Barred(NOT_OUT, "receiver")
    require_move(case, act)


def require_unnamed(work: Work, matter: Matter, given: Answers) -> None:
    """Do nothing when no words name whoever reported.

    Raises:
        Refused: some do; names the field.
    """
    concerns = set() if matter.concern is None else {matter.concern.id}
    if matter.case is not None:
        concerns |= {each.id for each in work.concerns.of_case(matter.case.id)}
    problem = naming(given, work.identities.names(sorted(concerns)))
    if problem is not None:
        raise Refused(problem.what, problem.field)


def contact_of(work: Work, given: Answers) -> Contact | None:
    """Return the contact that was chosen, or None.

    Raises:
        Refused: it is gone.
    """
    chosen = written(given, "contact")
    if not chosen:
        return None
    try:
        return work.contacts.get(ContactId(chosen))
    except NotFoundError:
        raise Refused(NO_CONTACT, "contact") from None


def their_end(given: Answers, contact: Contact | None) -> End:
    """Return the other side: the contact's organisation, or what was written."""
    authority = written(given, "authority") if contact is None else contact.organisation
    return End(authority, written(given, "person"))
