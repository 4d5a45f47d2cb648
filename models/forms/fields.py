"""The vocabulary of forms."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from models.kernel.text import Text

Print = Literal["always", "if answered", "never"]
Choices = tuple[tuple[str, Text], ...]


class Shape(StrEnum):
    """How a written answer is read."""

    PLAIN = "plain"
    CPR = "cpr"
    DATE = "date"
    """A whole date, ISO 8601; typed as day, month, year."""
    PARTIAL_DATE = "partial_date"
    """A date of which day and month may be unknown: ``2003``, ``2003-01`` or ``2003-01-01``."""
    TIME = "time"
    """A time of day, ``HH:MM``."""
    PHONE = "phone"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class When:
    """A field is asked only when another field has one of these answers."""

    key: str
    one_of: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question: what is asked, what may be answered, what is printed, what may leave.

    Attributes:
        key: name in the stored answers; never reused for another meaning.
        required: whether it must be answered to submit (a draft demands nothing).
        when: the condition under which it is asked, or None for always.
        protected: hidden from whoever has no right to identities.
        print: whether it may stand on paper.
        leaves: whether it may be part of a bundle.
    """

    key: str
    label: Text
    help: Text | None = None
    required: bool = False
    missing: Text | None = None
    when: When | None = None
    protected: bool = False
    print: Print = "if answered"
    leaves: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TextField(Field):
    """A written answer; the stored value is a string."""

    shape: Shape = Shape.PLAIN
    longest: int = 200
    lines: int = 1
    example: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceField(Field):
    """One answer out of a few; the stored value is the choice's key."""

    choices: Choices
    style: Literal["buttons", "list"] = "buttons"


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyField(Field):
    """Any number of choices; the stored value is a list of keys."""

    choices: Choices


@dataclass(frozen=True, slots=True)
class Ready:
    """An entry that one press adds half filled in; what stands in it can be written over.

    Attributes:
        label: the words on its button.
        given: key of a field to what stands in it: a choice's key, or words.
    """

    label: Text
    given: tuple[tuple[str, str | Text], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsField(Field):
    """A list of like entries (statements, relatives); the stored value is a list of objects.

    Attributes:
        add: the words on the button that adds an empty entry.
        ready: entries that are asked for so often that one press adds them.
    """

    fields: tuple[TextField | ChoiceField, ...]
    add: Text
    ready: tuple[Ready, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together under one heading."""

    key: str
    title: Text
    fields: tuple[Field, ...]
    guide: Text | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """A form as the office knows it; key and version are stored with every answer.

    A version that has been shipped is frozen: a change is a new version, and old answers
    keep their old wording.
    """

    key: str
    version: int
    title: Text
    sections: tuple[Section, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        """Every field, in the order of the sections."""
        return tuple(field for section in self.sections for field in section.fields)

    def field(self, key: str) -> Field:
        """Return the field with that key.

        Raises:
            KeyError: the form has no such field.
        """
        for field in self.fields:
            if field.key == key:
                return field
        raise KeyError(key)


def asking(form: Form, key: str, *, asked: bool) -> Form:
    """Return a form that insists on one field, or does not ask for it at all."""
    sections = tuple(
        replace(
            section,
            fields=tuple(
                replace(field, required=True) if field.key == key else field
                for field in section.fields
                if asked or field.key != key
            ),
        )
        for section in form.sections
    )
    return replace(form, sections=sections)


def small_form(key: str, title: Text, *fields: Field) -> Form:
    """Return the first version of a form of one section, as stands in a sheet over a page."""
    return Form(key, 1, title, (Section(key, title, fields),))
