"""A real vault to back up: invented office, real keys and crypto, a clock that stands."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.office.office import Municipality, OfficeKind
from models.office.vaults import NewVault
from storage.session import Outside, Session, create_session, open_session
from storage.system.clocks import PracticeClock
from storage.system.randomness import SeededRandom
from storage.vault import vault
from storage.vault.folder import open_folder
from storage.vault.paper_key import PaperKey

PASSPHRASE = "havn kirke lampe sten regn vindue"
KOMMUNE = Municipality("999", "Prøvekøbing", "Demokredsens Politi", "Region Øvelse")
PAPER = PaperKey(bytes(range(20)))


def outside(
    seed: str = "backup", clock: Callable[[datetime], PracticeClock] | None = None
) -> Outside:
    made = clock or partial(PracticeClock, frozen=True)
    return Outside(SeededRandom(seed), made, lambda: 0, program="0.1.0")


@dataclass
class Place:
    """Makes and opens vaults in one folder, and gives everything back at the end."""

    path: Path
    outside: Outside = field(default_factory=outside)
    open: list[Session] = field(default_factory=list)

    def create(self) -> Session:
        new = NewVault(
            str(self.path), OfficeKind.KOMMUNE, KOMMUNE, "", "Ane Øvelund", "AØ",
            Role.TOVHOLDER, PASSPHRASE,
        )  # fmt: skip
        self.open.append(create_session(new, PAPER, self.outside))
        return self.open[-1]

    def unlock(self, path: Path | None = None) -> Session:
        folder = open_folder(path or self.path)
        unlocked = vault.unlock(folder, "AØ", PASSPHRASE)
        self.open.append(open_session(folder, unlocked, self.outside))
        return self.open[-1]

    def close(self) -> None:
        for session in self.open:
            session.database.close()
            session.folder.release()


def write_log(session: Session, rows: int = 5) -> None:
    """Let something happen in the vault."""
    for at in range(rows):
        with session.begin() as work:
            work.note(Note(Act.SEARCHED, words=f"Testesen {at}"))
            work.commit()
