"""An effort for a child once the child is an adult: it goes on only on a basis of its own."""

from typing import Final

from models.forms.fields import ChoiceField, Form, TextField, small_form
from models.kernel.text import text
from models.law.child import CHILD_BASES
from models.law.effort_bases import EFFORT_BASES, YOUTH
from models.law.effort_kinds import effort_kind

ADULT_EFFORT: Final[Form] = small_form(
    "adult_effort",
    text("AdultEffort", "The effort after the 18th birthday"),
    ChoiceField(
        key="basis",
        label=text("AdultEffort", "The legal basis from now on"),
        choices=tuple((each.code, each.title) for each in EFFORT_BASES),
        style="list",
        required=True,
        missing=text("AdultEffort", "Choose the legal basis from now on."),
        print="never",
        leaves=False,
    ),
    TextField(
        key="decision",
        label=text("AdultEffort", "The authority's decision"),
        help=text(
            "AdultEffort", "Its number in their own system, for instance of the ungestøtte."
        ),
        longest=160,
        print="never",
        leaves=False,
    ),
)
"""Asked of each effort that rests on the law on children, on the 18th birthday."""


def adult_bases(code: str) -> tuple[str, ...]:
    """Return on which bases an effort of that kind may go on: its own for adults, and ungestøtte.

    Args:
        code: of the catalogue of efforts.
    """
    own = tuple(each for each in effort_kind(code).bases if each not in CHILD_BASES)
    return (*own, YOUTH)
