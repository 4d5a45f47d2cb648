"""Meetings of several authorities: planned, invited to, held and closed."""
