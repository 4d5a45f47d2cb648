"""The office's action cards: written by it, and found where they are needed."""
