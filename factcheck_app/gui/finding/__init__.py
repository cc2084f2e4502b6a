"""The one field that finds words and runs commands, and the list under it."""
