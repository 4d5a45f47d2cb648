"""The help on what is given outside the program: danger first, then the register."""

from typing import Final

from models.access.roles import Right
from models.kernel.text import text
from ui.help.chapter import Chapter

GIVING: Final = Chapter(
    text("HelpView", "Register what was given outside the program"),
    (
        text(
            "HelpView",
            "Where 112, 114 or the police on the spot were called, call first. Then press "
            "112 or 114 was called, on the concern or the case: four short answers within "
            "24 hours. Nothing stops it, whatever state the case is in.",
        ),
        text(
            "HelpView",
            "What was said by phone, given on paper, sent by the kommune's own mail or told "
            "us is registered there too: what it was in a few words, why each thing was "
            "necessary, on which law. A report on a child, a report to the police, section 141 "
            "and section 28 each have their own law.",
        ),
        text(
            "HelpView",
            "A no is registered with its reason, ours or theirs. What the program itself "
            "refuses, such as sharing for an investigation, stands in the register as well.",
        ),
    ),
    Right.CASEWORK,
)
