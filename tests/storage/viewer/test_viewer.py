"""Foreign files are seen as pixels of a child process; a hostile one is a sentence."""

import io
import json
import os
import resource
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pypdfium2 import PdfiumError

from models.attachments.file_types import Sight
from models.attachments.limits import PER_FILE
from models.kernel.errors import Refused
from models.ports.attachments import Glance
from storage.viewer import child, decoders, parent, protocol, sandbox
from storage.viewer.parent import Viewer
from storage.viewer.protocol import (
    MOST_PIXELS,
    MOST_SIDE,
    Answer,
    Request,
    Status,
    fitting,
    read_answer,
    read_request,
)
from tests.attaching import quiet
from tests.storage.viewer.hostile import (
    Sample,
    bomb_stream,
    nested_forms,
    pages,
    picture,
    quick,
)

ROOT = Path(__file__).parents[3]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="no viewer here")
COMMAND = (sys.executable, "-s", "-B", str(ROOT / "main.py"), "view-child")
MACHINE_IS_BUSY = 30.0


def sight_of(data: bytes) -> Sight:
    return Sight.PDF if data.startswith(b"%PDF") else Sight.IMAGE


def seen(
    data: bytes, sight: Sight | None = None, number: int = 0, width: int = 100
) -> Glance | Refused:
    """What a fresh child of the real program says."""
    viewer = Viewer(COMMAND, MACHINE_IS_BUSY)
    try:
        return viewer(sight or sight_of(data), data, number, width, quiet)
    except Refused as refused:
        return refused


def glance(
    data: bytes, sight: Sight | None = None, number: int = 0, width: int = 100
) -> Glance:
    found = seen(data, sight, number, width)
    assert isinstance(found, Glance), found
    return found


@LINUX
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "GIF", "WEBP"])
def test_each_kind_of_picture_is_seen_in_its_colours(kind: str) -> None:
    page = glance(picture(kind)).page
    assert page is not None
    assert (page.width, page.height) == (100, 75)
    blue, green, red, _ = page.pixels[4 * 50 : 4 * 50 + 4]
    assert abs(red - 200) < 12
    assert abs(green - 30) < 12
    assert abs(blue - 60) < 12


@LINUX
def test_pages_of_a_pdf_are_seen_one_by_one() -> None:
    found = glance(pages(3), number=2)
    assert (found.number, found.pages) == (2, 3)
    assert found.page is not None
    assert (found.page.width, found.page.height) == (100, 150)
    assert isinstance(seen(pages(3), number=3), Refused)


@LINUX
def test_words_are_shown_as_words_without_tricks() -> None:
    assert glance("æble\r\nnæse\rok".encode(), Sight.TEXT).words == "æble\nnæse\nok"
    assert glance("æble\u202e\x07".encode(), Sight.TEXT).words == "æble\ufffd\ufffd"


@LINUX
def test_hostile_files_are_answered_with_a_sentence_or_a_picture_and_no_stall() -> None:
    for name, data in quick():
        found = seen(data)
        if isinstance(found, Refused):
            assert found.why in (parent.DAMAGED, parent.TOO_LARGE), name
        else:
            assert found.page is not None, name
            assert found.page.width * found.page.height <= MOST_PIXELS, name


@LINUX
@pytest.mark.long
@pytest.mark.parametrize("make", [bomb_stream, nested_forms, lambda: pages(100_000)])
def test_bombs_end_within_the_patience(make: object) -> None:
    data = make()  # type: ignore[operator]
    began = time.monotonic()
    viewer = Viewer(COMMAND)
    with suppress(Refused):  # or it is drawn: some are
        viewer(Sight.PDF, data, 0, 800, quiet)
    assert time.monotonic() - began < parent.PATIENCE + 1


def bad(how: str, patience: float = MACHINE_IS_BUSY) -> Viewer:
    return Viewer((sys.executable, "-m", "tests.storage.viewer.children", how), patience)


@pytest.fixture
def from_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the badly behaved children be found: the viewer starts its own from the root."""
    monkeypatch.setattr(os, "sep", str(ROOT))


@LINUX
@pytest.mark.usefixtures("from_root")
@pytest.mark.parametrize(
    "how",
    [
        "crash", "silent", "babble", "half", "more", "pour", "pour at once", "lies about size",
        "huge", "status", "pages", "refusal with pixels",
    ],
)  # fmt: skip
def test_a_child_that_says_what_was_not_agreed_is_ended(how: str) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(Refused) as refused:
        bad(how)(Sight.IMAGE, bytes(300_000), 0, 100, quiet)
    assert refused.value.why is parent.ENDED
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kB


@LINUX
@pytest.mark.usefixtures("from_root")
@pytest.mark.parametrize("how", ["stop", "sleep"])
def test_a_child_that_hangs_is_left_after_the_patience(how: str) -> None:
    began = time.monotonic()
    with pytest.raises(Refused) as refused:
        bad(how, 1.0)(Sight.IMAGE, bytes(1 << 20), 0, 100, quiet)
    assert refused.value.why is parent.TOO_SLOW
    assert time.monotonic() - began < 4


@LINUX
@pytest.mark.usefixtures("from_root")
@pytest.mark.parametrize("how", ["good", "closes its ear"])
def test_a_good_answer_is_taken_even_from_one_who_did_not_listen_to_the_end(how: str) -> None:
    found = bad(how)(Sight.IMAGE, bytes(1 << 20), 0, 100, quiet)
    assert found.page is not None
    assert found.page.pixels == b"\1\2\3\0"


class Left(Exception):  # noqa: N818
    """Somebody closed the viewer."""


@LINUX
@pytest.mark.usefixtures("from_root")
def test_it_can_be_cancelled_at_any_time() -> None:
    calls: list[int] = []

    def leave(_done: int, _total: int) -> None:
        calls.append(1)
        if len(calls) > 3:
            raise Left

    began = time.monotonic()
    with pytest.raises(Left):
        bad("sleep")(Sight.IMAGE, b"x", 0, 100, leave)
    assert time.monotonic() - began < 5


def test_what_is_larger_than_any_attachment_is_not_looked_at() -> None:
    with pytest.raises(Refused):
        Viewer(("/nothing",))(Sight.IMAGE, bytes(PER_FILE.size + 1), 0, 100, quiet)


@LINUX
def test_a_child_that_cannot_be_started_is_a_sentence() -> None:
    with pytest.raises(Refused) as refused:
        Viewer(("/nothing",))(Sight.TEXT, b"x", 0, 1, quiet)
    assert refused.value.why is parent.ENDED


def test_the_viewer_exists_on_linux_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert parent.viewer_exists()
    monkeypatch.setattr(sys, "platform", "win32")
    assert not parent.viewer_exists()


def test_a_child_without_pipes_is_a_bug() -> None:
    class Bare:
        stdin = stdout = None
        args = "bare"

    with pytest.raises(ValueError, match="bare"):
        parent._Talk(Bare(), [])  # type: ignore[arg-type]


SPY = """
import json, os, sys
streams = sorted(int(each) for each in os.listdir("/proc/self/fd"))
while os.read(0, 1 << 16):
    pass
words = json.dumps([dict(os.environ), streams, os.getcwd()]).encode()
os.write(1, __import__("struct").pack(">4sBIIIQ", b"TVA1", 1, 0, 0, 1, len(words)) + words)
"""


@LINUX
def test_the_child_gets_no_environment_and_no_open_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET", "hidden")
    with (tmp_path / "vault.db").open("wb") as kept:
        os.set_inheritable(kept.fileno(), True)
        found = Viewer((sys.executable, "-c", SPY), MACHINE_IS_BUSY)(
            Sight.TEXT, b"x", 0, 1, quiet
        )
    environment, streams, folder = json.loads(found.words)
    assert not set(environment) - {"LC_CTYPE"}  # Python's own, in a C locale
    assert streams == [0, 1, 2, 3]  # 3 is the folder that is being listed
    assert folder == "/"


# What goes between parent and child


@given(st.binary(max_size=60))
def test_no_bytes_make_an_answer_that_was_not_agreed(data: bytes) -> None:
    head = (b"TVA1" + data).ljust(protocol.ANSWER_SIZE, b"\0")[: protocol.ANSWER_SIZE]
    try:
        answer = read_answer(head)
    except ValueError:
        return
    assert answer.length <= 4 * MOST_PIXELS
    assert answer.packed() == head


@pytest.mark.parametrize(
    "answer",
    [
        Answer(Status.PIXELS, 10, 10, 1, 1 << 60),
        Answer(Status.PIXELS, 10, 10, 1, 399),
        Answer(Status.PIXELS, 10, 10, 1, 401),
        Answer(Status.PIXELS, 0, 10, 1, 0),
        Answer(Status.PIXELS, 10, 0, 1, 0),
        Answer(Status.PIXELS, MOST_SIDE + 1, 1, 1, 4 * (MOST_SIDE + 1)),
        Answer(Status.PIXELS, MOST_SIDE, MOST_SIDE, 1, 4 * MOST_SIDE * MOST_SIDE),
        Answer(Status.PIXELS, 1, 1, protocol.MOST_PAGES + 1, 4),
        Answer(Status.WORDS, 0, 0, 1, protocol.MOST_WORDS + 1),
        Answer(Status.WORDS, 1, 1, 1, 4),
        Answer(Status.DAMAGED, 0, 0, 0, 1),
    ],
)
def test_an_answer_that_states_more_than_was_agreed_is_none(answer: Answer) -> None:
    with pytest.raises(ValueError, match="Answer"):
        read_answer(answer.packed())


@pytest.mark.parametrize(
    "request_",
    [Request(Sight.PDF, 0, 1, 0), Request(Sight.TEXT, 2**32 - 1, 2**32 - 1, 2**63)],
)
def test_a_request_is_read_as_it_was_packed(request_: Request) -> None:
    assert read_request(request_.packed()) == request_
    with pytest.raises(ValueError, match="XXXX"):
        read_request(b"XXXX" + request_.packed()[4:])
    with pytest.raises(ValueError, match="TVQ1"):
        read_request(b"TVQ1\x09" + request_.packed()[5:])
    with pytest.raises(ValueError, match="XXXX"):
        read_answer(b"XXXX" + Answer(Status.DAMAGED).packed()[4:])


@given(st.floats(1e-3, 1e30), st.floats(1e-3, 1e30), st.integers(0, 2**32 - 1))
def test_what_is_drawn_always_fits(width: float, height: float, wanted: int) -> None:
    across, down = fitting(width, height, wanted)
    assert 1 <= across <= MOST_SIDE
    assert 1 <= down <= MOST_SIDE
    assert across * down <= MOST_PIXELS


@pytest.mark.parametrize(
    ("width", "height"), [(0, 1), (1, 0), (float("nan"), 1), (1, float("inf"))]
)
def test_what_has_no_size_is_not_drawn(width: float, height: float) -> None:
    with pytest.raises(ValueError, match=r"."):
        fitting(width, height, 100)


# The decoders, here without their prison: it is the same code


def looked(data: bytes, sight: Sight | None = None, width: int = 50, number: int = 0) -> Answer:
    answer, rows = decoders.look(Request(sight or sight_of(data), number, width, 0), data)
    assert len(rows) == answer.length
    assert read_answer(answer.packed()) == answer
    return answer


@pytest.fixture(autouse=True, scope="module")
def _warm() -> None:
    decoders.warm_up()


@pytest.mark.parametrize("sample", quick(), ids=lambda sample: sample[0])
def test_decoders_answer_whatever_they_are_given(sample: Sample) -> None:
    status = looked(sample[1]).status
    assert status in (Status.DAMAGED, Status.TOO_LARGE, Status.PIXELS)


def test_a_picture_that_states_60000_by_60000_is_too_large() -> None:
    assert looked(dict(quick())["png: 60000 by 60000"]).status is Status.TOO_LARGE


def test_a_picture_is_turned_as_it_was_held_and_stands_on_white() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    answer = looked(picture("JPEG", (400, 200), exif=exif), width=100)
    assert (answer.width, answer.height) == (100, 200)
    file = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(file, "PNG")
    _, rows = decoders.look(Request(Sight.IMAGE, 0, 4, 0), file.getvalue())
    assert rows[:3] == b"\xff\xff\xff"


def test_the_pages_of_a_tiff_are_counted_and_of_a_gif_only_the_first_is_shown() -> None:
    leaves = [Image.new("RGB", (9, 9), colour) for colour in ("red", "blue")]
    made: dict[str, bytes] = {}
    for kind in ("TIFF", "GIF"):
        file = io.BytesIO()
        leaves[0].save(file, kind, save_all=True, append_images=leaves[1:])
        made[kind] = file.getvalue()
    assert looked(made["TIFF"], number=1).pages == 2
    assert looked(made["GIF"]).pages == 1


def test_a_pdf_that_asks_for_a_password_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> None:
        msg = "Failed to load document (PDFium: Incorrect password error)."
        raise PdfiumError(msg)

    monkeypatch.setattr(decoders, "PdfDocument", locked)
    assert looked(pages(1)).status is Status.PASSWORD


def test_rows_lose_what_stands_between_them() -> None:
    assert decoders._tight(b"aaaabbbb..ccccdddd..", 2, 2, 10) == b"aaaabbbbccccdddd"
    assert decoders._tight(b"aaaabbbb", 1, 2, 4) == b"aaaabbbb"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("æ".encode(), "æ"),
        ("æ".encode("utf-16"), "æ"),
        ("æ".encode("cp1252"), "æ"),
        ("\ufeffæ".encode(), "æ"),
    ],
)
def test_words_are_read_in_the_encodings_that_are_about(data: bytes, words: str) -> None:
    _, rows = decoders.look(Request(Sight.TEXT, 0, 0, 0), data)
    assert rows.decode() == words


def test_of_a_long_text_only_the_beginning_is_shown() -> None:
    answer = looked("æ".encode() * protocol.MOST_WORDS, Sight.TEXT)
    assert protocol.MOST_WORDS - 3 < answer.length <= protocol.MOST_WORDS


# The child itself, with its prison taken away


@pytest.fixture
def free(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("limit", "forbid_files", "shut"):
        monkeypatch.setattr(sandbox, name, lambda: True)
    return monkeypatch


def ran(free: pytest.MonkeyPatch, given: bytes) -> tuple[int, Answer, bytes]:
    """Give the child these bytes; return its exit code and what it said."""
    reading, to_child = os.pipe()
    from_child, writing = os.pipe()
    free.setattr(child, "_IN", reading)
    free.setattr(child, "_OUT", writing)
    os.write(to_child, given)
    os.close(to_child)
    try:
        code = child.run()
    finally:
        os.close(writing)
        os.close(reading)
    with os.fdopen(from_child, "rb") as said:
        whole = said.read()
    return code, read_answer(whole[: protocol.ANSWER_SIZE]), whole[protocol.ANSWER_SIZE :]


def test_the_child_answers_one_request(free: pytest.MonkeyPatch) -> None:
    data = b"hej"
    given = Request(Sight.TEXT, 0, 0, len(data)).packed() + data
    code, answer, rest = ran(free, given)
    assert (code, answer.status, rest) == (0, Status.WORDS, data)


@pytest.mark.parametrize(
    "given", [b"", b"x" * 40, Request(Sight.TEXT, 0, 0, 9).packed() + b"1"]
)
def test_the_child_answers_garbage_with_a_refusal(
    free: pytest.MonkeyPatch, given: bytes
) -> None:
    code, answer, rest = ran(free, given)
    assert (code, answer.status, rest) == (1, Status.DAMAGED, b"")


def test_without_a_prison_nothing_is_decoded(free: pytest.MonkeyPatch) -> None:
    free.setattr(sandbox, "shut", lambda: False)
    given = Request(Sight.TEXT, 0, 0, 1).packed() + b"x"
    code, answer, rest = ran(free, given)
    assert (code, answer.status, rest) == (1, Status.NO_SANDBOX, b"")
