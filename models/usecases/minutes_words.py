"""What must not stand in minutes: a CPR number, who reported, a protected address.

It is looked for while the words can still be changed. What is known only later is left out of
minutes made after that: the words stay with the case, and minutes can always be made.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from models.documents.meeting_minutes import THE_TABLE, Correction
from models.forms.answers import Answers, Problem, written
from models.kernel.ids import CaseId
from models.kernel.text import Say, Text, text
from models.meetings.free_words import free_fields, with_words
from models.meetings.point import kept
from models.meetings.sitting import Gap, Sitting, Written, gaps
from models.ports.work import Work
from models.usecases.visit_record import hidden_of
from models.visits.hidden import NO_NUMBER, NO_REPORTER, Hidden, said_in

LEFT_OUT: Final = text("Minutes", "[left out]")
_OWN_WORDS: Final = {
    NO_NUMBER: text(
        "Minutes", "A CPR number stands in what was written. It never stands in minutes."
    ),
    NO_REPORTER: text(
        "Minutes",
        "What was written tells who reported the concern. That never stands in minutes.",
    ),
}
"""For what was first said of the papers of a visit."""


def gaps_of(work: Work, sitting: Sitting, today: date) -> tuple[Gap, ...]:
    """Return all that must be mended before a meeting is closed, in the order of its points.

    Args:
        work: the unit of work.
        sitting: the meeting.
        today: the day in Denmark.

    Raises:
        Refused: the program cannot tell yet who reported.
    """
    found = list(gaps(sitting, today))
    for each in sitting.open_points:
        words = free_fields(kept(each.given))  # as it would be stored
        hidden = _hidden(work, each.case_id) if words else Hidden()
        for field, said in words:
            if why := _refused(said, (hidden,)):
                found.append(Gap(each.point, field, why))
    return tuple(sorted(found, key=lambda gap: gap.point.position if gap.point else 0))


def problems_of_addition(
    work: Work, points: Iterable[Written], answers: Answers
) -> tuple[Problem, ...]:
    """Return what an addition must not say, field by field.

    Args:
        work: the unit of work.
        points: whose minutes it stands in: one, or of the table all.
        answers: to ``ADDITION``.

    Raises:
        Refused: the program cannot tell yet who reported.
    """
    hidden = tuple(_hidden(work, each.case_id) for each in points)
    found = ((key, _refused(written(answers, key), hidden)) for key in ("words", "reason"))
    return tuple(Problem(key, why) for key, why in found if why is not None)


def cleared(
    work: Work,
    sitting: Sitting,
    points: tuple[Written, ...],
    corrections: Mapping[str, tuple[Correction, ...]],
    say: Say,
) -> tuple[tuple[Written, ...], dict[str, tuple[Correction, ...]]]:
    """Return points and corrections with ``LEFT_OUT`` for each text that must not be said.

    Functions and authorities at the table are chosen from lists and say nothing of a caller.

    Args:
        work: the unit of work.
        sitting: the meeting; an addition about its table is looked through for all its cases.
        points: those of the copy.
        corrections: by the id of the point, or ``THE_TABLE``.
        say: the language of the copy.

    Raises:
        Refused: the program cannot tell yet who reported.
    """
    every = {
        str(each.point.id): _hidden(work, each.case_id)
        for each in sitting.points
        if each.closed
    }
    known = {key: (each,) for key, each in every.items()} | {THE_TABLE: tuple(every.values())}

    def fit(key: str, words: str) -> str:
        return words if _refused(words, known[key]) is None else say(LEFT_OUT)

    def point(each: Written) -> Written:
        key = str(each.point.id)
        return replace(each, answers=with_words(each.given, lambda words: fit(key, words)))

    return tuple(point(each) for each in points), {
        key: tuple(
            replace(each, words=fit(key, each.words), reason=fit(key, each.reason))
            for each in said
        )
        for key, said in corrections.items()
    }


def _refused(words: str, hidden: Iterable[Hidden]) -> Text | None:
    for each in (Hidden(), *hidden):  # a number is one wherever it stands
        if found := said_in(words, each):
            return _OWN_WORDS.get(found, found)
    return None


def _hidden(work: Work, case: CaseId) -> Hidden:
    """Return what minutes must not say of a case; who took part in it may read the rest."""
    whole = hidden_of(work, work.cases.get(case))
    return replace(whole, siblings=(), third_parties=(), marked=())
