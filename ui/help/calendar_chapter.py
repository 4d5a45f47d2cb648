"""The help on the calendar here and the calendar one has elsewhere."""

from typing import Final

from models.access.roles import Right
from models.kernel.text import text
from ui.help.chapter import Chapter
from ui.help.day_chapters import DAYS
from ui.help.moving import MOVING
from ui.help.repeating import REPEATING

CALENDAR: Final = Chapter(
    text("HelpView", "The calendar here, and your own in Outlook"),
    (
        text(
            "HelpView",
            "Under More in the calendar you save entries for Outlook. You see exactly what leaves: "
            "a neutral word, the number and the time, never a name or a place.",
        ),
        text(
            "HelpView",
            "The other way, you read in a file of your own calendar. Only when you are busy is "
            "kept: it stands in grey, and whoever plans something for you is told.",
        ),
        text(
            "HelpView",
            "A file that is not as it should be is refused with the number of the line, and what "
            "was read in before stays. Delete both files when you have used them.",
        ),
    ),
    Right.CASEWORK,
)

FURTHER: Final = (*DAYS, MOVING, CALENDAR, REPEATING)
"""The last chapters of a kommune's help."""
