"""Visits to test with, made through the program's own use cases."""

from collections.abc import Mapping
from typing import Final

from models.calendar.entry import EntryKind
from models.documents.document import Document, every_word
from models.forms.answers import Value
from models.kernel.ids import CaseId, VisitId
from models.usecases.child_reports import DeliverChildReport
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.plan_visit import PlanVisit, VisitPlan
from tests.casework import DELIVERED, Opened, answer, entry_of, open_case
from tests.office import TestOffice
from tests.qualifying import visit_without_check

PREPARED: Final[Mapping[str, Value]] = {
    "visit_date": "2026-01-15",
    "starts": "16:30",
    "ends": "17:30",
    "place_kind": "home",
    "purpose": "Høre familiens syn og tilbyde støtte",
    "basis": "rpl115-1-1",
    "first_name": "Else Skabelon",
    "first_authority": "kommune",
    "second_name": "Per Attrap",
    "second_authority": "police",
    "speaks": "first",
    "standby_name": "Bo Demosen",
    "standby_phone": "20000001",
    "check_in": "16:30",
    "check_out": "18:00",
    "contact_name": "Else Skabelon",
    "contact_phone": "20000002",
    "may_be_home": ["citizen", "mother", "sibling"],
    "knows_citizen": "At skolen har talt med ham",
    "knows_parents": "Intet endnu",
    "knows_school": "At Infohuset er spurgt",
    "first_confirms": "At vi kommer fra kommunen",
    "second_confirms": "At politiet er med for at forebygge",
    "dogs": "yes",
    "parking": "På vejen, så bilen kan køre frit",
    "way_out": "Hoveddøren",
    "leave_when": "Nogen hæver stemmen",
    "interpreter": "no",
    "parents_checked": "yes",
    "siblings_checked": "yes",
    "child_duties": "yes",
    "offers": ["mentor", "parents", "leisure"],
}
AFTER: Final[Mapping[str, Value]] = {
    "name": "Mathias Testesen",
    "cpr": "7403105907",
    "street": "Øvelsesvej 12",
    "postcode": "9999",
    "city": "Prøvekøbing",
    "address_protected": "no",
    "relatives": [
        {"name": "Ida Testesen", "relation": "sibling", "reason": "Bor i hjemmet"},
        {"name": "Anne Testesen", "relation": "mother", "custody": "yes", "reason": "Mor"},
    ],
    "statements": [
        {"mark": "reported", "said": "Listen med tre fornavne", "source": "Læreren"}
    ],
    "signs": ["violence"],
    "protects": "Håndbold",
}


def cleared_case(
    office: TestOffice, *, after: Mapping[str, Value] | None = None, **call: str
) -> Opened:
    """A child's case: written up, child reported, the police say go on, and so does a visit."""
    given = {"reporter_name": "Karla Fiktiv, lærer", "reporter_phone": "20000009", **call}
    opened = open_case(office, **given)
    CompleteAfterCall(office.begin)(AfterCall(opened.concern_id, {**AFTER, **(after or {})}))
    answer(office, opened.case_id)
    report = entry_of(office, opened.case_id, EntryKind.CHILD_REPORT)
    DeliverChildReport(office.begin)(report.id, DELIVERED)
    visit_without_check(office, opened.case_id)
    return opened


def plan(office: TestOffice, case: CaseId, **answers: Value) -> VisitId:
    """Plan a visit that is ready, unless the answers say otherwise."""
    given = {key: value for key, value in {**PREPARED, **answers}.items() if value}
    return PlanVisit(office.begin)(VisitPlan(case, given)).visit_id


def words_on(document: Document) -> str:
    """Everything the document says."""
    return "\n".join(every_word(document))
