"""Files of an exit pack that are made of several tables: papers, lists, originals."""

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from models.cases.story import Line
from models.documents.document import Document
from models.documents.exit_report import CaseFacts, ExitReport, compose_exit_report
from models.kernel.clock import instant
from models.kernel.ids import UserId
from models.kernel.text import Say
from models.office.office import Office
from models.ports.exit_packs import ExitOrder
from storage.database.sql import Row, Sql
from storage.exit.stream import PackFile

ARCHIVE_COLUMNS: Final = (
    "number", "name", "cpr", "opened", "closed", "stage", "outcome", "suspended", "journal",
    "concerns", "attachments", "reporter_types",
)  # fmt: skip
"""What the kommune's archive asks for of each case: dates, outcome, number in the journal.

Source: ``models.law.sources.ARCHIVES``: the archives decide what is kept, the office lists it.
"""
_CASES: Final = (
    "SELECT c.number, p.name, p.cpr, c.opened_at, c.closed_at, c.stage, coalesce((SELECT state "
    "FROM course_record AS r WHERE r.case_id = c.id AND r.kind = 'closure' ORDER BY r.rowid DESC "
    "LIMIT 1), ''), c.suspended_at IS NOT NULL, c.esdh_no, (SELECT group_concat(number, ' ') "
    "FROM (SELECT number FROM concern WHERE case_id = c.id ORDER BY number)), (SELECT count(*) "
    "FROM attachment AS a WHERE a.case_id = c.id OR a.concern_id IN (SELECT id FROM concern "
    "WHERE case_id = c.id)), (SELECT group_concat(t, ' ') FROM (SELECT DISTINCT reporter_type AS "
    "t FROM concern WHERE case_id = c.id ORDER BY 1)), c.id FROM case_file AS c "
    "JOIN person AS p ON p.id = c.subject_id ORDER BY c.number"
)
_FILES: Final = (
    "SELECT a.id, a.number, a.name, a.title, a.sha256, a.size, "
    "coalesce('cases/' || c.number, 'concerns/' || k.number), coalesce(a.case_id, k.case_id) AS of_case "
    "FROM attachment AS a LEFT JOIN concern AS k ON k.id = a.concern_id "
    "LEFT JOIN case_file AS c ON c.id = coalesce(a.case_id, k.case_id) ORDER BY a.number"
)
_UNSAFE: Final = re.compile(
    r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]'
)
_LONGEST_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class Paper:
    """What papers need beside the database."""

    office: Office
    order: ExitOrder
    say: Say
    paint: Callable[[Document], bytes]


def case_papers(sql: Sql, paper: Paper) -> Iterator[PackFile]:
    """Yield one PDF a case: also of those that are suspended, closed, or hidden from the maker."""
    for row in sql.execute(_CASES).fetchall():
        yield PackFile(f"cases/{row[0]}/{row[0]}.pdf", partial(_case, sql, paper, row))


def _case(sql: Sql, paper: Paper, row: Row) -> Iterator[bytes]:
    facts = CaseFacts(
        row[0], row[1], row[2], instant(row[3]), None if row[4] is None else instant(row[4]),
        row[5], bool(row[7]), row[8],
    )  # fmt: skip
    names = {UserId(key): name for key, name in paper.order.names.items()}
    report = ExitReport(
        facts, tuple(_lines(sql, row[-1])), tuple(_files_of(sql, row[-1])), names, paper.office,
        paper.order.pack.number, paper.order.at,
    )  # fmt: skip
    yield paper.paint(compose_exit_report(report, paper.say))


def _lines(sql: Sql, case_id: str) -> Iterator[Line]:
    found = sql.execute(
        "SELECT seq, kind, at, user_id, data, words FROM happening WHERE case_id = :id "
        "ORDER BY at, seq",
        {"id": case_id},
    ).fetchall()
    for seq, kind, at, user, data, words in found:
        yield Line(seq, kind, instant(at), UserId(user), json.loads(data), words)


def _files_of(sql: Sql, case_id: str) -> Iterator[tuple[str, str, str, str]]:
    found = sql.execute(
        f"SELECT number, title, name, sha256 FROM ({_FILES}) WHERE of_case = :id",  # noqa: S608 - ours
        {"id": case_id},
    )
    for number, title, name, digest in found.fetchall():
        yield number, title, safe_name(number, name), digest


def originals(sql: Sql, damaged: list[str]) -> Iterator[PackFile]:
    """Yield every attachment under its own name; one that is not as it was added is named."""
    for row in sql.execute(_FILES).fetchall():
        name = f"{row[6]}/{safe_name(row[1], row[2])}"
        yield PackFile(name, partial(_original, sql, row, damaged))


def _original(sql: Sql, row: Row, damaged: list[str]) -> Iterator[bytes]:
    digest = hashlib.sha256()
    found = sql.execute(
        "SELECT data FROM attachment_chunk WHERE attachment_id = :id ORDER BY position",
        {"id": row[0]},
    )
    while (chunk := found.fetchone()) is not None:
        digest.update(chunk[0])
        yield chunk[0]
    if digest.hexdigest() != row[4]:
        damaged.append(row[1])


def safe_name(number: str, name: str) -> str:
    """Return a file name that no system takes for a path: the number, then the name as it came."""
    plain = _UNSAFE.sub("_", name).strip(". ")[-_LONGEST_NAME:]
    return f"{number} {plain}".rstrip(". ")


def archive_list(sql: Sql) -> tuple[PackFile, ...]:
    """Return the list of cases for the archive, as JSON and as CSV (UTF-8, with semicolons)."""
    return (
        PackFile("archive/cases.json", lambda: (_as_json(_listed(sql)),)),
        PackFile("archive/cases.csv", lambda: (_as_csv(_listed(sql)),)),
    )


def _listed(sql: Sql) -> Iterator[dict[str, Any]]:
    for row in sql.execute(_CASES).fetchall():
        values = (*row[:7], bool(row[7]), *row[8:-1])
        yield {
            name: "" if value is None else value
            for name, value in zip(ARCHIVE_COLUMNS, values, strict=True)
        }


def _as_json(rows: Iterable[Mapping[str, Any]]) -> bytes:
    return json.dumps(list(rows), ensure_ascii=False, indent=1).encode() + b"\n"


def _as_csv(rows: Iterable[Mapping[str, Any]]) -> bytes:
    target = io.StringIO()
    writer = csv.DictWriter(target, ARCHIVE_COLUMNS, delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _cell(value) for name, value in row.items()})
    return b"\xef\xbb\xbf" + target.getvalue().encode()


def _cell(value: Any) -> Any:  # noqa: ANN401 - a cell of any column
    """Return a cell that a spreadsheet takes for words and never for a formula."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return value


def received(sql: Sql) -> Iterator[PackFile]:
    """Yield what others have handed over to us, as they signed it."""
    found = sql.execute("SELECT id, number FROM bundle_in ORDER BY number, id").fetchall()
    for key, number in found:
        for name, column in (
            ("manifest.json", "manifest"),
            ("case.json", "case_json"),
            ("case.pdf", "case_pdf"),
        ):
            yield PackFile(
                f"received/{number} {key[:8]}/{name}", partial(_part, sql, key, column)
            )


def received_files(sql: Sql) -> Iterator[PackFile]:
    """Yield the attachments of what others have handed over, by their digests."""
    found = sql.execute(
        "SELECT DISTINCT s.bundle_id, b.number, s.sha256 FROM bundle_slice AS s "
        "JOIN bundle_in AS b ON b.id = s.bundle_id ORDER BY b.number, s.bundle_id, s.sha256"
    ).fetchall()
    for key, number, digest in found:
        name = f"received/{number} {key[:8]}/{digest}"
        yield PackFile(name, partial(_slices, sql, key, digest))


def _slices(sql: Sql, key: str, digest: str) -> Iterator[bytes]:
    found = sql.execute(
        "SELECT data FROM bundle_slice WHERE bundle_id = :id AND sha256 = :sha256 "
        "ORDER BY position",
        {"id": key, "sha256": digest},
    )
    while (row := found.fetchone()) is not None:
        yield row[0]


def _part(sql: Sql, key: str, column: str) -> Iterator[bytes]:
    found = sql.execute(f"SELECT {column} FROM bundle_in WHERE id = :id", {"id": key})  # noqa: S608 - of the three above
    yield from (bytes(data) for (data,) in found.fetchall())
