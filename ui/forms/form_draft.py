"""A bound form whose half-filled state is kept, and put back when its page opens again."""

from datetime import datetime

from PySide6.QtCore import QObject, Slot

from models.forms.fields import Form
from models.kernel.events import Kind
from models.ports.records import Draft
from models.usecases.save_draft import Half
from ui.context import Context
from ui.forms.acts import DraftActs
from ui.forms.draft_keeper import DraftKeeper
from ui.kit.form_rows import FormBinding
from ui.kit.labels import Label, Role
from ui.language import filled, show_time


class FormDraft(QObject):
    """Keeps the answers of a binding and the field in focus; ``state`` says when it was done.

    Nothing is kept before ``begin``: until then the form is not what its owner left.
    """

    def __init__(
        self,
        form: Form,
        about: tuple[Kind, str],
        binding: FormBinding,
        acts: DraftActs,
        context: Context,
        parent: QObject,
    ) -> None:
        """Watch over a form.

        Args:
            form: the form.
            about: the record it belongs to.
            binding: its editors.
            acts: what keeps and finds drafts.
            context: jobs, changes and the clock.
            parent: the screen, which owns this object.
        """
        super().__init__(parent)
        self._form, self.about, self._binding = form, about, binding
        self._acts, self._began = acts, context.clock.now()
        self._begun = False
        self.focus = ""
        self.state = Label("", Role.MUTED)
        self.state.setObjectName("draft_state")
        self.keeper = DraftKeeper(acts.save, context, self._half, self)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.failed.connect(self._on_not_kept)
        binding.changed.connect(self._on_changed)

    def find(self) -> Draft | None:
        """Return what was kept before; runs on the database thread.

        Raises:
            Refused: the role does no casework.
        """
        return self._acts.find(self._form.key, self.about)

    def begin(self, draft: Draft | None) -> None:
        """The form is loaded: put the draft over it, and keep what is typed from now on."""
        self._begun = True
        if draft is None:
            return
        self.keeper.draft, self._began = draft.id, draft.received_at
        self.focus = draft.focus
        self._binding.load(draft.answers)
        self._on_kept(draft.saved_at)

    def end(self) -> None:
        """The form is saved for good and its draft forgotten with it."""
        self.keeper.draft = None
        self.state.setText("")

    def _half(self) -> Half | None:
        if not self._begun:
            return None
        answers = self._binding.answers()
        return Half(self._form, answers, self._began, self.focus, about=self.about)

    @Slot()
    def _on_changed(self) -> None:
        self.focus = self._binding.focused_key() or self.focus
        if self._begun:
            self.keeper.touch()

    @Slot(object)
    def _on_kept(self, saved_at: datetime) -> None:
        self.state.setText(filled(self.tr("Draft saved {time}"), time=show_time(saved_at)))

    @Slot()
    def _on_not_kept(self) -> None:
        self.state.setText(self.tr("The draft is not saved"))
