"""Screens for concerns: the call, what is left after it, and the concern's page."""
