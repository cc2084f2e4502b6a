"""Suggestions: macro-F1 over supported, unsupported and silence, the surest rows, what is shown, and changed claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from factcheck_app.analysis.evidence.answer_shares import SILENCE, SUPPORTED, UNSUPPORTED
from factcheck_app.analysis.evidence.source_sentence import read_sentence
from factcheck_app.analysis.suggestion import suggest_verdict
from factcheck_app.domain.suggestion import Suggestion
from factcheck_app.domain.verdict import Verdict
from tests.evaluation.changed_claims import negated, with_another_subject
from tests.evaluation.shared_data import rows
from tests.fitting.grouped_folds import grouped_folds
from tests.fitting.suggestion import ANSWERS, cross_validated, figures_of

Row = dict[str, Any]
# an answer and how sure it is
Answer = tuple[str, float]
_SUREST = 0.3
_NAMES = tuple(ANSWERS.values())
_PUBLISHED = {
    "scifact": "features with logistic regression F1 .552, surest 30% .754",
    "healthver": "features with logistic regression F1 .477, surest 30% .536",
}


def evaluate(errors: int) -> None:
    """Prints the figures for each set beside the commonest answer and a threshold on shared words."""
    cut: float | None = None
    for name in ("scifact", "healthver"):
        data = rows(f"{name}_pairs.jsonl")
        if data is None:
            continue
        gold = [ANSWERS[row["label"]] for row in data]
        shipped = [suggest_verdict(row["claim"], row["sentences"]) for row in data]
        if name == "scifact":
            figures = [figures_of(row) for row in data]
            answers: Sequence[Answer] = cross_validated(figures, gold, grouped_folds(data))
            _print(name, "grouped folds", gold, answers)
        else:
            answers = [_answer(one) for one in shipped]
            _print(name, "as it ships", gold, answers)
        confusion = Counter(zip(gold, (answer for answer, _ in answers), strict=True))
        for one in _NAMES:
            counts = " ".join(f"{other} {confusion[one, other]:4}" for other in _NAMES)
            print(f"  gold {one:11} found: {counts}")
        _print_shown(gold, shipped)
        _print(name, "commonest", gold, [(Counter(gold).most_common(1)[0][0], 1.0)] * len(gold))
        covers = [_cover(row) for row in data]
        cut = cut if cut is not None else _best_cut(gold, covers)
        _print(name, "shared words", gold, [_by_words(cover, cut) for cover in covers])
        print("  published on held-out rows: " + _PUBLISHED[name])
        _print_changed(data, shipped)
        _print_errors(data, gold, shipped, errors)


def _answer(suggestion: Suggestion) -> Answer:
    # an overstated claim is one that the evidence points to
    verdict = Verdict.SUPPORTED if suggestion.verdict is Verdict.OVERSTATED else suggestion.verdict
    return verdict or SILENCE, suggestion.confidence


def _print(name: str, who: str, gold: Sequence[str], answers: Sequence[Answer]) -> None:
    surest = sorted(range(len(gold)), key=lambda index: -answers[index][1])[: int(_SUREST * len(gold))]
    right = sum(answers[index][0] == gold[index] for index in surest) / len(surest)
    f1 = _macro_f1(gold, [answer for answer, _ in answers])
    print(f"suggestion {name:10} {who:14} macro-F1 {f1:.3f}  surest 30% right {right:.3f}")


def _macro_f1(gold: Sequence[str], found: Sequence[str]) -> float:
    total = 0.0
    for name in _NAMES:
        hit = sum(one == other == name for one, other in zip(gold, found, strict=True))
        total += 2 * hit / max(1, gold.count(name) + list(found).count(name))
    return total / len(_NAMES)


def _print_shown(gold: Sequence[str], shipped: Sequence[Suggestion]) -> None:
    for verdict in (Verdict.SUPPORTED, Verdict.OVERSTATED, Verdict.UNSUPPORTED):
        labels = [label for label, one in zip(gold, shipped, strict=True) if one.shown_verdict is verdict]
        # the sets know nothing of overstatement: at least the evidence has to point that way
        wanted = UNSUPPORTED if verdict is Verdict.UNSUPPORTED else SUPPORTED
        right = labels.count(wanted) / len(labels) if labels else 0.0
        print(f"  shown {verdict:12} {len(labels):4} of {len(gold)}, {right:.2f} {wanted} by the data (as it ships)")


def _print_changed(data: Sequence[Row], shipped: Sequence[Suggestion]) -> None:
    """How often a supported claim that is made wrong is still called supported."""
    supported = [row for row, one in zip(data, shipped, strict=True) if row["label"] == "support" and _is_for(one)]
    shown = [
        row
        for row, one in zip(data, shipped, strict=True)
        if row["label"] == "support" and _is_for(one) and one.is_sure
    ]
    others = [row["claim"] for row in data]
    changes: dict[str, Callable[[Row], str]] = {
        "negated": lambda row: negated(row["claim"]),
        "subject exchanged": lambda row: with_another_subject(row["claim"], others, row["sentences"]),
    }
    for name, change in changes.items():
        still = [_is_for(suggest_verdict(change(row), row["sentences"])) for row in supported]
        seen = [_shows_for(suggest_verdict(change(row), row["sentences"])) for row in shown]
        print(
            f"  {name:18} still called supported {sum(still)} of {len(still)} ({sum(still) / max(1, len(still)):.2f}), "
            f"still shown {sum(seen)} of {len(seen)} ({sum(seen) / max(1, len(seen)):.2f})"
        )


def _is_for(suggestion: Suggestion) -> bool:
    return suggestion.verdict in (Verdict.SUPPORTED, Verdict.OVERSTATED)


def _shows_for(suggestion: Suggestion) -> bool:
    return _is_for(suggestion) and suggestion.is_sure


def _print_errors(data: Sequence[Row], gold: Sequence[str], shipped: Sequence[Suggestion], errors: int) -> None:
    wrong = [
        (one.confidence, row["claim"], label, one)
        for row, label, one in zip(data, gold, shipped, strict=True)
        if _answer(one)[0] != label
    ]
    for confidence, claim, label, one in sorted(wrong, key=lambda item: -item[0])[:errors]:
        print(f"  {label} not {one.verdict or SILENCE} ({confidence:.2f}): {claim[:160]}")
        print(f"    {one.because}")


def _cover(row: Row) -> float:
    claim = read_sentence(row["claim"]).stem_set
    return max(len(claim & read_sentence(one).stem_set) for one in row["sentences"]) / max(1, len(claim))


def _by_words(cover: float, cut: float) -> Answer:
    return (SUPPORTED, cover) if cover >= cut else (SILENCE, 1 - cover)


def _best_cut(gold: Sequence[str], covers: Sequence[float]) -> float:
    cuts = [step / 20 for step in range(1, 20)]
    return max(cuts, key=lambda cut: _macro_f1(gold, [_by_words(cover, cut)[0] for cover in covers]))
