"""Units that are no claims, by what they do: ask, point the way, send to a doctor, thank, sell, tell of oneself."""

from __future__ import annotations

import re

from factcheck_app.analysis.claim_strength import CONDITIONAL, rate_strength
from factcheck_app.analysis.claims.personal_talk import is_personal_talk
from factcheck_app.analysis.claims.publisher_talk import is_business, is_courtesy_or_sale
from factcheck_app.analysis.claims.substance import names_evidence
from factcheck_app.analysis.claims.tips import advises, doses_advice, is_plain_tip
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of

_DOCTOR = one_of(
    """doctors? physicians? gps? pharmacists? clinicians? dietit?icians? professionals? providers? specialists?
    healthcare_team care_team practitioners? midwi(?:fe|ves) nurses? therapists? dentists? counsell?ors?"""
)
_STUDIES = one_of("research stud(?:y|ies) trials? work evidence investigations? data")

_PARTS = one_of(
    """article blog guide section piece story report video episode page post chapter series newsletter module course
    booklet lesson"""
)
_SIGNPOST = any_of(
    rf"in this {_PARTS}",
    rf"this {_PARTS} (?:will |also )?"
    + one_of("looks? explores? covers? discuss(?:es)? explains? reviews? examines? answers? aims? provides? outlines?"),
    r"(?:^|but |so |and )here(?:['’]s| is| are)",
    r"let(?:['’]s| us) (?:look|explore|dive|start|begin|see|take|talk|find|get|break|go|explain)",
    r"(?:read on|keep reading|scroll down|see below|see also|see above|stay with us)",
    r"(?:^|the )(?:below|following) (?:is|are|we|you|section|article)",
    r"(?:as|like) (?:mentioned|discussed|noted|described|we saw)(?: above| earlier| before| below)?",
    r"we(?:['’]ll| will) (?:\w+ )?(?:look|explore|discuss|cover|review|explain|show|share|walk|examine|answer|talk)",
    r"(?:click|tap) (?:here|on|the)",
    r"(?:is|are) (?:set out|listed|shown|summari[sz]ed|given|presented|described|printed|collected|explained)"
    r" (?:\w+ )?(?:below|above|in the (?:following )?(?:table|box|figure|list|chart))",
    r"for more (?:information|details|tips|on)",
    r"this is (?:just |only )?an? (?:\w+ )?(?:selection|list|overview|summary|guide|sample)",
    rf"we (?:asked|spoke (?:to|with)|talked (?:to|with)|sat down with)"
    rf" (?:[\w-]+ ){{0,3}}?(?:experts?|readers|{_DOCTOR})",
    r"(?:learn|read|find out) more",
    r"that(?:['’]s| is) (?:exactly )?where [\w '’-]{2,50} comes? in",
    r"you (?:may|might) also (?:like|enjoy|be interested in)",
    r"(?:everything|what|all) you need to know",
)
# "For more information please see recent studies": a signpost even where it names studies
_POINTS_AWAY = LazyPattern(
    r"^(?:for (?:more|further) (?:information|details)|to (?:learn|read|find out) more|please (?:see|read|visit|refer)"
    r"|if you (?:care|want to know|would like to know) (?:more )?about)\b"
)
# a signpost that names its study is a claim about that study
_NAMES_SOURCE = LazyPattern(r"\b(?:published|journal|et al|doi)\b|https?://|\b(?:study|trial|review) (?:in|from|by)\b")
# what only opens a list: what stands in the list says it
_LEADS_IN = LazyPattern(
    r"\b(?:include[sd]?|including|are|is|as follows|following|such as|have|be|these|this|of|for|like|with|pointers"
    r"|tips)\W*:$|\b(?:if|when|may|can|might|should)(?: you(?:['’]re| are| have)?)?\s*:?$"
)
_DISCLAIMER = any_of(
    rf"{one_of('talk talking speak speaking check checking consult consulting discuss')}"
    rf" (?:[\w-]+ ){{0,3}}?(?:to|with) (?:[\w-]+ ){{0,4}}?{_DOCTOR}",
    rf"{one_of('consult consulting ask asking see seeing contact contacting visit visiting call tell telling inform')}"
    rf" (?:your|a|an|the|with) (?:[\w-]+ ){{0,4}}?{_DOCTOR}",
    rf"(?:should|must|need to|ought to) (?:\w+ )?(?:consult|ask|see|contact|visit|call|tell|inform)"
    rf" (?:\w+ )?their (?:[\w-]+ ){{0,3}}?{_DOCTOR}",
    r"(?:nobody should|no one should|do not|don['’]t|never) (?:\w+ )?(?:change|stop|start|adjust|alter)\b[^.]*"
    r"\b(?:on (?:your|their) own|without (?:asking|talking|speaking|consulting|medical|your|a|advice))",
    r"seek (?:immediate |urgent |professional |emergency |prompt )*(?:medical|professional|help|advice|care"
    r"|attention|support)",
    r"statements? (?:has|have) not been evaluated",
    r"(?:not (?:intended|meant) (?:as|to)|no substitute|not a substitute|not replace|medical advice"
    r"|(?:informational|educational|information) purposes)",
    rf"(?:your|a) (?:own |local )?{_DOCTOR} (?:can|will|may|is|should) (?:\w+ )?"
    + one_of(
        "help_you advise tell recommend_the decide guide answer suggest_the explain discuss best ask examine "
        "arrange check show give_you contact call"
    ),
)
_CAUTION = any_of(
    rf"(?:more|further|additional|larger|future|longer|long-term|well-designed|high-quality|rigorous) "
    rf"(?:[\w,-]+ ){{0,5}}?{_STUDIES}"
    r" (?:[\w-]+ ){0,6}?(?:needed|required|necessary|warranted|must|should|will|to (?:determine|confirm"
    r"|establish|understand))",
    r"needs? (?:to be )?(?:more|further) (?:research|stud)\w*",
    r"(?:do not|don['’]t|does not|doesn['’]t|not|nobody|no one) (?:yet |fully |really )*knows?n?(?: yet| for sure)? "
    r"(?:if|whether|how|why|what)",
    r"(?:remains to be seen|only time will tell|too early to (?:say|tell|draw))",
)
_LIFE = LazyPattern(
    r"^(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? (?:aged )?\d\d,|"
    r"^(?:[A-Z][\w.’'-]+ ){1,4}(?:lives|live|grew up|was born|joined|graduated|studied (?:at|in)|has worked"
    r"|worked as|works (?:as|at|in|with|for))\b"
)
# lines that stand beside a text: who wrote it, where it comes from
_BYLINE = LazyPattern(
    r"""^\W*(?:by\s(?-i:[A-Z])(?![^.]{80})
      | by\s(?:an?|our)\s(?:[\w-]+\s){0,3}(?:correspondent|reporter|writer|editor)\b | reading\stime\b
      | (?:written|reviewed|edited|posted|photo|image|picture|video)(?:\sby\b|:|\scredit)
      | medically\sreviewed | fact.checked | published\s(?:on|:) | updated\b | credit:
      | (?:page\s)?last\s(?:updated|reviewed)
      | sources?: | about\sthe\sauthor | (?:media\s)?contacts?: | tags?: | categories | related\s | share\s | print\b
      | advertisement | journal\sreference | doi:\s | https?:// | www\. | note\sto\seditors)""",
    re.IGNORECASE | re.VERBOSE,
)
_ROLE = one_of(
    """author writer editor journalist director chief chair fellow lecturer founder ceo president minister
    co-?author spokes\\w+ reporter blogger coach nutritionist dietitian physician professor psychologist
    resident instructor specialist consultant mother father"""
)
_PERSON = LazyPattern(
    rf"^(?:dr\.? |professor |prof\.? |he|she|they|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){{0,3}})(?:,[^,]{{0,60}},)?"
    rf"(?:['’]s| is| was| are)(?: also)? (?:an? |the )?(?:[\w-]+ ){{0,4}}?{_ROLE}\b"
)
_TEAM = any_of(
    r"co-?authors? (?:include|are|were)",
    r"also contributed to (?:the|this) (?:study|research|work|report|paper)",
    r"(?:contributed to|helped write|helped with) (?:the|this) (?:report|reporting|article|story)",
)
# what somebody wants to know or is going to do, and flourishes about what it means
_PLANS = any_of(
    r"(?:set out|wanted|hoped|were keen|was keen|decided|sought) to (?:\w+ )?"
    + one_of("investigate find know learn understand see test explore examine study discover answer"),
    r"wondered (?:if|whether|why|how|what)",
    r"started (?:out )?from (?:an? |the )?(?:\w+ )?(?:hypothesis|idea|question)",
    r"next (?:steps?|phase)",
    r"(?:is|are) (?:now |currently )?recruiting",
    rf"{one_of('team researchers scientists authors they group company we')} (?:now |also |are )*"
    + one_of("plans? planning hopes? hoping intends?")
    + r" (?:to|an?|the|further|more|larger|another)",
    r"will be used to",
    # what is still to come: a trial, a decision, a talk
    r"(?:is|are|was|were) (?:due|set|expected|scheduled|planned) to (?:begin|start|open|launch|report|end|finish)",
    r"(?:will|would|to) be (?:presented|unveiled) (?:at|in|on|by|later|next|this|soon)",
    r"(?:said|says|added) (?:it|they|he|she) (?:would|will) (?:\w+ )?(?:decide|review|consider|publish|announce|look)",
    r"(?:purpose|aim|goal|objective)s? of (?:this|the|our) "
    r"(?:meeting|conference|event|congress|webinar|campaign|project|initiative|course|module|programme)",
    # what somebody hopes or would like
    r"(?:the|our|my|their|his|her) hope (?:is|was) (?:that|to)",
    r"(?:i|we|he|she|they) (?:do |really |also |now )?hopes? (?:that|to|it|this|the|our|their)",
    r"(?:i|we|he|she|they)(?:['’]d| would) (?:\w+ )?(?:like|love) to",
    r"(?:bring|brings|give|gives|provide|provides) (?:new |fresh |real |some )?hope (?:to|for)",
)
# what it means, in large words
_FLOURISH = any_of(
    r"(?:unique|new|fresh|valuable|important|novel) insights? into",
    r"(?:bring|brings|bringing) us (?:a step )?closer",
    r"(?:shed|sheds|shedding) (?:new |more )?light on",
    r"(?:pave|paves|paving) the way",
    r"(?:marks?|marked|represents?|is|are) an? (?:[\w-]+ )?(?:turning point|milestone|new era|step forward)",
    r"challenges? (?:popular|common|conventional|long-held|existing|old|our) "
    r"(?:perceptions?|wisdom|beliefs?|views?|thinking|assumptions?|ideas?)",
)
# "a milestone ..., showing that it works"
_SHOWN_WITH_IT = any_of(r"(?:showing|showed|shows|to show|demonstrat\w+|proving|proves|found|finding)")
_STATES = LazyPattern(
    r"\b(?:suggests?|shows?|showed|found|finds?|indicates?|appears?|seems?|may|might|can|could|is|are|was|were|has|have"
    r"|reduces?|improves?|helps?|increases?)\b"
)
_FEWEST_WORDS = 4
# what turns the direction of writing, and marks of an order of bytes
_UNSEEN = LazyPattern("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def why_not(text: str) -> str:
    """What the unit does instead of claiming, in words; empty where it may be a claim."""
    words = " ".join(_UNSEEN.sub("", text).split()).strip("\"“”'‘’ ")
    if words.rstrip(")").endswith("?"):
        return "a question"
    if not re.search(r"[A-Za-z]{3}", words) or (len(words.split()) < _FEWEST_WORDS and not _states_in_short(words)):
        return "too short to state anything"
    lower = words.lower()
    about = _about_the_text(words, lower) or _about_the_reader(words, lower)
    return about or ("personal talk" if is_personal_talk(words, lower) else "")


def _states_in_short(words: str) -> bool:
    """ "Aspirin cures headaches.", "Do not smoke": a whole sentence with its verb."""
    if len(words.split()) < 2:
        return False
    is_sentence = words.endswith((".", "!")) and rate_strength(words).rung >= CONDITIONAL
    return is_sentence or advises(words)


def _about_the_text(words: str, lower: str) -> str:
    if _CAUTION.search(lower) and not _states_beside_caution(lower):
        return "routine caution"
    if _POINTS_AWAY.match(lower) and not _NAMES_SOURCE.search(lower):
        return "a signpost"
    if _SIGNPOST.search(lower) and not _NAMES_SOURCE.search(lower) and not names_evidence(lower):
        return "a signpost"
    if _LEADS_IN.search(lower) and not any(c.isdigit() for c in lower):
        return "words that lead into a list"
    if any(pattern.match(words) for pattern in (_BYLINE, _PERSON, _LIFE)) or _TEAM.search(lower):
        return "a line about the text or a person"
    if _PLANS.search(lower) or (_FLOURISH.search(lower) and not _SHOWN_WITH_IT.search(lower)):
        return "what somebody wants to find out"
    return ""


def _about_the_reader(words: str, lower: str) -> str:
    disclaims = _DISCLAIMER.search(lower)
    if disclaims and not doses_advice(words[: disclaims.start()]):
        return "a disclaimer"
    if is_courtesy_or_sale(lower):
        return "courtesy or a call to action"
    if is_business(words, lower):
        return "business of the publisher"
    if is_plain_tip(words):
        return "a tip without a statement"
    return ""


def _states_beside_caution(lower: str) -> bool:
    """ "Although more research is needed, some studies suggest ...": the other clause states something."""
    clauses = re.split(r"[,;] |\bbut\b", lower)
    others = [clause for clause in clauses if not _CAUTION.search(clause)]
    return any(len(clause.split()) >= _FEWEST_WORDS + 1 and _STATES.search(clause) for clause in others)
