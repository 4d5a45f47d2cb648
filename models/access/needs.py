"""Which right each act needs: every use case, and every query that screens ask.

A new use case or query has its line here, or ``tests/models/access/test_needs.py`` fails; that
test tries every one of them as every role.
"""

from typing import Final

from models.access.roles import Right

ANYBODY: Final = None
"""For every user of the vault: what concerns nobody but themselves."""

USE_CASES: Final[dict[str, Right | None]] = {}
"""By the name of the class in ``models/usecases``."""

QUERIES: Final[dict[str, Right | None]] = {
    "today": Right.CASEWORK,
    "more": Right.CASEWORK,
    "cases": Right.CASEWORK,
    "between": Right.CASEWORK,
    "open_until": Right.CASEWORK,
    "case_numbered": Right.CASEWORK,
    "visits": Right.CASEWORK,
    "copies": Right.CASEWORK,
    "copies_out": Right.CASEWORK,
    "handovers": Right.CASEWORK,
    "inbox": Right.RECEIVE,
}
"""By the name of the method of ``SqlReads``."""
