"""What the short forms of disclosures outside the program lead to: answers, and the act."""

from collections.abc import Callable, Mapping
from typing import Final

from models.forms.answers import Answers
from models.kernel.events import Kind
from models.kernel.text import plain
from models.usecases.register_given import RegisterAcute, RegisterDeclined, RegisterGiven
from tests.faults.hostile_world import World
from tests.giving import ALARM, GAVE, SAID_NO

GIVEN_FORMS: Final[Mapping[str, tuple[Answers, Callable[[World, Answers], object]]]] = {
    "given_outside": (GAVE, lambda w, a: RegisterGiven(w.office.begin, plain)(
        (Kind.CASE, w.ground.case), a)),
    "given_declined": (SAID_NO, lambda w, a: RegisterDeclined(w.office.begin)(
        (Kind.CASE, w.ground.case), a)),
    "given_acute": (ALARM, lambda w, a: RegisterAcute(w.office.begin, plain)(
        (Kind.CASE, w.ground.case), a)),
}  # fmt: skip
