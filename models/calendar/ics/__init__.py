"""Calendar files (RFC 5545): busy times in, neutral entries out. Nothing else is looked at."""
