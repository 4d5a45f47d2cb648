"""A look at the log, as it stands in the log: the filter in codes, told in words."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from models.audit.acts import Outcome
from models.audit.reading import GROUPS, ActGroup
from models.kernel.text import Text, text

BOTH: Final = text("LogWords", "{one}, {more}", "joins two parts of a list")
A_NAME: Final = text("LogWords", "a name")
USER: Final = text("LogWords", "user {name}")
NOT_KNOWN: Final = text("LogWords", "somebody who is not known here")
FROM: Final = text("LogWords", "from {date}")
TO: Final = text("LogWords", "to {date}")
ENDED: Final[dict[Outcome, Text]] = {
    Outcome.DONE: text("LogWords", "done"),
    Outcome.REFUSED: text("LogWords", "refused"),
    Outcome.FAILED: text("LogWords", "failed"),
}


def joined(*parts: Text | str) -> Text | str:
    """Return the parts that say anything, with a comma between."""
    said = [part for part in parts if part]
    if not said:
        return ""
    whole = said[0]
    for part in said[1:]:
        whole = BOTH.filled(one=whole, more=part)
    return whole


def shown_day(day: date) -> str:
    """Return ``14.01.2026``."""
    return f"{day:%d.%m.%Y}"


def filter_in_words(words: str, names: Mapping[str, Text | str]) -> Text | str:
    """Return what ``LogFilter.words`` kept: users by name, groups and days as people say them.

    Args:
        words: as kept.
        names: of users, by id.

    Raises:
        ValueError: it is no filter.
    """
    return joined(*(_part(part, names) for part in words.split()))


def _part(part: str, names: Mapping[str, Text | str]) -> Text | str:
    key, equals, value = part.partition("=")
    if not equals:
        return A_NAME if part == "name" else part
    reader = _READERS.get(key)
    if reader is None:
        raise ValueError(part)
    return reader(value, names)


_READERS: Final[dict[str, Callable[[str, Mapping[str, Text | str]], Text]]] = {
    "user": lambda value, names: USER.filled(name=names.get(value, NOT_KNOWN)),
    "group": lambda value, _: GROUPS[ActGroup(value)],
    "outcome": lambda value, _: ENDED[Outcome(value)],
    "from": lambda value, _: FROM.filled(date=shown_day(date.fromisoformat(value))),
    "to": lambda value, _: TO.filled(date=shown_day(date.fromisoformat(value))),
}
