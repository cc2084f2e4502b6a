"""What becomes of foreign PDFs, many of them broken on purpose or encrypted."""

from __future__ import annotations

import time
import traceback
from collections import Counter
from pathlib import Path

from factcheck_app.domain.errors import Cancelled
from factcheck_app.readers.pdf.pdf_draft import read_pdf
from factcheck_app.readers.refusals import DraftRefused
from tests.evaluation.shared_data import SHARED

_SLOW = 20.0


def evaluate(errors: int) -> None:
    """Prints how many files of each folder are read, refused and why; the slowest; and every crash."""
    files = sorted((SHARED / "corpora").rglob("*.pdf")) if (SHARED / "corpora").is_dir() else []
    if not files:
        print("no foreign PDFs beside the project: not evaluated")
        return
    outcomes: dict[str, Counter[str]] = {}
    sentences: Counter[str] = Counter()
    slowest = (0.0, "")
    shown = 0
    for file in files:
        folder = file.relative_to(SHARED / "corpora").parts[0]
        started = time.perf_counter()
        outcome, sentence = _outcome(file, started)
        took = time.perf_counter() - started
        slowest = max(slowest, (took, file.name))
        outcomes.setdefault(folder, Counter())[outcome] += 1
        sentences[f"{outcome}: {sentence}"] += 1
        if (outcome == "crash" or took > _SLOW) and shown < errors:
            shown += 1
            print(f"  {file.name}: {outcome}, {took:.1f} s\n{sentence}")
    for folder, counts in outcomes.items():
        print(f"pdf {folder:8} " + "  ".join(f"{name} {count}" for name, count in sorted(counts.items())))
    print(f"pdf slowest {slowest[0]:.1f} s ({slowest[1]})")
    for line, count in sentences.most_common():
        if not line.startswith(("read", "crash")):
            print(f"  {count:3} {line}")


def _outcome(file: Path, started: float) -> tuple[str, str]:
    def is_late() -> bool:
        return time.perf_counter() - started > _SLOW

    try:
        article = read_pdf(file.name, file.read_bytes(), is_cancelled=is_late)
    except DraftRefused as refusal:
        return refusal.reason.value, refusal.sentence
    except Cancelled:
        return "late", f"longer than {_SLOW:.0f} s"
    # a crash is what this table is there to find
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        return "crash", traceback.format_exc()
    return "read", article.title
