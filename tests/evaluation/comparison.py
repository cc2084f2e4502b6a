"""Flags of a claim beside its source, on pairs written for it; and how often they appear where a source supports."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from factcheck_app.analysis.comparison import compare
from factcheck_app.analysis.differences.comparators import find_comparators
from factcheck_app.analysis.differences.lasting import longest_studied
from factcheck_app.analysis.differences.outcomes import find_clinical, find_surrogates
from factcheck_app.analysis.differences.populations import find_populations
from factcheck_app.domain.comparison import Comparison, StrengthRelation
from factcheck_app.domain.signal import SIGNAL_NAMES
from tests.evaluation.claim_pairs import Pair, Reading, read_pairs
from tests.evaluation.shared_data import rows


def evaluate(errors: int) -> None:
    """Prints precision and recall of each flag on our pairs, and the share of supported claims that get one."""
    pairs = read_pairs()
    for batch in sorted({pair.batch for pair in pairs}):
        _print_on_our_pairs(batch, [pair for pair in pairs if pair.batch == batch], errors)
    for name in ("scifact_pairs.jsonl", "healthver_pairs.jsonl"):
        _print_on_real_pairs(name, errors)


def _print_on_our_pairs(batch: int, pairs: Sequence[Pair], errors: int) -> None:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    wrong: list[str] = []
    for pair in pairs:
        found = _codes(compare(pair.claim, pair.passage, pair.source))
        for code in found | pair.flags:
            kind = "hit" if code in found & pair.flags else "false" if code in found else "missed"
            counts[code][kind] += 1
            counts["all"][kind] += 1
            if kind != "hit":
                wrong.append(f"  {kind} {code}: {pair.claim} | {pair.passage}")
    quiet = sum(not pair.flags for pair in pairs)
    print(f"comparison, batch {batch}: {len(pairs)} pairs of our own, {quiet} with nothing to flag")
    for code in [*(code for code in SIGNAL_NAMES if code in counts), "all"]:
        count = counts[code]
        shown, wanted = count["hit"] + count["false"], count["hit"] + count["missed"]
        print(
            f"  {code:26} precision {count['hit'] / max(1, shown):.2f} of {shown:3}"
            f"   recall {count['hit'] / max(1, wanted):.2f} of {wanted:3}"
        )
    print(*wrong[:errors], sep="\n")
    _print_readings(pairs, errors)


def _print_readings(pairs: Sequence[Pair], errors: int) -> None:
    """How often the number table and what is read of the passage are as they were written down."""
    known = [(pair, pair.read, _read(pair)) for pair in pairs if pair.read is not None]
    for field in Reading._fields if known else ():
        wrong = [
            (pair, getattr(wanted, field), getattr(found, field))
            for pair, wanted, found in known
            if getattr(wanted, field) != getattr(found, field)
        ]
        print(f"  {field:26} right in {len(known) - len(wrong)} of {len(known)} pairs")
        for pair, wanted_value, found_value in wrong[:errors]:
            print(f"  {field}: {found_value}, not {wanted_value}: {pair.claim} | {pair.passage}")


def _read(pair: Pair) -> Reading:
    lasting = longest_studied([pair.passage])
    comparators = find_comparators(pair.passage)
    outcomes = (*find_clinical(pair.passage), *find_surrogates(pair.passage))
    wanted = pair.read.comparator if pair.read is not None else ""
    against = comparators[0].what if comparators else ""
    return Reading(
        tuple(str(row.result) for row in compare(pair.claim, pair.passage, pair.source).numbers),
        frozenset(one.kind.name for one in find_populations(pair.passage)),
        lasting.words if lasting is not None else "",
        # the words of a comparison run on to the next stop
        wanted if wanted and against.startswith(wanted) else against,
        frozenset(one.name for one in outcomes),
    )


def _codes(comparison: Comparison) -> set[str]:
    return {difference.code for difference in comparison.differences}


def _print_on_real_pairs(name: str, errors: int) -> None:
    """How often each flag appears where readers found that the passage supports or refutes the claim."""
    data = rows(name)
    if data is None:
        return
    seen: Counter[str] = Counter()
    flags: dict[str, Counter[str]] = {"support": Counter(), "refute": Counter()}
    shown = 0
    for row in data:
        if row["label"] not in flags or not row["rationale"]:
            continue
        seen[row["label"]] += 1
        passage = " ".join(row["sentences"][index] for index in row["rationale"])
        result = compare(row["claim"], passage, row["sentences"])
        flags[row["label"]].update(_codes(result))
        flags[row["label"]][str(result.relation)] += result.relation is not StrengthRelation.SAME
        if row["label"] == "support" and result.differences and shown < errors:
            shown += 1
            first = result.differences[0]
            print(f"  {first.code} {first.message} || {row['claim']} || {passage[:300]}")
    print(f"  {name}: {seen['support']} supported, {seen['refute']} refuted; flags a hundred supported / refuted")
    for code in sorted(flags["support"] | flags["refute"]):
        per_hundred = [100 * flags[label][code] / max(1, seen[label]) for label in flags]
        print(f"    {code:26} {per_hundred[0]:5.1f} {per_hundred[1]:5.1f}")
