"""Kommune to police to kommune, on two real vaults."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.calendar.entry import EntryKind
from models.disclosures.disclosure import DisclosureState
from storage.paper.extract import words_of
from tests.handing import Pair, make_pair


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def test_a_case_goes_to_the_police_and_a_receipt_comes_back(pair: Pair) -> None:
    kommune, police = pair.kommune, pair.police
    case_id = pair.case()
    prepared = kommune.prepare(case_id, pair.answers(case_id))  # type: ignore[arg-type]
    sealed = kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    kommune.mark_handed_over(sealed.disclosure_id)

    received = police.receive(sealed.file.path)
    assert (received.number, received.missing, received.late) == ("V-2026-0001", (), False)
    assert received.words == sealed.words
    shown = police.view(received.bundle_id)
    assert shown.bundle.case_json == prepared.case_json
    assert shown.bundle.case_pdf == prepared.case_pdf
    assert shown.manifest.grounds.purpose_words == "Politiet skal vurdere, om vi kan gå videre."

    receipt = police.write_receipt(received.bundle_id, "0700-123", str(pair.stick))
    accepted = kommune.accept_receipt(receipt.file.path)
    assert (accepted.number, accepted.own_number) == ("V-2026-0001", "0700-123")
    with kommune.office.begin() as work:
        state = work.disclosures.get(sealed.disclosure_id).state
        left = [e for e in work.entries.open_of_case(case_id) if e.kind is EntryKind.RECEIPT]
    assert state is DisclosureState.RECEIPTED_DIGITAL
    assert left == []
    print("\n".join(words_of(prepared.case_pdf)))
    print(json.dumps(json.loads(prepared.case_json), indent=1, ensure_ascii=False))
    print(kommune.log(), police.log())
