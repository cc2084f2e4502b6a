"""Words that speak to a question of the balance sheet; none names a drug, a condition or a product."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.balance_sheet import BalanceQuestion


def _words(pattern: str) -> LazyPattern:
    return LazyPattern(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE | re.VERBOSE)


_CURRENCY = r"(?:[$€£¥]|dollars?|euros?|pounds?|usd|eur|gbp|chf|francs?|cents?)"
_MONEY = rf"(?:[$€£¥]\s?\d[\d.,]*|(?<!\d)(?<!\d[.,])\d[\d.,]*\s?{_CURRENCY})"

CUES: dict[BalanceQuestion, LazyPattern] = {
    BalanceQuestion.BENEFIT: _words(
        r"""(?<!\d)(?<!\d[.,])\d[\d,.]*\s(?:out\sof|in)\s(?:every\s)?\d[\d,]*
          | absolute\s(?:risk|benefit|difference|reduction|terms|numbers)
          | number\sneeded | percentage\spoints?
          | from\s\d[\d.]*\s?(?:%|percent|per\scent)?\sto\s\d[\d.]*\s?(?:%|percent|per\scent)
          | (?<!\d)(?<!\d\.)\d[\d.]*\s?(?:%|percent|per\scent)[^.;]{0,60}
            \b(?:compared\s(?:with|to)|versus|vs\.?|against)\s(?:[\w-]+\s){0,3}\d[\d.]*\s?(?:%|percent|per\scent)"""
    ),
    BalanceQuestion.HARMS: _words(
        r"""side[\s-]effects? | adverse\s(?:effects?|events?|reactions?) | harms? | harmful | complications?
          | toxic(?:ity)?
          | overdos\w* | drawbacks? | downsides? | risks\s(?:include|are|and\sbenefits)
          | risks?\sassociated\swith | benefits\sand\srisks
          | contraindicat\w* | withdrawal\ssymptoms? | addictive | dependence | misuse | (?:well[\s-])?tolerated
          | can\s(?:also\s)?cause | unsafe | dangers? | dangerous | safety"""
    ),
    BalanceQuestion.EVIDENCE: _words(
        r"""randomi[sz]ed | placebo | controlled\s(?:trial|study) | trials? | observational | cohort
          | case[\s-]control
          | cross[\s-]sectional | systematic\sreview | meta[\s-]analys[ie]s | pilot\s(?:study|trial) | preliminary
          | double[\s-]blind | peer[\s-]reviewed | preprint | sample\ssize | small\s(?:study|trial|sample)
          | (?:animal|mouse|rat|laboratory|lab|cell|test[\s-]tube)\s(?:study|studies|model|models|experiments?)
          | in\s(?:mice|rats|animals)
          | (?<!\d)(?<!\d,)\d[\d,]*\s(?:participants|volunteers|patients|adults|women|men|people|children|subjects)
          | limitations? | cannot\sprove | does\snot\sprove | correlation | more\sresearch\sis\sneeded"""
    ),
    BalanceQuestion.COST: _words(
        rf"""{_MONEY} | costs? | costly | prices? | priced | pricing | expensive | affordab\w+ | cheap(?:er)?
          | insur(?:ance|ers?)
          | reimburse\w* | out[\s-]of[\s-]pocket | cost[\s-]effective\w* | copay\w* | paid\sfor\sby
          | free\sof\scharge"""
    ),
    BalanceQuestion.ALTERNATIVES: _words(
        r"""alternatives?(?:\sto)?
          | other\s(?:treatments?|options?|therap(?:y|ies)|medicines?|medications?|drugs?|approaches|choices)
          | existing\s(?:treatments?|options?|therap(?:y|ies)|medicines?|drugs?)
          | (?:standard|usual|conventional|traditional)\s
            (?:care|treatments?|therap(?:y|ies)) | instead\sof | rather\sthan | as\sopposed\sto | first[\s-]line
          | (?:better|worse|as\swell|as\seffective)\s(?:than|as)\s\w+ | watchful\swaiting | doing\snothing"""
    ),
    BalanceQuestion.AVAILABILITY: _words(
        r"""available | availability | approv(?:ed|al|es?) | licen[sc]ed? | authori[sz]ed | over[\s-]the[\s-]counter
          | prescri(?:bed|ption)
          | off[\s-]label | pharmac(?:y|ies) | on\sthe\smarket | not\syet | years\s(?:away|off)
          | phase\s(?:[1-4]|i{1,3}|iv|one|two|three)
          | waiting\slists? | regulators? | clearance | cleared\sby"""
    ),
    BalanceQuestion.NOVELTY: _words(
        r"""novel
          | new(?:ly)?\s(?:treatments?|drugs?|therap(?:y|ies)|approach|method|test|discovery|study|research
              |technique|hope)
          | first[\s-](?:ever|of[\s-]its[\s-]kind|in[\s-]class) | for\sthe\sfirst\stime | breakthrough
          | revolutionary | game[\s-]chang\w+
          | groundbreaking | cutting[\s-]edge | innovative | pioneering | miracle
          | (?:used|known|studied)\s(?:for|since)\s(?:\w+\s){0,3}
            (?:decades|years|centuries) | originally\sused | already\sused | long\sbeen\s(?:used|known)"""
    ),
    BalanceQuestion.INDEPENDENCE: _words(
        r"""(?:was|were|is)\snot\sinvolved | not\spart\sof\sthe\s(?:study|research|team)
          | independent\s(?:experts?|researchers?|scientists?)
          | conflicts?\sof\sinterests? | competing\sinterests? | funded\sby | funding | sponsor(?:ed|s)? | paid\sby
          | disclos\w+
          | consult(?:s|ant|ing)\sfor | received\s(?:fees|payments?|grants?) | manufacturer | maker\sof
          | employees?\sof"""
    ),
    BalanceQuestion.DISEASE_MONGERING: _words(
        r"""millions\s(?:of|are|suffer|live) | epidemic | silent\s(?:killer|epidemic) | hidden\s(?:epidemic|disease)
          | sufferers? | suffer\sfrom
          | (?:one|1)\sin\s(?:\w+|\d+)\s(?:people|adults|women|men|children|americans|patients)
          | you\s(?:may|might|could)\shave\sit
          | undiagnosed | crisis | devastating | debilitating | plagued?"""
    ),
    BalanceQuestion.PRESS_RELEASE: _words(
        r"""press\srelease | news\srelease | (?:said|says|announced)\sin\sa\s(?:statement|release)
          | in\sa\sstatement | announced\s(?:today|that)
          | spokes(?:person|man|woman) | according\sto\sthe\s(?:company|manufacturer|maker)"""
    ),
}
