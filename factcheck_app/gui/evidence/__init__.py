"""Evidence beside a claim: passages, the comparison with one of them, and the text of a source."""
