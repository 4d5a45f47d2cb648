"""Meetings: planned, prepared, held and closed."""
