"""The few places where a choice is needed."""
