"""The page for the data protection officer says each measure, how it was found, and when."""

import dataclasses
from datetime import UTC, datetime

from models.documents.document import every_word
from models.documents.protection_sheet import protection_sheet
from models.kernel.text import plain, text
from models.settings.protection import Group, Protection, State, found
from tests.office import PRACTICE

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
SEEN = text("T", "Seen")
MEND = text("T", "Mend it")


def test_each_measure_stands_with_its_state_under_what_it_keeps() -> None:
    measures = (
        found(Group.NETWORK, text("T", "No cable"), active=True, how=SEEN, why_not=MEND),
        found(Group.DISK, text("T", "Locked disk"), active=False, how=SEEN, why_not=MEND),
        Protection(Group.DISK, text("T", "Bare"), State.UNKNOWN),
    )
    assert [each.active for each in measures] == [True, False, False]
    words = list(every_word(protection_sheet(measures, PRACTICE, NOW, plain).blocks))
    assert "14.01.2026 08.30" in words[0]
    assert words.index("No cable") < words.index("Locked disk")
    at = words.index("Locked disk")
    assert words[at : at + 3] == ["Locked disk", "Not in force", "Mend it"]
    at = words.index("No cable")
    assert words[at : at + 3] == ["No cable", "In force", "Seen"]
    assert "Not known" in words


def test_the_page_of_a_real_vault_has_no_banner() -> None:
    real = dataclasses.replace(PRACTICE, practice=False)
    assert protection_sheet((), real, NOW, plain).banner == ""
    assert protection_sheet((), PRACTICE, NOW, plain).banner
