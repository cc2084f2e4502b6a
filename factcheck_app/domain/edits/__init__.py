"""Edits that shape the claims of a review, and those that answer for claims of an earlier draft."""
