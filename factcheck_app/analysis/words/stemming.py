"""Light stemming: the forms of one word, and its nearest derivations, get one stem ("inhibits", "inhibition")."""

from __future__ import annotations

from functools import lru_cache

from factcheck_app.analysis.words.phrase_patterns import word_list

_SUFFIXES = word_list(
    "izations isations ization isation izing ising ized ised izes ises ize ise ations ation ating ated ative "
    "ators ator atory ates ate ions ion ings ing edly ed es s ly ments ment ality alities ness ities ity "
    "ances ance ences ence ants ant ents ent als al ally ics ic ical ically ious eous ous ives ive ively "
    "ivity ers er ors or ies y e ible able ably ful ial ially ary arily ogenic genesis ium ia ular eutic eutics"
)
# last letter -> the endings with it, longest first, so that "izations" goes before "s"
_ENDINGS = {
    letter: sorted((one for one in _SUFFIXES if one[-1] == letter), key=lambda one: (-len(one), one))
    for letter in {one[-1] for one in _SUFFIXES}
}
_FEWEST_LETTERS = 4
# two stems of one word that the endings do not bring together
_SAME = {
    "analysis": "analyz",
    "analyses": "analyz",
    "mice": "mouse",
    "men": "man",
    "women": "woman",
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "died": "death",
    "die": "death",
    "dies": "death",
    "dying": "death",
    "dead": "death",
    "lower": "low",
    "lowers": "low",
    "lowered": "low",
    "lowering": "low",
    "heightened": "high",
    "shorten": "short",
    "shortens": "short",
    "shortened": "short",
    "shortening": "short",
    "lengthened": "long",
    "lengthens": "long",
    "greatly": "great",
    "weaken": "weak",
    "weakens": "weak",
    "weakened": "weak",
    "strengthens": "strong",
    "strengthened": "strong",
    "higher": "high",
    "less": "less",
    "binding": "bind",
    "bound": "bind",
    "led": "lead",
    "found": "find",
    "grew": "grow",
    "grown": "grow",
    "rose": "rise",
    "risen": "rise",
    "fell": "fall",
    "fallen": "fall",
    "growth": "grow",
    "risk": "risk",
    "risks": "risk",
    "viruses": "virus",
    "virus": "virus",
    "viral": "virus",
    "species": "species",
    "diagnoses": "diagnos",
    "diagnosis": "diagnos",
    "bacteria": "bacter",
    "bacterium": "bacter",
    "bacterial": "bacter",
    "longer": "long",
    "shorter": "short",
    "greater": "great",
    "deeper": "deep",
    "older": "old",
    "younger": "young",
    "stronger": "strong",
    "weaker": "weak",
    "absence": "absen",
    "absent": "absen",
    "presence": "presen",
    "present": "presen",
}
_SPELLINGS = (("our", "or"), ("aem", "em"), ("oed", "ed"), ("oes", "es"), ("aes", "es"), ("aed", "ed"), ("yse", "yze"))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of a word in lower case; words with a digit and short words stay as they are."""
    known = _SAME.get(word)
    if known is not None:
        return known
    if len(word) <= _FEWEST_LETTERS or not word.isalpha():
        return word[:-1] if len(word) == _FEWEST_LETTERS and word.endswith("s") and word[-2] not in "sui" else word
    for written, other in _SPELLINGS:
        if written in word:
            word = word.replace(written, other)
    for suffix in _ENDINGS.get(word[-1], ()):
        # "rhinovirus" is no plural
        if suffix == "s" and word.endswith("us"):
            continue
        if word.endswith(suffix) and len(word) - len(suffix) >= _FEWEST_LETTERS:
            return _without_double(word[: -len(suffix)])
    return _without_double(word)


def _without_double(root: str) -> str:
    # "controlled", "control"; but "cell" keeps both
    if len(root) > _FEWEST_LETTERS and root[-1] == root[-2] and root[-1] not in "s":
        root = root[:-1]
    return root[:-1] + "i" if root.endswith("y") else root
