"""The professional records of a case, seen inside one unit of work."""

from typing import Protocol

from models.course.record import Record
from models.kernel.events import Kind
from models.kernel.ids import CaseId, PersonId, RecordId


class Course(Protocol):
    """Rounds, analyses, recommendations, consents, offers, efforts: all records of a course."""

    def get(self, record_id: RecordId) -> Record:
        """Return the record, or raise ``NotFoundError``."""

    def add(self, record: Record) -> None:
        """Keep a new record."""

    def save(self, record: Record) -> None:
        """Keep what changed: state and end."""

    def of_case(self, case_id: CaseId, *kinds: Kind) -> tuple[Record, ...]:
        """Return a case's records of those kinds (of all, where none is named), oldest first."""

    def of_person(self, person_id: PersonId) -> tuple[Record, ...]:
        """Return the records that concern somebody besides the citizen, oldest first."""

    def of_parent(self, record_id: RecordId) -> tuple[Record, ...]:
        """Return what belongs to a record, oldest first."""

    def running(self, kind: Kind, code: str) -> int:
        """Return how many records of a kind and type have not ended, whoever asks."""
