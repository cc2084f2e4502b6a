"""Every dialog of the desk, filled as a reviewer meets it, for what has to hold in all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog

from factcheck_app.domain.certainty import CertaintyRating, Rewording
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.errors import ExportFailed
from factcheck_app.domain.export_format import FORMAT_BY_CODE
from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.domain.found_work import FoundWork, SearchResult
from factcheck_app.domain.last_draft import LastDraft
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.domain.look_up import RecheckedReview, SourceChange
from factcheck_app.domain.margin_comment import MarginComment
from factcheck_app.domain.planned_request import AskedService, PlannedRequests, PlannedSource
from factcheck_app.domain.review_removal import HoldingFile, Removal
from factcheck_app.domain.review_standing import SignOff
from factcheck_app.domain.revision import Revision
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Provider
from factcheck_app.gui.dialogs.address_dialog import AddressDialog
from factcheck_app.gui.dialogs.delete_dialog import DeleteDialog
from factcheck_app.gui.dialogs.drafts_dialog import DraftsDialog
from factcheck_app.gui.dialogs.dropped_draft_dialog import DroppedDraftDialog
from factcheck_app.gui.dialogs.due_dialog import DueDialog
from factcheck_app.gui.dialogs.password_dialog import PasswordDialog
from factcheck_app.gui.dialogs.paste_dialog import PasteDialog
from factcheck_app.gui.dialogs.problem_dialog import ProblemDialog
from factcheck_app.gui.dialogs.reopen_dialog import ReopenDialog
from factcheck_app.gui.dialogs.review_history_dialog import HistoryLine, LineKind, ReviewHistoryDialog
from factcheck_app.gui.dialogs.shortcuts_sheet import ShortcutsSheet
from factcheck_app.gui.dialogs.sign_off_dialog import SignOffDialog
from factcheck_app.gui.dialogs.source_text_dialog import SourceTextDialog
from factcheck_app.gui.dialogs.split_dialog import SplitDialog
from factcheck_app.gui.dialogs.tags_dialog import TagsDialog
from factcheck_app.gui.dialogs.take_back_dialog import TakeBackDialog
from factcheck_app.gui.dialogs.wording_dialog import WordingDialog
from factcheck_app.gui.evidence.pdf_page import PageImage
from factcheck_app.gui.exporting.export_choice import ExportChoice
from factcheck_app.gui.exporting.export_dialog import ExportDialog
from factcheck_app.gui.help.guide import GuidePage
from factcheck_app.gui.help.help_window import HelpWindow
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.networking.ledger_dialog import LedgerDialog
from factcheck_app.gui.networking.network_dialog import NetworkDialog
from factcheck_app.gui.preferences.looks_page import LooksPage
from factcheck_app.gui.preferences.network_page import NetworkPage
from factcheck_app.gui.preferences.reviewer_page import ReviewerPage
from factcheck_app.gui.preferences.settings_dialog import SettingsDialog
from factcheck_app.gui.preferences.words_page import WordsPage
from factcheck_app.gui.preferences.work_page import WorkPage
from factcheck_app.gui.works.add_source_dialog import AddSourceDialog
from factcheck_app.gui.works.choose_work_dialog import ChooseWorkDialog
from factcheck_app.gui.works.recheck_dialog import RecheckDialog
from factcheck_app.gui.works.search_dialog import SearchDialog
from tests.fakes.reviews import make_review
from tests.fakes.works import record_of

SETTINGS_PAGES = ("Reviewer", "Appearance", "Deciding", "Network", "House words")
_AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
_PLAN = PlannedRequests(
    (AskedService("Crossref", "api.crossref.org", "DOIs and titles"), AskedService("PubMed", "x.nih.gov", "PMIDs")),
    (PlannedSource(1, ("DOI 10.1000/7",)), PlannedSource(2)),
    "ana@example.org",
)
_RECORDS = [record_of(doi=f"10.1000/{number}", title=f"Walks and sleep, part {number}") for number in (1, 2, 3)]


def _do(*_values: object, **_settings: object) -> None:
    """What nobody watches."""


def _drafts(look: Look) -> QDialog:
    drafts = [
        Revision(number, "Walks", f"walks_{number}.docx", "0" * 64, _AT, "Ana Brandt", 13) for number in (1, 2, 3)
    ]
    return DraftsDialog(look, drafts, 3)


def _removal(look: Look) -> QDialog:
    holding = (HoldingFile(Path("/library/backup.db"), _AT),)
    return DeleteDialog(look, Removal("r1", "Evening walks", 2, 13, 20, 3, 4, 41, 6, holding))


def _history(look: Look) -> QDialog:
    lines = [HistoryLine(_AT, "Ana Brandt", kind, f"Something of {kind.name}", "c1") for kind in LineKind]
    return ReviewHistoryDialog(look, lines)


def _wording(look: Look) -> QDialog:
    def reword(_rating: CertaintyRating) -> Rewording:
        return Rewording("Walks may improve sleep.", (), "", "Low certainty is worded with may.")

    return WordingDialog(look, "Walks cure insomnia.", reword)


def ledger_entries() -> list[LedgerEntry]:
    """Requests of every kind, one of them with a long body and one that nobody answered."""
    address = "https://api.crossref.org/works?query.bibliographic=evening+walks+and+sleep&rows=5&mailto=ana@example.org"
    why = "to look up source 3 of “Evening walks and sleep”"
    return [
        LedgerEntry(_AT, "api.crossref.org", "GET", address, why, 200, 18_204, 412),
        LedgerEntry(
            _AT, "eutils.ncbi.nlm.nih.gov", "POST", f"{address}\n{address}", why, 429, 0, 88, "Too many requests"
        ),
        LedgerEntry(_AT, "www.ebi.ac.uk", "GET", address, why, None, 0, 10_000, "no answer within 10 seconds"),
    ]


def _settings(look: Look, page: str) -> QDialog:
    habits = {"advance_after_verdict": True, "decide_first": True, "counts_time": False}
    keys = {"ncbi": ("NCBI key", True), "openalex": ("OpenAlex key", False)}
    dialog = SettingsDialog(
        look,
        [
            ReviewerPage(look, "Ana Brandt", "AB", _do),
            LooksPage(look, ("light", 1.0, 17), (1.0, 1.25, 1.5, 1.75, 2.0), _do),
            WorkPage(look, habits, 365, _do),
            NetworkPage(look, "ask", "ana@example.org", keys, _do, lambda _code, _key: ""),
            WordsPage(look, ["Dose wrong = number_differs"], ["abs = Give the absolute risk."], _do),
        ],
    )
    dialog.open_page(page)
    return dialog


def _export(look: Look, preview: str) -> QDialog:
    formats = (FORMAT_BY_CODE["report.pdf"], FORMAT_BY_CODE["hand-back.docx"])
    chosen = ExportChoice(Path("/reports"), "Walks, review", formats, ExportOptions())
    dialog = ExportDialog(look, chosen, tags_pdfs=True)
    if preview == "page":
        page = QImage(60, 80, QImage.Format.Format_RGB888)
        page.fill(Qt.GlobalColor.white)
        dialog.show_page(PageImage(2, 3, page, 60.0, 80.0))
    elif preview == "text":
        dialog.show_text("claim,verdict\n" * 400)
    elif preview == "comments":
        lines = ("Overstated (claim 1)", "Effect inflated.", "Suggested wording: Walks may shorten insomnia.")
        dialog.show_comments([MarginComment("Walks cure insomnia.", "Ana Brandt", "AB", lines)] * 12)
    else:
        dialog.show_table(["claim", "verdict"], [["Walks cure insomnia.", "overstated"]] * 40)
    return dialog


def _search(look: Look) -> QDialog:
    def add(_work: FoundWork) -> Source:
        raise ExportFailed("Nothing is added here.", "Go on.")

    dialog = SearchDialog(look, "Walks cure insomnia.", "walks insomnia", _PLAN, add, is_on=True)
    works = tuple(FoundWork(record, (Provider.PUBMED,)) for record in _RECORDS)
    dialog.show_result(SearchResult("walks insomnia", works))
    return dialog


def _recheck(look: Look) -> QDialog:
    before = Source(1, "Walker 2020", title="Walks and sleep")
    after = Source(1, "Walker 2020", title="Walks and sleep", status=EditorialStatus.RETRACTED)
    return RecheckDialog(look, [RecheckedReview("r1", "Evening walks", _AT, (SourceChange(before, after),))])


def _guide(look: Look) -> QDialog:
    pages = (
        GuidePage("first_review", "A first review", "# A first review\n\nSee [claims](claims.md) and [keys](keys.md)."),
        GuidePage("claims", "Claims", "# Claims\n\nNothing leads on from here."),
        GuidePage("keys", "Keys", "# Keys\n\n[Back to the first](first_review.md)"),
    )
    window = HelpWindow(look, pages)
    window.open_page("first_review")
    return window


def _host_of(_typed: str) -> str:
    return "example.org"


def _added(_typed: str, _leans: bool) -> Source:
    return Source(4, "10.1000/4")


DIALOGS: Mapping[str, Callable[[Look], QDialog]] = {
    "address": lambda look: AddressDialog(look, "https://example.org/walks", _host_of),
    "delete": _removal,
    "drafts": _drafts,
    "dropped draft": lambda look: DroppedDraftDialog(look, "walks_2.docx", "Evening walks"),
    "due": lambda look: DueDialog(look, date(2026, 12, 3), date(2026, 11, 24)),
    "password": lambda look: PasswordDialog(look, "walks.docx", was_wrong=True),
    "paste": lambda look: PasteDialog(look, "Walks cure insomnia.", None),
    "problem": lambda look: ProblemDialog(look, ExportFailed("The disk is full.", "Free some room.")),
    "reopen": lambda look: ReopenDialog(look, SignOff("Ana Brandt", _AT, "0" * 64, 41)),
    "history": _history,
    "shortcuts": lambda look: ShortcutsSheet(look, [("J or Down", "Next claim"), ("Ctrl+Z", "Undo")] * 20),
    "sign off": lambda look: SignOffDialog(look, make_review(), "Ana Brandt"),
    "source text": lambda look: SourceTextDialog(look, 2),
    "split": lambda look: SplitDialog(look, 3, "Walks cure insomnia and they lower blood pressure.", ()),
    "take back": lambda look: TakeBackDialog(look, LastDraft("1", 2, 1, "walks_2.docx", 3, 1)),
    "tags": lambda look: TagsDialog(look, "Evening walks", ["series", "urgent"], ["figures"]),
    "wording": _wording,
    "ledger": lambda look: LedgerDialog(look, lambda _of_review: ledger_entries(), has_review=True),
    "empty ledger": lambda look: LedgerDialog(look, lambda _of_review: (), has_review=True),
    "network": lambda look: NetworkDialog(look, "Looking up 2 sources asks these services.", _PLAN),
    **{f"export, {preview}": partial(_export, preview=preview) for preview in ("page", "text", "table", "comments")},
    "add a source": lambda look: AddSourceDialog(look, _added, claim="Claim 3"),
    "choose a work": lambda look: ChooseWorkDialog(look, 2, "Walker A, et al. 2020", _RECORDS),
    "checked again": _recheck,
    "search": _search,
    "guide": _guide,
    **{f"settings, {page}": partial(_settings, page=page) for page in SETTINGS_PAGES},
}
