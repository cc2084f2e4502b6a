"""The report as one web page that needs nothing else: no script, no request, light and dark, printable."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from factcheck_app.domain import ladder_layout
from factcheck_app.domain.export_options import ReportTheme
from factcheck_app.reports import report_words
from factcheck_app.reports.formats import MadeFile
from factcheck_app.reports.report import Report
from factcheck_app.reports.report_colours import colour
from factcheck_app.resource_files import resource_path

_DARK = "@media screen and (prefers-color-scheme: dark)"
# when the dark colours of the style sheet count
_DARK_WHEN = {ReportTheme.SYSTEM: _DARK, ReportTheme.LIGHT: "@media not all", ReportTheme.DARK: "@media screen"}
_COLOUR_SCHEME = {ReportTheme.SYSTEM: "light dark", ReportTheme.LIGHT: "light", ReportTheme.DARK: "dark"}


def make_html(report: Report) -> bytes:
    """The page in UTF-8; every text of the report is escaped."""
    css = resource_path("report", "report.css").read_text(encoding="utf-8")
    css = css.replace(_DARK, _DARK_WHEN[report.theme]) + _page_margins(report)
    return (
        _template()
        .render(
            report=report,
            css=css,
            colour_scheme=_COLOUR_SCHEME[report.theme],
            layout=ladder_layout,
            words=report_words,
        )
        .encode()
    )


def make_html_file(report: Report) -> MadeFile:
    """The page as a file that goes out."""
    return MadeFile(make_html(report))


def _page_margins(report: Report) -> str:
    """Head and foot of every printed page but the first, whose head is that of the web page itself."""
    is_house = bool(report.header or report.logo)
    left, right = (report.header, "Review report") if is_house else ("Review report", "Factcheck Desk")
    logo = ""
    if report.logo is not None:
        width, height = report.logo.shown
        logo = (
            f'background: url("{report.logo.data_address}") no-repeat left center; '
            f"background-size: {width:.0f}px {height:.0f}px; padding-left: {width + 10:.0f}px; "
        )
    return (
        f"@page {{ @top-left {{ {logo}content: {_css_string(left)}; }} @top-right {{ content: {_css_string(right)}; }} "
        f"@bottom-left {{ content: {_css_string(report.trail)}; }} }}\n"
        "@page :first { @top-left { content: none; background: none; } @top-right { content: none; } }\n"
    )


def _css_string(text: str) -> str:
    """A string of a style sheet in which every character but letters and digits of ASCII is an escape."""
    escaped = (char if char.isascii() and char.isalnum() else f"\\{ord(char):x} " for char in text)
    return f'"{"".join(escaped)}"'


@cache
def _template() -> Template:
    loader = FileSystemLoader(resource_path("report"))
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    environment.globals["colour"] = colour
    return environment.get_template("report.html.jinja")
