"""Help: what to do when, and the keys."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from models.law.hints import STEPS, hints
from models.office.office import OfficeKind
from ui.context import Context
from ui.help.chapters import chapters
from ui.kit.card import Card, Note
from ui.kit.labels import Heading, Label, Role, Wrapped
from ui.kit.legal_hint import hint_lines
from ui.kit.page import READING, Page
from ui.language import say


class HelpView(Page):
    """A page of plain sentences; it needs no network and no browser."""

    def __init__(self, context: Context) -> None:
        super().__init__("", widest=READING)
        police = context.office.kind is OfficeKind.POLICE
        self.set_title(self.tr("Help"), self.tr("F1 shows this page from anywhere."))
        self.content.addWidget(
            Note(
                self.tr(
                    "Is anyone in danger now? Call 112, or 114 for the police. Write afterwards."
                )
            )
        )
        for chapter in chapters(context.office.kind, context.user.role):
            card = Card(say(chapter.title))
            for line in chapter.lines:
                card.add(Wrapped(say(line)))
            self.content.addWidget(card)
        if not police:
            self.content.addWidget(_law())
        self.content.addWidget(self._keys(police=police))

    def _keys(self, *, police: bool) -> Card:
        card = Card(self.tr("Keys"))
        common = (
            ("Ctrl+L", self.tr("Lock")),
            ("F1", self.tr("Help")),
            ("Esc", self.tr("Close what lies on top, losing nothing")),
            ("Tab", self.tr("Next field")),
        )
        kommune = (
            ("Ctrl+N", self.tr("New concern")),
            ("Ctrl+Shift+R", self.tr("New advice without a person")),
            ("Ctrl+Shift+M", self.tr("New concern about a place, forum or group")),
            ("Ctrl+K", self.tr("Search everywhere")),
            ("Ctrl+S", self.tr("Save or register")),
            ("F8", self.tr("Reminders at the foot of the window")),
            ("Ctrl+1 … Ctrl+7", self.tr("The places on the left")),
            ("Alt+1 … Alt+4", self.tr("Agenda, week, month and timeline")),
        )
        grid = QWidget()
        table = QGridLayout(grid)
        table.setContentsMargins(0, 0, 0, 0)
        table.setHorizontalSpacing(24)
        table.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(common if police else (*kommune, *common)):
            table.addWidget(Label(keys, Role.STRONG), row, 0)
            table.addWidget(Wrapped(words), row, 1)
        card.add(grid)
        return card


def _law() -> Card:
    """Return every legal hint, by the step at which it stands."""
    card = Card(QCoreApplication.translate("HelpView", "What the law says, step by step"))
    for step, words in STEPS.items():
        card.add(Heading(say(words), 3))
        for hint in hints(step):
            card.add(*hint_lines(hint))
    return card
