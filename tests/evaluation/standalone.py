"""Stand-alone wordings of leaning claims against our own sentences with what each leans on, or nothing that is sure.

The rows came in two halves, each written before the program saw it. At first sight 9 of 11 wordings were right for the
first half, and 7 of 14 for the second, which tries harder to mislead; what was general was then mended.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck_app.analysis.claims.standalone import stand_alone

# what comes before | the claim | the words that it leans on
_SURE = (
    "Ginger tea has been drunk for centuries. | It relieves nausea within an hour. | Ginger tea",
    "Zinc shortens colds by a day. | It works only if taken early. | Zinc",
    "Beetroot juice lowers blood pressure. | The effect lasts about six hours. | Beetroot juice lowers blood pressure",
    "Metformin lowers blood sugar. | The drug is taken with meals. | Metformin",
    "Aspirin thins the blood. | This drug can irritate the stomach. | Aspirin",
    "Tai chi improves balance in older people. | The practice is safe for most of them. | Tai chi",
    "A trial of 120 adults tested cold baths. | The trial lasted eight weeks. | of 120 adults",
    "A study published in Sleep Letters followed nurses. | The same study saw falls. | published in Sleep Letters",
    "In a study of 54 women, the gel was tested. | That study found no difference. | of 54 women",
    "One dose led to a marked reduction in pain. | This reduction lasted for two days. | marked reduction in pain",
    "The diet led to a small improvement in sleep. | This improvement was brief. | small improvement in sleep",
    "Statins lower cholesterol. | They also reduce the risk of stroke. | Statins",
    "Antacids work within minutes. | They are best taken after meals. | Antacids",
    "Creatine is sold as a powder. | Its effect on memory is small. | Creatine",
    "Turmeric is a spice from Asia. | The spice eases joint pain. | Turmeric",
    "Migraine affects one woman in five. | The condition runs in families. | Migraine",
    "Vitamin D is made in the skin. | The vitamin protects bones. | Vitamin D",
    "The new patch releases nicotine slowly. | It doubles the chance of quitting. | The new patch",
    "Probiotics may shorten diarrhoea. | These supplements are safe for children. | Probiotics",
    "The vaccine was approved in March. | It prevents nine in ten infections. | The vaccine",
    "Melatonin helps with jet lag. | But it does little for ordinary sleeplessness. | Melatonin",
    "Acupuncture may ease back pain. | However, this treatment has risks. | Acupuncture",
    "Foam rolling reduces soreness. | This effect fades after a day. | Foam rolling reduces soreness",
    "Fluoride in water cuts decay. | The benefit was larger in older studies. | Fluoride in water cuts decay",
    "Nurses are short of time. | They are better than doctors at taking blood. | Nurses",
    "Psyllium is a fibre from seed husks. | It lowers cholesterol by a few percent. | Psyllium",
    "The Nordic diet reduces blood pressure. | It can also help with weight. | The Nordic diet",
    "Probiotics prevent diarrhoea in children. | They are safe for babies. | Probiotics",
    "Valerian is a herb. | The herb may ease restlessness. | Valerian",
    "Light boxes lift mood in winter. | They work within a week. | Light boxes",
    "A survey of 900 students asked about sleep. | The survey found that many slept badly. | of 900 students",
    "Compression socks reduce swelling. | This effect is gone by evening. | Compression socks reduce swelling",
    "Ibuprofen relieves cramps. | The medicine can upset the stomach. | Ibuprofen",
)
# what comes before | the claim: more than one thing could be meant, or nothing that was said
_UNSURE = (
    "Ginger and mint are both used for nausea. | It relieves nausea within an hour.",
    "Aspirin reduces the effect of ibuprofen. | It can cause bleeding.",
    "Doctors prescribe statins for many patients. | They lower cholesterol.",
    "Many people take zinc for colds. | It shortens them by a day.",
    "Researchers gave mice a compound from broccoli. | It slowed tumours.",
    "People sleep badly in the heat. | This effect is strongest in August.",
    "The drug lowers blood pressure and raises potassium. | This effect is seen within days.",
    "Two trials of 30 and 50 adults were done. | The trial found less pain.",
    "A study of 20 nurses and a study of 30 drivers agreed. | The same study found more errors.",
    "Smoking is common in the north. | It is important to stop early.",
    "Sleep is restorative. | It takes years to recover from a burnout.",
    "My mother takes magnesium. | It helps against cramps.",
    "The committee met in June. | It is better than placebo.",
    "The hospital was built in 1960. | The drug is given there by drip.",
    "Sugar is cheap. | The condition is on the rise.",
    "Anna is a nurse. | It lowers her blood pressure.",
    "Tea contains caffeine. | It keeps people awake.",
    "Unlike aspirin, paracetamol spares the stomach. | It can harm the liver.",
    "The patient took a tablet of codeine. | It caused constipation.",
    "Smoking causes lung cancer. | It kills millions every year.",
    "The vaccine prevents measles. | It is spread through the air.",
    "Statins lower cholesterol levels in adults and children. | They build up in the arteries.",
    "Exercise improves depression. | It affects one adult in ten.",
    "Caffeine is a stimulant in coffee and tea. | This drink keeps people awake.",
    "The clinic is in Leeds. | It lowers stress.",
    "Obesity raises the risk of diabetes. | The disease damages the eyes.",
    "Vitamin C is cheap and zinc is not. | It shortens colds.",
    "Antibiotics kill bacteria. | They cause most ear infections.",
    "Insulin lowers blood sugar. | It is raised in diabetes.",
    "The company is listed in Oslo. | The drug is taken with meals.",
    "Ginger may help, but honey works better. | It is safe for children.",
    "Mosquitoes can carry malaria. | It is common in the tropics.",
    "Hypnosis reduces pain and anxiety. | This effect lasts for months.",
    "Nurses use honey on wounds. | It speeds healing.",
    "Tea reduces iron levels. | They are already low in many women.",
    "Garlic lowers blood pressure. | It is measured at the arm.",
    "Aspirin is often given with clopidogrel. | It prevents clots.",
    "Red meat has been linked to cancer. | The disease is common.",
    "The trial was funded by the maker. | It was safe.",
)


class _Row(NamedTuple):
    before: str
    claim: str
    leans_on: str


def evaluate(errors: int) -> None:
    """Prints how many sure wordings are given and right, and how many are added where nothing is sure."""
    rows = [_Row(*(line + " | ").split(" | ")[:3]) for line in (*_SURE, *_UNSURE)]
    added = [_added(row) for row in rows]
    right = sum(_is_right(row, words) for row, words in zip(rows, added, strict=True))
    given = sum(bool(words) for words in added)
    print(f"stand-alone wordings: {len(rows)} leaning claims, {len(_SURE)} of them sure")
    precision, recall = right / max(1, given), right / len(_SURE)
    print(f"  added {given}, {right} of them right: precision {precision:.3f}   recall {recall:.3f}")
    wrong = [pair for pair in zip(rows, added, strict=True) if (pair[1] or pair[0].leans_on) and not _is_right(*pair)]
    for row, words in wrong[:errors]:
        print(f"  “{words}” not “{row.leans_on}”: {row.before} {row.claim}")


def _added(row: _Row) -> str:
    wording, spans = stand_alone(row.claim, [row.before], "")
    return " ".join(span.of(wording).strip(" []") for span in spans)


def _is_right(row: _Row, words: str) -> bool:
    return bool(row.leans_on) and words.lower() == row.leans_on.lower()
