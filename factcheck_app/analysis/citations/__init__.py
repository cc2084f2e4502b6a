"""The works that a draft cites, and which claim leans on which."""
