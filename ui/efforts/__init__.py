"""Offers and efforts: a page of the case."""
