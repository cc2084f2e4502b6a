"""Exports the open review on a worker and says where the files are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.review import AuditHead, Review
from factcheck_app.gui.background import BackgroundRunner, JobControl
from factcheck_app.workflow.export_review import export_review


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
        made_at = datetime.now(UTC)

        def write(control: JobControl) -> list[Path]:
            return export_review(
                review,
                history,
                head,
                targets,
                made_at,
                control.tell_progress,
                control.is_cancelled,
                source_files,
                self._database,
            )

        self._background.run(f"Exporting {review.title}", write, self.exported.emit, self.problem_raised.emit)
