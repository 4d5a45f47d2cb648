"""What a user is told where the computer had too little memory to guard a passphrase in full."""

from typing import Final

from PySide6.QtWidgets import QWidget

from models.kernel.text import text
from ui.kit.dialogs import Inform, inform
from ui.language import say

TITLE: Final = text("Memory", "The computer was short of memory")
MEANING: Final = text(
    "Memory",
    "The passphrase opens the vault as it should. But there was not enough free memory to guard "
    "it in full: for somebody who steals the vault it is cheaper to guess than it could be.",
)
WHAT_TO_DO: Final = text(
    "Memory",
    "Close other programs. Then change the passphrase under Security, Your keys: it is measured "
    "again, and this is shown again if memory is still short.",
)


def tell_short_of_memory(parent: QWidget) -> Inform:
    """Say what it means and what to do; return the open dialog."""
    return inform(parent, say(TITLE), say(MEANING), say(WHAT_TO_DO))
