"""What was given outside the program: the gate's rules for it, and what the register says."""

from collections.abc import Callable
from typing import Final

from models.disclosures.disclosure import Direction, DisclosedItem, Way
from models.disclosures.door import Why
from models.disclosures.gate import Barred
from models.disclosures.paths import (
    NOT_FOR_THIS,
    NOT_TO_THEM,
    RECEIVERS,
    Receiver,
    allowed,
    leaves_by,
    reaches,
)
from models.forms.answers import Answers, Problem, Row, rows, written
from models.kernel.events import Kind
from models.kernel.text import text
from models.law.bases import (
    PURPOSES,
    REFUSED_PURPOSES,
    DataCategory,
    Purpose,
    basis,
)
from models.law.requests import Consent
from models.workflow.movement import Doing

NOT_OUT: Final = text(
    "Given",
    "The case is suspended: only answers to the police, the child's report, 112 and 114 go out. "
    "If it was given after all, call your data protection officer: it may be a breach.",
)
HOLDS_REPORTER: Final = text(
    "Given", "This names whoever reported. Write it without the name or number."
)
TOLD: Final = "told"
"""Code of an item that is named in words."""


def doing(given: Answers) -> Doing:
    """Return which act of the table of movement it is, as the case stood when it was given."""
    if written(given, "direction") == Direction.IN:
        return Doing.REGISTER_TOLD
    return leaves_by(Receiver(written(given, "receiver")))


def barred(given: Answers) -> Barred | None:
    """Return why nothing of it may be, whatever else is filled in; None if it may."""
    purpose = written(given, "purpose")
    for refused, why in REFUSED_PURPOSES.items():
        if purpose == refused:
            return Barred(why, "purpose")
    return None


def problems_of(given: Answers) -> tuple[Problem, ...]:
    """Return what does not fit together in answers that are whole by themselves."""
    found: list[Problem] = []
    receiver, way = Receiver(written(given, "receiver")), Way(written(given, "way"))
    laws = [("basis", written(given, "basis"))]
    laws += [
        (f"items.{at}.basis", row["basis"].strip())
        for at, row in enumerate(rows(given, "items"))
        if row.get("basis", "").strip()
    ]
    who = RECEIVERS[receiver]
    found += [
        Problem(field, NOT_TO_THEM.filled(who=who))
        for field, law in laws
        if not reaches(law, receiver, way)
    ]
    purpose = Purpose(written(given, "purpose"))
    if not found and purpose not in allowed(written(given, "basis")).purposes:
        found.append(Problem("basis", NOT_FOR_THIS.filled(purpose=PURPOSES[purpose])))
    return tuple(found)


def words_of(given: Answers) -> tuple[tuple[str, str], ...]:
    """Return (field, words) of all that was written freely."""
    plain = [
        (key, written(given, key))
        for key in ("authority", "person", "purpose_words", "less", "consent_reason", "withheld",
                    "asked", "reason", "said", "why")
    ]  # fmt: skip
    inner = [
        (f"items.{at}.{key}", row.get(key, ""))
        for at, row in enumerate(rows(given, "items"))
        for key in ("what", "necessity")
    ]
    return tuple(pair for pair in (*plain, *inner) if pair[1].strip())


def naming(given: Answers, names: Callable[[str], bool]) -> Problem | None:
    """Return the first field whose words name whoever reported, or None."""
    for key, words in words_of(given):
        if names(words):
            return Problem(key, HOLDS_REPORTER)
    return None


def items_of(given: Answers, about: tuple[Kind, str]) -> tuple[DisclosedItem, ...]:
    """Return the items as they stand in the register."""
    return tuple(_item(row, about) for row in rows(given, "items"))


def _item(row: Row, about: tuple[Kind, str]) -> DisclosedItem:
    own = row.get("basis", "").strip()
    return DisclosedItem(
        item=TOLD,
        record_kind=str(about[0]),
        record_id=about[1],
        title=row["what"].strip(),
        necessity=row["necessity"].strip(),
        categories=(DataCategory(row["category"]),),
        basis=own,
        basis_version=basis(own).version if own else 0,
    )


def why_of(given: Answers) -> Why:
    """Return the necessity record of what was given or told."""
    return Why(
        basis(written(given, "basis")),
        written(given, "purpose_words"),
        less=written(given, "less"),
        purpose=Purpose(written(given, "purpose")),
        consent=Consent(written(given, "consent") or Consent.LEFT_OUT),
        consent_reason=written(given, "consent_reason"),
        withheld=written(given, "withheld"),
    )
