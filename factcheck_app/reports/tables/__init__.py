"""Claims, sources and decisions as tables, for spreadsheets."""
