"""What the search can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.usecases.search import Found, Hit


@dataclass(frozen=True, slots=True)
class SearchActs:
    """Use cases of the search.

    Attributes:
        search: looks for a query, and logs it with what it shows.
        opened: logs that a result was opened, and returns it.
    """

    search: Callable[[str], Found]
    opened: Callable[[Hit], Hit]
