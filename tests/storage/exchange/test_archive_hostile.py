"""Hostile archives: whatever is not ours to the last byte is refused."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.exchange.archive import Archive, Member, write_archive
from storage.exchange.archive_format import (
    BAD_CHECKSUM,
    BAD_NAME,
    LARGEST_ARCHIVE,
    NOT_AN_ARCHIVE,
    NOT_CANONICAL,
    PADDING,
    PADDING_NOT_LAST,
    PADDING_NOT_ZERO,
    SAME_NAME,
    TOO_LARGE,
    TOO_MANY,
    ArchiveError,
    Entry,
    directory,
    local_header,
)
from tests.storage.exchange.chance import chance

FILES = {"manifest.json": b'{"v":1}', "manifest.sig": b"sig", "case.json": b"[1,2,3]"}


def packed(files: dict[str, bytes], *, pad: bool = False) -> bytes:
    target = io.BytesIO()
    write_archive(target, [Member.of_bytes(*item) for item in files.items()], pad=pad)
    return target.getvalue()


def entries_of(files: dict[str, bytes]) -> list[Entry]:
    return list(Archive(io.BytesIO(packed(files))).entries)


def built(content: bytes, entries: list[Entry]) -> bytes:
    return content + directory(entries)


def accept(whole: bytes) -> dict[str, bytes]:
    archive = Archive(io.BytesIO(whole))
    archive.verify()
    return {name: archive.read(name, largest=10**6) for name in archive.names}


WHOLE = packed(FILES)


@pytest.mark.parametrize("cut", range(1, len(WHOLE)))
def test_an_archive_cut_short_is_refused(cut: int) -> None:
    with pytest.raises(ArchiveError):
        accept(WHOLE[:-cut])
    with pytest.raises(ArchiveError):
        accept(WHOLE[cut:])


@given(st.binary(min_size=1, max_size=80), st.integers(0, len(WHOLE)))
def test_bytes_put_in_anywhere_are_refused(extra: bytes, at: int) -> None:
    with pytest.raises(ArchiveError):
        accept(WHOLE[:at] + extra + WHOLE[at:])


def test_every_flipped_bit_is_refused_or_changes_only_content_under_a_checksum() -> None:
    for bit in range(8 * len(WHOLE)):
        changed = bytearray(WHOLE)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(ArchiveError):
            accept(bytes(changed))


def test_random_flips_of_a_padded_archive_are_refused() -> None:
    whole = packed({**FILES, "case.pdf": bytes(5000)}, pad=True)
    for bit in chance(8).sample(range(8 * len(whole)), 300):
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(ArchiveError):
            accept(bytes(changed))


@given(st.binary(max_size=400))
def test_noise_is_refused(noise: bytes) -> None:
    with pytest.raises(ArchiveError):
        accept(noise)


def _zip(edit: Callable[[zipfile.ZipInfo], None], method: int = 0) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        info = zipfile.ZipInfo("case.json")
        info.compress_type = method
        edit(info)
        archive.writestr(info, b"[1,2,3]" * 9)
    return target.getvalue()


def _nothing(info: zipfile.ZipInfo) -> None:
    del info


def _rename(info: zipfile.ZipInfo) -> None:
    info.filename = "../../case.json"


def _extra(info: zipfile.ZipInfo) -> None:
    info.extra = struct.pack("<2H", 0x9999, 0)


def _comment(info: zipfile.ZipInfo) -> None:
    info.comment = b"hej"


def _encrypted(info: zipfile.ZipInfo) -> None:
    info.flag_bits = 1


def _link(info: zipfile.ZipInfo) -> None:
    info.external_attr = 0o120777 << 16


def _folder(info: zipfile.ZipInfo) -> None:
    info.filename = "case/"


def _foreign(info: zipfile.ZipInfo) -> None:
    info.filename = "sag-æ.json"


@pytest.mark.parametrize(
    "edit", [_nothing, _rename, _extra, _comment, _encrypted, _link, _folder, _foreign]
)
def test_archives_by_other_programs_are_refused(
    edit: Callable[[zipfile.ZipInfo], None],
) -> None:
    with pytest.raises(ArchiveError):
        accept(_zip(edit))


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_compressed_members_are_refused(method: int) -> None:
    with pytest.raises(ArchiveError):
        accept(_zip(_nothing, method))


def test_a_deflate_bomb_in_our_own_layout_is_refused() -> None:
    squeezed = zlib.compress(bytes(10**6), 9)
    target = bytearray(packed({"case.json": squeezed}))
    for header, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        struct.pack_into("<H", target, target.index(header) + at, 8)
    with pytest.raises(ArchiveError, match=NOT_CANONICAL):
        accept(bytes(target))


@pytest.mark.parametrize("force", [True, False])
def test_zip64_is_refused(force: bool) -> None:
    target = io.BytesIO()
    with (
        zipfile.ZipFile(target, "w") as archive,
        archive.open("case.json", "w", force_zip64=force) as member,
    ):
        member.write(b"[]")
    with pytest.raises(ArchiveError):
        accept(target.getvalue())
    whole = bytearray(WHOLE)
    struct.pack_into("<I", whole, len(whole) - 6, 0xFFFFFFFF)
    with pytest.raises(ArchiveError, match=NOT_CANONICAL):
        accept(bytes(whole))


def test_traversal_in_our_own_layout_is_refused() -> None:
    for name in ("../x.json", "/etc/shadow", "att/../../x", "C:\\x.json"):
        entry = Entry(name, 2, zlib.crc32(b"[]"), 0)
        with pytest.raises(ArchiveError, match=BAD_NAME):
            accept(built(local_header(entry) + b"[]", [entry]))


def test_a_name_that_is_not_ascii_is_refused() -> None:
    with pytest.raises(ArchiveError, match=BAD_NAME):
        accept(packed({"case.json": b"[]"}).replace(b"case.json", b"c\xe6se.json"[:9]))


def test_the_same_name_twice_is_refused() -> None:
    entry = Entry("case.json", 2, zlib.crc32(b"[]"), 0)
    later = replace(entry, offset=entry.end)
    content = (local_header(entry) + b"[]") * 2
    with pytest.raises(ArchiveError, match=SAME_NAME):
        accept(built(content, [entry, later]))


def test_quoted_overlap_is_refused() -> None:
    """Several entries over the same bytes: 49 KB that unpack to gigabytes elsewhere."""
    kernel = local_header(Entry("case.json", 2, zlib.crc32(b"[]"), 0)) + b"[]"
    quoting = Entry("case.pdf", len(kernel), zlib.crc32(kernel), 0)
    content = local_header(quoting) + kernel
    inside = Entry("case.json", 2, zlib.crc32(b"[]"), quoting.data_offset)
    with pytest.raises(ArchiveError, match=NOT_CANONICAL):
        accept(built(content, [quoting, inside]))
    same = [Entry("case.json", 2, zlib.crc32(b"[]"), 0), Entry("a.b", 2, zlib.crc32(b"[]"), 0)]
    with pytest.raises(ArchiveError, match=NOT_CANONICAL):
        accept(built(kernel, same))


def test_a_gap_between_members_is_refused() -> None:
    one, two, _ = entries_of(FILES)
    moved = replace(two, offset=two.offset + 4)
    parts = [local_header(one), FILES["manifest.json"], b"gap!", local_header(two), b"sig"]
    with pytest.raises(ArchiveError, match=NOT_CANONICAL):
        accept(built(b"".join(parts), [one, moved]))


def test_a_member_missing_from_the_directory_is_refused() -> None:
    content = WHOLE[: WHOLE.index(b"PK\x01\x02")]
    one, two, three = entries_of(FILES)
    for listed in ([one, two], [two, three], [one, three], [], [one, three, two]):
        with pytest.raises(ArchiveError, match=NOT_CANONICAL):
            accept(built(content, listed))


def test_a_member_that_is_not_there_is_refused() -> None:
    content = WHOLE[: WHOLE.index(b"PK\x01\x02")]
    listed = entries_of(FILES)
    with pytest.raises(ArchiveError, match=NOT_CANONICAL):
        accept(built(content, [*listed, Entry("case.pdf", 0, 0, listed[-1].end)]))


def test_swapped_contents_are_refused() -> None:
    with pytest.raises(ArchiveError, match=BAD_CHECKSUM):
        accept(WHOLE.replace(b"[1,2,3]", b"[3,2,1]"))


def test_a_local_header_that_says_otherwise_is_refused() -> None:
    at = WHOLE.index(b"manifest.sig")
    with pytest.raises(ArchiveError, match=NOT_CANONICAL):
        accept(WHOLE[:at] + b"manifest.sec" + WHOLE[at + 12 :])


def test_padding_hides_nothing() -> None:
    whole = packed({"case.json": b"[]", PADDING: bytes(70_000)})
    assert accept(whole) == {"case.json": b"[]"}
    with pytest.raises(ArchiveError, match=PADDING_NOT_ZERO):
        accept(packed({"case.json": b"[]", PADDING: bytes(70_000) + b"!"}))
    one = Entry(PADDING, 0, 0, 0)
    two = Entry("case.json", 0, 0, one.end)
    with pytest.raises(ArchiveError, match=PADDING_NOT_LAST):
        accept(built(local_header(one) + local_header(two), [one, two]))


def test_more_entries_than_allowed_are_refused_before_they_are_read() -> None:
    whole = bytearray(WHOLE)
    struct.pack_into("<2H", whole, len(whole) - 14, 501, 501)
    with pytest.raises(ArchiveError, match=TOO_MANY):
        accept(bytes(whole))


def test_a_directory_larger_than_its_entries_can_be_is_not_read() -> None:
    central = bytes(46 + 69)
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 1, 1, len(central), 0, 0)
    with pytest.raises(ArchiveError, match=NOT_CANONICAL):
        accept(central + end)


def test_a_directory_shorter_than_its_entries_is_refused() -> None:
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 2, 2, 60, 0, 0)
    with pytest.raises(ArchiveError, match=NOT_CANONICAL):
        accept(directory([Entry("case.json", 0, 0, 0)])[:55] + bytes(5) + end)


class Vast(io.BytesIO):
    """Says that it is larger than it is."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return LARGEST_ARCHIVE + 1 if whence == 2 else super().seek(offset, whence)


def test_an_archive_over_two_gibibytes_is_not_looked_into() -> None:
    with pytest.raises(ArchiveError, match=TOO_LARGE):
        Archive(Vast(WHOLE))


def test_entries_that_add_up_to_more_are_refused() -> None:
    entry = Entry("case.pdf", LARGEST_ARCHIVE, 0, 0)
    header, listed = local_header(entry), bytearray(directory([entry]))
    struct.pack_into("<I", listed, len(listed) - 6, len(header))
    with pytest.raises(ArchiveError, match=TOO_LARGE):
        accept(header + listed)


def test_nothing_at_all_is_refused_and_an_empty_archive_is_one() -> None:
    with pytest.raises(ArchiveError, match=NOT_AN_ARCHIVE):
        accept(b"")
    assert accept(packed({})) == {}
