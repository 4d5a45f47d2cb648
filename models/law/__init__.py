"""Legal bases, purposes, periods and authorities: data with a source and a date."""
