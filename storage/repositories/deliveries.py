"""What was made to be handed over, and the receipts, in SQL."""

from dataclasses import dataclass

from models.disclosures.delivery import Delivery, GivenReceipt
from models.disclosures.disclosure import DisclosureState
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import AttachmentId, DisclosureId, ReceiptId, UserId
from models.ports.records import NotFoundError
from storage.database.sql import Sql
from storage.repositories.rows import Unit, maybe_instant, maybe_stamp
from storage.repositories.sight import Sight


@dataclass(slots=True)
class SqlDeliveries:
    """The tables ``delivery`` and ``given_receipt``; each is seen as its disclosure is."""

    sql: Sql
    unit: Unit
    sight: Sight

    def get(self, disclosure_id: DisclosureId) -> Delivery:
        """Return what was made of a disclosure, or raise ``NotFoundError``."""
        row = self.sql.execute(
            "SELECT v.disclosure_id, v.made_at, v.control, v.file_name, v.size, v.sha256, "
            "v.told_to, v.told_phone, v.told_at FROM delivery AS v JOIN disclosure AS d "
            "ON d.id = v.disclosure_id "
            f"WHERE d.id = :id AND {self.sight.of_record('d.case_id', 'd.concern_id')}",
            {"id": disclosure_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(disclosure_id)
        return Delivery(
            disclosure_id=DisclosureId(row[0]),
            made_at=instant(row[1]),
            control=tuple(row[2].split()),
            file_name=row[3],
            size=row[4],
            sha256=row[5],
            told_to=row[6],
            told_phone=row[7],
            told_at=maybe_instant(row[8]),
        )

    def put(self, delivery: Delivery) -> None:
        """Keep what was made; it stands in place of what was made before."""
        self.sql.execute(
            "INSERT INTO delivery (disclosure_id, made_at, control, file_name, "
            "size, sha256, told_to, told_phone, told_at) VALUES (:id, :made, :control, :file, "
            ":size, :sha256, :told_to, :told_phone, :told_at) ON CONFLICT (disclosure_id) "
            "DO UPDATE SET made_at = :made, control = :control, file_name = :file, "
            "size = :size, sha256 = :sha256, told_to = :told_to, told_phone = :told_phone, "
            "told_at = :told_at",
            {
                "id": delivery.disclosure_id,
                "made": stamp(delivery.made_at),
                "control": " ".join(delivery.control),
                "file": delivery.file_name,
                "size": delivery.size,
                "sha256": delivery.sha256,
                "told_to": delivery.told_to,
                "told_phone": delivery.told_phone,
                "told_at": maybe_stamp(delivery.told_at),
            },
        )
        self.unit.changed(Kind.DISCLOSURE, delivery.disclosure_id)

    def add_receipt(self, receipt: GivenReceipt) -> None:
        """Keep a receipt."""
        self.sql.execute(
            "INSERT INTO given_receipt (id, disclosure_id, kind, at, person, role, own_number, "
            "proof, attachment_id, registered_at, registered_by) VALUES (:id, :disclosure, "
            ":kind, :at, :person, :role, :own_number, :proof, :attachment, :registered, :by)",
            {
                "id": receipt.id,
                "disclosure": receipt.disclosure_id,
                "kind": str(receipt.kind),
                "at": stamp(receipt.at),
                "person": receipt.person,
                "role": receipt.role,
                "own_number": receipt.own_number,
                "proof": receipt.proof,
                "attachment": receipt.attachment_id,
                "registered": stamp(receipt.registered_at),
                "by": receipt.registered_by,
            },
        )
        self.unit.changed(Kind.RECEIPT, receipt.id)

    def receipts_of(self, disclosure_id: DisclosureId) -> tuple[GivenReceipt, ...]:
        """Return the receipts for a disclosure, the newest last."""
        found = self.sql.execute(
            "SELECT r.id, r.disclosure_id, r.kind, r.at, r.person, r.role, r.own_number, "
            "r.proof, r.attachment_id, r.registered_at, r.registered_by FROM given_receipt "
            "AS r JOIN disclosure AS d ON d.id = r.disclosure_id WHERE d.id = :id AND "
            f"{self.sight.of_record('d.case_id', 'd.concern_id')} ORDER BY r.rowid",
            {"id": disclosure_id, **self.sight.values},
        ).fetchall()
        return tuple(
            GivenReceipt(
                id=ReceiptId(row[0]),
                disclosure_id=DisclosureId(row[1]),
                kind=DisclosureState(row[2]),
                at=instant(row[3]),
                person=row[4],
                role=row[5],
                own_number=row[6],
                proof=row[7],
                attachment_id=None if row[8] is None else AttachmentId(row[8]),
                registered_at=instant(row[9]),
                registered_by=UserId(row[10]),
            )
            for row in found
        )
