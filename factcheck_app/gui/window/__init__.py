"""What frames the panes: toolbar, status line, messages, and what the window remembers."""
