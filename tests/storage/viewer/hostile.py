"""Files made to do harm, each in a few lines; none of them is kept in the project."""

import io
import struct
import zlib

from PIL import Image

Sample = tuple[str, bytes]


def png(width: int, height: int, rows: bytes = b"", *extra: tuple[bytes, bytes]) -> bytes:
    """A PNG that states that size, whatever rows it has."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", head), *extra, (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def picture(kind: str, size: tuple[int, int] = (40, 30), **how: object) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, (200, 30, 60)).save(file, kind, **how)
    return file.getvalue()


def pdf(*objects: bytes, root: bytes = b"/Root 1 0 R") -> bytes:
    """A PDF of these objects, numbered from 1; without a table, so that it is rebuilt."""
    body = b"".join(b"%d 0 obj%bendobj\n" % (at, each) for at, each in enumerate(objects, 1))
    return b"%PDF-1.7\n" + body + b"trailer<<" + root + b">>\n"


def stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<<%b/Length %d>>stream\n%b\nendstream " % (more, len(data), data)


def pages(count: int, content: bytes = b"<<>>", box: bytes = b"[0 0 200 300]") -> bytes:
    kids = b" ".join(b"3 0 R" for _ in range(count))
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, count),
        b"<</Type/Page/Parent 2 0 R/MediaBox%b/Contents 4 0 R>>" % box,
        content,
    )


def bomb_stream() -> bytes:
    """A megabyte that unpacks to a gigabyte."""
    packed = zlib.compress(b"0 0 m 9 9 l S " * 72 + b"\n" * 1_000_000_000, 9)
    return pages(1, stream(packed, b"/Filter/FlateDecode"))


def nested_forms(depth: int = 400) -> bytes:
    """Drawings inside drawings, each drawn twice by the one around it."""
    first = b"<</Type/Catalog/Pages 2 0 R>>"
    tree = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
        b"/Resources<</XObject<</F 5 0 R>>>>>>"
    )
    forms = [
        stream(
            b"/F Do /F Do",
            b"/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</F %d 0 R>>>>"
            % (at + 1),
        )
        for at in range(5, 5 + depth)
    ]
    return pdf(first, tree, page, stream(b"/F Do /F Do"), *forms)


def quick() -> list[Sample]:
    """Hostile files that a viewer must answer about, each within its patience."""
    whole_png, whole_jpeg = picture("PNG"), picture("JPEG", (400, 300))
    itxt = b"k\0\1\0\0\0" + zlib.compress(bytes(200_000_000), 9)
    deep = b"[" * 100_000
    return [
        ("pdf: cut", pages(1)[:60]),
        ("pdf: garbage", b"%PDF-1.7\n" + bytes(range(256)) * 40),
        ("pdf: no page", pages(0)),
        ("pdf: its own parent", pdf(b"<</Type/Catalog/Pages 1 0 R>>")),
        ("pdf: page as large as can be", pages(1, box=b"[0 0 1e30 1e30]")),
        ("pdf: page without a size", pages(1, box=b"[5 5 5 5]")),
        ("pdf: deep", pdf(b"<</Type/Catalog/Pages 2 0 R>>", deep)),
        ("png: cut", whole_png[: len(whole_png) // 2]),
        ("png: garbage", whole_png[:8] + b"\xff" * 500),
        ("png: 60000 by 60000", png(60_000, 60_000)),
        ("png: no side", png(0, 10)),
        ("png: text bomb", png(2, 2, b"\0" * 14, (b"iTXt", itxt))),
        ("png: more rows than stated", png(2, 2, b"\0" * 50_000_000)),
        ("jpeg: cut", whole_jpeg[: len(whole_jpeg) // 2]),
        ("jpeg: garbage", whole_jpeg[:20] + b"\xff\xd9" * 200),
        ("tiff: goes in circles", b"II*\0\x08\0\0\0\0\0\x08\0\0\0"),
        ("tiff: garbage", b"II*\0" + b"\xff" * 300),
        ("gif: garbage", b"GIF89a" + b"\xff" * 300),
        ("webp: garbage", b"RIFF\xff\xff\xff\xffWEBPVP8 " + b"\xff" * 300),
        ("nothing", b""),
    ]
