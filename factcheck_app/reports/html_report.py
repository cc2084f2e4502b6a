"""The report as one web page that needs nothing else: no script, no request, light and dark, printable."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from factcheck_app.reports.report import Report
from factcheck_app.resource_files import resource_path


def make_html(report: Report) -> bytes:
    """The page in UTF-8; every text of the report is escaped."""
    css = resource_path("report", "report.css").read_text(encoding="utf-8")
    return _template().render(report=report, css=css).encode()


@cache
def _template() -> Template:
    loader = FileSystemLoader(resource_path("report"))
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    return environment.get_template("report.html.jinja")
