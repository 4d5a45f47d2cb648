"""Canonical JSON (RFC 8785) read without mercy: one spelling, known keys, bounded sizes."""

import json
import re
from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime
from typing import Any, Final, NoReturn, TypeVar

import rfc8785

from models.kernel.clock import instant

UNSEEN: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]"
)
"""Letters that are not seen, or turn the order of others; never let in, never sent out."""
SHORT: Final = 200
LONG: Final = 20_000
HEX_64: Final = re.compile(r"[0-9a-f]{64}")
UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
FIRST_DAY: Final = date(2000, 1, 1)
LAST_DAY: Final = date(2199, 12, 31)
"""No instant or day beyond these is meant; near the ends of the calendar no clock can show it."""
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ANY: Final = re.compile(r".*", re.DOTALL)
Moment = TypeVar("Moment", date, datetime)


class MalformedError(ValueError):
    """The bytes are not what they should be; says which member. Holds no personal data."""


def refuse(member: str) -> NoReturn:
    """Raise the error about a member, or about the whole by a word of our own."""
    raise MalformedError(member)


def canonical(value: Mapping[str, Any]) -> bytes:
    """Return RFC 8785 JSON."""
    return rfc8785.dumps(dict(value))


def seen(words: str) -> str:
    """Return the words without letters that are not seen; line ends as a line feed."""
    return UNSEEN.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))


def read_canonical(data: bytes, *, largest: int) -> "Obj":
    """Return the object in ``data``.

    Raises:
        MalformedError: larger than ``largest`` bytes, not JSON, not an object, or not spelled
            as RFC 8785 would (which also rules out names that stand twice).
    """
    if len(data) > largest:
        refuse("size")
    try:
        value = json.loads(data, parse_float=_no_float, parse_constant=_no_float)
        again = rfc8785.dumps(value)
    except (ValueError, RecursionError):
        refuse("json")
    if again != data:
        refuse("canonical")
    return Obj(value)


def _no_float(_spelled: str) -> float:
    refuse("float")


def _meant(found: Moment, day: date, member: str) -> Moment:
    if not FIRST_DAY <= day <= LAST_DAY:
        refuse(member)
    return found


class Obj:
    """A JSON object whose every member must be asked for; ``close`` finds what was not."""

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            refuse("object")
        self._left: dict[str, Any] = dict(value)

    def words(
        self,
        key: str,
        *,
        longest: int = SHORT,
        form: re.Pattern[str] = _ANY,
        empty: bool = False,
    ) -> str:
        """Return a text of at most ``longest`` letters; "" only where ``empty`` allows it."""
        value = self._take(key)
        if not isinstance(value, str) or len(value) > longest or UNSEEN.search(value):
            refuse(key)
        if not value:
            if empty:
                return value
            refuse(key)
        if not form.fullmatch(value):
            refuse(key)
        return value

    def one_of(self, key: str, allowed: Collection[str]) -> str:
        """Return one of the allowed words."""
        value = self.words(key)
        if value not in allowed:
            refuse(key)
        return value

    def whole(self, key: str, *, least: int = 0, most: int = 2**31) -> int:
        """Return a whole number within its bounds."""
        value = self._take(key)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            refuse(key)
        return value

    def flag(self, key: str) -> bool:
        """Return true or false."""
        value = self._take(key)
        if not isinstance(value, bool):
            refuse(key)
        return value

    def instant(self, key: str) -> datetime:
        """Return an instant in the stored form, of a year that can be meant."""
        try:
            found = instant(self.words(key))
        except ValueError:
            refuse(key)
        return _meant(found, found.astimezone(UTC).date(), key)

    def maybe_instant(self, key: str) -> datetime | None:
        """Return an instant, or None for ""."""
        if self._left.get(key) == "":
            self._take(key)
            return None
        return self.instant(key)

    def day(self, key: str) -> date:
        """Return a day, written as ISO 8601 writes it: 2026-01-14; of a year that can be meant."""
        words = self.words(key, form=_DAY)
        try:
            found = date.fromisoformat(words)
        except ValueError:
            refuse(key)
        return _meant(found, found, key)

    def maybe_part(self, key: str) -> "Obj | None":
        """Return an object within, or None for null."""
        value = self._take(key)
        return None if value is None else Obj(value)

    def part(self, key: str) -> "Obj":
        """Return an object within."""
        return Obj(self._take(key))

    def parts(self, key: str, *, most: int, least: int = 0) -> tuple["Obj", ...]:
        """Return a list of objects."""
        return tuple(Obj(item) for item in self._list(key, least, most))

    def strings(self, key: str, *, most: int, longest: int = SHORT) -> tuple[str, ...]:
        """Return a list of texts, none of them empty."""
        found = self._list(key, 0, most)
        return tuple(Obj({"one": item}).words("one", longest=longest) for item in found)

    def raw(self, key: str) -> Any:  # noqa: ANN401 - whatever JSON holds; the caller checks it
        """Return a member as it is."""
        return self._take(key)

    def close(self) -> None:
        """Return if every member was asked for.

        Raises:
            MalformedError: something is left over.
        """
        if self._left:
            refuse(min(self._left))

    def _list(self, key: str, least: int, most: int) -> list[Any]:
        value = self._take(key)
        if not isinstance(value, list) or not least <= len(value) <= most:
            refuse(key)
        return value

    def _take(self, key: str) -> Any:  # noqa: ANN401 - whatever JSON holds
        if key not in self._left:
            refuse(key)
        return self._left.pop(key)
