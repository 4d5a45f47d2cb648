"""The exit pack: everything in a vault as documented JSON, PDF and originals, sealed to one key."""
