"""Drafts of our own writing for the tests of citations, and claims on each of their sentences."""

from __future__ import annotations

from factcheck_app.analysis.citations.citation_pairing import pair_claims
from factcheck_app.analysis.citations.citations import find_sources
from factcheck_app.analysis.claims.units import find_units
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.strength import Strength
from factcheck_app.readers.pasted_text import read_pasted

NUMBERED_LIST = """

References
1. Amsel P, Birke T. Evening light and melatonin. J Circadian Res. 2014;12(3):201-209.
2. Corvin L. Reading devices in bed. Sleep Pract. 2016;8:77-85. doi:10.5555/slp.2016.77
3. Fenn R. Teenagers and screens. Adolesc Health Rep. 2017;3(1):11-19.
"""
AUTHOR_LIST = """

References
Arnold, P., & Becker, T. (2015). Attention lessons. Journal of Classroom Studies, 12(3), 45–67.
Carter, L., Dunn, M., & Eads, R. (2018). Mindfulness in 900 pupils. School Trials, 4(1), 1–19.
"""


def claims_on_sentences(article: Article) -> list[Claim]:
    """A plain claim on every unit, whatever it says."""
    return [
        Claim(
            id=str(number),
            span=unit.span,
            text=unit.text,
            standalone=unit.text,
            added=(),
            heading=unit.heading,
            block=unit.block.kind,
            kind=ClaimKind.BACKGROUND,
            strength=Strength(0),
            check_worthiness=0.0,
            why=(),
        )
        for number, unit in enumerate(find_units(article))
    ]


def paired(text: str | Article) -> dict[str, Claim]:
    """The claims on each sentence, paired, by their words."""
    article = read_pasted(text) if isinstance(text, str) else text
    claims = pair_claims(article, claims_on_sentences(article), find_sources(article))
    return {claim.text: claim for claim in claims}
