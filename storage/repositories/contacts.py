"""Contacts and the office's own keys in SQL."""

from dataclasses import dataclass
from typing import Any, Final

from models.exchange.card import parse_card
from models.exchange.contact import Contact, ContactState
from models.exchange.keys import OfficeKeys
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import ContactId, UserId
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Unit, maybe_instant, maybe_stamp

SELECT: Final = (
    "SELECT id, card, offered, known_phone, state, added_at, confirmed_at, confirmed_by, sent, "
    "received FROM contact "
)


@dataclass(slots=True)
class SqlContacts:
    """The contact table as a collection of contacts; the cards are kept byte for byte."""

    sql: Sql
    unit: Unit

    def get(self, contact_id: ContactId) -> Contact:
        """Return the contact, or raise ``NotFoundError``."""
        found = self._one("WHERE id = :key", contact_id)
        if found is None:
            raise NotFoundError(contact_id)
        return found

    def of_vault(self, vault_id: str) -> Contact | None:
        """Return the contact with that vault, or None."""
        return self._one("WHERE vault_id = :key", vault_id)

    def by_signer(self, signer: str) -> Contact | None:
        """Return the contact whose pinned or offered key signs so, or None."""
        pinned = self._one("WHERE signer = :key", signer)
        if pinned is not None:
            return pinned
        offering = self.sql.execute(SELECT + "WHERE offered <> ''").fetchall()
        for row in offering:
            contact = _contact(row)
            if contact.offered is not None and contact.offered.signer == signer:
                return contact
        return None

    def add(self, contact: Contact) -> None:
        """Keep a new contact."""
        self.sql.execute(
            "INSERT INTO contact (id, organisation, kind, person, role, phone, known_phone, "
            "vault_id, recipient, signer, card, offered, practice, state, added_at, "
            "confirmed_at, confirmed_by, sent, received) VALUES (:id, :organisation, :kind, "
            ":person, :role, :phone, :known_phone, :vault_id, :recipient, :signer, :card, "
            ":offered, :practice, :state, :added_at, :confirmed_at, :confirmed_by, :sent, "
            ":received)",
            _values(contact),
        )
        self.unit.changed(Kind.CONTACT, contact.id)

    def save(self, contact: Contact) -> None:
        """Keep what changed."""
        self.sql.execute(
            "UPDATE contact SET organisation = :organisation, person = :person, role = :role, "
            "phone = :phone, known_phone = :known_phone, recipient = :recipient, "
            "signer = :signer, card = :card, offered = :offered, state = :state, "
            "confirmed_at = :confirmed_at, confirmed_by = :confirmed_by, sent = :sent, "
            "received = :received WHERE id = :id",
            _values(contact),
        )
        self.unit.changed(Kind.CONTACT, contact.id)

    def every(self) -> tuple[Contact, ...]:
        """Return all contacts, by organisation."""
        found = self.sql.execute(SELECT + "ORDER BY organisation, added_at").fetchall()
        return tuple(_contact(row) for row in found)

    def our_keys(self) -> OfficeKeys:
        """Return the office's own keys, or raise ``NotFoundError``."""
        found = self.sql.execute(
            "SELECT kind, public, secret, retired_at FROM office_key "
            "ORDER BY retired_at IS NOT NULL, created_at DESC, rowid DESC"
        ).fetchall()
        opening = [row for row in found if row[0] == "exchange"]
        signing = [row for row in found if row[0] == "signature" and row[3] is None]
        if not opening or not signing:
            raise NotFoundError(self.unit.actor.user)
        return OfficeKeys(
            recipients=tuple(row[1] for row in opening),
            signer=signing[0][1],
            signing_seed=bytes(signing[0][2]),
            opening_seeds=tuple(bytes(row[2]) for row in opening),
        )

    def _one(self, where: str, key: str) -> Contact | None:
        row = self.sql.execute(SELECT + where, {"key": key}).fetchone()
        return None if row is None else _contact(row)


def _values(contact: Contact) -> dict[str, Any]:
    card = contact.card
    return {
        "id": contact.id,
        "organisation": card.organisation,
        "kind": str(card.kind),
        "person": card.person,
        "role": card.role,
        "phone": card.phone,
        "known_phone": contact.known_phone,
        "vault_id": card.vault_id,
        "recipient": card.recipient,
        "signer": card.signer,
        "card": card.to_bytes().decode(),
        "offered": "" if contact.offered is None else contact.offered.to_bytes().decode(),
        "practice": int(card.practice),
        "state": str(contact.state),
        "added_at": stamp(contact.added_at),
        "confirmed_at": maybe_stamp(contact.confirmed_at),
        "confirmed_by": contact.confirmed_by,
        "sent": contact.sent,
        "received": contact.received,
    }


def _contact(row: Row) -> Contact:
    return Contact(
        id=ContactId(row[0]),
        card=parse_card(row[1].encode()),
        offered=parse_card(row[2].encode()) if row[2] else None,
        known_phone=row[3],
        state=ContactState(row[4]),
        added_at=instant(row[5]),
        confirmed_at=maybe_instant(row[6]),
        confirmed_by=None if row[7] is None else UserId(row[7]),
        sent=row[8],
        received=row[9],
    )
