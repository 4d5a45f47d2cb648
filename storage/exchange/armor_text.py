"""Base64 between a BEGIN and an END line, in one spelling only (RFC 7468, figure 3)."""

from storage.exchange.encoding import from_padded, padded


def wrap(label: str, data: bytes, columns: int) -> bytes:
    """Return the armored bytes, each line ending in a line feed."""
    encoded = padded(data)
    lines = [encoded[at : at + columns] for at in range(0, len(encoded), columns)]
    return b"\n".join([_mark("BEGIN", label), *lines, _mark("END", label), b""])


def unwrap(label: str, text: bytes, columns: int) -> bytes:
    """Return the bytes inside text that is exactly as ``wrap`` would write it.

    Raises:
        ValueError: any other spelling.
    """
    begin, end = _mark("BEGIN", label) + b"\n", _mark("END", label) + b"\n"
    if not (text.startswith(begin) and text.endswith(end)) or len(text) < len(begin + end):
        msg = "the BEGIN or END line is missing"
        raise ValueError(msg)
    data = from_padded(text[len(begin) : -len(end)].replace(b"\n", b""))
    if wrap(label, data, columns) != text:
        msg = "the lines are not broken canonically"
        raise ValueError(msg)
    return data


def _mark(word: str, label: str) -> bytes:
    return f"-----{word} {label}-----".encode("ascii")
