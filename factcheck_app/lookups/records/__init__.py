"""Records of several services, merged into one work."""
