"""Everything that leaves memory: database, key files, log, paper, bundles."""
