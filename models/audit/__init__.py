"""The tamper-evident log: leaves, Merkle tree, checkpoints."""
