"""Which language a draft is written in, from its commonest words; claims are found in English drafts only."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from factcheck_app.analysis.claims.substance import has_substance
from factcheck_app.analysis.strength.causal_verbs import CAUSAL_VERBS
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import word_set
from factcheck_app.analysis.words.stemming import stem
from factcheck_app.analysis.words.word_rarity import is_known
from factcheck_app.domain.article import Article

# the language whose claims the rules can find, as ISO 639-1
CLAIMS_LANGUAGE = "en"

_COMMON = {
    "en": word_set(
        "the of and to in is that for it with as was on are be this have from or had by not but what were they which"
    ),
    "de": word_set(
        "der die und das ist nicht mit von den ein eine zu auf für im dem des sich auch wird bei sind werden oder"
    ),
    "fr": word_set(
        "le la les des et est une dans que pour qui pas sur avec par au sont du ce il elle ont plus aux cette"
    ),
    "es": word_set("el la los las de que y en un una es por con para del se no al lo como más su pero son esta"),
    "it": word_set("il la di che e un una per non con del della sono le gli dei nel alla più è da anche come si"),
    "nl": word_set(
        "de het een en van in is dat op te zijn met voor niet aan er ook als bij door maar worden naar deze"
    ),
    "pt": word_set("o a os as de que e em um uma para com não por do da dos das no na ao mais como mas são"),
    "sv": word_set("och att det som en på är av för med den till inte om ett han var jag men så kan från eller vid"),
    "da": word_set("og at det som en på er af for med den til ikke om et han var jeg men så kan fra eller ved"),
    "fi": word_set("ja on ei että se oli ovat mutta myös kun tai joka sen niin kuin vain ole hän ne voi jos siitä"),
    "pl": word_set("i w nie na się z do to jest że jak o po co od za dla przez przy są może oraz tego ale"),
}
# words that two of these languages share, or that are English though not its commonest: alone they show neither
_SHARED = frozenset(
    word
    for code, words in _COMMON.items()
    for word in words
    if any(word in _COMMON[other] for other in _COMMON if other != code)
) | word_set(
    "a i o me no so as on in is was die do at for men er om et an al per come sale non do den pour plus son sur dans"
)
_OWN = {code: words - _SHARED for code, words in _COMMON.items()}
_WORD = LazyPattern(r"[^\W\d_]+")
# how many words are read of a long draft; words, since marks that combine may stand a thousand on one letter
_READ = 3_500
_FEWEST_WORDS = 12
_LETTERS_OF_TELLING = 4
_LEAST_SHARE = 0.12
_LEAST_SHARE_OF_ENGLISH = 0.05


def guess_language(text: str) -> str | None:
    """ISO 639-1 code, or None where no known language's common words stand out or the text is too short."""
    words = [found.group().lower() for found in islice(_WORD.finditer(text), _READ)]
    own = {code: sum(word in common for word in words) for code, common in _OWN.items()}
    if not any(own.values()):
        return "en" if 2 * known_words(words) >= len(telling_words(words)) > 1 else None
    if len(words) < _FEWEST_WORDS:
        return "en" if own["en"] == max(own.values()) else None
    # words of its own decide; those shared with another language only add to its share
    code = max(own, key=lambda one: (own[one], sum(word in _COMMON[one] for word in words)))
    share = sum(word in _COMMON[code] for word in words) / len(words)
    # tables and lists have few small words; English needs fewer of them, for its claims are looked for
    return code if share >= (_LEAST_SHARE_OF_ENGLISH if code == CLAIMS_LANGUAGE else _LEAST_SHARE) else None


def telling_words(words: Sequence[str]) -> list[str]:
    """Words long enough to tell a language."""
    return [word.lower() for word in words if len(word) >= _LETTERS_OF_TELLING]


def known_words(words: Sequence[str]) -> int:
    """How many of the telling words papers in English use, or state a cause or speak of health in English."""
    return sum(is_known(stem(word)) or word in CAUSAL_VERBS or has_substance(word) for word in telling_words(words))


def language_of(article: Article) -> str | None:
    """The language of the draft's words; what the file says of itself only where the words do not show it."""
    return guess_language(article.text) or article.language


def can_find_claims(article: Article) -> bool:
    """Whether the draft is in the language whose claims can be found; if not, `find_claims` finds none."""
    return language_of(article) == CLAIMS_LANGUAGE
