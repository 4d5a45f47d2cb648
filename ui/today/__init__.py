"""I dag: the work queue and what stands beside it."""
