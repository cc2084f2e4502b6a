"""The user guide: pages of resources/help in a window of their own, offline."""
