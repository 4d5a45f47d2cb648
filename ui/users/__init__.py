"""People and keys: who may unlock, and with what."""
