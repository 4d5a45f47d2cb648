"""Backups on disk: made, checked, kept in a second place, rehearsed, restored, moved."""
