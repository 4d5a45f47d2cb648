"""Emptying a vault of what was practised in it, once, when it goes live."""

from typing import Final

from storage.database.sql import Sql

KEPT: Final = frozenset(
    {
        "office",
        "user_account",
        "office_key",
        "log_leaf",
        "log_about",
        "log_head",
        "log_thinning",
        "log_count",
        "checkpoint",
        "deletion",
        "backup_event",
        "vault_move",
        "counter",
        "countersignature",
        "office_page",
    }
)
"""Tables that stay. Of settings only the office's, of answers only those on the go-live list, on
the office's own pages, and on when it is open, which name nobody.

Counters stay: a number that stands on a practice paper never names a real case.
"""

EMPTIED: Final = (
    "absence_matter",
    "absence",
    "snooze",
    "told",
    "access_grant",
    "conflict",
    "busy",
    "attachment_copy",
    "attachment_chunk",
    "attachment",
    "search_doc",
    "search",
    "log_text",
    "log_sample_row",
    "log_sample",
    "draft",
    "list_view",
    "list_state",
    "police_answer",
    "happening",
    "print_copy",
    "bundle_slice",
    "sender_period",
    "bundle_in",
    "bundle_out",
    "given_receipt",
    "delivery",
    "disclosure_item",
    "disclosure",
    "trial",
    "exit_pack",
    "contact_way",
    "contact",
    "visit",
    "entry_participant",
    "entry_cover",
    "entry_change",
    "series",
    "learning_read",
    "learning",
    "meeting_theme",
    "meeting_seat",
    "meeting_point",
    "meeting_participant",
    "meeting",
    "course_record",
    "identity_release",
    "identity_mark",
    "identity_wrap",
    "identity",
    "advice",
    "milieu_note",
    "milieu",
    "relation",
    "concern",
    "case_file",
    "merge",
    "person_mark",
    "person_former",
    "person_key",
    "person_name",
    "person",
)
"""Tables whose every row was practice. A test knows if a new table stands in neither list."""

PARTLY: Final = {
    "setting": "user_id <> ''",
    "answer": "form NOT IN ('go_live', 'action_card', 'own_effort', 'office_hours', 'duty_numbers')",
    "entry": "kind NOT IN ('countersign', 'plan_review', 'keys_expire')",
}
"""Of these tables the rows that meet the condition go: table to condition."""


def empty_of_practice(sql: Sql) -> None:
    """Delete what was practised, inside the caller's transaction."""
    sql.execute("PRAGMA defer_foreign_keys = ON")
    for table in EMPTIED:
        sql.execute(f"DELETE FROM {table}")
    for table, condition in PARTLY.items():
        sql.execute(f"DELETE FROM {table} WHERE {condition}")
