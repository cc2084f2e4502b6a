"""Comments are shown beside the words of the draft that they stand on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.margin_comment import MarginComment
from factcheck_app.gui.exporting.preview_view import PreviewView
from factcheck_app.gui.look.look import Look

OVERSTATED = MarginComment("Walks cure insomnia.", "Ana Brandt", "AB", ("Overstated (claim 3)", "Effect inflated."))
AT_THE_END = MarginComment("", "Ana Brandt", "AB", ("Undecided (claim 4)",))


def shown(look: Look, qtbot: QtBot, width: int) -> PreviewView:
    view = PreviewView(look)
    qtbot.addWidget(view)
    view.resize(width, 500)
    view.show()
    view.show_comments("Word with comments", [OVERSTATED, AT_THE_END], "One comment stands at the end.")
    qtbot.wait(1)
    return view


def named(view: QWidget, begin: str) -> QWidget:
    return next(each for each in view.findChildren(QWidget) if each.accessibleName().startswith(begin))


def test_a_reader_is_told_what_is_commented_by_whom_and_how(look: Look, qtbot: QtBot) -> None:
    view = shown(look, qtbot, 640)
    comment = named(view, "Comment on “Walks cure insomnia.” by Ana Brandt")
    assert named(comment, "Overstated (claim 3)").accessibleName().split("\n")[1:] == ["Effect inflated."]
    assert named(view, "Comment at the end of the draft by Ana Brandt").isVisible()


def test_the_bubble_stands_beside_the_words_and_below_them_where_the_room_is_narrow(look: Look, qtbot: QtBot) -> None:
    for width, is_beside in ((640, True), (300, False)):
        view = shown(look, qtbot, width)
        words, said = named(view, "Walks cure insomnia."), named(view, "Overstated (claim 3)")
        assert (said.mapTo(view, said.pos()).x() > words.mapTo(view, words.rect().topRight()).x()) is is_beside


def test_other_comments_take_the_place_of_those_before(look: Look, qtbot: QtBot) -> None:
    view = shown(look, qtbot, 640)
    view.show_comments("Word with comments", [AT_THE_END])
    assert not any(
        each.isVisible() and each.accessibleName().startswith("Comment on") for each in view.findChildren(QWidget)
    )
