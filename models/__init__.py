"""What the program knows and decides: plain Python, no toolkit, no database."""
