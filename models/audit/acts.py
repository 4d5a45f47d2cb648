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
    TWO_CASES = "case.doubled"
    TWO_CASES_KEPT = "case.both_kept"
    CASES_JOINED = "case.joined"
    CASE_VIEWED = "case.viewed"
    CASE_MOVED = "case.moved"
    CASE_TAKEN = "case.taken"
    HANDED_ON = "case.handed_on"
    TASK_HANDED_ON = "entry.handed_on"
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
    ENTRY_CHANGED = "entry.changed"
    ENTRY_VIEWED = "entry.viewed"
    VISIT_PLANNED = "visit.planned"
    VISIT_PREPARED = "visit.prepared"
    VISIT_HELD = "visit.held"
    VISIT_CANCELLED = "visit.cancelled"
    PREVIEWED = "print.previewed"
    PRINTED = "print.made"
    COPY_SETTLED = "print.settled"
    INSIGHT_ASKED = "insight.asked"
    INSIGHT_PREPARED = "insight.prepared"
    CARD_EXPORTED = "contact.exported"
    CONTACT_ADDED = "contact.added"
    CONTACT_CONFIRMED = "contact.confirmed"
    CONTACT_REFUSED = "contact.refused"
    DISCLOSURE_PREPARED = "disclosure.prepared"
    DISCLOSURE_REFUSED = "disclosure.refused"
    DISCLOSURE_WITHDRAWN = "disclosure.withdrawn"
    DISCLOSURE_TOLD = "disclosure.told"
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
    USER_ADDED = "user.added"
    USER_CHANGED = "user.changed"
    USER_LEFT = "user.left"
    PASSPHRASE_CHANGED = "key.passphrase"  # noqa: S105 - a code of the log
    PASSPHRASE_RESET = "key.reset"  # noqa: S105 - a code of the log
    KEY_FILE_CHANGED = "key.file"
    PAPER_KEY_RENEWED = "key.paper"
    DATABASE_REKEYED = "key.database"
    KEYS_MENDED = "key.mended"
    PUBLIC_KEY_MENDED = "key.public"
    ACCESS_GRANTED = "access.granted"
    ACCESS_REVOKED = "access.revoked"
    ACCESS_PREVIEWED = "access.previewed"
    CONFLICT_DECLARED = "conflict.declared"
    CONFLICT_LIFTED = "conflict.lifted"
    COUNTERSIGN_ASKED = "countersign.asked"
    COUNTERSIGNED = "countersign.given"
    COUNTERSIGN_DECLINED = "countersign.declined"
    IDENTITY_SEALED = "identity.sealed"
    IDENTITY_OPENED = "identity.opened"
    IDENTITY_RELEASED = "identity.released"
    IDENTITY_WRAPPED = "identity.wrapped"
    COPIED = "text.copied"
    LIST_VIEWED = "list.viewed"
    MEETING_SHOWN = "meeting.shown"
    SAMPLE_DRAWN = "log.sampled"
    SAMPLE_MARKED = "log.marked"
    SAMPLE_SIGNED = "log.signed_off"
    LOG_THINNED = "log.thinned"
    WORDS_FORGOTTEN = "log.forgotten"
    RECORD_DELETED = "record.deleted"
    DELETIONS_REPLAYED = "record.replayed"
    CLOCK_JUMPED = "clock.jumped"
    ATTACHMENT_ADDED = "attachment.added"
    ATTACHMENT_VIEWED = "attachment.viewed"
    ATTACHMENT_EXPORTED = "attachment.exported"
    ATTACHMENT_DELETED = "attachment.deleted"
    OUTSIDE_DELETED = "attachment.copy_deleted"
    OUTSIDE_LOST = "attachment.copy_lost"
    BACKUP_MADE = "backup.made"
    BACKUP_FAILED = "backup.failed"
    BACKUP_REHEARSED = "backup.rehearsed"
    BACKUP_RESTORED = "backup.restored"
    VAULT_MOVED = "vault.moved"
    VAULT_ARRIVED = "vault.arrived"
    VAULT_RETURNED = "vault.returned"
    GO_LIVE_RECORDED = "live.recorded"
    WENT_LIVE = "live.began"
    EARLIER_SEEN = "concern.earlier_seen"
    CONCERN_ASSESSED = "concern.assessed"
    CONCERN_REOPENED = "concern.reopened"
    CONCERN_PASSED = "concern.passed"
    KIND_CHANGED = "concern.kind"
    FAMILY_DECIDED = "family.decided"
    MILIEU_REGISTERED = "milieu.registered"
    MILIEU_VIEWED = "milieu.viewed"
    MILIEU_CHANGED = "milieu.changed"
    ADVICE_RECORDED = "advice.recorded"
    ADVICE_VIEWED = "advice.viewed"
    PERSON_VIEWED = "person.viewed"
    PERSON_CHANGED = "person.changed"
    PERSONS_MERGED = "person.merged"
    MERGE_UNDONE = "person.unmerged"
    RELATION_RECORDED = "relation.recorded"
    RELATION_ENDED = "relation.ended"
    POLICE_EXCEPTION = "police.exception"
    ROUND_OPENED = "round.opened"
    AUTHORITY_INVITED = "round.invited"
    AUTHORITY_ANSWERED = "round.answered"
    ROUND_CLOSED = "round.closed"
    AUTHORITY_REMINDED = "round.reminded"
    ANSWER_CORRECTED = "round.corrected"
    INVITATION_WITHDRAWN = "round.withdrawn"
    CONDITIONS_CHECKED = "conditions.checked"
    CONDITIONS_EXCEPTED = "conditions.excepted"
    ANALYSED = "analysis.saved"
    ANALYSIS_VIEWED = "analysis.viewed"
    RECOMMENDED = "recommendation.made"
    RECOMMENDATION_VIEWED = "recommendation.viewed"
    RECOMMENDATION_APPROVED = "recommendation.approved"
    RECOMMENDATION_DECLINED = "recommendation.declined"
    REST_DECIDED = "rest.decided"
    REST_CONFIRMED = "rest.confirmed"
    TRANSFER_BEGUN = "transfer.begun"
    TRANSFER_ENDED = "transfer.ended"
    TRANSFER_TAKEN = "transfer.taken"
    OPERATOR_CHECKED = "operator.checked"
    CHILD_REPORTED = "child.reported"
    CONSENT_RECORDED = "consent.recorded"
    CONSENT_ENDED = "consent.ended"
    INFORMED = "person.informed"
    TRANSITION_RECORDED = "transition.recorded"
    OFFER_MADE = "offer.made"
    OFFER_ANSWERED = "offer.answered"
    EFFORT_BEGUN = "effort.begun"
    EFFORT_NOTED = "effort.noted"
    EFFORT_CHANGED = "effort.changed"
    EFFORT_ENDED = "effort.ended"
    EFFORT_KIND_CHANGED = "effort.kind"
    AFTER_CHECKED = "after.checked"
    CASE_CLOSED = "case.closed"
    CASE_REOPENED = "case.reopened"
    EVALUATED = "case.evaluated"
    NOTE_CORRECTED = "note.corrected"
    JOURNAL_NUMBERED = "case.journal"
    ACTION_CARD_WRITTEN = "card.written"
    CARD_STEP_DONE = "card.step"
    CARD_STEP_UNDONE = "card.step_undone"
    VIEW_SAVED = "view.saved"
    VIEW_DELETED = "view.deleted"
    BULK_DONE = "bulk.done"
    BULK_UNDONE = "bulk.undone"


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
    Act.TWO_CASES: text("Log", "Asked for a decision, since a person now has two cases"),
    Act.TWO_CASES_KEPT: text("Log", "Decided that both cases of a person go on"),
    Act.CASES_JOINED: text("Log", "Decided that one case of a person takes up the other"),
    Act.CASE_VIEWED: text("Log", "Looked at a case"),
    Act.CASE_MOVED: text("Log", "Moved a case to its next stage"),
    Act.CASE_TAKEN: text("Log", "Changed who is responsible for a case"),
    Act.HANDED_ON: text("Log", "Handed on what a colleague had"),
    Act.TASK_HANDED_ON: text("Log", "Handed on a task of a colleague"),
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
    Act.ENTRY_CHANGED: text("Log", "Changed who, where or with whom of a calendar entry"),
    Act.ENTRY_VIEWED: text("Log", "Looked at a calendar entry and its history"),
    Act.VISIT_PLANNED: text("Log", "Planned a home visit"),
    Act.VISIT_PREPARED: text("Log", "Prepared a home visit"),
    Act.VISIT_HELD: text("Log", "Recorded a home visit"),
    Act.VISIT_CANCELLED: text("Log", "Cancelled a home visit"),
    Act.PREVIEWED: text("Log", "Previewed a document"),
    Act.PRINTED: text("Log", "Printed a document"),
    Act.INSIGHT_ASKED: text("Log", "Wrote down that a citizen asks for access"),
    Act.INSIGHT_PREPARED: text("Log", "Gathered what is held, for an answer on access"),
    Act.COPY_SETTLED: text("Log", "Settled a printed copy"),
    Act.CARD_EXPORTED: text("Log", "Exported our contact card"),
    Act.CONTACT_ADDED: text("Log", "Added a contact"),
    Act.CONTACT_CONFIRMED: text("Log", "Confirmed a contact's fingerprint"),
    Act.CONTACT_REFUSED: text("Log", "Refused a contact card"),
    Act.DISCLOSURE_PREPARED: text("Log", "Prepared a disclosure"),
    Act.DISCLOSURE_REFUSED: text("Log", "Was refused a disclosure"),
    Act.DISCLOSURE_WITHDRAWN: text("Log", "Withdrew a disclosure before it left"),
    Act.DISCLOSURE_TOLD: text("Log", "Told an authority something, as a disclosure"),
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
    Act.USER_ADDED: text("Log", "Added a user"),
    Act.USER_CHANGED: text("Log", "Changed a user's name or role"),
    Act.USER_LEFT: text("Log", "Closed a user's access for good"),
    Act.PASSPHRASE_CHANGED: text("Log", "Changed the own passphrase"),
    Act.PASSPHRASE_RESET: text("Log", "Gave a user a new passphrase"),
    Act.KEY_FILE_CHANGED: text("Log", "Changed the own key file"),
    Act.PAPER_KEY_RENEWED: text("Log", "Made a new paper key"),
    Act.DATABASE_REKEYED: text("Log", "Changed the database key"),
    Act.KEYS_MENDED: text("Log", "Mended a copy of the key file"),
    Act.PUBLIC_KEY_MENDED: text(
        "Log", "Put back the own public key: another one stood in its place"
    ),
    Act.ACCESS_GRANTED: text("Log", "Gave access to a case for a time"),
    Act.ACCESS_REVOKED: text("Log", "Took access to a case back"),
    Act.ACCESS_PREVIEWED: text("Log", "Saw what a user can see"),
    Act.CONFLICT_DECLARED: text("Log", "Declared a conflict of interest"),
    Act.CONFLICT_LIFTED: text("Log", "Lifted a conflict of interest"),
    Act.COUNTERSIGN_ASKED: text("Log", "Asked for a countersignature"),
    Act.COUNTERSIGNED: text("Log", "Countersigned"),
    Act.COUNTERSIGN_DECLINED: text("Log", "Declined to countersign"),
    Act.IDENTITY_SEALED: text("Log", "Sealed the identities of reporters"),
    Act.IDENTITY_OPENED: text("Log", "Opened a sealed identity"),
    Act.IDENTITY_RELEASED: text("Log", "Decided on the release of a sealed identity"),
    Act.IDENTITY_WRAPPED: text("Log", "Changed who holds keys to sealed identities"),
    Act.COPIED: text("Log", "Copied text"),
    Act.LIST_VIEWED: text("Log", "Looked at a list"),
    Act.MEETING_SHOWN: text("Log", "Showed a case at a meeting"),
    Act.SAMPLE_DRAWN: text("Log", "Drew a sample of the log"),
    Act.SAMPLE_MARKED: text("Log", "Marked a row of a sample"),
    Act.SAMPLE_SIGNED: text("Log", "Signed off a sample of the log"),
    Act.LOG_THINNED: text("Log", "Thinned old rows of the log"),
    Act.WORDS_FORGOTTEN: text("Log", "Erased words from the log"),
    Act.RECORD_DELETED: text("Log", "Deleted a record"),
    Act.DELETIONS_REPLAYED: text("Log", "Carried out deletions again after a restore"),
    Act.CLOCK_JUMPED: text("Log", "Noticed that the computer's clock had jumped"),
    Act.ATTACHMENT_ADDED: text("Log", "Added an attachment"),
    Act.ATTACHMENT_VIEWED: text("Log", "Looked at an attachment"),
    Act.ATTACHMENT_EXPORTED: text("Log", "Saved an attachment outside the vault"),
    Act.ATTACHMENT_DELETED: text("Log", "Deleted an attachment"),
    Act.OUTSIDE_DELETED: text("Log", "Recorded that a copy outside the vault is deleted"),
    Act.OUTSIDE_LOST: text("Log", "Recorded that a copy outside the vault is lost"),
    Act.BACKUP_MADE: text("Log", "Made a backup"),
    Act.BACKUP_FAILED: text("Log", "Could not make a backup"),
    Act.BACKUP_REHEARSED: text("Log", "Rehearsed a restore"),
    Act.BACKUP_RESTORED: text("Log", "Restored the vault from a backup"),
    Act.VAULT_MOVED: text("Log", "Moved the vault to another computer"),
    Act.VAULT_ARRIVED: text("Log", "Took the vault over on this computer"),
    Act.VAULT_RETURNED: text("Log", "Took a moved vault into use here again"),
    Act.GO_LIVE_RECORDED: text("Log", "Recorded a point of the go-live list"),
    Act.WENT_LIVE: text("Log", "Put the vault into real use"),
    Act.EARLIER_SEEN: text("Log", "Saw the earlier concerns before deciding"),
    Act.CONCERN_ASSESSED: text("Log", "Made the initial assessment of a concern"),
    Act.CONCERN_REOPENED: text("Log", "Reopened a concern"),
    Act.CONCERN_PASSED: text("Log", "Passed a concern on to the police"),
    Act.KIND_CHANGED: text("Log", "Changed the kind of a concern"),
    Act.FAMILY_DECIDED: text("Log", "Decided whether contact is safe"),
    Act.MILIEU_REGISTERED: text("Log", "Registered a concern about a place or group"),
    Act.MILIEU_VIEWED: text("Log", "Opened a concern about a place or group"),
    Act.MILIEU_CHANGED: text("Log", "Followed up a concern about a place or group"),
    Act.ADVICE_RECORDED: text("Log", "Recorded advice without a person"),
    Act.ADVICE_VIEWED: text("Log", "Opened advice without a person"),
    Act.PERSON_VIEWED: text("Log", "Looked at a person"),
    Act.PERSON_CHANGED: text("Log", "Changed what is recorded of a person"),
    Act.PERSONS_MERGED: text("Log", "Merged two entries of the same person"),
    Act.MERGE_UNDONE: text("Log", "Undid a merge of two persons"),
    Act.RELATION_RECORDED: text("Log", "Recorded a person's relation to the citizen"),
    Act.RELATION_ENDED: text("Log", "Ended a relation between two persons"),
    Act.POLICE_EXCEPTION: text("Log", "Went on without the police's answer, with a reason"),
    Act.ROUND_OPENED: text("Log", "Opened a round of qualification"),
    Act.AUTHORITY_INVITED: text("Log", "Invited an authority to qualify"),
    Act.AUTHORITY_ANSWERED: text("Log", "Recorded an authority's answer"),
    Act.ROUND_CLOSED: text("Log", "Closed a round of qualification"),
    Act.AUTHORITY_REMINDED: text("Log", "Reminded an authority of its answer"),
    Act.ANSWER_CORRECTED: text("Log", "Corrected an authority's answer, with a reason"),
    Act.INVITATION_WITHDRAWN: text("Log", "Withdrew an invitation to qualify, with a reason"),
    Act.CONDITIONS_CHECKED: text("Log", "Recorded the check of the family's conditions"),
    Act.CONDITIONS_EXCEPTED: text(
        "Log", "Went on without the check of the family's conditions, with a reason"
    ),
    Act.ANALYSED: text("Log", "Wrote an analysis"),
    Act.ANALYSIS_VIEWED: text("Log", "Looked at an analysis"),
    Act.RECOMMENDED: text("Log", "Wrote a recommendation"),
    Act.RECOMMENDATION_VIEWED: text("Log", "Looked at a recommendation"),
    Act.RECOMMENDATION_APPROVED: text("Log", "Approved a recommendation"),
    Act.RECOMMENDATION_DECLINED: text("Log", "Sent a recommendation back"),
    Act.REST_DECIDED: text("Log", "Decided what rests while a case is suspended"),
    Act.REST_CONFIRMED: text("Log", "Confirmed that a case is still suspended"),
    Act.TRANSFER_BEGUN: text("Log", "Began to hand a case over to another kommune"),
    Act.TRANSFER_ENDED: text("Log", "Ended a transfer to another kommune"),
    Act.TRANSFER_TAKEN: text("Log", "Took up a case that another kommune handed over"),
    Act.OPERATOR_CHECKED: text("Log", "Checked whether the centre has reported itself"),
    Act.CHILD_REPORTED: text("Log", "Recorded a report on a child"),
    Act.CONSENT_RECORDED: text("Log", "Recorded a consent"),
    Act.CONSENT_ENDED: text("Log", "Ended a consent"),
    Act.INFORMED: text("Log", "Decided on informing somebody"),
    Act.TRANSITION_RECORDED: text("Log", "Recorded what happens at a transition"),
    Act.OFFER_MADE: text("Log", "Made an offer"),
    Act.OFFER_ANSWERED: text("Log", "Recorded the answer to an offer"),
    Act.EFFORT_BEGUN: text("Log", "Began an effort"),
    Act.EFFORT_NOTED: text("Log", "Recorded a contact of an effort"),
    Act.EFFORT_CHANGED: text("Log", "Changed an effort"),
    Act.EFFORT_ENDED: text("Log", "Ended an effort"),
    Act.EFFORT_KIND_CHANGED: text("Log", "Changed the list of efforts"),
    Act.AFTER_CHECKED: text("Log", "Made an after-check"),
    Act.CASE_CLOSED: text("Log", "Closed a case"),
    Act.CASE_REOPENED: text("Log", "Reopened a case"),
    Act.EVALUATED: text("Log", "Evaluated a case"),
    Act.NOTE_CORRECTED: text("Log", "Corrected a note"),
    Act.JOURNAL_NUMBERED: text("Log", "Recorded a journal number"),
    Act.ACTION_CARD_WRITTEN: text("Log", "Wrote an action card"),
    Act.CARD_STEP_DONE: text("Log", "Ticked a step of an action card"),
    Act.CARD_STEP_UNDONE: text("Log", "Took back a step of an action card"),
    Act.VIEW_SAVED: text("Log", "Saved a view of a list"),
    Act.VIEW_DELETED: text("Log", "Deleted a view of a list"),
    Act.BULK_DONE: text("Log", "Changed several cases at once"),
    Act.BULK_UNDONE: text("Log", "Undid a change of several cases"),
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
