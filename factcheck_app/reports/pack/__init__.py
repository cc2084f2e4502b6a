"""The evidence pack: one archive that shows and proves a review without the program that made it."""
