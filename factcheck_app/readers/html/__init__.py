"""Web pages: the main part, its structure, and what the page says of itself."""
