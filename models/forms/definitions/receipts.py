"""What is asked when a receiver confirms: by voice, on paper; and who was read the six words."""

from typing import Final

from models.forms.fields import ChoiceField, Shape, TextField, small_form
from models.kernel.text import text

LONGEST_NUMBER: Final = 80
_PERSON: Final = TextField(
    key="person",
    label=text("Receipt", "Who confirms"),
    help=text("Receipt", "Name, or name and function."),
    longest=160,
    required=True,
    missing=text("Receipt", "Write who confirms."),
)
_OWN_NUMBER: Final = TextField(
    key="own_number", label=text("Receipt", "Their own number"), longest=LONGEST_NUMBER
)

VOICE_RECEIPT: Final = small_form(
    "voice_receipt",
    text("Receipt", "Confirmed by voice"),
    TextField(
        key="phone",
        label=text("Receipt", "The number you called"),
        longest=LONGEST_NUMBER,
        required=True,
        missing=text("Receipt", "Write the number you called."),
    ),
    TextField(
        key="words",
        label=text("Receipt", "The four control words, as you hear them"),
        help=text("Receipt", "From the last page, in their order, with a space between."),
        longest=120,
        required=True,
        missing=text("Receipt", "Write the four words."),
    ),
    _PERSON,
    _OWN_NUMBER,
)

PAPER_RECEIPT: Final = small_form(
    "paper_receipt",
    text("Receipt", "Receipt on paper"),
    _PERSON,
    TextField(
        key="signed_on",
        label=text("Receipt", "Signed on"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Receipt", "Write the day of the signature."),
    ),
    _OWN_NUMBER,
    TextField(
        key="kept",
        label=text("Receipt", "Where is the signed page?"),
        help=text("Receipt", "For example the binder or the journal number."),
        longest=160,
        required=True,
        missing=text("Receipt", "Write where the signed page is."),
    ),
    ChoiceField(
        key="attachment",
        label=text("Receipt", "The page scanned in, if it is"),
        choices=(),
        style="list",
    ),
)

WORDS_TOLD: Final = small_form(
    "words_told",
    text("Receipt", "The words were read out"),
    TextField(
        key="told_to",
        label=text("Receipt", "Whom did you read the words to?"),
        help=text("Receipt", "Name, or name and function."),
        longest=160,
        required=True,
        missing=text("Receipt", "Write whom you read the words to."),
    ),
)
