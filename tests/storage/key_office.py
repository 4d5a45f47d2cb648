"""A real vault with several people in it, and the use cases that change its keys."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from models.access.roles import Role
from models.kernel.ids import UserId
from models.office.office import Municipality, OfficeKind
from models.office.people import UserRow
from models.office.vaults import NewVault, PaperKeyOffer
from models.ports.keys import Secret
from models.usecases.manage_users import AddUser, CloseAccess, ListUsers
from models.usecases.own_keys import ChangeOwnSecret
from storage.entering import Means
from storage.keyring import Keyring, read_key_file
from storage.session import Outside, Session, create_session, open_session
from storage.system.clocks import PracticeClock
from storage.system.randomness import system_random
from storage.vault import vault
from storage.vault.folder import open_folder
from storage.vault.kdf import PRACTICE_COST, KdfCost
from storage.vault.paper_key import PaperKey

ANE = "havn kirke lampe sten regn vindue"
BO_FIRST = "gondol blåbær klarinet sejr symfoni"
BO = "bord stol lampe vind regn skov"
CIA_FIRST = "trompet fyrtårn hyben mursten kano"
PAPER = PaperKey(bytes(range(20)))
NEW_PAPER = PaperKey(bytes(range(20, 40)))
KOMMUNE = Municipality("999", "Prøvekøbing", "Demokredsens Politi", "Region Øvelse")


def offer_of(key: PaperKey) -> PaperKeyOffer:
    return PaperKeyOffer(key.printed(), key.signs())


def outside_at(cost: KdfCost = PRACTICE_COST) -> Outside:
    return Outside(system_random, partial(PracticeClock, frozen=True), lambda: 0, cost)


@dataclass
class KeyOffice:
    """Opens one vault again and again; gives everything back at the end."""

    path: Path
    outside: Outside = field(default_factory=outside_at)
    session: Session | None = None

    @property
    def open(self) -> Session:
        assert self.session is not None
        return self.session

    @property
    def keys(self) -> Keyring:
        return Keyring(self.open, self.outside)

    def create(self) -> Session:
        new = NewVault(
            str(self.path), OfficeKind.KOMMUNE, KOMMUNE, "", "Ane Øvelund", "AØ",
            Role.TOVHOLDER, ANE,
        )  # fmt: skip
        self.session = create_session(new, PAPER, self.outside)
        return self.session

    def unlock(self, label: str = "AØ", words: str = ANE, key_file: str = "") -> Session:
        self.stop()
        folder = open_folder(self.path)
        try:
            unlocked = vault.unlock(folder, label, words, read_key_file(key_file))
            self.session = open_session(folder, unlocked, self.outside)
        except BaseException:
            folder.release()
            raise
        return self.session

    def unlock_with_paper(self, label: str = "", paper: PaperKey = PAPER) -> Session:
        self.stop()
        folder = open_folder(self.path)
        try:
            unlocked = vault.unlock_with_paper(folder, paper)
            means = Means(label, paper)
            self.session = open_session(folder, unlocked, self.outside, means)
        except BaseException:
            folder.release()
            raise
        return self.session

    def stop(self, *, killed: bool = False) -> None:
        """Close the vault; killed, only what the system gives back by itself is done."""
        session, self.session = self.session, None
        if session is None or not session.folder.lock.held:
            return
        if killed:
            session.database.close()
            session.folder.release()
        else:
            session.close()

    def add(
        self, label: str = "BD", words: str = BO_FIRST, role: Role = Role.CASEWORKER
    ) -> None:
        names = {"BD": "Bo Demosen", "CE": "Cia Eksempel"}
        AddUser(self.open.begin, self.keys)(
            names.get(label, f"{label} Prøve"), label, role, words
        )

    def change(self, old: str, new: str) -> None:
        change = ChangeOwnSecret(self.open.begin, self.keys)
        change(Secret(old), Secret(new))

    def users(self) -> dict[str, UserRow]:
        rows = ListUsers(self.open.begin, self.keys)()
        return {row.user.label: row for row in rows}

    def id_of(self, label: str) -> UserId:
        return self.users()[label].user.id

    def leave(
        self, label: str, words: str = ANE, paper: PaperKey | None = None,
        backup: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        close = CloseAccess(self.open.begin, self.keys, backup)
        close(self.id_of(label), Secret(words), None if paper is None else offer_of(paper))


def people(path: Path, cost: KdfCost = PRACTICE_COST) -> KeyOffice:
    """Ane, Bo who has chosen a passphrase, Cia who has not unlocked yet; Ane is unlocked."""
    office = KeyOffice(path, outside_at(cost))
    office.create()
    office.add("BD")
    office.add("CE", CIA_FIRST, Role.LEADER)
    office.unlock("BD", BO_FIRST)
    office.change(BO_FIRST, BO)
    office.unlock()
    return office
