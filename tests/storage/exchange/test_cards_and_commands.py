"""Contact cards, key files, and the command line that works without a window."""

import json
import stat
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from models.exchange.arrival import NOT_MEANT_FOR_US
from models.exchange.card import Card
from models.exchange.strict_json import canonical
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import Text
from storage.exchange import bundle_reader, cards, commands, envelope, key_files
from storage.exchange.cards import card_name, read_card
from storage.exchange.commands import inspect_bundle_file, open_bundle_file
from storage.exchange.files import TOO_LARGE
from storage.exchange.sshsig import SigningKey
from tests.handing import Pair, make_pair

NAMES = [
    "case.json", "case.pdf", "laes-mig.pdf", "laes-mig.txt", "manifest.json", "manifest.sig",
]  # fmt: skip


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def why_of(data: bytes) -> Text:
    with pytest.raises(Refused) as refused:
        read_card(data)
    return refused.value.why


def signed(card: Card, seed: bytes = b"K" * 32) -> bytes:
    signature = SigningKey(seed).sign(card.body(), cards.CARD_NAMESPACE)
    return card.signed(signature.decode()).to_bytes()


def test_a_card_is_read_as_it_was_written(pair: Pair) -> None:
    made = pair.kommune.export_card(str(pair.stick), "70203040")
    path = Path(made.path)
    assert path.name == "Prøvekøbing Kommune.kontakt.json"
    card = pair.kommune.cards.read(made.path)
    assert card.to_bytes() == path.read_bytes()
    assert pair.police.cards.words(card) == made.words
    assert len(made.words) == 8


def test_every_flip_in_a_card_is_seen(pair: Pair) -> None:
    data = bytearray(
        Path(pair.kommune.export_card(str(pair.stick), "70203040").path).read_bytes()
    )
    for at in range(0, len(data), 29):
        data[at] ^= 1
        with pytest.raises(Refused):
            read_card(bytes(data))
        data[at] ^= 1
    read_card(bytes(data))


def test_cards_that_are_none(pair: Pair) -> None:
    card = pair.kommune.our_card().card
    assert why_of(b"{}") == cards.NOT_A_CARD
    assert why_of(b"\x00") == cards.NOT_A_CARD
    assert why_of(signed(card, b"X" * 32)) == cards.BAD_SIGNATURE
    assert why_of(card.signed("nothing").to_bytes()) == cards.BAD_SIGNATURE
    assert why_of(signed(replace(card, recipient="age1pqx"))) == cards.BAD_KEYS
    assert why_of(signed(replace(card, recipient=card.recipient.upper()))) == cards.BAD_KEYS
    assert why_of(signed(replace(card, signer=card.signer + " me"))) == cards.BAD_KEYS
    renamed = json.loads(signed(card))
    renamed["organisation"] = "En Anden"
    assert why_of(canonical(renamed)) == cards.BAD_SIGNATURE
    big = pair.stick / "big"
    big.write_bytes(b" " * 20_000)
    with pytest.raises(Refused) as refused:
        pair.kommune.cards.read(str(big))
    assert refused.value.why == TOO_LARGE


def test_the_words_are_of_the_keys_the_vault_and_the_world(pair: Pair) -> None:
    desk, card = pair.kommune.cards, pair.kommune.our_card().card
    words = desk.words(card)
    assert desk.words(replace(card, organisation="X", person="Y")) == words
    police = pair.police.our_card().card
    for other in (
        replace(card, practice=False),
        replace(card, vault_id=police.vault_id),
        replace(card, signer=police.signer),
        replace(card, recipient=police.recipient),
    ):
        assert desk.words(other) != words


@pytest.mark.parametrize(
    ("organisation", "name"),
    [("Ærø/..\\ Kommune", "Ærø Kommune"), ("???", "kontakt"), ("x" * 90, "x" * 60)],
)
def test_file_names_are_plain(organisation: str, name: str) -> None:
    assert card_name(organisation).removesuffix(".kontakt.json").replace("  ", " ") == name


class Handed:
    """What a recipient without the window holds."""

    def __init__(self, pair: Pair, folder: Path) -> None:
        self.bundle = pair.sealed().file.path
        self.card = str(pair.stick / "Prøvekøbing Kommune.kontakt.json")
        self.other_card = str(pair.stick / "Demokredsens Politi.kontakt.json")
        self.key = str(folder / "police.key")
        Path(self.key).write_text(key_files.key_file_text(b"p" * 32, "Demokredsens Politi\n"))
        self.wrong_key = str(folder / "wrong.key")
        Path(self.wrong_key).write_text(key_files.key_file_text(b"w" * 32))
        self.out = folder / "out"

    def open(self) -> dict[str, object]:
        return open_bundle_file(self.bundle, self.key, self.card, str(self.out))


@pytest.fixture
def handed(pair: Pair, tmp_path: Path) -> Handed:
    return Handed(pair, tmp_path)


def test_a_bundle_is_opened_without_a_window(pair: Pair, handed: Handed) -> None:
    found = handed.open()
    assert found["files"] == [
        "manifest.json", "manifest.sig", "case.json", "case.pdf", "laes-mig.txt", "laes-mig.pdf",
    ]  # fmt: skip
    assert found["sender"] == "Prøvekøbing Kommune"
    assert found["sender_words"] == list(pair.kommune.our_card().words)
    assert sorted(path.name for path in handed.out.iterdir()) == NAMES
    assert stat.S_IMODE((handed.out / "case.json").stat().st_mode) == 0o600
    assert json.loads((handed.out / "case.json").read_bytes())["case"] == "S-2026-0001"
    received = pair.police.receive(handed.bundle)
    assert list(received.words) == found["bundle_words"]


def test_an_empty_folder_will_do_and_a_full_one_will_not(handed: Handed) -> None:
    handed.out.mkdir()
    handed.open()
    with pytest.raises(Refused) as refused:
        handed.open()
    assert refused.value.why == commands.NOT_EMPTY


def test_left_overs_of_a_crash_are_not_touched(handed: Handed) -> None:
    handed.out.with_name("out.tmp").mkdir()
    with pytest.raises(Refused) as refused:
        handed.open()
    assert refused.value.why == commands.NOT_EMPTY


def test_an_unknown_sender_or_wrong_key_writes_nothing(handed: Handed) -> None:
    for key, card, why in (
        (handed.key, handed.other_card, envelope.UNKNOWN_SENDER),
        (handed.wrong_key, handed.card, envelope.NOT_FOR_US),
    ):
        with pytest.raises(Refused) as refused:
            open_bundle_file(handed.bundle, key, card, str(handed.out))
        assert refused.value.why == why
        assert not handed.out.exists()
        assert not handed.out.with_name("out.tmp").exists()


def test_a_forwarded_bundle_writes_nothing(pair: Pair, handed: Handed) -> None:
    from tests.storage.exchange.hostile_files import (  # noqa: PLC0415
        pack,
        resigned,
        unpack,
    )

    files = unpack(handed.bundle, b"p" * 32)
    forwarded = pair.stick / "forwarded.age"
    forwarded.write_bytes(pack(files, b"w" * 32))
    with pytest.raises(Refused) as refused:
        open_bundle_file(str(forwarded), handed.wrong_key, handed.card, str(handed.out))
    assert refused.value.why == NOT_MEANT_FOR_US
    other = "00000000-0000-4000-8000-0000000000ff"
    forwarded.write_bytes(pack(resigned(files, sender__vault=other)))
    with pytest.raises(Refused):
        open_bundle_file(str(forwarded), handed.key, handed.card, str(handed.out))
    assert not handed.out.exists()


def test_a_disk_that_fails_leaves_nothing(
    handed: Handed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_self: Path, _target: Path) -> Path:
        raise OSError(28, "injected")

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(EnvironmentFault):
        handed.open()
    assert not handed.out.exists()
    assert not handed.out.with_name("out.tmp").exists()


def test_without_a_key_only_kind_and_size_are_told(handed: Handed) -> None:
    found = inspect_bundle_file(handed.bundle)
    size = Path(handed.bundle).stat().st_size
    assert found == {"stanzas": ["mlkem768x25519"], "size": size}
    with pytest.raises(Refused):
        inspect_bundle_file(handed.card)
    with pytest.raises(EnvironmentFault):
        inspect_bundle_file(handed.bundle + "x")


@pytest.mark.parametrize("content", [b"", b"# only\n", b"AGE-SECRET-KEY-PQ-1X\n", b"\xff\n"])
def test_key_files_that_are_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key"
    path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        key_files.read_key_file(str(path))
    assert refused.value.why == key_files.NOT_A_KEY_FILE


def test_bundles_look_alike_from_outside(pair: Pair) -> None:
    one, two = pair.sealed("subject").file, pair.sealed("subject", "address").file
    assert one.name != two.name
    assert all(len(name) == 20 for name in (one.name, two.name))
    heads = [Path(file.path).read_bytes()[:21] for file in (one, two)]
    assert heads[0] == heads[1] == b"age-encryption.org/v1"


def test_a_file_that_changes_between_two_readings_is_refused(pair: Pair) -> None:
    from storage.exchange.archive import Archive  # noqa: PLC0415

    sealed = pair.sealed("subject")
    real = Archive.read

    def other(self: Archive, name: str, *, largest: int) -> bytes:
        data = real(self, name, largest=largest)
        return data + b" " if name == "case.json" else data

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Archive, "read", other)
        with pytest.raises(Refused) as refused:
            pair.police.receive(sealed.file.path)
    assert refused.value.why == bundle_reader.OTHER_FILES


def test_a_plain_export_that_reads_otherwise_leaves_nothing(handed: Handed) -> None:
    from storage.exchange.archive import Archive  # noqa: PLC0415

    real = Archive.chunks
    calls: list[str] = []

    def later(self: Archive, name: str) -> Iterator[bytes]:
        calls.append(name)
        yield from real(self, name)
        if calls.count(name) > 2:
            yield b" "

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Archive, "chunks", later)
        with pytest.raises(Refused):
            handed.open()
    assert not handed.out.exists()
    assert not handed.out.with_name("out.tmp").exists()


ATTACHED = b"Et vedlagt billede."
ATTACHMENT = f"att/{sha256(ATTACHED).hexdigest()}"


@pytest.fixture
def with_attachment(handed: Handed) -> Handed:
    """The bundle with an attachment that its sender has signed for."""
    from tests.storage.exchange.hostile_files import (  # noqa: PLC0415
        pack,
        resigned,
        unpack,
    )

    files = {**unpack(handed.bundle, b"p" * 32), ATTACHMENT: ATTACHED}
    digest = ATTACHMENT.removeprefix("att/")
    entry = {"name": ATTACHMENT, "sha256": digest, "length": len(ATTACHED)}
    listed = [*json.loads(files["manifest.json"])["files"], entry]
    Path(handed.bundle).write_bytes(pack(resigned(files, files=listed)))
    return handed


def test_an_attachment_is_written_into_its_own_private_folder(with_attachment: Handed) -> None:
    with_attachment.open()
    written = with_attachment.out / ATTACHMENT
    assert written.read_bytes() == ATTACHED
    assert stat.S_IMODE(written.parent.stat().st_mode) == 0o700


def test_a_disk_that_fails_leaves_no_attachment_and_no_folder(
    with_attachment: Handed, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bytes] = []

    def fail(folder: Path, _target: Path) -> Path:
        seen.append((folder / ATTACHMENT).read_bytes())
        raise OSError(28, "injected")

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(EnvironmentFault):
        with_attachment.open()
    assert seen == [ATTACHED]
    assert not with_attachment.out.exists()
    assert not with_attachment.out.with_name("out.tmp").exists()
