"""What the program noticed about a claim or a source: codes, short names and sentences."""

from __future__ import annotations

from dataclasses import dataclass

# code -> short name, as it stands on a chip or in a claim's row
SIGNAL_NAMES: dict[str, str] = {
    "leans_on_neighbour": "leans on its neighbour",
    "unsourced_studies": "studies without a source",
    "bare_significance": "significant, without a figure",
    "contradicts_itself": "two figures for one amount",
    "stronger_than_own_study": "stronger than its own study",
    "headline_stronger_than_body": "headline stronger than body",
    "relative_without_absolute": "relative without absolute",
    "stronger_than_source": "stronger than the source",
    "direction_differs": "effect stated here, denied there",
    "number_differs": "number differs from the source",
    "number_not_in_source": "number not in the source",
    "population_widened": "wider people than the source",
    "animal_as_human": "animal or laboratory result told of people",
    "duration_extended": "lasts longer than was studied",
    "comparison_dropped": "comparison dropped",
    "surrogate_to_outcome": "marker told as outcome",
    "advice_added": "advice added to a result",
    "harm_omitted": "harm left out",
    "single_study_generalised": "one study told as a rule",
    "journal_mismatch": "journal differs from identifier",
    "identifier_mistyped": "identifier looks mistyped",
    "secondary_source": "secondary source",
    "circular_source": "the article's own publisher",
    "preprint": "preprint",
    "retracted": "retracted",
    "expression_of_concern": "expression of concern",
    "corrected": "corrected",
    "partial_retraction": "partly retracted",
    "reinstated": "retraction lifted",
    "editorial_notice": "an editorial notice, not a study",
    "review_as_trial": "review cited as a study",
    "protocol_as_result": "protocol cited as a result",
    "comment_as_study": "editorial or letter cited as a study",
    "abstract_only": "abstract only",
    "not_found": "not found",
    "reference_differs": "reference differs from the record",
    "records_differ": "services differ",
    "old_source": "old source",
    "quoted_from_another": "quotes another work",
    "no_source": "no source",
    "duplicate_source": "same source twice",
    "reference_mismatch": "text and reference differ",
    "reference_missing": "not in the references",
    "no_reference_list": "no list of references",
    "uncited_reference": "never cited in the text",
}

# signals that help to read a claim but are no reason to doubt it: they do not count as flags
QUIET_SIGNALS = frozenset({"leans_on_neighbour", "uncited_reference", "no_reference_list", "old_source"})


@dataclass(frozen=True, slots=True)
class Signal:
    """Something noticed: its code, a sentence with the words it rests on, and its span in `article.text`."""

    code: str
    message: str
    start: int
    end: int

    @property
    def name(self) -> str:
        return SIGNAL_NAMES[self.code]

    @property
    def is_flag(self) -> bool:
        return self.code not in QUIET_SIGNALS


@dataclass(frozen=True, slots=True)
class Flag:
    """Something noticed about a source: its code and a sentence."""

    code: str
    message: str

    @property
    def name(self) -> str:
        return SIGNAL_NAMES[self.code]

    @property
    def is_flag(self) -> bool:
        return self.code not in QUIET_SIGNALS
