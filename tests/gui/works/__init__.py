"""Tests of the dialogs about works that services found."""
