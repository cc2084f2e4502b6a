"""The formats as the dialog shows them: their group, icon, a line of words, and how their file is named."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.domain.export_format import FORMAT_BY_CODE, ExportFormat, ExportKind


@dataclass(frozen=True, slots=True)
class FormatWords:
    """`name` and `words` stand on the row, `short` on the button ("Export PDF")."""

    format: ExportFormat
    icon: str
    name: str
    words: str
    short: str


def _row(code: str, icon: str, name: str, words: str, short: str) -> FormatWords:
    return FormatWords(FORMAT_BY_CODE[code], icon, name, words, short)


FORMAT_GROUPS: dict[str, tuple[FormatWords, ...]] = {
    "Report": (
        _row("report.pdf", "doc", "PDF report", "For the author and the record", "PDF"),
        _row("report.docx", "paste", "Word report", "The same report, to edit", "Word"),
        _row("report.html", "globe", "Web page", "One file, opens anywhere", "web page"),
    ),
    "Draft": (
        _row("hand-back.docx", "comment", "Word with comments", "One comment a claim, in the draft", "Word draft"),
        _row("annotated.pdf", "doc", "Annotated PDF", "The article with notes in its margin", "PDF"),
        _row("annotated.html", "globe", "Annotated web page", "The same for the browser", "web page"),
    ),
    "Tables": (
        _row("table.xlsx", "sheet", "Excel workbook", "Claims, sources, decisions", "Excel"),
        _row("table.csv", "sheet", "Spreadsheet (CSV)", "One row a claim", "spreadsheet"),
    ),
    "Archive": (
        _row("pack.zip", "lock", "Evidence pack", "Draft, sources, record, all verifiable", "pack"),
        _row("data.json", "code", "JSON record", "Everything; can be opened again", "JSON"),
    ),
    "Other programs": (
        _row("references.ris", "quote", "Sources (RIS)", "For Zotero, EndNote, Mendeley", "RIS"),
        _row("references.bib", "quote", "Sources (BibTeX)", "For LaTeX", "BibTeX"),
        _row("references.json", "quote", "Sources (CSL-JSON)", "For citation processors", "CSL-JSON"),
        _row("claim-review.json", "code", "ClaimReview", "schema.org, for search engines", "ClaimReview"),
        _row("web-annotation.json", "code", "Web annotations", "W3C, for annotation tools", "annotations"),
    ),
}
ALL_WORDS = {words.format.code: words for group in FORMAT_GROUPS.values() for words in group}

# two files of one ending must not have one name
_NAME_ENDS = {
    ExportKind.HAND_BACK: ", with comments",
    ExportKind.ANNOTATED: ", annotated",
    ExportKind.CLAIM_REVIEW: ", ClaimReview",
    ExportKind.WEB_ANNOTATION: ", annotations",
    ExportKind.REFERENCES: ", sources",
    ExportKind.PACK: ", evidence",
}


def file_name(name: str, wanted: ExportFormat) -> str:
    """The name of the file of this format, where all files share `name`."""
    return f"{name}{_NAME_ENDS.get(wanted.kind, '')}{wanted.ending}"
