"""Printed copies in a real database."""

from datetime import timedelta

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.papers import OF_PAPER, Channel, Fate, Paper, PrintCopy
from models.kernel.ids import CaseId, PrintId, VisitId
from models.ports.records import NotFoundError
from storage.queries import visits
from storage.repositories.sight import EVERYTHING
from storage.unit_of_work import UnloggedError
from tests.casework import open_case
from tests.office import TestOffice


def copy_of(office: TestOffice, case: CaseId, number: str, **more: object) -> PrintCopy:
    now = office.clock.now()
    values = {
        "id": PrintId(number), "number": number, "document": Paper.VISIT_SHEET, "case_id": case,
        "about_id": "visit", "copy": 1, "copies": 2, "holder": "Else", "printed_at": now,
        "printed_by": office.user.id, "sha256": "0" * 64, "channel": Channel.PRINTER,
        "return_by": now + timedelta(days=1), **more,
    }  # fmt: skip
    return PrintCopy(**values)  # type: ignore[arg-type]


def test_a_copy_comes_back_as_it_was_kept(office: TestOffice) -> None:
    case = open_case(office).case_id
    first = copy_of(office, case, "U-2026-0001")
    second = copy_of(office, case, "U-2026-0002", return_by=None, channel=Channel.FILE)
    with office.begin() as work:
        for copy in (second, first):
            work.prints.add(copy)
        work.note(Note(Act.PRINTED))
        work.commit()
    with office.begin() as work:
        assert work.prints.of_case(case) == (first, second)
        assert work.prints.get(first.id) == first
        with pytest.raises(NotFoundError):
            work.prints.get(PrintId("none"))
        with pytest.raises(NotFoundError):
            work.visits.get(VisitId("none"))


@pytest.mark.parametrize("fate", sorted(OF_PAPER))
def test_what_became_of_it_is_kept_and_the_rest_never_changes(
    office: TestOffice, fate: Fate
) -> None:
    copy = copy_of(office, open_case(office).case_id, "U-2026-0001")
    with office.begin() as work:
        work.prints.add(copy)
        copy.settle(fate, work.now)
        copy.holder = "Per"
        work.prints.save(copy)
        work.note(Note(Act.PRINTED))
        work.commit()
    with office.begin() as work:
        kept = work.prints.get(copy.id)
    assert (kept.fate, kept.settled_at, kept.holder) == (fate, office.clock.now(), "Else")


def test_no_copy_without_a_log_row(office: TestOffice) -> None:
    copy = copy_of(office, open_case(office).case_id, "U-2026-0001")
    with office.begin() as work:
        work.prints.add(copy)
        with pytest.raises(UnloggedError):
            work.commit()


def test_of_very_many_copies_that_are_out_the_first_due_are_shown(
    office: TestOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visits, "MOST", 2)
    case, now = open_case(office).case_id, office.clock.now()
    with office.begin() as work:
        for days in (3, 1, 2):
            due = now + timedelta(days=days)
            work.prints.add(copy_of(office, case, f"U-2026-000{days}", return_by=due))
        work.note(Note(Act.PRINTED))
        work.commit()
    shown = visits.copies_out(office.database.sql, EVERYTHING)
    assert [row.number for row in shown] == ["U-2026-0001", "U-2026-0002"]
