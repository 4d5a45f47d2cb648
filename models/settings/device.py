"""What is remembered on a computer: nothing personal, readable by anyone."""

from dataclasses import dataclass
from typing import Final, Literal

from models.kernel.text import Text, text


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of a computer: key, kind, default and limits."""

    key: str
    label: Text
    default: str
    allowed: tuple[str, ...] = ()
    least: int = 0
    most: int = 0

    def clean(self, stored: str) -> str:
        """Return the value if it is one that may be, else the default."""
        if self.allowed:
            return stored if stored in self.allowed else self.default
        if self.most:
            whole = stored.isdigit() and self.least <= int(stored) <= self.most
            return stored if whole else self.default
        return stored


THEME: Final = Setting(
    "theme", text("Setting", "Colours"), "system", ("system", "light", "dark")
)
LANGUAGE: Final = Setting("language", text("Setting", "Language"), "da", ("da", "en"))
TEXT_SIZE: Final = Setting(
    "text_size", text("Setting", "Text size in per cent"), "100", least=100, most=200
)
IDLE_MINUTES: Final = Setting(
    "idle_minutes", text("Setting", "Lock after minutes without use"), "5", least=1, most=15
)
CAPTURE: Final = Setting(
    "capture", text("Setting", "Let other programs photograph the windows"), "no", ("no", "yes")
)
TRAY: Final = Setting(
    "tray",
    text("Setting", "Tell outside the window that something is due"),
    "no",
    ("no", "yes"),
)
VAULT: Final = Setting("vault", text("Setting", "Vault opened last"), "")
WINDOW: Final = Setting("window", text("Setting", "Size of the window"), "")
LAST_LABEL: Final = Setting("last_label", text("Setting", "Initials unlocked last"), "")
BACKUP_PLACE: Final = Setting("backup_place", text("Setting", "Second place for backups"), "")
TAKEN_OVER: Final = Setting("taken_over", text("Setting", "Moves taken over here"), "")
AFTER_LOCK: Final = Setting(
    "after_lock", text("Setting", "What to say where the vault is next unlocked"), "",
    ("", "live", "moved"),
)  # fmt: skip

ALL: Final = (
    THEME, LANGUAGE, TEXT_SIZE, IDLE_MINUTES, CAPTURE, TRAY, VAULT, WINDOW, LAST_LABEL, BACKUP_PLACE,
    TAKEN_OVER, AFTER_LOCK,
)  # fmt: skip

Language = Literal["da", "en"]
