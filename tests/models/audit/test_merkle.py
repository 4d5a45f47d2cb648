"""The tree of RFC 6962, against its known vectors and against its own definition."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.audit.merkle import (
    EMPTY,
    Hash,
    Tree,
    consistency_proof,
    consistent,
    leaf_hash,
    node_hash,
    root_of,
)

LEAVES = [
    bytes.fromhex(each)
    for each in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                 "606162636465666768696a6b6c6d6e6f")
]  # fmt: skip
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
"""Leaves and roots of the reference tests of Certificate Transparency (merkle_tree_test)."""
PROOFS = [
    (1, 1, []),
    (1, 8, ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"]),
    (6, 8, ["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"]),
    (2, 5, ["5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"]),
]  # fmt: skip
HASHES = [leaf_hash(str(each).encode()) for each in range(40)]


def test_an_empty_log_has_the_hash_of_nothing() -> None:
    assert Tree().root == EMPTY == root_of([]) == hashlib.sha256(b"").digest()
    assert EMPTY.hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.mark.parametrize("size", range(1, 9))
def test_the_known_roots(size: int) -> None:
    hashes = [leaf_hash(leaf) for leaf in LEAVES[:size]]
    assert root_of(hashes).hex() == ROOTS[size - 1]
    assert Tree().with_leaves(hashes).root.hex() == ROOTS[size - 1]


@pytest.mark.parametrize(("earlier", "later", "proof"), PROOFS)
def test_the_known_proofs(earlier: int, later: int, proof: list[str]) -> None:
    hashes = [leaf_hash(leaf) for leaf in LEAVES[:later]]
    assert [each.hex() for each in consistency_proof(hashes, earlier)] == proof


@given(st.lists(st.binary(max_size=4), max_size=80), st.integers(0, 80))
def test_appending_gives_the_root_of_the_definition(leaves: list[bytes], at: int) -> None:
    hashes = [leaf_hash(leaf) for leaf in leaves]
    begun = Tree().with_leaves(hashes[:at])
    tree = begun.with_leaves(hashes[at:])
    assert tree.root == root_of(hashes)
    assert tree.size == len(hashes)
    assert len(tree.peaks) == tree.size.bit_count()


def test_a_head_has_as_many_peaks_as_its_size_has_ones() -> None:
    for size, peaks in ((1, ()), (0, (EMPTY,)), (3, (EMPTY,)), (4, (EMPTY, EMPTY))):
        with pytest.raises(ValueError, match="cannot stand over"):
            Tree(size, peaks)


def test_a_leaf_is_never_a_node() -> None:
    left, right = HASHES[:2]
    assert leaf_hash(left + right) != node_hash(left, right)


def head(size: int) -> tuple[int, Hash]:
    return size, root_of(HASHES[:size])


@pytest.mark.parametrize("later", range(1, 41))
def test_every_earlier_head_is_proven_from_every_later_one(later: int) -> None:
    for earlier in range(1, later + 1):
        proof = consistency_proof(HASHES[:later], earlier)
        assert consistent(head(earlier), head(later), proof)
        assert len(proof) <= later.bit_length() + 1


@pytest.mark.parametrize("later", range(1, 41))
def test_no_altered_proof_size_or_root_is_believed(later: int) -> None:
    other = leaf_hash(b"altered")
    for earlier in range(1, later + 1):
        proof = consistency_proof(HASHES[:later], earlier)
        for at in range(len(proof)):
            broken = (*proof[:at], other, *proof[at + 1 :])
            assert not consistent(head(earlier), head(later), broken)
            without = proof[:at] + proof[at + 1 :]
            assert not consistent(head(earlier), head(later), without)
        assert not consistent(head(earlier), head(later), (*proof, other))
        assert not consistent((earlier, other), head(later), proof)
        assert not consistent(head(earlier), (later, other), proof)
        altered = [*HASHES[: earlier - 1], other, *HASHES[earlier:later]]
        forged = consistency_proof(altered, earlier)
        assert not consistent(head(earlier), (later, root_of(altered)), forged)


def test_a_log_cut_short_is_no_extension() -> None:
    assert not consistent(head(5), head(4), ())
    assert not consistent((0, EMPTY), head(4), ())
    assert not consistent(head(3), head(7), ())
    assert not consistent(head(4), (4, HASHES[0]), ())


@pytest.mark.parametrize("earlier", [0, -1, 6])
def test_there_is_no_proof_from_a_size_that_is_not_there(earlier: int) -> None:
    with pytest.raises(ValueError, match="no proof"):
        consistency_proof(HASHES[:5], earlier)
