"""What the public tools write we read, and what we write they read; skipped where one is missing."""

import fcntl
import os
import pty
import shutil
import subprocess
import termios
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest

from storage.exchange.age import AgeReader, seal
from storage.exchange.age_keys import (
    HybridIdentity,
    HybridRecipient,
    Identity,
    Passphrase,
    Recipient,
    X25519Identity,
)
from storage.exchange.sshsig import BUNDLE_NAMESPACE, SigningKey, VerifyKey
from storage.system.randomness import SeededRandom
from tests.storage.exchange.hostile_files import KOMMUNE_SIGNS

CHUNK = 65536
SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 300_001)
AGE = shutil.which("age") or ""
KEYGEN = shutil.which("ssh-keygen") or ""
NODE = shutil.which("node") or ""
WORDS = "seks danske ord som ingen gætter"
TYPAGE = """
import * as age from MODULE;
import { readFileSync, writeFileSync } from 'fs';
const [how, key, source, target] = process.argv.slice(2);
const data = readFileSync(source);
if (how === 'seal') {
  const e = new age.Encrypter();
  e.addRecipient(key);
  writeFileSync(target, await e.encrypt(data));
} else {
  const d = new age.Decrypter();
  d.addIdentity(key);
  writeFileSync(target, await d.decrypt(data, 'uint8array'));
}
"""

needs_age = pytest.mark.skipif(not AGE, reason="the public age tool is not here")
needs_ssh = pytest.mark.skipif(not KEYGEN, reason="ssh-keygen is not here")


@cache
def typage() -> str:
    """Return where the package age-encryption lies, or ""."""
    npm = shutil.which("npm")
    if not NODE or not npm:
        return ""
    root = subprocess.run([npm, "root", "-g"], capture_output=True, text=True, check=False)
    found = Path(root.stdout.strip()) / "age-encryption" / "dist" / "index.js"
    return str(found) if found.is_file() else ""


def plain_of(size: int) -> bytes:
    return SeededRandom(f"plain {size}")(size)


def sealed(data: bytes, recipient: Recipient) -> bytes:
    target = BytesIO()
    seal(BytesIO(data), target, (recipient,), random=SeededRandom("tools"))
    return target.getvalue()


def opened(data: bytes, identity: Identity) -> bytes:
    reader = AgeReader(BytesIO(data), (identity,))
    reader.authenticate()
    return reader.plain().read()


def run(*words: str | Path) -> bytes:
    done = subprocess.run(list(map(str, words)), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def run_with_words(*words: str | Path) -> bytes:
    """Run what asks for a passphrase on its terminal, and answer each time."""
    ours, theirs = pty.openpty()

    def own_terminal() -> None:
        os.setsid()
        fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)

    with subprocess.Popen(
        list(map(str, words)),
        stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        preexec_fn=own_terminal,  # noqa: PLW1509 - between fork and exec nothing else runs
    ) as child:  # fmt: skip
        os.close(theirs)
        for _ in range(2):
            os.write(ours, f"{WORDS}\n".encode())
        said, told = child.communicate(timeout=60)
    os.close(ours)
    assert child.returncode == 0, told
    return said


@needs_age
@pytest.mark.parametrize("size", SIZES)
def test_age_and_we_read_each_other_with_x25519(tmp_path: Path, size: int) -> None:
    identity, data = X25519Identity(b"i" * 32), plain_of(size)
    key, theirs, ours = tmp_path / "key", tmp_path / "theirs.age", tmp_path / "ours.age"
    key.write_text(identity.reveal() + "\n", encoding="ascii")
    (tmp_path / "plain").write_bytes(data)
    run(AGE, "-r", str(identity.recipient), "-o", theirs, tmp_path / "plain")
    assert opened(theirs.read_bytes(), identity) == data
    ours.write_bytes(sealed(data, identity.recipient))
    assert run(AGE, "-d", "-i", key, ours) == data


@needs_age
def test_age_and_we_read_each_other_with_several_recipients(tmp_path: Path) -> None:
    first, second = X25519Identity(b"1" * 32), X25519Identity(b"2" * 32)
    (tmp_path / "plain").write_bytes(b"to both")
    to = [word for each in (first, second) for word in ("-r", str(each.recipient))]
    run(AGE, *to, "-o", tmp_path / "theirs.age", tmp_path / "plain")
    for each in (first, second):
        assert opened((tmp_path / "theirs.age").read_bytes(), each) == b"to both"


@needs_age
@pytest.mark.parametrize("size", [0, 300_001])
def test_age_and_we_read_each_other_with_a_passphrase(tmp_path: Path, size: int) -> None:
    data = plain_of(size)
    (tmp_path / "plain").write_bytes(data)
    run_with_words(AGE, "-p", "-o", tmp_path / "theirs.age", tmp_path / "plain")
    assert opened((tmp_path / "theirs.age").read_bytes(), Passphrase(WORDS)) == data
    (tmp_path / "ours.age").write_bytes(sealed(data, Passphrase(WORDS, log_n=12)))
    assert run_with_words(AGE, "-d", tmp_path / "ours.age") == data


@pytest.mark.skipif(not typage(), reason="node with the package age-encryption is not here")
@pytest.mark.parametrize(
    ("size", "kind"), [*((size, "hybrid") for size in SIZES), (CHUNK, "x25519")]
)
def test_typage_and_we_read_each_other(tmp_path: Path, size: int, kind: str) -> None:
    identity = HybridIdentity(b"h" * 32) if kind == "hybrid" else X25519Identity(b"x" * 32)
    recipient, data = identity.recipient, plain_of(size)
    script = tmp_path / "typage.mjs"
    script.write_text(TYPAGE.replace("MODULE", repr(f"file://{typage()}")), encoding="utf-8")
    (tmp_path / "plain").write_bytes(data)
    (tmp_path / "ours.age").write_bytes(sealed(data, recipient))
    run(NODE, script, "seal", str(recipient), tmp_path / "plain", tmp_path / "theirs.age")
    assert opened((tmp_path / "theirs.age").read_bytes(), identity) == data
    run(NODE, script, "open", identity.reveal(), tmp_path / "ours.age", tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == data


def test_their_hybrid_key_is_spelled_as_ours() -> None:
    """The pair of the specification's own example of a seed: parsed, spelled, the same again."""
    identity = HybridIdentity(b"h" * 32)
    assert HybridIdentity.parse(identity.reveal()) == identity
    assert HybridRecipient.parse(str(identity.recipient)) == identity.recipient


@needs_ssh
@pytest.mark.parametrize("size", [0, 20_000])
def test_ssh_keygen_verifies_ours_and_we_verify_theirs(tmp_path: Path, size: int) -> None:
    message = plain_of(size)
    ours = SigningKey(KOMMUNE_SIGNS)
    (tmp_path / "manifest.json").write_bytes(message)
    (tmp_path / "manifest.sig").write_bytes(ours.sign(message, BUNDLE_NAMESPACE))
    allowed = tmp_path / "allowed"
    allowed.write_text(f"sender {ours.public.line()}\n", encoding="ascii")
    assert _verifies(tmp_path, allowed, BUNDLE_NAMESPACE, message)
    assert not _verifies(tmp_path, allowed, "receipt-v1@tovholder", message)
    assert not _verifies(tmp_path, allowed, BUNDLE_NAMESPACE, message + b"x")
    key = tmp_path / "key"
    run(KEYGEN, "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key)
    run(
        KEYGEN,
        "-q",
        "-Y",
        "sign",
        "-f",
        key,
        "-n",
        BUNDLE_NAMESPACE,
        tmp_path / "manifest.json",
    )
    theirs = VerifyKey.parse_line((tmp_path / "key.pub").read_text().strip())
    theirs.verify((tmp_path / "manifest.json.sig").read_bytes(), message, BUNDLE_NAMESPACE)


def _verifies(folder: Path, allowed: Path, namespace: str, message: bytes) -> bool:
    done = subprocess.run(
        [KEYGEN, "-Y", "verify", "-f", allowed, "-I", "sender", "-n", namespace,
         "-s", folder / "manifest.sig"],
        input=message, capture_output=True, check=False,
    )  # fmt: skip
    return done.returncode == 0
