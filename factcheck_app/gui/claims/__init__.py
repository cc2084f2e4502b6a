"""The list of claims and the card of the current one."""
