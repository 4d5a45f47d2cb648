"""Between what people type and what is stored; what cannot be read is kept as it stands."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from models.forms.fields import Shape

_BETWEEN: Final = r"[\s./-]+"
_INVISIBLE: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_CPR_DIGITS: Final = 10
_BEFORE_HYPHEN: Final = 6
_DANISH: Final = 8


def read(shape: Shape, typed: str) -> str:
    """Return what to store for what was typed.

    Nothing is corrected: what does not fit the shape is returned as typed, so that the
    check can say what to do about it and nothing is lost meanwhile.
    """
    stripped = typed.strip()
    reader = _READ.get(shape)
    return typed if reader is None or not stripped else reader(stripped)


def show(shape: Shape, stored: str) -> str:
    """Return the stored value as it is typed in Denmark."""
    shower = _SHOW.get(shape)
    return stored if shower is None else shower(stored)


def visible(typed: str) -> str:
    """Return pasted text without invisible control characters."""
    return _INVISIBLE.sub("", typed.replace("\r\n", "\n").replace("\r", "\n"))


def _read_date(typed: str) -> str:
    parts = re.fullmatch(rf"(\d{{1,2}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{4}})", typed)
    parts = parts or re.fullmatch(r"(\d{2})(\d{2})(\d{4})", typed)
    if not parts:
        return typed
    day, month, year = parts.groups()
    return f"{year}-{int(month):02d}-{int(day):02d}"


def _read_partial(typed: str) -> str:
    parts = re.fullmatch(rf"(\d{{1,2}}){_BETWEEN}(\d{{4}})", typed)
    if parts:
        month, year = parts.groups()
        return f"{year}-{int(month):02d}"
    return _read_date(typed)


def _read_time(typed: str) -> str:
    parts = re.fullmatch(r"(?:kl\.?\s*)?(\d{1,2})(?:[.:\s](\d{2}))?", typed, re.IGNORECASE)
    parts = parts or re.fullmatch(r"(\d{1,2})(\d{2})", typed)
    if not parts:
        return typed
    hour, minute = parts.groups()
    return f"{int(hour):02d}:{minute or '00'}"


def _read_cpr(typed: str) -> str:
    return re.sub(r"[\s-]", "", typed)


def _read_phone(typed: str) -> str:
    return re.sub(r"[\s().-]", "", typed)


def _read_number(typed: str) -> str:
    return re.sub(r"[\s.]", "", typed)


def _show_date(stored: str) -> str:
    whole = re.fullmatch(r"\d{4}-\d{2}-\d{2}", stored)
    return _show_partial(stored) if whole else stored


def _show_partial(stored: str) -> str:
    parts = re.fullmatch(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", stored)
    if not parts:
        return stored
    return ".".join(part for part in reversed(parts.groups()) if part)


def _show_time(stored: str) -> str:
    parts = re.fullmatch(r"(\d{2}):(\d{2})", stored)
    return f"{int(parts[1])}.{parts[2]}" if parts else stored


def _show_cpr(stored: str) -> str:
    if not re.fullmatch(rf"\d{{{_CPR_DIGITS}}}", stored):
        return stored
    return f"{stored[:_BEFORE_HYPHEN]}-{stored[_BEFORE_HYPHEN:]}"


def _show_phone(stored: str) -> str:
    parts = re.fullmatch(rf"(\+45)?(\d{{{_DANISH}}})", stored)
    if not parts:
        return stored
    pairs = " ".join(parts[2][at : at + 2] for at in range(0, _DANISH, 2))
    return f"{parts[1]} {pairs}" if parts[1] else pairs


_READ: Final[Mapping[Shape, Callable[[str], str]]] = {
    Shape.DATE: _read_date,
    Shape.PARTIAL_DATE: _read_partial,
    Shape.TIME: _read_time,
    Shape.CPR: _read_cpr,
    Shape.PHONE: _read_phone,
    Shape.NUMBER: _read_number,
}
_SHOW: Final[Mapping[Shape, Callable[[str], str]]] = {
    Shape.DATE: _show_date,
    Shape.PARTIAL_DATE: _show_partial,
    Shape.TIME: _show_time,
    Shape.CPR: _show_cpr,
    Shape.PHONE: _show_phone,
}
