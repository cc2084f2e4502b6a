"""The page of the balance sheet: ten questions to the article as a whole."""
