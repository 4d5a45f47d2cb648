"""Names of files from outside: shown without tricks, exported without surprises."""

import re
import unicodedata
from typing import Final

LONGEST_SHOWN: Final = 80
LONGEST_EXPORTED: Final = 100
"""Letters; with four bytes each and an ending it stays below the 255 bytes of file systems."""

HIDDEN: Final = "\N{REPLACEMENT CHARACTER}"
_UNSAFE: Final = re.compile(r'[<>:"/\\|?*' + HIDDEN + "]")
_DEVICES: Final = re.compile(
    r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE
)
"""Names that mean a device on Windows, whatever their ending.

Source: Microsoft Learn, "Naming Files, Paths, and Namespaces".
"""
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories of what cannot be seen, or turns the direction of what can."""


def shown_name(name: str) -> str:
    """Return a file's name for the screen.

    What cannot be seen or turns the direction of writing becomes U+FFFD, marks that pile up on
    one letter are cut to two, and a long name keeps its ending.
    """
    plain = "".join(HIDDEN if unicodedata.category(sign) in _UNSEEN else sign for sign in name)
    plain = re.sub(r"\s+", " ", plain).strip()
    plain = _unstacked(plain)
    if len(plain) <= LONGEST_SHOWN:
        return plain or HIDDEN
    tail = plain[-12:]
    return f"{plain[: LONGEST_SHOWN - len(tail) - 1].rstrip()}…{tail}"


def ending_of(name: str) -> str:
    """Return the ending in small letters without its dot; "" where there is none."""
    _, dot, ending = shown_name(name).rpartition(".")
    return ending.lower().strip() if dot and len(ending) <= 12 else ""  # noqa: PLR2004


def exported_name(name: str, *, ending: str) -> str:
    """Return a name under which a copy is offered to be saved.

    Args:
        name: as given with the file.
        ending: of what the content is, without a dot; it is added where the name has another,
            so that no double click runs what calls itself a picture.

    Returns:
        One plain file name without separators, never that of a device, never hidden.
    """
    safe = _UNSAFE.sub("_", shown_name(name)).strip(" .")
    stem = safe.rpartition(".")[0] if "." in safe else safe
    if _DEVICES.fullmatch(safe.partition(".")[0].strip()):
        safe, stem = f"_{safe}", f"_{stem}"
    if not safe:
        safe = stem = "bilag"
    if ending_of(safe) == ending:
        return f"{stem[:LONGEST_EXPORTED].rstrip(' .')}.{ending}"
    return f"{safe[:LONGEST_EXPORTED].rstrip(' .')}.{ending}"


def title_from(name: str) -> str:
    """Return what a file may be about, from its name: without ending and underscores."""
    plain = shown_name(name).replace(HIDDEN, "")
    stem, dot, _ = plain.rpartition(".")
    return re.sub(r"[_\s]+", " ", stem if dot and stem else plain).strip()[:120]


def _unstacked(words: str) -> str:
    """Cut runs of combining marks to two: more paint over the lines above and below."""
    kept: list[str] = []
    run = 0
    for sign in words:
        run = run + 1 if unicodedata.combining(sign) else 0
        if run <= 2:  # noqa: PLR2004
            kept.append(sign)
    return "".join(kept)
