"""The register of disclosures: per person, case and recipient, a page at a time."""

from typing import Any, Final

from models.disclosures.disclosure import Direction, DisclosureState, Way
from models.disclosures.register import (
    PAGE,
    UNSEEN,
    Asked,
    Filter,
    RegisterPage,
    RegisterRow,
    span_of,
)
from models.kernel.clock import instant, local, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, DisclosureId
from models.kernel.sorting import danish_order
from models.law.bases import Purpose
from storage.database.sql import Row, Sql, to_json
from storage.repositories.sight import SAME_PERSON, Sight

OTHER: Final = "CASE d.direction WHEN 'out' THEN d.to_authority ELSE d.from_authority END"
PERSON: Final = "CASE d.direction WHEN 'out' THEN d.to_person ELSE d.from_person END"
COLUMNS: Final = (
    f"SELECT d.id, d.number, d.at, d.direction, d.way, {OTHER}, {PERSON}, d.basis, "
    "d.basis_version, d.purpose, d.state, coalesce(f.number, n.number, ''), d.case_id, "
    "d.concern_id, d.esdh_no, "
    "CASE d.conditions WHEN '' THEN 0 ELSE json_extract(d.conditions, '$.kept') IS NULL END "
)
FROM: Final = (
    "FROM disclosure AS d LEFT JOIN case_file AS f ON f.id = d.case_id "
    "LEFT JOIN concern AS n ON n.id = d.concern_id "
    "WHERE (d.state NOT IN (SELECT value FROM json_each(:unseen)) "
    "OR (d.state = 'withdrawn' AND d.refused_reason <> '')) "
)
ORDER: Final = "ORDER BY d.at DESC, d.number DESC LIMIT :page OFFSET :offset"
_SAME: Final = SAME_PERSON.format(start="SELECT :about AS id")
ABOUT: Final = {
    Kind.CASE: "(d.case_id = :about "
    "OR d.concern_id IN (SELECT id FROM concern WHERE case_id = :about))",
    Kind.CONCERN: "d.concern_id = :about",
    Kind.PERSON: f"(d.case_id IN (SELECT id FROM case_file WHERE subject_id IN ({_SAME})) "
    f"OR d.concern_id IN (SELECT id FROM concern WHERE subject_id IN ({_SAME})))",
}
"""What a register is about: a person's is of every case and concern about that citizen."""
NARROWED: Final = {
    Filter.PERIOD: "d.at >= :first AND d.at < :last",
    Filter.DIRECTION: "d.direction = :direction AND d.state <> 'withdrawn'",
    Filter.WAY: "d.way = :way",
    Filter.BASIS: "d.basis = :basis",
    Filter.STATE: "d.state = :state",
    Filter.OTHER: f"({OTHER} = :other OR d.contact_id IN "
    "(SELECT id FROM contact WHERE organisation = :other))",
}
LETTERS: Final = (
    "AND (:like = '' OR d.number LIKE :like ESCAPE '\\' OR d.esdh_no LIKE :like ESCAPE '\\' "
    f"OR {OTHER} LIKE :like ESCAPE '\\' OR {PERSON} LIKE :like ESCAPE '\\' "
    "OR f.number LIKE :like ESCAPE '\\' OR n.number LIKE :like ESCAPE '\\') "
)


def listed(sql: Sql, sight: Sight, asked: Asked) -> RegisterPage:
    """Return a page of the register, the newest first.

    Args:
        sql: the database.
        sight: what may be seen; the rest is neither listed nor counted.
        asked: about what, narrowed by what, from which row on.
    """
    values = _values(asked, sight)
    within = _within(asked, sight)
    rows = sql.execute(f"{COLUMNS}{FROM}{within}{ORDER}", values).fetchall()
    [(total,)] = sql.execute(f"SELECT count(*) {FROM}{within}", values).fetchall()
    every = _within(asked.plain, sight)
    values |= {"like": ""}
    others = sql.execute(f"SELECT DISTINCT {OTHER} {FROM}{every}", values).fetchall()
    hours = f"SELECT DISTINCT substr(d.at, 1, 13) {FROM}{every}"
    times = sql.execute(hours, values).fetchall()
    months = {f"{local(instant(f'{hour[0]}:00:00Z')):%Y-%m}" for hour in times}
    return RegisterPage(
        tuple(map(_row, rows)),
        int(total),
        tuple(sorted((row[0] for row in others if row[0]), key=danish_order)),
        tuple(sorted(months, reverse=True)),
    )


def _within(asked: Asked, sight: Sight) -> str:
    parts = [f"AND {sight.of_record('d.case_id', 'd.concern_id')} "]
    if asked.about is not None:
        parts.append(f"AND {ABOUT[asked.about[0]]} ")
    parts += [f"AND {NARROWED[key]} " for key, _ in asked.filters]
    return "".join((*parts, LETTERS))


def _values(asked: Asked, sight: Sight) -> dict[str, Any]:
    span = span_of(asked.value(Filter.PERIOD))
    first, last = ("", "") if span is None else map(stamp, span)
    return {
        "unseen": to_json(sorted(UNSEEN)),
        "about": "" if asked.about is None else asked.about[1],
        "first": first,
        "last": last,
        **{str(key): asked.value(key) for key in Filter if key is not Filter.PERIOD},
        "like": _like(asked.containing),
        "page": asked.rows or PAGE,
        "offset": asked.offset,
        **sight.values,
    }


def _like(letters: str) -> str:
    typed = letters.strip()
    for sign in ("\\", "%", "_"):
        typed = typed.replace(sign, f"\\{sign}")
    return f"%{typed}%" if typed else ""


def _row(row: Row) -> RegisterRow:
    return RegisterRow(
        id=DisclosureId(row[0]),
        number=row[1],
        at=instant(row[2]),
        direction=Direction(row[3]),
        way=Way(row[4]),
        other=row[5],
        person=row[6],
        basis=row[7],
        basis_version=row[8],
        purpose=Purpose(row[9]),
        state=DisclosureState(row[10]),
        about=row[11],
        case_id=None if row[12] is None else CaseId(row[12]),
        concern_id=None if row[13] is None else ConcernId(row[13]),
        esdh_no=row[14],
        terms=bool(row[15]),
    )
