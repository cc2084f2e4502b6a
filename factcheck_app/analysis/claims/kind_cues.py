"""The words that tell what a claim is about, as patterns over a sentence in lower case."""

from __future__ import annotations

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of

_FEW = r"(?:[\w-]+ ){0,2}"

NORM = any_of(
    r"(?:should|must)(?:n['’]t| not)?(?! (?:help|improve|reduce|work)\b)",
    r"ought to",
    r"(?:is|are) (?:not |un)?(?:suitable|intended|meant) for (?:people|patients|adults|children|women|anyone|those)",
    r"(?:is|are) (?:strongly |generally |not |also )*(?:recommended|advised|advisable)",
    r"recommend(?:s|ed)? (?:that|to|using|taking|eating|adults|people|patients|against|at least|limiting|avoiding)",
    r"advis(?:es?|ed) (?:that|to|people|patients|against|adults)",
    rf"it(?:['’]s| is) (?:\w+ly "
    rf")?{one_of('best important essential crucial wise vital necessary recommended advisable')} (?:to|that"
    rf"|for)",
    r"(?:will (?:likely |probably )?|may )?needs? (?:to|an? (?:\w+ )?(?:plan|treatment|check))",
    r"(?<!research )(?<!studies )(?<!trials )(?:is|are) (?:often |usually )?needed to",
    r"(?:urged|encouraged|told|warned) (?:people|patients|parents|doctors|women|men|adults|everyone)? ?(?:for "
    r"years )?(?:to|against)",
)
# "how much each should drink depends on many things" tells nobody what to do
DEPENDS = any_of(r"depends? on (?:\w+ )?(?:factors?|things|circumstances|your|the person)")
OFFICIAL = any_of(
    r"(?:is|are|was|were|been|be|not|yet|already|first|fully) (?:\w+ly )?(?:approved|licen[sc]ed|authori[sz]ed"
    r"|legali[sz]ed|banned|regulated|registered)",
    r"approv(?:ed|es) (?:by|for|the|it|in)",
    rf"(?:received|granted|won|gained|has|have|awaits?|without|regulatory) {_FEW}(?:approval|clearance"
    rf"|licen[sc]e|authori[sz]ation)",
    r"regulators?",
    r"(?:therapy|device|drug|orphan|fast.track|priority) designation",
    r"(?:free|available|offered|funded|provided) (?:\w+ )?(?:on|by|through|via|under) (?:the )?"
    r"(?:nhs|medicare|medicaid)",
    r"prescription[- ]only",
    r"over[- ]the[- ]counter",
    r"available (?:only )?(?:on|by|without|over|with a) (?:prescription|the counter)",
    r"(?:covered|reimbursed|paid for) by (?:insurance|insurers|the state|health plans)",
    r"off[- ]label",
)
COMPARES = any_of(
    one_of("rose risen rise increas\\w+ fell fallen compared than higher lower reduc\\w+"),
)
_DID = one_of(
    """was were is involved included looked analy[sz]ed examined used followed enrolled recruited surveyed compared
    studied collected asked conducted tested measured gathered reviewed interviewed took_place ran lasted wore"""
)
STUDY_DONE = any_of(
    r"published (?:in|by|online|on|today|this|last)",
    r"(?:appeared|presented) (?:in|at)",
    r"announced (?:[\w-]+ ){0,4}(?:results|data|findings)",
    rf"(?:this|the|our|their|an?|new|earlier) (?:[\w-]+ )?(?:study|trial|research|review|survey|analysis|paper"
    rf"|experiment) {_DID}",
    rf"(?:researchers|scientists|authors|team|investigators|doctors) (?:\w+ )?{_DID}",
    r"(?:researchers|scientists|authors|team|investigators) (?:argue|caution|note|warn|conclude"
    r"|acknowledge)[sd]? (?:that )?(?:the|their|it|more|while|this)",
    r"(?:participants|volunteers|patients|respondents|subjects|people|children|adults) (?:were|had to"
    r"|completed|answered|received|underwent|wore|filled)"
    r" (?:\w+ly )?"
    + one_of(
        "asked recruited enrolled randomly randomi[sz]ed given assigned told divided questionnaires? in an? the out"
    ),
    r"of the (?:total )?(?:participants|patients|respondents)",
    r"drawing (?:up)?on (?:findings|results|data)",
    r"(?:funded|sponsored|paid for) by",
    r"peer.reviewed",
    r"sample (?:size )?of",
    r"limitations? (?:of|is|was)",
    r"(?:observational|cannot prove|could not prove|firm conclusions|cause and effect|weren['’]t (?:[\w,]+ "
    r")*able to (?:collect|measure)|relied (?:solely )?on)",
    r"(?:was|were) considered (?:to be )?(?:the )?equivalent",
    r"(?:study|trial|review|report)(?:['’]s)? (?:authors?|limitations?|design|funders?)",
    r"^(?:the )?first (?:[\w-]+ )?(?:trial|study) of",
)
FOUND = any_of(
    one_of(
        "found showed? shown reported revealed suggests? suggested demonstrated concluded discovered linked associated"
    )
)
STUDY_FRAME = any_of(
    r"(?:study|trial|review|studies|trials|research) (?:\w+ )?(?:found|showed?|shows|suggests?|indicates?"
    r"|reported)"
)
STUDY_SUBJECT = LazyPattern(
    r"^(?:the |this |that |our |a |an )?(?:\w+ )?(?:study|trial|research|review|survey|paper|team|findings"
    r"|researchers)\b"
)
HOW_IT_WORKS = any_of(
    r"mechanisms?",
    r"(?:acts?|works?|working|acting) (?:by|on|as|through|via)",
    r"receptors?",
    r"neurotransmitters?",
    r"pathways?",
    r"by (?:blocking|inhibiting|activating|binding|releasing|stimulating|mimicking|lowering|raising|slowing)",
    r"(?:inside|within|through|into) (?:the|your|our) (?:brain|cells?|gut|blood|body|digestive tract"
    r"|bloodstream|nervous system)",
    r"(?:brain|body|liver|kidneys?|heart|gut|nervous system|immune system) (?:does|uses?|feels?|has|makes?"
    r"|releases?|produces?|turns?|converts?|stores?|needs)",
    r"the same (?:brain )?(?:process|function|pathway)",
    r"(?:blocks?|inhibits?|activates?|binds?|releases?|stimulates?|switch(?:es)? o(?:n|ff)) (?:to )?(?:an?|the|certain"
    r"|some) (?:[\w-]+ ){0,3}(?:enzymes?|channels?|transporters?|proteins?|genes?)",
)
# a change inside the body that the claim stops at: "alters the levels of hormones"
INNER_CHANGE = any_of(
    r"(?:alter|affect|influence|regulate|modulate|change)(?:s|ed|ing)? (?:the |your )?(?:levels? of |[\w-]+ "
    r")?(?:hormones?|genes?|cells?|enzymes?|signals?)"
)
INNER_WORKINGS = any_of(
    one_of(
        "hormones? enzymes? molecul\\w+ cells? metaboli[sz]\\w+ neurons? genes? proteins? brain microb\\w+ "
        "digest\\w+ absor\\w+ conscious\\w*"
    )
)
HARM_BY_NAME = any_of(
    one_of(
        """side_effects? adverse harms? harmful toxic\\w* overdos\\w+ dangerous addictive fatal unsafe safety
        hazard\\w* drawbacks? downsides? contraindicated poison\\w* less_harmful withdrawal_symptoms? risk_free"""
    ),
    r"(?:irritate|inflame|damage|injure|harm|hurt|poison|scar|puncture|perforate|tear|bruise|clog)s? (?:the|your|an?)",
    r"(?:is|are|was|were|be|seems?|appears?|and|can) (?:\w+ly |generally )?(?:safe(?! to)|safely)",
    r"(?:can be|are|is) (?:\w+ly )?(?:severe|deadly|serious|lethal)",
)
_BAD_WORDS = """
    risks? damage deaths? dying injur\\w+ pain bleeding nausea headaches? diarrh\\w+ vomiting rash seizures?
    disease infections? problems? symptoms? dependence dependency addiction tolerance fatigue weakness stress anxiety
    harm\\w* disorders? loss failure tears? swelling clots? weight_gain constipation irritation redness itching
    drowsiness dizziness dryness cramps? burns? bruis\\w+ blisters? insomnia palpitations? confusion"""
BAD = any_of(one_of(_BAD_WORDS))
DENIED_CAUSE = any_of(
    r"(?:not|n['’]t|never|no longer|no) (?:[\w-]+ ){0,4}(?:caus\w+|lead|harm\w*|increas\w+|worsen\w*|damag\w+"
    r"|rais\w+|addict\w+|risk)"
)
MENDS = LazyPattern(r"(?:improv|help|protect|cure|heal|benefit|sav|treat)")
BRINGS_ABOUT = LazyPattern(
    r"(?:caus|lead|led|result|contribut|trigger|produc|provok|induc|pos|put|predispos|due|because|creat|mediat"
    r"|transmit)"
)
CAUSES = LazyPattern(r"caus(?:e|es|ed|ing)\b")
HURTS = LazyPattern(r"(?:damag|harm|impair|worsen|disrupt|poison|kill)")
# where the object of a verb ends: "raises stress | in patients with pain"
OBJECT_END = LazyPattern(r"[,;]| (?:and|but|in|among|for|with|to (?:people|individuals|patients|those)) ")
DEFINES = any_of(
    r"^[\w ,()-]{2,60}? (?:is|are) (?:an? |the |one )(?:[\w-]+ ){0,4}?"
    + one_of(
        "drugs? an[ae]*sthetic medicine plant herb vitamin mineral practice technique type form group kind "
        "hormone method measure"
    )
    + r" (?:that|which|of|used|found|made|in which|where)",
    r"originally (?:used|developed|made|described)",
    r"first (?:used|developed|described|made|discovered)",
    r"(?:has|have) (?:gained|attracted|received) (?:\w+ )?(?:attention|popularity|interest)",
    r"(?:known as|refers? to|defined as|characteri[sz]ed by|bears the name|is where|is called|are called|stands for)",
    r"(?:is|are|also) (?:\w+ )?used (?:to treat|as|for|in)",
    r"diagnosed with [\w ]{2,40} (?:experience|have|show)",
)
AGAINST_CONTROL = any_of(
    r"(?:compared (?:with|to)|than|versus) [^.;]{0,60}(?:placebo|usual care|control|sham|who (?:didn['’]t|did not"
    r"|received|took|avoided))"
)
COURSE_RATES = any_of(
    r"(?:relapse|survival|recurrence|recovery|remission|mortality) rates?",
    r"possible to (?:overcome|recover)",
)
# how it goes where nothing is done
UNTREATED = any_of(
    r"(?:without treatment|untreated)[\w ,-]{0,60} "
    r"(?:leads?|progress\w*|dies?|death|worsens?|heals?|clears?|resolves?)",
)
COURSE = any_of(
    r"relapses?",
    r"surviv\w+",
    r"life expectancy",
    r"prognosis",
    r"recover(?:s|ed|y)? (?:\w+ly |fully |completely )*(?:rates?|within|takes?|from|after|in|on)",
    r"(?:heal|clear|resolve|disappear|subside|pass|settle)s? (?:up |on their own |by themselves |by itself )?(?:within"
    r"|in|after) (?:an? |the )?(?:few |\w+ )?(?:days?|weeks?|months?|years?|hours?)",
    r"(?:outlook|in the long (?:run|term)|recurrence|goes away|clears? up|lifelong)",
    r"possible to manage",
)
HOW_COMMON = any_of(
    r"(?<!\d)(?<!\d[.,])\d[\d,.]* ?(?:percent|per cent|million|billion|thousand)",
    r"(?:millions?|billions?|thousands?|hundreds?) of",
    r"(?:prevalen\w+|inciden\w+|epidemic|widespread|estimated)",
    r"(?:half|a (?:third|quarter|fifth)|most|many) of (?:all )?(?:adults|people|children|women|men|patients|americans)",
    r"(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six"
    r"|eight|ten|\d+)",
    r"affects? (?:an? (?:million|billion|third|quarter|fifth|tenth)|half)",
    r"affects? (?:about|around|up to|an estimated|nearly|roughly|\w+ million|millions|people|approximately|one"
    r"|more than)",
    r"(?:most|more|less|very|increasingly|fairly|quite) common",
    r"(?:on the rise|rising|have risen|has risen)",
    r"rates? (?:of|have|has|are|is|rose|increased|among)",
    r"(?:each|every|per|a) year",
    r"(?:annual(?:ly)?|yearly)",
    r"cases (?:of|have|has|per)",
    r"costs? (?:about|around|the|an estimated|more)",
    r"common (?:among|in|condition|disorder|type|form|clinical)",
    r"fail in",
)
# how many there are, now and before: nothing is said to have done it
COUNTS_CHANGED = any_of(
    r"(?:cases|deaths|diagnoses|prescriptions|admissions|infections|births|visits|numbers?) (?:of|from|with|for)"
    r" [\w -]{2,50}? (?:have |has )?(?:doubled|tripled|quadrupled|halved|rose|risen|fell|fallen|climbed|dropped|jumped)"
    r" (?:last|this|in|since|over|between|from|to|by|within|during)"
)
_PERCENT = r"|\d%"
HOW_COMMON = LazyPattern(HOW_COMMON.pattern + _PERCENT)
RELATES = any_of(
    r"associat\w+ with",
    r"associations?",
    r"link(?:s|ed)? (?:to|with|between)",
    r"correlat\w+",
    r"risk factors?",
    r"(?:more|less|times|twice) (?:\w+ )?likely",
    r"(?:higher|lower|increased|reduced|greater|elevated) (?:\w+ )?(?:risk|odds|chance|likelihood)",
    r"relat(?:ed to|ionship between)",
    r"predict(?:s|ed|or|ors)?",
    r"tied to",
    r"compared (?:with|to)",
    r"(?:rates?|frequency) [^.]{0,80}didn['’]t change",
)
TREATMENT = any_of(
    one_of(
        """treatments? therap(?:y|ies|eutic) drugs? medications? medicines? infusions? interventions? supplements?
        doses? vaccines? exercises? diets? devices? programmes? programs? surgery placebo effects? benefits?
        patch(?:es)? creams? gels? sprays? tablets? pills? injections? implants? transplants?
        eating drinking taking using practicing practising adding foods? feeding promise option"""
    )
)
TREATED = any_of(
    one_of(
        "treated treatments? therapy drug medication infusion intervention supplement received placebo taking "
        "success_rate"
    )
)
# a frame that tells of a study and goes on to say what good came of it
HELD_OUT = any_of(
    r"(?:held|holds?|offer(?:s|ed)?|rais(?:es|ed)) (?:out )?(?:new )?hopes? (?:of|for)",
    r"success rate",
    r"exceeded (?:\w+ )?(?:standards|expectations)",
)
# what a device or a treatment does as well as others or lets people do
OUTDID = any_of(
    r"(?:perform|work)(?:s|ed)? (?:\w+ )?(?:as well|better)",
    r"(?:does|did|do) (?:an? )?(?:as well|better|superior|good)",
)
LETS = any_of(r"(?:allow(?:s|ed)?|enabl(?:es|ed)|let|lets) (?:[\w-]+ ){1,6}to", r"(?:let|lets) (?:[\w-]+ ){1,3}\w+")
# "may avoid", "to escape": a harm that someone is spared
SPARED = any_of(r"(?:may|might|can|could|to|help|helps) (?:avoid|escape|stave off|dodge|be spared)")
# what someone suffers from is no good of a treatment
UNHAPPY = any_of(one_of("struggles? struggling guilt\\w* ashamed shame afraid lonely embarrass\\w+ distress\\w*"))
# rates that stayed as they were after something changed
UNCHANGED = any_of(r"(?:rates?|frequency) [^.]{0,140}(?:didn['’]t|did not) change")
# names a thing and says what it is called
NAMES = any_of(r"(?:bears? the name|is (?:known|referred to) as|is called|are called|stands for|is defined as)")
# what people say of themselves once they have used something
FARED_BETTER = any_of(
    r"(?:sle(?:ep|pt)|f(?:eel|elt|ell)|breathed?|recover(?:ed)?|walk(?:ed)?) (?:\w+ )?"
    r"(?:better|sooner|faster|deeper|less)"
)
DENIED_RISE = any_of(
    r"(?:no|not any|without) (?:increase|rise|difference|excess|more) (?:in |of )?[\w -]{0,30}?"
    r"(?:events?|risks?|deaths?|injur\w+|complications?|bleeding|infections?)",
    r"(?:not|n['’]t|never) (?:\w+ )?caus(?:e|ed)",
)
GOOD_OF_TREATMENT = any_of(
    one_of(
        """effective\\w* efficacy benefits? beneficial improv\\w+ helps? helped reduc\\w+ reliev\\w+ relief
        promis(?:e|ing) cured? heal\\w* hope lasting_(?:effects?|impact) abstinence well-being wellbeing
        protection remission attractive_option success\\w* allowed_people treatment_for"""
    ),
    r"effects? (?:of|on|persist\w*|last\w*)",
)
# "rose after the law changed", "have risen in states where ...": a change set beside what came before it
CHANGED_AFTER = any_of(
    r"(?:rose|risen|rising|fell|fallen|increased|decreased|dropped|climbed|doubled)"
    r" (?:[\w.,%-]+ ){0,14}?(?:after|following|where|once)"
)
CHANCE_OF = LazyPattern(r"\s*(?:the |your |their |a )?(?:[\w-]+ )?(?:risks?|likelihood|odds|dangers?) of\b")
GOOD_CHANCE = any_of(
    r"(?:surviv\w+|recover\w+|success\w*|remission|pregnan\w+|conceiv\w+|quitting|healing|living|cure|response)"
)
