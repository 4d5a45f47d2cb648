"""The course of a case: its professional records, one kind a subject."""
