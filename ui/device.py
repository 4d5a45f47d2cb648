"""The settings of this computer, in a small ini file without personal data."""

from pathlib import Path

from PySide6.QtCore import QSettings

from models.settings.device import Setting


class Device:
    """Reads and writes settings; with no path they live in memory alone (tours, tests)."""

    def __init__(self, path: Path | None) -> None:
        self._memory: dict[str, str] = {}
        self._file = None
        if path is not None:
            self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, setting: Setting) -> str:
        """Return the value, or the default where none is stored or it makes no sense."""
        if self._file is None:
            return setting.clean(self._memory.get(setting.key, setting.default))
        return setting.clean(str(self._file.value(setting.key, setting.default)))

    def number(self, setting: Setting) -> int:
        """Return a whole number."""
        return int(self.get(setting))

    def put(self, setting: Setting, value: str) -> None:
        """Store a value at once."""
        if self._file is None:
            self._memory[setting.key] = value
            return
        self._file.setValue(setting.key, value)
        self._file.sync()
