"""Cases, opened on one or more concerns."""
