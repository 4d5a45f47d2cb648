"""Paper: documents painted as PDF bytes, and those bytes shown on the screen."""
