"""The ZIP container: deterministic, padded, readable by anyone, nothing lost on the way."""

import errno
import io
import os
import zipfile
import zlib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.kernel.errors import EnvironmentFault
from storage.exchange.age import AgeReader, seal
from storage.exchange.age_keys import HybridIdentity
from storage.exchange.archive import BLOCK, Archive, ArchiveStream, Member, write_archive
from storage.exchange.archive_format import (
    BAD_NAME,
    ENTRY_TOO_LARGE,
    LARGEST_ARCHIVE,
    MOST_ENTRIES,
    NO_SUCH_ENTRY,
    PADDING,
    PADDING_NOT_LAST,
    SAME_NAME,
    SOURCE_CHANGED,
    TOO_LARGE,
    TOO_MANY,
    ArchiveError,
    name_allowed,
)
from storage.exchange.padme import padme
from storage.exchange.read_back import HashedReader
from storage.exchange.sealed_file import NOT_READ_BACK, sealed_file
from storage.system.durable import UNFINISHED
from storage.system.faults import fault_of
from storage.system.randomness import SeededRandom

ATTACHMENT = "att/" + sha256(b"x").hexdigest()
NAMES = st.one_of(
    st.sampled_from(["manifest.json", "manifest.sig", "manifest.sig2", "case.pdf", "a.b"]),
    st.binary(min_size=32, max_size=32).map(lambda digest: "att/" + digest.hex()),
)
FILES = st.dictionaries(NAMES, st.binary(max_size=200), max_size=6)


def packed(files: dict[str, bytes], *, pad: bool = True) -> bytes:
    target = io.BytesIO()
    write_archive(target, [Member.of_bytes(*item) for item in files.items()], pad=pad)
    return target.getvalue()


def test_a_digest_is_of_what_was_verified_and_else_verifies_first() -> None:
    archive = Archive(io.BytesIO(packed({"case.pdf": b"side"})))
    assert archive.sha256("case.pdf") == sha256(b"side").hexdigest()
    assert archive.sha256("case.pdf") == sha256(b"side").hexdigest()


@pytest.mark.parametrize("first", [0, 5, 1024 * 1024, 3_000_000])
def test_a_file_is_hashed_whole_however_much_was_read(first: int) -> None:
    whole = b"0123456789" * 300_000
    reader = HashedReader(io.BytesIO(whole))
    reader.read(first)
    reader.seek(0)
    reader.read(first // 2)
    assert reader.finish() == len(whole)
    assert reader.digest() == sha256(whole).hexdigest()


@given(FILES, st.booleans())
def test_what_is_packed_is_read(files: dict[str, bytes], pad: bool) -> None:
    whole = packed(files, pad=pad)
    archive = Archive(io.BytesIO(whole))
    archive.verify()
    assert {name: archive.read(name, largest=200) for name in archive.names} == files
    assert list(archive.names) == list(files)
    for name, data in files.items():
        assert archive.sha256(name) == sha256(data).hexdigest()
    assert len(whole) == padme(len(whole)) or not pad
    assert (archive.entries[-1:] or [None])[0] is None or pad == (
        archive.entries[-1].name == PADDING
    )


@given(FILES)
def test_the_same_members_make_the_same_bytes(files: dict[str, bytes]) -> None:
    assert packed(files) == packed(files)


@given(FILES)
@settings(max_examples=30)
def test_other_programs_read_it(files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(packed(files))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()[:-1]} == files


@given(FILES, st.integers(1, 700))
@settings(max_examples=30)
def test_the_stream_gives_the_same_bytes_in_any_pieces(
    files: dict[str, bytes], size: int
) -> None:
    stream = ArchiveStream([Member.of_bytes(*item) for item in files.items()])
    pieces = list(iter(lambda: stream.read(size), b""))
    assert b"".join(pieces) == packed(files)
    assert all(len(piece) == size for piece in pieces[:-1])


def test_a_bundle_goes_through_without_a_temporary_file() -> None:
    large = bytes(range(256)) * 1000

    def slices() -> Iterator[bytes]:
        for at in range(0, len(large), 1000):
            yield large[at : at + 1000]

    key, sealed = HybridIdentity(b"h" * 32), io.BytesIO()
    members = [Member.of_bytes("manifest.json", b"{}"), Member.of(ATTACHMENT, slices)]
    seal(ArchiveStream(members), sealed, [key.recipient], random=bytes)
    sealed.seek(0)
    reader = AgeReader(sealed, [key])
    size = reader.authenticate()
    archive = Archive(reader.plain())
    archive.verify()
    assert size == padme(size)
    assert archive.sha256(ATTACHMENT) == members[1].sha256 == sha256(large).hexdigest()
    assert max(len(chunk) for chunk in archive.chunks(ATTACHMENT)) == BLOCK


def test_a_member_is_measured() -> None:
    member = Member.of_bytes("case.json", b"[1]")
    assert (member.size, member.crc) == (3, zlib.crc32(b"[1]"))
    assert member.sha256 == sha256(b"[1]").hexdigest()


def test_a_member_that_changes_while_packed_is_noticed() -> None:
    contents = iter([b"one", b"two"])
    member = Member.of("case.json", lambda: [next(contents)])
    with pytest.raises(ArchiveError, match=SOURCE_CHANGED):
        write_archive(io.BytesIO(), [member])


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/etc/passwd",
        "../case.json",
        "att/../case.json",
        "att/" + "A" * 64,
        "att/" + "a" * 63,
        "att/" + "a" * 65,
        "att",
        "att.json",
        "laes-mig",
        "laes-mig.exe",
        "laes-dig.txt",
        "att/",
        "Case.json",
        "case.json\n",
        "case json",
        "case..json",
        ".json",
        "case.",
        "c:case",
        "a\\b",
        "con",
        "nul.txt",
        "com1",
        "sag.øvelse",
        "a" * 17,
    ],
)
def test_these_names_cannot_be_said(name: str) -> None:
    assert not name_allowed(name)
    with pytest.raises(ArchiveError, match=BAD_NAME):
        packed({name: b""})


@pytest.mark.parametrize("name", ["manifest.json", "manifest.sig2", "case.pdf", "console.log"])
def test_these_names_can(name: str) -> None:
    assert name_allowed(name)


def test_members_must_fit_together() -> None:
    one = Member.of_bytes("case.json", b"")
    with pytest.raises(ArchiveError, match=SAME_NAME):
        write_archive(io.BytesIO(), [one, one])
    with pytest.raises(ArchiveError, match=PADDING_NOT_LAST):
        write_archive(io.BytesIO(), [Member.of_bytes(PADDING, b""), one], pad=False)
    large = Member("case.pdf", LARGEST_ARCHIVE, 0, "", list)
    with pytest.raises(ArchiveError, match=TOO_LARGE):
        write_archive(io.BytesIO(), [large], pad=False)


def test_an_archive_has_at_most_500_entries_with_the_padding() -> None:
    files = {f"att/{number:064x}": b"" for number in range(MOST_ENTRIES - 1)}
    assert len(Archive(io.BytesIO(packed(files))).entries) == MOST_ENTRIES
    with pytest.raises(ArchiveError, match=TOO_MANY):
        packed({**files, "case.json": b""})


def test_a_member_is_asked_for_by_name_and_size() -> None:
    archive = Archive(io.BytesIO(packed({"case.json": b"[1]"})))
    with pytest.raises(ArchiveError, match=NO_SUCH_ENTRY):
        archive.read("case.pdf", largest=9)
    with pytest.raises(ArchiveError, match=ENTRY_TOO_LARGE):
        archive.read("case.json", largest=2)


def test_a_change_that_the_checksum_does_not_see_is_found_when_read_back(
    tmp_path: Path,
) -> None:
    meant, other = b"plumless", b"buckeroo"
    assert zlib.crc32(meant) == zlib.crc32(other)
    contents = iter([meant, other])
    member = Member.of("case.json", lambda: [next(contents)])
    recipient = HybridIdentity(b"h" * 32).recipient
    random = SeededRandom("archive")
    with pytest.raises(EnvironmentFault) as fault:  # noqa: SIM117 - entering is what raises
        with sealed_file([member], recipient, str(tmp_path), random=random):
            pytest.fail("it was given out")
    assert fault.value.happened == NOT_READ_BACK
    assert list(tmp_path.iterdir()) == []


def test_a_system_that_cannot_be_asked_to_forget_still_reads_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "posix_fadvise", raising=False)
    identity = HybridIdentity(b"h" * 32)
    members = [Member.of_bytes("case.json", b"{}")]
    random = SeededRandom("archive")
    with sealed_file(members, identity.recipient, str(tmp_path), random=random) as file:
        whole = Path(file.path).read_bytes()
    assert (file.size, file.sha256) == (len(whole), sha256(whole).hexdigest())
    reader = AgeReader(io.BytesIO(whole), [identity])
    reader.authenticate()
    assert Archive(reader.plain()).read("case.json", largest=2) == b"{}"


def test_a_stick_pulled_out_is_told_by_its_first_fault_and_keeps_only_sealed_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    def full(_folder: Path) -> None:
        raise OSError(errno.ENOSPC, "injected")

    def stuck(self: Path, *, missing_ok: bool = False) -> None:
        assert missing_ok
        tried.append(self.name)
        raise OSError(errno.EIO, "injected")

    monkeypatch.setattr("storage.exchange.sealed_file.sync_folder", full)
    monkeypatch.setattr(Path, "unlink", stuck)
    members = [Member.of_bytes("case.json", b"KANARIE")]
    recipient = HybridIdentity(b"h" * 32).recipient
    random = SeededRandom("archive")
    with pytest.raises(EnvironmentFault) as fault:  # noqa: SIM117 - entering is what raises
        with sealed_file(members, recipient, str(tmp_path), random=random):
            pytest.fail("it was given out")
    monkeypatch.undo()
    assert fault.value.happened == fault_of(OSError(errno.ENOSPC, "")).happened
    (left,) = tmp_path.iterdir()
    assert tried == [left.name, left.name.removesuffix(UNFINISHED)]
    assert left.name.endswith(UNFINISHED), "nothing that looks like a bundle"
    assert left.read_bytes().startswith(b"age-encryption.org/v1")
    assert b"KANARIE" not in left.read_bytes()


def test_no_bundle_has_its_name_before_it_was_read_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there: list[str] = []

    def look(_handle: object) -> None:
        there.extend(each.name for each in tmp_path.iterdir())

    monkeypatch.setattr("storage.exchange.sealed_file.forget_cache", look)
    members = [Member.of_bytes("case.json", b"words")]
    recipient = HybridIdentity(b"h" * 32).recipient
    random = SeededRandom("archive")
    with sealed_file(members, recipient, str(tmp_path), random=random) as file:
        assert [each.name for each in tmp_path.iterdir()] == [file.name]
    assert there == [file.name + UNFINISHED]
