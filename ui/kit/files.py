"""Where the program's own files lie: fonts, icons, translations."""

from pathlib import Path
from typing import Final

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"
"""The folder ``resources``, in a checkout as in a frozen program."""
