"""An analysis: how far each dimension is, what can be taken in, which versions there are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.forms.answers import Answers, Row, Value, rows, written
from models.forms.definitions.analysis import ANALYSIS, OBSERVATIONS, PARTS, key_of
from models.forms.progress import Progress, progress
from models.kernel.ids import RecordId, UserId
from models.kernel.text import Text, text


class Standing(StrEnum):
    """Where an analysis stands."""

    BEGUN = "begun"
    DONE = "done"


STANDINGS: Final[dict[Standing, Text]] = {
    Standing.BEGUN: text("Analysis", "Begun"),
    Standing.DONE: text("Analysis", "Finished"),
}


@dataclass(frozen=True, slots=True)
class Version:
    """An analysis as it was saved once; never changed.

    Attributes:
        done: whether the analysis was finished with it.
    """

    record_id: RecordId
    seq: int
    answers: Answers
    at: datetime
    by: UserId
    done: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody has said before, to be taken in without writing it again.

    Attributes:
        row: mark, said, source and when, as an observation has them.
        origin: where it stands: the number of a concern, or the authority that answered.
    """

    row: Row
    origin: str | Text


SAYS: Final = ("mark", "said", "source", "when")


def states_of(answers: Answers) -> dict[str, Progress]:
    """Return how far each section is, by its key."""
    return {each.key: progress(ANALYSIS, each, answers) for each in ANALYSIS.sections}


def as_statement(row: Row, origin: str | Text, when: str) -> Statement:
    """Return a row of another form as a statement; ``when`` where the row has no date."""
    kept = {key: row.get(key, "").strip() for key in SAYS}
    kept["when"] = kept["when"] or when
    return Statement({key: value for key, value in kept.items() if value}, origin)


def not_taken_in(answers: Answers, statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Return the statements that stand in no dimension yet; each said once."""
    taken = {_said(row) for each in _every_observation(answers) for row in each}
    found: dict[tuple[str, ...], Statement] = {}
    for statement in statements:
        if _said(statement.row) not in taken:
            found.setdefault(_said(statement.row), statement)
    return tuple(found.values())


def with_row(answers: Answers, dimension: str, row: Row) -> dict[str, Value]:
    """Return the answers with one more observation; the same one is not written twice."""
    key = key_of(dimension, OBSERVATIONS)
    there = rows(answers, key)
    more = () if _said(row) in {_said(each) for each in there} else (row,)
    return {**answers, key: [dict(each) for each in (*there, *more)]}


def taken_over(answers: Answers, earlier: Answers, dimension: str) -> dict[str, Value]:
    """Return the answers with what an earlier analysis says of a dimension.

    Nothing written is lost: only empty parts are filled, observations are added.
    """
    kept: dict[str, Value] = dict(answers)
    for row in rows(earlier, key_of(dimension, OBSERVATIONS)):
        kept = with_row(kept, dimension, row)
    for part in PARTS[1:]:
        key = key_of(dimension, part)
        if written(earlier, key) and not written(kept, key):
            kept[key] = written(earlier, key)
    return kept


def says_anything(answers: Mapping[str, Value], dimension: str) -> bool:
    """Whether anything is written of a dimension."""
    if rows(answers, key_of(dimension, OBSERVATIONS)):
        return True
    return any(written(answers, key_of(dimension, part)) for part in PARTS[1:])


def _every_observation(answers: Answers) -> Iterable[tuple[Row, ...]]:
    for section in ANALYSIS.sections:
        yield rows(answers, key_of(section.key, OBSERVATIONS))


def _said(row: Row) -> tuple[str, ...]:
    return tuple(row.get(key, "").strip() for key in SAYS)
