"""The questions to the author as a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import ExportFailed, NotFound
from factcheck_app.domain.reason import Reason
from factcheck_app.workflow.save_questions import letter_to_author, save_questions
from tests.fakes.reviews import make_review

REVIEW = make_review((Judgement(reasons=(Reason.QUERY_TO_AUTHOR,), note="Who says so?\x07"),))


def test_the_file_holds_the_letter_and_no_control_characters(tmp_path: Path) -> None:
    path = tmp_path / "questions.txt"
    save_questions(REVIEW, path)
    written = path.read_text(encoding="utf-8")
    assert written == letter_to_author(REVIEW)
    assert "Who says so?" in written
    assert "\x07" not in written


def test_without_a_question_the_next_step_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="Question to the author"):
        save_questions(make_review(()), tmp_path / "questions.txt")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed):
        save_questions(REVIEW, tmp_path / "gone" / "questions.txt")
