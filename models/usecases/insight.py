"""A citizen asks for access (indsigt): the request, what is held, and the answer on paper."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import Entry, EntryKind
from models.cases.case import Case
from models.cases.papers import Fate, Paper
from models.concerns.concern import STATES, Concern, ConcernState
from models.disclosures.disclosure import (
    RECEIPTED,
    WAYS,
    Direction,
    Disclosure,
    DisclosureState,
)
from models.documents.insight_paper import (
    GivenLine,
    InsightPaper,
    MatterLine,
    with_insight,
)
from models.forms.answers import Answers, chosen, rows, written
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.closing import CLOSURE
from models.forms.definitions.insight import ANSWER, ASKED
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import PersonId
from models.kernel.text import Say, Text, text
from models.law.bases import CATEGORIES, PURPOSES, Purpose, basis
from models.law.insight import NOT_NAMED, WHY_LEFT_OUT, answer_by, told_of
from models.law.reporters import REPORTERS, ReporterType
from models.office.office import OfficeKind
from models.people.names import fold
from models.ports.paper import Paint
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.citizen_extract import Extract, copy_of, extract_of, matter_of
from models.usecases.common import task, why
from models.usecases.forms_check import fit_answers
from models.visits.hidden import Hidden, said_in
from models.workflow.movement import Doing, require_move

NOT_LATER: Final = text("Insight", "The request cannot have come later than today.")
ONE_AT_A_TIME: Final = text("Insight", "A request is written down already, and not answered.")
NOT_ASKED: Final = text("Insight", "Write down the request first.")
NAMED: Final = text(
    "Insight", "{name} stands here. Write it so that no other person can be recognised."
)
NUMBER: Final = text("Insight", "Take the CPR number out. It is not needed in the answer.")
REPORTER: Final = text(
    "Insight", "Who turned to us stands here. Write it so that nobody can tell who it was."
)
OPEN: Final = text("Insight", "Open")
CLOSED: Final = text("Insight", "Closed")
_LEFT: Final = RECEIPTED | {DisclosureState.SEALED, DisclosureState.HANDED_OVER}
WORDS: Final = ("concern", "written", "decided")
"""The parts of an answer that somebody writes."""

Matter = Case | Concern


@dataclass(frozen=True, slots=True, repr=False)
class Held:
    """What the sheet for the answer begins with.

    Attributes:
        asked: the day of the request, or None where none waits for its answer.
        written, decided: proposed words.
        rests: the police have taken over: they are asked before anything is answered.
    """

    asked: date | None
    written: str = ""
    decided: str = ""
    rests: bool = False


@dataclass(frozen=True, slots=True)
class AskInsight:
    """Write down that somebody asks for access; the answer has a date from then on."""

    begin: BeginWork

    def __call__(self, kind: Kind, key: str, answers: Answers) -> frozenset[Topic]:
        """Write it down; return what changed.

        Raises:
            Refused: the role does not see every case, something is missing, the day is to
                come, or a request waits already.
        """
        with self.begin() as work:
            work.actor.require(Right.ALL_CASES)
            matter = matter_of(work, kind, key)
            given = fit_answers(ASKED, answers)
            on = date.fromisoformat(written(given, "on"))
            if on > local(work.now).date():
                raise Refused(NOT_LATER, "on")
            if _waiting(work, matter) is not None:
                raise Refused(ONE_AT_A_TIME)
            _plan(work, matter, on)
            work.answers.add(ASKED, _topic(matter), given)
            _tell(work, matter, "insight_asked")
            _note(work, Act.INSIGHT_ASKED, matter)
            return work.commit()


@dataclass(frozen=True, slots=True)
class PrepareInsight:
    """Gather what is held, for whoever writes the answer; logged before it is shown."""

    begin: BeginWork

    def __call__(self, kind: Kind, key: str) -> Held:
        """Return what the answer begins with; without a request nothing of what is held.

        Raises:
            Refused: the role does not see every case.
            NotFoundError: there is no such concern or case.
        """
        with self.begin() as work:
            work.actor.require(Right.ALL_CASES)
            matter = matter_of(work, kind, key)
            waiting = _waiting(work, matter)
            if waiting is None:
                return Held(None)
            concerns, cases = _all(work, matter.subject_id)
            _note(work, Act.INSIGHT_PREPARED, matter)
            held = Held(
                local(waiting.origin_at).date(),
                "\n".join(
                    dict.fromkeys(said for each in concerns for said in _said(work, each))
                ),
                "\n".join((*_ended(concerns), *_closed(work, cases))),
                any(case.suspended for case in cases),
            )
            work.commit()
            return held


@dataclass(frozen=True, slots=True)
class AnswerInsight:
    """Make the answer: one paper, registered as a copy that the citizen has."""

    begin: BeginWork
    say: Say
    paint: Paint

    def __call__(self, kind: Kind, key: str, answers: Answers) -> Extract:
        """Return the paper and its number.

        Raises:
            Refused: something is missing, another person or who reported is named (says
                where), or no request waits.
            NotFoundError: there is no such concern or case.
        """
        with self.begin() as work:
            work.actor.require(Right.ALL_CASES)
            matter = matter_of(work, kind, key)
            waiting = _waiting(work, matter)
            if waiting is None:
                raise Refused(NOT_ASKED)
            given = fit_answers(ANSWER, answers)
            concerns, cases = _all(work, matter.subject_id)
            _require_alone(work, given, concerns, cases)
            _require_no_caller(work, given, concerns, matter)
            number = work.offices.next_number("U")
            paper = _paper(work, given, waiting, concerns, cases)
            pdf = self.paint(
                with_insight(paper, extract_of(work, matter, number, self.say), self.say)
            )
            copy = copy_of(work, matter, number, pdf, Paper.INSIGHT)
            work.prints.add(copy)
            copy.settle(Fate.HANDED_OVER, work.now)
            work.prints.save(copy)
            work.answers.add(ANSWER, _topic(matter), given)
            waiting.done(number, work.now, work.actor.user)
            work.entries.save(waiting)
            _tell(work, matter, "insight_answered", number=number)
            words = f"{number} {copy.document}"
            _note(work, Act.PRINTED, matter, (Kind.PRINT, str(copy.id)), words=words)
            return Extract(number, pdf, work.commit())


def _topic(matter: Matter) -> Topic:
    return (Kind.CASE if isinstance(matter, Case) else Kind.CONCERN, str(matter.id))


def _note(work: Work, act: Act, matter: Matter, *more: Topic, words: str = "") -> None:
    about = (_topic(matter), (Kind.PERSON, str(matter.subject_id)), *more)
    work.note(Note(act, about, why(work, matter.owner_id), words=words))


def _tell(work: Work, matter: Matter, kind: str, **data: str) -> None:
    case = matter.id if isinstance(matter, Case) else None
    concern = matter.id if isinstance(matter, Concern) else None
    work.story.add(Happening(kind, work.now, concern_id=concern, case_id=case, data=data))


def _plan(work: Work, matter: Matter, on: date) -> None:
    if isinstance(matter, Case):
        require_move(matter, Doing.RIGHTS)
    day = answer_by(on)
    case = matter.id if isinstance(matter, Case) else None
    task(
        work,
        EntryKind.INSIGHT,
        work.opening.closing(day),
        origin="insight",
        origin_at=at_wall_clock(on, 0, 0),
        owner=work.actor.user,
        case=case,
        concern=matter.id if isinstance(matter, Concern) else None,
    )


def _waiting(work: Work, matter: Matter) -> Entry | None:
    found = (
        work.entries.open_of_case(matter.id)
        if isinstance(matter, Case)
        else work.entries.open_of_concern(matter.id)
    )
    return next((each for each in found if each.kind is EntryKind.INSIGHT), None)


def _all(work: Work, person: PersonId) -> tuple[tuple[Concern, ...], tuple[Case, ...]]:
    """Return every matter about the person; what was created by mistake is nobody's."""
    concerns = work.concerns.of_person(person)
    kept = tuple(each for each in concerns if each.state is not ConcernState.MISTAKE)
    return kept, work.cases.of_person(person)


def _after(work: Work, concern: Concern) -> Answers:
    found = work.answers.latest(AFTER_CALL.key, (Kind.CONCERN, concern.id))
    return found.answers if found else {}


def _said(work: Work, concern: Concern) -> tuple[str, ...]:
    after = _after(work, concern)
    said = [written(row, "said") for row in rows(after, "statements")]
    return tuple(filter(None, (*said, written(after, "protects"))))


def _ended(concerns: tuple[Concern, ...]) -> tuple[str, ...]:
    return tuple(each.ended_reason for each in concerns if each.ended_reason)


def _closed(work: Work, cases: tuple[Case, ...]) -> tuple[str, ...]:
    found = [
        work.answers.latest(CLOSURE.key, record.topic)
        for case in cases
        for record in work.course.of_case(case.id, Kind.CLOSURE)
    ]
    return tuple(written(each.answers, "reason") for each in found if each is not None)


def _require_alone(
    work: Work, given: Answers, concerns: tuple[Concern, ...], cases: tuple[Case, ...]
) -> None:
    """Do nothing when the words name nobody but the citizen.

    Raises:
        Refused: names the field.
    """
    around = [each for one in concerns for each in work.relations.of_concern(one.id)]
    around += [each for one in cases for each in work.relations.of_case(one.id)]
    names = {work.people.get(each.person_id).name for each in around}
    names |= {each.name for each in work.offices.users()}
    for key in WORDS:
        words = written(given, key)
        if said_in(words, Hidden()) is not None:
            raise Refused(NUMBER, key)
        for name in sorted(filter(None, names)):
            if said_in(words, Hidden((name,)), free=True) is not None:
                raise Refused(NAMED.filled(name=name), key)


def _require_no_caller(
    work: Work, given: Answers, concerns: tuple[Concern, ...], matter: Matter
) -> None:
    """Do nothing when the words name nobody who turned to us, not by a given name either.

    Whoever is recorded by function stands with their office, whose name is no given name.

    Raises:
        Refused: names the field.
    """
    reported = work.identities.names([each.id for each in concerns], single=True)
    private = [each.id for each in concerns if not _by_function(each)]
    by_given_name = work.identities.names(private, given=True)
    own = fold(work.people.get(matter.subject_id).name).split()
    for key in WORDS:
        words = written(given, key)
        others = " ".join(each for each in fold(words).split() if each not in own)
        if reported(words) or by_given_name(others):
            raise Refused(REPORTER, key)


def _by_function(concern: Concern) -> bool:
    return REPORTERS[ReporterType(concern.reporter_type)].by_function


def _paper(
    work: Work,
    given: Answers,
    waiting: Entry,
    concerns: tuple[Concern, ...],
    cases: tuple[Case, ...],
) -> InsightPaper:
    after = [_after(work, each) for each in concerns]
    purposes = [
        PURPOSES[Purpose(written(each, "purpose") or Purpose.PREVENTION)] for each in after
    ]
    laws = [basis(written(each, "basis") or "rpl115-1-1").title for each in after]
    rests = any(case.suspended for case in cases)
    left_out = tuple(chosen(given, "left_out"))
    return InsightPaper(
        asked=local(waiting.origin_at).date(),
        office=work.offices.office().name,
        matters=(
            *(_line(work, each) for each in concerns),
            *(_line(work, each) for each in cases),
        ),
        concern=written(given, "concern"),
        written=written(given, "written"),
        decided=written(given, "decided"),
        purposes=tuple(dict.fromkeys(purposes)),
        laws=tuple(dict.fromkeys(laws)),
        given=() if rests else tuple(_given(work, concerns, cases, left_out)),
        left_out=tuple(WHY_LEFT_OUT[each] for each in left_out),
    )


def _line(work: Work, matter: Matter) -> MatterLine:
    if isinstance(matter, Case):
        state: Text = OPEN if matter.closed_at is None else CLOSED
        since, found = matter.opened_at, work.entries.open_of_case(matter.id)
    else:
        state, since = STATES[matter.state], matter.received_at
        found = work.entries.open_of_concern(matter.id)
    due = [each.due_at for each in found if each.kind is EntryKind.DELETE_DUE]
    until = local(min(due)).date() if due else None
    return MatterLine(matter.number, local(since).date(), state, until)


def _given(
    work: Work,
    concerns: tuple[Concern, ...],
    cases: tuple[Case, ...],
    left_out: tuple[str, ...],
) -> list[GivenLine]:
    """Return what was given, spoken or written, in every case and concern about the person."""
    every = [each for case in cases for each in work.disclosures.of_case(case.id)]
    every += [each for one in concerns for each in work.disclosures.of_concern(one.id)]
    told = {
        each.id: each
        for each in sorted(every, key=lambda each: each.at)
        if each.direction is Direction.OUT
        and each.state in _LEFT
        and told_of(each.to_authority, left_out, police=_is_police(work, each))
    }
    return [_told(each) for each in told.values()]


def _is_police(work: Work, given: Disclosure) -> bool | None:
    """Whether it went to a contact of the police; None without a contact: its name has to tell."""
    if given.contact_id is None:
        return None
    return work.contacts.get(given.contact_id).kind is OfficeKind.POLICE


def _told(given: Disclosure) -> GivenLine:
    kinds = {each for item in given.items for each in item.categories} - NOT_NAMED
    return GivenLine(
        local(given.at).date(),
        given.to_authority,
        WAYS[given.way],
        tuple(words for each, words in CATEGORIES.items() if each in kinds),
        basis(given.basis).title,
    )
