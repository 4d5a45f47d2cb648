"""Which right each act needs: every use case, and every query that screens ask.

One table, read by ``SqlReads``, by the desk and by ``tests/models/access/test_needs.py``, which
tries every act as every role over a real database: exactly those with a right get through. A
use case or query without a line here fails that test.
"""

from typing import Final

from models.access.roles import Right, Role, may

Needs = frozenset[Right] | None
"""Rights of which one is enough; None for every user of the vault."""

ANYBODY: Final[Needs] = None


def _one(*rights: Right) -> Needs:
    return frozenset(rights)


_CASEWORK: Final = _one(Right.CASEWORK)

USE_CASES: Final[dict[str, Needs]] = {
    "AddCaseNote": _CASEWORK,
    "AddStatements": _CASEWORK,
    "CorrectNote": _CASEWORK,
    "NumberCase": _CASEWORK,
    "Journalise": _CASEWORK,
    "PrintJournal": _CASEWORK,
    "NameJournal": _one(Right.GO_LIVE),
    "AddConcernNote": _CASEWORK,
    "PrepareClosing": _CASEWORK,
    "CloseCase": _CASEWORK,
    "CloseMistake": _CASEWORK,
    "ReopenCase": _CASEWORK,
    "ShowRetention": _one(Right.DELETE),
    "SetRetention": _one(Right.DELETE),
    "KeepLonger": _one(Right.DELETE),
    "DeleteCase": _one(Right.DELETE),
    "ShowDeleted": _one(Right.DELETE),
    "AddRelation": _CASEWORK,
    "ChangeRelation": _CASEWORK,
    "EndRelation": _CASEWORK,
    "CancelVisit": _CASEWORK,
    "ShowCaseAccess": _CASEWORK,
    "BeginAfterCall": _CASEWORK,
    "CompleteAfterCall": _CASEWORK,
    "CompleteEntry": _CASEWORK,
    "DeclareConflict": _CASEWORK,
    "MyDrafts": _CASEWORK,
    "TakeUpDraft": _CASEWORK,
    "FindDraft": _CASEWORK,
    "DiscardDraft": _CASEWORK,
    "RejectConcern": _CASEWORK,
    "MistakenConcern": _CASEWORK,
    "FindSimilar": _CASEWORK,
    "GoFurther": _CASEWORK,
    "MoveEntry": _CASEWORK,
    "NotPossibleEntry": _CASEWORK,
    "OpenCaseView": _CASEWORK,
    "OpenConcern": _CASEWORK,
    "OpenVisit": _CASEWORK,
    "NewVisitGates": _CASEWORK,
    "PlanFollowUp": _CASEWORK,
    "PlanVisit": _CASEWORK,
    "PrepareVisit": _CASEWORK,
    "PreviewVisitPapers": _CASEWORK,
    "PrintVisitPapers": _CASEWORK,
    "RecordPoliceAnswer": _CASEWORK,
    "RecordVisit": _CASEWORK,
    "RegisterConcern": _CASEWORK,
    "ResumeCase": _CASEWORK,
    "SaveDraft": _CASEWORK,
    "Search": _CASEWORK,
    "OpenHit": _CASEWORK,
    "SettleCopy": _CASEWORK,
    "SettleOutside": _CASEWORK,
    "TakeCase": _CASEWORK,
    "TellBack": _CASEWORK,
    "RecordAdvice": _CASEWORK,
    "OpenAdvice": _CASEWORK,
    "BeginConcern": _CASEWORK,
    "FindOldAdvice": _one(Right.DELETE),
    "KeepAdviceFor": _one(Right.DELETE),
    "DeleteOldAdvice": _one(Right.DELETE),
    "GrantAccess": _one(Right.ASSIGN),
    "RevokeAccess": _one(Right.ASSIGN),
    "LiftConflict": _one(Right.ASSIGN),
    "AddContact": _one(Right.CONTACTS),
    "ListContacts": _one(Right.CONTACTS),
    "ConfirmContact": _one(Right.CONTACTS),
    "KeepOldKey": _one(Right.CONTACTS),
    "RevokeContact": _one(Right.CONTACTS),
    "ShowOurCard": _one(Right.CONTACTS),
    "ExportCard": _one(Right.CONTACTS),
    "ChooseFromCase": _one(Right.HAND_OVER),
    "PrepareHandover": _one(Right.HAND_OVER),
    "SealHandover": _one(Right.HAND_OVER),
    "MarkHandedOver": _one(Right.HAND_OVER),
    "WithdrawHandover": _one(Right.HAND_OVER),
    "ShowCover": _one(Right.HAND_OVER),
    "AcceptReceipt": _one(Right.HAND_OVER),
    "ReceiveBundle": _one(Right.RECEIVE),
    "ViewBundle": _one(Right.RECEIVE),
    "WriteReceipt": _one(Right.RECEIVE),
    "OpenCaseLog": _one(Right.READ_LOG),
    "PreviewAccess": _one(Right.PREVIEW_ACCESS),
    "FindOldRows": _one(Right.DELETE),
    "ThinLog": _one(Right.DELETE),
    "ReadLog": _one(Right.READ_LOG),
    "PrintLog": _one(Right.READ_LOG),
    "CitizenExtract": _one(Right.ALL_CASES),  # it holds acts from every case of the person
    "ListColleagues": ANYBODY,
    "ListUsers": _one(Right.MANAGE_USERS),
    "AddUser": _one(Right.MANAGE_USERS),
    "ChangeUser": _one(Right.MANAGE_USERS),
    "CountBelongings": _one(Right.MANAGE_USERS),
    "ResetUser": _one(Right.MANAGE_USERS),
    "CloseAccess": _one(Right.MANAGE_USERS),
    "RenewPaperKey": _one(Right.MANAGE_USERS),
    "ChangeOwnSecret": ANYBODY,
    "PeopleAround": _CASEWORK,
    "ShowAtMeeting": _CASEWORK,
    "ListAttachments": _CASEWORK,
    "ViewAttachment": _CASEWORK,
    "AddAttachment": _CASEWORK,
    "ExportAttachment": _CASEWORK,
    "DeleteAttachment": _CASEWORK,
    "BeginBackup": ANYBODY,  # the daily one, while anybody has the vault open
    "BeginCatchUp": ANYBODY,
    "RecordBackup": ANYBODY,
    "RecordCopy": ANYBODY,
    "RecordFailure": ANYBODY,
    "RecordRehearsal": ANYBODY,
    "ShowBackups": ANYBODY,
    "BeginRehearsal": _one(Right.MANAGE_BACKUPS),
    "UsePlace": _one(Right.MANAGE_BACKUPS),
    "BeginMove": _one(Right.MANAGE_BACKUPS),
    "FinishMove": _one(Right.MANAGE_BACKUPS),
    "TakeBack": ANYBODY,
    "GiveKeys": ANYBODY,  # at unlock, so that keys follow rights
    "OpenIdentity": _one(Right.OPEN_SEALED),
    "ReleaseIdentity": _one(Right.OPEN_SEALED),
    "DrawSample": _one(Right.SAMPLE_LOG),
    "OpenSample": _one(Right.SAMPLE_LOG),
    "MarkRow": _one(Right.SAMPLE_LOG),
    "SignSample": _one(Right.SAMPLE_LOG),
    "SetSampleDays": _one(Right.GO_LIVE),
    "SlipDue": _one(Right.READ_LOG),
    "LookAtList": ANYBODY,
    "NoteCopied": ANYBODY,
    "NoteClockJump": ANYBODY,
    "DeleteConcern": _one(Right.DELETE),
    "ShowGoLive": _one(Right.GO_LIVE),
    "RecordPoint": _one(Right.GO_LIVE),
    "GoLive": _one(Right.GO_LIVE),
    "SetTwoPeople": _one(Right.GO_LIVE),
    "ListCountersignatures": _one(Right.READ_LOG, Right.MANAGE_USERS, Right.COUNTERSIGN),
    "PrintSlip": _one(Right.READ_LOG),
    "CheckSlip": _one(Right.READ_LOG),
    "CheckNote": _one(Right.READ_LOG),
    "CountersignSlip": _one(Right.READ_LOG, Right.MANAGE_USERS, Right.COUNTERSIGN),
    "RecordSignedPaper": _one(Right.CASEWORK, Right.MANAGE_USERS, Right.RECEIVE),
    "Countersign": _one(Right.COUNTERSIGN),
    "DeclineCountersign": _one(Right.COUNTERSIGN),
}
"""By the name of the class in ``models/usecases``; a second of that name with its module."""

QUERIES: Final[dict[str, Needs]] = {
    "today": _CASEWORK,
    "more": _CASEWORK,
    "cases": _CASEWORK,
    "advices": _CASEWORK,
    "between": _CASEWORK,
    "open_until": _CASEWORK,
    "case_numbered": _CASEWORK,
    "visits": _CASEWORK,
    "course": _CASEWORK,
    "copies": _CASEWORK,
    "copies_out": _CASEWORK,
    "handovers": _one(Right.HAND_OVER),
    "inbox": _one(Right.RECEIVE),
}
"""By the name of the method of ``SqlReads``."""

PLACES: Final[dict[str, Needs]] = {
    "today": _CASEWORK,
    "intake": _CASEWORK,
    "draft": _CASEWORK,
    "concern": _CASEWORK,
    "after_call": _CASEWORK,
    "advice": _CASEWORK,
    "cases": _CASEWORK,
    "case": _CASEWORK,
    "calendar": _CASEWORK,
    "plan_visit": _CASEWORK,
    "visit_papers": _CASEWORK,
    "search": _CASEWORK,
    "handovers": _one(Right.HAND_OVER),
    "hand_over": _one(Right.HAND_OVER),
    "inbox": _one(Right.RECEIVE),
    "contacts": _one(Right.CONTACTS),
    "security": ANYBODY,
    "settings": ANYBODY,
    "help": ANYBODY,
}
"""By the page's key on the desk: what a role may not use is not offered to it."""


def may_use(role: Role, needs: Needs) -> bool:
    """Whether a role has one of the rights needed."""
    return needs is None or any(may(role, right) for right in needs)
