"""The decrypted pages of a vault's database, those on the freelist among them."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from storage.database.connection import DatabaseKey

PAGE, RESERVE = 4096, 80  # SQLCipher 4: IV (16) and HMAC-SHA512 (64) end each page


def plain_pages(path: Path, key: DatabaseKey) -> bytes:
    """Return every page in plain text; the first is checked to be one."""
    raw = path.read_bytes()
    found = []
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        body = page[16 if start == 0 else 0 : PAGE - RESERVE]
        vector = page[PAGE - RESERVE : PAGE - RESERVE + 16]
        cipher = Cipher(algorithms.AES256(key.key), modes.CBC(vector)).decryptor()
        found.append(cipher.update(body) + cipher.finalize())
    assert found[0][0:4] == b"\x10\x00\x01\x01"  # page size 4096, journal DELETE twice
    return b"".join(found)
