"""Who says a claim where its own words do not: "Experts claim that", "according to the maker", "It is a myth that".

The same words of another speaker are another statement, and so are words that are called untrue (FactBank, Saurí and
Pustejovsky 2009, rates each statement by its source for that reason).
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.analysis.sentences import split_sentences
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of_text, one_of, word_list, word_set
from factcheck_app.analysis.words.pushing_words import denies
from factcheck_app.analysis.words.terms import content_stems, find_words
from factcheck_app.domain.surroundings import Surroundings

_SAYING = word_list(
    """say says said claimed argue argues argued believe believes believed think thinks thought insist insists insisted
    maintain maintains maintained contend contends contended assert asserts asserted allege alleges alleged suggest
    suggests suggested warn warns warned promised advertise advertises advertised boast boasts boasted tout touts touted
    stated reported announce announces announced admit admits admitted assume assumes assumed predict predicts predicted
    find finds found showed shown conclude concludes concluded reveal reveals revealed confirm confirms confirmed swear
    swears swore assure assures assured tell tells told doubt doubts doubted deny denies denied"""
)
# nouns as well, and said only where something follows that is said
_SAYING_OR_NAMES = word_list(
    "claim claims report reports show shows promise promises hope hopes estimate estimates note notes"
)
_CALLING_UNTRUE = word_list("myth myths false falsehood falsehoods misconception misconceptions lie lies untrue wrong")
_SAYS, _SAYS_OR_NAMES = one_of(" ".join(_SAYING)), one_of(" ".join(_SAYING_OR_NAMES))
_WHAT_IS_SAID = r"(?=\s+that\b|\s*[:,]?\s*[\"“‘']|\s*:|\s*$)"
_VERB = any_of_text(_SAYS, _SAYS_OR_NAMES + _WHAT_IS_SAID)
_ACCORDING = any_of_text(r"(?:according\sto|in\sthe\s(?:words|view|eyes|opinion)\sof)\s(?P<who>[^,.;:]{1,80})")
# behind the words: '," says Ann Lee', ', the maker claims'
_BEHIND = LazyPattern(
    r"^[\"”’'»]?,?[\"”’'»]?\s*(?!(?:which|that|who|and|but|or|so|while|because|when|if)\b)"
    rf"(?P<said>(?:[\w’'-]+\s+){{0,6}}?{any_of_text(_SAYS, 'claims?', 'reports?').pattern}"
    r"[^,.;:!?]{0,80})",
    _VERB.flags,
)
_UNTRUE = any_of_text(*_CALLING_UNTRUE, r"not\strue")
_TRUE_TOO = any_of_text("facts?", "true", "truths?")
_NOT_KNOWN = any_of_text(
    r"(?:no|not|never|little|\w+n['’]t)\s(?:[\w-]+\s){0,3}?(?:evidence|proof|signs?|indications?|reason|true|the\scase|"
    r"known|clear|certain|shown|proven|proved|established)\s(?:[\w-]+\s){0,3}?(?:that|whether|if)"
)
# without one of these words nothing around a claim says who says it
_CUES = frozenset(_SAYING) | frozenset(_SAYING_OR_NAMES) | frozenset(_CALLING_UNTRUE)
_CUES |= word_set("according view words eyes opinion not no never little")
_WORD = LazyPattern(r"[a-z]+")
_LEADS_ON = any_of_text(rf"{_SAYS_OR_NAMES}\s(?:the\sfollowing|this|so)", rf"{_SAYS}\s(?:the\sfollowing|this|so)")
_CALLED_AFTERWARDS = LazyPattern(
    rf"^\s*(?:this|that|it|both|all\sof\s(?:this|that))\b[^.!?]{{0,40}}?(?P<untrue>{_UNTRUE.pattern})", _UNTRUE.flags
)
_HEADING_SAYS = any_of_text(rf"(?:what|as|why)\s[^,.;:!?]{{1,60}}?\s(?:{_SAYS}|{_SAYS_OR_NAMES})")
_CLAUSE_ENDS = LazyPattern(r"[;:]|[.!?]\s|[\"“”]|,\s(?=(?:and|but|while|although|though|yet|so)\s)")
_MOST_WORDS_OF_A_SPEAKER = 10


@dataclass(frozen=True, slots=True)
class Telling:
    """The words around a claim that say who says it, "" where the article itself does; `is_denied` where untrue.

    `speaker` are the words that name who says it, by their stems: "Experts say" and "The experts claim" are alike.
    """

    words: str = ""
    speaker: frozenset[str] = frozenset()
    is_denied: bool = False

    def is_like(self, other: Telling) -> bool:
        """Whether the same people say it; of what is called untrue, whether it is called so in the same words."""
        same = self.speaker == other.speaker and self.is_denied is other.is_denied
        return same and (not self.is_denied or find_words(self.words) == find_words(other.words))


IN_ITS_OWN_VOICE = Telling()


def telling_of(words: str, around: Surroundings) -> Telling:
    """Who says these words by what stands about them: in their sentence, before it, or as the heading above."""
    if _CUES.isdisjoint(_WORD.findall(f"{around.heading} {around.before} {around.after}".lower())):
        return IN_ITS_OWN_VOICE
    line_before = around.before.rpartition("\n")[2]
    line = line_before + words + around.after.partition("\n")[0]
    start = len(line_before)
    spans = split_sentences(line)
    own = [span for span in spans if span.end > start and span.start < start + len(words)]
    if not own:
        return IN_ITS_OWN_VOICE
    earlier = [span.of(line) for span in spans if span.end <= own[0].start]
    later = [span.of(line) for span in spans if span.start >= own[-1].end]
    return (
        _before(line[own[0].start : start])
        or _behind(line[start + len(words) : own[-1].end])
        or _called_untrue(later)
        or _led_into(earlier[-1] if earlier else _line_above(around))
        or _under(around.heading)
        or IN_ITS_OWN_VOICE
    )


def _before(words: str) -> Telling | None:
    """What the sentence says before the claim: the last who says something, or that it is untrue."""
    clause = _last_clause(words)
    if _UNTRUE.search(clause) is not None or _NOT_KNOWN.search(clause) is not None:
        return Telling(clause.strip(" ,"), is_denied=True)
    verbs = list(_VERB.finditer(clause))
    if verbs:
        who = clause[: verbs[-1].start()]
        return _told(_shortened(who, clause[verbs[-1].start() :]), who)
    return _according(words)


def _behind(words: str) -> Telling | None:
    """What the sentence says behind the claim."""
    said = _BEHIND.match(words)
    if said is not None:
        return _told(said["said"], _VERB.sub(" ", said["said"]))
    return _according(words)


def _according(words: str) -> Telling | None:
    named = _ACCORDING.search(words)
    return _told(named.group(), named["who"]) if named is not None else None


def _called_untrue(later: list[str]) -> Telling | None:
    found = _CALLED_AFTERWARDS.match(later[0]) if later else None
    return Telling(later[0], is_denied=True) if found is not None else None


def _led_into(sentence: str) -> Telling | None:
    """A sentence before that says whose the next words are: "Critics say the following.", "What the maker says:"."""
    if sentence.rstrip().endswith(":"):
        return _before(sentence.rstrip().rstrip(":"))
    leads_on = _LEADS_ON.search(sentence)
    return _told(sentence, sentence[: leads_on.start()]) if leads_on is not None else None


def _line_above(around: Surroundings) -> str:
    """The line that leads into the claim's list, or that stands right above it."""
    above = [line.strip() for line in around.before.split("\n")[:-1] if line.strip()]
    if not around.is_listed:
        return above[-1] if above and above[-1].endswith(":") else ""
    return next((line for line in reversed(above) if line.endswith(":")), "")


def _under(heading: str) -> Telling | None:
    if _UNTRUE.search(heading) is not None:
        return Telling(heading, is_denied=_TRUE_TOO.search(heading) is None)
    said = _HEADING_SAYS.search(heading)
    return _told(heading, _VERB.sub(" ", heading)) if said is not None else None


def _told(words: str, who: str) -> Telling:
    shown = " ".join(words.split()).strip(" ,\"“”'")
    speaker = frozenset(content_stems(who)) or frozenset(find_words(who))
    return Telling(shown, speaker, any(map(denies, find_words(words))))


def _last_clause(words: str) -> str:
    """What stands behind the last end of a clause, signs and blanks at the ends aside."""
    kept = words.strip(" :;\"“”‘'–—-")
    ends = list(_CLAUSE_ENDS.finditer(kept))
    return kept[ends[-1].end() :].strip() if ends else kept


def _shortened(who: str, said: str) -> str:
    """Who, and that they say it: no more than is needed to know them."""
    words = who.split()
    verb = said.split()
    shown = verb[:2] if verb[1:2] == ["that"] else verb[:1]
    return " ".join([*words[-_MOST_WORDS_OF_A_SPEAKER:], *shown])
