"""The Merkle tree of RFC 6962 over the log's leaves.

A tree head is kept as its *peaks*: the roots of the perfect subtrees, largest first, whose
sizes are the powers of two in the tree's size. Appending and taking the root need no more.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Hash = bytes
EMPTY: Hash = hashlib.sha256(b"").digest()


def leaf_hash(leaf: bytes) -> Hash:
    """Return SHA-256(0x00 ‖ leaf), 32 bytes. Source: RFC 6962 § 2.1."""
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: Hash, right: Hash) -> Hash:
    """Return SHA-256(0x01 ‖ left ‖ right), 32 bytes. Source: RFC 6962 § 2.1."""
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True, slots=True)
class Tree:
    """The head of a log: how many leaves, and the peaks over them."""

    size: int = 0
    peaks: tuple[Hash, ...] = field(default=())

    def __post_init__(self) -> None:
        if len(self.peaks) != self.size.bit_count():
            msg = f"{len(self.peaks)} peaks cannot stand over {self.size} leaves"
            raise ValueError(msg)

    def with_leaf(self, hashed: Hash) -> "Tree":
        """Return the tree with one more leaf, given by its leaf hash."""
        peaks, carry, size = list(self.peaks), hashed, self.size
        while size & 1:
            carry = node_hash(peaks.pop(), carry)
            size >>= 1
        return Tree(self.size + 1, (*peaks, carry))

    def with_leaves(self, hashes: Iterable[Hash]) -> "Tree":
        """Return the tree with these leaf hashes appended, in order."""
        tree = self
        for hashed in hashes:
            tree = tree.with_leaf(hashed)
        return tree

    @property
    def root(self) -> Hash:
        """The Merkle tree hash, 32 bytes; of an empty tree SHA-256 of nothing."""
        if not self.peaks:
            return EMPTY
        *rest, root = self.peaks
        for peak in reversed(rest):
            root = node_hash(peak, root)
        return root


def root_of(hashes: Sequence[Hash]) -> Hash:
    """Return the Merkle tree hash of leaf hashes, by the recursion of RFC 6962 § 2.1."""
    if not hashes:
        return EMPTY
    if len(hashes) == 1:
        return hashes[0]
    split = 1 << (len(hashes) - 1).bit_length() - 1
    return node_hash(root_of(hashes[:split]), root_of(hashes[split:]))


def consistency_proof(hashes: Sequence[Hash], earlier: int) -> tuple[Hash, ...]:
    """Return the proof that the first ``earlier`` leaves are a prefix. Source: RFC 6962 § 2.1.2.

    Raises:
        ValueError: ``earlier`` is not between 1 and the number of leaves.
    """
    if not 1 <= earlier <= len(hashes):
        msg = f"no proof from {earlier} to {len(hashes)} leaves"
        raise ValueError(msg)
    return tuple(_subproof(hashes, earlier, whole=True))


def _subproof(hashes: Sequence[Hash], earlier: int, *, whole: bool) -> list[Hash]:
    if earlier == len(hashes):
        return [] if whole else [root_of(hashes)]
    split = 1 << (len(hashes) - 1).bit_length() - 1
    if earlier <= split:
        return [*_subproof(hashes[:split], earlier, whole=whole), root_of(hashes[split:])]
    right = _subproof(hashes[split:], earlier - split, whole=False)
    return [*right, root_of(hashes[:split])]


def consistent(
    earlier: tuple[int, Hash], later: tuple[int, Hash], proof: Sequence[Hash]
) -> bool:
    """Whether the proof shows that the later tree (size, root) extends the earlier one.

    Source: RFC 9162 § 2.1.4.2.
    """
    (first, first_root), (second, second_root) = earlier, later
    if not 1 <= first <= second:
        return False
    if first == second:
        return not proof and first_root == second_root
    path = [first_root, *proof] if first.bit_count() == 1 else list(proof)
    if not path:
        return False
    low, high = first - 1, second - 1
    while low & 1:
        low, high = low >> 1, high >> 1
    old = new = path[0]
    for step in path[1:]:
        if high == 0:
            return False
        if low & 1 or low == high:
            old, new = node_hash(step, old), node_hash(step, new)
            while not low & 1 and low:
                low, high = low >> 1, high >> 1
        else:
            new = node_hash(new, step)
        low, high = low >> 1, high >> 1
    return high == 0 and old == first_root and new == second_root
