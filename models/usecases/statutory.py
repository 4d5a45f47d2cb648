"""What the case's other subjects need to know of an effort: demanded by law? for the child?"""

from typing import Final

from models.course.record import Record
from models.forms.answers import Answers, written
from models.law.child import CHILD_BASES
from models.law.effort_kinds import ForWhom
from models.ports.work import Work
from models.usecases.own_efforts import kind_of

EFFORT_FORM: Final = "effort"


def statutory(work: Work, effort: Record) -> bool:
    """Whether the effort is recorded as demanded by law: it is never stopped."""
    return written(_answers(work, effort), "footing") == "statutory"


def for_the_child(work: Work, effort: Record) -> bool:
    """Whether the effort rests on the law on children, and so ends with childhood.

    The parents' course and that of brothers and sisters go on as theirs.
    """
    law = written(_answers(work, effort), "basis")
    return law in CHILD_BASES and kind_of(work, effort).whose is ForWhom.CITIZEN


def _answers(work: Work, effort: Record) -> Answers:
    found = work.answers.latest(EFFORT_FORM, effort.topic)
    return {} if found is None else found.answers
