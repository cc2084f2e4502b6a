"""Claims beside passages, written for the evaluation: those a careful reader would flag, and as many others.

The studies are invented. `rest` are further sentences of the source; where it is empty only the passage is at hand.
"""

from __future__ import annotations

from typing import NamedTuple


class Pair(NamedTuple):
    """A claim, a passage of its source, the flags expected, and the rest of the source."""

    claim: str
    passage: str
    flags: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()


_STRONGER = ("stronger_than_source",)
_NUMBER = ("number_differs",)
_MISSING = ("number_not_in_source",)
_PEOPLE = ("population_widened",)
_ANIMAL = ("animal_as_human",)
_TIME = ("duration_extended",)
_BARE = ("comparison_dropped",)
_MARKER = ("surrogate_to_outcome",)
_RELATIVE = ("relative_without_absolute",)
_DIRECTION = ("direction_differs",)
_ADVICE = ("advice_added",)

PAIRS: tuple[Pair, ...] = (
    # strength
    Pair(
        "Eating walnuts lowers the risk of depression.",
        "Walnut consumption was associated with fewer depressive symptoms among 14,000 adults.",
        _STRONGER,
    ),
    Pair(
        "Garden work prevents back pain.",
        "People who gardened every week were less likely to report back pain than those who did not.",
        _STRONGER,
    ),
    Pair(
        "The nasal spray shortens colds by a day.",
        "The nasal spray may shorten colds by about one day, although the evidence is of low certainty.",
        _STRONGER,
    ),
    Pair(
        "Short naps improve attention in shift workers.",
        "Short naps might improve attention in shift workers.",
        _STRONGER,
    ),
    Pair(
        "Loneliness may cause high blood pressure.",
        "Loneliness was correlated with higher blood pressure in this cross-sectional sample.",
        _STRONGER,
    ),
    Pair(
        "Walnut eaters reported fewer depressive symptoms than people who ate none.",
        "Walnut consumption was associated with fewer depressive symptoms among 14,000 adults.",
    ),
    Pair(
        "The spray may shorten a cold by about a day.",
        "The nasal spray may shorten colds by about one day, although the evidence is of low certainty.",
    ),
    Pair(
        "Short naps reduced errors on the night shift.",
        "Short naps reduced errors on the night shift from 9 to 6 an hour (p = 0.01).",
    ),
    Pair(
        "Loneliness was linked to higher blood pressure.",
        "Loneliness was correlated with higher blood pressure in this cross-sectional sample.",
    ),
    Pair(
        "The device could relieve tinnitus.",
        "The device relieved tinnitus in 40 of 80 users and in 20 of 80 who wore a dummy.",
    ),
    Pair(
        "The study followed nurses who worked nights.",
        "Night work was associated with weight gain among nurses.",
    ),
    # direction
    Pair(
        "The tablets do not cause drowsiness.",
        "Drowsiness was more common with the tablets than with placebo and led to two accidents.",
        _DIRECTION,
    ),
    Pair(
        "Fish oil reduces joint pain.",
        "Fish oil did not reduce joint pain at three months.",
        _DIRECTION,
    ),
    Pair(
        "Fish oil did not ease joint pain.",
        "There was no difference in joint pain between fish oil and placebo.",
    ),
    # numbers
    Pair(
        "In the trial 62% of patients were free of pain after eight weeks.",
        "After eight weeks 26% of patients were free of pain.",
        _NUMBER,
    ),
    Pair(
        "The new knee brace cut falls by 45%.",
        "The new knee brace cut falls by 35% (95% CI 10% to 53%).",
        _NUMBER,
    ),
    Pair(
        "Participants took 50 mg of zinc daily.",
        "Participants took 15 mg of zinc daily for six weeks.",
        _NUMBER,
    ),
    Pair(
        "The review included 21 trials of acupressure.",
        "We included 12 trials of acupressure with 1,950 participants.",
        _NUMBER,
    ),
    Pair(
        "Time to recovery was shortened by 4 days with the syrup.",
        "Mean time to recovery was shortened by 0.4 days with the syrup.",
        _NUMBER,
    ),
    Pair(
        "The odds ratio for relapse was 0.45 with group therapy.",
        "With group therapy the odds ratio for relapse was 0.85 (95% CI 0.70 to 1.03).",
        _NUMBER,
    ),
    Pair(
        "Relapse fell by 8 percent with group therapy.",
        "Relapse fell by 8 percentage points with group therapy, from 40% to 32%.",
        _NUMBER,
    ),
    Pair(
        "The vaccine prevented 90% of hospital stays.",
        "The vaccine protected against hospital stays in adults.",
        _MISSING,
        ("Effectiveness against infection was 55% (95% CI 48% to 61%).", "We studied 12,400 adults in two regions."),
    ),
    Pair(
        "Some 3,400 teenagers were asked about their sleep.",
        "Teenagers were asked about their sleep and their use of telephones.",
        _MISSING,
        ("The sample comprised 1,120 pupils of nine schools.",),
    ),
    Pair(
        "Half of the patients were free of pain after eight weeks.",
        "After eight weeks 49.2% of the patients were free of pain.",
    ),
    Pair(
        "The knee brace cut falls by about a third.",
        "The knee brace cut falls by 35% (95% CI 10% to 53%).",
    ),
    Pair(
        "One in five women stopped the tablets within a year.",
        "Within 12 months 61 of 300 women (20.3%) stopped the tablets.",
    ),
    Pair(
        "Participants took 0.4 mg of folate a day.",
        "Participants took 400 µg folate daily.",
    ),
    Pair(
        "The risk of a clot doubled on long flights.",
        "On long flights the relative risk of a clot was 2.0 (95% CI 1.4 to 2.9).",
    ),
    Pair(
        "Nearly 2,000 people took part in the trials.",
        "We included 12 trials of acupressure with 1,950 participants.",
    ),
    Pair(
        "In 2019 the team in Ward 7 published its third report [12].",
        "The team reported on 48 beds and 310 patients in its third report.",
    ),
    Pair(
        "After half a year weight was 3 kg lower.",
        "At 26 weeks weight was 3.1 kg lower than with advice alone.",
    ),
    Pair(
        "A fasting glucose of 126 mg/dL or more points to diabetes.",
        "Diabetes is diagnosed at a fasting glucose of 7.0 mmol/L or more.",
    ),
    Pair(
        "Of 412 volunteers, 100 left the study early.",
        "The study began with 412 volunteers; 312 completed it.",
        (),
        ("One hundred volunteers left early.",),
    ),
    Pair(
        "Participants walked for 30 minutes on five days a week.",
        "Participants walked for half an hour on five days of the week and slept 12 minutes longer.",
    ),
    # people
    Pair(
        "The supplement strengthens everyone's bones.",
        "In postmenopausal women the supplement increased bone density.",
        _PEOPLE,
    ),
    Pair(
        "Daily stretching improves balance in people of all ages.",
        "Daily stretching improved balance in adults aged 70 years and older.",
        _PEOPLE,
    ),
    Pair(
        "The drug helps people to lose weight.",
        "Patients with type 2 diabetes lost more weight with the drug than with placebo.",
        _PEOPLE,
    ),
    Pair(
        "The spray protects people from the flu.",
        "Among children aged 2 to 6 the spray protected against influenza.",
        _PEOPLE,
    ),
    Pair(
        "Iron tablets ease fatigue in women.",
        "Iron tablets eased fatigue in pregnant women with anaemia.",
        _PEOPLE,
    ),
    Pair(
        "The exercise plan works for all adults.",
        "The plan was tested at two colleges and improved fitness.",
        _PEOPLE,
        ("Sixty university students were randomised.", "Fitness was measured on a bicycle."),
    ),
    Pair(
        "Older people kept their balance better after daily stretching.",
        "Daily stretching improved balance in adults aged 70 years and older.",
    ),
    Pair(
        "The drug helps people with diabetes to lose weight.",
        "Patients with type 2 diabetes lost more weight with the drug than with placebo.",
    ),
    Pair(
        "Pregnant women felt less tired with iron tablets.",
        "Iron tablets eased fatigue in pregnant women with anaemia.",
    ),
    Pair(
        "Many people find it hard to stretch every day.",
        "Forty participants stretched every day and thirty did not.",
    ),
    Pair(
        "In the trial, children caught influenza less often with the spray.",
        "Among children aged 2 to 6 the spray protected against influenza.",
    ),
    Pair(
        "People sleep worse at full moon.",
        "In 5,000 men and women sleep was shorter around full moon.",
    ),
    # animals and cells
    Pair(
        "A compound in broccoli stops the growth of tumours.",
        "The compound stopped the growth of implanted tumours in mice.",
        _ANIMAL,
    ),
    Pair(
        "Fasting every other day extends your life.",
        "Rats that fasted every other day lived 12% longer than rats fed at will.",
        _ANIMAL,
    ),
    Pair(
        "The herb kills cancer cells and so protects patients.",
        "The extract killed cultured colon cells in vitro within 48 hours.",
        _ANIMAL,
    ),
    Pair(
        "Noise at night harms the heart.",
        "Noise at night raised the pulse and damaged vessel walls.",
        _ANIMAL,
        ("Thirty male rats were kept in noise or quiet.", "The rats were killed after eight weeks."),
    ),
    Pair(
        "In mice, the compound stopped tumours from growing.",
        "The compound stopped the growth of implanted tumours in mice.",
    ),
    Pair(
        "A laboratory study showed that the extract kills colon cells.",
        "The extract killed cultured colon cells in vitro within 48 hours.",
    ),
    Pair(
        "Noise at night raises the pulse.",
        "Noise at night raised the pulse in 30 volunteers, as it had done in rats before.",
    ),
    Pair(
        "The protein SRX4 binds the receptor and blocks signalling.",
        "SRX4 bound the receptor and blocked signalling in mouse neurons.",
    ),
    # time
    Pair(
        "The injection relieves shoulder pain for good.",
        "The injection relieved shoulder pain over 12 weeks.",
        _TIME,
    ),
    Pair(
        "The effect of the training lasts for two years.",
        "Memory scores were better after the training at six months.",
        _TIME,
    ),
    Pair(
        "Cutting sugar brings long-lasting relief from heartburn.",
        "Cutting sugar relieved heartburn during the two weeks of the study.",
        _TIME,
    ),
    Pair(
        "The cream permanently removes the itch.",
        "The cream reduced itch at day 10.",
        _TIME,
        ("Patients were followed for four weeks.",),
    ),
    Pair(
        "Pain was relieved for three months.",
        "The injection relieved shoulder pain over 12 weeks.",
    ),
    Pair(
        "The benefit of the training lasted for two years.",
        "Memory scores were better after the training, and the difference was still there at 24 months.",
    ),
    Pair(
        "The cream eases the itch within ten days.",
        "The cream reduced itch at day 10.",
        (),
        ("Patients were followed for four weeks.",),
    ),
    Pair(
        "Long-term use was not studied, but itch was less after ten days.",
        "The cream reduced itch at day 10; effects of longer use are unknown.",
    ),
    # comparison
    Pair(
        "With the new inhaler, attacks fell by 30%.",
        "Attacks fell by 30% with the new inhaler compared with the old steroid inhaler.",
        _BARE,
    ),
    Pair(
        "Standing desks burn an extra 50 kcal a day.",
        "Workers at standing desks burned 50 kcal a day more than colleagues lying on a couch.",
        _BARE,
    ),
    Pair(
        "The gel works better and acts within 2 hours.",
        "The gel relieved pain within 2 hours, faster than paracetamol tablets.",
        _BARE,
    ),
    Pair(
        "Attacks fell by 30% compared with the old inhaler.",
        "Attacks fell by 30% with the new inhaler compared with the old steroid inhaler.",
    ),
    Pair(
        "The inhaler cut attacks by 20%.",
        "The inhaler cut attacks by 20% compared with placebo.",
    ),
    Pair(
        "The gel eased pain within 2 hours.",
        "The gel eased pain within 2 hours, and in more patients than the dummy gel.",
    ),
    # marker and outcome
    Pair(
        "Beetroot juice prevents strokes.",
        "Beetroot juice lowered systolic blood pressure by 5 mmHg over four weeks.",
        _MARKER,
    ),
    Pair(
        "Oat bran helps drinkers of oat milk avoid heart attacks.",
        "Oat bran reduced LDL cholesterol in 80 adults.",
        _MARKER,
    ),
    Pair(
        "The powder protects women from broken hips.",
        "The powder increased bone mineral density at the hip in women aged 50 to 60.",
        _MARKER,
    ),
    Pair(
        "Meditation improves sleep.",
        "Meditation lowered evening cortisol levels.",
        _MARKER,
        ("Sleep was not measured.", "Thirty adults meditated for a week."),
    ),
    Pair(
        "Beetroot juice lowers blood pressure.",
        "Beetroot juice lowered systolic blood pressure by 5 mmHg over four weeks.",
    ),
    Pair(
        "Oat bran reduces cholesterol.",
        "Oat bran reduced LDL cholesterol in 80 adults.",
    ),
    Pair(
        "The powder reduces fractures.",
        "The powder increased bone mineral density, and fewer women had fractures.",
    ),
    Pair(
        "Meditation improves sleep.",
        "Meditation lowered evening cortisol levels and lengthened sleep by 20 minutes.",
    ),
    # relative and absolute
    Pair(
        "The screening test cuts deaths by half.",
        "Deaths were halved with screening, from 0.4% to 0.2%.",
        _RELATIVE,
    ),
    Pair(
        "Red meat raises the risk of the disease by 20%.",
        "Red meat raised the risk of the disease by 20% (6.0% against 5.0% over ten years).",
        _RELATIVE,
    ),
    Pair(
        "Screening lowered deaths from 4 to 2 in 1,000.",
        "Deaths were halved with screening, from 0.4% to 0.2%.",
    ),
    Pair(
        "Red meat raised the risk by 20%, from 5.0% to 6.0%.",
        "Red meat raised the risk of the disease by 20% (6.0% against 5.0% over ten years).",
    ),
    # advice
    Pair(
        "All travellers should wear compression stockings.",
        "Compression stockings reduced swelling on long flights.",
        _ADVICE,
        ("We studied 200 travellers on flights of ten hours.", "No clots were seen in either group."),
    ),
    Pair(
        "Travellers at high risk should wear compression stockings.",
        "For travellers at high risk we recommend compression stockings on long flights.",
        (),
        ("This guideline was written by a panel of nine.",),
    ),
    # plain agreement, and passages on something else
    Pair(
        "Vitamin D does not prevent colds.",
        "Vitamin D did not reduce the number of colds.",
    ),
    Pair(
        "The clinic opened a second ward for 30 patients.",
        "Hand washing reduced infections among 120 nurses by 16%.",
    ),
    Pair(
        "Tea contains caffeine.",
        "Caffeine is found in tea, coffee and cocoa.",
    ),
    Pair(
        "Better sleep",
        "Participants slept 20 minutes longer with the mask.",
    ),
    Pair(
        "Headaches occurred in 5 of 42 wearers.",
        "Five of the 42 wearers had headaches.",
    ),
)
