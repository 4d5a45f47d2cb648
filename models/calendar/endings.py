"""Why an entry has ended that nobody settled: what it served has ended. A code to its words."""

from typing import Final

from models.kernel.text import Text, text

ENDINGS: Final[dict[str, Text]] = {
    "closed": text("Ending", "The case was closed"),
    "transferred": text("Ending", "Another kommune took the case over"),
    "suspended": text("Ending", "The case was suspended"),
    "reopened": text("Ending", "It is taken up again"),
    "replaced": text("Ending", "Another entry stands in its place"),
    "effort_ended": text("Ending", "The effort ended"),
    "offer_accepted": text("Ending", "The offer was accepted"),
    "declined_offer": text("Ending", "The offer was declined"),
    "series_moved": text("Ending", "All following days were moved"),
    "series_ended": text("Ending", "All following days were called off"),
    "rejected": text("Ending", "The concern was rejected"),
    "mistake": text("Ending", "The concern was created by mistake"),
    "cancelled": text("Ending", "The visit was cancelled"),
    "not_held": text("Ending", "The visit did not take place"),
    "reminded": text("Ending", "The authority was reminded"),
    "undone": text("Ending", "It was taken back"),
    "protection": text("Ending", "The protection changed"),
    "route": text("Ending", "The kind of concern changed"),
    "parted": text("Ending", "There is one case only"),
    "called_again": text("Ending", "The same caller called again"),
    "analysed": text("Ending", "The analysis was finished"),
    "not_given": text("Ending", "It was withdrawn and never given"),
    "recommended": text("Ending", "The recommendation was written"),
}
OTHERWISE: Final = text("Ending", "What it was for has ended")


def ending_words(code: str) -> Text:
    """Return why it ended, in words."""
    return ENDINGS.get(code, OTHERWISE)
