"""Contact cards, bundles and receipts between offices."""
