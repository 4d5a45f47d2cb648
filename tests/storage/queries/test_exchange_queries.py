"""The inbox of the police, when it is very long."""

import pytest

from storage.queries import exchange
from tests.office import TestOffice

RECEIVED = (
    "INSERT INTO bundle_in (id, number, contact_id, sequence, created_at, opened_at, opened_by, "
    "manifest, case_json, case_pdf, receipted_at) VALUES (:id, :id, :contact, :at, :day, :day, "
    "'u', CAST('{\"request\":{\"ask\":\"assessment\"}}' AS BLOB), x'00', x'00', :receipted)"
)


def test_what_wants_a_receipt_is_shown_before_what_is_newest(
    office: TestOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "IN_INBOX", 3)
    sql = office.database.sql
    for contact in "ab":
        sql.execute(
            "INSERT INTO contact (id, organisation, kind, vault_id, signer, card, "
            "practice, state, added_at) VALUES (:id, :id, 'kommune', :id, 's', 'k', 1, "
            "'confirmed', 't')",
            {"id": contact},
        )
    for at in range(1, 6):
        day = f"2026-01-0{at}T08:00:00Z"
        sql.execute(RECEIVED, {
            "id": f"B{at}", "contact": "ab"[at % 2], "at": at, "day": day,
            "receipted": None if at == 1 else day,
        })  # fmt: skip
    assert [row.number for row in exchange.inbox(sql)] == ["B4", "B5", "B1"]
