"""The dialog of settings: one page a subject, every change takes effect at once."""
