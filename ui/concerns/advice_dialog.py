"""One piece of advice, as it was written; from here it may become a concern."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from models.concerns.advice import Advice
from models.forms.definitions.advice import TOPICS
from ui.context import Context
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog
from ui.kit.labels import Label, Muted, Role
from ui.language import say, show_when


class AdviceDialog(Dialog):
    """Shows what was asked and advised; nothing in it can be changed."""

    def __init__(
        self,
        parent: QWidget,
        advice: Advice,
        context: Context,
        further: Callable[[], object],
    ) -> None:
        """Lay it out.

        Args:
            parent: the page over which it opens.
            advice: what is shown.
            context: clock, names, and the way to a concern.
            further: makes it a concern.
        """
        super().__init__(parent, say(dict(TOPICS)[advice.topic]))
        when = show_when(advice.at, context.clock.now())
        self.content.addWidget(
            Muted(" · ".join((advice.number, when, context.name_of(advice.by))))
        )
        for title, words in (
            (self.tr("The caller's profession or function"), advice.caller),
            (self.tr("What was asked?"), advice.asked),
            (self.tr("What did you advise?"), advice.given),
        ):
            self.content.addWidget(Label(title, Role.STRONG))
            self.content.addWidget(Label(words, wrap=True))
        self.close_it = plain_button(self.tr("Close"))
        self.close_it.clicked.connect(self.reject)
        if advice.concern_id is None:
            self.further = primary(self.tr("Make it a concern"), "arrow-right")
            self.content.addWidget(
                Muted(
                    self.tr(
                        "If it turns out to be about somebody, make it a concern: the call form "
                        "opens with these words, and the advice keeps the link."
                    )
                )
            )
        else:
            self.further = primary(self.tr("Open the concern"), "arrow-right")
            further = partial(context.go.open_concern, advice.concern_id)
        self.further.setObjectName("further")
        self.further.clicked.connect(self.accept)
        self.further.clicked.connect(partial(_go, further))
        self.add_buttons((self.close_it, self.further), self.close_it)


def _go(further: Callable[[], object]) -> None:
    """Leave out what a button says of itself."""
    further()
