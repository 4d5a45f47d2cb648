"""Attachments in SQL: what is known of a file, and its bytes in slices."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from models.attachments.attachment import Attachment
from models.attachments.file_types import FileType
from models.attachments.rows import AttachmentRow, CopyOutside
from models.kernel.clock import instant, stamp
from models.kernel.errors import EnvironmentFault
from models.kernel.events import Kind
from models.kernel.ids import AttachmentId, CaseId, ConcernId, UserId
from models.kernel.text import text
from models.ports.attachments import OutsideCopy
from models.ports.records import NotFoundError
from storage.database.faults import EARLIER_SAFE, RESTORE
from storage.database.sql import Cursor, Row, Sql
from storage.repositories.rows import Unit
from storage.repositories.sight import Sight

CHANGED: Final = text("Attachments", "The attachment is not what was stored.")

_SELECT: Final = (
    "SELECT id, number, concern_id, case_id, title, source, dated, name, type, size, sha256, "
    "added_at, added_by FROM attachment "
)
_LINES: Final = (
    "SELECT a.id, a.number, a.title, a.source, a.dated, a.name, a.type, a.size, a.added_at, "
    "a.added_by, a.concern_id, coalesce(c.number, ''), (SELECT group_concat(number, ' ') FROM "
    "(SELECT number FROM attachment_copy WHERE attachment_id = a.id ORDER BY number)), "
    "(SELECT group_concat(id || ' ' || number, '\n') FROM (SELECT k.id, k.number "
    "FROM attachment_copy AS k WHERE k.attachment_id = a.id AND EXISTS (SELECT 1 FROM entry "
    "AS e WHERE e.about_id = k.id AND e.kind = 'copy_outside' AND e.status = 'open') ORDER BY k.number)) "
    "FROM attachment AS a LEFT JOIN concern AS c ON c.id = a.concern_id "
)
_NEWEST: Final = " ORDER BY a.added_at DESC, a.number DESC"


@dataclass(slots=True)
class SqlAttachments:
    """The attachment tables."""

    sql: Sql
    unit: Unit
    sight: Sight

    def get(self, attachment_id: AttachmentId) -> Attachment:
        """Return what is known of one, or raise ``NotFoundError``."""
        row = self.sql.execute(
            _SELECT + f"WHERE id = :id AND {self.sight.of_record('case_id', 'concern_id')}",
            {"id": attachment_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(attachment_id)
        return _attachment(row)

    def add_slice(self, attachment_id: AttachmentId, position: int, data: bytes) -> None:
        """Keep one piece of the bytes; ``add`` follows in the same unit of work."""
        self.sql.execute(
            "INSERT INTO attachment_chunk (attachment_id, position, data) "
            "VALUES (:id, :position, :data)",
            {"id": attachment_id, "position": position, "data": data},
        )

    def add(self, attachment: Attachment) -> None:
        """Keep a new one, whose slices are there."""
        self.sql.execute(
            "INSERT INTO attachment (id, number, concern_id, case_id, title, source, dated, "
            "name, type, size, sha256, added_at, added_by) VALUES (:id, :number, :concern_id, "
            ":case_id, :title, :source, :dated, :name, :type, :size, :sha256, :added_at, "
            ":added_by)",
            {
                "id": attachment.id,
                "number": attachment.number,
                "concern_id": attachment.concern_id,
                "case_id": attachment.case_id,
                "title": attachment.title,
                "source": attachment.source,
                "dated": attachment.dated,
                "name": attachment.name,
                "type": str(attachment.type),
                "size": attachment.size,
                "sha256": attachment.sha256,
                "added_at": stamp(attachment.added_at),
                "added_by": attachment.added_by,
            },
        )
        self._changed(attachment)

    def content(self, attachment: Attachment) -> bytes:
        """Return all its bytes, compared with its digest.

        Raises:
            EnvironmentFault: they are not those that were stored.
        """
        return b"".join(compared(self._rows(attachment), attachment.sha256))

    def slices(self, attachment: Attachment) -> Iterator[bytes]:
        """Yield all its bytes, slice by slice; the caller compares them with the digest."""
        rows = self._rows(attachment)
        while (row := rows.fetchone()) is not None:
            yield row[0]

    def _rows(self, attachment: Attachment) -> Cursor:
        return self.sql.execute(
            "SELECT data FROM attachment_chunk WHERE attachment_id = :id ORDER BY position",
            {"id": attachment.id},
        )

    def add_copy(self, copy: OutsideCopy) -> None:
        """Register a copy that leaves."""
        self.sql.execute(
            "INSERT INTO attachment_copy (id, number, attachment_id, at, user_id, reason) "
            "VALUES (:id, :number, :attachment, :at, :user, :reason)",
            {
                "id": copy.id,
                "number": copy.number,
                "attachment": copy.attachment_id,
                "at": stamp(copy.at),
                "user": copy.user,
                "reason": copy.reason,
            },
        )
        self.unit.changed(Kind.ATTACHMENT, copy.attachment_id)

    def copy(self, copy_id: str) -> OutsideCopy:
        """Return a copy that left, or raise ``NotFoundError``; seen with its attachment."""
        row = self.sql.execute(
            "SELECT k.id, k.number, k.attachment_id, k.at, k.user_id, k.reason "
            "FROM attachment_copy AS k JOIN attachment AS a ON a.id = k.attachment_id "
            f"WHERE k.id = :id AND {self.sight.of_record('a.case_id', 'a.concern_id')}",
            {"id": copy_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(copy_id)
        return OutsideCopy(
            row[0], row[1], AttachmentId(row[2]), instant(row[3]), UserId(row[4]), row[5]
        )

    def of_case(self, case_id: CaseId) -> tuple[AttachmentRow, ...]:
        """Return those of a case and of its concerns, newest first."""
        found = self.sql.execute(
            _LINES + "WHERE (a.case_id = :id OR c.case_id = :id) "
            f"AND {self.sight.case(':id')}" + _NEWEST,
            {"id": case_id, **self.sight.values},
        ).fetchall()
        return tuple(_line(row) for row in found)

    def of_concern(self, concern_id: ConcernId) -> tuple[AttachmentRow, ...]:
        """Return those of a concern, newest first."""
        found = self.sql.execute(
            _LINES
            + f"WHERE a.concern_id = :id AND {self.sight.concern('a.concern_id')}"
            + _NEWEST,
            {"id": concern_id, **self.sight.values},
        ).fetchall()
        return tuple(_line(row) for row in found)

    def twin(self, rows: tuple[AttachmentRow, ...], sha256: str) -> AttachmentRow | None:
        """Return the one of these that has exactly these bytes, or None."""
        found = self.sql.execute(
            "SELECT id FROM attachment WHERE sha256 = :sha256", {"sha256": sha256}
        ).fetchall()
        same = {row[0] for row in found}
        return next((row for row in rows if row.id in same), None)

    def _changed(self, attachment: Attachment) -> None:
        self.unit.changed(Kind.ATTACHMENT, attachment.id)
        if attachment.case_id is not None:
            self.unit.changed(Kind.CASE, attachment.case_id)
        if attachment.concern_id is not None:
            self.unit.changed(Kind.CONCERN, attachment.concern_id)


def compared(rows: Cursor, sha256: str) -> Iterator[bytes]:
    """Yield the data in the rows, compared with the digest of the whole at the end.

    Raises:
        EnvironmentFault: they are not those that were stored.
    """
    digest = hashlib.sha256()
    while (row := rows.fetchone()) is not None:
        digest.update(row[0])
        yield row[0]
    if digest.hexdigest() != sha256:
        raise EnvironmentFault(CHANGED, EARLIER_SAFE, RESTORE)


def _attachment(row: Row) -> Attachment:
    return Attachment(
        id=AttachmentId(row[0]),
        number=row[1],
        concern_id=None if row[2] is None else ConcernId(row[2]),
        case_id=None if row[3] is None else CaseId(row[3]),
        title=row[4],
        source=row[5],
        dated=row[6],
        name=row[7],
        type=FileType(row[8]),
        size=row[9],
        sha256=row[10],
        added_at=instant(row[11]),
        added_by=UserId(row[12]),
    )


def _line(row: Row) -> AttachmentRow:
    return AttachmentRow(
        id=AttachmentId(row[0]),
        number=row[1],
        title=row[2],
        source=row[3],
        dated=row[4],
        name=row[5],
        type=FileType(row[6]),
        size=row[7],
        added_at=instant(row[8]),
        added_by=UserId(row[9]),
        concern_id=None if row[10] is None else ConcernId(row[10]),
        concern_number=row[11],
        outside=tuple((row[12] or "").split()),
        out=tuple(CopyOutside(*each.split()) for each in (row[13] or "").splitlines()),
    )
