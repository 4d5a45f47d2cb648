"""The pages of a case: what they are called, and what is worked on where."""

from typing import Final

from models.calendar.entry import EntryKind
from models.kernel.text import Text, text

PAGES: Final[dict[str, Text]] = {
    "overview": text("CasePages", "Overview"),
    "timeline": text("CasePages", "Timeline"),
    "concerns": text("CasePages", "Concerns"),
    "people": text("CasePages", "People"),
    "qualification": text("CasePages", "Qualification"),
    "analysis": text("CasePages", "Analysis"),
    "triage": text("CasePages", "Recommendation"),
    "visits": text("CasePages", "Talks and visits"),
    "efforts": text("CasePages", "Efforts"),
    "child": text("CasePages", "Child and consent"),
    "transfer": text("CasePages", "Transfer"),
    "closure": text("CasePages", "Closing"),
    "papers": text("CasePages", "Papers"),
    "attachments": text("CasePages", "Attachments"),
    "handovers": text("CasePages", "Handovers"),
    "journal": text("CasePages", "Journal"),
    "access": text("CasePages", "Access"),
    "log": text("CasePages", "Log"),
}
"""Every page by its key, from left to right; those whose part a role lacks are not shown."""

PAGE_OF: Final[dict[EntryKind, str]] = {
    EntryKind.PROTECTION_EXPIRES: "people",
    EntryKind.INSIGHT: "people",
    EntryKind.HOME_VISIT: "visits",
    EntryKind.VISIT_NOTE: "visits",
    EntryKind.PAPER_RETURN: "papers",
    EntryKind.COPY_OUTSIDE: "papers",
    EntryKind.RECEIPT: "handovers",
    EntryKind.REGISTER_ACUTE: "overview",
    EntryKind.TERMS: "handovers",
    EntryKind.QUALIFY: "qualification",
    EntryKind.QUALIFY_REPLY: "qualification",
    EntryKind.CLOSE_ROUND: "qualification",
    EntryKind.CHECK_CONDITIONS: "qualification",
    EntryKind.ANALYSE: "analysis",
    EntryKind.RECOMMEND: "triage",
    EntryKind.APPROVE: "triage",
    EntryKind.CHILD_REPORT: "child",
    EntryKind.CONSENT: "child",
    EntryKind.INFORM: "child",
    EntryKind.CHECK_OPERATOR: "child",
    EntryKind.TURNS_18: "child",
    EntryKind.TRANSITION: "child",
    EntryKind.OFFER_REPLY: "efforts",
    EntryKind.INFORM_DECLINED: "efforts",
    EntryKind.RE_OFFER: "efforts",
    EntryKind.EFFORT_START: "efforts",
    EntryKind.EFFORT_CONTACT: "efforts",
    EntryKind.EFFORT_STALLED: "efforts",
    EntryKind.EFFORT_DECISION: "child",
    EntryKind.PASS_TO_POLICE: "child",
    EntryKind.STILL_SUSPENDED: "child",
    EntryKind.RELEASE: "efforts",
    EntryKind.RELEASE_WATCH: "efforts",
    EntryKind.RELEASE_PLAN: "efforts",
    EntryKind.AFTER_CHECK: "efforts",
    EntryKind.EVALUATE: "efforts",
    EntryKind.TRANSFER: "transfer",
    EntryKind.TRANSFER_RECEIPT: "transfer",
    EntryKind.CLOSE: "closure",
    EntryKind.DELETE_DUE: "closure",
}
"""On which page an entry of that kind is worked on."""
