"""What the police write about a bundle they have received, until it leaves their vault."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.exchange.answer import NOT_TAKEN
from models.exchange.inbox_forms import ANSWERED, JOURNALISE, KEEP, PERIODS
from models.exchange.leaving import (
    Answered,
    Handed,
    Periods,
    Stay,
    chosen_periods,
    handed_leaves_on,
    leaves_on,
)
from models.exchange.manifest import Manifest, parse_manifest
from models.exchange.receipt import parse_receipt
from models.exchange.strict_json import seen
from models.forms.answers import Answers, written
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import BundleId, ContactId
from models.kernel.text import text
from models.office.office import OfficeKind
from models.ports.exchange import BundleIn
from models.ports.work import BeginWork, Work
from models.usecases.forms_check import fit_answers

POLICE_ONLY: Final = text(
    "Inbox", "Only a police vault does this. A kommune takes the case up instead."
)
NOT_YET: Final = text("Inbox", "The day is not here yet. Write the day it was done.")
BEFORE_IT_CAME: Final = text("Inbox", "The bundle was opened here on {day}, after that day.")
NOTHING_ASKED: Final = text("Inbox", "Nothing that was asked is open.")
NOTHING_TO_JOURNALISE: Final = text(
    "Inbox", "A trial shipment holds no case. There is nothing to journalise."
)
NUMBER_UNSEEN: Final = text("Inbox", "Write the number with letters that can be seen.")
LATER: Final = text("Inbox", "Choose a day that is still to come.")
TOO_LONG: Final = text("Inbox", "Choose a day within a year, and decide again then.")
_YEAR: Final = 366


def stay_of(bundle: BundleIn, manifest: Manifest, periods: Periods) -> Stay:
    """Return what decides how long a bundle stays."""
    by = manifest.grounds.answer_by
    terms = manifest.terms
    return Stay(
        opened=local(bundle.opened_at).date(),
        ask=manifest.grounds.ask,
        answer_by=None if by is None else local(by).date(),
        answered=bundle.answered,
        receipted=None if bundle.receipted_at is None else local(bundle.receipted_at).date(),
        journalised=bundle.journalised,
        trial=manifest.trial,
        keep_until=bundle.keep_until,
        afterwards=None if terms is None else terms.afterwards,
        agreed_by=None if terms is None else terms.by,
        done=bundle.done,
        periods=periods,
    )


def stays(work: Work, bundle: BundleIn) -> Stay:
    """Return what decides how long a bundle stays here."""
    periods = work.bundles.periods(bundle.contact_id)
    return stay_of(bundle, parse_manifest(bundle.manifest), periods)


def handed(work: Work, bundle: BundleIn) -> Handed:
    """Return what decides how long a case stays that another kommune hands over."""
    at = bundle.receipted_at
    said = None if bundle.receipt is None else parse_receipt(bundle.receipt).answered
    return Handed(
        opened=local(bundle.opened_at).date(),
        over=_over(work, bundle),
        told=None if at is None or said != bundle.decided else local(at).date(),
        trial=parse_manifest(bundle.manifest).trial,
    )


def _over(work: Work, bundle: BundleIn) -> date | None:
    """Return since when a transfer cannot become a case here any more; None while it can."""
    if bundle.decided is not None:
        no = bundle.answer in NOT_TAKEN
        return local(bundle.decided.at).date() if no else None
    newer = (
        local(each.opened_at).date()
        for each in work.bundles.of_their_case(bundle.contact_id, bundle.theirs)
        if each.sequence > bundle.sequence
    )
    return min(newer, default=None)


def let_go(work: Work, at: datetime) -> None:
    """Delete for good what has stayed as long as it may.

    With the police every bundle; in a kommune what came to no case there, and trials. Number,
    digest, receipt and the receiver's own number stay as proof, and so does the log.
    """
    police = work.offices.office().kind is OfficeKind.POLICE
    today, gone = local(at).date(), list[Topic]()
    for bundle in work.bundles.here():
        day = (
            leaves_on(stays(work, bundle)) if police else handed_leaves_on(handed(work, bundle))
        )
        if day is not None and day <= today:
            work.deletions.erase(Kind.BUNDLE, bundle.id)
            gone.append((Kind.BUNDLE, str(bundle.id)))
    if gone:
        work.note(Note(Act.RECORD_DELETED, tuple(gone), Reason.RULE))


def police_bundle(work: Work, bundle_id: BundleId) -> BundleIn:
    """Return a bundle that the police have received.

    Raises:
        Refused: the role receives nothing, or this is no police vault.
        NotFoundError: there is no such bundle, or it has left.
    """
    work.actor.require(Right.RECEIVE)
    if work.offices.office().kind is not OfficeKind.POLICE:
        raise Refused(POLICE_ONLY)
    return work.bundles.received(bundle_id)


def past_day(work: Work, bundle: BundleIn, answers: Answers) -> date:
    """Return the day of what was done: after the bundle came, and not to come.

    Raises:
        Refused: it is not.
    """
    day, opened = date.fromisoformat(written(answers, "day")), local(bundle.opened_at).date()
    if day > local(work.now).date():
        raise Refused(NOT_YET, "day")
    if day < opened:
        raise Refused(BEFORE_IT_CAME.filled(day=f"{opened:%d.%m.%Y}"), "day")
    return day


def note_bundle(work: Work, act: Act, bundle: BundleIn, words: str = "") -> None:
    """Say in the log what is done about a bundle."""
    about = ((Kind.BUNDLE, str(bundle.id)), (Kind.CONTACT, str(bundle.contact_id)))
    work.note(Note(act, about, words=words))


@dataclass(frozen=True, slots=True)
class JournaliseBundle:
    """Note that a bundle stands in the police's own system: under which number, since when."""

    begin: BeginWork

    def __call__(self, bundle_id: BundleId, answers: Answers) -> frozenset[Topic]:
        """Note it; its days in this vault are counted from then.

        Raises:
            Refused: something is missing, the day does not fit, it is a trial shipment, the
                role receives nothing, or this is no police vault.
            NotFoundError: there is no such bundle, or it has left.
        """
        with self.begin() as work:
            bundle = police_bundle(work, bundle_id)
            given = fit_answers(JOURNALISE, answers)
            if parse_manifest(bundle.manifest).trial:
                raise Refused(NOTHING_TO_JOURNALISE)
            number = seen(written(given, "number")).strip()
            if not number:
                raise Refused(NUMBER_UNSEEN, "number")
            day = past_day(work, bundle, given)
            work.bundles.save_received(replace(bundle, own_number=number, journalised=day))
            note_bundle(work, Act.BUNDLE_JOURNALISED, bundle, f"{number} {day}")
            return work.commit()


@dataclass(frozen=True, slots=True)
class AnswerBundle:
    """Note that what the sender asked is answered, or will not be."""

    begin: BeginWork

    def __call__(self, bundle_id: BundleId, answers: Answers) -> frozenset[Topic]:
        """Note when and how; what was said stands in the police's own system.

        Raises:
            Refused: something is missing, nothing is asked, the day does not fit, the role
                receives nothing, or this is no police vault.
            NotFoundError: there is no such bundle, or it has left.
        """
        with self.begin() as work:
            bundle = police_bundle(work, bundle_id)
            given = fit_answers(ANSWERED, answers)
            if not stays(work, bundle).asked:
                raise Refused(NOTHING_ASKED)
            how, day = Answered(written(given, "how")), past_day(work, bundle, given)
            work.bundles.save_received(replace(bundle, answered=day, how=how))
            note_bundle(work, Act.BUNDLE_ANSWERED, bundle, f"{how} {day}")
            return work.commit()


@dataclass(frozen=True, slots=True)
class KeepBundle:
    """Decide that a bundle stays longer, with a reason and a day."""

    begin: BeginWork

    def __call__(self, bundle_id: BundleId, answers: Answers) -> frozenset[Topic]:
        """Decide it; a further decision replaces the former.

        Raises:
            Refused: something is missing, the day is not to come or too far away, the role
                receives nothing, or this is no police vault.
            NotFoundError: there is no such bundle, or it has left.
        """
        with self.begin() as work:
            bundle = police_bundle(work, bundle_id)
            given = fit_answers(KEEP, answers)
            until, today = date.fromisoformat(written(given, "until")), local(work.now).date()
            if until <= today:
                raise Refused(LATER, "until")
            if (until - today).days > _YEAR:
                raise Refused(TOO_LONG, "until")
            reason = written(given, "reason").strip()
            work.bundles.save_received(replace(bundle, keep_until=until, keep_reason=reason))
            note_bundle(work, Act.BUNDLE_KEPT, bundle, f"{until} {reason}")
            return work.commit()


@dataclass(frozen=True, slots=True)
class SetSenderPeriods:
    """Choose how long bundles from one sender stay, those that are here among them."""

    begin: BeginWork

    def __call__(self, contact_id: ContactId, answers: Answers) -> frozenset[Topic]:
        """Set both periods.

        Raises:
            Refused: one is no number of days within the limits, the second is the shorter,
                the role receives nothing, or this is no police vault.
            NotFoundError: there is no such contact.
        """
        with self.begin() as work:
            work.actor.require(Right.RECEIVE)
            if work.offices.office().kind is not OfficeKind.POLICE:
                raise Refused(POLICE_ONLY)
            given = fit_answers(PERIODS, answers)
            contact = work.contacts.get(contact_id)
            periods = chosen_periods(written(given, "journalised"), written(given, "never"))
            work.bundles.set_periods(contact.id, periods)
            words = f"{periods.journalised} {periods.never}"
            about = ((Kind.CONTACT, str(contact.id)),)
            work.note(Note(Act.SENDER_PERIODS, about, words=words))
            return work.commit()
