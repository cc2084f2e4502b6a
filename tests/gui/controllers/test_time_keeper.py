"""Time is counted where the reviewer wishes it, while the window is in front, and leaves this computer by no way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.composition import AppServices, build_services
from factcheck_app.gui.controllers.time_keeper import TimeKeeper
from factcheck_app.settings import Settings
from factcheck_app.workflow.export_material import gather_material
from factcheck_app.workflow.export_review import choose_targets, export_review
from tests.fakes.reviews import MADE, make_review

COUNTS = replace(Settings(), reviewer_name="Ana Brandt", counts_time=True)
# the formats whose bytes hold no time or chance of their own
FORMATS = ("review.json", "claims.csv", "report.html", "sources.ris")


@dataclass
class Clock:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def services(tmp_path: Path) -> Iterator[AppServices]:
    made = build_services(COUNTS, database=str(tmp_path / "reviews.db"), writer=True, holder="a test", offline=True)
    made.reviews.add(make_review(), "Ana Brandt")
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QLineEdit()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def _keeper(services: AppServices, clock: Clock, settings: Settings = COUNTS) -> TimeKeeper:
    keeper = TimeKeeper(replace(services, settings=settings), clock=clock)
    keeper.turn_to(make_review().id)
    return keeper


def test_seconds_add_up_and_fractions_are_not_lost(services: AppServices, window: QWidget) -> None:
    clock = Clock()
    keeper = _keeper(services, clock)
    for _ in range(4):
        clock.now += 1.5
        keeper.stop()
        keeper.use(COUNTS)
    assert services.events.spent(make_review().id) == 6


def test_nothing_is_counted_without_the_reviewers_wish(services: AppServices, window: QWidget) -> None:
    clock = Clock()
    keeper = _keeper(services, clock, replace(COUNTS, counts_time=False))
    clock.now += 50
    keeper.stop()
    assert keeper.spent() == 0


def test_nothing_is_counted_behind_another_program(services: AppServices, window: QWidget, qapp: QApplication) -> None:
    clock = Clock()
    keeper = _keeper(services, clock)
    clock.now += 5
    # as the system tells it: none of our windows is in front
    qapp.focusWindowChanged.emit(None)
    assert not keeper.is_counting
    clock.now += 50
    assert keeper.spent() == 5
    qapp.focusWindowChanged.emit(window.windowHandle())
    clock.now += 2
    assert keeper.spent() == 7


def test_a_night_of_sleep_is_no_work(services: AppServices, window: QWidget) -> None:
    clock = Clock()
    keeper = _keeper(services, clock)
    clock.now += 8 * 3600
    keeper.stop()
    assert keeper.spent() <= 60


def test_nothing_is_counted_while_no_review_is_open(services: AppServices, window: QWidget) -> None:
    clock = Clock()
    keeper = _keeper(services, clock)
    keeper.turn_to(None)
    clock.now += 50
    keeper.stop()
    assert services.events.spent(make_review().id) == 0


def test_no_export_holds_the_time(services: AppServices, tmp_path: Path) -> None:
    written = [_export(services, tmp_path / "before")]
    services.events.spend(make_review().id, "Ana Brandt", 424_242)
    written.append(_export(services, tmp_path / "after"))
    assert written[0] == written[1]
    everything = b"".join(written[1].values())
    assert not re.search(rb"424[.,]?242|7070\s?min|117\s?h|time_spent|[Tt]ime spent", everything)


def _export(services: AppServices, folder: Path) -> dict[str, bytes]:
    folder.mkdir()
    targets = choose_targets([folder / name for name in FORMATS])
    review = services.reviews.load(make_review().id)
    material = gather_material(review, services.reviews, services.source_texts, services.ledger, targets, MADE)
    return {file.path.name: file.path.read_bytes() for file in export_review(material, targets)}
