"""What came before a concern is shown when it is decided on, and is acknowledged first."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from models.audit.acts import Act
from models.concerns.concern import Concern
from models.concerns.earlier import earlier
from models.concerns.looking_back import (
    NEWER,
    Before,
    Touch,
    counts,
    how,
    ids_of,
    require_seen,
    touch_of_citizen,
    touch_of_relative,
    touch_through,
)
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ConcernId, PersonId
from models.kernel.text import Text
from models.people.matching import Alike, Match, Sought, agreement
from models.people.person import Person
from models.people.relation import Relation
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_concern
from models.usecases.find_similar import SIMILAR_NAME, callers

SEEN = "looked_back"
"""The kind of happening that says what was seen."""


@dataclass(frozen=True, slots=True)
class LookedBack:
    """What came before, newest first; ``unseen`` says that it is still to be acknowledged."""

    shown: tuple[Before, ...]
    unseen: bool
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class LookBack:
    """Find what came before a concern; the showing is logged."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId) -> LookedBack:
        """Return earlier concerns on the person, the home and those around.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such concern, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            concern = work.concerns.get(concern_id)
            shown = looked_back(work, concern)
            unseen = bool(ids_of(shown) - seen_of(work, concern))
            note_concern(work, Act.MATCHES_SHOWN, concern, more=_records(shown))
            return LookedBack(shown, unseen, work.commit())


@dataclass(frozen=True, slots=True)
class AcknowledgeEarlier:
    """Say that what came before was seen; only then is a concern decided on."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId, shown: frozenset[ConcernId]) -> frozenset[Topic]:
        """Keep what was seen and return what changed.

        Args:
            concern_id: the concern at hand.
            shown: the earlier concerns that stood on the screen.

        Raises:
            Refused: something came before that was not shown; the role does no casework.
            NotFoundError: there is no such concern, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            concern = work.concerns.get(concern_id)
            found = looked_back(work, concern)
            if ids_of(found) - shown:
                raise Refused(NEWER)
            keys = " ".join(sorted(ids_of(found)))
            work.story.add(
                Happening(SEEN, work.now, concern_id=concern.id, data={"seen": keys})
            )
            work.changed(Kind.CONCERN, concern.id)
            note_concern(work, Act.EARLIER_SEEN, concern, more=_records(found))
            return work.commit()


def require_looked_back(work: Work, concern: Concern) -> None:
    """Do nothing once what came before a concern was acknowledged, or nothing came before.

    Raises:
        Refused: it was not.
    """
    require_seen(looked_back(work, concern), seen_of(work, concern))


def seen_of(work: Work, concern: Concern) -> frozenset[ConcernId]:
    """Return the earlier concerns that somebody said they have seen."""
    told = (each.happening for each in work.story.of_concern(concern.id))
    return frozenset(
        ConcernId(key)
        for happening in told
        if happening.kind == SEEN
        for key in happening.data["seen"].split()
    )


def looked_back(work: Work, concern: Concern) -> tuple[Before, ...]:
    """Return what came before, as far as this user sees it: each person once, newest first."""
    return _Looking(work, concern).all()


@dataclass(slots=True)
class _Found:
    """An earlier concern on its way to the list: how it touches, strongest first."""

    concern: Concern
    touch: Touch
    kind: str
    match: Match


@dataclass(slots=True)
class _Looking:
    work: Work
    concern: Concern
    found: dict[ConcernId, _Found] = field(default_factory=dict)

    def all(self) -> tuple[Before, ...]:
        citizen = self.work.people.get(self.concern.subject_id)
        for found in self._near(citizen):
            touch = touch_of_citizen(found)
            self._about(found, touch, "")
            self._around(found, "", ours=True)
        for relation in self._ours():
            if counts(relation):
                self._relative(relation, citizen)
        return _grouped(self.work, self.found)

    def _ours(self) -> tuple[Relation, ...]:
        """Return who is around the citizen; in a case, those recorded there as well."""
        case, relations = self.concern.case_id, self.work.relations
        return (
            relations.of_concern(self.concern.id) if case is None else relations.of_case(case)
        )

    def _relative(self, relation: Relation, citizen: Person) -> None:
        for found in self._near(self.work.people.get(relation.person_id)):
            touch = touch_of_relative(found, citizen.name)
            self._about(found, touch, relation.kind)
            self._around(found, relation.kind, ours=False)

    def _near(self, person: Person) -> Iterator[Match]:
        sought = Sought.of(person)
        for other in self.work.people.candidates(sought):
            yield agreement(sought, other)

    def _about(self, found: Match, touch: Touch | None, kind: str) -> None:
        if touch is not None:
            self._take(self.work.concerns.of_person(found.person.id), found, touch, kind)

    def _around(self, found: Match, kind: str, *, ours: bool) -> None:
        touch = touch_through(found, ours=ours)
        if touch is None:
            return
        for relation in self.work.relations.of_person(found.person.id):
            if counts(relation):
                there = relation.kind if ours else kind
                self._take(self._seen_in(relation), found, touch, there)

    def _seen_in(self, relation: Relation) -> tuple[Concern, ...]:
        if relation.case_id is not None:
            return self.work.concerns.of_case(relation.case_id)
        return (self.work.concerns.get(ConcernId(str(relation.concern_id))),)

    def _take(self, concerns: Iterable[Concern], found: Match, touch: Touch, kind: str) -> None:
        for concern in concerns:
            known = self.found.get(concern.id)
            if concern.id != self.concern.id and (known is None or touch < known.touch):
                self.found[concern.id] = _Found(concern, touch, kind, found)


def _grouped(work: Work, found: Mapping[ConcernId, _Found]) -> tuple[Before, ...]:
    persons: dict[PersonId, list[_Found]] = {}
    for each in found.values():
        persons.setdefault(each.concern.subject_id, []).append(each)
    rows = [
        row for key, group in persons.items() if (row := _row(work, key, group)) is not None
    ]
    return tuple(
        sorted(rows, key=lambda row: (row.earlier[0].received_at, row.person_id), reverse=True)
    )


def _row(work: Work, person_id: PersonId, group: list[_Found]) -> Before | None:
    before = earlier(callers(work, [each.concern for each in group]))
    if not before:
        return None
    strongest = min(group, key=lambda each: each.touch)
    open_to_see = any(each.source is not None for one in before for each in (one, *one.again))
    named = strongest.touch is Touch.SAME or open_to_see
    name = work.people.get(person_id).name if named else ""
    return Before(
        person_id,
        name,
        strongest.touch,
        how(strongest.touch, strongest.kind),
        tuple(dict.fromkeys(why for each in group for why in _why(each.match, name))),
        before,
    )


def _why(found: Match, shown: str) -> Iterator[Text]:
    """Yield the reasons; the name that is alike only where it is not shown, and may be."""
    for each, why in zip(found.alike, found.why, strict=True):
        plain = each is Alike.NAME and shown in ("", found.name)
        yield SIMILAR_NAME if plain else why


def _records(shown: tuple[Before, ...]) -> tuple[tuple[Kind, str], ...]:
    persons = tuple((Kind.PERSON, str(each.person_id)) for each in shown)
    return persons + tuple((Kind.CONCERN, str(key)) for key in sorted(ids_of(shown)))
