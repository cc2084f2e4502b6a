"""The Qt application that painting needs, made offscreen where none runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication

from factcheck_app.reports.pdf_fonts import load_fonts


@contextmanager
def painting_application() -> Iterator[None]:
    """Fonts are loaded within; Qt aborts the process where text is painted without an application."""
    if QGuiApplication.instance() is not None:
        load_fonts()
        yield
        return
    application = QGuiApplication(["factcheck", "-platform", "offscreen"])
    try:
        load_fonts()
        yield
    finally:
        application.shutdown()
