"""Trial shipments in SQL."""

from dataclasses import dataclass
from typing import Any, Final

from models.disclosures.disclosure import Way
from models.exchange.trials import Trial, TrialState
from models.kernel.clock import instant
from models.kernel.events import Kind
from models.kernel.ids import ContactId, UserId
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Unit, maybe_instant, maybe_stamp

SELECT: Final = (
    "SELECT id, number, contact_id, way, state, sent_at, sent_by, ended_at, ended_by, with_whom, "
    "words, sequence, manifest_sha256, receipt FROM trial "
)


@dataclass(slots=True)
class SqlTrials:
    """The trial table as a collection."""

    sql: Sql
    unit: Unit

    def get(self, trial_id: str) -> Trial:
        """Return the trial shipment, or raise ``NotFoundError``."""
        row = self.sql.execute(SELECT + "WHERE id = :id", {"id": trial_id}).fetchone()
        if row is None:
            raise NotFoundError(trial_id)
        return _trial(row)

    def of_contact(self, contact_id: ContactId) -> tuple[Trial, ...]:
        """Return a contact's trial shipments, the newest first."""
        found = self.sql.execute(
            SELECT + "WHERE contact_id = :id ORDER BY sent_at DESC, number DESC",
            {"id": contact_id},
        ).fetchall()
        return tuple(map(_trial, found))

    def add(self, trial: Trial) -> None:
        """Keep a new one."""
        self.sql.execute(
            "INSERT INTO trial (id, number, contact_id, way, state, sent_at, sent_by, ended_at, "
            "ended_by, with_whom, words, sequence, manifest_sha256, receipt) VALUES (:id, "
            ":number, :contact_id, :way, :state, :sent_at, :sent_by, :ended_at, :ended_by, "
            ":with_whom, :words, :sequence, :manifest_sha256, :receipt)",
            _values(trial),
        )
        self.unit.changed(Kind.CONTACT, trial.contact_id)

    def save(self, trial: Trial) -> None:
        """Keep what came of it."""
        self.sql.execute(
            "UPDATE trial SET state = :state, ended_at = :ended_at, ended_by = :ended_by, "
            "with_whom = :with_whom, words = :words, receipt = :receipt WHERE id = :id",
            _values(trial),
        )
        self.unit.changed(Kind.CONTACT, trial.contact_id)


def _values(trial: Trial) -> dict[str, Any]:
    return {
        "id": trial.id,
        "number": trial.number,
        "contact_id": trial.contact_id,
        "way": str(trial.way),
        "state": str(trial.state),
        "sent_at": maybe_stamp(trial.sent_at),
        "sent_by": trial.sent_by,
        "ended_at": maybe_stamp(trial.ended_at),
        "ended_by": trial.ended_by,
        "with_whom": trial.with_whom,
        "words": trial.words,
        "sequence": trial.sequence,
        "manifest_sha256": trial.manifest_sha256,
        "receipt": trial.receipt,
    }


def _trial(row: Row) -> Trial:
    return Trial(
        id=row[0],
        number=row[1],
        contact_id=ContactId(row[2]),
        way=Way(row[3]),
        state=TrialState(row[4]),
        sent_at=instant(row[5]),
        sent_by=UserId(row[6]),
        ended_at=maybe_instant(row[7]),
        ended_by=None if row[8] is None else UserId(row[8]),
        with_whom=row[9],
        words=row[10],
        sequence=row[11],
        manifest_sha256=row[12],
        receipt=None if row[13] is None else bytes(row[13]),
    )
