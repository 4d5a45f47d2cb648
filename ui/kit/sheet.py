"""The style sheet, written from the tokens and the size of the text."""

from dataclasses import asdict
from pathlib import Path
from typing import Final

from ui.kit.tokens import Tokens

TITLE: Final = 1.75
HEADING: Final = 1.25
SUBHEADING: Final = 1.05
SMALL: Final = 0.9
"""Sizes of type, as parts of the base size."""

_SIZES: Final = """
QLabel[role="title"] {{ font-size: {title}pt; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {heading}pt; font-weight: 600; }}
QLabel[role="subheading"] {{ font-size: {subheading}pt; font-weight: 600; }}
QLabel[role="strong"], QLabel[role="error"], QLabel[role="question"] {{ font-weight: 600; }}
QLabel[role="small"] {{ font-size: {small}pt; }}
"""

_COLOURS: Final = """
QWidget[role="page"] {{ background: {bg}; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="body"] {{ border: none; background: transparent; }}
QFrame[role="card"] {{ background: {surface}; border: 1px solid {border}; border-radius: 8px; }}
QFrame[role="soft"] {{ background: {raised}; border: none; border-radius: 8px; }}
QFrame[role="rail"] {{ background: {rail}; border: none; }}
QFrame[role="status"] {{ background: {raised}; border: none; border-top: 1px solid {border}; }}
QFrame[role="problem"] {{ background: {surface}; border: 2px solid {overdue_fg}; border-radius: 8px; }}
QFrame[role="problem"]:focus {{ border: 3px solid {focus}; }}
QFrame[role="note"] {{ background: {accent_soft}; border: none; border-left: 4px solid {accent};
  border-top-right-radius: 4px; border-bottom-right-radius: 4px; }}
QFrame[role="practice"] {{ background: {practice}; border: none; }}
QFrame[role="practice"] QLabel {{ color: {practice_text}; font-weight: 600; }}
QFrame[role="toast"] {{ background: {toast}; border: none; border-radius: 8px; }}
QFrame[role="toast"] QLabel {{ color: {toast_text}; }}
QFrame[role="overlay"] {{ background: {surface}; border: 1px solid {control_border}; border-radius: 10px; }}
QFrame[role="hit"] {{ background: transparent; border: 2px solid transparent; border-radius: 6px; }}
QFrame[role="hit"]:hover {{ background: {hover}; }}
QFrame[role="hit"]:focus {{ border-color: {focus}; background: {hover}; }}
QFrame[role="line"] {{ background: {border}; border: none; }}
QFrame[role="now"] {{ background: {accent}; border: none; }}

QLabel {{ color: {text}; background: transparent; }}
QLabel[role="muted"], QLabel[role="small"] {{ color: {muted}; }}
QLabel[role="error"] {{ color: {overdue_fg}; }}

QLineEdit, QComboBox, QPlainTextEdit, QSpinBox, QDateEdit, QTimeEdit {{
  background: {surface}; color: {text}; placeholder-text-color: {muted};
  border: 1px solid {control_border}; border-radius: 6px; padding: 6px 9px;
  min-height: {line}px;
  selection-background-color: {accent}; selection-color: {accent_text}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus {{
  border: 2px solid {focus}; padding: 5px 8px; }}
QLineEdit[invalid="true"], QComboBox[invalid="true"], QPlainTextEdit[invalid="true"] {{
  border: 2px solid {overdue_fg}; padding: 5px 8px; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled,
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{
  background: {raised}; color: {muted}; border-color: {border}; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus, QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ border: none; padding: 0; min-height: 0; background: transparent; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: {line}px; }}
QSpinBox {{ padding-right: {line}px; }}
QSpinBox:focus {{ padding-right: {line}px; }}
QSpinBox::up-button, QSpinBox::down-button {{ subcontrol-origin: border; width: {line}px; border: none; background: transparent; }}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-button:hover, QSpinBox::down-button:hover {{ background: {hover}; border-radius: 4px; }}
QSpinBox::up-arrow {{ image: url({chevron_up}); width: {small_mark}px; height: {small_mark}px; }}
QSpinBox::down-arrow {{ image: url({chevron_down}); width: {small_mark}px; height: {small_mark}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url({chevron_down}); width: {small_mark}px; height: {small_mark}px; }}
QComboBox QAbstractItemView, QListView[role="popup"] {{
  background: {surface}; color: {text}; border: 1px solid {control_border};
  selection-background-color: {selected}; selection-color: {selected_text}; outline: 0; }}
QComboBox QAbstractItemView::item {{ min-height: {item}px; padding: 0 6px; }}

QPushButton {{ background: {surface}; color: {text}; border: 1px solid {control_border};
  border-radius: 6px; padding: 6px 14px; min-height: {line}px; outline: 0; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {selected}; color: {selected_text}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {muted}; background: {raised}; border-color: {border}; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {accent_text}; border: 1px solid {accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="danger"] {{ background: {danger}; color: {danger_text}; border: 1px solid {danger}; font-weight: 600; }}
QPushButton[kind="danger"]:hover {{ background: {danger_hover}; }}
QPushButton[kind="danger"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {{
  color: {muted}; background: {raised}; border-color: {border}; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent; color: {link}; }}
QPushButton[kind="quiet"]:hover {{ background: {hover}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {focus}; }}
QPushButton[kind="quiet"]:disabled {{ color: {muted}; background: transparent; }}
QPushButton[role="chip"] {{ background: {accent_soft}; border: 1px solid {accent}; border-radius: {round}px; padding: 6px 12px; }}
QPushButton[role="chip"]:hover {{ background: {hover}; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {focus}; padding: 5px 11px; }}
QPushButton::menu-indicator {{ image: url({chevron_down}); width: {small_mark}px; height: {small_mark}px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }}
QPushButton[kind="primary"]::menu-indicator:enabled {{ image: url({chevron_down_accent}); }}
QPushButton[menu="true"] {{ padding-right: {menu_room}px; }}
QPushButton[kind="link"] {{ background: transparent; border: 2px solid transparent; border-radius: 4px;
  color: {link}; text-align: left; padding: 1px 2px; min-height: 0; text-decoration: underline; }}
QPushButton[kind="link"]:disabled {{ color: {muted}; text-decoration: none; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {focus}; padding: 1px 2px; }}
QFrame[role="toast"] QPushButton {{ background: transparent; border: 2px solid transparent; color: {toast_link};
  font-weight: 600; padding: 2px 8px; min-height: 0; }}
QFrame[role="toast"] QPushButton:focus {{ border: 2px solid {toast_link}; padding: 2px 8px; }}
QPushButton[kind="segment"] {{ background: {surface}; padding: 5px 13px; border: 1px solid {control_border}; }}
QPushButton[kind="segment"]:hover {{ background: {hover}; }}
QPushButton[kind="segment"]:checked {{ background: {accent_soft}; border: 2px solid {accent};
  color: {text}; font-weight: 600; padding: 4px 12px; }}
QPushButton[kind="segment"]:focus {{ border: 2px solid {text}; padding: 4px 12px; }}
QPushButton[kind="segment"][invalid="true"] {{ border-color: {overdue_fg}; }}

QCheckBox, QRadioButton {{ color: {text}; spacing: 8px; padding: 4px 6px 4px 0; border: 2px solid transparent; border-radius: 4px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {focus}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {mark}px; height: {mark}px; }}
QCheckBox::indicator:unchecked {{ image: url({check_off}); }}
QCheckBox::indicator:checked {{ image: url({check_on}); }}
QRadioButton::indicator:unchecked {{ image: url({radio_off}); }}
QRadioButton::indicator:checked {{ image: url({radio_on}); }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {muted}; }}

QTableView, QListView, QTreeView {{ background: {surface}; alternate-background-color: {alternate};
  border: none; border-radius: 8px; selection-background-color: {selected}; selection-color: {selected_text};
  outline: 0; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: {surface}; color: {muted}; border: none;
  border-bottom: 1px solid {border}; padding: {head}px 10px; font-weight: 600; }}
QHeaderView::section:hover {{ color: {text}; }}
QHeaderView::up-arrow {{ image: url({chevron_up}); width: {small_mark}px; height: {small_mark}px; }}
QHeaderView::down-arrow {{ image: url({chevron_down}); width: {small_mark}px; height: {small_mark}px; }}

QTabWidget::pane {{ border: none; border-top: 1px solid {border}; }}
QTabBar {{ outline: 0; background: transparent; }}
QTabBar::tab {{ background: transparent; color: {muted}; padding: 8px 10px; border-bottom: 3px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 3px solid {accent}; }}
QTabBar::scroller {{ width: {scroller}px; }}
QTabBar QToolButton {{ background: {surface}; border: 1px solid {border}; border-radius: 4px; }}
QTabBar QToolButton::left-arrow {{ image: url({chevron_left}); width: {small_mark}px; height: {small_mark}px; }}
QTabBar QToolButton::right-arrow {{ image: url({chevron_right}); width: {small_mark}px; height: {small_mark}px; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected:focus {{ border: 2px solid {focus}; border-radius: 4px; padding: 7px 8px; }}

QProgressBar {{ background: {raised}; border: 1px solid {border}; border-radius: 4px; min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {control_border}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selected}; color: {selected_text}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 6px; }}
QSplitter::handle {{ background: {border}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {control_border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {control_border}; padding: 5px; }}
"""


def plain_sheet(points: float) -> str:
    """Return the sheet for the system's own colours: sizes of type and nothing else."""
    return _SIZES.format(**_sizes(points))


def style_sheet(tokens: Tokens, points: float, line: int, indicators: Path) -> str:
    """Return the whole sheet.

    Args:
        tokens: the colours.
        points: the size of plain text, in points.
        line: the height of a line of it, in pixels.
        indicators: the folder with the check marks and arrows of this colour scheme.
    """
    marks = {
        file.stem.replace("-", "_"): file.as_posix()
        for file in sorted(indicators.glob("*.svg"))
    }
    values = {
        **asdict(tokens),
        **_sizes(points),
        **marks,
        "line": line + 4,
        "item": line + 12,
        "scroller": line + 10,
        "head": round(line * 0.6),
        "mark": round(line * 1.15),
        "small_mark": round(line * 0.85),
        "round": line // 2 + 8,
        "menu_room": round(line * 0.85) + 16,
    }
    return (_SIZES + _COLOURS).format(**values)


def _sizes(points: float) -> dict[str, str]:
    parts = {"title": TITLE, "heading": HEADING, "subheading": SUBHEADING, "small": SMALL}
    return {name: f"{points * part:.2f}" for name, part in parts.items()}
