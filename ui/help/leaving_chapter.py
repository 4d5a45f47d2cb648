"""The chapter of the help about leaving with everything."""

from typing import Final

from models.access.roles import Right
from models.kernel.text import text
from ui.help.chapter import Chapter

LEAVING: Final = Chapter(
    text("HelpView", "Leaving with everything"),
    (
        text(
            "HelpView",
            "Does the Infohus close, or move to another system? An exit pack, under Security, "
            "Exit pack, holds the whole vault in one sealed file: readable tables, a paper for "
            "each case, and all attachments as they came. A second person has to agree.",
        ),
        text(
            "HelpView",
            "It is sealed to one key. Compare its words by phone with whoever holds it; who "
            "opens the pack is responsible for that copy.",
        ),
        text(
            "HelpView",
            "The pack does not need this program: a page in it says how it is opened and "
            "checked. The vault here stays until you delete it.",
        ),
    ),
    Right.EXIT,
)
