"""Imperatives: a plain tip ("Set a timer") beside advice that a guideline could confirm ("Drink two litres a day")."""

from __future__ import annotations

import re

from factcheck_app.analysis.strength.causal_verbs import CAUSAL_VERBS, VerbForm
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of

_LEAD_IN = LazyPattern(
    r"""^(?:(?:and|but|so|then|also|instead|first|second|third|next|now|finally|lastly|simply|just|please|always|never
        |(?!apply|supply|reply|rely|multiply|comply)[a-z]{3,}ly|for\sexample|if\s[^,]{3,80}|when\s[^,]{3,80}
        |whenever\s[^,]{3,80}|before\s[^,]{3,80}|after\s[^,]{3,80}
        |instead\sof\s[^,]{3,200}|to\s[^,]{3,60}|once\s[^,]{3,60}
        |(?:sitting|standing|lying|kneeling|using|starting)\s[^,]{3,60}),?\s)+""",
    re.IGNORECASE | re.VERBOSE,
)
# what a body does or takes: such advice can be checked against a guideline
_BEHAVIOUR = one_of(
    """eat drink avoid limit cut reduce increase sleep exercise take focus aim choose replace swap switch add
    include stop quit walk moderate opt start begin try stick keep consume maintain get use apply do
    don['’]t_\\w+ do_not_\\w+ wear consider rest stay fill prioriti[sz]e
    wash brush floss gargle rinse moisturi[sz]e"""
)
# everything else that one is told to do
_ERRAND = one_of(
    """find make pick set plan ask write look check remember join go give let put turn practi[cs]e ensure be have
    prepare cook buy store reach schedule track record skip listen talk tell speak call follow learn read
    note think imagine picture ditch seek clean hit bring leave pay know see watch move sit stand breathe work
    place repeat wait trust bite raise fold send call ring return remove peel press pop tear pack
    grab post email phone type tick tap swipe scan stir chop pour fill_in count hold lie pull push rub wipe dry
    lift bend spread apply_for mix enjoy celebrate surround invest visit open close save share search create experiment
    forget relax treat embrace accept allow forgive bookmark download set_aside"""
)
_IMPERATIVE = LazyPattern(rf"^(?:to )?(?P<verb>(?P<behaviour>{_BEHAVIOUR})|{_ERRAND})(?![\w-])", re.IGNORECASE)
# "Work is stressful", "Exercise can help", "Sleep affects mood": the word is a subject
_OTHER_FINITE = (
    "is are was were may might can could will has have had does also alone plays makes keeps gives seems appears tends "
    "comes starts matters works takes means needs requires contributes leads results begins"
)
_FINITE = one_of(
    " ".join([*(word for word, verb in CAUSAL_VERBS.items() if verb.form is VerbForm.PRESENT), _OTHER_FINITE])
)
_TAKES_CLAUSE = one_of(
    """ensure make check know see remember think imagine note ask learn read say tell find trust forget accept consider
    look be give let show keep do don['’]t"""
)
_NO_NAME = one_of(
    """that which who what whatever whichever where when while if until because since so as how whether and or but it
    they you your their we our i my this these those anything everything something sure whose than there"""
)
_IS_SUBJECT = LazyPattern(
    rf"^\w+(?: (?:and |or )?(?!that|which|who|what|foods?)\w+)? {_FINITE}\b(?! of\b)"
    # "Dry eye syndrome is": what is made sure or found out may be a sentence ("Make sure the room is dark")
    rf"|^(?!{_TAKES_CLAUSE}\b)\w+(?: (?!{_NO_NAME}\b)[\w-]+){{1,4}} (?:is|are|was|were|has|may|can|could|might|will)\b"
    # "Work on the bridge starts in May"
    rf"|^work (?:on|in|at) (?:[\w-]+ ){{1,6}}?(?:starts|begins|will|has|is|was|continues)\b"
)
_HEALTH = any_of(
    one_of(
        """eat eating foods? diets? drinks? drinking water sleep sleeping exercis\\w+ walk(?:ing)? activity
        smok\\w+ alcohol salt sugar fruits? vegetables? protein fib(?:re|er) weight meals? doses? tablets?
        supplements? vitamins? caffeine coffee fats? calories? dieting sunscreen breath\\w* hunger healthier
        healthy mg medication medicines? pills? fluids? workouts? stretching snacks? breakfast hydrated bed
        bedtime yoga tai_chi meditat\\w+ relax\\w* plenty_of_rest sitting teeth gums slouch\\w* posture lubricants?
        sunlight spf wounds? dressings? stitches bandages? bleeding infections? swim\\w*
        bath\\w* your_hands"""
    )
)
_PURPOSE = any_of(
    r"(?:to|and) (?:help |better )?"
    + one_of(
        """reduce prevent improve lower boost increase avoid treat support promote relieve ease manage protect
        maintain curb strengthen restore calm soothe"""
    )
    + r"(?! (?:this|that|it|up)\b)",
    r"to (?:help )?keep(?! (?:this|that|it|up)\b)",
    r"(?:because|since) (?:it|they|this)",
    r"as (?:it|they|this|these|those|some|many|most)",
    r"and you(?:['’]ll| will) (?:\w+ )?(?:see|feel|notice|get|have|be)",
    r"which (?:can|may|helps?|will|reduces?|improves?)",
    rf"which (?:\w+ly )?(?:keeps?|stops?|makes?|gives?|leaves?|lets?|{one_of(' '.join(CAUSAL_VERBS))})",
    r"(?:it|this|they) (?:can|may|will|could) (?:help|reduce|improve|lower|boost|increase|prevent|lead)",
    r"(?:for|as) (?:better|lower|healthier|improved) \w+",
)
_FIGURE = r"\d[\d.,–-]*"
_EACH_DAY = r"(?:a|per|each|every) (?:day|night|week)|daily|nightly|weekly"
_NUMBER = rf"(?:{_FIGURE}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half (?:a|an)|once|twice)"
_AMOUNT = LazyPattern(
    rf"\b{_NUMBER} hours? (?:between|before|after|apart)\b"
    rf"|\b{_FIGURE} ?(?:cm|centimetres?|centimeters?|inch(?:es)?|degrees"
    r"|mg|µg|mcg|g|kg|ml|l|iu|minutes?|mins?|hours?|hrs?|grams?|cups?|times|glasses|portions|steps)\b"
    rf"|\b{_NUMBER} (?:puffs?|drops?|tablets?|capsules?|pills?|sprays?|doses?|spoons?|teaspoons?|tablespoons?)\b"
    rf"|\b(?:{_NUMBER} (?!hours? |minutes? )(?:[\w-]+ )?[\w-]+|once|twice) (?:{_EACH_DAY})\b"
    rf"|\bfor (?:at least |up to )?{_NUMBER} (?:days|weeks|months)\b"
    r"|\bevery (?:\w+ )?(?:minutes?|hours?)\b|\bon days? \d"
    r"|\bdaily(?=[.,;:)]|$| (?:with|and|or|in|for|to)\b)|\bevery (?:day|night)\b"
)
# "Reapplying it every two hours"
_DOING = LazyPattern(rf"^[a-z]{{3,}}ing\b[^.]*(?:{_AMOUNT.pattern})")
_FIRMLY = LazyPattern(r"^(?:please )?(?:never|always|do not|don['’]t|make sure)\b")
# "(Clinic of Sleep, 2019)" at its end: advice that names its source
_SOURCED = LazyPattern(r"\((?:[A-Z][\w’'.&-]*(?: (?:of|for|and|the))? ?){1,6}(?:, (?:19|20)\d\d)?\)\W*$|\[\d+\]\W*$")
# where to put things is no guideline's business
_STORING = LazyPattern(
    r"\b(?:keep|store|put|leave)\b[^.]*\b(?:where|next to|out of|within reach|in (?:a|an|the|your) (?:\w+ )?"
    r"(?:car|bag|fridge|drawer|cupboard|phone|kitchen|desk|purse))\b"
)
# "take a deep breath" moves nobody's health
_IDIOM = LazyPattern(
    r"\btake (?:a (?:deep )?breath|a look|a moment|a seat|heart|your time|it easy)\b|\brest (?:in peace|assured)\b"
)
_NORM = any_of(
    r"should",
    r"must",
    r"recommend\w*",
    r"advis\w+",
    r"guidelines?",
    r"ought to",
    r"(?:do not|don['’]t|never) (?:stop|start|skip|double|crush|chew|exceed|combine|mix|inject|swallow)(?! \w+ing\b)",
    r"(?:stop|avoid|do not|don['’]t|never) (?:using|taking|giving|us(?:e|ing) the|take (?:more|the|it|them)"
    r"|give|exceed|mix|combine)",
    r"(?:stay away from|avoid|stop|do not|don['’]t|never)\b[^.]* if you (?:have|are|take|suffer|had)",
)


def is_imperative(text: str) -> bool:
    """Whether the sentence tells the reader to do something."""
    lower = _LEAD_IN.sub("", text.lower())
    return _IMPERATIVE.match(lower) is not None and not _IS_SUBJECT.match(lower)


def doses_advice(text: str) -> bool:
    """Whether the sentence tells the reader how much or how often to do something for the body."""
    return is_imperative(text) and not is_plain_tip(text) and _AMOUNT.search(text.lower()) is not None


def advises(text: str) -> bool:
    """Whether the words tell the reader to do something that a guideline could confirm, in a sentence or a list."""
    return (is_imperative(text) and not is_plain_tip(text)) or _DOING.match(text.lower()) is not None


def is_plain_tip(text: str) -> bool:
    """Whether the sentence only tells the reader to do something that no guideline speaks of, and gives no reason."""
    lower = _LEAD_IN.sub("", text.lower())
    found = _IMPERATIVE.match(lower)
    if found is None or _IS_SUBJECT.match(lower):
        return False
    # "Try to keep ..." gives no reason; "Keep a diary to reduce stress" does
    rest = re.sub(r"^ to \w+", "", lower[found.end() :])
    if _STORING.search(lower) or _IDIOM.search(lower):
        return True
    if _SOURCED.search(text) or _NORM.search(text.lower()) or _AMOUNT.search(lower) or _PURPOSE.search(rest):
        return False
    # what must never or always be done is advice wherever it is about the body
    is_errand = found["behaviour"] is None and _FIRMLY.match(text.strip().lower()) is None
    return is_errand or _HEALTH.search(lower) is None
