"""What states a cause without one of the causal verbs: "is effective", "leads to", "the benefit of"."""

from __future__ import annotations

from factcheck_app.analysis.strength.causal_verbs import LOWERING_VERBS, RAISING_VERBS
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of

BE = one_of("is are was were be been being remains? remained proved proven became becomes?")
ADVERBS = (
    r"(?:(?:\w+ly|"
    + one_of("not also more most still very as equally both all well often an? the one_of considered")
    + ") )*"
)
_FEW = r"(?:[\w-]+ ){0,2}"
_SOME = r"(?:[\w-]+ ){0,3}"

_GOOD_OR_BAD = one_of(
    """effective efficacious beneficial superior protective harmful detrimental toxic safer? helpful
    well[-_]tolerated successful_in responsible_for attributable_to cost[-_]effective better_than"""
)
_NEEDED_FOR = one_of("crucial critical central fundamental pivotal vital essential") + r" (?:for|in|to(?= \w+ing))"
_EFFECTIVE_MEANS = r"effective (?:\w+ )?" + one_of(
    "treatments? therap\\w+ options? ways? strateg\\w+ methods? interventions? tools? alternatives?"
)
_WORKED_BY = one_of(
    """caused driven mediated triggered induced influenced affected explained improved reduced increased enhanced
    prevented alleviated inhibited modified modulated suppressed attenuated controlled relieved reversed achieved"""
)
# "increased by nearly a third" says how much, not by what
_NO_AMOUNT = (
    r"(?! (?:(?:up to|about|around|nearly|only|just|roughly|over|more than|less than|at least|an average of) )*"
    r"(?:\d|an? (?:few|third|half|quarter)|half|two|three))"
)
_EFFECTS = one_of("effects? impacts? influence benefits? protection relief improvements? reductions?")
_KIND_OF_EFFECT = one_of(
    """protective therapeutic beneficial harmful adverse antidepressant synergistic anti-[\\w-]+ deleterious
    favou?rable detrimental positive negative inhibitory significant"""
)
_HELPED = one_of(" ".join((*RAISING_VERBS, *LOWERING_VERBS, "improve", "protect")))
_CHIEF = one_of("principal dominant leading main major common important primary key root necessary significant the a")
_BROUGHT = one_of("conveys? conveyed achieves? achieved enables? creating produces? provides?")
_WELL = one_of("away full healthy stable under_control at_bay young strong satisfied")

CAUSAL_PHRASES = any_of(
    rf"{BE} {ADVERBS}(?:{_GOOD_OR_BAD}|{_NEEDED_FOR}|{_EFFECTIVE_MEANS}|due to|caused by|because of)",
    rf"{BE} {ADVERBS}{_FEW}(?:determinants?|(?:contributors?|triggers?) (?:of|to|for))",
    r"(?:more|less|most|equally|as|highly|particularly) effective (?:in|for|at|than|against|as|among)",
    r"(?:effective|successful|beneficial|harmful|safer?) (?:in|for|at|against|among|and)",
    rf"{_CHIEF} (?:[\w-]+ )?(?:causes? of(?! concern)|reasons? (?:for|why|that|people))",
    rf"help(?:s|ed|ing)? (?:to )?(?:[\w-]+ ){{0,2}}?{_HELPED}",
    r"(?:lead|leads|led|leading) to",
    r"(?:contributes?|contributed|contributing) to",
    r"(?<!yielded )(?<!these )(?<!the )(?<!our )(?:results?|resulted|resulting) in"
    r"(?! (?:the (?:present|current)|this|these|patients|our))",
    rf"(?:plays?|played) (?:an? |the )?{_SOME}roles?",
    r"roles? (?:that )?(?:[\w-]+ ){1,5}plays? in",
    rf"(?:contributes?|contributed|makes?|made) (?:an? )?{_SOME}contributions? to",
    rf"contributes? (?:an? )?{_SOME}(?:amount|share|part) (?:to|of)",
    rf"{BE} {ADVERBS}(?:to blame|the culprits?|a killer|the drivers?)",
    r"interfere[sd]? with",
    r"importance of [^,;.]{3,50} in \w+ing",
    rf"rules? out (?:the )?{_SOME}(?:involvement|influence|effect)",
    rf"{_WORKED_BY} by{_NO_AMOUNT}",
    rf"{one_of('has have had shows? showed demonstrate[sd]? exerts? exerted produce[sd]? provide[sd]? offers?')}"
    rf" (?:an? |no |the )?(?:[\w-]+ ){{0,4}}{_EFFECTS}",
    rf"found (?:to be |[\w-]+ (?:[\w-]+ ){{0,3}}to be ){ADVERBS}(?:feasible and )?{_GOOD_OR_BAD}",
    r"(?:is|are|was|were|proven|proved|found) (?:to be )?(?:the |an? )?(?:\w+ )?(?:successful|acceptable|viable)"
    r" (?:\w+ )?(?:treatments?|therap\w+|options?|alternatives?|approach(?:es)?)",
    r"(?:reliable|successful|efficient|good) (?:at|in) \w+ing",
    r"successfully (?:to|used to) (?:treat|mend|repair|remove|cure|correct|relieve|control|manage)",
    r"(?:good|bad|great) for (?:your|the|our) (?:[\w-]+ )?(?:\w+)",
    r"makes? (?:you|us|people|them|women|men|children|adults|patients|babies|users) \w+",
    r"ma(?:kes?|de) (?:[\w%-]+ ){1,6}(?:as|more|less) likely",
    r"lets? (?:[\w-]+ ){1,4}(?:live|sleep|walk|breathe|recover|heal)",
    r"keep(?:s|ing)? (?:[\w-]+ ){1,3}from \w+ing",
    rf"{BE} {ADVERBS}(?:transmitted|spread) (?:through|by|via)",
    r"mediated (?:in part |partly |largely )?by",
    rf"{_KIND_OF_EFFECT} (?:[\w-]+ )?(?:effects?|impacts?|influence)",
    r"(?:effects?|impacts?) (?:of [^,;.]{3,60} )?on",
    r"(?:make|makes|made|making) (?:it|them|people|you|patients|\w+ing) (?:an? )?(?:much )?"
    r"(?:(?:more|less|easier|harder|better|worse|attractive|\w+er)(?= ))",
    r"(?:make|makes|made|making) (?:[\w-]+ ){1,5}(?:easier|harder|safer|better|worse|stronger|weaker)",
    rf"keep(?:s|ing)? (?:[\w-]+ ){{1,3}}{_WELL}",
    r"(?:sets?|setting) (?:\w+ )?apart",
    r"puts? (?:[\w-]+ ){1,3}at (?:\w+ )?risk",
    rf"poses? (?:an? )?{_FEW}(?:risk|threat|danger|hazard)s?",
    rf"{_BROUGHT} (?:an? |the )?(?:[\w-]+ )?" + one_of("benefits? better faster positive lower higher significant"),
    r"protects? against",
    r"thanks to",
    r"key to",
    r"(?:is|are|was|were) (?:\w+ly )?dependent on",
    r"(?:is|are|was|were) (?:\w+ly )?(?:crucial|vital|essential|fundamental|critical|indispensable|key|important) to"
    r" (?:the|their|your|our|an?|good|\w+ing)",
    r"(?:adds?|added) (?:both )?(?:risk|cost|years) to",
    r"(?:has|have|had) (?:[\w-]+ ){0,3}effects?(?= *$|[.,])",
    r"(?:promise|utility|usefulness|value|role) of [^,;.]{3,50} (?:in|for) \w+ing",
    r"ward(?:s|ed|ing)? off",
    r"takes? the edge off",
    r"keep(?:s|ing)? (?:[\w-]+ ){1,3}at bay",
    # "amber lenses work", "this works well", not "at work", "our work"
    r"(?:(?<=[a-rt-z]s )work|(?<!those )(?<!who )(?<!how it )(?<!how )works)"
    r"(?= (?:just |very )?(?:as )?(?:well|best|better|faster|wonders|against)|[.!]| *$)",
    r"(?:potent|powerful|effective|strong) (?:[\w-]+ )?(?:inhibitors?|suppressors?|stimulators?|activators?|blockers?)",
)
# nouns that hide a cause; a relation stated beside them comes first
CAUSAL_NOUNS = any_of(
    r"because of",
    r"due to",
    r"as a result of",
    r"(?:improvements?|reductions?|relief|restoration) (?:in|of|from)",
    r"(?:benefits?|efficacy|(?<!cost[ -])effectiveness) (?:of|from|in)",
)
