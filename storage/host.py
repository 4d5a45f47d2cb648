"""Holds the one vault that the program has open: all its methods run on the database thread."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from models.backups.restoring import Order, Restored, Shown
from models.kernel.clock import Clock
from models.kernel.errors import Refused
from models.kernel.text import Text, text
from models.office.vaults import NewVault, Opened, PaperKeyOffer, Seen, Slot
from models.ports.keys import Secret
from models.usecases.move_vault import WHY_BACK
from models.usecases.own_keys import ChangeOwnSecret
from storage.backup import restore as restoring
from storage.backup.desk import back_up_at_lock
from storage.backup.opening import unlock
from storage.backup.restore import finish_swap
from storage.database.migrate import migrations
from storage.entering import Means
from storage.keyring import Keyring, judge, read_key_file
from storage.session import Outside, Session, create_session, open_session
from storage.vault import vault
from storage.vault.folder import VaultFolder, open_folder, require_schema
from storage.vault.paper_key import PaperKey
from storage.vault.vault import Unlocked
from storage.vault.words import load_words

NOTHING_OPEN = text("Vault", "Choose the vault first.")


@dataclass(slots=True)
class Host:
    """The folder that is held, and the session once it is unlocked.

    Attributes:
        failed: attempts that failed since the folder was taken; told to the log by the next
            unlocking. They are kept in memory alone: a file beside the vault could be
            altered by whoever guesses, who would in any case guess on a copy.
    """

    outside: Outside = field(default_factory=Outside)
    folder: VaultFolder | None = None
    session: Session | None = None
    failed: int = 0

    @property
    def held(self) -> Session:
        """The open session.

        Raises:
            RuntimeError: no vault is open; a bug of the caller.
        """
        if self.session is None:
            msg = "no vault is open"
            raise RuntimeError(msg)
        return self.session

    @property
    def clock(self) -> Clock:
        """The open vault's clock."""
        return self.held.clock

    def look(self, path: str) -> Seen:
        """Take a vault's folder, and list who can unlock it.

        Raises:
            Refused: no vault there, another window has it, or a newer program wrote it.
            EnvironmentFault: the disk or the key file fails.
        """
        self.let_go()
        finish_swap(Path(path))
        folder = open_folder(Path(path))
        try:
            require_schema(folder, len(migrations()))
            found = vault.peek(folder)
            slots = tuple(
                Slot(slot.name.label, slot.keyfile)
                for slot in found.slots
                if slot.name.kind == "user"
            )
        except BaseException:
            folder.release()
            raise
        self.folder, self.failed = folder, 0
        return Seen(
            tuple(sorted(slots, key=lambda slot: slot.label.casefold())), found.practice
        )

    def let_go(self) -> None:
        """Give the folder back, unless a session uses it."""
        if self.session is None and self.folder is not None:
            self.folder.release()
            self.folder = None

    def offer_words(self) -> str:
        """Return six words for a passphrase."""
        return load_words().passphrase(self.outside.random)

    def offer_paper_key(self) -> PaperKeyOffer:
        """Return a fresh paper key."""
        key = PaperKey.generate(self.outside.random)
        return PaperKeyOffer(key.printed(), key.signs())

    def create(self, new: NewVault, paper: PaperKeyOffer) -> Opened:
        """Make a vault with that paper key, and open it for its first user."""
        self.let_go()
        self.session = create_session(new, PaperKey.parse(paper.signs), self.outside)
        self.folder = self.session.folder
        return self.session.opened()

    def unlock(self, label: str, passphrase: str, key_file: str = "") -> Opened:
        """Open the held vault with a passphrase, and the key file at that path if one is asked."""
        key = read_key_file(key_file)
        return self._open(lambda folder: vault.unlock(folder, label, passphrase, key), Means())

    def unlock_with_paper(self, typed: str, label: str = "") -> Opened:
        """Open the held vault with the paper key, for the user with these initials."""
        paper = PaperKey.parse(typed)
        means = Means(label, paper)
        return self._open(lambda folder: vault.unlock_with_paper(folder, paper), means)

    def take_back(self, typed: str, reason: str, label: str = "") -> Opened:
        """Open a vault that was moved away with the paper key, for it is needed here again.

        Raises:
            Refused: no reason was given, or it is another key.
        """
        if not reason.strip():
            raise Refused(WHY_BACK, "reason")
        paper = PaperKey.parse(typed)
        return self._open(
            lambda folder: vault.unlock_with_paper(folder, paper),
            Means(label, paper, back=reason),
        )

    def backups_in(self, folder: str) -> tuple[Shown, ...]:
        """Return the backups in a folder, newest first; none of them is proven yet."""
        return restoring.look(Path(folder))

    def try_backup(self, order: Order) -> None:
        """Do nothing where the backup opens with what was typed; nothing is written.

        Raises:
            Refused: it does not, or there is none.
            EnvironmentFault: the disk fails, or too little memory.
        """
        backup = Path(order.backup)
        unlock(backup, order.label, order.passphrase, order.paper, order.key_file)

    def restore(self, order: Order) -> Restored:
        """Restore a vault; it stands closed in its folder afterwards."""
        self.let_go()
        return restoring.restore(order, self.outside)

    def _open(self, unlock: Callable[[VaultFolder], Unlocked], means: Means) -> Opened:
        if self.folder is None:
            raise Refused(NOTHING_OPEN)
        try:
            unlocked = unlock(self.folder)
        except Refused as refusal:
            self.failed += refusal.why is vault.WRONG
            raise
        means = replace(means, failed=self.failed)
        self.session = open_session(self.folder, unlocked, self.outside, means)
        return self.session.opened()

    def judge(self, typed: str, names: tuple[str, ...], key_file: bool) -> Text:  # noqa: FBT001
        """Return a sentence about a new passphrase, in a vault or before there is one.

        Raises:
            Refused: it will not do, and why.
        """
        office = (
            (self.session.office.name, self.session.office.district) if self.session else ()
        )
        return judge(typed, (*names, *office), key_file=key_file)

    def change_own(self, new: Secret) -> object:
        """Choose an own passphrase, just after a first one or the paper key."""
        return ChangeOwnSecret(self.held.begin, self.keys)(None, new)

    @property
    def keys(self) -> Keyring:
        """The keys of the open vault."""
        return Keyring(self.held, self.outside)

    def close(self, half: bool = False) -> None:  # noqa: FBT001, FBT002 - handed on as it is
        """Close the vault; ``half`` says to come back to the newest draft."""
        session, self.session, self.folder = self.session, None, None
        if session is None:
            return
        try:
            with session.begin() as work:
                mine = work.drafts.mine() if half else ()
            session.remember(str(mine[0].id) if mine else "")
        finally:
            automatic = self.outside.automatic
            last = partial(back_up_at_lock, session) if automatic else lambda: None
            session.close(locked=True, last=last)
