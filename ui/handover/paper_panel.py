"""A handover on paper that was printed: which copy it is, and what to do with it now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.usecases.handover_on_paper import OnPaper
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Card, Note
from ui.kit.flow import FlowLayout
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import Body
from ui.language import filled


class PaperPanel(QWidget):
    """Shows what was printed.

    Signals:
        handed_over: the id of the disclosure, when it was given.
        again: the id, when a further copy is wanted.
        back: nothing more is wanted here.
    """

    handed_over = Signal(object)
    again = Signal(object)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: OnPaper | None = None
        self.copies = Label("", Role.STRONG, wrap=True)
        self.card = Card(" ")
        self.mark = primary(self.tr("I have handed it over"), "check")
        self.mark.setObjectName("mark_handed_over")
        self.more = plain_button(self.tr("Print a further copy …"), "printer")
        self.more.setObjectName("print_again")
        self.home = plain_button(self.tr("Back to the case"))
        self.home.setObjectName("back_to_case")
        self.mark.clicked.connect(self._on_mark)
        self.more.clicked.connect(self._on_more)
        self.home.clicked.connect(self.back)
        self.card.add(
            Muted(self.tr("Sent to the printer, and registered as")),
            self.copies,
            Wrapped(
                self.tr(
                    "Give it to the receiver yourself. They look it through, sign the last page "
                    "and give you that page back."
                )
            ),
            Note(
                self.tr(
                    "A receipt is awaited: register the signed page under Handovers. A sheet that "
                    "is spoilt is settled under the case's copies."
                )
            ),
        )
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        for button in (self.mark, self.more, self.home):
            flow.addWidget(button)
        self.card.add(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        body = Body()
        body.content.addWidget(self.card)
        column.addWidget(body)

    def show_made(self, made: OnPaper) -> None:
        """Show what was printed."""
        self._made = made
        said = filled(self.tr("{number} is printed for {organisation}"), number=made.number)
        self.card.title.setText(filled(said, organisation=made.to))
        self.copies.setText(", ".join(f"{each.number} ({each.holder})" for each in made.copies))
        self.mark.setFocus()

    def _on_mark(self) -> None:
        if self._made is not None:
            self.handed_over.emit(self._made.disclosure_id)

    def _on_more(self) -> None:
        if self._made is not None:
            self.again.emit(self._made.disclosure_id)
