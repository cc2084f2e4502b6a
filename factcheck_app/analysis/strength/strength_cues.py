"""The words of strength beside those of cause: correlation, comparison, hedges, denials, recommendations, aims.

Rungs after Sumner et al. 2014 and Yu et al. 2020; the lists are ours. Patterns expect a sentence in lower case.
"""

from __future__ import annotations

from factcheck_app.analysis.strength.causal_phrases import ADVERBS, BE
from factcheck_app.analysis.strength.causal_verbs import CHANGING_VERBS, LOWERING_VERBS, RAISING_VERBS
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of

_FEW = r"(?:[\w-]+ ){0,2}"
_RISKS = one_of("risks? odds likelihood rates? chances? incidence prevalence mortality levels?")
_MORE_OR_LESS = one_of("increased higher greater lower reduced elevated decreased raised doubled?")
_COMPARATIVE = one_of(
    """higher lower longer shorter worse better poorer larger smaller greater fewer less superior faster slower
    older younger stronger weaker more increased reduced improved impaired"""
)

_LIKELY = one_of("likely prone common frequent prevalent vulnerable susceptible")
_HAD = one_of(
    """ha[sd] have having shows? showed exhibit(?:s|ed)? displayed experienced? endured? spen[dt] demonstrated with
    found observed"""
)
_WENT = one_of("increased decreased improved declined worsened dropped")
_CHANGED = one_of(
    """increased decreased reduced elevated lower higher diminished raised impaired compromised altered greater poorer
    worse better"""
)
_EFFECTS = one_of("effects? impacts? role benefits? consequences influence advantages? potential")

# predicates that relate two things without a cause
CORRELATED = any_of(
    rf"{BE} {ADVERBS}{one_of('associated linked related correlated tied connected')}",
    r"(?:correlates?|correlated) (?:\w+ly |\w+ )?with",
    r"predict(?:s|ed|ive|ors?|ability)?",
    rf"{BE} {ADVERBS}{_FEW}(?:risk|predisposing|prognostic) (?:factors?|markers?)",
    r"(?:predisposing|prognostic) factors? (?:of|for|to|was|were|is|are)",
    r"risk (?:factors?|markers?) (?:for|of)",
    rf"(?:more|less|as|twice|times|least|equally) (?:\w+ )?{_LIKELY}",
    r"most (?:likely|prone|vulnerable)(?! to be\b)",
    r"likelier",
    rf"{one_of('associations? correlations? relations? relationships? links? connections? interactions?')}"
    r" (?:was |were |is |exists? )?(?:between|with|of|to|among)",
    r"(?:hazard|odds|risk|rate) ratios?",
    r"(?:increas|decreas)(?:es?|ed|ing) with",
    rf"(?:have|has|had|at|with|face|faced?|carr(?:y|ies)|an?|of) (?:an? |the )?(?:\w+ly )?(?:\w+ )?{_MORE_OR_LESS}"
    rf" (?:(?!the |their |your |its )[\w-]+ ){{0,3}}?{_RISKS}",
    r"(?:tie|tied|links?) (?:to|with|between)",
    r"independently (?:\w+ )?(?:associated|related)",
    r"go(?:es)? hand in hand",
    r"tend(?:s|ed)? to",
    r"accompanied by",
    r"at (?:\w+ )?risk",
)
PEOPLE_BEFORE = LazyPattern(
    r"(?:patients|women|men|people|those|children|adults|individuals|persons|infants|babies|adolescents|mothers"
    r"|relatives|populations?|anyone) $"
)
# what makes a ratio after it a mere measure of the verb's effect: an open bracket, or "by an adjusted"
ASIDE_MEASURE = LazyPattern(
    r"(?:[(\[][^()\[\]]*|(?:\bby|,)\s(?:(?:an?|the|overall|pooled|adjusted|unadjusted|crude|summary|multivariable"
    r"|multivariate|fully|estimated|mean) )*)$"
)
ASIDE_BEFORE = LazyPattern(
    r"(?<!suggest)(?<!suggests)(?<!suggested)(?<!show)(?<!shows)(?<!found)(?<!find)(?<!finds)(?<!evidence)(?<!say)"
    r"(?<!says)(?<!believe)(?<!indicate)(?<!indicates) (?:that|which|who|and(?: also| even)?) $"
)
# the same as nouns or after their noun: they count where no cause is stated
CORRELATION_NOUNS = any_of(
    r"associat(?:ed|ion|ions|es)",
    r"correlat(?:ed|ion|ions|es?)",
    r"relationships?",
    r"related to",
    r"linked (?:to|with)",
    r"likelihood",
    r"odds",
    r"determinants?",
    r"risk (?:factors?|markers?)",
    r"risks? (?:of|for)",
    r"(?:bio)?markers?",
    r"indicators? (?:of|for)",
)
# groups set beside each other
COMPARED = any_of(
    r"compared (?:with|to)",
    r"(?<!rather )(?<!other )(?<!more )(?<!less )(?<!fewer )than"
    r"(?! (?:\d|(?:half|usual|expected|previously|thought|they|normal|reported|commonly|generally|normally|currently"
    r"|is|are|was|were|once)\b))",
    r"(?:more|less|fewer) than (?:those|in|among|people|patients|women|men|children|participants|their|the)",
    r"(?:more|less|fewer) [\w-]+(?: [\w-]+){0,3} than",
    rf"(?:{_WENT}|rose|risen|rising|fell|fallen|climbed|jumped|doubled|tripled)"
    r" (?:[\w.,%-]+ ){0,12}?(?:after|following|where)",
    rf"{_WENT} {one_of('significantly over after with during in from')}",
    rf"{one_of('significantly markedly substantially slightly much')} "
    + one_of("higher lower more less greater fewer better worse different larger shorter longer"),
    r"differences? (?:in|between|was|were)",
    r"differ(?:s|ed)?",
    rf"{_HAD} (?:\w+ly |also |an? |much |even |the )*{_COMPARATIVE}",
    rf"{_COMPARATIVE} (?:[\w-]+ ){{0,3}}(?:in|among|for)(?! (?:the (?:future|treatment|management)|future))",
    rf"(?:times|(?<!\d)(?<!\d\.)\d[\d.]* ?%|percent|per cent|years?|fold) (?:as )?{_COMPARATIVE}",
    rf"{one_of('high prevalent frequent rare severe elevated low')} (?:in|among|for)",
    r"(?:performed|fared|appears? to perform) (?:\w+ly|worse|better|\w+er)",
    r"var(?:y|ies|ied) (?:by|with|according|significantly|widely)",
    r"(?:ties?|tied|links?|associates?) (?:[\w,-]+ ){0,6}(?:to|with)",
    rf"(?:survival|mortality|risk|deaths?|rates?) (?:\w+ "
    rf")?{one_of('higher lower greater improved down up drops? rises?')}",
    rf"{_MORE_OR_LESS} {_FEW}(?:{_RISKS}|scores?|concentrations?)",
    rf"(?:was|were|is|are|been) (?:\w+ly )?{_CHANGED}",
    r"(?:more|less) common",
    r"(?:times|fold|half|twice) (?:that (?:of|in|among)|as [\w-]+ as|the (?:rate|risk|number))",
    r"(?:highest|lowest|worst|best) (?:[\w-]+ ){0,3}?(?:in|among)",
    r"followed by",
    r"common(?:er)? (?:in|among)",
    r"in those (?:who|with)",
    rf"{one_of('increases? decreases? changes? rise decline drop')} in",
)
# "may recover better", "might live longer than": a comparison, however hedged
COMPARED_DEED = any_of(
    r"(?:may|might|could) (?:\w+ly |also )?(?:[a-z]+ (?:longer|better|worse|more|less|earlier|later|faster)"
    rf"|have (?:\w+ly )?{_COMPARATIVE})",
)
# two arms of a trial set beside each other: what differs is what the treatment did
TRIAL_ARMS = any_of(
    r"(?:compared (?:with|to)|than|versus|vs\.?) [^;.]{0,60}?"
    r"(?:placebo|sham|dummy|usual care|standard care|no treatment)",
)
HEDGES = any_of(
    one_of("possibly probably perhaps potential_to presumably apparently considered"),
    r"possible that",
    r"(?:appear|seem)(?:s|ed|ingly)?(?: to)?",
    r"suggest(?:s|ed|ing|ive)?",
    r"(?<!more )(?<!less )(?<!most )(?<!times as )(?<!twice as )(?<!as )likely",
    r"hypothesi[sz]e[sd]?",
    r"(?:thought|believed|expected|assumed|supposed) to",
)
# these hedge the verb that they stand before, not one further on
VERB_HEDGES = any_of(one_of("may might could can would potentially"))
# hedges on a noun: they soften what is named, not what a verb beside them states
NOUN_HEDGES = any_of("potential", "possible", "promising", "putative", "presumed")
# a hedged verb that names no cause by itself: "may explain", "could be responsible"
_MODAL = r"(?:may|might|could) (?:\w+ly |also |well |even |not |only |still )*"
_HAVE_DONE = r"have (?:\w+ly )?(?:\w+ed|\w+wn|led|cut|hurt|lost|risen|fallen|driven|made|become|caught)\b"
_IDLE_AFTER_MODAL = one_of(
    """be have help indicate suggest require need want wish include use consider identify detect add reflect occur
    exist not \\w+ly also well even only still find choose differ vary take inform guide serve show assist
    represent become"""
)
_WEIGHTY = one_of(
    """effective beneficial promising responsible critical important useful helpful feasible favou?rable
    harmful safer? due involved
    mediated inherited genetic blame reasons? results? consequences? causes? factors? sufficient necessary best
    worse better explained caused prevented avoided prone"""
)
HEDGED_VERB = any_of(
    rf"{_MODAL}(?:(?!{_IDLE_AFTER_MODAL}\b)[a-z]+|{_HAVE_DONE})",
    rf"{_MODAL}(?:have )?be(?:en)? (?:\w+ly |an? |the |more |to |key )*{_WEIGHTY}"
    r"(?! (?:[\w-]+ )?(?:tools?|instruments?|measures?|methods?|pointers?|tests?|parameters?))",
    rf"{_MODAL}(?:have )?(?:an? |the )?{_FEW}{_EFFECTS}",
    r"(?:appear|seem)(?:s|ed)? (?:to be )?(?:\w+ly )?(?:safe|effective|beneficial|promising|favou?rable)",
    r"(?:holds?|shows?|showed|has|have|of) (?:\w+ )?(?:promise|potential)",
    r"potentially (?:beneficial|effective|harmful|protective)",
    r"can (?:\w+ly |also |often )*be (?:\w+ly )?"
    + one_of(
        """reduced prevented avoided improved treated cured reversed relieved lowered increased slowed eased
        caused triggered achieved managed controlled
        used_(?:to|for)_(?:treat|prevent|manag|reduc|control|improv|reliev|cur|lower|combat)\\w*"""
    ),
    "potential " + one_of("for to use role benefits? effects? protective therap\\w+ treatments?"),
    r"likely to have (?:had )?(?:an? |the )?(?:[\w-]+ )?(?:roles?|impacts?|effects?|influence|part)",
    r"(?:appear|seem)(?:s|ed)? to be (?:the |an? )?(?:\w+ )?(?:consequences?|results?|causes?|drivers?) of",
    r"promising (?:\w+ )?" + one_of("treatments? therap\\w+ approach(?:es)? options? strateg\\w+"),
)
_HARMS = one_of(
    "(?:side|adverse|ill|unwanted|harmful)[-_](?:effects?|events?|reactions?) harms? complications? toxicity"
)
_RELATIONS = one_of(
    """differences? effects? associations? increases? reductions? changes? links? relations? relationships?
    benefits? improvements? correlations? impact influence interactions? evidence_(?:of|that|for)"""
)
# "no more than 5 days" and "no longer" compare nothing; "no worse than aspirin" praises
_NO_MORE = (
    rf"(?:(?:more|less) (?:\w+ly )?(?:{_LIKELY}|often|frequently|commonly)"
    r"|more (?:\w+ly )?\w+(?:ed|ing|al|ful|ous|ic|ive)"
    r"|(?:higher|lower|greater|better|fewer|smaller|larger|commoner|likelier|shorter|faster|slower))"
    r"(?! than (?:\d|expected|usual|normal|that\b))"
)
_ALIKE = one_of("common frequent prevalent likely often frequently commonly")
_BESIDE = one_of("with in among on after for under")
DENIED_RELATION = any_of(
    rf"(?:{BE}|occurred|happened|appeared|developed) (?:\w+ly )?(?:no|not(?: any)?) {_NO_MORE}",
    rf"(?:not|n['’]t) (?:occur|happen|appear|develop) (?:any )?{_NO_MORE}",
    rf"equally {_ALIKE}",
    rf"(?<!twice )(?<!times )(?<!half )(?<!thrice )(?<!fold )(?<!nearly )(?<!almost )(?<!not )(?<!n['’]t )"
    rf"(?:just |about )?as {_ALIKE} {_BESIDE} [^,;]{{1,60}}? as {_BESIDE}",
    rf"{BE} (?:\w+ly )?free (?:of|from) (?:\w+ ){{0,2}}?{_HARMS}",
    rf"no (?:[\w-]+ ){{0,4}}{_RELATIONS}",
    r"not (?:\w+ly |been |be |an? |any )*(?:"
    + one_of(
        """associated linked related correlated? differ(?:ent)? effective superior inferior predict\\w* affected
        influenced improved"""
    )
    + r"|significant(?:ly)? (?:differ\w*|better|higher|lower|associated))",
    r"(?:fail|fails|failed) to (?:\w+ly )?(?:"
    + one_of("show find demonstrate reach detect achieve reproduce replicate confirm meet produce yield")
    + "|"
    + one_of(" ".join((*RAISING_VERBS, *LOWERING_VERBS, *CHANGING_VERBS)))
    + ")",
    r"ineffective",
    r"unaffected",
    r"(?:does|do|did) nothing (?:for|to|against|about)",
    r"(?:has|have|had) (?:no|little) bearing",
    r"(?:has|have|had) (?:nothing|little) to do with",
    r"not (?:an? )?(?:\w+ )?(?:factors?|harmful|dangerous|responsible)",
    rf"{BE} not enough",
    rf"(?:{BE} {ADVERBS}|^)unrelated",
    r"(?<!with )(?<!of )(?<!for )(?<!in )(?<!to )neither",
    r"without (?:\w+ )?(?:affecting|increasing|compromising)",
)
_SAY = one_of("say claim think believe conclude suggest assume state argue assert")
# the whole statement is called untrue
CALLED_UNTRUE = any_of(
    r"it(?: is|['’]s| was| would be) (?:\w+ly |simply |just )?"
    r"(?:false|untrue|wrong|incorrect|mistaken|nonsense|an? (?:\w+ )?(?:myth|misconception|fallacy|falsehood|lie|hoax))"
    rf"(?: to {_SAY})? that",
)
_STUDIES = one_of("research stud(?:y|ies) trials? work investigations?")
# "should be screened", "further studies are needed": what ought to be, not what is
RECOMMENDATION = any_of(
    r"should(?:n['’]t)?",
    r"must",
    r"ought to",
    rf"{one_of('is are was were be been as still urgently greatly therefore also')} (?:\w+ly )?"
    + one_of(
        """needed required warranted recommended advisable necessary justified imperative advised encouraged
        indicated"""
    ),
    r"we (?:\w+ly )?(?:recommend|propose|suggest|advocate|advise)",
    r"recommend(?:s|ed(?! (?:dietary|daily|doses?|intakes?|levels?)))?",
    r"recommendations? (?:for|to|that|is|are|of)",
    one_of(
        """is are was there['’]s highlights? supports? suggests? indicates? emphasi[sz]es? underscores? urgent
        clear great unmet reinforces? stress(?:es)? demonstrates?"""
    )
    + rf" (?:an? |the )?{_FEW}needs? (?:for|to)",
    one_of("confirms? substantiates? illustrates? indicates? shows? underlines? supporting_the justif(?:y|ies)")
    + r" (?:the |an? )?needs? (?:for|of|to)",
    r"needs? exists?",
    r"needs? (?:further|more|longer|long-term|additional|careful)",
    r"needs? to be "
    + one_of("studied investigated examined explored confirmed replicated validated tested addressed considered"),
    r"(?:we|researchers|doctors|physicians|clinicians|nurses|studies|efforts|polic(?:y|ies)) (?:\w+ly )?need to",
    rf"requires? (?:further|more|additional) (?:[\w-]+ ){{0,2}}{_STUDIES}",
    r"requires? (?:further |additional )?(?:confirmation|validation|replication|clarification|elucidation)",
    rf"{one_of('important necessary worthwhile imperative crucial essential vital critical')}"
    r" to(?! (?:the|their|your|our|an?|good|\w+ing)\b)",
    r"awaits?",
    rf"(?:further|future|additional|larger) (?:[\w-]+ ){{0,3}}{_STUDIES}",
    rf"(?<!the )more (?:and (?:larger|longer|better) )?"
    rf"(?:[\w-]+(?:al|ic|ed|ive|er|ous|large|long|-term|cohort) ){{0,2}}{_STUDIES}",
    r"(?:deserves?|merits?|warrants?) (?:\w+ )?(?:attention|investigation|consideration|study)",
)
_INVESTIGATORS = one_of("we i researchers scientists authors they team investigators study trial review analysis")
_LOOKED_INTO = one_of(
    """aimed sought wanted set_out investigated examined studied evaluated assessed explored measured tested
    conducted analy[sz]ed describe[sd]? reviewed performed present used undertook recruited looked asked
    enrolled followed tracked surveyed included involved"""
)
_WAS_DONE = one_of(
    """measured randomi[sz]ed randomly recruited enrolled assessed evaluated examined collected conducted asked
    analy[sz]ed included recorded performed obtained designed interviewed investigated followed(?!_by) divided assigned
    studied"""
)
_LOOKING_INTO = one_of(
    """investigat\\w+ examin\\w+ determin(?:e|ing) explor\\w+ assess\\w* evaluat\\w+ test(?:s|ed|ing)? looked_at
    establish understand\\w* studying clarify elucidate"""
)
AIM_OR_METHOD = any_of(
    r"(?:aims?|purposes?|objectives?|goals?) (?:of|was|is|were|are)",
    rf"{_INVESTIGATORS} (?:also |then |further |therefore |\w+ly )?{_LOOKED_INTO}",
    r"we (?:will|['’]ll) (?:\w+ )?(?:explore|look|examine|discuss|cover|review|consider|explain)",
    rf"(?:was|were) {_WAS_DONE}",
    rf"{_LOOKING_INTO} (?:whether|if|how|why|what|the)",
    r"(?<!regardless of )(?<!no matter )whether",
    r"(?:^|was |were |is |study |first |designed |order )to "
    + one_of("investigate examine assess evaluate determine explore identify understand test compare"),
    # what a study is good for, not what it found
    r"(?:these|our|the|this|study|such|its|their|new) (?:findings?|results|data|insights?|discovery) (?:\w+ly )?"
    r"(?:may|might|could|can|will|would)(?! (?:help )?(?:to )?explain)",
    r"a (?:finding|result|discovery) (?:that|which) (?:may|might|could|can|will|would)",
    r"(?:is|are) hoped that|we hope",
    # what people think or know of something
    r"(?:beliefs? that|unsure (?:of|about|whether)|knowledge (?:on|about|regarding)|(?:over)?optimistic about)",
    r"(?:not|n['’]t) (?:understand|realise|realize|know|believe) that",
    r"(?<!health )concerns? (?:that|about|over|regarding)",
    r"(?:mixed|inconsistent|conflicting|contradictory|little|limited|scarce|lacking|insufficient) (?:[\w-]+ )?"
    r"(?:results|evidence|data|findings) (?:regarding|about|on|concerning)",
    r"(?:(?:is|are|was|were|remains?|still|yet|largely|currently|^) (?:\w+ly )?(?:unclear|unknown)"
    r"|not (?:known|clear|understood)|remains? to be|draw (?:\w+ )?conclusions?)",
)
FINDING = any_of(
    one_of(
        """found finds? show(?:s|ed|n|ing)? reveal(?:s|ed)? demonstrat\\w+ conclud\\w+ discovered observed
        confirm(?:s|ed)? suggest(?:s|ed)? indicat(?:e|es|ed)"""
    )
)
# registers, funders, lists of abbreviations
BOILERPLATE = LazyPattern(
    r"\bregistration\b|\bclinicaltrials\.gov\b"
    r"|^\W*(?:(?:the|this|our|their) )?(?:[\w-]+ )?(?:study|work|trial|research|review|project|it) (?:was|is|were)"
    r" (?:\w+ly )?(?:funded|supported|sponsored|financed|paid for) by [^;:]{0,90}$|\babbreviations?:|\bcopyright\b"
    r"|\btrials? (?:number|registry)\b|^\W*doi\b"
)
