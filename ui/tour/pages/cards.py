"""The hands on action cards: written by the office, opened and ticked where they are needed."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from models.forms.answers import Value
from models.kernel.ids import OfficePageId
from ui.cards.card_dialog import CardDialog
from ui.cards.cards_card import CardsCard
from ui.cards.office_view import CardsPage
from ui.kit.labels import Label
from ui.tour.hands import Stuck, click, settle
from ui.tour.pages.cases import SheetPage

NOT_OPEN = "it is not open"


@dataclass(frozen=True)
class CardsDesk:
    """The page on which the office writes its cards."""

    page: CardsPage

    def begin(self) -> SheetPage:
        """Open an empty card."""
        click(self.page.new)
        return self.sheet()

    def take_up(self, when: str) -> SheetPage:
        """Open a draft by when it is used."""
        settle()
        click(self.page.starting[when])
        return self.sheet()

    def change(self, title: str) -> SheetPage:
        """Open a card of the office by its title."""
        settle()
        for key, button in self.page.changes.items():
            if button.accessibleName().endswith(f": {title}"):
                click(self.page.changes[key])
                return self.sheet()
        raise Stuck(title)

    def write(self, sheet: SheetPage, **answers: Value) -> None:
        """Answer and save."""
        sheet.answer(**answers)
        sheet.save()

    def sheet(self) -> SheetPage:
        """The form that is open."""
        if self.page.sheet is None:
            raise Stuck(NOT_OPEN)
        return SheetPage(self.page.sheet)


@dataclass(frozen=True)
class CardsBeside:
    """The cards beside a call, a concern or a case."""

    screen: QWidget

    @property
    def card(self) -> CardsCard:
        """The quiet card that leads to them, as it stands now."""
        settle()
        found = [each for each in self.screen.findChildren(CardsCard) if each.isVisible()]
        if not found:
            raise Stuck(NOT_OPEN)
        return found[-1]

    def titles(self) -> list[str]:
        """The cards that can be opened, those that fit first."""
        return [button.text() for button in self.card.buttons.values()]

    def fitting(self) -> list[str]:
        """The cards that something answered asks for."""
        return [each.card.now.title for each in self.card.here.cards if each.fits]

    def open(self, title: str) -> CardDialog:
        """Open a card by its title."""
        for button in self.card.buttons.values():
            if button.text() == title:
                click(button)
                return self.dialog
        raise Stuck(title)

    @property
    def dialog(self) -> CardDialog:
        """The card that is open."""
        found = self.card.dialog
        if found is None:
            raise Stuck(NOT_OPEN)
        return found

    def tick(self, step: str) -> None:
        """Tick a step."""
        click(self.dialog.steps[step])

    def ticked(self) -> list[str]:
        """The steps with a tick, in their order."""
        return [step for step, box in self.dialog.steps.items() if box.isChecked()]

    def take_back(self, step: str, why: str) -> None:
        """Take a tick back."""
        click(self.dialog.undo[step])
        if self.dialog.sheet is None:
            raise Stuck(step)
        sheet = SheetPage(self.dialog.sheet)
        sheet.answer(why=why)
        sheet.save()

    def words(self) -> str:
        """All that is read on the card that is open."""
        settle()
        labels = self.dialog.findChildren(Label)
        return "\n".join(label.text() for label in labels if label.isVisible())


def id_of(desk: CardsDesk, title: str) -> OfficePageId:
    """Return the id of a card by its title."""
    for key, button in desk.page.changes.items():
        if button.accessibleName().endswith(f": {title}"):
            return key
    raise Stuck(title)
