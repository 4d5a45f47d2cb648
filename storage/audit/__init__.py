"""The log on disk: appended in the same transaction as what it tells."""
