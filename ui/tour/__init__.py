"""Drives the real windows: for the tour and for tests."""
