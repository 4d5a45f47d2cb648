"""What must not leave, put into an office, and looked for in the bytes of whatever does leave."""

import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

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

NEEDLES: Final[Mapping[str, tuple[str, ...]]] = {
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

    def paint(self, document: Document) -> bytes:
        """Stand in for the painter: paints, and keeps what was painted."""
        pdf = paint(document)
        self.files.append((f"{document.title}.pdf", pdf))
        return pdf

    def keep(self, name: str, data: bytes | str) -> None:
        """Keep what left in another way."""
        self.files.append((name, data.encode() if isinstance(data, str) else data))

    def found(self) -> dict[str, str]:
        """Return each kind of what must not leave that is in it, and where."""
        return {
            kind: where
            for where, words in self.texts()
            for kind, needles in NEEDLES.items()
            if any(needle in words for needle in needles)
        }

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield (where, what can be read there)."""
        for name, data in self.files:
            yield f"name of {name}", readable(name)
            for where, words in inside(name, data):
                yield where, readable(words)


def readable(words: str) -> str:
    """Return words in small letters, without what a line's end or a group of digits puts in."""
    whole = re.sub(r"\r?\n[ \t]", "", words)  # a folded line of a calendar file
    one_line = re.sub(r"\s+", " ", whole.replace("\u00ad", "")).casefold()
    return re.sub(r"(?<=\d)[ -](?=\d)", "", one_line)


def inside(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    """Yield every text in a file: as it stands, in its streams, its members, its own data."""
    for coding in ("utf-8", "latin-1", "utf-16-be", "utf-16-le"):
        yield f"{name}, raw {coding}", data.decode(coding, "ignore")
    if data.startswith(b"%PDF-") and b"/Encrypt" not in data:  # else only as it stands
        yield from _of_pdf(name, data)
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


def _of_pdf(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    yield f"{name}, words", "\n".join(words_of(data))
    reader = PdfReader(io.BytesIO(data))
    yield f"{name}, own data", repr(dict(reader.metadata or {}))
    for number in range(1, len(reader.xref[0]) + 1 if 0 in reader.xref else 1):
        found = reader.get_object(number)
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
