"""Who may see which case: access for a time, conflicts of interest, the preview."""
