"""The draft with its marks."""
