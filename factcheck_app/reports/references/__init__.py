"""The sources of a review as reference managers read them."""
