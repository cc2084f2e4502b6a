"""What a publisher says for itself: courtesy, sales talk, its wares and its people, how to reach it, its business."""

from __future__ import annotations

from factcheck_app.analysis.claim_strength import CONDITIONAL, DIRECT, rate_strength
from factcheck_app.analysis.claims.substance import compares, names_evidence
from factcheck_app.analysis.claims.tips import doses_advice
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of

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
    r"(?:look(?:ing)? forward to|partnership|(?<!who )(?:was|were) not involved|did not take part|press conference)",
    r"not authori[sz]ed to (?:speak|comment|talk)|declin(?:ed|es) to (?:say|comment|name|disclose|give|be)",
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
    r"(?:has|have) never been (?:so |more )?(?:easy|easier|simple|simpler|convenient|affordable)",
    r"(?:is|['’]s) the (?:perfect|ideal|right) time (?:to|for)",
    r"(?:now|today)(?: is|['’]s) (?:an?|the) (?:\w+ )?time|best time to [\w ]{3,40} is (?:right )?now",
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
        experts? dietit?icians? services? programs? programmes? patients? company mission community capsules? blend"""
    ),
)
_FIGURES = LazyPattern(r"\d ?%|\bpercent|\bper cent|\bout of (?:ten|\d)")
# product talk that claims no effect
_PRODUCT_TALK = any_of(
    r"(?:innovative|holistic|seamless|cutting-edge|state-of-the-art|comprehensive|all-in-one) (?:[\w-]+ )?"
    + one_of("solutions? views? approach platforms? portfolio range suite tools? experience"),
    r"(?:solutions?|portfolio|platform) (?:for|called|provides|offers|is designed|includes)",
    r"designed (?:specifically )?(?:for|with) (?:you|clinical staff|busy|everyone|the modern|daily|everyday)",
    r"fits? (?:\w+ly |right |well )?in(?:to)? (?:any|your|every|a busy|the busiest)",
    r"(?:expands?|strengthens?|extends?) (?:the|its|our) (?:existing |global )*(?:relationship|portfolio"
    r"|presence|offering|collaboration)",
    r"(?:gain|gains|gives?) (?:\w+ )?(?:visibility|peace of mind|access to)",
    r"(?:displayed|viewed|tracked|shown) on (?:an? |any |the )?(?:[\w-]+ )*(?:device|screen|app|phone|dashboard)",
)
# the company behind a release
_COMPANY = any_of(
    r"(?:today |has |have )?announce[sd]? (?!(?:[\w-]+ ){0,4}?(?:results|data|findings|approval))"
    r"(?:an?|the|its|that it|plans|new)",
    r"(?:was founded|was established|is headquartered|employs|is listed|is a (?:\w+ )?(?:leader|provider"
    r"|subsidiary|supplier))",
    r"(?:stock exchange|financial terms|forward-looking|media enquir\w+|press release|shareholders?|turnover"
    r"|joint venture|acquisition)",
    r"(?:agreement|collaboration|contract) (?:will|with|between|has|is)",
    r"(?:global|market|world) leaders?",
)
# what a body is or does by its nature, and how it sells: told of itself, whatever field it works in
_SELF_PORTRAIT = any_of(
    r"(?:is|are) (?:an? |the |one of (?:the )?)"
    r"(?:(?!(?:of|in|for|at|to|with|by|from|on|and|that)\b)[\w'’-]+ ){0,5}?"
    r"(?:pioneers?|institutes?|compan(?:y|ies)|manufacturers?|suppliers?|firms?|start-?ups?|charit(?:y|ies)"
    r"|universit(?:y|ies)|organi[sz]ations?|agenc(?:y|ies))"
    r"(?= (?:in|of|for|that|which|based|with|dedicated|and|at|on)|[.,;]|$)",
    r"(?:quarter(?:ly)?|fiscal|full-year)(?:-end)? (?:[\w-]+ )?(?:cash|revenues?|earnings|profits?)",
    r"(?:conference call|webcast|earnings call|overallotment|forward-looking|per share|\$[\d.]+/share)",
    r"(?:awaits?|awaiting) (?:the )?[\w ]+['’]s? decision",
    r"(?:company|corporate|commercial) (?:milestone|launch|update)|on a mission to",
    r"(?:continues?|continuing) to advance (?:its|our|their)",
    r"(?:will be|be|is|are) (?:presenting|exhibiting) at",
    r"(?:continues?|carries on) with (?:its|their|his|her|our) (?:research|work)",
    r"(?:its|their|the (?:company|firm|manufacturer|maker)['’]s) (?:shares?|stocks?|sales|profits?|turnover)",
    r"(?:shares?|stocks?) (?:fell|rose|climbed|dropped|jumped|slid|gained|closed)",
    r"(?:[\w-]+ )?market (?:is|was|will be|has been) (?:\w+ )?"
    r"(?:tiny|small|huge|big|growing|crowded|worth|expected|booming)",
    r"(?:awards?|grants?|gifts?|donations?) (?:will|is|was|has|from|of) (?:\w+ )?"
    r"(?:support|fund|help|pay|allow|be|been|[£$€]\d)",
    r"[£$€]\d[\d.,]* (?:million|billion) (?:award|grant|gift|investment|in funding)",
    r"ranks? among the top",
    r"has (?:not|yet to) (?:named?|set|announced?) a price",
    r"halt(?:ed|s|ing)? (?:all )?production|(?:is|was|are|were) (?:fully )?cooperating with",
    r"(?:will|would) be (?:\w+ )?available (?:in|at|from|through) (?:[\w-]+ ){0,4}"
    r"(?:stores?|pharmac(?:y|ies)|shops|retailers)",
)
# what a practice believes in and does for each: "tailors treatment plans", "is here to guide you"
_PRACTICE = any_of(
    r"at [\w’' &-]{2,40}?,? we (?:run|offer|believe|see|treat|use|provide|help|work|focus|take|pride)",
    r"we (?:can |will |always )?(?:tailor|customi[sz]e|personali[sz]e|design) (?:your|the|each|every)",
    r"takes? the guesswork out",
    r"(?:we|they) believe in|believes in (?:an?|the|treating|helping)",
    r"(?:is|are) (?:always )?here to (?:help|guide|support|listen|answer|assist)",
    r"(?:tailors?|customi[sz]es?|personali[sz]es?) (?:[\w-]+ ){0,3}?"
    r"(?:plans?|treatments?|care|approach|programs?|programmes?)",
    r"(?:ensure|so) (?:that )?you (?:receive|get) the (?:most|best)",
)
# what will be done with a patient, and when it is talked about
_PATHWAY = any_of(
    r"(?:instructions?|arrangements?|details|an? (?:date|time|letter|appointment|referral))(?: [\w-]+){0,6}? will be"
    r" (?:given|made|sent|provided|arranged)",
    r"(?:surgeons?|doctors?|nurses?|an(?:a)?esthetists?|anesthesiologists?|physiotherapists?|team|consultant"
    r"|midwi(?:fe|ves)) will (?:then |also |usually )?"
    r"(?:discuss|explain|talk|visit|see|meet|contact|call|review|ask|examine|go through)",
    r"you will (?:then |also |usually )?(?:be given|get|receive) (?:[\w-]+ ){0,5}?"
    r"(?:advice|instructions?|information|letter|appointment|leaflet|results)",
    r"sign (?:an? |the )?consent",
    r"(?:will be|is|are) held (?:on|at|in|every)",
    r"from \d[\d:.]* ?(?:[ap]\.?m\.?)? to (?:\d[\d:.]* ?[ap]\.?m|noon|midnight)",
    r"(?:hospital|clinic|health) (?:wing|ward|centre|center|building)s? (?:opened|opens|will open)",
    r"are offering the (?:vaccine|jab|shot|test)",
    r"will be (?:decided|discussed|arranged|scheduled|booked|explained|prescribed|agreed)"
    r" (?:[\w-]+ ){0,3}?(?:with|for you|by|after|before|on|at|to you)",
    r"you will (?:then |also |usually )?be (?:seen|asked|offered|contacted|called|sent|taken|moved|met|greeted)",
    r"you will (?:then |also |usually )?be able to (?:take|go|see)",
)
_PROMISES = any_of(
    r"(?:bottle|label|box|pack(?:age|aging|et)?|tin|leaflet|advert|maker|manufacturer|brand|web ?site)"
    r" (?:says|claims|promises|states)"
)
# what a town decides, and who came to see it
_TOWN = any_of(
    r"(?:town|city|county|parish|district|borough) (?:council\w*|hall|meeting)",
    r"(?:voted|votes?) (?:\d+ to \d+|against|in favou?r)",
    r"(?:(?<!\d)(?<!\d,)\d[\d,]*|dozens of|hundreds of|thousands of) "
    r"(?:people|residents|parents|guests|visitors|fans|locals)"
    r" (?:came|gathered|turned up|attended|marched|signed|queued)",
)
# where to call, what a leaflet or page is, how to order: logistics
_SERVICE = any_of(
    r"(?:no-shows?|subject to an? [\w£$€.]*\s?(?:cancellation )?(?:fee|charge))",
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


def is_courtesy_or_sale(lower: str) -> bool:
    """Whether a sentence in lower case thanks, greets, advertises or praises the publisher's own people and wares."""
    sells = _SALES.search(lower) or (_OWN_WARES.search(lower) and not _FIGURES.search(lower))
    return _COURTESY.search(lower) is not None or bool(sells)


def is_business(words: str, lower: str) -> bool:
    """Whether a sentence is logistics or company news and states no effect; `lower` is the same in lower case."""
    if _PRACTICE.search(lower):
        return True
    if _SELF_PORTRAIT.search(lower) or _PATHWAY.search(lower):
        return rate_strength(words).rung < DIRECT
    if not any(pattern.search(lower) for pattern in (_COMPANY, _SERVICE, _PRODUCT_TALK, _TOWN)):
        return False
    if names_evidence(lower) or rate_strength(words).rung >= CONDITIONAL:
        return False
    # a pack's promise, a comparison or a dose stands on its own whatever else is mentioned
    return not (_PROMISES.search(lower) or compares(lower) or doses_advice(words))
