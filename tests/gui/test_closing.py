"""Closing the window loses nothing unseen: what cannot be kept is said first, and a second wish is obeyed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factcheck_app.composition import build_services
from factcheck_app.domain.decision import TypedField, UnfinishedText
from factcheck_app.gui.application import open_window
from factcheck_app.gui.look.banner import Banner
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.settings import Settings
from factcheck_app.storage import database_engine
from tests.fakes.reviews import make_review

TYPED = UnfinishedText("claim-01", TypedField.NOTE, "half a sen")


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A window with a review on its desk."""
    monkeypatch.setattr(database_engine, "BUSY_SECONDS", 0.05)
    settings = replace(Settings.load(), reviewer_name="Ana Brandt")
    window = open_window(qapp, settings, str(tmp_path / "reviews.db"))
    window.review_controller.add_review(make_review(()))
    yield window
    window.close()
    window.deleteLater()


def kept(folder: Path) -> list[UnfinishedText]:
    services = build_services(Settings.load(), database=str(folder / "reviews.db"), writer=False, holder="")
    texts = services.unfinished.texts(make_review(()).id, "Ana Brandt")
    services.close()
    return texts


def test_what_is_typed_is_kept_when_the_window_closes(window: MainWindow, tmp_path: Path) -> None:
    window.review_controller.typing.take(TYPED)
    assert window.close()
    assert kept(tmp_path) == [TYPED]


def test_a_window_whose_typing_cannot_be_kept_closes_only_when_asked_again(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    typing = window.review_controller.typing
    with closing(sqlite3.connect(tmp_path / "reviews.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        typing.take(TYPED)
        assert not window.close()
        banner = window.findChild(Banner)
        assert isinstance(banner, Banner)
        assert "Close the window again to let go of what you typed." in banner.sentence
        with qtbot.waitSignal(typing.kept, timeout=3_000):
            other.execute("ROLLBACK")
        assert kept(tmp_path) == [TYPED]
        other.execute("BEGIN IMMEDIATE")
        typing.take(TYPED)
        assert not window.close(), "the disk failed again"
        assert window.close()
