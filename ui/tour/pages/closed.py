"""Drives the question who takes what expires while the office is closed."""

from models.kernel.ids import EntryId
from ui.calendar.closed_card import ClosedCard
from ui.tour.hands import Stuck, click
from ui.tour.pages.lists import trigger


class ClosedPage:
    """The card after the call, or on I dag."""

    def __init__(self, card: ClosedCard) -> None:
        self.card = card

    def asked(self) -> str:
        """Return the question, or "" while nothing expires."""
        return self.card.title.text() if self.card.isVisible() else ""

    def untaken(self) -> tuple[EntryId, ...]:
        """Return what nobody has taken."""
        return tuple(row.entry_id for row in self.card.rows if row.cover is None)

    def choose(self, *entries: EntryId) -> None:
        """Tick these deadlines and no others."""
        for key, box in self.card.boxes.items():
            if box.isChecked() is not (key in entries):
                click(box)

    def give_to(self, name: str) -> None:
        """Let a colleague take what is chosen."""
        trigger(self.card.colleague.list, name)

    def do_now(self) -> None:
        """Say that it is done before closing."""
        click(self.card.now)

    def print_slip(self, function: str) -> str:
        """Put it on a slip for a function (the words in the list); return the paper's title.

        Raises:
            Stuck: there is no paper.
        """
        trigger(self.card.duty.list, function)
        if self.card.paper is None:
            msg = "no slip to be seen"
            raise Stuck(msg)
        title = self.card.paper.title.text()
        click(self.card.paper.done_button)
        return title
