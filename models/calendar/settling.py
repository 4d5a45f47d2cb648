"""How an entry is brought to its end: some are ended only by the work they stand for."""

from datetime import datetime
from typing import Final

from models.calendar.entry import APPOINTMENTS, EntryKind
from models.kernel.errors import Refused
from models.kernel.text import Text, text

ASSESS: Final = text(
    "Settling", "This ends when you decide on the concern. Open the concern and decide."
)
FINISH: Final = text("Settling", "This ends when you finish what is left after the call.")
ANSWER: Final = text("Settling", "This ends when you record the answer of the police.")
VISIT: Final = text("Settling", "This ends when you write what came of the visit.")
COPY: Final = text("Settling", "This ends when you say what became of the copy.")
ASSESSED: Final = text(
    "Settling", "This ends when you write the assessment. Open the concern and write it."
)
LOOK: Final = text(
    "Settling", "This ends when you follow up on the place, forum or group: Cases."
)
SAFE: Final = text("Settling", "This ends when you decide whether contact is safe.")
COUNTERSIGN: Final = text(
    "Settling", "This ends when it is signed or declined: Security, Countersignatures."
)
ANALYSE: Final = text("Settling", "This ends when the analysis is finished.")
RECOMMEND: Final = text("Settling", "This ends when the recommendation is written.")
APPROVE: Final = text("Settling", "This ends when the recommendation is approved or sent back.")
RECEIPT: Final = text(
    "Settling", "This ends when the receipt is there: by voice, on paper or digital."
)
TERMS: Final = text(
    "Settling",
    "This ends when you write down that it was done: open the line in the register of "
    "disclosures.",
)
DELETE: Final = text("Settling", "This ends when it is deleted, or decided to be kept longer.")
REPORT: Final = text(
    "Settling", "This ends when you record the report: the case's page Child and consent."
)
CONSENT: Final = text(
    "Settling", "This ends when you record the answer on the page Child and consent."
)
INFORM: Final = text(
    "Settling", "This ends when you decide again on the page Child and consent."
)
BIRTHDAY: Final = text(
    "Settling", "This ends when you prepare the birthday on the page Child and consent."
)
AT_REST: Final = text("Settling", "This ends when you decide what becomes of the effort.")
RESTS: Final = text("Settling", "This ends when you record what the police answer.")
PASS_ON: Final = text("Settling", "This ends when you record that the concern is passed on.")
OPERATOR: Final = text("Settling", "This ends when you record what the centre has done.")
REVISE: Final = text(
    "Settling",
    "This ends when the action cards are written from the revised plan: Settings, Action cards.",
)
KEYS: Final = text(
    "Settling",
    "This ends when the keys are renewed, or a card with new keys is read in: Contacts.",
)
TRIAL: Final = text(
    "Settling", "This ends when a trial shipment works, or the way is no longer used: Contacts."
)
OFFER: Final = text("Settling", "This ends when you write down the answer to the offer.")
TELL_OF_NO: Final = text(
    "Settling", "This ends when you write down who was told, or that nobody is."
)
EFFORT: Final = text("Settling", "This ends when you write about it on the page Efforts.")
VISIT_MOVES: Final = text(
    "Settling", "Cancel the visit and plan a new one, so that papers follow."
)

HELD: Final = text(
    "Settling", "This ends when the meeting is closed or cancelled: the place Meetings."
)
HELD_MOVES: Final = text("Settling", "Give the meeting another time: the place Meetings.")
LEARNT: Final = text(
    "Settling", "This ends when you have read it: the place Meetings, Learning."
)
INVITATIONS: Final = text(
    "Settling", "This ends when everybody is invited: the meeting's page, Participants."
)

AUTHORITY: Final = text(
    "Settling", "This ends when you record the authority's answer: the page Qualification."
)
GATHERED: Final = text(
    "Settling", "This ends when you close the round: the page Qualification."
)
CONDITIONS: Final = text(
    "Settling",
    "This ends when you record social services' check, or why a visit goes on without it: the "
    "page Qualification.",
)
TRANSFER: Final = text(
    "Settling",
    "This ends when the case is sent to the new kommune, or you decide not to yet: the case's "
    "page Transfer.",
)
TAKEN_ON: Final = text(
    "Settling", "This ends when the receipt is recorded: the case's page Transfer."
)

ANSWER_THEM: Final = text(
    "Settling", "This ends when you take the case over or reject it: the Inbox."
)
GIVE_ANSWER: Final = text(
    "Settling", "This ends when the receipt with the answer is written: the Inbox."
)

WHICH: Final = text("Settling", "This ends when you decide which case goes on.")

INSIGHT: Final = text(
    "Settling", "This ends when the answer is made: Access (indsigt), where the person stands."
)

ALARM: Final = text(
    "Settling",
    "This ends when you register what was said: the button 112 or 114 on the concern or case.",
)

OWN_WAY: Final[dict[EntryKind, Text]] = {
    EntryKind.ASSESSMENT: ASSESS,
    EntryKind.AFTER_CALL: FINISH,
    EntryKind.POLICE_QUESTION: ANSWER,
    EntryKind.POLICE_REMINDER: ANSWER,
    EntryKind.HOME_VISIT: VISIT,
    EntryKind.VISIT_NOTE: VISIT,
    EntryKind.PAPER_RETURN: COPY,
    EntryKind.COPY_OUTSIDE: COPY,
    EntryKind.RECEIPT: RECEIPT,
    EntryKind.TERMS: TERMS,
    EntryKind.CHILD_REPORT: REPORT,
    EntryKind.CONSENT: CONSENT,
    EntryKind.INFORM: INFORM,
    EntryKind.TURNS_18: BIRTHDAY,
    EntryKind.EFFORT_DECISION: AT_REST,
    EntryKind.STILL_SUSPENDED: RESTS,
    EntryKind.PASS_TO_POLICE: PASS_ON,
    EntryKind.CHECK_OPERATOR: OPERATOR,
    EntryKind.SAFE_CONTACT: SAFE,
    EntryKind.TWO_CASES: WHICH,
    EntryKind.MILIEU_REVIEW: LOOK,
    EntryKind.INITIAL_ASSESSMENT: ASSESSED,
    EntryKind.PLAN_REVIEW: REVISE,
    EntryKind.KEYS_EXPIRE: KEYS,
    EntryKind.TRY_AGAIN: TRIAL,
    EntryKind.COUNTERSIGN: COUNTERSIGN,
    EntryKind.DELETE_DUE: DELETE,
    EntryKind.ANALYSE: ANALYSE,
    EntryKind.RECOMMEND: RECOMMEND,
    EntryKind.APPROVE: APPROVE,
    EntryKind.OFFER_REPLY: OFFER,
    EntryKind.RE_OFFER: OFFER,
    EntryKind.INFORM_DECLINED: TELL_OF_NO,
    EntryKind.EFFORT_START: EFFORT,
    EntryKind.EFFORT_CONTACT: EFFORT,
    EntryKind.RELEASE_WATCH: EFFORT,
    EntryKind.RELEASE_PLAN: EFFORT,
    EntryKind.AFTER_CHECK: EFFORT,
    EntryKind.EVALUATE: EFFORT,
    EntryKind.TRANSFER: TRANSFER,
    EntryKind.TRANSFER_RECEIPT: TAKEN_ON,
    EntryKind.ANSWER_TRANSFER: ANSWER_THEM,
    EntryKind.RETURN_ANSWER: GIVE_ANSWER,
    EntryKind.QUALIFY_REPLY: AUTHORITY,
    EntryKind.CLOSE_ROUND: GATHERED,
    EntryKind.CHECK_CONDITIONS: CONDITIONS,
    EntryKind.INSIGHT: INSIGHT,
    EntryKind.INVITE: INVITATIONS,
    EntryKind.READ_LEARNING: LEARNT,
    EntryKind.REGISTER_ACUTE: ALARM,
}
"""Kinds that are not ended by saying so, with what ends them."""

STAYS: Final[dict[EntryKind, Text]] = {
    EntryKind.HOME_VISIT: VISIT_MOVES,
    EntryKind.COUNTERSIGN: COUNTERSIGN,
    EntryKind.DELETE_DUE: DELETE,
    EntryKind.INVITE: HELD_MOVES,
    EntryKind.READ_LEARNING: LEARNT,
}
"""Kinds that are not moved by themselves, with the reason."""

STILL_MOVES: Final = frozenset(
    {
        EntryKind.CHILD_REPORT,
        EntryKind.INFORM,
        EntryKind.EFFORT_DECISION,
        EntryKind.PASS_TO_POLICE,
        EntryKind.DELETE_DUE,
        EntryKind.STILL_SUSPENDED,
        EntryKind.CONFIRM_POLICE,
        EntryKind.PAPER_RETURN,
        EntryKind.RECEIPT,
        EntryKind.COPY_OUTSIDE,
        EntryKind.TERMS,
        EntryKind.BREACH,
        EntryKind.TWO_CASES,
        EntryKind.TAKEN_OVER,
        EntryKind.INSIGHT,
        EntryKind.PARTY_ACCESS,
        EntryKind.PASS_TO_POLICE,
        EntryKind.REGISTER_ACUTE,
    }
)
"""What goes on while a case is suspended: the child's report, what the police are asked and
answered, what they were given, and paper that is out. Source: the project's decisions on practice, 2."""

WAITING: Final = frozenset(
    {
        EntryKind.POLICE_REMINDER,
        EntryKind.RECEIPT,
        EntryKind.TERMS,
        EntryKind.PAPER_RETURN,
        EntryKind.STILL_SUSPENDED,
        EntryKind.APPROVE,
        EntryKind.QUALIFY_REPLY,
        EntryKind.TRANSFER_RECEIPT,
        EntryKind.AGREED_WITH,
    }
)
"""Kinds that wait for somebody else."""

PLANNABLE: Final = (
    EntryKind.FOLLOW_UP,
    EntryKind.MEETING,
    EntryKind.QUALIFY,
    EntryKind.PLAN_CONTACT,
    EntryKind.TELL_BACK,
    EntryKind.CHILD_REPORT,
    EntryKind.OTHER,
)
"""Kinds a person may choose as the next step."""


OF_A_MEETING: Final = frozenset({EntryKind.MEETING, EntryKind.INVITE, EntryKind.READ_LEARNING})
"""Kinds that, without a case, stand for a meeting of several authorities."""


IN_INBOX: Final = frozenset({EntryKind.ANSWER_TRANSFER, EntryKind.RETURN_ANSWER})
"""Kinds that stand for a bundle from another kommune: of no case yet."""


def own_way(kind: EntryKind, about: str = "") -> Text | None:
    """Return what ends an entry that is not ended by saying so; None where saying so ends it.

    Args:
        kind: of the entry.
        about: what it waits for, or "": a meeting of several authorities has a page.
    """
    return HELD if kind is EntryKind.MEETING and about else OWN_WAY.get(kind)


def stays(kind: EntryKind, about: str = "") -> Text | None:
    """Return why an entry is not moved by itself; None where it may be.

    Args:
        kind: of the entry.
        about: what it waits for, or "".
    """
    return HELD_MOVES if kind is EntryKind.MEETING and about else STAYS.get(kind)


def require_plain(kind: EntryKind, about: str = "") -> None:
    """Do nothing when the entry ends by saying so.

    Args:
        kind: of the entry.
        about: what it waits for, or "".

    Raises:
        Refused: it has a way of its own; the sentence names it.
    """
    why = own_way(kind, about)
    if why is not None:
        raise Refused(why)


def require_movable(kind: EntryKind, about: str = "") -> None:
    """Do nothing when the entry may be put at another time by itself.

    Args:
        kind: of the entry.
        about: what it waits for, or "".

    Raises:
        Refused: a visit moves with its papers, not alone; a countersignature not at all.
    """
    why = stays(kind, about)
    if why is not None:
        raise Refused(why)


def called_off(kind: EntryKind, due_at: datetime, now: datetime) -> bool:
    """Whether it is an appointment still to come: that is called off, not missed."""
    return kind in APPOINTMENTS and due_at > now
