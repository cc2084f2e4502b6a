"""Pairing of sentences with sources, on passages of the project's own in the styles that authors use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck_app.analysis.citations.citation_pairing import pair_claims
from factcheck_app.analysis.citations.citations import find_sources
from factcheck_app.analysis.claims.units import Unit, find_units
from factcheck_app.domain.article import Article, BlockKind
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.source import Source
from factcheck_app.domain.strength import Strength
from factcheck_app.readers.choose_reader import read_article

PASSAGES = Path(__file__).resolve().parent / "passages"
_GOLD = re.compile(r"\{\{([\d, ]+)\}\}")
_MARK_BEFORE = re.compile(r"\[[\d ,;–-]+\]|\(\d[\d ,;–-]*\)|[¹²³⁰⁴-⁹⁻]")


def evaluate(errors: int) -> None:
    """Prints F1 over pairs of sentence and source, beside a reader that knows bracketed numbers alone."""
    for kind in ("numbers", "author_year", "other"):
        ours, peer, exact, sentences, shown, passages = [0, 0, 0], [0, 0, 0], 0, 0, 0, 0
        for name, text, gold in read_passages(kind):
            passages += 1
            for words, wanted, found in pairs_of(name, text, gold):
                _count(ours, wanted, found)
                _count(peer, wanted, _by_brackets(words))
                sentences += 1
                exact += wanted == found
                if wanted != found and shown < errors:
                    shown += 1
                    print(f"  {name}: wanted {sorted(wanted)}, found {sorted(found)}: {words[:110]}")
        print(
            f"pairing {kind:12} F1 {_f1(ours):.3f} (precision {ours[0] / max(1, ours[1]):.3f}, recall "
            f"{ours[0] / max(1, ours[2]):.3f})   bracketed numbers alone {_f1(peer):.3f}   "
            f"{exact} of {sentences} sentences right in {passages} passages"
        )


def read_passages(kind: str) -> Iterator[tuple[str, str, list[tuple[str, frozenset[int]]]]]:
    """Name, text and gold of each passage of a file; gold is the text up to a mark's sentence, and its sources."""
    whole = (PASSAGES / f"{kind}.txt").read_text(encoding="utf-8")
    for part in re.split(r"^=== ", whole, flags=re.MULTILINE)[1:]:
        name, _, marked = part.partition("\n")
        gold = [
            (_GOLD.sub("", marked[: mark.start()]), frozenset(map(int, mark.group(1).split(","))))
            for mark in _GOLD.finditer(marked)
        ]
        yield name.strip(), _GOLD.sub("", marked), gold


def pairs_of(
    name: str, text: str, gold: Sequence[tuple[str, frozenset[int]]]
) -> Iterator[tuple[str, frozenset[int], frozenset[int]]]:
    """Each sentence outside headings with the sources it should have and those that it got."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(text, encoding="utf-8")
        article = read_article(path)
    units = [unit for unit in find_units(article) if unit.block.kind is not BlockKind.HEADING]
    wanted = _wanted(article, units, gold)
    paired = _paired(article, units, find_sources(article))
    for index, unit in enumerate(units):
        yield unit.text, wanted.get(index, frozenset()), frozenset(paired[index].sources)


def _wanted(
    article: Article, units: Sequence[Unit], gold: Sequence[tuple[str, frozenset[int]]]
) -> dict[int, frozenset[int]]:
    """Sources by unit: a unit is found by the letters before the mark, whatever the reader made of markup."""
    places = [place for place, c in enumerate(article.text) if c.isalpha()]
    letters = "".join(article.text[place] for place in places)
    found: dict[int, frozenset[int]] = {}
    position = 0
    for before, sources in gold:
        plain = re.sub(r"<title>.*?</title>|<[^>]*>|\]\([^)]*\)|\[\^\d+\]", "", before)
        tail = "".join(c for c in plain if c.isalpha())[-30:]
        position = letters.index(tail, max(0, position - 30)) + len(tail)
        place = places[position - 1]
        index = max(index for index, unit in enumerate(units) if unit.span.start <= place)
        found[index] = sources
    return found


def _paired(article: Article, units: Sequence[Unit], sources: Sequence[Source]) -> list[Claim]:
    claims = [
        Claim(
            str(index),
            unit.span,
            unit.text,
            unit.text,
            (),
            unit.heading,
            unit.block.kind,
            ClaimKind.BACKGROUND,
            Strength(0),
            0.0,
            (),
        )
        for index, unit in enumerate(units)
    ]
    return pair_claims(article, claims, sources)


def _by_brackets(words: str) -> frozenset[int]:
    return frozenset(int(number) for mark in _MARK_BEFORE.findall(words) for number in re.findall(r"\d+", mark))


def _count(counts: list[int], wanted: frozenset[int], found: frozenset[int]) -> None:
    counts[0] += len(wanted & found)
    counts[1] += len(found)
    counts[2] += len(wanted)


def _f1(counts: Sequence[int]) -> float:
    hit, found, wanted = counts
    return 2 * hit / max(1, found + wanted)
