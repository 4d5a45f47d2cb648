"""Visits and copies as lists and pages show them."""

from dataclasses import dataclass
from datetime import datetime

from models.cases.papers import Channel, Fate, Paper
from models.forms.answers import Answers
from models.kernel.ids import CaseId, PrintId, UserId, VisitId
from models.visits.visit import VisitStatus
from models.visits.visit_gates import Gate


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One visit of a case; ``copies_out`` are printed and not yet settled."""

    visit_id: VisitId
    starts_at: datetime
    ends_at: datetime
    status: VisitStatus
    place_kind: str
    copies_out: int


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One printed copy, or a copy of an attachment that was saved outside.

    Attributes:
        document: None for an attachment; ``what`` says then which.
        visit_id: "" for what belongs to no visit.
        holder: "" for a file: whoever saved it has it.
    """

    print_id: PrintId
    number: str
    document: Paper | None
    case_id: CaseId
    case_number: str
    visit_id: VisitId
    holder: str
    copy: int
    copies: int
    printed_at: datetime
    printed_by: UserId
    channel: Channel
    return_by: datetime | None
    settled_at: datetime | None
    fate: Fate | None
    what: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class VisitView:
    """A visit with its preparation and report, as the pages of a visit show it."""

    visit_id: VisitId
    case_id: CaseId
    case_number: str
    starts_at: datetime
    ends_at: datetime
    status: VisitStatus
    preparation: Answers
    report: Answers
    gates: tuple[Gate, ...]
    address_on_paper: bool
    begun: bool

    @property
    def unmet(self) -> tuple[Gate, ...]:
        """The gates that keep the visit sheet from being printed."""
        return tuple(gate for gate in self.gates if not gate.met)
