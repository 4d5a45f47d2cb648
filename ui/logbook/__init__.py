"""The log: read, sampled, anchored outside the vault, thinned when it is old."""
