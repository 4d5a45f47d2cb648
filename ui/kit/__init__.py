"""The parts that screens are built from; no part knows a case, a person or a database."""
