"""Whether a sentence has anything of health or research in it that evidence could speak to."""

from __future__ import annotations

from factcheck_app.analysis.words.phrase_patterns import any_of, one_of

_BODY = one_of(
    """bod(?:y|ies|ily) brains? blood hearts? cardiac cardiovascular lungs? liver kidneys? renal skin bones?
    joints? muscles? tendons? guts? bowels? stomach digest\\w+ immun\\w+ nerves? nervous neuro\\w+ cells?
    cellular genes? genetic\\w* dna hormon\\w+ glucose cholesterol metaboli\\w+ enzymes? receptors? proteins?
    tissues? organs? veins? arter(?:y|ies|ial) eyes? teeth tooth gums? hair breath\\w* sleep\\w* slept asleep
    pregnan\\w+ birth babies baby infants? fertil\\w+ weight appetite hunger hungry thirst\\w* memory
    cogniti\\w+ consciousness moods? stress\\w* anxi\\w+ mental\\w* mind minds pain\\w* inflam\\w+ fatigue
    energy ag(?:e?ing) lifespan microb\\w+ bacteri\\w+ virus\\w* viral bladder spine back throat nose ears?
    hearing vision headaches? heartbeat pulse pressure"""
)
_ILLNESS = one_of(
    """disease\\w* disorder\\w* illness\\w* conditions? syndromes? infect\\w+ symptom\\w* injur\\w+ wounds?
    health\\w* unhealth\\w* harm\\w* toxic\\w* danger\\w* risks? risky unsafe safe\\w* side_effects? adverse
    complications? deaths? die dies died dying mortality surviv\\w+ relaps\\w+ recover\\w+ remission chronic
    acute outbreak\\w* epidemic\\w* pandemic\\w* deficien\\w+ overdos\\w+ withdrawal emergenc(?:y|ies) disab\\w+"""
)
_CARE = one_of(
    """treat\\w* therap\\w+ medicin\\w* medica\\w+ drugs? doses? dosages? dosing vaccin\\w+ surg\\w+ operations?
    diagnos\\w+ screening scans? tests? tested clinic(?:al|ally|ians?|s) hospital\\w* doctors? physicians?
    nurses? patients? prevent\\w* cure\\w* remed(?:y|ies) supplements? vitamins? minerals? herbs? herbal
    antioxida\\w+ probiotic\\w* placebo prescri\\w+ infusions? injections? capsules? tablets? antibiotic\\w*
    painkillers? procedures? implants? icus? intensive_care devices? alarms? rehabilitat\\w+"""
)
_LIVING = one_of(
    """diet\\w* food\\w* eat\\w* eaten nutri\\w+ calor\\w+ sugars? salt fats? fatty fib(?:re|er) meals? drink\\w*
    smok\\w+ tobacco exercis\\w* workouts? physical\\w* fitness walking running yoga meditat\\w+ mindful\\w+
    relax\\w+ habits? lifestyles? sunlight pollution shifts? screens? hydrat\\w+ water fruits? vegetables? nuts
    grains? fasting intake"""
)
_RESEARCH = one_of(
    """stud(?:y|ies|ied) trials? research\\w* scien\\w+ evidence experiments? data findings? found results?
    survey\\w* participants? volunteers? published journal meta-analys\\w+ systematic percent per_cent
    statistic\\w* significan\\w+ associat\\w+ link\\w* correlat\\w+ likely effective\\w* efficacy effects?
    prov(?:en|ed|es) experts? guidelines? recommended theory average rates? prevalen\\w+ inciden\\w+ estimated
    common"""
)
_PEOPLE = one_of(
    """adults? child(?:ren)? teen\\w* adolescents? women men people americans? populations? elderly millions
    billion"""
)
_OFFICIAL = one_of("approv\\w+ regulat\\w+ licen[sc]\\w+ authori[sz]ed legal\\w* banned fda who nhs")
_TIME = r"\d+ (?:minutes|hours|days|weeks|months)"
_SUBSTANCE = any_of(_BODY, _ILLNESS, _CARE, _LIVING, _RESEARCH, _PEOPLE, _OFFICIAL, _TIME)


def has_substance(lower: str) -> bool:
    """Whether a sentence in lower case names a body, an illness, care, ways of living, research or people."""
    return _SUBSTANCE.search(lower) is not None or "%" in lower
