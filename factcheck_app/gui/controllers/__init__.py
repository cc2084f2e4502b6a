"""The open review and what stands round it: wishes come in, facts go out."""
