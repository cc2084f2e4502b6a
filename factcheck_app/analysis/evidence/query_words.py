"""The words of a claim that a search for a better source begins with; the reviewer may change them."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.terms import Term, find_terms
from factcheck_app.analysis.words.word_rarity import rarity
from factcheck_app.domain.claim import Claim

# with more words, services that want all of them find nothing
MOST_WORDS = 6
# stems in one sentence of a few or more say nothing of the subject ("study", "result", "people")
_LEAST_RARITY = 3.2
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\b10\.\d{4,9}/\S+")


def propose_query(claim: Claim) -> str:
    """The rarest words of the claim in their order, each once, without numbers; all its words where none is rare."""
    # the words of a link say nothing of the subject
    words = _ADDRESS.sub(lambda link: " " * len(link[0]), claim.standalone or claim.text)
    terms = [term for term in find_terms(words) if _can_tell(term)]
    first = list({term.stem: term for term in reversed(terms)}.values())
    rare = sorted(first, key=lambda term: (-rarity(term.stem), term.start))[:MOST_WORDS]
    telling = [term for term in rare if rarity(term.stem) >= _LEAST_RARITY] or rare
    return " ".join(term.word for term in sorted(telling, key=lambda term: term.start))


def _can_tell(term: Term) -> bool:
    return term.is_content and len(term.word) > 2 and not any(letter.isdigit() for letter in term.word)
