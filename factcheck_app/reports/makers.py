"""Which function makes which format; each is loaded where it is wanted, and so is Qt, for a PDF alone."""

from __future__ import annotations

from collections.abc import Callable

from factcheck_app.domain.export_format import ExportFormat, ExportKind
from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.reports.formats import ExportMaterial, MadeFile

ALL_AS_USUAL = ExportOptions()
Maker = Callable[[ExportMaterial, ExportOptions], MadeFile]


def make_file(wanted: ExportFormat, material: ExportMaterial, options: ExportOptions = ALL_AS_USUAL) -> MadeFile:
    """The content of one file. Raises ExportFailed."""
    return _MAKERS[wanted.kind](wanted.ending)(material, options)


def _report(ending: str) -> Maker:
    from factcheck_app.reports.report import build_report

    make: Callable[..., MadeFile]
    match ending:
        case ".html":
            from factcheck_app.reports.html_report import make_html_file as make
        case ".pdf":
            from factcheck_app.reports.pdf_file import make_pdf_file as make
        case _:
            from factcheck_app.reports.docx_report import make_docx_file as make

    def make_report(material: ExportMaterial, options: ExportOptions) -> MadeFile:
        report = build_report(
            material.review,
            material.history,
            material.audit_head,
            material.made_at,
            material.program_version,
            material.comparisons,
            options,
            material.ledger,
        )
        # only the tags of a PDF take longer than anybody should wait without having chosen so
        return make(report, tag_long=options.tag_long) if ending == ".pdf" else make(report)

    return make_report


def _annotated(ending: str) -> Maker:
    if ending == ".html":
        from factcheck_app.reports.annotated.annotated_html import make_annotated_html as make
    else:
        from factcheck_app.reports.annotated.pdf_article import make_annotated_pdf as make
    return lambda material, options: MadeFile(make(material, options))


def _hand_back(ending: str) -> Maker:
    from factcheck_app.reports.hand_back.hand_back import make_hand_back

    def make(material: ExportMaterial, options: ExportOptions) -> MadeFile:
        made = make_hand_back(material, options)
        return MadeFile(made.content, made.remarks)

    return make


def _pack(ending: str) -> Maker:
    from factcheck_app.reports.pack.make_pack import make_pack

    return lambda material, options: MadeFile(make_pack(material, options))


def _table(ending: str) -> Maker:
    if ending == ".xlsx":
        from factcheck_app.reports.tables.xlsx_tables import make_xlsx as make
    else:
        from factcheck_app.reports.tables.csv_table import make_csv as make
    return lambda material, options: MadeFile(make(material))


def _data(ending: str) -> Maker:
    from factcheck_app.reports.review_json import make_json

    def make(material: ExportMaterial, options: ExportOptions) -> MadeFile:
        content = make_json(
            material.review,
            material.history,
            material.audit_head,
            material.made_at,
            material.program_version,
            material.source_files,
        )
        return MadeFile(content)

    return make


def _claim_review(ending: str) -> Maker:
    from factcheck_app.reports.linked_data.claim_review import make_claim_review

    return lambda material, options: MadeFile(make_claim_review(material))


def _web_annotation(ending: str) -> Maker:
    from factcheck_app.reports.linked_data.web_annotation import make_web_annotation

    return lambda material, options: MadeFile(make_web_annotation(material))


def _references(ending: str) -> Maker:
    match ending:
        case ".json":
            from factcheck_app.reports.references.csl_json import make_csl_json as make
        case ".ris":
            from factcheck_app.reports.references.ris import make_ris as make
        case _:
            from factcheck_app.reports.references.bibtex import make_bibtex as make
    return lambda material, options: MadeFile(make(material.review))


_MAKERS: dict[ExportKind, Callable[[str], Maker]] = {
    ExportKind.REPORT: _report,
    ExportKind.ANNOTATED: _annotated,
    ExportKind.HAND_BACK: _hand_back,
    ExportKind.PACK: _pack,
    ExportKind.TABLE: _table,
    ExportKind.DATA: _data,
    ExportKind.CLAIM_REVIEW: _claim_review,
    ExportKind.WEB_ANNOTATION: _web_annotation,
    ExportKind.REFERENCES: _references,
}
