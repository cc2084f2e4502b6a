"""Facts about journals and works."""
