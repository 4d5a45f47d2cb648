"""Attachments on the screen: listed, added, looked at, saved outside, deleted."""
