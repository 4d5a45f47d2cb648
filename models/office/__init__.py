"""The office that owns a vault, its users, and the municipalities."""
