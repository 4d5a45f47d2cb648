"""The forms of the office."""
