"""Reviews and their decisions: added, loaded, decided on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session

from factcheck_app.domain.audit_row import AuditRow
from factcheck_app.domain.decision import Decision, Judgement, Origin, TakenFrom
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review import AuditHead, Review, ReviewStatus, ReviewSummary
from factcheck_app.domain.review_standing import NO_STANDING
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage import audit_trail
from factcheck_app.storage.attached_texts import add_texts, check_quotes
from factcheck_app.storage.claim_places import placed_claims
from factcheck_app.storage.decision_rows import append_decision_row, touch_review
from factcheck_app.storage.event_rows import read_events, read_library_standings
from factcheck_app.storage.imported_decisions import append_imported
from factcheck_app.storage.missing_review import no_review
from factcheck_app.storage.recorded_findings import digests_of_findings
from factcheck_app.storage.review_database import DamagedRow, ReviewDatabase
from factcheck_app.storage.review_event_store import append_imported_events
from factcheck_app.storage.review_past import add_drafts, append_past, first_entry, read_past
from factcheck_app.storage.reviewers import reviewer_id, reviewer_names
from factcheck_app.storage.row_mapping import (
    claim_row,
    decision_of,
    placement_row,
    revision_row,
    source_row,
)
from factcheck_app.storage.rows import (
    DECISION_COLUMNS,
    DecisionRow,
    DigestKeyRow,
    PlacementRow,
    ReviewRow,
    RevisionRow,
)
from factcheck_app.storage.storable_text import storable, storable_judgement
from factcheck_app.storage.stored_review import read_review, with_parents
from factcheck_app.storage.stored_rows import read_rows
from factcheck_app.storage.taken_decisions import read_taken_from
from factcheck_app.storage.times import from_words, now, to_words

# Statements of every decision are built once: building costs more than running them.
_VERDICT_SO_FAR = (
    select(DecisionRow.verdict)
    .where(DecisionRow.review_id == bindparam("of_review"), DecisionRow.claim_id == bindparam("of_claim"))
    .order_by(DecisionRow.sequence.desc())
    .limit(1)
    .scalar_subquery()
)
_STANDING = (
    select(
        PlacementRow.revision,
        func.substr(RevisionRow.text, PlacementRow.start + 1, PlacementRow.end - PlacementRow.start),
        func.coalesce(_VERDICT_SO_FAR, str(Verdict.UNDECIDED)),
        DigestKeyRow.key,
    )
    .join(
        RevisionRow, (RevisionRow.review_id == PlacementRow.review_id) & (RevisionRow.number == PlacementRow.revision)
    )
    .join(DigestKeyRow, DigestKeyRow.review_id == PlacementRow.review_id)
    .where(PlacementRow.review_id == bindparam("of_review"), PlacementRow.claim_id == bindparam("of_claim"))
    .order_by(PlacementRow.sequence.desc())
    .limit(1)
)


class ReviewStore:
    """Every method is one short transaction and raises DatabaseUnusable where the file cannot be used."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def add(
        self,
        review: Review,
        reviewer: str,
        history: Sequence[Decision] = (),
        source_files: Mapping[str, bytes] = MappingProxyType({}),
    ) -> None:
        """Stores a new review whole, with the first row of its audit chain.

        `history` was decided in another library, oldest first: it is appended as imported, each decision with its
        own reviewer and time, and with a sequence of this database. `source_files` are those of its source texts
        by their hash.
        """
        with self._database.transaction() as session:
            session.add(
                ReviewRow(
                    id=review.id,
                    title=storable(review.title),
                    # what it came with is appended before it is locked again
                    status=str(ReviewStatus.IN_REVIEW if review.status is ReviewStatus.SIGNED_OFF else review.status),
                    created_at=to_words(review.created_at),
                    changed_at=to_words(review.changed_at),
                )
            )
            session.flush()
            claims = [reviewed.claim for reviewed in review.claims]
            session.add(revision_row(review.id, review.revision, review.article))
            session.add_all(claim_row(review.id, claim) for claim in claims)
            session.flush()
            if review.past is None:
                session.add_all(placement_row(review.id, review.revision, 0, claim.id, claim.span) for claim in claims)
            else:
                add_drafts(session, review, review.past)
            session.add_all(source_row(review.id, source) for source in review.sources)
            key = audit_trail.new_key(session, review.id)
            who = reviewer_id(session, reviewer)
            session.flush()
            if review.past is None:
                entry = audit_trail.entry_of_review(key, review, who, storable(reviewer))
            else:
                entry = first_entry(session, key, review, review.past, who, storable(reviewer))
            entry["stored"] = digests_of_findings(session, key, review.id, entry["revision"])
            audit_trail.append_row(session, review.id, entry)
            add_texts(session, review, source_files, key, who)
            if review.past is None:
                append_imported(session, review, history, key, who)
            else:
                append_past(session, key, review, review.past, history, who)
            append_imported_events(session, review.id, review.events, key)
            session.execute(update(ReviewRow).where(ReviewRow.id == review.id).values(status=str(review.status)))

    def load(self, review_id: str, revision: int | None = None) -> Review:
        """The review of this id with the newest judgement of each claim. Raises NotFound.

        Of another `revision` as it stood when it was left, to be read and not decided on.
        """
        with self._database.reading() as session:
            return read_review(session, review_id, revision)

    def draft_files(self, review_id: str) -> dict[str, str]:
        """The names of the files of every draft of the review, by their hash."""
        query = select(RevisionRow.sha256, RevisionRow.file_name).where(RevisionRow.review_id == review_id)
        with self._database.reading() as session:
            return {row.sha256: row.file_name for row in session.execute(query)}

    def with_whole_record(self, review: Review) -> Review:
        """The review with its earlier drafts, the changes of its claims and its events, as it travels in an export."""
        with self._database.reading() as session:
            return replace(review, past=read_past(session, review.id), events=tuple(read_events(session, review.id)))

    def resolve_id(self, shortened: str) -> str:
        """The one review whose id begins with these characters. Raises NotFound."""
        with self._database.reading() as session:
            ids = session.execute(select(ReviewRow.id)).scalars().all()
        name = shortened.lower()
        found = [review_id for review_id in ids if name and review_id.startswith(name)]
        if len(found) == 1 or name in found:
            return name if name in found else found[0]
        if found:
            raise NotFound(f"{len(found)} reviews begin with {shortened}.", "Give more of the id.")
        raise no_review(shortened)

    def summaries(self) -> list[ReviewSummary]:
        """The library, newest change first."""
        placed = placed_claims()
        newest = (
            select(func.max(DecisionRow.sequence))
            .where(DecisionRow.review_id == placed.c.review_id, DecisionRow.claim_id == placed.c.claim_id)
            .correlate(placed)
            .scalar_subquery()
        )
        decided = func.count().filter(DecisionRow.verdict != Verdict.UNDECIDED, DecisionRow.set_aside.is_(None))
        counts = (
            select(
                placed.c.review_id,
                func.count().label("claims"),
                decided.label("decided"),
                func.count(DecisionRow.set_aside).label("aside"),
            )
            .outerjoin_from(placed, DecisionRow, DecisionRow.sequence == newest)
            .group_by(placed.c.review_id)
            .subquery()
        )
        query = (
            select(
                ReviewRow, counts.c.claims, counts.c.decided, counts.c.aside, RevisionRow.file_name, RevisionRow.sha256
            )
            .join(RevisionRow, RevisionRow.review_id == ReviewRow.id)
            .where(RevisionRow.left_as.is_(None))
            .outerjoin(counts, counts.c.review_id == ReviewRow.id)
            .order_by(ReviewRow.changed_at.desc(), ReviewRow.id)
        )
        with self._database.reading() as session:
            standings = read_library_standings(session)
            return [
                ReviewSummary(
                    id=row.id,
                    title=row.title,
                    status=ReviewStatus(row.status),
                    claims=(total or 0) - (set_aside or 0),
                    decided=given or 0,
                    changed_at=from_words(row.changed_at),
                    created_at=from_words(row.created_at),
                    file_name=file_name,
                    sha256=sha256,
                    standing=standings.get(row.id, NO_STANDING),
                )
                for row, total, given, set_aside, file_name, sha256 in session.execute(query)
            ]

    def append_decision(
        self,
        review_id: str,
        claim_id: str,
        judgement: Judgement,
        reviewer: str,
        origin: Origin = Origin.DECIDED,
        taken_from: TakenFrom | None = None,
    ) -> Decision:
        """Appends a decision and its audit row in one transaction; it is on disk when this returns.

        Raises NotFound, and InvalidDecision where a passage does not stand in the stored text of its source.
        """
        judgement = storable_judgement(judgement)
        reviewer = storable(reviewer)
        with self._database.transaction() as session:
            revision, words, previous, key = _standing(session, review_id, claim_id)
            check_quotes(session, review_id, judgement.evidence)
            decision = Decision(0, claim_id, revision, judgement, previous, reviewer, now(), origin, taken_from)
            decision = append_decision_row(session, key, review_id, decision, words)
            touch_review(session, review_id, decision.at)
        return decision

    def history(self, review_id: str, claim_id: str | None = None) -> list[Decision]:
        """Every decision on the review or one claim, oldest first.

        Those on the claims that it was split from or merged of are decisions on it too.
        """
        query = select(*DECISION_COLUMNS).where(DecisionRow.review_id == review_id).order_by(DecisionRow.sequence)
        with self._database.reading() as session:
            if claim_id is not None:
                query = query.where(DecisionRow.claim_id.in_(with_parents(session, review_id, claim_id)))
            names = reviewer_names(session)
            found = [decision_of(row, names[row.reviewer_id]) for row in session.execute(query)]
            taken = read_taken_from(session, review_id, [each.sequence for each in found] if claim_id else None)
        return [replace(each, taken_from=taken[each.sequence]) if each.sequence in taken else each for each in found]

    def audit_head(self) -> AuditHead:
        """The end of the database's audit chain."""
        with self._database.reading() as session:
            return audit_trail.read_head(session)

    def audit_rows(self) -> tuple[AuditRow, ...]:
        """The database's audit chain whole: rows of every review, without a text."""
        with self._database.reading() as session:
            return tuple(read_rows(session))

    def digest_key(self, review_id: str) -> bytes:
        """The key of the digests in this review's audit rows. Raises NotFound."""
        with self._database.reading() as session:
            query = select(DigestKeyRow.key).where(DigestKeyRow.review_id == review_id)
            key: bytes | None = session.execute(query).scalar_one_or_none()
        if key is None:
            raise no_review(review_id)
        return key


def _standing(session: Session, review_id: str, claim_id: str) -> tuple[int, str, Verdict, bytes]:
    """Newest revision of the claim, its words there, its verdict so far, and the review's key.

    Raises NotFound, and DamagedRow where they cannot be read.
    """
    found = session.connection().execute(_STANDING, {"of_review": review_id, "of_claim": claim_id}).one_or_none()
    if found is None or found[1] is None:
        raise NotFound("This review has no such claim.", "Open the review again to see its claims.")
    try:
        return found[0], found[1], Verdict(found[2]), found[3]
    except ValueError:
        raise DamagedRow from None
