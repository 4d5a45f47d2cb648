"""Keyed digests: one key a vault, made when it is first needed."""

from pathlib import Path

from storage.audit.keyed import SETTING, keyed
from tests.office import TestOffice, open_office


def test_the_same_word_has_one_digest_in_a_vault(office: TestOffice) -> None:
    assert keyed(office.database.sql, "mathias") == ""
    with office.begin() as work:
        first = work.keyed("mathias")
        assert (work.keyed("mathias"), len(first)) == (first, 16)
        assert work.keyed("mathilde") != first
        assert work.offices.setting(SETTING) not in (None, "")
        assert keyed(office.database.sql, "mathias") == first


def test_nothing_is_kept_of_a_unit_of_work_that_is_not_committed(tmp_path: Path) -> None:
    office = open_office(tmp_path)
    with office.begin() as work:
        work.keyed("mathias")
    assert keyed(office.database.sql, "mathias") == ""
    office.database.close()
