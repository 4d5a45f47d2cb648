"""The stages of a case as a table of transitions."""
