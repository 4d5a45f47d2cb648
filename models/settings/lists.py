"""What the office allows in its lists."""

from typing import Final

NAMES_IN_LISTS: Final = "lists.names"
"""Key of the office's setting: "yes" shows full names in lists, anything else initials."""
