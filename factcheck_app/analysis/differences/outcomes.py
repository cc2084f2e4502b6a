"""What was measured: surrogate markers against outcomes that people feel, in two small tables.

A surrogate stands for something that matters to people; whether it moves with it has to be shown (GRADE's indirect
outcomes). The tables hold everyday names of measurements and of events, no drug and no rare disease.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of_text
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED
from factcheck_app.domain.text_span import TextSpan


class Outcome(NamedTuple):
    """An outcome named in a text: its name in the table, its words and their place."""

    name: str
    words: str
    span: TextSpan


_NO_SUBSTANCE = (
    r"(?!(?:activity|education|income|stress|pain|noise|comfort|fitness|energy|high|low|higher|lower|different|same|"
    r"these|all|both|some|various|confidence|evidence|sea|national|population|significance|satisfaction|anxiety|"
    r"depression|symptom|fatigue|"
    r"elevated|increased|reduced|decreased|raised|serious|toxic|the|their|its|and|of|in|to) )"
)
SURROGATES: dict[str, LazyPattern] = {
    "a level in the blood or body": any_of_text(
        rf"{_NO_SUBSTANCE}[\w-]+ (?:levels?|concentrations?)",
        r"(?:levels?|concentrations?) of (?!pain|stress|activity|education|anxiety|evidence|fatigue|care)[\w-]+",
        r"(?:[\w-]+ (?:was|were) )?measured in (?:saliva|blood|urine|serum|plasma|hair)",
        r"(?:serum|plasma|salivary|urinary|circulating) [\w-]+",
        r"secretion",
    ),
    "a marker": any_of_text(r"(?:bio)?markers?(?: of [\w-]+)?"),
    "blood pressure": any_of_text(r"(?:systolic |diastolic )?blood pressure"),
    "blood lipids": any_of_text(r"(?:ldl|hdl|total)?[- ]?cholesterol", r"ldl", r"triglycerides?"),
    "blood sugar": any_of_text(
        r"blood (?:sugar|glucose)",
        r"(?:fasting |plasma )glucose",
        r"hba1c",
        r"glyc(?:a)?emic control",
        r"insulin sensitivity",
    ),
    "bone density": any_of_text(r"bone (?:mineral )?(?:density|mass)"),
    "heart rate": any_of_text(r"heart rate(?: variability)?"),
    "brain activity": any_of_text(
        r"brain (?:activity|activation|scans?|connectivity|waves)", r"electroencephalogra\w+"
    ),
    "gene expression": any_of_text(r"(?:gene |m?rna )expression"),
    "antibodies": any_of_text(r"antibod(?:y|ies)(?: titres?| titers?| levels?)?", r"immune response"),
    "plaque or lesions on scans": any_of_text(
        r"plaques?", r"lesion (?:load|volume|size)", r"tumou?r (?:size|volume|shrinkage)"
    ),
}
CLINICAL: dict[str, LazyPattern] = {
    "death": any_of_text(
        r"deaths?", r"died", r"dying", r"dies?", r"mortality", r"fatal\w*", r"surviv\w+",
        r"liv(?:e|es|ed|ing) (?:\w+ )?longer",
        r"life expectancy", r"(?:sav\w+|lives|lengthen\w*|prolong\w*|extend\w*) (?:\w+ )?li(?:fe|ves)", r"lifespan",
    ),
    "stroke": any_of_text(r"strokes?"),
    "heart disease": any_of_text(
        r"heart (?:attacks?|disease|failure)", r"myocardial infarctions?",
        r"(?:cardiac|cardiovascular|coronary) (?:events?|disease|deaths?)"
    ),
    "fracture": any_of_text(
        r"fractur\w+", r"broken (?:bones?|hips?)", r"bones? (?:from )?break\w*",
        r"falls(?! (?:asleep|to|by|below|short|in))",
        r"(?<=reduced |lowered |reduces )falls by", r"(?<=prevent )falls"
    ),
    "relapse": any_of_text(r"relaps\w+", r"recurren\w+"),
    "attacks and flares": any_of_text(
        r"(?<!heart )(?<!panic )attacks?", r"flare(?:s|-ups?)", r"seizures?",
        r"exacerbations?"
    ),
    "hospital stay": any_of_text(r"hospitali[sz]\w+", r"hospital (?:stays?|admissions?)"),
    "cancer": any_of_text(r"cancers?"),
    "dementia": any_of_text(r"dementia", r"cognitive decline"),
    "infection": any_of_text(
        r"infections?", r"infected", r"colds",
        r"(?:a|the|common) cold(?! (?:packs?|compress|water|showers?|air|weather))",
        r"flu", r"influenza",
    ),
    "pain": any_of_text(r"pain(?:ful)?", r"headaches?", r"aches?", r"aching"),
    "mood": any_of_text(r"depress\w+", r"anxiety", r"mood"),
    "sleep": any_of_text(r"sleep\w*", r"asleep", r"insomnia"),
    "memory and thinking": any_of_text(r"memory", r"concentration(?= and|[.,]|$)", r"cognition", r"cognitive function"),
    "function and quality of life": any_of_text(
        r"quality of life", r"disabilit\w+", r"mobility", r"independence", r"symptoms?"
    ),
    "kidney failure": any_of_text(r"(?:kidney|renal) failure", r"dialysis", r"blindness", r"amputations?"),
}  # fmt: skip
_NOT_MEASURED = LazyPattern(
    r"\b(?:(?:was|were|is|are|been)\snot\s(?:\w+\s)?(?:measured|assessed|studied|recorded|examined|evaluated|"
    r"tested|known|an?\soutcome)"
    r"|did\snot\s(?:measure|assess|study|examine|record)|whether|unknown|unclear|cannot\sbe\s(?:said|inferred)|"
    r"remains?\sto"
    r"|further|future|needed)\b",
    re.IGNORECASE,
)


def find_surrogates(text: str) -> list[Outcome]:
    """The surrogate markers that a text names."""
    return list(_surrogates_of(text))


def find_clinical(text: str) -> list[Outcome]:
    """The outcomes that people feel, as a text names them."""
    return list(_clinical_of(text))


# every claim meets the same sentences of the same sources
@lru_cache(maxsize=SENTENCES_REMEMBERED)
def _surrogates_of(text: str) -> tuple[Outcome, ...]:
    return tuple(_named(SURROGATES, text))


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def _clinical_of(text: str) -> tuple[Outcome, ...]:
    return tuple(_named(CLINICAL, text))


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def speaks_of(name: str, text: str) -> bool:
    """Whether a text reports on a clinical outcome of that name, other than to say that it was not measured."""
    return CLINICAL[name].search(text) is not None and _NOT_MEASURED.search(text) is None


def _named(table: dict[str, LazyPattern], text: str) -> list[Outcome]:
    return [
        Outcome(name, found.group(), TextSpan(*found.span()))
        for name, pattern in table.items()
        for found in pattern.finditer(text)
    ]
