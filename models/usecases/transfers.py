"""A case goes to the citizen's new kommune: prepared, given by hand, receipted, or given up.

As a sealed bundle it leaves through the handover (``prepare_handover``, ``seal_handover``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from models.access.roles import Right
from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.course.record import Record
from models.course.transfer import (
    CONFIRMED_BY,
    GIVEN,
    MOVED,
    NOT_BEFORE_SENT,
    NOT_YET,
    NOTHING_MOVED,
    ONE_AT_A_TIME,
    OWN_KOMMUNE,
    RECEIPT,
    SENT,
    TRANSFER,
    WITHDRAW,
    TransferState,
    require_kommune,
    require_onward,
    require_past,
    require_to_come,
)
from models.disclosures.disclosure import Disclosure, Way
from models.disclosures.door import End, How, through_door
from models.disclosures.gate import NotReady, Plan, pass_gate
from models.forms.answers import Answers, asked_only, written
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, DisclosureId, RecordId
from models.kernel.text import Say
from models.office.office import OfficeKind, kommune_office
from models.people.person import Former
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.case_steps import finish
from models.usecases.common import casework, note_case
from models.usecases.export_card import our_party
from models.usecases.forms_check import fit_answers
from models.usecases.given_to import next_line
from models.usecases.handover_record import (
    callers_of,
    disclosed,
    offered,
    today,
    why_of,
    with_reporters,
)
from models.usecases.transfer_steps import (
    ask_to_transfer,
    end_transfer,
    handed_over,
    mind_transfer,
    moved_away,
    receipted,
    require_none,
    running,
    sent,
    transfer_of,
)
from models.usecases.turned_away import Attempt, turned_away, why_so_far
from models.workflow.movement import Doing, require_move


def settle_in(work: Work, case: Case, code: str) -> bool:
    """Put on record where the citizen lives now; return whether that is news."""
    person = work.people.get(case.subject_id)
    if person.kommune_code == code:
        return False
    if person.kommune_code:
        former = Former("kommune", person.kommune_code, case.number)
        person.formerly = tuple(sorted({*person.formerly, former}))
    person.kommune_code = code
    work.people.save(person)
    return True


@dataclass(frozen=True, slots=True)
class RecordMove:
    """Record that the citizen has moved to another kommune, or back to ours."""

    begin: BeginWork
    kommuner: Mapping[str, str] = field(default_factory=dict)
    """Names of kommuner by code."""

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Record it; what follows is a transfer, or the reason why not yet. Return what changed.

        Raises:
            Refused: something is missing, the day lies ahead, a transfer to another kommune than
                that is under way, or the case rests or is closed.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.TRANSFER)
            given = fit_answers(MOVED, answers)
            code, day = written(given, "kommune"), written(given, "moved_on")
            require_kommune(code, self.kommuner)
            require_past(day, "moved_on", local(work.now).date())
            now = running(work, case.id)
            if now is not None and now.code != code:
                raise Refused(ONE_AT_A_TIME, "kommune")
            settle_in(work, case, code)
            work.answers.add(MOVED, (Kind.CASE, str(case.id)), given)
            name = self.kommuner[code]
            if not moved_away(work, case):
                finish(work, case.id, {EntryKind.TRANSFER})
            mind_transfer(work, case, place=kommune_office(name))
            data = {"to": name, "date": f"{date.fromisoformat(day):%d.%m.%Y}"}
            work.story.add(Happening("citizen_moved", work.now, case_id=case.id, data=data))
            note_case(work, Act.PERSON_CHANGED, case)
            return work.commit()


@dataclass(frozen=True, slots=True)
class DeferTransfer:
    """Decide that a case is not transferred yet, and when that is decided again."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Record why; the step comes again on that day. Return what changed.

        Raises:
            Refused: something is missing, the day is past, the citizen lives in our kommune, a
                transfer is under way, or the case rests or is closed.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.TRANSFER)
            require_none(work, case, Refused(ONE_AT_A_TIME))
            waits = {entry.kind for entry in work.entries.open_of_case(case.id)}
            if not moved_away(work, case) and EntryKind.TRANSFER not in waits:
                raise Refused(NOTHING_MOVED)
            given = fit_answers(NOT_YET, answers)
            day = require_to_come(
                written(given, "again_on"), "again_on", local(work.now).date()
            )
            code = work.people.get(case.subject_id).kommune_code
            record = _make(work, case, TransferState.NOT_YET, code)
            record.ended_at = work.now
            work.course.add(record)
            work.answers.add(NOT_YET, record.topic, given)
            places = [
                entry.place
                for entry in work.entries.open_of_case(case.id)
                if entry.kind is EntryKind.TRANSFER
            ]
            finish(work, case.id, {EntryKind.TRANSFER})
            due = work.opening.closing(day)
            ask_to_transfer(work, case, due, next(iter(places), ""))
            why = written(given, "reason")
            told = Happening("transfer_not_yet", work.now, case_id=case.id, words=why)
            work.story.add(told)
            note_case(work, Act.ENTRY_MOVED, case, record.topic)
            return work.commit()


@dataclass(frozen=True, slots=True)
class PrepareTransfer:
    """Decide that a case goes to another kommune: which, why they need it, what stays here."""

    begin: BeginWork
    kommuner: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Begin it; nothing leaves yet. Return what changed.

        Raises:
            Refused: something is missing, it is our own kommune, one is under way, the role may
                not hand over, or the case rests or is closed.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            case = work.cases.get(case_id)
            require_move(case, Doing.TRANSFER)
            require_none(work, case, Refused(ONE_AT_A_TIME))
            given = fit_answers(TRANSFER, answers)
            code = written(given, "kommune")
            require_kommune(code, self.kommuner)
            if code == work.offices.office().kommune_code:
                raise Refused(OWN_KOMMUNE, "kommune")
            record = _make(work, case, TransferState.PREPARED, code)
            work.course.add(record)
            work.answers.add(TRANSFER, record.topic, given)
            if date.fromisoformat(written(given, "moved_on")) <= local(work.now).date():
                settle_in(work, case, code)
            name = self.kommuner[code]
            mind_transfer(work, case, place=kommune_office(name))
            data = {"to": name}
            told = Happening("transfer_prepared", work.now, case_id=case.id, data=data)
            work.story.add(told)
            note_case(work, Act.TRANSFER_BEGUN, case, record.topic)
            return work.commit()


@dataclass(frozen=True, slots=True)
class GiveTransfer:
    """Record what was given to the new kommune on paper, or by the kommune's own secure mail."""

    begin: BeginWork
    say: Say
    kommuner: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, record_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Pass the gate and put it in the register of disclosures; return what changed.

        Raises:
            NotReady: something is missing; carries every problem.
            Refused: the gate says no (logged), it was receipted or given up, the day lies
                ahead, or the case rests or is closed.
        """
        about = ((Kind.TRANSFER, str(record_id)),)

        def attempt(work: Work) -> Attempt:
            case, record = transfer_of(work, record_id)
            theirs = End(self._office(record), written(answers, "to"))
            return Attempt(theirs, why_so_far(answers), _way(answers), case.id)

        with (
            turned_away(self.begin, about, attempt, self.say, quiet=(NotReady,)),
            self.begin() as work,
        ):
            work.actor.require(Right.HAND_OVER)
            case, record = transfer_of(work, record_id)
            require_move(case, Doing.TRANSFER)
            require_onward(record.state, TransferState.SENT)
            plan = pass_gate(
                answers, offered(work, case, self.kommuner),
                callers=callers_of(work, case), suspended=case.suspended, today=today(work), to=OfficeKind.KOMMUNE, form=GIVEN,
                opening=work.opening,
            )  # fmt: skip
            given = asked_only(GIVEN, answers)
            require_past(written(given, "given_date"), "given_date", today(work))
            disclosure = self._disclosure(work, case, record, with_reporters(work, plan), given)
            work.disclosures.add(disclosure)
            work.answers.add(GIVEN, record.topic, given)
            sent(work, case, record, disclosure, written(given, "way"))
            more = (record.topic, (Kind.DISCLOSURE, str(disclosure.id)))
            note_case(work, Act.DISCLOSURE_TOLD, case, *more)
            return work.commit()

    def _disclosure(
        self, work: Work, case: Case, record: Record, plan: Plan, given: Answers
    ) -> Disclosure:
        us = our_party(work, self.say)
        found = work.answers.latest(TRANSFER.key, record.topic)
        asked: Answers = found.answers if found else {}
        day = date.fromisoformat(written(given, "given_date"))
        at = min(work.opening.closing(day), work.now)
        theirs = End(self._office(record), written(given, "to"))
        why = replace(
            why_of(plan),
            purpose_words=written(asked, "necessity"),
            withheld=written(asked, "withheld"),
        )
        how = How(_way(given), at, plan.ask)
        line = next_line(work, case.id, ours=End(us.organisation, us.person))
        return through_door(line, theirs, why, disclosed(plan, self.say), how)

    def _office(self, record: Record) -> str:
        return kommune_office(self.kommuner.get(record.code, record.code))


def _way(given: Answers) -> Way:
    return Way.PAPER if written(given, "way") == "paper" else Way.FILE


@dataclass(frozen=True, slots=True)
class RecordTransferReceipt:
    """Write in the receipt that the new kommune gave on paper, or by its own mail."""

    begin: BeginWork

    def __call__(self, record_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Record it; the case is theirs now, and is to be closed here. Return what changed.

        Raises:
            Refused: something is missing, the day lies ahead or before it was sent, nothing
                was sent, or the case is closed.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            case, record = transfer_of(work, record_id)
            require_move(case, Doing.TRANSFER)
            require_onward(record.state, TransferState.RECEIPTED)
            given = fit_answers(RECEIPT, answers)
            require_past(written(given, "received_on"), "received_on", today(work))
            last = work.answers.history(SENT.key, record.topic)[-1].answers
            disclosure = work.disclosures.get(DisclosureId(written(last, "disclosure")))
            if date.fromisoformat(written(given, "received_on")) < local(disclosure.at).date():
                raise Refused(NOT_BEFORE_SENT, "received_on")
            disclosure.receipted_on_paper()
            work.disclosures.save(disclosure)
            receipted(work, case, record, given)
            more = (record.topic, (Kind.DISCLOSURE, str(disclosure.id)))
            note_case(work, Act.TRANSFER_ENDED, case, *more)
            return work.commit()


@dataclass(frozen=True, slots=True)
class WithdrawTransfer:
    """Give a transfer up, with a reason; what was prepared for it and never left goes too."""

    begin: BeginWork

    def __call__(self, record_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Give it up; return what changed.

        Raises:
            Refused: there is no reason, a sealed bundle was handed over and nobody there has
                confirmed that they do not take it over, it has ended, or the case rests or is
                closed.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            case, record = transfer_of(work, record_id)
            require_move(case, Doing.TRANSFER)
            require_onward(record.state, TransferState.WITHDRAWN)
            given = fit_answers(WITHDRAW, answers)
            if handed_over(work, record) and not written(given, "confirmed_by"):
                raise Refused(CONFIRMED_BY, "confirmed_by")
            end_transfer(work, case, record, TransferState.WITHDRAWN, work.now)
            work.answers.add(WITHDRAW, record.topic, given)
            _take_back(work, case)
            mind_transfer(work, case)
            why = written(given, "reason")
            told = Happening("transfer_withdrawn", work.now, case_id=case.id, words=why)
            work.story.add(told)
            note_case(work, Act.TRANSFER_ENDED, case, record.topic)
            return work.commit()


def _take_back(work: Work, case: Case) -> None:
    prepared = work.disclosures.prepared_of(case.id)
    if prepared is None or prepared.contact_id is None:
        return
    if work.contacts.get(prepared.contact_id).kind is OfficeKind.KOMMUNE:
        prepared.withdraw()
        work.disclosures.save(prepared)


def _make(work: Work, case: Case, state: TransferState, code: str) -> Record:
    return Record.make(
        RecordId(work.new_id()), Kind.TRANSFER, case.id, state, work.now, work.actor.user,
        code=code,
    )  # fmt: skip
