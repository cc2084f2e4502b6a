"""Opens drafts: reads them on a worker, asks for a password where one is needed, hands over reviews."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from factcheck_app.composition import AppServices
from factcheck_app.domain.errors import NotReached, PasswordNeeded, UserFacingError
from factcheck_app.domain.review import Review
from factcheck_app.gui.running.background import BackgroundRunner, JobControl
from factcheck_app.workflow.open_address import asked_host, has_address_form, open_address
from factcheck_app.workflow.open_article import open_article, open_pasted
from factcheck_app.workflow.open_export import has_export_name, open_export
from factcheck_app.workflow.sample_review import open_sample


class DraftController(QObject):
    """Every way into the desk ends here."""

    draft_read = Signal(object)  # Review, not stored yet
    export_read = Signal(object)  # ReviewExport or Sample, not stored yet
    file_opened = Signal(object)  # Path, for the list of recent files
    problem_raised = Signal(object)  # UserFacingError
    password_needed = Signal(object, bool)  # Path, whether a password was tried already

    def __init__(self, services: AppServices, background: BackgroundRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = services.client
        self._reviews = services.reviews
        self._background = background

    def open_named(self, name: str) -> None:
        """Opens what was named when the program was started; naming an address is asking for its page."""
        path = Path(name)
        if has_address_form(name) and not path.exists():
            self.open_address(name)
        else:
            self.open_file(path)

    def open_file(self, path: Path, password: str | None = None) -> None:
        """Reads the draft in this file, or the review in this export."""
        if has_export_name(path):
            self._open_export(path)
            return

        def read(control: JobControl) -> Review:
            return open_article(
                path, password=password, is_cancelled=control.is_cancelled, on_progress=control.tell_progress
            )

        self._background.run(
            self.tr("Reading {name}").format(name=path.name),
            read,
            partial(self._take_file, path),
            partial(self._meet, path, password),
        )

    def open_sample(self) -> None:
        """Reads the sample with the texts of its sources."""
        self._background.run(
            self.tr("Opening the sample"),
            lambda control: open_sample(control.is_cancelled),
            self.export_read.emit,
            self.problem_raised.emit,
        )

    def open_address(self, address: str) -> None:
        """Asks for the page at this address, once, and reads it. The reviewer must have asked for it."""
        try:
            host = asked_host(address)
        except NotReached as error:
            self.problem_raised.emit(error)
            return

        def read(control: JobControl) -> Review:
            return open_address(address, self._client, is_cancelled=control.is_cancelled)

        self._background.run(
            self.tr("Opening the page"), read, self.draft_read.emit, partial(self._meet, None, None), asks=host
        )

    def open_text(self, text: str, html: str | None = None, title: str | None = None) -> None:
        """Reads pasted or dropped text."""

        def read(control: JobControl) -> Review:
            return open_pasted(text, html, title=title, is_cancelled=control.is_cancelled)

        self._background.run(
            self.tr("Reading the pasted text"), read, self.draft_read.emit, partial(self._meet, None, None)
        )

    def _open_export(self, path: Path) -> None:
        try:
            taken = {summary.id for summary in self._reviews.summaries()}
        except UserFacingError as error:
            self.problem_raised.emit(error)
            return
        self._background.run(
            self.tr("Reading {name}").format(name=path.name),
            lambda _control: open_export(path, taken),
            self.export_read.emit,
            self.problem_raised.emit,
        )

    def _take_file(self, path: Path, review: Review) -> None:
        self.file_opened.emit(path)
        self.draft_read.emit(review)

    def _meet(self, path: Path | None, tried: str | None, error: UserFacingError) -> None:
        if isinstance(error, PasswordNeeded) and path is not None:
            self.password_needed.emit(path, tried is not None)
        else:
            self.problem_raised.emit(error)
