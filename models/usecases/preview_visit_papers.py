"""The papers of a visit, composed for the screen; nothing is printed, the log knows."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.cases.case import Case
from models.cases.papers import Paper
from models.documents.document import Document
from models.documents.preparation_sheet import preparation_sheet
from models.documents.visit_brief import CopyMark, VisitBrief, allowed, require_clean
from models.documents.visit_sheet import visit_sheet
from models.forms.answers import Answers, written
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import CaseId, VisitId
from models.kernel.text import Say
from models.people.who import Who
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case
from models.usecases.visit_record import address_of, hidden_of, preparation, record_of
from models.visits.visit import Visit
from models.visits.visit_gates import Gate, gates, unmet


@dataclass(frozen=True, slots=True, repr=False)
class VisitPaper:
    """A paper ready to be looked at.

    Attributes:
        unmet: what keeps it from being printed; never on the paper itself.
        holders: who is proposed to hold a copy.
    """

    document: Document
    case_id: CaseId
    case_number: str
    unmet: tuple[Gate, ...]
    holders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PreviewVisitPapers:
    """Compose a paper of a visit in the words of ``say``."""

    begin: BeginWork
    say: Say
    language: str = "da-DK"

    def __call__(self, visit_id: VisitId, paper: Paper) -> VisitPaper:
        """Log the preview, and return the paper once that is written.

        Raises:
            Refused: something hidden would stand on it, or the role does no casework.
        """
        with self.begin() as work:
            casework(work)
            visit = work.visits.get(visit_id)
            case = work.cases.get(visit.case_id)
            document = compose(work, visit, paper, None, self.say, self.language)
            answers = preparation(work, visit)
            holders = _holders(answers, paper)
            missing = unmet(record_of(work, case, answers)) if _gated(paper) else ()
            note_case(work, Act.PREVIEWED, case, (Kind.VISIT, visit.id), words=str(paper))
            work.commit()
            return VisitPaper(document, case.id, case.number, missing, holders)


def compose(
    work: Work, visit: Visit, paper: Paper, mark: CopyMark | None, say: Say, language: str
) -> Document:
    """Return a paper of a visit: white-listed fields only, and looked through once more.

    Raises:
        Refused: something hidden would stand on it.
    """
    case = work.cases.get(visit.case_id)
    answers = preparation(work, visit)
    office, person = work.offices.office(), work.people.get(case.subject_id)
    on_sheet = paper is Paper.VISIT_SHEET
    brief = VisitBrief(
        paper=paper,
        office=office.name,
        practice=office.practice,
        case_number=case.number,
        citizen=(person.name or person.initials) if on_sheet else _initials(work, case, say),
        address=address_of(person) if visit.place_kind == "home" else "",
        starts_at=visit.starts_at,
        ends_at=visit.ends_at,
        answers=allowed(paper, answers),
        gates=() if on_sheet else gates(record_of(work, case, answers)),
        made=work.now,
        mark=mark,
        language=language,
    )
    document = (visit_sheet if on_sheet else preparation_sheet)(brief, say)
    require_clean(document, hidden_of(work, case))
    return document


def _gated(paper: Paper) -> bool:
    return paper is Paper.VISIT_SHEET


def _initials(work: Work, case: Case, say: Say) -> str:
    today = local(work.now).date()
    return say(Who.of(work.people.get(case.subject_id), today, named=False).words)


def _holders(answers: Answers, paper: Paper) -> tuple[str, ...]:
    keys = ["first_name", "second_name"]
    if paper is Paper.PREPARATION:
        keys.append("standby_name")
    return tuple(filter(None, (written(answers, key) for key in keys)))
