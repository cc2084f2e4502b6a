"""Lists of what one verb acts on."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.object_lists import find_object_list


@pytest.mark.parametrize(
    ("sentence", "frame", "members"),
    [
        (
            "Veloren lowers blood pressure, weight and the risk of stroke.",
            "Veloren lowers",
            ["blood pressure", "weight", "the risk of stroke"],
        ),
        (
            "Veloren may relieve itching, burning, and redness.",
            "Veloren may relieve",
            ["itching", "burning", "redness"],
        ),
        ("Poor sleep is linked to colds, falls and gout.", "Poor sleep is linked to", ["colds", "falls", "gout"]),
        ("Salt raises pressure and the risk of stroke.", "Salt raises", ["pressure", "the risk of stroke"]),
        ("Smoking causes lung cancer, stroke and blindness.", "Smoking causes", ["lung cancer", "stroke", "blindness"]),
    ],
)
def test_members_that_stand_by_themselves_are_told_apart(sentence: str, frame: str, members: list[str]) -> None:
    found = find_object_list(sentence)
    assert found is not None
    assert found.frame.of(sentence) == frame
    assert [member.of(sentence) for member in found.members] == members


@pytest.mark.parametrize(
    "sentence",
    [
        "Veloren reduces pain and fatigue.",
        "Veloren lowers the risk of stroke, diabetes and dementia.",
        "Veloren reduces chronic pain, fatigue and nausea.",
        "Veloren relieves pain, itching and redness in children.",
        "Veloren improves blood sugar, pressure and cholesterol.",
        "Veloren reduces the size, number and colour of spots.",
        "Veloren reduces pain, fatigue and nausea combined.",
        "Veloren affects the balance between salt, sugar and fat.",
        "Veloren reduces pain, fatigue and nausea more than placebo.",
        "Veloren does not reduce pain, fatigue and nausea.",
        "Veloren reduces pain, fatigue or nausea.",
        "Doctors use it to treat asthma, eczema and hay fever.",
        "Researchers found that it reduces pain, fatigue and nausea.",
        "Veloren strengthens hip, thigh and calf muscles.",
        "Veloren improves social, physical and mental health.",
        "The mixture of oats, barley and rye lowers cholesterol.",
        "",
        "and",
    ],
)
def test_a_list_of_unsure_scope_stays_whole(sentence: str) -> None:
    assert find_object_list(sentence) is None
