"""The page of the recommendation: how it stands, what it rests on, and every earlier concern."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from models.audit.acts import Act
from models.cases.case import Case
from models.concerns.concern import STATES
from models.concerns.looking_back import Before
from models.course.recommended import ENDED, TO_APPROVE, WRITABLE, Standing
from models.course.record import Record
from models.forms.answers import Answers, written
from models.forms.definitions.recommendation import (
    APPROVAL,
    RECOMMENDATION,
    REFERENCE,
    RETURN,
)
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, PersonId, RecordId, UserId
from models.kernel.text import Text, text
from models.law.reporters import REPORTERS, ReporterType
from models.office.countersignature import Countersignature, Settled
from models.office.two_people import setting_of, wanted
from models.ports.work import BeginWork, Work
from models.usecases.analyse import versions_of
from models.usecases.approve_recommendation import asked_for, why_not
from models.usecases.common import casework, note_case
from models.usecases.look_back import looked_back
from models.usecases.wants_second import who_may_sign
from models.workflow.movement import Doing, require_move

WRITTEN: Final = text("Recommendation", "Written")
SENT: Final = text("Recommendation", "Sent for approval")
APPROVED: Final = text("Recommendation", "Approved")
APPROVED_ON_PAPER: Final = text("Recommendation", "Approved on paper by {name}")
SENT_BACK: Final = text("Recommendation", "Sent back")
CONCERN: Final = text("Recommendation", "{number} of {date}: {source}, {state}")
REFERRED: Final = text(
    "Recommendation", "The authority's own decision: {authority}, {number}, {date}"
)


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of a recommendation's story; ``words`` are somebody's own."""

    at: datetime
    by: UserId
    what: Text
    words: str = ""


@dataclass(frozen=True, slots=True)
class RecommendationLine:
    """A recommendation: where it stands, what it says, and how it came about.

    Attributes:
        barred: why whoever looks may not approve it; None where they may, or nothing waits.
        story: oldest first.
    """

    record_id: RecordId
    standing: Standing
    answers: Answers
    at: datetime
    story: tuple[Happened, ...]
    barred: Text | None

    @property
    def may_approve(self) -> bool:
        """Whether it awaits approval by whoever looks."""
        return self.standing in TO_APPROVE and self.barred is None

    @property
    def writable(self) -> bool:
        """Whether somebody still writes in it."""
        return self.standing in WRITABLE


Choices = tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class TriageView:
    """What the page shows.

    Attributes:
        barred: why nothing can be written now; None where it can.
        second: whether the office wants a second person; ``waits`` whether it then waits for one.
        recommendations: the newest first.
        concerns: of this case, by id, in words; ``analyses`` likewise.
        similar: earlier concerns on the person, the home and those around.
    """

    case_id: CaseId
    case_number: str
    barred: Text | None
    second: bool
    waits: bool
    recommendations: tuple[RecommendationLine, ...]
    concerns: Choices
    analyses: Choices
    similar: tuple[Before, ...]

    @property
    def current(self) -> RecommendationLine | None:
        """The newest recommendation."""
        return next(iter(self.recommendations), None)

    @property
    def may_write(self) -> bool:
        """Whether a recommendation can be written now: a new one, or one to go on with."""
        now = self.current
        free = now is None or now.writable or now.standing in ENDED
        return self.barred is None and free


@dataclass(frozen=True, slots=True)
class OpenTriage:
    """Show the recommendations of a case, and all that came before."""

    begin: BeginWork

    def __call__(self, case_id: CaseId) -> TriageView:
        """Log what is looked at, and return it once that is written.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such case.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            view = _view(work, case)
            shown = tuple((Kind.PERSON, str(one.person_id)) for one in view.similar)
            records = tuple(
                (Kind.RECOMMENDATION, str(line.record_id)) for line in view.recommendations
            )
            note_case(work, Act.RECOMMENDATION_VIEWED, case, *records, *shown)
            work.commit()
            return view


def _view(work: Work, case: Case) -> TriageView:
    records = work.course.of_case(case.id, Kind.RECOMMENDATION)
    about = ((Kind.CASE, str(case.id)),)
    second = wanted(Act.RECOMMENDED, work.offices.setting(setting_of(Act.RECOMMENDED)))
    return TriageView(
        case_id=case.id,
        case_number=case.number,
        barred=_barred(case),
        second=second,
        waits=second and bool(who_may_sign(work, Act.RECOMMENDED, about)),
        recommendations=tuple(_line(work, each) for each in reversed(records)),
        concerns=_concerns(work, case),
        analyses=_analyses(work, case),
        similar=_earlier(work, case),
    )


def _barred(case: Case) -> Text | None:
    try:
        require_move(case, Doing.RECOMMEND)
    except Refused as refusal:
        return refusal.why
    return None


def _concerns(work: Work, case: Case) -> Choices:
    return tuple(
        (
            str(each.id),
            CONCERN.filled(
                number=each.number,
                date=f"{local(each.received_at):%d.%m.%Y}",
                source=REPORTERS[ReporterType(each.reporter_type)].label,
                state=STATES[each.state],
            ),
        )
        for each in work.concerns.of_case(case.id)
    )


def _analyses(work: Work, case: Case) -> Choices:
    """Return the finished analyses, the newest first."""
    done = [each for each in versions_of(work, case) if each.done]
    return tuple(
        (str(each.record_id), ANALYSIS_OF.filled(date=f"{local(each.at):%d.%m.%Y}"))
        for each in done
    )


ANALYSIS_OF: Final = text("Recommendation", "The analysis of {date}")


def _earlier(work: Work, case: Case) -> tuple[Before, ...]:
    """Return what came before all concerns of the case, each person once, without these.

    Source: the project's paper on functions, complaint 8: concerns on two siblings that were
    never seen together.
    """
    concerns = work.concerns.of_case(case.id)
    own = {each.id for each in concerns}
    found: dict[PersonId, Before] = {}
    for concern in reversed(concerns):
        for before in looked_back(work, concern):
            kept = tuple(
                replace(
                    one, again=tuple(each for each in one.again if each.concern_id not in own)
                )
                for one in before.earlier
                if one.concern_id not in own
            )
            if kept:
                found.setdefault(before.person_id, replace(before, earlier=kept))
    return tuple(found.values())


def _line(work: Work, record: Record) -> RecommendationLine:
    latest = work.answers.latest(RECOMMENDATION.key, record.topic)
    asked = asked_for(work, record)
    return RecommendationLine(
        record_id=record.id,
        standing=Standing(record.state),
        answers=latest.answers if latest else {},
        at=record.at,
        story=_story(work, record),
        barred=why_not(work, record, asked) if asked else None,
    )


def _story(work: Work, record: Record) -> tuple[Happened, ...]:
    found = [
        Happened(each.at, each.user, WRITTEN)
        for each in work.answers.history(RECOMMENDATION.key, record.topic)
    ]
    for asked in work.countersignatures.about(*record.topic):
        found.append(Happened(asked.made_at, asked.made_by, SENT))
        found += _settled(work, record, asked)
    for each in work.answers.history(REFERENCE.key, record.topic):
        day = written(each.answers, "decided_on")
        words = REFERRED.filled(
            authority=written(each.answers, "authority"),
            number=written(each.answers, "number"),
            date=".".join(reversed(day.split("-"))),
        )
        found.append(Happened(each.at, each.user, words))
    return tuple(sorted(found, key=lambda each: each.at))


def _settled(work: Work, record: Record, asked: Countersignature) -> list[Happened]:
    """Return the answer of the second person, with their words."""
    if asked.settled_at is None or asked.settled_by is None:
        return []
    agreed = asked.state is Settled.SIGNED
    form = APPROVAL if agreed else RETURN
    said = [
        each
        for each in work.answers.history(form.key, record.topic)
        if each.at == asked.settled_at
    ]
    words = next((written(each.answers, "comment") for each in said), "") or asked.reason
    what = APPROVED if agreed else SENT_BACK
    if asked.signer:
        what = APPROVED_ON_PAPER.filled(name=asked.signer) if agreed else SENT_BACK
    return [Happened(asked.settled_at, asked.settled_by, what, words)]
