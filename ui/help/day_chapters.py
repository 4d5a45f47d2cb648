"""The help on the days: what one is told of, who is away, when the office is closed."""

from typing import Final

from models.access.roles import Right
from models.kernel.text import text
from ui.help.chapter import Chapter

DAYS: Final = (
    Chapter(
        text("HelpView", "Reminders"),
        (
            text(
                "HelpView",
                "What falls due or begins soon is told at the foot of the window. F8 leads there, "
                "and nothing takes the focus while you type.",
            ),
            text(
                "HelpView",
                "Later today hides the reminder for some hours: the deadline stands as it was. "
                "Move sets another time, asks why, and is seen by everybody.",
            ),
            text(
                "HelpView",
                "You are told of what you have now, also as a deputy, and of what you take part "
                "in. What fell due while the program was closed comes as one list.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "Holiday and leave"),
        (
            text(
                "HelpView",
                "In the calendar choose More, Holiday and leave. Write from when to when, and who "
                "has your work: all of it, or case by case.",
            ),
            text(
                "HelpView",
                "The deputy sees exactly that, for exactly that time, and has it on Today, in the "
                "calendar and as reminders. You stay responsible, and have it back by yourself.",
            ),
            text(
                "HelpView",
                "Who has a conflict of interest or is away in the same days is refused: choose "
                "somebody else for that case. Who had the work stands in the story of each case.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "Closed days and the duty slip"),
        (
            text(
                "HelpView",
                "Write the hours, your own closing days and who is on duty under Settings, When the "
                "office is open. Every deadline set from then on follows them.",
            ),
            text(
                "HelpView",
                "A deadline that falls when nobody is at work stands on Today until somebody has "
                "answered: a colleague takes it, it is done before closing, or it goes on a duty "
                "slip.",
            ),
            text(
                "HelpView",
                "On a duty slip stand the number, the hour and the phone, never a name. Every copy "
                "is numbered and comes back. Immediately, and the report on a child, never wait.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "Before a meeting"),
        (
            text(
                "HelpView",
                "Plan it in Meetings, and add who takes part by function, never by name. The "
                "invitation says neither names nor cases.",
            ),
            text(
                "HelpView",
                "The agenda proposes the cases that wait, each with its reason; you choose them and "
                "put them in order. Each authority is only at the points it has a basis for.",
            ),
            text(
                "HelpView",
                "Papers hold one's own points and the chosen fields alone: each is a numbered copy "
                "and a disclosure. At Network and steering meetings no case can stand.",
            ),
        ),
        Right.CASEWORK,
    ),
)
"""In a kommune's help, before the calendar's own chapters."""
