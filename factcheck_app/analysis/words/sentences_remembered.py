"""Of how many sentences is remembered what was read of them: those of the longest source, and of what is beside it."""

from __future__ import annotations

# A cache that holds fewer than the sentences of one source forgets each before it is asked for again: every claim then
# reads the whole source anew, which takes seconds. The longest guidelines have some 20,000 sentences.
SENTENCES_REMEMBERED = 40_000
