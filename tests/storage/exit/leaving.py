"""An office that leaves with everything, and the pack opened by whoever holds the key."""

import json
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.access.roles import Role
from models.kernel.ids import CaseId, UserId
from models.kernel.text import plain
from models.office.exit_pack import WrittenPack
from models.office.office import User
from models.ports.work import BeginWork
from models.usecases.countersign import Countersign
from models.usecases.exit_pack import AskForExit, MakeExit, ShowExit, Wish
from storage.exchange.age import AgeReader
from storage.exchange.age_keys import HybridIdentity
from storage.exit.desk import ExitDesk
from storage.exit.stream import Plain
from storage.paper.pdf import paint
from storage.system.randomness import SeededRandom
from tests.attaching import PDF, add, file_of
from tests.handing import Pair, make_pair
from tests.models.usecases.test_countersign import with_user
from tests.office import TestOffice

LEA = User(UserId("00000000-0000-4000-8000-00000000001e"), "LL", "Lea Leder", Role.LEADER)
ULLA = User(UserId("00000000-0000-4000-8000-00000000001f"), "UL", "Ulla Leder", Role.LEADER)
SEED = b"q" * 32
KEY = str(HybridIdentity(SEED).recipient)
TO = "Prøvekøbings arkiv, Arkivar Fiktiv"
WISH = Wish("Infohuset lukker.", key=KEY, to=TO, compared=True)


@dataclass
class Leaving:
    """A kommune with two leaders, a case with a file, a handover, and a folder to leave to."""

    pair: Pair
    case_id: CaseId
    out: Path

    @property
    def office(self) -> TestOffice:
        return self.pair.kommune.office

    @property
    def desk(self) -> ExitDesk:
        vault = self.out.parent / "kommune"
        return ExitDesk(
            self.office.database, SeededRandom("exit"), plain, paint, vault, "0.0.test"
        )

    @property
    def lea(self) -> BeginWork:
        return self.office.begin_as(LEA)

    @property
    def ulla(self) -> BeginWork:
        return self.office.begin_as(ULLA)

    def asked(self, wish: Wish = WISH, begin: BeginWork | None = None) -> str:
        """Ask for a pack; return its id."""
        AskForExit(begin or self.lea, self.desk)(wish)
        found = ShowExit(self.lea, self.desk)().open
        assert found is not None
        return found.id

    def agreed(self, wish: Wish = WISH) -> str:
        """Ask, and let the second leader agree."""
        key = self.asked(wish)
        with self.ulla() as work:
            countersignature = work.exit_packs.get(key).countersignature
        Countersign(self.ulla)(countersignature)
        return key

    def made(
        self, wish: Wish = WISH, told: Callable[[int, int], None] = lambda *_: None
    ) -> WrittenPack:
        return MakeExit(self.lea, self.desk)(self.agreed(wish), str(self.out), told).written


def make_leaving(folder: Path) -> Leaving:
    pair = make_pair(folder)
    pair.introduce()
    for user in (LEA, ULLA):
        with_user(pair.kommune.office, user)
    prepared = pair.prepared("subject")
    pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    with pair.kommune.office.begin() as work:
        case_id = work.disclosures.get(prepared.disclosure_id).case_id
    assert case_id is not None
    out = folder / "out"
    out.mkdir()
    add(pair.kommune.office, case_id, file_of(folder, "brev: fra skolen.pdf", PDF))
    return Leaving(pair, case_id, out)


@contextmanager
def opened(path: str, seed: bytes = SEED) -> Iterator[zipfile.ZipFile]:
    """Open a pack as its receiver would."""
    with Path(path).open("rb") as handle:
        reader = AgeReader(handle, (HybridIdentity(seed),))
        reader.authenticate()
        with zipfile.ZipFile(Plain(reader.plain())) as archive:
            yield archive


def table(archive: zipfile.ZipFile, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(archive.read(f"tables/{name}.json"))
    return found
