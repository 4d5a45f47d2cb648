"""Contacts in a real database: with a card and without, and the ways to them."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.disclosures.disclosure import Way
from models.exchange.contact import Contact, ContactState, ContactWay, Outcome
from models.exchange.ways import NOT_TRIED
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, ContactId
from models.kernel.text import plain
from models.office.office import OfficeKind
from models.usecases.export_card import our_card
from storage.database.connection import Database, DatabaseKey
from storage.database.migrate import migrate, migrations
from storage.exchange.cards import card_desk
from tests.handing import PETER, POLICE, Desk, Pair, make_pair, open_desk
from tests.office import PRACTICE, TestOffice


def keep(office: TestOffice, contact: Contact, *, new: bool = False) -> None:
    with office.begin() as work:
        (work.contacts.add if new else work.contacts.save)(contact)
        work.note(Note(Act.CONTACT_ADDED))
        work.commit()


def test_a_contact_comes_back_as_it_was_kept(office: TestOffice) -> None:
    now = office.clock.now()
    made = Contact(
        ContactId("c1"), "Kriminalforsorgen", OfficeKind.OTHER, True, ContactState.NO_KEYS, now,
        person="Ea Opdigtet", role="vagt", post="Prøvevej 1, 9990 Prøvekøbing",
        known_phone="70 20 30 40", ways=(ContactWay(Way.LOCKED_PDF), ContactWay(Way.PAPER)),
        usual=Way.PAPER,
    )  # fmt: skip
    keep(office, made, new=True)
    with office.begin() as work:
        assert work.contacts.get(made.id) == made
        keys = work.contacts.our_keys()
        card = card_desk().sign(our_card(work, plain), keys)
    made.note_tried(Way.PAPER, Outcome.WORKS, at=now, by=office.user.id, words="Kom frem")
    made.receive(card)
    made.offered, made.retired_at = card, now
    keep(office, made)
    with office.begin() as work:
        assert work.contacts.get(made.id) == made
        assert work.contacts.every() == (made,)
        assert work.contacts.of_vault(card.vault_id) == made
        assert work.contacts.by_signer(card.signer) == made


def real_pair(folder: Path) -> Pair:
    """Two offices that work for real."""
    folder.mkdir(exist_ok=True)
    stick = folder / "stick"
    stick.mkdir()
    kommune = open_desk(folder / "kommune", b"k", replace(PRACTICE, practice=False))
    police: Desk = open_desk(folder / "police", b"p", replace(POLICE, practice=False), PETER)
    made = Pair(kommune, police, stick)
    made.introduce(tried=False)
    return made


def test_a_real_vault_hands_nothing_over_by_a_way_that_was_never_tried(tmp_path: Path) -> None:
    pair = real_pair(tmp_path)
    case: CaseId = pair.case()
    with pytest.raises(Refused) as refused:
        pair.kommune.prepare(case, pair.answers(case, "subject"))
    assert refused.value.why.source == NOT_TRIED.source
    assert refused.value.field == "contact"
    pair.kommune.have_tried(pair.contact, Way.BUNDLE)
    prepared = pair.kommune.prepare(case, pair.answers(case, "subject"))
    pair.kommune.have_tried(pair.contact, Way.BUNDLE, outcome=Outcome.FAILED)
    with pytest.raises(Refused) as refused:
        pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    assert refused.value.why.source == NOT_TRIED.source
    assert not list(pair.stick.glob("*.tovbundle"))


def test_a_contact_of_before_keeps_its_keys_and_what_was_proved_of_its_way(
    tmp_path: Path,
) -> None:
    """A vault of before this step: one contact receipted digitally, another never used."""
    before = tmp_path / "before"
    before.mkdir()
    for migration in migrations()[:25]:
        shutil.copy(migration.path, before)
    key = DatabaseKey(b"k" * 32, b"s" * 16)
    database = Database.open(tmp_path / "old.db", key, create=True)
    migrate(database, before=lambda: None, folder=before)
    pair = make_pair(tmp_path / "pair")
    pair.introduce()
    with pair.kommune.office.begin() as work:
        card = work.contacts.get(pair.contact).pinned()
    database.execute(
        "INSERT INTO office_key VALUES ('k', 'signature', 'ssh-ours', x'00', '2026', NULL)"
    )
    for contact_id, confirmed in (("used", "2026-01-14T07:30:00Z"), ("new", None)):
        database.execute(
            "INSERT INTO contact (id, organisation, kind, person, role, phone, known_phone, "
            "vault_id, recipient, signer, card, practice, state, added_at, confirmed_at, sent) "
            "VALUES (?, 'Politi', 'police', 'P', 'R', '1', '2', ?, 'r', ?, ?, 1, "
            "?, '2026-01-14T07:30:00Z', ?, 7)",
            (
                contact_id, card.vault_id, card.signer, card.to_bytes().decode(),
                "confirmed" if confirmed else "unconfirmed", confirmed,
            ),
        )  # fmt: skip
    database.execute(
        "INSERT INTO disclosure (id, number, direction, way, state, at, registered_at, "
        "registered_by, contact_id, from_authority, from_person, to_authority, to_person, "
        "basis, basis_version, purpose, purpose_words, less_would_not_do, consent, "
        "consent_reason) VALUES ('d', 'V-1', 'out', 'bundle', 'receipted_digital', '2026', "
        "'2026', 'me', 'used', 'a', 'b', 'c', 'd', 'e', 1, 'f', 'g', 'h', 'asked', '')"
    )
    database.execute(
        "INSERT INTO bundle_out (id, disclosure_id, number, contact_id, sequence, created_at, "
        "file_name, size, sha256, manifest, manifest_sha256, receipted_at) VALUES ('b', 'd', "
        "'V-1', 'used', 1, '2026', 'f', 1, 's', x'00', 'm', '2026-01-15T07:30:00Z')"
    )
    migrate(database, before=lambda: None)
    found = database.execute(
        "SELECT c.id, c.signer, c.state, c.usual_way, c.has_ours, c.sent, w.way, w.outcome, "
        "w.tried_at, w.tried_by FROM contact AS c JOIN contact_way AS w ON w.contact_id = c.id "
        "ORDER BY c.id DESC"
    ).fetchall()
    assert [tuple(row) for row in found] == [
        ("used", card.signer, "confirmed", "bundle", "ssh-ours", 7, "bundle", "works",
         "2026-01-15T07:30:00Z", "me"),
        ("new", card.signer, "unconfirmed", "bundle", "", 7, "bundle", "", None, None),
    ]  # fmt: skip
    database.close()
