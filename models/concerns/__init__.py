"""Concerns received (bekymringshenvendelser)."""
