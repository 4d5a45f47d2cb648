"""Visits: planned, prepared, printed for, and written up."""
