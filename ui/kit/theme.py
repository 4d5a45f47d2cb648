"""Puts the look on the application: Fusion, palette, style sheet, fonts, text size."""

from dataclasses import replace
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.kit.files import RESOURCES
from ui.kit.sheet import plain_sheet, style_sheet
from ui.kit.tokens import DARK, LIGHT, Tokens

FAMILY: Final = "Inter"
LEAST_POINTS: Final = 10.0
SMALLEST: Final = 100
LARGEST: Final = 200

_Role = QPalette.ColorRole
_ROLES: Final = (
    (_Role.Window, "bg"),
    (_Role.WindowText, "text"),
    (_Role.Base, "surface"),
    (_Role.AlternateBase, "alternate"),
    (_Role.Text, "text"),
    (_Role.Button, "raised"),
    (_Role.ButtonText, "text"),
    (_Role.BrightText, "overdue_fg"),
    (_Role.Highlight, "accent"),
    (_Role.HighlightedText, "accent_text"),
    (_Role.ToolTipBase, "raised"),
    (_Role.ToolTipText, "text"),
    (_Role.PlaceholderText, "muted"),
    (_Role.Link, "link"),
    (_Role.LinkVisited, "link"),
    (_Role.Mid, "border"),
    (_Role.Midlight, "raised"),
    (_Role.Light, "surface"),
    (_Role.Dark, "control_border"),
    (_Role.Shadow, "border"),
    (_Role.Accent, "accent"),
)


class Scheme(StrEnum):
    """Which colours the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look of the whole application; one of these lives as long as the application.

    Signals:
        changed: colours or sizes are new; what paints itself is told by Qt as well.
    """

    changed = Signal()

    def __init__(self, app: QApplication, base_points: float | None = None) -> None:
        """Load the fonts; nothing is shown differently before ``use``.

        Args:
            app: the application.
            base_points: size of text at 100 %; without it the system's, at least 10.
        """
        super().__init__(app)
        self._app = app
        general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._base = base_points or max(LEAST_POINTS, general.pointSizeF())
        self._system_palette = QPalette(app.palette())
        self._scheme, self._percent = Scheme.SYSTEM, SMALLEST
        self._hints = app.styleHints()  # kept: PySide6 deletes it under one's hands
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._accessibility.contrastPreferenceChanged.connect(self._follow)
        for file in sorted((RESOURCES / "fonts").glob("Inter-*.ttf")):
            QFontDatabase.addApplicationFont(str(file))

    @property
    def scheme(self) -> Scheme:
        """What the user has asked for."""
        return self._scheme

    @property
    def text_percent(self) -> int:
        """The size of text, 100 to 200."""
        return self._percent

    @property
    def points(self) -> float:
        """The size of plain text, in points."""
        return self._base * self._percent / 100

    @property
    def high_contrast(self) -> bool:
        """Whether the system asks for high contrast; then its own colours are used."""
        return self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        if self._scheme is Scheme.SYSTEM:
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def use(self, scheme: Scheme = Scheme.SYSTEM, text_percent: int = SMALLEST) -> None:
        """Show everything in these colours and at this size, from now on."""
        self._scheme = scheme
        self._percent = min(max(text_percent, SMALLEST), LARGEST)
        self._hints.blockSignals(True)  # noqa: FBT003 - Qt has no keyword for it
        self._hints.setColorScheme(
            {
                Scheme.SYSTEM: Qt.ColorScheme.Unknown,
                Scheme.LIGHT: Qt.ColorScheme.Light,
                Scheme.DARK: Qt.ColorScheme.Dark,
            }[scheme]
        )
        self._hints.blockSignals(False)  # noqa: FBT003
        self._apply()

    @Slot()
    def _follow(self) -> None:
        self._apply()

    def _apply(self) -> None:
        font = QFont(FAMILY)
        font.setPointSizeF(self.points)
        font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
        if self._app.style().name() != "fusion":
            self._app.setStyle(QStyleFactory.create("Fusion"))
        if self.high_contrast:
            tokens, sheet = from_palette(self._system_palette), plain_sheet(self.points)
            colours = self._system_palette
        else:
            tokens = DARK if self.dark else LIGHT
            colours = palette(tokens)
            marks = RESOURCES / "indicators" / ("dark" if self.dark else "light")
            sheet = style_sheet(tokens, self.points, QFontMetrics(font).height(), marks)
        _in_force.tokens = tokens
        self._app.setFont(font)
        self._app.setPalette(colours)
        self._app.setStyleSheet(sheet)
        self.changed.emit()


class _InForce:
    """Holds the tokens that painting widgets use; one application, one set."""

    tokens: Tokens = LIGHT


_in_force = _InForce()


def tokens() -> Tokens:
    """Return the colours in force; ask at each painting, since they may change."""
    return _in_force.tokens


def palette(colours: Tokens) -> QPalette:
    """Return the palette that says to Fusion what the tokens say to the style sheet."""
    made = QPalette()
    for role, name in _ROLES:
        made.setColor(role, QColor(getattr(colours, name)))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


def from_palette(system: QPalette) -> Tokens:
    """Return tokens that follow the system's colours, for what the program paints itself."""
    window, text = (system.color(role).name() for role in (_Role.Window, _Role.WindowText))
    base, base_text = (system.color(role).name() for role in (_Role.Base, _Role.Text))
    chosen, chosen_text = (
        system.color(role).name() for role in (_Role.Highlight, _Role.HighlightedText)
    )
    names = LIGHT.__slots__
    made = replace(LIGHT, **dict.fromkeys(names, text))
    backs = [name for name in names if name.endswith("_bg")]
    made = replace(made, **dict.fromkeys(backs, base))
    fronts = [name for name in names if name.endswith("_fg")]
    made = replace(made, **dict.fromkeys(fronts, base_text))
    return replace(
        made,
        **dict.fromkeys(("bg", "raised", "rail", "rail_hover", "toast"), window),
        **dict.fromkeys(("surface", "alternate", "hover", "weekend", "accent_soft"), base),
        **dict.fromkeys(("accent", "danger", "selected", "rail_selected", "practice"), chosen),
        **dict.fromkeys(("accent_hover", "danger_hover"), chosen),
        **dict.fromkeys(("accent_text", "danger_text", "selected_text"), chosen_text),
        practice_text=chosen_text,
        rail_mark=chosen_text,
        link=system.color(_Role.Link).name(),
    )
