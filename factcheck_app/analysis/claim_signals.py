"""What can be noticed about a claim from the draft alone: few signals, each of them precise."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck_app.analysis.standalone import leaning_words
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.signal import Signal
from factcheck_app.domain.text_span import TextSpan

_I = re.IGNORECASE
_STUDIES = re.compile(
    r"\b(?:(?:some|many|several|numerous|recent|multiple|countless|various|early|preliminary|a number of|other|previous|clinical|scientific) )+(?:studies|trials|experts|scientists|researchers)\b"
    r"|\b(?:studies|research|science|evidence) (?:has |have )?(?:shows?|shown|suggests?|finds?|found|proves?|proven|indicates?|confirms?|demonstrated?s?)\b"
    r"|\b(?:growing|large|substantial) body of (?:evidence|research)\b|\bexisting research\b|\b(?:has|have) been (?:scientifically |clinically )?(?:shown|proven) to\b",
    _I,
)
_CITED = re.compile(
    r"https?://|www\.|\[\d|\(\w[^()]*\b(?:19|20)\d\d[a-z]?\)|[¹²³⁴-⁹]|\bdoi\b|[.,;)\w]\^?\d{1,2}$|\bpublished in\b|\bet al\b",
    _I,
)
_SIGNIFICANT = re.compile(
    r"\b(?:significant|significantly)\b(?= (?:\w+ ){0,3}(?:reduc|decreas|increas|improv|effect|lower|higher|better|greater|longer|shorter|benefit|differ|drop|rise|fewer|more|less))"
    r"|\b(?:reduc\w*|decreas\w*|increas\w*|improv\w*|drop\w*|ris\w+|lower\w*) (?:\w+ ){0,2}significantly\b",
    _I,
)
_FIGURE = re.compile(r"\d")
_RELATIVE = re.compile(
    r"\b(?:\d[\d.]*|half|one third|two thirds|a third) ?(?:%|percent|per cent|-fold)? ?(?:\w+ ){0,2}(?:lower|higher|reduction|decrease|increase|less likely|more likely|reduced|increased|greater|risk reduction)\b"
    r"|\b(?:reduc|decreas|lower|cut|increas|rais|doubl|tripl|halv)\w*\b[^.;]{0,60}?\b(?:risk|odds|chances?|likelihood|mortality|deaths?|incidence)\b[^.;]{0,30}?\b(?:by )?\d[\d.]* ?(?:%|percent|per cent)"
    r"|\b(?:twice|\d[\d.]* times|\d[\d.]*-fold)\b[^.;]{0,40}\b(?:as likely|more likely|risk|higher|chance)\b|\b(?:doubl|tripl|halv)\w+ (?:the |their |your )?(?:risk|odds|chance)",
    _I,
)
_ABSOLUTE = re.compile(
    r"\b\d[\d,]* (?:out of|in|of|per) (?:every )?\d|\bfrom \d[\d.]* ?(?:%|percent|per cent)? to \d|\d ?(?:%|percent|per cent)[^.;]{0,60}\b(?:compared (?:with|to)|versus|vs\.?|against|and) \d|\babsolute\b|\bnumber needed\b|\bpercentage points?\b",
    _I,
)


def signals_of(text: str, span: TextSpan, before: str, neighbours: str) -> tuple[Signal, ...]:
    """Signals of one claim; `neighbours` are the sentences around it, searched for what the claim leaves out."""
    found = []

    def notice(code: str, match: re.Match[str] | None, message: str) -> None:
        if match is not None:
            words = TextSpan(span.start + match.start(), span.start + match.end())
            found.append(Signal(code, message.format(match.group()), words.start, words.end))

    leans = leaning_words(text)
    if leans and before:
        message = f"“{leans}” points back to the sentence before it."
        found.append(Signal("leans_on_neighbour", message, span.start, span.start + len(text)))
    if not _CITED.search(text):
        notice("unsourced_studies", _STUDIES.search(text), "“{}” names no study that could be looked up.")
    if not _FIGURE.search(text):
        notice("bare_significance", _SIGNIFICANT.search(text), "“{}” stands without a figure: statistical or clinical?")
    if not _ABSOLUTE.search(f"{text} {neighbours}"):
        notice(
            "relative_without_absolute", _RELATIVE.search(text), "“{}” is a relative figure; how many people is that?"
        )
    return tuple(found)


def headline_signal(headline: Claim, body: Sequence[Claim]) -> Signal | None:
    """A headline worded more strongly than every claim of its body."""
    if not body or headline.strength.rung < 2:
        return None
    strongest = max(body, key=lambda claim: claim.strength.rung)
    if strongest.strength.rung >= headline.strength.rung:
        return None
    message = (
        f"The headline reads as {headline.strength.name}; the strongest sentence under it is {strongest.strength.name}."
    )
    return Signal("headline_stronger_than_body", message, headline.span.start, headline.span.end)
