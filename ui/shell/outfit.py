"""What an open vault gives to its desk; ``main`` fills it from storage."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from models.calendar.rows import Desk, Queue
from models.documents.document import Document
from models.documents.pages import Page
from models.kernel.clock import Clock
from models.office.office import Municipality
from models.office.vaults import Opened
from models.ports.work import BeginWork
from models.settings.protection import Protection
from ui.cases.acts import Listed


@dataclass(frozen=True, slots=True)
class Reads:
    """Queries, each run on the database thread.

    Attributes:
        today: everything on the page I dag.
        more: a further page of the queue, from this row on.
        cases: a page of a list of cases: (which, containing, from).
    """

    today: Callable[[], Desk]
    more: Callable[[int], Queue]
    cases: Listed


@dataclass(frozen=True, slots=True)
class Outfit:
    """An open vault, as its desk needs it.

    Attributes:
        begin: begins a unit of work.
        paint: makes a PDF of a document.
        draw: makes pictures of a PDF's pages, at a scale.
        exchange: seals, opens, reads and writes what goes between offices.
        protections: what protects this process now.
        folder: where the vault lies.
        version: of the program.
    """

    opened: Opened
    begin: BeginWork
    clock: Clock
    reads: Reads
    paint: Callable[[Document], bytes]
    draw: Callable[[bytes, float], list[Page]]
    exchange: Any
    protections: Callable[[], tuple[Protection, ...]]
    municipalities: tuple[Municipality, ...]
    folder: str
    version: str
