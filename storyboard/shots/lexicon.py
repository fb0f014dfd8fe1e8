"""The lexicon of deeds: what the verbs of screen action mean, for those that the tables of `verbs` do not know.

A verb is looked up by its word, so that a thousand of them cost no more than ten. It counts only where somebody can be its
subject: right after a person, after `and` or a comma that goes on with what they do, after `to` where something is begun.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_deeds import DEEDS
from storyboard.shots.lexicon_forms import Form, forms_of
from storyboard.shots.lexicon_hands import HANDS
from storyboard.shots.lexicon_idioms import DENYING, IDIOMS, LIKE, NEVER, NOT_YET
from storyboard.shots.lexicon_motion import MOTION, POSTURE, VEHICLES
from storyboard.shots.lexicon_parts import PLACES_OF, parts
from storyboard.shots.lexicon_people import FACE, GESTURE, LOOKS, SPEECH, TOUCH
from storyboard.shots.lexicon_rows import GAP, Row, Sense
from storyboard.shots.lexicon_turns import TURNS
from storyboard.shots.lexicon_uses import USES

NEAR_GAP = 3
"""`GAP` for a sense without a pose: idioms stand close together."""


@dataclass(frozen=True, slots=True)
class Need:
    """A word that a phrase needs."""

    words: frozenset[str]
    reach: int
    """Words among which it is looked for."""
    somebody: bool = False
    """True where it may also be any person."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words that must follow a verb, and what it means then."""

    needs: tuple[Need, ...]
    sense: Sense


@dataclass(frozen=True, slots=True)
class Person:
    """A place in a text where somebody is named or meant."""

    start: int
    end: int
    many: bool = False
    """True for more than one, and for a group: `they haul`."""


@dataclass(frozen=True, slots=True)
class Found:
    """A verb of the lexicon in a text."""

    start: int
    end: int
    sense: Sense
    passive: bool = False
    """True for what is done to its subject: `is carried`."""
    idiom: bool = False
    """True for a phrase that is no deed: `falls silent`."""
    whose: str = ""
    """The word that owns a part of a body: `his` of `his hand goes up`; empty for a verb."""


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str
    capital: bool
    clause: int
    """Counted up by punctuation and conjunctions: a phrase does not reach over them."""


ROWS: tuple[Row, ...] = (*DEEDS, *USES, *TURNS, *TOUCH, *HANDS, *GESTURE, *LOOKS, *FACE, *POSTURE, *MOTION, *VEHICLES, *SPEECH, *IDIOMS)
NOTHING = Sense()
"""Of an idiom."""
SOMEBODY = "@"
CLOSE = "+"
"""Before a word that must be the very next one."""
ANYTHING = "~"


_GOING = frozenset({Act.ENTER, Act.EXIT, Act.TRAVEL, Act.APPROACH})
_PARTICLES = frozenset(
    {"up", "down", "in", "on", "off", "out", "over", "away", "back", "by", "for", "to", "with", "from", "at", "of", "about", "through"}
)


def _need(word: str, sense: Sense) -> Need:
    """Few words for somebody, for where one goes and for idioms; more for a thing handled."""
    words = frozenset(word.lstrip(CLOSE).split("/"))
    if word[0] == CLOSE or (sense.pose is None and words <= _PARTICLES):
        return Need(words, 1)
    if SOMEBODY in words or sense.act in _GOING:
        return Need(words, 2, SOMEBODY in words)
    return Need(words, NEAR_GAP if sense.pose is None else GAP)


def _verbs(rows: Iterable[Row]) -> dict[str, tuple[Phrase, ...]]:
    """Phrases by verb. Those of more words come first, idioms before others of as many, what comes before `VERBS` before what does not."""
    found: dict[str, list[Phrase]] = {}
    for row in rows:
        for words in row.phrases:
            verbs, *needs = words.split()
            phrase = Phrase(tuple(_need(word, row.sense) for word in needs if word != ANYTHING), row.sense)
            for verb in verbs.split("/"):
                found.setdefault(verb, []).append(phrase)
    return {verb: tuple(sorted(phrases, key=_order)) for verb, phrases in found.items()}


def _order(phrase: Phrase) -> tuple[int, bool, bool]:
    idiom = phrase.sense == NOTHING and bool(phrase.needs)
    return (-len(phrase.needs), not idiom, not phrase.sense.over)


PHRASES = _verbs(ROWS)


def _forms() -> dict[str, tuple[str, Form]]:
    found: dict[str, tuple[str, Form]] = {}
    for verb in PHRASES:
        for word, form in forms_of(verb):
            found.setdefault(word, (verb, form))
    return found


FORMS = _forms()
"""Verb and form by written word."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BREAK = re.compile(r"[.,;:!?—–()\"“”\n]|--")
_CONJUNCTIONS = frozenset({"and", "then", "but", "as", "while", "when", "who", "which", "that", "before", "until", "because", "so", "or"})
_ADVERBS = frozenset(
    {
        "then",
        "now",
        "also",
        "just",
        "still",
        "already",
        "each",
        "once",
        "again",
        "finally",
        "soon",
        "even",
        "almost",
        "together",
        "alone",
        "never",
    }
    | {
        "half",
        "merely",
        "only",
        "simply",
        "instead",
        "too",
        "always",
        "back",
        "here",
        "there",
        "first",
        "next",
        "later",
        "quite",
        "twice",
        "hard",
        "fast",
        "in",
        "turn",
    }
)
_GOES_ON = frozenset({"and", "then", "but", "who", "while", "or", "&"})
_BEING = frozenset({"is", "are", "gets", "get", "being", "be", "been", "was", "were", "getting", "got"})
_BEGINNING = (
    "starts start begins begin tries try attempts attempt manages manage proceeds proceed continues continue comes "
    "come goes go leans lean bends bend stoops stoop kneels "
    "kneel crouches crouch turns turn stops stop pauses reaches reach steps step rises rise stands stand struggles "
    "struggle jumps jump runs run hurries hurry rushes rush "
    "gets get sits sit dares helps help forced"
)
_BEGUN = frozenset(_BEGINNING.split())
_AUXILIARY = _BEING | {
    "keeps",
    "keep",
    "starts",
    "start",
    "begins",
    "begin",
    "goes",
    "comes",
    "stands",
    "sits",
    "lies",
    "stops",
    "busy",
    "seen",
    "caught",
    "continues",
}
_PEOPLE = frozenset(
    {
        "him",
        "her",
        "them",
        "man",
        "woman",
        "boy",
        "girl",
        "child",
        "baby",
        "kid",
        "guard",
        "driver",
        "soldier",
        "victim",
        "patient",
        "prisoner",
        "mother",
        "father",
    }
    | {
        "son",
        "daughter",
        "brother",
        "sister",
        "wife",
        "husband",
        "friend",
        "waiter",
        "stranger",
        "officer",
        "cop",
        "other",
        "another",
        "people",
        "everybody",
        "everyone",
        "nurse",
        "doctor",
    }
)
_NEVER = re.compile(rf"\b(?:{NEVER})\s+(?:\w+ly\s+)?$|n['’]t\s+$", re.IGNORECASE)
_NOT_YET = re.compile(rf"\b(?:{NOT_YET})\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_LIKE = re.compile(rf"\b{LIKE}", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.,;:!?—]|--|$")
LOOK_BEHIND = 48
"""Characters before a verb that may deny it."""


def denied(text: str, start: int) -> bool:
    """Whether what is said before a verb says that it is not done: `can't`, `without`, `stops`, `wants to`."""
    before = text[max(0, start - LOOK_BEHIND) : start]
    last = before.rsplit(None, 1)[-1].lower() if before.strip() else ""
    if last.endswith("ly"):
        return bool(_NEVER.search(before) or _NOT_YET.search(before))
    if last == "to":
        return bool(_NOT_YET.search(before))
    return (last in DENYING or last.endswith(("n't", "n’t", "'ll", "’ll", "'d", "’d"))) and bool(_NEVER.search(before))


def likened(text: str, people: Sequence[Person]) -> tuple[tuple[int, int], ...]:
    """Spans of comparisons (`like a horse at a mill`, `as if it were warm`): nothing in them is seen."""
    return tuple((match.start(), _likeness_end(text, match, people)) for match in _LIKE.finditer(text))


def _likeness_end(text: str, match: re.Match[str], people: Sequence[Person]) -> int:
    end = _CLAUSE_END.search(text, match.end())
    stop = end.start() if end else len(text)
    if match.group().casefold().startswith("as "):
        return stop
    return min((one.start for one in people if match.end() <= one.start < stop), default=stop)


_TOKEN = re.compile(r"(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*)|[.,;:!?—–()\"“”\n]|--")


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    clause = 0
    for match in _TOKEN.finditer(text):
        word = match.group("word")
        if word is None:
            clause += 1
            continue
        small = word.lower()
        clause += small in _CONJUNCTIONS
        found.append(_Word(match.start(), match.end(), small, word[0].isupper(), clause))
    return found


_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "another", "old", "young", "up"})


def _follows(rest: Sequence[_Word], phrase: Phrase) -> bool:
    """Whether the words a phrase needs stand in order in the clause behind its verb."""
    here = 0
    for need in phrase.needs:
        reach = rest[here : here + need.reach]
        if need.somebody and reach and reach[0].text not in _DETERMINERS:
            reach = reach[:1]
        step = next((n for n, word in enumerate(reach) if _is(word, need)), -1)
        if step < 0:
            return False
        here += step + 1
    return True


def _is(word: _Word, need: Need) -> bool:
    return word.text in need.words or (need.somebody and (word.capital or word.text in _PEOPLE))


def _phrase(words: Sequence[_Word], at: int, verb: str) -> Phrase | None:
    clause = words[at].clause
    rest = [word for word in words[at + 1 : at + 1 + FARTHEST] if word.clause == clause]
    said = {word.text for word in rest}
    for phrase in PHRASES[verb]:
        if all(need.somebody or not need.words.isdisjoint(said) for need in phrase.needs) and _follows(rest, phrase):
            return phrase
    return None


FARTHEST = 12
"""Words behind a verb that its phrases can reach."""


def _lead(text: str, words: Sequence[_Word], at: int, people: Sequence[Person]) -> tuple[int, int]:
    """Past the adverbs before a verb: the index of the word before them (-1 for none), and where the verb with them begins."""
    here = at - 1
    while (
        here >= 0
        and _adverb(words[here].text)
        and not any(one.start == words[here].start for one in people)
        and not _cut(text, words, here)
    ):
        here -= 1
    return here, words[here + 1].start


def _adverb(word: str) -> bool:
    return word in _ADVERBS or word.endswith("ly")


def _cut(text: str, words: Sequence[_Word], at: int) -> bool:
    """Whether punctuation stands between a word and the next one."""
    return at + 1 < len(words) and bool(_BREAK.search(text, words[at].end, words[at + 1].start))


@dataclass(frozen=True, slots=True)
class _Before:
    """What stands before a verb."""

    person: Person | None
    """Who is named right before it, appositions and brackets apart."""
    word: str
    opens: bool
    """True at the beginning of a sentence, and after a comma."""
    goes_on: bool
    """True after `and`, `then`, `who`."""
    begun: bool
    """True after `starts to`, `bends to`."""


def _before(text: str, words: Sequence[_Word], at: int, people: Sequence[Person]) -> _Before:
    here, start = _lead(text, words, at, people)
    gap_from = words[here].end if here >= 0 else 0
    opens = here < 0 or bool(_BREAK.search(text, gap_from, start))
    person = next((one for one in reversed(people) if one.end <= start and _adjoins(text[one.end : start])), None)
    word = words[here].text if here >= 0 else ""
    begun = word == "to" and bool(_BEGUN & {one.text for one in words[max(0, here - 2) : here]})
    return _Before(person, word, opens, word in _GOES_ON, begun)


def _adjoins(gap: str) -> bool:
    """Whether what stands between a name and a verb is nothing but brackets and appositions."""
    if not gap.strip(_SPACE) or _APPOSITIONS.fullmatch(gap):
        return True
    return (gap[0] in ",( " and ("," in gap or "(" in gap)) and not _ASIDE.sub("", gap).strip(_SPACE)


_APPOSITIONS = re.compile(r",(?: (?!and\b)[^\W_][^,.;:!?()]{0,40},){1,6} ?")
"""`DAN, 40, neighbour, work jacket, stands`."""
_SPACE = " \n,—–-"
_ASIDE = re.compile(r"\([^)]*\)|,[^,.;]{0,60},")
"""What stands between a name and its verb: an age in brackets, an apposition."""


def _fits(form: Form, before: _Before, acted: bool, many: bool) -> bool:
    """Whether a verb in this form can be what somebody does there."""
    if form is Form.DONE:
        return before.word in _BEING
    if form is Form.THIRD:
        return before.person is not None or ((before.opens or before.goes_on) and (acted or before.word in ("", "then")))
    if form is Form.ING:
        return before.person is not None or before.word in _AUXILIARY or ((before.opens or before.goes_on) and acted)
    return (before.word == "to" and before.begun) or (many and (before.person is not None or (before.goes_on and acted)))


def deeds_of(text: str, people: Sequence[Person]) -> tuple[Found, ...]:
    """Every verb of the lexicon that somebody does in a text, in order; `people` are those named or meant in it, in order."""
    words = _words(text)
    aside = [match.span() for match in _BRACKETS.finditer(text)] if "(" in text else []
    last = len(words) if people else OPENING
    found = [one for at, word in enumerate(words[:last]) if word.text in FORMS and (one := _found(text, words, at, people)) is not None]
    found = [one for one in found if not any(a < one.start < b for a, b in aside)]
    bodies = _parts(text)
    verbs = [one for one in found if not any(part.start <= one.start < part.end for part in bodies)]
    return tuple(sorted([*verbs, *bodies], key=lambda one: one.start))


_NOTHING_DONE = frozenset({"neither", "nothing", "nobody", "none"})
"""Objects with which nothing is done: `spills neither`."""
OPENING = 4
"""Words of a sentence with nobody in it among which its verb stands: `Then dabs his mouth.`"""


def _found(text: str, words: Sequence[_Word], at: int, people: Sequence[Person]) -> Found | None:
    """The deed of the word at `at`, where it is one."""
    word = words[at]
    verb, form = FORMS[word.text]
    if _is_noun(words, at) or (at + 1 < len(words) and words[at + 1].text in _NOTHING_DONE):
        return None
    before = _before(text, words, at, people)
    earlier = [one for one in people if one.end <= word.start]
    many = before.person.many if before.person is not None else any(one.many for one in earlier)
    if not _fits(form, before, bool(earlier), many) or denied(text, word.start):
        return None
    phrase = _phrase(words, at, verb)
    if phrase is None:
        return None
    return Found(word.start, word.end, phrase.sense, form is Form.DONE, bool(phrase.needs) and phrase.sense == NOTHING)


_BRACKETS = re.compile(r"\([^)]*\)")
_PARTS_OF_BODIES = frozenset({"hands", "eyes", "faces", "heads", "arms", "shoulders", "elbows", "knees", "palms"})


def _is_noun(words: Sequence[_Word], at: int) -> bool:
    """`hands on the table`: parts of a body, no verbs."""
    return words[at].text in _PARTS_OF_BODIES and (at + 1 == len(words) or words[at + 1].text in _PARTICLES | {"and", "behind", "under"})


def _parts(text: str) -> list[Found]:
    found = [Found(hit.start, hit.end, hit.value, whose=text[hit.start : hit.end].split(None, 1)[0].casefold()) for hit in parts(text)]
    return [one for one in found if not (_OWNED.match(one.whose) and _OBJECT.search(text, 0, one.start))]


_OWNED = re.compile(
    r"(?:his|her|their|the|an?|on|both|one|two|hands?|arms?|heads?|faces?|chin|fists?|gun|phone|cigarette|\w+['’]s?)$", re.IGNORECASE
)
_OBJECT = re.compile(
    r"\b(?!(?:with|and|as|while|then|but|when|where|until|stands?|sits?|waits?|lies|is|are|leans|kneels|walks|"
    r"standing|sitting|waiting|down|up|back|still|[^\W_]+ly)\b)(?-i:[a-z])[^\W_]*\s+\Z",
    re.IGNORECASE,
)
"""What a part of a body is the object of, so that it does nothing itself: `puts a hand on`."""


_SITE_END = re.compile(r"[.,;:!?—]|--|\band\b|$")
_SITES = {word: kind for kind, words in PLACES_OF.items() for word in words.split()}


def site(text: str) -> str:
    """Kind of the first piece a text names something to be done at; empty for none."""
    end = _SITE_END.search(text)
    for word in _WORD.findall(text[: end.start()] if end else text):
        if kind := _SITES.get(word.casefold()):
            return kind
    return ""


OWN_BODY = frozenset({Pose.DAB, Pose.WEAR, Pose.POCKET, Pose.AKIMBO, Pose.THINK, Pose.STRETCH, Pose.SHRUG})
"""What everybody does to themselves: `his mouth` is nobody else's."""
SUFFERED: dict[Pose, Pose] = {
    Pose.CUFF: Pose.CUFFED,
    Pose.KNOT: Pose.CUFFED,
    Pose.FIGHT: Pose.FALL,
    Pose.PUSH: Pose.FALL,
    Pose.THROW: Pose.FALL,
    Pose.SHOOT: Pose.FALL,
    Pose.DRAG: Pose.CRAWL,
    Pose.KISS: Pose.KISS,
    Pose.EMBRACE: Pose.EMBRACE,
    Pose.CARRY: Pose.LIE,
    Pose.LIFT: Pose.LIE,
}
"""What is seen of somebody to whom a deed is done: `is handcuffed`. Nothing for the others."""
