"""The first thing that an act with a declared form does: look whether the answers will do."""

from datetime import date, datetime, time

from models.forms.answers import Answers, asked_only, check
from models.forms.fields import Form
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused


def fit_answers(form: Form, answers: Answers) -> Answers:
    """Return the answers to what is asked.

    Raises:
        Refused: something is missing or must be mended; names the first such field.
    """
    kept = asked_only(form, answers)
    problems = check(form, kept, submit=True)
    if problems:
        raise Refused(problems[0].what, problems[0].field)
    return kept


def moment(day: str, at: str) -> datetime:
    """Return the UTC instant of an ISO date and a Danish time of day that have been checked."""
    clock = time.fromisoformat(at)
    return at_wall_clock(date.fromisoformat(day), clock.hour, clock.minute)
