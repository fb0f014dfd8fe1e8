"""People without a name or a line who are in a deed: `A boy runs out of the stable`, `The barkeeper polishes a glass`, `She pays a clerk`.

They are told of in small letters, each by what they are, and are as much in the picture as those in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from storyboard.breakdown import ages, dealt_with, people_words
from storyboard.breakdown.doubles import KIN, YOUNG, by_years
from storyboard.breakdown.introductions import Run
from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Element, Kind

OPENS = (
    r"(?:\A|[.!?;:]['\"”’)]*\s+|\n\s*|--\s|[–—]\s?|\b(?:and|as|while|when|where|until|then|but)\s|"
    r"(?:\A|[.!?]\s)(?:in|on|at|behind|near|by|across|outside|inside|above|below|under|next|beside|through|from|opposite|before|over|"
    r"suddenly|meanwhile|then|now|nearby|later|just)\b[^.,;:!?\n]{0,60},\s|\b(?:counter|bar|corner|window|door|desk|table|street|stage|wheel|background|foreground|outside|nearby|upstairs|below|above)\s)"
)
"""Where a clause with a subject of its own begins, or what stands before it: `Behind the counter a clerk ...`."""
_SUBJECT = regex(
    rf"(?:{OPENS})(?P<det>(?:one|another|one other) of (?:the|his|her|their)|another|an?|the|one|his|her|their)\s"
    r"(?P<noun>(?:[^\W\d_]+(?:[-’'][^\W\d_]{2,})*\s){0,3}?[^\W\d_]+(?:-[^\W\d_]+)*)"
    r"(?=(?: (?:in|with|from|at|behind|on|by|near|of|under|beside|for|wearing|holding|carrying|dressed)\b(?-i:[^.,;:!?A-Z]{1,60}?))?"
    r"(?-i:, [^.,;:!?A-Z]{1,60},| who\b)?"
    r" (?:(?:[a-z]+ly|now|then|also|still|just|already|suddenly) )?(?P<verb>is [a-z]+ing|[a-z]+[^\Ws]s)\b(?!,? (?-i:[A-Z]{2,})))",
    re.IGNORECASE,
)
"""Somebody, and behind what is said of them the verb they are the subject of."""
_INVERTED = regex(
    rf"(?:{OPENS}|,\s|(?:\A|[.!?]\s+)(?:along|down|up|across|out of|into|through|round|around|in|on|at|behind|beside|under|over|"
    rf"past|from)\s"
    r"[^.,;:!?]{1,50}?\s)(?:[^\W\d_]+\s)?(?P<verb>comes|hobbles|limps|walks|runs|strides|steps|staggers|stumbles|emerges|appears|sits|stands|lies|"
    r"kneels|rides|crawls|hurries|strolls|shuffles|trudges)\s(?:out\s|in\s|up\s|along\s|forward\s)?(?P<det>another|an?)\s"
    r"(?P<noun>(?:[^\W\d_]+(?:[-’'][^\W\d_]{2,})*\s){0,3}?[^\W\d_]+(?:-[^\W\d_]+)*)(?=[.,;:]|\s(?:in|with|from|on|of|who|wearing|holding|carrying)\b)",
    re.IGNORECASE,
)
"""Somebody behind the verb they are the subject of: `Along the road hobbles a figure with a bicycle`."""
_NO_DEED = listed("was does needs knows seems belongs remains owns costs means looms us this his its as shorts")
_NOT_HERE = regex(
    r"\b(?:on|in) (?:the|a) (?:tv|television|screen|monitor|radio|photo\w*|picture|poster|painting|film|dream)\b|"
    r"\b(?:scream|shout|yell|cr(?:y|ie)|call|laugh)s?\b[^.!?]*\b(?:somewhere|off ?screen|in the distance|next door)\b|"
    r"\bsomewhere,? (?:an?|the) ",
    re.IGNORECASE,
)
"""Of whom nothing is seen where they are told of."""
GENERIC = people_words.CHILD | listed("man woman boy girl lady guy person figure stranger gentleman teenager youth lad couple")
"""Words that may stand for anybody: `the man` is somebody of his own only after `a man`."""
_TRADES = listed(
    "best delivery garbage cleaning repair errand stable kitchen flower cigarette lunch maintenance camera messenger bell paper gas"
    " security rubbish removal bin ice-cream shop news bar"
)
"""Words that make a man, a boy or a lady somebody with a trade: `the best man`, `the cleaning lady`."""
_NOBODY = people_words.GROUPS.keys() | listed(
    "anchor fan coach model extra elder operative heir private mister sir madam miss mr mrs ms male female infant crew everyone"
)
"""Roles that in small letters as often mean a thing, a group or a manner of address."""
_MODIFIERS = 2
"""Words before a role that belong to what somebody is called."""
_DROPPED = listed(
    "very other same second first next last whole single real sleeping crying weeping screaming laughing smiling waiting passing struggling"
    " dying bleeding shivering sobbing squirming wriggling dozing snoring frightened startled terrified surprised wounded injured"
)
"""Words before a role that tell how somebody is just now."""


def people(
    shown: Iterable[tuple[int, Element]],
    known: Collection[str],
    said: Collection[str],
    meant: Callable[[Run, bool], bool],
) -> Iterator[Run]:
    """Everybody who is told of only by a role and is in a deed, as who does it or suffers it, in order, each where they first are.

    Args:
        shown: the paragraphs with their places in the script.
        known: the words of names that others go by, in lower case: `the miner` is OLD MINER.
        said: what somebody with a name is said to be: `the nurse` is ANNA (30), a nurse, but `a nurse` is another one.
        meant: whether somebody with a name may be meant, told who it is and whether something is done to them.
    """
    told = list(shown)
    taken = set(_CHESSMEN) if any(_CHESS.search(element.text) for _, element in told) else set[str]()
    before = ""
    for at, element in told:
        if element.kind is not Kind.ACTION:
            continue
        for hit in sorted(_hits(element.text), key=lambda found: found.start("noun")):
            run = _run(at, element.text, hit)
            if (
                run is None
                or {run.name, run.words[-1]} & taken & {run.name, *_CHESSMEN}
                or (_is_definite(hit) and meant(run, dealt_with.is_dealt(hit)))
                or not _new(hit, run, {*taken, *known}, said, before + element.text[: hit.start("noun")])
            ):
                continue
            taken |= {run.name, *claimed(run.words)}
            yield run
        before = f"{before[-_LATELY:]}{element.text} "


def _is_definite(hit: re.Match[str]) -> bool:
    return hit["det"].casefold() in ("the", "his", "her", "their")


def _hits(text: str) -> Iterator[re.Match[str]]:
    """Everybody with an article who does something in a text, or whom something is done to."""
    yield from _SUBJECT.finditer(text)
    yield from _INVERTED.finditer(text)
    yield from dealt_with.told(text)


_CHESS = regex(r"\bchess(?:board|men|man|piece|pieces)?\b", re.IGNORECASE)
_CHESSMEN = listed("queen king knight bishop pawn")
"""Who is of wood, and told of by what they are, in a story with a game of chess."""
_LATELY = 900
"""Characters of action behind which `the man` is no longer the one who was told of."""


TITLED = {
    "dr": "doctor",
    "prof": "professor",
    "capt": "captain",
    "sgt": "sergeant",
    "det": "detective",
    "lt": "lieutenant",
    "gen": "general",
}
"""What a title in short is in full."""
_NO_TITLE = listed("mr mrs ms miss sir madam madame mister lady lord") | KIN


def titled(name: Sequence[str]) -> frozenset[str]:
    """The role that the title of a name is: `the king` is KING OTTO."""
    first = TITLED.get(name[0].strip("."), name[0]) if len(name) > 1 else ""
    known = first in people_words.TITLES or first in TITLED.values()
    return frozenset({first}) if known and people_words.is_role(first) and first not in _NO_TITLE else frozenset()


def claimed(name: Sequence[str]) -> frozenset[str]:
    """The word alone by which somebody with a name of these words, in lower case, is meant: `the miner` is OLD MINER, but `the man` may
    be anybody besides the GARBAGE MAN."""
    own = len(name) == 1 or name[-1] not in GENERIC or all(word in people_words.AGED for word in name[:-1])
    return frozenset({name[-1]}) if own and name else frozenset()


_SAID_TO_BE = regex(
    r"(?:\s*\([^)]*\)|,\s+\d+)?,\s+(?P<det>an?|the)\s(?:[^\W\d_]+(?:-[^\W\d_]+)*\s){0,3}?(?P<role>[^\W\d_]+)(?=[,.;]|\s(?:with|in|of|who|from|at)\b|$)",
    re.IGNORECASE,
)
"""What somebody is, behind their name: `JED (60), a preacher with a long beard`."""
_IS = regex(r"\b(?:(?:this|that|it|s?he) is|(?:it|that|s?he)[’']s|(?:his|her) name is|meet) (?:the |our )?\Z", re.IGNORECASE)
"""Before the name of who was told of by a role so far: `A rider comes over the hill. This is COLE.`"""


def role_said(text: str, end: int) -> str:
    """The role in small letters that is said of somebody whose name ends there; empty for none that they could be called by."""
    hit = _SAID_TO_BE.match(text, end)
    role = hit["role"].casefold() if hit else ""
    return role if people_words.is_role(role) and not ages.plural(role) and role not in KIN | _NOBODY else ""


def kin_said(text: str, run: Run) -> frozenset[str]:
    """What somebody is to another one by the words around their name: `his daughter RUTH`, `HELEN (60), his mother`."""
    around = text[max(0, run.start - _CLOSE) : run.start] + text[run.end : run.end + 2 * _CLOSE]
    return frozenset(word for word in re.findall(r"[^\W\d_]+", around.casefold()) if word in KIN)


_CLOSE = 30
"""Characters around a name in which the script says who somebody is."""


def turns_out(text: str, told: Run, named: Run) -> bool:
    """Whether who is told of by a role is named a little later: `A rider comes in. This is COLE.`, `A woman enters. VERA LANG (36).`"""
    near = told.end < named.start < told.start + _NEAR
    alone = near and text[told.end : named.start].rstrip()[-1:] in _STOPS and _alone(text, named.end)
    return near and (alone or _IS.search(text, told.end, named.start) is not None)


def reveals(elements: Sequence[Element], told: Run, named: Run) -> bool:
    """Whether a later paragraph of the scene says who was told of by a role: `The rider stops. He is COLE.`, or a figure that has come
    near is a face with a name: `A figure crosses the yard.` ... `WALTER (44), bearded, lifts a hand.`"""
    between = elements[told.at + 1 : named.at + 1]
    if any(element.kind is Kind.SCENE_HEADING for element in between):
        return False
    text, role = elements[named.at].text, told.words[-1]
    spoken_of = re.search(rf"\b(?:the|this) (?:\w+ )?{role}\b", text[max(0, named.start - _NEAR) : named.start], re.IGNORECASE)
    said = spoken_of is not None and _IS.search(text, 0, named.start) is not None
    comes = role in _VEILED and len(between) <= _SOON and _COMES.match(elements[told.at].text, told.end) is not None
    return said or (comes and _is_there(text, named))


_VEILED = listed("figure shape silhouette stranger form rider horseman")
"""Who is told of by no more than an outline, until the face is seen."""
_SOON = 5
"""Paragraphs and lines within which whoever has come as an outline is named."""
_COMES = regex(
    r"[^.!?]*?\b(?:staggers|stumbles|comes|approaches|emerges|appears|steps|walks|runs|limps|crosses|rides|moves|climbs|crawls|strides|hurries|"
    r"looms|stands|waits|slides)\b",
    re.IGNORECASE,
)
_ARRIVES = regex(
    r"[^.!?]*?\b(?:enters|arrives|appears|emerges|joins|comes|walks|runs|hurries|bursts|rushes|strides|sits|sleeps|sweeps|cooks|washes|works|"
    r"steps (?:in|out)|gets out|climbs (?:in|out))\b",
    re.IGNORECASE,
)
"""What somebody does who was not there before, or was busy all the while."""


def _is_there(text: str, named: Run) -> bool:
    """Whether somebody is introduced as the subject of a paragraph, and does not come in by it."""
    return not text[: named.start].strip() and _ARRIVES.match(text, named.end) is None


_STOPS = frozenset({".", "!", ":"})
_ALONE = regex(r"\s*(?:\([^()]*\)|,\s+\d+s?\b)(?P<look>(?:,[^.;!?()]*)?)\s*\.")
"""Behind a name that is a sentence by itself, with how they look or without."""


def _alone(text: str, end: int) -> bool:
    """Whether a name with its age, and how somebody looks, is all of a sentence: nothing is done in it."""
    hit = _ALONE.match(text, end)
    return hit is not None and people_words.ACTS.isdisjoint(re.findall(r"[a-z]+", hit["look"].casefold()))


_NEAR = 200
"""Characters within which somebody is named who was told of by a role."""


def _new(hit: re.Match[str], run: Run, known: Collection[str], said: Collection[str], before: str) -> bool:
    """Whether somebody is told of for the first time: `the waiter` is the one before, and nobody new where others are called so."""
    role, told = run.words[-1], hit["det"].casefold()
    if _is_definite(hit):
        met = role in GENERIC and re.search(rf"\b(?:an?|another) (?:[a-z-]+ ){{0,2}}{role}\b", before, re.IGNORECASE) is not None
        met = (
            met
            or by_years(run)
            or (role in YOUNG and dealt_with.is_dealt(hit))
            or (len(run.words) > 1 and run.words[-2] in _TRADES)
            or _SAID_WHICH.match(hit.string, hit.end("noun")) is not None
        )
        return role not in known and role not in said and (met or role not in (GENERIC | KIN if told == "the" else GENERIC))
    return role not in known or len(run.words) > 1 or " of " in told


_SAID_WHICH = regex(r"\s(?:from|who|with)\b", re.IGNORECASE)
"""Behind `the girl` of whom it is told which one she is: nobody who was told of before."""


def _run(at: int, text: str, hit: re.Match[str]) -> Run | None:
    """Who a subject is, by what they are called; None where it is a thing, a group or somebody known by name."""
    part = " of " in hit["det"].casefold()
    words = hit["noun"].split()
    last = words[-1]
    if last != last.lower() or not people_words.is_role(last.removesuffix("s") if part else last) or _unseen(text, hit):
        return None
    if part:
        return Run(at, hit.start("det"), hit.end("noun"), f"{hit['det']} {hit['noun']}", owned=False)
    if last in _NOBODY or ages.plural(last) or any(word != word.lower() or word.endswith(("’s", "'s")) for word in words):
        return None
    called = [word for word in words[:-1] if word not in _DROPPED][-_MODIFIERS:]
    lead = ["another"] if hit["det"].casefold() == "another" else []
    return Run(at, hit.start("noun"), hit.end("noun"), " ".join((*lead, *called, last)), owned=False)


_MADE = listed(
    "plastic wooden bronze stone marble granite painted china porcelain cardboard inflatable plaster wax tin paper chalk carved stuffed"
    " marzipan chocolate sugar icing gingerbread fondant toffee clay brass pewter terracotta ceramic pottery ivory resin wicker straw felt"
    " rag knitted embroidered papier-mâché clockwork tin-plate iron pottery ice"
)
"""Of what figures are made."""
_ITS = regex(r" (?:[a-z]+ly )?[a-z]+s (?:on|off|from|in|by|along|across) its\b")
"""Behind the verb of a thing: `The senator rocks on its plinth`."""


def _unseen(text: str, hit: re.Match[str]) -> bool:
    verb = hit["verb"].casefold()
    start = max(text.rfind(stop, 0, hit.start("det")) for stop in ".!?\n") + 1
    end = min((at for stop in ".!?\n" if (at := text.find(stop, hit.end())) >= 0), default=len(text))
    made = bool(_MADE.intersection(hit["noun"].casefold().split()[:-1])) or _ITS.match(text, hit.end(), end) is not None
    return made or verb in _NO_DEED or _NOT_HERE.search(text, start, end) is not None
