"""How strongly words state a relation, and how a wording is made more careful."""
