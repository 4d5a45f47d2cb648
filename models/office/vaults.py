"""What is asked for to make a vault (sagsbase), and what is known once one is open."""

import re
from dataclasses import dataclass

from models.access.roles import Role
from models.kernel.errors import Refused
from models.kernel.text import text
from models.kernel.words import require_fit
from models.office.office import Municipality, Office, OfficeKind, User, kommune_office
from models.office.people import LONGEST_LABEL, LONGEST_NAME

NAME_NEEDED = text("NewVault", "Write your name.")
LABEL_NEEDED = text("NewVault", "Write your initials; they stand on the unlock page.")
KOMMUNE_NEEDED = text("NewVault", "Choose the kommune.")
DISTRICT_NEEDED = text("NewVault", "Choose the police district.")
WHOLE_PATH = text(
    "NewVault", "Write the whole path of the folder, from the disk on, or choose it."
)

_FROM_THE_DISK = re.compile(r"/|[A-Za-z]:[\\/]|\\\\")


def is_whole(folder: str) -> bool:
    """Whether a path begins at a disk or share, of Linux or Windows, and has no NUL in it."""
    return bool(_FROM_THE_DISK.match(folder)) and "\0" not in folder


@dataclass(frozen=True, slots=True, repr=False)
class NewVault:
    """What the user has chosen for a new vault.

    Attributes:
        folder: where it shall lie; empty or not yet there.
        kommune: None for a police office.
        district: the politikreds; follows from the kommune.
        label: initials, in clear on the unlock page.
    """

    folder: str
    kind: OfficeKind
    kommune: Municipality | None
    district: str
    user_name: str
    label: str
    role: Role
    passphrase: str

    def __repr__(self) -> str:
        return f"NewVault({self.kind}, ****)"

    def office(self, vault_id: str) -> Office:
        """Return the office that will own the vault; until it goes live it is for practice.

        Raises:
            Refused: something is missing.
        """
        if not self.user_name.strip():
            raise Refused(NAME_NEEDED, "user_name")
        if not self.label.strip():
            raise Refused(LABEL_NEEDED, "label")
        require_fit(self.user_name.strip(), "user_name", LONGEST_NAME)
        require_fit(self.label.strip(), "label", LONGEST_LABEL)
        if self.kind is OfficeKind.POLICE:
            if not self.district:
                raise Refused(DISTRICT_NEEDED, "district")
            return Office(vault_id, self.kind, "", self.district, self.district, practice=True)
        if self.kommune is None:
            raise Refused(KOMMUNE_NEEDED, "kommune")
        name = kommune_office(self.kommune.name)
        return Office(
            vault_id, self.kind, self.kommune.code, name, self.kommune.district, practice=True
        )


@dataclass(frozen=True, slots=True)
class Opened:
    """An unlocked vault as the window needs it.

    Attributes:
        resume: the draft left at the lock, or "".
        clock_behind: whether the clock shows an earlier time than the log's newest entry.
        must_change: whether a new passphrase is to be chosen before anything else.
        by_paper: whether the paper key was used.
        log_broken: whether the newest rows of the log do not hold.
    """

    office: Office
    user: User
    users: tuple[User, ...]
    resume: str = ""
    clock_behind: bool = False
    must_change: bool = False
    by_paper: bool = False
    log_broken: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """A user on the unlock page: initials in clear, and whether a key file is asked for."""

    label: str
    key_file: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """A vault's folder before it is unlocked: who can, and whether it is for practice.

    Neither is proven before the passphrase; a wrong claim is found out then.
    """

    slots: tuple[Slot, ...]
    practice: bool


@dataclass(frozen=True, slots=True, repr=False)
class PaperKeyOffer:
    """A fresh paper key: as printed, in groups of four, and as the QR code holds it."""

    printed: str
    signs: str
