"""Measures handovers: the age layer against the public tool, sealing and opening 256 MiB, memory."""

import hashlib
import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from typing import Final, Self

from models.attachments.attachment import Attachment
from models.attachments.file_types import FileType
from models.attachments.limits import SLICE
from models.audit.acts import Act
from models.kernel.events import Kind
from models.kernel.ids import AttachmentId, CaseId
from models.usecases.common import note_case
from storage.exchange.age import AgeReader, seal
from storage.exchange.age_x25519 import X25519Identity
from tests.bench_attachments import resident
from tests.handing import Pair, make_pair

MIB: Final = 2**20
SIZE: Final = 256 * MIB
FILES: Final = 11
"""So many attachments share it: each is then as large as one may be."""
RUNS: Final = 5
Deed = Callable[[], object]
Lines = Iterator[tuple[str, str]]


class Peak:
    """The most memory that was resident while a block ran, in MiB above what was before."""

    def __init__(self) -> None:
        self.most, self._stop = 0.0, threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Self:
        self._idle = resident()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()
        self.most = max(self.most, resident()) - self._idle

    def _watch(self) -> None:
        while not self._stop.wait(0.002):
            self.most = max(self.most, resident())


def seconds(act: Callable[[], object]) -> float:
    """Return how long it took, by the wall."""
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


@contextmanager
def quick_folder() -> Iterator[Path]:
    """A folder in memory where the system has one, so that no disk is measured."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as place:
        yield Path(place)


def age_layer(folder: Path, size: int, runs: int) -> tuple[list[tuple[str, str]], float]:
    """Compare the age layer with the tool, in turns, on the same file; also its median."""
    plain, sealed, back = (folder / name for name in ("plain", "sealed", "back"))
    with plain.open("wb") as file:
        for _ in range(size // MIB):
            file.write(os.urandom(MIB))
    identity = X25519Identity.generate(os.urandom)
    key = folder / "key.txt"
    key.write_text(identity.reveal() + "\n", encoding="ascii")
    acts = [*_ours(identity, plain, sealed, back), *_tools(identity, key, plain, sealed, back)]
    half = [median(times) for times in in_turns(acts, runs)]
    for path in (plain, sealed, back):
        path.unlink()
    lines = [
        ("Age layer: seal, s", f"{half[0]:9.2f}"),
        ("Age layer: open, s", f"{half[1]:9.2f}"),
    ]
    if len(half) == len(acts[:2]):
        return lines, half[0]
    lines += [
        ("The public age tool: seal, s", f"{half[2]:9.2f}"),
        ("The public age tool: open, s", f"{half[3]:9.2f}"),
        ("  age layer to tool, sealing (goal 1.0)", f"{half[0] / half[2]:9.2f}"),
        ("  age layer to tool, opening (goal 1.0)", f"{half[1] / half[3]:9.2f}"),
    ]
    return lines, half[2]


def in_turns(acts: list[Deed], runs: int) -> list[list[float]]:
    """Run them in turns, so that what slows the machine slows all; return their seconds."""
    took: list[list[float]] = [[] for _ in acts]
    for _ in range(runs):
        for times, act in zip(took, acts, strict=True):
            times.append(seconds(act))
    return took


def _ours(identity: X25519Identity, plain: Path, sealed: Path, back: Path) -> list[Deed]:
    def ours_in() -> None:
        with plain.open("rb") as source, sealed.open("wb") as target:
            seal(source, target, (identity.recipient,), random=os.urandom)

    def ours_out() -> None:
        with sealed.open("rb") as source, back.open("wb") as target:
            for chunk in AgeReader(source, (identity,)).chunks():
                target.write(chunk)

    return [ours_in, ours_out]


def _tools(
    identity: X25519Identity, key: Path, plain: Path, sealed: Path, back: Path
) -> list[Deed]:
    tool = shutil.which("age")
    if tool is None:
        return []
    for_us = ("-r", str(identity.recipient), "-o", str(sealed), str(plain))
    by_us = ("-d", "-i", str(key), "-o", str(back), str(sealed))
    return [partial(subprocess.run, [tool, *words], check=True) for words in (for_us, by_us)]


def with_attachments(pair: Pair, size: int) -> CaseId:
    """A case with that many bytes of attachments."""
    case_id = pair.case()
    with pair.kommune.office.begin() as work:
        for number in range(FILES):
            digest, done = hashlib.sha256(), 0
            key = AttachmentId(work.new_id())
            for position in range(size // FILES // SLICE):
                data = os.urandom(SLICE)
                digest.update(data)
                work.attachments.add_slice(key, position, data)
                done += len(data)
            work.attachments.add(
                Attachment(
                    key,
                    f"B-2026-{number + 1:04}",
                    None,
                    case_id,
                    f"Film {number}",
                    "Skolen",
                    "2026-01-13",
                    f"film{number}.mp4",
                    FileType.MP4,
                    done,
                    digest.hexdigest(),
                    work.now,
                    work.actor.user,
                )
            )
        note_case(work, Act.ATTACHMENT_ADDED, work.cases.get(case_id), (Kind.CASE, case_id))
        work.commit()
    return case_id


def whole_act(folder: Path, size: int, tool: float) -> Lines:
    """Seal and open a bundle between two vaults; ``tool`` is what the age layer alone took."""
    pair = make_pair(folder)
    pair.introduce()
    case_id = with_attachments(pair, size)
    # Fonts and toolkits are loaded by now: idle begins here.
    prepared = pair.kommune.prepare(case_id, pair.answers(case_id))
    with Peak() as sealing:
        started = time.perf_counter()
        sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
        took = time.perf_counter() - started
    yield f"Seal a bundle of {size // MIB} MiB, read back, s", f"{took:9.2f}"
    yield "  memory it took at most, MiB (goal 150)", f"{sealing.most:9.1f}"
    yield "  to the age layer of the tool (goal 5.0)", f"{took / tool:9.2f}"
    with Peak() as opening:
        took = seconds(lambda: pair.police.receive(sealed.file.path))
    yield "Open it and keep it, s", f"{took:9.2f}"
    yield "  memory it took at most, MiB (goal 150)", f"{opening.most:9.1f}"


def measure(size: int = SIZE, runs: int = RUNS) -> Lines:
    """Yield lines (what, figure)."""
    with quick_folder() as folder:
        lines, tool = age_layer(folder, size, runs)
        yield from lines
        yield from whole_act(folder, size, tool)
