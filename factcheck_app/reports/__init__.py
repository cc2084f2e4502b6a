"""A review becomes a report, and a report becomes files."""
