"""Deadlines, appointments, holidays."""
