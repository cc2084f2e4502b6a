"""Everyday and technical words for one thing: "cardiac" and "heart", "mortality" and "death"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck_app.analysis.words.phrase_patterns import word_list
from factcheck_app.analysis.words.stemming import stem

# general words of medicine and research only; no name of a drug or of one disease
_SETS = (
    "death mortality died fatal lethal deaths lethality survival survive killed",
    "heart cardiac cardio coronary cardiovascular",
    "kidney renal nephric",
    "liver hepatic",
    "lung pulmonary respiratory",
    "brain cerebral neural neuronal neurological nervous neurons",
    "skin dermal cutaneous",
    "stomach gastric",
    "gut intestinal bowel gastrointestinal",
    "blood haematological serum plasma circulating",
    "bone skeletal osseous",
    "muscle muscular",
    "eye ocular visual",
    "mouth oral",
    "breast mammary",
    "child children paediatric pediatric infants newborn neonatal",
    "adolescent teenager young youth",
    "elderly older aged ageing aging",
    "men male",
    "women female",
    "mother maternal pregnant pregnancy mothers",
    "mice mouse murine rodent",
    "person people human individual subject participant patient",
    "doctor physician clinician provider",
    "hospital inpatient hospitalised hospitalized admitted hospitalization",
    "therapy treatment treat treated therapeutic intervention",
    "drug medication pharmacological medicine",
    "trial randomised randomized placebo",
    "tumour tumor cancer carcinoma malignant neoplasm malignancy",
    "metastasis metastases metastatic invasion invasive",
    "gene genetic genome genomic",
    "mutation mutant mutated variant polymorphism allele",
    "delete deleted deletion knockout deficient deficiency loss lacking absence",
    "diet dietary food nutrition eating intake consumption nutritional",
    "exercise physical activity",
    "sleep sleeping",
    "weight obesity obese overweight adiposity",
    "smoker smoking tobacco cigarette",
    "alcohol drinking",
    "pain analgesic",
    "vaccine vaccination immunization immunisation vaccinated",
    "immune immunity immunological",
    "infect infection infected infectious pathogen reinfection",
    "virus viral",
    "transmission transmit spread contagious contagion transmissible catch caught pass shedding carrier carry contract",
    "symptom symptomatic sign signs",
    "asymptomatic presymptomatic",
    "germ germs bacteria bacterium bacterial microbe microbes microbial",
    "disinfect disinfectant disinfection sanitize sanitizer sterilize decontamination inactivate virucidal",
    "wash washing hygiene soap handwashing",
    "distance distancing lockdown isolation quarantine",
    "mask masks facemask respirator covering",
    "test testing screening diagnostic detect detection diagnosis",
    "increase increased rise raised elevated elevate higher high greater enhance enhanced up upregulated",
    "decrease decreased reduce reduction lower low fewer decline diminished declined down suppressed",
    "cause induce lead result trigger produce",
    "prevent prevention protect protection protective prophylaxis",
    "promote stimulate activate facilitate activation",
    "inhibit suppress block inhibitor inhibition impair repress",
    "associate association link correlate correlation relationship related linked",
    "risk odds likelihood probability hazard susceptibility chance likely",
    "effective efficacy effectiveness benefit beneficial",
    "harm harmful adverse dangerous danger toxicity toxic safety safe",
    "severe severity serious critical",
    "improve improvement better improved",
    "worsen worse deteriorate poorer worsening",
    "require necessary essential need needed required",
    "important crucial role critical",
    "interact interaction bind binding complex",
    "express expression expressed",
    "regulate control modulate mediate regulation",
    "affect effect influence impact",
    "frequent common prevalent prevalence",
    "occur occurrence incidence rate",
    "early first initial",
    "animal animals pet pets veterinary",
    "season seasonal winter summer weather climate",
    "temperature warm warmth hot cold heat",
    "vitamin vitamins supplement supplements supplementation micronutrient mineral",
    "steroid steroids corticosteroid corticosteroids glucocorticoid",
    "painkiller analgesia nsaid nsaids antipyretic",
    "cure cured heal healed recover recovered recovery remission",
    "sugar glucose glycaemic glycaemia insulin",
    "fat lipid lipids cholesterol",
    "clot clots clotting thrombosis thrombotic embolism coagulation",
    "bleeding bleed haemorrhage haemorrhagic",
    "swelling oedema inflammation inflammatory inflamed",
    "fever feverish pyrexia febrile",
    "tired tiredness fatigue exhaustion",
    "sad sadness depression depressive depressed mood antidepressant",
    "worry anxiety anxious stress",
    "memory cognition cognitive thinking",
    "vomiting nausea emesis",
    "itch itching pruritus",
    "smell olfactory anosmia",
    "swallow mouthwash gargle throat pharyngeal nose nasal",
    "scan imaging radiological tomography",
    "surgery surgical operation operative surgeon",
    "relapse recurrence recurrent",
    "fracture fractures broken",
    "fast rapid quick",
    "big large great substantial",
    "rich wealthy income",
    "cost costs expensive economic",
    "country nation countries national",
    "show demonstrate indicate reveal",
)


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for words in _SETS:
        first, *others = word_list(words)
        for word in (first, *others):
            table.setdefault(stem(word), "~" + first)
    return table


# stem -> the name of its set; a word stands in one set
RELATED = _table()


def meanings_of(stems: Iterable[str]) -> frozenset[str]:
    """The stems, or the name of the set of related words they stand in."""
    return frozenset(RELATED.get(stem, stem) for stem in stems)


def _members() -> dict[str, frozenset[str]]:
    members: dict[str, set[str]] = {}
    for one, name in RELATED.items():
        members.setdefault(name, set()).add(one)
    return {name: frozenset(stems) for name, stems in members.items()}


# name of a set -> its stems
MEMBERS = _members()
