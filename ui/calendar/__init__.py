"""The calendar: what is due, day by day and month by month."""
