"""Rows for screens, read-only."""
