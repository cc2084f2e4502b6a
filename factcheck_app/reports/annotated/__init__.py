"""The article as its author wrote it, with the claims marked and what was said of them in the margin."""
