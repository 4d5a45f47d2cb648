"""Who takes part in an entry: colleagues, and authorities by function; never a private name."""

from dataclasses import dataclass
from typing import Final

from models.kernel.ids import UserId

NOBODY: Final = UserId("")
"""In place of a colleague, where somebody of an authority takes part."""


@dataclass(frozen=True, slots=True)
class Participant:
    """A colleague, or somebody of an authority.

    Attributes:
        user: the colleague, or "".
        authority: a code of ``models.law.authorities``, or "".
        function: what somebody of the authority is, such as "SSP-konsulent".
    """

    user: UserId = NOBODY
    authority: str = ""
    function: str = ""
