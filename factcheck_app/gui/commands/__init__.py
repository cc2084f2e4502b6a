"""What the reviewer can do: a part of the window for each subject, with its commands and keys."""
