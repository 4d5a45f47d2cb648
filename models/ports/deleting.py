"""Deleting records for good."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, PersonId, UserId


@dataclass(frozen=True, slots=True)
class Gone:
    """What proves a deletion without telling what it was: kind, random id, when, by whom."""

    kind: Kind
    id: str
    at: datetime
    by: UserId


class Deletions(Protocol):
    """What may go, and the ledger of random ids that is carried out again after a restore."""

    def erase(self, kind: Kind, key: str) -> None:
        """Delete a record with all that is its own, and write it into the ledger."""

    def disclosed(self, concern_id: ConcernId) -> bool:
        """Whether something of the concern was disclosed, or is about to be."""

    def around(self, concern_id: ConcernId) -> tuple[PersonId, ...]:
        """Return who is recorded around the citizen in a concern, whoever asks."""

    def around_case(self, case_id: CaseId) -> tuple[PersonId, ...]:
        """Return who is recorded around the citizen in a case, whoever asks."""

    def ledger(self) -> tuple[Gone, ...]:
        """Return what was deleted, newest first."""

    def same_persons(self, person_id: PersonId) -> tuple[PersonId, ...]:
        """Return all entries of one person, linked and merged ones, whoever asks."""

    def person_needed(self, person_id: PersonId) -> bool:
        """Whether a concern, a case, a relation or the course of a case needs this entry."""
