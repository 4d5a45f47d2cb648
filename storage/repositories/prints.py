"""Printed copies in SQL."""

from dataclasses import dataclass
from typing import Any, Final

from models.cases.papers import Channel, Fate, Paper, PrintCopy
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, PrintId, UserId
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Unit, maybe_instant, maybe_stamp
from storage.repositories.sight import Sight

SELECT: Final = (
    "SELECT id, number, document, case_id, about_id, copy, copies, holder, printed_at, "
    "printed_by, sha256, channel, return_by, settled_at, settled_how FROM print_copy "
)


@dataclass(slots=True)
class SqlPrints:
    """The table of printed copies."""

    sql: Sql
    unit: Unit
    sight: Sight

    def get(self, print_id: PrintId) -> PrintCopy:
        """Return the copy, or raise ``NotFoundError``."""
        row = self.sql.execute(
            SELECT + f"WHERE id = :id AND {self.sight.copy('case_id', 'about_id')}",
            {"id": print_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(print_id)
        return _copy(row)

    def add(self, copy: PrintCopy) -> None:
        """Keep a new copy."""
        self.sql.execute(
            "INSERT INTO print_copy (id, number, document, case_id, about_id, copy, copies, "
            "holder, printed_at, printed_by, sha256, channel, return_by) VALUES (:id, :number, "
            ":document, :case_id, :about_id, :copy, :copies, :holder, :printed_at, "
            ":printed_by, :sha256, :channel, :return_by)",
            _values(copy),
        )
        self.unit.changed(Kind.PRINT, copy.id)

    def save(self, copy: PrintCopy) -> None:
        """Keep what became of it; what it was never changes."""
        self.sql.execute(
            "UPDATE print_copy SET settled_at = :settled_at, settled_how = :settled_how "
            "WHERE id = :id",
            {
                "id": copy.id,
                "settled_at": maybe_stamp(copy.settled_at),
                "settled_how": str(copy.fate or ""),
            },
        )
        self.unit.changed(Kind.PRINT, copy.id)

    def of_paper(self, copy: PrintCopy) -> tuple[PrintCopy, ...]:
        """Return the copies that are one paper with this one, itself among them."""
        found = self.sql.execute(
            SELECT + "WHERE document = :document AND sha256 = :sha256 AND copies = :copies "
            f"AND {self.sight.copy('case_id', 'about_id')} ORDER BY number",
            {"document": str(copy.document), "sha256": copy.sha256, "copies": copy.copies,
             **self.sight.values},
        ).fetchall()  # fmt: skip
        return tuple(_copy(row) for row in found)

    def take_along(self, concern_id: ConcernId, case_id: CaseId) -> None:
        """Let a concern's duty slips belong to the case that took it up."""
        moved = self.sql.execute(
            "UPDATE print_copy SET case_id = :case WHERE case_id IS NULL AND about_id = :concern "
            "AND document = :slip RETURNING id",
            {"case": case_id, "concern": concern_id, "slip": str(Paper.DUTY_SLIP)},
        ).fetchall()
        for (print_id,) in moved:
            self.unit.changed(Kind.PRINT, print_id)

    def of_case(self, case_id: CaseId) -> tuple[PrintCopy, ...]:
        """Return the copies of a case's documents, oldest first."""
        found = self.sql.execute(
            SELECT + f"WHERE case_id = :id AND {self.sight.case('case_id')} ORDER BY number",
            {"id": case_id, **self.sight.values},
        ).fetchall()
        return tuple(_copy(row) for row in found)


def _values(copy: PrintCopy) -> dict[str, Any]:
    return {
        "id": copy.id,
        "number": copy.number,
        "document": str(copy.document),
        "case_id": copy.case_id,
        "about_id": copy.about_id,
        "copy": copy.copy,
        "copies": copy.copies,
        "holder": copy.holder,
        "printed_at": stamp(copy.printed_at),
        "printed_by": copy.printed_by,
        "sha256": copy.sha256,
        "channel": str(copy.channel),
        "return_by": maybe_stamp(copy.return_by),
    }


def _copy(row: Row) -> PrintCopy:
    return PrintCopy(
        id=PrintId(row[0]),
        number=row[1],
        document=Paper(row[2]),
        case_id=None if row[3] is None else CaseId(row[3]),
        about_id=row[4],
        copy=row[5],
        copies=row[6],
        holder=row[7],
        printed_at=instant(row[8]),
        printed_by=UserId(row[9]),
        sha256=row[10],
        channel=Channel(row[11]),
        return_by=maybe_instant(row[12]),
        settled_at=maybe_instant(row[13]),
        fate=Fate(row[14]) if row[14] else None,
    )
