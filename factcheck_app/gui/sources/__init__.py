"""The cited sources."""
