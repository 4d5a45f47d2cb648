"""What is known of a person, as a value is read on the screen."""

from models.forms.definitions.call import YES_NO_UNKNOWN
from models.kernel.cpr import Cpr
from ui.context import Context
from ui.language import say


def read_as(key: str, value: str, context: Context) -> str:
    """Return a value of a group of attributes in words; what is words already stays.

    The key is one of ``models.people.merging.GROUPS``, or the kind of a former value.
    """
    if not value:
        return ""
    if key == "cpr":
        return Cpr(value).whole
    if key == "born":
        return day_of(value)
    if key == "minor":
        return say(dict(YES_NO_UNKNOWN)[value])
    if key == "kommune":
        return {each.code: each.name for each in context.municipalities}.get(value, value)
    return value


def day_of(stored: str) -> str:
    """Return a stored date, or a part of one, as it is written in Danish."""
    return ".".join(reversed(stored.split("-")))
