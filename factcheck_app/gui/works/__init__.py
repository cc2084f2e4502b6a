"""Works that services found: searched for, chosen, added; and what a check of the library found."""
