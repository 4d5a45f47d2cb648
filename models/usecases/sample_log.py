"""A sample of the log: drawn, looked at row by row, signed off; never one's own rows."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.audit.rows import LogLine
from models.audit.sampling import (
    FEWEST_DAYS,
    MOST_DAYS,
    SETTING,
    DrawnRow,
    Sample,
    Verdict,
    draw,
    every,
)
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.text import text
from models.kernel.words import require_fit
from models.office.sample_form import DAYS, WHOLE_DAYS
from models.ports.work import BeginWork, Work
from models.usecases.read_log import lines
from models.usecases.wants_second import wants_second

OWN_ROW: Final = text("Sample", "This is your own act. Somebody else has to look at it.")
SIGNED: Final = text("Sample", "The sample is signed off.")
UNSIGNED: Final = text("Sample", "Sign off the last sample before you draw a new one.")
LEFT: Final = text("Sample", "Look at every row first: {rows} are left.")
LONGEST_DAYS: Final = 3
LONGEST_WORDS: Final = 2000
WORDS_NEEDED: Final = text("Sample", "Write what is to be looked into.")
NOTHING_NEW: Final = text("Sample", "Nobody has done anything since the last sample.")


@dataclass(frozen=True, slots=True)
class SampledLine:
    """A drawn row with what the log says, and whether the reader may mark it."""

    drawn: DrawnRow
    line: LogLine
    own: bool


@dataclass(frozen=True, slots=True)
class SampleView:
    """The newest sample, if there is one, and when the next is due.

    Attributes:
        days: at most so many lie between two samples, as the office has set it.
    """

    sample: Sample | None
    lines: tuple[SampledLine, ...]
    due: datetime | None
    days: int

    @property
    def left(self) -> int:
        """How many rows the reader has still to look at."""
        open_rows = (one for one in self.lines if one.drawn.verdict is Verdict.OPEN)
        return sum(not one.own for one in open_rows)


@dataclass(frozen=True, slots=True)
class OpenSample:
    """Show the newest sample."""

    begin: BeginWork

    def __call__(self) -> SampleView:
        """Log that the sample is read, and return it.

        Raises:
            Refused: the role draws no samples.
        """
        with self.begin() as work:
            work.actor.require(Right.SAMPLE_LOG)
            sample, time = work.samples.last(), every(work.offices.setting(SETTING))
            if sample is None:
                return SampleView(None, (), None, time.days)
            found = work.log_book.rows([row.seq for row in sample.rows])
            by_number = {line.seq: line for line in lines(work, found)}
            shown = tuple(
                SampledLine(row, by_number[row.seq], by_number[row.seq].user == work.actor.user)
                for row in sample.rows
                if row.seq in by_number
            )
            work.note(Note(Act.LOG_VIEWED, ((Kind.SAMPLE, sample.id),)))
            work.commit()
            return SampleView(sample, shown, sample.drawn_at + time, time.days)


@dataclass(frozen=True, slots=True)
class SetSampleDays:
    """Choose how many days may lie between two samples; never more than the longest time."""

    begin: BeginWork

    def __call__(self, typed: str) -> frozenset[Topic]:
        """Set it; return what changed.

        Raises:
            Refused: the role may not, or it is no number of days within the limits.
        """
        with self.begin() as work:
            work.actor.require(Right.GO_LIVE)
            said = typed.strip()
            short = len(said) <= LONGEST_DAYS  # Python reads no number of any length
            if not (short and said.isdecimal() and FEWEST_DAYS <= int(said) <= MOST_DAYS):
                raise Refused(WHOLE_DAYS, DAYS)
            days = str(int(said))
            work.offices.set_setting(SETTING, days)
            work.changed(Kind.SAMPLE, SETTING)
            work.note(Note(Act.SETTING_CHANGED, ((Kind.SETTING, SETTING),), words=days))
            return work.commit()


@dataclass(frozen=True, slots=True)
class DrawSample:
    """Draw from every row since the last sample."""

    begin: BeginWork

    def __call__(self) -> frozenset[Topic]:
        """Draw and keep the sample; return what changed.

        Raises:
            Refused: the role draws none, the last is not signed off, or nothing is new.
        """
        with self.begin() as work:
            work.actor.require(Right.SAMPLE_LOG)
            last = work.samples.last()
            if last is not None and last.signed_at is None:
                raise Refused(UNSIGNED)
            first = 0 if last is None else last.size
            size, root = work.samples.head()
            drawn = draw(work.samples.observed(first, size), root)
            if not drawn:
                raise Refused(NOTHING_NEW)
            rows = tuple(DrawnRow(seq, whys) for seq, whys in drawn.items())
            sample = Sample(
                work.new_id(), work.now, work.actor.user, first, size, root.hex(), rows
            )
            work.samples.keep(sample)
            work.note(Note(Act.SAMPLE_DRAWN, ((Kind.SAMPLE, sample.id),)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class MarkRow:
    """Say of a drawn row that it is in order, or has to be looked into."""

    begin: BeginWork

    def __call__(
        self, sample_id: str, seq: int, verdict: Verdict, words: str
    ) -> frozenset[Topic]:
        """Mark it; return what changed.

        Raises:
            Refused: the role may not, it is one's own act, the sample is signed off, or no
                words say what is to be looked into.
        """
        with self.begin() as work:
            sample = _open(work, sample_id)
            require_fit(words, "words", LONGEST_WORDS)
            if verdict is Verdict.LOOK and not words.strip():
                raise Refused(WORDS_NEEDED, "words")
            if seq in _own(work, sample):
                raise Refused(OWN_ROW)
            row = next(row for row in sample.rows if row.seq == seq)
            row = replace(
                row,
                verdict=verdict,
                words=words.strip(),
                marked_by=work.actor.user,
                marked_at=work.now,
            )
            work.samples.keep(sample.marked(row))
            work.note(Note(Act.SAMPLE_MARKED, ((Kind.SAMPLE, sample.id),), words=str(verdict)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class SignSample:
    """Sign a sample off; one's own rows wait for a second person's signature."""

    begin: BeginWork

    def __call__(self, sample_id: str, words: str = "") -> frozenset[Topic]:
        """Sign it off; return what changed.

        Raises:
            Refused: the role may not, it is signed off, or a row was not looked at.
        """
        with self.begin() as work:
            sample = _open(work, sample_id)
            own = _own(work, sample)
            left = [row for row in sample.rows if row.verdict is Verdict.OPEN]
            waiting = [row for row in left if row.seq in own]
            if len(left) > len(waiting):
                raise Refused(LEFT.filled(rows=len(left) - len(waiting)))
            work.samples.keep(
                replace(
                    sample,
                    signed_at=work.now,
                    signed_by=work.actor.user,
                    words=words.strip(),
                )
            )
            about = (Kind.SAMPLE, sample.id)
            work.note(Note(Act.SAMPLE_SIGNED, (about,), words=words.strip()))
            if waiting:
                wants_second(work, Act.SAMPLE_SIGNED, about)
            return work.commit()


def _open(work: Work, sample_id: str) -> Sample:
    """Return a sample that may still be marked."""
    work.actor.require(Right.SAMPLE_LOG)
    sample = work.samples.get(sample_id)
    if sample.signed_at is not None:
        raise Refused(SIGNED)
    return sample


def _own(work: Work, sample: Sample) -> frozenset[int]:
    """Return the numbers of the rows that the reader wrote, or may not see."""
    found = work.log_book.rows([row.seq for row in sample.rows])
    others = {row.seq for row in found if row.user != work.actor.user}
    return frozenset(row.seq for row in sample.rows if row.seq not in others)
