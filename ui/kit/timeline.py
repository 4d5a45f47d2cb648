"""A story told in order: when, what, by whom."""

from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.buttons import Button, quiet
from ui.kit.clearing import clear_out
from ui.kit.focus import before, follow
from ui.kit.icons import paint_icon
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.theme import tokens
from ui.kit.tokens import Tone
from ui.language import filled

AT_FIRST: Final = 40
_ICON: Final = 0.56


class Happening(NamedTuple):
    """One line of the story.

    Attributes:
        when: as shown, such as "today at 9.05".
        sentence: what happened.
        icon: its drawing.
        who: by whom, or "".
        detail: a further sentence, or "".
        ref: what ``opened`` carries when the line leads somewhere, or None.
        tone: the colour of the drawing's ground.
        mark: a word on how it stands now, such as "Corrected later", or "".
        amend: what ``amended`` carries when it can be put right, or None.
    """

    when: str
    sentence: str
    icon: str = "circle-dot"
    who: str = ""
    detail: str = ""
    ref: object = None
    tone: Tone = Tone.INFO
    mark: str = ""
    amend: object = None


class Spine(QWidget):
    """The line down the side, with the drawing of one happening on it."""

    def __init__(self, happening: Happening, *, first: bool, last: bool) -> None:
        super().__init__()
        self._happening, self._first, self._last = happening, first, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return the room for the drawing."""
        side = round(self.fontMetrics().height() * 1.8)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line behind the drawing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, middle = self.width(), self.width() / 2
        painter.setPen(QPen(QColor(tokens().border), 2))
        top = middle if self._first else 0
        foot = middle if self._last else self.height()
        painter.drawLine(QPointF(middle, top), QPointF(middle, foot))
        back, front = tokens().tone(self._happening.tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(back))
        painter.drawEllipse(QRectF(0, 0, side, side))
        inset = side * (1 - _ICON) / 2
        box = QRectF(0, 0, side, side).adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, self._happening.icon, front, box)


class Timeline(QWidget):
    """The story, in the order given; the later part of a long one comes when asked for.

    Signals:
        opened: the ``ref`` of a happening.
        amended: the ``amend`` of a happening.
    """

    opened = Signal(object)
    amended = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._acts: list[Button] = []
        self._story: tuple[Happening, ...] = ()
        self._shown = AT_FIRST

    def show_story(self, story: Sequence[Happening]) -> None:
        """Tell this story instead."""
        self._story, self._shown = tuple(story), AT_FIRST
        self._build()

    @Slot()
    def show_more(self) -> None:
        """Tell more of it."""
        self._shown += AT_FIRST
        self._build()

    def _build(self) -> None:
        clear_out(self._column)
        self._acts = []
        told = self._story[: self._shown]
        for at, happening in enumerate(told):
            row = self._row(happening, first=at == 0, last=at == len(told) - 1)
            self._column.addWidget(row)
        if len(self._story) > self._shown:
            more = quiet(self.tr("Show more"), "chevron-down")
            more.clicked.connect(self.show_more)
            self._column.addWidget(more)
            self._acts.append(more)
        self._column.addStretch(1)
        follow(before(self), self._acts)

    def _row(self, happening: Happening, *, first: bool, last: bool) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(Spine(happening, first=first, last=last))
        words = QVBoxLayout()
        words.setContentsMargins(0, 3, 0, 14)
        words.setSpacing(2)
        words.addWidget(Wrapped(happening.sentence))
        if happening.detail:
            words.addWidget(Muted(happening.detail))
        parts = (happening.when, happening.who, happening.mark)
        said = " · ".join(part for part in parts if part)
        words.addWidget(Label(said, Role.SMALL))
        across.addLayout(words, 1)
        for verb, name, signal, what in (
            (self.tr("Open"), self.tr("Open: {what}"), self.opened, happening.ref),
            (self.tr("Correct …"), self.tr("Correct: {what}"), self.amended, happening.amend),
        ):
            if what is not None:
                act = quiet(verb)
                act.setAccessibleName(filled(name, what=happening.sentence))
                act.clicked.connect(partial(signal.emit, what))
                across.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
                self._acts.append(act)
        return row
