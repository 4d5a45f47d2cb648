"""An action card as an office writes it, and the one that was written last."""

from typing import Final

from models.forms.answers import Answers
from models.kernel.ids import OfficePageId
from models.usecases.action_cards import WriteCard
from tests.office import TestOffice

LEADER: Final = "Tal med din leder"
CALL: Final = "Ring 112, hvis afrejsen er nær"
WRITTEN: Final[Answers] = {
    "title": "Udrejse til konfliktzone",
    "when": "travel",
    "use": "Når nogen siger det",
    "steps": f"{LEADER}\n\n  {CALL}  ",
    "phones": "114: politiet",
    "source": "Beredskabsplan 2024, side 4",
    "dated": "2024-05-01",
    "in_use": "yes",
}


def write_card(office: TestOffice, **more: str) -> OfficePageId:
    """Write a card that is in use, and return its id."""
    WriteCard(office.begin)({**WRITTEN, **more})
    found = office.database.value(
        "SELECT id FROM office_page WHERE kind = 'office_card' ORDER BY rowid DESC LIMIT 1"
    )
    return OfficePageId(str(found))
