"""The analysis of a case: nine dimensions in two halves."""
