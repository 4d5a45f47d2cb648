"""The help on the register of disclosures."""

from typing import Final

from models.access.roles import Right
from models.kernel.text import text
from ui.help.chapter import Chapter

REGISTER: Final = Chapter(
    text("HelpView", "The register of disclosures"),
    (
        text(
            "HelpView",
            "All that was given to others or received from them stands in the register: on the "
            "place Handovers, on each case and on each person. Enter opens a line with every "
            "thing, its law and its reason; write its number in the journal there.",
        ),
        text(
            "HelpView",
            "Filter shows a month, a way, a law or one receiver. Print this list gives a "
            "numbered paper with the checkpoint of the log at its foot. It comes back and is "
            "shredded.",
        ),
        text(
            "HelpView",
            "Where you and the receiver have agreed that it is deleted or returned, write it "
            "when you hand over. You are told a week before and on the day; the receiver's "
            "signed word ends it, or you write down who said it.",
        ),
    ),
    Right.HAND_OVER,
)
