"""Numbers of a text: what each counts or measures, and how two of them compare."""
