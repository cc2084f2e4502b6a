"""Colours, type, icons, glyphs and the small controls that every pane uses."""
