"""What the sender writes in a handover leaves as it is written, so it names nobody who reported."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from models.disclosures.contents import CPR_SHAPED
from models.forms.answers import Answers, Problem, rows, written
from models.kernel.text import Text, text

OWN_WORDS: Final = (
    "purpose_words",
    "less",
    "consent_reason",
    "withheld",
    "terms_with",
    "terms_words",
)
"""Fields that the receiver reads, besides why each item is necessary."""
NAMES_SOMEBODY: Final = "terms_with"
"""Here a person is named, who may share a given name with anybody."""
TELLS_WHO: Final = text(
    "Gate", "The one who reported can be recognised here. Write it without name and number."
)
NUMBER_HERE: Final = text(
    "Gate", "A CPR number stands here. Take it out: it is chosen as an item of its own."
)


@dataclass(frozen=True, slots=True, repr=False)
class Callers:
    """What tells whether words give away one of those who reported; who they are is sealed.

    Attributes:
        named: whether words hold the name or the number of one of them.
        given_name: whether they hold the given name of one alone.
    """

    named: Callable[[str], bool]
    given_name: Callable[[str], bool]

    def told_in(self, words: str) -> bool:
        """Whether the words give one of them away."""
        return self.named(words) or self.given_name(words)


def problems_in(answers: Answers, callers: Callers) -> Iterator[Problem]:
    """Yield what must be mended in the sender's own words, field by field."""
    found = [(key, written(answers, key)) for key in OWN_WORDS]
    found += [
        (f"items.{index}.necessity", row.get("necessity", ""))
        for index, row in enumerate(rows(answers, "items"))
    ]
    for field, words in found:
        told = callers.named(words) if field == NAMES_SOMEBODY else callers.told_in(words)
        if (what := _wrong(words, told=told)) is not None:
            yield Problem(field, what)


def _wrong(words: str, *, told: bool) -> Text | None:
    if told:
        return TELLS_WHO
    return NUMBER_HERE if CPR_SHAPED.search(words) else None
