"""The few words of JSON Schema that ours uses, so that a test can hold a file against it."""

import re
from collections.abc import Callable
from typing import Any

KINDS = {
    "object": dict, "array": list, "string": str, "boolean": bool, "integer": int,
    "null": type(None),
}  # fmt: skip


def _properties(schema: dict[str, Any], value: Any) -> bool:
    members = schema["properties"]
    extra = set(value) - set(members) if not schema["additionalProperties"] else set()
    missing = set(schema.get("required", ())) - set(value)
    known = all(fits(members[key], value[key]) for key in set(value) & set(members))
    return known and not extra and not missing


RULES: dict[str, Callable[[Any, Any], bool]] = {
    "type": lambda said, value: type(value) is KINDS[said],
    "const": lambda said, value: bool(value == said),
    "enum": lambda said, value: value in said,
    "pattern": lambda said, value: bool(re.search(said, value)),
    "minLength": lambda said, value: len(value) >= said,
    "minItems": lambda said, value: len(value) >= said,
    "minimum": lambda said, value: bool(value >= said),
    "items": lambda said, value: all(fits(said, each) for each in value),
    "anyOf": lambda said, value: any(fits(each, value) for each in said),
    "oneOf": lambda said, value: sum(fits(each, value) for each in said) == 1,
}
SILENT = {"$schema", "title", "properties", "required", "additionalProperties"}


def fits(schema: dict[str, Any], value: Any) -> bool:
    """Whether a value is as a schema says; a word that is not known here is an error."""
    assert set(schema) <= RULES.keys() | SILENT, set(schema)
    if "type" in schema and not RULES["type"](schema["type"], value):
        return False
    if "properties" in schema and not _properties(schema, value):
        return False
    return all(RULES[word](said, value) for word, said in schema.items() if word in RULES)
