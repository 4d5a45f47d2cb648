"""Asking why a closed case is opened, wherever it is opened from."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from models.kernel.text import text
from ui.forms.words_dialog import Refuse, WordsDialog
from ui.language import say

CLOSED: Final = text("CasePage", "The case is closed")
WHY_OPEN: Final = text("CasePage", "Why do you need to see it?")
SHOW_IT: Final = text("CasePage", "Show it")
LOGGED: Final = text("CasePage", "Your reason is written in the log.")


def ask_why_open(over: QWidget, send: Callable[[str, Refuse], None]) -> WordsDialog:
    """Ask, and return the open dialog; whoever asked closes it once the case is shown.

    Args:
        over: the page over which it is asked.
        send: takes the reason, and where to bring a refusal.
    """
    sheet = WordsDialog(over, say(CLOSED), WHY_OPEN, say(SHOW_IT), send, guide=say(LOGGED))
    sheet.open()
    return sheet
