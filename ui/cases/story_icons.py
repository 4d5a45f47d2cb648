"""The drawing of each kind of happening."""

from typing import Final

ICONS: Final = {
    "concern_received": "inbox",
    "danger_called": "phone",
    "agreed": "message",
    "told_back": "phone",
    "after_call": "checklist",
    "concern_rejected": "x",
    "concern_mistake": "trash",
    "case_opened": "folder-open",
    "concern_joined": "folder",
    "same_person": "link",
    "police_may_continue": "shield-check",
    "police_wait": "hourglass",
    "police_none_yet": "hourglass",
    "suspended": "player-pause",
    "owner": "user-check",
    "resumed": "arrow-back-up",
    "note": "note",
    "note_corrected": "pencil",
    "stated_observed": "eye",
    "stated_reported": "message",
    "stated_assessed": "scale",
    "statement_corrected": "pencil",
    "journalised": "archive",
    "closed": "circle-check",
    "closed_mistake": "trash",
    "reopened": "arrow-back-up",
    "kept": "archive",
    "visit_planned": "calendar-plus",
    "visit_held": "home",
    "visit_not_held": "home",
    "visit_cancelled": "x",
    "follow_up_planned": "calendar-plus",
    "entry_done": "check",
    "entry_moved": "calendar",
    "entry_not_possible": "x",
    "relation_added": "users",
    "relation_changed": "users",
    "relation_ended": "users",
    "printed": "printer",
    "copy_settled": "file-text",
    "attachment_added": "paperclip",
    "attachment_exported": "file-export",
    "attachment_deleted": "trash",
    "disclosure_sealed": "package",
    "disclosure_handed_over": "send",
    "receipted": "rubber-stamp",
}


def icon_of(kind: str) -> str:
    """Return the name of the drawing; a dot for a kind without one."""
    return ICONS.get(kind, "circle-dot")
