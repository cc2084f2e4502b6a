"""The flags on the sample's claims beside the texts of its sources, against its answer sheet."""

from __future__ import annotations

from pathlib import Path

from factcheck_app.analysis.claim_finder import find_claims
from factcheck_app.analysis.comparison import compare
from factcheck_app.analysis.evidence_ranking import rank_sentences
from factcheck_app.analysis.sentences import split_sentences
from factcheck_app.readers.choose_reader import read_article

_SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
# how a claim begins -> its source, and the flags that the answer sheet's reason calls for
_EXPECTED: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("Two hours in front", "Brandt", frozenset({"surrogate_to_outcome"})),
    ("Blue light at night", "Tanaka", frozenset({"animal_as_human"})),
    ("Among 2,318 adults", "Okafor", frozenset()),
    ("Putting the tablet away", "Okafor", frozenset({"stronger_than_source"})),
    ("In a study published", "Lindqvist", frozenset({"number_differs"})),
    ("The same study found", "Lindqvist", frozenset()),
    ("This benefit lasts", "Lindqvist", frozenset({"duration_extended"})),
    ("Anyone who sleeps badly", "Lindqvist", frozenset({"population_widened"})),
    ("With that trial", "Lindqvist", frozenset()),
    ("Two years later", "Haddad", frozenset()),
    ("In one of these trials", "Haddad", frozenset({"comparison_dropped"})),
    ("Time to fall asleep", "Haddad", frozenset()),
    ("Total sleep", "Haddad", frozenset({"number_differs"})),
    ("Fewer headaches", "Haddad", frozenset()),
    ("Reading a printed book", "Okafor", frozenset({"relative_without_absolute"})),
    ("Nine in ten wearers", "Duskwell", frozenset()),
    ("The only drawback", "Haddad", frozenset()),
    ("They are registered", "Duskwell", frozenset()),
    ("Amber lenses help", "Haddad", frozenset({"stronger_than_source"})),
    ("Every adult should", "Haddad", frozenset({"advice_added"})),
)


def evaluate(errors: int) -> None:
    """Prints hits, misses and false flags on the sample, each claim beside the passage that is ranked first."""
    claims = find_claims(read_article(_SAMPLE / "evening_light_and_sleep.md"))
    hits = missed = false = 0
    for beginning, source, wanted in _EXPECTED:
        claim = next((one for one in claims if one.text.startswith(beginning)), None)
        if claim is None:
            print(f"  no claim begins with “{beginning}”")
            continue
        sentences = _sentences(next((_SAMPLE / "sources").glob(f"{source}_*")))
        best = sentences[rank_sentences(claim, sentences)[0]]
        found = {difference.code: difference.message for difference in compare(claim, best, sentences).differences}
        hits, missed = hits + len(wanted & set(found)), missed + len(wanted - set(found))
        false += len(set(found) - wanted)
        if errors and set(found) != wanted:
            print(f"  {beginning}: wanted {', '.join(wanted) or 'nothing'}; beside “{best[:120]}”")
            for code, message in found.items():
                print(f"    {code}: {message}")
    print(f"sample: {hits} flags of the answer sheet found, {missed} missed, {false} others")


def _sentences(path: Path) -> list[str]:
    article = read_article(path)
    return [
        " ".join(span.of(text).split())
        for block in article.blocks
        for text in (block.span.of(article.text),)
        for span in split_sentences(text)
    ]
