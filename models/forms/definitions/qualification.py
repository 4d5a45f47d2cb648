"""The round of qualification: what is asked, of whom and why, and what was answered."""

from typing import Final

from models.forms.definitions.after_call import MARKS
from models.forms.fields import (
    ChoiceField,
    Choices,
    RowsField,
    Shape,
    TextField,
    When,
    small_form,
)
from models.kernel.text import text
from models.law.authorities import AUTHORITIES, KSP, LETTERS
from models.law.bases import BASES
from models.law.requests import CONSENTS
from models.workflow.movement import Doing

ROUND: Final = small_form(
    "round",
    text("Round", "Open a round of qualification"),
    TextField(
        key="question",
        label=text("Round", "What do we need to know?"),
        help=text("Round", "One question that all can answer. It is the purpose of every invitation."),
        longest=600,
        lines=2,
        required=True,
        missing=text("Round", "Write what you need to know."),
    ),
    TextField(
        key="less",
        label=text("Round", "Why would less not do?"),
        help=text("Round", "For example: advice without a name does not show who already helps the family."),
        longest=600,
        lines=2,
        required=True,
        missing=text("Round", "Write why less would not do."),
    ),
    TextField(
        key="deadline",
        label=text("Round", "Answers by"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Round", "Write the day by which you need the answers."),
    ),
    ChoiceField(
        key="consent",
        label=text("Round", "Consent"),
        help=text("Handover", "Section 115 does not need consent. Asking is often still right."),
        choices=tuple((str(key), words) for key, words in CONSENTS.items()),
        required=True,
        missing=text("Handover", "Say what was done about consent."),
    ),
    TextField(
        key="consent_reason",
        label=text("Handover", "When and how, or why not"),
        longest=600,
        lines=2,
        required=True,
        missing=text("Handover", "Write when and how, or why not."),
    ),
)  # fmt: skip

NAMED: Final[Choices] = (
    ("yes", text("Round", "With the person's name")),
    ("no", text("Round", "Without a name")),
)
_BY_NAME: Final = When("named", ("yes",))

INVITATION: Final = small_form(
    "invitation",
    text("Round", "Invite an authority"),
    ChoiceField(
        key="authority",
        label=text("Round", "Authority"),
        choices=tuple((each.code, each.name) for each in AUTHORITIES),
        style="list",
        required=True,
        missing=text("Round", "Choose the authority."),
    ),
    TextField(
        key="contact",
        label=text("Round", "Whom do you ask there?"),
        help=text("Round", "The function, for example SSP consultant. Not the name."),
        longest=120,
        required=True,
        missing=text("Round", "Write the function you ask."),
    ),
    ChoiceField(
        key="named",
        label=text("Round", "How do you ask?"),
        help=text(
            "Round", "Advice can be asked for without a name. A name needs its own reason."
        ),
        choices=NAMED,
        required=True,
        missing=text("Round", "Say whether you name the person."),
    ),
    TextField(
        key="necessity",
        label=text("Round", "Why this authority, and why now?"),
        longest=600,
        lines=2,
        required=True,
        missing=text("Round", "Write why this authority must have the name, and why now."),
        when=_BY_NAME,
    ),
    ChoiceField(
        key="basis",
        label=text("Round", "Legal basis"),
        choices=tuple((basis.code, basis.title) for basis in BASES if basis.shares),
        style="list",
        required=True,
        missing=text("Round", "Choose the legal basis."),
        when=_BY_NAME,
    ),
    ChoiceField(
        key="letter",
        label=text("Round", "Which of the three groups?"),
        choices=tuple(LETTERS.items()),
        style="list",
        required=True,
        missing=text("Round", "Choose which group the person belongs to."),
        when=When("basis", (KSP,)),
    ),
    ChoiceField(
        key="way",
        label=text("Round", "How is it said?"),
        choices=(
            ("spoken", text("Round", "By word of mouth")),
            ("paper", text("Round", "In writing")),
        ),
        required=True,
        missing=text("Round", "Say how the invitation is given."),
    ),
    TextField(
        key="deadline",
        label=text("Round", "Answer by"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Round", "Write the day by which you need the answer."),
    ),
)

OUTCOMES: Final[Choices] = (
    ("answered", text("Round", "They answered")),
    ("partly", text("Round", "They answered, and held something back")),
    ("nothing", text("Round", "They know nothing that matters here")),
    ("declined", text("Round", "They will not share")),
)
CARE: Final[Choices] = (
    ("ordinary", text("Round", "Ordinary")),
    ("health", text("Round", "Health")),
    ("criminal", text("Round", "Criminal offences")),
    ("others", text("Round", "About other people")),
)
MARKED: Final = frozenset({"health", "criminal", "others"})
"""What never reaches the papers of a visit. Source: the domain's two sheets."""
_SHARED: Final = When("outcome", ("answered", "partly"))

AUTHORITY_ANSWER: Final = small_form(
    "authority_answer",
    text("Round", "Record the answer"),
    TextField(
        key="given_by",
        label=text("Round", "Who answered?"),
        help=text("Round", "The function, not the name."),
        longest=120,
        required=True,
        missing=text("Round", "Write the function that answered."),
    ),
    TextField(
        key="given_on",
        label=text("Round", "On"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Round", "Write the day of the answer."),
    ),
    ChoiceField(
        key="outcome",
        label=text("Round", "What did they answer?"),
        help=text("Round", "Not to share, or to share only what is needed, is a lawful choice (§ 115(4))."),
        choices=OUTCOMES,
        required=True,
        missing=text("Round", "Choose what they answered."),
        style="list",
    ),
    RowsField(
        key="statements",
        label=text("Round", "What they said"),
        help=text("Round", "One statement at a time. Only what answers the question."),
        add=text("Round", "Add a statement"),
        required=True,
        missing=text("Round", "Write at least one statement."),
        when=_SHARED,
        fields=(
            ChoiceField(
                key="mark",
                label=text("Round", "Observed, reported or assessed?"),
                choices=MARKS,
                required=True,
                missing=text("Round", "Say whether it was observed, reported or assessed."),
            ),
            TextField(
                key="said",
                label=text("Round", "Statement"),
                longest=1000,
                lines=2,
                required=True,
                missing=text("Round", "Write the statement."),
            ),
            TextField(
                key="source",
                label=text("Round", "Who saw, said or assessed it?"),
                longest=160,
                required=True,
                missing=text("Round", "Write the source, by function."),
            ),
            TextField(
                key="when",
                label=text("Round", "When was that?"),
                shape=Shape.PARTIAL_DATE,
                longest=10,
                required=True,
                missing=text("Round", "Write when; the year or the month will do."),
            ),
            ChoiceField(
                key="care",
                label=text("Round", "What kind of information is it?"),
                choices=CARE,
                required=True,
                missing=text("Round", "Say what kind of information it is."),
            ),
        ),
    ),
    TextField(
        key="withheld",
        label=text("Round", "What kind of information was held back?"),
        help=text("Round", "The kind, never the content: for example a diagnosis."),
        longest=200,
        required=True,
        missing=text("Round", "Write the kind of information, not the content."),
        when=When("outcome", ("partly", "declined")),
    ),
)  # fmt: skip

AUTHORITY_CORRECTION: Final = small_form(
    "authority_correction",
    text("Round", "Correct the answer"),
    TextField(
        key="reason",
        label=text("Round", "What was wrong?"),
        help=text("Round", "One sentence. What stood before stays readable."),
        longest=300,
        lines=2,
        required=True,
        missing=text("Round", "Write what was wrong."),
    ),
    *AUTHORITY_ANSWER.fields,
)

INVITATION_WITHDRAWN: Final = small_form(
    "invitation_withdrawn",
    text("Round", "Withdraw the invitation"),
    TextField(
        key="reason",
        label=text("Round", "Why is it withdrawn?"),
        help=text("Round", "One sentence. Tell the authority as well, so that it does not answer."),
        longest=300,
        lines=2,
        required=True,
        missing=text("Round", "Write why it is withdrawn."),
    ),
)  # fmt: skip

ROUND_CLOSE: Final = small_form(
    "round_close",
    text("Round", "Close the round"),
    TextField(
        key="missing",
        label=text("Round", "What is missing, and what does that mean?"),
        help=text("Round", "Needed when somebody has not answered. It follows the case into the analysis."),
        longest=600,
        lines=2,
    ),
    TextField(
        key="summary",
        label=text("Round", "What does the round tell us?"),
        help=text("Round", "In a few sentences. The assessment comes in the analysis."),
        longest=1800,
        lines=4,
        required=True,
        missing=text("Round", "Write in a few sentences what the round tells."),
    ),
)  # fmt: skip

CHECKED: Final[Choices] = (
    ("yes", text("Conditions", "Checked")),
    ("none", text("Conditions", "There are none")),
)
CONDITIONS: Final = small_form(
    "conditions",
    text("Conditions", "Parents' and siblings' conditions"),
    ChoiceField(
        key="parents",
        label=text("Conditions", "The parents' conditions"),
        choices=CHECKED,
        required=True,
        missing=text("Conditions", "Say whether the parents' conditions are checked."),
    ),
    ChoiceField(
        key="siblings",
        label=text("Conditions", "The siblings' conditions"),
        help=text("Conditions", "Only that it was checked. What was found stays with social services."),
        choices=CHECKED,
        required=True,
        missing=text("Conditions", "Say whether the siblings' conditions are checked."),
    ),
    TextField(
        key="given_by",
        label=text("Conditions", "Who checked?"),
        help=text("Round", "The function, not the name."),
        longest=120,
        required=True,
        missing=text("Conditions", "Write the function that checked."),
    ),
    TextField(
        key="given_on",
        label=text("Conditions", "On"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Conditions", "Write the day it was checked."),
    ),
)  # fmt: skip

CONDITIONS_EXCEPTION: Final = small_form(
    "conditions_exception",
    text("Conditions", "Visit without the check"),
    TextField(
        key="reason",
        label=text("Conditions", "Why can the visit not wait?"),
        help=text("Exception", "One sentence. It stands in the case and in the log."),
        longest=300,
        lines=2,
        required=True,
        missing=text("Conditions", "Write in one sentence why the visit cannot wait."),
    ),
)

EXCEPTED: Final[Choices] = (
    (str(Doing.ASK_OTHERS), text("Exception", "Ask other authorities")),
    (str(Doing.PLAN_CONTACT), text("Exception", "Plan a talk or a visit")),
)
POLICE_EXCEPTION: Final = small_form(
    "police_exception",
    text("Exception", "Go on without the police's answer"),
    ChoiceField(
        key="doing",
        label=text("Exception", "What cannot wait?"),
        choices=EXCEPTED,
        required=True,
        missing=text("Exception", "Choose what cannot wait."),
    ),
    TextField(
        key="decided_by",
        label=text("Exception", "Who decided it?"),
        help=text("Round", "The function, not the name."),
        longest=120,
        required=True,
        missing=text("Exception", "Write who decided it, by function."),
    ),
    TextField(
        key="reason",
        label=text("Exception", "Why can it not wait?"),
        help=text("Exception", "One sentence. It stands in the case and in the log."),
        longest=300,
        lines=2,
        required=True,
        missing=text("Exception", "Write in one sentence why it cannot wait."),
    ),
)
