"""Everything that leaves: one table of what, to whom, by which rule.

A test finds each use case that makes paper, a file or a sealed parcel, or that enters the
register, and each place of the screens and the command line by which something gets out; what
it finds and this table does not say fails it.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Rule(StrEnum):
    """Why something may leave."""

    DISCLOSURE = "disclosure"  # passes the door and stands in the register of disclosures
    WORKING_PAPER = (
        "working_paper"  # for those who work with the case; a numbered copy, due back
    )
    OWN_RIGHT = "own_right"  # the citizen's own, or said to the citizen
    NO_PERSON = "no_person"  # says nothing about any citizen; a test holds it to that
    OVERSIGHT = (
        "oversight"  # for whoever looks after the office's work: numbers and acts, logged
    )
    SEALED_OWN = "sealed_own"  # our own vault, sealed to our own keys
    EVERYTHING = (
        "everything"  # an office leaves: a named key, a reason, two people, a row for each case
    )
    INSIDE = "inside"  # bytes that come in or stay on the screen


@dataclass(frozen=True, slots=True)
class WayOut:
    """One way out.

    Attributes:
        what: what leaves.
        to: who gets it.
        rule: by which rule.
    """

    what: str
    to: str
    rule: Rule


_R = Rule

WAYS_OUT: Final[dict[str, WayOut]] = {
    # disclosures: the door, the register
    "PrepareHandover": WayOut("a bundle, looked at first", "police or kommune", _R.DISCLOSURE),
    "SealHandover": WayOut("a sealed bundle", "police or kommune", _R.DISCLOSURE),
    "LockHandover": WayOut("a locked PDF", "police", _R.DISCLOSURE),
    "LockAgain": WayOut("the same under new words", "police", _R.DISCLOSURE),
    "PrintHandover": WayOut("a handover on paper", "police", _R.DISCLOSURE),
    "PrintHandoverAgain": WayOut("further copies of it", "police", _R.DISCLOSURE),
    "GiveTransfer": WayOut("a case on paper or by mail", "new kommune", _R.DISCLOSURE),
    "RegisterGiven": WayOut("what was said or given", "anybody it may reach", _R.DISCLOSURE),
    "RegisterDeclined": WayOut("nothing: it was refused", "nobody", _R.DISCLOSURE),
    "RegisterAcute": WayOut("what was said in danger", "112, 114, police", _R.DISCLOSURE),
    "PassToPolice": WayOut("a concern, spoken or written", "police", _R.DISCLOSURE),
    "InformDeclined": WayOut("a no, spoken", "authority", _R.DISCLOSURE),
    "InviteAuthority": WayOut("a question by name", "authority", _R.DISCLOSURE),
    "RecordAuthorityAnswer": WayOut("an answer, fetched", "us", _R.DISCLOSURE),
    "CorrectAuthorityAnswer": WayOut("an answer, fetched", "us", _R.DISCLOSURE),
    "CloseMeeting": WayOut("what was said of a case", "who sat there", _R.DISCLOSURE),
    "PrintMinutes": WayOut("minutes of a point", "authority that sat there", _R.DISCLOSURE),
    "PrintMeetingPaper": WayOut("a case paper", "authority that is invited", _R.DISCLOSURE),
    "PrintInvitation": WayOut("a letter", "authority that is asked", _R.DISCLOSURE),
    # papers and copies of those who work with the case
    "PrintVisitPapers": WayOut("visit papers", "the two visitors", _R.WORKING_PAPER),
    "PrintBoard": WayOut("an analysis board", "who works with the case", _R.WORKING_PAPER),
    "PrintDutySlip": WayOut("numbers and times", "the duty desk", _R.WORKING_PAPER),
    "PrintRegister": WayOut("lines of the register", "own user", _R.WORKING_PAPER),
    "PrintJournal": WayOut("a journal sheet", "the kommune's own journal", _R.WORKING_PAPER),
    "ExportReceivedFile": WayOut("a received file", "who saves it", _R.WORKING_PAPER),
    "PrintReceived": WayOut("a received case on paper", "who works with it", _R.WORKING_PAPER),
    "ExportAttachment": WayOut("an attachment's file", "who saves it", _R.WORKING_PAPER),
    # the citizen's own
    "CitizenExtract": WayOut("who looked, and when", "citizen", _R.OWN_RIGHT),
    "AnswerInsight": WayOut("an answer on access", "citizen", _R.OWN_RIGHT),
    # about no citizen
    "PrintAgenda": WayOut("a day's agenda", "own user", _R.NO_PERSON),
    "PrintMonth": WayOut("a month's sheet", "own user", _R.NO_PERSON),
    "ExportCalendar": WayOut("a calendar file", "own calendar", _R.NO_PERSON),
    "PrintMeetingLetter": WayOut("an invitation to a meeting", "authority", _R.NO_PERSON),
    "PrintCard": WayOut("an action card", "anybody", _R.NO_PERSON),
    "PrintSlip": WayOut("a checkpoint of the log", "a binder outside", _R.NO_PERSON),
    "CountersignSlip": WayOut("a slip to be signed", "the second person", _R.NO_PERSON),
    "DeleteCase": WayOut("proof of a deletion", "the kommune's journal", _R.NO_PERSON),
    "ShowCover": WayOut("a cover sheet", "the receiver", _R.NO_PERSON),
    "ExportCard": WayOut("our own card with keys", "a contact", _R.NO_PERSON),
    "PrintOurCard": WayOut("our own card with keys", "a contact", _R.NO_PERSON),
    "RevokeOurKeys": WayOut("a revocation of our own keys", "contacts", _R.NO_PERSON),
    "SendPaperTrial": WayOut("a trial shipment on paper", "a contact", _R.NO_PERSON),
    "SendLockedTrial": WayOut("a trial as a locked PDF", "a contact", _R.NO_PERSON),
    "SendBundleTrial": WayOut("a trial bundle without a case", "a contact", _R.NO_PERSON),
    "WriteReceipt": WayOut("a receipt for a bundle", "the sender", _R.NO_PERSON),
    "ShowReceiptCode": WayOut("a receipt as a code", "the sender", _R.NO_PERSON),
    "GiveBack": WayOut("a word that a bundle is deleted", "the sender", _R.NO_PERSON),
    "ShowWordCode": WayOut("that word as a code", "the sender", _R.NO_PERSON),
    "WriteWord": WayOut("that word in a sealed file", "the sender", _R.NO_PERSON),
    "RecallTransfer": WayOut("that a bundle is called back", "the receiver", _R.NO_PERSON),
    # oversight
    "PrintLog": WayOut("rows of the log", "leader and data protection", _R.OVERSIGHT),
    # our own, sealed
    "BeginBackup": WayOut("a backup", "our own folder", _R.SEALED_OWN),
    "BeginCatchUp": WayOut("backups", "our own second place", _R.SEALED_OWN),
    "BeginMove": WayOut("the whole vault", "our own other computer", _R.SEALED_OWN),
    # an office leaves with all it has
    "MakeExit": WayOut("the whole vault in one sealed pack", "a named key", _R.EVERYTHING),
    # what comes in, or is only looked at
    "ReceiveBundle": WayOut("nothing: it comes in", "us", _R.INSIDE),
    "AcceptReceipt": WayOut("nothing: it comes in", "us", _R.INSIDE),
    "AcceptShortReceipt": WayOut("nothing: it comes in", "us", _R.INSIDE),
    "ReadRecall": WayOut("nothing: it comes in", "us", _R.INSIDE),
    "TakeUpTransfer": WayOut("a case, fetched", "us", _R.DISCLOSURE),
    "ShowPrepared": WayOut("pages on the screen", "the second person", _R.INSIDE),
    "ApproveHandover": WayOut("nothing: a second person agrees", "us", _R.INSIDE),
    "ViewBundle": WayOut("a bundle on the screen", "us", _R.INSIDE),
    "ViewReceivedFile": WayOut("pages on the screen", "us", _R.INSIDE),
    "ViewAttachment": WayOut("pages on the screen", "us", _R.INSIDE),
    "AddContact": WayOut("nothing: a card comes in", "us", _R.INSIDE),
    "WriteHandKey": WayOut("nothing: a key comes in", "us", _R.INSIDE),
    "AcceptTrialReceipt": WayOut("nothing: it comes in", "us", _R.INSIDE),
    "AcceptTrialCode": WayOut("nothing: it comes in", "us", _R.INSIDE),
    "TakeCodes": WayOut("nothing: a card comes in", "us", _R.INSIDE),
    "TakeRevocation": WayOut("nothing: a revocation comes in", "us", _R.INSIDE),
    "ListContacts": WayOut("contacts on the screen", "us", _R.INSIDE),
    "ConfirmContact": WayOut("nothing: words are compared", "us", _R.INSIDE),
    "ShowOurCard": WayOut("our card on the screen", "us", _R.INSIDE),
    "ShowBackups": WayOut("backups on the screen", "us", _R.INSIDE),
    "BeginRehearsal": WayOut("nothing: a backup is opened", "us", _R.INSIDE),
    "UsePlace": WayOut("nothing: a folder is chosen", "us", _R.INSIDE),
}
"""By the use case that does it."""

ENTERED_BY: Final[dict[str, tuple[str, ...]]] = {
    "meeting_register": ("CloseMeeting",),
    "qualify_register": (
        "InviteAuthority",
        "RecordAuthorityAnswer",
        "CorrectAuthorityAnswer",
    ),
    "meeting_minutes": ("PrintMinutes",),
    "meeting_papers": ("PrintMeetingPaper",),
    "pass_on": ("PassToPolice",),
    "given_steps": ("RegisterGiven", "RegisterDeclined", "RegisterAcute"),
    "turned_away": (
        "PrepareHandover",
        "SealHandover",
        "LockHandover",
        "PrintHandover",
        "GiveTransfer",
        "InformDeclined",
        "RegisterGiven",
    ),
    "inform_declined": ("InformDeclined",),
    "prepare_handover": ("PrepareHandover",),
    "transfers": ("GiveTransfer",),
    "transfer_received": ("TakeUpTransfer",),
}
"""Modules that ask the door for an entry: the use cases in the table that lead there."""

SCREENS: Final[dict[str, tuple[str, ...]]] = {
    "ui/paper/printing.py": ("the printer: whatever a use case of the table painted",),
    "ui/shell/clipboard.py": ("copied text: logged, marked, cleared after seconds",),
    "ui/attachments/attachments_panel.py": ("ExportAttachment",),
    "ui/analysis/board_dialog.py": ("PrintBoard",),
    "ui/calendar/export_dialog.py": ("ExportCalendar",),
    "ui/visits/preview_view.py": ("PrintVisitPapers",),
    "ui/inbox/steps.py": ("ExportReceivedFile",),
    "ui/shell/compose_inbox.py": ("ShowReceiptCode", "GiveBack", "ShowWordCode", "WriteWord"),
    "ui/users/key_sheet.py": ("a user's own key file: no person, and no use case writes it",),
    "ui/shell/key_tabs.py": ("the paper key: words that open the vault, of no person",),
    "ui/shell/protection_tab.py": ("the sheet of protections: of this computer, of no person",),
}
"""Places of the screens by which something gets out: printer, clipboard, a file, own paper."""

COMMANDS: Final[dict[str, str]] = {
    "verify": "counts and what is wrong with a vault's log",
    "bundle": "a bundle, opened by whoever holds the receiver's key",
    "backup": "whether a backup opens, and its counts",
    "exit": "the whole vault, as MakeExit does",
}
"""Commands that print or write something."""
