"""What has changed, told once to every screen that may care."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from models.kernel.events import Kind, Topic

Changed = frozenset[Topic]
"""What a use case has changed: (kind, id) of each record."""


class ChangeFeed(QObject):
    """Carries the topics of each commit to the screens, on the GUI thread.

    Signals:
        changed: a frozenset of topics, (kind, id).
    """

    changed = Signal(object)

    @Slot(object)
    def announce(self, topics: Iterable[Topic]) -> None:
        """Tell that these records have changed; may be called from any thread."""
        found = frozenset(topics)
        if found:
            self.changed.emit(found)


class Refresh(QObject):
    """Keeps one screen fresh: reloads it when it is shown, and while it is shown.

    A hidden screen only goes stale; it reloads the next time it is shown. A new screen is
    stale, so it loads when first shown.
    """

    _stale = False  # Qt still asks while Python is taking the screen apart

    def __init__(
        self,
        screen: QWidget,
        feed: ChangeFeed,
        reload: Callable[[], object],
        *,
        kinds: Iterable[Kind] = (),
        wants: Callable[[Changed], bool] | None = None,
    ) -> None:
        """Watch over ``screen``, which owns this object.

        Args:
            screen: the widget whose being shown matters.
            feed: where changes are told.
            reload: asks again and shows the answer; quick, since it runs on the GUI thread.
            kinds: the kinds of record that the screen shows; none given means all.
            wants: a closer test of the topics, in place of ``kinds``.
        """
        super().__init__(screen)
        self._screen, self._reload = screen, reload
        self._kinds, self._wants = frozenset(kinds), wants
        self._stale = True
        screen.installEventFilter(self)
        feed.changed.connect(self._on_changed)
        if screen.isVisible():
            self._load()

    @property
    def stale(self) -> bool:
        """Whether what the screen shows is out of date."""
        return self._stale

    @Slot()
    def again(self) -> None:
        """Reload now if the screen is shown, else when it is."""
        self._stale = True
        if self._screen.isVisible():
            self._load()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reload a stale screen as it is shown."""
        if event.type() == QEvent.Type.Show and self._stale:
            self._load()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _on_changed(self, topics: Changed) -> None:
        if self._concerns(topics):
            self.again()

    def _concerns(self, topics: Changed) -> bool:
        if self._wants is not None:
            return self._wants(topics)
        return not self._kinds or any(kind in self._kinds for kind, _ in topics)

    def _load(self) -> None:
        self._stale = False
        self._reload()
