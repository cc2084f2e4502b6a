"""The cues of strength: words and what they mean, as patterns over one sentence in lower case.

Rungs after Sumner et al. 2014 and Yu et al. 2020; the lists are ours.
"""

from __future__ import annotations

import re


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?:" + "|".join(words) + r")(?![\w-])")


# verbs that state a cause, in every form: the stem and its endings
_UP = r"increas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|boost(?:s|ed|ing)?|enhanc(?:e[sd]?|ing)|elevat(?:e[sd]?|ing)|promot(?:e[sd]?|ing)|strengthen(?:s|ed|ing)?|accelerat(?:e[sd]?|ing)|stimulat(?:e[sd]?|ing)|prolong(?:s|ed|ing)?|extend(?:s|ed|ing)?|worsen(?:s|ed|ing)?|maximi[sz](?:e[sd]?|ing)|double[sd]?|triple[sd]?|amplif(?:y|ies|ied|ying)|induc(?:e[sd]?|ing)|restor(?:e[sd]?|ing)"
_DOWN = r"reduc(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|lower(?:s|ed|ing)?|prevent(?:s|ed|ing)?|cut(?:s|ting)?|curb(?:s|ed|ing)?|diminish(?:es|ed|ing)?|eas(?:e[sd]|ing)|reliev(?:e[sd]?|ing)|alleviat(?:e[sd]?|ing)|suppress(?:es|ed|ing)?|inhibit(?:s|ed|ing)?|block(?:s|ed|ing)?|slow(?:s|ed|ing)?|revers(?:e[sd]?|ing)|attenuat(?:e[sd]?|ing)|minimi[sz](?:e[sd]?|ing)|mitigat(?:e[sd]?|ing)|weaken(?:s|ed|ing)?|delay(?:s|ed|ing)?|halv(?:e[sd]?|ing)|limit(?:s|ed|ing)?|soothes?|shorten(?:s|ed|ing)?|impair(?:s|ed|ing)?|kill(?:s|ed|ing)?|eliminat(?:e[sd]?|ing)"
_OTHER = r"improv(?:e[sd]?|ing)|caus(?:e[sd]?|ing)|lead(?:s|ing)? to|led to|result(?:s|ed|ing)? in|affect(?:s|ed|ing)?|influenc(?:e[sd]?|ing)|protect(?:s|ed|ing)?|cur(?:e[sd]?|ing)|treat(?:s|ed|ing)?|heal(?:s|ed|ing)?|help(?:s|ed|ing)?|benefit(?:s|ed|ing)?|produc(?:e[sd]?|ing)|trigger(?:s|ed|ing)?|harm(?:s|ed|ing)?|damag(?:e[sd]?|ing)|contribut(?:e[sd]?|ing) to|achiev(?:e[sd]?|ing)|enabl(?:e[sd]?|ing)|facilitat(?:e[sd]?|ing)|make[sd]?|made|making|modulat(?:e[sd]?|ing)|regulat(?:e[sd]?|ing)|chang(?:e[sd]|ing)|alter(?:s|ed|ing)?|driv(?:e[sn]?|ing)|play(?:s|ed|ing)? (?:an? |the )?(?:\w+ )?role|control(?:s|led|ling)?|support(?:s|ed|ing)?|maintain(?:s|ed|ing)?|allow(?:s|ed|ing)?|avert(?:s|ed|ing)?|save[sd]?|involve[sd]?|explain(?:s|ed)?|determin(?:e[sd]|ing)|activat(?:e[sd]?|ing)|generat(?:e[sd]?|ing)|provid(?:e[sd]?|ing)|offer(?:s|ed|ing)?|creat(?:e[sd]?|ing)|confer(?:s|red|ring)?"

INCREASES = _any(_UP, r"more", r"higher", r"longer", r"greater")
DECREASES = _any(_DOWN, r"less", r"lower", r"fewer", r"shorter")
CAUSAL_VERB = _any(_UP, _DOWN, _OTHER)
CAUSAL_PHRASE = _any(
    r"(?:is|are|was|were|be|been|proved|proven|remains?) (?:\w+ly )?(?:\w+ )?(?:effective|efficacious|beneficial|superior|safe|useful|helpful|harmful|inferior|well tolerated|feasible)",
    r"(?:more|less|most|equally|as|highly|very) (?:effective|efficacious|beneficial|harmful|potent)",
    r"due to",
    r"because of",
    r"as a result of",
    r"thanks to",
    r"attributable to",
    r"responsible for",
    r"caused by",
    r"(?:the|an?|its|their|significant|positive|negative|harmful|adverse|protective|beneficial|strong|direct|clear|no)? ?(?:effects?|impacts?|influence|efficacy|effectiveness|benefits?) (?:of|on|in|for)",
    r"had (?:an? |no )?(?:\w+ )?(?:effect|impact|influence|benefit)",
    r"has (?:an? )?(?:\w+ )?(?:effect|impact|influence|benefit)",
    r"effective(?:ly)? (?:in|for|at|against|treatments?|therap\w+|interventions?|options?|strateg\w+|methods?)",
    r"sets? \w+ apart",
    r"(?:protective|therapeutic|beneficial|harmful|adverse|antidepressant|synergistic|anti-inflammatory) effects?",
    r"experienced (?:an? )?(?:\w+ ){0,2}(?:longer|greater|lower|higher|fewer|less|more|improve\w+|reduction|decrease|increase)",
    r"respond(?:s|ed)? (?:well |better )?to",
    r"crucial (?:for|role|to)",
    r"essential for",
    r"vital for",
    r"key to",
)
# nouns that hide a cause: "the reduction in X", "improvement of Y"
CAUSAL_NOUN = _any(
    r"(?:reductions?|decreases?|improvements?|increases?|gains?|relief|prevention|enhancement|decline|loss|recovery|protection) (?:in|of|from)",
)
CORRELATION = _any(
    r"associat\w+ (?:\w+ )?(?:with|between|to|of)",
    r"associations?",
    r"link(?:s|ed)? (?:\w+ )?(?:to|with|between)",
    r"links?",
    r"correlat\w+",
    r"relat(?:ed|ion|ionship|ionships) (?:\w+ )?(?:to|with|between)",
    r"relationships?",
    r"predict\w*",
    r"risk factors?",
    r"risk markers?",
    r"(?:more|less|as|twice|times|most|least|equally|likelier) (?:\w+ )?likely",
    r"likelihood",
    r"odds",
    r"(?:higher|lower|greater|increased|reduced|elevated|decreased|lowest|highest) (?:\w+ )?(?:risks?|rates?|prevalence|incidence|odds|likelihood|chance|mortality|levels?|scores?)",
    r"(?:hazard|odds|risk|rate) ratios?",
    r"tend(?:s|ed)? to",
    r"at (?:an? )?(?:\w+ )?(?:higher|increased|greater|lower|reduced|elevated) risk",
    r"risks? of",
    r"compared (?:with|to)",
    r"than (?:those|in|among|people|patients|women|men|children|participants|their|non\w*|the)",
    r"go hand in hand",
    r"connection between",
    r"connected (?:to|with)",
    r"independent(?:ly)? (?:predict\w+|associat\w+)",
    r"had (?:\w+ )?(?:more|fewer|higher|lower|greater|less)",
    r"(?:significantly|markedly|substantially) (?:higher|lower|more|less|greater|fewer|better|worse|different)",
    r"difference[sd]? (?:in|between|were|was)",
    r"markers? (?:of|for)",
    r"determinants?",
    r"predictors?",
    r"in those who",
    r"common(?:er)? (?:in|among)",
)
HEDGE = _any(
    r"may",
    r"might",
    r"could",
    r"can",
    r"possibl[ey]",
    r"probabl[ey]",
    r"perhaps",
    r"potential(?:ly)?",
    r"appear(?:s|ed)?",
    r"seem(?:s|ed)?",
    r"suggest(?:s|ed|ing|ive)?",
    r"likely",
    r"promis(?:e|es|ing)",
    r"hypothesi[sz]\w*",
    r"possibility",
    r"indicat(?:e|es|ed|ing)",
    r"would",
    r"should",
    r"thought to",
    r"believed to",
    r"expected to",
    r"hope\w*",
    r"apparent(?:ly)?",
    r"presumably",
    r"implicat\w+",
    r"propose[sd]?",
    r"consider(?:ed)?",
    r"attractive",
    r"evidence (?:for|that|supporting)",
)
NO_EFFECT = _any(
    r"no (?:\w+ ){0,3}(?:differences?|effects?|associations?|evidence|increases?|reductions?|changes?|links?|relations?|relationships?|benefits?|improvements?|correlations?|impact|influence|interaction)",
    r"(?:did|does|do|was|were|is|are|has|have|had|could|can|will|would) ?(?:not|n['’]t) (?:\w+ ){0,3}(?:"
    + f"{_UP}|{_DOWN}|{_OTHER}"
    + r"|associated|linked|related|correlated?|differ(?:ent)?|effective|predict\w*|superior|inferior|significant(?:ly)?|support\w*|found|show\w*)",
    r"(?:did|does|do)n['’]t (?:\w+ ){0,2}(?:" + f"{_UP}|{_DOWN}|{_OTHER}" + r")",
    r"neither",
    r"failed to",
    r"fails? to",
    r"ineffective",
    r"not (?:\w+ )?(?:associated|linked|related|effective|different|significant\w*|correlated|predictive|superior|cause\w*|improve\w*|reduce\w*)",
    r"without (?:\w+ )?(?:affecting|increasing|effect)",
    r"(?:similar|comparable|equal) (?:in|between|across|among|to|for|rates?|efficacy|outcomes?)",
    r"lack of",
    r"unaffected",
    r"no more",
)
AIM_OR_METHOD = re.compile(
    r"(?:^|(?<=[,;:] ))(?:the |this |our |a |in this |to |here,? )?(?:primary |main )?(?:aims?|purposes?|objectives?|goals?|we (?:aimed|sought|wanted|set out|investigated|examined|studied|evaluated|assessed|explored|measured|compared|tested|conducted|analy[sz]ed|describe[sd]?|report|reviewed|performed|present|used|undertook|recruited))\b"
    r"|\b(?:was|were) (?:measured|randomi[sz]ed|randomly|recruited|enrolled|assessed|evaluated|examined|collected|conducted|asked|analy[sz]ed|included|recorded|performed|obtained|designed|interviewed|investigated|followed|divided|assigned|studied)\b"
    r"|\b(?:investigat\w+|examin\w+|determine|explor\w+|assess\w*|evaluat\w+|test(?:s|ed|ing)?|whether|looked at|aimed|sought|clinical trials? (?:is|are)) (?:whether|if|how|the (?:effects?|impact|relationship|association|role|efficacy|link)|what)\b"
    r"|\b(?:further|more|future|additional|larger|long-term) (?:\w+ )?(?:research|stud(?:y|ies)|trials?|work|investigations?)\b"
)
FINDING = _any(
    r"found",
    r"finds?",
    r"show(?:s|ed|n|ing)?",
    r"reveal(?:s|ed)?",
    r"demonstrat\w+",
    r"report(?:s|ed)",
    r"conclud\w+",
    r"discovered",
    r"observed",
    r"confirm(?:s|ed)?",
    r"suggest(?:s|ed)?",
    r"indicat(?:e|es|ed)",
    r"resulted",
    r"led to",
)
