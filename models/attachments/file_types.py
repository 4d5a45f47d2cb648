"""What a file is, by its content: first bytes and declared names, nothing is unpacked."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.attachments.names import ending_of, exported_name, shown_name
from models.kernel.text import Text, text


class Sight(StrEnum):
    """How a file can be looked at in the viewer's child process."""

    PDF = "pdf"
    IMAGE = "image"
    TEXT = "text"


class FileType(StrEnum):
    """What the content is."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    HEIC = "heic"
    TIFF = "tiff"
    GIF = "gif"
    WEBP = "webp"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    ODF = "odf"
    OLD_OFFICE = "old_office"
    RTF = "rtf"
    MSG = "msg"
    EML = "eml"
    MP3 = "mp3"
    MP4 = "mp4"
    WAV = "wav"
    TEXT = "text"
    MACROS = "macros"
    PROGRAM = "program"
    SCRIPT = "script"
    HTML = "html"
    SVG = "svg"
    ARCHIVE = "archive"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Kind:
    """One type: its words, the endings its name may have, how it is looked at, its danger.

    ``endings``: the first one is given to an exported copy with another name.
    """

    words: Text
    endings: tuple[str, ...]
    sight: Sight | None = None
    risky: bool = False


TYPES: Final[dict[FileType, Kind]] = {
    FileType.PDF: Kind(text("FileType", "PDF document"), ("pdf",), Sight.PDF),
    FileType.PNG: Kind(text("FileType", "PNG picture"), ("png",), Sight.IMAGE),
    FileType.JPEG: Kind(
        text("FileType", "JPEG picture"), ("jpg", "jpeg", "jpe", "jfif"), Sight.IMAGE
    ),
    FileType.HEIC: Kind(text("FileType", "HEIC picture"), ("heic", "heif", "avif")),
    FileType.TIFF: Kind(text("FileType", "TIFF picture"), ("tif", "tiff"), Sight.IMAGE),
    FileType.GIF: Kind(text("FileType", "GIF picture"), ("gif",), Sight.IMAGE),
    FileType.WEBP: Kind(text("FileType", "WebP picture"), ("webp",), Sight.IMAGE),
    FileType.DOCX: Kind(text("FileType", "Word document"), ("docx", "dotx")),
    FileType.XLSX: Kind(text("FileType", "Excel sheet"), ("xlsx", "xltx", "xlsb")),
    FileType.PPTX: Kind(text("FileType", "PowerPoint slides"), ("pptx", "ppsx", "potx")),
    FileType.ODF: Kind(text("FileType", "OpenDocument file"), ("odt", "ods", "odp", "odg")),
    FileType.OLD_OFFICE: Kind(
        text("FileType", "Older Office document"), ("doc", "xls", "ppt", "dot", "pps")
    ),
    FileType.RTF: Kind(text("FileType", "RTF document"), ("rtf", "doc")),
    FileType.MSG: Kind(text("FileType", "Outlook message"), ("msg",)),
    FileType.EML: Kind(text("FileType", "E-mail"), ("eml",)),
    FileType.MP3: Kind(text("FileType", "Sound (MP3)"), ("mp3",)),
    FileType.MP4: Kind(
        text("FileType", "Film or sound (MP4)"), ("mp4", "m4a", "m4v", "mov", "3gp")
    ),
    FileType.WAV: Kind(text("FileType", "Sound (WAV)"), ("wav",)),
    FileType.TEXT: Kind(
        text("FileType", "Plain text"), ("txt", "csv", "log", "md", "ics", "vcf"), Sight.TEXT
    ),
    FileType.MACROS: Kind(
        text("FileType", "Office document with macros"), ("docm", "xlsm", "pptm"), risky=True
    ),
    FileType.PROGRAM: Kind(
        text("FileType", "Program"), ("exe", "com", "scr", "dll", "msi", "lnk"), risky=True
    ),
    FileType.SCRIPT: Kind(
        text("FileType", "Script"),
        (
            "sh",
            "bat",
            "cmd",
            "ps1",
            "vbs",
            "vbe",
            "js",
            "jse",
            "wsf",
            "hta",
            "py",
            "reg",
            "url",
        ),
        risky=True,
    ),
    FileType.HTML: Kind(
        text("FileType", "Web page"), ("html", "htm", "xhtml", "mht"), risky=True
    ),
    FileType.SVG: Kind(text("FileType", "SVG drawing"), ("svg",), risky=True),
    FileType.ARCHIVE: Kind(
        text("FileType", "Archive"),
        (
            "zip",
            "rar",
            "7z",
            "gz",
            "tgz",
            "tar",
            "bz2",
            "xz",
            "cab",
            "jar",
            "iso",
            "img",
            "vhd",
        ),
        risky=True,
    ),
    FileType.UNKNOWN: Kind(text("FileType", "Unknown content"), ("bin",)),
}

HARMLESS_ENDING: Final = "bin"
"""The ending that an exported copy of something risky gets: nothing opens it by itself."""

DISGUISED: Final = text("FileType", "The name ends in .{ending}, but the content is: {what}.")
RISKY: Final = text(
    "FileType", "{what}: such a file can do harm when it is opened on a computer."
)

_HEAD: Final = 4096
_OVERLAP: Final = 64
_OLE: Final = bytes.fromhex("d0cf11e0a1b11ae1")

_STARTS: Final[tuple[tuple[bytes, FileType], ...]] = (
    (b"MZ", FileType.PROGRAM),
    (b"\x7fELF", FileType.PROGRAM),
    (bytes.fromhex("feedface"), FileType.PROGRAM),  # Mach-O
    (bytes.fromhex("feedfacf"), FileType.PROGRAM),
    (bytes.fromhex("cefaedfe"), FileType.PROGRAM),
    (bytes.fromhex("cffaedfe"), FileType.PROGRAM),
    (bytes.fromhex("cafebabe"), FileType.PROGRAM),
    (bytes.fromhex("4c0000000114020000000000c0"), FileType.PROGRAM),  # a Windows shortcut
    (b"#!", FileType.SCRIPT),
    (b"%PDF-", FileType.PDF),
    (b"\x89PNG\r\n\x1a\n", FileType.PNG),
    (b"\xff\xd8\xff", FileType.JPEG),
    (b"GIF87a", FileType.GIF),
    (b"GIF89a", FileType.GIF),
    (b"II*\0", FileType.TIFF),
    (b"MM\0*", FileType.TIFF),
    (b"{\\rtf", FileType.RTF),
    (b"Rar!\x1a\x07", FileType.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", FileType.ARCHIVE),
    (b"\x1f\x8b", FileType.ARCHIVE),
    (b"BZh", FileType.ARCHIVE),
    (b"\xfd7zXZ\0", FileType.ARCHIVE),
    (b"MSCF", FileType.ARCHIVE),
    (b"ID3", FileType.MP3),
    (b"\xff\xfb", FileType.MP3),
    (b"\xff\xf3", FileType.MP3),
    (b"\xff\xf2", FileType.MP3),
)
_HEIC_BRANDS: Final = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif")

_IN_ZIP: Final[tuple[tuple[bytes, FileType], ...]] = (
    (b"vbaProject.bin", FileType.MACROS),
    (b"Basic/script-lc.xml", FileType.MACROS),
    (b"word/document.xml", FileType.DOCX),
    (b"xl/workbook.", FileType.XLSX),
    (b"ppt/presentation.xml", FileType.PPTX),
    (b"mimetypeapplication/vnd.oasis.opendocument.", FileType.ODF),
)
"""Names that the entries of a ZIP declare in clear; the most dangerous first."""

_IN_OLE: Final[tuple[tuple[bytes, FileType], ...]] = (
    ("_VBA_PROJECT".encode("utf-16-le"), FileType.MACROS),
    ("__nameid_version1.0".encode("utf-16-le"), FileType.MSG),
    ("WordDocument".encode("utf-16-le"), FileType.OLD_OFFICE),
    ("Workbook".encode("utf-16-le"), FileType.OLD_OFFICE),
    ("PowerPoint Document".encode("utf-16-le"), FileType.OLD_OFFICE),
)

_CONTROLS: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MAIL: Final = re.compile(
    rb"^(received|from|to|return-path|delivered-to|mime-version|date|subject|message-id|"
    rb"dkim-signature|content-type|x-[a-z0-9-]+):",
    re.IGNORECASE | re.MULTILINE,
)
_WEB: Final = re.compile(
    rb"<(!doctype\s+html|html|head|body|script|iframe|meta)\b", re.IGNORECASE
)
_DRAWING: Final = re.compile(rb"<svg\b", re.IGNORECASE)
_HEADERS: Final = 3


class Sniffer:
    """Finds out what a stream of bytes is while it passes by; keeps a few kilobytes."""

    def __init__(self) -> None:
        self._head = b""
        self._tail = b""
        self._seen: set[bytes] = set()

    def feed(self, data: bytes) -> None:
        """Take the next bytes of the file."""
        if len(self._head) < _HEAD:
            self._head += data[: _HEAD - len(self._head)]
        window = self._tail + data
        for name, _ in self._names():
            if name not in self._seen and name in window:
                self._seen.add(name)
        self._tail = window[-_OVERLAP:]

    def found(self) -> FileType:
        """Return what the bytes so far are."""
        head = self._head
        if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
            return self._inside(FileType.ARCHIVE)
        if head.startswith(_OLE):
            return self._inside(FileType.UNKNOWN)
        for start, found in _STARTS:
            if head.startswith(start):
                return found
        return _by_place(head) or _by_words(head)

    def _names(self) -> tuple[tuple[bytes, FileType], ...]:
        if self._head.startswith(b"PK"):
            return _IN_ZIP
        return _IN_OLE if self._head.startswith(_OLE) else ()

    def _inside(self, otherwise: FileType) -> FileType:
        return next((found for name, found in self._names() if name in self._seen), otherwise)


def _by_place(head: bytes) -> FileType | None:
    """Return a type that shows further inside than at the first byte, or None."""
    if head[:4] == b"RIFF":
        return {b"WEBP": FileType.WEBP, b"WAVE": FileType.WAV}.get(head[8:12])
    if head[4:8] == b"ftyp":
        return FileType.HEIC if head[8:12] in _HEIC_BRANDS else FileType.MP4
    if head[257:262] == b"ustar":
        return FileType.ARCHIVE
    return None


def _by_words(head: bytes) -> FileType:
    """Return what written words are: a drawing, a web page, a mail, or words only."""
    plain = head
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):  # UTF-16: every second byte is often zero
        plain = head.replace(b"\0", b"")
    if not head or _CONTROLS.search(plain):
        return FileType.UNKNOWN
    if _DRAWING.search(plain):
        return FileType.SVG
    if _WEB.search(plain):
        return FileType.HTML
    if _MAIL.match(plain) and len(_MAIL.findall(plain)) >= _HEADERS:
        return FileType.EML
    return FileType.TEXT


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a file is, and whether its name says otherwise.

    Attributes:
        type: by content; words whose name ends like a script are one.
        disguised: the name's ending belongs to another type.
    """

    type: FileType
    disguised: bool
    name: str

    @property
    def risky(self) -> bool:
        """Whether it is stored only after somebody has said so deliberately."""
        return TYPES[self.type].risky

    @property
    def warning(self) -> Text | None:
        """What to say of it, or None where name and content agree and nothing is risky."""
        what = TYPES[self.type].words
        if self.disguised:
            return DISGUISED.filled(ending=ending_of(self.name), what=what)
        return RISKY.filled(what=what) if self.risky else None


def judge(name: str, found: FileType) -> Verdict:
    """Return the verdict on a file with that name and that content."""
    ending = ending_of(name)
    claimed = {each for each, kind in TYPES.items() if ending in kind.endings}
    if found in (FileType.TEXT, FileType.EML) and claimed & _WRITTEN_RISKS:
        found = next(iter(claimed & _WRITTEN_RISKS))  # words are what a script consists of
    if found is FileType.UNKNOWN and claimed & _BINARY_RISKS:
        found = next(iter(claimed & _BINARY_RISKS))
    disguised = bool(claimed) and found not in claimed
    return Verdict(found, disguised, shown_name(name))


def outside_name(name: str, kind: FileType) -> str:
    """Return the name under which a copy is offered; what is risky gets an ending none opens."""
    if TYPES[kind].risky:
        return exported_name(name, ending=HARMLESS_ENDING)
    own, known = ending_of(name), TYPES[kind].endings
    return exported_name(name, ending=own if own in known else known[0])


_WRITTEN_RISKS: Final = {FileType.SCRIPT, FileType.HTML, FileType.PROGRAM}
_BINARY_RISKS: Final = {FileType.PROGRAM, FileType.ARCHIVE, FileType.SCRIPT}
