"""``exit``: leaving with everything without the window, by the same acts and the same two people."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from models.documents.document import Document
from models.exchange.card import LARGEST, SUFFIX
from models.kernel.errors import Refused
from models.kernel.text import Say, text
from models.office.exit_pack import OPEN_STATES, ExitPack, ExitState
from models.ports.exit_packs import KeyRead
from models.usecases.exit_pack import AskForExit, MakeExit, ShowExit, Wish
from storage.exchange.cards import read_card
from storage.exchange.files import read_small
from storage.exit.desk import ExitDesk, exit_desk
from storage.session import Outside, Session, open_session
from storage.vault import vault
from storage.vault.folder import open_folder

WORDS_DIFFER: Final = text(
    "ExitPack", "The words are not those of the key. Compare them again; do not go on."
)
OTHER_PACK: Final = text(
    "ExitPack", "Pack {number} for another key has not been made yet. Withdraw it first."
)
COMPARE: Final = (
    "Call whoever holds the key, compare these words, and run it again with --words."
)
WAITS: Final = "A second person has to agree first, in the program. Then run it again."


@dataclass(frozen=True, slots=True)
class Leaving:
    """What was asked for on the command line.

    Attributes:
        key: an age key, or the path of a file that holds one or of a contact card.
        words: the words of the key as they were compared; none yet.
    """

    vault: Path
    user: str
    key: str
    to: str
    reason: str
    words: Sequence[str]
    out: str


def leave(asked: Leaving, passphrase: str, outside: Outside, shown: "Shown") -> dict[str, Any]:
    """Ask for the pack, or make the one that a second person has agreed to.

    Returns:
        What was done; ``ok`` is whether the pack is made. Without words it says which to compare
        and opens nothing but the vault.

    Raises:
        InUse: another window has the vault open.
        Refused: a wrong passphrase, the role may not, the key may not be used, other words, or
            something is missing.
        EnvironmentFault: a disk fails.
    """
    with _opened(asked, passphrase, outside) as session:
        desk = exit_desk(session, shown.say, shown.paint)
        key = desk.read_key(spelled(asked.key))
        if not asked.words:
            return {"ok": False, "words": list(key.words), "next": COMPARE}
        if [word.casefold() for word in asked.words] != list(key.words):
            raise Refused(WORDS_DIFFER)
        desk.require_folder(asked.out)
        return _go_on(session, desk, asked, key)


@dataclass(frozen=True, slots=True)
class Shown:
    """How papers and the page in the pack are made: in which language, and by what."""

    say: Say
    paint: Callable[[Document], bytes]


def spelled(key: str) -> str:
    """Return the key as it is, or the one in the file or card at that path.

    Raises:
        Refused: a card that is none.
        EnvironmentFault: the file cannot be read.
    """
    if key.strip().lower().startswith("age1"):
        return key
    data = read_small(key, LARGEST)
    if key.endswith(SUFFIX):
        return read_card(data).recipient
    lines = [line.strip() for line in data.decode("utf-8", "replace").splitlines()]
    named = [line.rpartition(" ")[2] for line in lines if "age1" in line.lower()]
    return named[0] if named else ""


def _go_on(session: Session, desk: ExitDesk, asked: Leaving, key: KeyRead) -> dict[str, Any]:
    standing = ShowExit(session.begin, desk)
    if standing().open is None:
        wish = Wish(asked.reason, key=key.key, to=asked.to, compared=True)
        AskForExit(session.begin, desk)(wish)
    [pack] = [one for one in standing().packs if one.state in OPEN_STATES]
    if pack.recipient.key != key.key:
        raise Refused(OTHER_PACK.filled(number=pack.number))
    if pack.state is ExitState.WAITING:
        return {"ok": False, "number": pack.number, "next": WAITS}
    return _made(MakeExit(session.begin, desk), pack, asked.out)


def _made(make: MakeExit, pack: ExitPack, out: str) -> dict[str, Any]:
    written = make(pack.id, out).written
    return {
        "ok": True,
        "number": pack.number,
        "file": written.path,
        "size": written.size,
        "sha256": written.sha256,
        "files": written.files,
        "rows": written.rows,
        "damaged": list(written.damaged),
    }


@contextmanager
def _opened(asked: Leaving, passphrase: str, outside: Outside) -> Iterator[Session]:
    """Lend the vault, unlocked; unlocking stands in the log as ever."""
    folder = open_folder(asked.vault)
    try:
        session = open_session(folder, vault.unlock(folder, asked.user, passphrase), outside)
    except BaseException:
        folder.release()
        raise
    try:
        yield session
    finally:
        session.close()
