"""After sealing: where the file is, its eight words, and what to do with it now."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.kernel.errors import Refused
from models.usecases.seal_handover import Sealed
from ui.handover.acts import Release
from ui.jobs import Jobs
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Card, Note
from ui.kit.flow import FlowLayout
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import Body
from ui.kit.words_grid import WordsGrid
from ui.language import filled, say
from ui.paper.pages_view import PagesView
from ui.paper.paper_dialog import PaperDialog
from ui.paper.pictures import Draw


class SealedStep(QWidget):
    """Shows a sealed bundle.

    Signals:
        handed_over: the id of the disclosure, when the stick was given.
        back: back to the case.
    """

    handed_over = Signal(object)
    back = Signal()

    def __init__(
        self,
        draw: Draw,
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        release: Release | None = None,
    ) -> None:
        super().__init__(parent)
        self._release = release
        self._sealed: Sealed | None = None
        self._draw, self._jobs = draw, jobs
        self.paper: PaperDialog | None = None
        self.cover = PagesView(draw, jobs, self.tr("Cover sheet"))
        self.words = WordsGrid()
        self.file = Label("", Role.STRONG, wrap=True).selectable()
        self.card = Card(" ")
        self.mark = primary(self.tr("I have handed it over"), "hand-stop")
        self.mark.set_icon("check")
        self.mark.setObjectName("mark_handed_over")
        self.mark.clicked.connect(self._on_mark)
        self.print = plain_button(self.tr("Print the cover sheet …"), "printer")
        self.print.setObjectName("print_cover")
        self.print.clicked.connect(self._on_print)
        self.home = plain_button(self.tr("Back to the case"))
        self.home.setObjectName("back_to_case")
        self.home.clicked.connect(self.back)
        self.words_are = Wrapped(
            self.tr("The receiver sees these words when the right file has been opened:")
        )
        self.by_hand = Note(
            self.tr(
                "The receiver has no Tovholder, and opens the file as the back of the cover sheet "
                "says. No digital receipt comes: write down under Handovers that they have read "
                "the four control words to you, or signed."
            )
        )
        self.take_out = plain_button(self.tr("Release the stick"), "package-export")
        self.take_out.setObjectName("release_stick")
        self.take_out.clicked.connect(self._on_take_out)
        self.taken_out = Note("")
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        for button in (self.mark, self.take_out, self.print, self.home):
            flow.addWidget(button)
        self.card.add(
            Muted(self.tr("Sealed, written and read back. The file is called")),
            self.file,
            self.words_are,
            self.words,
            Note(
                self.tr(
                    "Everything is written down to the stick. Take it out as the computer wants "
                    "it (Eject, or Remove safely, beside its name), and give it to the receiver "
                    "yourself, with the cover sheet. A receipt is awaited."
                )
            ),
            self.taken_out,
            self.by_hand,
            buttons,
        )
        left = Body()  # where reminders take the room, words scroll and are never squeezed
        left.content.addWidget(self.card)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(left, 1)
        row.addWidget(self.cover, 1)

    def show_sealed(self, sealed: Sealed) -> None:
        """Show what was sealed."""
        self._sealed = sealed
        said = self.tr("{number} is sealed for {organisation}")
        said = filled(said, number=sealed.number)
        self.card.title.setText(filled(said, organisation=sealed.to))
        self.file.setText(sealed.file.name)
        self.words.show_words(sealed.words)
        for part in (self.words_are, self.words):  # only a program shows them
            part.setVisible(not sealed.by_hand)
        self.by_hand.setVisible(sealed.by_hand)
        self.cover.show_pdf(sealed.cover)
        self.mark.setFocus()
        self.taken_out.say("")
        self.take_out.hide()  # until it is known that it can be done: never a dead button
        if self._release is not None:
            may = partial(self._release.may, str(Path(sealed.file.path).parent))
            self._jobs.run_aside(self, may, self.take_out.setVisible, self._say)

    @Slot()
    def _on_take_out(self) -> None:
        if self._sealed is not None and self._release is not None:
            self.take_out.setEnabled(False)
            do = partial(self._release.do, str(Path(self._sealed.file.path).parent))
            self._jobs.run_aside(self, do, self._on_taken_out, self._say)

    def _on_taken_out(self, _done: None) -> None:
        self.take_out.hide()
        self.taken_out.say(self.tr("The stick is released. You can take it out now."))

    def _say(self, refusal: Refused) -> None:
        self.take_out.setEnabled(True)
        self.taken_out.say(say(refusal.why))

    @Slot()
    def _on_print(self) -> None:
        if self._sealed is not None:
            window, title = self.window(), self.cover.accessibleName()
            self.paper = PaperDialog(window, title, self._draw, self._jobs, self._sealed.cover)
            self.paper.open()

    def _on_mark(self) -> None:
        if self._sealed is not None:
            self.handed_over.emit(self._sealed.disclosure_id)
