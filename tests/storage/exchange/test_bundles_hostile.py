"""Hostile bundles and receipts: each refused with a sentence, nothing kept."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from models.exchange import arrival
from models.exchange.strict_json import canonical
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import Text
from models.usecases import receive_bundle
from models.usecases.add_contact import AddContact
from models.usecases.confirm_contact import ConfirmContact, Heard, RevokeContact
from models.usecases.seal_handover import Sealed
from storage.exchange import bundle_reader, envelope, receipts
from storage.exchange.age import AgeReader, seal
from storage.exchange.age_keys import HybridIdentity
from storage.exchange.archive import Archive, ArchiveStream, Member
from storage.exchange.sshsig import BUNDLE_NAMESPACE, RECEIPT_NAMESPACE, SigningKey
from storage.system.randomness import SeededRandom
from tests.handing import PETER, POLICE, Desk, Pair, make_pair, open_desk
from tests.storage.exchange.chance import chance

Files = dict[str, bytes]
KOMMUNE_SEED, POLICE_SEED = b"k" * 32, b"p" * 32
KOMMUNE_SIGNS, STRANGER_SIGNS = b"K" * 32, b"X" * 32


@dataclass
class Scene:
    pair: Pair
    sealed: Sealed
    files: Files

    def offer(self, data: bytes, name: str = "hostile.age") -> None:
        path = self.pair.stick / name
        path.write_bytes(data)
        self.pair.police.receive(str(path))


def unpack(path: str, seed: bytes) -> Files:
    with Path(path).open("rb") as handle:
        reader = AgeReader(handle, (HybridIdentity(seed),))
        reader.authenticate()
        archive = Archive(reader.plain())
        return {name: archive.read(name, largest=10_000_000) for name in archive.names}


def pack(files: Files, *seeds: bytes, pad: bool = True) -> bytes:
    members = [Member.of_bytes(name, data) for name, data in files.items()]
    return sealed_raw(ArchiveStream(members, pad=pad), *seeds)


def sealed_raw(source: Any, *seeds: bytes) -> bytes:
    target = BytesIO()
    recipients = [HybridIdentity(seed).recipient for seed in seeds or (POLICE_SEED,)]
    seal(source, target, recipients, random=SeededRandom("hostile"))
    return target.getvalue()


def resigned(files: Files, signer: bytes = KOMMUNE_SIGNS, /, **changes: Any) -> Files:
    """Change the manifest and sign it anew, as somebody with a key of their own would."""
    manifest = json.loads(files["manifest.json"])
    for key, value in changes.items():
        part, _, rest = key.partition("__")
        if rest:
            manifest[part][rest] = value
        else:
            manifest[part] = value
    signed = canonical(manifest)
    signature = SigningKey(signer).sign(signed, BUNDLE_NAMESPACE)
    return {**files, "manifest.json": signed, "manifest.sig": signature}


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    pair = make_pair(tmp_path_factory.mktemp("hostile"))
    pair.introduce()
    sealed = pair.sealed()
    yield Scene(pair, sealed, unpack(sealed.file.path, POLICE_SEED))
    pair.kommune.office.database.close()
    pair.police.office.database.close()


def stranger(scene: Scene) -> Files:
    other = SigningKey(STRANGER_SIGNS)
    return resigned(scene.files, STRANGER_SIGNS, signer=other.public.line())


def swapped(scene: Scene) -> Files:
    return {**scene.files, "case.pdf": scene.files["case.pdf"][:-1] + b"!"}


def missing(scene: Scene) -> Files:
    return {name: data for name, data in scene.files.items() if name != "case.pdf"}


def wrong_purpose(scene: Scene) -> Files:
    signature = SigningKey(KOMMUNE_SIGNS).sign(scene.files["manifest.json"], RECEIPT_NAMESPACE)
    return {**scene.files, "manifest.sig": signature}


def other_case(scene: Scene) -> Files:
    """A case file that does not say what the signed list says."""
    case = json.loads(scene.files["case.json"])
    case["items"][0]["necessity"] = "en anden grund"
    data = canonical(case)
    files = {**scene.files, "case.json": data}
    listed = json.loads(scene.files["manifest.json"])["files"]
    listed[0] = {"name": "case.json", "sha256": sha256(data).hexdigest(), "length": len(data)}
    return resigned(files, files=listed)


def torn_case(scene: Scene) -> Files:
    files = {**scene.files, "case.json": b"{}"}
    listed = json.loads(scene.files["manifest.json"])["files"]
    listed[0] = {"name": "case.json", "sha256": sha256(b"{}").hexdigest(), "length": 2}
    return resigned(files, files=listed)


PACKED: dict[str, tuple[Callable[[Scene], Files], Text]] = {
    "unknown signer": (stranger, envelope.UNKNOWN_SENDER),
    "swapped file": (swapped, bundle_reader.OTHER_FILES),
    "missing file": (missing, bundle_reader.OTHER_FILES),
    "extra file": (lambda s: {**s.files, "notes.txt": b"x"}, bundle_reader.OTHER_FILES),
    "attachment not listed": (
        lambda s: {**s.files, "att/" + "0" * 64: b"x"},
        bundle_reader.OTHER_FILES,
    ),
    "no signature": (
        lambda s: {k: v for k, v in s.files.items() if k != "manifest.sig"},
        envelope.BAD_LAYOUT,
    ),
    "signature for another purpose": (wrong_purpose, envelope.NOT_SIGNED),
    "signature not canonical": (
        lambda s: {**s.files, "manifest.sig": s.files["manifest.sig"] + b"\n"},
        envelope.NOT_SIGNED,
    ),
    "manifest changed": (
        lambda s: {**s.files, "manifest.json": s.files["manifest.json"].replace(b"16", b"17")},
        envelope.NOT_SIGNED,
    ),
    "manifest of another form": (lambda s: resigned(s.files, more="x"), bundle_reader.NEWER),
    "another sender inside": (
        lambda s: resigned(s.files, sender__vault="00000000-0000-4000-8000-0000000000ff"),
        arrival.OTHER_SENDER,
    ),
    "for another office": (
        lambda s: resigned(s.files, recipient__vault="00000000-0000-4000-8000-0000000000ff"),
        arrival.NOT_MEANT_FOR_US,
    ),
    "for another key": (
        lambda s: resigned(s.files, recipients=["00" * 32]),
        arrival.NOT_MEANT_FOR_US,
    ),
    "a real one in a practice vault": (
        lambda s: resigned(s.files, practice=False),
        arrival.REAL_HERE,
    ),
    "other grounds in the case": (other_case, receive_bundle.NOT_OUR_FORM),
    "a case that is none": (torn_case, receive_bundle.NOT_OUR_FORM),
    "a receipt in its place": (
        lambda _: {"receipt.json": b"{}", "receipt.sig": b"x"},
        envelope.BAD_LAYOUT,
    ),
}


@pytest.mark.parametrize("what", PACKED)
def test_a_hostile_bundle_is_refused_and_nothing_is_kept(scene: Scene, what: str) -> None:
    make, why = PACKED[what]
    with pytest.raises(Refused) as refused:
        scene.offer(pack(make(scene)))
    assert refused.value.why == why
    assert scene.pair.police.count("bundle_in") == 0
    assert scene.pair.police.log()[-1] == "bundle.refused refused"


def test_forwarding_a_true_bundle_to_somebody_else_is_refused(scene: Scene) -> None:
    """The police seal the kommune's signed bundle anew for another police office."""
    third = open_desk(scene.pair.stick.parent / "third", b"t", _office("c"), PETER)
    try:
        card = scene.pair.kommune.export_card(str(scene.pair.stick), "70203040")
        added = AddContact(third.office.begin, third.cards)(card.path)
        ConfirmContact(third.office.begin, third.cards)(
            added.contact_id, Heard(card.words, "1", read_ours=True)
        )
        path = scene.pair.stick / "forwarded.age"
        path.write_bytes(pack(scene.files, b"t" * 32))
        with pytest.raises(Refused) as refused:
            third.receive(str(path))
        assert refused.value.why == arrival.NOT_MEANT_FOR_US
        assert third.count("bundle_in") == 0
    finally:
        third.office.database.close()


def _office(letter: str) -> Any:
    from dataclasses import replace  # noqa: PLC0415

    return replace(POLICE, vault_id=POLICE.vault_id[:-1] + letter, name="Nabokredsens Politi")


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda data: b"", envelope.NOT_SEALED),
        (lambda data: data[:100], envelope.NOT_SEALED),
        (lambda data: data[:2200], envelope.DAMAGED),
        (lambda data: data[: len(data) // 2], envelope.DAMAGED),
        (lambda data: data[:-1], envelope.DAMAGED),
        (lambda data: data + b"x", envelope.DAMAGED),
        (lambda data: b"x" + data, envelope.NOT_SEALED),
        (lambda data: data[:-20] + b"0" * 20, envelope.DAMAGED),
    ],
)
def test_damaged_files_are_refused(
    scene: Scene, spoil: Callable[[bytes], bytes], why: Text
) -> None:
    data = Path(scene.sealed.file.path).read_bytes()
    with pytest.raises(Refused) as refused:
        scene.offer(spoil(data))
    assert refused.value.why == why
    assert scene.pair.police.count("bundle_in") == 0


def test_a_file_for_somebody_else_is_refused(scene: Scene) -> None:
    with pytest.raises(Refused) as refused:
        scene.offer(pack(scene.files, KOMMUNE_SEED))
    assert refused.value.why == envelope.NOT_FOR_US


@pytest.mark.parametrize("around", [b"PK", b""])
def test_what_is_no_archive_of_ours_is_refused(scene: Scene, around: bytes) -> None:
    with pytest.raises(Refused) as refused:
        scene.offer(sealed_raw(BytesIO(around)))
    assert refused.value.why == envelope.BAD_LAYOUT


def test_garbage_after_the_archive_is_refused(scene: Scene) -> None:
    members = [Member.of_bytes(name, data) for name, data in scene.files.items()]
    whole = ArchiveStream(members).read(10_000_000) + b"garbage"
    with pytest.raises(Refused) as refused:
        scene.offer(sealed_raw(BytesIO(whole)))
    assert refused.value.why == envelope.BAD_LAYOUT


def test_a_missing_file_is_a_fault_that_helps(scene: Scene) -> None:
    with pytest.raises(EnvironmentFault):
        scene.pair.police.receive(str(scene.pair.stick / "nothing.age"))


def test_flipped_bits_are_never_accepted(scene: Scene) -> None:
    data = bytearray(Path(scene.sealed.file.path).read_bytes())
    dice = chance(7)
    for _ in range(60):
        at, bit = dice.randrange(len(data)), 1 << dice.randrange(8)
        data[at] ^= bit
        with pytest.raises(Refused):
            scene.offer(bytes(data))
        data[at] ^= bit
    assert scene.pair.police.count("bundle_in") == 0


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def refusal(act: Callable[[], object]) -> Text:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.why._replace(values=())


def test_a_bundle_is_taken_in_once(pair: Pair) -> None:
    sealed = pair.sealed("subject")
    pair.police.receive(sealed.file.path)
    again = lambda: pair.police.receive(sealed.file.path)  # noqa: E731
    assert refusal(again) == arrival.OPENED_BEFORE
    files = unpack(sealed.file.path, POLICE_SEED)
    fresh = "00000000-0000-4000-8000-0000000000fe"
    case = json.loads(files["case.json"])
    case["bundle"] = fresh
    data = canonical(case)
    listed = json.loads(files["manifest.json"])["files"]
    listed[0] = {"name": "case.json", "sha256": sha256(data).hexdigest(), "length": len(data)}
    path = pair.stick / "same-place.age"
    path.write_bytes(pack(resigned({**files, "case.json": data}, bundle=fresh, files=listed)))
    assert refusal(lambda: pair.police.receive(str(path))) == arrival.SAME_PLACE
    assert pair.police.count("bundle_in") == 1


def test_gaps_and_late_bundles_are_shown(pair: Pair) -> None:
    first, second, third = (pair.sealed("subject") for _ in range(3))
    assert pair.police.receive(third.file.path).missing == (1, 2)
    late = pair.police.receive(first.file.path)
    assert (late.late, late.missing) == (True, (2,))
    assert pair.police.receive(second.file.path).missing == ()


def test_an_unconfirmed_changed_or_revoked_sender_is_refused(pair: Pair) -> None:
    from models.exchange import contact  # noqa: PLC0415

    sealed = pair.sealed("subject")
    RevokeContact(pair.police.office.begin)(pair.contact_back)
    take = lambda: pair.police.receive(sealed.file.path)  # noqa: E731
    assert refusal(take) == contact.REVOKED
    card = pair.kommune.export_card(str(pair.stick), "70203040")
    pair.police.add_contact(card.path)
    assert refusal(take) == contact.UNCONFIRMED


def receipt_of(pair: Pair) -> tuple[Sealed, bytes]:
    sealed = pair.sealed("subject")
    received = pair.police.receive(sealed.file.path)
    written = pair.police.write_receipt(received.bundle_id, "0700-1", str(pair.stick))
    return sealed, Path(written.file.path).read_bytes()


def read_in(pair: Pair, data: bytes) -> Callable[[], object]:
    path = pair.stick / "receipt.age"
    path.write_bytes(data)
    return lambda: pair.kommune.accept_receipt(str(path))


def receipt_files(pair: Pair, data: bytes, **changes: Any) -> Files:
    path = pair.stick / "look.age"
    path.write_bytes(data)
    files = unpack(str(path), KOMMUNE_SEED)
    whole = json.loads(files["receipt.json"])
    for key, value in changes.items():
        part, _, rest = key.partition("__")
        if rest:
            whole[part][rest] = value
        else:
            whole[part] = value
    signed = canonical(whole)
    return {
        "receipt.json": signed,
        "receipt.sig": SigningKey(b"P" * 32).sign(signed, RECEIPT_NAMESPACE),
    }


def test_any_flip_in_a_receipt_is_refused(pair: Pair) -> None:
    _, data = receipt_of(pair)
    dice = chance(11)
    spoiled = bytearray(data)
    for _ in range(60):
        at, bit = dice.randrange(len(data)), 1 << dice.randrange(8)
        spoiled[at] ^= bit
        with pytest.raises(Refused):
            read_in(pair, bytes(spoiled))()
        spoiled[at] ^= bit
    assert pair.kommune.office.database.value("SELECT state FROM disclosure") == "sealed"
    assert pair.kommune.log()[-1] == "receipt.refused refused"
    read_in(pair, bytes(spoiled))()


OTHER_ID = "00000000-0000-4000-8000-0000000000fd"


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"bundle": OTHER_ID}, arrival.NOT_OURS),
        ({"manifest_sha256": "00" * 32}, arrival.OTHER_BUNDLE),
        ({"number": "V-2026-0099"}, arrival.OTHER_BUNDLE),
        ({"sender": OTHER_ID}, arrival.NOT_MEANT_FOR_US),
        ({"recipients": ["00" * 32]}, arrival.NOT_MEANT_FOR_US),
        ({"receiver__vault": OTHER_ID}, arrival.OTHER_SENDER),
        ({"practice": False}, arrival.REAL_HERE),
        ({"more": 1}, receipts.NOT_A_RECEIPT),
    ],
)
def test_a_receipt_that_says_something_else_is_refused(
    pair: Pair, changes: dict[str, Any], why: Text
) -> None:
    _, data = receipt_of(pair)
    files = receipt_files(pair, data, **changes)
    assert refusal(read_in(pair, pack(files, KOMMUNE_SEED))) == why
    assert pair.kommune.office.database.value("SELECT state FROM disclosure") == "sealed"


def test_a_bundle_is_no_receipt_and_a_stranger_gives_none(pair: Pair) -> None:
    sealed, data = receipt_of(pair)
    files = unpack(sealed.file.path, POLICE_SEED)
    assert refusal(read_in(pair, pack(files, KOMMUNE_SEED))) == receipts.NOT_A_RECEIPT
    again = receipt_files(pair, data)
    forged = SigningKey(STRANGER_SIGNS).sign(again["receipt.json"], RECEIPT_NAMESPACE)
    hostile = pack({**again, "receipt.sig": forged}, KOMMUNE_SEED)
    assert refusal(read_in(pair, hostile)) == envelope.UNKNOWN_SENDER


def test_a_receipt_by_another_known_office_is_refused(pair: Pair, tmp_path: Path) -> None:
    _, data = receipt_of(pair)
    third: Desk = open_desk(tmp_path / "third", b"t", _office("c"), PETER)
    try:
        card = third.export_card(str(pair.stick), "70203040")
        added = pair.kommune.add_contact(card.path)
        pair.kommune.confirm(added.contact_id, Heard(card.words, "1", read_ours=True))
        files = receipt_files(pair, data, receiver__vault=_office("c").vault_id)
        whole = json.loads(files["receipt.json"])
        whole["signer"] = SigningKey(b"T" * 32).public.line()
        signed = canonical(whole)
        signature = SigningKey(b"T" * 32).sign(signed, RECEIPT_NAMESPACE)
        hostile = pack({"receipt.json": signed, "receipt.sig": signature}, KOMMUNE_SEED)
        assert refusal(read_in(pair, hostile)) == arrival.OTHER_RECEIVER
    finally:
        third.office.database.close()
