"""The contents of a bundle as a calm document: a list to jump from, then item by item."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.disclosures.reading import lines
from models.law.bases import CATEGORIES
from models.usecases.receive_bundle import BundleShown
from ui.inbox.pairs import pairs
from ui.kit.buttons import WrappedLink
from ui.kit.card import Card
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say


class ItemCard(Card):
    """One item: what it says, why it was necessary, and which kinds of information it holds."""

    def __init__(self, shown: BundleShown, at: int, parent: QWidget | None = None) -> None:
        item = shown.case.items[at]
        super().__init__(f"{at + 1}. {item.title}", level=3, parent=parent)
        sealed = shown.manifest.grounds.items[at]
        self.add(pairs(lines(item.item, item.contents, say)))
        kinds = ", ".join(say(CATEGORIES[category]) for category in sealed.categories)
        why = filled(self.tr("Necessary because: {necessity}"), necessity=item.necessity)
        self.add(Muted(why), Label(kinds, Role.SMALL, wrap=True))


class Contents(Card):
    """The list of items; each leads to its own.

    Signals:
        wanted: the place of an item, from 0.
    """

    wanted = Signal(int)

    def __init__(self, shown: BundleShown, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.title.setText(self.tr("Contents"))
        self.setObjectName("contents")
        self.body.setSpacing(2)
        self.links: list[WrappedLink] = []
        for at, item in enumerate(shown.case.items):
            way = WrappedLink(f"{at + 1}. {item.title}")
            way.setObjectName(f"item_{at}")
            way.clicked.connect(partial(self.wanted.emit, at))
            self.links.append(way)
            self.add(way)
