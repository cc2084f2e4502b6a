"""A pack is whole, or the first thing that is wrong in it is named, whoever changed it and however well."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from factcheck_app.domain.errors import PackUnsound
from factcheck_app.domain.pack_layout import AUDIT_TRAIL, DIGEST_KEY, MANIFEST, REVIEW
from factcheck_app.workflow.verify_pack import verify_pack
from tests.fakes.packs import changed, files_of, make_stored_pack, zip_of

Json = Any


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> bytes:
    return make_stored_pack(tmp_path_factory.mktemp("pack"))


@pytest.fixture
def problem_of(tmp_path: Path) -> Callable[[dict[str, bytes]], str]:
    """What verify says of these files, packed."""

    def ask(files: dict[str, bytes]) -> str:
        path = tmp_path / "changed.zip"
        path.write_bytes(zip_of(files))
        with pytest.raises(PackUnsound) as problem:
            verify_pack(path)
        return problem.value.sentence

    return ask


def resealed(files: dict[str, bytes]) -> dict[str, bytes]:
    """The same files with a manifest that fits them: what someone would do who covers a change up."""
    manifest = json.loads(files[MANIFEST])
    manifest["files"] = [
        {"path": path, "bytes": len(content), "sha256": sha256(content).hexdigest()}
        for path, content in files.items()
        if path != MANIFEST
    ]
    return {**files, MANIFEST: json.dumps(manifest).encode()}


def edited(pack: bytes, path: str, edit: Callable[[Json], object]) -> dict[str, bytes]:
    """A pack whose JSON at `path` was edited, with a manifest that fits."""

    def change(content: bytes) -> bytes:
        value = json.loads(content)
        edit(value)
        return json.dumps(value).encode()

    return resealed(changed(pack, path, change))


def test_a_pack_as_it_was_made_is_whole(pack: bytes, tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(pack)
    sound = verify_pack(path)
    assert (sound.files, sound.decisions, sound.quotes, sound.rows) == (len(files_of(pack)), 3, 2, 7)
    assert verify_pack(path, sound.head, sound.rows) == sound


def test_a_head_of_another_trail_is_refused(pack: bytes, tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(pack)
    with pytest.raises(PackUnsound, match="Audit row 3 has another hash"):
        verify_pack(path, "ab" * 32, 3)
    with pytest.raises(PackUnsound, match="its end is missing"):
        verify_pack(path, "ab" * 32, 8)


def test_every_file_that_is_changed_taken_out_or_added_is_named(
    pack: bytes, problem_of: Callable[[dict[str, bytes]], str]
) -> None:
    files = files_of(pack)
    for path in files:
        if path == MANIFEST:
            continue
        assert problem_of({**files, path: files[path] + b" "}).startswith(f"{path} was changed")
        assert problem_of({name: content for name, content in files.items() if name != path}) == f"{path} is missing."
    assert problem_of({**files, "quotes/new.html": b""}).startswith("quotes/new.html was added")
    assert problem_of({name: files[name] for name in files if name != MANIFEST}).startswith("manifest.json is missing")


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda review: review["claims"][0]["decisions"][1].update(severity=None), "decision on claim 1 is not"),
        (lambda review: review["claims"][0]["decisions"][1].update(note="Fine."), "decision on claim 1 is not"),
        (lambda review: review["claims"][1]["decisions"][0].update(reviewer="Someone"), "decision on claim 2 is not"),
        (lambda review: review["claims"][1]["decisions"].clear(), "the decision is missing"),
        (lambda review: review["claims"][1]["decisions"][0].update(sequence=99), "the decision is missing"),
        (lambda review: review["review"].update(title="Another"), "the title of the review is not the one"),
        (lambda review: review["review"].update(id="f" * 32), "is another review than the manifest names"),
        (lambda review: review["claims"][0]["decisions"][1]["evidence"][0].update(quote="Nothing"), "a quote does not"),
        (lambda review: review["source_texts"][0].update(attached_by="Someone"), "source 1 is not one that was"),
    ],
)
def test_a_review_that_was_changed_and_sealed_again_is_found_by_its_trail(
    pack: bytes, problem_of: Callable[[dict[str, bytes]], str], edit: Callable[[Json], object], said: str
) -> None:
    assert said in problem_of(edited(pack, REVIEW, edit))


def test_a_source_text_that_was_changed_with_its_quote_is_found(
    pack: bytes, problem_of: Callable[[dict[str, bytes]], str]
) -> None:
    def edit(review: Json) -> None:
        text = review["source_texts"][0]
        text["text"] = text["text"].replace("six minutes", "six hours!!"[: len("six minutes")])
        quote = review["claims"][0]["decisions"][1]["evidence"][0]
        quote["quote"] = text["text"][quote["start"] : quote["end"]]

    assert "the decision on claim 1 is not the one that was recorded" in problem_of(edited(pack, REVIEW, edit))


def test_a_row_that_was_changed_removed_or_cut_off_is_named(
    pack: bytes, problem_of: Callable[[dict[str, bytes]], str]
) -> None:
    def without(*numbers: int) -> Callable[[bytes], bytes]:
        return lambda content: b"".join(
            line for number, line in enumerate(content.splitlines(keepends=True), start=1) if number not in numbers
        )

    forged = changed(pack, AUDIT_TRAIL, lambda content: content.replace(b"overstated", b"supported!", 1))
    assert "does not have the hash of its content" in problem_of(resealed(forged))
    assert "Audit row 3 (sequence 4) does not follow" in problem_of(resealed(changed(pack, AUDIT_TRAIL, without(3))))
    assert "has 6 rows, but the manifest says 7" in problem_of(resealed(changed(pack, AUDIT_TRAIL, without(7))))


def test_another_key_or_draft_does_not_fit_the_trail(
    pack: bytes, problem_of: Callable[[dict[str, bytes]], str]
) -> None:
    other_key = edited(pack, DIGEST_KEY, lambda value: value.update(key="00" * 32))
    assert "the draft is not the one that was recorded" in problem_of(other_key)
    other_draft = resealed(changed(pack, "draft/walks.md", lambda content: content + b"More."))
    assert "draft/ is not the draft of the review" in problem_of(other_draft)
    other_source = resealed(changed(pack, "sources/01 trial.pdf", lambda content: content + b"\n"))
    assert "The file of source 1 is not in sources/" in problem_of(other_source)


@pytest.mark.parametrize("path", [REVIEW, AUDIT_TRAIL, DIGEST_KEY, MANIFEST])
@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b"[" * 5000, b'{"key": 1}'])
def test_a_record_that_is_no_record_is_refused_in_words(
    pack: bytes, problem_of: Callable[[dict[str, bytes]], str], path: str, content: bytes
) -> None:
    files = {**files_of(pack), path: content}
    assert problem_of(files if path == MANIFEST else resealed(files)).endswith((".", "!"))
