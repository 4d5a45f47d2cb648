"""The recommendation of a case, and its approval."""
