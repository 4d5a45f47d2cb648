"""Two entries of one person, side by side; merged, and parted again."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.concerns.concern import STATES
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, MergeId, PersonId
from models.kernel.text import Text, text
from models.kernel.words import require_fit
from models.people.matching import Match, Sought, agreement
from models.people.merge import LATER_FIRST, Merge, OnePerson, Refers
from models.people.merging import GROUPS, differing, parted, shown
from models.people.person import Person
from models.ports.work import BeginWork, Work
from models.usecases.go_further import TWO_MORE
from models.usecases.merging import merge_in, note_merge
from models.usecases.protection import watch_protection

WHY_THE_SAME: Final = text(
    "Merge", "Write why they are the same person, though the number or date of birth differs."
)
ITSELF: Final = text("Merge", "These are one entry already. Choose another person.")
NOTHING_BACK: Final = text(
    "Merge",
    "Nothing would go back: all of that entry is now in a case that stays where it is. Put the "
    "person right in the form after the call instead.",
)
CONCERN: Final = text("Merge", "Concern received {date}, {state}")
CASE: Final = text("Merge", "Case {number}")
RELATION: Final = text("Merge", "What is recorded of a relation to a citizen")
COURSE: Final = text("Merge", "What the course of a case says of the person")


@dataclass(frozen=True, slots=True)
class Line:
    """One group of attributes, side by side.

    Attributes:
        differs: whether both know something, and not the same: then one is chosen.
    """

    key: str
    label: Text
    kept: str
    other: str
    differs: bool


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two entries that may be one person.

    Attributes:
        why: the reasons to think so, in words.
        why_not: what speaks against it; then a reason is asked for.
        may: whether two identifiers agree besides a similar name.
    """

    kept_id: PersonId
    other_id: PersonId
    names: tuple[str, str]
    lines: tuple[Line, ...]
    why: tuple[Text, ...]
    why_not: tuple[Text, ...]
    may: bool


@dataclass(frozen=True, slots=True)
class Merging:
    """What was decided: whose entry goes on, and which value stays.

    Attributes:
        choices: group to ``kept`` or ``other``.
        reason: asked for where something speaks against it.
    """

    kept_id: PersonId
    other_id: PersonId
    choices: Mapping[str, str]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Parting:
    """What an undo would do: which records go back to the other entry, and which stay."""

    merge_id: MergeId
    other: str
    back: tuple[Text, ...]
    stays: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class ComparePersons:
    """Show two entries side by side; the showing is logged."""

    begin: BeginWork

    def __call__(self, kept_id: PersonId, other_id: PersonId) -> SideBySide:
        """Return both, group by group.

        Raises:
            Refused: the role does not see every case, or it is one entry.
            NotFoundError: one of them is not there, or hidden by a conflict of interest.
        """
        with self.begin() as work:
            work.actor.require(Right.ALL_CASES)
            kept, other = _both(work, kept_id, other_id)
            found = agreement(Sought.of(other), kept)
            work.note(Note(Act.PERSON_VIEWED, _persons(kept, other)))
            work.commit()
            differ = differing(kept, other)
            return SideBySide(
                kept.id,
                other.id,
                (kept.name or kept.description, other.name or other.description),
                tuple(
                    Line(key, group.label, shown(kept, key), shown(other, key), key in differ)
                    for key, group in GROUPS.items()
                    if shown(kept, key) or shown(other, key)
                ),
                found.why,
                found.why_not,
                found.identified,
            )


@dataclass(frozen=True, slots=True)
class MergePersons:
    """Make one person of two entries; a snapshot lets it be undone."""

    begin: BeginWork

    def __call__(self, given: Merging) -> frozenset[Topic]:
        """Merge them and return what changed.

        Raises:
            Refused: the role does not see every case, too little agrees, something speaks
                against it and no reason is given, or a choice that is none.
            NotFoundError: one of them is not there, or hidden by a conflict of interest.
        """
        with self.begin() as work:
            work.actor.require(Right.ALL_CASES)
            kept, other = _both(work, given.kept_id, given.other_id)
            reason = require_fit(given.reason.strip(), "reason")
            _require(agreement(Sought.of(other), kept), reason)
            merge = merge_in(work, kept, other, given.choices, reason=reason)
            note_merge(work, Act.PERSONS_MERGED, merge, words=reason)
            return work.commit()


@dataclass(frozen=True, slots=True)
class PreviewParting:
    """Show which records an undo would give back; the showing is logged."""

    begin: BeginWork

    def __call__(self, merge_id: MergeId) -> Parting:
        """Return what goes back and what stays.

        Raises:
            Refused: the role does not see every case, it was undone, or a later one stands.
            NotFoundError: there is no such merge, or a conflict of interest hides it.
        """
        with self.begin() as work:
            work.actor.require(Right.ALL_CASES)
            merge = _standing(work, merge_id)
            back = work.merges.going_back(merge)
            now = work.merges.referring(merge.kept_id)
            stays = {
                table: tuple(key for key in now[table] if key not in back[table])
                for table in now
            }
            told = _told(work, back), _told(work, stays)
            work.note(Note(Act.PERSON_VIEWED, _persons(merge.kept, merge.other)))
            work.commit()
            return Parting(merge.id, merge.other.name or merge.other.description, *told)


@dataclass(frozen=True, slots=True)
class UndoMerge:
    """Part two entries again: each as it was, and what came after the merge is kept."""

    begin: BeginWork

    def __call__(self, merge_id: MergeId) -> frozenset[Topic]:
        """Undo it and return what changed.

        What came after the merge stays with the entry that went on, save what stands in a case
        that goes back.

        Raises:
            Refused: the role does not see every case, it was undone, a later one stands, or
                nothing would go back.
            NotFoundError: there is no such merge, or a conflict of interest hides it.
        """
        with self.begin() as work:
            work.actor.require(Right.ALL_CASES)
            merge = _standing(work, merge_id)
            back = work.merges.going_back(merge)
            if any(merge.refers.values()) and not any(back.values()):
                raise Refused(NOTHING_BACK)
            now = work.people.get(merge.kept_id)
            work.people.save(parted(merge.kept, merge.after, now))
            work.people.save(replace(merge.other))
            work.merges.move(back, merge.other_id)
            for each in (merge.kept_id, merge.other_id):
                watch_protection(work, each)
            merge.undo(work.now, work.actor.user)
            work.merges.save(merge)
            work.happened(OnePerson((merge.kept_id, merge.other_id)))
            note_merge(work, Act.MERGE_UNDONE, merge)
            return work.commit()


def _both(work: Work, kept_id: PersonId, other_id: PersonId) -> tuple[Person, Person]:
    kept, other = work.people.get(kept_id), work.people.get(other_id)
    if kept.id == other.id or kept.same_as is not None or other.same_as is not None:
        raise Refused(ITSELF)
    return kept, other


def _require(found: Match, reason: str) -> None:
    if not found.identified:
        raise Refused(TWO_MORE)
    if found.against and not reason:
        raise Refused(WHY_THE_SAME, "reason")


def _standing(work: Work, merge_id: MergeId) -> Merge:
    """Return the merge if it is the newest of its persons: each undo steps back one."""
    merge = work.merges.get(merge_id)
    newest = (work.merges.of_person(each)[:1] for each in (merge.kept_id, merge.other_id))
    if merge.undone_at is None and any(each and each[0].id != merge.id for each in newest):
        raise Refused(LATER_FIRST)
    if merge.undone_at is not None:
        merge.undo(work.now, work.actor.user)
    return merge


def _persons(*persons: Person) -> tuple[Topic, ...]:
    return tuple((Kind.PERSON, str(each.id)) for each in persons)


def _told(work: Work, refers: Refers) -> tuple[Text, ...]:
    """Return records in words: a concern by its date and outcome, as everywhere."""
    concerns = [work.concerns.get(ConcernId(key)) for key in refers["concern"]]
    told = [
        CONCERN.filled(date=f"{local(each.received_at):%d.%m.%Y}", state=STATES[each.state])
        for each in sorted(concerns, key=lambda each: each.received_at)
    ]
    told += [
        CASE.filled(number=work.cases.get(CaseId(key)).number) for key in refers["case_file"]
    ]
    told += [RELATION] * bool(refers["relation"])
    told += [COURSE] * bool(refers["course_record"])
    return tuple(told)
