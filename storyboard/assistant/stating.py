"""Whether a clause states something rather than orders it: what is only told is asked back about, and nothing is drawn by it."""

from __future__ import annotations

from functools import cache

from storyboard.assistant import sentence_words as words
from storyboard.assistant import wish_words
from storyboard.assistant.drawable import VISIBLE, named_words, screen_words
from storyboard.assistant.patterns import N, any_case
from storyboard.assistant.seen_words import HOW
from storyboard.assistant.selection_words import IDLE
from storyboard.assistant.spelling import WORD, folded, word_set
from storyboard.model.board import Board

ORDERS = any_case(
    rf"^(?:[ ,:]|{N}|\b(?:and|but|so|then|also|just|now|please|maybe|ok|okay|no|actually|still|always|rather|in|on|at|for|with|"
    rf"the|all|this|"
    rf"that|everything|scenes?)\b)*\b(?:re-?\w+|make|put|move|change|set|turn|tilt|lower|raise|light|push|pull|get|have|frame|shoot|add|"
    r"remove|lose|take|give|go|switch|use|replace|flip|mirror|zoom|tighten|widen|brighten|darken|dim|crop|pan|dolly|track|fix|erase|drop|"
    r"show|draw|paint|try|do|let|keep|bring|swap|cut|start|open|end|play|squeeze|soften|sharpen|warm|cool|age|dress|kill|hide|"
    r"isolate|hold|another|more|less|no|a|an|one|same|new|fresh)\b"
)
"""How an order begins, or a wish without a verb."""
WISHES = any_case(
    r"\b(?:should(?:n['’]?t)?|must(?:n['’]?t)?|needs? to|(?:supposed|meant) to|needs? (?!no\b)|has to|have to|ought|could|can(?!['’]?t|"
    r" ?not)|shall|wants?|"
    r"wish(?:es)?|"
    r"(?:would|['’]d) (?:like|"
    r"love|prefer|rather|be (?:better|nicer|stronger))|prefer|let['’]?s|please|too|not \w+ enough|not (?:so|as|that|quite so) \w+|"
    r"rather|instead|missing|"
    r"better (?:if|with|from|"
    r"as|in|at))\b|\b(?:more|less|fewer|bit|little|slightly|much|way|even|far) [a-z]+|\b(?:clos|tight|wid|loos|near|furth|dark|"
    r"bright|light|dimm|"
    r"mood|gloom|warm|cold|cool|soft|harsh|high|low|bigg|small|larg|long|short|fast|slow|sharp|bus|empt|scar|angr|sadd|happ|dirt|clean|"
    r"heav|strong|weak|deep|flat|thick|thinn|old|young|rough|quiet|loud|calm|wett|dri)(?:i?er)\b"
)
"""What makes a wish of a sentence."""
TOLD = any_case(
    r"\b(?:they|we|i|you|he|she) (?:won|can|couldn|aren|weren|wouldn)['’]?t (?:let|allow|get|have|shoot|film|afford|give|permit|be able)\b|"
    r"\bwill (?:\w+ )?(?:kill|ruin|hurt|cost|bother|annoy|delay)\b.*\b(?:us|me|them|a fortune)\b|"
    r"\btook (?:us|me|them|ages|forever|hours|days|all (?:day|night|morning|week))\b|"
    r"\b(?:fyi|yesterday|last (?:week|night|time|year)|since (?:monday|tuesday|wednesday|thursday|friday|yesterday|last)|"
    r"(?:on|until|till|by) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|for the (?:investors?|insurance|lawyers?|press)|"
    r"nothing to (?:complain|add|say|criticise)|(?:is|are) (?:clear|obvious|redundant|superfluous)(?: anyway)?$|\banyway$|"
    r"not (?:yet )?(?:seen|read|decided|sure)|by mistake|got it|later$|don['’]?t (?:care|know|mind)|whatever that means|obliged|"
    r"regret|wonder whether|(?:want|need|would like|['’]d like) to (?:know|understand)|"
    r"(?:frightens?|scares?|bothers?|worries|annoys?|amuses?|moves|touches|convinces?|surprises?|impresses|disturbs?|confuses?|reminds?) "
    r"(?:me|us)\b|(?:belongs?|goes|go|fits?|works?) together|"
    r"a (?:jump|match|smash) cut|can(?:['’]?t|not) (?:afford|pay|wait|believe|track|hold it)|same size|no longer (?:required|"
    r"needed)|how (?:it|they) (?:is|are))\b|^jump cut\\b|^[\ue000-\ue1ff](?:['’]s| is| are)? (?:good|fine|great|okay|ok|perfect|it)\\b"
)
"""What is told of the work, and shows nothing."""
SO_FAR = any_case(r"\balready\b")
"""What makes a report of a sentence without a wish."""
FIRST = any_case(
    r"^(?:(?:and|but|so|because|well|okay|yeah|look|honestly|frankly|actually),? )*(?:i|we|they|you|somebody|someone|nobody|"
    r"no one|everybody|"
    r"everyone|people|my \w+|our \w+|the (?:client|director|producer|crew|art department|studio|agency|network|investors?|"
    r"insurance|editor|"
    r"writer|company|ad|gaffer|dp|dop))(?:['’](?:m|re|ve|ll|s))? (?!(?:else|but|except|other|visible|there|in|on|at|see|look|follow|"
    r"stay|start|end|open|go|come|"
    r"are (?:close|far|behind|above|"
    r"below|high|low|in|on|under)|could|would|need|want|can|cut to|pan|push|pull|track|hold on|only see|never see|don['’]t see)\b)[a-z]+"
)
"""What people of the crew do or think: no picture shows it."""
REPORTS = any_case(
    r"^(?:(?:and|but|so|because),? )*(?:i|we) (?:just |already |only )?(?:made|did|wrote|saw|sent|showed|told|asked|spoke|met|talked|"
    r"looked|went|tried|started|finished|got)\b"
)
"""What somebody of the crew did."""
_SHORT_IS = (
    rf"(?:(?<=\b(?:it|he))|(?<=\bshe)|(?<=\b(?:that|this))|(?<=\bthere)|(?<={N}))['’]s|['’]re|"
    r"['’]s(?= (?:an?|the|not|too|so|very|still|just|only|already|really|been|gone|in|on|at|being|(?!nothing)[a-z]+ing)\b)"
)
"""`is` in short, where it is none of somebody's."""
IS_A = any_case(
    rf"^(?:(?:in|on) )?(?:{N}|(?:the |his |her |that |this )?[^\W\d_]+(?: [^\W\d_]+){{0,2}}?(?: {N})?)(?:{_SHORT_IS}| is| are| was|"
    rf" were| will be)"
    rf"(?: (?:just|still|really|basically|all|both|now|only|like))* (?:an?|the|in|on|under|with|from|by|of|full|part)?\b"
)
ASIDE = any_case(
    r"^(?:(?:oh|no|ah|oops|sorry|hm+|ok|okay|yeah|wait|listen|look|so|and),? )*(?:(?:that|this|it)(?:['’]s| is| was) (?:wrong|"
    r"a mistake|my mistake|not it|(?:one|two|a bit|far|way)? ?too (?:many|much|far|early|soon)|a bad (?:idea|move|choice)|"
    r"not right|stupid)|(?:that|this|it) (?:was|is)(?:n['’]t| not) (?:a |the |such a |very )?(?:good|great|bright|best|right|"
    r"clever)(?: (?:idea|one|move|choice|"
    r"thing))?|wrong (?:panel|shot|scene|one|number)|my (?:mistake|bad|fault)|sorry,? me again|me again|you know what|"
    r"silence|fear|please tell "
    r"me if .*|the \w+|no (?:discussion|question|way|idea)|not? forget (?:it|that)|forget it|never ?mind|the client called)$"
)
"""What is only said by the way."""
LIKE = any_case(r"\b(?:feels?|looks?|sounds?|seems?|reads?) (?:a bit |too |so |almost |more |just )?like\b")
"""An impression by comparison."""
TO_LOOK = any_case(
    r"\b(?:should|must|needs? to|has to|have to|ought to|could|can|let|make|wants? to|to) (?:[^,]* )?(?:feel|look|sound|seem|read)\b"
)
"""That something is to look some way."""
DECLARED = any_case(
    rf"^(?:(?:in|on|at) )?(?:{N}[,:]? )?(?:(?:there|it|this|that|these|those|he|she|they)|(?:the |his |her |a |"
    rf"an )?[^\W\d_]+(?: [^\W\d_]+)?)?"
    rf"(?: ?{N})?(?:{_SHORT_IS}|(?: (?:still|only|now|just|both|all|really))* (?:is|are|was|were|has|had|have|will be|does|did|"
    rf"feels?|looks?|seems?|"
    rf"works?|gets|got|lasts?|needs no|does|reads?|said|lies|happens|costs?|lose|loses))\b"
)
"""Subject and verb."""
_SOME = r"(?:an?|the|some)"
THING = any_case(
    rf"(?:['’]s|\bis|\bare|\bwas|\bwere|\bwill be)(?: (?:just|still|really|all|both|only))* (?:{_SOME} (?!.*\b(?:close|wide|"
    rf"medium|full|long|two|three|shot|"
    r"single|profile|silhouette|pov|insert|overhead|low|high|mid|close-?up|cu|ms|ws|mcu|bit|little|lot|over|reverse|dutch|"
    r"handheld|night|day|dusk|"
    r"dawn|angle)\b)|nobody|no one)"
)
"""That something is a thing, rather than how it is seen."""
SMALL = word_set(
    "the a an of in on at to for and or but with from by as is are was were be being been it its it's this that these those he she they "
    "him her them his their there here up down out off over under into onto through around across along then than so just only "
    "still now all both each every very really quite rather bit little lot much more less most least one two three few some "
    "any no not n't don't doesn't isn't please mind redrawing weather dry "
    "cop cops girl girls boy boys guy guys killer driver inspector police kid lady"
)


@cache
def _known_words() -> frozenset[str]:
    return frozenset((*screen_words(), *words.FILLER, *IDLE, *SMALL, *HOW))


def strange(told: str, board: Board) -> tuple[int, int]:
    """How many words of a wish are neither of pictures nor of this story, and how many it has in all."""
    known = _known_words() | named_words(board)
    left = WORD.findall(VISIBLE.sub(" ", wish_words.WISHED.sub(" ", told)))
    content = [word for word in WORD.findall(told) if folded(word) not in SMALL]
    return sum(1 for word in left if (word.isupper() and len(word) > 1) or not _known(folded(word), known)), len(content)


def _known(word: str, known: frozenset[str]) -> bool:
    bare = word.removesuffix("'s").removesuffix("’s")
    return len(bare) < 3 or bare in known or bare.removesuffix("s") in known or bare.removesuffix("ly") in known


def remarks(text: str) -> bool:
    """Whether a clause without numbers only tells something of the work, so that it is no part of an order beside it."""
    if ASIDE.match(text):
        return True
    if WISHES.search(text) or wish_words.complaint(text):
        return False
    plain = wish_words.WISHED.search(text) is None and ORDERS.match(text) is None
    return (TOLD.search(text) or SO_FAR.search(text)) is not None or (plain and (FIRST.match(text) or DECLARED.match(text)) is not None)


def declares(text: str) -> bool:
    """Whether a statement is plainly one, beside which an order stands for itself; else it may have been an order that was "
    "not made out."""
    return any(pattern.search(text) for pattern in (TOLD, SO_FAR, LIKE, FIRST, DECLARED))


def states(text: str, told: str, board: Board, *, wished: bool = False) -> bool:
    """Whether a clause is a statement, or a fragment whose words are not all of pictures, so that nobody can say it is a wish.

    Args:
        text: the clause, with numbers under signs.
        told: what would be wished by it.
        board: the board it is about.
        wished: whether it was said to be a wish: I'd like, let's, please.
    """
    if '"' in told or wish_words.complaint(text):
        return False
    if TOLD.search(text) or REPORTS.match(text) or (LIKE.search(text) and not (wished or TO_LOOK.search(text))):
        return True
    if wished or WISHES.search(text) or (ORDERS.match(text) and not IS_A.match(text)):
        return False
    if FIRST.match(text) or (SO_FAR.search(text) and DECLARED.match(text)):
        return True
    unknown, many = strange(told, board)
    if DECLARED.match(text):
        return bool(unknown) or THING.search(text) is not None
    return unknown * 2 > many
