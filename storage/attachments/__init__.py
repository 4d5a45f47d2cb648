"""Attachments on their way in: the file on the disk, and whether the stored ones are whole."""
