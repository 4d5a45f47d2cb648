"""What a user and an office may choose."""
