"""One draft of our own with a list of benefits, in several list styles and with its names swapped."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from factcheck_app.domain.article import Article
from factcheck_app.readers.choose_reader import read_article

# what the draft speaks of; other names must change nothing
NAMES = {
    "drug": "lumavine",
    "condition": "winter restlessness",
    "journal": "Annals of Light Medicine",
    "symptom": "night waking",
}
OTHER_NAMES = {
    "drug": "tarvolol",
    "condition": "chronic desk ache",
    "journal": "Journal of Slow Therapies",
    "symptom": "neck strain",
}

_OPENING = (
    "Introduction",
    "What Is {Condition}",
    (
        "{Condition} is a stubborn and exhausting condition that affects thousands of adults every year. Although many "
        "treatments exist, relapse rates remain high. In this post, we will look at the promise of {drug} for "
        "{condition}, "
        "drawing on findings from a trial published in the {journal} (https://doi.org/10.5555/light.2020.7)."
    ),
)
_SECTION = (
    "{Drug}: A New Light on an Old Problem",
    (
        "{Drug}, first used as a dye, has gained attention for its potential use in treating {condition}. Its "
        "action in the "
        "body, which involves a receptor in the skin, sets it apart from older medicines."
    ),
)
_ITEMS = (
    (
        "Fast relief from {symptom}",
        (
            "The trial published in the {journal} found that one dose of {drug} led to a rapid and significant "
            "reduction "
            "in {symptom} among adults with {condition}. This effect lasted for ten days, suggesting that {drug} "
            "may offer "
            "a quick way out."
        ),
    ),
    (
        "Longer remission",
        (
            "The same trial reported that people who took {drug} stayed well longer compared with those who took a "
            "placebo. This finding indicates that {drug} could prevent relapse."
        ),
    ),
    (
        "Potential for better sleep",
        (
            "Although more research is needed, some studies suggest that {drug} may deepen sleep. Talk to your doctor "
            "before you try it."
        ),
    ),
)
_CLOSING = (
    "Conclusion",
    (
        "While {drug} is still a young therapy, early research shows promise. However, more research is needed to "
        "find the "
        "best dose. If you suffer from {condition}, please consult a health professional first."
    ),
)


def write_draft(
    folder: Path, style: str = "lone hyphens", names: Mapping[str, str] = NAMES, *, shuffled: bool = False
) -> Article:
    """The draft as a reader gives it back; `style` is one of STYLES."""
    ending = "md" if style.startswith("markdown") else "txt"
    mark = "## " if ending == "md" else ""
    heading = "{mark}Benefits of {Drug} for {Condition}"
    items = _ITEMS[::-1] if shuffled else _ITEMS
    listed = [
        STYLES[style].format(number=number, title=title, body=body) for number, (title, body) in enumerate(items, 1)
    ]
    gap = "\n\n" if ending == "md" else "\n"
    parts = [[f"{mark}{line}" if len(line) < 60 else line for line in part] for part in (_OPENING, _SECTION)]
    closing = [f"{mark}{_CLOSING[0]}", _CLOSING[1]]
    benefits = [heading.replace("{mark}", mark), *listed]
    order = [parts[0], benefits, parts[1], closing] if shuffled else [*parts, benefits, closing]
    text = gap.join(line for part in order for line in part)
    capitals = {key.capitalize(): words[0].upper() + words[1:] for key, words in names.items()}
    path = folder / f"draft.{ending}"
    path.write_text(text.format(**names, **capitals) + "\n", encoding="utf-8")
    return read_article(path)


STYLES = {
    "lone hyphens": "-\n{title}\n{body}",
    "hyphens": "- {title}\n{body}",
    "stars": "* {title}\n{body}",
    "numbers": "{number}. {title}\n{body}",
    "inline titles": "- {title}: {body}",
    "markdown bullets": "- {title}\n\n  {body}",
    "markdown bold titles": "- **{title}**: {body}",
}
