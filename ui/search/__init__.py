"""One search field for everything."""
