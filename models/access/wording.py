"""The rights in plain words, as the preview of a user's access says them."""

from typing import Final

from models.access.roles import Right
from models.kernel.text import Text, text

RIGHTS_IN_WORDS: Final[dict[Right, Text]] = {
    Right.CASEWORK: text("Right", "Work with the concerns and cases that one may see"),
    Right.ALL_CASES: text("Right", "See every case, save for a conflict of interest"),
    Right.HAND_OVER: text("Right", "Hand cases over to the police"),
    Right.RECEIVE: text("Right", "Receive cases from kommuner"),
    Right.CONTACTS: text("Right", "Keep contacts and compare their words"),
    Right.ASSIGN: text("Right", "Give access to cases, and record conflicts of interest"),
    Right.OPEN_SEALED: text("Right", "Open a reporter's sealed identity"),
    Right.COUNTERSIGN: text("Right", "Be the second of two people"),
    Right.DELETE: text("Right", "Delete what may be deleted"),
    Right.READ_LOG: text("Right", "Read the log"),
    Right.SAMPLE_LOG: text("Right", "Draw samples of the log and sign them off"),
    Right.PREVIEW_ACCESS: text("Right", "See which cases a user can see, by number"),
    Right.MANAGE_USERS: text("Right", "Manage users and keys"),
    Right.MANAGE_BACKUPS: text("Right", "Manage backups"),
    Right.EXIT: text("Right", "Leave with everything in one sealed pack"),
    Right.OFFICE_PAGES: text("Right", "Write the office's action cards"),
    Right.GO_LIVE: text("Right", "Keep the go-live list and the office's settings"),
}
