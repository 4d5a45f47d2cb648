"""A passphrase as the bytes that a key is derived from."""

from models.access.passphrases import counted


def passphrase_bytes(typed: str) -> bytes:
    """Return what counts of the typing, as UTF-8.

    The same words count the same however a keyboard composes æ, ø, å or a paste ends.
    Lone surrogates, which a text field can hold, are kept apart instead of failing.
    """
    return counted(typed).encode("utf-8", "surrogatepass")
