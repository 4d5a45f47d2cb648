"""Who takes what expires while nobody is at work: asked, answered, and put on a duty slip."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act
from models.calendar.closed import ClosedRow, Cover, How, asked_about, back_at
from models.calendar.entry import NOT_OPEN, Entry, EntryKind, EntryStatus
from models.calendar.set_hours import NUMBERS, DutyNumber, numbers_from
from models.calendar.settling import STILL_MOVES
from models.cases.case import Case
from models.cases.papers import Channel, Paper, PrintCopy
from models.concerns.concern import Concern
from models.documents.duty_slip import DutySlip, SlipLine, compose_duty_slip
from models.forms.definitions.office_hours import DUTY_NUMBERS
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ConcernId, EntryId, PrintId, UserId
from models.kernel.text import Say, text
from models.office.office import User
from models.ports.paper import Paint
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import CANNOT_SEE, casework, note_case, note_concern, shown, task
from models.usecases.entries import case_of

CHOOSE: Final = text("Closed", "Choose at least one deadline.")
WHO: Final = text("Closed", "Choose a colleague who does casework.")
NO_FUNCTION: Final = text(
    "Closed", "This function is not on the list. Settings: who is on duty."
)


@dataclass(frozen=True, slots=True)
class ClosedTimes:
    """What expires while the office is closed next, by deadline, and who may be given it.

    Attributes:
        back_at: when somebody is at work again.
        duty: the functions on duty, with their numbers.
    """

    rows: tuple[ClosedRow, ...]
    back_at: datetime
    duty: tuple[DutyNumber, ...]


@dataclass(frozen=True, slots=True)
class ShowClosed:
    """Say what expires while nobody is at work: kinds and numbers, so nothing is logged."""

    begin: BeginWork

    def __call__(self, concern: ConcernId | None = None) -> ClosedTimes:
        """Return it, of one concern alone where one is given.

        Raises:
            Refused: the role does no casework.
        """
        with self.begin() as work:
            casework(work)
            rows = tuple(
                _row(work, entry)
                for entry in work.covers.open_to_come()
                if concern in (None, entry.concern_id)
                and asked_about(entry, work.now, work.opening)
                and not _rests(work, entry)
            )
            return ClosedTimes(rows, back_at(work.now, work.opening), _duty(work))


@dataclass(frozen=True, slots=True)
class CoverEntries:
    """Let a colleague take what expires, or say that it is done before the office closes."""

    begin: BeginWork

    def __call__(
        self, entries: Sequence[EntryId], colleague: UserId | None = None
    ) -> frozenset[Topic]:
        """Record it on each; return what changed.

        Args:
            entries: which deadlines.
            colleague: who takes them from now on; None: this user does it before closing.

        Raises:
            Refused: none is chosen, one is no longer open or rests, or the colleague cannot
                see it.
        """
        with self.begin() as work:
            casework(work)
            user = _user(work, colleague or work.actor.user)
            how = How.NOW if colleague is None else How.COLLEAGUE
            for entry in _chosen(work, entries):
                if not work.access.sees_entry(user, entry.id):
                    raise Refused(CANNOT_SEE.filled(name=user.name), "colleague")
                entry.hand_to(user.id, work.now, work.actor.user)
                work.entries.save(entry)
                cover = Cover(entry.id, how, work.now, work.actor.user, user=user.id)
                _keep(work, entry, cover, user.name)
            return work.commit()


@dataclass(frozen=True, slots=True, repr=False)
class SlipCopy:
    """The slip, and the number of its first copy."""

    number: str
    pdf: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PrintDutySlip:
    """Put deadlines on one slip for a function on duty; each line is a registered copy."""

    begin: BeginWork
    say: Say
    paint: Paint

    def __call__(self, entries: Sequence[EntryId], function: str) -> SlipCopy:
        """Return the slip; it is registered before it is printed.

        Raises:
            Refused: none is chosen, one is no longer open or rests, or nobody of that name is
                on duty.
        """
        with self.begin() as work:
            casework(work)
            duty = next((each for each in _duty(work) if each.function == function), None)
            if duty is None:
                raise Refused(NO_FUNCTION, "function")
            chosen = _chosen(work, entries)
            numbers = [work.offices.next_number("U") for _ in chosen]
            back = work.opening.same_day(max(entry.due_at for entry in chosen))
            lines = tuple(
                SlipLine(_matter(work, entry).number, entry.due_at, number)
                for entry, number in zip(chosen, numbers, strict=True)
            )
            slip = DutySlip(duty, lines, work.offices.office(), work.now, back)
            pdf = self.paint(compose_duty_slip(slip, self.say))
            for at, entry in enumerate(chosen):
                copy = _copy(work, entry, duty, numbers[at], (at + 1, len(chosen)), pdf, back)
                _register(work, entry, copy)
                cover = Cover(
                    entry.id, How.DUTY, work.now, work.actor.user,
                    function=duty.function, number=copy.number,
                )  # fmt: skip
                _keep(work, entry, cover, duty.function)
            return SlipCopy(numbers[0], pdf, work.commit())


def _duty(work: Work) -> tuple[DutyNumber, ...]:
    found = work.answers.latest(DUTY_NUMBERS.key, NUMBERS)
    return () if found is None else numbers_from(found.answers)


def _user(work: Work, user_id: UserId) -> User:
    for user in work.offices.users():
        if user.id == user_id and may(user.role, Right.CASEWORK):
            return user
    raise Refused(WHO, "colleague")


def _chosen(work: Work, entries: Sequence[EntryId]) -> tuple[Entry, ...]:
    """Return the entries, each once, the first due first."""
    if not entries:
        raise Refused(CHOOSE)
    found = [work.entries.get(each) for each in dict.fromkeys(entries)]
    for entry in found:
        case_of(work, entry)
        if entry.status is not EntryStatus.OPEN:
            raise Refused(NOT_OPEN)
    return tuple(sorted(found, key=lambda entry: entry.due_at))


def _rests(work: Work, entry: Entry) -> bool:
    if entry.case_id is None or entry.kind in STILL_MOVES:
        return False
    return work.cases.get(entry.case_id).suspended


def _matter(work: Work, entry: Entry) -> Case | Concern:
    if entry.case_id is not None:
        return work.cases.get(entry.case_id)
    return work.concerns.get(ConcernId(str(entry.concern_id)))


def _row(work: Work, entry: Entry) -> ClosedRow:
    return ClosedRow(
        entry.id,
        entry.kind,
        _matter(work, entry).number,
        entry.due_at,
        entry.owner_id,
        work.covers.newest(entry.id),
        entry.concern_id,
        entry.case_id,
    )


def _keep(work: Work, entry: Entry, cover: Cover, who: str) -> None:
    work.covers.add(cover)
    data = {"what": str(entry.kind), "due": shown(entry.due_at), "who": who}
    if cover.number:
        data["number"] = cover.number
    work.story.add(
        Happening(
            f"covered_{cover.how}",
            work.now,
            concern_id=entry.concern_id,
            case_id=entry.case_id,
            data=data,
        )
    )
    _note(work, Act.ENTRY_COVERED, entry, (Kind.ENTRY, entry.id), str(cover.how))


def _note(work: Work, act: Act, entry: Entry, about: Topic, words: str) -> None:
    matter = _matter(work, entry)
    if isinstance(matter, Case):
        note_case(work, act, matter, about, words=words)
    else:
        note_concern(work, act, matter, words, more=(about,))


def _copy(
    work: Work, entry: Entry, duty: DutyNumber, number: str, at: tuple[int, int], pdf: bytes,
    back: datetime,
) -> PrintCopy:  # fmt: skip
    return PrintCopy(
        id=PrintId(work.new_id()),
        number=number,
        document=Paper.DUTY_SLIP,
        case_id=entry.case_id,
        about_id=_matter(work, entry).id,
        copy=at[0],
        copies=at[1],
        holder=duty.function,
        printed_at=work.now,
        printed_by=work.actor.user,
        sha256=hashlib.sha256(pdf).hexdigest(),
        channel=Channel.PRINTER,
        return_by=back,
    )


def _register(work: Work, entry: Entry, copy: PrintCopy) -> None:
    work.prints.add(copy)
    task(
        work,
        EntryKind.PAPER_RETURN,
        copy.return_by or work.now,
        origin="printed",
        origin_at=work.now,
        owner=_matter(work, entry).owner_id,
        concern=entry.concern_id,
        case=entry.case_id,
        about=copy.id,
    )
    words = f"{copy.number} {copy.channel} {copy.document}"
    _note(work, Act.PRINTED, entry, (Kind.PRINT, copy.id), words)
