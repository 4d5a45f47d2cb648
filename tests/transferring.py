"""Transfers to test with: a case that goes to another kommune, and how it got there."""

from typing import Any, Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.case import PoliceAnswer
from models.course.record import Record
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.ports.work import BeginWork
from models.usecases.handover_record import offered
from models.usecases.transfers import GiveTransfer, PrepareTransfer, RecordTransferReceipt
from tests.office import TestOffice

KOMMUNER: Final = {"101": "København", "147": "Frederiksberg", "999": "Prøvekøbing"}
MOVED: Final = {"kommune": "101", "moved_on": "2026-01-12"}
WHY: Final = {
    **MOVED,
    "necessity": "De skal følge op på truslerne",
    "withheld": "Naboens klage",
}
LATER: Final = {"reason": "Boligen er midlertidig", "again_on": "2026-02-02"}
BY_HAND: Final[dict[str, Any]] = {
    "way": "paper",
    "to": "Mette Attrap, tovholder",
    "given_date": "2026-01-14",
    "purpose": "prevention",
    "basis": "fvl28",
    "less": "Uden ordene kan de ikke vurdere",
    "consent": "asked",
    "consent_reason": "Spurgt på telefon",
}
RECEIPT: Final = {
    "received_by": "Mette Attrap, tovholder",
    "received_on": "2026-01-14",
    "number": "7",
}


def transfers(office: TestOffice, case: CaseId) -> tuple[Record, ...]:
    """The transfers of a case, oldest first."""
    with office.begin() as work:
        return work.course.of_case(case, Kind.TRANSFER)


def prepare(office: TestOffice, case: CaseId, **more: str) -> Record:
    """A transfer that is prepared."""
    PrepareTransfer(office.begin, KOMMUNER)(case, {**WHY, **more})
    return transfers(office, case)[-1]


def by_hand(begin: BeginWork, case: CaseId, *codes: str, **more: Any) -> dict[str, Any]:
    """What is given by hand: items of these kinds, else all that may leave."""
    with begin() as work:
        held = offered(work, work.cases.get(case), KOMMUNER)
    chosen = [
        item for item in held if not item.names_reporter and (not codes or item.code in codes)
    ]
    items = [
        {
            "item": each.code,
            "record": each.record_id,
            "necessity": "De skal vide det",
            **({"kinds": "ordinary"} if each.code == "attachment" else {}),
        }
        for each in chosen
    ]
    return {**BY_HAND, "items": items, **more}


def give(office: TestOffice, case: CaseId, record: Record, **more: Any) -> None:
    """Give it on paper."""
    answers = by_hand(office.begin, case, "subject", "concern_words", **more)
    GiveTransfer(office.begin, plain, KOMMUNER)(record.id, answers)


def receipted(office: TestOffice, case: CaseId) -> Record:
    """A transfer that the new kommune has receipted."""
    record = prepare(office, case)
    give(office, case, record)
    RecordTransferReceipt(office.begin)(record.id, RECEIPT)
    return transfers(office, case)[-1]


def suspend(office: TestOffice, case: CaseId) -> None:
    """Let the police take over."""
    with office.begin() as work:
        found = work.cases.get(case)
        found.police_answered(PoliceAnswer.TAKES_OVER, work.now)
        work.cases.save(found)
        work.note(Note(Act.POLICE_ANSWERED))
        work.commit()
