"""Cases that can be closed, and answers that close them."""

from typing import Any

from models.calendar.entry import EntryKind
from models.kernel.ids import CaseId
from models.usecases.close_case import CloseCase, Closing, PrepareClosing
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.complete_entry import CompleteEntry, Completion
from tests.casework import Opened, answer, open_case, open_entries
from tests.office import TestOffice

AFTERWARDS: dict[str, Any] = {
    "signs": "progress",
    "signs_words": "Taler ikke længere om listen",
    "resilience": "unchanged",
    "resilience_words": "Samme netværk som før",
    "reason": "Boligen er på plads, og der er ingen ny bekymring",
    "goes_on": "no",
    "told": "yes",
    "check": "6",
}


def ready_case(office: TestOffice, **about: str) -> Opened:
    """A case on an adult with nothing in the way of closing it."""
    given = {"about_name": "Freja Eksempel", "about_age": "25", **about}
    made = open_case(office, **given)
    CompleteAfterCall(office.begin)(AfterCall(made.concern_id, {"name": given["about_name"]}))
    answer(office, made.case_id)
    for entry in open_entries(office, made.case_id):
        if entry.kind is EntryKind.TELL_BACK:
            CompleteEntry(office.begin)(Completion(entry.id, "Talt med henvenderen"))
    return made


def closing_of(office: TestOffice, case: CaseId) -> Closing:
    found = PrepareClosing(office.begin)(case)
    assert isinstance(found, Closing)
    return found


def answers_for(office: TestOffice, case: CaseId, **more: Any) -> dict[str, Any]:
    """Answers in which every need is met."""
    asked = closing_of(office, case).needs
    rows = [{"key": need.key, "need": need.what.source, "outcome": "met"} for need in asked]
    return {"needs": rows, **AFTERWARDS, **more}


def close(office: TestOffice, case: CaseId, **more: Any) -> None:
    CloseCase(office.begin)(case, answers_for(office, case, **more))
