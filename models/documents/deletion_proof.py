"""The proof that a case was deleted (slettedokumentation): numbers and dates, no content."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.cases.case import Case
from models.documents.blocks import Fields, Paragraph, Signatures
from models.documents.document import Document, Footer
from models.documents.log_report import PAGE
from models.documents.visit_brief import PRACTICE
from models.forms.definitions.closing import RECORDED
from models.kernel.clock import local
from models.kernel.text import Say, text
from models.office.office import Office

TITLE: Final = text("DeletionProof", "Proof of deletion")
LEAD: Final = text(
    "DeletionProof",
    "The case and all that belonged to it were deleted for good. This paper says that it was "
    "done, not what it was about.",
)
BACKUPS: Final = text(
    "DeletionProof",
    "Backups lose it when they are replaced; one that is restored before that deletes it again.",
)
LABELS: Final = {
    "case": text("DeletionProof", "Case"),
    "concerns": text("DeletionProof", "Concerns in it"),
    "opened": text("DeletionProof", "Opened"),
    "closed": text("DeletionProof", "Closed"),
    "deleted": text("DeletionProof", "Deleted"),
    "by": text("DeletionProof", "By"),
    "journal": text("DeletionProof", "Decided on the journal"),
    "number": text("DeletionProof", "Number in {system}"),
}
SIGNED: Final = (text("DeletionProof", "Initials"), text("DeletionProof", "Date"))


@dataclass(frozen=True, slots=True)
class Proof:
    """What the proof is made of; ``recorded`` is a choice of ``RECORDED``."""

    case: Case
    concerns: tuple[str, ...]
    recorded: str
    system: str
    by: str
    office: Office
    at: datetime


def compose_proof(proof: Proof, say: Say) -> Document:
    """Return the proof in the language of ``say``; nobody is named but who deleted."""
    case = proof.case
    closed = case.closed_at or proof.at
    pairs = (
        (say(LABELS["case"]), case.number),
        (say(LABELS["concerns"]), ", ".join(proof.concerns)),
        (say(LABELS["opened"]), _day(local(case.opened_at).date())),
        (say(LABELS["closed"]), _day(local(closed).date())),
        (say(LABELS["deleted"]), _day(local(proof.at).date())),
        (say(LABELS["by"]), proof.by),
        (say(LABELS["journal"]), say(dict(RECORDED)[proof.recorded])),
        (say(LABELS["number"].filled(system=proof.system)), case.esdh_no),
    )
    return Document(
        title=say(TITLE),
        blocks=(
            Paragraph(say(LEAD), "lead"),
            Fields(tuple(pair for pair in pairs if pair[1])),
            Paragraph(say(BACKUPS), "small"),
            Signatures(tuple(map(say, SIGNED))),
        ),
        created=proof.at,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=proof.office.name,
        header_right=case.number,
        banner=say(PRACTICE) if proof.office.practice else "",
        footer=Footer(),
    )


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"
