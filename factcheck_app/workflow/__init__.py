"""One use case a file, called by the window and the command line alike."""
