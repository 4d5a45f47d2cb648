"""Keeps the half-filled form of a sheet over a page; outlives the sheet, which a lock closes."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from models.forms.answers import Answers
from models.forms.fields import Form
from models.kernel.events import Kind
from models.kernel.ids import DraftId
from models.ports.records import Draft
from models.usecases.save_draft import Half
from ui.changes import Changed
from ui.context import Context
from ui.forms.acts import DraftActs
from ui.forms.draft_keeper import DraftKeeper
from ui.kit.form_rows import FormBinding

SubmitDraft = Callable[[Answers, DraftId | None], Changed]
"""Takes the answers, and the draft that is then forgotten."""


class SheetKeeper(DraftKeeper):
    """Belongs to the page: what was typed last is known when the sheet is closed already."""

    def __init__(self, acts: DraftActs, context: Context, page: QWidget) -> None:
        """Begin with nothing; ``page`` is the widget that opens the sheets."""
        super().__init__(acts.save, context, self._typed, page)
        self._acts = acts
        self._last: Half | None = None

    def follow(
        self,
        binding: FormBinding,
        form: Form,
        about: tuple[Kind, str] | None = None,
        draft: Draft | None = None,
    ) -> None:
        """Keep from now on what is typed into a form; ``draft`` is what is gone on with."""
        self.renew()
        self._last = None
        begun = self._context.clock.now()
        if draft is not None:
            self.draft, begun = draft.id, draft.received_at
        half = Half(form, binding.answers(), begun, about=about)
        binding.changed.connect(partial(self._note, half, binding))

    def with_draft(self, submit: SubmitDraft) -> Callable[[Answers], Changed]:
        """Return what takes the answers, and forgets the draft with them."""
        return lambda answers: submit(answers, self.draft)

    def done(self) -> None:
        """What was written is saved for good."""
        self._last = None
        self.renew()

    def drop(self) -> None:
        """Somebody gave it up: forget it."""
        self._last = None
        self.settle(self._discard)

    def _discard(self) -> None:
        draft = self.draft
        self.renew()
        if draft is not None:
            work, feed = partial(self._acts.discard, draft), self._context.feed
            self._context.jobs.run(feed, work, feed.announce, lambda _: None)

    def _note(self, half: Half, binding: FormBinding) -> None:
        answers = binding.answers()
        if answers == half.answers and self._last is None:
            return  # nothing was typed yet
        self._last = replace(half, answers=answers, focus=binding.focused_key())
        self.touch()

    def _typed(self) -> Half | None:
        return self._last
