"""Absences in a test office, and what must hold of them."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from models.calendar.absence import Matter
from models.kernel.clock import local
from models.kernel.ids import AbsenceId, CaseId, EntryId, UserId
from models.office.office import User
from models.usecases.absences import Away, ListAbsences, RecordAbsence
from models.usecases.take_case import TakeCase
from tests.casework import Opened, open_case
from tests.office import ANE, TestOffice


def today(office: TestOffice, ahead: int = 0) -> date:
    return local(office.clock.now()).date() + timedelta(days=ahead)


def case_of(office: TestOffice, owner: User, **answers: str) -> Opened:
    """A case that a colleague has."""
    made = open_case(office, **answers)
    if owner.id != ANE.id:
        TakeCase(office.begin)(made.case_id, owner.id)
    return made


def away(
    office: TestOffice,
    user: User,
    deputy: User,
    *,
    by: User | None = None,
    days: tuple[int, int] = (0, 5),
    exceptions: Mapping[Matter, UserId] | None = None,
) -> AbsenceId:
    """Record that somebody is away, from so many days ahead to so many."""
    said = Away(
        user.id, today(office, days[0]), today(office, days[1]), deputy.id,
        "Nøglen ligger i skabet", exceptions or {},
    )  # fmt: skip
    before = {each.absence.id for each in ListAbsences(office.begin)()}
    RecordAbsence(office.begin_as(by or user))(said)
    now = {each.absence.id for each in ListAbsences(office.begin)()}
    (made,) = now - before
    return made


def holder(office: TestOffice, entry: EntryId) -> UserId:
    with office.begin() as work:
        return work.absences.holder(entry)


def sees(office: TestOffice, user: User, case: CaseId) -> bool:
    with office.begin() as work:
        return work.access.sees(user, case)


def astray(office: TestOffice) -> list[Any]:
    """Open entries whose holder is not here, or may not see them; there must be none."""
    found = office.database.sql.execute(
        "SELECT id, kind, owner_id FROM entry WHERE status = 'open'"
    ).fetchall()
    with office.begin() as work:
        here = {user.id: user for user in work.offices.users()}
        return [
            (kind, key, has)
            for key, kind, has in (
                (row[0], row[1], work.absences.holder(row[0])) for row in found
            )
            if has not in here or not work.access.sees_entry(here[has], key)
        ]
