"""Bundles out and in, in SQL."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.exchange.answer import Answer
from models.exchange.answer import Answered as Decided
from models.exchange.attached import AttachedFile, attached_files
from models.exchange.case_file import parse_case
from models.exchange.leaving import Answered, Periods
from models.exchange.manifest import parse_manifest
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import BundleId, ConcernId, ContactId, DisclosureId, UserId
from models.ports.exchange import BundleIn, BundleOut
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.attachments import compared
from storage.repositories.rows import Unit, maybe_day, maybe_instant
from storage.repositories.sight import Sight

OUT: Final = (
    "SELECT id, disclosure_id, number, contact_id, sequence, created_at, file_name, size, "
    "sha256, manifest, manifest_sha256, receipt, receipted_at, word, word_at FROM bundle_out "
)
IN: Final = (
    "SELECT id, number, contact_id, sequence, created_at, opened_at, opened_by, manifest, "
    "case_json, case_pdf, own_number, receipt, receipted_at, concern_id, theirs, answer, "
    "answered_at, answered_by, answer_reason, manifest_sha256, journaled_at, answered_on, "
    "answered_how, keep_until, keep_reason, word, done_on FROM bundle_in "
)


@dataclass(slots=True)
class SqlBundles:
    """The tables ``bundle_out`` and ``bundle_in``."""

    sql: Sql
    unit: Unit
    sight: Sight

    def out(self, bundle_id: BundleId) -> BundleOut:
        """Return a bundle we sealed, or raise ``NotFoundError``."""
        return self._out("WHERE id = :key", bundle_id)

    def out_of(self, disclosure_id: DisclosureId) -> BundleOut:
        """Return the bundle of a disclosure, or raise ``NotFoundError``."""
        return self._out("WHERE disclosure_id = :key", disclosure_id)

    def add_out(self, bundle: BundleOut) -> None:
        """Keep what was sealed."""
        self.sql.execute(
            "INSERT INTO bundle_out (id, disclosure_id, number, contact_id, sequence, "
            "created_at, file_name, size, sha256, manifest, manifest_sha256) VALUES (:id, "
            ":disclosure, :number, :contact, :sequence, :created, :file, :size, :sha256, "
            ":manifest, :manifest_sha256)",
            {
                "id": bundle.id,
                "disclosure": bundle.disclosure_id,
                "number": bundle.number,
                "contact": bundle.contact_id,
                "sequence": bundle.sequence,
                "created": stamp(bundle.created_at),
                "file": bundle.file_name,
                "size": bundle.size,
                "sha256": bundle.sha256,
                "manifest": bundle.manifest,
                "manifest_sha256": bundle.manifest_sha256,
            },
        )
        self.unit.changed(Kind.BUNDLE, bundle.id)

    def keep_receipt(self, bundle_id: BundleId, receipt: bytes, at: datetime) -> None:
        """Keep the receipt that was accepted for a bundle we sealed."""
        self.sql.execute(
            "UPDATE bundle_out SET receipt = :receipt, receipted_at = :at WHERE id = :id",
            {"id": bundle_id, "receipt": receipt, "at": stamp(at)},
        )
        self.unit.changed(Kind.RECEIPT, bundle_id)

    def received(self, bundle_id: BundleId) -> BundleIn:
        """Return a bundle we opened, or raise ``NotFoundError``."""
        seen = self.sight.bundle("bundle_in")
        row = self.sql.execute(
            f"{IN}WHERE id = :id AND length(manifest) > 0 AND {seen}",
            {"id": bundle_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(bundle_id)
        return _in(row)

    def gone(self, bundle_id: BundleId) -> BundleIn:
        """Return the proof of a bundle that has left, or raise ``NotFoundError``."""
        row = self.sql.execute(
            f"{IN}WHERE id = :id AND length(manifest) = 0", {"id": bundle_id}
        ).fetchone()
        if row is None:
            raise NotFoundError(bundle_id)
        return _in(row)

    def find_received(
        self, bundle_id: BundleId, contact_id: ContactId, sequence: int
    ) -> BundleIn | None:
        """Return the bundle with that id, or that place in the sender's order, or None."""
        row = self.sql.execute(
            IN + "WHERE id = :id OR (contact_id = :contact AND sequence = :sequence) "
            "ORDER BY id = :id DESC LIMIT 1",
            {"id": bundle_id, "contact": contact_id, "sequence": sequence},
        ).fetchone()
        return None if row is None else _in(row)

    def sequences_from(self, contact_id: ContactId) -> tuple[int, ...]:
        """Return the sequence numbers received from a contact, in order."""
        found = self.sql.execute(
            "SELECT sequence FROM bundle_in WHERE contact_id = :id ORDER BY sequence",
            {"id": contact_id},
        ).fetchall()
        return tuple(row[0] for row in found)

    def of_their_case(self, contact_id: ContactId, theirs: str) -> tuple[BundleIn, ...]:
        """Return every sending of one case of a sender, in the sender's order."""
        found = self.sql.execute(
            IN + "WHERE contact_id = :contact AND theirs = :theirs AND theirs <> '' "
            "ORDER BY sequence",
            {"contact": contact_id, "theirs": theirs},
        ).fetchall()
        return tuple(map(_in, found))

    def received_or_recalled(self, bundle_id: BundleId) -> BundleIn | None:
        """Return what is known of a bundle, also of one that never came; None for nothing."""
        row = self.sql.execute(IN + "WHERE id = :id", {"id": bundle_id}).fetchone()
        return None if row is None else _in(row)

    def answer(self, bundle: BundleIn) -> None:
        """Keep what was decided on a transfer.

        Raises:
            ValueError: nothing is.
        """
        if bundle.decided is None:
            raise ValueError(bundle.id)
        self.sql.execute(
            "UPDATE bundle_in SET answer = :answer, answered_at = :at, answered_by = :by, "
            "answer_reason = :reason WHERE id = :id",
            {
                "id": bundle.id,
                "answer": str(bundle.decided.answer),
                "at": stamp(bundle.decided.at),
                "by": bundle.decided_by,
                "reason": bundle.decided.reason,
            },
        )
        self.unit.changed(Kind.BUNDLE, bundle.id)

    def add_received(self, bundle: BundleIn) -> None:
        """Keep a bundle that was verified."""
        self.sql.execute(
            "INSERT INTO bundle_in (id, number, contact_id, sequence, created_at, opened_at, "
            "opened_by, manifest, case_json, case_pdf, theirs, manifest_sha256) VALUES (:id, "
            ":number, :contact, :sequence, :created, :opened, :by, :manifest, :case_json, "
            ":case_pdf, :theirs, :manifest_sha256)",
            {
                "id": bundle.id,
                "number": bundle.number,
                "contact": bundle.contact_id,
                "sequence": bundle.sequence,
                "created": stamp(bundle.created_at),
                "opened": stamp(bundle.opened_at),
                "by": bundle.opened_by,
                "manifest": bundle.manifest,
                "case_json": bundle.case_json,
                "case_pdf": bundle.case_pdf,
                "theirs": bundle.theirs,
                "manifest_sha256": bundle.manifest_sha256,
            },
        )
        self.unit.changed(Kind.BUNDLE, bundle.id)

    def add_slice(
        self, bundle_id: BundleId, file: AttachedFile, position: int, data: bytes
    ) -> None:
        """Keep one piece of an attachment; ``add_received`` follows in the same unit of work."""
        self.sql.execute(
            "INSERT INTO bundle_slice (bundle_id, sha256, position, data) "
            "VALUES (:id, :sha256, :position, :data)",
            {"id": bundle_id, "sha256": file.sha256, "position": position, "data": data},
        )

    def attachments_of(self, bundle_id: BundleId) -> tuple[AttachedFile, ...]:
        """Return the attachments that came in a bundle, in the order of its items."""
        bundle = self.received(bundle_id)
        return attached_files(parse_manifest(bundle.manifest), parse_case(bundle.case_json))

    def slices_of(self, bundle_id: BundleId, sha256: str) -> Iterator[bytes]:
        """Yield the bytes of an attachment that came in a bundle, slice by slice."""
        if sha256 not in {file.sha256 for file in self.attachments_of(bundle_id)}:
            raise NotFoundError(bundle_id)
        rows = self.sql.execute(
            "SELECT data FROM bundle_slice WHERE bundle_id = :id AND sha256 = :sha256 "
            "ORDER BY position",
            {"id": bundle_id, "sha256": sha256},
        )
        yield from compared(rows, sha256)

    def took_up(self, bundle_id: BundleId, concern_id: ConcernId) -> None:
        """Keep which concern came of a bundle."""
        self.sql.execute(
            "UPDATE bundle_in SET concern_id = :concern WHERE id = :id",
            {"id": bundle_id, "concern": concern_id},
        )
        self.unit.changed(Kind.BUNDLE, bundle_id)

    def keep_own_receipt(
        self, bundle_id: BundleId, own_number: str, receipt: bytes, at: datetime
    ) -> None:
        """Keep our journal number and the receipt that we signed."""
        self.sql.execute(
            "UPDATE bundle_in SET own_number = :number, receipt = :receipt, "
            "receipted_at = :at WHERE id = :id",
            {"id": bundle_id, "number": own_number, "receipt": receipt, "at": stamp(at)},
        )
        self.unit.changed(Kind.BUNDLE, bundle_id)

    def save_received(self, bundle: BundleIn) -> None:
        """Keep what was decided and done about a bundle we opened."""
        self.sql.execute(
            "UPDATE bundle_in SET own_number = :number, journaled_at = :journalised, "
            "answered_on = :answered, answered_how = :how, keep_until = :until, "
            "keep_reason = :reason, word = :word, done_on = :done WHERE id = :id",
            {
                "id": bundle.id,
                "number": bundle.own_number,
                "journalised": _stored(bundle.journalised),
                "answered": _stored(bundle.answered),
                "how": str(bundle.how or ""),
                "until": _stored(bundle.keep_until),
                "reason": bundle.keep_reason,
                "word": bundle.word,
                "done": _stored(bundle.done),
            },
        )
        self.unit.changed(Kind.BUNDLE, bundle.id)

    def here(self) -> tuple[BundleIn, ...]:
        """Return every bundle that we opened and that has not left, oldest first."""
        seen = self.sight.bundle("bundle_in")
        found = self.sql.execute(
            f"{IN}WHERE length(manifest) > 0 AND {seen} ORDER BY opened_at, rowid",
            self.sight.values,
        ).fetchall()
        return tuple(map(_in, found))

    def periods(self, contact_id: ContactId) -> Periods:
        """Return for how long bundles from a contact stay."""
        row = self.sql.execute(
            "SELECT journalised, never FROM sender_period WHERE contact_id = :id",
            {"id": contact_id},
        ).fetchone()
        return Periods() if row is None else Periods(row[0], row[1], own=True)

    def set_periods(self, contact_id: ContactId, periods: Periods) -> None:
        """Let bundles from a contact stay so long."""
        self.sql.execute(
            "INSERT INTO sender_period (contact_id, journalised, never) VALUES (:id, "
            ":journalised, :never) ON CONFLICT (contact_id) DO UPDATE SET "
            "journalised = excluded.journalised, never = excluded.never",
            {
                "id": contact_id,
                "journalised": periods.journalised,
                "never": periods.never,
            },
        )
        self.unit.changed(Kind.CONTACT, contact_id)

    def keep_word(self, bundle_id: BundleId, word: bytes, at: datetime) -> None:
        """Keep the receiver's word that a bundle we sealed is deleted or given back."""
        self.sql.execute(
            "UPDATE bundle_out SET word = :word, word_at = :at WHERE id = :id",
            {"id": bundle_id, "word": word, "at": stamp(at)},
        )
        self.unit.changed(Kind.RECEIPT, bundle_id)

    def _out(self, where: str, key: str) -> BundleOut:
        seen = self.sight.of_record("d.case_id", "d.concern_id")
        row = self.sql.execute(
            OUT + where + " AND EXISTS (SELECT 1 FROM disclosure AS d "
            f"WHERE d.id = bundle_out.disclosure_id AND {seen})",
            {"key": key, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(key)
        return BundleOut(
            id=BundleId(row[0]),
            disclosure_id=DisclosureId(row[1]),
            number=row[2],
            contact_id=ContactId(row[3]),
            sequence=row[4],
            created_at=instant(row[5]),
            file_name=row[6],
            size=row[7],
            sha256=row[8],
            manifest=bytes(row[9]),
            manifest_sha256=row[10],
            receipt=_maybe_bytes(row[11]),
            receipted_at=maybe_instant(row[12]),
            word=_maybe_bytes(row[13]),
            word_at=maybe_instant(row[14]),
        )


def _in(row: Row) -> BundleIn:
    return BundleIn(
        id=BundleId(row[0]),
        number=row[1],
        contact_id=ContactId(row[2]),
        sequence=row[3],
        created_at=instant(row[4]),
        opened_at=instant(row[5]),
        opened_by=UserId(row[6]),
        manifest=bytes(row[7]),
        case_json=bytes(row[8]),
        case_pdf=bytes(row[9]),
        own_number=row[10],
        receipt=_maybe_bytes(row[11]),
        receipted_at=maybe_instant(row[12]),
        concern_id=None if row[13] is None else ConcernId(row[13]),
        theirs=row[14],
        decided=_decided(row[15], row[16], row[18]),
        decided_by=None if row[17] is None else UserId(row[17]),
        manifest_sha256=row[19],
        journalised=maybe_day(row[20]),
        answered=maybe_day(row[21]),
        how=Answered(row[22]) if row[22] else None,
        keep_until=maybe_day(row[23]),
        keep_reason=row[24],
        word=_maybe_bytes(row[25]),
        done=maybe_day(row[26]),
    )


def _decided(answer: str, at: str | None, reason: str) -> Decided | None:
    return None if at is None else Decided(Answer(answer), instant(at), reason)


def _stored(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _maybe_bytes(stored: bytes | None) -> bytes | None:
    return None if stored is None else bytes(stored)
