"""Words as other rooms see them: stems, terms, patterns, kinship, rarity."""
