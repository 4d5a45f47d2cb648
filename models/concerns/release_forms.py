"""The small forms about a sealed identity: why it is opened, and a decision on its release."""

from typing import Final

from models.concerns.release import (
    CHOOSE_REASON,
    CHOOSE_SCOPE,
    OWN_WORDS,
    SCOPES,
    TO_WHOM,
    WHY_DECIDED,
    WHYS,
)
from models.forms.fields import ChoiceField, TextField, When, small_form
from models.kernel.text import text

OPEN: Final = small_form(
    "open_identity",
    text("Identity", "Open the sealed identity"),
    ChoiceField(
        key="why",
        label=text("Identity", "Why must you know who called?"),
        choices=tuple((str(key), words) for key, words in WHYS.items()),
        required=True,
        missing=CHOOSE_REASON,
        style="list",
    ),
    TextField(
        key="words",
        label=text("Identity", "In your own words"),
        longest=400,
        lines=2,
        required=True,
        missing=OWN_WORDS,
    ),
)

RELEASED: Final = "release"
KEPT: Final = "keep"

RELEASE: Final = small_form(
    "release_identity",
    text("Identity", "May somebody learn who called?"),
    ChoiceField(
        key="scope",
        label=text("Identity", "Who asks"),
        choices=tuple((str(key), words) for key, words in SCOPES.items()),
        required=True,
        missing=CHOOSE_SCOPE,
        style="list",
    ),
    TextField(
        key="to",
        label=text("Identity", "Who exactly"),
        longest=120,
        required=True,
        missing=TO_WHOM,
    ),
    TextField(
        key="words",
        label=text("Identity", "What was weighed, and why"),
        longest=2000,
        lines=4,
        required=True,
        missing=WHY_DECIDED,
    ),
    ChoiceField(
        key="outcome",
        label=text("Identity", "The decision"),
        choices=(
            (KEPT, text("Identity", "It stays sealed")),
            (RELEASED, text("Identity", "They may learn it")),
        ),
        required=True,
        missing=text("Identity", "Choose the decision."),
    ),
    ChoiceField(
        key="acute",
        label=text("Identity", "Can it wait for the second person?"),
        choices=(
            ("no", text("Identity", "Yes, it can wait")),
            ("yes", text("Identity", "No, somebody is in danger")),
        ),
        required=True,
        missing=text("Identity", "Say whether it can wait."),
        when=When("outcome", (RELEASED,)),
    ),
)
