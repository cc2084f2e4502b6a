"""What nobody has checked never looks like a fact."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.flag_chip import FlagChip
from factcheck_app.gui.look.look import Look


def test_the_kinds_look_different(look: Look, qtbot: QtBot) -> None:
    pictures = []
    for kind in ("flag", "fact", "not_checked", "retracted"):
        chip = FlagChip(look, "editorial status", kind)
        qtbot.addWidget(chip)
        chip.resize(140, 20)
        pictures.append(chip.grab().toImage())
    assert all(one != other for i, one in enumerate(pictures) for other in pictures[i + 1 :])


def test_a_flag_is_heard_as_one(look: Look, qtbot: QtBot) -> None:
    chip = FlagChip(look, "Journal differs from identifier")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Flag: Journal differs from identifier"
    assert chip.sizeHint().height() == look.size("chip_height")


def test_an_unknown_kind_is_a_mistake(look: Look) -> None:
    with pytest.raises(KeyError):
        FlagChip(look, "words", "no such kind")
