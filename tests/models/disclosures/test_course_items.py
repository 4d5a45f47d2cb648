"""What of an analysis and a recommendation can be chosen for a handover, and what stays here."""

from models.disclosures.contents import Choosable
from models.disclosures.items import KINDS
from models.law.bases import DataCategory
from models.usecases.prepare_handover import ChooseFromCase
from tests.analysing import ANALYSED, SEEN, analyse, recommend
from tests.casework import Opened, answer, open_case
from tests.office import TestOffice

OURS = {"dimension", "dimension_crime", "overall", "recommendation"}


def offered(office: TestOffice, opened: Opened) -> dict[str, Choosable]:
    """What can be chosen, by the kind of item; of several the last."""
    found = ChooseFromCase(office.begin, {})(opened.case_id)
    return {each.code: each for each in found.items if each.code in OURS}


def test_only_what_is_finished_and_in_force_is_offered(office: TestOffice) -> None:
    opened = open_case(office)
    answer(office, opened.case_id)
    analyse(office, opened.case_id, finish=False)
    recommend(office, opened.case_id, submit=False)
    assert offered(office, opened) == {}


def test_each_dimension_by_itself_without_who_knows_more(office: TestOffice) -> None:
    opened = open_case(office)
    answer(office, opened.case_id)
    analyse(office, opened.case_id, {**ANALYSED, "crime_risks": "En gammel dom"})
    recommend(office, opened.case_id)
    found = offered(office, opened)
    assert found["dimension"].contents == {
        "observations": [SEEN],
        "risks": ANALYSED["network_risks"],
        "protects": ANALYSED["network_protects"],
        "unknown": ANALYSED["network_unknown"],
    }
    assert DataCategory.CRIMINAL in found["dimension_crime"].categories
    assert found["overall"].contents == {
        "assessment": ANALYSED["assessment"], "focus": ["network", "family"],
    }  # fmt: skip
    assert set(found["recommendation"].contents) == {
        "outcome", "proposal", "reasons", "basis", "dissent", "decisions",
    }  # fmt: skip
    assert "Pia Prøvesen" not in str(found["recommendation"].contents), (
        "who was there stays here"
    )


def test_the_type_of_extremism_never_leaves() -> None:
    assert not any(field.key == "type" for kind in KINDS.values() for field in kind.form.fields)
