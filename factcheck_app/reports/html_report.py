"""The report as one web page that needs nothing else: no script, no request, light and dark, printable."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from factcheck_app.reports.report import Report
from factcheck_app.resource_files import resource_path


def make_html(report: Report) -> bytes:
    """The page in UTF-8; every text of the report is escaped."""
    # the style sheet is a file of our own: a mark of trust that no text of a review ever gets
    css = Markup(resource_path("report", "report.css").read_text(encoding="utf-8"))  # noqa: S704
    return _template().render(report=report, css=css).encode()


@cache
def _template() -> Template:
    loader = FileSystemLoader(resource_path("report"))
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    return environment.get_template("report.html.jinja")
