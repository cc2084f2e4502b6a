"""What a source says about a claim: its sentences, their fit, and what they let the program suggest."""
