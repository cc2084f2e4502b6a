"""How much of the text of foreign Word files arrives, beside mammoth."""

from __future__ import annotations

import io
import re
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import mammoth
from lxml import etree

from factcheck_app.domain.errors import DraftUnreadable
from factcheck_app.readers.docx.docx_draft import read_docx
from tests.evaluation.shared_data import SHARED

_ENOUGH = 0.98
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT_W = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def evaluate(errors: int) -> None:
    """Prints in how many files at least 98% of the letters of the body's `w:t` arrive, and the worst files."""
    files = sorted((SHARED / "corpora").rglob("*.docx")) if (SHARED / "corpora").is_dir() else []
    if not files:
        print("no foreign Word files beside the project: not evaluated")
        return
    ours: list[tuple[float, Path]] = []
    peer: list[float] = []
    refused: Counter[str] = Counter()
    slowest = 0.0
    for file in files:
        content = file.read_bytes()
        started = time.perf_counter()
        try:
            article = read_docx(file.name, content)
        except DraftUnreadable as error:
            refused[error.sentence] += 1
            continue
        slowest = max(slowest, time.perf_counter() - started)
        wanted = list(_body_texts(content))
        ours.append((_recall(wanted, article.text), file))
        peer.append(_recall(wanted, _mammoth_text(content)))
    good, peer_good = sum(one >= _ENOUGH for one, _ in ours), sum(one >= _ENOUGH for one in peer)
    print(f"docx: {len(files)} files, {len(ours)} read, slowest {slowest:.2f} s")
    share, peer_share = good / len(ours), peer_good / len(ours)
    print(f"docx: at least 98% of w:t in {good} ({share:.1%})   mammoth {peer_good} ({peer_share:.1%})")
    for sentence, count in refused.items():
        print(f"  refused {count}: {sentence}")
    for recall, file in sorted(ours)[:errors]:
        print(f"  {recall:.3f} {file.name}")


def _body_texts(content: bytes) -> Iterator[str]:
    """Each `w:t` of the main part that a reader of the document sees, without its spaces."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        relations = package.read("_rels/.rels").decode("utf-8", "replace")
        target = re.search(r'<[^>]*/officeDocument"[^>]*>', relations)
        part = re.search(r'Target="/?([^"]+)"', target.group()) if target else None
        root = etree.fromstring(package.read(part[1] if part else "word/document.xml"))
    gone = (f"{_W}del", f"{_W}moveFrom", f"{_MC}Fallback")
    for element in root.iter(f"{_W}t", f"{_STRICT_W}t"):
        if next(element.iterancestors(*gone), None) is None:
            yield "".join((element.text or "").split())


def _mammoth_text(content: bytes) -> str:
    # the peer fails on some files in ways of its own
    try:
        return str(mammoth.extract_raw_text(io.BytesIO(content)).value)
    except (KeyError, ValueError, AttributeError, IndexError, TypeError, zipfile.BadZipFile):
        return ""


def _recall(wanted: list[str], text: str) -> float:
    """The share of the wanted characters that stand in the text, each stretch of it counted once."""
    left = "".join(text.split())
    position = arrived = 0
    for words in wanted:
        found = left.find(words, position)
        # a text box stands elsewhere, so a stretch may also lie before the last one
        found = left.find(words) if found < 0 else found
        if found >= 0:
            arrived += len(words)
            left = left[:found] + left[found + len(words) :] if found < position else left
            position = found + len(words) if found >= position else position - len(words)
    return arrived / max(1, sum(map(len, wanted)))
