"""Hostile bundles against a whole office: each refused with its sentence, and nothing written.

The attacks of the security paper and what came with manifest 2. Beside the log row of the refusal
the database is the same cell for cell afterwards, and no file stands anywhere that was not there.
"""

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from models.exchange import arrival, contact
from models.exchange.manifest import parse_manifest
from models.exchange.strict_json import canonical
from models.kernel.errors import Refused
from models.kernel.text import Text
from models.office.office import OfficeKind
from models.usecases import receive_bundle
from models.usecases.confirm_contact import RevokeContact
from storage.exchange import bundle_reader, cards, envelope, files
from storage.exchange.archive import ArchiveStream, Member
from storage.exchange.archive_format import Entry, directory, local_header
from storage.exchange.sshsig import SigningKey
from tests.handing import make_pair
from tests.storage.exchange.hostile_files import (
    Files,
    neighbour,
    pack,
    refusal,
    resigned,
    sealed_raw,
)
from tests.storage.exchange.hostile_scene import LETTER, Scene, hostile_scene

ATTACHED = sha256(LETTER).hexdigest()


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    with hostile_scene(tmp_path_factory.mktemp("whole")) as made:
        yield made


def listed(files: Files, **replaced: bytes) -> list[dict[str, Any]]:
    """The list of files of the manifest, with other bytes for some of them."""
    found = json.loads(files["manifest.json"])["files"]
    for one in found:
        if one["name"] in replaced:
            data = replaced[one["name"]]
            one |= {"sha256": sha256(data).hexdigest(), "length": len(data)}
    return list(found)


def other_case(files: Files, change: Callable[[dict[str, Any]], None]) -> Files:
    """The case changed, and the manifest signed anew for it by its own sender."""
    case = json.loads(files["case.json"])
    change(case)
    data = canonical(case)
    changed = {**files, "case.json": data}
    return resigned(changed, files=listed(files, **{"case.json": data}))


def attachment(case: dict[str, Any]) -> dict[str, Any]:
    [found] = [item for item in case["items"] if item["item"] == "attachment"]
    contents: dict[str, Any] = found["contents"]
    return contents


def grown(case: dict[str, Any]) -> None:
    attachment(case)["size"] = str(len(LETTER) + 1)


def renamed(case: dict[str, Any]) -> None:
    attachment(case)["sha256"] = "0" * 64


def huge(case: dict[str, Any]) -> None:
    attachment(case)["size"] = "99999999999"


def undescribed(case: dict[str, Any]) -> None:
    del attachment(case)["file_type"]


def swapped(files: Files) -> Files:
    return {**files, f"att/{ATTACHED}": b"x" * len(LETTER)}


def without_attachment(files: Files) -> Files:
    """Taken out of the bundle and of the list, and still named in the case."""
    name = f"att/{ATTACHED}"
    kept = {key: data for key, data in files.items() if key != name}
    return resigned(kept, files=[one for one in listed(files) if one["name"] != name])


def another_attachment(files: Files) -> Files:
    """One more, listed and signed for, and not named in the case."""
    name = f"att/{sha256(b'more').hexdigest()}"
    more = {"name": name, "sha256": name[4:], "length": 4}
    return resigned({**files, name: b"more"}, files=[*listed(files), more])


def misnamed(files: Files) -> Files:
    """An attachment under the digest of other bytes."""
    name = f"att/{'0' * 64}"
    entry = {"name": name, "sha256": sha256(b"more").hexdigest(), "length": 4}
    return resigned({**files, name: b"more"}, files=[*listed(files), entry])


def as_first(files: Files) -> Files:
    """Says that it is version 1, with all that only version 2 has."""
    return resigned(files, v=1)


def as_third(files: Files) -> Files:
    return resigned(files, v=3)


def signed(name: str, value: Any) -> Callable[[Files], Files]:
    return lambda files: resigned(files, **{name: value})


TERMS = {"afterwards": "delete", "by": "2026-03-01", "words": ""}
PACKED: dict[str, tuple[Callable[[Files], Files], Text]] = {
    "attachment swapped": (swapped, bundle_reader.OTHER_FILES),
    "attachment missing": (without_attachment, receive_bundle.NOT_OUR_FORM),
    "attachment not in the case": (another_attachment, receive_bundle.NOT_OUR_FORM),
    "attachment under another digest": (misnamed, bundle_reader.NEWER),
    "attachment longer than said": (
        lambda files: other_case(files, grown), receive_bundle.NOT_OUR_FORM),
    "attachment of another digest": (
        lambda files: other_case(files, renamed), receive_bundle.NOT_OUR_FORM),
    "attachment of absurd size": (
        lambda files: other_case(files, huge), receive_bundle.NOT_OUR_FORM),
    "attachment not described": (
        lambda files: other_case(files, undescribed), receive_bundle.NOT_OUR_FORM),
    "manifest 2 as 1": (as_first, bundle_reader.NEWER),
    "manifest of the future": (as_third, bundle_reader.NEWER),
    "a trial with something in it": (signed("trial", True), bundle_reader.NEWER),
    "terms that are none": (signed("terms", {**TERMS, "afterwards": "keep"}), bundle_reader.NEWER),
    "terms without a day": (signed("terms", {**TERMS, "by": "soon"}), bundle_reader.NEWER),
    "terms by nobody's key": (
        lambda files: {**files, "manifest.json": files["manifest.json"].replace(
            b'"terms":null', b'"terms":' + canonical(TERMS))},
        envelope.NOT_SIGNED),
    "keys of a kind there is not": (signed("keys", "quantum"), bundle_reader.NEWER),
    "a purpose no bundle may have": (
        signed("disclosure__purpose", "investigation"), bundle_reader.NEWER),
    "without the declaration": (signed("disclosure__declaration", ""), bundle_reader.NEWER),
    "real in a practice vault": (signed("practice", False), arrival.REAL_HERE),
    "negative sequence": (signed("sequence", -1), bundle_reader.NEWER),
    "forwarded with the key left as it was": (
        signed("recipient__vault", neighbour("c").vault_id), arrival.NOT_MEANT_FOR_US),
    "forwarded with the vault left as it was": (
        signed("recipients", ["ab" * 32]), arrival.NOT_MEANT_FOR_US),
    "manifest with a sign nobody sees": (
        signed("number", "V-2026-0001\u202e"), bundle_reader.NEWER),
    "reader's page swapped": (
        lambda files: {**files, "laes-mig.txt": b"call +45 00 00 00 00"},
        bundle_reader.OTHER_FILES),
    "reader's page missing": (
        lambda files: {k: v for k, v in files.items() if k != "laes-mig.pdf"},
        bundle_reader.OTHER_FILES),
}  # fmt: skip


@pytest.mark.parametrize("what", PACKED)
def test_what_is_signed_wrongly_is_refused_and_nothing_is_written(
    scene: Scene, what: str
) -> None:
    make, why = PACKED[what]
    scene.refused(pack(make(scene.files)), why)


def plain(files: Files) -> bytes:
    members = [Member.of_bytes(name, data) for name, data in files.items()]
    return ArchiveStream(members).read(10_000_000)


def laid_out(members: list[tuple[str, bytes]]) -> bytes:
    """An archive in our layout whose names nobody has checked."""
    content, entries = b"", []
    for name, data in members:
        entry = Entry(name, len(data), zlib.crc32(data), len(content))
        entries.append(entry)
        content += local_header(entry) + data
    return content + directory(entries)


def foreign(files: Files, method: int) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


def bomb(files: Files) -> bytes:
    """The case as a deflate stream that would unpack to sixteen megabytes."""
    whole = bytearray(laid_out([*files.items(), ("more.json", zlib.compress(bytes(2**24), 9))]))
    for header, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        struct.pack_into("<H", whole, whole.rindex(header) + at, 8)
    return bytes(whole)


def overlapping(files: Files) -> bytes:
    """A member that quotes the next one, header and all."""
    whole = laid_out(list(files.items()))
    first = Entry("quote.bin", len(whole), zlib.crc32(whole), 0)
    inside = Entry("case.json", len(files["case.json"]), 0, first.data_offset)
    return local_header(first) + whole + directory([first, inside])


LAYOUTS: dict[str, Callable[[Files], bytes]] = {
    "garbage before": lambda files: b"garbage" + plain(files),
    "garbage after": lambda files: plain(files) + b"garbage",
    "deflated": lambda files: foreign(files, zipfile.ZIP_DEFLATED),
    "stored by another program": lambda files: foreign(files, zipfile.ZIP_STORED),
    "a deflate bomb": bomb,
    "quoted overlap": overlapping,
    "two manifests": lambda files: laid_out(
        [("manifest.json", b"{}"), *files.items()]
    ),
    "the same name twice": lambda files: laid_out([*files.items(), ("case.pdf", b"%PDF")]),
    "a way up": lambda files: laid_out([*files.items(), ("../../evil.sh", b"x")]),
    "a way from the root": lambda files: laid_out([*files.items(), ("/etc/cron.d/x", b"x")]),
    "a drive": lambda files: laid_out([*files.items(), ("C:\\x.exe", b"x")]),
    "a device": lambda files: laid_out([*files.items(), ("con.txt", b"x")]),
    "too many members": lambda files: laid_out(
        [*files.items(), *((f"att/{at:064x}", b"") for at in range(500))]
    ),
    "padding that holds something": lambda files: laid_out(
        [*files.items(), ("padding", b"hidden")]
    ),
    "nothing": lambda _: b"",
    "an empty archive": lambda _: laid_out([]),
}  # fmt: skip


@pytest.mark.parametrize("what", LAYOUTS)
def test_what_is_laid_out_otherwise_is_refused_and_nothing_is_written(
    scene: Scene, what: str
) -> None:
    scene.refused(sealed_raw(BytesIO(LAYOUTS[what](scene.files))), envelope.BAD_LAYOUT)


CUTS = (0, 10, 200, 1500, 1700, 2000)


def test_every_cut_is_refused_and_nothing_is_written(scene: Scene) -> None:
    data = Path(scene.path).read_bytes()
    for cut in (*CUTS, len(data) // 3, len(data) // 2, len(data) - 17, len(data) - 1):
        why = envelope.NOT_SEALED if cut < data.index(b"\n--- ") + 65 else envelope.DAMAGED
        scene.refused(data[:cut], why)


def test_a_file_that_is_too_large_is_not_read(scene: Scene, tmp_path: Path) -> None:
    """A true bundle that goes on for three gibibytes: refused by its size, before its header."""
    path = tmp_path / "huge.age"
    path.write_bytes(Path(scene.path).read_bytes())
    with path.open("r+b") as handle:
        handle.truncate(3 * 1024**3)
    assert refusal(lambda: scene.pair.police.receive(str(path))) == files.TOO_LARGE
    assert scene.pair.police.count("bundle_in") == 0


def test_swapped_chunks_are_refused(scene: Scene) -> None:
    """The sealed pieces of 64 KiB in another order."""
    data = bytearray(Path(scene.path).read_bytes())
    start = data.index(b"\n--- ") + 49 + 16
    one, two = start, start + 65552
    assert len(data) > two + 65552
    data[one : two + 65552] = data[two : two + 65552] + data[one:two]
    scene.refused(bytes(data), envelope.DAMAGED)


def test_a_revoked_and_a_changed_sender_are_refused(tmp_path: Path) -> None:
    pair = make_pair(tmp_path)
    pair.introduce()
    sealed = pair.sealed("subject")
    scene = Scene(pair, sealed.file.path, {})
    data = Path(sealed.file.path).read_bytes()
    card = pair.kommune.export_card(str(pair.stick), "70203040")
    whole = json.loads(Path(card.path).read_bytes())
    renewed = SigningKey(b"N" * 32)
    whole["signer"] = renewed.public.line()
    del whole["signature"], whole["prior_signature"]
    signature = renewed.sign(canonical(whole), cards.CARD_NAMESPACE).decode()
    other = pair.stick / "ny.kontakt.json"
    other.write_bytes(canonical({**whole, "signature": signature, "prior_signature": ""}))
    pair.police.add_contact(str(other))
    scene.refused(data, contact.KEY_CHANGED)
    RevokeContact(pair.police.office.begin)(pair.contact_back)
    scene.refused(data, contact.REVOKED)
    pair.kommune.office.database.close()
    pair.police.office.database.close()


def test_practice_is_refused_where_it_is_real(scene: Scene) -> None:
    """The rule itself: no real vault ever takes in what is invented."""
    manifest = parse_manifest(scene.files["manifest.json"])
    with scene.pair.police.office.begin() as work:
        office = work.offices.office()
    assert office.kind is OfficeKind.POLICE
    with pytest.raises(Refused) as refused:
        arrival.require_same_world(
            practice=manifest.practice, office=replace(office, practice=False)
        )
    assert refused.value.why == arrival.PRACTICE_HERE
