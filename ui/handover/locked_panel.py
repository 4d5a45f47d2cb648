"""A locked PDF that was made: its six words, shown once, whom they were read to, and the mail."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.forms.definitions.receipts import WORDS_TOLD
from models.kernel.errors import Refused
from models.usecases.handover_locked import Locked
from ui.changes import Changed
from ui.context import Context
from ui.handover.acts import HandoverActs
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Card, Note
from ui.kit.form_rows import FormBinding
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import Body
from ui.kit.words_grid import WordsGrid
from ui.language import filled, say


class LockedPanel(QWidget):
    """Shows a locked PDF; the words are gone from the screen once it is left.

    Signals:
        handed_over: the id of the disclosure, when the mail was sent.
        back: nothing more is wanted here.
    """

    handed_over = Signal(object)
    back = Signal()

    def __init__(
        self, acts: HandoverActs, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._acts, self._context = acts, context
        self._locked: Locked | None = None
        self.file = Label("", Role.STRONG, wrap=True).selectable()
        self.call = Wrapped("")
        self.words = WordsGrid(copied=False)
        self.binding = FormBinding(WORDS_TOLD, parent=self)
        self.told = Note("")
        self.tell = primary(self.tr("I have read them out"), "phone")
        self.tell.setObjectName("words_told")
        self.mark = plain_button(self.tr("I have sent it"), "send")
        self.mark.setObjectName("mark_handed_over")
        self.home = plain_button(self.tr("Back to the case"))
        self.home.setObjectName("back_to_case")
        self.words_card, self.mail_card = Card(" "), Card(self.tr("Send it by secure mail"))
        self._build()
        self.tell.clicked.connect(self._on_tell)
        self.mark.clicked.connect(self._on_mark)
        self.home.clicked.connect(self.back)

    def show_locked(self, locked: Locked) -> None:
        """Show what was locked, and the words for the only time."""
        self._locked = locked
        said = filled(self.tr("{number} is locked for {organisation}"), number=locked.number)
        self.words_card.title.setText(filled(said, organisation=locked.to))
        self.file.setText(locked.file.name)
        words = filled(
            self.tr("Call {who} on {phone} and read these six words out:"), phone=locked.phone
        )
        self.call.setText(filled(words, who=locked.person or locked.to))
        self.words.show_words(locked.words)
        self.binding.load({"told_to": locked.person})
        for part in (self.call, self.words, self.form, self.tell, self.once):
            part.show()
        self.told.say("")
        self.mark.dress("plain")
        self.tell.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the words when the page is left: they are shown once."""
        if not event.spontaneous():
            self._forget()
        super().hideEvent(event)

    def _build(self) -> None:
        self.form = self.binding.row("told_to")
        self.once = Muted(
            self.tr(
                "They are shown only now and kept nowhere. Do not write them in a mail, or on "
                "paper. If they are lost, make a new locked PDF: it has new words."
            )
        )
        self.words_card.add(self.call, self.words, self.once, self.form, self.told)
        row = QHBoxLayout()
        row.addWidget(self.tell)
        row.addStretch(1)
        self.words_card.body.addLayout(row)
        self.mail_card.add(
            Muted(
                self.tr("Locked, written and opened again with the words. The file is called")
            ),
            self.file,
            Wrapped(
                self.tr(
                    "Attach it to a mail in your kommune's own secure mail, as you send other "
                    "confidential things to the police. Write nothing about the case in the mail. "
                    "Delete the file here when it has arrived."
                )
            ),
            Muted(
                self.tr(
                    "When they have read it, they call back and read four control words from the "
                    "last page: register that under Handovers."
                )
            ),
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.mark)
        buttons.addWidget(self.home)
        buttons.addStretch(1)
        self.mail_card.body.addLayout(buttons)
        body = Body()  # where reminders take the room, words scroll and are never squeezed
        across = QHBoxLayout()
        across.setSpacing(14)
        for card in (self.words_card, self.mail_card):
            column = QVBoxLayout()
            column.addWidget(card)
            column.addStretch(1)
            across.addLayout(column, 1)
        body.content.addLayout(across)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(body)

    @Slot()
    def _on_tell(self) -> None:
        if self._locked is not None:
            work = partial(
                self._acts.words_told, self._locked.disclosure_id, self.binding.answers()
            )
            self._context.jobs.run(self, work, self._on_told, self._refused)

    def _on_told(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        said = filled(self.tr("Read out to {who}."), who=str(self.binding.value("told_to")))
        self._forget()
        self.told.say(said)
        self.mark.dress("primary")  # what is left to do leads now
        self.mark.setFocus()

    def _refused(self, refusal: Refused) -> None:
        if refusal.field:
            self.binding.row(refusal.field).show_problem(say(refusal.why))
            self.binding.focus(refusal.field)
        else:
            self.told.say(say(refusal.why))

    @Slot()
    def _on_mark(self) -> None:
        if self._locked is not None:
            self.handed_over.emit(self._locked.disclosure_id)

    def _forget(self) -> None:
        if self._locked is not None:  # nor are they held any longer than they are shown
            self._locked = replace(self._locked, words=())
        self.words.show_words(())
        for part in (self.call, self.words, self.form, self.tell, self.once):
            part.hide()
