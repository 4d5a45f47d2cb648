"""Works on a disk that fills up, round after round; says one JSON object.

Run in a mount name space of its own, with the folder of a tmpfs (48 MiB for ``reserve``). Each
round leaves another little room, works until the disk is full, looks at everything, opens the
vault anew while it is still full, and makes room again.
"""

import json
import os
import random
import sys
from pathlib import Path
from typing import Any

from models.access.roles import Role
from models.kernel.errors import EnvironmentFault
from models.kernel.text import plain
from models.office.office import Municipality, OfficeKind
from models.office.vaults import NewVault
from models.usecases.register_concern import Call, RegisterConcern
from storage.audit.log import verify_log
from storage.host import Host
from storage.session import Outside, create_session
from storage.system.clocks import PRACTICE_START, PracticeClock
from storage.vault.kdf import Calibration, KdfCost, Scale
from storage.verify import verify_vault
from tests.calls import ENOUGH
from tests.faults.fingerprint import fingerprint
from tests.faults.life import LABEL, PAPER, WORDS, Life, found, outside

REAL = Municipality("101", "København", "Københavns Politi", "Hovedstaden")
LEAST = KdfCost(64 * 1024, 3, 4)


def fill(disk: Path, room: int, name: str = "filler") -> Path:
    """Leave so many bytes free, or a little less; return what takes the others."""
    filler = disk / name
    with filler.open("wb", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    os.truncate(filler, max(0, filler.stat().st_size - room))
    return filler


def sentences(fault: EnvironmentFault) -> list[str]:
    return [plain(each) for each in (fault.happened, fault.safe, fault.advice)]


def work(host: Host) -> tuple[int, list[str]]:
    """Register until the disk is full; return how many were saved, and what was said."""
    for saved in range(400):
        answers = ENOUGH | {"words": "x" * 3000}
        try:
            RegisterConcern(host.held.begin)(Call(answers, host.clock.now()))
        except EnvironmentFault as fault:
            return saved, sentences(fault)
    return 400, []


def count(host: Host) -> int:
    return int(host.held.database.value("SELECT count(*) FROM concern"))


def rounds(disk: Path, amount: int) -> dict[str, Any]:
    """Fill the disk so often under a practice vault."""
    life = Life(disk / "vault", disk / "beside")
    found(life)
    life.session.close()
    host = Host(outside(PracticeClock(PRACTICE_START, frozen=True)))
    host.look(str(life.folder))
    host.unlock(LABEL, WORDS)
    dice, promised, told = random.Random(4), 0, []  # noqa: S311 - room, not keys
    wrong: list[str] = []
    for at in range(amount):
        filler = fill(disk, dice.randrange(0, 400_000))
        saved, said = work(host)
        promised += saved
        told.append(said)
        before = fingerprint(host.held.database)
        late, _ = work(host)  # one that needs a page less may still fit
        if count(host) != promised + late or (
            not late and fingerprint(host.held.database) != before
        ):
            wrong.append(f"{at}: not kept")
        promised += late
        if dice.random() < 0.5:  # the program ends while the disk is full
            host.held.database.close()
            host.held.folder.release()
            filler.unlink()
            if not verify_vault(life.folder, LABEL, WORDS).sound:
                wrong.append(f"{at}: not sound")
            host = Host(outside(PracticeClock(PRACTICE_START, frozen=True), f"again {at}"))
            host.look(str(life.folder))
            host.unlock(LABEL, WORDS)
        else:
            filler.unlink()
        if list(verify_log(host.held.database.sql)):
            wrong.append(f"{at}: log")
    return {"wrong": wrong, "told": told, "promised": promised, "there": count(host)}


def reserve(disk: Path) -> dict[str, Any]:
    """Fill the disk under a real kommune's vault, which keeps a reserve."""
    new = NewVault(
        str(disk / "vault"), OfficeKind.KOMMUNE, REAL, "", "Ane Øvelund", LABEL,
        Role.TOVHOLDER, WORDS,
    )  # fmt: skip
    world = Outside(scale=Scale(lambda: Calibration(LEAST, 1.0, short_of_memory=False)))
    session = create_session(new, PAPER, world)
    kept = session.folder.ballast
    answer: dict[str, Any] = {"kept": kept.exists()}
    session.close()
    filler = fill(disk, 0)
    host = Host(world)
    host.look(new.folder)
    try:
        host.unlock(LABEL, WORDS)
    except EnvironmentFault as fault:
        answer["at_unlock"] = sentences(fault)
    answer["given_back"] = not kept.exists()
    host.unlock(LABEL, WORDS)  # the window still holds the folder: the same button again
    more = fill(disk, 900_000, "more")
    answer["saved"], answer["at_last"] = work(host)
    answer["there"] = count(host)
    filler.unlink()
    more.unlink()
    answer["again"] = work(host)[0] > 0
    host.close()
    host.look(new.folder)
    host.unlock(LABEL, WORDS)
    answer["kept_again"] = kept.exists()
    host.close()
    return answer | {"sound": verify_vault(Path(new.folder), LABEL, WORDS).sound}


if __name__ == "__main__":
    act, disk = sys.argv[1], Path(sys.argv[-1])
    answer = reserve(disk) if act == "reserve" else rounds(disk, int(act))
    sys.stdout.write(json.dumps(answer))
