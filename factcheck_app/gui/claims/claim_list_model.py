"""The claims of a review as rows of a list: filtered, ordered, one changed at a time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from factcheck_app.domain.article import Article
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.review_figures import CountedClaims
from factcheck_app.domain.table_rows import words_of_claim
from factcheck_app.gui.claims.claim_choice import Criterion, count_criteria, fits
from factcheck_app.gui.claims.claim_filter import ClaimFilter, ClaimOrder, count_matches, is_open, matches, sort_key
from factcheck_app.gui.claims.claim_words import accessible_row

CLAIM_ROLE = Qt.ItemDataRole.UserRole  # ReviewedClaim
TAGS_ROLE = Qt.ItemDataRole.UserRole + 1  # tuple[str, ...]
CHANGED_ROLE = Qt.ItemDataRole.UserRole + 2  # bool: the verdict is another than the first
_NOWHERE = QModelIndex()


class ClaimListModel(QAbstractListModel):
    """Rows are the claims that match the filter, and the kept one whether it matches or not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._claims: dict[str, ReviewedClaim] = {}
        self._article: Article | None = None
        self._counts = count_matches(())
        self._rows: list[ReviewedClaim] = []
        self._row_of: dict[str, int] = {}
        self._filter = ClaimFilter.ALL
        self._order = ClaimOrder.PLACE
        self._kept: str | None = None
        self._chosen: frozenset[Criterion] = frozenset()
        self._figure: CountedClaims | None = None
        self._tags: dict[str, tuple[str, ...]] = {}
        self._changed: set[str] = set()

    @property
    def claim_filter(self) -> ClaimFilter:
        return self._filter

    @property
    def order(self) -> ClaimOrder:
        return self._order

    @property
    def chosen(self) -> frozenset[Criterion]:
        return self._chosen

    @property
    def figure(self) -> CountedClaims | None:
        """The figure whose claims alone are listed."""
        return self._figure

    def tags_of(self, claim_id: str) -> tuple[str, ...]:
        """The reviewer's own tags of a claim."""
        return self._tags.get(claim_id, ())

    def criteria(self) -> dict[Criterion, int]:
        """How many claims fit each choice, whatever is chosen."""
        return count_criteria((claim, self.tags_of(claim.id)) for claim in self._claims.values())

    def show_tags(self, tags: Mapping[str, tuple[str, ...]]) -> None:
        """Other tags of the same claims, by id; they are listed by them at the next `choose`."""
        self._tags = dict(tags)

    def show_changed(self, claim_ids: Collection[str]) -> None:
        """The claims whose verdict is another than the first."""
        touched = self._changed ^ set(claim_ids)
        self._changed = set(claim_ids)
        for row in (self._row_of[claim_id] for claim_id in touched if claim_id in self._row_of):
            self.dataChanged.emit(self.index(row), self.index(row))

    def every_tag(self) -> set[str]:
        """The tags of all claims."""
        return {tag for tags in self._tags.values() for tag in tags}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == CLAIM_ROLE:
            return self._rows[index.row()]
        if role == CHANGED_ROLE:
            return self._rows[index.row()].id in self._changed
        if role == TAGS_ROLE:
            return self.tags_of(self._rows[index.row()].id)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words_of(self._rows[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            claim = self._rows[index.row()]
            tags = self.tags_of(claim.id)
            tagged = self.tr(", tags {listed}").format(listed=", ".join(tags)) if tags else ""
            tagged += self.tr(", changed since the first verdict") if claim.id in self._changed else ""
            return accessible_row(claim, self._words_of(claim)) + tagged
        return None

    def show_claims(self, claims: tuple[ReviewedClaim, ...], article: Article | None = None) -> None:
        """Show these claims of the article in place of all others; nothing is kept."""
        self._article = article
        self._claims = {claim.id: claim for claim in claims}
        self._counts = count_matches(claims)
        self._kept = None
        self._fill()

    def _words_of(self, claim: ReviewedClaim) -> str:
        return words_of_claim(self._article, claim.claim) if self._article is not None else claim.claim.text

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Show one claim as it stands now; a claim that is not of this review is not added."""
        if claim.id not in self._claims:
            return
        before, self._claims[claim.id] = self._claims[claim.id], claim
        for shown in ClaimFilter:
            self._counts[shown] += matches(claim, shown) - matches(before, shown)
        row = self._row_of.get(claim.id)
        if row is None:
            self._list_or_unlist(claim.id)
        elif self._is_listed(claim):
            self._rows[row] = claim
            self.dataChanged.emit(self.index(row), self.index(row))
        else:
            self._list_or_unlist(claim.id)

    def fits(self, claim: ReviewedClaim, claim_filter: ClaimFilter | None = None) -> bool:
        """Whether the filter, or another one, and what else is chosen show the claim."""
        is_counted = self._figure is None or claim.id in self._figure.claims
        fits_filter = is_counted and matches(claim, claim_filter or self._filter)
        return fits_filter and fits(claim, self.tags_of(claim.id), self._chosen)

    def narrow(self, chosen: frozenset[Criterion]) -> None:
        """List the claims that fit these choices too; nothing is kept."""
        self._chosen, self._kept = chosen, None
        self._fill()

    def show_figure(self, figure: CountedClaims | None) -> None:
        """List the claims behind this figure alone, or all again; nothing is kept."""
        self._figure, self._kept = figure, None
        self._fill()

    def choose(self, claim_filter: ClaimFilter, order: ClaimOrder, kept: str | None) -> None:
        """Filter and order anew; `kept` is listed even where it does not match."""
        self._filter, self._order, self._kept = claim_filter, order, kept
        self._fill()

    def keep(self, claim_id: str | None) -> None:
        """List this claim whatever the filter says, and the one kept before only where it matches."""
        before, self._kept = self._kept, claim_id
        for changed in (claim_id, before):
            if changed is not None and changed in self._claims:
                self._list_or_unlist(changed)

    def claim(self, claim_id: str) -> ReviewedClaim | None:
        """The claim of that id, listed or not."""
        return self._claims.get(claim_id)

    def row_of(self, claim_id: str | None) -> int | None:
        """Row of a claim; None where it is not listed."""
        return None if claim_id is None else self._row_of.get(claim_id)

    def neighbour(self, claim_id: str | None, step: int) -> str | None:
        """The claim `step` (1 or -1) rows on from `claim_id`, which need not be listed; None past the ends."""
        if not self._rows:
            return None
        current = self._claims.get(claim_id) if claim_id is not None else None
        if current is None:
            return self._rows[0 if step > 0 else -1].id
        place = bisect_left(self._rows, sort_key(current, self._order), key=self._key)
        listed = current.id in self._row_of
        target = place + (1 if listed else 0) if step > 0 else place - 1
        return self._rows[target].id if 0 <= target < len(self._rows) else None

    def next_open(self, claim_id: str | None) -> str | None:
        """The next listed claim without a verdict after `claim_id`, from the top again after the last."""
        current = self._claims.get(claim_id) if claim_id is not None else None
        start = bisect_left(self._rows, sort_key(current, self._order), key=self._key) if current else 0
        for claim in (*self._rows[start:], *self._rows[:start]):
            if is_open(claim) and claim.id != claim_id and self.fits(claim):
                return claim.id
        return None

    def counts(self) -> dict[ClaimFilter, int]:
        """How many claims each filter would show."""
        return dict(self._counts)

    def highest_number(self) -> int:
        """The largest number of a claim; 0 where there are none."""
        return len(self._claims)

    def _key(self, claim: ReviewedClaim) -> tuple[float, int]:
        return sort_key(claim, self._order)

    def _is_listed(self, claim: ReviewedClaim) -> bool:
        return claim.id == self._kept or self.fits(claim)

    def _fill(self) -> None:
        self.beginResetModel()
        self._rows = sorted((c for c in self._claims.values() if self._is_listed(c)), key=self._key)
        self._number_rows()
        self.endResetModel()

    def _list_or_unlist(self, claim_id: str) -> None:
        claim, row = self._claims[claim_id], self._row_of.get(claim_id)
        if self._is_listed(claim) and row is None:
            place = bisect_left(self._rows, self._key(claim), key=self._key)
            self.beginInsertRows(_NOWHERE, place, place)
            self._rows.insert(place, claim)
            self._number_rows()
            self.endInsertRows()
        elif row is not None and not self._is_listed(claim):
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._rows[row]
            self._number_rows()
            self.endRemoveRows()

    def _number_rows(self) -> None:
        self._row_of = {claim.id: row for row, claim in enumerate(self._rows)}
