"""Measures attachments: adding the largest one, looking at it, memory, the viewer's start."""

import io
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PIL import Image

from models.attachments.file_types import Sight
from models.attachments.limits import MEGABYTE, PER_FILE
from models.kernel.events import Kind
from models.usecases.add_attachment import AddAttachment, NewAttachment
from models.usecases.export_attachment import ExportAttachment
from models.usecases.view_attachment import ListAttachments
from storage.attachments.desk import attachment_files
from storage.session import Session

ROOT = Path(__file__).parents[1]
TINY_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n"
)


def timed(act: Callable[[], object]) -> float:
    """Return the milliseconds that it took."""
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def peak_of_children() -> float:
    """Return the most memory that a child ever had resident, in MiB."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def resident() -> float:
    """Return the memory that is resident now, in MiB; 0 where the system does not tell."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return 0.0
    return int(statm.read_text(encoding="ascii").split()[1]) * resource.getpagesize() / 2**20


def quiet(_done: int, _total: int) -> None:
    """Hear of progress, and say nothing."""


def measure(session: Session) -> list[tuple[str, str]]:
    """Return lines (what, figure); the viewer's only where there is one."""
    case = str(session.database.value("SELECT id FROM case_file ORDER BY number LIMIT 1"))
    files = attachment_files(sys.executable, str(ROOT / "main.py"))
    found: list[tuple[str, str]] = []
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "large.bin"
        with path.open("wb") as large:
            for _ in range(PER_FILE.size // MEGABYTE):
                large.write(os.urandom(MEGABYTE))
        new = NewAttachment(Kind.CASE, case, str(path), "Stor", "Os", "2026-01-13")
        before, seen = resident(), [0.0]
        add = AddAttachment(session.begin, files.open_source)
        took = timed(lambda: add(new, lambda _done, _total: seen.append(resident())))
        found.append(("Add an attachment of 25 MB", f"{took:9.1f}"))
        found.append(("  memory it took at most, MiB", f"{max(seen) - before:9.1f}"))
    row = ListAttachments(session.begin)(Kind.CASE, case).rows[0]
    took = timed(lambda: ExportAttachment(session.begin)(row.id, "Maaling"))
    found.append(("Read 25 MB back, digest compared", f"{took:9.1f}"))
    look = files.look
    if look is None:
        return found
    file = io.BytesIO()
    Image.effect_noise((4000, 3000), 60).convert("RGB").save(file, "JPEG", quality=95)
    for what, sight, data in (
        ("Viewer: start of the child, a word", Sight.TEXT, b"Hej"),
        ("Viewer: start and a page of PDF", Sight.PDF, TINY_PDF),
        (f"Viewer: start and a JPEG of {file.tell() >> 20} MB", Sight.IMAGE, file.getvalue()),
    ):
        page = partial(look, sight, data, 0, 1100, quiet)
        runs = sorted(timed(page) for _ in range(5))
        found.append((what, f"{runs[2]:9.1f}"))
    found.append(("  memory of a child at most, MiB", f"{peak_of_children():9.1f}"))
    return found
