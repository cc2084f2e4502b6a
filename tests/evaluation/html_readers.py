"""Words of saved web pages against what a good reader keeps of them, beside trafilatura alone."""

from __future__ import annotations

import re
import time
from collections import Counter
from pathlib import Path

import trafilatura
from lxml import html

from factcheck_app.readers.choose_reader import read_content
from tests.evaluation.shared_data import SHARED

PAGES = SHARED / "corpora" / "readability"


def evaluate(errors: int) -> None:
    """Prints recall and precision of the words, averaged over the pages that have an expected text."""
    pages = sorted(page for page in PAGES.rglob("source.html") if page.with_name("expected.html").exists())
    if not pages:
        print("corpora/readability is not beside the project: not evaluated")
        return
    ours, peers, worst = [], [], []
    began = time.perf_counter()
    for page in pages:
        expected = _words(_text_of(page.with_name("expected.html")))
        found = _words(read_content("page.html", page.read_bytes()).text)
        ours.append(_recall_and_precision(found, expected))
        worst.append((*ours[-1], page.parent.name))
    seconds = time.perf_counter() - began
    for page in pages:
        text = trafilatura.extract(page.read_bytes(), favor_recall=True, include_comments=False) or ""
        peers.append(_recall_and_precision(_words(text), _words(_text_of(page.with_name("expected.html")))))
    for name, figures in (("ours", ours), ("trafilatura", peers)):
        recall, precision = (sum(column) / len(figures) for column in zip(*figures, strict=True))
        print(f"html_readers {name:12} recall {recall:.3f}   precision {precision:.3f}   ({len(pages)} pages)")
    print(f"html_readers {seconds / len(pages):.2f} s a page")
    for recall, precision, name in sorted(worst)[:errors]:
        print(f"  {name}: recall {recall:.3f}, precision {precision:.3f}")


def _text_of(path: Path) -> str:
    page = html.fromstring(f"<div>{path.read_text(encoding='utf-8')}</div>")
    return " ".join(str(words) for words in page.itertext())


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def _recall_and_precision(found: Counter[str], expected: Counter[str]) -> tuple[float, float]:
    both = (found & expected).total()
    return both / max(1, expected.total()), both / max(1, found.total())
