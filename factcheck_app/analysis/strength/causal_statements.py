"""Which causal verbs of a sentence state something: not "controlled trials", "strategies to reduce", "the increase"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck_app.analysis.strength.causal_phrases import CAUSAL_NOUNS, CAUSAL_PHRASES
from factcheck_app.analysis.strength.causal_verbs import CAUSAL_VERBS, VerbForm
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import word_set
from factcheck_app.domain.text_span import TextSpan

_WORD = LazyPattern(r"[^\W_]+(?:[-'’.][^\W_]+)*|[^\w\s]")

_MODALS = word_set("may might can could will would should must cannot can't do does did don't doesn't didn't")
_TO_BE = word_set("is are was were be been being gets got become became")
_DETERMINERS = word_set(
    "a an the this that these those its their his her our your my any some no each every another such of in "
    "with for on by at from into per under toward towards between more less most"
)
# words after which an infinitive is stated, not merely aimed at
_LICENCES = word_set(
    "shown proven proved found reported known demonstrated observed able likely unlikely appears appear "
    "appeared seem seems seemed expected thought believed said tend tends potential ability capacity power "
    "helps help helped ways way enough effective serves serve continue continues capable proves work works "
    "considered suggested tended failed fails fail began starts associated"
)
# what follows a verb that has no object: "rates increased in men", "scores improved after surgery"
_NO_OBJECT = word_set(
    ". , ; : ) in by with from to over between during after among at on when as and but while since until "
    "across within for following significantly markedly dramatically substantially slightly sharply steadily "
    "rapidly more most further even"
)


_FINDING_OUT = word_set(
    "predict identify determine diagnose explain detect inform distinguish differentiate understand assess decide "
    "anticipate guide"
)
_HOW_MANY = word_set(
    "about around nearly roughly approximately over up more an millions billions thousands many people one half"
)
_WHO_STOPS = word_set(
    "people patients women men children adults users smokers doctors they we you participants parents to not must "
    "should can may could would will who and or"
)
_LARGE_NUMBERS = word_set("million billion thousand hundred third quarter fifth dozen")
_RAISED = word_set("doubts doubt concern concerns questions question issues awareness hopes hope")


class CausalStatement(NamedTuple):
    """Words that state a cause, their place in the sentence, and the push of the verb ("up", "down" or "")."""

    span: TextSpan
    push: str
    by_noun: bool = False


class _Word(NamedTuple):
    text: str
    start: int
    end: int


def find_causal_statements(lower: str) -> list[CausalStatement]:
    """The stated causes of a sentence in lower case, in order."""
    words = [_Word(found.group(), found.start(), found.end()) for found in _WORD.finditer(lower)]
    found = list(_stated_verbs(words))
    found += [CausalStatement(TextSpan(*match.span()), "") for match in CAUSAL_PHRASES.finditer(lower)]
    found += [CausalStatement(TextSpan(*match.span()), "", by_noun=True) for match in CAUSAL_NOUNS.finditer(lower)]
    return sorted(found, key=lambda one: one.span.start)


def _stated_verbs(words: Sequence[_Word]) -> Iterator[CausalStatement]:
    for index, word in enumerate(words):
        verb = CAUSAL_VERBS.get(word.text)
        if verb is not None and _STATED[verb.form](words, index, verb.is_ambiguous) and not _is_idle(words, index):
            yield CausalStatement(TextSpan(word.start, word.end), verb.push)


def _is_idle(words: Sequence[_Word], index: int) -> bool:
    """ "helps doctors predict", "raised doubts", "patients who may benefit": no cause is stated."""
    text = words[index].text
    if text == "stop":
        # people stop a treatment; what they stop with does not cause
        return _text(words, _before(words, index)) in _WHO_STOPS or _text(words, index + 1).endswith("ing")
    if text.startswith("help"):
        return any(word.text in _FINDING_OUT for word in words[index + 1 : index + 5])
    if text.startswith("affect"):
        # "affects millions of people" says how common it is
        following, then = _text(words, index + 1), _text(words, index + 2)
        return following[:1].isdigit() or following in _HOW_MANY or (following == "a" and then in _LARGE_NUMBERS)
    if text.startswith("benefit"):
        return _text(words, index - 2) in {"who", "that"}
    return text.startswith("rais") and _text(words, index + 1) in _RAISED


def _before(words: Sequence[_Word], index: int) -> int:
    """Index of the word before, past adverbs and "not"; -1 at the beginning."""
    index -= 1
    while index >= 0 and (
        (words[index].text.endswith("ly") and words[index].text not in _LICENCES)
        or words[index].text in {"not", "also", "even", "further", "better"}
    ):
        index -= 1
    return index


def _text(words: Sequence[_Word], index: int) -> str:
    return words[index].text if 0 <= index < len(words) else ""


def _is_stated_base(words: Sequence[_Word], index: int, is_ambiguous: bool) -> bool:
    before = _before(words, index)
    previous, following = _text(words, before), _text(words, index + 1)
    if previous == "to":
        return _text(words, _before(words, before)) in _LICENCES
    if previous in _MODALS:
        return True
    if previous in _TO_BE or (words[index].text == "lower" and previous in _DETERMINERS | _PER_CENT):
        # "is significantly lower", "a lower risk", "60% lower odds"
        return False
    if before >= 0 and (following in _OBJECT_OPENERS or words[index - 1].text.endswith("ly")):
        return True
    if before < 0 or (previous in _DETERMINERS and previous != "that"):
        return False
    if following in _NO_OBJECT or not (previous[-1:].isalnum() or previous in {",", ")"}):
        return False
    # "statins reduce pain": a plural subject, or a verb that cannot be a noun
    if is_ambiguous and previous in {"and", "or"}:
        return False
    return not is_ambiguous or previous.endswith(("s", "ren", "men", "people")) or previous in _BEFORE_FINITE


def _is_stated_present(words: Sequence[_Word], index: int, is_ambiguous: bool) -> bool:
    previous, following = _text(words, _before(words, index)), _text(words, index + 1)
    if following.endswith("ly") and _text(words, index + 2) in _OBJECT_OPENERS:
        return True
    if following in _NO_OBJECT:
        return following == "by"
    if not is_ambiguous or following in _OBJECT_OPENERS or words[index].text in _NO_NOUNS:
        return True
    if previous in _DETERMINERS and previous != "that":
        return False
    if _before(words, index) == 0 and previous.endswith("ing") and previous not in _LEADING:
        # "Smoking causes cancer", not "Underlying causes are rare"
        return following not in _AFTER_NOUN
    return not (previous.endswith(("ed", "al", "ive", "ing")) and len(previous) > 4)


def _is_stated_past(words: Sequence[_Word], index: int, is_ambiguous: bool) -> bool:
    before = _before(words, index)
    previous, following = _text(words, before), _text(words, index + 1)
    if previous in _TO_BE:
        # "was reduced by the drug" states it; "was reduced" and "increased by 76 per cent" do not
        after = index + 2 if following.endswith("ly") else index + 1
        return _text(words, after) == "by" and not _text(words, after + 1)[:1].isdigit()
    if previous == "," and before > 0 and following in _OBJECT_OPENERS:
        return True
    if before < 0 or (previous in _DETERMINERS and previous != "that") or previous.isdigit():
        return False
    if not (previous[-1:].isalnum() or previous == ")"):
        return False
    if previous in _BEFORE_MODIFIER or previous.endswith(("fold", "ed")) or following in _NO_OBJECT:
        # "had reduced pain" is a state as often as a deed
        return False
    return not (previous in {"and", "or"} and _text(words, before - 1) in _DETERMINERS)


def _is_stated_participle(words: Sequence[_Word], index: int, is_ambiguous: bool) -> bool:
    before = _before(words, index)
    previous, following = _text(words, before), _text(words, index + 1)
    if following in _NO_OBJECT or before < 0:
        return False
    if previous in _STATING_PARTICIPLE or previous in _TO_BE:
        return True
    if words[index].text in _CAUSING and previous[-1:].isalpha() and previous not in _DETERMINERS | _JOINING:
        # "a mutation causing deafness", "donors saving the lives"
        return _text(words, before - 1) not in _TO_BE
    return previous in {"in", "at", "for"} and _text(words, before - 1) in {"effective", "successful", "efficient"}


# "linked to reduced pain", "a 20 percent increased risk", "found increased levels"
_BEFORE_MODIFIER = word_set("had to percent cent found showed show shows very identified")
# "increase the risk", "cuts mortality": what follows is an object, so the word is a verb
_OBJECT_OPENERS = word_set("the a an their your its his her our risk risks odds chances chance mortality survival")
_PER_CENT = word_set("% percent cent")
# forms of adjectives that are verbs all the same
_NO_NOUNS = word_set("reverses lowers slows eases calms")
_LEADING = word_set("leading underlying existing remaining following preceding growing rising increasing")
_AFTER_NOUN = word_set("of and or are were include vary is was can may")
_BEFORE_FINITE = word_set("and or that they which who we you help helps helped")
_STATING_PARTICIPLE = word_set("by , thereby thus")
_CAUSING = word_set("causing saving killing preventing")
_JOINING = word_set("and or as while when than about like including factors strategies measures")
_STATED = {
    VerbForm.BASE: _is_stated_base,
    VerbForm.PRESENT: _is_stated_present,
    VerbForm.PAST: _is_stated_past,
    VerbForm.PARTICIPLE: _is_stated_participle,
}
