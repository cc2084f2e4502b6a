"""What can be noticed about a claim from the draft alone: few signals, each with the words it rests on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck_app.analysis.claims.leaning import leaning_words
from factcheck_app.analysis.claims.own_design import bolder_than_own_design
from factcheck_app.analysis.quantities.doubled_figures import find_doubled_figures
from factcheck_app.analysis.quantities.quantities import find_quantities
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import one_of
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.comparison import QuantityKind
from factcheck_app.domain.signal import Signal
from factcheck_app.domain.text_span import TextSpan

_SOME = one_of(
    """some many several numerous recent multiple countless various early preliminary a\\snumber\\sof other previous
    clinical scientific existing new dozens\\sof hundreds\\sof"""
)
_SHOW = one_of("""shows? shown suggests? finds? found proves? proven indicates? confirms? demonstrates? demonstrated""")
_STUDIES = LazyPattern(
    rf"""\b(?:
        (?:{_SOME}\s)+(?:studies|trials|experts|scientists|researchers|research)
      | (?:studies|research|science|evidence)\s(?:has\s|have\s)?{_SHOW}
      | (?:growing|large|substantial)\sbody\sof\s(?:evidence|research)
      | (?:has|have)\sbeen\s(?:scientifically\s|clinically\s)?(?:shown|proven)\sto
      | (?:scientifically|clinically)\s(?:proven|tested)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_CITED = LazyPattern(
    r"""https?:// | www\. | \[\d | \(\d{1,3}(?:[,;–-]\s?\d{1,3})*\) | \(\w[^()]{0,80}\b(?:19|20)\d\d[a-z]?\) | [¹²³⁴-⁹]
      | \bdoi\b | [.,;)\w]\^?\d{1,2}$ | \bpublished\sin\b | \bet\sal\b""",
    re.IGNORECASE | re.VERBOSE,
)
_CHANGES = one_of(
    r"""reduc\w* decreas\w* increas\w* improv\w* effects? lower\w* higher better greater longer shorter benefits?
    differ\w* drop\w* rise\w* fewer more less"""
)
_SIGNIFICANT = LazyPattern(
    rf"\bsignificant(?:ly)?\b(?=\s(?:\w+\s){{0,3}}{_CHANGES}\b)|\b{_CHANGES}\s(?:\w+\s){{0,2}}significantly\b",
    re.IGNORECASE,
)
_PERCENT = r"(?:%|percent|per\scent)"
_RISK = one_of("risks? odds chances? likelihood mortality deaths? incidence")
_SHIFT = one_of("lower higher reduction decrease increase less\\slikely more\\slikely reduced increased greater drop")
_RELATIVE = LazyPattern(
    rf"""(?<!\d\.)\b\d[\d.]*\s?(?:{_PERCENT}|-fold)\s(?:\w+\s){{0,2}}?{_SHIFT}\b
      | \b(?:reduc|decreas|lower|cut|increas|rais|slash)\w*\s(?:[\w-]+\s){{0,6}}?{_RISK}\b
        (?:\s[\w-]+){{0,6}}?\sby\s(?:\w+\s){{0,3}}?\d[\d.]*\s?{_PERCENT}
      | (?<!\d\.)\b(?:twice|\d[\d.]*\stimes|\d[\d.]*-fold)\s(?:\w+\s){{0,2}}?
        (?:as\slikely|more\slikely|{_RISK}|higher)\b
      | \b(?:doubl|tripl|halv)(?:es?|ed|ing)\s(?:the\s|their\s|your\s)?(?:[\w-]+\s)?(?:risk|odds|chance)""",
    re.IGNORECASE | re.VERBOSE,
)
_ABSOLUTE = LazyPattern(
    rf"""(?<!\d[.,])\b\d[\d,.]*\s(?:out\sof|in|of|per)\s(?:every\s)?\d | \bfrom\s\d[\d.]*\s?{_PERCENT}?\sto\s\d
      | \d\s?{_PERCENT}[^.;]{{0,60}}\b(?:compared\s(?:with|to)|versus|vs\.?|against|and)\s(?:\w+\s){{0,2}}\d
      | \babsolute\b | \bnumber\sneeded\b | \bpercentage\spoints?\b""",
    re.IGNORECASE | re.VERBOSE,
)
_STATES_A_FACT = 3


def signals_of(text: str, span: TextSpan, before: str, neighbours: str) -> tuple[Signal, ...]:
    """Signals of one claim that stands at `span`; spans count code points of the article.

    `before` is the sentence before it; `neighbours` are the sentences around it, where what the claim leaves out may
    stand.
    """
    found: list[Signal] = []

    def notice(code: str, match: re.Match[str] | None, message: str) -> None:
        if match is not None:
            found.append(
                Signal(code, message.format(match.group()), span.start + match.start(), span.start + match.end())
            )

    leans = leaning_words(text)
    if leans and before:
        message = f"“{leans}” points back to the sentence before it."
        start = span.start + text.index(leans)
        found.append(Signal("leans_on_neighbour", message, start, start + len(leans)))
    if not _CITED.search(text):
        notice("unsourced_studies", _STUDIES.search(text), "“{}” names no study that could be looked up.")
    significant = _SIGNIFICANT.search(text)
    if significant is not None and not _gives_size(text):
        notice("bare_significance", significant, "“{}” stands without a figure: statistical or clinical?")
    if not _ABSOLUTE.search(f"{text} {neighbours}"):
        notice(
            "relative_without_absolute", _RELATIVE.search(text), "“{}” is a relative figure; how many people is that?"
        )
    for doubled in find_doubled_figures(text, before):
        message = f"“{doubled.first.words}” and “{doubled.second.words}” do not agree: {doubled.should_be}."
        place = doubled.first.span.shifted(span.start)
        found.append(Signal("contradicts_itself", message, place.start, place.end))
    bolder = bolder_than_own_design(text)
    if bolder is not None:
        place, cause, design = bolder[0].shifted(span.start), *bolder[1:]
        message = f"“{cause}” states a cause; “{design}” can show only what goes together."
        found.append(Signal("stronger_than_own_study", message, place.start, place.end))
    return tuple(found)


def _gives_size(text: str) -> bool:
    """Whether a figure may be the size of an effect; a mark of citation, an age or a time that passed is none."""
    return any(
        quantity.kind is not QuantityKind.AGE and (quantity.kind is not QuantityKind.DURATION or quantity.is_difference)
        for quantity in find_quantities(text)
    )


def headline_signal(headline: Claim, body: Sequence[Claim]) -> Signal | None:
    """A headline that states an effect as a fact over a body whose every claim is worded more carefully."""
    if not body or headline.strength.rung < _STATES_A_FACT:
        return None
    strongest = max(body, key=lambda claim: claim.strength.rung)
    if strongest.strength.rung >= headline.strength.rung:
        return None
    hedges = [cue.words for cue in strongest.strength.cues if cue.role in {"hedge", "correlation"}]
    because = f" (“{hedges[0]}”)" if hedges else ""
    words = " ".join(headline.text.split())
    message = f"“{words}” states a fact; the strongest sentence under it is only {strongest.strength.name}{because}."
    return Signal("headline_stronger_than_body", message, headline.span.start, headline.span.end)
