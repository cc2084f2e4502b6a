"""Markdown, with tables, footnotes and raw HTML."""
