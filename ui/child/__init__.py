"""A child in a case: reports, consent, informing, transitions, and what goes on at rest."""
