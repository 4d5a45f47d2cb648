"""Holiday and leave: the page, and the ways to it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from models.calendar.blocks import Block, BlockKind
from models.usecases.absences import (
    ChangeAbsence,
    EndAbsence,
    ListAbsences,
    OpenMatters,
    RecordAbsence,
)
from ui.calendar.absence_acts import AbsenceActs
from ui.calendar.absence_view import ICON
from ui.calendar.acts import BlockSource
from ui.calendar.parts import MoreAct, Shown
from ui.context import Context
from ui.shell.outfit import Outfit


def absence_acts(outfit: Outfit) -> AbsenceActs:
    """Return what can be done with holiday and leave."""
    begin = outfit.begin
    return AbsenceActs(
        ListAbsences(begin),
        OpenMatters(begin),
        RecordAbsence(begin),
        ChangeAbsence(begin),
        EndAbsence(begin),
    )


def absence_act(context: Context) -> MoreAct:
    """Return the way from the calendar."""

    def show(_shown: Shown) -> QDialog | None:
        context.go.show_office("absences")
        return None

    words = QCoreApplication.translate("Calendar", "Holiday and leave …")
    return MoreAct("absences", words, ICON, show)


def absence_blocks(outfit: Outfit, context: Context) -> BlockSource:
    """Return what asks who is away between two instants."""
    listed = ListAbsences(outfit.begin)

    def ask(first: datetime, last: datetime) -> tuple[Block, ...]:
        found = (row.absence for row in listed())
        return tuple(
            Block(
                each.starts_at, each.ends_at, BlockKind.ABSENCE,
                context.name_of(each.user_id), each.user_id,
            )
            for each in found
            if each.starts_at < last and each.ends_at > first
        )  # fmt: skip

    return ask
