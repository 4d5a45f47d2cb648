"""Formats that cross the door: age files, SSH signatures, the strict ZIP container."""
