"""Visits and printed copies as lists show them."""

from datetime import datetime
from typing import Final

from models.cases.papers import Channel, Fate, Paper
from models.kernel.clock import instant
from models.kernel.ids import CaseId, PrintId, UserId, VisitId
from models.visits.rows import CopyRow, VisitRow
from models.visits.visit import VisitStatus
from storage.database.sql import Row, Sql
from storage.repositories.rows import maybe_instant
from storage.repositories.sight import Sight

MOST: Final = 500
COPY: Final = (
    "SELECT p.id, p.number, p.document, p.case_id, f.number, p.about_id, p.holder, p.copy, "
    "p.copies, p.printed_at, p.printed_by, p.channel, p.return_by, p.settled_at, "
    "p.settled_how, '' FROM print_copy AS p {index} JOIN case_file AS f ON f.id = p.case_id "
)
OUTSIDE: Final = (
    "SELECT k.id, k.number, '', f.id, f.number, '', '', 1, 1, k.at, k.user_id, 'file', "
    "e.due_at, e.done_at, CASE e.status WHEN 'done' THEN e.outcome ELSE '' END, "
    "a.number || ' ' || a.title "
    "FROM attachment_copy AS k JOIN attachment AS a ON a.id = k.attachment_id "
    "LEFT JOIN concern AS c ON c.id = a.concern_id "
    "JOIN case_file AS f ON f.id = coalesce(a.case_id, c.case_id) "
    "LEFT JOIN entry AS e ON e.rowid = "
    "(SELECT max(t.rowid) FROM entry AS t WHERE t.about_id = k.id AND t.kind = 'copy_outside') "
)
"""A copy of an attachment; its task says by when, and what became of it."""


def visits_of_case(sql: Sql, sight: Sight, case_id: CaseId) -> tuple[VisitRow, ...]:
    """Return the visits of a case, the latest first."""
    found = sql.execute(
        "SELECT v.id, v.starts_at, v.ends_at, v.status, v.place_kind, (SELECT count(*) "
        "FROM print_copy AS p WHERE p.case_id = v.case_id AND p.about_id = v.id "
        "AND p.settled_at IS NULL) FROM visit AS v WHERE v.case_id = :case "
        f"AND {sight.case('v.case_id')} ORDER BY v.starts_at DESC, v.rowid DESC",
        {"case": case_id, **sight.values},
    ).fetchall()
    return tuple(
        VisitRow(
            VisitId(row[0]), instant(row[1]), instant(row[2]), VisitStatus(row[3]), *row[4:]
        )
        for row in found
    )


def copies_of_case(sql: Sql, sight: Sight, case_id: CaseId) -> tuple[CopyRow, ...]:
    """Return the copies of a case's papers: those that are out first, by when they are due."""
    found = sql.execute(
        COPY.format(index="") + f"WHERE p.case_id = :case AND {sight.case('p.case_id')} "
        "ORDER BY p.settled_at IS NOT NULL, p.return_by, p.number",
        {"case": case_id, **sight.values},
    ).fetchall()
    papers = [_copy(row) for row in found]
    return tuple(sorted([*papers, *_outside(sql, sight, case_id)], key=_out_first))


def _outside(sql: Sql, sight: Sight, case_id: CaseId) -> list[CopyRow]:
    """Return the copies of a case's attachments that were saved outside."""
    found = sql.execute(
        OUTSIDE + f"WHERE f.id = :case AND {sight.case('f.id')}",
        {"case": case_id, **sight.values},
    ).fetchall()
    return [_copy(row) for row in found]


def _out_first(row: CopyRow) -> tuple[bool, datetime, str]:
    return row.settled_at is not None, row.return_by or row.printed_at, row.number


def copies_out(sql: Sql, sight: Sight) -> tuple[CopyRow, ...]:
    """Return the copies that are out, the first due back first (at most 500)."""
    found = sql.execute(
        COPY.format(index="INDEXED BY print_open")
        + f"WHERE p.settled_at IS NULL AND {sight.case('p.case_id')} "
        "ORDER BY p.return_by, p.number LIMIT :most",
        {"most": MOST, **sight.values},
    ).fetchall()
    return tuple(_copy(row) for row in found)


def _copy(row: Row) -> CopyRow:
    return CopyRow(
        print_id=PrintId(row[0]),
        number=row[1],
        document=Paper(row[2]) if row[2] else None,
        case_id=CaseId(row[3]),
        case_number=row[4],
        visit_id=VisitId(row[5]),
        holder=row[6],
        copy=row[7],
        copies=row[8],
        printed_at=instant(row[9]),
        printed_by=UserId(row[10]),
        channel=Channel(row[11]),
        return_by=maybe_instant(row[12]),
        settled_at=maybe_instant(row[13]),
        fate=Fate(row[14]) if row[14] else None,
        what=row[15],
    )
