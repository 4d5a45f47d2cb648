"""Contacts: our card, theirs, and the words that are compared by voice."""
