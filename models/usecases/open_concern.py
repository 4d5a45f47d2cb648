"""A concern is looked at: logged first, shown after."""

from dataclasses import dataclass

from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.calendar.origins import ORIGINS
from models.cases.story import sentence
from models.concerns.caller import missing_of
from models.concerns.concern import Concern, ConcernState
from models.concerns.rows import (
    AsAsked,
    ConcernContent,
    ConcernView,
    OpenEntry,
    ReporterRow,
    StoryLine,
    SubjectRow,
)
from models.forms.definitions.assessment import ASSESSMENT
from models.forms.definitions.further_call import FURTHER_CALL
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.law.reporters import REPORTERS, ReporterType
from models.people.matching import Sought
from models.people.person import Person
from models.ports.work import BeginWork, Work
from models.usecases.assessing import office_model
from models.usecases.common import case_if_seen, casework, note_concern

ENDED_WITHOUT_CASE = frozenset({ConcernState.REJECTED, ConcernState.MISTAKE})


@dataclass(frozen=True, slots=True)
class OpenConcern:
    """Show a concern; a rejected one shows what it holds only for a stated reason."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId, reason: str = "") -> ConcernView:
        """Return the concern.

        Args:
            concern_id: which one.
            reason: why a rejected concern is read; it goes into the log.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such concern.
        """
        with self.begin() as work:
            casework(work)
            concern = work.concerns.get(concern_id)
            ended = concern.state in ENDED_WITHOUT_CASE
            if ended and not reason.strip():
                return _view(work, concern, None)
            if ended:
                _note_stated(work, concern, reason.strip())
            else:
                note_concern(work, Act.CONCERN_VIEWED, concern)
            view = _view(work, concern, _content(work, concern))
            work.commit()
            return view


def _note_stated(work: Work, concern: Concern, reason: str) -> None:
    about = ((Kind.CONCERN, concern.id), (Kind.PERSON, concern.subject_id))
    work.note(Note(Act.CONCERN_VIEWED, about, Reason.STATED, words=reason))


def _view(work: Work, concern: Concern, content: ConcernContent | None) -> ConcernView:
    case = case_if_seen(work, concern.case_id)
    return ConcernView(
        id=concern.id,
        number=concern.number,
        state=concern.state,
        severity=concern.severity,
        received_at=concern.received_at,
        registered_at=concern.registered_at,
        registered_by=concern.registered_by,
        due_at=concern.due_at,
        owner=concern.owner_id,
        channel=concern.channel,
        kind=concern.kind,
        model=office_model(work),
        case_id=None if case is None else case.id,
        case_number="" if case is None else case.number,
        ended_at=concern.ended_at,
        after_call_at=concern.after_call_at,
        open_entries=_open_entries(work, concern),
        content=content,
    )


def _open_entries(work: Work, concern: Concern) -> tuple[OpenEntry, ...]:
    return tuple(
        OpenEntry(
            entry.id,
            entry.kind,
            entry.due_at,
            ORIGINS[entry.origin],
            entry.origin_at,
            entry.owner_id,
        )
        for entry in work.entries.open_of_concern(concern.id)
    )


def _content(work: Work, concern: Concern) -> ConcernContent:
    call = _as_asked(work, "call", concern.id)
    if call is None:
        msg = f"a concern without its call: {concern.id}"
        raise LookupError(msg)
    after = _as_asked(work, "after_call", concern.id)
    story = tuple(
        StoryLine(
            told.happening.at,
            told.happening.kind,
            sentence(told.happening.kind, told.happening.data),
            told.happening.words,
            told.user,
        )
        for told in work.story.of_concern(concern.id)
    )
    missing = missing_of(call.answers, after.answers if after else {})
    return ConcernContent(
        _subject(work, work.people.get(concern.subject_id)),
        reporter_row(work, concern),
        call,
        after,
        story,
        missing,
        assessments(work, concern.id),
        further_calls(work, concern.id),
    )


def assessments(work: Work, concern_id: ConcernId) -> tuple[AsAsked, ...]:
    """Return what the initial assessment said, newest first."""
    return _newest_first(work, ASSESSMENT.key, concern_id)


def further_calls(work: Work, concern_id: ConcernId) -> tuple[AsAsked, ...]:
    """Return what the same caller said later about the same matter, newest first."""
    return _newest_first(work, FURTHER_CALL.key, concern_id)


def _newest_first(work: Work, form: str, concern_id: ConcernId) -> tuple[AsAsked, ...]:
    found = work.answers.history(form, (Kind.CONCERN, concern_id))
    return tuple(
        AsAsked(one.form, one.version, one.answers, one.at, one.user) for one in reversed(found)
    )


def reporter_row(work: Work, concern: Concern) -> ReporterRow:
    """Return what may be shown of who called."""
    sealed = work.identities.of_concern(concern.id)
    return ReporterRow(
        REPORTERS[ReporterType(concern.reporter_type)].label,
        () if sealed is None else sealed.holds,
        work.releases.of_concern(concern.id),
    )


def _as_asked(work: Work, form: str, concern_id: ConcernId) -> AsAsked | None:
    found = work.answers.latest(form, (Kind.CONCERN, concern_id))
    if found is None:
        return None
    return AsAsked(found.form, found.version, found.answers, found.at, found.user)


def _subject(work: Work, person: Person) -> SubjectRow:
    today = local(work.now).date()
    town = " ".join(part for part in (person.postcode, person.city) if part)
    return SubjectRow(
        id=person.id,
        name=person.name,
        spellings=person.spellings,
        cpr=person.cpr,
        birthday=person.birthday,
        born=person.born,
        born_kind=person.born_kind,
        age=person.age(today),
        minor=person.is_minor(today),
        kommune_code=person.kommune_code,
        address=", ".join(part for part in (person.street, town) if part),
        address_protected=person.address_protected,
        initials=person.initials,
        sought=Sought.of(person),
    )
