"""Pure functions on text: sentences, claims, strength, citations."""
