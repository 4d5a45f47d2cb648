"""Who has an entry now, and what a deputy may see, as SQL: the owner, or who stands in.

All of it binds ``sight_now``; without an absence in force it costs one look at an index.
"""

from typing import Final

from models.calendar.entry import SECONDED

IN_FORCE: Final = "a.starts_at <= :sight_now AND a.ends_at > :sight_now"
_STAYS: Final = ", ".join(f"'{kind}'" for kind in sorted(SECONDED))
_HAS: Final = (
    "coalesce((SELECT x.deputy_id FROM absence_matter AS x WHERE x.absence_id = a.id "
    "AND x.matter_id = {matter}), a.deputy_id)"
)
_MATTER: Final = "coalesce(e.case_id, e.concern_id)"
HOLDER: Final = (
    f"coalesce((SELECT {_HAS.format(matter=_MATTER)} FROM absence AS a "
    f"WHERE a.user_id = e.owner_id AND {IN_FORCE} AND e.kind NOT IN ({_STAYS})), e.owner_id)"
)
"""Who has ``entry AS e`` now. What wants a second person stays: who may sign sees it anyway."""

OWN: Final = (
    f"({HOLDER} = :me OR EXISTS "
    "(SELECT 1 FROM entry_participant AS p WHERE p.entry_id = e.id AND p.user_id = :me))"
)
"""Whether ``entry AS e`` is among the own of ``:me``: the same rule as ``CalendarRow.is_of``."""
COLLEAGUES: Final = (
    "SELECT entry_id, user_id FROM entry_participant "
    "WHERE user_id <> '' AND entry_id IN (SELECT value FROM json_each(:ids))"
)
"""(entry, colleague) of those who take part in these entries (a JSON list of ids)."""

_MY_ENTRIES: Final = (
    f"FROM absence AS a JOIN entry AS e ON e.owner_id = a.user_id WHERE {IN_FORCE} "
    f"AND e.status = 'open' AND {HOLDER} = :sight_user"
)
CASES: Final = (
    "SELECT f.id FROM absence AS a JOIN case_file AS f ON f.owner_id = a.user_id "
    f"WHERE {IN_FORCE} AND f.closed_at IS NULL "
    f"AND {_HAS.format(matter='f.id')} = :sight_user "
    f"UNION SELECT {_MATTER} {_MY_ENTRIES} "
    f"UNION SELECT e.about_id {_MY_ENTRIES} AND e.about_id <> ''"
)
"""Cases for which the user stands in; ids of other records among them match no case."""
CONCERNS: Final = (
    "SELECT c.id FROM absence AS a JOIN concern AS c ON c.owner_id = a.user_id "
    f"WHERE {IN_FORCE} AND c.case_id IS NULL AND c.state = 'registered' "
    f"AND {_HAS.format(matter='c.id')} = :sight_user "
    f"UNION SELECT e.concern_id {_MY_ENTRIES} AND e.concern_id IS NOT NULL"
)
"""Concerns for which the user stands in."""
