"""An effort of the office's own, and the one that was written last."""

from typing import Final

from models.forms.answers import Answers, Value
from models.kernel.ids import OfficePageId
from models.usecases.own_efforts import WriteOwnEffort
from tests.office import TestOffice

OWN: Final[Answers] = {
    "name": "Fodboldholdet",
    "purpose": "Et fællesskab uden for gruppen",
    "bases": ["sel12b", "bl30"],
    "footing": "voluntary",
    "consent": "yes",
    "from_age": "18",
    "to_age": "29",
    "places": "2",
    "provider": "Klubben, kontaktperson",
    "from_on": "2026-01-01",
    "note": "Socialudvalget, 3.12.2025",
}


def write_own(office: TestOffice, **more: Value) -> OfficePageId:
    """Write an own effort, and return its id."""
    WriteOwnEffort(office.begin)({**OWN, **more})
    found = office.database.value(
        "SELECT id FROM office_page WHERE kind = 'own_effort' ORDER BY rowid DESC LIMIT 1"
    )
    return OfficePageId(str(found))
