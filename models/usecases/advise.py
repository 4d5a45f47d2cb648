"""Advice without a person: recorded, opened, made into a call form by a deliberate act, deleted."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.concerns.advice import (
    FEWEST_MONTHS,
    KEEPING,
    MOST_MONTHS,
    Advice,
    KeepRule,
    kept_until,
    problems_of,
)
from models.forms.answers import Answers, written
from models.forms.definitions.advice import TOPICS
from models.forms.definitions.call import CALL
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import AdviceId, DraftId
from models.kernel.text import Say, text
from models.ports.records import Draft, NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.common import casework

ALREADY_CONCERN: Final = text("Advice", "This advice has already become a concern.")
WHOLE_MONTHS: Final = text("Advice", "Write a number of months from {fewest} to {most}.")
_LONGEST_MONTHS: Final = 4
MONTHS: Final = "months"
"""The field of the form that says how long advice is kept."""


@dataclass(frozen=True, slots=True)
class RecordAdvice:
    """Write down what was asked and advised."""

    begin: BeginWork

    def __call__(self, answers: Answers, draft: DraftId | None = None) -> frozenset[Topic]:
        """Record it; return what changed. ``draft`` is the half-filled form, then forgotten.

        Raises:
            Refused: the role does no casework, something is missing, or a field holds
                something shaped like a CPR number; names the field.
        """
        with self.begin() as work:
            casework(work)
            if problems := problems_of(answers):
                raise Refused(problems[0].what, problems[0].field)
            advice = Advice(
                id=AdviceId(work.new_id()),
                number=work.offices.next_number("R"),
                topic=written(answers, "topic"),
                caller=written(answers, "caller"),
                asked=written(answers, "asked"),
                given=written(answers, "given"),
                at=work.now,
                by=work.actor.user,
            )
            work.advices.add(advice)
            if draft is not None:
                work.drafts.remove(draft)
            work.note(Note(Act.ADVICE_RECORDED, ((Kind.ADVICE, advice.id),)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class OpenAdvice:
    """Show what was asked and advised; the log says so first."""

    begin: BeginWork

    def __call__(self, advice_id: AdviceId) -> Advice:
        """Return the advice.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is none that this user may see.
        """
        with self.begin() as work:
            casework(work)
            advice = work.advices.get(advice_id)
            work.note(Note(Act.ADVICE_VIEWED, ((Kind.ADVICE, advice.id),)))
            work.commit()
            return advice


@dataclass(frozen=True, slots=True)
class BeginConcern:
    """Go on from advice to a call form: a draft, which nobody but its owner sees."""

    begin: BeginWork
    say: Say

    def __call__(self, advice_id: AdviceId) -> DraftId:
        """Return the draft: one begun before, or a new one with topic, question and advice.

        Raises:
            Refused: the role does no casework, or a concern has come of it already.
            NotFoundError: there is no such advice that this user may see.
        """
        with self.begin() as work:
            casework(work)
            advice = work.advices.get(advice_id)
            if advice.concern_id is not None:
                raise Refused(ALREADY_CONCERN)
            if advice.draft_id is not None and _mine(work, advice.draft_id):
                return advice.draft_id
            draft = self._draft(work, advice)
            work.drafts.keep(draft)
            work.advices.begin_concern(advice.id, draft.id)
            work.note(Note(Act.DRAFT_STARTED, _both(advice, draft)))
            work.commit()
            return draft.id

    def _draft(self, work: Work, advice: Advice) -> Draft:
        topic = self.say(dict(TOPICS)[advice.topic])
        return Draft(
            id=DraftId(work.new_id()),
            user=work.actor.user,
            form=CALL.key,
            version=CALL.version,
            subject_kind="",
            subject_id="",
            answers={"words": f"{topic}: {advice.asked}", "agreed": advice.given},
            focus="",
            received_at=work.now,
            created_at=work.now,
            saved_at=work.now,
        )


@dataclass(frozen=True, slots=True)
class KeepAdviceFor:
    """Choose how many months advice is kept."""

    begin: BeginWork
    rule: KeepRule = KEEPING

    def __call__(self, typed: str) -> frozenset[Topic]:
        """Set it; return what changed.

        Raises:
            Refused: the role may not, or it is no number of months within the limits.
        """
        with self.begin() as work:
            work.actor.require(Right.DELETE)
            said = typed.strip()
            short = len(said) <= _LONGEST_MONTHS
            if not (short and said.isdecimal() and FEWEST_MONTHS <= int(said) <= MOST_MONTHS):
                wrong = WHOLE_MONTHS.filled(fewest=FEWEST_MONTHS, most=MOST_MONTHS)
                raise Refused(wrong, MONTHS)
            months = str(int(said))
            work.offices.set_setting(self.rule.setting, months)
            work.changed(Kind.SETTING, self.rule.setting)
            about = ((Kind.SETTING, self.rule.setting),)
            work.note(Note(Act.SETTING_CHANGED, about, words=months))
            return work.commit()


@dataclass(frozen=True, slots=True)
class AdviceKept:
    """How long advice is kept, and how much of it is older than that."""

    months: int
    old: int


@dataclass(frozen=True, slots=True)
class FindOldAdvice:
    """Say how long advice is kept and how much is too old; shows nothing of it."""

    begin: BeginWork
    rule: KeepRule = KEEPING

    def __call__(self) -> AdviceKept:
        """Return both.

        Raises:
            Refused: the role deletes nothing.
        """
        with self.begin() as work:
            work.actor.require(Right.DELETE)
            return AdviceKept(_months(work, self.rule), len(_old(work, self.rule)))


@dataclass(frozen=True, slots=True)
class DeleteOldAdvice:
    """Delete all advice that is older than the office keeps it; each leaves a line behind."""

    begin: BeginWork
    rule: KeepRule = KEEPING

    def __call__(self) -> frozenset[Topic]:
        """Delete; return what changed, nothing where none is old.

        Raises:
            Refused: the role deletes nothing.
        """
        with self.begin() as work:
            work.actor.require(Right.DELETE)
            gone = tuple((self.rule.kind, str(key)) for key in _old(work, self.rule))
            if not gone:
                return frozenset()
            for kind, key in gone:
                work.drafts.drop_about((kind, key))
                work.deletions.erase(kind, key)
            work.note(Note(Act.RECORD_DELETED, gone))
            return work.commit()


def _months(work: Work, rule: KeepRule) -> int:
    chosen = work.offices.setting(rule.setting)
    return rule.months if chosen is None else int(chosen)


def _old(work: Work, rule: KeepRule) -> tuple[str, ...]:
    before = kept_until(_months(work, rule), work.now)
    if rule.kind is Kind.MILIEU:
        return work.milieus.older_than(before)
    return work.advices.older_than(before)


def _mine(work: Work, draft_id: DraftId) -> bool:
    try:
        work.drafts.get(draft_id)
    except NotFoundError:
        return False
    return True


def _both(advice: Advice, draft: Draft) -> tuple[Topic, ...]:
    return (Kind.DRAFT, str(draft.id)), (Kind.ADVICE, str(advice.id))
