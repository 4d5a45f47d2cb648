"""Colours, language, text size, the lock; and where the vault lies."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from models.access.roles import Right, may
from models.settings.device import (
    CAPTURE,
    IDLE_MINUTES,
    LANGUAGE,
    TEXT_SIZE,
    THEME,
    TRAY,
    Setting,
)
from ui.context import Context
from ui.device import Device
from ui.kit.buttons import quiet
from ui.kit.card import Card, Note
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import READING, Page
from ui.kit.theme import Scheme, Theme
from ui.language import filled
from ui.settings.acts import SettingsActs
from ui.settings.classic_card import ClassicCard
from ui.settings.hours_card import HoursCard
from ui.settings.model_card import ModelCard

_AIR: Final = 8
"""Before the number in a field, in pixels."""


class SettingsView(Page):
    """Takes effect at once; what a language is needs the next start.

    Signals:
        idle_changed: (minutes).
        capture_changed: other programs may photograph the windows, or no more.
    """

    idle_changed = Signal(int)
    capture_changed = Signal()

    def __init__(
        self,
        acts: SettingsActs,
        context: Context,
        device: Device,
        theme: Theme,
        office: QWidget | None = None,
    ) -> None:
        """Make the page; ``office`` is what holds for the whole office, below the rest."""
        super().__init__("", widest=READING)
        self.set_title(self.tr("Settings"), self.tr("They hold for this computer."))
        self._acts, self._context = acts, context
        self._device, self._theme = device, theme
        self.content.addWidget(self._look())
        self.content.addWidget(self._lock())
        self.content.addWidget(self._screen())
        if may(context.user.role, Right.CASEWORK):
            self.content.addWidget(self._reminders())
        if acts.model is not None:
            self.model = ModelCard(acts.model, context)
            self.content.addWidget(self.model)
        if acts.hours is not None:
            self.hours = HoursCard(acts.hours, context)
            self.content.addWidget(self.hours)
        if acts.classic is not None:
            self.classic = ClassicCard(acts.classic, context)
            self.content.addWidget(self.classic)
        if may(context.user.role, Right.CASEWORK):
            self.content.addWidget(self._own())
        self.content.addWidget(self._vault())
        if office is not None:
            self.content.addWidget(office)

    def _look(self) -> Card:
        card = Card(self.tr("How it looks"))
        self.scheme = self._choice(
            THEME,
            (
                ("system", self.tr("As the computer")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ),
        )
        self.scheme.currentIndexChanged.connect(self._apply_look)
        self.text_size = _spin()
        self.text_size.setRange(TEXT_SIZE.least, TEXT_SIZE.most)
        self.text_size.setSingleStep(10)
        self.text_size.setSuffix(" %")
        self.text_size.setValue(self._device.number(TEXT_SIZE))
        self.text_size.setKeyboardTracking(False)
        self.text_size.valueChanged.connect(self._apply_look)
        self.language = self._choice(LANGUAGE, (("da", "Dansk"), ("en", "English")))
        self.language.currentIndexChanged.connect(self._keep_language)
        card.add(
            _row(self.tr("Colours"), self.scheme),
            _row(self.tr("Text size"), self.text_size),
            _row(self.tr("Language"), self.language),
            Muted(self.tr("The language changes when the vault is unlocked next time.")),
        )
        return card

    def _lock(self) -> Card:
        card = Card(self.tr("Lock"))
        self.idle = _spin()
        self.idle.setRange(IDLE_MINUTES.least, IDLE_MINUTES.most)
        self.idle.setSuffix(" min")
        self.idle.setValue(self._device.number(IDLE_MINUTES))
        self.idle.setKeyboardTracking(False)
        self.idle.valueChanged.connect(self._keep_idle)
        card.add(
            _row(self.tr("Lock when nobody uses it for"), self.idle),
            Muted(
                self.tr(
                    "Ctrl+L locks at once. What you were writing is there again afterwards."
                )
            ),
        )
        return card

    def _screen(self) -> Card:
        card = Card(self.tr("Screenshots and remote support"))
        self.capture: QComboBox | None = None
        if not self._acts.captures:
            return card.add(
                Muted(
                    self.tr(
                        "On this system a program cannot keep its windows out of screenshots and "
                        "screen sharing. Lock with Ctrl+L before somebody else sees your screen."
                    )
                )
            )
        self.capture = self._choice(
            CAPTURE, (("no", self.tr("Hide the windows")), ("yes", self.tr("Show the windows")))
        )
        self.capture.currentIndexChanged.connect(self._keep_capture)
        return card.add(
            _row(self.tr("To programs that photograph or share the screen"), self.capture),
            Muted(
                self.tr(
                    "Show the windows only while somebody helps you from afar, with no case "
                    "open, and hide them again afterwards."
                )
            ),
        )

    def _reminders(self) -> Card:
        card = Card(self.tr("Reminders"))
        self.tray: QComboBox | None = None
        if not self._acts.tray:
            return card.add(
                Muted(
                    self.tr(
                        "Reminders stand at the foot of the window (F8). On this system there is "
                        "no place for them outside it."
                    )
                )
            )
        self.tray = self._choice(
            TRAY,
            (("no", self.tr("In the window alone")), ("yes", self.tr("Also beside the clock"))),
        )
        self.tray.currentIndexChanged.connect(self._keep_tray)
        return card.add(
            _row(self.tr("Tell that something is due"), self.tray),
            Muted(
                self.tr(
                    "Beside the clock stands only that something is due: no number, no name. "
                    "Whoever sees the screen can read it. Nothing is told while it is locked."
                )
            ),
        )

    def _own(self) -> Card:
        """Return the ways to what the office writes for itself."""
        go = self._context.go.show_office
        self.cards = quiet(self.tr("Action cards …"), "checklist")
        self.cards.clicked.connect(partial(_go, go, "office"))
        self.efforts = quiet(self.tr("Efforts of our own …"), "heart-handshake")
        self.efforts.clicked.connect(partial(_go, go, "own_efforts"))
        self.away = quiet(self.tr("Holiday and leave …"), "user-off")
        self.away.clicked.connect(partial(_go, go, "absences"))
        words = (
            self.tr(
                "Steps from the kommune's preparedness plan. They stand ready in a call, on a "
                "concern and on a case."
            ),
            self.tr("What your kommune offers under its own name, beside the catalogue."),
            self.tr("Who is away, and who has their work meanwhile."),
        )
        card = Card(self.tr("The office's own"))
        for button, said in zip((self.cards, self.efforts, self.away), words, strict=True):
            card.add(Muted(said))
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _vault(self) -> Card:
        office, user = self._context.office, self._context.user
        card = Card(self.tr("The vault"))
        card.add(
            Wrapped(f"{office.name} · {office.district}"),
            Muted(filled(self.tr("Folder: {folder}"), folder=self._acts.folder)),
            Muted(
                filled(
                    self.tr("Unlocked by {name}. Tovholder {version}."),
                    name=user.name,
                    version=self._acts.version,
                )
            ),
        )
        if office.practice:
            card.add(
                Note(
                    self.tr(
                        "This vault is for practice. It must not hold real people, and it hands "
                        "nothing over to a real recipient."
                    )
                )
            )
        return card

    def _choice(self, setting: Setting, choices: tuple[tuple[str, str], ...]) -> QComboBox:
        box = QComboBox()
        for key, words in choices:
            box.addItem(words, key)
        box.setCurrentIndex(box.findData(self._device.get(setting)))
        return box

    @Slot()
    def _apply_look(self) -> None:
        scheme, percent = str(self.scheme.currentData()), self.text_size.value()
        self._device.put(THEME, scheme)
        self._device.put(TEXT_SIZE, str(percent))
        self._theme.use(Scheme(scheme), percent)

    @Slot()
    def _keep_language(self) -> None:
        self._device.put(LANGUAGE, str(self.language.currentData()))

    @Slot()
    def _keep_capture(self) -> None:
        if self.capture is not None:
            self._device.put(CAPTURE, str(self.capture.currentData()))
            self.capture_changed.emit()

    @Slot()
    def _keep_tray(self) -> None:
        if self.tray is not None:
            self._device.put(TRAY, str(self.tray.currentData()))

    @Slot(int)
    def _keep_idle(self, minutes: int) -> None:
        self._device.put(IDLE_MINUTES, str(minutes))
        self.idle_changed.emit(minutes)


def _go(way: Callable[[str], object], page: str, *_: object) -> None:
    """Leave out what a button says of itself."""
    way(page)


def _spin() -> QSpinBox:
    """Return a field for a number, with the air that the style sheet cannot give it."""
    made = QSpinBox()
    made.lineEdit().setTextMargins(_AIR, 0, 0, 0)
    return made


def _row(words: str, editor: QWidget) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    label = Label(words, Role.STRONG)
    label.setBuddy(editor)
    editor.setAccessibleName(words)
    across.addWidget(label, 1)
    across.addWidget(editor)
    return row
