"""Persons around a citizen, seen inside one unit of work."""

from typing import Protocol

from models.kernel.ids import CaseId, ConcernId, MergeId, PersonId, RelationId
from models.people.merge import Merge, Refers
from models.people.relation import Relation


class Merges(Protocol):
    """Merges of two entries of one person."""

    def get(self, merge_id: MergeId) -> Merge:
        """Return the merge, or raise ``NotFoundError``; a conflict with either hides it."""

    def of_person(self, person_id: PersonId) -> tuple[Merge, ...]:
        """Return the merges in force of a person, the newest first."""

    def add(self, merge: Merge) -> None:
        """Keep a new merge."""

    def save(self, merge: Merge) -> None:
        """Keep that it was undone."""

    def referring(self, person_id: PersonId) -> Refers:
        """Return what refers to a person, whoever asks."""

    def going_back(self, merge: Merge) -> Refers:
        """Return what an undo gives back to the other, whoever asks."""

    def move(self, refers: Refers, to: PersonId) -> None:
        """Let these rows refer to that person, whoever asks."""


class Relations(Protocol):
    """Who is around whom, and why that is recorded."""

    def get(self, relation_id: RelationId) -> Relation:
        """Return the relation, or raise ``NotFoundError``."""

    def add(self, relation: Relation) -> None:
        """Keep a new relation; its person is on record already."""

    def save(self, relation: Relation) -> None:
        """Keep what changed."""

    def of_case(self, case_id: CaseId) -> tuple[Relation, ...]:
        """Return those seen in a case or its concerns, ended ones too, oldest first."""

    def of_concern(self, concern_id: ConcernId) -> tuple[Relation, ...]:
        """Return those seen in a concern, ended ones too, oldest first."""

    def of_person(self, person_id: PersonId) -> tuple[Relation, ...]:
        """Return the relations a person has to citizens, ended ones too, oldest first."""

    def names_held_back(self, case_id: CaseId, kind: str) -> tuple[str, ...]:
        """Return every name and spelling of those of one kind, whoever asks.

        For what a paper must not say: it is compared with a text and never shown.
        """
