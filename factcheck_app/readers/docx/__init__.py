"""Word files: an own walk over the package, every word with the run it came from."""
