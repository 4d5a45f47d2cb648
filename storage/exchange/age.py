"""Sealing and opening age files. No part is released that is not authentic.

Source: C2SP age.md. Opening takes two passes over one open handle: ``authenticate`` reads to
the end and discards, then ``plain`` or ``chunks`` authenticates again while it releases.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO, Final

from storage.exchange.age_errors import HeaderError, NoMatchError, PayloadError, RecipientsError
from storage.exchange.age_header import (
    CUT_SHORT,
    FILE_KEY_SIZE,
    derive,
    read_header,
    render_header,
)
from storage.exchange.age_keys import Identity, Recipient
from storage.exchange.age_stream import (
    NONCE_SIZE,
    TOO_LARGE,
    PlainHandle,
    Progress,
    decrypt_stream,
    encrypt_stream,
    no_progress,
)
from storage.exchange.beside import Run, at_once
from storage.exchange.encoding import Random, Readable, read_exactly

LARGEST_PAYLOAD: Final = 2 * 1024**3
"""Plain bytes that a reader is ready to go through: the cap on bundles, 2 GiB."""

NOBODY: Final = "a file needs at least one recipient"
MIXED: Final = "hybrid keys are not mixed with keys that a quantum computer breaks"
MUST_BE_ALONE: Final = "a passphrase is the only recipient of its file"
NO_KEY_FITS: Final = "none of the keys opens this file"
NOT_YET: Final = "authenticate() comes before reading"


def no_look(_chunk: bytes) -> None:
    """Look away."""


def seal(
    source: Readable,
    target: BinaryIO,
    recipients: Sequence[Recipient],
    *,
    random: Random,
    progress: Progress = no_progress,
    run: Run = at_once,
) -> None:
    """Seal all of ``source`` to ``target`` for these recipients.

    Args:
        source: read once, to its end; anything with ``read``.
        target: written in order, never read; the caller makes it durable.
        recipients: all hybrid, all classical, or one passphrase.
        random: asked for the file key, then by each stanza in turn, then for the nonce;
            the shares of hybrid stanzas come from OpenSSL instead.
        progress: told the plain bytes done after each chunk.
        run: has the payload encrypted and written; the file is whole when it has.

    Raises:
        RecipientsError: nobody, a passphrase with others, or hybrid with classical keys;
            nothing was written.
    """
    if not recipients:
        raise RecipientsError(NOBODY)
    if len(recipients) > 1 and any(recipient.alone for recipient in recipients):
        raise RecipientsError(MUST_BE_ALONE)
    if len({recipient.post_quantum for recipient in recipients}) > 1:
        raise RecipientsError(MIXED)
    file_key = random(FILE_KEY_SIZE)
    stanzas = [recipient.wrap(file_key, random) for recipient in recipients]
    nonce = random(NONCE_SIZE)
    target.write(render_header(stanzas, file_key) + nonce)
    encrypt_stream(_payload_key(file_key, nonce), source, target, progress, run)


def stanza_kinds(source: BinaryIO) -> tuple[str, ...]:
    """Return the kinds of stanzas, in order; all that can be told without a key.

    Raises:
        HeaderError: the file is not an age file of version 1.
    """
    return tuple(stanza.kind for stanza in read_header(source).stanzas)


class AgeReader:
    """An age file that one of our keys opens, over a handle that stays open meanwhile."""

    def __init__(
        self,
        source: BinaryIO,
        identities: Sequence[Identity],
        *,
        largest: int = LARGEST_PAYLOAD,
    ) -> None:
        """Read the header from where the seekable source stands, and check it.

        Args:
            source: seekable; left open.
            identities: tried in order.
            largest: plain bytes that ``authenticate`` is ready to go through.

        Raises:
            HeaderError: the header, or a stanza of a kind that we hold a key for, is
                malformed, or the nonce after it is cut short.
            NoMatchError: no identity opens the file.
            MacError: one does, but the header was changed.
        """
        start = source.tell()
        header = read_header(source)
        file_key = None
        for identity in identities:
            if (file_key := identity.unwrap(header.stanzas)) is not None:
                break
        if file_key is None:
            raise NoMatchError(NO_KEY_FITS)
        header.check(file_key)
        nonce = read_exactly(source, NONCE_SIZE)
        if len(nonce) != NONCE_SIZE:
            raise HeaderError(CUT_SHORT)
        self.stanza_kinds = tuple(stanza.kind for stanza in header.stanzas)
        self._source = source
        self._key = _payload_key(file_key, nonce)
        self._start = start + header.size + NONCE_SIZE
        self._largest = largest
        self._size: int | None = None

    def authenticate(
        self,
        progress: Progress = no_progress,
        look: Callable[[bytes], object] = no_look,
    ) -> int:
        """Go through the whole payload, keep nothing, and return its plain size in bytes.

        ``look`` sees each chunk pass by; whatever it makes of them counts only at the end.

        Raises:
            PayloadError: a chunk is not authentic, the file is cut short, something follows
                its end, or it is larger than allowed.
        """
        size = 0
        for chunk in self.chunks():
            size += len(chunk)
            if size > self._largest:
                raise PayloadError(TOO_LARGE)
            look(chunk)
            progress(size)
        self._size = size
        return size

    def chunks(self) -> Iterator[bytes]:
        """Yield the plain chunks in order; stop trusting them all if this raises.

        Raises:
            PayloadError: as ``authenticate``.
        """
        self._source.seek(self._start)
        yield from decrypt_stream(self._key, self._source)

    def plain(self) -> PlainHandle:
        """Return a seekable view of the authenticated plain bytes.

        Raises:
            ValueError: ``authenticate`` has not been through the file.
        """
        if self._size is None:
            raise ValueError(NOT_YET)
        return PlainHandle(self._key, self._source, self._start, self._size)


def _payload_key(file_key: bytes, nonce: bytes) -> bytes:
    return derive(file_key, salt=nonce, info=b"payload")
