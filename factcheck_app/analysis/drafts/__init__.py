"""How two drafts of one article are set side by side: their words, their units, and what a claim leans on."""
