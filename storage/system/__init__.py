"""The machine underneath: clock, randomness, disk writes, process and network hardening."""
