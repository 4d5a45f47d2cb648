"""A case as its page shows it; the log knows first."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from models.calendar.entry import Entry
from models.calendar.origins import ORIGINS
from models.calendar.series import firsts
from models.cases.case import Case
from models.cases.journal import numbers
from models.cases.missing import missing
from models.cases.next_step import next_step
from models.cases.notes import superseded
from models.cases.rows import (
    AgendaLine,
    CaseView,
    ConcernLine,
    LeftLine,
    RelativeLine,
    StepLine,
    StoryLine,
    VisitLine,
)
from models.cases.story import sentence
from models.concerns.concern import Concern
from models.forms.answers import Answers, written
from models.forms.definitions.assessment import ASSESSMENT
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.kernel.text import Text
from models.meetings.meeting import PointState
from models.people.relation import Relation, describe, shown_name
from models.ports.records import NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.agreed_words import agreed_words
from models.usecases.around import known
from models.usecases.common import casework, look_at_case, shown, story_of
from models.usecases.journalise import system_of
from models.usecases.open_concern import assessments
from models.usecases.own_efforts import kind_of
from models.usecases.route import contact_decision, guarded_case
from models.visits.visit import Visit

FIRST_WORDS = 280
"""How many letters of a caller's words stand in a case's list of concerns."""


@dataclass(frozen=True, slots=True)
class OpenCaseView:
    """Show a case."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, reason: str = "") -> CaseView:
        """Log that the case is looked at, and return it once that is written.

        Args:
            case_id: which one.
            reason: why a closed case is opened, by whomever; it goes into the log.

        Raises:
            Refused: the role does no casework, or a closed case is opened without a reason;
                nothing is shown.
            NotFoundError: there is no such case.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            look_at_case(work, case, reason)
            view = _view(work, case)
            work.commit()
            return view


def _view(work: Work, case: Case) -> CaseView:
    today = local(work.now).date()
    concerns = work.concerns.of_case(case.id)
    entries = work.entries.open_of_case(case.id)
    days = Counter(entry.series_id for entry in entries)
    subject = work.people.get(case.subject_id)
    after = [_answers(work, each, "after_call") for each in concerns]
    found = [answers for answers in after if answers]
    around = work.relations.of_case(case.id)
    about = _efforts(work, case) | agreed_words(work, entries)
    return CaseView(
        case_id=case.id,
        number=case.number,
        stage=case.stage,
        opened_at=case.opened_at,
        suspended_at=case.suspended_at,
        closed_at=case.closed_at,
        owner_id=case.owner_id,
        subject=subject,
        today=today,
        step=next_step(case, entries),
        story=_story(work, case),
        concerns=tuple(_concern_line(work, each) for each in concerns),
        relatives=_relatives(work, case, concerns, around),
        steps=tuple(
            _step_line(entry, about, days[entry.series_id] - 1) for entry in firsts(entries)
        ),
        visits=tuple(_visit_line(visit) for visit in work.visits.of_case(case.id)),
        police=work.cases.police_answers(case.id),
        missing=missing(
            case, subject, concerns, found, around, today, _unexplained(work, concerns)
        ),
        guarded=guarded_case(work, case.id),
        contact=contact_decision(work, case.id),
        esdh_no=case.esdh_no,
        journal=system_of(work),
        left=_left(work, case),
        agendas=_agendas(work, case),
    )


def _agendas(work: Work, case: Case) -> tuple[AgendaLine, ...]:
    """Return the meetings before it; those without cases have no point of any."""
    found = (
        work.meetings.get(each.meeting_id)
        for each in work.meetings.points_of_case(case.id)
        if each.state is PointState.CHOSEN
    )
    return tuple(
        AgendaLine(each.id, each.number, each.starts_at) for each in found if each.open
    )


def _left(work: Work, case: Case) -> tuple[LeftLine, ...]:
    """Return the concerns that the case's story tells of, and that are elsewhere now."""
    told = {each.happening.concern_id for each in work.story.of_case(case.id)}
    lines: list[LeftLine] = []
    for key in told - {None}:
        try:
            concern = work.concerns.get(ConcernId(str(key)))
        except NotFoundError:
            continue  # deleted, or not for this reader
        if concern.case_id != case.id:
            lines.append(LeftLine(concern.id, concern.number, concern.state))
    return tuple(sorted(lines, key=lambda each: each.number))


def _unexplained(work: Work, concerns: tuple[Concern, ...]) -> tuple[str, ...]:
    """Return the numbers of concerns that were assessed without a word of reason."""
    found = ((each.number, _answers(work, each, ASSESSMENT.key)) for each in concerns)
    return tuple(number for number, said in found if said and not written(said, "why"))


def _answers(work: Work, concern: Concern, form: str) -> Answers:
    latest = work.answers.latest(form, (Kind.CONCERN, concern.id))
    return latest.answers if latest else {}


def _story(work: Work, case: Case) -> tuple[StoryLine, ...]:
    told, lines = work.story.of_case(case.id), story_of(work, case.id)
    corrected, journalised = superseded(lines), numbers(lines)
    return tuple(
        StoryLine(
            each.seq,
            each.happening.at,
            each.happening.kind,
            sentence(each.happening.kind, each.happening.data),
            each.user,
            each.happening.words,
            each.happening.concern_id,
            corrected=each.seq in corrected,
            journal_no=journalised.get(each.seq, ""),
        )
        for each in told
    )


def _concern_line(work: Work, concern: Concern) -> ConcernLine:
    words = written(_answers(work, concern, "call"), "words")
    return ConcernLine(
        concern.id,
        concern.number,
        concern.received_at,
        concern.channel,
        concern.reporter_type,
        concern.state,
        words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rstrip() + " …",
        concern.after_call_at is not None,
        assessments(work, concern.id),
    )


def _relatives(
    work: Work, case: Case, concerns: tuple[Concern, ...], relations: tuple[Relation, ...]
) -> tuple[RelativeLine, ...]:
    """Return who is around the citizen: first those of now, then those who were."""
    numbers = {each.id: each.number for each in concerns}
    today = local(work.now).date()
    lines = [
        RelativeLine(
            relation.id,
            relation.person_id,
            shown_name(relation, person),
            describe(relation, person),
            case.number if relation.concern_id is None else numbers[relation.concern_id],
            relation.is_current(today),
            relation.ended_at,
            relation.ended_reason,
        )
        for relation, person in known(work, relations)
    ]
    return tuple(sorted(lines, key=lambda line: not line.current))


def _step_line(entry: Entry, about: Mapping[str, Text], later: int) -> StepLine:
    return StepLine(
        entry_id=entry.id,
        kind=entry.kind,
        due_at=entry.due_at,
        owner_id=entry.owner_id,
        origin=ORIGINS[entry.origin].filled(moment=shown(entry.origin_at)),
        origin_at=entry.origin_at,
        concern_id=entry.concern_id,
        starts_at=entry.starts_at,
        ends_at=entry.ends_at,
        place=entry.place,
        about=about.get(str(entry.id)) or about.get(entry.about_id),
        series_id=entry.series_id,
        later=0 if entry.series_id is None else later,
    )


def _efforts(work: Work, case: Case) -> dict[str, Text]:
    """Return what each effort of the case is called, by its id."""
    found = work.course.of_case(case.id, Kind.EFFORT)
    return {str(each.id): kind_of(work, each).title for each in found}


def _visit_line(visit: Visit) -> VisitLine:
    return VisitLine(visit.id, visit.starts_at, visit.ends_at, visit.place, str(visit.status))
