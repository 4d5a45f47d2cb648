"""What a handover asks for, and what was done about consent."""

from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text


class Ask(StrEnum):
    """What we ask the police for: every handover begins with it."""

    ASSESSMENT = "assessment"
    PARTICIPATION = "participation"
    ORIENTATION = "orientation"
    TAKEOVER = "takeover"


ASKS: Final[dict[Ask, Text]] = {
    Ask.ASSESSMENT: text("Ask", "Assessment"),
    Ask.PARTICIPATION: text("Ask", "Participation"),
    Ask.ORIENTATION: text("Ask", "Take note (orientation)"),
    Ask.TAKEOVER: text("Ask", "Takeover"),
}
WE_ASK: Final = text("Ask", "We ask the police for: {what}")
WE_ASK_KOMMUNE: Final = text("Ask", "We ask the kommune for: {what}")


def we_ask(ask: Ask, *, kommune: bool) -> Text:
    """Return the first line of a handover: what is asked, of the police or of a kommune."""
    return (WE_ASK_KOMMUNE if kommune else WE_ASK).filled(what=ASKS[ask])


class Consent(StrEnum):
    """What was done about consent."""

    OBTAINED = "obtained"
    ASKED = "asked"
    LEFT_OUT = "left_out"


CONSENTS: Final[dict[Consent, Text]] = {
    Consent.OBTAINED: text("Consent", "Obtained"),
    Consent.ASKED: text("Consent", "Asked, not given"),
    Consent.LEFT_OUT: text("Consent", "Not asked"),
}
