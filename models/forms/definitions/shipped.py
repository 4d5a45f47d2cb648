"""Forms by key and version: old answers are shown as they were asked."""

from typing import Final

from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.assessment import ASSESSMENT
from models.forms.definitions.call import CALL
from models.forms.definitions.concern_kind import CONTACT
from models.forms.definitions.further_call import FURTHER_CALL
from models.forms.fields import Form

SHIPPED: Final[dict[tuple[str, int], Form]] = {
    ("call", 1): Form(
        "call",
        1,
        CALL.title,
        tuple(section for section in CALL.sections if section.key != "kind"),
    ),
    **{
        (form.key, form.version): form
        for form in (CALL, AFTER_CALL, CONTACT, ASSESSMENT, FURTHER_CALL)
    },
}
"""Every version that has ever asked about a concern; none is taken away."""


def as_shipped(key: str, version: int) -> Form:
    """Return that version of the form.

    Raises:
        KeyError: it was never shipped.
    """
    return SHIPPED[key, version]
