"""What must not leave, put into an office, and looked for in the bytes of whatever does leave."""

import io
import json
import re
import unicodedata
import zipfile
import zlib
from base64 import b32encode, b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Final
from urllib.parse import quote

from pypdf import PdfReader
from pypdf.generic import StreamObject

from models.audit.acts import Act
from models.audit.leaf import Note
from models.documents.document import Document
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.people.relation import Described
from models.usecases.identity_keys import holders
from models.usecases.relations import AddRelation
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from tests.office import TestOffice

REPORTER: Final = "Kanarie Skabelonsen"
PHONE: Final = "20998877"
SISTER: Final = "Ida Papegøjesen"
WITHHELD: Final = "TILBAGEHOLDT-UNDULAT"
ANSWERED: Final = "MYNDIGHEDENS-NYMFEPARAKIT"
COLLEAGUE: Final = "Gitte Gråpapegøje"
CPR: Final = "6101870901"

LARGE: Final = 1024 * 1024
"""Bytes above which a file is searched for bytes alone: a vault, a backup."""
CODINGS: Final = ("latin-1", "utf-8", "utf-16-be", "utf-16-le")
"""In which a file is read as words; of a PDF the first, its streams are read by themselves."""
Needles = Mapping[str, tuple[str, ...]]
"""What must not leave, by what it is."""

NEEDLES: Final[Needles] = {
    "reporter": ("kanarie", "skabelonsen", PHONE),
    "third": ("papegøjesen",),
    "colleague": ("gråpapegøje",),
    "withheld": (WITHHELD.casefold(),),
    "answer": (ANSWERED.casefold(),),
    "cpr": (CPR,),
}
"""By what it is; small letters, digits without the spaces between them."""


@dataclass
class Caught:
    """Everything that left: its file name or where it stood, and its bytes."""

    files: list[tuple[str, bytes]] = field(default_factory=list)
    both: bool = True
    """Whether the pages are read by a second program too; that takes its time."""

    def paint(self, document: Document) -> bytes:
        """Stand in for the painter: paints, and keeps what was painted."""
        pdf = paint(document)
        self.files.append((f"{document.title}.pdf", pdf))
        self.files.append((f"{document.title}.tree", "\n".join(spoken(document)).encode()))
        return pdf

    def keep(self, name: str, data: bytes | str) -> None:
        """Keep what left in another way."""
        self.files.append((name, data.encode() if isinstance(data, str) else data))

    def found(self, sought: Needles = NEEDLES) -> dict[str, str]:
        """Return each kind of what must not leave that is in it, and where."""
        found: dict[str, str] = {}
        for where, words in self.texts():
            closed = squeezed(words)
            for kind, needles in sought.items():
                if any(needle in words for needle in needles) or _apart(closed, needles):
                    found.setdefault(kind, where)
        codes = {kind: coded(needles) for kind, needles in sought.items()}
        for where, data in self.streams():
            small = data.lower()
            for kind, (whole, either) in codes.items():
                if any(code in data for code in whole) or any(code in small for code in either):
                    found.setdefault(kind, f"{where}, in another coding")
        return found

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield (where, what can be read there)."""
        seen: set[str] = set()
        for name, data in dict.fromkeys(self.files):
            yield f"name of {name}", readable(name)
            for where, words in inside(name, data, both=self.both):
                if words not in seen:  # copies of one paper are the same but for a number
                    seen.add(words)
                    yield where, readable(words)

    def streams(self) -> Iterator[tuple[str, bytes]]:
        """Yield (where, bytes): each file, and whatever lies packed in it."""
        seen: set[bytes] = set()
        for name, data in dict.fromkeys(self.files):
            for where, packed in unpacked(name, data):
                if packed not in seen:
                    seen.add(packed)
                    yield where, packed


def _apart(closed: str, needles: Sequence[str]) -> bool:
    """Whether one stands there with something between its letters; numbers may by chance."""
    return any(squeezed(each) in closed for each in needles if not each.isdigit())


def spoken(value: object) -> Iterator[str]:
    """Yield every text in a value, however deep; what carries people's words has no repr."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, bytes):
        yield value.decode("latin-1")
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from spoken(key)
            yield from spoken(each)
    elif isinstance(value, (list, tuple, frozenset, set)):
        for each in value:
            yield from spoken(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from spoken(getattr(value, each.name))


def squeezed(words: str) -> str:
    """Return readable words without any space, hyphen or dot between their letters."""
    return re.sub(r"[\s\-.,/_\u00ad\u200b\u2060]+", "", words)


def coded(needles: Sequence[str]) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """Return how needles stand in base 64 and 32 (exact), and in codings without upper case."""
    whole: set[bytes] = set()
    either: set[bytes] = set()
    for needle in needles:
        for words in (needle, needle.upper(), needle.title()):
            for data in (words.encode(), words.encode("utf-16-be"), words.encode("utf-16-le")):
                whole.update(_in_base(data, b64encode, 3, 4))
                whole.update(_in_base(data, b32encode, 5, 8))
                either.add(data.hex().encode())
            latin = words.encode("latin-1", "ignore")
            plain = (words.encode(each).lower() for each in ("utf-8", "utf-16-be", "utf-16-le"))
            either.update((latin.lower(), *plain))
            either.update((latin.hex().encode(), quote(words).encode().lower()))
            either.add(b"".join(b"\\%03o" % each for each in latin))  # as a PDF may write it
            escaped = latin.decode("latin-1").encode("unicode_escape")
            either.add(re.sub(rb"\\x(..)", rb"\\u00\1", escaped).lower())
    return tuple(whole), tuple(each for each in either if len(each) > 5)


def _in_base(
    data: bytes, encode: Callable[[bytes], bytes], group: int, signs: int
) -> Iterator[bytes]:
    """Yield what surely stands in the coding, wherever in a group of bytes the data begins."""
    for before in range(group):
        text = encode(b"\0" * before + data).rstrip(b"=")
        first = signs if before else 0
        last = (before + len(data)) // group * signs
        if last - first > 6:
            yield text[first:last]


def unpacked(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the bytes of a file, of its streams, and of its members."""
    yield name, data
    if data.startswith(b"%PDF-") and b"/Encrypt" not in data:
        reader = PdfReader(io.BytesIO(data))
        for number in range(1, _objects(reader)):
            found = reader.get_object(number)
            if isinstance(found, StreamObject):
                yield from unpacked(f"{name}, stream {number}", found.get_data())
    elif data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                yield from unpacked(f"{name}/{member.filename}", archive.read(member))


def readable(words: str) -> str:
    """Return words in small letters, without what a line's end or a group of digits puts in."""
    words = unicodedata.normalize("NFKC", words)  # a ligature is its letters
    whole = re.sub(r"\r?\n[ \t]", "", words)  # a folded line of a calendar file
    one_line = re.sub(r"\s+", " ", whole.replace("\u00ad", "")).casefold()
    return re.sub(r"(?<=\d)[ -](?=\d)", "", one_line)


def inside(name: str, data: bytes, *, both: bool = True) -> Iterator[tuple[str, str]]:
    """Yield every text in a file: as it stands, in its streams, its members, its own data."""
    pdf = data.startswith(b"%PDF-")
    codings = () if len(data) > LARGE and not pdf else CODINGS[: 1 if pdf else len(CODINGS)]
    for coding in codings:
        yield f"{name}, raw {coding}", data.decode(coding, "ignore")
    if data.startswith(b"%PDF-") and b"/Encrypt" not in data:  # else only as it stands
        yield from _of_pdf(name, data, both=both)
    elif data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                yield f"{name}, a member's name", member.filename
                yield from inside(f"{name}/{member.filename}", archive.read(member))
    elif data[:1] in (b"{", b"["):
        yield f"{name}, JSON", _unescaped(data)


def _unescaped(data: bytes) -> str:
    try:
        return json.dumps(json.loads(data), ensure_ascii=False)
    except ValueError:
        return ""


def _objects(reader: PdfReader) -> int:
    """Return one more than the highest number of an object."""
    size = reader.trailer["/Size"]
    assert isinstance(size, int)
    return size


def _of_pdf(name: str, data: bytes, *, both: bool) -> Iterator[tuple[str, str]]:
    yield f"{name}, words", "\n".join(words_of(data))
    reader = PdfReader(io.BytesIO(data))
    if both:
        again = "\n".join(page.extract_text() for page in reader.pages)
        yield f"{name}, words by another reader", again
    yield f"{name}, own data", repr(dict(reader.metadata or {}))
    for title, parts in reader.attachments.items():
        yield f"{name}, name of a file in it", title
        yield from inside(f"{name}/{title}", b"".join(parts), both=both)
    for number in range(1, _objects(reader)):
        found = reader.get_object(number)
        if isinstance(found, StreamObject) and "/Length1" in found:
            continue  # a font's outlines; its bytes are searched all the same
        if isinstance(found, StreamObject):
            yield f"{name}, stream {number}", found.get_data().decode("latin-1")
        else:
            yield f"{name}, object {number}", repr(found)
    for raw in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            yield f"{name}, deflated", zlib.decompress(raw).decode("latin-1")
        except zlib.error:
            continue


def seed(office: TestOffice, cases: Sequence[CaseId]) -> None:
    """Let every concern have a named reporter, the cases a sister, and all the rest."""
    office.database.execute(
        "DELETE FROM identity WHERE id NOT IN (SELECT identity_id FROM identity_release)"
    )
    with office.begin() as work:
        for (key,) in office.database.execute("SELECT id FROM concern").fetchall():
            concern = ConcernId(key)
            if work.identities.of_concern(concern) is None:
                said = {"reporter_name": REPORTER, "reporter_phone": PHONE}
                work.identities.seal(concern, said, holders(work))
        work.note(Note(Act.IDENTITY_SEALED, words="1"))
        work.commit()
    for case in cases:
        sister = Described("sibling", "Bor hjemme", SISTER)
        try:
            AddRelation(office.begin)(case, sister)
        except Refused:  # a case that rests or is closed has nobody new around it
            continue
    run = office.database.execute
    run("UPDATE disclosure SET withheld = ?", (WITHHELD,))
    run("UPDATE disclosure SET from_person = ? WHERE direction = 'in'", (COLLEAGUE,))
    run(
        "UPDATE person SET cpr = ? WHERE id = (SELECT subject_id FROM case_file WHERE id = ?)",
        (CPR, cases[0]),
    )


def topic(case: CaseId) -> tuple[Kind, str]:
    """Return the case as the register asks for it."""
    return Kind.CASE, str(case)
