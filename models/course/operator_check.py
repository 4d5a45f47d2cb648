"""The asylum centre's own reports: a checklist. The tool itself reports to nobody.

Source: the project's notes on the asylum route: the operator reports to both authorities.
"""

from typing import Final

from models.forms.answers import Answers, written
from models.forms.definitions.call import YES_NO_UNKNOWN
from models.forms.fields import ChoiceField, Form, TextField, small_form
from models.kernel.errors import Refused
from models.kernel.text import text

ASK_THEM: Final = text(
    "OperatorCheck", "Ask the centre to report it now, and write whom you asked."
)
_ASKED: Final = "asked"
REPORTED_TO: Final = ("to_police", "to_pet")

OPERATOR: Final[Form] = small_form(
    "operator_check",
    text("OperatorCheck", "Has the centre reported itself?"),
    ChoiceField(
        key="to_police",
        label=text("OperatorCheck", "To the local police?"),
        choices=YES_NO_UNKNOWN,
        required=True,
        missing=text("OperatorCheck", "Choose an answer for the local police."),
    ),
    ChoiceField(
        key="to_pet",
        label=text("OperatorCheck", "To PET?"),
        help=text("OperatorCheck", "That is the centre's own task. We report nothing to PET."),
        choices=YES_NO_UNKNOWN,
        required=True,
        missing=text("OperatorCheck", "Choose an answer for PET."),
    ),
    TextField(
        key=_ASKED,
        label=text("OperatorCheck", "Whom did you ask to mend it?"),
        help=text(
            "OperatorCheck", "Needed unless both answers are yes. Function, not the name."
        ),
        longest=160,
    ),
)


def is_mended(answers: Answers) -> bool:
    """Whether the centre has reported to both."""
    return all(written(answers, key) == "yes" for key in REPORTED_TO)


def require_asked(answers: Answers) -> None:
    """Do nothing when both are told, or the centre was asked to mend it.

    Raises:
        Refused: it was not; names the field.
    """
    if not is_mended(answers) and not written(answers, _ASKED):
        raise Refused(ASK_THEM, _ASKED)
