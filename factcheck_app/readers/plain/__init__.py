"""Plain text: its structure from the shape of its lines."""
