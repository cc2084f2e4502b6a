"""What became of the claims in another draft: one screen, one key a claim."""
