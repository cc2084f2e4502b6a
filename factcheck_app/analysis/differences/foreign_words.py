"""Whether a sentence is in another language, by its little words and by how many others papers in English use."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.analysis.language import known_words, telling_words
from factcheck_app.analysis.words.phrase_patterns import word_set
from factcheck_app.analysis.words.terms import FUNCTION_WORDS

# little words of languages of Europe that are no words of English; "per", "et", "van", "met" and the like stand in both
_LITTLE = word_set(
    # German
    "der das und ist nicht mit von dem des ein eine einer einem einen zu zur zum auf für bei sich auch wird wurde "
    "werden wurden sind oder nach als durch über aus beim vom unter keine kein hatte hatten haben waren diese dieser "
    "zwischen "
    # French
    "le la les une dans que qui sur avec aux chez du ont été sont pas cette ces leur après ou étaient était "
    # Spanish and Portuguese
    "el los las y un una por con para del más su pero esta fue fueron entre sobre os um uma não dos das da ao "
    "são foi foram pela pelo "
    # Italian
    "di che della delle dei nel nella alla più è gli dal dalla nei negli hanno stato sono "
    # Dutch
    "de het een en voor niet aan ook bij maar worden naar deze werd tussen zijn "
    # Swedish, Danish and Norwegian
    "och att det som på är av för med inte ett jag från eller vid hos utan efter mellan hade blev og af ikke ved fra "
    "ble hadde mellom etter "
    # Polish, Czech and Finnish
    "nie się jest że przez przy są oraz dla nebo byl byla bylo při ja ei että oli olivat myös kun sekä"
)
# of English little words, those that are words of none of these languages
_OF_BOTH = word_set("a i o me no so as on in is was die do at for men er om an am to all she en les")
_SELDOM_ENGLISH = word_set("die er om men les en")
_ENGLISH = FUNCTION_WORDS - _LITTLE - _OF_BOTH
_ENOUGH = 3
_MANY = 2
_FEWEST_TELLING = 2


def looks_foreign(words: Sequence[str]) -> bool:
    """Whether the words of a sentence, as they are written, are of another language and not of English.

    Three different little words of another decide where English has few; one or two decide only where no little word
    of English stands among them and papers in English seldom use the others: "de novo mutations cause autism" is
    English.
    """
    # capitals alone are a short form: "DAS", "ALS"
    lower = [word.lower() for word in words if len(word) == 1 or not word.isupper()]
    little = [word for word in lower if word in _LITTLE]
    english = sum(word in _ENGLISH for word in lower)
    if len(set(little)) >= _ENOUGH:
        return len(little) > _MANY * english
    telling = telling_words([word for word in lower if word not in FUNCTION_WORDS and word not in _LITTLE])
    if english or len(telling) < _FEWEST_TELLING:
        return False
    known = known_words(telling)
    if little:
        return 2 * known <= len(telling)
    return 2 * known < len(telling) > _FEWEST_TELLING and not _SELDOM_ENGLISH.isdisjoint(lower)
