"""The page Child and consent of a case; the page around it has logged that the case is read."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.calendar.entry import Entry, EntryKind, EntryStatus
from models.calendar.origins import ORIGINS
from models.cases.case import Case
from models.course import consent, informing, transition
from models.course.adult import adult_bases
from models.course.child_report import CHILD_REPORT, REPORT_NUMBER
from models.course.child_view import ChildView, ClockLine, EffortAtRest, OpenTask, Somebody
from models.course.consent import Asked, ConsentState, custody_says
from models.course.efforts import is_running
from models.course.majority import TURNS_18
from models.course.operator_check import OPERATOR
from models.course.record import Record, RecordRow, Said
from models.course.rest import EFFORT_DECISION
from models.forms.answers import Answers, written
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, PersonId
from models.kernel.text import Text
from models.law.child import is_party, majority_of
from models.people.person import Person
from models.people.relation import Known, shown_name
from models.ports.work import BeginWork, Work
from models.usecases.around import known
from models.usecases.common import casework, shown
from models.usecases.own_efforts import kind_of
from models.usecases.rests import hold_of
from models.usecases.route import guarded_case
from models.usecases.statutory import statutory

HERE: Final = frozenset(
    {
        EntryKind.CHILD_REPORT,
        EntryKind.CONSENT,
        EntryKind.INFORM,
        EntryKind.TURNS_18,
        EntryKind.TRANSITION,
        EntryKind.EFFORT_DECISION,
        EntryKind.PASS_TO_POLICE,
        EntryKind.CHECK_OPERATOR,
        EntryKind.STILL_SUSPENDED,
    }
)
"""Kinds of entries that are worked on here."""
CHILD: Final = "child"
FORMS: Final = {
    Kind.CONSENT: (consent.ASK, consent.ANSWER),
    Kind.INFORMATION: (informing.INFORM,),
    Kind.TRANSITION: (transition.TRANSITION,),
}
"""What is asked about each kind of record here."""


@dataclass(frozen=True, slots=True)
class OpenChildPage:
    """Show the child's track, consents, informing and transitions of a case."""

    begin: BeginWork

    def __call__(self, case_id: CaseId) -> ChildView:
        """Return the page.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            return _view(work, work.cases.get(case_id))


def _view(work: Work, case: Case) -> ChildView:
    today = local(work.now).date()
    subject = work.people.get(case.subject_id)
    around = known(work, work.relations.of_case(case.id))
    people = _people(subject, around, today)
    kinds = (Kind.CONSENT, Kind.INFORMATION, Kind.TRANSITION)
    records = tuple(_row(work, each) for each in reversed(work.course.of_case(case.id, *kinds)))
    concerns = tuple(each.id for each in work.concerns.of_case(case.id))
    minor = bool(subject.is_minor(today))
    return ChildView(
        case_id=case.id,
        suspended=case.suspended,
        guarded=guarded_case(work, case.id),
        closed=case.closed_at is not None,
        today=today,
        subject_id=subject.id,
        age=subject.age(today),
        minor=minor,
        party=minor and is_party(subject.age(today)),
        majority=None if subject.birthday is None else majority_of(subject.birthday),
        clocks=_clocks(work, case, concerns),
        people=people,
        custody=_custody(people, records) if minor else None,
        names=_names(subject, around),
        records=records,
        tasks=_tasks(work, case),
        efforts=_efforts(work, case),
        checks=_checks(work, case, concerns),
        hold=hold_of(work, case),
        prepared=_prepared(work, case),
    )


def _people(subject: Person, around: tuple[Known, ...], today: date) -> tuple[Somebody, ...]:
    minor = bool(subject.is_minor(today))
    citizen = Somebody(subject.id, subject.name or subject.description, "", False, minor)  # noqa: FBT003
    others = (
        Somebody(
            person.id,
            shown_name(relation, person),
            relation.kind,
            relation.holds_custody,
            relation.kind == CHILD or person.is_minor(today) is True,
        )
        for relation, person in around
        if relation.is_current(today)
    )
    return (citizen, *others)


def _names(subject: Person, around: tuple[Known, ...]) -> dict[PersonId, str]:
    names = {person.id: shown_name(relation, person) for relation, person in around}
    return {subject.id: subject.name or subject.description, **names}


def _custody(people: tuple[Somebody, ...], records: tuple[RecordRow, ...]) -> Text:
    holders = ((each.person_id, each.name) for each in people if each.holds_custody)
    asked = (
        Asked(each.person_id, each.code, ConsentState(each.state))
        for each in reversed(records)
        if each.kind is Kind.CONSENT and each.person_id is not None
    )
    return custody_says(holders, asked)


def _row(work: Work, record: Record) -> RecordRow:
    """Return a record with the newest answers to each form that is asked about it."""
    newest: dict[str, Said] = {}
    for form in FORMS[record.kind]:
        found = work.answers.latest(form.key, record.topic)
        if found is not None:
            said = Said(found.form, found.version, found.answers, found.at, found.user)
            newest[form.key] = said
    return RecordRow(
        record.id, record.kind, record.case_id, record.state, record.at, record.by,
        record.parent_id, record.code, record.person_id, record.ended_at, newest,
    )  # fmt: skip


def _clocks(work: Work, case: Case, concerns: tuple[ConcernId, ...]) -> tuple[ClockLine, ...]:
    """Return the two clocks: the Infohus' own assessment, and each report on a child."""
    return tuple(
        _clock(work, entry)
        for kind in (EntryKind.ASSESSMENT, EntryKind.CHILD_REPORT)
        for entry in work.entries.of_kind(kind, case.id, concerns)
        if entry.status in {EntryStatus.OPEN, EntryStatus.DONE}
    )


def _clock(work: Work, entry: Entry) -> ClockLine:
    about = (Kind.ENTRY, str(entry.id))
    report = work.answers.latest(CHILD_REPORT.key, about)
    later = work.answers.latest(REPORT_NUMBER.key, about)
    answers: Answers = report.answers if report else {}
    return ClockLine(
        entry_id=entry.id,
        kind=entry.kind,
        due_at=entry.due_at,
        owner_id=entry.owner_id,
        origin=ORIGINS[entry.origin].filled(moment=shown(entry.origin_at)),
        ended_at=entry.done_at,
        concern_id=entry.concern_id,
        answers=answers,
        number=written(later.answers if later else answers, "number"),
    )


def _tasks(work: Work, case: Case) -> tuple[OpenTask, ...]:
    return tuple(
        OpenTask(
            entry.id, entry.kind, entry.due_at, entry.about_id, entry.concern_id, entry.origin
        )
        for entry in work.entries.open_of_case(case.id)
        if entry.kind in HERE
    )


def _efforts(work: Work, case: Case) -> tuple[EffortAtRest, ...]:
    found: list[EffortAtRest] = []
    for record in work.course.of_case(case.id, Kind.EFFORT):
        if is_running(record):
            decided = work.answers.latest(EFFORT_DECISION.key, record.topic)
            answers: Answers = decided.answers if decided else {}
            law, kind = statutory(work, record), kind_of(work, record)
            found.append(
                EffortAtRest(
                    record.id, kind.title, record.state, answers, law, adult_bases(kind)
                )
            )
    return tuple(found)


def _checks(
    work: Work, case: Case, concerns: tuple[ConcernId, ...]
) -> tuple[tuple[datetime, Answers], ...]:
    entries = work.entries.of_kind(EntryKind.CHECK_OPERATOR, case.id, concerns)
    found = (work.answers.latest(OPERATOR.key, (Kind.ENTRY, str(each.id))) for each in entries)
    return tuple((each.at, each.answers) for each in found if each is not None)[::-1]


def _prepared(work: Work, case: Case) -> Answers:
    """Return how the 18th birthday is prepared; empty where it is not."""
    for entry in work.entries.of_kind(EntryKind.TURNS_18, case.id):
        found = work.answers.latest(TURNS_18.key, (Kind.ENTRY, str(entry.id)))
        if found is not None:
            return found.answers
    return {}
