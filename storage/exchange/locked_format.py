"""How a locked PDF is written: all that is no stream stands inside one that is encrypted too.

Left in the open, a font's table of widths would tell which letters stand on the pages, in
the order of their first use. So pages, fonts and names go into an object stream (ISO 32000-2,
7.5.7), which the password covers; what stays to be seen is the number and size of streams.
"""

import secrets
import zlib
from io import BytesIO
from typing import Final, cast

from pypdf import PdfReader
from pypdf._encryption import EncryptAlgorithm, Encryption
from pypdf.constants import UserAccessPermissions
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    IndirectObject,
    NameObject,
    NullObject,
    NumberObject,
    PdfObject,
    StreamObject,
)

HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"

_EVERYTHING: Final = -4
"""All permissions, as a signed number: whoever has the words may print and copy."""


def encrypted(plain: bytes, password: str) -> bytes:
    """Return the PDF in ``plain`` under AES-256, revision 6, with this password."""
    return _File(PdfReader(BytesIO(plain)), password).to_bytes()


class _File:
    """One file as it is put together."""

    def __init__(self, reader: PdfReader, password: str) -> None:
        root = cast("IndirectObject", reader.trailer.raw_get("/Root"))
        self._root, self._info = root.idnum, reader.trailer.raw_get("/Info")
        self._id = ByteStringObject(secrets.token_bytes(16))
        everything = UserAccessPermissions.all()
        self._crypt = Encryption.make(EncryptAlgorithm.AES_256, everything, self._id)
        self._entry = self._crypt.write_entry(password, password)
        self._entry[NameObject("/P")] = NumberObject(_EVERYTHING)
        self._streams: list[tuple[int, PdfObject]] = []
        self._inside: list[tuple[int, PdfObject]] = []
        self._size = cast("NumberObject", reader.trailer["/Size"])
        for number in range(1, self._size):
            found = IndirectObject(number, 0, reader).get_object() or NullObject()
            outside = isinstance(found, StreamObject) or number == self._root
            (self._streams if outside else self._inside).append((number, found))
        self._table: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
        self._out = BytesIO()

    def to_bytes(self) -> bytes:
        """Return the whole file."""
        self._out.write(HEADER)
        for number, each in self._streams:
            self._put(number, self._crypt.encrypt_object(each, number, 0))
        together = self._size
        packed = self._crypt.encrypt_object(self._packed(together), together, 0)
        self._put(together, packed)
        self._put(together + 1, self._entry)
        self._finish(together + 2)
        return self._out.getvalue()

    def _put(self, number: int, each: PdfObject) -> None:
        self._table[number] = (1, self._out.tell(), 0)
        self._out.write(b"%d 0 obj\n" % number)
        each.write_to_stream(self._out)
        self._out.write(b"\nendobj\n")

    def _packed(self, place: int) -> StreamObject:
        """Return the object stream that stands at ``place``."""
        head, body = BytesIO(), BytesIO()
        for index, (number, each) in enumerate(self._inside):
            head.write(b"%d %d " % (number, body.tell()))
            each.write_to_stream(body)
            body.write(b"\n")
            self._table[number] = (2, place, index)
        first = head.getvalue()
        return _stream(
            first + body.getvalue(),
            {
                "/Type": NameObject("/ObjStm"),
                "/N": NumberObject(len(self._inside)),
                "/First": NumberObject(len(first)),
            },
        )

    def _finish(self, number: int) -> None:
        """Write the table of objects and where it begins."""
        start = self._out.tell()
        self._table[number] = (1, start, 0)
        lines = (self._table.get(each, (0, 0, 0)) for each in range(number + 1))
        table = b"".join(
            kind.to_bytes(1, "big") + where.to_bytes(4, "big") + which.to_bytes(2, "big")
            for kind, where, which in lines
        )
        trailer = _stream(
            table,
            {
                "/Type": NameObject("/XRef"),
                "/Size": NumberObject(number + 1),
                "/W": ArrayObject(map(NumberObject, (1, 4, 2))),
                "/Root": IndirectObject(self._root, 0, None),
                "/Info": self._info,
                "/Encrypt": IndirectObject(number - 1, 0, None),
                "/ID": ArrayObject((self._id, self._id)),
            },
        )
        self._out.write(b"%d 0 obj\n" % number)
        trailer.write_to_stream(self._out)
        self._out.write(b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % start)


def _stream(data: bytes, entries: dict[str, PdfObject]) -> StreamObject:
    """Return a compressed stream with these entries."""
    made = StreamObject()
    made.set_data(zlib.compress(data, 9))
    made[NameObject("/Filter")] = NameObject("/FlateDecode")
    for key, value in entries.items():
        made[NameObject(key)] = value
    return made
