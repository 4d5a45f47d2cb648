"""The register of disclosures in SQL."""

import json
from dataclasses import dataclass
from typing import Any, Final

from models.cases.notes import RECEIVED, WORDED
from models.disclosures.contents import NoteLine
from models.disclosures.disclosure import (
    Direction,
    DisclosedItem,
    Disclosure,
    DisclosureState,
    Way,
)
from models.disclosures.terms import terms_in
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, ContactId, DisclosureId, UserId
from models.law.bases import DataCategory, Purpose
from models.law.requests import Ask, Consent
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql, to_json
from storage.repositories.rows import Took, maybe_instant, maybe_stamp
from storage.repositories.sight import Sight

SELECT: Final = (
    "SELECT id, number, way, state, at, registered_at, registered_by, case_id, concern_id, "
    "contact_id, from_authority, from_person, to_authority, to_person, request, answer_by, "
    "call_back, basis, basis_version, purpose, purpose_words, less_would_not_do, consent, "
    "consent_reason, withheld, direction, refused_reason, conditions, approver_id, esdh_no, shown "
    "FROM disclosure "
)


@dataclass(slots=True)
class SqlDisclosures:
    """The tables ``disclosure`` and ``disclosure_item`` as a collection of disclosures."""

    sql: Sql
    took: Took
    sight: Sight

    def get(self, disclosure_id: DisclosureId) -> Disclosure:
        """Return the disclosure, or raise ``NotFoundError``."""
        row = self.sql.execute(
            SELECT + f"WHERE id = :id AND {self.sight.of_record('case_id', 'concern_id')}",
            {"id": disclosure_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(disclosure_id)
        return _disclosure(row, self._items(disclosure_id))

    def add(self, disclosure: Disclosure) -> None:
        """Keep a new disclosure with its items."""
        self.sql.execute(
            "INSERT INTO disclosure (id, number, direction, way, state, at, registered_at, "
            "registered_by, case_id, concern_id, contact_id, from_authority, from_person, "
            "to_authority, to_person, request, answer_by, call_back, basis, basis_version, "
            "purpose, purpose_words, less_would_not_do, consent, consent_reason, withheld, "
            "refused_reason, conditions, approver_id, esdh_no, shown) "
            "VALUES (:id, :number, :direction, :way, :state, :at, :registered_at, :registered_by, "
            ":case_id, :concern_id, :contact_id, :from_authority, :from_person, "
            ":to_authority, :to_person, :request, :answer_by, :call_back, :basis, "
            ":basis_version, :purpose, :purpose_words, :less_would_not_do, :consent, "
            ":consent_reason, :withheld, :refused_reason, :conditions, :approver_id, :esdh_no, "
            ":shown)",
            _values(disclosure),
        )
        self._keep_items(disclosure)
        self.took(Kind.DISCLOSURE, disclosure.id, disclosure.events)

    def save(self, disclosure: Disclosure) -> None:
        """Keep what changed; the number and the case never do."""
        self.sql.execute(
            "UPDATE disclosure SET way = :way, state = :state, at = :at, registered_at = :registered_at, "
            "registered_by = :registered_by, contact_id = :contact_id, "
            "from_authority = :from_authority, from_person = :from_person, "
            "to_authority = :to_authority, to_person = :to_person, request = :request, "
            "answer_by = :answer_by, call_back = :call_back, basis = :basis, "
            "basis_version = :basis_version, purpose = :purpose, "
            "purpose_words = :purpose_words, less_would_not_do = :less_would_not_do, "
            "consent = :consent, consent_reason = :consent_reason, withheld = :withheld, "
            "conditions = :conditions, approver_id = :approver_id, esdh_no = :esdh_no, "
            "shown = :shown, refused_reason = :refused_reason WHERE id = :id",
            _values(disclosure),
        )
        self._keep_items(disclosure)
        self.took(Kind.DISCLOSURE, disclosure.id, disclosure.events)

    def prepared_of(self, case_id: CaseId) -> Disclosure | None:
        """Return the bundle that is prepared from a case and not yet sealed, or None."""
        row = self.sql.execute(
            SELECT
            + "WHERE case_id = :id AND state IN ('prepared', 'approved') AND way IN ('bundle', 'locked_pdf', 'paper') "
            f"AND direction = 'out' AND {self.sight.case('case_id')} "
            "ORDER BY number DESC LIMIT 1",
            {"id": case_id, **self.sight.values},
        ).fetchone()
        return None if row is None else _disclosure(row, self._items(row[0]))

    def of_case(self, case_id: CaseId) -> tuple[Disclosure, ...]:
        """Return a case's disclosures, given and fetched, in the order of their numbers."""
        found = self.sql.execute(
            SELECT + f"WHERE case_id = :id AND {self.sight.case('case_id')} ORDER BY number",
            {"id": case_id, **self.sight.values},
        ).fetchall()
        return tuple(_disclosure(row, self._items(row[0])) for row in found)

    def of_concern(self, concern_id: ConcernId) -> tuple[Disclosure, ...]:
        """Return a concern's disclosures, given and fetched, in the order of their numbers."""
        found = self.sql.execute(
            SELECT + "WHERE concern_id = :id "
            f"AND {self.sight.of_record('case_id', 'concern_id')} ORDER BY number",
            {"id": concern_id, **self.sight.values},
        ).fetchall()
        return tuple(_disclosure(row, self._items(row[0])) for row in found)

    def notes_of_case(self, case_id: CaseId) -> tuple[NoteLine, ...]:
        """Return the notes in a case's story that stand, oldest first; not those corrected."""
        found = self.sql.execute(
            "SELECT seq, at, words, data FROM happening AS h "
            "WHERE case_id = :id AND kind IN (SELECT value FROM json_each(:kinds)) "
            f"AND words <> '' AND {self.sight.case('case_id')} AND NOT EXISTS (SELECT 1 FROM "
            "happening AS l WHERE l.case_id = h.case_id AND l.seq > h.seq "
            "AND CAST(json_extract(l.data, '$.of') AS INTEGER) = h.seq) ORDER BY seq",
            {"id": case_id, "kinds": to_json(sorted(WORDED | RECEIVED)), **self.sight.values},
        ).fetchall()
        return tuple(
            NoteLine(row[0], instant(row[1]), row[2], json.loads(row[3])) for row in found
        )

    def _items(self, disclosure_id: DisclosureId) -> tuple[DisclosedItem, ...]:
        found = self.sql.execute(
            "SELECT item, record_kind, record_id, title, necessity, categories, sha256, "
            "basis, basis_version, named FROM disclosure_item WHERE disclosure_id = :id ORDER BY position",
            {"id": disclosure_id},
        ).fetchall()
        return tuple(
            DisclosedItem(
                item=row[0],
                record_kind=row[1],
                record_id=row[2],
                title=row[3],
                necessity=row[4],
                categories=tuple(map(DataCategory, json.loads(row[5]))),
                sha256=row[6],
                basis=row[7],
                basis_version=row[8],
                named=row[9],
            )
            for row in found
        )

    def _keep_items(self, disclosure: Disclosure) -> None:
        self.sql.execute(
            "DELETE FROM disclosure_item WHERE disclosure_id = :id", {"id": disclosure.id}
        )
        for position, item in enumerate(disclosure.items):
            self.sql.execute(
                "INSERT INTO disclosure_item (disclosure_id, position, item, record_kind, "
                "record_id, title, necessity, categories, sha256, basis, basis_version, named) VALUES "
                "(:id, :position, :item, :record_kind, :record_id, :title, :necessity, "
                ":categories, :sha256, :basis, :basis_version, :named)",
                {
                    "id": disclosure.id,
                    "position": position,
                    "item": item.item,
                    "record_kind": item.record_kind,
                    "record_id": item.record_id,
                    "title": item.title,
                    "necessity": item.necessity,
                    "categories": to_json([str(category) for category in item.categories]),
                    "sha256": item.sha256,
                    "basis": item.basis,
                    "basis_version": item.basis_version,
                    "named": item.named,
                },
            )


def _values(disclosure: Disclosure) -> dict[str, Any]:
    return {
        "id": disclosure.id,
        "number": disclosure.number,
        "direction": str(disclosure.direction),
        "way": str(disclosure.way),
        "state": str(disclosure.state),
        "at": stamp(disclosure.at),
        "registered_at": stamp(disclosure.registered_at),
        "registered_by": disclosure.registered_by,
        "case_id": disclosure.case_id,
        "concern_id": disclosure.concern_id,
        "contact_id": disclosure.contact_id,
        "from_authority": disclosure.from_authority,
        "from_person": disclosure.from_person,
        "to_authority": disclosure.to_authority,
        "to_person": disclosure.to_person,
        "request": str(disclosure.ask),
        "answer_by": maybe_stamp(disclosure.answer_by),
        "call_back": disclosure.call_back,
        "basis": disclosure.basis,
        "basis_version": disclosure.basis_version,
        "purpose": str(disclosure.purpose),
        "purpose_words": disclosure.purpose_words,
        "less_would_not_do": disclosure.less_would_not_do,
        "consent": str(disclosure.consent),
        "consent_reason": disclosure.consent_reason,
        "withheld": disclosure.withheld,
        "refused_reason": disclosure.refused_reason,
        "conditions": "" if disclosure.terms is None else disclosure.terms.written(),
        "approver_id": disclosure.approver_id or None,
        "esdh_no": disclosure.esdh_no,
        "shown": disclosure.shown,
    }


def _disclosure(row: Row, items: tuple[DisclosedItem, ...]) -> Disclosure:
    return Disclosure(
        id=DisclosureId(row[0]),
        number=row[1],
        way=Way(row[2]),
        state=DisclosureState(row[3]),
        at=instant(row[4]),
        registered_at=instant(row[5]),
        registered_by=UserId(row[6]),
        case_id=None if row[7] is None else CaseId(row[7]),
        concern_id=None if row[8] is None else ConcernId(row[8]),
        contact_id=None if row[9] is None else ContactId(row[9]),
        from_authority=row[10],
        from_person=row[11],
        to_authority=row[12],
        to_person=row[13],
        ask=Ask(row[14]),
        answer_by=maybe_instant(row[15]),
        call_back=row[16],
        basis=row[17],
        basis_version=row[18],
        purpose=Purpose(row[19]),
        purpose_words=row[20],
        less_would_not_do=row[21],
        consent=Consent(row[22]),
        consent_reason=row[23],
        withheld=row[24],
        direction=Direction(row[25]),
        refused_reason=row[26],
        terms=terms_in(row[27]),
        approver_id=row[28] or "",
        esdh_no=row[29],
        shown=row[30],
        items=items,
    )
