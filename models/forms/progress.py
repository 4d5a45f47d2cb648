"""How far each section of a form is: not begun, begun, done."""

from collections.abc import Collection
from enum import StrEnum
from typing import Final

from models.forms.answers import Answers, answered, asked, check, chosen
from models.forms.fields import Form, Section
from models.kernel.text import Text, text

DONE_KEY: Final = "sections_done"
"""Beside the answers of a draft: keys of the sections that its owner has called done."""


class Progress(StrEnum):
    """The state of a section."""

    NOT_BEGUN = "not_begun"
    BEGUN = "begun"
    DONE = "done"


PROGRESS: Final[dict[Progress, Text]] = {
    Progress.NOT_BEGUN: text("Progress", "Not begun"),
    Progress.BEGUN: text("Progress", "Begun"),
    Progress.DONE: text("Progress", "Done"),
}


def progress(form: Form, section: Section, answers: Answers) -> Progress:
    """Return how far a section is; one with something to mend is never done."""
    called_done = section.key in chosen(answers, DONE_KEY)
    if called_done and not has_problems(form, section, answers):
        return Progress.DONE
    begun = any(answered(field, answers) for field in section.fields if asked(field, answers))
    return Progress.BEGUN if begun or called_done else Progress.NOT_BEGUN


def has_problems(form: Form, section: Section, answers: Answers) -> bool:
    """Whether something in the section is to be mended before the form can be finished."""
    keys = {field.key for field in section.fields}
    return any(
        problem.field.partition(".")[0] in keys for problem in check(form, answers, submit=True)
    )


def without_progress(answers: Answers) -> Answers:
    """Return the answers alone, without what a draft keeps beside them."""
    return {key: value for key, value in answers.items() if key != DONE_KEY}


def with_done(answers: Answers, done: Collection[str]) -> Answers:
    """Return the answers with the sections that are called done beside them."""
    bare = without_progress(answers)
    return {**bare, DONE_KEY: sorted(done)} if done else bare
