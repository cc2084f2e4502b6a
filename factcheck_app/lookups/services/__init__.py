"""The bibliographic services: for each an adapter that asks, and a reader of its answers that asks nobody."""
