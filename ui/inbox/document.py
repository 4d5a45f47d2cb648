"""The contents of a bundle as a calm document: a list to jump from, then item by item."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.attachments.file_types import TYPES
from models.disclosures.items import ATTACHMENT
from models.disclosures.reading import lines
from models.exchange.attached import AttachedFile, attached_file
from models.law.bases import CATEGORIES
from models.usecases.receive_bundle import BundleShown
from ui.inbox.pairs import pairs
from ui.kit.buttons import WrappedLink, plain_button
from ui.kit.card import Card
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say


class ItemCard(Card):
    """One item: what it says, why it was necessary, and which kinds of information it holds.

    An attachment is looked at or saved from here.

    Signals:
        look: the file is to be looked at.
        save: a copy of the file is to be saved outside.
    """

    look = Signal(object)
    save = Signal(object)

    def __init__(
        self, shown: BundleShown, at: int, *, viewer: bool, parent: QWidget | None = None
    ) -> None:
        """Show the item at that place; ``viewer`` where this computer can show files."""
        item = shown.case.items[at]
        super().__init__(f"{at + 1}. {item.title}", level=3, parent=parent)
        sealed = shown.manifest.grounds.items[at]
        self.add(pairs(lines(item.item, item.contents, say)))
        if item.item == ATTACHMENT.code:
            self._offer(attached_file(item), viewer=viewer)
        kinds = ", ".join(say(CATEGORIES[category]) for category in sealed.categories)
        why = filled(self.tr("Necessary because: {necessity}"), necessity=item.necessity)
        self.add(Muted(why), Label(kinds, Role.SMALL, wrap=True))

    def _offer(self, file: AttachedFile, *, viewer: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.see = plain_button(self.tr("Look at it"), "eye")
        self.see.setObjectName("look_at_file")
        self.see.setEnabled(viewer and TYPES[file.type].sight is not None)
        self.see.clicked.connect(partial(self.look.emit, file))
        self.copy = plain_button(self.tr("Save a copy …"), "file-export")
        self.copy.setObjectName("save_file")
        self.copy.clicked.connect(partial(self.save.emit, file))
        for button in (self.see, self.copy):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        if not self.see.isEnabled():
            self.add(Muted(self.tr("It is not shown here. Save a copy if you must open it.")))


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
