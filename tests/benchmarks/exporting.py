"""Each format for reviews of ordinary and of enormous length."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from factcheck_app.reports.export_target import ExportTarget
from factcheck_app.reports.formats import FORMATS, ExportMaterial
from factcheck_app.reports.write_report import write_reports
from tests.fakes.reviews import HEAD, MADE, make_long_review


def run() -> None:
    """Prints seconds and size of each format for 500 and 5,000 claims beside the aim."""
    application = QGuiApplication.instance() or QGuiApplication(["benchmark"])
    with tempfile.TemporaryDirectory() as folder:
        for claims, aim in ((500, 3.0), (5_000, 30.0)):
            review, history = make_long_review(claims)
            material = ExportMaterial(review, tuple(history), HEAD, MADE)
            for known in FORMATS:
                target = ExportTarget(Path(folder) / known.code, known)
                begun = time.perf_counter()
                write_reports(material, [target])
                seconds, size = time.perf_counter() - begun, target.path.stat().st_size / 1e6
                print(f"{claims:6} claims {known.code:20} {seconds:8.2f} s {size:8.1f} MB   aim {aim} s")
    del application
