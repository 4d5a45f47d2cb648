"""What the case's other subjects need to know of an effort: demanded by law? for the child?"""

from typing import Final

from models.course.record import Record
from models.forms.answers import Answers, written
from models.ports.work import Work

EFFORT_FORM: Final = "effort"


def statutory(work: Work, effort: Record) -> bool:
    """Whether the effort is recorded as demanded by law: it is never stopped."""
    return written(_answers(work, effort), "standing") == "statutory"


def for_the_child(work: Work, effort: Record) -> bool:
    """Whether the effort rests on the law on children, and so ends with childhood."""
    return written(_answers(work, effort), "child") == "yes"


def _answers(work: Work, effort: Record) -> Answers:
    found = work.answers.latest(EFFORT_FORM, effort.topic)
    return {} if found is None else found.answers
