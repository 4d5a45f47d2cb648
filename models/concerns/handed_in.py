"""A case that another kommune hands over to us becomes a concern of our own, to be assessed."""

from typing import Final

from models.forms.definitions.call import CALL
from models.forms.fields import Form, small_form
from models.kernel.text import text

ALREADY: Final = text("HandedIn", "It is taken up already, as {number}.")
NOT_OURS: Final = text("HandedIn", "Only a kommune takes a case up from another kommune.")
ONLY_A_TRIAL: Final = text(
    "HandedIn", "A trial shipment holds no case. Write the receipt; nothing else is to be done."
)
SEEN_IN: Final = text("HandedIn", "Handed over from {sender} as {number}")

TAKE_UP: Final[Form] = small_form(
    "transfer_taken_up",
    text("HandedIn", "Take the case up here"),
    CALL.field("words"),
    CALL.field("danger_now"),
    CALL.field("danger_called_at"),
    CALL.field("children_home"),
    CALL.field("severity"),
    CALL.field("severity_reason"),
)
"""What we have to say ourselves; who it is about and who tells stands in the bundle."""
