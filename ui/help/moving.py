"""The help on a citizen who moves to another kommune."""

from typing import Final

from models.access.roles import Right
from models.kernel.text import text
from ui.help.chapter import Chapter

MOVING: Final = Chapter(
    text("HelpView", "The citizen moves to another kommune"),
    (
        text(
            "HelpView",
            "The kommune of residence is responsible. Record the move on the page Transfer: "
            "handing the case over becomes a next step, now or on a day you choose.",
        ),
        text(
            "HelpView",
            "Send what the new kommune needs, each thing with its reason: as a sealed bundle, "
            "on paper against signature, or by the kommune's own secure mail.",
        ),
        text(
            "HelpView",
            "The case is yours until they answer. When you read in a receipt in which they have "
            "taken it over, responsibility has passed at the moment that stands in it; what was "
            "open here ends, and you close the case. Rejected, it stays with you, with the "
            "reason.",
        ),
        text(
            "HelpView",
            "You can call it back until they have taken it over: Call back on the page Transfer "
            "writes a small file for them, and their receipt says whether it came in time.",
        ),
        text(
            "HelpView",
            "What another kommune hands over to you lies in the Inbox. Read it, and take the case "
            "over or reject it; then write the receipt, which carries the answer. Taken over, it "
            "is a case of your own: you assess it, ask the police, and decide on what the other "
            "kommune had agreed.",
        ),
    ),
    Right.HAND_OVER,
)
