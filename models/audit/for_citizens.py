"""What the citizen's own paper says of each act: one table, in which every act stands.

Nothing in it may tell what the police do, nor that a case rests (decisions on practice, 6b.2),
and the right to see the log goes on all the while. So acts towards the police stand as one
plain sentence, which the office's everyday work shares: else the sentence itself would tell.
"""

from enum import Enum, auto
from typing import Final

from models.audit.acts import Act
from models.kernel.text import text

WORKED: Final = text("Log", "Worked on the case")
"""Stands for every neutral act, with its date."""


class Told(Enum):
    """How an act stands in the extract for a citizen."""

    NEUTRAL = auto()  # the one sentence, whatever came of it
    PLAIN = auto()  # its own sentence
    DETAILED = auto()  # its own sentence, and the program's words on what was done


_PLAIN: Final = (
    Act.CONCERN_REGISTERED, Act.CONCERN_VIEWED, Act.CONCERN_COMPLETED, Act.CONCERN_REJECTED,
    Act.CONCERN_MISTAKE, Act.CONCERN_JOINED, Act.CASE_OPENED, Act.CASE_VIEWED,
    Act.PERSON_LINKED, Act.MATCHES_SHOWN, Act.HIT_OPENED,
    Act.VISIT_PLANNED, Act.VISIT_PREPARED, Act.VISIT_HELD,
    Act.CALENDAR_EXPORTED,  # not with its period: a citizen's own dates are not told by it
    Act.LOG_VIEWED, Act.LIST_VIEWED, Act.COPIED, Act.SAMPLE_DRAWN, Act.SAMPLE_MARKED,
    Act.SAMPLE_SIGNED, Act.LOG_THINNED, Act.WORDS_FORGOTTEN, Act.RECORD_DELETED,
    Act.DELETIONS_REPLAYED,
    Act.MEETING_SHOWN,  # not with its fields: the police's answers are one of them
    Act.EXIT_BEGUN,  # every case at once, so that nothing about one is told by it
)  # fmt: skip
_DETAILED: Final = (
    Act.SEARCHED, Act.INSIGHT_ASKED, Act.INSIGHT_PREPARED, Act.PARTY_ACCESS_ASKED, Act.PRINTED, Act.PREVIEWED, Act.COPY_SETTLED, Act.ATTACHMENT_ADDED,
    Act.ATTACHMENT_VIEWED, Act.ATTACHMENT_EXPORTED, Act.ATTACHMENT_DELETED,
    Act.OUTSIDE_DELETED, Act.OUTSIDE_LOST,
)  # fmt: skip
_POLICE: Final = (
    Act.POLICE_ANSWERED, Act.CASE_SUSPENDED, Act.CASE_RESUMED, Act.CARD_EXPORTED,
    Act.CONTACT_ADDED, Act.CONTACT_CONFIRMED, Act.CONTACT_REFUSED, Act.DISCLOSURE_PREPARED,
    Act.DISCLOSURE_REFUSED, Act.DISCLOSURE_WITHDRAWN, Act.DISCLOSURE_TOLD, Act.DISCLOSURE_VIEWED, Act.TERMS_KEPT, Act.BUNDLE_SEALED,
    Act.BUNDLE_HANDED_OVER, Act.BUNDLE_OPENED, Act.BUNDLE_VIEWED, Act.BUNDLE_REFUSED,
    Act.LOCKED_PDF_MADE, Act.WORDS_TOLD, Act.DISCLOSURE_ON_PAPER, Act.DISCLOSURE_HANDED_OVER,
    Act.RECEIPT_BY_VOICE, Act.RECEIPT_ON_PAPER,
    Act.BUNDLE_ANSWERED, Act.BUNDLE_JOURNALISED, Act.BUNDLE_KEPT, Act.SENDER_PERIODS,
    Act.WORD_WRITTEN, Act.WORD_ACCEPTED,
    Act.RECEIPT_WRITTEN, Act.RECEIPT_ACCEPTED, Act.RECEIPT_REFUSED,
    Act.IDENTITY_SEALED, Act.IDENTITY_OPENED, Act.IDENTITY_RELEASED, Act.IDENTITY_WRAPPED,
    Act.COUNTERSIGN_ASKED, Act.COUNTERSIGNED, Act.COUNTERSIGN_DECLINED,
    Act.CONFLICT_DECLARED, Act.CONFLICT_LIFTED, Act.ACCESS_GRANTED, Act.ACCESS_REVOKED,
    Act.ACCESS_PREVIEWED,
    Act.POLICE_EXCEPTION, Act.REST_DECIDED, Act.REST_CONFIRMED,
    Act.VISIT_CANCELLED,  # as a takeover by the police does to every visit
)  # fmt: skip
"""Acts towards the police, and those that follow from one or would give it away."""
_EVERYDAY: Final = (
    Act.DRAFT_STARTED, Act.DRAFT_DISCARDED, Act.TWO_CASES, Act.TWO_CASES_KEPT, Act.CASES_JOINED, Act.CASE_MOVED, Act.CASE_TAKEN,
    Act.HANDED_ON, Act.TASK_HANDED_ON, Act.NOTE_WRITTEN, Act.ENTRY_MADE, Act.ENTRY_DONE, Act.ENTRY_MOVED, Act.ENTRY_ENDED, Act.ENTRY_COVERED,
    Act.ENTRY_CHANGED, Act.ENTRY_VIEWED,
    Act.STANDS_IN, Act.ABSENCE_RECORDED, Act.ABSENCE_CHANGED, Act.ABSENCE_ENDED,
    # The course of a case: neutral until each is judged.
    Act.EARLIER_SEEN, Act.CONCERN_ASSESSED, Act.CONCERN_REOPENED, Act.CONCERN_PASSED, Act.KIND_CHANGED,
    Act.FAMILY_DECIDED,
    Act.PERSON_VIEWED, Act.PERSON_CHANGED, Act.PERSONS_MERGED,
    Act.MERGE_UNDONE, Act.RELATION_RECORDED, Act.RELATION_ENDED,
    Act.ROUND_OPENED, Act.AUTHORITY_INVITED, Act.AUTHORITY_ANSWERED,
    Act.ROUND_CLOSED, Act.AUTHORITY_REMINDED, Act.ANSWER_CORRECTED,
    Act.INVITATION_WITHDRAWN, Act.CONDITIONS_CHECKED, Act.CONDITIONS_EXCEPTED,
    Act.ANALYSED, Act.ANALYSIS_VIEWED,
    Act.RECOMMENDED, Act.RECOMMENDATION_VIEWED, Act.RECOMMENDATION_APPROVED, Act.RECOMMENDATION_DECLINED,
    Act.TRANSFER_BEGUN, Act.TRANSFER_ENDED, Act.TRANSFER_TAKEN, Act.TRANSFER_REJECTED, Act.TRANSFER_RECALLED, Act.RECALL_READ, Act.OPERATOR_CHECKED,
    Act.CHILD_REPORTED, Act.CONSENT_RECORDED, Act.CONSENT_ENDED, Act.INFORMED,
    Act.TRANSITION_RECORDED, Act.OFFER_MADE, Act.OFFER_ANSWERED,
    Act.EFFORT_BEGUN, Act.EFFORT_NOTED, Act.EFFORT_CHANGED,
    Act.EFFORT_ENDED, Act.EFFORT_KIND_CHANGED, Act.AFTER_CHECKED,
    Act.CASE_CLOSED, Act.CASE_REOPENED, Act.EVALUATED,
    Act.NOTE_CORRECTED, Act.JOURNAL_NUMBERED, Act.ACTION_CARD_WRITTEN,
    Act.CARD_STEP_DONE, Act.CARD_STEP_UNDONE,
    Act.VIEW_SAVED, Act.VIEW_DELETED, Act.BULK_DONE, Act.BULK_UNDONE,
    Act.POINT_CHOSEN, Act.POINT_CHANGED, Act.POINT_WITHDRAWN, Act.POINT_RECORDED,
)  # fmt: skip
"""Neutral so that the neutral sentence is an ordinary one."""
_OF_THE_OFFICE: Final = (
    Act.VAULT_CREATED, Act.UNLOCKED, Act.LOCKED, Act.SETTING_CHANGED, Act.CHECKPOINT_MADE,
    Act.USER_ADDED, Act.USER_CHANGED, Act.USER_LEFT, Act.PASSPHRASE_CHANGED,
    Act.PASSPHRASE_RESET, Act.KEY_FILE_CHANGED, Act.PAPER_KEY_RENEWED, Act.DATABASE_REKEYED,
    Act.KEYS_MENDED, Act.PUBLIC_KEY_MENDED, Act.CLOCK_JUMPED, Act.BACKUP_MADE,
    Act.BACKUP_FAILED, Act.BACKUP_REHEARSED, Act.BACKUP_RESTORED, Act.VAULT_MOVED,
    Act.VAULT_ARRIVED, Act.VAULT_RETURNED, Act.GO_LIVE_RECORDED, Act.WENT_LIVE,
    Act.EXIT_ASKED, Act.EXIT_WITHDRAWN, Act.EXIT_MADE,
    Act.MILIEU_REGISTERED, Act.MILIEU_VIEWED, Act.MILIEU_CHANGED,
    Act.ADVICE_RECORDED, Act.ADVICE_VIEWED,
    Act.MEETING_PLANNED, Act.MEETING_CHANGED, Act.MEETING_CANCELLED, Act.MEETING_VIEWED,
    Act.MEETING_INVITED, Act.MEETING_CLOSED, Act.MINUTES_SIGNED,
    Act.LEARNING_WRITTEN, Act.LEARNING_READ,
    Act.BUSY_READ, Act.BUSY_FORGOTTEN,
)  # fmt: skip
"""About no citizen: in no extract as things stand, and neutral if one ever came to be."""

TOLD: Final[dict[Act, Told]] = {
    **dict.fromkeys(_PLAIN, Told.PLAIN),
    **dict.fromkeys(_DETAILED, Told.DETAILED),
    **dict.fromkeys((*_POLICE, *_EVERYDAY, *_OF_THE_OFFICE), Told.NEUTRAL),
}
"""Every act, once."""
