"""What is sealed to a classic key never reaches an inbox: its own keys are hybrid, always."""

from collections.abc import Iterator
from io import BytesIO

import pytest

from models.exchange import arrival
from storage.exchange import envelope
from storage.exchange.age import seal
from storage.exchange.age_keys import HybridIdentity, X25519Identity, X25519Recipient
from storage.exchange.archive import ArchiveStream, Member
from storage.system.randomness import SeededRandom
from tests.storage.exchange.hostile_files import POLICE_SEED, pack, resigned
from tests.storage.exchange.hostile_scene import Scene, hostile_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    with hostile_scene(tmp_path_factory.mktemp("classic")) as made:
        yield made


class Liar(X25519Recipient):
    """A classic key that says it holds against quantum computers."""

    @property
    def post_quantum(self) -> bool:
        return True


def test_a_list_that_says_classic_is_refused(scene: Scene) -> None:
    said = resigned(scene.files, keys="classic")
    scene.refused(pack(said), arrival.SEALED_CLASSIC)


def test_a_file_that_a_classic_key_opens_too_is_refused(scene: Scene) -> None:
    members = [Member.of_bytes(name, data) for name, data in scene.files.items()]
    target = BytesIO()
    both = (
        HybridIdentity(POLICE_SEED).recipient,
        Liar(X25519Identity(b"c" * 32).recipient.data),
    )
    seal(ArchiveStream(members), target, both, random=SeededRandom("both"))
    scene.refused(target.getvalue(), envelope.CLASSIC_TOO)
