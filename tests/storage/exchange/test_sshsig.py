"""SSH signatures: ours and those of ssh-keygen are the same, and only those verify."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.exchange.armor_text import unwrap, wrap
from storage.exchange.sshsig import (
    BUNDLE_NAMESPACE,
    RECEIPT_NAMESPACE,
    InvalidSignatureError,
    MalformedSignatureError,
    OtherNamespaceError,
    OtherSignerError,
    SignatureError,
    SigningKey,
    SigningKeyError,
    SshSignature,
    VerifyKey,
    parse_signature,
)
from tests.storage.exchange.chance import chance

KEY = SigningKey(b"k" * 32)
OTHER = SigningKey(b"o" * 32)
MESSAGE = '{"v":1,"from":"Prøvekøbing"}'.encode()
SIGNED = KEY.sign(MESSAGE, BUNDLE_NAMESPACE)
LABEL = "SSH SIGNATURE"


@given(st.binary(max_size=500), st.sampled_from([BUNDLE_NAMESPACE, RECEIPT_NAMESPACE]))
def test_a_signature_verifies_for_its_key_message_and_purpose_only(
    message: bytes, namespace: str
) -> None:
    signed = KEY.sign(message, namespace)
    assert signed == KEY.sign(message, namespace)
    KEY.public.verify(signed, message, namespace)
    with pytest.raises(InvalidSignatureError):
        KEY.public.verify(signed, message + b" ", namespace)
    with pytest.raises(OtherNamespaceError):
        KEY.public.verify(signed, message, "file")
    with pytest.raises(OtherSignerError):
        OTHER.public.verify(signed, message, namespace)


def test_a_signature_says_whose_it_is_and_for_what() -> None:
    claimed = parse_signature(SIGNED)
    assert (claimed.key, claimed.namespace) == (KEY.public, "bundle-v1@tovholder")
    assert len(claimed.signature) == 64
    assert claimed.armored() == SIGNED


def test_a_flipped_bit_is_always_seen() -> None:
    for bit in chance(4).sample(range(8 * len(SIGNED)), 600):
        changed = bytearray(SIGNED)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(SignatureError):
            KEY.public.verify(bytes(changed), MESSAGE, BUNDLE_NAMESPACE)


def test_a_claimed_name_does_not_help_another_key() -> None:
    stolen = parse_signature(OTHER.sign(MESSAGE, BUNDLE_NAMESPACE)).signature
    claim = SshSignature(KEY.public, BUNDLE_NAMESPACE, stolen).armored()
    with pytest.raises(InvalidSignatureError):
        KEY.public.verify(claim, MESSAGE, BUNDLE_NAMESPACE)


def body() -> bytes:
    return unwrap(LABEL, SIGNED, 70)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        SIGNED[:-1],
        SIGNED + b"\n",
        b"\n" + SIGNED,
        SIGNED.replace(b"\n", b"\r\n"),
        wrap(LABEL, body(), 76),
        wrap(LABEL, body() + b"\x00", 70),
        wrap(LABEL, body()[:-1], 70),
        wrap(LABEL, body()[:20], 70),
        wrap(LABEL, b"", 70),
        wrap(LABEL, body().replace(b"SSHSIG\x00\x00\x00\x01", b"SSHSIG\x00\x00\x00\x02"), 70),
        wrap(LABEL, body().replace(b"sha512", b"sha256"), 70),
        wrap(LABEL, body().replace(b"ssh-ed25519", b"ssh-ed25518", 1), 70),
        wrap(LABEL, body().replace(b"bundle-v1@tovholder", b"bundle-v1@tovh\xf8lder"), 70),
        wrap(LABEL, body().replace(b"bundle-v1@tovholder", b"bundle v1@tovholder"), 70),
        wrap(LABEL, body() + bytes(2000), 70),
        wrap("AGE ENCRYPTED FILE", body(), 70),
        b"-----BEGIN SSH SIGNATURE-----\n!\n-----END SSH SIGNATURE-----\n",
    ],
)
def test_what_is_not_canonical_is_refused(text: bytes) -> None:
    with pytest.raises(MalformedSignatureError):
        KEY.public.verify(text, MESSAGE, BUNDLE_NAMESPACE)


def test_a_key_that_is_no_point_verifies_nothing() -> None:
    nowhere = VerifyKey(b"\x02" + bytes(31))
    claim = SshSignature(nowhere, BUNDLE_NAMESPACE, bytes(64)).armored()
    with pytest.raises(InvalidSignatureError):
        nowhere.verify(claim, MESSAGE, BUNDLE_NAMESPACE)


@pytest.mark.parametrize("namespace", ["", "a b", "å", "x" * 65])
def test_a_purpose_is_visible_ascii(namespace: str) -> None:
    with pytest.raises(ValueError, match="namespace"):
        KEY.sign(MESSAGE, namespace)


def test_a_secret_is_masked_and_made_from_the_given_randomness() -> None:
    made = SigningKey.generate(lambda size: b"k" * size)
    assert made == KEY
    assert f"{made} {made!r}" == "signing key … signing key …"


@pytest.mark.parametrize("comment", ["", "kontor", "Prøvekøbing Infohus"])
def test_a_key_line_comes_back(comment: str) -> None:
    line = KEY.public.line(comment)
    assert VerifyKey.parse_line(line) == VerifyKey.parse_line(line + "\n") == KEY.public
    assert line.endswith(comment or line)
    assert len(KEY.public.digest) == 64


@pytest.mark.parametrize("comment", ["a\nb", "a\n", "\x00", "\x1b[1m"])
def test_a_comment_is_one_plain_line(comment: str) -> None:
    with pytest.raises(SigningKeyError):
        KEY.public.line(comment)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "ssh-rsa AAAA",
        "ssh-ed25519 AAAA",
        "ssh-ed25519 A",
        " " + KEY.public.line(),
        KEY.public.line() + "\n\n",
        KEY.public.line()[:-4],
        KEY.public.line().replace("AAAAC3", "AAAAC2"),
    ],
)
def test_other_lines_are_no_key(line: str) -> None:
    with pytest.raises(SigningKeyError):
        VerifyKey.parse_line(line)


def test_a_key_has_32_bytes() -> None:
    for kind in (SigningKey, VerifyKey):
        with pytest.raises(SigningKeyError):
            kind(bytes(31))


SSH_KEYGEN = shutil.which("ssh-keygen")
needs_ssh = pytest.mark.skipif(SSH_KEYGEN is None, reason="ssh-keygen is not on this machine")


@needs_ssh
@pytest.mark.parametrize("namespace", [BUNDLE_NAMESPACE, RECEIPT_NAMESPACE])
def test_ssh_keygen_accepts_ours(tmp_path: Path, namespace: str) -> None:
    signers, signature = tmp_path / "signers", tmp_path / "manifest.sig"
    signers.write_text(f"kontor {KEY.public.line()}\n", encoding="utf-8")
    signature.write_bytes(KEY.sign(MESSAGE, namespace))
    command = ["ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", "kontor"]
    command += ["-s", str(signature), "-n"]
    good = subprocess.run(
        [*command, namespace], input=MESSAGE, capture_output=True, check=False
    )
    assert good.returncode == 0, good.stderr
    other = subprocess.run([*command, "file"], input=MESSAGE, capture_output=True, check=False)
    assert other.returncode != 0


@needs_ssh
def test_we_accept_those_of_ssh_keygen(tmp_path: Path) -> None:
    key, message = tmp_path / "key", tmp_path / "manifest.json"
    message.write_bytes(MESSAGE)
    make = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "politi", "-f", str(key)]
    subprocess.run(make, check=True, capture_output=True)
    sign = ["ssh-keygen", "-Y", "sign", "-f", str(key), "-n", RECEIPT_NAMESPACE, str(message)]
    subprocess.run(sign, check=True, capture_output=True)
    public = VerifyKey.parse_line(key.with_suffix(".pub").read_text(encoding="utf-8"))
    public.verify((tmp_path / "manifest.json.sig").read_bytes(), MESSAGE, RECEIPT_NAMESPACE)
