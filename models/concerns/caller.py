"""What the caller may be told, and what is left when the telephone is put down."""

import re
from datetime import date, datetime
from typing import Final

from models.forms.answers import Answers, written
from models.kernel.clock import age_on
from models.kernel.cpr import Cpr
from models.kernel.errors import Refused
from models.kernel.text import Text, text
from models.people.person import MAJORITY

WE_ASSESS: Final = text("Tell", "We assess it by {due}.")
TELL_THE_CALLER: Final = (
    text("Tell", "Thank you for calling. What you said is written down."),
    WE_ASSESS,
    text("Tell", "We may not tell you what we find or do. You may always call again."),
    text("Tell", "If anyone comes into danger, call 112."),
)
"""Said to every caller; nothing in it says whether the person is known here."""

LEFT_CHILD: Final = text("Left", "Report on a child (underretning): at once.")
LEFT_REST: Final = text("Left", "Write up the rest after the call: by {due}.")
LEFT_ASSESS: Final = text("Left", "Assess the concern: by {due}.")
LATE_REST: Final = text(
    "Left", "Write up the rest after the call: at once, its time has passed."
)
LATE_ASSESS: Final = text("Left", "Assess the concern: at once, its time has passed.")

NOT_SUBJECT: Final = text("Missing", "Who it is about")
NOT_CPR: Final = text("Missing", "CPR number or date of birth")
NOT_ADDRESS: Final = text("Missing", "Address, and whether it is protected")
NOT_STATEMENTS: Final = text("Missing", "Statements: observed, reported or assessed")
NOT_PROTECTS: Final = text("Missing", "What protects")
NOT_LEGAL: Final = text("Missing", "Purpose and legal basis")
NOT_CALL_BACK: Final = text("Missing", "The caller's call-back number")


def told_to_the_caller(due_at: datetime, now: datetime) -> tuple[Text, ...]:
    """Return what the caller may be told; nothing is promised by a time that has passed."""
    late = due_at <= now
    return tuple(line for line in TELL_THE_CALLER if not (late and line is WE_ASSESS))


def concerns_a_child(answers: Answers, today: date) -> bool:
    """Whether anything that was said makes it a child, or a home with children.

    Source: the project's decisions on practice, 9.
    """
    if "yes" in (written(answers, "children_home"), written(answers, "about_minor")):
        return True
    age = written(answers, "about_age")
    if re.fullmatch(r"[0-9]{1,3}", age) and int(age) < MAJORITY:
        return True
    try:
        return age_on(Cpr.parse(written(answers, "about_cpr")).born, today) < MAJORITY
    except Refused:
        return False


def missing_of(call: Answers, after_call: Answers) -> tuple[Text, ...]:
    """Return what is not known yet, in the order of the forms; nothing of it is required."""
    known = {**call, **after_call}
    wanted = (
        (NOT_SUBJECT, ("name", "about_name")),
        (NOT_CPR, ("cpr", "about_cpr", "born")),
        (NOT_CALL_BACK, ("reporter_phone",)),
        (NOT_ADDRESS, ("street",)),
        (NOT_STATEMENTS, ("statements",)),
        (NOT_PROTECTS, ("protects",)),
        (NOT_LEGAL, ("basis",)),
    )
    return tuple(what for what, keys in wanted if not any(known.get(key) for key in keys))
