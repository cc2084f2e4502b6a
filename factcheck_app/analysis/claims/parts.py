"""Parts of a compound sentence that can be judged apart: "X reduces pain" and "improves sleep".

A part is offered where a verb of its own begins it, or where it is a member of a list of what one verb acts on
(`object_lists`); pairs of nouns or adjectives ("signs and symptoms", "safe and effective", "between A and B") never
come apart, and whatever could be read in two ways stays whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck_app.analysis.claims.object_lists import find_object_list
from factcheck_app.analysis.claims.part_verbs import (
    DETERMINERS,
    NO_OBJECT,
    TO_BE,
    agree,
    form_of,
    is_auxiliary,
    number_of,
    takes_object,
)
from factcheck_app.analysis.strength.causal_statements import find_causal_statements
from factcheck_app.analysis.strength.causal_verbs import CAUSAL_VERBS, VerbForm
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of, word_set
from factcheck_app.domain.text_span import TextSpan

# a sentence that is longer says too much at once for these rules
_MOST_WORDS = 120
_WORD = LazyPattern(r"[^\W_]+(?:[-'’.,][^\W_]+)*|[^\w\s]")
_EDGES = " \t\n\r\u00a0,;.!"

# quotes, lists, questions, and pairs that only make sense together
_WHOLE = LazyPattern(
    r"[\"“”„«»?|\t:—]| [–-] |"
    + any_of(
        r"both|either|neither|nor|respectively|not only|not just|rather than|instead of|if|unless|whether|otherwise",
        r"more and more|less and less|so that|such that|in order to|according to|says|said",
    ).pattern
    + r"|\b(?:shows?|finds?|suggests?)\W*$"
)
_SUBORDINATES = word_set(
    "which that who whom whose where wherein whereby when whenever while whereas because although though as "
    "how why what"
)
# "Researchers found ...": what follows is theirs, all of it
_REPORTS = word_set(
    "find finds found show shows showed shown suggest suggests suggested report reports reported say says said state "
    "states stated claim claims claimed conclude concludes concluded believe believes believed think thinks thought "
    "indicate indicates indicated reveal reveals revealed demonstrate demonstrates demonstrated argue argues argued "
    "according note notes noted observe observed observes hypothesise hypothesize confirm confirms confirmed hope "
    "hopes know knows aim aims aimed investigated examined tested explored asked asks"
)
_NEGATIONS = word_set(
    "not never no cannot can't won't don't doesn't didn't without nothing hardly couldn't wouldn't "
    "fail fails failed unable unlikely lacks lacked"
)
# their object may be a pair: "caused pain and disturbed sleep"
_BRINGS_ABOUT = word_set(
    "cause causes caused trigger triggers triggered induce induces induced provoke provokes provoked promote promotes "
    "promoted give gives gave bring brings brought lead leads led provide provides provided make makes made keep keeps "
    "kept offers facilitate facilitates facilitated contributes contribute lasted became remained remain remains"
)
_ADVERBS = word_set("also even further then thus so therefore often still never not sometimes consequently")
_PRONOUNS = word_set("it they she he we this these those")
_SUBJECTS = DETERMINERS | word_set("it they she he we you people patients")
_COMPARES = any_of(one_of("than compared versus vs relative_to"))
_JOINS = word_set("and but")
_MOST_WORDS_OF_A_SUBJECT = 10


class _Word(NamedTuple):
    text: str
    start: int
    end: int


def split_parts(sentence: str) -> tuple[TextSpan, ...]:
    """Spans of the parts in order, two or more, none overlapping; empty where it is one statement or not sure.

    A part that shares the subject of the one before begins with its verb, and a member of a list is the member alone
    (`part_frames` says what it shares); stops and the joining word stand outside.
    """
    lower = sentence.lower()
    # a capital that grows in lower case would move every place after it
    if len(lower) != len(sentence) or _WHOLE.search(lower):
        return ()
    words = [_Word(found.group().replace("’", "'"), *found.span()) for found in _WORD.finditer(lower)]
    if len(words) > _MOST_WORDS:
        return ()
    words = list(_outside_brackets(words))
    stated = _stated(lower)
    clauses = _at_semicolons(words)
    if len(clauses) > 1 and not all(_is_statement(clause, stated, beside_semicolon=True) for clause in clauses):
        return ()
    parts = [part for clause in clauses for part in _parts_of_clause(clause, stated, lower)]
    if len(parts) < 2:
        listed = find_object_list(sentence)
        return (TextSpan(0, listed.members[0].end), *listed.members[1:]) if listed is not None else ()
    ends = [following[0].start for following in parts[1:]] + [len(sentence)]
    return tuple(_trimmed(sentence, part[0].start, end) for part, end in zip(parts, ends, strict=True))


def _outside_brackets(words: Sequence[_Word]) -> Iterator[_Word]:
    depth = 0
    for word in words:
        depth += word.text in "([{"
        if depth == 0:
            yield word
        depth -= depth > 0 and word.text in ")]}"


def _stated(lower: str) -> frozenset[int]:
    """Where the words begin that state a cause."""
    spans = [cause.span for cause in find_causal_statements(lower) if not cause.by_noun]
    return frozenset(span.start + found.start() for span in spans for found in _WORD.finditer(span.of(lower)))


def _at_semicolons(words: Sequence[_Word]) -> list[Sequence[_Word]]:
    places = [index for index, word in enumerate(words) if word.text == ";"]
    bounds = zip([-1, *places], [*places, len(words)], strict=True)
    return [words[before + 1 : after] for before, after in bounds]


def _trimmed(sentence: str, start: int, end: int) -> TextSpan:
    """Without the joining word of the part after, which begins only behind it, and without stops."""
    words = sentence[start:end].rstrip(_EDGES)
    while words.rpartition(" ")[2].lower() in ("and", "but", "yet", "so", "also", "then"):
        words = words.rpartition(" ")[0].rstrip(_EDGES)
    return TextSpan(start, start + len(words))


def _parts_of_clause(clause: Sequence[_Word], stated: frozenset[int], lower: str) -> list[Sequence[_Word]]:
    """The clause in its parts; the clause itself where it has none."""
    words = _without_joins(clause)
    if not words:
        return []
    begins = [0]
    for index in range(1, len(words)):
        if words[index].text in _JOINS:
            begin = _begin_after(words, begins, index, stated, lower)
            begins += [begin] if begin is not None else []
    if len(begins) == 1:
        return [words]
    begins = _with_listed_verbs(words, begins, stated)
    return [words[begin:end] for begin, end in zip(begins, [*begins[1:], len(words)], strict=True)]


def _without_joins(words: Sequence[_Word]) -> Sequence[_Word]:
    while words and words[0].text in {"and", "but", "so", "yet"}:
        words = words[1:]
    return words


def _begin_after(
    words: Sequence[_Word], begins: Sequence[int], join: int, stated: frozenset[int], lower: str
) -> int | None:
    """Where a part begins after this "and", or None where what follows is no part."""
    left, right = words[begins[-1] : join], words[join + 1 :]
    if not _stands_alone(words[:join]) or _holds_unsure_join(left, stated):
        return None
    shift = join + 1
    while right and right[0].text in {"so", "also", "then"}:
        right, shift = right[1:], shift + 1
    shares = begins[-1] > 0 and _verb_at(words, begins[-1]) is not None
    if _is_verb_phrase(left, right, stated, has_subject=shares):
        compares = _COMPARES.search(lower, right[0].start) is not None
        return None if compares and not _COMPARES.search(lower[: right[0].start]) else shift
    if not _is_statement(left, stated, shares=shares) or _is_list(left, stated, right):
        return None
    return shift if _opens_clause(right, after_comma=words[join - 1].text == ",") else None


def _stands_alone(left: Sequence[_Word]) -> bool:
    """Whether nothing before the "and" opens a clause or a report that what follows could belong to."""
    for index, word in enumerate(left):
        if word.text in _SUBORDINATES and not _is_well_as(left, index):
            return False
        if word.text in _REPORTS and [other.text for other in left[index + 1 : index + 2]] != ["to"]:
            return False
    return True


def _is_list(left: Sequence[_Word], stated: frozenset[int], right: Sequence[_Word]) -> bool:
    """ "rates of obesity, hypertension, and diabetes were": the last of a list, not a subject of its own."""
    head = _first_finite(left, stated) or 0
    commas = [index for index, word in enumerate(left) if word.text == "," and head < index < len(left) - 1]
    return bool(commas) and bool(right) and right[0].text not in _SUBJECTS


def _holds_unsure_join(left: Sequence[_Word], stated: frozenset[int]) -> bool:
    """Whether an "and" that was left whole has a verb behind it: whose subject follows then is not sure."""
    head = _first_finite(left, stated)
    joins = [index for index, word in enumerate(left) if word.text in _JOINS and head is not None and index > head]
    return bool(joins) and any(word.start in stated or number_of(word.text) is not None for word in left[joins[0] :])


def _is_well_as(words: Sequence[_Word], index: int) -> bool:
    near = [word.text for word in words[max(0, index - 1) : index + 2]]
    return near == ["as", "well"] or near[:2] == ["well", "as"] or near == ["as", "well", "as"]


def _is_verb_phrase(
    left: Sequence[_Word], right: Sequence[_Word], stated: frozenset[int], *, has_subject: bool
) -> bool:
    """Whether what follows is a verb with its object whose subject is that of the verb before."""
    place = _past_adverbs(right)
    if place >= len(right) - 1:
        return False
    verb, following = right[place].text, right[place + 1].text
    form = form_of(verb)
    if number_of(verb) is not None and form is None:
        head = _first_finite(left, stated)
        return head is not None and _has_object(left, head, has_subject) and agree(left[head].text, verb)
    if form is None or not takes_object(verb, following):
        return False
    if form is VerbForm.PRESENT:
        head = _first_finite(left, stated)
        return head is not None and _has_object(left, head, has_subject) and agree(left[head].text, verb)
    governs = _last_of_form(left, form, stated, has_subject=has_subject)
    if governs is None or not _has_object(left, governs, has_subject):
        return False
    between = left[governs + 1 :]
    if any(number_of(word.text) is not None for word in between) or _aims(between):
        return False
    if form is VerbForm.BASE:
        return not any(word.text in _NEGATIONS for word in left[:governs]) and (
            left[governs].text not in _BRINGS_ABOUT or verb != "lower" or following in DETERMINERS
        )
    is_passive = governs > 0 and left[governs - 1].text in TO_BE
    has_participles = any(form_of(word.text) is VerbForm.PAST for word in between)
    may_be_noun = left[governs].text in _BRINGS_ABOUT or has_participles or _is_subject(right[place:])
    return not is_passive and (following in DETERMINERS or not may_be_noun)


def _is_subject(words: Sequence[_Word]) -> bool:
    """Whether the words are the subject of a verb further on: "reduced swelling and stiffness were common"."""
    for before, word in pairwise(words):
        if word.text in _SUBORDINATES or not word.text[0].isalnum():
            return False
        if is_auxiliary(word.text):
            return before.text not in _JOINS
    return False


def _aims(words: Sequence[_Word]) -> bool:
    """ "keeps you full to curb cravings": what follows may belong to the aim."""
    return any(one.text == "to" and form_of(other.text) is VerbForm.BASE for one, other in pairwise(words))


def _past_adverbs(words: Sequence[_Word]) -> int:
    place = 0
    while place < len(words) and (
        words[place].text in _ADVERBS or (words[place].text.endswith("ly") and form_of(words[place].text) is None)
    ):
        place += 1
    return place


def _verb_at(words: Sequence[_Word], index: int) -> str | None:
    place = index + _past_adverbs(words[index:])
    text = words[place].text if place < len(words) else ""
    return text if form_of(text) is not None or number_of(text) is not None else None


def _first_finite(words: Sequence[_Word], stated: frozenset[int]) -> int | None:
    for index, word in enumerate(words):
        form = form_of(word.text)
        is_listed = word.text not in CAUSAL_VERBS
        if is_auxiliary(word.text):
            return index
        if form is not None and form is not VerbForm.PARTICIPLE and (word.start in stated or (is_listed and index)):
            return index
    return None


def _last_of_form(words: Sequence[_Word], form: VerbForm, stated: frozenset[int], *, has_subject: bool) -> int | None:
    """The last verb of that form that is stated; in a part without a subject of its own also the one it begins with."""
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        is_listed = word.text not in CAUSAL_VERBS and words[index - 1].text != "to"
        begins = has_subject and index == _past_adverbs(words)
        if form_of(word.text) is form and (word.start in stated or (is_listed and index > 0) or begins):
            return index
    return None


def _has_object(left: Sequence[_Word], verb: int, has_subject: bool) -> bool:
    """Whether something stands before the verb and after it: not "reduces and prevents pain"."""
    after = [word for word in left[verb + 1 :] if word.text[:1].isalnum() and word.text not in _ADVERBS]
    return bool(after) and (verb > 0 or has_subject)


def _is_statement(
    words: Sequence[_Word], stated: frozenset[int], *, beside_semicolon: bool = False, shares: bool = False
) -> bool:
    """Whether the words are a subject (`shares`: that of the part before), a finite verb and what it says."""
    words = _without_joins(words)
    head = _first_finite(words, stated)
    if head is None and beside_semicolon:
        # what a semicolon sets apart is a clause more often than not: "hours before a screen lower melatonin; ..."
        head = next((index for index in range(1, len(words) - 1) if _is_verb(words, index)), None)
    first = _verb_at(words, 0)
    # "Elevated levels were common" begins with no verb
    opens = first is not None and form_of(first) not in (VerbForm.PAST, VerbForm.PARTICIPLE) and not shares
    if head is None or opens or words[0].text in _SUBORDINATES:
        return False
    return _has_object(words, head, has_subject=shares)


def _is_verb(words: Sequence[_Word], index: int) -> bool:
    before, after = words[index - 1].text, words[index + 1].text
    is_marked = before in DETERMINERS | NO_OBJECT or not before[0].isalnum()
    return form_of(words[index].text) is not None and not is_marked and takes_object(words[index].text, after)


def _opens_clause(right: Sequence[_Word], *, after_comma: bool) -> bool:
    """Whether a subject and its own finite verb follow: ", and patients who took it had fewer falls"."""
    if not right or right[0].text in _SUBORDINATES | NO_OBJECT or not right[0].text[0].isalnum():
        return False
    if not after_comma and right[0].text not in _SUBJECTS:
        return False
    relatives = 0
    for index, word in enumerate(right[:_MOST_WORDS_OF_A_SUBJECT]):
        if word.text in {"who", "that"} and after_comma:
            relatives += 1
        elif not word.text[0].isalnum() or word.text in _SUBORDINATES | _JOINS:
            return False
        elif index and (is_auxiliary(word.text) or word.text in {"fell", "rose"}):
            is_relative = right[index - 1].text in {"who", "that"}
            if not is_relative:
                return index < len(right) - 2 or word.text in {"fell", "rose"}
        elif index and relatives == 0 and _is_finite(right, index):
            return True
    return False


def _is_finite(words: Sequence[_Word], index: int) -> bool:
    """Whether the word behind a subject is its verb: one that cannot be a noun and has an object."""
    verb = CAUSAL_VERBS.get(words[index].text)
    following = words[index + 1].text if index + 1 < len(words) else ""
    if verb is None or not takes_object(words[index].text, following):
        return False
    if all(word.text in _PRONOUNS or _past_adverbs((word,)) for word in words[:index]):
        return True
    return verb.form is VerbForm.PRESENT or (verb.form is VerbForm.PAST and following in DETERMINERS)


def _with_listed_verbs(words: Sequence[_Word], begins: Sequence[int], stated: frozenset[int]) -> list[int]:
    """Also the verbs of a list that ends in an "and": "reduces pain, improves sleep and lifts mood"."""
    found = list(begins)
    for begin, end in pairwise(begins):
        form = form_of(_verb_at(words, end) or "")
        for comma in range(begin + 1, end - 1):
            if words[comma].text != "," or form is None:
                continue
            after = words[comma + 1 : end]
            if form_of(_verb_at(after, 0) or "") is form and _is_verb_phrase(
                words[begin:comma], after, stated, has_subject=begin > 0
            ):
                found.append(comma + 1)
    return sorted(found)
