"""Attachments go along: chosen as items, streamed, compared on the way, kept at the other end."""

import subprocess
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from models.disclosures.gate import WHICH_KINDS, NotReady
from models.exchange.case_file import parse_case
from models.exchange.manifest import parse_manifest
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import BundleId, CaseId, ConcernId
from models.law.bases import DataCategory
from models.ports.records import NotFoundError
from storage.exchange.bundle_reader import OTHER_FILES
from storage.exchange.sealed_file import CHANGED as NOT_STORED_SO
from storage.verify import _attachments as verify_attachments
from tests.attaching import PDF, add, file_of
from tests.handing import Pair, make_pair

LARGE = PDF + bytes(range(256)) * 5000
"""Five slices of the database, and some more."""


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    pair = make_pair(tmp_path)
    pair.introduce()
    return pair


def with_files(pair: Pair, folder: Path) -> CaseId:
    """A case with a letter of its own and a large one from a concern."""
    case = pair.case()
    add(pair.kommune.office, case, file_of(folder, "brev æ.pdf", PDF + b"INDHOLD"))
    with pair.kommune.office.begin() as work:
        (concern,) = work.concerns.of_case(case)
    path = file_of(folder, "stor.bin", LARGE)
    add(pair.kommune.office, ConcernId(concern.id), path, Kind.CONCERN, title="Skærmbilleder")
    return case


def answers(pair: Pair, case: CaseId, count: int = 2) -> dict[str, Any]:
    found = pair.answers(case, "subject", "attachment")
    files = [row for row in found["items"] if row["item"] == "attachment"]
    others = [row for row in found["items"] if row["item"] != "attachment"]
    return {**found, "items": [*others, *files[:count]]}


def received(pair: Pair, path: str) -> BundleId:
    return pair.police.receive(path).bundle_id


def test_the_other_end_gets_the_very_bytes(pair: Pair, tmp_path: Path) -> None:
    case = with_files(pair, tmp_path)
    prepared = pair.kommune.prepare(case, answers(pair, case))
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    bundle = received(pair, sealed.file.path)
    with pair.police.office.begin() as work:
        letter, large = work.bundles.attachments_of(bundle)
        assert b"".join(work.bundles.slices_of(bundle, letter.sha256)) == PDF + b"INDHOLD"
        slices = list(work.bundles.slices_of(bundle, large.sha256))
        with pytest.raises(NotFoundError):
            list(work.bundles.slices_of(bundle, "0" * 64))
    assert b"".join(slices) == LARGE
    assert max(map(len, slices)) == 256 * 1024
    assert (letter.name, large.name) == ("brev æ.pdf", "stor.bin")
    assert (letter.title, large.title) == ("Brev fra skolen", "Skærmbilleder")
    assert verify_attachments(pair.police.office.database)["ok"]


def test_each_attachment_is_an_item_with_its_own_reason(pair: Pair, tmp_path: Path) -> None:
    case = with_files(pair, tmp_path)
    prepared = pair.kommune.prepare(case, answers(pair, case, 1))
    (only,) = [item for item in prepared.items if item.item == "attachment"]
    assert only.title.startswith("Attachment B-2026-0001 of 13.01.2026")
    assert only.necessity.startswith("Nødvendigt")
    assert [file.name for file in prepared.whole.attached] == ["brev æ.pdf"]
    assert [each.name for each in prepared.whole.entries] == [
        "case.json", "case.pdf", "laes-mig.txt", "laes-mig.pdf",
        "att/" + sha256(PDF + b"INDHOLD").hexdigest(),
    ]  # fmt: skip
    assert prepared.whole.size == sum(each.length for each in prepared.whole.entries)
    listed = parse_case(prepared.case_json).items
    assert [item.item for item in listed] == ["subject", "attachment"]


@pytest.mark.parametrize(
    ("said", "why"), [(None, "left out"), (" ", "empty"), ("ordinary fremmed", "unknown")]
)
def test_a_file_does_not_leave_until_it_is_said_what_is_in_it(
    pair: Pair, tmp_path: Path, said: str | None, why: str
) -> None:
    case = with_files(pair, tmp_path)
    found = answers(pair, case, 1)
    file = {key: words for key, words in found["items"][-1].items() if key != "kinds"}
    file |= {} if said is None else {"kinds": said}
    with pytest.raises(NotReady) as refusal:
        pair.kommune.prepare(case, {**found, "items": [*found["items"][:-1], file]})
    (problem,) = refusal.value.problems
    assert (problem.field, problem.what) == ("items.1.kinds", WHICH_KINDS), why


def test_what_is_in_a_file_stands_in_the_register_and_in_the_manifest(
    pair: Pair, tmp_path: Path
) -> None:
    case = with_files(pair, tmp_path)
    found = answers(pair, case, 1)
    file = {**found["items"][-1], "kinds": "third_party article_9"}
    prepared = pair.kommune.prepare(case, {**found, "items": [*found["items"][:-1], file]})
    said = (DataCategory.ARTICLE_9, DataCategory.THIRD_PARTY)
    assert set(said) <= set(prepared.items[-1].categories)
    assert DataCategory.ORDINARY not in prepared.items[-1].categories
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    with pair.kommune.office.begin() as work:
        kept = work.disclosures.get(prepared.disclosure_id).items[-1].categories
    shown = pair.police.view(received(pair, sealed.file.path)).manifest.grounds.items[-1]
    assert kept == shown.categories == prepared.items[-1].categories


def test_progress_is_told_to_its_end_both_ways(pair: Pair, tmp_path: Path) -> None:
    case = with_files(pair, tmp_path)
    prepared = pair.kommune.prepare(case, answers(pair, case))
    told: list[tuple[int, int]] = []
    sealed = pair.kommune.seal(
        prepared.disclosure_id, prepared.digest, str(pair.stick),
        report=lambda done, total: told.append((done, total)),
    )  # fmt: skip
    heard: list[tuple[int, int]] = []
    pair.police.receive(sealed.file.path, lambda done, total: heard.append((done, total)))
    for each in (told, heard):
        assert all(0 < done <= total for done, total in each)
    dones = [done for done, _ in told]
    assert dones == sorted(dones)
    assert told[-1][0] == told[-1][1]


class Enough(Exception):  # noqa: N818 - no error
    """The user has cancelled."""


def stop_after(times: int) -> Callable[[int, int], None]:
    left = iter(range(times))

    def report(_done: int, _total: int) -> None:
        if next(left, None) is None:
            raise Enough

    return report


@pytest.mark.parametrize("times", [0, 5, 20, 45])
def test_a_cancelled_seal_leaves_no_file_and_no_record(
    pair: Pair, tmp_path: Path, times: int
) -> None:
    case = with_files(pair, tmp_path)
    prepared = pair.kommune.prepare(case, answers(pair, case))
    before = set(pair.stick.iterdir())
    with pytest.raises(Enough):
        pair.kommune.seal(
            prepared.disclosure_id, prepared.digest, str(pair.stick), report=stop_after(times)
        )
    assert set(pair.stick.iterdir()) == before
    assert pair.kommune.count("bundle_out") == 0
    again = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    assert parse_manifest(_manifest(pair, again.disclosure_id)).sequence == 1


def _manifest(pair: Pair, disclosure: Any) -> bytes:
    with pair.kommune.office.begin() as work:
        return work.bundles.out_of(disclosure).manifest


@pytest.mark.parametrize("times", [0, 30, 48])
def test_a_cancelled_opening_keeps_nothing(pair: Pair, tmp_path: Path, times: int) -> None:
    case = with_files(pair, tmp_path)
    prepared = pair.kommune.prepare(case, answers(pair, case))
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    with pytest.raises(Enough):
        pair.police.receive(sealed.file.path, stop_after(times))
    assert (pair.police.count("bundle_in"), pair.police.count("bundle_slice")) == (0, 0)
    pair.police.receive(sealed.file.path)


def test_bytes_that_are_no_longer_those_stored_are_not_sealed(
    pair: Pair, tmp_path: Path
) -> None:
    case = with_files(pair, tmp_path)
    prepared = pair.kommune.prepare(case, answers(pair, case))
    database = pair.kommune.office.database
    database.execute("DROP TRIGGER attachment_chunk_is_final")
    database.execute("UPDATE attachment_chunk SET data = x'00' WHERE position = 3")
    before = set(pair.stick.iterdir())
    with pytest.raises(EnvironmentFault) as fault:
        pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    assert fault.value.happened == NOT_STORED_SO
    assert set(pair.stick.iterdir()) == before


def test_a_damaged_attachment_is_found_at_the_other_end(pair: Pair, tmp_path: Path) -> None:
    case = with_files(pair, tmp_path)
    prepared = pair.kommune.prepare(case, answers(pair, case))
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    bundle = received(pair, sealed.file.path)
    database = pair.police.office.database
    with pytest.raises(Exception, match="never changed"):
        database.execute("UPDATE bundle_slice SET data = x'00'")
    database.execute("DROP TRIGGER bundle_slice_is_final")
    database.execute("UPDATE bundle_slice SET data = x'00' WHERE position = 3")
    assert verify_attachments(database)["wrong"] == [bundle]
    with pair.police.office.begin() as work:
        _, large = work.bundles.attachments_of(bundle)
        with pytest.raises(EnvironmentFault):
            list(work.bundles.slices_of(bundle, large.sha256))


def test_a_file_that_reads_otherwise_the_second_time_is_refused(
    pair: Pair, tmp_path: Path
) -> None:
    from storage.exchange.archive import Archive  # noqa: PLC0415

    case = with_files(pair, tmp_path)
    prepared = pair.kommune.prepare(case, answers(pair, case))
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    real = Archive.chunks

    def later(self: Archive, name: str, block: int = 1) -> Iterator[bytes]:
        yield from real(self, name, block)
        if block > 65536:  # the reading whose bytes are kept
            yield b" "

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Archive, "chunks", later)
        with pytest.raises(Refused) as refusal:
            pair.police.receive(sealed.file.path)
    assert refusal.value.why == OTHER_FILES
    assert pair.police.count("bundle_slice") == 0


def test_no_plain_file_is_written_on_the_way(pair: Pair, tmp_path: Path) -> None:
    case = with_files(pair, tmp_path)
    for name in ("brev æ.pdf", "stor.bin"):
        (tmp_path / name).unlink()
    prepared = pair.kommune.prepare(case, answers(pair, case))
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    received(pair, sealed.file.path)
    found = subprocess.run(
        ["/usr/bin/grep", "-rl", "INDHOLD", str(tmp_path)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert found.stdout == ""
