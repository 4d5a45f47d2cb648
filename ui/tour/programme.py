"""Which acts a tour has, how each looks, and what happens in it.

A tour is played by processes, one after the other: kommune and police have a vault each, and
the lock replaces the process that it locks.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSize

from ui.jobs import Jobs
from ui.shell.window import MainWindow
from ui.tour import kommune, police, screens
from ui.tour.drive import Backstage, Drive
from ui.tour.stage import Stage

TOUR: Final[tuple[Callable[[Drive], None], ...]] = (
    kommune.first_day,
    kommune.after_the_lock,
    police.make_ready,
    kommune.hand_over,
    police.receive,
    kommune.read_receipt,
)
"""The acts; the first ends with the lock, and the second is played by its successor."""

LOCKED_AFTER: Final = frozenset({0})
"""Acts whose process is replaced by that of the next."""

SIZES: Final = ((640, 400), (7680, 4320))
"""The smallest and the largest window of a tour, in pixels."""

LOOKS: Final = tuple(
    (size, theme, language)
    for language in ("da", "en")
    for theme in ("light", "dark")
    for size in ("1366x768", "1920x1080", "910x512")
)


@dataclass(frozen=True, slots=True)
class Look:
    """Size of the window in pixels, theme and language."""

    size: str
    theme: str
    language: str


def unfit(out: Path, size: str) -> str:
    """Return a sentence on what is wrong with folder or size as asked for, or "".

    Makes the folder where there is none.
    """
    if size:
        given = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", size)
        width, height = (int(part) for part in given.groups()) if given else (0, 0)
        (least_w, least_h), (most_w, most_h) = SIZES
        if not (least_w <= width <= most_w and least_h <= height <= most_h):
            return f"Write --size as 1366x768, from {least_w}x{least_h} to {most_w}x{most_h}."
    try:
        out.mkdir(parents=True, exist_ok=True)
        return "The folder of --out must be empty." if any(out.iterdir()) else ""
    except (FileExistsError, NotADirectoryError):
        return "Name a folder with --out, not a file."
    except (OSError, ValueError):
        return "The folder of --out cannot be made; name another."


def acts_of(command: str) -> tuple[int, ...]:
    """Return the acts that are started as processes of their own."""
    if command == "screens":
        return tuple(range(len(LOOKS)))
    return tuple(at for at in range(len(TOUR)) if at - 1 not in LOCKED_AFTER)


def dress(command: str, act: int, asked: Mapping[str, Any]) -> Look:
    """Return how an act looks."""
    if command == "screens":
        return Look(*LOOKS[act])
    return Look(str(asked["size"]), str(asked["theme"]), str(asked["language"]))


def play(
    command: str,
    act: int,
    scene: tuple[MainWindow, Jobs, Backstage],
    look: Look,
    out: Path,
) -> None:
    """Play one act to its end."""
    width, _, height = look.size.partition("x")
    window, jobs, backstage = scene
    drive = Drive(window, jobs, Stage.at(out), backstage, QSize(int(width), int(height)))
    if command == "screens":
        screens.every_screen(drive, f"{look.size}-{look.theme}-{look.language}")
        last = act == len(LOOKS) - 1
    else:
        TOUR[act](drive)
        last = act == len(TOUR) - 1
    if last:
        drive.stage.finish("Tovholder")
