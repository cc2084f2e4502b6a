"""Which units of a draft are claims, what each is about, and what can be noticed about it."""
