"""Exports the open review on a worker, shows beforehand what a file will look like, and says where the files are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from factcheck_app.domain.errors import ExportFailed, UserFacingError
from factcheck_app.domain.export_format import ExportFormat
from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.gui.evidence.pdf_page import PageImage, draw_page
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.running.background import BackgroundRunner, Job, JobControl
from factcheck_app.workflow.export_material import ExportMaterial, ExportTarget
from factcheck_app.workflow.export_review import WrittenFile, export_review
from factcheck_app.workflow.preview_export import FilePreview, preview_export


class ExportController(QObject):
    """Takes what is to be written as frozen values, so that deciding may go on meanwhile."""

    exported = Signal(object)  # list[WrittenFile]
    problem_raised = Signal(object)  # UserFacingError
    text_previewed = Signal(object, object)  # text, remarks
    table_previewed = Signal(object, object, object)  # names of columns, rows, remarks
    comments_previewed = Signal(object, object)  # comments, remarks
    page_previewed = Signal(object, object)  # PageImage, remarks
    preview_failed = Signal(object)  # UserFacingError

    def __init__(self, background: BackgroundRunner, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._database = database
        self._preview: FilePreview | None = None
        self._job: Job | None = None
        # a page that is being drawn of the preview
        self._page_job: Job | None = None

    def export(self, material: ExportMaterial, targets: Sequence[ExportTarget], options: ExportOptions) -> None:
        """Writes one file a target; none is written where one cannot be made."""

        def write(control: JobControl) -> list[WrittenFile]:
            return export_review(
                material, targets, options, control.tell_progress, control.is_cancelled, self._database
            )

        title = material.review.title
        self._background.run(
            self.tr("Exporting {title}").format(title=title), write, self.exported.emit, self.problem_raised.emit
        )

    def preview(self, material: ExportMaterial, wanted: ExportFormat, options: ExportOptions, width: int) -> None:
        """Makes the preview of one format, its first page `width` pixels wide; an earlier one is given up."""
        self.forget_preview()

        def make(control: JobControl) -> tuple[FilePreview, PageImage | None]:
            made = preview_export(material, wanted, options, control.is_cancelled)
            page = _draw(made.pdf, 1, width) if made.pdf is not None and not control.is_cancelled() else None
            return made, page

        self._job = self._background.run("", make, self._take, self._fail)

    def draw_preview_page(self, number: int, width: int) -> None:
        """Another page of the preview."""
        preview = self._preview
        if preview is None or preview.pdf is None:
            return
        pdf, remarks = preview.pdf, preview.remarks
        self._give_up(self._page_job)
        self._page_job = self._background.run(
            "",
            lambda _control: _draw(pdf, number, width),
            lambda page: self.page_previewed.emit(page, remarks),
            self.preview_failed.emit,
        )

    def forget_preview(self) -> None:
        """The dialog is closed, or shows something else: nothing of the preview is kept, and nothing of it comes."""
        self._give_up(self._job)
        self._give_up(self._page_job)
        self._job = self._page_job = self._preview = None

    def _give_up(self, job: Job | None) -> None:
        if job is not None:
            self._background.cancel(job)

    def _take(self, made: tuple[FilePreview, PageImage | None]) -> None:
        self._preview, page = made
        if page is not None:
            self.page_previewed.emit(page, self._preview.remarks)
        elif self._preview.columns:
            self.table_previewed.emit(self._preview.columns, self._preview.rows, self._preview.remarks)
        elif self._preview.comments:
            self.comments_previewed.emit(self._preview.comments, self._preview.remarks)
        else:
            self.text_previewed.emit(self._preview.text, self._preview.remarks)

    def _fail(self, error: UserFacingError) -> None:
        self._preview = None
        self.preview_failed.emit(error)


def _draw(pdf: bytes, number: int, width: int) -> PageImage:
    page = draw_page(pdf, number, 0.1)
    page = draw_page(pdf, number, width / page.width) if page is not None else None
    if page is None:
        raise ExportFailed(
            translate("export_controller", "The page cannot be drawn."),
            translate("export_controller", "Export the file and open it."),
        )
    return page
