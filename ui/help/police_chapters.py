"""Help for the police: what comes in, what is done with it, and when it leaves."""

from typing import Final

from models.access.roles import Right
from models.kernel.text import text
from ui.help.chapter import Chapter
from ui.help.contacts_chapter import CONTACTS

POLICE: Final = (
    Chapter(
        text("HelpView", "Receiving a case bundle"),
        (
            text(
                "HelpView",
                "Exchange contact cards with the kommune first, and read the fingerprint words "
                "aloud to each other on a number you know.",
            ),
            text(
                "HelpView",
                "Open the bundle from the inbox. Nothing is shown before sender, signature and "
                "order have been checked.",
            ),
            text("HelpView", "Write the receipt, and carry the file back to the kommune."),
            text(
                "HelpView",
                "The receipt can also go as a QR code: show it on the screen or print it, and the "
                "kommune scans it.",
            ),
        ),
        Right.RECEIVE,
    ),
    CONTACTS,
    Chapter(
        text("HelpView", "What is to be done with a bundle"),
        (
            text(
                "HelpView",
                "The inbox begins with what is to be done, the nearest day first: answer, write "
                "the receipt, journalise, and do what was agreed.",
            ),
            text(
                "HelpView",
                "Put the case into the police's own system, and write its number and day here. "
                "Some days later the bundle is deleted here. You choose the days for each kommune.",
            ),
            text(
                "HelpView",
                "A question that is open, or something agreed and not done, holds a bundle back. "
                "You can keep one longer with a reason.",
            ),
            text(
                "HelpView",
                "Number, digest and receipt stay as proof. Nobody here searches for persons.",
            ),
        ),
        Right.RECEIVE,
    ),
    Chapter(
        text("HelpView", "What it may be used for"),
        (
            text(
                "HelpView",
                "Purpose and legal basis stand on every page. The kommune has not disclosed it "
                "for investigation.",
            ),
        ),
        Right.RECEIVE,
    ),
)
