"""An effort for a child once the child is an adult: it goes on only on a basis of its own."""

from typing import Final

from models.forms.fields import ChoiceField, Form, TextField, small_form
from models.kernel.text import text
from models.law.child import CHILD_BASES
from models.law.effort_bases import EFFORT_BASES, YOUTH
from models.law.effort_kinds import EffortKind

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


def adult_bases(kind: EffortKind) -> tuple[str, ...]:
    """Return on which bases an effort may go on: its own for adults, and ungestøtte; codes."""
    own = tuple(each for each in kind.bases if each not in CHILD_BASES)
    return (*own, YOUTH)
