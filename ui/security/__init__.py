"""Security: users, log, backups, and what protects the vault."""
