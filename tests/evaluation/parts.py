"""Splits of compound sentences against our own sentences with known parts, half of them without any."""

from __future__ import annotations

from factcheck_app.analysis.claims.parts import split_parts

# " | " stands between parts, "[...]" around words that belong to none
_COMPOUND = (
    "Yoga reduces pain [and] | improves sleep.",
    "The tablet lowers blood pressure; | the drops raise it.",
    "The capsules lower blood pressure[, and] | patients who took them had fewer falls.",
    "Statins reduce cholesterol [and] | improve survival.",
    "The herb reduces pain, | improves sleep [and] | lifts mood.",
    "The spray eased breathing [and] | shortened the stay in hospital.",
    "The vaccine prevents infection [and] | is safe in pregnancy.",
    "The cream is cheap[, but] | it can irritate the skin.",
    "Daily walks may lower stress [and] | may improve memory.",
    "Daily walks may lower stress [and] | improve memory.",
    "The drug has been shown to reduce swelling [and] | speed recovery.",
    "The diet does not reduce weight [but] | improves blood sugar.",
    "Coffee raises the heart rate[, and] | tea lowers the risk of stroke.",
    "Cold baths reduce soreness [and] | do not impair strength.",
    "The implant restores hearing; | it can last for twenty years.",
    "Smoking damages the lungs [and] | causes most cases of this cancer.",
    "The surgery relieves pain[, but] | the effect is gone after a year.",
    "Zinc shortens colds, | and children who took it were back at school earlier.",
    "Screening saves lives [and] | leads to earlier treatment.",
    "Music calms patients before surgery[, and] | their need for sedatives is lower.",
    "The gel cures warts [and] | has no side effects.",
    "The pill raised the risk of clots [and] | lowered the risk of fractures.",
    "Massage eases tension [but] | cannot cure the disease.",
    "Vinegar lowers blood sugar after meals; | however, its taste is a problem for many.",
    "Fibre protects the heart [and] | keeps you full for hours.",
    "The app increased activity, | reduced the time spent sitting [and] | improved the mood of its users.",
    "Vitamin D strengthens bones[, and] | one in three adults has too little of it.",
    "The mask prevents snoring [and so] | gives its wearers deeper sleep.",
    "Fasting improves insulin sensitivity[, but] | it may cause headaches.",
    "Light therapy lifts mood within a week [and] | can be used at home.",
    "Falls are the main cause of fractures[, and] | most of them could be prevented.",
    "Blue light suppresses melatonin, | delays sleep[, and] | impairs memory.",
    "The hormone regulates appetite and sleep [and] | is released at night.",
    "Vaccination reduced deaths [and] | hospital stays fell by half.",
    "Taking zinc and eating well can prevent colds [and] | help you recover faster.",
    "Sleep is restorative[, and] | the brain clears waste at night.",
    "The syrup soothes coughs [and] | it helps children sleep.",
    # what one verb acts on
    "Yoga reduces pain, | fatigue [and] | nausea.",
    "The diet lowers blood pressure, | weight [and] | the risk of stroke.",
    "The drops may relieve itching, | burning[, and] | redness.",
    "Salt raises blood pressure [and] | the risk of stroke.",
    "Smoking causes lung cancer, | heart disease, | stroke [and] | blindness.",
    "Poor sleep is linked to obesity, | diabetes [and] | dementia.",
    "Walking protects against depression, | falls [and] | the loss of bone.",
    "The pills can cause headache, | dizziness [and] | a dry mouth.",
    "Regular use improved memory, | mood [and] | the quality of sleep.",
    "Green tea lowers cholesterol [and] | the risk of a heart attack.",
    "Excess sugar leads to weight gain, | tooth decay [and] | fatty liver.",
    "The vaccine prevents measles, | mumps [and] | rubella.",
    "Zinc deficiency causes hair loss, | diarrhoea [and] | eczema.",
    "Honey soothes coughs, | sore throats [and] | hoarseness.",
    "The pill prevents strokes, | heart attacks [and] | kidney failure.",
    "Sugar harms teeth, | gums [and] | the liver.",
)
_WHOLE = (
    "Yoga reduces pain.",
    "Signs and symptoms of the disease vary widely.",
    "The vaccine is safe and effective.",
    "The link between diet and sleep is strong.",
    "Researchers found that yoga reduces pain and that it improves sleep.",
    "Studies show the drug lowers pressure and raises survival.",
    "A drug that reduces pain and improves sleep is available.",
    "The drug, which reduces pain and improves sleep, is cheap.",
    "People who sleep well and eat breakfast have lower weight.",
    "If you take it daily, it reduces pain and improves sleep.",
    "Patients had more energy and fewer headaches than those on placebo.",
    "The drug led to reduced pain and improved sleep.",
    "The drug caused pain and disturbed sleep.",
    "Yoga both reduces pain and improves sleep.",
    "Yoga not only reduces pain but also improves sleep.",
    "The drug reduces and prevents pain.",
    "Statins and aspirin reduce the risk of stroke.",
    "The lotion reduces redness and increases in swelling are rare.",
    "Does the drug reduce pain and improve sleep?",
    "The trial aimed to reduce pain and improve sleep.",
    "The tea neither lowers stress nor improves sleep.",
    "The drug does not reduce pain and improve sleep.",
    "Bread and butter are part of breakfast.",
    "The plant is used to relieve coughs and treat wounds.",
    "The pill improves the causes and symptoms of anxiety.",
    "Rates rose by 5 and 8 percent respectively, and deaths were 2 and 3.",
    "Doctors think exercise prevents falls and improves balance.",
    "“It reduces pain and improves sleep,” the maker claims.",
    "Exercise lowers the risk of illness and death.",
    "The therapy improves mood because it lowers stress and raises serotonin.",
    "It reduces pain in adults and children with migraine.",
    "Symptoms include fever, chills and tiredness; headache; sore throat.",
    "Salt raises blood pressure in men and women aged 40 and over.",
    "The more people walk, the lower their weight and the better their sleep.",
    "The drug failed to reduce pain and improve sleep.",
    "The drug improved pain and reduced swelling and stiffness were common.",
    "Patients who reduced salt and increased potassium had lower pressure.",
    "Risk factors include smoking and increases in weight.",
    "Many people use it to ease pain and improve mobility.",
    "The drug relieves pain and improves sleep, according to its maker.",
    # what one verb acts on, of unsure scope
    "Yoga reduces pain and fatigue.",
    "The cream relieves pain, itching and redness in children.",
    "The drug reduces chronic pain, fatigue and nausea.",
    "The diet lowers the risk of stroke, diabetes and dementia.",
    "It improves blood sugar, pressure and cholesterol.",
    "The pill reduces the size, number and weight of tumours.",
    "Exercise reduces pain, fatigue and nausea combined.",
    "The drug affects the balance between oestrogen, cortisol and insulin.",
    "The gel reduces pain, swelling and stiffness more than placebo.",
    "The drug does not reduce pain, fatigue and nausea.",
    "No diet cures cancer, diabetes and dementia.",
    "Researchers found that yoga reduces pain, fatigue and nausea.",
    "The tea reduces pain, fatigue or nausea.",
    "The drug improves symptoms such as pain, fatigue and nausea.",
    "The pill lowered pain, fatigue and nausea by half.",
    "Vitamin C, zinc and honey shorten colds.",
    "Doctors use it to treat asthma, eczema and hay fever.",
    "The study examined whether it reduces pain, fatigue and nausea.",
    "Smoking raises the risk of heart attack, stroke and death after surgery.",
    "The drug reduces pain, swelling and the need for surgery compared with rest.",
    "The mixture of oats, barley and rye lowers cholesterol.",
    "The diet reduces fat in the liver, muscle and heart.",
    "Statins reduce heart attacks, strokes and deaths among smokers.",
    "It relieves bloating, cramps and wind within an hour.",
    "Stress increases appetite, especially for sweet, salty and fatty foods.",
    "Exercise strengthens heart, lungs and muscles alike.",
    "The therapy changes thoughts, feelings and behaviour towards food.",
    "The virus causes high fever, rash and cough.",
    "Both yoga and running reduce pain, fatigue and nausea.",
    "The drug lowers systolic and diastolic blood pressure.",
    "Gels, creams and sprays reduce pain and swelling.",
    "Zinc shortens coughs, colds and hoarseness by a day.",
    "The exercise strengthens hip, thigh and calf muscles.",
    "The therapy improves social, physical and mental health.",
    "The injection relieved neck, shoulder and arm pain.",
    "The vaccine reduces infection, hospital and death rates.",
    "The diet reduces calorie, sugar and salt intake.",
    "Olive oil lowers LDL, triglyceride and glucose levels.",
    "The law improved air, water and soil quality.",
    "Coffee, tea and cocoa lower blood pressure, weight and the risk of stroke.",
)


def evaluate(errors: int) -> None:
    """Prints precision and recall of splits that are exact in every part, and of single parts."""
    cases = [_case(marked) for marked in (*_COMPOUND, *_WHOLE)]
    found = [tuple(span.of(sentence) for span in split_parts(sentence)) for sentence, _ in cases]
    pairs = [(gold, ours) for (_, gold), ours in zip(cases, found, strict=True)]
    right = sum(gold == ours != () for gold, ours in pairs)
    offered = sum(ours != () for _, ours in pairs)
    wanted = sum(gold != () for gold, _ in pairs)
    print(f"parts: {len(cases)} sentences, {wanted} compound; {offered} split, {right} of them exactly")
    print(f"  splits: precision {right / max(1, offered):.3f}, recall {right / max(1, wanted):.3f}")
    wrong = [case for case, ours in zip(cases, found, strict=True) if case[1] != ours]
    for sentence, gold in wrong[:errors]:
        ours = tuple(span.of(sentence) for span in split_parts(sentence))
        print(f"  {sentence}\n    wanted {gold}, found {ours}")


def _case(marked: str) -> tuple[str, tuple[str, ...]]:
    """The sentence without its marks, and its parts."""
    sentence = marked.replace(" | ", " ").replace("[", "").replace("]", "")
    if " | " not in marked:
        return sentence, ()
    parts = [piece.partition("[")[0] for piece in marked.split(" | ")]
    return sentence, tuple(part.removeprefix("and ").strip(" ,;.") for part in parts)
