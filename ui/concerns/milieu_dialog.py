"""One place, forum or group: what worries, what was noted since, and the way to follow up."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from models.concerns.milieu import MilieuView
from models.forms.definitions.milieu import MILIEUS
from ui.context import Context
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say, show_date, show_when


class MilieuDialog(Dialog):
    """Shows what is on record; nothing in it can be changed."""

    def __init__(
        self,
        parent: QWidget,
        view: MilieuView,
        context: Context,
        follow_up: Callable[[], object],
    ) -> None:
        """Lay it out.

        Args:
            parent: the page over which it opens.
            view: what is shown.
            context: clock and names.
            follow_up: opens the form for a note and the next review.
        """
        milieu = view.milieu
        super().__init__(parent, milieu.title)
        now = context.clock.now()
        first = (milieu.number, say(dict(MILIEUS)[milieu.kind]), show_when(milieu.at, now))
        self.content.addWidget(Muted(" · ".join((*first, context.name_of(milieu.by)))))
        told = [(self.tr("What is the worry?"), milieu.worry)]
        if milieu.source:
            told.append((self.tr("Who told it?"), milieu.source))
        told += [
            (f"{show_when(note.at, now)} · {context.name_of(note.by)}", note.words)
            for note in view.notes
        ]
        for title, words in told:
            self.content.addWidget(Label(title, Role.STRONG, wrap=True))
            self.content.addWidget(Label(words, wrap=True))
        self.close_it = plain_button(self.tr("Close"))
        self.close_it.clicked.connect(self.reject)
        if milieu.ended_at is not None:
            words = filled(self.tr("At an end since {date}."), date=show_date(milieu.ended_at))
            self.content.addWidget(Muted(words))
            self.add_buttons((self.close_it,), self.close_it)
            return
        words = filled(self.tr("Looked at again {date}."), date=show_date(milieu.review_at))
        self.content.addWidget(Muted(words))
        self.follow_up = primary(self.tr("Follow up"), "writing")
        self.follow_up.setObjectName("follow_up")
        self.follow_up.clicked.connect(self.accept)
        self.follow_up.clicked.connect(partial(_go, follow_up))
        self.add_buttons((self.close_it, self.follow_up), self.close_it)


def _go(way: Callable[[], object], *_: object) -> None:
    """Leave out what a button says of itself."""
    way()
