"""Words by which a claim denies its main statement, and words that look alike and deny nothing."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import one_of, word_list

# a part of this few words without a denial states nothing by itself
FEWEST_WORDS = 4
# a denial this near behind another stands inside it: "did not fail to"
NEXT_TO = 3

_MEANWHILE = r"(?:(?:\w+ly|also|still|yet|just|so far|at present) )"
_AUXILIARY = one_of(
    "is are was were be been being has have had do does did can could may might must shall should will would need "
    "am it['’]s that['’]s there['’]s they['’]re"
)
_MYTH = r"an? (?:\w+ )?(?:myth|hoax|lie|misconception|fallacy|rumou?r)"
_UNTRUE = rf"(?:false|untrue|wrong|incorrect|fake|nonsense|{_MYTH})"
_NOT_TRUE = r"(?:not|n['’]t) (?:\w+ly )?(?:true|correct|right|the case|so)"
_SAYING = one_of("claims? idea belief notion theory myth rumou?rs? statement assertion suggestion view")


def _text(pattern: str) -> LazyPattern:
    return LazyPattern(pattern, re.IGNORECASE)


# an answer to a question of the claim itself, and one to a question that was left out
ANSWERED_NO = _text(r"\W*(?:no|not|none|never)\b(?:\W+(?:absolutely|at all|not|whatsoever))*(?:[\s.,;:!-]+|$)")
LEADING_NO = _text(r"^\s*(?:no|yes)\s*[,.:!]\s+")
PART_END = _text(
    r"(?<=[.!?;:])\s+|\s+-\s+"
    r"|,\s+(?=(?:but|and|so|yet|while|whereas|although|though|even|nor|which|or|with|not)\b)"
    r"|\s+(?=(?:but|whereas|although|though|even if|even though)\s)"
)
# what opens a part that leans on another; behind a comma its own main clause may follow
LEANING_PART = _text(
    r"\W*(?:"
    + one_of("which who not or nor")
    + r"\b|"
    + one_of("although though even while if when because since unless until as according with like")
    + r"\b(?!.*,\s\w))"
)
# the whole of a part is what is called untrue; "twice": and that is denied ("it is not a myth that")
FRAMES = (
    _text(
        rf"\W*it(?: is|['’]s| was| would be)(?P<twice> not(?= {_UNTRUE}))? (?:{_MEANWHILE})?(?:{_UNTRUE}|{_NOT_TRUE})"
        r"(?: to (?:say|claim|think|believe|conclude|suggest|assume|state))? that "
        r"(?P<inner>.+)"
    ),
    # "it isn't true that"; the group that never matches keeps the patterns alike
    _text(rf"\W*it is(?P<twice>(?!))?{_NOT_TRUE} that (?P<inner>.+)"),
    _text(
        rf"\W*(?:(?:the|this|a) (?:\w+ )?{_SAYING} )?that (?P<inner>.+?) (?:is|are|was|were)"
        rf"(?P<twice> not(?= {_UNTRUE}))? (?:{_MEANWHILE})?(?:{_UNTRUE}|{_NOT_TRUE})\W*"
    ),
    _text(rf"\W*(?P<inner>.+?) (?:is|are)(?P<twice> not(?= {_MYTH}))? (?:{_MEANWHILE})?{_MYTH}\W*"),
)
# these deny nothing, deny a part alone, or cancel themselves out
NO_DENIAL = _text(
    r"\b(?:"
    r"(?:not|\w+n['’]t) (?:be )?(?:only|just|merely|simply|solely|alone|necessarily|all|every\w*|always|exclusively|"
    r"until|entirely|the only|to mention)"
    r"|(?:can ?not|can['’]t|could not|couldn['’]t) (?:yet |currently )?be (?:ruled out|excluded|dismissed|denied|"
    r"ignored|neglected|overlooked|discounted|overstated|overestimated|overemphasi[sz]ed|underestimated)"
    r"|(?:not|\w+n['’]t|cannot) (?:yet )?(?:been )?(?:\w+ly )?(?:know\w*|clear|understood|certain|sure)"
    r"|(?:not|\w+n['’]t) (?:an? )?(?:\w+ly )?(?:un(?!der|i|til)\w+|impossible|in(?:significant|frequent|effective|"
    r"consequential|conceivable|dependent)|rare\w*|without|irrelevant|negligible)"
    r"|(?:or|if|than) not"
    r"|no (?:less|fewer|later|sooner|doubt|matter|wonder|exception|other|small|one knows|known way of knowing)"
    r"|nobody knows|nothing (?:but|other|better|more|less)|never (?:before|been more|more)"
    r")\b"
)


# the same in words that no reader of single words takes for a denial
PLAINER = (
    (_text(r"\bnot (only|just|merely|simply|solely)\b"), r"\1"),
    (_text(r"\bno (?:less|fewer) than\b"), "at least"),
    (_text(r"\bno doubt\b"), "surely"),
    (_text(r"\b(?:can|could)(?: ?not|n?['’]t) be (?:ruled out|excluded|dismissed|discounted)\b"), "is possible"),
    (_text(r"\bnot un(?=common|usual|likely|expected|important|helpful|related|safe|healthy|affected)"), ""),
)  # fmt: skip


def _denial(before: str, denial: str, after: str = "") -> LazyPattern:
    return _text(rf"{before}(?P<denial>{denial}){after}")


_PREDICATE = (
    rf"\b{one_of('is are was were be been remains? remained seems? appears? proved proven')} (?:\w+ly )?(?:an? )?"
)
# "with no active ingredient" denies no statement
_NO_OBJECT_OF = "".join(
    rf"(?<!\b{word}\s)"
    for word in word_list("with of by in to for at from or and on under despite having whether showing")
)
# what stands for a verb or stands with one: each a pattern, and what to write for its denial
VERB_DENIALS = (
    (_denial(r"\b", "won['’]t", r"\b"), "will"),
    (_denial(r"\b", "can['’]t|can ?not", r"\b"), "can"),
    (_denial(r"\b\w{2,}", "n['’]t", r"\b"), ""),
    (_denial(rf"\b{_AUXILIARY}\s(?:{_MEANWHILE})?", r"not\s", r""), ""),
    (_denial(r"\b(?:found|shown|reported|known|seen|said|seems?|appears?|proved|proven) ", "not ", "to "), ""),
    (_denial(r"\b", "never|hardly|scarcely|barely", r"\b"), ""),
    (_denial(r"\b", "fail(?:s|ed)? to", r"\b"), "do"),
    (_denial(r"(?<!\ba )(?<!\bthe )(?<!\bthis )(?<!\bor )(?<!\bto )\b", "lack(?:s|ed)?", r"\b(?! of)"), "have"),
    (_denial(r"\b", "un", r"(?=likely to\b)"), ""),
    (_denial(_PREDICATE, "in", r"(?=effective\b|effectual\b|capable of\b|dependent of\b)"), ""),
    (
        _denial(
            _PREDICATE,
            "un",
            r"(?=" + one_of(
                "able related involved affected changed necessary successful suitable helpful associated connected "
                "influenced altered linked important proven"
            ) + r"\b)",
        ),
        "",
    ),
    (_denial(_PREDICATE, "use(?=less)less"), "useful"),
)  # fmt: skip
# what stands with a noun
NOUN_DENIALS = (
    (_denial(_NO_OBJECT_OF + r"\b", r"no\s"), ""),
    (_denial(r"\b", "no one|nobody", r"\b"), "people"),
    (_denial(_NO_OBJECT_OF + r"\b", "none of", r"\b"), "some of"),
    (_denial(_NO_OBJECT_OF + r"\b", "nothing", r"\b"), "something"),
    (_denial(r"\b", "neither", r"\b"), "both"),
    (_denial(r"\b(?:is|was|are|were) (?:still |currently )?", r"an? lack of\s"), ""),
    (_denial(r"\b", r"(?:insufficient|little|scant|not enough)\s", r"(?:\w+ )?(?=evidence|proof)"), ""),
)
# "drugs that do not help": the denial stands in a clause about the noun
RELATIVE_AT_END = _text(r"\b(?:who|which|that|whose)\s+(?:(?:\w+ly|also|still|often|usually)\s+)?$")
RELATIVE_WITH_VERB = _text(
    r"\b(?:who|which|that)\s+(?:has|have|had|shows?|showed|causes?|contains?|is|are|was|were|gets?)\s+(?:had\s+)?$"
)
CONDITION = _text(
    r"\b"
    + one_of(
        "if when whenever unless because since until where whether although though while whereas before so_that in_case"
    )
    + r"\b"
)
COMPLEMENT = _text(r"\bthat\b|\bto (?:suggest|support|show|indicate)\b")
COORDINATES = _text(r"[,;]|\b(?:and|or|nor|but)\b")
