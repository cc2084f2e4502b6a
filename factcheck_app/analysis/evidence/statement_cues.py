"""Words by which a sentence of a source shows whether it tells a finding, an aim, a method or a conclusion."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import one_of

_STUDY = one_of("results? findings? data evidence analys[ie]s stud(?:y|ies)")
_TELLS = one_of(
    "suggests? shows? showed indicates? indicated demonstrates? demonstrated reveals? revealed supports? confirm"
)

FINDING = LazyPattern(
    r"\b(?:we "
    + one_of("found find shows? showed demonstrated? observed? concluded? report identified identify provide reveal")
    + r"|our (?:results?|findings?|data|study|analysis|work|observations?)"
    + rf"|{_STUDY} (?:also )?{_TELLS}"
    + r"|conclu|in summary|taken together|overall|thus|therefore|these (?:results|findings|data)|here,? we"
    + r"|there (?:is|are|was|were) (?:currently |still )?(?:no |little |some |growing |rising |strong |insufficient )?"
    r"(?:\w+ )?(?:evidence|indication|association|correlation|differences?)"
    r"|(?:was|were|is|are) associated|significantly)",
    re.IGNORECASE,
)
AIM = LazyPattern(
    r"\b(?:we "
    + one_of(
        "aim aimed sought investigated? examined? studied evaluated assessed tested asked hypothesi[sz]ed? used "
        "performed conducted compared searched collected included recruited analy[sz]ed review reviewed developed "
        "describe"
    )
    + r"|(?:this|the (?:present|current)) (?:study|paper|article|review|work|sample|survey|analysis|trial) (?:\w+ )?"
    + one_of(
        "aims aimed will describes presents presented discusses discussed addresses reviews reviewed explores explored "
        "summari[sz]es focuses focused provides examines examined investigates evaluates"
    )
    + r"|in (?:this|the (?:present|current)) (?:paper|article|review),? (?:we|the authors)"
    + r"|should be (?:carefully )?"
    + one_of("examined analy[sz]ed studied investigated explored")
    + r"|to "
    + one_of("determine investigate examine assess evaluate compare test explore identify study estimate understand")
    + r"|the aim|aims?\b|objectives?|purpose|was (?:conducted|performed|carried out)|were "
    + one_of("included recruited enrolled randomi[sz]ed randomly collected searched assigned measured assessed")
    + r"|however, (?:the|little)|remains? (?:unclear|unknown|poorly|controversial|elusive)|little is known"
    + r"|(?:is|are) (?:unknown|unclear|poorly|not (?:known|well|fully|clear)))\b",
    re.IGNORECASE,
)
# what an abstract's section begins with
METHOD_HEADING = LazyPattern(
    r"^\W*"
    + one_of(
        "methods? design settings? background objectives? aims? introduction purpose context participants patients "
        "data_sources study_selection importance data_extraction main_outcome_measures? interventions? measurements? "
        "selection_criteria search_methods? rationale hypothesis data_collection"
    )
    + r"\b[^a-z]",
    re.IGNORECASE,
)
CONCLUSION_HEADING = LazyPattern(
    r"^\W*(?:(?:authors['’]? )?conclusions?|interpretation|discussion|significance|implications|summary"
    r"|in conclusion|in summary|taken together)\b",
    re.IGNORECASE,
)
