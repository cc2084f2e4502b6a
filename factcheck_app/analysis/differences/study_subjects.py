"""Whether a source is about people at all, or about animals, cells or a laboratory, and whether a claim says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of_text
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED

ANIMALS = any_of_text(
    r"mice",
    r"(?:knockout|wild-type|transgenic|laboratory|male|female|adult) mouse",
    r"mouse (?:models?|strains?|studies|study|embryos?|brains?|livers?)",
    r"rats?(?! race)",
    r"rodents?",
    r"murine",
    r"rabbits?",
    r"zebrafish",
    r"(?:fruit )?flies",
    r"drosophila",
    r"(?:nematode|round)? ?worms(?! (?:infection|eggs))",
    r"nematodes?",
    r"(?:rhesus )?(?:monkeys?|macaques?)",
    r"(?:guinea|mini|newborn)[- ]?pigs?",
    r"piglets?",
    r"hamsters?",
    r"(?:in|beagle|male|female) dogs",
    r"(?:laboratory|experimental|these|treated|control) animals?",
    r"animals? (?:models?|stud(?:y|ies)|experiments?)",
)
CELLS = any_of_text(
    r"in vitro",
    r"ex vivo",
    r"cell[- ]lines?",
    r"cell[- ]cultures?",
    r"cultured (?:[\w-]+ ){0,3}cells?",
    r"(?:isolated|cultured) (?:[\w-]+ ){0,3}(?:cells|neurons|tissue)",
    r"test[- ]tubes?",
    r"petri dish(?:es)?",
    r"organoids?",
)
_PEOPLE = any_of_text(
    r"participants?",
    r"volunteers?",
    r"patients?",
    r"respondents?",
    r"people",
    r"(?<!for )adults",
    r"wom[ae]n",
    r"(?<!wo)m[ae]n",
    r"children",
    r"infants?",
    r"humans",
    r"individuals",
    r"(?:human|healthy|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) subjects",
    r"humans? and (?:mouse|murine|mice|rats?|rodents?)",
    r"inpatients?",
    r"teenagers?",
    r"adolescents?",
)
_NOT_STUDIED = LazyPattern(
    r"\b(?:whether|no conclusions?|not (?:known|clear|studied|tested)|unknown|unclear|cannot|further|future|could|"
    r"may|might|"
    r"implications?|need(?:ed|s)?|remains?|would|potential(?:ly)?|if|affects?|suffer|worldwide|million|common|"
    r"leading cause)\b",
    re.IGNORECASE,
)
_LABORATORY = any_of_text(
    r"animals?",
    r"pre-?clinical",
    r"laborator(?:y|ies)",
    r"in the lab",
    r"test[- ]tubes?",
    r"mouse",
    r"primates",
    r"in vitro",
    r"fish",
    r"dogs?",
    r"pigs?",
    r"yeast",
)
# a claim about molecules tells nothing of people unless it names them
_MOLECULES = any_of_text(
    r"genes?",
    r"proteins?",
    r"cells?",
    r"\w+(?:cytes?|phages?|blasts?|kines?|some)",
    r"(?:pro|eu)karyot\w+",
    r"transcription\w*",
    r"membranes?",
    r"tissues?",
    r"glia\w*",
    r"receptors?",
    r"(?:gene|protein) expression",
    r"kinases?",
    r"mutations?",
    r"mutants?",
    r"knock-?outs?",
    r"pathways?",
    r"signal(?:l)?ing",
    r"enzymes?",
    r"molecules?",
    r"deletions?",
    r"deficien(?:t|cy)",
    r"neurons?",
    r"synap\w+",
    r"[a-z]{1,8}-?\d+[a-z]?",
)
# what a whole body has, or what is given to one: told of it, a claim about molecules reads as told of people
_WHOLE_BODY = any_of_text(
    r"hearing",
    r"(?:eye)?sight",
    r"hair",
    r"lifespan",
    r"ag(?:e)?ing",
    r"memory",
    r"appetite",
    r"(?:body )?weight",
    r"tumou?rs?",
    r"(?:gene |cell |stem cell )?therap(?:y|ies)",
    r"drugs?",
    r"vaccines?",
    r"supplements?",
    r"diets?",
)
# "C. elegans", "E. coli"
_ORGANISM = LazyPattern(r"\b[A-Z]\. ?[a-z]{4,}")
_CLAIM_PEOPLE = any_of_text(
    r"people", r"adults?", r"humans", r"patients?", r"wom[ae]n", r"(?<!wo)m[ae]n", r"children", r"everyone", r"anyone",
    r"you", r"your", r"we", r"our", r"us", r"individuals", r"users", r"who",
)  # fmt: skip


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def animal_words(text: str) -> re.Match[str] | None:
    """The first words of a text that name animals, cells or a test tube as what was studied."""
    return ANIMALS.search(text) or CELLS.search(text)


def studies_people(sentences: Sequence[str]) -> bool:
    """Whether any sentence speaks of people who were studied, not of what a result may mean for them one day."""
    return any(map(_studies_people, sentences))


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def _studies_people(sentence: str) -> bool:
    return _PEOPLE.search(sentence) is not None and _NOT_STUDIED.search(sentence) is None


def claims_people(claim: str) -> bool:
    """Whether a claim is told of people: it names them, or names neither animals, a laboratory nor molecules."""
    if ANIMALS.search(claim) or _LABORATORY.search(claim):
        return False
    if _CLAIM_PEOPLE.search(claim):
        return True
    if _ORGANISM.search(claim):
        return False
    return _MOLECULES.search(claim) is None or _WHOLE_BODY.search(claim) is not None
