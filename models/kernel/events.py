"""Facts that entities leave behind, and what of the screen they concern."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Event:
    """Something that has happened in the office and cannot be undone."""


class Kind(StrEnum):
    """What a record is: names a row across tables, in topics and in the log."""

    CONCERN = "concern"
    CASE = "case"
    PERSON = "person"
    ENTRY = "entry"
    SERIES = "series"  # what repeats
    VISIT = "visit"
    DRAFT = "draft"
    DISCLOSURE = "disclosure"
    CONTACT = "contact"
    PRINT = "print"
    BUNDLE = "bundle"
    RECEIPT = "receipt"
    USER = "user"
    VAULT = "vault"
    SETTING = "setting"
    GRANT = "grant"
    CONFLICT = "conflict"
    ABSENCE = "absence"  # holiday, leave: a colleague stands in
    COUNTERSIGNATURE = "countersignature"
    IDENTITY = "identity"
    ATTACHMENT = "attachment"
    BACKUP = "backup"
    EXIT = "exit"  # a pack with everything in the vault
    SAMPLE = "sample"
    CHECKPOINT = "checkpoint"
    LIST = "list"  # its id is the name of the list
    THINNING = "thinning"  # its id is the number of the first row that stays
    ROUND = "round"
    INVITATION = "invitation"
    RECOMMENDATION = "recommendation"
    EFFORT = "effort"
    CONSENT = "consent"
    OFFER = "offer"
    TRANSFER = "transfer"
    MILIEU = "milieu"
    ADVICE = "advice"
    RELATION = "relation"
    MERGE = "merge"
    VIEW = "view"
    ACTION_CARD = "action_card"
    OFFICE_CARD = "office_card"  # the card itself; an ACTION_CARD is one in use on a case
    OWN_EFFORT = "own_effort"  # in the catalogue; an EFFORT is one on a case
    EXCEPTION = "exception"  # going on before the police have answered, with a reason
    ANALYSIS = "analysis"
    CHILD_REPORT = "child_report"
    INFORMATION = "information"  # whether somebody was told, later or not
    TRANSITION = "transition"
    EFFORT_LOG = "effort_log"
    CLOSURE = "closure"
    BUSY = "busy"  # its id is the user whose busy times came from another calendar
    MEETING = "meeting"
    MEETING_PARTICIPANT = "meeting_participant"
    MEETING_POINT = (
        "meeting_point"  # one case on the agenda; what is said of it hangs on the case
    )
    LEARNING = "learning"  # what was learnt at a meeting without cases


Topic = tuple[Kind, str]
"""(kind, id) of a record that a commit changed; screens that show it ask again."""
