"""Builds what the tab for exit packs can do."""

from models.usecases.exit_pack import (
    AskForExit,
    MakeExit,
    ReadExitKey,
    ShowExit,
    WithdrawExit,
)
from ui.security.exit_acts import ExitActs
from ui.shell.outfit import Outfit


def exit_acts(outfit: Outfit) -> ExitActs:
    """Return what can be done with exit packs."""
    begin, store = outfit.begin, outfit.exits
    return ExitActs(
        shown=ShowExit(begin, store),
        read_key=ReadExitKey(begin, store),
        ask=AskForExit(begin, store),
        withdraw=WithdrawExit(begin),
        make=MakeExit(begin, store),
    )
