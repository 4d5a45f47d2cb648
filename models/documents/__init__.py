"""Documents as trees of plain words, before any paper."""
