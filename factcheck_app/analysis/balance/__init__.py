"""What a draft says to the ten questions of the balance sheet."""
