"""Printing a handover: the copies are registered, and what is registered is what prints."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import text
from models.usecases.handover_on_paper import OnPaper
from ui.context import Context
from ui.handover.acts import HandoverActs
from ui.kit.dialogs import show_fault
from ui.paper.printing import Press, ask_printer

REGISTERED: Final = text("Printing", "The copies are registered in the case; nothing is lost.")
AGAIN: Final = text(
    "Printing",
    "Check the printer and print again. Settle the registered copies as never printed.",
)


First = Callable[[Callable[[], object]], object]


def _now(does: Callable[[], object]) -> None:
    does()


class Copies:
    """Asks for a printer, makes the copies and prints them, for one screen."""

    def __init__(
        self,
        owner: QWidget,
        acts: HandoverActs,
        context: Context,
        fault: Callable[[EnvironmentFault], object] | None = None,
    ) -> None:
        """Make it; ``fault`` hears where nothing could be registered, instead of the window."""
        self._owner, self._context, self._fault = owner, context, fault
        self._press = Press(owner, acts.draw, context.jobs, safe=REGISTERED, advice=AGAIN)
        self.dialog: QDialog | None = None

    def ask(
        self,
        make: Callable[[], OnPaper],
        made: Callable[[OnPaper], object],
        refused: Callable[[Refused], object],
        first: First = _now,
    ) -> None:
        """Ask which printer; then make the copies, print them, and tell ``made``.

        ``first`` is given what makes them, and calls it when nothing else is under way.
        """
        then = partial(self.print_on, make, made, refused, first=first)
        self.dialog = ask_printer(self._owner, then)

    def print_on(
        self,
        make: Callable[[], OnPaper],
        made: Callable[[OnPaper], object],
        refused: Callable[[Refused], object],
        printer: QPrinter,
        first: First = _now,
    ) -> None:
        """Make the copies and print them on this printer."""
        then = partial(self._print, printer, made)
        first(partial(self._context.jobs.run, self._owner, make, then, refused, self._fault))

    def _print(
        self, printer: QPrinter, made: Callable[[OnPaper], object], done: OnPaper
    ) -> None:
        self._context.feed.announce(done.changed)
        made(done)
        pages = tuple(copy.pdf for copy in done.copies)
        self._press.run(printer, pages, _nothing, self._failed)

    def _failed(self, fault: EnvironmentFault) -> None:
        self.dialog = show_fault(self._owner, fault)


def _nothing() -> None:
    """Printed: the screen says so already."""
