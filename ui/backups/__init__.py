"""Backups: the tab, the daily keeper, restoring and moving."""
