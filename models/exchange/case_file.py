"""``case.json``: what left the case, item by item, each with why it had to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from models.concerns.care import Care
from models.disclosures.items import item_schemas
from models.exchange.strict_json import (
    LONG,
    UUID,
    Obj,
    canonical,
    read_canonical,
    refuse,
    seen,
)
from models.forms.answers import Answers, Value
from models.kernel.clock import stamp

VERSIONS: Final = {Care.NONE: 1, Care.AGREE_FIRST: 2}
"""Version 2 says in ``care`` what the receiver must mind. A case without it is written as
before, so that earlier programs read it; they refuse one with it, which they could not show."""
TYPE: Final = "tovholder-case"
LARGEST: Final = 8 * 1024 * 1024
MOST_ITEMS: Final = 400
_MOST_ROWS: Final = 200


@dataclass(frozen=True, slots=True)
class CaseItem:
    """One item: its kind, its title in the sender's words, why it left, and its contents."""

    item: str
    title: str
    necessity: str
    contents: Answers

    def fields(self) -> dict[str, Any]:
        """Return it as JSON, without letters that are not seen."""
        return {
            "item": self.item,
            "title": seen(self.title),
            "necessity": seen(self.necessity),
            "contents": {key: _clean(value) for key, value in self.contents.items()},
        }


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What left one case in one bundle.

    Attributes:
        disclosure: the number of the disclosure, V-2026-0001.
        case: the sender's case number.
        care: what the receiver must mind before anything is done.
    """

    bundle_id: str
    disclosure: str
    case: str
    created: datetime
    items: tuple[CaseItem, ...]
    practice: bool
    care: Care = Care.NONE

    def to_bytes(self) -> bytes:
        """Return RFC 8785 JSON."""
        care = {"care": str(self.care)} if self.care else {}
        return canonical(
            {
                "v": VERSIONS[self.care],
                "type": TYPE,
                "bundle": self.bundle_id,
                "disclosure": self.disclosure,
                "case": self.case,
                "created": stamp(self.created),
                "items": [item.fields() for item in self.items],
                "practice": self.practice,
                **care,
            }
        )


def item_bytes(item: CaseItem) -> bytes:
    """Return the bytes of one item, whose SHA-256 stands in the register of disclosures."""
    return canonical(item.fields())


def _clean(value: Value) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, str):
        return seen(value)
    return [
        seen(part) if isinstance(part, str) else {key: seen(word) for key, word in part.items()}
        for part in value
    ]


def parse_case(data: bytes) -> CaseFile:
    """Return the case in ``data``; that it is the sender's is checked by the caller before.

    Raises:
        MalformedError: not exactly what ``to_bytes`` writes.
    """
    found = read_canonical(data, largest=LARGEST)
    version = found.whole("v", least=1, most=max(VERSIONS.values()))
    found.one_of("type", (TYPE,))
    case = CaseFile(
        bundle_id=found.words("bundle", form=UUID),
        disclosure=found.words("disclosure", longest=40),
        case=found.words("case", longest=40),
        created=found.instant("created"),
        items=tuple(map(_item, found.parts("items", most=MOST_ITEMS))),
        practice=found.flag("practice"),
        care=Care.NONE if version == 1 else _care(found, version),
    )
    found.close()
    return case


def _care(found: Obj, version: int) -> Care:
    return Care(
        found.one_of("care", tuple(care for care, of in VERSIONS.items() if of == version))
    )


def _item(found: Obj) -> CaseItem:
    item = CaseItem(
        item=found.words("item", longest=40),
        title=found.words("title"),
        necessity=found.words("necessity", longest=LONG),
        contents=_contents(found.raw("contents")),
    )
    found.close()
    return item


def _contents(value: Any) -> dict[str, Value]:  # noqa: ANN401 - foreign JSON, checked here
    if not isinstance(value, dict) or len(value) > _MOST_ROWS:
        refuse("contents")
    return {_word(key): _value(member) for key, member in value.items()}


def _value(value: Any) -> Value:  # noqa: ANN401 - foreign JSON, checked here
    if isinstance(value, str):
        return _word(value)
    if not isinstance(value, list) or len(value) > _MOST_ROWS:
        refuse("contents")
    if all(isinstance(part, str) for part in value):
        return [_word(part) for part in value]
    return [_row(part) for part in value]


def _row(value: Any) -> Mapping[str, str]:  # noqa: ANN401 - foreign JSON, checked here
    if not isinstance(value, dict) or len(value) > _MOST_ROWS:
        refuse("contents")
    return {_word(key): _word(member) for key, member in value.items()}


def _word(value: object) -> str:
    return Obj({"word": value}).words("word", longest=LONG, empty=True)


def case_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of ``case.json``, for independent readers."""
    words = {"type": "string"}
    item = {
        "type": "object",
        "properties": {
            "item": words,
            "title": words,
            "necessity": {"type": "string", "minLength": 1},
            "contents": {"type": "object"},
        },
        "required": ["item", "title", "necessity", "contents"],
        "additionalProperties": False,
        "oneOf": item_schemas(),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": TYPE,
        "type": "object",
        "properties": {
            "v": {"enum": sorted(VERSIONS.values())},
            "type": {"const": TYPE},
            "bundle": words,
            "disclosure": words,
            "case": words,
            "created": words,
            "items": {"type": "array", "items": item},
            "practice": {"type": "boolean"},
            "care": {"enum": [str(care) for care in VERSIONS if care]},
        },
        "required": [
            "v", "type", "bundle", "disclosure", "case", "created", "items", "practice",
        ],
        "additionalProperties": False,
        "oneOf": [
            {"properties": {"v": {"const": 1}, "care": False}},
            {"properties": {"v": {"const": 2}}, "required": ["care"]},
        ],
    }  # fmt: skip
