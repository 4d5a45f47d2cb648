"""What people and rules do, as codes of the log; each has one sentence."""

from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text


class Act(StrEnum):
    """The verb of a log row; a code is never reused."""

    VAULT_CREATED = "vault.created"
    UNLOCKED = "vault.unlocked"
    LOCKED = "vault.locked"
    DRAFT_STARTED = "draft.started"
    DRAFT_DISCARDED = "draft.discarded"
    CONCERN_REGISTERED = "concern.registered"
    CONCERN_VIEWED = "concern.viewed"
    CONCERN_COMPLETED = "concern.completed"
    CONCERN_REJECTED = "concern.rejected"
    CONCERN_MISTAKE = "concern.mistake"
    CONCERN_JOINED = "concern.joined"
    CASE_OPENED = "case.opened"
    CASE_VIEWED = "case.viewed"
    CASE_MOVED = "case.moved"
    CASE_TAKEN = "case.taken"
    CASE_SUSPENDED = "case.suspended"
    CASE_RESUMED = "case.resumed"
    NOTE_WRITTEN = "note.written"
    POLICE_ANSWERED = "police.answered"
    PERSON_LINKED = "person.linked"
    MATCHES_SHOWN = "person.matches"
    SEARCHED = "search.done"
    HIT_OPENED = "search.opened"
    ENTRY_MADE = "entry.made"
    ENTRY_DONE = "entry.done"
    ENTRY_MOVED = "entry.moved"
    ENTRY_ENDED = "entry.ended"
    VISIT_PLANNED = "visit.planned"
    VISIT_PREPARED = "visit.prepared"
    VISIT_HELD = "visit.held"
    VISIT_CANCELLED = "visit.cancelled"
    PREVIEWED = "print.previewed"
    PRINTED = "print.made"
    COPY_SETTLED = "print.settled"
    CARD_EXPORTED = "contact.exported"
    CONTACT_ADDED = "contact.added"
    CONTACT_CONFIRMED = "contact.confirmed"
    CONTACT_REFUSED = "contact.refused"
    DISCLOSURE_PREPARED = "disclosure.prepared"
    DISCLOSURE_REFUSED = "disclosure.refused"
    DISCLOSURE_WITHDRAWN = "disclosure.withdrawn"
    BUNDLE_SEALED = "bundle.sealed"
    BUNDLE_HANDED_OVER = "bundle.handed_over"
    BUNDLE_OPENED = "bundle.opened"
    BUNDLE_VIEWED = "bundle.viewed"
    BUNDLE_REFUSED = "bundle.refused"
    RECEIPT_WRITTEN = "receipt.written"
    RECEIPT_ACCEPTED = "receipt.accepted"
    RECEIPT_REFUSED = "receipt.refused"
    LOG_VIEWED = "log.viewed"
    SETTING_CHANGED = "setting.changed"
    CHECKPOINT_MADE = "log.checkpoint"


SENTENCES: Final[dict[Act, Text]] = {
    Act.VAULT_CREATED: text("Log", "Created the vault"),
    Act.UNLOCKED: text("Log", "Unlocked the vault"),
    Act.LOCKED: text("Log", "Locked the vault"),
    Act.DRAFT_STARTED: text("Log", "Started a draft"),
    Act.DRAFT_DISCARDED: text("Log", "Discarded a draft"),
    Act.CONCERN_REGISTERED: text("Log", "Registered a concern"),
    Act.CONCERN_VIEWED: text("Log", "Opened a concern"),
    Act.CONCERN_COMPLETED: text("Log", "Completed a concern after the call"),
    Act.CONCERN_REJECTED: text("Log", "Rejected a concern"),
    Act.CONCERN_MISTAKE: text("Log", "Ended a concern that was created by mistake"),
    Act.CONCERN_JOINED: text("Log", "Joined a concern to a case"),
    Act.CASE_OPENED: text("Log", "Opened a new case"),
    Act.CASE_VIEWED: text("Log", "Looked at a case"),
    Act.CASE_MOVED: text("Log", "Moved a case to its next stage"),
    Act.CASE_TAKEN: text("Log", "Changed who is responsible for a case"),
    Act.CASE_SUSPENDED: text("Log", "Suspended a case"),
    Act.CASE_RESUMED: text("Log", "Resumed a case"),
    Act.NOTE_WRITTEN: text("Log", "Wrote a note"),
    Act.POLICE_ANSWERED: text("Log", "Recorded the police's answer"),
    Act.PERSON_LINKED: text("Log", "Recorded that two entries are the same person"),
    Act.MATCHES_SHOWN: text("Log", "Saw possible earlier concerns"),
    Act.SEARCHED: text("Log", "Searched"),
    Act.HIT_OPENED: text("Log", "Opened a search result"),
    Act.ENTRY_MADE: text("Log", "Put an entry in the calendar"),
    Act.ENTRY_DONE: text("Log", "Marked a calendar entry as done"),
    Act.ENTRY_MOVED: text("Log", "Moved a calendar entry"),
    Act.ENTRY_ENDED: text("Log", "Ended a calendar entry"),
    Act.VISIT_PLANNED: text("Log", "Planned a home visit"),
    Act.VISIT_PREPARED: text("Log", "Prepared a home visit"),
    Act.VISIT_HELD: text("Log", "Recorded a home visit"),
    Act.VISIT_CANCELLED: text("Log", "Cancelled a home visit"),
    Act.PREVIEWED: text("Log", "Previewed a document"),
    Act.PRINTED: text("Log", "Printed a document"),
    Act.COPY_SETTLED: text("Log", "Settled a printed copy"),
    Act.CARD_EXPORTED: text("Log", "Exported our contact card"),
    Act.CONTACT_ADDED: text("Log", "Added a contact"),
    Act.CONTACT_CONFIRMED: text("Log", "Confirmed a contact's fingerprint"),
    Act.CONTACT_REFUSED: text("Log", "Refused a contact card"),
    Act.DISCLOSURE_PREPARED: text("Log", "Prepared a disclosure"),
    Act.DISCLOSURE_REFUSED: text("Log", "Was refused a disclosure"),
    Act.DISCLOSURE_WITHDRAWN: text("Log", "Withdrew a disclosure before it left"),
    Act.BUNDLE_SEALED: text("Log", "Sealed a case bundle"),
    Act.BUNDLE_HANDED_OVER: text("Log", "Handed over a case bundle"),
    Act.BUNDLE_OPENED: text("Log", "Opened a case bundle from another office"),
    Act.BUNDLE_VIEWED: text("Log", "Read a case bundle"),
    Act.BUNDLE_REFUSED: text("Log", "Refused a case bundle"),
    Act.RECEIPT_WRITTEN: text("Log", "Wrote a receipt"),
    Act.RECEIPT_ACCEPTED: text("Log", "Accepted a receipt"),
    Act.RECEIPT_REFUSED: text("Log", "Refused a receipt"),
    Act.LOG_VIEWED: text("Log", "Read the log"),
    Act.SETTING_CHANGED: text("Log", "Changed a setting"),
    Act.CHECKPOINT_MADE: text("Log", "Made a checkpoint of the log"),
}


class Outcome(StrEnum):
    """How an act ended."""

    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"


class Reason(StrEnum):
    """Purpose of an act: follows from assignment, asked only outside it."""

    DUTY = "duty"  # the work of the office: lists, drafts, keys
    ASSIGNED = "assigned"  # the case or concern is one's own
    COLLEAGUE = "colleague"  # another's case in the same office
    RULE = "rule"  # made by the program
    STATED = "stated"  # the user said why; the words stand in the text
