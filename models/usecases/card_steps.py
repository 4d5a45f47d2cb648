"""Action cards beside a case or a concern: which fit, and which of their steps are ticked."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.cases.case import Case
from models.concerns.concern import ALREADY_ENDED, STATES, Concern, ConcernState
from models.course.record import Record
from models.forms.answers import check, chosen, written
from models.forms.definitions.action_card import CARD_STEP, CARD_UNDO
from models.forms.definitions.after_call import AFTER_CALL
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, OfficePageId, RecordId
from models.kernel.text import text
from models.kernel.words import require_fit
from models.office.action_cards import ActionCard, CardsHere, Tick, cards_here
from models.ports.records import Answered, Happening
from models.ports.work import BeginWork, Work
from models.usecases.action_cards import card_of, cards_of
from models.usecases.common import casework, note_case, note_concern
from models.workflow.movement import Doing, require_move

USED: Final = "used"
"""The one state of a card on a case: a step of it was ticked."""
TICKED_ALREADY: Final = text("ActionCard", "This step is ticked already.")
NOT_TICKED: Final = text("ActionCard", "This step is not ticked.")
OTHER_STEP: Final = text("ActionCard", "The card was written anew meanwhile. Open it again.")


@dataclass(frozen=True, slots=True)
class Matter:
    """A case with its concerns, or a concern that is in none."""

    case: Case | None
    concerns: tuple[Concern, ...]

    def require_open(self) -> None:
        """Do nothing while steps can be ticked.

        Raises:
            Refused: the case rests or is closed, or the concern has ended without one.
        """
        if self.case is not None:
            require_move(self.case, Doing.CARD)
            return
        (concern,) = self.concerns
        if concern.state is not ConcernState.REGISTERED:
            raise Refused(ALREADY_ENDED.filled(state=STATES[concern.state]))

    @property
    def open(self) -> bool:
        """Whether steps can be ticked."""
        try:
            self.require_open()
        except Refused:
            return False
        return True


@dataclass(frozen=True, slots=True)
class ShowCards:
    """Return the cards beside a case or concern that is open on the screen: its row stands."""

    begin: BeginWork

    def __call__(self, about: Topic) -> CardsHere:
        """Return the cards in use, those that fit what was answered first.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such record, or not for this user.
        """
        with self.begin() as work:
            casework(work)
            matter = _matter(work, about)
            here = cards_here(cards_of(work), _fitting(work, matter), _ticks(work, matter))
            return CardsHere(here, matter.open)


@dataclass(frozen=True, slots=True)
class TickStep:
    """Tick a step of a card for one case or concern."""

    begin: BeginWork

    def __call__(self, about: Topic, card_id: OfficePageId, step: str) -> frozenset[Topic]:
        """Tick it; return what changed.

        Raises:
            Refused: the matter does not move, the step is ticked already, or it no longer
                stands on a card in use.
            NotFoundError: there is no such record or card, or not for this user.
        """
        with self.begin() as work:
            casework(work)
            matter, card = _matter(work, about), card_of(work, card_id)
            matter.require_open()
            require_fit(step, "step")
            if not card.now.in_use or step not in card.now.steps:
                raise Refused(OTHER_STEP, "step")
            if _done(work, matter, card, step):
                raise Refused(TICKED_ALREADY, "step")
            _keep(work, matter, card, {"step": step, "done": "yes"})
            return work.commit()


@dataclass(frozen=True, slots=True)
class UntickStep:
    """Take a tick back as a correction: that it was ticked stays readable."""

    begin: BeginWork

    def __call__(
        self, about: Topic, card_id: OfficePageId, step: str, why: str
    ) -> frozenset[Topic]:
        """Take it back; return what changed.

        Raises:
            Refused: no reason, the matter does not move, or the step is not ticked.
            NotFoundError: there is no such record or card, or not for this user.
        """
        with self.begin() as work:
            casework(work)
            matter, card = _matter(work, about), card_of(work, card_id)
            matter.require_open()
            for problem in check(CARD_UNDO, {"why": why}, submit=True):
                raise Refused(problem.what, problem.field)
            if not _done(work, matter, card, require_fit(step, "step")):
                raise Refused(NOT_TICKED, "step")
            _keep(work, matter, card, {"step": step, "done": "no", "why": why.strip()})
            return work.commit()


def _matter(work: Work, about: Topic) -> Matter:
    """Return what is named, the case where a concern is in one that this user sees."""
    kind, key = about
    if kind is Kind.CASE:
        case = work.cases.get(CaseId(key))
        return Matter(case, work.concerns.of_case(case.id))
    concern = work.concerns.get(ConcernId(key))
    if concern.case_id is None:
        return Matter(None, (concern,))
    case = work.cases.get(concern.case_id)
    return Matter(case, work.concerns.of_case(case.id))


def _fitting(work: Work, matter: Matter) -> frozenset[str]:
    """Return when the cards are used that something answered asks for."""
    found = set()
    for concern in matter.concerns:
        if concern.danger_now == "yes":
            found.add("danger")
        said = work.answers.latest(AFTER_CALL.key, (Kind.CONCERN, concern.id))
        if said is not None and "travel" in chosen(said.answers, "signs"):
            found.add("travel")
    return frozenset(found)


def _ticks(work: Work, matter: Matter) -> tuple[Tick, ...]:
    """Return what was ticked and taken back, on the case and on its concerns, oldest first."""
    topics = [(Kind.CONCERN, str(concern.id)) for concern in matter.concerns]
    if matter.case is not None:
        topics += [each.topic for each in _records(work, matter.case)]
    said = [each for topic in topics for each in work.answers.history(CARD_STEP.key, topic)]
    return tuple(_tick(each) for each in sorted(said, key=lambda each: each.seq))


def _tick(said: Answered) -> Tick:
    return Tick(
        OfficePageId(written(said.answers, "card")),
        written(said.answers, "step"),
        written(said.answers, "done") == "yes",
        written(said.answers, "why"),
        said.at,
        said.user,
    )


def _done(work: Work, matter: Matter, card: ActionCard, step: str) -> bool:
    of_step = [
        each for each in _ticks(work, matter) if (each.card, each.step) == (card.id, step)
    ]
    return bool(of_step) and of_step[-1].done


def _records(work: Work, case: Case) -> tuple[Record, ...]:
    return work.course.of_case(case.id, Kind.ACTION_CARD)


def _keep(work: Work, matter: Matter, card: ActionCard, said: dict[str, str]) -> None:
    """Keep the tick about the matter, tell its story, and log it."""
    case, concern = matter.case, matter.concerns[0] if matter.case is None else None
    done = said["done"] == "yes"
    act = Act.CARD_STEP_DONE if done else Act.CARD_STEP_UNDONE
    answers = {"card": str(card.id), **said}
    page = (Kind.OFFICE_CARD, str(card.id))
    if case is not None:
        record = _record(work, case, card)
        work.answers.add(CARD_STEP, record.topic, answers)
        note_case(work, act, case, record.topic, page)
    if concern is not None:
        work.answers.add(CARD_STEP, (Kind.CONCERN, str(concern.id)), answers)
        note_concern(work, act, concern, more=(page,))
    work.story.add(
        Happening(
            "card_step" if done else "card_step_undone",
            work.now,
            concern_id=None if concern is None else concern.id,
            case_id=None if case is None else case.id,
            data={"card": card.now.title, "step": said["step"]},
            words=said.get("why", ""),
        )
    )


def _record(work: Work, case: Case, card: ActionCard) -> Record:
    """Return the card's record on the case, made at its first tick."""
    for record in _records(work, case):
        if record.code == card.id:
            return record
    made = Record.make(
        RecordId(work.new_id()), Kind.ACTION_CARD, case.id, USED, work.now, work.actor.user,
        code=card.id,
    )  # fmt: skip
    work.course.add(made)
    return made
