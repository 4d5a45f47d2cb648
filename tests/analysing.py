"""Analyses and recommendations to test with; everybody is invented."""

from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.course.record import Record
from models.forms.answers import Answers, Value
from models.forms.progress import DONE_KEY
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId
from models.office.two_people import setting_of
from models.usecases.analyse import SaveAnalysis
from models.usecases.recommend import WriteRecommendation, Written
from tests.office import TestOffice

SEEN: Final = {
    "mark": "observed",
    "said": "Sidder alene i frikvarteret",
    "source": "Klasselærer",
    "when": "2026-01-12",
}
ANALYSED: Final[Answers] = {
    "network_observations": [SEEN],
    "network_risks": "Er holdt op til håndbold",
    "network_protects": "En god ven i klassen",
    "network_unknown": "Hvem han skriver med",
    "network_who_knows": "Klubben",
    "assessment": "Ensomhed vejer tungest. Der er en ven og en mor at bygge på.",
    "focus": ["network", "family"],
}
RECOMMENDED: Final[dict[str, Value]] = {
    "outcome": "home_visit",
    "proposal": "SSP og lokalpoliti tager på besøg sammen",
    "reasons": "Familien kender ikke bekymringen, og der er noget at bygge på",
    "basis": "rpl115-1-1",
    "earlier": "seen",
    "participants": [{"name": "Pia Prøvesen", "authority": "Skolen", "mandate": "no"}],
    "dissent": "Skolen ville hellere vente",
    "decisions": [{"authority": "Børn og unge", "law": "Barnets lov § 18"}],
}


def analyse(
    office: TestOffice, case: CaseId, answers: Answers = ANALYSED, *, finish: bool = True
) -> None:
    given = {**answers, DONE_KEY: ["network"]}
    SaveAnalysis(office.begin)(case, given, None, finish=finish)


def recommend(
    office: TestOffice, case: CaseId, *, submit: bool = True, **answers: Value
) -> Record:
    given = {**RECOMMENDED, **answers}
    WriteRecommendation(office.begin)(Written(case, given, submit=submit))
    return newest(office, case)


def newest(office: TestOffice, case: CaseId) -> Record:
    with office.begin() as work:
        return work.course.of_case(case, Kind.RECOMMENDATION)[-1]


def record_of(office: TestOffice, record: RecordId) -> Record:
    with office.begin() as work:
        return work.course.get(record)


def want_a_second(office: TestOffice, *, on: bool = True) -> None:
    """Let the office want a second person for recommendations."""
    with office.begin() as work:
        key = setting_of(Act.RECOMMENDED)
        work.offices.set_setting(key, "yes" if on else "no")
        work.note(Note(Act.SETTING_CHANGED, ((Kind.SETTING, key),)))
        work.commit()
