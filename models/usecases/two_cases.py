"""Two open cases on one person: somebody who sees both decides which one goes on."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import Entry, EntryKind, EntryStatus
from models.calendar.settling import PLANNABLE
from models.cases.case import Case
from models.cases.step_forms import TWO_CASES
from models.course.closing import hindrances
from models.course.transfer import ONE_AT_A_TIME
from models.forms.answers import Answers, check, written
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, EntryId
from models.kernel.text import text
from models.ports.records import Happening, NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.close_case import close_joined
from models.usecases.common import casework, note_case, task
from models.usecases.route import align_contact
from models.usecases.transfer_steps import require_none
from models.workflow.movement import Doing, require_move

DECIDED_ALREADY: Final = text("TwoCases", "This is decided already.")


@dataclass(frozen=True, slots=True)
class DecideTwoCases:
    """Let one of two cases go on and take up what the other has, or keep both; with a reason."""

    begin: BeginWork

    def __call__(self, entry_id: EntryId, answers: Answers) -> frozenset[Topic]:
        """Decide; return what changed.

        Args:
            entry_id: the task that asks.
            answers: to the form ``two_cases``.

        Raises:
            Refused: something is missing, it is decided already, one of the cases rests, is
                closed or goes to another kommune, or something in the case that ends must be
                finished first.
            NotFoundError: there is no such task, or one of the cases is hidden.
        """
        with self.begin() as work:
            casework(work)
            entry = work.entries.get(entry_id)
            if entry.kind is not EntryKind.TWO_CASES or entry.case_id is None:
                raise NotFoundError(entry_id)
            if entry.status is not EntryStatus.OPEN:
                raise Refused(DECIDED_ALREADY)
            here, other = work.cases.get(entry.case_id), work.cases.get(CaseId(entry.about_id))
            for problem in check(TWO_CASES, answers, submit=True):
                raise Refused(problem.what, problem.field)
            why, goes_on = written(answers, "why"), written(answers, "goes_on")
            entry.done(why, work.now, work.actor.user)
            work.entries.save(entry)
            if goes_on == "both":
                note_case(work, Act.TWO_CASES_KEPT, here, (Kind.ENTRY, entry.id), words=why)
            elif goes_on == "this":
                _join(work, other, here, why)
            else:
                _join(work, here, other, why)
            return work.commit()


def ask_of_two(work: Work, other: Case, opened: Case) -> None:
    """Ask somebody who sees both cases on one person to decide; whoever sees one learns nothing.

    Who opened the new one may have had no sight of the other, and is told no otherwise than
    ever. The task and the log's row stand on the case that was there, and the task is about
    the new one, so that ``Sight.entry`` shows it only to those who see both.
    """
    able = (
        user.id
        for user in work.offices.users()
        if may(user.role, Right.ALL_CASES)
        and work.access.sees(user, other.id)
        and work.access.sees(user, opened.id)
    )
    made = task(
        work,
        EntryKind.TWO_CASES,
        deadlines.same_working_day(work.now, work.opening),
        origin="two_cases",
        origin_at=work.now,
        owner=next(able, other.owner_id),
        case=other.id,
        about=opened.id,
        place=opened.number,
    )
    work.note(Note(Act.TWO_CASES, ((Kind.CASE, other.id), (Kind.ENTRY, made.id))))


def align_two(work: Work, case: Case) -> None:
    """Ask of each other open case on the same person, once; and no more where there is none.

    Called when the person of a case, or which cases are open, is another.
    """
    others = [
        other
        for person in work.access.same_person(case.subject_id)
        for other in work.cases.open_of_person(person)
        if other.id != case.id and case.closed_at is None
    ]
    asked = _asked(work, case)
    for other in others:
        if other.id not in asked:
            before, after = sorted(
                (other, case), key=lambda each: (each.opened_at, each.number)
            )
            ask_of_two(work, before, after)
    for key, entry in asked.items():
        if key not in {other.id for other in others}:
            entry.end("parted", work.now, work.actor.user)
            work.entries.save(entry)


def _asked(work: Work, case: Case) -> dict[str, Entry]:
    """Return the open tasks that ask of this case and another, by the other."""
    mine, about = work.entries.open_of_case(case.id), work.entries.open_about(case.id)
    kind = EntryKind.TWO_CASES
    found = {each.about_id: each for each in mine if each.kind is kind}
    return found | {str(each.case_id): each for each in about if each.kind is kind}


def _join(work: Work, ends: Case, goes_on: Case, why: str) -> None:
    """Let one case take up what the other has: concerns, people around, what is planned."""
    require_move(ends, Doing.CLOSE)
    require_move(goes_on, Doing.PLAN)
    for each in (ends, goes_on):  # what was sent would not be what is closed as taken over
        require_none(work, each, Refused(ONE_AT_A_TIME))
    planned = work.entries.open_of_case(ends.id)
    for hindrance in hindrances((), work.course.of_case(ends.id), planned):
        raise Refused(hindrance)
    for concern in work.concerns.of_case(ends.id):
        concern.move_to(goes_on.id)
        work.concerns.save(concern)
        data = {"number": concern.number}
        told = Happening(
            "concern_joined", work.now, concern_id=concern.id, case_id=goes_on.id, data=data
        )
        work.story.add(told)
    for relation in work.relations.of_case(ends.id):  # those seen in a concern went with it
        relation.case_id = goes_on.id
        work.relations.save(relation)
    for series in work.series.of_case(ends.id):
        series.case_id = goes_on.id
        work.series.save(series)
    for entry in planned:
        by_hand = entry.kind in PLANNABLE and not entry.about_id
        if entry.concern_id is not None or by_hand:
            entry.case_id = goes_on.id
            work.entries.save(entry)
    data = {"number": ends.number}
    work.story.add(
        Happening("case_taken_in", work.now, case_id=goes_on.id, data=data, words=why)
    )
    close_joined(work, ends, goes_on, why)
    align_contact(work, goes_on.id)
    note_case(work, Act.CASES_JOINED, goes_on, (Kind.CASE, ends.id), words=why)
