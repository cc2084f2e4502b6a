"""The draft handed back: the author's own Word file, or a clean one, with a native comment on each claim's words."""
