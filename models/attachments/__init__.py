"""Attachments: files that belong to a concern or case, kept as bytes and never decoded here."""
