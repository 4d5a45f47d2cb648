"""The chapters of the help on handing over, on who is around a citizen, and on meetings held."""

from typing import Final

from models.access.roles import Right
from models.kernel.text import text
from ui.help.chapter import Chapter

PEOPLE: Final = (
    Chapter(
        text("HelpView", "Handing over to the police"),
        (
            text(
                "HelpView",
                "Exchange contact cards both ways first, and read the fingerprint words aloud "
                "to each other on a number you know.",
            ),
            text(
                "HelpView",
                "It goes by a way that was tried with the receiver: a sealed file on a stick, a "
                "locked PDF by your own secure mail, or paper. For a locked PDF you read six "
                "words out by phone; they are shown only once.",
            ),
            text(
                "HelpView",
                "The handover is done when a receipt is there: the four control words from the "
                "last page read to you by phone, a signed page, or a digital receipt. The "
                "digital one is the strongest.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "Who is around the citizen"),
        (
            text(
                "HelpView",
                "Write down parents, custody holders, siblings and others on the case's page "
                "People, each with a relation and a reason. Only those that are needed.",
            ),
            text(
                "HelpView",
                "A relation is changed or ended there, never deleted by itself: a person stays "
                "as long as the longest record that needs them.",
            ),
            text(
                "HelpView",
                "Somebody around a citizen has no case. The search finds them by their role, and "
                "says whose case it is.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "Possibly the same person"),
        (
            text(
                "HelpView",
                "A similar name, number, address or phone is shown beside the concern with the "
                "reason. It is only a hint: look at it, then decide on the concern.",
            ),
            text(
                "HelpView",
                "When a concern joins a case, two entries are linked if two more things agree: the "
                "number or date of birth, and the address or phone.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "Two entries of one person"),
        (
            text(
                "HelpView",
                "Open the person from the search or the page People and choose the other entry. "
                "Both stand side by side; choose what stays, line by line. The rest is kept as "
                "former.",
            ),
            text(
                "HelpView",
                "A merge can be undone on the person's page. You are told first which records go "
                "back and which stay.",
            ),
            text(
                "HelpView",
                "Did both have an open case? Then a task asks which one goes on. It takes up the "
                "concerns, the people and what is planned; or both go on, with a reason.",
            ),
        ),
        Right.ALL_CASES,
    ),
    Chapter(
        text("HelpView", "While a meeting is held"),
        (
            text(
                "HelpView",
                "Open the meeting in Meetings and begin it. Say who came and who can decide; then "
                "ask at each point whether anybody has a conflict of interest. Whoever has one "
                "leaves the room, and gets nothing of that point in their minutes.",
            ),
            text(
                "HelpView",
                "Write who shared what, with the reason and the legal basis: each becomes a line "
                "of the register. All that is typed is kept at once. Ctrl+Enter goes on to the "
                "next point.",
            ),
            text(
                "HelpView",
                "Closing first shows what will be written and what is missing. Then story, "
                "tasks, register and minutes are written together. What was wrong in the minutes "
                "is corrected by an addition with a reason.",
            ),
        ),
        Right.CASEWORK,
    ),
)
