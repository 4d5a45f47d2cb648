"""Which words of a concern a search finds: what was seen and said, never who said it."""

from models.forms.answers import Answers, rows, written


def searchable(call: Answers, after_call: Answers) -> str:
    """Return the caller's words, the statements and what protects, for the search.

    Names are found by their sound; reporters, relatives, numbers and addresses never here.
    """
    parts = [written(call, "words"), written(after_call, "protects")]
    parts += [row.get("said", "").strip() for row in rows(after_call, "statements")]
    return "\n".join(part for part in parts if part)
