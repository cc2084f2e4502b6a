"""Factcheck Desk: health articles beside their claims, and a record of what the reviewer judged."""

__version__ = "0.1.0"
