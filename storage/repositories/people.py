"""Persons in SQL, with their names and sound keys."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from models.kernel.events import Kind
from models.kernel.ids import PersonId
from models.people.matching import Sought, marks_of_person
from models.people.names import fold, sound_keys
from models.people.person import Former, Person
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql, to_json
from storage.repositories.rows import Took
from storage.repositories.sight import Sight

SELECT: Final = (
    "SELECT id, name, description, cpr, born, born_kind, stated_age, stated_on, minor, "
    "kommune_code, street, postcode, city, address_protected, protection_until, phone, same_as "
    "FROM person "
)
NEAREST: Final = 200
"""Candidates looked at for one search; more share a sound key only by a very common name."""


@dataclass(slots=True)
class SqlPeople:
    """The person tables as a collection of persons."""

    sql: Sql
    took: Took
    sight: Sight

    def get(self, person_id: PersonId) -> Person:
        """Return the person, or raise ``NotFoundError``."""
        row = self.sql.execute(
            SELECT + f"WHERE id = :id AND {self.sight.person('id')}",
            {"id": person_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(person_id)
        return self._person(row)

    def add(self, person: Person) -> None:
        """Keep a new person, with names and sound keys for the search."""
        self.sql.execute(
            "INSERT INTO person (id, name, description, cpr, born, born_kind, stated_age, "
            "stated_on, minor, kommune_code, street, postcode, city, address_protected, "
            "protection_until, phone, same_as) VALUES (:id, :name, :description, :cpr, :born, "
            ":born_kind, :stated_age, :stated_on, :minor, :kommune_code, :street, :postcode, "
            ":city, :address_protected, :protection_until, :phone, :same_as)",
            _values(person),
        )
        self._keep_found_by(person)
        self.took(Kind.PERSON, person.id, [])

    def save(self, person: Person) -> None:
        """Keep what changed; names and sound keys are made anew."""
        self.sql.execute(
            "UPDATE person SET name = :name, description = :description, cpr = :cpr, "
            "born = :born, born_kind = :born_kind, stated_age = :stated_age, "
            "stated_on = :stated_on, minor = :minor, kommune_code = :kommune_code, "
            "street = :street, postcode = :postcode, city = :city, "
            "address_protected = :address_protected, protection_until = :protection_until, "
            "phone = :phone, same_as = :same_as WHERE id = :id",
            _values(person),
        )
        self._keep_found_by(person)
        self.took(Kind.PERSON, person.id, [])

    def candidates(self, sought: Sought) -> tuple[Person, ...]:
        """Return persons that share a sound key, a number, a phone, a house or a birthday.

        At most ``NEAREST``: the number first, then most that is shared besides the name, then
        the date, then the most sound keys, then the newest.
        """
        found = self.sql.execute(
            SELECT + "WHERE id IN (SELECT person_id FROM person_key WHERE key IN "
            "(SELECT value FROM json_each(:keys)) UNION SELECT person_id FROM person_mark "
            "WHERE mark IN (SELECT value FROM json_each(:marks)) UNION SELECT id FROM person "
            f"WHERE born <> '' AND born = :born) AND {self.sight.person('id')} ORDER BY "
            "(cpr <> '' AND cpr = :cpr) DESC, (SELECT count(*) FROM person_mark AS m "
            "WHERE m.person_id = person.id AND m.mark IN (SELECT value FROM json_each(:marks))) "
            "DESC, (born <> '' AND born = :born) DESC, (SELECT count(*) FROM person_key AS k "
            "WHERE k.person_id = person.id AND k.key IN (SELECT value FROM json_each(:keys))) "
            "DESC, rowid DESC LIMIT :nearest",
            {
                "keys": to_json(list(sought.keys)),
                "marks": to_json(list(sought.marks)),
                "cpr": sought.cpr,
                "born": sought.born,
                "nearest": NEAREST,
                **self.sight.values,
            },
        ).fetchall()
        return tuple(self._person(row) for row in found)

    def _keep_found_by(self, person: Person) -> None:
        """Keep names, former values, and what the person is found by."""
        for table in ("person_name", "person_key", "person_former", "person_mark"):
            self.sql.execute(f"DELETE FROM {table} WHERE person_id = :id", {"id": person.id})
        names = (
            dict(((person.name, ""), *person.spellings))
            if person.name
            else dict(person.spellings)
        )
        for name, seen_in in names.items():
            self.sql.execute(
                "INSERT INTO person_name (person_id, name, folded, seen_in) "
                "VALUES (:id, :name, :folded, :seen_in)",
                {"id": person.id, "name": name, "folded": fold(name), "seen_in": seen_in},
            )
        for key in {key for name in names for key in sound_keys(name)}:
            self.sql.execute(
                "INSERT INTO person_key (key, person_id) VALUES (:key, :id)",
                {"key": key, "id": person.id},
            )
        for former in set(person.formerly):
            self.sql.execute(
                "INSERT INTO person_former (person_id, what, value, seen_in) "
                "VALUES (:id, :what, :value, :seen_in)",
                {"id": person.id, "what": former.what, "value": former.value,
                 "seen_in": former.seen_in},
            )  # fmt: skip
        for mark in marks_of_person(person):
            self.sql.execute(
                "INSERT INTO person_mark (mark, person_id) VALUES (:mark, :id)",
                {"mark": mark, "id": person.id},
            )

    def _person(self, row: Row) -> Person:
        person = _person(row)
        names = self.sql.execute(
            "SELECT name, seen_in FROM person_name WHERE person_id = :id ORDER BY name",
            {"id": person.id},
        ).fetchall()
        person.spellings = tuple(
            (name, seen_in) for name, seen_in in names if name != person.name
        )
        person.formerly = tuple(
            Former(*each)
            for each in self.sql.execute(
                "SELECT what, value, seen_in FROM person_former WHERE person_id = :id "
                "ORDER BY what, value, seen_in",
                {"id": person.id},
            ).fetchall()
        )
        return person


def _values(person: Person) -> dict[str, Any]:
    stated_on = person.stated_on
    return {
        "id": person.id,
        "name": person.name,
        "description": person.description,
        "cpr": person.cpr,
        "born": person.born,
        "born_kind": person.born_kind,
        "stated_age": person.stated_age,
        "stated_on": None if stated_on is None else stated_on.isoformat(),
        "minor": person.minor,
        "kommune_code": person.kommune_code,
        "street": person.street,
        "postcode": person.postcode,
        "city": person.city,
        "address_protected": person.address_protected,
        "protection_until": person.protection_until,
        "phone": person.phone,
        "same_as": person.same_as,
    }


def _person(row: Row) -> Person:
    return Person(
        id=PersonId(row[0]),
        name=row[1],
        description=row[2],
        cpr=row[3],
        born=row[4],
        born_kind=row[5],
        stated_age=row[6],
        stated_on=None if row[7] is None else date.fromisoformat(row[7]),
        minor=row[8],
        kommune_code=row[9],
        street=row[10],
        postcode=row[11],
        city=row[12],
        address_protected=row[13],
        protection_until=row[14],
        phone=row[15],
        same_as=None if row[16] is None else PersonId(row[16]),
    )
