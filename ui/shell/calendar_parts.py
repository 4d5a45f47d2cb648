"""What subjects put on the calendar's page: one function a subject, put together here."""

from ui.calendar.acts import BlockSource
from ui.calendar.parts import FurtherView, MoreAct, Parts
from ui.context import Context
from ui.shell.compose_absences import absence_act, absence_blocks
from ui.shell.outfit import Outfit


def calendar_parts(outfit: Outfit, context: Context) -> Parts:
    """Return acts under "More", further views, and what lies behind the entries."""
    return Parts(_more(outfit, context), _views(outfit, context), _blocks(outfit, context))


def _more(_outfit: Outfit, context: Context) -> tuple[MoreAct, ...]:
    """Acts under "More", in this order: paper, files in and out, duty slip, absence."""
    return (absence_act(context),)


def _views(_outfit: Outfit, _context: Context) -> tuple[FurtherView, ...]:
    """Views after the month."""
    return ()


def _blocks(outfit: Outfit, context: Context) -> tuple[BlockSource, ...]:
    """What asks for blocks behind the entries; off the GUI thread."""
    return (absence_blocks(outfit, context),)
