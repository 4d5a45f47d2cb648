"""Closing a case: what became of each need, the evaluation, and what happens afterwards."""

from typing import Final

from models.forms.fields import (
    ChoiceField,
    Choices,
    Form,
    RowsField,
    Section,
    Shape,
    TextField,
    When,
    small_form,
)
from models.kernel.text import text

MET, HANDED, DECLINED = "met", "handed", "declined"
OUTCOMES: Final[Choices] = (
    (MET, text("Closing", "Met")),
    (HANDED, text("Closing", "Handed to somebody else")),
    (DECLINED, text("Closing", "Declined")),
)
CHANGES: Final[Choices] = (
    ("progress", text("Closing", "Progress")),
    ("unchanged", text("Closing", "Unchanged")),
    ("setback", text("Closing", "Setback")),
    ("unknown", text("Closing", "We do not know")),
)
CHECKS: Final[Choices] = (
    ("3", text("Closing", "In 3 months")),
    ("6", text("Closing", "In 6 months")),
    ("12", text("Closing", "In 12 months")),
    ("none", text("Closing", "None")),
)
YES_NO: Final[Choices] = (("yes", text("Answer", "Yes")), ("no", text("Answer", "No")))

_OUTCOME = ChoiceField(
    key="outcome",
    label=text("Closing", "What became of it?"),
    choices=OUTCOMES,
    required=True,
    missing=text("Closing", "Say what became of this need."),
)
_TO = TextField(
    key="to",
    label=text("Closing", "Who has taken it on?"),
    help=text("Closing", "The body, and a named person or function."),
    longest=160,
    required=True,
    missing=text("Closing", "Name who has taken it on."),
    when=When("outcome", (HANDED,)),
)
_WHY = TextField(
    key="why",
    label=text("Closing", "Why?"),
    longest=600,
    lines=2,
    required=True,
    missing=text("Closing", "Write the reason in a sentence."),
    when=When("outcome", (DECLINED,)),
)

NEED: Final = small_form(
    "closing_need", text("Closing", "What became of a need"), _OUTCOME, _TO, _WHY
)
"""Asked of each need by itself; the answers are a row of ``needs`` below."""

NEEDS: Final = Section(
    "needs",
    text("Closing", "What became of each need"),
    (
        RowsField(
            key="needs",
            label=text("Closing", "Need"),
            add=text("Closing", "Add a need"),
            fields=(
                TextField(key="key", label=text("Closing", "Where it comes from"), longest=120),
                TextField(key="need", label=text("Closing", "Need"), longest=300, required=True,
                          missing=text("Closing", "Write what is needed.")),
                ChoiceField(key="outcome", label=text("Closing", "What became of it?"),
                            choices=OUTCOMES),
                TextField(key="to", label=text("Closing", "Who has taken it on?"), longest=160),
                TextField(key="why", label=text("Closing", "Why?"), longest=600, lines=2),
            ),
        ),
    ),
    guide=text("Closing", "No need is dropped: it is met, taken on by somebody named, or declined with a reason."),
)  # fmt: skip

EVALUATION: Final = Section(
    "evaluation",
    text("Closing", "What came of it"),
    (
        ChoiceField(key="signs", label=text("Closing", "What worried us"), choices=CHANGES,
                    required=True, missing=text("Closing", "Say how it is with what worried us.")),
        TextField(key="signs_words", label=text("Closing", "In words: what worried us"), longest=2000,
                  lines=2, required=True,
                  missing=text("Closing", "Write in a sentence how it is with what worried us.")),
        ChoiceField(key="resilience", label=text("Closing", "Well-being and what protects"),
                    choices=CHANGES, required=True,
                    missing=text("Closing", "Say how it is with well-being and what protects.")),
        TextField(key="resilience_words", label=text("Closing", "In words: well-being and what protects"),
                  longest=2000, lines=2, required=True,
                  missing=text("Closing", "Write in a sentence how it is with well-being and what protects.")),
        TextField(key="helped", label=text("Closing", "What helped?"), longest=1000, lines=2),
        TextField(key="found", label=text("Closing", "What did the citizen and the family think of it?"),
                  help=text("Closing", "In their own words, if you asked."), longest=1000, lines=2),
    ),
    guide=text("Closing", "Two things, each for itself: neither is a mark of a human being."),
)  # fmt: skip

AFTERWARDS: Final = Section(
    "afterwards",
    text("Closing", "What happens from here"),
    (
        TextField(key="reason", label=text("Closing", "Why can the case be closed?"), longest=1000,
                  lines=2, required=True, missing=text("Closing", "Write why the case can be closed.")),
        ChoiceField(key="goes_on", label=text("Closing", "Does something go on elsewhere?"),
                    choices=YES_NO, required=True,
                    missing=text("Closing", "Say whether something goes on elsewhere.")),
        TextField(key="receiver", label=text("Closing", "Who is responsible from now on?"),
                  help=text("Closing", "The body and a named person."), longest=160, required=True,
                  missing=text("Closing", "Name who is responsible from now on."),
                  when=When("goes_on", ("yes",))),
        ChoiceField(key="told", label=text("Closing", "Has the reporter been told what they may know?"),
                    choices=YES_NO, required=True,
                    missing=text("Closing", "Say whether the reporter has been told.")),
        TextField(key="told_why", label=text("Closing", "Why has the reporter not been told?"), longest=600,
                  lines=2, required=True, missing=text("Closing", "Write the reason in a sentence."),
                  when=When("told", ("no",))),
        ChoiceField(key="check", label=text("Closing", "After-check"), choices=CHECKS, required=True,
                    missing=text("Closing", "Choose when to look at it again.")),
        TextField(key="check_why", label=text("Closing", "Why is there no after-check?"), longest=600,
                  lines=2, required=True, missing=text("Closing", "Write the reason in a sentence."),
                  when=When("check", ("none",))),
    ),
)  # fmt: skip

CLOSURE: Final = Form(
    "closure", 1, text("Closing", "Closing the case"), (NEEDS, EVALUATION, AFTERWARDS)
)
ABOUT: Final = Form("closing", 1, text("Closing", "Closing the case"), (EVALUATION, AFTERWARDS))
"""What is asked once; with the needs it makes up ``CLOSURE``."""

REOPEN: Final = small_form(
    "reopen_case",
    text("Closing", "Reopen the case"),
    TextField(key="reason", label=text("Closing", "Why is it reopened?"), longest=1000, lines=3,
              required=True, missing=text("Closing", "Write the reason in a sentence.")),
    ChoiceField(key="next_kind", label=text("Closing", "Next step"), choices=(), style="list",
                required=True, missing=text("Closing", "Choose the next step.")),
    TextField(key="next_date", label=text("Closing", "By when"), shape=Shape.DATE, longest=10,
              required=True, missing=text("Closing", "Write by when.")),
    ChoiceField(key="owner", label=text("Closing", "Who is responsible?"), choices=(), style="list",
                required=True, missing=text("Closing", "Choose who is responsible.")),
)  # fmt: skip
MISTAKE: Final = small_form(
    "case_mistake",
    text("Closing", "The case was created by mistake"),
    TextField(key="reason", label=text("Closing", "What was the mistake?"),
              help=text("Closing", "For example: the wrong person, or a test."), longest=600, lines=2,
              required=True, missing=text("Closing", "Write the reason in a sentence.")),
)  # fmt: skip
KEEP: Final = small_form(
    "keep_case",
    text("Closing", "Keep it longer"),
    TextField(key="reason", label=text("Closing", "Why must it be kept?"), longest=600, lines=2,
              required=True, missing=text("Closing", "Write the reason in a sentence.")),
    TextField(key="until_date", label=text("Closing", "Until when"), shape=Shape.DATE, longest=10,
              required=True, missing=text("Closing", "Write until when it is kept.")),
)  # fmt: skip
RECORDED: Final[Choices] = (
    ("journalised", text("Closing", "What must be kept stands in the journal")),
    ("not_worthy", text("Closing", "It is not worth journalising")),
)
DELETE: Final = small_form(
    "delete_case",
    text("Closing", "Delete the case for good"),
    ChoiceField(key="recorded", label=text("Closing", "Before it is deleted"), choices=RECORDED,
                required=True, missing=text("Closing", "Say what was decided on the journal.")),
)  # fmt: skip
