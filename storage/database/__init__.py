"""The encrypted database: opening, checking, migrating."""
