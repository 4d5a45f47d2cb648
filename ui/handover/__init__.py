"""Handing a case over to the police, and what became of it."""
