"""The colours, named by what they are for; each has a light and a dark value.

A colour never speaks alone: beside it stands an icon or a word.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Tone(StrEnum):
    """How pressing something is; each tone has its own icon as well as its colours."""

    OVERDUE = "overdue"
    URGENT = "urgent"
    SOON = "soon"
    OK = "ok"
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One colour scheme; every value is ``#rrggbb``."""

    bg: str
    surface: str
    raised: str
    """Tool tips, table heads, the status line: a step off the surface."""
    alternate: str
    hover: str
    border: str
    control_border: str
    text: str
    muted: str
    link: str
    focus: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    danger: str
    danger_hover: str
    danger_text: str
    rail: str
    rail_text: str
    rail_hover: str
    rail_selected: str
    rail_mark: str
    rail_focus: str
    selected: str
    selected_text: str
    weekend: str
    practice: str
    practice_text: str
    toast: str
    toast_text: str
    toast_link: str
    overdue_bg: str
    overdue_fg: str
    urgent_bg: str
    urgent_fg: str
    soon_bg: str
    soon_fg: str
    ok_bg: str
    ok_fg: str
    info_bg: str
    info_fg: str

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Return (background, foreground) of a tone."""
        return {
            Tone.OVERDUE: (self.overdue_bg, self.overdue_fg),
            Tone.URGENT: (self.urgent_bg, self.urgent_fg),
            Tone.SOON: (self.soon_bg, self.soon_fg),
            Tone.OK: (self.ok_bg, self.ok_fg),
            Tone.INFO: (self.info_bg, self.info_fg),
        }[tone]


LIGHT: Final = Tokens(
    bg="#F4F6F8",
    surface="#FFFFFF",
    raised="#EDF1F4",
    alternate="#F8FAFB",
    hover="#EEF3F6",
    border="#D3DAE0",
    control_border="#76828D",
    text="#16212B",
    muted="#4D5B68",
    link="#0B5C7A",
    focus="#0B5C7A",
    accent="#0B5C7A",
    accent_hover="#094C65",
    accent_text="#FFFFFF",
    accent_soft="#DDEEF5",
    danger="#9B2017",
    danger_hover="#7F1912",
    danger_text="#FFFFFF",
    rail="#12303F",
    rail_text="#E6F0F5",
    rail_hover="#1A4053",
    rail_selected="#1F4F66",
    rail_mark="#8FD3F0",
    rail_focus="#FFFFFF",
    selected="#D8EBF4",
    selected_text="#0E2733",
    weekend="#F0F3F5",
    practice="#5B2A86",
    practice_text="#FFFFFF",
    toast="#1D2B36",
    toast_text="#F4F8FA",
    toast_link="#9ADBF5",
    overdue_bg="#FBE0DE",
    overdue_fg="#8E1B12",
    urgent_bg="#FDE9CF",
    urgent_fg="#7A4100",
    soon_bg="#FFF6CC",
    soon_fg="#5F4B00",
    ok_bg="#DDF1E3",
    ok_fg="#14532D",
    info_bg="#E6EBF1",
    info_fg="#33414E",
)

DARK: Final = Tokens(
    bg="#12181D",
    surface="#1B242B",
    raised="#232E36",
    alternate="#1E282F",
    hover="#25313A",
    border="#33414B",
    control_border="#8494A1",
    text="#E8EEF2",
    muted="#A9B8C4",
    link="#8FD3F0",
    focus="#8FD3F0",
    accent="#6EC1E4",
    accent_hover="#8FD3F0",
    accent_text="#06202C",
    accent_soft="#17394A",
    danger="#FF9C92",
    danger_hover="#FFB9B2",
    danger_text="#3A0905",
    rail="#0C1216",
    rail_text="#D5E2EA",
    rail_hover="#16252E",
    rail_selected="#1D3A4A",
    rail_mark="#8FD3F0",
    rail_focus="#FFFFFF",
    selected="#20475A",
    selected_text="#F2F8FB",
    weekend="#171F25",
    practice="#CBA6F2",
    practice_text="#230A3D",
    toast="#DCE6EC",
    toast_text="#16212B",
    toast_link="#0B5C7A",
    overdue_bg="#4A1713",
    overdue_fg="#FFB9B2",
    urgent_bg="#472B08",
    urgent_fg="#FFCF94",
    soon_bg="#3D3404",
    soon_fg="#FBE58A",
    ok_bg="#123A22",
    ok_fg="#A9E5BF",
    info_bg="#2B3945",
    info_fg="#CBD8E2",
)

TEXT: Final = 4.5
GRAPHIC: Final = 3.0
PAIRS: Final = (
    ("text", "bg", TEXT),
    ("text", "surface", TEXT),
    ("text", "raised", TEXT),
    ("text", "alternate", TEXT),
    ("text", "hover", TEXT),
    ("text", "accent_soft", TEXT),
    ("muted", "bg", TEXT),
    ("muted", "surface", TEXT),
    ("muted", "raised", TEXT),
    ("muted", "alternate", TEXT),
    ("muted", "hover", TEXT),
    ("muted", "weekend", TEXT),
    ("muted", "selected", TEXT),
    ("link", "bg", TEXT),
    ("link", "surface", TEXT),
    ("accent", "surface", TEXT),
    ("accent", "accent_soft", TEXT),
    ("accent_text", "accent", TEXT),
    ("accent_text", "accent_hover", TEXT),
    ("danger", "surface", TEXT),
    ("danger", "bg", TEXT),
    ("danger_text", "danger", TEXT),
    ("danger_text", "danger_hover", TEXT),
    ("rail_text", "rail", TEXT),
    ("rail_text", "rail_hover", TEXT),
    ("rail_text", "rail_selected", TEXT),
    ("rail_mark", "rail_selected", GRAPHIC),
    ("rail_focus", "rail", GRAPHIC),
    ("rail_focus", "rail_selected", GRAPHIC),
    ("selected_text", "selected", TEXT),
    ("practice_text", "practice", TEXT),
    ("practice", "bg", GRAPHIC),
    ("practice", "surface", GRAPHIC),
    ("toast_text", "toast", TEXT),
    ("toast_link", "toast", TEXT),
    ("overdue_fg", "overdue_bg", TEXT),
    ("overdue_fg", "surface", TEXT),
    ("urgent_fg", "urgent_bg", TEXT),
    ("soon_fg", "soon_bg", TEXT),
    ("ok_fg", "ok_bg", TEXT),
    ("ok_fg", "surface", TEXT),
    ("info_fg", "info_bg", TEXT),
    ("control_border", "surface", GRAPHIC),
    ("control_border", "bg", GRAPHIC),
    ("focus", "surface", GRAPHIC),
    ("focus", "bg", GRAPHIC),
    ("focus", "selected", GRAPHIC),
)
"""(foreground, background, least contrast). Source: WCAG 2.1, 1.4.3 and 1.4.11 (AA)."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21. Source: WCAG 2.1, "contrast ratio"."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
