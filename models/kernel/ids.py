"""Identifiers: random inside, counted outside."""

from collections.abc import Callable
from typing import NewType

UserId = NewType("UserId", str)
PersonId = NewType("PersonId", str)
ConcernId = NewType("ConcernId", str)
CaseId = NewType("CaseId", str)
EntryId = NewType("EntryId", str)
SeriesId = NewType("SeriesId", str)
VisitId = NewType("VisitId", str)
DraftId = NewType("DraftId", str)
DisclosureId = NewType("DisclosureId", str)
ContactId = NewType("ContactId", str)
PrintId = NewType("PrintId", str)
ReceiptId = NewType("ReceiptId", str)
BundleId = NewType("BundleId", str)
GrantId = NewType("GrantId", str)
ConflictId = NewType("ConflictId", str)
AttachmentId = NewType("AttachmentId", str)
AdviceId = NewType("AdviceId", str)
AbsenceId = NewType("AbsenceId", str)
MilieuId = NewType("MilieuId", str)
MeetingId = NewType("MeetingId", str)
ParticipantId = NewType("ParticipantId", str)
PointId = NewType("PointId", str)
"""One case on the agenda of a meeting."""
ThemeId = NewType("ThemeId", str)
"""One subject in words on the agenda of a meeting."""
LearningId = NewType("LearningId", str)
"""What was learnt at a meeting that holds no cases."""
RelationId = NewType("RelationId", str)
MergeId = NewType("MergeId", str)
ViewId = NewType("ViewId", str)
RecordId = NewType("RecordId", str)
"""A record of a case's course, of any kind."""

OfficePageId = NewType("OfficePageId", str)
"""Something that the office has written for itself: an action card, an effort of its own."""

NewId = Callable[[], str]
"""Gives a fresh random UUID (version 4), in its canonical text form."""

SYSTEM = UserId("system")
"""The user in whose name rules act."""


def shown_number(kind: str, year: int, count: int) -> str:
    """Return a number for people: ``H-2026-0001`` (concern), ``S-2026-0001`` (case)."""
    return f"{kind}-{year}-{count:04d}"
