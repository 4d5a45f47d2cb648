"""What can be chosen from a case: one declaration for each kind of item.

An item's contents are answers to a small form made of fields that may leave. Whatever is
not declared here has no way out: who reported (unless it was decided), relatives' particulars, answers of other
authorities, the police's answer, and what was agreed with the caller.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from models.attachments.file_types import TYPES
from models.calendar.entry import KINDS as ENTRY_KINDS
from models.forms.definitions.after_call import ADDRESS, AFTER_CALL, MARKS
from models.forms.definitions.analysis import ANALYSIS
from models.forms.definitions.assessment import ASSESSMENT
from models.forms.definitions.call import CALL, YES_NO, YES_NO_UNKNOWN
from models.forms.definitions.concern_kind import KIND_CHOICES
from models.forms.definitions.recommendation import RECOMMENDATION
from models.forms.fields import (
    ChoiceField,
    Field,
    Form,
    RowsField,
    Section,
    Shape,
    TextField,
)
from models.forms.schema import json_schema
from models.kernel.text import Text, text
from models.law.bases import DataCategory
from models.law.effort_kinds import EFFORT_KINDS
from models.law.reporters import REPORTERS

_D = DataCategory
NO_WORDS: Final = Text("", "")
LONGEST_TITLE: Final = 160


class MayNotLeaveError(AssertionError):
    """A field that may not leave was put into an item; a bug of the declaration."""


@dataclass(frozen=True, slots=True)
class ItemKind:
    """One kind of item.

    Attributes:
        code: stable name, stored in every disclosure.
        title: what it is, for the list of what leaves; never any content.
        form: the shape of its contents; every field may leave.
        categories: what kind of information it holds, before its words are looked at.
    """

    code: str
    title: Text
    form: Form
    categories: frozenset[DataCategory]


def _kind(
    code: str, title: Text, fields: Sequence[Field], *categories: DataCategory
) -> ItemKind:
    """Declare a kind of item.

    Raises:
        MayNotLeaveError: a field may not leave.
    """
    if not all(field.leaves for field in fields):
        raise MayNotLeaveError(code)
    form = Form(f"item-{code}", 1, title, (Section(code, NO_WORDS, tuple(fields)),))
    return ItemKind(code, title, form, frozenset(categories))


def _text(key: str, label: Text, longest: int = 400) -> TextField:
    return TextField(key=key, label=label, longest=longest)


_RECEIVED: Final = _text("received", text("Item", "Received"), 40)
_WHEN: Final = _text("when", text("Item", "When"), 60)
_KOMMUNE: Final = _text("kommune", text("Item", "Lives in"), 80)

SUBJECT: Final = _kind(
    "subject",
    text("Item", "Who it is about"),
    (
        AFTER_CALL.field("name"),
        AFTER_CALL.field("spellings"),
        AFTER_CALL.field("born"),
        AFTER_CALL.field("born_kind"),
        _text("age", text("Item", "Age"), 3),
        ChoiceField(key="minor", label=text("Item", "Under 18"), choices=YES_NO_UNKNOWN),
        _KOMMUNE,
    ),
    _D.ORDINARY,
)
NUMBER: Final = _kind(
    "cpr",
    text("Item", "CPR number"),
    (TextField(key="cpr", label=text("Item", "CPR number"), shape=Shape.CPR, longest=11),),
    _D.CPR,
)
HOME: Final = _kind(
    "address",
    text("Item", "Address"),
    tuple(field for field in ADDRESS.fields if field.key != "protection_until"),
    _D.ORDINARY,
)
CONCERN_WORDS: Final = _kind(
    "concern_words",
    text("Item", "Concern {number} of {day}: the caller's words"),
    (
        _RECEIVED,
        ChoiceField(
            key="kind", label=text("ConcernKind", "Kind of concern"), choices=KIND_CHOICES
        ),
        CALL.field("words"),
        CALL.field("danger_now"),
        CALL.field("danger_called_at"),
    ),
    _D.ORDINARY,
    _D.ARTICLE_9,
)
CONCERN_SOURCE: Final = _kind(
    "concern_source",
    text("Item", "Concern {number} of {day}: kind of source"),
    (
        ChoiceField(
            key="reporter_type",
            label=text("Item", "Kind of source"),
            choices=tuple((str(kind), rule.label) for kind, rule in REPORTERS.items()),
        ),
        CALL.field("channel"),
    ),
    _D.THIRD_PARTY,
)
REPORTER: Final = _kind(
    "reporter",
    text("Item", "Concern {number}: who reported, released by decision of {day}"),
    (
        _text("name", text("Item", "Who reported"), 160),
        _text("phone", text("Item", "Call-back number"), 20),
        _text("released", text("Item", "Released by decision of"), 20),
    ),
    _D.THIRD_PARTY,
)
"""Offered only where a decision is in force; name and number are put in when it is prepared."""
URGENCY: Final = _kind(
    "urgency",
    text("Item", "Concern {number} of {day}: how soon"),
    (CALL.field("severity"), CALL.field("severity_reason")),
    _D.ORDINARY,
)
CHILDREN: Final = _kind(
    "children",
    text("Item", "Concern {number} of {day}: children in the home"),
    (CALL.field("children_home"), AFTER_CALL.field("shared_custody")),
    _D.CHILD,
    _D.THIRD_PARTY,
)
ASSESSED: Final = _kind(
    "assessment",
    text("Item", "Concern {number} of {day}: the initial assessment"),
    ASSESSMENT.fields,
    _D.ORDINARY,
)
STATEMENT: Final = _kind(
    "statement",
    text("Item", "Statement: {mark}, {day}"),
    (
        ChoiceField(key="mark", label=text("Item", "This is"), choices=MARKS),
        _text("said", text("Item", "Statement"), 2000),
        _text("source", text("Item", "Source"), 160),
        _WHEN,
    ),
    _D.ORDINARY,
    _D.ARTICLE_9,
)
OBSERVED: Final = _kind(
    "signs",
    text("Item", "Signs that somebody has seen or heard"),
    (AFTER_CALL.field("signs"),),
    _D.ARTICLE_9,
)
PROTECTS: Final = _kind(
    "protects", text("Item", "What protects"), (AFTER_CALL.field("protects"),), _D.ORDINARY
)
NOTE: Final = _kind(
    "note",
    text("Item", "Note of {day}"),
    (_WHEN, _text("words", text("Item", "Note"), 8000)),
    _D.ORDINARY,
)
VISIT: Final = _kind(
    "visit",
    text("Item", "Home visit of {day}"),
    (
        _WHEN,
        ChoiceField(key="held", label=text("Item", "Took place"), choices=YES_NO),
        _text("seen", text("Item", "Seen"), 4000),
        _text("said", text("Item", "Said"), 4000),
        _text("own_words", text("Item", "In the citizen's own words"), 4000),
        _text("reading", text("Item", "Our reading"), 4000),
        _text("impression", text("Item", "First-hand impression"), 4000),
    ),
    _D.ORDINARY,
    _D.ARTICLE_9,
)

_ANALYSED: Final = (
    RowsField(
        key="observations",
        label=text("Item", "Observations"),
        add=text("Item", "Observations"),
        fields=(
            ChoiceField(key="mark", label=text("Item", "This is"), choices=MARKS),
            _text("said", text("Item", "Observation"), 2000),
            _text("source", text("Item", "Source"), 160),
            _WHEN,
        ),
    ),
    _text("risks", text("Item", "Risk points, assessed"), 2000),
    _text("protects", text("Item", "Protective points, assessed"), 2000),
    _text("unknown", text("Item", "Not known"), 2000),
)
"""What may leave of a dimension; who knows more stays here, and so does the type."""
DIMENSION: Final = _kind(
    "dimension",
    text("Item", "Analysis of {day}: {dimension}"),
    _ANALYSED,
    _D.ORDINARY,
    _D.ARTICLE_9,
)
CRIME: Final = _kind(
    "dimension_crime", text("Item", "Analysis of {day}: {dimension}"), _ANALYSED, _D.CRIMINAL
)
OVERALL: Final = _kind(
    "overall",
    text("Item", "Analysis of {day}: overall assessment"),
    tuple(ANALYSIS.field(key) for key in ("assessment", "problems", "resources", "focus")),
    _D.ORDINARY,
    _D.ARTICLE_9,
)
RECOMMENDED: Final = _kind(
    "recommendation",
    text("Item", "Recommendation of {day}"),
    tuple(
        RECOMMENDATION.field(key)
        for key in (
            "outcome", "referred_to", "proposal", "reasons", "basis", "dissent", "decisions",
        )
    ),
    _D.ORDINARY,
)  # fmt: skip

ATTACHMENT: Final = _kind(
    "attachment",
    text("Item", "Attachment {number} of {day}: {title}"),
    (
        _text("title", text("Item", "What it is"), 160),
        _text("name", text("Item", "File name"), 200),
        ChoiceField(
            key="file_type",
            label=text("Item", "Kind of file"),
            choices=tuple((str(kind), rule.words) for kind, rule in TYPES.items()),
        ),
        TextField(
            key="size", label=text("Item", "Size in bytes"), longest=10, shape=Shape.NUMBER
        ),
        _text("sha256", text("Item", "SHA-256"), 64),
    ),
)
"""A file that goes along as it is; its bytes stand beside, named by their digest.

What is in it is not read here: whoever chooses it says of which kinds its data are.
"""

EFFORT: Final = _kind(
    "effort",
    text("Item", "Effort that runs: begun {day}"),
    (
        ChoiceField(
            key="effort",
            label=text("Item", "Effort"),
            choices=tuple((kind.code, kind.title) for kind in EFFORT_KINDS),
        ),
        _text("own_name", text("Item", "Called"), 160),
        _text("begun", text("Item", "Begun"), 40),
        _text("next", text("Item", "Next contact"), 40),
    ),
    _D.ORDINARY,
)
AGREED: Final = _kind(
    "agreed",
    text("Item", "Agreed for {day}"),
    (
        ChoiceField(
            key="what",
            label=text("Item", "What"),
            choices=tuple((str(kind), words) for kind, words in ENTRY_KINDS.items()),
        ),
        _text("when", text("Item", "When"), 40),
    ),
    _D.ORDINARY,
)
PROPOSALS: Final = frozenset({EFFORT.code, AGREED.code})
"""What runs or is agreed here: offered in a transfer alone, and a proposal where it arrives."""

KINDS: Final = {
    kind.code: kind
    for kind in (
        SUBJECT, NUMBER, HOME, CONCERN_WORDS, CONCERN_SOURCE, REPORTER, URGENCY, CHILDREN, ASSESSED, STATEMENT,
        OBSERVED, PROTECTS, NOTE, VISIT, DIMENSION, CRIME, OVERALL, RECOMMENDED,
        ATTACHMENT, EFFORT, AGREED,
    )
}  # fmt: skip
"""Every kind of item, in the order in which they are offered."""


def parts_of(field: Field) -> tuple[Field, ...]:
    """Return the fields of an entry of a ``RowsField``, else none."""
    return tuple(field.fields) if isinstance(field, RowsField) else ()


def item_schemas() -> list[dict[str, Any]]:
    """Return a JSON Schema for the contents of each kind of item, for independent readers."""
    return [
        {
            "type": "object",
            "properties": {
                "item": {"const": kind.code},
                "contents": json_schema(kind.form),
            },
        }
        for kind in KINDS.values()
    ]
