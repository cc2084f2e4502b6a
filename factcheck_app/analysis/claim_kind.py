"""What a claim is about."""

from __future__ import annotations

import re

from factcheck_app.domain.claim import ClaimKind

_I = re.IGNORECASE


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(words) + r")\b", _I)


_ABOUT_STUDY = _any(
    r"published (?:in|by|online|on|today)",
    r"appeared in",
    r"(?:this|the) (?:\w+ )?(?:study|trial|research|review|survey|analysis|paper) (?:was|were|is|involved|included|looked|analy[sz]ed|examined|used|followed|enrolled|recruited|surveyed|compared|had|did)",
    r"(?:researchers|scientists|authors|team|investigators) (?:\w+ )?(?:looked|analy[sz]ed|examined|used|followed|enrolled|recruited|surveyed|studied|collected|asked|compared|conducted|set out|tested|measured|note[sd]?|argue[sd]?|caution\w*|wrote|say|said|gathered|reviewed|interviewed)",
    r"(?:participants|volunteers|patients|respondents|subjects) (?:were|had to|completed|answered|received|underwent|wore) (?:asked|recruited|enrolled|randomly|randomi[sz]ed|given|assigned|told|divided|questionnaires?)",
    r"drawing (?:up)?on (?:findings|results|data)",
    r"funded by",
    r"peer.reviewed",
    r"sample (?:size )?of",
    r"limitations? of the study",
    r"the study(?:['’]s)? (?:authors?|limitations?|findings)",
)
_FOUND = _any(
    r"found",
    r"showed?",
    r"shown",
    r"reported",
    r"revealed",
    r"suggests?",
    r"suggested",
    r"demonstrated",
    r"concluded",
    r"discovered",
    r"linked",
    r"associated",
)
_HARM = _any(
    r"side effects?",
    r"adverse",
    r"harm(?:s|ful|ed)?",
    r"toxic\w*",
    r"overdos\w+",
    r"dangerous",
    r"addicti(?:on|ve) (?:risk|potential)",
    r"fatal",
    r"withdrawal",
    r"complications?",
    r"unsafe",
    r"safety",
    r"hazard(?:s|ous)?",
    r"caus(?:e|es|ed|ing) (?:\w+ ){0,3}(?:damage|cancer|death|injur\w+|problems?|nausea|pain|bleeding|disease|headaches?|diarrh\w+)",
    r"damag(?:e[sd]?|ing)",
    r"worsen(?:s|ed|ing)?",
    r"contraindicated",
    r"poison\w*",
    r"life-threatening",
)
_ASSOCIATION = _any(
    r"associated with",
    r"associations?",
    r"link(?:s|ed)? (?:to|with|between)",
    r"correlat\w+",
    r"risk factors?",
    r"(?:more|less|times|twice) (?:\w+ )?likely",
    r"(?:higher|lower|increased|reduced|greater|elevated) (?:\w+ )?(?:risk|odds|chance|likelihood)",
    r"related to",
    r"relationship between",
    r"predict(?:s|ed|or|ors)?",
    r"tied to",
    r"connected (?:to|with)",
    r"at (?:higher|greater|increased|lower) risk",
    r"tend(?:s|ed)? to",
    r"risk of",
)
_MECHANISM = _any(
    r"mechanisms?",
    r"receptors?",
    r"neurotransmitters?",
    r"hormones?",
    r"(?:acts?|works?|working|acting) (?:by|on|as|through|via)",
    r"pathways?",
    r"brain regions?",
    r"enzymes?",
    r"molecul\w+",
    r"cells?",
    r"gut (?:bacteria|microbio\w+)",
    r"blood sugar (?:levels )?(?:stable|spikes?)",
    r"metaboli[sz]\w+",
    r"inflammatory (?:markers?|response)",
    r"dopamine",
    r"serotonin",
    r"neurons?",
    r"genes?",
    r"proteins?",
    r"immune system",
    r"signal(?:s|ing|ling)",
    r"digest\w*",
    r"absor(?:b|ption)\w*",
    r"ghrelin",
    r"antioxida\w+",
    r"cortisol",
    r"antagonist",
    r"because it",
    r"by (?:blocking|inhibiting|activating|binding|releasing|stimulating)",
)
_OCCURRENCE = _any(
    r"\d[\d,.]* ?(?:%|percent|per cent|million|billion|thousand)",
    r"(?:millions?|billions?|thousands?|hundreds?) of",
    r"prevalen\w+",
    r"inciden\w+",
    r"(?:one|two|three|four|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|eight|ten|\d+)",
    r"affects? (?:about|around|up to|an estimated|nearly|roughly|\w+ million|millions|people|approximately)",
    r"most common",
    r"on the rise",
    r"rates? (?:of|have|has|are|is|rose|increased|among)",
    r"each year",
    r"every year",
    r"annual(?:ly)?",
    r"cases (?:of|have|has|per)",
    r"estimated",
    r"deaths?",
    r"epidemic",
    r"widespread",
    r"costs? (?:about|around|the|an estimated)",
    r"common (?:among|in|condition|disorder|type|form)",
)
_PROGNOSIS = _any(
    r"relapse(?: rates?)?",
    r"survival",
    r"life expectancy",
    r"prognosis",
    r"mortality rates?",
    r"recover(?:y|s|ed)? (?:rates?|within|takes?|from|after)",
    r"outlook",
    r"in the long (?:run|term)",
    r"years after",
    r"recurrence",
)
_ADVICE = _any(
    r"should(?:n['’]t| not)?",
    r"recommend(?:s|ed|ation|ations)?",
    r"advis(?:e[sd]?|able)",
    r"guidelines?",
    r"ought to",
    r"must(?:n['’]t| not)?",
    r"need(?:s)? to",
    r"it(?:['’]s| is) (?:best|important|essential|crucial|a good idea|wise|vital|necessary) to",
    r"aim for",
    r"make sure",
    r"be sure to",
    r"consider(?:ing)?",
    r"try",
    r"opt for",
    r"avoid(?:ing)?",
    r"limit your",
    r"choose",
)
_REGULATORY = _any(
    r"approv(?:ed|al|es)",
    r"licen[sc]ed?",
    r"authori[sz]ed",
    r"fda",
    r"ema",
    r"nice",
    r"mhra",
    r"regulat(?:or|ors|ory|ed by)",
    r"prescription[- ]only",
    r"over[- ]the[- ]counter",
    r"legali[sz]\w+",
    r"clear(?:ed|ance) by",
    r"available (?:on|by|without|over|in the (?:us|uk))",
    r"banned",
    r"covered by insurance",
    r"medicare",
    r"nhs",
)
_BENEFIT = _any(
    r"effective(?:ness|ly)?",
    r"efficacy",
    r"benefit(?:s|ed|ing|icial)?",
    r"beneficial",
    r"improv\w+",
    r"help(?:s|ed|ing|ful)?",
    r"reduc\w+",
    r"decreas\w+",
    r"prevent\w*",
    r"treat(?:s|ed|ing|ment|ments)?",
    r"therap(?:y|ies|eutic)",
    r"protect\w*",
    r"reliev\w+",
    r"relief",
    r"eas(?:e[sd]?|ing)",
    r"boost\w*",
    r"lower(?:s|ed|ing)?",
    r"promis(?:e|ing)",
    r"cure[sd]?",
    r"heal(?:s|ed|ing)?",
    r"support(?:s|ed|ing)?",
    r"enhanc\w+",
    r"recover\w*",
    r"attractive option",
    r"manage",
    r"alleviat\w+",
    r"cop(?:e|ing)",
    r"lasting (?:effects?|impact)",
    r"effects? (?:of|on|persist\w*|last\w*)",
    r"works?",
    r"success\w*",
    r"remission",
    r"longer",
    r"abstinence",
    r"well-being",
    r"wellbeing",
)
_TREATS = _any(
    r"(?:treatment|therapy|drug|medication|infusion|intervention|supplement|dose|vaccine|exercise|diet|device|program\w*)s?",
    r"placebo",
    r"received",
    r"taking",
    r"(?:this|the|its?) (?:effects?|impact|findings?|benefits?)",
)
_HISTORY = _any(
    r"originally",
    r"first (?:used|developed|described)",
    r"has (?:gained|attracted|received) (?:\w+ )?attention",
    r"is (?:an? )?(?:\w+ ){0,3}(?:drug|anesthetic|anaesthetic|medicine|plant|herb|vitamin|mineral|disorder|condition|disease|type|form|group|technique|practice)",
    r"known as",
    r"refers? to",
    r"defined as",
    r"characteri[sz]ed by",
    r"is where",
    r"discovered in",
    r"called",
)
_STUDY_SUBJECT = re.compile(
    r"^(?:the |this |that |our |a |an )?(?:\w+ )?(?:study|trial|research|review|survey|paper|team|findings|researchers)\b",
    _I,
)


def kind_of(text: str, rung: int, before: str = "") -> ClaimKind:
    """The kind of one claim; `before` is the sentence before it, which a leaning claim goes on from."""
    found = _FOUND.search(text) is not None
    if _ABOUT_STUDY.search(text) and not (found and rung > 0 and (_BENEFIT.search(text) or _ASSOCIATION.search(text))):
        return ClaimKind.SOURCE
    ranked = (
        (_REGULATORY, ClaimKind.REGULATORY, True),
        (_MECHANISM, ClaimKind.MECHANISM, not _BENEFIT_FIRST.search(text)),
        (_HARM, ClaimKind.HARM, True),
        (
            _ADVICE,
            ClaimKind.ADVICE,
            rung < 3 or re.match(r"(?:try|choose|avoid|opt|make|consider)\b", text, _I) is not None,
        ),
        (_HISTORY, ClaimKind.BACKGROUND, rung < 3),
        (_ASSOCIATION, ClaimKind.ASSOCIATION, rung == 1),
        (_PROGNOSIS, ClaimKind.PROGNOSIS, rung == 0),
        (_OCCURRENCE, ClaimKind.OCCURRENCE, rung < 2 and not _TREATS.search(text)),
        (_BENEFIT, ClaimKind.BENEFIT, True),
        (_OCCURRENCE, ClaimKind.OCCURRENCE, True),
        (_ASSOCIATION, ClaimKind.ASSOCIATION, True),
        (_PROGNOSIS, ClaimKind.PROGNOSIS, True),
    )
    for pattern, kind, fits in ranked:
        if fits and pattern.search(text):
            return kind
    if _STUDY_SUBJECT.match(text):
        return ClaimKind.SOURCE
    if rung >= 2 and before and _BENEFIT.search(before):
        return ClaimKind.BENEFIT
    return ClaimKind.BENEFIT if rung == 3 and _TREATS.search(text) else ClaimKind.BACKGROUND


_BENEFIT_FIRST = re.compile(r"\b(?:effective|efficacy|benefits?|improv\w+|helps?|treat(?:ed|ing|s)?|shown to)\b", _I)
