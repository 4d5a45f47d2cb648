"""What turns bytes of others into pixels or words. Runs in the viewer's child, nowhere else."""

from contextlib import closing
from io import BytesIO
from typing import Final

from PIL import (
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)
from pypdfium2 import PdfDocument, PdfiumError

from models.attachments.file_types import Sight
from storage.viewer.protocol import MOST_PAGES, MOST_WORDS, Answer, Request, Status, fitting

PICTURES: Final = ("PNG", "JPEG", "TIFF", "GIF", "WEBP")
LOADED: Final = (
    GifImagePlugin, JpegImagePlugin, MpoImagePlugin, PngImagePlugin, TiffImagePlugin,
    WebPImagePlugin,
)  # fmt: skip
"""Named so that they are there: nothing can be loaded once the doors are shut."""

MOST_SOURCE: Final = 50_000_000
"""Pixels of a picture that is unpacked whole; four bytes each must fit into the memory twice."""
SEVERAL: Final = ("TIFF",)
"""Kinds of pictures that have pages; a moving one is shown as its first picture."""

Shown = tuple[Answer, bytes]


class TooLargeError(Exception):
    """It would take more memory than is given."""


def warm_up() -> None:
    """Use every decoder once, so that what is loaded late is loaded before the doors shut."""
    Image.MAX_IMAGE_PIXELS = None  # our own measure is stricter, and raises no warning
    Image.preinit()
    tiny = Image.new("RGB", (2, 2))
    for kind in ("PNG", "JPEG", "TIFF", "GIF", "WEBP"):
        with BytesIO() as file:
            tiny.save(file, kind)
            look(Request(Sight.IMAGE, 0, 2, 0), file.getvalue())
    with BytesIO() as file:
        tiny.save(file, "TIFF", compression="tiff_lzw")
        look(Request(Sight.IMAGE, 0, 2, 0), file.getvalue())
    look(Request(Sight.PDF, 0, 2, 0), _PDF)
    for words in (b"\xc3\xa5", b"\xff\xfea\0", b"\xe5"):
        look(Request(Sight.TEXT, 0, 2, 0), words)


def look(request: Request, data: bytes) -> Shown:
    """Return the answer to a request; whatever goes wrong in a decoder is an answer, too."""
    try:
        return _SEE[request.sight](data, request.number, request.width)
    except (TooLargeError, MemoryError, Image.DecompressionBombError):
        return Answer(Status.TOO_LARGE), b""
    except PdfiumError as error:
        known = Status.PASSWORD if "password" in str(error).lower() else Status.DAMAGED
        return Answer(known), b""
    except Exception:  # noqa: BLE001 - a decoder may raise anything; the parent says a sentence
        return Answer(Status.DAMAGED), b""


def _pdf(data: bytes, number: int, wanted: int) -> Shown:
    with PdfDocument(data) as document:
        pages = len(document)
        with closing(document[number]) as page:
            width, height = page.get_size()
            across, _ = fitting(width, height, wanted)
            drawn = page.render(scale=across / width, prefer_bgrx=True)
            with closing(drawn) as bitmap:
                rows = _tight(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
                return _pixels(bitmap.width, bitmap.height, min(pages, MOST_PAGES), rows)


def _tight(rows: bytes, width: int, height: int, stride: int) -> bytes:
    """Return the rows without what stands between them."""
    if stride == 4 * width:
        return rows[: stride * height]
    return b"".join(rows[at * stride : at * stride + 4 * width] for at in range(height))


def _picture(data: bytes, number: int, wanted: int) -> Shown:
    with Image.open(BytesIO(data), formats=PICTURES) as image:
        pages = getattr(image, "n_frames", 1) if image.format in SEVERAL else 1
        if number:
            image.seek(number)
        image.draft("RGB", fitting(*image.size, wanted))  # a JPEG is unpacked smaller
        if image.width * image.height > MOST_SOURCE:
            raise TooLargeError
        image.load()
        small = _upright(image, wanted)
        return _pixels(*small.size, min(pages, MOST_PAGES), small.tobytes("raw", "BGRX"))


def _upright(image: Image.Image, wanted: int) -> Image.Image:
    """Return the picture on white, as it was held, at the size that is wanted."""
    clear = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    plain = image.convert("RGBA" if clear else "RGB")
    size = fitting(*plain.size, wanted)
    small = plain.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    if clear:
        ground = Image.new("RGBA", small.size, "white")
        ground.alpha_composite(small)
        small = ground.convert("RGB")
    small.info["exif"] = image.info.get("exif", b"")
    turned = ImageOps.exif_transpose(small)
    if turned.size != fitting(*turned.size, wanted):  # it lay on its side
        turned = turned.resize(fitting(*turned.size, wanted), Image.Resampling.BILINEAR)
    return turned


def _pixels(width: int, height: int, pages: int, rows: bytes) -> Shown:
    return Answer(Status.PIXELS, width, height, pages, len(rows)), rows


def _words(data: bytes, _number: int, _wanted: int) -> Shown:
    """Return plain words as UTF-8: the file's own, else UTF-16 with its mark, else Windows."""
    part = data[:MOST_WORDS]
    if part.startswith((b"\xff\xfe", b"\xfe\xff")):
        words = part.decode("utf-16", "replace")
    else:
        try:
            words = part.decode("utf-8-sig", "strict" if len(part) == len(data) else "ignore")
        except UnicodeDecodeError:
            words = part.decode("cp1252", "replace")
    rows = words.encode()[:MOST_WORDS].decode("utf-8", "ignore").encode()
    return Answer(Status.WORDS, pages=1, length=len(rows)), rows


_SEE: Final = {Sight.PDF: _pdf, Sight.IMAGE: _picture, Sight.TEXT: _words}

_PDF: Final = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F "
    b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
    b"4 0 obj<</Length 24>>stream\nBT/F 9 Tf(a)Tj ET       \nendstream endobj\n"
    b"trailer<</Root 1 0 R>>\n"
)
"""A page with one letter."""
