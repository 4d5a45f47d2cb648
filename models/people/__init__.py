"""Persons, their names, and who may be the same person."""
