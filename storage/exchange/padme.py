"""Padmé: file sizes that give away little about what is inside."""


def padme(size: int) -> int:
    """Return the smallest Padmé size, in bytes, that holds ``size`` bytes.

    The result keeps only the leading bits of the size, so that a length leaks at most
    O(log log n) bits; the overhead is at most 12 % and shrinks as files grow.

    Raises:
        ValueError: ``size`` is negative.

    Source: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and
    Communication with PURBs", PoPETs 2019, algorithm 1.
    """
    if size < 0:
        msg = f"a size is 0 or more, got {size}"
        raise ValueError(msg)
    if size <= 1:
        return size
    exponent = size.bit_length() - 1
    free = exponent - exponent.bit_length()
    mask = (1 << free) - 1
    return (size + mask) & ~mask
