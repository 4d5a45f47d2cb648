"""Dialogs: verbs on the buttons, the safe one first to hand; a lock closes them all.

None of them blocks: they are opened, and tell by a signal what was decided.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.kernel.errors import EnvironmentFault
from ui.kit.buttons import Button, danger, plain_button, primary
from ui.kit.empty import Drawing
from ui.kit.labels import Heading, Label, Role, Wrapped
from ui.language import say

_LOWEST: Final = 120
_LETTERS: Final = 62
_WIDEST: Final = 680
_BESIDE: Final = 48
"""Pixels of the window that stay free beside a dialog."""
_LOW_WINDOW: Final = 480
"""The height in pixels that a dialog may have over any window."""


class Room(QScrollArea):
    """As high as what is in it; scrolls where the screen is too low for that.

    Signals:
        other_height: something in it came, went or wraps otherwise.
    """

    other_height = Signal()

    def __init__(self, inside: QVBoxLayout) -> None:
        super().__init__()
        self._inside = inside
        room = QWidget()
        room.setProperty("role", "body")
        room.setLayout(inside)
        self.setWidget(room)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the layout around it, which a scroll area does not by itself."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.other_height.emit()
        return done

    def hasHeightForWidth(self) -> bool:
        """Return whether words wrap in it."""
        return self._inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all that is in it."""
        return self._inside.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the room for all that is in it."""
        return self._inside.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never scroll sideways, beside the bar neither; give way in height."""
        least, bar = self._inside.totalMinimumSize(), self.verticalScrollBar().sizeHint()
        return QSize(least.width() + bar.width(), min(least.height(), _LOWEST))


class Dialog(QDialog):
    """A question or a message over one window; fill ``content``, add buttons with ``acts``."""

    def __init__(self, parent: QWidget | None, title: str, icon: str = "") -> None:
        super().__init__(parent)
        self._written, self._beside = False, 0
        self.question: Confirm | None = None
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(QApplication.applicationDisplayName())
        self.setAccessibleName(title)
        self.title = Heading(title)
        self.content = QVBoxLayout()
        self.content.setSpacing(8)
        self.content.setContentsMargins(0, 0, 0, 0)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(self.title)
        self.room = Room(self.content)
        self.room.other_height.connect(self.grow)
        words.addWidget(self.room, 1)
        across = QHBoxLayout()
        across.setSpacing(18)
        if icon:
            drawing = Drawing(icon)
            across.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
            self._beside = drawing.sizeHint().width() + across.spacing()
        across.addLayout(words, 1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(18)
        column.addLayout(across, 1)
        column.addLayout(self._buttons)
        self._widen()

    def showEvent(self, event: QShowEvent) -> None:
        """Be high enough: on a small screen Qt narrows a dialog after it has asked its height."""
        super().showEvent(event)
        over = self.parentWidget()
        window = 0 if over is None else over.window().height()
        self.setMaximumHeight(
            min(max(window, _LOW_WINDOW), self.screen().availableGeometry().height())
        )
        self.grow()
        QTimer.singleShot(0, self, self.grow)  # a window manager may give another width

    def _widen(self) -> None:
        """Be wide enough to read, and for all that is in it, but no wider than the window."""
        over = self.parentWidget()
        window = 0 if over is None else over.window().width() - _BESIDE
        most = max(_WIDEST, window)
        edges = self._column.contentsMargins()
        within = max(
            self.room.minimumSizeHint().width() + self._beside,
            self._buttons.minimumSize().width(),
        )
        within += edges.left() + edges.right()
        wanted = max(self.fontMetrics().averageCharWidth() * _LETTERS, within)
        if self.minimumWidth() != min(wanted, most):
            self.setMinimumWidth(min(wanted, most))

    @Slot()
    def grow(self) -> None:
        """Be as wide and as high as what is shown now needs."""
        if self.isVisible():
            self._widen()
            self.resize(self.width(), max(self.needed_height(), self.height()))

    def needed_height(self) -> int:
        """Return the height in pixels that all of it needs at this width."""
        self.content.activate()
        self.room.updateGeometry()
        self._column.activate()
        if not self._column.hasHeightForWidth():
            return self._column.totalSizeHint().height()
        return self._column.totalHeightForWidth(self.width())

    @Slot()
    def mind_words(self) -> None:
        """Let Escape ask from now on: something was written that would be lost."""
        self._written = True

    def give_up(self) -> None:
        """Close without what was written: somebody has said so."""
        self.reject()

    def put_away(self) -> None:
        """Close because the vault is locked: nothing is decided by that."""
        self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask before Escape throws away what was written."""
        if event.key() != Qt.Key.Key_Escape or not self._written:
            super().keyPressEvent(event)
            return
        self.question = confirm(
            self,
            self.tr("Close without saving?"),
            self.tr("What you have written here will be lost."),
            self.tr("Close without saving"),
            self.give_up,
            safe=self.tr("Go on writing"),
        )

    def add_buttons(self, buttons: Sequence[Button], default: Button) -> None:
        """Add the buttons; ``default`` has the focus and is pressed by Enter."""
        for button in buttons:
            button.setAutoDefault(button is default)
            self._buttons.addWidget(button)
        default.setDefault(True)
        default.setFocus(Qt.FocusReason.OtherFocusReason)


class Confirm(Dialog):
    """Asks before what cannot be undone; Escape and Enter are both the safe answer.

    Signals:
        confirmed: the user has pressed the verb.
    """

    confirmed = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        sentence: str,
        verb: str,
        *,
        safe: str = "",
        dangerous: bool = False,
    ) -> None:
        """Prepare the question.

        Args:
            parent: the window over which it is asked.
            title: the question.
            sentence: what will happen.
            verb: the word on the button that does it.
            safe: the word on the button that does not; without it, "Cancel".
            dangerous: whether it destroys something.
        """
        super().__init__(parent, title, "alert-triangle" if dangerous else "help-circle")
        self.content.addWidget(Wrapped(sentence))
        self.yes = danger(verb) if dangerous else plain_button(verb)
        self.no = plain_button(safe or self.tr("Cancel"))
        self.yes.clicked.connect(self._confirm)
        self.no.clicked.connect(self.reject)
        self.add_buttons((self.yes, self.no), self.no)

    @Slot()
    def _confirm(self) -> None:
        self.confirmed.emit()
        self.accept()


class Inform(Dialog):
    """Says something that must be seen before one goes on."""

    def __init__(
        self, parent: QWidget | None, title: str, *sentences: str, icon: str = "info-circle"
    ) -> None:
        super().__init__(parent, title, icon)
        for sentence in sentences:
            self.content.addWidget(Wrapped(sentence))
        self.close_button = primary(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.add_buttons((self.close_button,), self.close_button)


class FaultDialog(Dialog):
    """A disk, file, key or printer failed: what happened, what is safe, what to do.

    Signals:
        again: the user wants to try once more.
    """

    again = Signal()

    def __init__(
        self, parent: QWidget | None, fault: EnvironmentFault, *, retry: bool = False
    ) -> None:
        super().__init__(parent, say(fault.happened), "alert-triangle")
        for heading, sentence in (
            (self.tr("What is safe"), say(fault.safe)),
            (self.tr("What you can do"), say(fault.advice)),
        ):
            self.content.addWidget(Label(heading, Role.STRONG))
            self.content.addWidget(Wrapped(sentence))
        self.close_button = plain_button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        if not retry:
            self.add_buttons((self.close_button,), self.close_button)
            return
        self.retry = primary(self.tr("Try again"))
        self.retry.clicked.connect(self._again)
        self.add_buttons((self.close_button, self.retry), self.retry)

    @Slot()
    def _again(self) -> None:
        self.again.emit()
        self.accept()


def confirm(
    parent: QWidget | None,
    title: str,
    sentence: str,
    verb: str,
    then: Callable[[], object],
    *,
    safe: str = "",
    dangerous: bool = False,
) -> Confirm:
    """Ask, and call ``then`` when the verb is pressed; return the open dialog."""
    dialog = Confirm(parent, title, sentence, verb, safe=safe, dangerous=dangerous)
    dialog.confirmed.connect(then)
    dialog.open()
    return dialog


def inform(parent: QWidget | None, title: str, *sentences: str) -> Inform:
    """Say something; return the open dialog."""
    dialog = Inform(parent, title, *sentences)
    dialog.open()
    return dialog


def show_fault(
    parent: QWidget | None,
    fault: EnvironmentFault,
    again: Callable[[], object] | None = None,
) -> FaultDialog:
    """Tell of a failing disk, key or printer; return the open dialog."""
    dialog = FaultDialog(parent, fault, retry=again is not None)
    if again is not None:
        dialog.again.connect(again)
    dialog.open()
    return dialog


def close_all() -> None:
    """Close every dialog without an answer: the lock does so before anything else."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, Dialog):
            window.put_away()
        elif isinstance(window, QDialog):
            window.reject()
