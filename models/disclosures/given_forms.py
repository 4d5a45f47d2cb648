"""Short forms for what was given outside the program, told us, or refused by either side.

They ask in a few words what it was, never for the content itself: the register names things.
"""

from dataclasses import replace
from typing import Final

from models.disclosures.paths import RECEIVERS, allowed
from models.forms.fields import (
    ChoiceField,
    Field,
    Form,
    RowsField,
    Shape,
    TextField,
    When,
    small_form,
)
from models.kernel.text import Text, text
from models.law.bases import CATEGORIES, EVERY_BASIS, PURPOSES
from models.law.requests import CONSENTS

LONGEST_ITEM: Final = 160
CALLED: Final[dict[str, Text]] = {
    "112": text("Given", "Alarm 112"),
    "114": text("Given", "Police 114"),
    "police": text("Given", "The police on the spot"),
}
"""Who is called in danger."""

_LAWS: Final = tuple((each.code, each.title) for each in EVERY_BASIS if allowed(each.code).ways)
_OUT: Final = When("direction", ("out",))

WHO: Final = text("Given", "Choose the contact, or write which authority it was.")
WHICH: Final = text("Given", "Write which authority it was.")
_RECEIVER: Final = ChoiceField(
    key="receiver",
    label=text("Given", "Who is the other side?"),
    choices=tuple((str(key), words) for key, words in RECEIVERS.items()),
    style="list",
    required=True,
    missing=text("Given", "Choose who the other side is."),
)
_CONTACT: Final = ChoiceField(
    key="contact",
    label=text("Given", "Contact"),
    help=text("Given", "One that is on record; else write it below."),
    choices=(),
    style="list",
)
_AUTHORITY: Final = TextField(
    key="authority",
    label=text("Given", "Authority or unit"),
    longest=160,
    required=True,
    missing=WHO,
    when=When("contact", ("",)),
)
_WRITTEN: Final = replace(_AUTHORITY, when=None, missing=WHICH)
_PERSON: Final = TextField(
    key="person",
    label=text("Given", "Who there, by function?"),
    longest=160,
    required=True,
    missing=text("Given", "Write who it was, by function."),
)
_DATE: Final = TextField(
    key="given_date",
    label=text("Given", "On"),
    shape=Shape.DATE,
    longest=10,
    required=True,
    missing=text("Given", "Write the date."),
)
_TIME: Final = TextField(
    key="given_time",
    label=text("Given", "At"),
    shape=Shape.TIME,
    longest=5,
    required=True,
    missing=text("Given", "Write the time."),
)
_LAW: Final = ChoiceField(
    key="basis",
    label=text("Handover", "Legal basis"),
    choices=_LAWS,
    style="list",
    required=True,
    missing=text("Handover", "Choose the legal basis."),
)
_ITEMS: Final = RowsField(
    key="items",
    label=text("Given", "What was it?"),
    help=text(
        "Given", "Each thing in a few words, such as: name and address. Not the content."
    ),
    add=text("Given", "Add one more thing"),
    required=True,
    missing=text("Given", "Write what was given: at least one thing."),
    fields=(
        TextField(
            key="what",
            label=text("Given", "What"),
            longest=LONGEST_ITEM,
            required=True,
            missing=text("Given", "Write what it was."),
        ),
        TextField(
            key="necessity",
            label=text("Given", "Why was it necessary?"),
            help=text("Given", "Why this, to them, then?"),
            longest=1000,
            lines=2,
            required=True,
            missing=text("Given", "Write why it was necessary."),
        ),
        ChoiceField(
            key="category",
            label=text("Given", "What kind of information?"),
            choices=tuple((str(key), words) for key, words in CATEGORIES.items()),
            style="list",
            required=True,
            missing=text("Given", "Choose what kind of information it is."),
        ),
        ChoiceField(
            key="basis",
            label=text("Handover", "Legal basis of this item"),
            help=text("Handover", "Only where it is another than for the whole."),
            choices=_LAWS,
            style="list",
        ),
    ),
)

GIVEN: Final[Form] = small_form(
    "given_outside",
    text("Given", "Register what was given or told"),
    ChoiceField(
        key="direction",
        label=text("Given", "Who told whom?"),
        choices=(
            ("out", text("Given", "We gave it")),
            ("in", text("Given", "They gave it to us")),
        ),
        required=True,
        missing=text("Given", "Say who told whom."),
    ),
    _RECEIVER,
    _CONTACT,
    _AUTHORITY,
    _PERSON,
    ChoiceField(
        key="way",
        label=text("Given", "How?"),
        choices=(
            ("spoken", text("Given", "By phone or face to face")),
            ("paper", text("Given", "On paper")),
            ("file", text("Given", "By the kommune's own mail")),
        ),
        required=True,
        missing=text("Given", "Say how it was given."),
    ),
    _DATE,
    _TIME,
    _ITEMS,
    ChoiceField(
        key="purpose",
        label=text("Handover", "Purpose"),
        choices=tuple((str(key), words) for key, words in PURPOSES.items()),
        style="list",
        required=True,
        missing=text("Handover", "Choose the purpose."),
    ),
    TextField(
        key="purpose_words",
        label=text("Handover", "The purpose in one sentence"),
        longest=600,
        lines=2,
        required=True,
        missing=text("Handover", "Write the purpose in one sentence."),
    ),
    _LAW,
    TextField(
        key="less",
        label=text("Handover", "Why would less not do?"),
        longest=600,
        lines=2,
        required=True,
        missing=text("Handover", "Write why less would not do."),
        when=_OUT,
    ),
    ChoiceField(
        key="consent",
        label=text("Handover", "Consent"),
        choices=tuple((str(key), words) for key, words in CONSENTS.items()),
        required=True,
        missing=text("Handover", "Say what was done about consent."),
        when=_OUT,
    ),
    TextField(
        key="consent_reason",
        label=text("Handover", "When and how, or why not"),
        longest=600,
        lines=2,
        required=True,
        missing=text("Handover", "Write when and how, or why not."),
        when=_OUT,
    ),
    TextField(
        key="withheld",
        label=text("Handover", "What was held back, and why?"),
        longest=600,
        lines=2,
        when=_OUT,
    ),
)
"""Said, on paper, or by the kommune's own mail; also underretning, anmeldelse and § 141."""

DECLINED: Final[Form] = small_form(
    "given_declined",
    text("Given", "Register a no"),
    ChoiceField(
        key="direction",
        label=text("Given", "Who chose not to share?"),
        choices=(
            ("out", text("Given", "We did not")),
            ("in", text("Given", "They did not")),
        ),
        required=True,
        missing=text("Given", "Say who chose not to share."),
    ),
    _RECEIVER,
    _CONTACT,
    _AUTHORITY,
    _PERSON,
    _DATE,
    _TIME,
    TextField(
        key="asked",
        label=text("Given", "What was asked for, in a few words?"),
        longest=LONGEST_ITEM,
        required=True,
        missing=text("Given", "Write what was asked for."),
    ),
    _LAW,
    TextField(
        key="reason",
        label=text("Given", "What reason was given?"),
        help=text("Given", "Nobody has a duty to share under section 115(4)."),
        longest=600,
        lines=2,
        required=True,
        missing=text("Given", "Write the reason, or that none was given."),
    ),
)
"""Section 115(4): we or they chose not to share. Source: retsplejeloven § 115, stk. 4."""


def without_contacts(form: Form) -> Form:
    """Return the form as it asks where no contact is on record: who it was is written."""

    def kept(fields: tuple[Field, ...]) -> tuple[Field, ...]:
        left = (field for field in fields if field is not _CONTACT)
        return tuple(_WRITTEN if field is _AUTHORITY else field for field in left)

    sections = tuple(replace(each, fields=kept(each.fields)) for each in form.sections)
    return replace(form, sections=sections)


ACUTE: Final[Form] = small_form(
    "given_acute",
    text("Given", "112, 114 or the police were called"),
    ChoiceField(
        key="called",
        label=text("Given", "Who was called?"),
        choices=tuple(CALLED.items()),
        required=True,
        missing=text("Given", "Say who was called."),
    ),
    _DATE,
    _TIME,
    TextField(
        key="said",
        label=text("Given", "What were they told, in a few words?"),
        longest=LONGEST_ITEM,
        required=True,
        missing=text("Given", "Write in a few words what they were told."),
    ),
    TextField(
        key="why",
        label=text("Given", "Why was it necessary?"),
        longest=600,
        lines=2,
        required=True,
        missing=text("Given", "Write why it was necessary."),
    ),
)
"""Given first, written down within 24 hours; nothing stops or delays it.

Source: the project's decisions on practice, 16.
"""
