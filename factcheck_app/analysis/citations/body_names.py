"""The names by which a body of authors is called: in full, without what kind of body it is, and by initials."""

from __future__ import annotations

from factcheck_app.analysis.words.phrase_patterns import word_set

_SMALL_WORDS = word_set("of the for and in on to")
# "Trialists' Collaboration" is cited as "Trialists"
_KINDS_OF_BODY = word_set(
    "collaboration collaborations collaborators collaborative investigators consortium network group groups study "
    "trial trials research working writing cooperative coordinating steering committee members team"
)
# shorter initials stand for too many bodies
_FEWEST_INITIALS = 3


def names_of_body(name: str) -> list[str]:
    """Every name for a body whose full name is given in lower case, the surest first."""
    full = name.removeprefix("the ")
    bare = bare_name(full)
    shorter = _initials(bare) if len(_initials(bare)) >= _FEWEST_INITIALS else ""
    return [one for one in dict.fromkeys((name, full, _initials(full), bare, shorter)) if one]


def bare_name(name: str) -> str:
    """The name without "the" and without the words at its end that say what kind of body it is."""
    words = name.removeprefix("the ").split()
    while len(words) > 1 and words[-1] in _KINDS_OF_BODY:
        words.pop()
    return " ".join(words) if words and words[-1] not in _KINDS_OF_BODY else ""


def _initials(name: str) -> str:
    words = [word for word in name.split() if word not in _SMALL_WORDS]
    return "".join(word[0] for word in words) if len(words) > 1 else ""
