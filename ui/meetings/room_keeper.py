"""Keeps what is written during a meeting: a draft for the table, and one for each point."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from models.usecases.save_draft import Half, Kept
from ui.context import Context
from ui.forms.draft_keeper import DraftKeeper

_LOOK_MS: Final = 20


class RoomKeeper(DraftKeeper):
    """One keeper to the desk, many inside: each point hangs on a case of its own.

    Attributes:
        now: which of them is being written in; it is saved last, so that one comes back to it.
    """

    def __init__(self, save: Callable[[Half], Kept], context: Context, parent: QObject) -> None:
        super().__init__(save, context, lambda: None, parent)
        self._write, self._given = save, context
        self._unkept: set[str] = set()
        self.parts: dict[str, DraftKeeper] = {}
        self.now = ""

    def part(self, key: str, snapshot: Callable[[], Half | None]) -> DraftKeeper:
        """Return the keeper of a part; made the first time."""
        if key not in self.parts:
            made = DraftKeeper(self._write, self._given, snapshot, self)
            made.kept.connect(partial(self._on_part_kept, key))
            made.failed.connect(partial(self._on_part_failed, key))
            self.parts[key] = made
        return self.parts[key]

    def drop(self, key: str) -> None:
        """Save no more of a part: its point is no longer on the agenda."""
        self._unkept.discard(key)
        part = self.parts.pop(key, None)
        if part is not None:
            part.settle(part.deleteLater)

    @property
    def waiting(self) -> bool:
        """Whether something typed is not yet on disk."""
        return any(part.waiting for part in self.parts.values())

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not even on its way to the disk."""
        return any(part.unsaved for part in self.parts.values())

    @property
    def half(self) -> bool:
        """Whether there is something half-written, to come back to."""
        return any(part.half for part in self.parts.values())

    @Slot()
    def save_now(self) -> None:
        """Save without waiting for a pause; what is being written in comes last."""
        for key, part in self.parts.items():
            if key != self.now and part.unsaved:
                part.save_now()
        current = self.parts.get(self.now)
        if current is not None and current.half:
            current.save_now()

    def flush(self, then: Callable[[], object], otherwise: Callable[[], object]) -> None:
        """Keep everything, then call ``then``; ``otherwise`` where something was not kept.

        What closes a meeting reads the drafts: it must find the last word that was typed.
        """
        for key, part in self.parts.items():
            if part.unsaved or key in self._unkept:
                part.save_now()
        self._wait(then, otherwise)

    def _wait(self, then: Callable[[], object], otherwise: Callable[[], object]) -> None:
        if self.waiting:
            QTimer.singleShot(_LOOK_MS, self, partial(self._wait, then, otherwise))
        else:
            (otherwise if self._unkept else then)()

    def forget(self) -> None:
        """What was written is saved for good: there is no draft any more."""
        for key in tuple(self.parts):
            self.drop(key)
        self.draft = None

    def _on_part_kept(self, key: str, saved_at: object) -> None:
        self._unkept.discard(key)
        current = self.parts.get(self.now)
        self.draft = None if current is None else current.draft
        self.kept.emit(saved_at)

    def _on_part_failed(self, key: str) -> None:
        self._unkept.add(key)
        self.failed.emit()
