"""Rows below each other that are used again when the figures change, so that the keyboard stays where it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck_app.gui.look.tab_order import order_within

Row = TypeVar("Row", bound=QWidget)
Figure = TypeVar("Figure")


class RowColumn(QWidget, Generic[Row, Figure]):
    """`make` makes a row, `fill` lets it show one figure."""

    def __init__(
        self, make: Callable[[QWidget], Row], fill: Callable[[Row, Figure], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._fill = fill
        self._rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are shown, from the top."""
        return tuple(row for row in self._rows if not row.isHidden())

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """One row a figure."""
        made = len(self._rows)
        while len(self._rows) < len(figures):
            row = self._make(self)
            self._column.addWidget(row)
            self._rows.append(row)
        for row, figure in zip(self._rows, figures, strict=False):
            self._fill(row, figure)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(figures))
        if len(self._rows) > made and self.window().isVisible():
            order_within(self, self._rows)
