"""What the office has written for itself, seen inside one unit of work."""

from collections.abc import Mapping
from typing import Protocol

from models.kernel.events import Kind
from models.kernel.ids import OfficePageId
from models.ports.records import Answered


class OfficePages(Protocol):
    """Action cards and own efforts: pages with every version of what stands on them."""

    def add(self, kind: Kind, page_id: OfficePageId, number: str) -> None:
        """Keep a new page; what stands on it is kept as answers about it."""

    def require(self, kind: Kind, page_id: OfficePageId) -> None:
        """Do nothing where there is such a page, or raise ``NotFoundError``."""

    def written(self, kind: Kind, form: str) -> Mapping[OfficePageId, tuple[Answered, ...]]:
        """Return what was written on each page of a kind, the newest first."""
