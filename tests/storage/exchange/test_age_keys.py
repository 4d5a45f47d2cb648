"""Age keys: the key pairs of the specification, spelled one way, never shown by accident."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.exchange.age_errors import HeaderError, KeyTextError
from storage.exchange.age_header import Stanza
from storage.exchange.age_keys import (
    HybridIdentity,
    HybridRecipient,
    Passphrase,
    X25519Identity,
    X25519Recipient,
    parse_identity,
    parse_recipient,
)
from storage.exchange.bech32 import encode
from storage.exchange.encoding import from_unpadded
from tests.storage.exchange.chance import chance

SPEC_HYBRID = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
SPEC_HYBRID_SHA256 = "a091dd7e0ee9d62b75173dcc98441a0424baa941e66a8776e570a4ae60ff61ea"
SPEC_CLASSIC = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
SPEC_CLASSIC_RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"


def test_the_hybrid_pair_of_the_specification() -> None:
    recipient = str(parse_identity(SPEC_HYBRID).recipient)
    assert len(recipient) == 1959
    assert hashlib.sha256(recipient.encode()).hexdigest() == SPEC_HYBRID_SHA256


def test_the_classic_pair_of_the_specification() -> None:
    identity = parse_identity(SPEC_CLASSIC)
    assert identity == X25519Identity(b"\x42" * 32)
    assert str(identity.recipient) == SPEC_CLASSIC_RECIPIENT


def test_the_stanza_of_the_specification_opens() -> None:
    stanza = Stanza(
        ("X25519", "O6DLx/wDIawpUC978NSPjYvrfDtJVnZApXKp4FMPHCY"),
        from_unpadded(b"3aKjozt9agh7jGmvOKvR4iax41Wl4zj95MKK4X9JuWc"),
    )
    found = parse_identity(SPEC_CLASSIC).unwrap([stanza])
    assert found == bytes.fromhex("6505da236915145fea6f7f0e451b0b92")


@given(st.binary(min_size=32, max_size=32))
def test_keys_come_back_from_their_spelling(seed: bytes) -> None:
    for identity in (HybridIdentity(seed), X25519Identity(seed)):
        assert parse_identity(identity.reveal()) == identity
        assert parse_recipient(str(identity.recipient)) == identity.recipient
    upper = str(HybridIdentity(seed).recipient).upper()  # as printed in a QR code
    assert parse_recipient(upper) == HybridIdentity(seed).recipient


def test_a_digest_is_over_the_raw_key() -> None:
    for identity in (HybridIdentity(b"a" * 32), X25519Identity(b"a" * 32)):
        recipient = identity.recipient
        assert recipient.digest == hashlib.sha256(recipient.data).hexdigest()


def test_new_keys_come_from_the_given_randomness() -> None:
    seed = chance(3).randbytes(32)
    assert HybridIdentity.generate(chance(3).randbytes).seed == seed
    assert X25519Identity.generate(chance(3).randbytes).secret == seed


@pytest.mark.parametrize(
    ("secret", "shown"),
    [
        (HybridIdentity(b"s" * 32), "AGE-SECRET-KEY-PQ-…"),
        (X25519Identity(b"s" * 32), "AGE-SECRET-KEY-…"),
        (Passphrase("ssssssss"), "passphrase …"),
    ],
)
def test_a_secret_is_masked(secret: object, shown: str) -> None:
    assert f"{secret} {secret!r} {[secret]}" == f"{shown} {shown} [{shown}]"


def test_a_hybrid_recipient_is_shown_short() -> None:
    recipient = HybridIdentity(b"s" * 32).recipient
    assert repr(recipient) == f"HybridRecipient({recipient.digest[:16]}…)"


@pytest.mark.parametrize(
    "spelled",
    [
        "",
        "age1",
        "AGE-SECRET-KEY-1",
        SPEC_CLASSIC.lower(),
        SPEC_CLASSIC[:-1],
        SPEC_CLASSIC + " ",
        SPEC_HYBRID.lower(),
        SPEC_CLASSIC_RECIPIENT,
        encode("AGE-SECRET-KEY-", bytes(31)),
        encode("AGE-SECRET-KEY-PQ-", bytes(33)),
        encode("AGE-PLUGIN-YUBIKEY-", bytes(32)),
    ],
)
def test_other_texts_are_no_identity(spelled: str) -> None:
    with pytest.raises(KeyTextError):
        parse_identity(spelled)


@pytest.mark.parametrize(
    "spelled",
    [
        "",
        SPEC_CLASSIC,
        SPEC_CLASSIC_RECIPIENT.upper(),
        SPEC_CLASSIC_RECIPIENT[:-1] + "q",
        encode("age", bytes(33)),
        encode("age", bytes(32)),
        encode("age1pq", bytes(1215)),
        encode("age1pq", b"\xff" * 1184 + b"\x09" + bytes(31)),
        encode("age1pq", HybridIdentity(b"s" * 32).recipient.data[:1184] + bytes(32)),
        encode("age1yubikey", bytes(33)),
    ],
)
def test_other_texts_are_no_recipient(spelled: str) -> None:
    with pytest.raises(KeyTextError):
        parse_recipient(spelled)


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_has_its_size(size: int) -> None:
    for kind in (HybridIdentity, HybridRecipient, X25519Identity, X25519Recipient):
        with pytest.raises(KeyTextError):
            kind(bytes(size))


def test_a_kelvin_sign_is_no_k() -> None:
    for identity in (HybridIdentity(bytes(range(32))), X25519Identity(bytes(range(32)))):
        prefix, _, letters = identity.reveal().rpartition("-1")
        assert "K" in letters
        with pytest.raises(KeyTextError):
            parse_identity(f"{prefix}-1{letters}".replace("K", "\u212a"))
        with pytest.raises(KeyTextError):
            parse_identity(prefix + "-1" + letters.replace("K", "\u212a"))
    recipient = str(HybridIdentity(b"s" * 32).recipient).upper()
    with pytest.raises(KeyTextError):
        parse_recipient(recipient.replace("K", "\u212a"))


@pytest.mark.parametrize(
    ("words", "log_n"), [("", 4), ("half \ud83d", 4), ("ord", 0), ("ord", 21)]
)
def test_a_passphrase_has_words_and_bearable_work(words: str, log_n: int) -> None:
    with pytest.raises(KeyTextError):
        Passphrase(words, log_n=log_n)


def test_the_most_work_is_a_choice_of_the_reader() -> None:
    stanza = Passphrase("ord", log_n=5).wrap(b"k" * 16, bytes)
    assert Passphrase("ord", log_n=1, highest_log_n=5).unwrap([stanza]) == b"k" * 16
    with pytest.raises(HeaderError):
        Passphrase("ord", log_n=1, highest_log_n=4).unwrap([stanza])


def test_stanzas_of_other_kinds_are_passed_over() -> None:
    other = Stanza(("ssh-rsa", "x"), b"")
    for identity in (HybridIdentity(b"s" * 32), X25519Identity(b"s" * 32), Passphrase("ord")):
        assert identity.unwrap([other]) is None
