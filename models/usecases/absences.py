"""Holiday and leave: recorded, changed, ended early; and who is away."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.absence import WORDS, Absence, Clash, Matter, clash
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import AbsenceId, CaseId, ConcernId, UserId
from models.kernel.text import Text, text
from models.kernel.words import require_fit
from models.ports.records import NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.case_access import caseworker
from models.usecases.common import casework
from models.usecases.standing_in import matters_of, may_have, note_absence, tell_cases
from models.usecases.wants_second import wants_second

IN_CONFLICT: Final = text(
    "Absence",
    "{name} has a conflict of interest in {number}. Choose somebody else for it.",
)
ONLY_OWN: Final = text(
    "Absence", "Only a coordinator or leader records this for somebody else."
)
NOT_OPEN: Final = text("Absence", "Choose something that is open and theirs.")


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """Something open of one's own: its id and number."""

    matter: Matter
    number: str


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """An absence as it is shown to whoever works here.

    Attributes:
        exceptions: (number, who has it) of single matters that the reader may see.
    """

    absence: Absence
    exceptions: tuple[tuple[str, UserId], ...] = ()


@dataclass(frozen=True, slots=True)
class Away:
    """What is said of an absence.

    Attributes:
        user: who is away.
        first: the first day; of one that is changed it stands.
        exceptions: single matters with who has them.
    """

    user: UserId
    first: date
    last: date
    deputy: UserId
    words: str = ""
    exceptions: Mapping[Matter, UserId] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListAbsences:
    """Who is away now and later, and who stands in: colleagues' names, of no citizen."""

    begin: BeginWork

    def __call__(self) -> tuple[AbsenceRow, ...]:
        """Return them by their beginning; numbers only of what the reader may see."""
        with self.begin() as work:
            casework(work)
            return tuple(_row(work, each) for each in work.absences.coming())


@dataclass(frozen=True, slots=True)
class OpenMatters:
    """List what a colleague has open, to choose who takes which."""

    begin: BeginWork

    def __call__(self, user_id: UserId) -> tuple[OpenMatter, ...]:
        """Log the look, and return what the reader may see of it, by number.

        Raises:
            Refused: another's, without the right to assign.
        """
        with self.begin() as work:
            _require_may(work, user_id)
            work.note(Note(Act.LIST_VIEWED, ((Kind.LIST, "absence"), (Kind.USER, user_id))))
            found = (_number(work, matter) for matter in matters_of(work, user_id))
            shown = sorted((each for each in found if each), key=lambda each: each.number)
            work.commit()
            return tuple(shown)


@dataclass(frozen=True, slots=True)
class RecordAbsence:
    """Let a colleague have one's work, or another's, from one day to another."""

    begin: BeginWork

    def __call__(self, away: Away) -> frozenset[Topic]:
        """Record it; return what changed.

        Raises:
            Refused: another's, without the right to assign; days or deputies that will not do; a
                deputy who is away, or who has a conflict of interest.
        """
        with self.begin() as work:
            _require_may(work, away.user)
            caseworker(work, away.user)
            absence = Absence.planned(
                AbsenceId(work.new_id()), away.user, away.deputy, (away.first, away.last),
                work.now, work.actor.user, _words(away),
            )  # fmt: skip
            absence.exceptions = dict(away.exceptions)
            _keep(work, absence, Act.ABSENCE_RECORDED)
            return work.commit()


@dataclass(frozen=True, slots=True)
class ChangeAbsence:
    """Prolong or shorten an absence, or let others stand in."""

    begin: BeginWork

    def __call__(self, absence_id: AbsenceId, away: Away) -> frozenset[Topic]:
        """Change it from now on; return what changed. Who is away, and since when, stands.

        Raises:
            Refused: as ``RecordAbsence``; or it is over.
            NotFoundError: there is no such absence.
        """
        with self.begin() as work:
            casework(work)
            absence = work.absences.get(absence_id)
            _require_may(work, absence.user_id)
            absence.until(away.last, work.now)
            absence.give(away.deputy, away.exceptions, work.now)
            absence.words = _words(away)
            _keep(work, absence, Act.ABSENCE_CHANGED)
            return work.commit()


@dataclass(frozen=True, slots=True)
class EndAbsence:
    """Somebody is back before the last day: the work is theirs again."""

    begin: BeginWork

    def __call__(self, absence_id: AbsenceId) -> frozenset[Topic]:
        """End it now; return what changed.

        Raises:
            Refused: another's, without the right to assign; or it is over.
            NotFoundError: there is no such absence.
        """
        with self.begin() as work:
            casework(work)
            absence = work.absences.get(absence_id)
            _require_may(work, absence.user_id)
            absence.end(work.now)
            work.absences.keep(absence)
            note_absence(work, Act.ABSENCE_ENDED, absence)
            tell_cases(work, absence, "stood_in")
            return work.commit()


def _require_may(work: Work, user: UserId) -> None:
    """Refuse another's absence to whoever may not assign."""
    casework(work)
    if user != work.actor.user and not may(work.actor.role, Right.ASSIGN):
        raise Refused(ONLY_OWN)


def _words(away: Away) -> str:
    return require_fit(away.words.strip(), "words", WORDS)


def _keep(work: Work, absence: Absence, act: Act) -> None:
    """Keep an absence that will do, log it, and tell its cases.

    Raises:
        Refused: it will not do.
    """
    names = {user.id: user.name for user in work.offices.users()}
    caseworker(work, absence.deputy_id, "deputy")
    for user in absence.deputies:
        caseworker(work, user, "exceptions")
    found = clash(absence, work.absences.coming())
    if found is not None:
        raise Refused(_sentence(found, names), found.field)
    _require_free(work, absence, names)
    work.absences.keep(absence)
    note_absence(work, act, absence)
    tell_cases(work, absence, "stands_in")
    by_id = {user.id: user for user in work.offices.users()}
    if any(not may(by_id[user].role, Right.ALL_CASES) for user in absence.deputies):
        about = ((Kind.ABSENCE, str(absence.id)), (Kind.USER, str(absence.user_id)))
        wants_second(work, Act.ABSENCE_RECORDED, *about)


def _sentence(found: Clash, names: Mapping[UserId, str]) -> Text:
    other = found.other
    return found.words.filled(
        name=names.get(found.who, ""),
        other=names.get(other.user_id, ""),
        first=f"{other.first:%d.%m.%Y}",
        last=f"{other.last:%d.%m.%Y}",
    )


def _require_free(work: Work, absence: Absence, names: Mapping[UserId, str]) -> None:
    """Refuse a deputy with a conflict of interest in what the recorder sees.

    What is hidden from the recorder, too, is given to somebody else by the rules.
    """
    matters = matters_of(work, absence.user_id)
    if not set(absence.exceptions) <= set(matters):
        raise Refused(NOT_OPEN, "exceptions")
    for matter, records in matters.items():
        has, shown = absence.has(matter), _number(work, matter)
        if shown is not None and not may_have(work, has, records):
            sentence = IN_CONFLICT.filled(name=names.get(has, ""), number=shown.number)
            raise Refused(sentence, "exceptions" if matter in absence.exceptions else "deputy")


def _number(work: Work, matter: Matter) -> OpenMatter | None:
    """Return a matter with its number, or None where the reader may not see it."""
    try:
        return OpenMatter(matter, work.cases.get(CaseId(matter)).number)
    except NotFoundError:
        pass
    try:
        return OpenMatter(matter, work.concerns.get(ConcernId(matter)).number)
    except NotFoundError:
        return None


def _row(work: Work, absence: Absence) -> AbsenceRow:
    found = ((_number(work, matter), user) for matter, user in absence.exceptions.items())
    return AbsenceRow(
        absence,
        tuple(sorted((each.number, user) for each, user in found if each is not None)),
    )
