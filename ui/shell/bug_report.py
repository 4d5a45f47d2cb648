"""What may be told of a bug: where it happened, and no value."""

import traceback
from pathlib import PurePath
from typing import Final

FRAMES: Final = 4


def where_it_happened(error: BaseException, version: str) -> str:
    """Return the kind of error, the version and the last lines of code, the innermost first."""
    frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    places = " < ".join(
        f"{PurePath(each.filename).name}:{each.lineno}" for each in reversed(frames)
    )
    return f"{type(error).__name__} ({version}): {places}"
