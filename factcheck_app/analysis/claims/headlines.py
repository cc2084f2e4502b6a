"""Headline claims: headings and list titles that state an effect bare, beside those that only name a part."""

from __future__ import annotations

import re

from factcheck_app.analysis.strength import strength_cues as cues
from factcheck_app.analysis.strength.causal_statements import find_causal_statements
from factcheck_app.analysis.strength.causal_verbs import CAUSAL_VERBS, VerbForm
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import word_list

_NUMBERED = LazyPattern(r"^\W*\d+[.):]\s+")
# headings that name a part, ask, count tips or tell the reader what to do
_LABEL_WORDS = word_list(
    "benefits? risks? effects? causes? symptoms? types? uses? history overview role science evidence impact importance "
    "limitations? treatments? diagnosis prevention ways? tips? reasons? facts? myths? signs? steps? examples? basics "
    "dangers? dosages? dose foods? options? advantages? disadvantages? pros guide introduction"
)
_QUESTION_WORDS = word_list("how what why when where who which can does do is are should will could")
_LABEL = LazyPattern(
    rf"""^(?:
        (?:the\s|potential\s|possible\s|common\s|proven\s|key\s|main\s|other\s|health\s|side\s|\d+\s)*
        (?:{"|".join(_LABEL_WORDS)})\b\s*(?:$|of\b|for\b|to\b|that\b|and\b|behind\b|in\b|from\b|about\b|you\b|:)
      | (?:\d+|five|six|seven|eight|nine|ten|top)\s(?:[\w-]+\s){{0,3}}(?:{"|".join(_LABEL_WORDS)})\b
      | (?:examining|understanding|exploring|introducing|managing|living|choosing|getting|making|using|talking|coping)\b
      | about\b | more\s(?:on|about|from|information)\b | our\b | my\b | your\b | related\b | further\b | frequently\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_ASKS = LazyPattern(rf"^(?:{'|'.join(_QUESTION_WORDS)})\b", re.IGNORECASE)
_TELLS = LazyPattern(
    r"^(?:ditch|avoid|practi[cs]e|stay|try|eat|clean|start|get|keep|find|plan|seek|use|take|drink|choose|limit|make|"
    r"consider|be|go|do|don['’]t|never|always|cut|add|stop|set|ask|know|learn|read|talk|consult|contact|listen|see|watch|move|sleep|exercise|"
    r"(?:increase|reduce|boost|improve|lower|manage|protect|support|strengthen|track|check) your)\b",
    re.IGNORECASE,
)
_ANNOUNCES = LazyPattern(
    r"\b(?:announces?|raises? (?:€|\$|£)?\d|secures?|launch(?:es)?|unveils?|partners?|partnership|appoints?|acquires?|"
    r"wins?|celebrates?|opens?|joins?|hosts?)\b",
    re.IGNORECASE,
)
# "Better sleep", "Prolonged remission": an adjective of change, then what has changed
_CHANGED = LazyPattern(
    r"""^(?:an?\s|the\s)?(?:(?:significantly|greatly|much|potentially|possibly|even)\s)?(?:
        reduced | improved | enhanced | prolonged | increased | decreased | lowered | boosted | strengthened | sustained
      | better | lower | higher | fewer | less | more | faster | stronger | longer | deeper | healthier | greater
      | sharper | calmer | clearer | slower | sounder | easier | shorter | quicker | rapid | lasting | long-lasting
      | accelerated | improving | reducing | preventing | boosting | lowering | increasing | relieving | promoting
      | enhancing | supporting | restoring | stabili[sz]ed | steadier | smoother | brighter | milder | safer | gentler
    )\s(?:[\w-]+)""",
    re.IGNORECASE | re.VERBOSE,
)
_CHANGE_NOUN = LazyPattern(
    r"""\b(?:reduction|decrease|increase|improvement|relief|loss|gain|boost|protection|recovery|prevention|decline|
        enhancement|remission|rise|drop|fall|surge)s?\s(?:in|of|from|against|for)\b
      | \b(?:weight|pain|stress|symptom|mood)\s(?:loss|relief|reduction|improvement|control)$""",
    re.IGNORECASE | re.VERBOSE,
)
# "Cooler rooms, calmer minds": one change beside another
_TWO_CHANGES = LazyPattern(
    r"^(?:more|less|fewer|[a-z]{2,}er) [\w-]+(?: [\w-]+)?, (?:more|less|fewer|[a-z]{2,}er) [\w-]+(?: [\w-]+)?$",
    re.IGNORECASE,
)
# "No side effects", "Twice as strong as ...", "20 times better absorbed than ..."
_NONE_OR_TIMES = LazyPattern(
    r"^(?:no|zero|without|free (?:of|from)) (?:[\w-]+ )?"
    r"(?:side[ -]effects?|risks?|withdrawal|pain|hunger|dependence|crash)\b"
    r"|^(?:\d+|two|three|five|ten|half|twice) ?(?:times|x|as|%)(?: as)?"
    r" (?:more |less )?[\w-]+(?: [\w-]+)? (?:than|as)\b",
    re.IGNORECASE,
)
_OWN = LazyPattern(r"\b(?:I|[Mm]y|me)\b")
# "After your operation has ended": a part of a sentence names a part of the text
_CLAUSE = LazyPattern(
    r"^(?:after|before|when|while|if|once|until|during)\b[^,]*$|\bthan you (?:think|thought|might)\b", re.IGNORECASE
)
_POSSIBLE = LazyPattern(
    r"^(?:(?:potential|possibl[ey]|promise|promising)\b(?! (?:benefits?|risks?|side)\b)|may\b|might\b|could\b)",
    re.IGNORECASE,
)
# "Supports digestion", "Useful to build muscle": the subject is what the list is about
_GOOD_FOR = LazyPattern(
    r"^(?:supports?|balances|relaxes|maintains|nourishes|soothes|calms|eases|hydrates|firms|tones|detoxifies|cleanses|aids|fights"
    r"|targets|builds|controls|normali[sz]es|purifies) (?!your (?:day|budget|style))\w"
    r"|^(?:useful|effective|helpful|beneficial) (?:for|to|in|against) \w"
)
# "Ten things you can do"
_THINGS_TO_DO = LazyPattern(
    r"\b(?:things|steps|ways|what|all|everything|foods) (?:that )?(?:you|we|parents|patients|women|men) "
    r"(?:can|could|should|need|must)\b",
    re.IGNORECASE,
)
_LEADS_WITH_VERB = LazyPattern(r"^(?:it )?(?:may |might |can |could )?(?P<verb>\w+)\b")
_FINITE = LazyPattern(
    r"""(?<!^)\b(?:is|are|was|were|may|might|can|could|will|has|have|had|does|do|did|finds?|found|shows?|suggests?|avoids?|rises?
        |rising|falls?|works?|reveals?|succeeds?|fails?|beats|outperforms?|halves|doubles|climbs?|recalled)\b
      | (?<!^)\b(?:linked|tied|associated|similar|superior|equal)\b
      | (?<!for\s)(?<!of\s)(?<!^)\b(?:safe|effective|better|worse|higher|lower)\b['’”"]?
        (?=\s(?:in|for|than|amid|amidst|against|among|as|and)\b)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_FIRST_OF_ITS_KIND = LazyPattern(r"^first (?:[\w-]+ ){0,3}(?:trial|study|test|case|evidence)\b", re.IGNORECASE)
_FEWEST_WORDS_OF_A_SENTENCE = 4


def states_effect(words: str) -> bool:
    """Whether a heading or list title states something ("Better sleep") and does not only name a part ("Benefits")."""
    text = _plain(words)
    if len(text.split()) < 2 or text.endswith("?"):
        return False
    if (
        any(pattern.match(text) for pattern in (_LABEL, _ASKS, _TELLS, _CLAUSE))
        or _ANNOUNCES.search(text)
        or (_OWN.search(text) and not _leads_with_effect(text))
        or _THINGS_TO_DO.search(text)
    ):
        return False
    if any(
        pattern.search(text)
        for pattern in (_CHANGED, _CHANGE_NOUN, _POSSIBLE, _FIRST_OF_ITS_KIND, _TWO_CHANGES, _NONE_OR_TIMES)
    ):
        return True
    return _leads_with_effect(text) or _is_a_sentence(text)


def _leads_with_effect(text: str) -> bool:
    """ "Reduces pain", "May ease stress": the subject is the article's."""
    lower = text.lower()
    found = _LEADS_WITH_VERB.match(lower)
    verb = CAUSAL_VERBS.get(found["verb"]) if found is not None else None
    if _GOOD_FOR.match(lower):
        return True
    return verb is not None and (
        verb.form is VerbForm.PRESENT or lower.startswith(("may ", "might ", "can ", "could "))
    )


def _is_a_sentence(text: str) -> bool:
    if ": " in text:
        return False
    has_verb = len(text.split()) >= _FEWEST_WORDS_OF_A_SENTENCE and _FINITE.search(text) is not None
    return has_verb or _states_a_cause(text)


def _states_a_cause(text: str) -> bool:
    return any(not cause.by_noun for cause in find_causal_statements(text.lower()))


def lacks_verb(words: str) -> bool:
    """Whether a headline is bare: no verb of its own says what it states ("Prolonged remission")."""
    text = _plain(words)
    return not any(holds(text) for holds in (_is_a_sentence, _leads_with_effect, _FIRST_OF_ITS_KIND.match))


def lacks_subject(words: str) -> bool:
    """Whether what it speaks of stands elsewhere: "Prevents stroke in adults", "Better sleep"."""
    is_sentence = words.rstrip().endswith((".", "!", "?"))
    return _leads_with_effect(_plain(words)) or (not is_sentence and lacks_verb(words))


def is_hedged(words: str) -> bool:
    """Whether a bare headline is hedged ("Potential for ...")."""
    lower = words.lower()
    return any(hedges.search(lower) for hedges in (cues.HEDGES, cues.VERB_HEDGES, cues.NOUN_HEDGES))


def _plain(words: str) -> str:
    return _NUMBERED.sub("", " ".join(words.split())).rstrip(":. ")
