"""What is enclosed in a transfer must fit into the case that takes it up; else nothing moves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.attachments import limits
from models.attachments.limits import Limit
from models.exchange.answer import Answer
from models.kernel.ids import BundleId
from models.kernel.text import plain
from models.usecases import transfer_files
from tests.attaching import PDF, add, file_of, listed
from tests.handing import Pair, make_neighbours
from tests.moving import TAKE, opened, refused

LETTER = PDF + b"BREV" * 50
DRAWING = PDF + b"TEGNING" * 50
TABLES = (
    "concern", "case_file", "person", "attachment", "attachment_chunk", "happening", "entry",
    "disclosure",
)  # fmt: skip


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_neighbours(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def bundle(pair: Pair, tmp_path: Path) -> BundleId:
    case = pair.case()
    for name, data in (("brev.pdf", LETTER), ("tegning.pdf", DRAWING)):
        add(pair.kommune.office, case, file_of(tmp_path, name, data), title=name)
    return opened(pair, case, "subject", "concern_words", "attachment")


def counts(pair: Pair) -> dict[str, int]:
    return {table: pair.police.count(table) for table in TABLES}


def limit(monkeypatch: pytest.MonkeyPatch, name: str, size: int) -> None:
    monkeypatch.setattr(transfer_files, name, Limit(size, limits.PER_CASE.reason))


def test_too_much_for_the_case_is_refused_before_anything_moves(
    pair: Pair, bundle: BundleId, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = counts(pair)
    limit(monkeypatch, "PER_CASE", len(LETTER) + len(DRAWING) - 1)
    said = plain(refused(lambda: pair.police.take_up(bundle, TAKE)).why)
    assert said.startswith(f"What is enclosed takes {len(LETTER) + len(DRAWING)} B")
    assert "Nothing is taken over yet. Delete attachments" in said
    assert "ask Prøvekøbing Kommune to send the case again" in said
    assert counts(pair) == before
    with pair.police.office.begin() as work:
        assert work.bundles.received(bundle).answer is Answer.RECEIVED


def test_what_just_fits_is_taken_over(
    pair: Pair, bundle: BundleId, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit(monkeypatch, "PER_CASE", len(LETTER) + len(DRAWING))
    case = pair.police.take_up(bundle, TAKE).case_id
    assert {row.name for row in listed(pair.police.office, case)} == {"brev.pdf", "tegning.pdf"}


def test_a_file_larger_than_any_here_is_named(
    pair: Pair, bundle: BundleId, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = counts(pair)
    limit(monkeypatch, "PER_FILE", len(LETTER))
    said = plain(refused(lambda: pair.police.take_up(bundle, TAKE)).why)
    assert said.startswith("The enclosed file tegning.pdf takes")
    assert said.endswith("Ask Prøvekøbing Kommune to send the case again without that file.")
    assert counts(pair) == before


def test_what_the_case_has_already_takes_no_more_room(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs, ours = pair.case(), None
    path = file_of(tmp_path, "brev.pdf", LETTER)
    add(pair.kommune.office, theirs, path)
    first = opened(pair, theirs, "subject", "cpr", "address", "concern_words", "attachment")
    ours = pair.police.take_up(first, TAKE).case_id
    again = pair.case()
    add(pair.kommune.office, again, path)
    add(pair.kommune.office, again, file_of(tmp_path, "tegning.pdf", DRAWING))
    second = opened(pair, again, "subject", "cpr", "address", "concern_words", "attachment")
    (known,) = [one for one in pair.police.open_take_up(second).persons if one.linkable]
    joined = {**TAKE, "same_as": str(known.person_id)}
    limit(monkeypatch, "PER_CASE", len(LETTER) + len(DRAWING) - 1)
    assert "has room for" in plain(refused(lambda: pair.police.take_up(second, joined)).why)
    limit(monkeypatch, "PER_CASE", len(LETTER) + len(DRAWING))
    assert pair.police.take_up(second, joined).case_id == ours
    assert len(listed(pair.police.office, ours)) == 2
