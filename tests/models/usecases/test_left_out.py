"""What is not to leave is left out with a reason: nothing is covered, by none of the three ways."""

import json
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from models.disclosures.disclosure import Way
from models.usecases.add_note import AddCaseNote
from storage.exchange.locked_pdf import passphrase
from tests.attaching import add, file_of
from tests.handing import Pair, make_pair
from tests.storage.exchange.hostile_files import unpack

SOURCES = Path(__file__).parents[3]
COVERED = re.compile(
    r"redact|blacken|black_out|cover_up|maskér|overstreg|sværtet", re.IGNORECASE
)
LEFT_OUT = (
    "NOTEKANARIE", "FILKANARIE", "symbol på bordet", "holdt op med håndbold", "lærestreg",
    "Ida KANARIE-SØSTER", "Karen Skabelon",
)  # fmt: skip
HELD_BACK = "Søskendes oplysninger."
DARK = 0.35
"""A fill this dark would hide black letters; from 0, black, to 1, white."""
BY = pytest.mark.parametrize("way", [Way.BUNDLE, Way.LOCKED_PDF, Way.PAPER])


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def left(pair: Pair, way: Way) -> dict[str, bytes]:
    """Hand only the subject over by this way; return every file that leaves, opened."""
    case, desk = pair.case(), pair.kommune
    AddCaseNote(desk.office.begin)(case, "NOTEKANARIE om familien.")
    add(desk.office, case, file_of(pair.stick, "brev.pdf", b"%PDF-1.4\n% FILKANARIE\n"))
    before = set(pair.stick.iterdir())
    ready = desk.prepare(case, {**pair.answers(case, "subject"), "way": str(way)})
    to = (ready.disclosure_id, ready.digest)
    if way is Way.PAPER:
        return {"paper.pdf": desk.print_copies(*to).copies[0].pdf}
    if way is Way.LOCKED_PDF:
        words = desk.lock(*to, str(pair.stick)).words
        (made,) = set(pair.stick.iterdir()) - before
        reader = PdfReader(BytesIO(made.read_bytes()))
        assert reader.decrypt(passphrase(words))
        assert reader.attachments == {}
        return {"locked.pdf": made.read_bytes(), "words": " ".join(words).encode()}
    sealed = desk.seal(*to, str(pair.stick))
    inside = dict(unpack(sealed.file.path, b"p" * 32))
    return {**inside, "cover.pdf": sealed.cover}


def readers(files: dict[str, bytes]) -> list[PdfReader]:
    found = [PdfReader(BytesIO(data)) for name, data in files.items() if name.endswith(".pdf")]
    for reader in found:
        if reader.is_encrypted:
            reader.decrypt(files["words"].decode())
    return found


def every_word(files: dict[str, bytes]) -> str:
    """What can be read in any of them, on one line: a line break parts no words."""
    said = [page.extract_text() for reader in readers(files) for page in reader.pages]
    said += [
        data.decode("utf-8", "replace") for name, data in files.items() if ".pdf" not in name
    ]
    return " ".join(" ".join(said).split())


@BY
def test_what_is_left_out_stands_in_no_file_and_why_stands_there(pair: Pair, way: Way) -> None:
    files = left(pair, way)
    said = every_word(files)
    assert [word for word in LEFT_OUT if word in said] == []
    raw = b"".join(files.values())
    assert [word for word in LEFT_OUT if word.encode() in raw] == []
    assert HELD_BACK in said
    assert "Mathias Testesen" in said  # the search finds what is there


@BY
def test_nothing_on_any_page_lies_over_words(pair: Pair, way: Way) -> None:
    for reader in readers(left(pair, way)):
        for page in reader.pages:
            assert page.get("/Annots") is None
            assert dark_areas(page, reader) == []


def dark_areas(page: object, reader: PdfReader) -> list[tuple[float, float]]:
    """Areas filled so darkly that letters below them would be gone: (width, height) in points."""
    found: list[tuple[float, float]] = []
    light, area = 1.0, (0.0, 0.0)
    contents = page.get_contents()  # type: ignore[attr-defined]
    for given, sign in ContentStream(contents, reader).operations:
        if sign in (b"g", b"rg"):
            light = sum(map(float, given)) / len(given)
        elif sign == b"re":
            area = (abs(float(given[2])), abs(float(given[3])))
        elif sign in (b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*"):
            if light < DARK and min(area) > 4:  # a line is no area
                found.append(area)
            area = (0.0, 0.0)
    return found


def test_an_item_leaves_whole_or_not_at_all(pair: Pair) -> None:
    case = pair.case()
    AddCaseNote(pair.kommune.office.begin)(case, "Først ét, så NOTEKANARIE, så et tredje.")
    offered = {item.key: item.contents for item in pair.kommune.choose(case).items}
    ready = pair.kommune.prepare(case, pair.answers(case, "note"))
    (item,) = json.loads(ready.case_json)["items"]
    (whole,) = (contents for (code, _), contents in offered.items() if code == "note")
    assert json.loads(json.dumps(whole)) == item["contents"]


def test_nothing_in_the_program_covers_words() -> None:
    places = ("models/disclosures", "models/documents", "ui/handover", "storage/paper")
    wrong = [
        f"{path.relative_to(SOURCES)}: {line.strip()}"
        for place in places
        for path in sorted((SOURCES / place).rglob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if COVERED.search(line)
    ]
    assert wrong == []
