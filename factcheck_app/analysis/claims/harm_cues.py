"""The words that tell of a harm: interactions, what is bad to raise or good to have, too much of a thing.

Preparations are known by everyday words and by the stems of the WHO's international nonproprietary names, by no name.
"""

from __future__ import annotations

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of

_PREPARATIONS = one_of(
    """drugs? medicines? medications? tablets? pills? capsules? antibiotics? contraceptives? contraception
    painkillers? sedatives? anticoagulants? blood_thinners? antidepressants? anaesthetics? anesthetics? chemotherapy
    sleeping_pills? treatments? implants? vaccines?"""
)
# stems of international nonproprietary names (WHO, The use of stems in the selection of INN, 2018)
_STEMS = one_of(
    """statin pril sartan olol mab tinib cillin mycin micin cycline floxacin conazole azepam azolam oxetine triptyline
    dipine afil gliptin gliflozin glitazone prazole tidine parin farin gatran xaban coxib profen olone navir ciclovir
    caine setron triptan barbital fungin thiazide semide formin fibrate grel glutide phylline"""
)
PREPARATION = any_of(_PREPARATIONS, rf"[a-z]{{2,16}}{_STEMS}")
# what one preparation or food does to another: more of it in the body, or less of what it does
_OF = r"\s(?:of|from)\s(?P<what>[^.;:,]{2,60})"
_ITS = r"(?:\sout)?\s(?:the\s|its\s|their\s)?(?:[\w-]+\s){0,3}?"
MORE_OF_PREPARATION = LazyPattern(
    rf"\b(?:increas|rais|boost|amplif|intensif|doubl|strengthen|affect|alter|chang)\w*{_ITS}"
    rf"(?:levels?|concentrations?|amounts?|absorption|uptake|action|sedative effects?|toxicity){_OF}"
)
LESS_OF_PREPARATION = LazyPattern(
    r"\b(?:lower|reduc|decreas|weaken|impair|block|slow|delay|hinder|counteract|prevent|cancel|limit|inhibit|affect|"
    rf"alter|chang)\w*{_ITS}(?:levels?|concentrations?|amounts?|absorption|uptake|(?<!side\s)effects?|effectiveness|"
    rf"efficacy|action|activity|breakdown|clearance|metabolism|protection|potency){_OF}"
)
INTERACTS_WITH = LazyPattern(r"\binteract(?:s|ed|ing)? (?:\w+ly )?with (?P<what>[^.;:,]{2,60})")
INTERACTS = any_of(
    r"(?:drug|food|herb|medicine)s?[- ](?:drug|food|herb|medicine)? ?interactions?",
    r"(?:make|makes|made) (?:the |a |your )?(?:drug|medicine|medication|tablets?|pills?) (?:too strong|too weak|"
    r"less \w+|toxic|useless)",
)
# raised, these are bad for a reader
BAD_TO_RAISE = LazyPattern(
    r"\s*(?:the |your |their |a )?(?:[\w-]+ )?(?:blood pressure|heart rate|pulse|ldl|bad cholesterol|"
    r"(?<!good )(?<!hdl )cholesterol|triglycerides|blood (?:sugar|glucose|fats?)|inflammation|cortisol|stress|"
    r"uric acid|body (?:fat|weight)|weight|waist|hunger|cravings?)\b"
)
# lowered or weakened, these are missed
GOOD_TO_HAVE = LazyPattern(
    r"\s*(?:the |your |their |our |a )?(?:[\w-]+ ){0,2}?(?:fertility|sperm|immun\w+|life expectancy|lifespan|bones?(?! "
    r"loss| pain)|muscles?(?! (?:pain|loss|cramp|ache|sore|tension|spasm))|memory(?! loss)|hearing(?! loss)|eyesight|"
    r"vision(?! loss)|sleep quality|deep sleep|concentration|attention|"
    r"(?:kidney|liver|lung|heart|brain|thyroid|sexual|cognitive) (?:function|performance)|healing|quality of life|"
    r"testosterone|libido|well-?being|ability|resistance to infection)\b"
)
WEAKENS = LazyPattern(r"(?:weaken|impair|hinder|deplet)")
# whole words of the field for what is wrong with a body
ILLNESS = any_of(
    r"[a-z]{3,}(?:itis|osis|oses|a?emia|pathy|pathies|algia|rrhythmias?|rrh?o?ea|omas?|plegia|megaly|sclerosis)(?<!glucosis)",
    one_of("withdrawal attacks? allergic_reactions? cris[ie]s cancers? ulcers? asthma death reactions? fits? shock"),
)
CAN_DIE = any_of(r"(?:can|may|could|might) (?:\w+ )?(?:die|kill|be killed)")
TOO_MUCH = LazyPattern(
    r"(?:over-?us(?:e|ing)|over-?dos\w+|over-?eating|excess\w*|too (?:much|many|little|few)|heavy)\s"
)
