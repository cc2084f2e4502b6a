"""Every status and every access has its words, and what was not checked never sounds like what was."""

from __future__ import annotations

from factcheck_app.domain.editorial_status import STATUS_NAMES, STATUS_WORDS, EditorialStatus
from factcheck_app.domain.source import ACCESS_WORDS, Access


def test_every_status_and_access_has_words_of_its_own() -> None:
    for words, codes in ((STATUS_NAMES, EditorialStatus), (STATUS_WORDS, EditorialStatus), (ACCESS_WORDS, Access)):
        assert set(words) == set(codes)
        assert len(set(words.values())) == len(words)
