"""Age files: what is sealed opens, for those it is for, and nothing else ever does."""

import io
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import example, given, settings
from hypothesis import strategies as st

from storage.exchange.age import (
    MIXED,
    MUST_BE_ALONE,
    NOBODY,
    AgeReader,
    seal,
    stanza_kinds,
)
from storage.exchange.age_errors import (
    AgeError,
    HeaderError,
    MacError,
    NoMatchError,
    PayloadError,
    RecipientsError,
)
from storage.exchange.age_header import (
    CUT_SHORT,
    LARGEST_HEADER,
    TOO_LONG,
    derive,
    read_header,
    render_header,
)
from storage.exchange.age_keys import (
    HybridIdentity,
    Identity,
    Passphrase,
    Recipient,
    X25519Identity,
)
from storage.exchange.age_stream import CHUNK_SIZE, EMPTY_CHUNK, TOO_LARGE, chunk_nonce
from tests.storage.exchange.chance import chance

HYBRID = HybridIdentity(b"h" * 32)
SECOND = HybridIdentity(b"2" * 32)
CLASSIC = X25519Identity(b"x" * 32)
WORDS = Passphrase("rolig bro under himlen", log_n=1)
EDGES = [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE, 3 * CHUNK_SIZE - 5]


def sealed(plain: bytes, *recipients: Recipient, seed: int = 1) -> io.BytesIO:
    target = io.BytesIO()
    seal(io.BytesIO(plain), target, recipients, random=chance(seed).randbytes)
    target.seek(0)
    return target


def opened(source: io.BytesIO, *identities: Identity) -> bytes:
    reader = AgeReader(source, identities)
    reader.authenticate()
    return reader.plain().read()


def content(size: int) -> bytes:
    return chance(size).randbytes(size)


@pytest.mark.parametrize("size", EDGES)
@pytest.mark.parametrize(
    ("key", "recipient"),
    [(HYBRID, HYBRID.recipient), (CLASSIC, CLASSIC.recipient), (WORDS, WORDS)],
    ids=["hybrid", "classic", "passphrase"],
)
def test_what_is_sealed_opens(size: int, key: Identity, recipient: Recipient) -> None:
    plain = content(size)
    source = sealed(plain, recipient)
    reader = AgeReader(source, [key])
    assert reader.authenticate() == size
    assert b"".join(reader.chunks()) == plain
    assert reader.plain().read() == plain
    chunks = max(1, -(-size // CHUNK_SIZE))
    header = len(source.getvalue()) - size - 16 * chunks - 16
    assert read_header(io.BytesIO(source.getvalue())).size == header


@given(st.binary(max_size=300))
def test_every_recipient_opens_and_a_stranger_does_not(plain: bytes) -> None:
    source = sealed(plain, HYBRID.recipient, SECOND.recipient)
    for key in (HYBRID, SECOND):
        source.seek(0)
        assert opened(source, CLASSIC, WORDS, key) == plain
    source.seek(0)
    with pytest.raises(NoMatchError):
        AgeReader(source, [HybridIdentity(b"3" * 32), CLASSIC, WORDS])


def test_without_a_key_only_the_kinds_are_told() -> None:
    source = sealed(b"", HYBRID.recipient, SECOND.recipient)
    assert stanza_kinds(source) == ("mlkem768x25519", "mlkem768x25519")
    with pytest.raises(NoMatchError):
        AgeReader(sealed(b"", HYBRID.recipient), [])


def test_two_files_for_one_recipient_have_nothing_in_common() -> None:
    one = read_header(sealed(b"same", HYBRID.recipient, seed=1)).stanzas[0]
    two = read_header(sealed(b"same", HYBRID.recipient, seed=1)).stanzas[0]
    assert one.arguments[1] != two.arguments[1]  # OpenSSL draws, whatever the seed


@pytest.mark.parametrize("recipient", [CLASSIC.recipient, WORDS], ids=["classic", "words"])
def test_a_seed_makes_the_same_file_again(recipient: Recipient) -> None:
    again = sealed(b"same", recipient, seed=5).getvalue()
    assert sealed(b"same", recipient, seed=5).getvalue() == again
    assert sealed(b"same", recipient, seed=6).getvalue() != again


@pytest.mark.parametrize(
    ("recipients", "why"),
    [
        ([], NOBODY),
        ([HYBRID.recipient, CLASSIC.recipient], MIXED),
        ([WORDS, HYBRID.recipient], MUST_BE_ALONE),
        ([WORDS, WORDS], MUST_BE_ALONE),
    ],
)
def test_these_recipients_are_not_sealed_for(recipients: list[Recipient], why: str) -> None:
    target = io.BytesIO()
    with pytest.raises(RecipientsError) as refused:
        seal(io.BytesIO(b"x"), target, recipients, random=bytes)
    assert (str(refused.value), target.getvalue()) == (why, b"")


@pytest.mark.parametrize("size", [300, 2 * CHUNK_SIZE + 5])
def test_a_flipped_bit_is_always_seen(size: int) -> None:
    plain, keys = content(size), (HYBRID,)
    whole = sealed(plain, HYBRID.recipient).getvalue()
    for bit in chance(size).sample(range(8 * len(whole)), 300):
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(AgeError):
            opened(io.BytesIO(bytes(changed)), *keys)


def test_every_bit_of_a_header_counts() -> None:
    whole = sealed(b"text", CLASSIC.recipient).getvalue()
    for bit in range(8 * len(whole)):
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(AgeError):
            opened(io.BytesIO(bytes(changed)), CLASSIC)


@pytest.mark.parametrize("size", [100, CHUNK_SIZE, 2 * CHUNK_SIZE])
def test_a_file_cut_anywhere_is_refused(size: int) -> None:
    whole = sealed(content(size), CLASSIC.recipient).getvalue()
    cuts = {*range(0, len(whole), 997), *range(len(whole) - 20, len(whole))}
    cuts |= {len(whole) - size % CHUNK_SIZE - 16, 200, 216, 232}
    for cut in sorted(cuts):
        with pytest.raises(AgeError):
            opened(io.BytesIO(whole[: min(cut, len(whole) - 1)]), CLASSIC)


def test_chunks_keep_their_places() -> None:
    whole = sealed(content(3 * CHUNK_SIZE), CLASSIC.recipient).getvalue()
    step = CHUNK_SIZE + 16
    start = len(whole) - 3 * step
    one, two, three = (whole[start + n * step :][:step] for n in range(3))
    for order in ([two, one, three], [one, three], [one, two, two], [one, two, three, three]):
        with pytest.raises(PayloadError):
            opened(io.BytesIO(whole[:start] + b"".join(order)), CLASSIC)


def test_an_empty_last_chunk_after_others_is_refused() -> None:
    key, nonce = b"k" * 16, b"n" * 16
    cipher = ChaCha20Poly1305(derive(key, salt=nonce, info=b"payload"))
    full = cipher.encrypt(chunk_nonce(0, last=False), bytes(CHUNK_SIZE), None)
    empty = cipher.encrypt(chunk_nonce(1, last=True), b"", None)
    header = render_header([CLASSIC.recipient.wrap(key, lambda n: b"e" * n)], key)
    with pytest.raises(PayloadError, match=EMPTY_CHUNK):
        opened(io.BytesIO(header + nonce + full + empty), CLASSIC)


def test_a_header_is_bounded() -> None:
    endless = b"age-encryption.org/v1\n" + b"-> g\n\n" * LARGEST_HEADER
    with pytest.raises(HeaderError, match=TOO_LONG):
        AgeReader(io.BytesIO(endless), [HYBRID])
    source = io.BytesIO(b"age-encryption.org/v1\n-> " + b"g" * 2 * LARGEST_HEADER)
    with pytest.raises(HeaderError, match=TOO_LONG):
        AgeReader(source, [HYBRID])
    assert source.tell() == LARGEST_HEADER
    with pytest.raises(HeaderError, match=CUT_SHORT):
        AgeReader(io.BytesIO(endless[:28]), [HYBRID])


def test_the_order_of_stanzas_is_authenticated() -> None:
    key = b"k" * 16
    stanzas = [kind.recipient.wrap(key, bytes) for kind in (HYBRID, SECOND)]
    honest = render_header(stanzas, key)
    swapped = render_header(stanzas[::-1], key)
    with pytest.raises(MacError):
        AgeReader(io.BytesIO(swapped[:-45] + honest[-45:] + bytes(48)), [HYBRID])


def test_a_reader_starts_where_the_source_stands() -> None:
    source = io.BytesIO(b"before" + sealed(b"text", CLASSIC.recipient).getvalue())
    source.seek(6)
    assert opened(source, CLASSIC) == b"text"


def test_a_payload_has_a_largest_size() -> None:
    source = sealed(content(CHUNK_SIZE + 1), CLASSIC.recipient)
    assert AgeReader(source, [CLASSIC], largest=CHUNK_SIZE + 1).authenticate() > CHUNK_SIZE
    source.seek(0)
    with pytest.raises(PayloadError, match=TOO_LARGE):
        AgeReader(source, [CLASSIC], largest=CHUNK_SIZE).authenticate()


def test_progress_is_told_and_may_cancel() -> None:
    told: list[int] = []
    target = io.BytesIO()
    plain = io.BytesIO(content(2 * CHUNK_SIZE + 7))
    seal(plain, target, [CLASSIC.recipient], random=bytes, progress=told.append)
    target.seek(0)
    reader = AgeReader(target, [CLASSIC])
    reader.authenticate(told.append)
    assert told == [CHUNK_SIZE, 2 * CHUNK_SIZE, 2 * CHUNK_SIZE + 7] * 2

    def cancel(done: int) -> None:
        raise KeyboardInterrupt(done)

    with pytest.raises(KeyboardInterrupt):
        reader.authenticate(cancel)


def test_nothing_is_shown_before_the_whole_is_authentic() -> None:
    whole = sealed(content(2 * CHUNK_SIZE), CLASSIC.recipient).getvalue()
    reader = AgeReader(io.BytesIO(whole[:-1]), [CLASSIC])
    with pytest.raises(PayloadError):
        reader.authenticate()
    with pytest.raises(ValueError, match="authenticate"):
        reader.plain()


SIZE = 2 * CHUNK_SIZE + 100
PLAIN = content(SIZE)
MOVES = st.lists(
    st.tuples(
        st.sampled_from([io.SEEK_SET, io.SEEK_CUR, io.SEEK_END]),
        st.integers(-SIZE - 9, SIZE + 9),
        st.one_of(st.just(-1), st.integers(0, 2 * CHUNK_SIZE)),
    ),
    max_size=6,
)


@given(MOVES)
@example([(io.SEEK_END, 5, -1), (io.SEEK_SET, CHUNK_SIZE, 1)])
@settings(max_examples=60)
def test_the_plain_view_moves_and_reads_as_a_file_does(
    moves: list[tuple[int, int, int]],
) -> None:
    reader = AgeReader(sealed(PLAIN, CLASSIC.recipient), [CLASSIC])
    reader.authenticate()
    view, model = reader.plain(), io.BytesIO(PLAIN)
    for whence, offset, size in moves:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: model.tell(), io.SEEK_END: SIZE}[whence]
        if base + offset < 0:
            with pytest.raises(ValueError, match="no such position"):
                view.seek(offset, whence)
            continue
        assert view.seek(offset, whence) == model.seek(offset, whence)
        assert view.read(size) == model.read(size)
        assert view.tell() == model.tell()
    with pytest.raises(ValueError, match="no such position"):
        view.seek(0, 9)


def test_a_file_changed_between_the_passes_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "bundle.age"
    whole = sealed(PLAIN, CLASSIC.recipient).getvalue()
    path.write_bytes(whole)
    other = sealed(PLAIN[::-1], CLASSIC.recipient, seed=2).getvalue()
    for changed in (whole[:-1], whole[:-150], whole[:-1] + b"!", other):
        path.write_bytes(whole)
        with path.open("r+b") as handle:
            reader = AgeReader(handle, [CLASSIC])
            reader.authenticate()
            path.write_bytes(changed)
            handle.seek(0)
            with pytest.raises(PayloadError):
                reader.plain().read()


def test_a_shorter_whole_payload_is_not_taken_for_the_longer_one() -> None:
    """The sender may know the file key: two payloads under one key and nonce."""
    long, short = (sealed(PLAIN[:size], CLASSIC.recipient) for size in (90, 80))
    assert long.getvalue()[:200] == short.getvalue()[:200]
    source = io.BytesIO(long.getvalue())
    reader = AgeReader(source, [CLASSIC])
    reader.authenticate()
    source.seek(0)
    source.truncate()
    source.write(short.getvalue())
    with pytest.raises(PayloadError):
        reader.plain().read()
