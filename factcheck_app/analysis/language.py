"""Which language a draft is written in, from its commonest words."""

from __future__ import annotations

import re

_COMMON = {
    "en": "the of and to in is that for it with as was on are be this have from or had by not but what were they which".split(),
    "de": "der die und das ist nicht mit von den ein eine zu auf für im dem des sich auch wird bei sind werden oder".split(),
    "fr": "le la les des et est une dans que pour qui pas sur avec par au sont du ce il elle ont plus aux cette".split(),
    "es": "el la los las de que y en un una es por con para del se no al lo como más su pero son esta".split(),
    "it": "il la di che e un una per non con del della sono le gli dei nel alla più è da anche come si".split(),
    "nl": "de het een en van in is dat op te zijn met voor niet aan er ook als bij door maar worden naar deze".split(),
    "pt": "o a os as de que e em um uma para com não por do da dos das no na ao mais como mas são".split(),
}
_FEWEST_WORDS = 12
_LEAST_SHARE = 0.12


def guess_language(text: str) -> str | None:
    """ISO 639-1 code, or None where no known language's common words stand out or the text is too short."""
    words = re.findall(r"[^\W\d_]+", text[:20_000].lower())
    if len(words) < _FEWEST_WORDS:
        return "en" if any(word in _COMMON["en"] for word in words) else None
    shares = {code: sum(word in common for word in words) / len(words) for code, common in _SETS.items()}
    code, share = max(shares.items(), key=lambda item: item[1])
    return code if share >= _LEAST_SHARE else None


_SETS = {code: frozenset(words) for code, words in _COMMON.items()}
