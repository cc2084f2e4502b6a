"""Units that are no claims, by what they do: ask, point the way, send to a doctor, thank, sell, tell of oneself."""

from __future__ import annotations

import re

from factcheck_app.analysis.claim_strength import CONDITIONAL, rate_strength
from factcheck_app.analysis.claims.tips import is_plain_tip
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of

_DOCTOR = one_of(
    """doctors? physicians? gps? pharmacists? clinicians? dietit?icians? professionals? providers? specialists?
    healthcare_team care_team practitioners? midwi(?:fe|ves) nurses? therapists? dentists? counsell?ors?"""
)
_STUDIES = one_of("research stud(?:y|ies) trials? work evidence investigations? data")

_SIGNPOST = any_of(
    rf"in this "
    rf"{one_of('article blog guide section piece story report video episode page post chapter series newsletter')}",
    r"this (?:article|blog|post|guide|section|piece|page|chapter) (?:will |also )?"
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
    rf"we (?:asked|spoke (?:to|with)|talked (?:to|with)|sat down with)"
    rf" (?:[\w-]+ ){{0,3}}?(?:experts?|readers|{_DOCTOR})",
    r"(?:learn|read|find out) more",
    r"(?:everything|what|all) you need to know",
)
# a signpost that names its study is a claim about that study
_NAMES_SOURCE = LazyPattern(r"\b(?:published|journal|et al|doi)\b|https?://|\b(?:study|trial|review) (?:in|from|by)\b")
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
_COURTESY = any_of(
    r"(?:thank you|thanks (?:for|to (?:you|our|all|every\w*))|we hope|i hope|good luck|welcome (?:to|back)|until next "
    r"time|see you (?:soon|next|in)|congratulations|happy (?:reading|to)|stay tuned)",
    r"(?:sign up|subscribe|newsletter|follow us|share this|leave a comment|let us know|comments? below"
    r"|cookies?|privacy policy)",
    r"(?:we(?:['’]ll| will) be (?:right )?back|after (?:the|this|a) (?:short )?(?:break|message)|five stars"
    r"|(?:in the )?show notes)",
    r"(?:all rights reserved|copyright|©|affiliate|sponsored|advertisements?|advertorials?|"
    r"delighted|excited to|proud to|proudly"
    r"|pleased to|thrilled)",
    r"(?:look(?:ing)? forward to|partnership|(?:was|were) not involved|did not take part|press conference)",
)
_SALES = any_of(
    r"(?:buy|order|shop|purchase|book|download|try it|get yours?|get started) (?:now|today|online|here)",
    r"(?:all it takes|act fast|stocks? (?:is|are) limited|while stocks last|word for it|terms and conditions|rated \d)",
    r"(?:add to cart|free shipping|free trial|money-back|discount|coupons?|promo(?: code)?|gift card|special "
    r"offer|in stock)",
    r"(?:contact us|call us|email us|get in touch|visit our|book (?:a|your|an) \w+|schedule (?:a|your) \w+|click here)",
    r"(?:we (?:offer|provide|use only|only use|sell|ship|deliver|make|create|source|specialize|specialise|are "
    r"committed|pride))",
    r"(?:just |only )?(?:one|a) (?:click|call|tap|swipe|visit) away",
    r"(?:recommend|suggest|advise) (?:booking|ordering|calling|reserving|arriving|registering)",
    r"(?:is|are|am) (?:\w+ly )?(?:dedicated|committed|devoted|passionate) (?:to|about)",
    r"save \d+ ?%|(?:discount|voucher|promo) code|years? of warranty|warranty of",
    r"returns? (?:is|are) free|free returns|customs fees",
    r"(?:satisfaction guaranteed|award-winning|world-class|best-selling|bestselling|number one brand|premium "
    r"quality|trusted by)",
)
# talk of one's own people and wares; a share or an effect makes a claim of it
_OWN_WARES = any_of(
    r"our (?:[\w-]+ ){0,2}?"
    + one_of(
        """team clinics? products? stores? shop website readers? customers? clients? scientists? volunteers? staff
        nurses? doctors? surgeons? editors? founders? ingredients? supplements? formula app range
        experts? services? programs? programmes? patients? company mission community capsules? blend"""
    ),
)
_FIGURES = LazyPattern(r"\d ?%|\bpercent|\bper cent|\bout of (?:ten|\d)")
# product talk that claims no effect
_PRODUCT_TALK = any_of(
    r"(?:innovative|holistic|seamless|cutting-edge|state-of-the-art|comprehensive|all-in-one) (?:[\w-]+ )?"
    + one_of("solutions? views? approach platforms? portfolio range suite tools? experience"),
    r"(?:solutions?|portfolio|platform) (?:for|called|provides|offers|is designed|includes)",
    r"designed (?:specifically )?(?:for|with) (?:you|clinical staff|busy|everyone|the modern)",
    r"(?:expands?|strengthens?|extends?) (?:the|its|our) (?:existing |global )*(?:relationship|portfolio"
    r"|presence|offering|collaboration)",
    r"(?:gain|gains|gives?) (?:\w+ )?(?:visibility|peace of mind|access to)",
    r"(?:displayed|viewed|tracked|shown) on (?:an? |any |the )?(?:[\w-]+ )*(?:device|screen|app|phone|dashboard)",
)
# the company behind a release
_COMPANY = any_of(
    r"(?:today |has |have )?announce[sd]? (?:an? |the |its |that it |plans)",
    r"(?:was founded|was established|is headquartered|employs|is listed|is a (?:\w+ )?(?:leader|provider"
    r"|subsidiary|supplier))",
    r"(?:stock exchange|financial terms|forward-looking|media enquir\w+|press release|shareholders?|turnover"
    r"|joint venture|acquisition)",
    r"(?:agreement|collaboration|contract) (?:will|with|between|has|is)",
    r"(?:global|market|world) leaders?",
)
# what a town decides, and who came to see it
_TOWN = any_of(
    r"(?:town|city|county|parish|district|borough) (?:council\w*|hall|meeting)",
    r"(?:voted|votes?) (?:\d+ to \d+|against|in favou?r)",
    r"(?:\d[\d,]*|dozens of|hundreds of|thousands of) (?:people|residents|parents|guests|visitors|fans|locals)"
    r" (?:came|gathered|turned up|attended|marched|signed|queued)",
)
# where to call, what a leaflet or page is, how to order: logistics
_SERVICE = any_of(
    r"(?:helplines?|hotlines?|leaflets?|factsheet|printed copies|opening hours|web ?site|web ?page|podcast"
    r"|social media|mailing list)",
    r"(?:more|further) (?:information|help|resources|support) (?:is|are|can|about|from|on)",
    r"online (?:resources|videos|store|shop)",
    r"(?:waiting room|receptionists?|parking|appointments?|reception desk|car park|bus stop)",
    r"^we (?:see|meet|open|run|welcome|serve|treat|help|understand|care|listen)",
    r"you (?:will|may|can) (?:also |then )?(?:receive|bring|wear|be asked|be given|find|choose|expect|request|meet)",
    r"(?:nurses?|team|staff|volunteers?|specialists?) (?:will|are|is|can) (?:\w+ )?"
    r"(?:show|here|give|tell|explain|ask|guide|happy|available|support you|help you)",
    r"(?:refunds?|orders?|shipping|delivery|deliver(?:s|ed)|bottles?|flavou?rs|crafted|small batches|finest "
    r"ingredients|sold out)",
    r"(?:request for comment|spokes\w+ (?:for [^,.]{2,40} )?(?:said|declined|told))",
)
_LIFE = LazyPattern(
    r"^(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? (?:aged )?\d\d,|"
    r"^(?:[A-Z][\w.’'-]+ ){1,4}(?:lives|live|grew up|was born|joined|graduated|studied (?:at|in)|has worked"
    r"|worked as|works (?:as|at|in|with|for))\b"
)
# lines that stand beside a text: who wrote it, where it comes from
_BYLINE = LazyPattern(
    r"""^\W*(?:by\s[A-Z] | reading\stime\b
      | (?:written|reviewed|edited|posted|photo|image|picture|video)(?:\sby\b|:|\scredit)
      | medically\sreviewed | fact.checked | published\s(?:on|:) | updated\b | last\s(?:updated|reviewed) | credit:
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
    r"next steps?",
    rf"{one_of('team researchers scientists authors they group company we')} (?:now |also |are )*"
    + one_of("plans? planning hopes? hoping intends?")
    + r" (?:to|an?|the|further|more|larger|another)",
    r"will be used to",
    r"(?:unique|new|fresh|valuable|important|novel) insights? into",
    r"(?:bring|brings|bringing) us (?:a step )?closer",
    r"(?:shed|sheds|shedding) (?:new |more )?light on",
    r"(?:pave|paves|paving) the way",
    r"(?:marks?|marked|represents?|is|are) an? (?:[\w-]+ )?(?:turning point|milestone|new era|step forward)",
)
_FIRST_PERSON = LazyPattern(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me|myself|mine)\b")
_OWN_STORY = any_of(
    r"i (?:\w+ly |just |also |still |never |always |now )*"
    + one_of(
        """think believe feel felt love loved hope was am had have started tried took noticed remember use used
        know knew decided switched swear recommend can['’]t cannot couldn['’]t could wake woke slept sleep lost
        drink eat stopped went get got found want wanted struggle struggled suffer suffered"""
    ),
    r"(?:my|our) (?:[\w-]+ )?"
    + one_of(
        """husband wife partner mother mum mom father dad son daughter kids children family friends? sister brother
        doctor experience story journey life symptoms mornings? patients? clients? house kitchen favou?rite
        opinion view own routine body sleep energy skin mood anxiety week weeks"""
    ),
    r"i find that",
    r"for me,?",
    r"trust me",
)
_OTHERS_STORY = any_of(
    r"(?:he|she) (?:\w+ly |also |soon |then |has |had )*"
    + one_of(
        "felt feels noticed tried started remembers recalls recalled decided swears struggled realised "
        "realized lost loves"
    ),
    r"(?:his|her) (?:own |elder |eldest |younger |youngest )?"
    r"(?:doctor|husband|wife|mother|father|son|daughter|story|journey|life|friends|symptoms|energy)",
    r"an? \d\d-year-old(?: [\w-]+){0,3},? (?:was|had|has|came|got|woke|went|died|fell|felt)",
    r"chang\w+ (?:my|her|his|their) li(?:fe|ves)",
    r"(?:says|said|recalls|remembers) (?:the )?(?:\d\d-year-old|mother of|father of|mum of|mom of)",
)
# what happened to one person, told in the past; what somebody says is another matter
_SOMEBODY = any_of("she", "he", "her", "him", "his", "hers")
_HE_DOES = LazyPattern(r"^(?:(?:and|but|now|then|so|still),? )?(?:he|she) (?:\w+ly |still |also |now )?[a-z]+s\b")
_HAPPENED = any_of(
    r"was", r"were", r"had", r"left", r"felt", r"went", r"got", r"took", r"made", r"gave", r"[a-z]{3,}ed"
)
_SAYS = any_of(
    one_of(
        "said says adds? added explain(?:s|ed)? told tells noted notes warn(?:s|ed)? argued? pointed_out wrote writes"
    )
)
_TALK = any_of(
    r"we (?:all |often |always |just )*"
    + one_of("believe think want wanted hope wish love all often expect_to need_to know_that know_how tend_to"),
    r"we(?:['’]ve| have) all",
    r"we used to",
    r"(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter|[a-z]+day),? (?:we|i|you)",
    r"(?:^|, )you (?:say|said|write|wrote|mention|mentioned|argue|claim)",
    r"(?:felt|feels|tastes?|tasted|sounds?|smells?) like",
    r"(?:many|some|most|all) of us",
    r"(?:let me|you know|in my opinion|it would be safe to say|guess what|sound familiar|no surprise|the "
    r"truth is|believe me)",
    r"you deserve",
    # an interviewer to a guest
    r"you(?:['’]ve| have) been \w+ing",
    r"(?:not all|no two) [\w ]{3,40} (?:are|is) (?:created equal|the same|alike)",
    r"(?:was|were|am|are|is) (?:\w+ly |very |so |all |quite )*(?:surprised|delighted|amazed|glad|happy|shocked"
    r"|overjoyed|relieved|grateful|disappointed)",
    r"you(?:['’]re| are) (?:not alone|worth it|in the right place|probably (?:thinking|wondering))",
    r"(?:if|perhaps|maybe|chances are) you(?:['’]re| are|['’]ve| have) (?:like me|reading|looking for"
    r"|wondering|ever|tired of|ready)",
    r"you (?:might|may) (?:be wondering|be surprised|have heard|wonder|ask|think that)",
    r"(?:don['’]t (?:worry|panic|give up|be afraid|beat)|be kind to yourself|every ?(?:one|body) is different)",
    r"(?:is|are) (?:an? )?(?:\w+ly )?(?:astounding|amazing|fantastic|wonderful|awesome|delicious|fun"
    r"|game.changer|must-have|lifesaver)",
)
_SUBSTANCE = LazyPattern(
    r"\b(?:stud(?:y|ies)|trials?|research(?:ers)?|published|journal|percent|per cent|evidence|patients|participants"
    r"|linked|associated|approved|found that|banned)\b|%"
)
_STATES = LazyPattern(
    r"\b(?:suggests?|shows?|showed|found|finds?|indicates?|appears?|seems?|may|might|can|could|is|are|was|were|has|have"
    r"|reduces?|improves?|helps?|increases?)\b"
)
_FEWEST_WORDS = 4
_FEWEST_WORDS_AFTER_COLON = 6
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
    return _about_the_text(words, lower) or _about_the_reader(words, lower) or _about_oneself(words, lower)


def _states_in_short(words: str) -> bool:
    """ "Aspirin cures headaches.": a whole sentence with its verb."""
    return len(words.split()) > 1 and words.endswith((".", "!")) and rate_strength(words).rung >= CONDITIONAL


def _about_the_text(words: str, lower: str) -> str:
    if _CAUTION.search(lower) and not _states_beside_caution(lower):
        return "routine caution"
    if _SIGNPOST.search(lower) and not _NAMES_SOURCE.search(lower) and not _SUBSTANCE.search(lower):
        return "a signpost"
    if any(pattern.match(words) for pattern in (_BYLINE, _PERSON, _LIFE)) or _TEAM.search(lower):
        return "a line about the text or a person"
    if _PLANS.search(lower):
        return "what somebody wants to find out"
    return ""


def _about_the_reader(words: str, lower: str) -> str:
    if _DISCLAIMER.search(lower):
        return "a disclaimer"
    sells = _SALES.search(lower) or (_OWN_WARES.search(lower) and not _FIGURES.search(lower))
    if _COURTESY.search(lower) or sells:
        return "courtesy or a call to action"
    if any(pattern.search(lower) for pattern in (_COMPANY, _SERVICE, _PRODUCT_TALK, _TOWN)) and not (
        _SUBSTANCE.search(lower) or rate_strength(words).rung >= CONDITIONAL
    ):
        return "business of the publisher"
    if is_plain_tip(words):
        return "a tip without a statement"
    return ""


def _about_oneself(words: str, lower: str) -> str:
    if _FIRST_PERSON.search(_stated_after_colon(words)) and (_OWN_STORY.search(lower) or not _SUBSTANCE.search(lower)):
        return "personal talk"
    if _is_story(lower):
        return "personal talk"
    if (_OTHERS_STORY.search(lower) or _TALK.search(lower)) and not _SUBSTANCE.search(lower):
        return "personal talk"
    return ""


def _stated_after_colon(words: str) -> str:
    """ "What nobody told me: the body stores water": after the colon nobody speaks of himself any more."""
    _, colon, rest = words.partition(": ")
    return rest if colon and len(rest.split()) >= _FEWEST_WORDS_AFTER_COLON else words


def _is_story(lower: str) -> bool:
    tells = _SOMEBODY.search(lower) is not None and (_HAPPENED.search(lower) or _HE_DOES.match(lower)) is not None
    if not tells or _SAYS.search(lower) or _SUBSTANCE.search(lower):
        return False
    return rate_strength(lower).rung < CONDITIONAL


def _states_beside_caution(lower: str) -> bool:
    """ "Although more research is needed, some studies suggest ...": the other clause states something."""
    clauses = re.split(r"[,;] |\bbut\b", lower)
    others = [clause for clause in clauses if not _CAUTION.search(clause)]
    return any(len(clause.split()) >= _FEWEST_WORDS + 1 and _STATES.search(clause) for clause in others)
