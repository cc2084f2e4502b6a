"""What a claim in everyday words is about, where no term of the field says it."""

from __future__ import annotations

from factcheck_app.analysis.words.health_worth import worth_sign
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of
from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.strength import Strength

_WORDS_OF_A_LABEL = 4
_NUMBER = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|half|most|many|few)"
_PEOPLE = one_of("people patients women men children adults babies toddlers participants users volunteers those")

# how it ranks among what people have or die of
_RANK = any_of(
    r"one of the (?:most )?(?:common|frequent|commonest) (?:[\w-]+ )?(?:reasons?|causes?|complaints?)",
    r"(?:most|many) (?:people|of us|women|men|adults|children|parents) (?:\w+ )?"
    r"(?:suffer|have|get|will have|experience)\b[\w ]*at some point",
    r"the (?:main|most common|commonest|biggest|leading) causes? of [\w -]{3,40} (?:worldwide|in (?:the|\w+) \w+)",
    r"(?:contributes? to|results? in|accounts? for) (?:more than |about |over )?"
    r"(?:\d[\d,.]*|billions|millions|thousands)",
    r"(?:resurgence|outbreaks?|surge) (?:of|in|reported)",
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|number one|no\. ?1|single)[- ]"
    r"(?:most |leading |biggest |largest )?"
    r"(?:[\w-]+ ){0,3}(?:killer|cause|cancer|disease|condition|disorder)",
    r"(?:leading|commonest|(?:second |third )?most (?:common|frequent)) (?:[\w-]+ ){0,2}causes? of"
    r" (?:[\w-]+ ){0,2}(?:deaths?|disability|illness|blindness)",
    r"takes? the lives of|kill(?:s|ing) (?:an?|one|about|around|more than|nearly|\d[\d,.]*|thousands|millions) [\w ]*",
    r"(?:it['’]s|it is|is|are) (?:very |quite |fairly |extremely )?(?:common|rare|uncommon) (?:to|for|in|among|at)",
    r"the (?:most common|commonest) (?:[\w-]+ )?(?:types?|forms?|ways?|kinds?)",
    r"affect(?:s|ing)? (?:more than |over |about |around |up to |nearly |almost |an estimated )?"
    r"(?:\d[\d,.]*|millions|one|half|a (?:third|quarter))",
)
_ADVISES = any_of(
    r"(?:is|are) not to (?:take|use|be|drink|eat)|contraindications?|please consider",
    r"(?:target|usual|starting|maximum) (?:[\w-]+ )?dose",
    r"recommended (?:[\w-]+ )?(?:intakes?|amounts?|doses?)",
    r"may be offered|can (?:usually )?start taking",
    r"(?:guidelines?|guidance|society|academy|college|association|experts?|doctors|organi[sz]ation|authorit\w+|agency)"
    r"['’]?s? (?:[\w-]+ ){0,3}?(?:recommends?|advises?|suggests? (?:that )?(?:you|people|women|men|adults)|urges?)",
    r"recommend(?:s|ed)? (?:up to|at least|no more|a |between |about |\d)",
    r"(?:is|are) (?:\w+ )?(?:recommended|advised|encouraged|permitted|allowed|not worth worrying|safest avoided)",
    r"(?:isn['’]t|aren['’]t|is not|are not) worth worrying",
    r"(?:is|are|it['’]s) (?:a )?(?:good idea|must|best avoided|worth (?:asking|trying|having|taking))",
    r"might want to consider",
    r"(?:is|are) (?:essential|a must|vital|crucial|important) for (?:people|anyone|those|everyone|adults|women|men)",
    r"(?:daily|recommended) (?:dose|amount|intake) (?:of|is)",
    r"not suitable (?:for|after|if|in)",
)
_MAY_NEED = any_of(
    r"(?:you|your child|they|adults|women|men|children) (?:may|might|will|can|could) (?:also |still |then )?"
    r"(?:need|want to consider|use|take|try|be (?:offered|given))",
)
_SOURCE_FOR_SURE = any_of(
    r"(?:is|was|are|may be) (?:among )?the first (?:studies|study|trial|one|analysis)?(?: \w+)? ?"
    r"(?:to|tested|of its kind)",
    r"because the (?:study|trial|research)",
    r"^(?:it|the study|the paper|the work) was published",
    r"(?:is|are) not enough (?:research|evidence|data|information)|isn['’]t enough (?:research|evidence|data)",
    r"(?:women|men|people|patients|participants|subjects) in (?:this|the) (?:analysis|study|trial)",
    r"of the [\d,]+ (?:participants|patients|women|men|people) (?:that|who)",
    r"[\d,]+ (?:patients|participants|people|women|men|children) were (?:included|enrolled|recruited)",
    r"subjects (?:reported|were)",
    r"(?:early|previous|earlier|most) (?:studies|trials) (?:[\w,-]+ ){0,8}(?:excluded|left out|did not include)",
)
_SOURCE = any_of(
    r"(?:colleagues|co-authors|consortium|scientists|researchers) (?:[\w-]+ ){0,4}?"
    r"(?:analy[sz]ed|compared|looked|followed|studied|tracked|published?|collected)",
    r"publish(?:es|ed|ing)? (?:[\w'’-]+ ){0,3}(?:findings|results|study|paper|report)",
    r"(?:study|trial) (?:is|was|are|were) (?:being |currently )?(?:carried out|conducted|done|run|funded|running)",
    r"(?:nobody|no one|no study|no trial)(?:['’]s| has| have)? (?:ever )?(?:compared|tested|studied|looked)",
    r"were (?:randomly )?(?:assigned|allocated|randomi[sz]ed)",
    r"paid for the (?:trial|study|research)",
    r"appears in the journal",
    r"(?:neither|nor) (?:[\w-]+ ){0,3}knew (?:which|who|what)",
)
_COURSE = any_of(
    r"(?:is|are) (?:usually |often |mostly )?(?:reversible|irreversible|permanent|lifelong)",
    r"get (?:better|worse) as|symptoms (?:may|can|will|often) (?:come back|return)",
    r"left untreated",
    r"(?:progress|improve|worsen|resolve|fade|return|come back|go away|settle|heal|clear|ease|get better|get worse"
    r"|last)s? (?:\w+ )?(?:over time|with (?:time|age)|with ice|on (?:its|their) own|by (?:itself|themselves)|naturally"
    r"|within|(?:in|after|by) (?:an? |the |about |around )?(?:few |\w+ )?(?:days?|weeks?|months?|years?))",
    r"shortens? (?:your|their|his|her|the) (?:life|lives)",
    r"(?:within|by|after|in) (?:about |the first )?(?:\d+|one|two|three|four|six|a few|several)[- ](?:to[- ]\w+[- ])?"
    rf"(?:days|weeks|months|years),? (?:[\w-]+ ){{0,3}}{_PEOPLE}",
    rf"(?:most|many|some) (?:[\w-]+ )?{_PEOPLE} (?:recover|heal|get better|improve|return|go home|feel better|walk|die"
    r"|grow|are (?:either )?(?:walking|back|well))",
    r"may not be normal|will return slowly|be (?:temporary|permanent)",
    r"(?:is|are) unpredictable",
    r"(?:another|further) (?:attack|episode|bout)",
    r"(?:does|do|did) not become chronic|becomes? chronic",
    r"resol?ve?s? naturally",
)
_OFFICIAL = any_of(
    r"(?:is|are) indicated (?:in|for)",
    r"(?:fda|ema|mhra|regulators?|health canada|federal (?:trade|drug)[\w ]*) (?:[\w-]+ ){0,4}?"
    r"(?:approv\w+|clear\w*|letter|warn\w*|review\w*|ban\w*|licen\w+|reject\w*|recall\w*)",
    r"(?:has been|is|was|became|have been) available (?:in|since|from|for|over|without) (?!the form)",
)
_INNER = any_of(
    one_of(
        """bacteri\\w+ plaque enzymes? hormones? melatonin serotonin dopamine insulin compounds? flavonoids?
        nitrates? nitrites? proteins? genes? mutations? antibod\\w+ cells? nerves? vessels? microbiome microb\\w+
        crystals? signals? acids? molecules? nutrients? calor\\w+ mites? virus starch receptors? membranes?
        mucus toxins? immune antioxidants? collagen metaboli\\w+"""
    )
)
_ACTS_INSIDE = any_of(
    r"(?:contains?|rich in|made (?:up )?of|converts?|converted|turns? into|breaks? down|builds? up|build-?up"
    r"|releases?|released|produces?|stimulat\w+|trigger\w*|signals?|kills?|feeds?|boosts?|mediates?|absorbs?|digests?"
    r"|widens?|narrows?|settles? in|coats?|stops? (?:that|the) signal|calms? the|locks?|diluted|secret\w+|regulates?"
    r"|coordinates?|tops? up|responsible for|due (?:to|of)|because|which is why|main reason)"
)
_OUTCOME = any_of(
    one_of(
        """pain symptoms? risk death mortality survival weight anxiety depression mood sleep infection disease cancer
        stroke blood_pressure blood_sugar headaches? migraines? acne wrinkles? memory cravings? fatigue"""
    )
)
_GOOD = any_of(
    r"(?:well |most tested and |clinically )?proven|efficacy|excellent (?:vaccine|treatment|option)",
    r"(?:protects?|helps?)\b",
    r"(?:respond(?:ed|s)? (?:very |well|to|best)|responders?|response (?:rate|to))",
    r"succeed(?:s|ed)",
    r"live[sd]? longer|(?:stay(?:ed)?|kept) (?:[\w-]+ )?longer",
    rf"(?:lost|dropped|shed) {_NUMBER}",
    r"(?:good|great|useful|excellent|ideal|best) for (?!you to)",
    r"(?:is|are) (?:working|useful|gentle|kinder)",
    r"(?:supports?|balances?|boosts?|brightens?|neutrali[sz]es?|soothes?|reveals?|strengthens?|restores?|relieves?"
    r"|eases?|calms?|clears?|gets rid of|prevents?|improves?|reduces?|lowers?) (?:[\w-]+ ){0,3}[a-z]{3,}",
    r"(?:skin|lesions?|itch\w*|pain|symptoms?|rash|swelling) (?:\w+ )?(?:went|were|was) (?:away|gone)",
    r"can treat|used to clear|(?:works?|worked) at|(?:works?|acts?) (?:fast|quickly|well|within)",
    r"(?:catch|catches|picks? up|detects?|finds?|finding) (?:[\w-]+ ){0,2}(?:cancers?|tumou?rs?|cases|stones)",
    r"(?:long-term )?(?:response|results)$",
    r"anti-(?:inflammatory|oxidant|ageing|aging|bacterial|anxiety)[\w ]*propert",
    r"super ?foods?|well-being|wellbeing",
)
# what came of a treatment in those who had it
_OUTCOME_OF_TRIAL = any_of(
    r"(?:participants|patients|men|women|children|people|volunteers|them|\d+) (?:[\w-]+ ){0,4}?(?:lost|responded)\b"
    r"(?! (?:poorly|badly))",
    r"(?:met|meets|meeting) (?:the|its) (?:[\w-]+ )?(?:goal|endpoint|target)",
    r"(?:response|success|cure) rates? (?:was|were|of)",
    r"(?:rates?|stays?|scores?) (?:\w+ )?(?:been|was|were) (?:cut|reduced|lowered|brought down)",
    r"(?:to|who|patients|people) live[sd]? longer",
    r"(?:increase|rise|improvement) in (?:[\w-]+ )?(?:detection|survival|recovery|success)",
)
_HURT = any_of(
    r"(?:makes?|make) (?:you|people|them) (?:sick|ill)|toxic compound",
    r"(?:lead|leads|leading) to (?:\w+ )?complications?|serious (?:health )?complications?",
    r"birth defects?|miscarriage",
    r"(?:too (?:much|high|many|strong)|overdose)[^.]*? you (?:may|might|can) (?:get|have|notice|feel|develop)",
    r"(?:loses?|lost) (?:[\w-]+ ){0,2}(?:fat|muscle|bone|hair|volume)",
    r"(?:make|makes|making) (?:it|things|them|you) (?:\w+ )?(?:harder|worse|sick|ill|weaker|deaf)",
    r"(?:can|may|could|will) (?:become infected|burst|ruin|poison|tip|clog|backfire|be fatal|pass on)",
    r"(?:never|not|n['’]t|no) (?:[\w-]+ ){0,4}(?:to )?(?:cause|contribute|spread|harm)",
    r"complications? (?:such|like|include|occur|are)",
    r"(?:emergency|warning sign|serious (?:side|illness|injur\w+))",
)
_SPARES = any_of(r"(?:prevent\w*|protect\w*|avoid\w*|without|reduc\w+|lower\w*|fewer|against|treat\w*)")


def told_by_rank(lower: str) -> ClaimKind | None:
    """Occurrence, where a sentence in lower case says how often or how many, whatever else it names."""
    return ClaimKind.OCCURRENCE if _RANK.search(lower) else None


def told_first(lower: str, strength: Strength) -> ClaimKind | None:
    """What advises, was done in a study, is official, or goes its course, said in everyday words."""
    if _OFFICIAL.search(lower):
        return ClaimKind.REGULATORY
    if _OUTCOME_OF_TRIAL.search(lower):
        return ClaimKind.BENEFIT
    if _ADVISES.search(lower) or (strength.rung < 3 and _MAY_NEED.match(lower)):
        return ClaimKind.ADVICE
    if _SOURCE_FOR_SURE.search(lower) or (strength.rung == 0 and _SOURCE.search(lower)):
        return ClaimKind.SOURCE
    if _COURSE.search(lower) and strength.rung < 3:
        return ClaimKind.PROGNOSIS
    return None


def advice_after_label(text: str) -> str:
    """What follows a short label: "Use a diffuser" of "Diffusion: Use a diffuser"; empty without one."""
    label, colon, rest = text.partition(": ")
    return rest if colon and len(label.split()) <= _WORDS_OF_A_LABEL else ""


def works_inside(lower: str) -> bool:
    """Whether it says what goes on in the body and stops there."""
    return _INNER.search(lower) is not None and _ACTS_INSIDE.search(lower) is not None and not _OUTCOME.search(lower)


def hurts(lower: str) -> bool:
    """Whether it says in everyday words that something makes ill or goes wrong, and that nobody is spared it."""
    told = _HURT.search(lower)
    return told is not None and _SPARES.search(lower[: told.start()]) is None


def everyday_kind(text: str, lower: str) -> ClaimKind | None:
    """By what is good or bad in it; None where it says neither."""
    if hurts(lower):
        return ClaimKind.HARM
    if _GOOD.search(lower):
        return ClaimKind.BENEFIT
    if works_inside(lower):
        return ClaimKind.MECHANISM
    sign = worth_sign(text)
    if sign:
        return ClaimKind.BENEFIT if sign > 0 else ClaimKind.HARM
    return None
