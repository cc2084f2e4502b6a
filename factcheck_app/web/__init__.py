"""The one way to the network: a single client with address rules, deadlines, caps and a ledger."""
