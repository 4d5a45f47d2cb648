"""Help: what to do when, and the keys."""

from PySide6.QtWidgets import QGridLayout, QWidget

from models.office.office import OfficeKind
from ui.context import Context
from ui.kit.card import Card, Note
from ui.kit.labels import Label, Role, Wrapped
from ui.kit.page import READING, Page


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
        for title, lines in self._police() if police else self._kommune():
            card = Card(title)
            for line in lines:
                card.add(Wrapped(line))
            self.content.addWidget(card)
        self.content.addWidget(self._keys(police=police))

    def _kommune(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (
                self.tr("A caller is on the phone"),
                (
                    self.tr(
                        "Press Ctrl+N. The call counts from that moment, and so does the deadline."
                    ),
                    self.tr(
                        "Four answers are enough to register: danger, what was seen or heard, "
                        "who calls, and how soon. The rest waits until after the call."
                    ),
                ),
            ),
            (
                self.tr("From concern to case"),
                (
                    self.tr("A concern is not a case, and a person is not a case."),
                    self.tr(
                        "Go further when the concern must be worked on; reject it with a short "
                        "reason when it must not. A rejected concern never makes a case."
                    ),
                    self.tr(
                        "Before anyone is invited, visited or written to, the police say whether "
                        "the kommune can go on. No reason is asked for or recorded."
                    ),
                ),
            ),
            (
                self.tr("May I share it?"),
                (
                    self.tr(
                        "Section 115 lets you share what is necessary to prevent crime, never "
                        "for investigation. Nobody is obliged to share."
                    ),
                    self.tr(
                        "Each thing you hand over needs its own line: why this, to whom, now."
                    ),
                    self.tr("A child at risk is reported at once, whatever the Infohus does."),
                ),
            ),
            (
                self.tr("Handing over to the police"),
                (
                    self.tr(
                        "Exchange contact cards both ways first, and read the fingerprint words "
                        "aloud to each other on a number you know."
                    ),
                    self.tr("The handover is done when the police's receipt has been read in."),
                ),
            ),
        )

    def _police(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (
                self.tr("Receiving a case bundle"),
                (
                    self.tr(
                        "Exchange contact cards with the kommune first, and read the fingerprint "
                        "words aloud to each other on a number you know."
                    ),
                    self.tr(
                        "Open the bundle from the inbox. Nothing is shown before sender, "
                        "signature and order have been checked."
                    ),
                    self.tr("Write the receipt, and carry the file back to the kommune."),
                ),
            ),
            (
                self.tr("What it may be used for"),
                (
                    self.tr(
                        "Purpose and legal basis stand on every page. The kommune has not "
                        "disclosed it for investigation."
                    ),
                ),
            ),
        )

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
            ("Ctrl+K", self.tr("Search everywhere")),
            ("Ctrl+S", self.tr("Save or register")),
            ("Ctrl+1 … Ctrl+5", self.tr("The places on the left")),
            ("Alt+1, Alt+2", self.tr("Agenda and month in the calendar")),
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
