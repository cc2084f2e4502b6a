"""Units that are no claims, by what they do: ask, point the way, advise to see a doctor, thank, sell, tell of oneself."""

from __future__ import annotations

import re

_I = re.IGNORECASE

_SIGNPOST = re.compile(
    r"^(?:but |so |now,? |first,? |below,? |here,? )*"
    r"(?:in this (?:article|blog|blog post|post|guide|section|piece|story|report|video|episode|page)\b"
    r"|this (?:article|blog|post|guide|section|piece|page) (?:will |looks|explores|covers|discusses|explains|reviews)"
    r"|here(?:['’]s| is| are)\b|let(?:['’]s| us)\b|read on\b|keep reading\b|below (?:is|are|we|you)\b"
    r"|(?:as|like) (?:mentioned|discussed|noted|described)\b|we(?:['’]ll| will) (?:look|explore|discuss|cover|explain|review)"
    r"|to (?:summari[sz]e|conclude|recap)\b[^,]{0,3}$|see (?:also|below|above)\b|click\b|for more (?:information|details)\b|learn more\b)",
    _I,
)
_DISCLAIMER = re.compile(
    r"\b(?:talk|speak|check|consult)(?:ing)? (?:to|with|first with)? ?(?:your|a|an|their|the)?\b[^.]{0,40}?"
    r"\b(?:doctor|physician|gp|pharmacist|clinician|dietiti?cian|professional|provider|specialist|healthcare team|practitioner|midwife|nurse)\b"
    r"|\b(?:consult|ask|see|contact|visit) (?:your|a|an|with) (?:\w+ ){0,3}?(?:doctor|physician|gp|pharmacist|professional|provider|specialist|dietitian|dietician|dentist|therapist)\b"
    r"|\bseek (?:immediate |urgent |professional |emergency )?(?:medical|professional|help)\b"
    r"|\b(?:not (?:intended|meant) (?:as|to)|no substitute|not a substitute|medical advice|informational purposes|educational purposes)\b",
    _I,
)
_CAUTION = re.compile(
    r"\b(?:more|further|additional|larger|future|longer|long-term|well-designed|high-quality)\b[^.,;]{0,50}\b(?:research|stud(?:y|ies)|trials?|work|evidence|investigation)\b"
    r"[^.,;]{0,30}\b(?:needed|required|necessary|warranted|must|should|will|to (?:determine|confirm|establish|understand))\b"
    r"|\bneeds? (?:to be )?(?:more|further) (?:research|stud)",
    _I,
)
_COURTESY = re.compile(
    r"\b(?:thank you|thanks (?:for|to)|we hope|i hope|hopefully|good luck|welcome to|congratulations|happy (?:reading|to)|enjoy\b|stay tuned|"
    r"sign up|subscribe|newsletter|follow us|share this|leave a comment|let us know|download|buy now|order now|shop|add to cart|free shipping|discount|coupon|promo|"
    r"contact us|call us|book (?:a|your|an)|get in touch|visit our|our (?:team|clinic|product|store|shop|website|readers|customers)|click here|learn more|cookies?\b|privacy policy|terms of|"
    r"all rights reserved|copyright|©|affiliate|sponsored|advertis\w+|delighted|excited to|proud to|pleased to|look(?:ing)? forward|looking to|partnership|"
    r"was not involved|were not involved|did not take part)",
    _I,
)
_BYLINE = re.compile(
    r"^(?:by [A-Z]|written by|reviewed by|medically reviewed|fact.checked|edited by|published (?:on|:)|updated|last (?:updated|reviewed)|posted|photo|image|picture|credit|"
    r"source:|sources:|author|about the author|contact|media contact|tags?:|categories|related|share|print|advertisement|journal reference|doi:|https?://|www\.)",
    _I,
)
_PERSON = re.compile(
    r"^(?:dr\.? |professor |prof\.? |he|she|they|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){0,3})(?:,[^,]{0,60},)? (?:is|was|are)(?: also)? (?:an? |the )?(?:[\w-]+ ){0,4}?"
    r"(?:author|writer|editor|journalist|director|chief|chair|fellow|lecturer|founder|ceo|president|minister|co-?author|spokes\w+|reporter|blogger|coach|nutritionist)\b",
)
_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|my|me|myself|mine)\b")
_TALK = re.compile(
    r"\b(?:we (?:are|were|feel|believe|think|want|wanted|hope|wish|love|know|all|often|need|expect|have all)|many of us|some of us|most of us|all of us|our own|let me|you know|in my opinion|it would be safe to say|guess what)\b",
    _I,
)
_IMPERATIVE = re.compile(
    r"^(?:(?:and|but|so|then|also|instead|first|next|finally|simply|just|always|never|please|if (?:possible|you can|needed|necessary)|when possible),? )*"
    r"(?:try|use|start|begin|keep|make|find|choose|pick|avoid|eat|drink|take|get|set|plan|consider|ask|write|include|add|look|check|remember|don['’]t|do not|join|aim|limit|stick|opt|go|give|"
    r"let|put|turn|practi[cs]e|focus|ensure|be|have|prepare|cook|buy|store|wash|apply|reach|schedule|track|record|replace|swap|switch|cut|skip|stop|listen|talk|tell|speak|call|follow|learn|read|"
    r"note|think|imagine|picture|ditch|seek|clean|stay|do|hit|increase|reduce|limit|bring|leave|pay|discuss|know|see|watch|walk|sit|stand|breathe|rest|sleep|exercise|move|work|wear|place|repeat|wait|mix|fill)\b(?! ?(?:is|are|was|were|may|can)\b)",
    _I,
)
_ADVICE = re.compile(
    r"\b(?:should|must|recommend\w*|advis\w+|guidelines?|ought to|\d+ ?(?:mg|µg|mcg|g|ml|iu|minutes|hours|grams|cups|times))\b",
    _I,
)
_REASON = re.compile(
    r"\b(?:to (?:help |better )?(?:reduce|prevent|improve|lower|boost|increase|avoid|treat|support|promote|relieve|ease|manage|protect|keep|maintain|curb)|because|since|which (?:can|may|helps?)|"
    r"(?:can|may|will|could) (?:help|reduce|improve|lower|boost|increase|prevent|lead))\b",
    _I,
)
_SUBSTANCE = re.compile(
    r"\b(?:stud(?:y|ies)|trials?|research(?:ers)?|found|published|journal|percent|per cent|risk|effects?|evidence|patients?|participants?|linked|associated|approved)\b|%",
    _I,
)
_FEWEST_WORDS = 4


def why_not(text: str) -> str:
    """What the unit does instead of claiming, in words; empty where it may be a claim."""
    words = text.strip().strip("\"“”'‘’")
    if text.rstrip().rstrip("\"”’')").endswith("?"):
        return "a question"
    if len(words.split()) < _FEWEST_WORDS or not re.search(r"[A-Za-z]{3}", words):
        return "too short to state anything"
    if _CAUTION.search(words) and not _states_beside_caution(words):
        return "routine caution"
    if _DISCLAIMER.search(words):
        return "a disclaimer"
    has_substance = _SUBSTANCE.search(words) is not None
    if _SIGNPOST.match(words) and not re.search(r"\b(?:published|journal|et al)\b|https?://|doi", words, _I):
        return "a signpost"
    if _BYLINE.match(words) or _PERSON.match(words):
        return "a line about the text or a person"
    if _COURTESY.search(words):
        return "courtesy or a call to action"
    if _IMPERATIVE.match(words) and not (_ADVICE.search(words) or _REASON.search(words)):
        return "a tip without a statement"
    if (_FIRST_PERSON.search(words) or _TALK.search(words)) and not has_substance:
        return "personal talk"
    if _FIRST_PERSON.search(words) and re.search(
        r"\bI (?:think|believe|feel|love|hope|was|am|had|have|started|tried)\b", words
    ):
        return "personal talk"
    return ""


def _states_beside_caution(words: str) -> bool:
    """ "Although more research is needed, some studies suggest ...": the other clause states something."""
    clauses = re.split(r"[,;] |\bbut\b", words)
    others = [clause for clause in clauses if not _CAUTION.search(clause)]
    return any(len(clause.split()) >= 5 and _STATES.search(clause) for clause in others)


_STATES = re.compile(
    r"\b(?:suggests?|shows?|showed|found|finds?|indicates?|appears?|seems?|may|might|can|could|is|are|was|were|has|have|reduces?|improves?|helps?|increases?)\b",
    _I,
)
