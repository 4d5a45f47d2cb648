"""Opening bundles: nothing comes out before signature, files and layout were found true."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO, Final

from models.attachments.limits import SLICE
from models.exchange.case_file import LARGEST as LARGEST_CASE
from models.exchange.keys import OfficeKeys
from models.exchange.manifest import CASE_JSON, CASE_PDF, MANIFEST, SIGNATURE, parse_manifest
from models.exchange.manifest import LARGEST as LARGEST_MANIFEST
from models.exchange.strict_json import MalformedError
from models.kernel.errors import Refused
from models.kernel.text import text
from models.ports.attachments import Report, silent
from models.ports.exchange import (
    FindSigner,
    FindVault,
    OpenedBundle,
    OpenedRecall,
    OpenedReceipt,
    ReadShort,
)
from storage.exchange.age_keys import HybridIdentity, Identity
from storage.exchange.archive import Archive
from storage.exchange.envelope import read_signed, refusing, unseal
from storage.exchange.files import opened
from storage.exchange.recalls import open_recall
from storage.exchange.receipts import open_receipt, read_short
from storage.exchange.sshsig import BUNDLE_NAMESPACE

LARGEST_PDF: Final = 64 * 1024 * 1024

OTHER_FILES: Final = text(
    "Open",
    "The files inside are not those that the sender has signed for. Do not use them, and "
    "ask the sender for a new bundle.",
)
NEWER: Final = text(
    "Open",
    "The signed list inside is not in a form this program knows. It may come from a newer "
    "program. Ask the sender.",
)


@dataclass(frozen=True, slots=True)
class OpeningDesk:
    """Opens and verifies files from other offices."""

    @contextmanager
    def bundle(
        self, path: str, keys: OfficeKeys, find: FindSigner, report: Report = silent
    ) -> Iterator[OpenedBundle]:
        """Return the bundle in a file, which stays open for as long as the block runs.

        Raises:
            Refused: not for us, damaged, not signed, by somebody unknown or unconfirmed, or
                with other files than signed for.
            EnvironmentFault: it cannot be read.
        """
        with opened(path) as handle:
            yield open_bundle(handle, identities_of(keys), find, report)

    def receipt(self, path: str, keys: OfficeKeys, find: FindSigner) -> OpenedReceipt:
        """Return the receipt in a file. Raises as ``bundle``."""
        with opened(path) as handle:
            return open_receipt(handle, identities_of(keys), find)

    def recall(self, path: str, keys: OfficeKeys, find: FindSigner) -> OpenedRecall:
        """Return the recall in a file. Raises as ``bundle``."""
        with opened(path) as handle:
            return open_recall(handle, identities_of(keys), find)

    def short_receipt(self, data: bytes, find: FindVault) -> ReadShort:
        """Return a short receipt. Raises ``Refused`` as ``read_short``."""
        return read_short(data, find)


def identities_of(keys: OfficeKeys) -> tuple[HybridIdentity, ...]:
    """Return what opens files sealed for us, the newest first."""
    return tuple(map(HybridIdentity, keys.opening_seeds))


def open_bundle(
    handle: BinaryIO,
    identities: Sequence[Identity],
    find: FindSigner,
    report: Report = silent,
) -> OpenedBundle:
    """Return the bundle behind an open handle. Raises as ``OpeningDesk.bundle``.

    Attachments are compared with the manifest as well, and left in the file: their slices
    are read while the handle is open, and compared once more in that very reading.
    """
    with refusing():
        archive = unseal(handle, identities, report)
        signed, sender = read_signed(
            archive, MANIFEST, SIGNATURE, BUNDLE_NAMESPACE, LARGEST_MANIFEST, find
        )
        try:
            manifest = parse_manifest(signed)
        except MalformedError as error:
            raise Refused(NEWER) from error
        listed = {file.name: file for file in manifest.files}
        if set(archive.names) != {MANIFEST, SIGNATURE, *listed}:
            raise Refused(OTHER_FILES)
        sizes = {entry.name: entry.size for entry in archive.entries}
        for name, file in listed.items():
            if sizes[name] != file.length or archive.sha256(name) != file.sha256:
                raise Refused(OTHER_FILES)
        return OpenedBundle(
            sender=sender,
            manifest=manifest,
            manifest_bytes=signed,
            case_json=_content(archive, CASE_JSON, LARGEST_CASE, listed[CASE_JSON].sha256),
            case_pdf=_content(archive, CASE_PDF, LARGEST_PDF, listed[CASE_PDF].sha256),
            slices=lambda name: _slices(archive, name, listed[name].sha256),
        )


def _slices(archive: Archive, name: str, expected: str) -> Iterator[bytes]:
    """Yield a member slice by slice; refuse it at its end if it is no longer the same."""
    digest = sha256()
    with refusing():
        for data in archive.chunks(name, SLICE):
            digest.update(data)
            yield data
    if digest.hexdigest() != expected:
        raise Refused(OTHER_FILES)


def _content(archive: Archive, name: str, largest: int, digest: str) -> bytes:
    """Return a member that is, in this very reading, what was signed for."""
    data = archive.read(name, largest=largest)
    if sha256(data).hexdigest() != digest:
        raise Refused(OTHER_FILES)
    return data
