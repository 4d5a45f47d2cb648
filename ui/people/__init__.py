"""A person's own page, and two entries side by side."""
