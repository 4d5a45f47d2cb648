"""Making, finding and unlocking a vault."""
