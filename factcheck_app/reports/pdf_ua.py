"""The report as tagged PDF/UA-1, made of the web page by WeasyPrint where the extra `pdfua` is installed."""

from __future__ import annotations

import logging
import warnings
from base64 import b64encode
from functools import cache
from importlib.util import find_spec
from typing import Any

from factcheck_app.reports.html_report import make_html
from factcheck_app.reports.report import Report
from factcheck_app.resource_files import resource_path

_FACES = (
    ("Inter", 400, "InterReport-Regular.ttf"),
    ("Inter", 500, "InterReport-Medium.ttf"),
    ("Inter", 600, "InterReport-Semibold.ttf"),
    ("Source Serif 4", 400, "SourceSerifReport-Regular.ttf"),
    ("Source Serif 4", 600, "SourceSerifReport-Semibold.ttf"),
)


def make_tagged_pdf(report: Report) -> bytes | None:
    """The file's bytes, tagged for screen readers (ISO 14289-1); None where WeasyPrint or its libraries are missing."""
    weasyprint = _weasyprint()
    if weasyprint is None:
        return None
    # pages and fonts come as they are: no address but those that hold their own data is ever read
    fetcher = weasyprint.urls.URLFetcher(allowed_protocols=("data",), allow_redirects=False)
    fonts = weasyprint.text.fonts.FontConfiguration()
    faces = weasyprint.CSS(string=_font_faces(), font_config=fonts, url_fetcher=fetcher)
    page = weasyprint.HTML(string=make_html(report).decode(), url_fetcher=fetcher)
    content: bytes = page.write_pdf(pdf_variant="pdf/ua-1", stylesheets=[faces], font_config=fonts)
    return content


def can_tag() -> bool:
    """Whether WeasyPrint and its libraries are at hand."""
    return is_installed() and _weasyprint() is not None


def is_installed() -> bool:
    """Whether WeasyPrint is there, told without loading it."""
    return find_spec("weasyprint") is not None


@cache
def _weasyprint() -> Any:
    try:
        with warnings.catch_warnings():
            # of libraries that a future release will want: nothing that the reader of a report could mend
            warnings.simplefilter("ignore", DeprecationWarning)
            import weasyprint
            import weasyprint.text.fonts
            import weasyprint.urls
    except (ImportError, OSError):  # the package, or Pango that it draws with
        return None
    # it would tell the terminal of rules of the style sheet that are meant for browsers
    logging.getLogger("weasyprint").disabled = True
    return weasyprint


@cache
def _font_faces() -> str:
    return "\n".join(
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; src: url("{_font_address(name)}"); }}'
        for family, weight, name in _FACES
    )


def _font_address(name: str) -> str:
    content = resource_path("fonts", "report", name).read_bytes()
    return f"data:font/ttf;base64,{b64encode(content).decode()}"
