"""The vault: one folder with its keys, its lock and its encrypted database."""
