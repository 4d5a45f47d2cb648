"""The help on what repeats, and on what becomes of an entry of the calendar."""

from typing import Final

from models.access.roles import Right
from models.kernel.text import text
from ui.help.chapter import Chapter

REPEATING: Final = Chapter(
    text("HelpView", "What repeats"),
    (
        text(
            "HelpView",
            "Under New follow-up choose how it repeats. The next five days stand below before "
            "you save: also why one of them stands on another day, which you can choose.",
        ),
        text(
            "HelpView",
            "Move, call off or hand over: you are asked whether you mean this one or all that "
            "follow. What was before stays as it was.",
        ),
        text(
            "HelpView",
            "Press an entry to see who takes part and what became of it: made, moved, handed "
            "on, done or ended, by whom and why. More has the rarer acts.",
        ),
    ),
    Right.CASEWORK,
)
