"""The export dialog begins with what was chosen last."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from factcheck_app.domain.export_format import FORMAT_BY_CODE
from factcheck_app.domain.export_options import ClaimOrder, CommentChoice, ExportOptions, Include
from factcheck_app.gui.exporting.export_choice import ExportChoice
from factcheck_app.gui.window.export_memory import choice_of_settings, settings_of_choice
from factcheck_app.settings import Settings


def test_what_was_chosen_comes_back(tmp_path: Path) -> None:
    formats = (FORMAT_BY_CODE["hand-back.docx"], FORMAT_BY_CODE["pack.zip"])
    options = ExportOptions(
        frozenset({Include.HISTORY}),
        ClaimOrder.PLACE,
        CommentChoice.ALL,
        tracked_changes=True,
        header="A House",
        tag_long=True,
    )
    chosen = ExportChoice(tmp_path, "a name", formats, options, "/a/logo.png")
    replace(Settings(), **settings_of_choice(chosen)).save()
    assert choice_of_settings(Settings.load(), "a name") == chosen


def test_a_folder_that_is_gone_is_not_offered_again(tmp_path: Path) -> None:
    settings = Settings(export_folder=str(tmp_path / "gone"), export_formats=("report.pdf", "of.tomorrow"))
    begin = choice_of_settings(settings, "a name")
    assert begin.folder == Path.home()
    assert [wanted.code for wanted in begin.formats] == ["report.pdf"]
