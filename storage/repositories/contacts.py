"""Contacts and the office's own keys in SQL."""

import json
from dataclasses import dataclass
from typing import Any, Final

from models.disclosures.disclosure import Way
from models.exchange.card import Card, parse_card
from models.exchange.contact import Contact, ContactState, ContactWay, Outcome
from models.exchange.hand_key import TYPE, kept_bytes, parse_kept
from models.exchange.keys import FormerSigner, MadeKeys, OfficeKeys
from models.exchange.lifetime import FormerKey
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import ContactId, UserId
from models.office.office import OfficeKind
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Unit, maybe_instant, maybe_stamp
from storage.repositories.trials import SqlTrials

SELECT: Final = (
    "SELECT c.id, c.organisation, c.kind, c.person, c.role, c.post, c.known_phone, c.practice, "
    "c.card, c.offered, c.state, c.usual_way, c.has_ours, c.added_at, c.confirmed_at, "
    "c.confirmed_by, c.sent, c.received, c.retired_at, c.former, "
    "c.stopped, "
    "(SELECT json_group_array(json_array(w.way, w.outcome, w.tried_at, w.tried_by, w.words)) "
    "FROM contact_way AS w WHERE w.contact_id = c.id) FROM contact AS c "
)


@dataclass(slots=True)
class SqlContacts:
    """The contact table as a collection of contacts; the cards are kept byte for byte.

    A key that was written down signs nothing: its ``signer`` is "", and nobody is found by it,
    nor by the id that stands for a vault.
    """

    sql: Sql
    unit: Unit

    @property
    def trials(self) -> SqlTrials:
        """The trial shipments to them."""
        return SqlTrials(self.sql, self.unit)

    def get(self, contact_id: ContactId) -> Contact:
        """Return the contact, or raise ``NotFoundError``."""
        found = self._one("WHERE c.id = :key", contact_id)
        if found is None:
            raise NotFoundError(contact_id)
        return found

    def of_vault(self, vault_id: str) -> Contact | None:
        """Return the contact with that vault, or None."""
        return self._one("WHERE c.vault_id = :key AND c.signer <> ''", vault_id)

    def by_signer(self, signer: str) -> Contact | None:
        """Return the contact whose pinned, offered or former key signs so, or None."""
        pinned = self._one("WHERE c.signer = :key AND c.signer <> ''", signer)
        if pinned is not None:
            return pinned
        others = self.sql.execute(
            SELECT + "WHERE c.offered <> '' OR c.former <> '[]'"
        ).fetchall()
        for contact in map(_contact, others):
            offered = None if contact.offered is None else contact.offered.signer
            if signer in {offered, *(key.signer for key in contact.former)}:
                return contact
        return None

    def add(self, contact: Contact) -> None:
        """Keep a new contact."""
        self.sql.execute(
            "INSERT INTO contact (id, organisation, kind, person, role, post, known_phone, "
            "practice, vault_id, signer, card, offered, state, usual_way, has_ours, added_at, "
            "confirmed_at, confirmed_by, sent, received, retired_at, "
            "former, stopped) VALUES (:id, "
            ":organisation, :kind, :person, :role, :post, :known_phone, :practice, :vault_id, "
            ":signer, :card, :offered, :state, :usual_way, :has_ours, :added_at, "
            ":confirmed_at, :confirmed_by, :sent, :received, :retired_at, :former, :stopped)",
            _values(contact),
        )
        self._keep_ways(contact)
        self.unit.changed(Kind.CONTACT, contact.id)

    def save(self, contact: Contact) -> None:
        """Keep what changed."""
        self.sql.execute(
            "UPDATE contact SET organisation = :organisation, kind = :kind, person = :person, "
            "role = :role, post = :post, known_phone = :known_phone, vault_id = :vault_id, "
            "signer = :signer, card = :card, offered = :offered, state = :state, "
            "usual_way = :usual_way, has_ours = :has_ours, confirmed_at = :confirmed_at, "
            "confirmed_by = :confirmed_by, sent = :sent, received = :received, "
            "retired_at = :retired_at, former = :former, stopped = :stopped WHERE id = :id",
            _values(contact),
        )
        self._keep_ways(contact)
        self.unit.changed(Kind.CONTACT, contact.id)

    def _keep_ways(self, contact: Contact) -> None:
        self.sql.execute("DELETE FROM contact_way WHERE contact_id = ?", (contact.id,))
        for each in contact.ways:
            self.sql.execute(
                "INSERT INTO contact_way (contact_id, way, outcome, tried_at, tried_by, words) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    contact.id, str(each.way), str(each.outcome), maybe_stamp(each.tried_at),
                    each.tried_by, each.words,
                ),
            )  # fmt: skip

    def every(self) -> tuple[Contact, ...]:
        """Return all contacts, by organisation."""
        found = self.sql.execute(SELECT + "ORDER BY c.organisation, c.added_at").fetchall()
        return tuple(_contact(row) for row in found)

    def our_keys(self) -> OfficeKeys:
        """Return the office's own keys, or raise ``NotFoundError``."""
        found = self.sql.execute(
            "SELECT kind, public, secret, created_at, retired_at, revoked_at FROM office_key "
            "ORDER BY retired_at IS NOT NULL, created_at DESC, rowid DESC"
        ).fetchall()
        opening = [row for row in found if row[0] == "exchange"]
        signing = [row for row in found if row[0] == "signature"]
        if not opening or not signing or signing[0][4] is not None:
            raise NotFoundError(self.unit.actor.user)
        return OfficeKeys(
            recipients=tuple(row[1] for row in opening),
            signer=signing[0][1],
            signing_seed=bytes(signing[0][2]),
            opening_seeds=tuple(bytes(row[2]) for row in opening),
            made_at=min(instant(opening[0][3]), instant(signing[0][3])),
            former=tuple(
                FormerSigner(row[1], bytes(row[2]), instant(row[4]), row[5] is not None)
                for row in signing[1:]
            ),
        )

    def replace_keys(self, made: MadeKeys, ids: tuple[str, str], *, revoked: bool) -> None:
        """Use new keys from now on; the old ones still open what was sealed to them."""
        now = stamp(self.unit.now)
        self.sql.execute(
            "UPDATE office_key SET retired_at = :now, revoked_at = :revoked "
            "WHERE retired_at IS NULL",
            {"now": now, "revoked": now if revoked else None},
        )
        pairs = (
            ("exchange", made.recipient, made.opening_seed),
            ("signature", made.signer, made.signing_seed),
        )
        for key_id, (kind, public, secret) in zip(ids, pairs, strict=True):
            self.sql.execute(
                "INSERT INTO office_key (id, kind, public, secret, created_at) "
                "VALUES (:id, :kind, :public, :secret, :at)",
                {"id": key_id, "kind": kind, "public": public, "secret": secret, "at": now},
            )
        self.unit.changed(Kind.CONTACT, "")

    def _one(self, where: str, key: str) -> Contact | None:
        row = self.sql.execute(SELECT + where, {"key": key}).fetchone()
        return None if row is None else _contact(row)


def _values(contact: Contact) -> dict[str, Any]:
    card = contact.card
    return {
        "id": contact.id,
        "organisation": contact.organisation,
        "kind": str(contact.kind),
        "person": contact.person,
        "role": contact.role,
        "post": contact.post,
        "known_phone": contact.known_phone,
        "practice": int(contact.practice),
        "vault_id": None if card is None else card.vault_id,
        "signer": None if card is None else card.signer,
        "card": _bytes(card),
        "offered": _bytes(contact.offered),
        "state": str(contact.state),
        "usual_way": None if contact.usual is None else str(contact.usual),
        "has_ours": contact.has_ours,
        "added_at": stamp(contact.added_at),
        "confirmed_at": maybe_stamp(contact.confirmed_at),
        "confirmed_by": contact.confirmed_by,
        "sent": contact.sent,
        "received": contact.received,
        "retired_at": maybe_stamp(contact.retired_at),
        "former": json.dumps(
            [[key.signer, stamp(key.replaced_at), stamp(key.until)] for key in contact.former]
        ),
        "stopped": json.dumps(contact.stopped),
    }


def _bytes(card: Card | None) -> str:
    if card is None:
        return ""
    return (kept_bytes(card) if card.by_hand else card.to_bytes()).decode()


def _card(kept: str) -> Card | None:
    if not kept:
        return None
    by_hand = json.loads(kept)["type"] == TYPE
    return parse_kept(kept.encode()) if by_hand else parse_card(kept.encode())


def _user(kept: str | None) -> UserId | None:
    return None if kept is None else UserId(kept)


def _contact(row: Row) -> Contact:
    return Contact(
        id=ContactId(row[0]),
        organisation=row[1],
        kind=OfficeKind(row[2]),
        person=row[3],
        role=row[4],
        post=row[5],
        known_phone=row[6],
        practice=bool(row[7]),
        card=_card(row[8]),
        offered=_card(row[9]),
        state=ContactState(row[10]),
        usual=None if row[11] is None else Way(row[11]),
        has_ours=row[12],
        added_at=instant(row[13]),
        confirmed_at=maybe_instant(row[14]),
        confirmed_by=_user(row[15]),
        sent=row[16],
        received=row[17],
        retired_at=maybe_instant(row[18]),
        former=tuple(
            FormerKey(signer, instant(replaced), instant(until))
            for signer, replaced, until in json.loads(row[19])
        ),
        stopped=tuple(json.loads(row[20])),
        ways=_ways(row[21]),
    )


def _ways(kept: str) -> tuple[ContactWay, ...]:
    """Return the ways in the order in which they are offered."""
    found = [
        ContactWay(Way(way), Outcome(outcome), maybe_instant(at), _user(by), words)
        for way, outcome, at, by, words in json.loads(kept)
    ]
    return tuple(sorted(found, key=lambda each: tuple(Way).index(each.way)))
