"""Offers and efforts: states, gates, rhythms, and what follows from staying away."""
