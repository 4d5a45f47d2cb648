"""The wish to leave with everything: who gets it, sealed to which key, and why."""

from typing import Final

from models.forms.fields import ChoiceField, Choices, TextField, When, small_form
from models.kernel.text import text
from models.office.exit_pack import LONGEST_REASON, LONGEST_TO, WHO_GETS_IT, WHY_LEAVE

OTHER: Final = "other"
YES: Final = "yes"
LONGEST_KEY: Final = 3000
"""A hybrid key has 1,959 letters; with line ends and spaces of a letter or mail it has more."""

RECEIVERS: Final[Choices] = ((OTHER, text("ExitPack", "Somebody with a key of their own")),)

EXIT_WISH: Final = small_form(
    "exit_wish",
    text("ExitPack", "Leave with everything"),
    ChoiceField(
        key="receiver",
        label=text("ExitPack", "Who gets the pack?"),
        help=text("ExitPack", "A contact whose words were compared, or somebody else's key."),
        choices=RECEIVERS,
        required=True,
        missing=text("ExitPack", "Choose who gets the pack."),
    ),
    TextField(
        key="to",
        label=text("ExitPack", "Organisation and person"),
        longest=LONGEST_TO,
        required=True,
        missing=WHO_GETS_IT,
        when=When("receiver", (OTHER,)),
    ),
    TextField(
        key="key",
        label=text("ExitPack", "Their key"),
        help=text(
            "ExitPack", "It begins with age1pq1. Paste it from the file that they gave you."
        ),
        longest=LONGEST_KEY,
        lines=3,
        required=True,
        missing=text("ExitPack", "Choose a contact, or write the key it is sealed to."),
        when=When("receiver", (OTHER,)),
    ),
    TextField(
        key="reason",
        label=text("ExitPack", "Why does everything have to leave?"),
        longest=LONGEST_REASON,
        lines=3,
        required=True,
        missing=WHY_LEAVE,
    ),
    ChoiceField(
        key="reporters",
        label=text("ExitPack", "Shall the pack say who reported?"),
        help=text("ExitPack", "Else they stay sealed, and only the paper key opens them."),
        choices=(
            ("no", text("ExitPack", "No, they stay sealed")),
            (YES, text("ExitPack", "Yes, I release them for this pack")),
        ),
        required=True,
        missing=text("ExitPack", "Say whether the pack names who reported."),
    ),
)
