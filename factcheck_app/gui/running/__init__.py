"""Keeping the process in order: threads, garbage, endings, and a start where no screen is."""
