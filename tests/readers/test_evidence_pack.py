"""A pack from anywhere is read within limits, and nothing in it is taken on trust."""

from __future__ import annotations

import io
import json
import stat
import warnings
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from factcheck_app.domain.errors import PackUnsound
from factcheck_app.domain.pack_layout import AUDIT_TRAIL, DIGEST_KEY, FORMAT, INDEX, MANIFEST, REVIEW
from factcheck_app.readers.evidence_pack import read_pack
from tests.fakes.packs import zip_of

KEY = json.dumps({"review": "ab", "key": "00ff"}).encode()
FILES = {INDEX: b"<p>", REVIEW: b"{}", AUDIT_TRAIL: b"", DIGEST_KEY: KEY}


def sealed(files: dict[str, bytes]) -> dict[str, bytes]:
    listed = [{"path": p, "bytes": len(c), "sha256": sha256(c).hexdigest()} for p, c in files.items()]
    manifest = {"format": FORMAT, "format_version": 1, "review": "ab", "audit_head": "", "audit_rows": 0}
    return {**files, MANIFEST: json.dumps({**manifest, "files": listed}).encode()}


def refusal(folder: Path, content: bytes) -> str:
    path = folder / "pack.zip"
    path.write_bytes(content)
    with pytest.raises(PackUnsound) as problem:
        read_pack(path)
    return problem.value.sentence


def with_entry(entry: zipfile.ZipInfo, content: bytes = b"x") -> bytes:
    target = io.BytesIO(zip_of(sealed(FILES)))
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(entry, content)
    return target.getvalue()


def test_a_sound_pack_gives_its_record_and_the_sums_of_its_files(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(zip_of(sealed(FILES)))
    pack = read_pack(path)
    assert (pack.review_id, pack.key, pack.rows, pack.review) == ("ab", b"\x00\xff", (), b"{}")
    assert pack.sums[INDEX] == sha256(b"<p>").hexdigest()


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/evil", "a/../../b", "C:/evil", "a\\..\\b", "a//b", "./a"])
def test_a_name_that_leads_out_of_the_pack_is_refused(tmp_path: Path, name: str) -> None:
    assert refusal(tmp_path, with_entry(zipfile.ZipInfo(name))) == "The pack holds a file whose name leads out of it."


def test_a_name_that_stands_twice_is_refused_in_any_case(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        twice = with_entry(zipfile.ZipInfo(INDEX))
    assert refusal(tmp_path, twice) == "index.html stands twice in the pack."
    assert refusal(tmp_path, with_entry(zipfile.ZipInfo("INDEX.HTML"))) == "INDEX.HTML stands twice in the pack."


def test_a_link_is_refused(tmp_path: Path) -> None:
    entry = zipfile.ZipInfo("draft/link")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert refusal(tmp_path, with_entry(entry, b"/etc/passwd")) == "draft/link is a link and not a file."


def test_a_bomb_is_refused_before_it_unpacks(tmp_path: Path) -> None:
    entry = zipfile.ZipInfo("bomb.bin")
    entry.compress_type = zipfile.ZIP_DEFLATED
    content = bytearray(with_entry(entry, b"\0" * 10_000))
    # what the directory says of its size: four bytes behind the name's entry
    at = content.rindex(b"PK\x01\x02")
    content[at + 24 : at + 28] = (700_000_000).to_bytes(4, "little")
    assert refusal(tmp_path, bytes(content)) == "bomb.bin unpacks to far more than a review holds."


def test_a_folder_in_the_archive_is_no_file_too_many(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(with_entry(zipfile.ZipInfo("draft/"), b""))
    assert "draft/" not in read_pack(path).sums


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a zip", zip_of(sealed(FILES))[:-40]])
def test_what_is_no_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    assert refusal(tmp_path, content) == "The file is no evidence pack, or it is damaged or was cut short."


def test_a_pack_of_a_newer_version_says_so(tmp_path: Path) -> None:
    files = sealed(FILES)
    files[MANIFEST] = files[MANIFEST].replace(b'"format_version": 1', b'"format_version": 2')
    assert refusal(tmp_path, zip_of(files)) == "The pack was made by a newer version of this program."


def test_a_pack_that_is_not_there_or_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackUnsound, match=r"There is no file none\.zip"):
        read_pack(tmp_path / "none.zip")
    with pytest.raises(PackUnsound, match="is a folder"):
        read_pack(tmp_path)
