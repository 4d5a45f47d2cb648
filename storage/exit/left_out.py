"""What of the database does not leave in an exit pack, and why: one table.

A test compares every table and column of the schema with the pack and with this table.
"""

from typing import Final

KEYS: Final = "a secret key of this vault; nothing that left is opened by it"
OF_A_USER: Final = "a private key of a user, wrapped under the own passphrase or the paper key"
INDEX: Final = "the program's own search index, made from other tables"
UNFINISHED: Final = (
    "unfinished words of a user; a call that is not registered yet may name who reported"
)
DIGESTS: Final = "keyed digests of who reported, by which a name could be tried"
ORIGINALS: Final = (
    "the bytes lie as original files in the folders of cases, concerns and what was received"
)
ONLY_PAPER: Final = (
    "keys to a sealed reporter; only the one for the paper key leaves, since the private keys of "
    "users stay"
)

TABLES: Final[dict[str, str]] = {
    "search": INDEX,
    "search_config": INDEX,
    "search_content": INDEX,
    "search_data": INDEX,
    "search_doc": INDEX,
    "search_docsize": INDEX,
    "search_idx": INDEX,
    "attachment_chunk": ORIGINALS,
    "bundle_slice": ORIGINALS,
}
"""Tables that are left out whole."""

COLUMNS: Final[dict[tuple[str, str], str]] = {
    ("office_key", "secret"): KEYS,
    ("user_account", "private_key"): OF_A_USER,
    ("user_account", "next_key"): OF_A_USER,
    ("user_account", "paper_key"): OF_A_USER,
    ("draft", "answers"): UNFINISHED,
    ("identity", "caller"): DIGESTS,
    ("identity_mark", "mark"): DIGESTS,
}
"""Columns that are left out of every row; the row itself leaves."""

CONDITIONS: Final[dict[tuple[str, str], tuple[str, str]]] = {
    ("identity_wrap", "wrapped"): ("holder = 'paper' AND identity_id <> 'marks'", ONLY_PAPER),
    ("setting", "value"): ("key <> 'log.digest_key'", KEYS),
}
"""Columns that leave only in rows that meet the condition; else they are null."""
