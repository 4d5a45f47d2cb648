"""Half-filled forms of any subject: small ones over a page, and the drafts of all."""
