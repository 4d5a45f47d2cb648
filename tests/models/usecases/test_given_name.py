"""The given name of whoever reported, alone in an item: somebody says whose it is, or it stays."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from models.disclosures.contents import Choosable
from models.disclosures.gate import GIVEN_NAME, NotReady
from models.kernel.ids import CaseId
from models.usecases.add_note import AddCaseNote
from tests import handing
from tests.handing import Pair, make_pair

PRIVATE = {"reporter_type": "private", "reporter_name": "Sofie Skabelon"}
OTHERS = "Han ses ofte med Sofie og hendes bror."


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pair]:
    monkeypatch.setattr(handing, "CALL_ANSWERS", {**handing.CALL_ANSWERS, **PRIVATE})
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def noted(pair: Pair, words: str) -> tuple[CaseId, Choosable]:
    case = pair.case()
    AddCaseNote(pair.kommune.office.begin)(case, words)
    notes = [item for item in pair.kommune.choose(case).items if item.code == "note"]
    return case, notes[-1]


def answers(pair: Pair, case: CaseId, note: Choosable, **more: str) -> dict[str, Any]:
    row = {"item": note.code, "record": note.record_id, "necessity": "Viser netværket", **more}
    return {**pair.answers(case, "subject"), "items": [row]}


def test_it_is_asked_whose_name_it_is(pair: Pair) -> None:
    case, note = noted(pair, OTHERS)
    assert (note.given_name, note.names_reporter) == (True, False)
    with pytest.raises(NotReady) as asked:
        pair.kommune.prepare(case, answers(pair, case, note))
    assert [(each.field, each.what) for each in asked.value.problems] == [
        ("items.0.named", GIVEN_NAME)
    ]


def test_with_a_reason_it_goes_and_the_reason_stays_here(pair: Pair) -> None:
    case, note = noted(pair, OTHERS)
    prepared = pair.kommune.prepare(case, answers(pair, case, note, named="Hans KUSINE"))
    assert prepared.items[0].named == "Hans KUSINE"
    begun = pair.kommune.choose(case).answers
    assert begun["items"] == [
        {"item": "note", "record": note.record_id, "necessity": "Viser netværket",
         "named": "Hans KUSINE"}
    ]  # fmt: skip
    assert "KUSINE" not in prepared.case_json.decode()
    pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))


@pytest.mark.parametrize("words", ["Han kom for sent.", "Mathias hilste på alle."])
def test_nothing_is_asked_of_other_names(pair: Pair, words: str) -> None:
    case, note = noted(pair, words)
    assert not note.given_name
    prepared = pair.kommune.prepare(case, answers(pair, case, note, named="Overflødigt"))
    assert prepared.items[0].named == "", "what nobody asked is not kept"


def test_the_citizens_own_given_name_tells_of_nobody_else(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {**handing.CALL_ANSWERS, "reporter_name": "Mathias Skabelon"}
    monkeypatch.setattr(handing, "CALL_ANSWERS", told)
    assert not noted(pair, "Mathias hilste på alle.")[1].given_name


def test_an_office_has_no_given_name(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    told = {**handing.CALL_ANSWERS, "reporter_type": "public_employee"}
    monkeypatch.setattr(handing, "CALL_ANSWERS", told)
    assert not noted(pair, OTHERS)[1].given_name
