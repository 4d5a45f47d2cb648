"""The professional records of a case as its pages show them."""

import json
from collections import defaultdict
from collections.abc import Iterable

from models.course.record import RecordRow, Said
from models.kernel.clock import instant
from models.kernel.events import Kind
from models.kernel.ids import CaseId, PersonId, RecordId, UserId
from storage.database.sql import Row, Sql
from storage.repositories.course import OF_KINDS, SELECT, json_kinds
from storage.repositories.rows import maybe_instant
from storage.repositories.sight import Sight


def of_case(
    sql: Sql, sight: Sight, case_id: CaseId, kinds: tuple[Kind, ...]
) -> tuple[RecordRow, ...]:
    """Return a case's records of those kinds (all, where none is named), the newest first."""
    where = f"r.case_id = :case AND {OF_KINDS} AND {sight.course('r')}"
    values = {"case": case_id, "kinds": json_kinds(kinds), **sight.values}
    found = sql.execute(
        f"{SELECT}WHERE {where} ORDER BY r.at DESC, r.rowid DESC", values
    ).fetchall()
    said: dict[str, list[Said]] = defaultdict(list)
    for key, *rest in sql.execute(
        "SELECT r.id, a.form, a.version, a.answers, a.at, a.user_id FROM course_record AS r "
        "JOIN answer AS a ON a.subject_id = r.id AND a.subject_kind = r.kind "
        f"WHERE {where} ORDER BY a.seq",
        values,
    ).fetchall():
        form, version, answers, at, user = rest
        said[key].append(Said(form, version, json.loads(answers), instant(at), UserId(user)))
    return tuple(_row(row, said[row[0]]) for row in found)


def _row(row: Row, said: Iterable[Said]) -> RecordRow:
    newest: dict[str, Said] = {}
    earlier: list[Said] = []
    for each in said:
        if each.form in newest:
            earlier.append(newest[each.form])
        newest[each.form] = each
    return RecordRow(
        record_id=RecordId(row[0]),
        kind=Kind(row[1]),
        case_id=CaseId(row[2]),
        state=row[3],
        at=instant(row[4]),
        by=UserId(row[5]),
        parent_id=None if row[6] is None else RecordId(row[6]),
        code=row[7],
        person_id=None if row[8] is None else PersonId(row[8]),
        ended_at=maybe_instant(row[9]),
        answers=newest,
        earlier=tuple(sorted(earlier, key=lambda each: each.at)),
    )
