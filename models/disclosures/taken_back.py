"""A small form: what was sealed, locked or printed was never given, and is no longer there."""

from typing import Final

from models.cases.papers import FATES, Fate
from models.disclosures.disclosure import Way
from models.forms.fields import ChoiceField, Shape, TextField, small_form
from models.kernel.text import text

_PAPER: Final = (Fate.SHREDDED, Fate.NOT_PRINTED, Fate.LOST)
_FILE: Final = (Fate.DELETED, Fate.LOST)
FATE_BY: Final[dict[Way, tuple[Fate, ...]]] = {
    Way.BUNDLE: _FILE,
    Way.LOCKED_PDF: _FILE,
    Way.PAPER: _PAPER,
}
"""What may have become of it, by the way it would have gone (the likeliest first)."""

TAKEN_BACK: Final = small_form(
    "handover_taken_back",
    text("TakenBack", "It was never given"),
    TextField(
        key="reason",
        label=text("TakenBack", "Why was it not given?"),
        help=text("TakenBack", "It stands in the register, as never given."),
        shape=Shape.PLAIN,
        longest=400,
        lines=2,
        required=True,
        missing=text("TakenBack", "Write why it was not given."),
    ),
    ChoiceField(
        key="fate",
        label=text("TakenBack", "What has become of it?"),
        choices=tuple(
            (str(fate), FATES[fate]) for fate in dict.fromkeys((*_PAPER, Fate.DELETED))
        ),
        required=True,
        missing=text("TakenBack", "Destroy it first, then say here what became of it."),
    ),
)
