"""Advice without a person, as a collection seen inside one unit of work."""

from datetime import datetime
from typing import Protocol

from models.concerns.advice import Advice
from models.kernel.ids import AdviceId, ConcernId, DraftId


class Advices(Protocol):
    """What was advised; never changed, only deleted when its time is over."""

    def get(self, advice_id: AdviceId) -> Advice:
        """Return the advice, or raise ``NotFoundError``."""

    def add(self, advice: Advice) -> None:
        """Keep new advice."""

    def begin_concern(self, advice_id: AdviceId, draft_id: DraftId) -> None:
        """Remember which call form was begun from it."""

    def became(self, draft_id: DraftId, concern_id: ConcernId) -> tuple[AdviceId, ...]:
        """Link what the draft was begun from to its concern; return which."""

    def older_than(self, before: datetime) -> tuple[AdviceId, ...]:
        """Return advice given before that instant, whoever may see it."""
