"""Who is around a citizen: written with the form "after the call", read from relations."""

from dataclasses import replace

from models.concerns.concern import Concern
from models.forms.answers import Answers, Value
from models.kernel.clock import local
from models.kernel.events import Kind, Topic
from models.kernel.ids import PersonId, RelationId
from models.people.person import Person
from models.people.relation import (
    Described,
    Known,
    Relation,
    as_rows,
    described_in,
    name_on_record,
    paired,
)
from models.ports.work import Work


def known(work: Work, relations: tuple[Relation, ...]) -> tuple[Known, ...]:
    """Return each relation with its person."""
    return tuple((each, work.people.get(each.person_id)) for each in relations)


def around_in(work: Work, concern: Concern) -> dict[str, Value]:
    """Return who stands around the citizen of a concern now, as answers of the form."""
    return as_rows(_current(work, concern))


def write_around(work: Work, concern: Concern, answers: Answers) -> tuple[Topic, ...]:
    """Put the people of the form on record; return the relations as (kind, id).

    Who was taken out of the form is ended, not deleted.

    Raises:
        Refused: a person without a name, a function or a reason.
    """
    rows, left = paired(described_in(answers), _current(work, concern))
    about = tuple(_write(work, concern, given, former) for given, former in rows)
    for relation, _ in left:
        relation.end(work.now, "")
        work.relations.save(relation)
    return about + tuple((Kind.RELATION, str(relation.id)) for relation, _ in left)


def _current(work: Work, concern: Concern) -> tuple[Known, ...]:
    today = local(work.now).date()
    found = work.relations.of_concern(concern.id)
    return known(work, tuple(each for each in found if each.is_current(today)))


def _write(work: Work, concern: Concern, given: Described, former: Known | None) -> Topic:
    if former is None:
        relation = record_new(work, given, concern.subject_id)
        relation.concern_id = concern.id
        work.relations.add(relation)
    else:
        relation, person = former
        kept = replace(
            given, mail=relation.mail, from_on=relation.from_on, until_on=relation.until_on
        )
        relation.describe(kept)
        name_on_record(person, kept, concern.number)
        work.people.save(person)
        work.relations.save(relation)
    return (Kind.RELATION, str(relation.id))


def record_new(work: Work, given: Described, citizen: PersonId) -> Relation:
    """Put a new person on record and return the relation; whoever asks says where it was seen.

    Raises:
        Refused: a person without a name, a function or a reason.
    """
    person = Person(PersonId(work.new_id()))
    relation = Relation(
        RelationId(work.new_id()), person.id, citizen, "", work.now, work.actor.user
    )
    relation.describe(given)
    name_on_record(person, given, "")
    work.people.add(person)
    return relation
