"""Tests of what is said about the network."""
