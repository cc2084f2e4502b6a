"""An evidence pack holds everything, opens without anything, and is the same each time it is made."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from lxml import html

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.reports.formats import ExportMaterial, ExportOptions
from factcheck_app.reports.pack.make_pack import make_pack
from tests.fakes.packs import DRAFT, MINUTES, PRESSURE, files_of, make_material


@pytest.fixture(scope="module")
def material(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> ExportMaterial:
    return make_material(tmp_path_factory.mktemp("pack"))


@pytest.fixture(scope="module")
def files(material: ExportMaterial) -> dict[str, bytes]:
    return files_of(make_pack(material, ExportOptions()))


def test_the_parts_are_in_their_places(files: dict[str, bytes], material: ExportMaterial) -> None:
    trial = material.review.source_texts[0].sha256[:8]
    assert {
        "README.txt",
        "index.html",
        "manifest.json",
        "draft/walks.md",
        "report/report.html",
        "report/report.pdf",
        "report/annotated article.html",
        "report/annotated article.pdf",
        "sources/01 trial.pdf",
        "sources/02 cohort.html",
        f"quotes/source-01-{trial}.html",
        f"quotes/source-01-{trial}-page-0001.png",
        "record/review.json",
        "record/audit_trail.jsonl",
        "record/digest_key.json",
        "record/ledger.jsonl",
    } <= files.keys()
    assert files["draft/walks.md"] == DRAFT.encode()
    assert sha256(files["sources/01 trial.pdf"]).hexdigest() == material.review.source_texts[0].sha256


def test_the_manifest_names_every_other_file_with_its_sum(files: dict[str, bytes], material: ExportMaterial) -> None:
    manifest = json.loads(files["manifest.json"])
    sums = {file["path"]: (file["bytes"], file["sha256"]) for file in manifest["files"]}
    expected = {path: (len(c), sha256(c).hexdigest()) for path, c in files.items() if path != "manifest.json"}
    assert sums == expected
    assert (manifest["audit_head"], manifest["audit_rows"]) == (material.audit_rows[-1].row_hash, 7)


def tree_of(page: bytes | str) -> Any:
    return html.fromstring(page)


def test_every_link_of_every_page_leads_to_a_file_of_the_pack(files: dict[str, bytes]) -> None:
    for path in ("index.html", *(name for name in files if name.startswith("quotes/") and name.endswith(".html"))):
        page = tree_of(files[path])
        folder = Path(path).parent
        for link in map(str, page.xpath("//a/@href | //img/@src")):
            target, _mark, anchor = unquote(link).partition("#")
            found = str(folder / target) if target else path
            found = re.sub(r"[^/]+/\.\./", "", found)
            assert found in files, link
            if anchor and found.endswith(".html"):
                assert tree_of(files[found]).xpath("//*[@id=$name]", name=anchor), link


def test_a_quote_in_a_pdf_is_framed_on_its_page_and_another_marked_in_its_text(files: dict[str, bytes]) -> None:
    pages = {path: content.decode() for path, content in files.items() if re.match(r"quotes/.*\.html", path)}
    trial = tree_of(next(page for page in pages.values() if MINUTES in page))
    assert trial.xpath("count(//figure[@class='sheet']//span)") == 1
    cohort = tree_of(next(page for page in pages.values() if PRESSURE in page))
    assert cohort.xpath("string(//mark)") == PRESSURE


def test_the_rows_of_every_review_go_along_and_the_key_of_one(
    files: dict[str, bytes], material: ExportMaterial
) -> None:
    rows = [json.loads(line) for line in files["record/audit_trail.jsonl"].splitlines()]
    assert len({row["review_id"] for row in rows}) == 2
    key = json.loads(files["record/digest_key.json"])
    assert (key["review"], bytes.fromhex(key["key"])) == (material.review.id, material.digest_key)
    assert b"insomnia" not in files["record/audit_trail.jsonl"]


def test_a_pack_is_the_same_each_time_it_is_made(files: dict[str, bytes], material: ExportMaterial) -> None:
    again = files_of(make_pack(material, ExportOptions()))
    assert [path for path in files if files[path] != again[path]] == []


def test_a_pack_needs_the_trail_of_the_state_that_it_shows(material: ExportMaterial) -> None:
    with pytest.raises(ExportFailed, match="trail of this review was not read"):
        make_pack(replace(material, audit_rows=()), ExportOptions())
    with pytest.raises(ExportFailed, match="was changed while it was exported"):
        make_pack(replace(material, audit_rows=material.audit_rows[:-1]), ExportOptions())


def test_a_source_that_cannot_be_drawn_is_quoted_from_its_text(material: ExportMaterial) -> None:
    trial = material.review.source_texts[0]
    broken = {**material.source_files, trial.sha256: b"%PDF-1.7 broken"}
    made = files_of(make_pack(replace(material, source_files=broken), ExportOptions()))
    page = made[f"quotes/source-01-{trial.sha256[:8]}.html"].decode()
    assert "could not be drawn" in page
    assert f"<mark>{MINUTES}</mark>" in page
