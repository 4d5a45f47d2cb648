"""Flipped bits over a whole bundle with attachments, and over a card: none is accepted."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from models.kernel.errors import Refused
from storage.exchange import bundle_reader
from storage.exchange.cards import read_card
from tests.storage.exchange.chance import chance
from tests.storage.exchange.hostile_scene import Scene, hostile_scene

FLIPS = 2000


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    with hostile_scene(tmp_path_factory.mktemp("flips")) as made:
        yield made


def test_a_flipped_card_is_no_card(scene: Scene, tmp_path: Path) -> None:
    """Every byte of it is signed, or is the signature."""
    path = scene.pair.kommune.export_card(str(tmp_path), "70203040").path
    data = bytearray(Path(path).read_bytes())
    dice = chance(5)
    for _ in range(400):
        at, bit = dice.randrange(len(data)), 1 << dice.randrange(8)
        data[at] ^= bit
        with pytest.raises(Refused):
            read_card(bytes(data))
        data[at] ^= bit
    assert read_card(bytes(data)).practice


def flipped(scene: Scene, count: int) -> int:
    """Flip one bit at a time over the whole file; return how many were accepted."""
    data = bytearray(Path(scene.path).read_bytes())
    identities = bundle_reader.identities_of(scene.pair.police.keys)
    with scene.pair.police.office.begin() as work:
        known = work.contacts.every()
    dice, accepted = chance(2000), 0
    for _ in range(count):
        at, bit = dice.randrange(len(data)), 1 << dice.randrange(8)
        data[at] ^= bit
        try:
            bundle_reader.open_bundle(
                BytesIO(bytes(data)),
                identities,
                lambda line: next((one for one in known if one.pinned().signer == line), None),
            )
            accepted += 1
        except Refused:
            pass
        data[at] ^= bit
    return accepted


def test_no_flipped_bit_of_a_bundle_with_attachments_is_accepted(scene: Scene) -> None:
    assert flipped(scene, 150) == 0


@pytest.mark.long
@pytest.mark.timeout(900)
def test_two_thousand_flipped_bits_are_not_accepted(scene: Scene) -> None:
    assert flipped(scene, FLIPS) == 0
