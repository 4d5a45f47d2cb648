"""What subjects put on the calendar's page: one function a subject, put together here."""

from datetime import datetime
from functools import partial

from models.calendar.blocks import Block, closed_between
from ui.calendar.acts import BlockSource
from ui.calendar.file_parts import file_parts
from ui.calendar.parts import FurtherView, MoreAct, Parts
from ui.calendar.print_flow import PrintFlow
from ui.context import Context
from ui.shell.compose_absences import absence_act, absence_blocks
from ui.shell.compose_calendar import file_acts
from ui.shell.compose_course import print_acts, timeline_view
from ui.shell.outfit import Outfit


def calendar_parts(outfit: Outfit, context: Context) -> Parts:
    """Return acts under "More", further views, and what lies behind the entries."""
    return Parts(_more(outfit, context), _views(outfit, context), _blocks(outfit, context))


def _more(outfit: Outfit, context: Context) -> tuple[MoreAct, ...]:
    """Acts under "More", in this order: paper, files in and out, duty slip, absence."""
    return (
        *PrintFlow(print_acts(outfit), context).parts(),
        *file_parts(file_acts(outfit), context),
        absence_act(context),
    )


def _views(outfit: Outfit, context: Context) -> tuple[FurtherView, ...]:
    """Views after the month."""
    return (timeline_view(outfit, context),)


def _blocks(outfit: Outfit, context: Context) -> tuple[BlockSource, ...]:
    """What asks for blocks behind the entries; off the GUI thread."""
    busy = partial(outfit.reads.busy, outfit.opened.user.id)

    def closed(first: datetime, last: datetime) -> tuple[Block, ...]:
        return closed_between(context.times.opening.own_closing, first, last)

    return busy, closed, absence_blocks(outfit, context)
