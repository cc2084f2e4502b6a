"""Why the desk cannot open, before there is a window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from factcheck_app.domain.errors import DatabaseBusy, DatabaseUnusable
from factcheck_app.gui.dialogs.problem_dialog import ProblemDialog
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.wrapped_text import WrappedText


def test_who_holds_the_database_and_what_to_do_stand_in_one_box(look: Look, qtbot: QtBot) -> None:
    error = DatabaseBusy("The database is in use by the window of Ana.", "Go on there.")
    dialog = ProblemDialog(look, error)
    qtbot.addWidget(dialog)
    dialog.show()
    assert [said.text for said in dialog.findChildren(WrappedText)] == [error.sentence, error.next_step]
    assert dialog.windowTitle() == "The library is in use"
    assert [button.text() for button in dialog.findChildren(ActionButton) if button.isVisible()] == ["Close"]


def test_markup_in_the_words_is_shown_as_written(look: Look, qtbot: QtBot) -> None:
    dialog = ProblemDialog(look, DatabaseUnusable("The file <b>a.db</b> is damaged.", "Restore it."))
    qtbot.addWidget(dialog)
    assert dialog.findChildren(WrappedText)[0].text == "The file <b>a.db</b> is damaged."
