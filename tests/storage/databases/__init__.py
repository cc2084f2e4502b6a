"""One small database a schema version, written by the program of its time; never written again."""
