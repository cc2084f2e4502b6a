"""The formats as the dialog shows them: their group, icon, a line of words, and how their file is named."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.domain.export_format import FORMAT_BY_CODE, ExportFormat, ExportKind
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class FormatWords:
    """`name` and `words` stand on the row, `short` on the button ("Export PDF"); each is marked for translation."""

    format: ExportFormat
    icon: str
    name: str
    words: str
    short: str

    @property
    def shown_name(self) -> str:
        return translate("format_words", self.name)

    @property
    def shown_words(self) -> str:
        return translate("format_words", self.words)

    @property
    def shown_short(self) -> str:
        return translate("format_words", self.short)


def _row(code: str, icon: str, name: str, words: str, short: str) -> FormatWords:
    return FormatWords(FORMAT_BY_CODE[code], icon, name, words, short)


FORMAT_GROUPS: dict[str, tuple[FormatWords, ...]] = {
    QT_TRANSLATE_NOOP("format_words", "Report"): (
        _row(
            "report.pdf",
            "doc",
            QT_TRANSLATE_NOOP("format_words", "PDF report"),
            QT_TRANSLATE_NOOP("format_words", "For the author and the record"),
            QT_TRANSLATE_NOOP("format_words", "PDF"),
        ),
        _row(
            "report.docx",
            "paste",
            QT_TRANSLATE_NOOP("format_words", "Word report"),
            QT_TRANSLATE_NOOP("format_words", "The same report, to edit"),
            QT_TRANSLATE_NOOP("format_words", "Word"),
        ),
        _row(
            "report.html",
            "globe",
            QT_TRANSLATE_NOOP("format_words", "Web page"),
            QT_TRANSLATE_NOOP("format_words", "One file, opens anywhere"),
            QT_TRANSLATE_NOOP("format_words", "web page"),
        ),
    ),
    QT_TRANSLATE_NOOP("format_words", "Draft"): (
        _row(
            "hand-back.docx",
            "comment",
            QT_TRANSLATE_NOOP("format_words", "Word with comments"),
            QT_TRANSLATE_NOOP("format_words", "One comment a claim, in the draft"),
            QT_TRANSLATE_NOOP("format_words", "Word draft"),
        ),
        _row(
            "annotated.pdf",
            "doc",
            QT_TRANSLATE_NOOP("format_words", "Annotated PDF"),
            QT_TRANSLATE_NOOP("format_words", "The article with notes in its margin"),
            QT_TRANSLATE_NOOP("format_words", "PDF"),
        ),
        _row(
            "annotated.html",
            "globe",
            QT_TRANSLATE_NOOP("format_words", "Annotated web page"),
            QT_TRANSLATE_NOOP("format_words", "The same for the browser"),
            QT_TRANSLATE_NOOP("format_words", "web page"),
        ),
    ),
    QT_TRANSLATE_NOOP("format_words", "Tables"): (
        _row(
            "table.xlsx",
            "sheet",
            QT_TRANSLATE_NOOP("format_words", "Excel workbook"),
            QT_TRANSLATE_NOOP("format_words", "Claims, sources, decisions"),
            QT_TRANSLATE_NOOP("format_words", "Excel"),
        ),
        _row(
            "table.csv",
            "sheet",
            QT_TRANSLATE_NOOP("format_words", "Spreadsheet (CSV)"),
            QT_TRANSLATE_NOOP("format_words", "One row a claim"),
            QT_TRANSLATE_NOOP("format_words", "spreadsheet"),
        ),
    ),
    QT_TRANSLATE_NOOP("format_words", "Archive"): (
        _row(
            "pack.zip",
            "lock",
            QT_TRANSLATE_NOOP("format_words", "Evidence pack"),
            QT_TRANSLATE_NOOP("format_words", "Draft, sources, record, all verifiable"),
            QT_TRANSLATE_NOOP("format_words", "pack"),
        ),
        _row(
            "data.json",
            "code",
            QT_TRANSLATE_NOOP("format_words", "JSON record"),
            QT_TRANSLATE_NOOP("format_words", "Everything; can be opened again"),
            QT_TRANSLATE_NOOP("format_words", "JSON"),
        ),
    ),
    QT_TRANSLATE_NOOP("format_words", "Other programs"): (
        _row(
            "references.ris",
            "quote",
            QT_TRANSLATE_NOOP("format_words", "Sources (RIS)"),
            QT_TRANSLATE_NOOP("format_words", "For Zotero, EndNote, Mendeley"),
            QT_TRANSLATE_NOOP("format_words", "RIS"),
        ),
        _row(
            "references.bib",
            "quote",
            QT_TRANSLATE_NOOP("format_words", "Sources (BibTeX)"),
            QT_TRANSLATE_NOOP("format_words", "For LaTeX"),
            QT_TRANSLATE_NOOP("format_words", "BibTeX"),
        ),
        _row(
            "references.json",
            "quote",
            QT_TRANSLATE_NOOP("format_words", "Sources (CSL-JSON)"),
            QT_TRANSLATE_NOOP("format_words", "For citation processors"),
            QT_TRANSLATE_NOOP("format_words", "CSL-JSON"),
        ),
        _row(
            "claim-review.json",
            "code",
            QT_TRANSLATE_NOOP("format_words", "ClaimReview"),
            QT_TRANSLATE_NOOP("format_words", "schema.org, for search engines"),
            QT_TRANSLATE_NOOP("format_words", "ClaimReview"),
        ),
        _row(
            "web-annotation.json",
            "code",
            QT_TRANSLATE_NOOP("format_words", "Web annotations"),
            QT_TRANSLATE_NOOP("format_words", "W3C, for annotation tools"),
            QT_TRANSLATE_NOOP("format_words", "annotations"),
        ),
    ),
}
ALL_WORDS = {words.format.code: words for group in FORMAT_GROUPS.values() for words in group}

# two files of one ending must not have one name
_NAME_ENDS = {
    ExportKind.HAND_BACK: QT_TRANSLATE_NOOP("format_words", ", with comments"),
    ExportKind.ANNOTATED: QT_TRANSLATE_NOOP("format_words", ", annotated"),
    ExportKind.CLAIM_REVIEW: QT_TRANSLATE_NOOP("format_words", ", ClaimReview"),
    ExportKind.WEB_ANNOTATION: QT_TRANSLATE_NOOP("format_words", ", annotations"),
    ExportKind.REFERENCES: QT_TRANSLATE_NOOP("format_words", ", sources"),
    ExportKind.PACK: QT_TRANSLATE_NOOP("format_words", ", evidence"),
}


def file_name(name: str, wanted: ExportFormat) -> str:
    """The name of the file of this format, where all files share `name`."""
    end = _NAME_ENDS.get(wanted.kind)
    said = translate("format_words", end) if end else ""
    return f"{name}{said}{wanted.ending}"
