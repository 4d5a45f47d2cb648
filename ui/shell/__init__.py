"""The main window: rail, pages, status, lock."""
