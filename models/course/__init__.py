"""Home visits and their papers."""
