"""Each report format for reviews of ordinary and of enormous length."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from factcheck_app.reports.write_report import REPORT_ENDINGS, write_reports
from tests.fakes.reviews import HEAD, MADE, make_long_review


def run() -> None:
    """Prints seconds and size of each format for 500 and 5,000 claims beside the aim."""
    application = QGuiApplication.instance() or QGuiApplication(["benchmark"])
    with tempfile.TemporaryDirectory() as folder:
        for claims, aim in ((500, 1.0), (5_000, 8.0)):
            review, history = make_long_review(claims)
            for ending in REPORT_ENDINGS:
                target = Path(folder) / f"report{ending}"
                begun = time.perf_counter()
                write_reports(review, history, HEAD, MADE, [target])
                seconds, size = time.perf_counter() - begun, target.stat().st_size / 1e6
                print(f"{claims:6} claims {ending:6} {seconds:8.2f} s {size:8.1f} MB   aim {aim} s")
    del application
