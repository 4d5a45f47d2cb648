"""The outbox of a kommune and the inbox of the police."""

import json
from typing import Final

from models.cases.papers import Paper
from models.disclosures.disclosure import DisclosureState, Way
from models.disclosures.rows import HandoverRow, ReceiptLine
from models.disclosures.terms import Afterwards
from models.exchange.answer import Answer
from models.exchange.arrival import gaps
from models.exchange.leaving import Periods, Stay
from models.exchange.rows import GoneRow, InboxRow, PaperRow, SenderRow
from models.exchange.short_receipt import read_kept
from models.kernel.clock import instant, local
from models.kernel.ids import BundleId, CaseId, ContactId, DisclosureId, PrintId, UserId
from models.law.requests import Ask
from storage.database.sql import Row, Sql
from storage.repositories.rows import maybe_day, maybe_instant
from storage.repositories.sight import EVERYTHING, Sight

MOST: Final = 200
IN_INBOX: Final = 500

HANDOVERS: Final = (
    "SELECT d.id, d.number, d.case_id, f.number, d.to_authority, d.to_person, d.request, "
    "d.answer_by, d.state, (SELECT count(*) FROM disclosure_item AS i "
    "WHERE i.disclosure_id = d.id), d.registered_at, coalesce(b.created_at, v.made_at), "
    "d.at, coalesce(r.at, b.receipted_at), "
    "(SELECT e.due_at FROM entry AS e WHERE e.about_id = d.id AND e.about_id <> '' "
    "AND e.status = 'open' LIMIT 1) AS due, coalesce(b.file_name, nullif(v.file_name, ''), ''), "
    "c.kind = 'kommune', d.way, coalesce(c.known_phone, ''), coalesce(v.told_to, ''), "
    "v.told_at, r.kind, r.person, r.role, r.own_number, r.proof, "
    "v.disclosure_id IS NOT NULL, (SELECT s.made_by FROM countersignature AS s "
    "WHERE s.state = 'open' AND s.waits AND s.about_number = d.number "
    "AND d.state = 'prepared' LIMIT 1), (SELECT s.reason FROM countersignature AS s "
    "WHERE s.waits AND s.about_number = d.number AND d.state = 'prepared' "
    "ORDER BY s.rowid DESC LIMIT 1) FROM disclosure AS d "
    "JOIN case_file AS f ON f.id = d.case_id "
    "LEFT JOIN contact AS c ON c.id = d.contact_id "
    "LEFT JOIN bundle_out AS b ON b.disclosure_id = d.id "
    "LEFT JOIN delivery AS v ON v.disclosure_id = d.id "
    "LEFT JOIN given_receipt AS r ON r.rowid = (SELECT max(l.rowid) FROM given_receipt AS l "
    "WHERE l.disclosure_id = d.id AND l.kind = d.state) "
    "WHERE d.direction = 'out' AND d.state NOT IN ('withdrawn', 'refused') AND (d.way = 'bundle' "
    "OR v.disclosure_id IS NOT NULL OR (d.state IN ('prepared', 'approved') AND d.way IN ('locked_pdf', 'paper'))) "
)
INBOX: Final = (
    "SELECT b.id, b.number, b.contact_id, c.organisation, b.sequence, b.created_at, "
    "b.opened_at, b.own_number, b.receipted_at, coalesce(f.number, n.number), b.answered_on, b.journaled_at, "
    "b.keep_until, b.done_on, p.journalised, p.never, EXISTS (SELECT 1 FROM bundle_in AS l "
    "WHERE l.contact_id = b.contact_id AND l.sequence > b.sequence "
    "AND l.opened_at < b.opened_at), {signed}, b.answer FROM bundle_in AS b "
    "JOIN contact AS c ON c.id = b.contact_id "
    "LEFT JOIN sender_period AS p ON p.contact_id = b.contact_id "
    "LEFT JOIN concern AS n ON n.id = b.concern_id "
    "LEFT JOIN case_file AS f ON f.id = n.case_id "
    "WHERE {seen} AND b.id IN (SELECT id FROM bundle_in WHERE length(manifest) > 0 "
    "ORDER BY receipted_at IS NOT NULL, opened_at DESC, rowid DESC LIMIT :most) "
    "ORDER BY c.organisation, b.contact_id, b.opened_at DESC, b.sequence DESC"
)


SIGNED: Final = ", ".join(
    f"json_extract(CAST(b.manifest AS TEXT), '$.{path}')"
    for path in ("request.ask", "request.answer_by", "trial", "terms.afterwards", "terms.by")
)
"""What the page shows of the list that was signed; it is canonical, and was read strictly."""
SENDERS: Final = (
    "SELECT c.id, c.organisation, p.journalised, p.never, "
    "(SELECT json_group_array(b.sequence) FROM bundle_in AS b WHERE b.contact_id = c.id) "
    "FROM contact AS c LEFT JOIN sender_period AS p ON p.contact_id = c.id "
    "WHERE EXISTS (SELECT 1 FROM bundle_in AS b WHERE b.contact_id = c.id) "
    "ORDER BY c.organisation, c.id"
)
GONE: Final = (
    "SELECT b.id, b.number, c.organisation, b.opened_at, b.receipted_at, b.own_number, "
    "b.manifest_sha256, d.at, b.word, b.done_on FROM bundle_in AS b "
    "JOIN contact AS c ON c.id = b.contact_id "
    "JOIN deletion AS d ON d.kind = 'bundle' AND d.id = b.id "
    "WHERE length(b.manifest) = 0 ORDER BY d.at DESC, b.number DESC LIMIT :most"
)

PAPERS: Final = (
    "SELECT p.id, p.number, b.id, b.number, p.holder, p.printed_at, p.channel = 'file' "
    "FROM print_copy AS p JOIN bundle_in AS b ON b.id = p.about_id "
    "WHERE p.document IN (:paper, :file) AND p.settled_at IS NULL ORDER BY p.printed_at, p.number"
)


def handovers(sql: Sql, sight: Sight, case_id: CaseId | None = None) -> tuple[HandoverRow, ...]:
    """Return the newest handovers, of one case or all.

    First those whose receipt is awaited, the longest overdue before the others; then what is
    prepared; then what is receipted.
    """
    waiting_first = (
        "ORDER BY d.state IN ('receipted_oral', 'receipted_paper', 'receipted_digital'), "
        "due IS NULL, due, d.registered_at DESC, d.number DESC LIMIT :most"
    )
    narrowed = "AND d.case_id = :case " if case_id else ""
    found = sql.execute(
        f"{HANDOVERS}{narrowed}AND {sight.case('d.case_id')} {waiting_first}",
        {"case": case_id or "", "most": MOST, **sight.values},
    ).fetchall()
    return tuple(map(_handover, found))


def inbox(sql: Sql, sight: Sight = EVERYTHING) -> tuple[InboxRow, ...]:
    """Return what was received, by sending office, the newest first within each.

    At most 500: those that no receipt was written for, then the newest.
    """
    seen = INBOX.format(seen=sight.bundle("b"), signed=SIGNED)
    values = {"most": IN_INBOX, **sight.values}
    return tuple(map(_received, sql.execute(seen, values).fetchall()))


def senders(sql: Sql) -> tuple[SenderRow, ...]:
    """Return who has sent bundles, what is missing in their order, and how long theirs stay."""
    return tuple(
        SenderRow(
            contact_id=ContactId(row[0]),
            organisation=row[1],
            missing=gaps(tuple(sorted(json.loads(row[4])))),
            periods=_periods(row[2], row[3]),
        )
        for row in sql.execute(SENDERS).fetchall()
    )


def gone(sql: Sql) -> tuple[GoneRow, ...]:
    """Return the proof of what has left, the newest 500."""
    return tuple(
        GoneRow(
            id=BundleId(row[0]),
            number=row[1],
            organisation=row[2],
            opened_at=instant(row[3]),
            receipted_at=maybe_instant(row[4]),
            own_number=row[5],
            sha256=row[6],
            left_at=maybe_instant(row[7]),
            word=None if row[8] is None else read_kept(row[8]).word,
            done=maybe_day(row[9]),
        )
        for row in sql.execute(GONE, {"most": IN_INBOX}).fetchall()
    )


def papers(sql: Sql) -> tuple[PaperRow, ...]:
    """Return the copies of received cases that are out on paper, oldest first."""
    values = {"paper": str(Paper.RECEIVED), "file": str(Paper.RECEIVED_FILE)}
    return tuple(
        PaperRow(
            id=PrintId(row[0]),
            number=row[1],
            bundle_id=BundleId(row[2]),
            bundle_number=row[3],
            holder=row[4],
            printed_at=instant(row[5]),
            file=bool(row[6]),
        )
        for row in sql.execute(PAPERS, values).fetchall()
    )


def _periods(journalised: int | None, never: int | None) -> Periods:
    if journalised is None or never is None:
        return Periods()
    return Periods(journalised, never, own=True)


def _stay(row: Row) -> Stay:
    receipted, asked, by = maybe_instant(row[8]), row[18], row[21]
    return Stay(
        opened=local(instant(row[6])).date(),
        ask=Ask(row[17]),
        answer_by=local(instant(asked)).date() if asked else None,
        answered=maybe_day(row[10]),
        receipted=None if receipted is None else local(receipted).date(),
        journalised=maybe_day(row[11]),
        trial=bool(row[19]),
        keep_until=maybe_day(row[12]),
        afterwards=None if row[20] is None else Afterwards(row[20]),
        agreed_by=maybe_day(by),
        done=maybe_day(row[13]),
        periods=_periods(row[14], row[15]),
    )


def _receipt(row: Row) -> ReceiptLine | None:
    if row[21] is None:
        return None
    return ReceiptLine(
        kind=DisclosureState(row[21]),
        at=instant(row[13]),
        person=row[22],
        role=row[23],
        own_number=row[24],
        proof=row[25],
    )


def _handover(row: Row) -> HandoverRow:
    state = DisclosureState(row[8])
    sealed, given = maybe_instant(row[11]), instant(row[12])
    handed = state is DisclosureState.HANDED_OVER or (sealed is not None and given > sealed)
    return HandoverRow(
        id=DisclosureId(row[0]),
        number=row[1],
        case_id=CaseId(row[2]),
        case_number=row[3],
        to=row[4],
        person=row[5],
        ask=Ask(row[6]),
        answer_by=maybe_instant(row[7]),
        state=state,
        items=row[9],
        prepared_at=instant(row[10]),
        sealed_at=sealed,
        handed_at=given if handed else None,
        receipted_at=maybe_instant(row[13]),
        receipt_due=maybe_instant(row[14]),
        file_name=row[15],
        to_kommune=bool(row[16]),
        way=Way(row[17]),
        phone=row[18],
        told_to=row[19],
        told_at=maybe_instant(row[20]),
        has_words=bool(row[26]),
        asked_by=None if row[27] is None else UserId(row[27]),
        sent_back=row[28] or "",
        receipt=_receipt(row),
    )


def _received(row: Row) -> InboxRow:
    return InboxRow(
        id=BundleId(row[0]),
        number=row[1],
        contact_id=ContactId(row[2]),
        organisation=row[3],
        sequence=row[4],
        created_at=instant(row[5]),
        opened_at=instant(row[6]),
        own_number=row[7],
        receipted_at=maybe_instant(row[8]),
        taken_up=row[9] or "",
        answer=Answer(row[-1]),
        stay=_stay(row),
        late=bool(row[16]),
    )
