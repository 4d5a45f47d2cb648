"""One rule for every small form: what is typed outlives the lock, and is offered again there."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.forms.fields import Form
from models.ports.records import Draft
from models.usecases.sheet_drafts import PART, Typed
from ui.context import Context, Sheets
from ui.forms.bound_to import bound_to
from ui.kit.buttons import quiet
from ui.kit.card import Note
from ui.kit.form_rows import FormBinding
from ui.language import filled, show_when


class Offer(QWidget):
    """Says that a draft lies here, with two ways: go on with it, or discard it.

    Signals:
        taken: the draft is to be put into the fields.
        discarded: it is to be forgotten.
    """

    taken = Signal()
    discarded = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.note = Note(words)
        self.go_on = quiet(self.tr("Go on"), "arrow-right")
        self.go_on.setObjectName("draft_go_on")
        self.discard = quiet(self.tr("Discard"), "trash")
        self.discard.setObjectName("draft_discard")
        self.go_on.clicked.connect(self.taken)
        self.discard.clicked.connect(self.discarded)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 4)
        across.addWidget(self.note, 1)
        across.addWidget(self.go_on)
        across.addWidget(self.discard)


class KeptSheet(QObject):
    """Follows one open form.

    Signals:
        offers: a strip to be shown above the fields.
    """

    offers = Signal(object)

    def __init__(
        self,
        sheets: Sheets,
        context: Context,
        form: Form,
        act: object,
        binding: FormBinding,
        title: str,
        parent: QObject,
    ) -> None:
        """Follow a form that has just been opened.

        Args:
            sheets: holds what is typed.
            context: the clock.
            form: what is asked.
            act: takes the answers; tells what the form is about.
            binding: its editors, loaded.
            title: what stands above them.
            parent: the sheet.
        """
        super().__init__(parent)
        self._sheets, self._context, self._form = sheets, context, form
        self._binding, self._title, self._about = binding, title, sheets.about
        ids = bound_to(act)
        fields = ",".join(field.key for field in form.fields)
        self.place = PART.join(ids) or f"{_whose(sheets)}#{fields}"
        self._key = f"{form.key}{PART}{self.place}"
        self._begun = binding.answers()
        self._draft: Draft | None = None
        self.offer: Offer | None = None
        binding.changed.connect(self.hold)
        sheets.find(form.key, self.place, self._found)

    @Slot()
    def hold(self) -> None:
        """Hold what stands there now, once it is another than at the beginning."""
        answers = self._binding.answers()
        if answers == self._begun:
            self._sheets.forget(self._key)
            return
        focus = self._binding.focused_key()
        typed = Typed(self._form, answers, focus, self.place, self._title, self._about)
        self._sheets.hold(self._key, typed)

    def rest(self) -> None:
        """It is sent: what is saved for good is no draft any more."""
        self._sheets.forget(self._key)

    def end(self, *, done: bool) -> None:
        """Forget what was typed; with it the draft that was gone on with, or all once it is done."""
        self._sheets.forget(self._key)
        if self._draft is not None and (done or self.offer is None):
            self._sheets.drop(self._draft.id)
            self._draft = None

    def _found(self, draft: Draft | None) -> None:
        if draft is None:
            return
        self._draft = draft
        when = show_when(draft.saved_at, self._context.clock.now())
        self.offer = Offer(filled(self.tr("A draft lies here, from {when}"), when=when))
        self.offer.taken.connect(self._take)
        self.offer.discarded.connect(self._discard)
        self.offers.emit(self.offer)

    @Slot()
    def _take(self) -> None:
        if self._draft is not None:
            self._binding.load(self._draft.answers)
            self._binding.changed.emit()
            self._close()
            self._binding.focus(self._draft.focus)

    @Slot()
    def _discard(self) -> None:
        if self._draft is not None:
            self._sheets.drop(self._draft.id)
            self._draft = None
            self._close()
            self._binding.focus()

    def _close(self) -> None:
        if self.offer is not None:
            self.offer.hide()
            self.offer.deleteLater()
            self.offer = None


def _whose(sheets: Sheets) -> str:
    return sheets.place if sheets.about is None else PART.join(map(str, sheets.about))
