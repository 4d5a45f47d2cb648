"""One way in which two entries become one person: by a link at triage, or by a merge."""

from collections.abc import Mapping

from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, MergeId
from models.people.merge import Merge, OnePerson
from models.people.merging import KEPT, OTHER, merged
from models.people.person import Person
from models.ports.work import Work
from models.usecases.protection import watch_protection


def merge_in(
    work: Work,
    kept: Person,
    other: Person,
    choices: Mapping[str, str],
    *,
    reason: str = "",
) -> Merge:
    """Let one entry go on as both; all that referred to the other refers to it from now on.

    Raises:
        Refused: a choice that is none.
    """
    one = merged(kept, other, choices, (seen_in(work, kept), seen_in(work, other)))
    refers = work.merges.referring(other.id)
    merge = Merge(
        MergeId(work.new_id()), kept.id, other.id, work.now, work.actor.user, reason,
        kept, other, one, refers,
    )  # fmt: skip
    work.merges.add(merge)
    ended = work.people.get(other.id)
    ended.same_as = kept.id
    work.people.save(one)
    work.people.save(ended)
    work.merges.move(refers, kept.id)
    watch_protection(work, kept.id)
    work.happened(OnePerson((kept.id,)))
    return merge


def by_default(kept: Person, other: Person) -> dict[str, str]:
    """Return the choices of a link: what is kept prevails, but for the newer word on the age."""
    newer = other.stated_on is not None and (
        kept.stated_on is None or kept.stated_on < other.stated_on
    )
    return dict.fromkeys(("age", "minor"), OTHER if newer else KEPT)


def seen_in(work: Work, person: Person) -> str:
    """Return the number of the first record in which somebody stands; "" where there is none."""
    for concern in work.concerns.of_person(person.id):
        return concern.number
    for relation in work.relations.of_person(person.id):
        if relation.concern_id is not None:
            return work.concerns.get(relation.concern_id).number
        return work.cases.get(CaseId(str(relation.case_id))).number  # of one of the two
    return ""


def records_of(merge: Merge) -> tuple[Topic, ...]:
    """Return what a row of the log about a merge names."""
    return (
        (Kind.PERSON, str(merge.kept_id)),
        (Kind.PERSON, str(merge.other_id)),
        (Kind.MERGE, str(merge.id)),
    )


def note_merge(work: Work, act: Act, merge: Merge, *, words: str = "") -> None:
    """Log an act on a merge."""
    work.note(Note(act, records_of(merge), words=words))
