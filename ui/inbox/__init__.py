"""The inbox of the police: bundles received, read and receipted."""
