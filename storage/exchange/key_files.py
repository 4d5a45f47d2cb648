"""An office's opening key as a file, for ``bundle open`` without the window.

The format is that of age: lines beginning with ``#`` are remarks, and one line is the
identity, ``AGE-SECRET-KEY-PQ-1…``. The public age tool (1.3 or later) reads it too.
"""

import re
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import text
from storage.exchange.age_errors import KeyTextError
from storage.exchange.age_keys import HybridIdentity
from storage.exchange.files import read_small

LARGEST: Final = 16 * 1024
NOT_A_KEY_FILE: Final = text(
    "KeyFile", "This is not a key file: it needs one line that begins with AGE-SECRET-KEY-PQ-1."
)


def key_file_text(seed: bytes, organisation: str = "") -> str:
    """Return the text of a key file.

    Args:
        seed: the office's exchange key, 32 bytes.
        organisation: a remark, so that one knows whose it is.
    """
    identity = HybridIdentity(seed)
    remark = re.sub(r"[\x00-\x1f\x7f]", " ", organisation).strip()
    lines = [f"# {remark}"] if remark else []
    lines += [f"# public key: {identity.recipient}", identity.reveal()]
    return "\n".join(lines) + "\n"


def read_key_file(path: str) -> HybridIdentity:
    """Return the identity in a key file.

    Raises:
        Refused: not exactly one hybrid identity in it.
        EnvironmentFault: it cannot be read.
    """
    data = read_small(path, LARGEST)
    try:
        lines = [line.strip() for line in data.decode("utf-8").splitlines()]
        secrets = [line for line in lines if line and not line.startswith("#")]
        if len(secrets) != 1:
            raise Refused(NOT_A_KEY_FILE)
        return HybridIdentity.parse(secrets[0])
    except (UnicodeDecodeError, KeyTextError) as error:
        raise Refused(NOT_A_KEY_FILE) from error
