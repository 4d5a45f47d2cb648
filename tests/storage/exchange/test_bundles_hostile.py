"""Hostile bundles and receipts: each refused with a sentence, nothing kept."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest

from models.exchange import arrival
from models.exchange.strict_json import canonical
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import Text
from models.usecases import receive_bundle
from models.usecases.add_contact import AddContact
from models.usecases.confirm_contact import ConfirmContact, Heard, RevokeContact
from models.usecases.seal_handover import Sealed
from storage.exchange import bundle_reader, envelope
from storage.exchange.archive import ArchiveStream, Member
from storage.exchange.sshsig import RECEIPT_NAMESPACE, SigningKey
from tests.handing import PETER, Pair, make_pair, open_desk
from tests.storage.exchange.chance import chance
from tests.storage.exchange.hostile_files import (
    KOMMUNE_SEED,
    KOMMUNE_SIGNS,
    POLICE_SEED,
    STRANGER_SIGNS,
    Files,
    neighbour,
    pack,
    refusal,
    resigned,
    sealed_raw,
    unpack,
)


@dataclass
class Scene:
    pair: Pair
    sealed: Sealed
    files: Files

    def offer(self, data: bytes, name: str = "hostile.age") -> None:
        path = self.pair.stick / name
        path.write_bytes(data)
        self.pair.police.receive(str(path))


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
    third = open_desk(scene.pair.stick.parent / "third", b"t", neighbour("c"), PETER)
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
