"""``bundle open`` and ``bundle inspect``: for a recipient without the window."""

import os
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from models.exchange.arrival import NOT_MEANT_FOR_US, OTHER_SENDER
from models.exchange.contact import Contact, ContactState
from models.exchange.manifest import MANIFEST, SIGNATURE
from models.kernel.clock import stamp
from models.kernel.errors import Refused
from models.kernel.ids import ContactId
from models.kernel.text import text
from storage.exchange.age import stanza_kinds
from storage.exchange.archive import Archive
from storage.exchange.bundle_reader import OTHER_FILES, open_bundle
from storage.exchange.cards import card_desk
from storage.exchange.envelope import refusing, unseal
from storage.exchange.files import opened, writing_faults
from storage.exchange.key_files import read_key_file
from storage.system.durable import PRIVATE_FILE, UNFINISHED, sync_folder

NOT_EMPTY: Final = text("Open", "The folder to write to must be new or empty.")
PRIVATE_FOLDER: Final = 0o700
_BINARY: Final = getattr(os, "O_BINARY", 0)


def inspect_bundle_file(file: str) -> dict[str, Any]:
    """Return all that can be told of a sealed file without a key: stanza kinds and size.

    Raises:
        Refused: it is not an age file.
        EnvironmentFault: it cannot be read.
    """
    with opened(file) as handle, refusing():
        kinds = stanza_kinds(handle)
        size = handle.seek(0, 2)
    return {"stanzas": list(kinds), "size": size}


def open_bundle_file(file: str, key_file: str, sender_card: str, out: str) -> dict[str, Any]:
    """Open a bundle and write its files, in plain, into a new or empty folder.

    This is the one deliberate plain export (decision 15). The card stands for a contact
    whose words the caller has compared: its eight words are returned for that.

    Args:
        file: the sealed bundle.
        key_file: the recipient's key, as ``key_files`` describes.
        sender_card: the contact card of the office that is expected to have sent it.
        out: a folder that does not exist, or is empty.

    Returns:
        What was verified, and the names of the files written.

    Raises:
        Refused: not for this key, damaged, not signed by the card's key, other files than
            signed for, or a folder with something in it; nothing was written.
        EnvironmentFault: a disk fails.
    """
    identity = read_key_file(key_file)
    desk = card_desk()
    card = desk.read(sender_card)
    contact = replace(
        Contact.of_card(ContactId(""), card, card.created), state=ContactState.CONFIRMED
    )
    with opened(file) as handle:
        found = open_bundle(
            handle, (identity,), lambda signer: contact if signer == card.signer else None
        )
        manifest = found.manifest
        if (manifest.sender.vault_id, manifest.signer) != (card.vault_id, card.signer):
            raise Refused(OTHER_SENDER)
        if identity.recipient.digest not in manifest.recipients:
            raise Refused(NOT_MEANT_FOR_US)
        with refusing():
            handle.seek(0)
            archive = unseal(handle, (identity,))
            digests = {entry.name: entry.sha256 for entry in manifest.files}
            digests[MANIFEST] = sha256(found.manifest_bytes).hexdigest()
            _write_all(archive, digests, Path(out).absolute())
    return {
        "bundle": manifest.bundle_id,
        "number": manifest.number,
        "sequence": manifest.sequence,
        "sender": manifest.sender.organisation,
        "sender_words": list(desk.words(card)),
        "bundle_words": list(desk.word_list.fingerprint(found.manifest_bytes)),
        "created": stamp(manifest.created),
        "practice": manifest.practice,
        "files": list(archive.names),
    }


def _write_all(archive: Archive, digests: dict[str, str], out: Path) -> None:
    """Write every member into an unfinished folder, then give it its name.

    Each is compared in the very reading that is written; on any fault nothing is left.
    """
    with writing_faults():
        if out.is_symlink() or (out.exists() and (not out.is_dir() or any(out.iterdir()))):
            raise Refused(NOT_EMPTY)
        unfinished = out.with_name(out.name + UNFINISHED)
        try:
            unfinished.mkdir(mode=PRIVATE_FOLDER, parents=True)
        except FileExistsError:
            raise Refused(NOT_EMPTY) from None
        try:
            for name in archive.names:
                _write_one(archive, name, digests.get(name), unfinished)
            if out.exists():
                out.rmdir()
            unfinished.rename(out)
            sync_folder(out.parent)
        except BaseException:
            _clear(unfinished)
            raise


def _write_one(archive: Archive, name: str, expected: str | None, folder: Path) -> None:
    path = folder.joinpath(*name.split("/"))
    path.parent.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, PRIVATE_FILE)
    digest = sha256()
    with os.fdopen(handle, "wb") as target:
        for chunk in archive.chunks(name):
            digest.update(chunk)
            target.write(chunk)
        target.flush()
        os.fsync(target.fileno())
    if name != SIGNATURE and digest.hexdigest() != expected:
        raise Refused(OTHER_FILES)


def _clear(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink()
    folder.rmdir()
