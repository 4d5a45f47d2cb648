"""What a small form is about: the ids to which its act was bound, and to nothing else."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import partial
from types import FunctionType
from typing import Final

ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""A record's id is a random UUID. Source: decision 1 of the project."""
NAMES: Final = re.compile(r"(.*_)?(id|about|record|on)")
"""Fields of a row in which an id may stand."""
MOST: Final = 12


def bound_to(act: object) -> tuple[str, ...]:
    """Return the ids of records to which an act was bound, each once, in a steady order.

    An act is a use case, a ``partial`` of one, or a function written beside a form; what it
    was given, and what it closes over, tells which record its form is about.
    """
    return tuple(dict.fromkeys(_ids(act)))[:MOST]


def _ids(thing: object) -> Iterator[str]:
    if isinstance(thing, str) and ID.fullmatch(thing):
        yield thing
    for part in _parts(thing):
        yield from _ids(part)


def _parts(thing: object) -> Iterable[object]:
    """Return what of a thing may name a record."""
    if isinstance(thing, partial):
        return thing.func, *thing.args
    if isinstance(thing, FunctionType):
        return [cell.cell_contents for cell in thing.__closure__ or ()]
    if isinstance(thing, tuple | list):
        return thing
    if is_dataclass(thing) and not isinstance(thing, type):
        return [
            getattr(thing, each.name) for each in fields(thing) if NAMES.fullmatch(each.name)
        ]
    return ()
