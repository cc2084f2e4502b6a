"""The verdicts as linked data that search engines and annotation tools read."""
