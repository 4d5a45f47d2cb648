"""The extract for a citizen whose concern never became a case."""

import pytest

from models.audit.acts import SENTENCES, Act
from models.cases.papers import Fate
from models.documents.document import Document, every_word
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId, PrintId
from models.kernel.text import plain
from models.ports.records import NotFoundError
from models.usecases.citizen_extract import CitizenExtract, Extract
from models.usecases.delete_concern import DeleteConcern
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.open_concern import OpenConcern
from models.usecases.search import Search
from models.usecases.settle_copy import SettleCopy
from storage.paper.pdf import paint
from tests.casework import open_case, register
from tests.models.usecases.test_read_log import DPO
from tests.office import ANE, BO, TestOffice


def made(office: TestOffice, kind: Kind, key: str) -> tuple[Extract, list[str]]:
    words: list[str] = []

    def keep(document: Document) -> bytes:
        words.extend(every_word(document))
        return b"%PDF"

    return CitizenExtract(office.begin, plain, keep)(kind, key), words


def prints(office: TestOffice) -> list[tuple[str, ...]]:
    return office.database.execute(
        "SELECT id, number, case_id, about_id, settled_how FROM print_copy"
    ).fetchall()


def test_a_concern_alone_gives_an_extract(office: TestOffice) -> None:
    concern = register(office)
    OpenConcern(office.begin)(concern)
    extract, words = made(office, Kind.CONCERN, concern)
    assert extract.number == "U-2026-0001"
    assert any("the concern H-2026-0001" in said for said in words)
    assert plain(SENTENCES[Act.CONCERN_REGISTERED]) in words
    assert plain(SENTENCES[Act.CONCERN_VIEWED]) in words
    assert not {ANE.name, ANE.label} & set(words)
    ((key, *rest),) = prints(office)
    assert rest == ["U-2026-0001", None, concern, "handed_over"]
    with office.begin() as work:
        assert work.prints.get(PrintId(key)).case_id is None
    with pytest.raises(Refused):
        SettleCopy(office.begin)(PrintId(key), Fate.LOST)


def test_its_number_leads_to_the_concern(office: TestOffice) -> None:
    concern = register(office)
    made(office, Kind.CONCERN, concern)
    hits = Search(office.begin)("U-2026-0001")
    (hit,) = (*hits.cases, *hits.concerns)
    assert (hit.case_id, hit.concern_id) == (None, concern)


def test_a_rejected_concern_gives_one_too(office: TestOffice) -> None:
    concern = register(office)
    RejectConcern(office.begin)(concern, "Intet at gøre")
    _, words = made(office, Kind.CONCERN, concern)
    assert plain(SENTENCES[Act.CONCERN_REJECTED]) in words


def test_a_concern_in_a_case_gives_the_extract_of_the_case(office: TestOffice) -> None:
    case = open_case(office)
    _, words = made(office, Kind.CONCERN, case.concern_id)
    assert any(f"case {case.number}" in said for said in words)
    ((_, _, of_case, *_),) = prints(office)
    assert of_case == case.case_id


def test_deleting_the_concern_deletes_the_note_of_its_extract(office: TestOffice) -> None:
    concern = register(office)
    MistakenConcern(office.begin)(concern, "Ringet forkert")
    made(office, Kind.CONCERN, concern)
    DeleteConcern(office.begin)(concern)
    assert prints(office) == []


def test_who_does_no_casework_or_does_not_see_it_makes_none(office: TestOffice) -> None:
    concern = register(office)
    with pytest.raises(Refused):
        CitizenExtract(office.begin_as(DPO), plain, paint)(Kind.CONCERN, concern)
    with pytest.raises(NotFoundError):
        CitizenExtract(office.begin_as(BO), plain, paint)(Kind.CONCERN, concern)
    with pytest.raises(NotFoundError):
        made(office, Kind.CONCERN, ConcernId("none"))
    assert prints(office) == []
