"""The library, the outline and the first page."""
