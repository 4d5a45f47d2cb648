"""Everything with a time: deadlines, appointments, follow-ups; objects with an origin."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from models.kernel.errors import Refused
from models.kernel.events import Event
from models.kernel.ids import CaseId, ConcernId, EntryId, SeriesId, UserId
from models.kernel.text import Text, text

NOT_OPEN: Final = text("Entry", "This entry is no longer open.")
WHY_MOVED: Final = text("Entry", "Write why the deadline is moved.")
WHY_NOT: Final = text("Entry", "Write why it was not possible.")
WHAT_CAME: Final = text("Entry", "Write in a few words what came of it.")


class EntryKind(StrEnum):
    """What an entry is."""

    ASSESSMENT = "assessment"  # the concern's own deadline
    AFTER_CALL = "after_call"
    CHILD_REPORT = "child_report"
    POLICE_QUESTION = "police_question"  # ask the police whether the kommune may go on
    POLICE_REMINDER = "police_reminder"
    QUALIFY = "qualify"
    PLAN_CONTACT = "plan_contact"
    HOME_VISIT = "home_visit"
    VISIT_NOTE = "visit_note"  # write down what came of the visit
    FOLLOW_UP = "follow_up"
    PAPER_RETURN = "paper_return"
    COPY_OUTSIDE = "copy_outside"  # an attachment lies outside the vault
    RECEIPT = "receipt"
    TERMS = "terms"  # is it deleted or returned, as both agreed?
    TELL_BACK = "tell_back"
    MEETING = "meeting"
    INVITE = "invite"  # send the invitations to a meeting
    READ_LEARNING = "read_learning"  # what was learnt at a meeting without cases
    AGREED = "agreed"  # what a colleague took upon themselves at a meeting
    AGREED_WITH = "agreed_with"  # what another authority did, to be asked after
    STILL_SUSPENDED = "still_suspended"
    CONFIRM_POLICE = "confirm_police"  # call the number we know, to be sure who it was
    BREACH = "breach"  # a paper is lost
    NEXT_STEP = "next_step"  # nothing else is planned
    COUNTERSIGN = "countersign"  # one did what wants two
    DECLINED = "declined"  # the second person said no
    INITIAL_ASSESSMENT = "initial_assessment"
    QUALIFY_REPLY = "qualify_reply"
    CLOSE_ROUND = "close_round"
    CHECK_CONDITIONS = "check_conditions"
    ANALYSE = "analyse"
    RECOMMEND = "recommend"
    APPROVE = "approve"
    CONSENT = "consent"
    INFORM = "inform"  # decide anew whether somebody is told
    TURNS_18 = "turns_18"
    PROTECTION_EXPIRES = "protection_expires"
    TRANSITION = "transition"
    OFFER_REPLY = "offer_reply"  # somebody thinks about an offer
    INFORM_DECLINED = "inform_declined"  # tell police and authorities of a no
    RE_OFFER = "re_offer"
    EFFORT_START = "effort_start"
    EFFORT_CONTACT = "effort_contact"
    EFFORT_STALLED = "effort_stalled"
    EFFORT_DECISION = "effort_decision"
    RELEASE = "release"
    RELEASE_WATCH = "release_watch"
    RELEASE_PLAN = "release_plan"  # is everything in place?
    AFTER_CHECK = "after_check"
    EVALUATE = "evaluate"
    CASE_CHECK = "case_check"  # how it went after closing
    CLOSE = "close"
    DELETE_DUE = "delete_due"
    TRANSFER = "transfer"  # hand the case over to the new kommune of residence
    TRANSFER_RECEIPT = "transfer_receipt"
    ANSWER_TRANSFER = "answer_transfer"  # take a case over from another kommune, or reject it
    RETURN_ANSWER = "return_answer"  # the sender does not know yet
    PROPOSED = "proposed"  # what the former kommune had running or agreed
    CHECK_OPERATOR = "check_operator"
    PASS_TO_POLICE = "pass_to_police"  # noqa: S105 - a kind of entry
    MILIEU_REVIEW = "milieu_review"
    PLAN_REVIEW = "plan_review"  # the plan that the action cards are from grows old
    KEYS_EXPIRE = "keys_expire"
    TRY_AGAIN = "try_again"  # a trial shipment did not work
    SAFE_CONTACT = "safe_contact"  # decide whether the family may be contacted
    TWO_CASES = "two_cases"  # a second case was opened on one person
    TAKEN_OVER = "taken_over"  # a colleague left, changed role, or may not see it
    INSIGHT = "insight"  # answer a citizen who asks for access
    PARTY_ACCESS = "party_access"  # a party asks to see the file; decided in another system
    REGISTER_ACUTE = "register_acute"  # what 112, 114 or the police were told in danger
    OTHER = "other"


KINDS: Final[dict[EntryKind, Text]] = {
    EntryKind.ASSESSMENT: text("EntryKind", "Assess the concern"),
    EntryKind.AFTER_CALL: text("EntryKind", "Finish after the call"),
    EntryKind.CHILD_REPORT: text("EntryKind", "Report on a child (underretning)"),
    EntryKind.POLICE_QUESTION: text("EntryKind", "Ask the police if we can continue"),
    EntryKind.POLICE_REMINDER: text("EntryKind", "Ask the police again"),
    EntryKind.QUALIFY: text("EntryKind", "Qualify the concern"),
    EntryKind.PLAN_CONTACT: text("EntryKind", "Plan the talk or visit"),
    EntryKind.HOME_VISIT: text("EntryKind", "Home visit"),
    EntryKind.VISIT_NOTE: text("EntryKind", "Write what came of the visit"),
    EntryKind.FOLLOW_UP: text("EntryKind", "Follow-up"),
    EntryKind.PAPER_RETURN: text("EntryKind", "Copy back and shredded"),
    EntryKind.COPY_OUTSIDE: text("EntryKind", "Delete the copy outside the vault"),
    EntryKind.RECEIPT: text("EntryKind", "Receipt awaited"),
    EntryKind.TERMS: text("EntryKind", "Is it deleted or returned?"),
    EntryKind.TELL_BACK: text("EntryKind", "Call the reporter back"),
    EntryKind.MEETING: text("EntryKind", "Meeting"),
    EntryKind.INVITE: text("EntryKind", "Invite to the meeting"),
    EntryKind.READ_LEARNING: text("EntryKind", "Read what was learnt at the meeting"),
    EntryKind.AGREED: text("EntryKind", "Agreed at a meeting"),
    EntryKind.AGREED_WITH: text("EntryKind", "Agreed at a meeting: ask the authority"),
    EntryKind.STILL_SUSPENDED: text("EntryKind", "Still suspended?"),
    EntryKind.CONFIRM_POLICE: text("EntryKind", "Call back on the number we know"),
    EntryKind.BREACH: text("EntryKind", "Lost paper: report the breach"),
    EntryKind.NEXT_STEP: text("EntryKind", "Decide the next step"),
    EntryKind.COUNTERSIGN: text("EntryKind", "Countersign"),
    EntryKind.DECLINED: text("EntryKind", "Put right what was declined"),
    EntryKind.INITIAL_ASSESSMENT: text("EntryKind", "Write the initial assessment"),
    EntryKind.QUALIFY_REPLY: text("EntryKind", "Answer from an authority awaited"),
    EntryKind.CLOSE_ROUND: text("EntryKind", "Gather the answers of the round"),
    EntryKind.CHECK_CONDITIONS: text("EntryKind", "Check parents' and siblings' conditions"),
    EntryKind.ANALYSE: text("EntryKind", "Analyse the concern"),
    EntryKind.RECOMMEND: text("EntryKind", "Write the recommendation"),
    EntryKind.APPROVE: text("EntryKind", "Approve the recommendation"),
    EntryKind.CONSENT: text("EntryKind", "Ask for consent"),
    EntryKind.INFORM: text("EntryKind", "Decide again on informing"),
    EntryKind.TURNS_18: text("EntryKind", "Prepare the 18th birthday"),
    EntryKind.PROTECTION_EXPIRES: text("EntryKind", "Name and address protection expires"),
    EntryKind.TRANSITION: text("EntryKind", "Prepare the transition"),
    EntryKind.OFFER_REPLY: text("EntryKind", "Ask for the answer to the offer"),
    EntryKind.INFORM_DECLINED: text("EntryKind", "Tell police and authorities of the no"),
    EntryKind.RE_OFFER: text("EntryKind", "Make the offer again"),
    EntryKind.EFFORT_START: text("EntryKind", "Start the effort"),
    EntryKind.EFFORT_CONTACT: text("EntryKind", "Planned contact of an effort"),
    EntryKind.EFFORT_STALLED: text("EntryKind", "Planned activity is not carried out"),
    EntryKind.EFFORT_DECISION: text("EntryKind", "Decide on a running effort"),
    EntryKind.RELEASE: text("EntryKind", "Release"),
    EntryKind.RELEASE_WATCH: text("EntryKind", "Ask for the date of release"),
    EntryKind.RELEASE_PLAN: text("EntryKind", "Is all in place for the release?"),
    EntryKind.AFTER_CHECK: text("EntryKind", "After-check"),
    EntryKind.EVALUATE: text("EntryKind", "Evaluate"),
    EntryKind.CASE_CHECK: text("EntryKind", "After-check of a closed case"),
    EntryKind.CLOSE: text("EntryKind", "Close the case"),
    EntryKind.DELETE_DUE: text("EntryKind", "Delete or decide to keep"),
    EntryKind.TRANSFER: text("EntryKind", "Hand the case over to the new kommune"),
    EntryKind.TRANSFER_RECEIPT: text("EntryKind", "Receipt for the transfer awaited"),
    EntryKind.ANSWER_TRANSFER: text("EntryKind", "Take the case over, or reject it"),
    EntryKind.RETURN_ANSWER: text("EntryKind", "Give the other kommune the answer"),
    EntryKind.PROPOSED: text("EntryKind", "Decide on what the former kommune had agreed"),
    EntryKind.CHECK_OPERATOR: text("EntryKind", "Has the centre reported itself?"),
    EntryKind.PASS_TO_POLICE: text("EntryKind", "Pass the new concern on to the police"),
    EntryKind.MILIEU_REVIEW: text("EntryKind", "Look at the place or group again"),
    EntryKind.KEYS_EXPIRE: text("EntryKind", "Renew keys before they run out"),
    EntryKind.TRY_AGAIN: text("EntryKind", "Try a way again with a contact"),
    EntryKind.PLAN_REVIEW: text("EntryKind", "Revise the preparedness plan"),
    EntryKind.SAFE_CONTACT: text("EntryKind", "Decide whether contact is safe"),
    EntryKind.TWO_CASES: text("EntryKind", "Two cases on one person: decide"),
    EntryKind.TAKEN_OVER: text("EntryKind", "Taken over: read what it is about"),
    EntryKind.INSIGHT: text("EntryKind", "Answer on access (indsigt)"),
    EntryKind.PARTY_ACCESS: text("EntryKind", "Decide on party access (partsaktindsigt)"),
    EntryKind.REGISTER_ACUTE: text("EntryKind", "Register what 112 or 114 was told"),
    EntryKind.OTHER: text("EntryKind", "Task"),
}

APPOINTMENTS: Final = frozenset({EntryKind.HOME_VISIT, EntryKind.FOLLOW_UP, EntryKind.MEETING})
"""Kinds with a start and an end, shown as today's appointments."""


SECONDED: Final = frozenset({EntryKind.COUNTERSIGN, EntryKind.DECLINED})
"""Kinds about an act that wants a second person; of no case and no concern."""


ABOUT_CONTACTS: Final = frozenset({EntryKind.KEYS_EXPIRE, EntryKind.TRY_AGAIN})
"""Kinds about keys and ways of contacts; of no case and no concern."""


class EntryStatus(StrEnum):
    """What became of an entry."""

    OPEN = "open"
    DONE = "done"
    MOVED = "moved"
    NOT_POSSIBLE = "not_possible"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class EntryMade(Event):
    """An entry was put in the calendar."""

    entry: "Entry"


@dataclass(frozen=True, slots=True)
class EntrySettled(Event):
    """An entry was done, moved, ended, or was not possible."""

    entry: "Entry"


class Changed(StrEnum):
    """What became another while the entry stayed."""

    OWNER = "owner"
    PLACE = "place"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Change:
    """One change of an entry, for its history: what it was and is, by whom, when, and why."""

    what: Changed
    was: str
    is_now: str
    at: datetime
    by: UserId
    reason: str = ""


@dataclass(slots=True)
class Entry:
    """One entry. Calendar text is its kind and a case number, never a name.

    Attributes:
        due_at: the deadline; for an appointment the same as ``starts_at``.
        origin: the rule, decision or person that made it, as a code of ``ORIGINS``.
        origin_at: the moment from which it counts.
        about_id: the visit, print or disclosure that it waits for, or "".
        series_id: what repeats, of which this is one day; or None.
        rule_day: the day that the series' rule meant, wherever it stands now.
        rule_asked: the day of the month that was meant where the month has none (31), else 0.
        changes: what became another since it was read; kept with it.
    """

    id: EntryId
    kind: EntryKind
    owner_id: UserId
    due_at: datetime
    origin: str
    origin_at: datetime
    created_at: datetime
    created_by: UserId
    concern_id: ConcernId | None = None
    case_id: CaseId | None = None
    about_id: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    place: str = ""
    status: EntryStatus = EntryStatus.OPEN
    done_at: datetime | None = None
    done_by: UserId | None = None
    outcome: str = ""
    reason: str = ""
    moved_to: EntryId | None = None
    series_id: SeriesId | None = None
    rule_day: date | None = None
    rule_asked: int = 0
    changes: list[Change] = field(default_factory=list, compare=False, repr=False)
    events: list[Event] = field(default_factory=list, compare=False, repr=False)

    def _settle(self, status: EntryStatus, at: datetime, by: UserId) -> None:
        self.require_open()
        self.status, self.done_at, self.done_by = status, at, by
        self.events.append(EntrySettled(self))

    def require_open(self) -> None:
        """Do nothing where something is left to do.

        Raises:
            Refused: it is not open.
        """
        if self.status is not EntryStatus.OPEN:
            raise Refused(NOT_OPEN)

    def hand_to(self, owner: UserId, at: datetime, by: UserId, reason: str = "") -> None:
        """Let another have it; nothing happens where that one has it already."""
        if owner != self.owner_id:
            was, self.owner_id = self.owner_id, owner
            self.changes.append(Change(Changed.OWNER, was, owner, at, by, reason.strip()))

    def take_to(self, place: str, at: datetime, by: UserId, reason: str = "") -> None:
        """Let it be at another place; nothing happens where it is that already."""
        if place != self.place:
            was, self.place = self.place, place
            self.changes.append(Change(Changed.PLACE, was, place, at, by, reason.strip()))

    def done(self, outcome: str, at: datetime, by: UserId) -> None:
        """Mark as done with what came of it.

        Raises:
            Refused: it is not open.
        """
        self._settle(EntryStatus.DONE, at, by)
        self.outcome = outcome.strip()

    def not_possible(self, reason: str, at: datetime, by: UserId) -> None:
        """Record that it could not be done, and why.

        Raises:
            Refused: no reason, or it is not open.
        """
        if not reason.strip():
            raise Refused(WHY_NOT, "reason")
        self._settle(EntryStatus.NOT_POSSIBLE, at, by)
        self.reason = reason.strip()

    def end(self, reason: str, at: datetime, by: UserId) -> None:
        """End it because what it served has ended.

        Raises:
            Refused: it is not open.
        """
        self._settle(EntryStatus.ENDED, at, by)
        self.reason = reason

    def move(self, successor: "Entry", reason: str, at: datetime, by: UserId) -> None:
        """Replace it by an entry at another time; the old date is kept here.

        Raises:
            Refused: no reason, or it is not open.
        """
        if not reason.strip():
            raise Refused(WHY_MOVED, "reason")
        self._settle(EntryStatus.MOVED, at, by)
        self.reason, self.moved_to = reason.strip(), successor.id
