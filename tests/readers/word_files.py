"""Word files written by hand for tests: a body of XML and the parts beside it."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ROOTS = {
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "comments": "comments",
    "header": "hdr",
    "footer": "ftr",
}


def run(text: str, properties: str = "") -> str:
    """A run with one `w:t`."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    """A paragraph; a run that is no XML becomes one."""
    inner = "".join(one if one.startswith("<") else run(one) for one in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def styled(style: str, *runs: str) -> str:
    """A paragraph of this style id."""
    return paragraph(*runs, properties=f'<w:pStyle w:val="{style}"/>')


def item(text: str, level: int = 0, number: int = 1) -> str:
    """A paragraph of the list `number`."""
    properties = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(text, properties=properties)


def table(*rows: tuple[str, ...]) -> str:
    """A table; a cell that is no XML becomes a paragraph."""
    lines = []
    for row in rows:
        cells = (cell if cell.startswith("<") else paragraph(cell) for cell in row)
        lines.append("<w:tr>" + "".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in cells) + "</w:tr>")
    return f"<w:tbl><w:tblPr/>{''.join(lines)}</w:tbl>"


def outside(link_id: str, url: str) -> str:
    """A relation to something outside the file."""
    return f'<Relationship Id="{link_id}" Type="{_KINDS}/hyperlink" Target="{url}" TargetMode="External"/>'


def word_file(body: str, **parts: str) -> bytes:
    """The bytes of a DOCX with this body; `parts` are inner XML of styles, numbering, comments, core, links, ..."""
    return zipped(_files_of(body, parts))


def strict_word_file(body: str, **parts: str) -> bytes:
    """The same in the strict namespaces of ECMA-376."""
    return zipped({name: _as_strict(text) for name, text in _files_of(body, parts).items()})


def _files_of(body: str, parts: dict[str, str]) -> dict[str, str]:
    files = {"word/document.xml": f"<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>"}
    relations = [parts.pop("links", "")]
    core = parts.pop("core", "")
    for name, inner in parts.items():
        root = _ROOTS[name]
        files[f"word/{name}.xml"] = f"<w:{root} {_NAMESPACES}>{inner}</w:{root}>"
        relations.append(f'<Relationship Id="part-{name}" Type="{_KINDS}/{name}" Target="{name}.xml"/>')
    files["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{_RELATIONS}">{"".join(relations)}</Relationships>'
    files["_rels/.rels"] = (
        f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="{_KINDS}/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    if core:
        files["docProps/core.xml"] = (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
            f"{core}</cp:coreProperties>"
        )
    return files


def zipped(files: dict[str, str]) -> bytes:
    """A ZIP of these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in files.items():
            package.writestr(name, text)
    return buffer.getvalue()


def _as_strict(text: str) -> str:
    text = text.replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    return text.replace(_KINDS, "http://purl.oclc.org/ooxml/officeDocument/relationships")
