"""The same caller calls again about the same matter: what is asked of the call then."""

from typing import Final

from models.forms.definitions.call import AGREED, DANGER, HOW_SOON, RECEIVED, WORDS
from models.forms.fields import Form
from models.kernel.text import text

FURTHER_CALL: Final = Form(
    "further_call",
    1,
    text("FurtherCall", "A further call"),
    (DANGER, WORDS, HOW_SOON, AGREED, RECEIVED),
)
"""The questions of the call that are asked anew; who it is about and who calls is known."""
