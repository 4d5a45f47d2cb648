"""Restoring a vault from a backup, or taking over one that was moved here.

Everything is built beside the place where it shall stand, checked and made durable, and only
then given its name. A vault that stands there is set aside under a name with a date, never
overwritten. Killed at any moment, the old vault or the whole new one stands there, or both
wait beside each other and ``finish_swap`` ends what was begun.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.backups.backup import Why
from models.backups.restoring import Order, Restored, Shown, Who
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.text import text
from storage.backup import files, ledger
from storage.backup.check import STATEMENT_DAMAGED, Damaged, require_twins, take_out
from storage.backup.files import DATABASE, KEYS, KEYS_AGAIN
from storage.backup.keys import database_key
from storage.backup.ledger import Ledger
from storage.backup.opening import NO_BACKUP, Opened, slot_files_in, unlock
from storage.backup.second import folder_in
from storage.database.connection import connect
from storage.database.faults import database_faults
from storage.database.integrity import examine
from storage.deletion import replay
from storage.repositories.backups import keep_number
from storage.session import Outside, Session, open_session
from storage.system.durable import replace_file, sync_folder
from storage.system.faults import disk_faults
from storage.vault.folder import VaultFolder
from storage.vault.lock import FolderLock
from storage.vault.place import require_place

NOT_YOURS: Final = text(
    "Restore",
    "A backup is brought back by a colleague who looks after backups, or with the paper key.",
)
KEEPS: Final = Right.MANAGE_BACKUPS
BUILDING: Final = ".being-restored"
READY: Final = ".restored"
TAKEN: Final = text("Restore", "There are other files in this folder. Choose an empty one.")
STANDS_THERE: Final = text("Restore", "Choose the vault's folder, not a folder inside a vault.")


def look(folder: Path) -> tuple[Shown, ...]:
    """Return the backups in a folder, newest first: the folder may be one, or hold some.

    Nothing shown here is proven before the passphrase.

    Raises:
        Refused: there is none.
        EnvironmentFault: it cannot be read.
    """
    found = [_shown(folder)]
    for place in _places_in(folder):
        found += [_shown(path) for path, _ in files.found_in(place)]
    shown = [each for each in found if each is not None]
    if not shown:
        raise Refused(NO_BACKUP, "folder")
    return tuple(sorted(shown, key=lambda each: (-each.number, each.path)))


def _places_in(folder: Path) -> Iterator[Path]:
    """Yield where backups may lie: here, in a vault's own place, in a second place."""
    yield folder
    yield folder / "backup"
    with disk_faults():
        if folder.is_dir():
            yield from sorted(folder.glob("Tovholder-*"))


def _shown(path: Path) -> Shown | None:
    statements = files.statements_in(path)
    if not statements:
        return None
    front, found = statements[0].front, slot_files_in(path)
    slots = found[0].file.slots if found else ()
    users = tuple(
        Who(each.name.label, each.keyfile) for each in slots if each.name.kind == "user"
    )
    return Shown(
        str(path), front.id, front.number, front.made_at, front.why, front.practice, users
    )


def restore(order: Order, outside: Outside) -> Restored:
    """Restore a backup into ``order.target``, replay what was deleted since, and log it.

    Raises:
        Refused: see ``unlock``; ``Damaged``; the target will not do; a newer program's.
        InUse: the vault that stands there is open in a window.
        EnvironmentFault: a disk fails; what stood there still stands.
    """
    target = Path(order.target)
    _require_target(target)
    opened = unlock(
        Path(order.backup), order.label, order.passphrase, order.paper, order.key_file
    )
    building = target.with_name(target.name + BUILDING)
    with disk_faults():
        files.take_away(building)
        building.mkdir(mode=0o700, parents=True)
    try:
        mended = _build(opened, building)
        known = _known(opened, target, order.second)
        restored = _open_and_log(opened, building, known, outside)
        with disk_faults():
            ready = target.with_name(target.name + READY)
            files.take_away(ready)
            files.settle(building, ready)
        aside = _swap(target)
    except BaseException:
        with disk_faults():
            files.take_away(building)
        raise
    return replace(restored.at_home(str(target), str(aside or "")), mended=mended)


def _require_target(target: Path) -> None:
    require_place(target)
    if any((above / KEYS).exists() for above in target.parents):
        raise Refused(STANDS_THERE, "target")
    with disk_faults():
        if not target.is_dir() or not any(target.iterdir()):
            return
        if not (target / DATABASE).exists() and not (target / KEYS).exists():
            raise Refused(TAKEN, "target")


def _build(opened: Opened, building: Path) -> bool:
    """Copy, check, and put the content under the vault's own database key.

    Returns:
        whether a second copy had to stand in for a part that is damaged.
    """
    scratch = building / "scratch"
    with disk_faults():
        scratch.mkdir(mode=0o700)
    take_out(opened.path, opened.facts, opened.fresh, scratch)
    source = connect(scratch / DATABASE, database_key(opened.fresh))
    try:
        target = connect(building / DATABASE, opened.unlocked.database_key, create=True)
        try:
            with database_faults():
                target.execute("PRAGMA synchronous = EXTRA")
                source.backup(target)
        finally:
            target.close()
    finally:
        source.close()
    if not examine(building / DATABASE, opened.unlocked.database_key).sound:
        raise Damaged(STATEMENT_DAMAGED)
    with disk_faults():
        for name in (KEYS, KEYS_AGAIN):
            replace_file(building / name, opened.keys)
        files.take_away(scratch)
        (building / "backup").mkdir(mode=0o700)
        sync_folder(building)
    try:
        require_twins(opened.path, opened.facts)
    except Damaged:
        return True
    return False


def _known(opened: Opened, target: Path, second: str) -> Callable[[bytes], Ledger]:
    """Return what reads every ledger that may know more: by the backup, the vault, away."""
    vault_id = opened.statement.front.vault
    places = [opened.path.parent, target / "backup"]
    if second:
        places.append(folder_in(Path(second), vault_id))

    def known(key: bytes) -> Ledger:
        found = (_read(place, vault_id, key) for place in places)
        return ledger.merged(each for each in found if each is not None)

    return known


def _read(place: Path, vault_id: str, key: bytes) -> Ledger | None:
    """Return a ledger; a place that is away now has none to read."""
    try:
        return ledger.read(place, vault_id, key)
    except EnvironmentFault:
        return None


@dataclass(frozen=True, slots=True)
class _Done:
    """What was restored, before it has its place."""

    made_at: datetime
    log_size: int
    newest_log: int
    replayed: int
    arrived: bool

    def at_home(self, folder: str, aside: str) -> Restored:
        """Return it with the folder where it stands, and where the old one was put."""
        return Restored(
            folder, aside, self.made_at, self.log_size, self.newest_log, self.replayed,
            self.arrived,
        )  # fmt: skip


def _open_and_log(
    opened: Opened, building: Path, known: Callable[[bytes], Ledger], outside: Outside
) -> _Done:
    """Open the rebuilt vault, carry out later deletions, let numbers go on, say so."""
    folder = VaultFolder(building, FolderLock(building / "vault.lock"))
    folder.lock.acquire()
    try:
        session = open_session(folder, opened.unlocked, outside)
        try:
            _require_right(session, opened)
            return _settled(session, opened, known)
        finally:
            session.database.close()
    finally:
        folder.release()


def _require_right(session: Session, opened: Opened) -> None:
    """Refuse who does not look after backups: an older state may show what is hidden by now.

    Raises:
        Refused: somebody else in the office does, and it was not the paper key.
    """
    with session.begin() as work:
        keepers = [user for user in work.offices.users() if may(user.role, KEEPS)]
    if keepers and not opened.unlocked.by_paper and not may(session.user.role, KEEPS):
        raise Refused(NOT_YOURS, "passphrase")


def _settled(session: Session, opened: Opened, known: Callable[[bytes], Ledger]) -> _Done:
    front, facts, sql = opened.statement.front, opened.facts, session.database.sql
    newest = known(ledger.ledger_key(sql))
    arrived = front.why is Why.MOVE
    act = Act.VAULT_ARRIVED if arrived else Act.BACKUP_RESTORED
    about = ((Kind.VAULT, front.vault), (Kind.BACKUP, front.id))
    missing = max(0, newest.log_size - facts.log_size)
    words = f"log rows {facts.log_size}, known to be missing after it {missing}"
    with session.begin() as work:
        inside = session.database.sql
        ledger.take_counters(inside, newest)
        keep_number(inside, front.number)
        replayed = replay(inside, newest.deletions)
        work.note(Note(act, about, words=words))
        if replayed:
            work.note(Note(Act.DELETIONS_REPLAYED, replayed))
        work.commit()
    return _Done(front.made_at, facts.log_size, newest.log_size, len(replayed), arrived)


def _swap(target: Path) -> Path | None:
    """Set aside what stands at the target, and give the restored vault its name."""
    with _held(target), disk_faults():
        if target.is_dir() and not any(target.iterdir()):
            target.rmdir()
        aside = _aside(target) if target.exists() else None
    ready = target.with_name(target.name + READY)
    with disk_faults():
        if aside is not None:
            target.rename(aside)
        ready.rename(target)
        sync_folder(target.parent)
    return aside


def finish_swap(target: Path) -> None:
    """Give a restored vault its name where the program was ended just before that.

    Raises:
        EnvironmentFault: the disk fails.
    """
    ready = target.with_name(target.name + READY)
    with disk_faults():
        if ready.is_dir() and not target.exists():
            ready.rename(target)
            sync_folder(target.parent)


@contextmanager
def _held(target: Path) -> Iterator[None]:
    """See that no window has the vault that stands there."""
    if not (target / "vault.lock").exists():
        yield
        return
    lock = FolderLock(target / "vault.lock")
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _aside(target: Path) -> Path:
    """Return a free name with the day of this computer, beside the target."""
    day = datetime.now(UTC).strftime("%Y%m%d")
    name, number = f"{target.name}-lagt-til-side-{day}", 1
    while target.with_name(name).exists():
        number += 1
        name = f"{target.name}-lagt-til-side-{day}-{number}"
    return target.with_name(name)
