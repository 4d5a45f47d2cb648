"""Entities in SQL."""
