"""The dialog that sends a review out: formats, what goes in, a preview, a name."""
