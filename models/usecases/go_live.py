"""From practice to real use: the list is kept, and when it is whole the vault goes live."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.forms.answers import Answers, check, written
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.text import text
from models.office.go_live import DEMANDS, RECORDED, OnRecord, Point, lacking
from models.ports.work import BeginWork, Work
from models.usecases.wants_second import wants_second

NOT_WHOLE: Final = text("GoLive", "Something on the list is not on record yet: {what}.")
ALREADY: Final = text("GoLive", "The vault is in real use already.")
INVENTED: Final = text(
    "GoLive",
    "This office exists only for practice. Make a new vault for your own kommune or police.",
)
PRACTICE_KEYS: Final = text(
    "GoLive",
    "This vault was made with keys for practice. Make a new vault, and take that into use.",
)
NOT_YET: Final = text("GoLive", "That day has not come yet. Write the day it was in order.")


@dataclass(frozen=True, slots=True)
class GoLiveList:
    """The list as it stands.

    Attributes:
        live: whether the vault is in real use.
        invented: whether the office exists only for practice.
        recorded: what is on record, by point.
    """

    live: bool
    invented: bool
    recorded: dict[Point, OnRecord]

    @property
    def lacking(self) -> tuple[Point, ...]:
        """The points that are not on record yet."""
        return lacking(self.recorded)


@dataclass(frozen=True, slots=True)
class ShowGoLive:
    """Return the list; it holds nothing of any case, so the log needs no row."""

    begin: BeginWork

    def __call__(self) -> GoLiveList:
        """Return the list.

        Raises:
            Refused: the role does not decide on this.
        """
        with self.begin() as work:
            work.actor.require(Right.GO_LIVE)
            return _list(work)


@dataclass(frozen=True, slots=True)
class RecordPoint:
    """Put a point on record, or correct what stands there; earlier answers stay."""

    begin: BeginWork

    def __call__(self, point: Point, answers: Answers) -> frozenset[Topic]:
        """Keep the answers to ``RECORDED``; return what changed.

        Raises:
            Refused: the role does not decide on this, or the day lies ahead.
        """
        with self.begin() as work:
            work.actor.require(Right.GO_LIVE)
            for problem in check(RECORDED, answers, submit=True):
                raise Refused(problem.what, problem.field)
            if written(answers, "done_on") > local(work.now).date().isoformat():
                raise Refused(NOT_YET, "done_on")
            work.answers.add(RECORDED, _subject(point), answers)
            work.note(Note(Act.GO_LIVE_RECORDED, (_subject(point),)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class GoLive:
    """Take the vault into real use: everything that was practised is deleted, for good.

    Attributes:
        begin: begins a unit of work.
        backup: makes a verified backup of the vault as it is; nothing is changed if it raises.
        practice_keys: whether the vault's keys were made for practice (cheap to guess).
    """

    begin: BeginWork
    backup: Callable[[], object]
    practice_keys: Callable[[], bool]

    def __call__(self) -> frozenset[Topic]:
        """Empty the vault of practice and mark it; return what changed.

        Users, keys, the list itself and the log stay; the log keeps its rows without words.

        Raises:
            Refused: a point is missing, or this vault can never be in real use.
            EnvironmentFault: the backup before it failed.
        """
        with self.begin() as work:
            self._require(work)
        self.backup()
        with self.begin() as work:
            self._require(work)
            work.offices.go_live()
            vault = Kind.VAULT, work.offices.office().vault_id
            work.note(Note(Act.WENT_LIVE, (vault,)))
            wants_second(work, Act.WENT_LIVE, vault)
            return work.commit()

    def _require(self, work: Work) -> None:
        work.actor.require(Right.GO_LIVE)
        found = _list(work)
        if found.live:
            raise Refused(ALREADY)
        if found.invented:
            raise Refused(INVENTED)
        if self.practice_keys():
            raise Refused(PRACTICE_KEYS)
        if found.lacking:
            raise Refused(NOT_WHOLE.filled(what=DEMANDS[found.lacking[0]].title))


def _list(work: Work) -> GoLiveList:
    office = work.offices.office()
    found = {point: work.answers.latest(RECORDED.key, _subject(point)) for point in Point}
    recorded = {point: OnRecord.of(each.answers) for point, each in found.items() if each}
    return GoLiveList(not office.practice, office.invented, recorded)


def _subject(point: Point) -> tuple[Kind, str]:
    return Kind.SETTING, f"go_live.{point}"
