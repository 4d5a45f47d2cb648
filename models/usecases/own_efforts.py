"""The office's own efforts: read as lines of the catalogue, written, changed, ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.concerns.nobody import NO_NUMBER, person_shaped
from models.course.record import Record
from models.efforts.grounds import CLOSED_KIND
from models.efforts.own import (
    OwnEffort,
    OwnVersion,
    catalogue,
    in_order,
    named,
    newest,
    problems_of,
)
from models.forms.answers import Answers, asked_only, written
from models.forms.definitions.own_effort import OWN_EFFORT, OWN_EFFORT_END
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import OfficePageId
from models.kernel.sorting import danish_order
from models.kernel.text import plain, text
from models.law.effort_kinds import EffortKind
from models.ports.records import NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.common import casework

NUMBERED: Final = "I"
"""The letter of an own effort's number (indsats)."""
TAKEN: Final = text("OwnEffort", "You have an effort with that name. Choose another name.")


@dataclass(frozen=True, slots=True)
class ListOwnEfforts:
    """Return the office's own efforts with every version; nothing personal, so no log row."""

    begin: BeginWork

    def __call__(self) -> tuple[OwnEffort, ...]:
        """Return them by name.

        Raises:
            Refused: the role does no casework.
        """
        with self.begin() as work:
            casework(work)
            return in_order(own_of(work))


@dataclass(frozen=True, slots=True)
class WriteOwnEffort:
    """Write an own effort, or a new version of one: who has it keeps the old name and law."""

    begin: BeginWork

    def __call__(
        self, answers: Answers, effort_id: OfficePageId | None = None
    ) -> frozenset[Topic]:
        """Keep it; return what changed.

        Args:
            answers: to ``OWN_EFFORT``.
            effort_id: the effort that is written anew, or None for a new one.

        Raises:
            Refused: the role writes none, its laws have several purposes, the name is taken, or
                something else is to be mended; names the field.
            NotFoundError: there is no such effort.
        """
        with self.begin() as work:
            work.actor.require(Right.OFFICE_PAGES)
            _require(work, answers, effort_id)
            if effort_id is None:
                effort_id = OfficePageId(work.new_id())
                number = work.offices.next_number(NUMBERED)
                work.office_pages.add(Kind.OWN_EFFORT, effort_id, number)
            return _keep(work, effort_id, answers)


@dataclass(frozen=True, slots=True)
class EndOwnEffort:
    """Offer an own effort until a day, and then no more: nothing is deleted."""

    begin: BeginWork

    def __call__(self, effort_id: OfficePageId, answers: Answers) -> frozenset[Topic]:
        """Keep the last day as a new version; return what changed.

        Raises:
            Refused: the role ends none, or the day is none or before the first.
            NotFoundError: there is no such effort.
        """
        with self.begin() as work:
            work.actor.require(Right.OFFICE_PAGES)
            effort = _get(work, effort_id)
            day = written(answers, OWN_EFFORT_END.fields[0].key)
            ended = {**effort.now.answers, "until_on": day}
            if not day:
                raise Refused(OWN_EFFORT_END.fields[0].missing or CLOSED_KIND, "until_on")
            _require(work, ended, effort_id)
            return _keep(work, effort_id, ended)


def own_of(work: Work) -> tuple[OwnEffort, ...]:
    """Return the office's own efforts."""
    found = work.office_pages.written(Kind.OWN_EFFORT, OWN_EFFORT.key)
    return tuple(
        OwnEffort(key, tuple(OwnVersion(each.answers, each.at, each.user) for each in said))
        for key, said in found.items()
    )


def own_kinds(work: Work) -> Mapping[str, EffortKind]:
    """Return every version of every own effort as a line of the catalogue, by code."""
    return catalogue(own_of(work))


def kind_named(work: Work, code: str) -> EffortKind:
    """Return the effort with that code, the office's or the catalogue's."""
    return named(code, own_kinds(work))


def kind_of(work: Work, record: Record) -> EffortKind:
    """Return the catalogue's line for an effort or an offer, as it was planned."""
    return kind_named(work, record.code)


def require_newest(work: Work, code: str) -> None:
    """Do nothing where nothing newer stands in the place of an own effort.

    Raises:
        Refused: it was written anew since.
    """
    own = own_of(work)
    if code in catalogue(own) and code not in {kind.code for kind in newest(own)}:
        raise Refused(CLOSED_KIND, "kind")


def story_name(work: Work, code: str) -> str:
    """Return what the story keeps of an effort: the code, or the own name it had then."""
    found = own_kinds(work).get(code)
    return code if found is None else plain(found.title)


def _require(work: Work, answers: Answers, effort_id: OfficePageId | None) -> None:
    own = own_of(work)
    if effort_id is not None:
        _get(work, effort_id)
    for problem in problems_of(answers):
        raise Refused(problem.what, problem.field)
    for field in OWN_EFFORT.fields:
        if person_shaped(written(answers, field.key)):
            raise Refused(NO_NUMBER, field.key)
    name = danish_order(written(answers, "name"))[0]
    if any(danish_order(each.now.name)[0] == name for each in own if each.id != effort_id):
        raise Refused(TAKEN, "name")


def _get(work: Work, effort_id: OfficePageId) -> OwnEffort:
    for effort in own_of(work):
        if effort.id == effort_id:
            return effort
    raise NotFoundError(effort_id)


def _keep(work: Work, effort_id: OfficePageId, answers: Answers) -> frozenset[Topic]:
    topic = (Kind.OWN_EFFORT, str(effort_id))
    work.answers.add(OWN_EFFORT, topic, asked_only(OWN_EFFORT, answers))
    work.note(Note(Act.EFFORT_KIND_CHANGED, (topic,)))
    return work.commit()
