"""Work beside its caller: in order, bounded, its errors told, no thread left behind."""

import io
import threading
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from models.kernel.errors import EnvironmentFault
from models.ports.attachments import Enclosed
from storage.exchange import bundle_writer, sealed_file
from storage.exchange.age_hybrid import HybridIdentity
from storage.exchange.archive import Archive, ArchiveStream, Member, write_archive
from storage.exchange.archive_format import SOURCE_CHANGED, ArchiveError
from storage.exchange.beside import Beside
from storage.exchange.meter import Meter
from storage.system.randomness import SeededRandom

ATTACHMENT = "att/" + "ab" * 32
SLICES = (b"first" * 50_000, b"second" * 50_000, b"third")
WHOLE = b"".join(SLICES)
KEY = HybridIdentity(b"h" * 32)


def unmeasured(slices: tuple[bytes, ...] = SLICES, size: int = len(WHOLE)) -> Member:
    """A member whose checksum is not known before it is packed."""
    return Member(ATTACHMENT, size, None, sha256(WHOLE).hexdigest(), lambda: slices)


def helpers() -> int:
    return sum(thread.name.startswith("sealing") for thread in threading.enumerate())


def test_pieces_are_done_in_order_and_all_of_them() -> None:
    done: list[int] = []
    with Beside(most=3) as beside:
        for number in range(200):
            beside.run(1, lambda number=number: done.append(number))  # type: ignore[misc]
    assert done == list(range(200))
    assert helpers() == 0


def test_no_more_waits_than_may() -> None:
    go, done = threading.Event(), threading.Event()
    begun: list[int] = []

    def caller() -> None:
        with Beside(most=2) as beside:
            for number in range(4):
                beside.run(1, go.wait)
                begun.append(number)
        done.set()

    thread = threading.Thread(target=caller)
    thread.start()
    assert not done.wait(0.1)
    assert begun == [0, 1]
    go.set()
    thread.join()
    assert begun == [0, 1, 2, 3]


def test_an_error_is_told_and_what_waited_is_not_begun() -> None:
    begun, go = threading.Event(), threading.Event()
    later: list[int] = []

    def fail() -> None:
        begun.set()
        go.wait()
        raise OSError(28, "injected")

    def caller(beside: Beside) -> None:
        beside.run(1, fail)
        go.set()
        beside.wait()
        later.append(1)

    with pytest.raises(OSError, match="injected"), Beside() as beside:
        caller(beside)
    assert begun.is_set()
    assert later == []
    assert helpers() == 0


def test_who_stops_leaves_no_thread() -> None:
    done: list[int] = []

    def stopped(beside: Beside, go: threading.Event) -> None:
        beside.run(1, go.wait)
        beside.run(1, lambda: done.append(1))
        threading.Timer(0.05, go.set).start()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), Beside() as beside:
        stopped(beside, threading.Event())
    assert done == []
    assert helpers() == 0


@pytest.mark.parametrize("with_help", [True, False])
def test_what_is_measured_while_packed_makes_the_same_archive(with_help: bool) -> None:
    before = Member.of(ATTACHMENT, lambda: SLICES)
    target = io.BytesIO()
    write_archive(target, [before])
    with Beside() as beside:
        stream = ArchiveStream([unmeasured()], beside=beside if with_help else None)
        assert stream.read(10_000_000) == target.getvalue()
    assert [entry for _, entry in stream.packed] == list(Archive(target).entries)


OTHERWISE = {
    "other bytes": (SLICES[0], SLICES[1], b"THIRD"),
    "too short": SLICES[:2],
    "too long": (*SLICES, b"!"),
}


@pytest.mark.parametrize("slices", OTHERWISE.values(), ids=list(OTHERWISE))
def test_what_is_not_what_was_said_is_not_packed(slices: tuple[bytes, ...]) -> None:
    with Beside() as beside:
        stream = ArchiveStream([unmeasured(slices)], beside=beside)
        with pytest.raises(ArchiveError, match=SOURCE_CHANGED):
            stream.read(10_000_000)


def sealing(folder: Path, member: Member) -> None:
    random = SeededRandom("beside")
    with sealed_file.sealed_file([member], KEY.recipient, str(folder), random=random):
        pass


@pytest.mark.parametrize("slices", OTHERWISE.values(), ids=list(OTHERWISE))
def test_what_is_not_what_was_said_is_a_fault_and_leaves_nothing(
    tmp_path: Path, slices: tuple[bytes, ...]
) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        sealing(tmp_path, unmeasured(slices))
    assert fault.value.happened == sealed_file.CHANGED
    assert list(tmp_path.iterdir()) == []
    assert helpers() == 0


def test_a_disk_that_fails_beside_is_a_fault_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "injected")

    monkeypatch.setattr("storage.exchange.age_stream._seal_block", full)
    with pytest.raises(EnvironmentFault):
        sealing(tmp_path, unmeasured())
    assert list(tmp_path.iterdir()) == []
    assert helpers() == 0


def test_what_fails_while_it_is_fetched_leaves_nothing(tmp_path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield SLICES[0]
        raise LookupError

    with pytest.raises(LookupError):
        sealing(tmp_path, Member(ATTACHMENT, len(WHOLE), None, "", broken))
    assert list(tmp_path.iterdir()) == []
    assert helpers() == 0


@pytest.mark.parametrize("held", [True, False])
def test_what_is_enclosed_is_held_only_up_to_a_size(
    monkeypatch: pytest.MonkeyPatch,
    held: bool,
) -> None:
    monkeypatch.setattr(bundle_writer, "LARGEST_HELD", len(WHOLE) - (not held))
    read: list[int] = []

    def slices() -> Iterator[bytes]:
        read.append(1)
        yield from SLICES

    told: list[int] = []
    enclosed = Enclosed(ATTACHMENT, len(WHOLE), sha256(WHOLE).hexdigest(), slices)
    meter = Meter(lambda done, _total: told.append(done), 3 * len(WHOLE))
    member = bundle_writer._member(enclosed, meter)
    assert (member.crc is None) is held
    ArchiveStream([member]).read(10_000_000)
    assert len(read) == (1 if held else 2)
    assert told[-1] == len(WHOLE)


def test_what_is_too_large_to_be_held_is_compared_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bundle_writer, "LARGEST_HELD", 1)
    other = Enclosed(ATTACHMENT, len(WHOLE), "00" * 32, lambda: SLICES)
    with pytest.raises(EnvironmentFault) as fault:
        bundle_writer._member(other, Meter(lambda *_: None, 1))
    assert fault.value.happened == sealed_file.CHANGED
