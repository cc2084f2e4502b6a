"""Where the parts of an evidence pack stand in it: what writes a pack and what reads one agree on these names."""

from __future__ import annotations

FORMAT = "factcheck-pack"
FORMAT_VERSION = 1
MANIFEST = "manifest.json"
INDEX = "index.html"
README = "README.txt"
DRAFT_FOLDER = "draft/"
REPORT_FOLDER = "report/"
SOURCE_FOLDER = "sources/"
QUOTE_FOLDER = "quotes/"
REVIEW = "record/review.json"
AUDIT_TRAIL = "record/audit_trail.jsonl"
DIGEST_KEY = "record/digest_key.json"
LEDGER = "record/ledger.jsonl"
