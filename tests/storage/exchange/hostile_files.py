"""Making hostile files: sealed and signed by hand, as somebody with keys of their own would."""

import json
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from models.exchange.strict_json import canonical
from models.kernel.errors import Refused
from models.kernel.text import Text
from models.office.office import Office
from storage.exchange.age import AgeReader, seal
from storage.exchange.age_keys import HybridIdentity
from storage.exchange.archive import Archive, ArchiveStream, Member
from storage.exchange.sshsig import BUNDLE_NAMESPACE, SigningKey
from storage.system.randomness import SeededRandom
from tests.handing import POLICE

Files = dict[str, bytes]
KOMMUNE_SEED, POLICE_SEED = b"k" * 32, b"p" * 32
KOMMUNE_SIGNS, STRANGER_SIGNS = b"K" * 32, b"X" * 32


def unpack(path: str, seed: bytes) -> Files:
    with Path(path).open("rb") as handle:
        reader = AgeReader(handle, (HybridIdentity(seed),))
        reader.authenticate()
        archive = Archive(reader.plain())
        return {name: archive.read(name, largest=10_000_000) for name in archive.names}


def pack(files: Files, *seeds: bytes, pad: bool = True) -> bytes:
    members = [Member.of_bytes(name, data) for name, data in files.items()]
    return sealed_raw(ArchiveStream(members, pad=pad), *seeds)


def sealed_raw(source: Any, *seeds: bytes) -> bytes:
    target = BytesIO()
    recipients = [HybridIdentity(seed).recipient for seed in seeds or (POLICE_SEED,)]
    seal(source, target, recipients, random=SeededRandom("hostile"))
    return target.getvalue()


def resigned(files: Files, signer: bytes = KOMMUNE_SIGNS, /, **changes: Any) -> Files:
    """Change the manifest and sign it anew, as somebody with a key of their own would."""
    manifest = json.loads(files["manifest.json"])
    for key, value in changes.items():
        part, _, rest = key.partition("__")
        if rest:
            manifest[part][rest] = value
        else:
            manifest[part] = value
    signed = canonical(manifest)
    signature = SigningKey(signer).sign(signed, BUNDLE_NAMESPACE)
    return {**files, "manifest.json": signed, "manifest.sig": signature}


def refusal(act: Callable[[], object]) -> Text:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.why._replace(values=())


def neighbour(letter: str) -> Office:
    """Another police office, with a vault of its own."""
    return replace(POLICE, vault_id=POLICE.vault_id[:-1] + letter, name="Nabokredsens Politi")
