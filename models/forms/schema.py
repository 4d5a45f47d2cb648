"""The JSON Schema of a form's answers, for whoever reads a bundle without the program."""

from typing import Any

from models.forms.fields import ChoiceField, Field, Form, ManyField, RowsField, TextField
from models.kernel.text import plain


def json_schema(form: Form) -> dict[str, Any]:
    """Return a JSON Schema (draft 2020-12) of the answers that may leave."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{form.key} {form.version}",
        "type": "object",
        "properties": {field.key: _field(field) for field in form.fields if field.leaves},
        "additionalProperties": False,
    }


def _field(field: Field) -> dict[str, Any]:
    shape: dict[str, Any] = {"title": plain(field.label)}
    match field:
        case TextField():
            shape |= {"type": "string", "maxLength": field.longest}
        case ChoiceField():
            shape |= {"type": "string"}
            if field.choices:
                shape |= {"enum": [key for key, _ in field.choices]}
        case ManyField():
            keys = [key for key, _ in field.choices]
            shape |= {"type": "array", "items": {"type": "string", "enum": keys}}
        case RowsField():
            parts = {part.key: _field(part) for part in field.fields}
            shape |= {"type": "array", "items": {"type": "object", "properties": parts}}
    return shape
