"""The quiet way to the action cards, where one needs them: in a call, on a concern, on a case."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import OfficePageId
from models.office.action_cards import ActionCard, CardHere, CardsHere, cards_here
from ui.cards.acts import CardActs
from ui.cards.card_dialog import CardDialog
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.kit.buttons import Button, WrappedLink, quiet
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.labels import Muted


class CardsCard(Card):
    """The office's cards in use, those that fit what was answered first; one opens each.

    Signals:
        weighed: whether something that was answered or begun asks for a card here.
    """

    weighed = Signal(bool)

    def __init__(
        self,
        acts: CardActs,
        context: Context,
        about: Topic | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make it; it loads when it is shown.

        Args:
            acts: what can be done.
            context: jobs, changes.
            about: the case or concern, or None while a call lasts.
            parent: the widget that it is a part of.
        """
        super().__init__(self.tr("Action cards"), parent=parent)
        self.setObjectName("action_cards")
        self._acts, self._context, self.about = acts, context, about
        self._fitting: frozenset[str] = frozenset()
        self._listed: tuple[ActionCard, ...] = ()
        self.here = CardsHere(())
        self.buttons: dict[OfficePageId, Button] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.body.addLayout(self._list)
        self._refresh = Refresh(self, context.feed, self._load, wants=self._wants)

    @property
    def dialog(self) -> CardDialog | None:
        """The card that is open over the window, if any: one at a time."""
        over = self.window().findChildren(CardDialog)
        return next((each for each in over if each.isVisible()), None)

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    def fit(self, *whens: str) -> None:
        """Put the cards first that are used then: codes of ``WHEN``, out of a call's answers."""
        if frozenset(whens) != self._fitting:
            self._fitting = frozenset(whens)
            self._show_listed(self._listed)

    def _wants(self, topics: Changed) -> bool:
        kinds = (Kind.OFFICE_CARD, Kind.ACTION_CARD)
        return self.about in topics or any(kind in kinds for kind, _ in topics)

    @Slot()
    def _load(self) -> None:
        jobs = self._context.jobs
        if self.about is None:
            jobs.run(self, self._acts.listed, self._show_listed, self._refused)
        else:
            jobs.run(self, partial(self._acts.here, self.about), self._show, self._refused)

    def _show_listed(self, cards: tuple[ActionCard, ...]) -> None:
        self._listed = cards
        self._show(CardsHere(cards_here(cards, self._fitting)))

    def _show(self, here: CardsHere) -> None:
        self.here = here
        clear_out(self._list)
        self.buttons = {}
        for each in here.cards:
            button = WrappedLink(each.card.now.title)
            button.clicked.connect(partial(self.open_card, each.card.id))
            self.buttons[each.card.id] = button
            self._list.addWidget(button)
            if words := self._words(each):
                self._list.addWidget(Muted(words))
        if not here.cards:
            self._list.addWidget(Muted(self.tr("No action card is in use here yet.")))
            if self._acts.write is not None:
                self.write = quiet(self.tr("See the drafts …"), "writing")
                self.write.setToolTip(
                    self.tr("What you have begun waits under Drafts on the page Today.")
                )
                self.write.clicked.connect(self._go)
                self._list.addWidget(self.write)
        self.weighed.emit(any(each.fits or each.begun for each in here.cards))

    def _words(self, here: CardHere) -> str:
        said = (
            (self.tr("fits what was answered"), here.fits),
            (self.tr("begun"), here.begun),
        )
        return " · ".join(words for words, true in said if true)

    def open_card(self, card: OfficePageId, *_: object) -> None:
        """Open a card beside what one works on."""
        self._close()
        over = self.window()
        dialog = CardDialog(over, self._acts, self._context, self.here, card, self.about)
        dialog.stay_with(self._page())
        dialog.show()

    def _page(self) -> QWidget:
        """Return the page of the window that it stands on: a tab of it may be left meanwhile."""
        found: QWidget = self.window()
        at: QWidget | None = self
        while at is not None:
            if isinstance(at.parentWidget(), QStackedWidget):
                found = at
            at = at.parentWidget()
        return found

    @Slot()
    def _go(self) -> None:
        self._context.go.show_office()

    def _refused(self, refusal: Refused) -> None:
        """One who may not see the matter sees no card on it; the page says why."""
        del refusal
        self.hide()
