"""Talk of oneself, of one person's life, and from one reader to another: nothing that holds for anybody else."""

from __future__ import annotations

from factcheck_app.analysis.claim_strength import CONDITIONAL, rate_strength
from factcheck_app.analysis.claims.substance import names_evidence
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.phrase_patterns import any_of, one_of

_FIRST_PERSON = LazyPattern(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me|myself|mine)\b")
# "(as it was for me)"
_ASIDE = LazyPattern(r"\s*\([^()]{2,60}\)\s*")
# "lowers my blood pressure 10 points"
_SIZED_EFFECT = LazyPattern(
    r"\b(?:lowers?|raises?|reduces?|cuts?|increases?|drops?|boosts?|improves?) my (?:[\w-]+ ){1,3}(?:by |up to )?\d"
)
_OWN_STORY = any_of(
    r"i (?:\w+ly |just |also |still |never |always |now )*"
    + one_of(
        """think believe feel felt love loved hope was am had have started tried took noticed remember use used
        know knew decided switched swear recommend can['’]t cannot couldn['’]t could wake woke slept sleep lost
        drink eat stopped went get got found want wanted struggle struggled suffer suffered"""
    ),
    r"(?:my|our) (?:[\w-]+ )?"
    + one_of(
        """husband wife partner mother mum mom father dad son daughter kids children family friends? sister brother
        doctor experience story journey life symptoms mornings? patients? clients? house kitchen favou?rite
        opinion view own routine body sleep energy skin mood anxiety week weeks"""
    ),
    r"i find that",
    r"for me,?",
    r"trust me",
)
_OTHERS_STORY = any_of(
    r"(?:he|she) (?:\w+ly |also |soon |then |has |had )*"
    + one_of(
        "felt feels noticed tried started remembers recalls recalled decided swears struggled realised "
        "realized lost loves"
    ),
    r"(?:his|her) (?:own |elder |eldest |younger |youngest )?"
    r"(?:doctor|husband|wife|mother|father|son|daughter|story|journey|life|friends|symptoms|energy)",
    r"an? \d\d-year-old(?: [\w-]+){0,3},? (?:was|had|has|came|got|woke|went|died|fell|felt)",
    r"chang\w+ (?:my|her|his|their) li(?:fe|ves)",
    r"(?:says|said|recalls|remembers) (?:the )?(?:\d\d-year-old|mother of|father of|mum of|mom of)",
)
_SAID_BY = LazyPattern(r"(?<=[,.?!][\"”])\s*(?:said|says|explains?|explained|adds|added|told|wrote)\b[^\"“”]*$")
# what became of an illness is an outcome, whoever had it
_WENT_AWAY = any_of(
    r"(?:symptoms?|pains?|tumou?rs?|lesions?|rash|scans?|cancer|infection|swelling|itch\w*|headaches?|fevers?)"
    r" (?:\w+ )?(?:(?:was|were|is|are|had) )?(?:\w+ )?"
    r"(?:gone|went away|disappeared|vanished|cleared|shrank|shrunk|melted away)"
)
# what happened to one person, told in the past; what somebody says is another matter
_SOMEBODY = any_of("she", "he", "her", "him", "his", "hers")
_HE_DOES = LazyPattern(r"^(?:(?:and|but|now|then|so|still),? )?(?:he|she) (?:\w+ly |still |also |now )?[a-z]+s\b")
_HAPPENED = any_of(
    r"was", r"were", r"had", r"left", r"felt", r"went", r"got", r"took", r"made", r"gave", r"[a-z]{3,}ed"
)
_SAYS = any_of(
    one_of(
        "said says adds? added explain(?:s|ed)? told tells noted notes warn(?:s|ed)? argued? pointed_out wrote writes"
    )
)
_TALK = any_of(
    r"we (?:all |often |always |just )*"
    + one_of("believe think want wanted hope wish love all often expect_to need_to know_that know_how tend_to"),
    r"we(?:['’]ve| have) all",
    r"we used to",
    r"(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter|[a-z]+day),? (?:we|i|you)",
    r"(?:^|, )you (?:say|said|write|wrote|mention|mentioned|argue|claim)",
    r"(?:felt|feels|tastes?|tasted|sounds?|smells?) like",
    r"(?:many|some|most|all) of us",
    r"(?:let me|you know|in my opinion|it would be safe to say|guess what|sound familiar|no surprise"
    r"|believe me)",
    r"(?:just )?the other day",
    r"^recently,? (?:while|when|i|we)",
    r"you deserve",
    r"it(?:['’]s| is) (?:so |very |really )?(?:frustrating|sad|maddening|amazing|lovely|heartbreaking)",
    r"(?:our|my) (?:first|second|third|fourth|oldest|youngest|own|\d\w\w) (?:kid|child|baby|son|daughter)",
    r"^(?:he|she) had (?:\w+ )?(?:mentioned|told|warned|said|asked|explained|advised)",
    r"says (?:he|she) (?:drinks|uses|takes|eats|tries|likes|loves|swears|plans|hopes|wants)",
    r"people (?:just |really |all )?want to (?:know|be|hear|feel|have)",
    r"(?:really |always |just )?sucks",
    r"(?:is|are|was|were) (?:bad|good|great|terrible) news",
    r"exciting (?:things?|times?|news|moments?|steps?|developments?|work|field)",
    r"is a (?:very |deeply )?personal (?:one|choice|decision)",
    r"in the (?:ever|constantly|fast)[ -][a-z]+ing world",
    r"in today['’]s (?:[\w-]+ ){0,3}(?:world|society|times)",
    r"(?:then|but) one (?:night|day|morning|evening|afternoon)",
    r"(?:it['’]s|it is|it was) (?:an? )?good story",
    # an interviewer to a guest
    r"you(?:['’]ve| have) been \w+ing",
    r"(?:not all|no two) [\w ]{3,40} (?:are|is) (?:created equal|the same|alike)",
    r"(?:was|were|am|are|is) (?:\w+ly |very |so |all |quite )*(?:surprised|stunned|delighted|amazed|glad|happy|shocked"
    r"|overjoyed|relieved|grateful|disappointed|excited|thrilled|proud)",
    r"you(?:['’]re| are) (?:not alone|worth it|in the right place|probably (?:thinking|wondering))",
    r"(?:if|perhaps|maybe|chances are) you(?:['’]re| are|['’]ve| have) (?:like me|reading|looking for"
    r"|wondering|ever|tired of|ready)",
    r"you (?:might|may) (?:be wondering|be surprised|have heard|wonder|ask|think that)",
    r"(?:don['’]t (?:worry|panic|give up|be afraid|beat)|be kind to yourself|every ?(?:one|body) is different)",
    r"(?:is|are) (?:an? )?(?:\w+ly )?(?:astounding|amazing|fantastic|wonderful|awesome|delicious|fun"
    r"|game.changer|must-have|lifesaver)",
)
_FEWEST_WORDS_AFTER_COLON = 6


def is_personal_talk(words: str, lower: str) -> bool:
    """Whether the sentence tells of its speaker or of one person, or chats; `lower` is the same in lower case."""
    if _SIZED_EFFECT.search(lower) and not _FIRST_PERSON.match(words):
        return False
    words = _ASIDE.sub(" ", words)
    if _FIRST_PERSON.search(_stated_after_colon(words)) and (_OWN_STORY.search(lower) or not names_evidence(lower)):
        return True
    chats = _OTHERS_STORY.search(lower) is not None or _TALK.search(lower) is not None
    # who somebody is says nothing of what he says: "..., said one study leader"
    return _is_story(lower) or (chats and not names_evidence(_SAID_BY.sub("", lower)))


def _stated_after_colon(words: str) -> str:
    """ "What nobody told me: the body stores water": after the colon nobody speaks of himself any more."""
    _, colon, rest = words.partition(": ")
    return rest if colon and len(rest.split()) >= _FEWEST_WORDS_AFTER_COLON else words


def _is_story(lower: str) -> bool:
    tells = _SOMEBODY.search(lower) is not None and (_HAPPENED.search(lower) or _HE_DOES.match(lower)) is not None
    if not tells or _SAYS.search(lower) or names_evidence(lower) or _WENT_AWAY.search(lower):
        return False
    return rate_strength(lower).rung < CONDITIONAL
