"""Backups: why they are made, how long they are kept, when they are late."""
