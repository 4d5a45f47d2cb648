"""Our own PDF on the screen and on the way to a printer; every subject shows paper here."""
