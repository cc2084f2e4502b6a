"""Exports the open review on a worker and says where the files are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.review import AuditHead, Review
from factcheck_app.gui.background import BackgroundRunner, JobControl
from factcheck_app.workflow.export_material import material_at_hand
from factcheck_app.workflow.export_review import choose_targets, export_review


class ExportController(QObject):
    """Takes what is to be written as frozen values, so that deciding may go on meanwhile."""

    exported = Signal(object)  # list[Path]
    problem_raised = Signal(object)  # UserFacingError

    def __init__(self, background: BackgroundRunner, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._database = database

    def export(
        self,
        review: Review,
        history: Sequence[Decision],
        head: AuditHead,
        targets: Sequence[Path],
        source_files: Mapping[str, bytes],
    ) -> None:
        """Writes one report a target, in the format of its ending; `source_files` are wanted for JSON alone."""
        material = material_at_hand(review, history, head, datetime.now(UTC), source_files)

        def write(control: JobControl) -> list[Path]:
            written = export_review(
                material,
                choose_targets(targets),
                on_progress=control.tell_progress,
                is_cancelled=control.is_cancelled,
                database=self._database,
            )
            return [file.path for file in written]

        self._background.run(f"Exporting {review.title}", write, self.exported.emit, self.problem_raised.emit)
