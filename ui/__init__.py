"""Screens: PySide6 widgets that call use cases and show rows."""
