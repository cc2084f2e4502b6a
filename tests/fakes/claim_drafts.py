"""Drafts of our own writing with the claims marked, unlike each other on purpose, and the article they become."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.text_span import TextSpan

_KINDS = {"#": BlockKind.HEADING, "*": BlockKind.LIST_ITEM, "|": BlockKind.TABLE_ROW, "=": BlockKind.CAPTION}


@dataclass(frozen=True)
class MarkedDraft:
    """An article, and the spans of its claims as a person marked them."""

    article: Article
    claims: tuple[TextSpan, ...]


def marked_draft(lines: str) -> MarkedDraft:
    """Reads lines "+ words" (a claim) and "- words" (none); "#", "*", "|" or "=" before the words gives the block.

    Each line becomes a block of one sentence: a heading, a list item, a table row, a caption, else a paragraph.
    """
    text = ""
    blocks, claims = [], []
    for line in lines.strip().splitlines():
        is_claim, words = line[0] == "+", line[2:]
        kind = _KINDS.get(words[0], BlockKind.PARAGRAPH)
        words = words.removeprefix(words[0]).strip() if kind is not BlockKind.PARAGRAPH else words
        span = TextSpan(len(text), len(text) + len(words))
        blocks.append(Block(kind, span, level=2 if kind is BlockKind.HEADING else 0))
        claims += [span] if is_claim else []
        text += words + "\n\n"
    return MarkedDraft(article_of(text, tuple(blocks)), tuple(claims))


def article_of(text: str, blocks: tuple[Block, ...]) -> Article:
    """An article of plain text with these blocks."""
    content = text.encode()
    return Article("A draft", text, blocks, "draft.txt", "text", content, sha256(content).hexdigest())


BLOG = """
- # How magnesium changed my evenings
- Hi friends, welcome back to the blog!
- For years I would lie awake until two in the morning, staring at the ceiling.
- I felt better after a week.
- My husband noticed the change before I did.
- # So what is magnesium?
+ Magnesium is a mineral that the body needs for more than 300 enzyme reactions.
+ About half of adults get less than the recommended amount from food.
+ Low levels have been linked to muscle cramps and poor sleep.
+ A 2012 trial in 46 older adults found that 500 mg a day shortened the time it took to fall asleep.
- Pretty impressive, right?
+ It also calms the nervous system by blocking certain receptors in the brain.
- # My evening routine
- Here is what I do every night.
- The first few nights were rough.
- Some nights I still wake up, and that is okay.
- Keep the jar next to your toothbrush so you do not forget.
+ Adults should not take more than 350 mg of supplemental magnesium a day.
+ People with kidney disease can build up dangerous levels.
- Use the code SLEEPY10 for ten percent off your first order.
- As always, check with your doctor before you start anything new.
- Everybody is different, so what works for me may not work for you.
- Tell me in the comments!
"""
PATIENT_PAGE = """
- # Living with tendon pain
- This page explains what tendon pain is and what you can do about it.
- # What is tendon pain?
+ Tendon pain usually develops when a tendon is loaded more than it is used to.
+ It is most common in people aged 30 to 60.
- # What can I do myself?
- Be patient.
- Write down how you feel in a diary.
- Try to keep a regular schedule.
- Choose shoes that feel comfortable.
+ Complete rest makes the tendon weaker.
+ Exercises that load the tendon slowly are the most effective treatment.
+ Do the exercises for at least 12 weeks.
+ Steroid injections relieve pain for a few weeks but increase the risk of a tear.
+ Eight in ten people recover within six months.
- # When to get help
- See your doctor if the pain gets worse or you cannot move the joint.
- You can also call our helpline.
- Bring a list of your medicines to the appointment.
- What are the side effects of this treatment?
- This leaflet was last reviewed in May 2023.
"""
SALES_PAGE = """
- # Meet CalmRoot, your new best friend
- Tired of feeling tired?
- We've all been there.
- Our unique blend is made with love in small batches.
+ CalmRoot reduces stress hormones by up to 40 percent in just two weeks.
+ It is clinically proven to improve focus and memory.
+ The root works by lowering a stress hormone.
- "This stuff changed my life," says Maria, 42, from Leeds.
+ It has no side effects.
- Choose from three delicious flavours.
- Orders over 30 pounds ship free.
- Join more than 50,000 members of the CalmRoot family today.
+ Unlike prescription drugs, CalmRoot is not addictive.
- These statements have not been evaluated by the authorities.
"""
NEWS = """
+ # Night shifts linked to higher risk of irregular heartbeat
+ People who regularly work night shifts are more likely to develop an irregular heartbeat, a large study suggests.
+ Researchers analysed data from 283,657 people in a national database.
+ Those who worked nights most often had a 12 percent higher risk than day workers.
- "We were surprised by the size of the difference," said Dr Lena Hart, who led the work.
+ "Disturbed body clocks may change the way the heart's electrical system works," she said.
- Hart lives in Bristol with her two dogs.
+ The study was observational and cannot prove cause and effect.
+ About one in five workers in Europe does shift work.
- The hospital did not respond to a request for comment.
- The team now plans to follow participants for another ten years.
- Read more about night shifts on our website.
"""
RELEASE = """
- # Nordhaven Medical and CityCare announce partnership
- Nordhaven Medical today announced a new agreement with CityCare.
- The company was founded in 2009 and employs 140 people.
+ Remote monitoring cut hospital readmissions by 23 percent in a trial of 1,200 patients with heart failure.
+ The device received approval from European regulators in 2022.
+ Patients using the device spent fewer days in hospital than those under usual care.
- Financial terms were not disclosed.
- For media enquiries, visit the press page.
+ "Early detection of fluid build-up prevents emergency admissions," said Professor Jon Vik, who led the trial.
"""
DRAFTS = {
    "a blog": BLOG,
    "a patient page": PATIENT_PAGE,
    "a sales page": SALES_PAGE,
    "news": NEWS,
    "a press release": RELEASE,
}
