"""Fits the named models, or all of them in order, and writes them to `resources/models`."""

from __future__ import annotations

import sys
from collections.abc import Callable

from tests.fitting import evidence_ranking, suggestion, word_rarity

# the later ones stand on the earlier ones
_FITS: dict[str, Callable[[], None]] = {
    "word_rarity": word_rarity.fit,
    "evidence_ranking": evidence_ranking.fit,
    "suggestion": suggestion.fit,
}

if __name__ == "__main__":
    for name in sys.argv[1:] or _FITS:
        _FITS[name]()
