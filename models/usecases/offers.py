"""Offers: made, answered in the person's own words, and made again month by month."""

from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import Entry, EntryKind
from models.cases.case import Case
from models.course.record import Record
from models.efforts.contacts import monthly_after
from models.efforts.grounds import CLOSED_KIND
from models.efforts.own import with_own
from models.efforts.states import REPLY_STATES, OfferState, answer_offer
from models.forms.answers import Answers, chosen, written
from models.forms.definitions.offers import ACCEPTS, NO, OFFER, OFFER_ANSWER, RE_OFFER
from models.forms.fields import Form
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import text
from models.ports.records import Answered, Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case, task
from models.usecases.effort_steps import day_of, fit, log, morning, tell, today
from models.usecases.entries import NOT_IN_THE_PAST
from models.usecases.own_efforts import kind_named, own_kinds, require_newest
from models.workflow.movement import Doing, require_move

NOT_OPEN: Final = text("OfferForm", "This offer was not made, or is accepted already.")
NOTHING_DECLINED: Final = text("OfferForm", "No offer waits to be made again.")
OPEN: Final = frozenset({OfferState.DECLINED, OfferState.THINKING})
STORY: Final = {
    OfferState.ACCEPTED: "offer_accepted",
    OfferState.DECLINED: "offer_declined",
    OfferState.THINKING: "offer_thinking",
}


@dataclass(frozen=True, slots=True)
class MakeOffer:
    """Write down an offer with its answer; a yes leads to an effort to start."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Write it down; return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: the effort is no longer in use, a day is past, or the case rests.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.OFFER)
            given = fit(with_own(OFFER, "kind", own_kinds(work).values()), answers)
            record_offer(work, case, written(given, "kind"), given)
            return work.commit()


@dataclass(frozen=True, slots=True)
class AnswerOffer:
    """Write down the answer to an offer that was declined or thought about."""

    begin: BeginWork

    def __call__(self, offer_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Write it down; return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: it was accepted before, a day is past, or the case rests.
        """
        with self.begin() as work:
            casework(work)
            offer = work.course.get(offer_id)
            case = work.cases.get(offer.case_id)
            require_move(case, Doing.OFFER)
            given = fit(OFFER_ANSWER, answers)
            _answer(work, case, offer, OFFER_ANSWER, given)
            return work.commit()


@dataclass(frozen=True, slots=True)
class OfferAgain:
    """Make the declined offers again; still a no, they are made again in a month."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Write down what came of it; return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: nothing was declined, a yes is to something else, or the case rests.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.OFFER)
            given = fit(with_own(RE_OFFER, ACCEPTS, own_kinds(work).values()), answers)
            waiting = {each.code: each for each in open_offers(work, case)}
            if not waiting:
                raise Refused(NOTHING_DECLINED)
            accepted = chosen(given, ACCEPTS)
            if any(code not in waiting for code in accepted):
                raise Refused(NOT_OPEN, ACCEPTS)
            data = {"how": written(given, "how")}
            words = written(given, "words")
            work.story.add(
                Happening("re_offered", work.now, case_id=case.id, data=data, words=words)
            )
            for offer in waiting.values():
                work.answers.add(RE_OFFER, offer.topic, given)
            for code in accepted:
                answer_offer(waiting[code], OfferState.ACCEPTED, work.now)
                work.course.save(waiting[code])
                tell(work, case, STORY[OfferState.ACCEPTED], waiting[code])
            _next_month(work, case, written(given, "how"), again=not accepted)
            topics = [offer.topic for offer in waiting.values()]
            note_case(work, Act.OFFER_MADE, case, *topics)
            return work.commit()


def open_offers(work: Work, case: Case) -> tuple[Record, ...]:
    """Return the offers that are declined or thought about, oldest first."""
    found = work.course.of_case(case.id, Kind.OFFER)
    return tuple(each for each in found if each.state in OPEN)


def record_offer(work: Work, case: Case, code: str, given: Answers) -> Record:
    """Write down an offer with its answer; one that waits is answered, not made twice.

    Raises:
        Refused: the effort is no longer in use, or a day is past.
    """
    kind = kind_named(work, code)
    require_newest(work, code)
    if not kind.open_on(today(work)):
        raise Refused(CLOSED_KIND, "kind")
    same = {code, *kind.also}
    waiting = next((each for each in open_offers(work, case) if each.code in same), None)
    if waiting is not None:
        _answer(work, case, waiting, OFFER, given)
        return waiting
    state = _state(work, given)
    offer = Record.make(
        RecordId(work.new_id()),
        Kind.OFFER,
        case.id,
        state,
        work.now,
        work.actor.user,
        code=code,
    )
    if state is OfferState.ACCEPTED:
        offer.ended_at = work.now
    work.course.add(offer)
    work.answers.add(OFFER, offer.topic, given)
    tell(work, case, STORY[state], offer, written(given, "words"))
    log(work, Act.OFFER_MADE, case, offer)
    return offer


def _answer(work: Work, case: Case, offer: Record, form: Form, given: Answers) -> None:
    state = _state(work, given)
    answer_offer(offer, state, work.now)
    work.course.save(offer)
    work.answers.add(form, offer.topic, given)
    tell(work, case, STORY[state], offer, written(given, "words"))
    log(work, Act.OFFER_ANSWERED, case, offer)


def _state(work: Work, given: Answers) -> OfferState:
    """Return what the answer means; the day it names must not be past."""
    for key in ("until", "again_from"):
        day = day_of(given, key)
        if day is not None and day < today(work):
            raise Refused(NOT_IN_THE_PAST, key)
    return REPLY_STATES[written(given, "reply")]


def plan_re_offer(work: Work, case: Case, *, past: bool = False) -> None:
    """Put the next month's offer in the calendar.

    It counts from the day that was agreed last, else from the first no.

    Args:
        work: the unit of work.
        case: the case.
        past: whether the one that is due was made just now, so that the month after it counts.
    """
    said = _declined(work, case)
    if not said:
        return
    day = today(work)
    if past:
        due = [local(entry.due_at).date() for entry in _months(work, case)]
        day = max([day, *due])
    agreed = [answer for answer in said if _agreed(answer)]
    since = agreed[-1] if agreed else said[0]
    anchor = _agreed(since) or local(since.at).date()
    task(work, EntryKind.RE_OFFER, morning(monthly_after(anchor, day)), origin="declined_offer",
         origin_at=since.at, owner=case.owner_id, case=case.id)  # fmt: skip


def agree_anew(work: Work, case: Case, offer: Record) -> None:
    """Where another day was agreed when an offer was declined once more, it counts from there."""
    newest = _said(work, offer)[-1]
    months = _months(work, case)
    if _agreed(newest) is None:
        return
    plan_re_offer(work, case)
    for entry in months:
        entry.end("declined_offer", work.now, work.actor.user)
        work.entries.save(entry)


def _declined(work: Work, case: Case) -> list[Answered]:
    """Return every no to an offer that is declined still, oldest first."""
    found = [
        answer
        for offer in open_offers(work, case)
        if offer.state == OfferState.DECLINED
        for answer in _said(work, offer)
        if written(answer.answers, "reply") == NO
    ]
    return sorted(found, key=attrgetter("seq"))


def _said(work: Work, offer: Record) -> list[Answered]:
    found = [
        answer
        for form in (OFFER, OFFER_ANSWER)
        for answer in work.answers.history(form.key, offer.topic)
    ]
    return sorted(found, key=attrgetter("seq"))


def _agreed(answer: Answered) -> date | None:
    return day_of(answer.answers, "again_from")


def _months(work: Work, case: Case) -> list[Entry]:
    found = work.entries.open_of_case(case.id)
    return [entry for entry in found if entry.kind is EntryKind.RE_OFFER]


def _next_month(work: Work, case: Case, outcome: str, *, again: bool) -> None:
    """Settle this month's offer and plan the next, unless one was accepted now."""
    due = _months(work, case)
    if again:
        plan_re_offer(work, case, past=True)
    for entry in due:
        entry.done(outcome, work.now, work.actor.user)
        work.entries.save(entry)
