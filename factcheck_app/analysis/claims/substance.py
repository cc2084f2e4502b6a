"""Whether a sentence has anything of health or research in it that evidence could speak to."""

from __future__ import annotations

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of

_BODY = one_of(
    """bod(?:y|ies|ily) brains? blood hearts? cardiac cardiovascular lungs? liver kidneys? renal skin bones?
    joints? muscles? tendons? guts? bowels? stomach digest\\w+ immun\\w+ nerves? nervous neuro\\w+ cells?
    cellular genes? genetic\\w* dna hormon\\w+ glucose cholesterol metaboli\\w+ enzymes? receptors? proteins?
    tissues? organs? veins? arter(?:y|ies|ial) eyes? teeth tooth gums? hair breath\\w* sleep\\w* slept asleep
    pregnan\\w+ birth babies baby infants? fertil\\w+ weight appetite hunger hungry thirst\\w* memory
    cogniti\\w+ consciousness moods? stress\\w* anxi\\w+ mental\\w* mind minds pain\\w* inflam\\w+ fatigue
    energy ag(?:e?ing) lifespan microb\\w+ bacteri\\w+ virus\\w* viral bladder spine
    (?:lower|upper|your|his|her|the|sore|bad)_back back_muscles throat nose ears?
    hearing vision headaches? heartbeat pulse pressure cartilage tendons? ligaments? nostrils? thyroid sinus\\w*
    lashes scalp nails? limbs? knees? hips? ankles? shoulders? oxygen blisters? swelling spots? cramps? jaw chin
    tongue vessels? enamel saliva sweat mouth lips? throats? thighs? legs? arms? feet foot hands? necks? chests? belly
    bellies toes? stiff\\w* sore\\w* ache\\w* aching pores? germs? clots? urine stools? bloodstream waist
    wrinkles? scars? lumbar pelvi\\w+ abdom\\w+ glute\\w* vagina\\w*"""
)
_ILLNESS = one_of(
    """disease\\w* disorder\\w* illness\\w* conditions? syndromes? infect\\w+ symptom\\w* injur\\w+ wounds?
    health\\w* unhealth\\w* harm\\w* toxic\\w* danger\\w* risks? risky unsafe safe\\w* side_effects? adverse
    complications? deaths? die dies died dying mortality surviv\\w+ relaps\\w+ recover\\w+ remission chronic
    acute outbreak\\w* epidemic\\w* pandemic\\w* deficien\\w+ overdos\\w+ withdrawal emergenc(?:y|ies) disab\\w+
    colds? flu asthma\\w* triggers? allerg\\w+ rash\\w* fevers? coughs? nausea dizz\\w+ sleepless\\w* lonel\\w+
    stroke\\w* bleed\\w*
    contagious infectious hereditary curable incurable treatable preventable reversible harmless
    numb\\w* itch\\w* constipat\\w+ drawbacks? downsides? contaminat\\w+"""
)
_CARE = one_of(
    """treat\\w* therap\\w+ medicin\\w* medica\\w+ drugs? doses? dosages? dosing vaccin\\w+ surg\\w+ operations?
    diagnos\\w+ screening scans? tests? tested clinic(?:al|ally|ians?|s) hospital\\w* doctors? physicians?
    nurses? patients? prevent\\w* cure\\w* remed(?:y|ies) supplement\\w* vitamins? minerals? herbs? herbal
    antioxida\\w+ anti-\\w+ probiotic\\w* placebo prescri\\w+ infusions? injections? capsules? tablets? antibiotic\\w*
    painkillers? procedures? implants? sprays? inhalers? puffs? jabs? syrups? drops? creams? ointments? lotions?
    gels? lasers? drips? bandages? stitch\\w* anaesthe\\w+ anesthe\\w+ steroids? pills? extracts?
    icus? intensive_care devices? alarms? rehabilitat\\w+"""
)
_LIVING = one_of(
    """diet\\w* food\\w* eat\\w* eaten nutri\\w+ calor\\w+ sugars? salt fats? fatty fib(?:re|er) meals? drink\\w*
    smok\\w+ tobacco exercis\\w* workouts? physical\\w* fitness walking running yoga meditat\\w+ mindful\\w+
    relax\\w+ habits? lifestyles? sunlight pollution shifts? screens? hydrat\\w+ water fruits? vegetables? nuts
    grains? fasting intake caffeine coffee alcohol\\w* wine iodine iron zinc calcium protein\\w* snack\\w* steps? gym
    swimming cycling jogging stretch\\w* diving bedtime"""
)
_RESEARCH = one_of(
    """stud(?:y|ies|ied) trials? research\\w* scien\\w+ evidence experiments? data findings? found results?
    survey\\w* participants? volunteers? published journal meta-analys\\w+ systematic percent per_cent
    statistic\\w* significan\\w+ associat\\w+ link\\w* correlat\\w+ likely effective\\w* efficacy effects?
    prov(?:en|ed|es) experts? guidelines? recommended theory average rates? prevalen\\w+ inciden\\w+ estimated
    common"""
)
_PEOPLE = one_of(
    """adults? child(?:ren)? teen\\w* adolescents? adulthood childhood toddlers? newborns?
    women men people americans? populations? elderly millions
    billion"""
)
_OFFICIAL = one_of(
    "approv\\w+ regulat\\w+ licen[sc]\\w+ authori[sz]ed legal\\w* banned fda nhs world_health_organi[sz]ation"
)
_TIME = r"\d+ (?:minutes|hours|days|weeks|months)"
# a study, a share, a link or an approval: whoever speaks, there is something to look up
_EVIDENCE = LazyPattern(
    r"\b(?:stud(?:y|ies)|trials?|research(?:ers)?|published|journal|percent|per cent|evidence|patients|participants"
    r"|linked|associated|approved|found that|banned)\b|%"
)
# what one may do for oneself: "you can use a water-based one", "you should not lift anything heavy"
_MAY_DO = (
    r"you (?:can|may|might|should|must|need to) (?:also |then |not |still |only )*"
    r"(?:take|apply|drink|eat|avoid|lift|bathe|shower|swim|exercise|drive|fly|breastfeed"
    r"|use an?(?! (?:\w+ )?(?:apps?|codes?|cards?|forms?|links?|phones?|computers?|calendars?|diary)\b))"
    r"(?! (?:part|notes?|time|advantage|a look|for it|with you|it further)\b)"
)
_SUBSTANCE = any_of(_MAY_DO, _BODY, _ILLNESS, _CARE, _LIVING, _RESEARCH, _PEOPLE, _OFFICIAL, _TIME)


# what sets two things beside each other, counts, rules out or allows: evidence could speak to it whatever it names
_NUMBER = r"(?:(?<!\d)(?<!\d[.,])\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|a dozen)"
_COMPARES = any_of(
    r"(?:more|less|fewer|better|worse|[a-z]{3,}er) (?:[\w-]+ ){0,3}than",
    r"as (?:[\w-]+ly )?(?!soon |far |long |well as |possible)[\w-]+ as",
    rf"(?:half|twice|double|triple|{_NUMBER} times) (?:the|as|a|more|less)",
)
_MEASURES = any_of(
    r"works? (?:just |at least |equally )?(?:as )?well",
    r"(?:fewer|firmer|stronger|weaker|thicker|thinner|younger|sharper|smoother|healthier) [\w-]+",
    rf"up to {_NUMBER}",
    r"(?:contains?|contained|suppl(?:y|ies)|consists? of|is made of|made from|free (?:of|from)) (?:[\w-]+ ){0,3}[\w-]+",
    r"no [\w -]{3,40} (?:has|have) (?:ever |yet )?been",
    r"(?:not|never|no longer) (?:allowed|permitted|sold|available|legal)",
    r"off limits",
    rf"{_NUMBER} of (?:them|those|these)",
    r"keeps? [\w -]{3,30} (?:in check|under control|at bay)",
    rf"{_NUMBER} (?:\w+ )?(?:in|of|out of) (?:every )?(?:\d+|ten|twelve|twenty|thirty|forty|fifty|a? ?hundred)",
    r"(?:occurs?|happens?) (?:in|with|after|when|to)"
    r"(?! (?:me|you|us|him|her|them|the best|everyone|see|know|find)\b)",
    # how soon, how long, how well
    r"within (?:the |an? |one |two |three |a few )?(?:seconds|minutes?|hours?|days?|weeks?|months?)",
    rf"(?:takes?|took) (?:about |around |up to |at least |only )?{_NUMBER}"
    r" (?:seconds|minutes|hours|days|weeks|months) to",
    rf"lasts? (?:\w+ )?(?:between |about |around |up to |at least |for )?(?:{_NUMBER}|one)",
    r"costs? (?:about |around |up to |at least |an average of )?[£$€]\d[\d.,]*",
    rf"{_NUMBER} (?:mm|cm|m|inches|feet|(?:milli|centi)?met(?:re|er)s?) (?:long|wide|tall|deep|thick)",
    r"it (?:was|is) (?:paid for|funded|sponsored|financed)(?:,? [\w-]+){0,5} by",
    r"(?:has been|have been|became|is (?:only|not|now|widely|still)) (?:\w+ )?available (?:in|since|to|on|for|without)",
    r"(?:is|are) (?:an? )?(?:absolute )?(?:must|essential|crucial|vital) (?:for|to|in)",
    r"(?:wears? off|wore off|fades?|passes|lasts?) (?:by|after|within|in|for|on)",
    r"(?:does|do|did|fares?|fared|performs?|performed) (?:no |a little |a bit |a lot |much |slightly |somewhat )?"
    r"(?:better|worse)",
    r"(?:an? )?(?:\w+ )?(?:signs?|symptoms?|hallmarks?) of",
    r"no (?:extra|more|added|further|additional) [\w-]+",
    r"(?:is|are) (?:quite |perfectly )?(?:normal|usual|rare|frequent|common) (?:for|in|after|at)",
    r"(?:two|three|four|nine) (?:thirds|quarters|fifths|tenths) of",
    r"(?:makes?|made) no (?:[\w-]+ )?difference",
    r"there (?:is|are) no (?:[\w-]+ )?(?:limits?|rules?|laws?|limit|proof|known|cure|safe)",
    r"(?:there is|there['’]s) no (?:need|reason|point) (?:to|in|for)",
    r"(?:in|by|during|of) (?:the )?(?:1[89]|20)\d\ds?",
    r"(?:the )?(?:only|main|biggest|one) (?:drawback|downside|disadvantage|advantage|difference|danger|catch)",
    r"(?:makes?|made|becomes?|gets?) (?:[\w-]+ ){1,3}(?:easier|harder|worse|better|stronger|weaker|permanent)",
    r"too (?:weak|strong|high|low|little|much|late|early) (?:[\w-]+ ){0,2}to",
    r"(?:is|are|was|were) (?:misleading|false|wrong|untrue|a myth|correct|incorrect|no longer true)",
    r"this (?:benefit|effect|improvement|gain|protection|advantage|result) (?:[\w-]+ ){0,3}"
    r"(?:lasts?|persists?|holds?|continues?|remains?|disappears?|wears off|fades?)",
)
# somebody speaks of himself or to the reader
_SPEAKER = any_of(r"i", r"me", r"my", r"we", r"us", r"our", r"he", r"she", r"his", r"her", r"my own")
_TO_THE_READER = LazyPattern(r"^(?:(?:and|but|so|if|when|once|then),? )*(?:you|your)\b")


def measures_something(lower: str) -> bool:
    """Whether a sentence in lower case compares, counts, limits or judges something, told of nobody in particular."""
    if _SPEAKER.search(lower) or _TO_THE_READER.match(lower):
        return False
    return compares(lower) or _MEASURES.search(lower) is not None


def compares(lower: str) -> bool:
    """Whether a sentence in lower case sets one thing beside another ("twice as much", "faster than")."""
    return _COMPARES.search(lower) is not None and _SPEAKER.search(lower) is None


def has_substance(lower: str) -> bool:
    """Whether a sentence in lower case names a body, an illness, care, ways of living, research or people."""
    return _SUBSTANCE.search(lower) is not None or "%" in lower


def names_evidence(lower: str) -> bool:
    """Whether a sentence in lower case names a study, its people, a share, a link or an approval."""
    return _EVIDENCE.search(lower) is not None
