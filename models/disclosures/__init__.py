"""The one door out: what leaves, to whom, on what basis, and why."""
