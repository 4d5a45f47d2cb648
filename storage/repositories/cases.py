"""Cases in SQL."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from models.cases.case import Case, PoliceAnswer
from models.cases.rows import PoliceLine
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, PersonId, UserId
from models.ports.records import NotFoundError
from models.workflow.stages import Stage
from storage.database.sql import Row, Sql, to_json
from storage.repositories.rows import Identifying, Took, maybe_instant, maybe_stamp
from storage.repositories.sight import Sight

SELECT: Final = (
    "SELECT c.id, c.number, c.opened_at, c.stage, c.subject_id, c.owner_id, c.suspended_at, "
    "c.closed_at, c.esdh_no, (SELECT p.answer FROM police_answer AS p WHERE p.case_id = c.id "
    "ORDER BY p.seq DESC LIMIT 1) FROM case_file AS c "
)


@dataclass(slots=True)
class SqlCases:
    """The case table as a collection of cases."""

    sql: Sql
    took: Took
    unit: Identifying
    sight: Sight

    def get(self, case_id: CaseId) -> Case:
        """Return the case, or raise ``NotFoundError``."""
        row = self.sql.execute(
            SELECT + f"WHERE c.id = :id AND {self.sight.case('c.id')}",
            {"id": case_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(case_id)
        return _case(row)

    def add(self, case: Case) -> None:
        """Keep a new case."""
        self.sql.execute(
            "INSERT INTO case_file (id, number, opened_at, stage, subject_id, owner_id, "
            "suspended_at, closed_at, esdh_no) VALUES (:id, :number, :opened_at, :stage, "
            ":subject_id, :owner_id, :suspended_at, :closed_at, :esdh_no)",
            _values(case),
        )
        self.took(Kind.CASE, case.id, case.events)

    def save(self, case: Case) -> None:
        """Keep what may change of a case."""
        self.sql.execute(
            "UPDATE case_file SET stage = :stage, subject_id = :subject_id, "
            "owner_id = :owner_id, suspended_at = :suspended_at, closed_at = :closed_at, "
            "esdh_no = :esdh_no WHERE id = :id",
            _values(case),
        )
        self.took(Kind.CASE, case.id, case.events)

    def of_person(self, person_id: PersonId) -> tuple[Case, ...]:
        """Return the cases about a person, open and closed, oldest first."""
        found = self.sql.execute(
            SELECT
            + f"WHERE c.subject_id = :id AND {self.sight.case('c.id')} ORDER BY c.number",
            {"id": person_id, **self.sight.values},
        ).fetchall()
        return tuple(_case(row) for row in found)

    def open_of_person(self, person_id: PersonId) -> tuple[Case, ...]:
        """Return the open cases about a person, oldest first."""
        found = self.sql.execute(
            SELECT + "WHERE c.subject_id = :id AND c.closed_at IS NULL "
            f"AND {self.sight.case('c.id')} ORDER BY c.number",
            {"id": person_id, **self.sight.values},
        ).fetchall()
        return tuple(_case(row) for row in found)

    def open_of_born(self, first: date, last: date) -> tuple[Case, ...]:
        """Return the open cases that do not rest, on somebody born from one day to another.

        Of somebody whose date of birth stands in the number alone, the year must fit.
        """
        years = [f"{year % 100:02d}" for year in range(first.year, last.year + 1)]
        found = self.sql.execute(
            SELECT + "JOIN person AS p ON p.id = c.subject_id WHERE c.closed_at IS NULL "
            "AND c.suspended_at IS NULL AND ((length(p.born) = 10 AND p.born BETWEEN :first "
            "AND :last) OR (length(p.born) <> 10 AND substr(p.cpr, 5, 2) IN "
            f"(SELECT value FROM json_each(:years)))) AND {self.sight.case('c.id')} "
            "ORDER BY c.number",
            {
                "first": first.isoformat(),
                "last": last.isoformat(),
                "years": to_json(years),
                **self.sight.values,
            },
        ).fetchall()
        return tuple(_case(row) for row in found)

    def open_of_owner(self, user: UserId) -> tuple[Case, ...]:
        """Return a user's open cases, oldest first; no sight narrows it."""
        found = self.sql.execute(
            SELECT + "WHERE c.owner_id = :user AND c.closed_at IS NULL ORDER BY c.number",
            {"user": user},
        ).fetchall()
        return tuple(_case(row) for row in found)

    def police_answers(self, case_id: CaseId) -> tuple[PoliceLine, ...]:
        """Return the answers of the police, newest first."""
        found = self.sql.execute(
            "SELECT answer, given_by, given_at, called_back FROM police_answer "
            f"WHERE case_id = :id AND {self.sight.case('case_id')} ORDER BY seq DESC",
            {"id": case_id, **self.sight.values},
        ).fetchall()
        return tuple(
            PoliceLine(PoliceAnswer(row[0]), row[1], instant(row[2]), bool(row[3]))
            for row in found
        )

    def add_police_answer(
        self,
        case_id: CaseId,
        answer: PoliceAnswer,
        *,
        given_by: str,
        given_at: datetime,
        called_back: bool,
    ) -> None:
        """Keep one answer of the police; answers are never changed."""
        self.sql.execute(
            "INSERT INTO police_answer (id, case_id, answer, given_by, given_at, recorded_at, "
            "recorded_by, called_back) VALUES (:id, :case_id, :answer, :given_by, :given_at, "
            ":recorded_at, :recorded_by, :called_back)",
            {
                "id": self.unit.new_id(),
                "case_id": case_id,
                "answer": str(answer),
                "given_by": given_by,
                "given_at": stamp(given_at),
                "recorded_at": stamp(self.unit.now),
                "recorded_by": self.unit.actor.user,
                "called_back": int(called_back),
            },
        )
        self.unit.changed(Kind.CASE, case_id)


def _values(case: Case) -> dict[str, Any]:
    return {
        "id": case.id,
        "number": case.number,
        "opened_at": stamp(case.opened_at),
        "stage": str(case.stage),
        "subject_id": case.subject_id,
        "owner_id": case.owner_id,
        "suspended_at": maybe_stamp(case.suspended_at),
        "closed_at": maybe_stamp(case.closed_at),
        "esdh_no": case.esdh_no,
    }


def _case(row: Row) -> Case:
    return Case(
        id=CaseId(row[0]),
        number=row[1],
        opened_at=instant(row[2]),
        stage=Stage(row[3]),
        subject_id=PersonId(row[4]),
        owner_id=UserId(row[5]),
        suspended_at=maybe_instant(row[6]),
        closed_at=maybe_instant(row[7]),
        esdh_no=row[8],
        police=None if row[9] is None else PoliceAnswer(row[9]),
    )
