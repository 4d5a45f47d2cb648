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
            "When they have signed for it they are responsible, and you close the case here. "
            "What another kommune hands over to you lies in the Inbox: take it up, and it is "
            "a concern of your own.",
        ),
    ),
    Right.HAND_OVER,
)
