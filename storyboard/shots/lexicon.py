"""The lexicon of deeds: what the verbs of screen action mean, for those that the tables of `verbs` do not know.

A verb is looked up by its word, so that a thousand of them cost no more than ten. It counts only where somebody can be its
subject: right after a person, after `and` or a comma that goes on with what they do, after `to` where something is begun.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from storyboard.breakdown.verb_forms import Form, done, forms_of
from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.abstract_words import HANDLING
from storyboard.shots.acts import GOING, Act
from storyboard.shots.antecedents import MEANT, NEAR, antecedent
from storyboard.shots.denial import denied
from storyboard.shots.figurative import unhandled
from storyboard.shots.lexicon_chores import CHORES
from storyboard.shots.lexicon_clauses import CLAUSES
from storyboard.shots.lexicon_deeds import DEEDS
from storyboard.shots.lexicon_first import FIRST
from storyboard.shots.lexicon_gaits import GAITS
from storyboard.shots.lexicon_games import GAMES
from storyboard.shots.lexicon_hands import HANDS
from storyboard.shots.lexicon_idioms import IDIOMS, LIKE
from storyboard.shots.lexicon_light import LIGHT, told_by_noun
from storyboard.shots.lexicon_motion import MOTION, POSTURE, VEHICLES
from storyboard.shots.lexicon_nouns import is_noun, named_by, subject_itself
from storyboard.shots.lexicon_pairs import PAIRS
from storyboard.shots.lexicon_parts import PLACES_OF, parts
from storyboard.shots.lexicon_people import FACE, GESTURE, LOOKS, SPEECH, TOUCH
from storyboard.shots.lexicon_repairs import REPAIRS
from storyboard.shots.lexicon_rows import DRESS, GAP, HEAD, Row, Sense
from storyboard.shots.lexicon_senses import SENSES
from storyboard.shots.lexicon_trades import TRADES
from storyboard.shots.lexicon_turns import TURNS
from storyboard.shots.lexicon_uses import USES
from storyboard.shots.lexicon_words import ADVERBS, AUXILIARY, BEGUN, BEING, BREAK, GOES_ON, PARTICLES, PEOPLE, WORD, Word, words_of
from storyboard.shots.lexicon_work import WORK
from storyboard.shots.references import CAUSES
from storyboard.shots.sight_words import PEOPLE as PEOPLE_SEEN

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
    dative: bool = False
    """True where `her` is somebody whatever follows, right behind the verb: `hands her flowers`, but `returns to her desk`."""
    final: bool = False
    """True for a particle behind the object, with no other object after it: `pulls her sock up`, but `puts his coat on the chair`."""


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


ROWS: tuple[Row, ...] = (
    *FIRST,
    *CLAUSES,
    *SENSES,
    *PAIRS,
    *WORK,
    *TRADES,
    *CHORES,
    *GAMES,
    *REPAIRS,
    *DEEDS,
    *USES,
    *TURNS,
    *GAITS,
    *TOUCH,
    *HANDS,
    *GESTURE,
    *LOOKS,
    *FACE,
    *POSTURE,
    *MOTION,
    *VEHICLES,
    *SPEECH,
    *IDIOMS,
)
NOTHING = Sense()
"""Of an idiom."""
SOMEBODY = "@"
CLOSE = "+"
"""Before a word that must be the very next one."""
ANYTHING = "~"
ENDS = "."
"""Where nothing may follow in the clause: who starts is startled, who starts to sing is not."""

_GIVING = frozenset({Act.HAND, Act.GIVE, Act.THROW})


def _need(word: str, sense: Sense) -> Need:
    """Few words for somebody, for where one goes and for idioms; more for a thing handled."""
    words = frozenset(word.lstrip(CLOSE).split("/"))
    if word[0] == CLOSE or (sense.pose is None and words <= PARTICLES):
        return Need(words, 1)
    if SOMEBODY in words or sense.act in GOING:
        return Need(words, 2, SOMEBODY in words, sense.act in _GIVING)
    return Need(words, NEAR_GAP if sense.pose is None else GAP)


def _verbs(rows: Iterable[Row]) -> dict[str, tuple[Phrase, ...]]:
    """Phrases by verb. Those of more words come first, idioms before others of as many, what comes before `VERBS` before what does not."""
    found: dict[str, list[Phrase]] = {}
    for row in rows:
        for words in row.phrases:
            verbs, *needs = words.split()
            wanted = [_need(word, row.sense) for word in needs if word != ANYTHING]
            phrase = _put_on(Phrase((*wanted[:1], *(replace(need, dative=False) for need in wanted[1:])), row.sense))
            for verb in verbs.split("/"):
                found.setdefault(verb, []).extend((phrase, *_turned_round(phrase)))
    return {verb: tuple(sorted(phrases, key=_order)) for verb, phrases in found.items()}


def _put_on(phrase: Phrase) -> Phrase:
    """`put coat on` is no coat that is put on a chair."""
    if phrase.sense.pose is not Pose.WEAR or len(phrase.needs) < 2:
        return phrase
    *first, last = phrase.needs
    return replace(phrase, needs=(*first, replace(last, final=True))) if last.words <= MOVABLE else phrase


def _turned_round(phrase: Phrase) -> tuple[Phrase, ...]:
    """`pull socks up` of `pull up socks`: a particle stands before the object or behind it."""
    if len(phrase.needs) != 2 or phrase.sense.pose is None or not phrase.needs[0].words <= MOVABLE or phrase.needs[1].words <= PARTICLES:
        return ()
    particle, what = phrase.needs
    return (Phrase((replace(what, reach=GAP), replace(particle, reach=NEAR_GAP, final=True)), phrase.sense),)


MOVABLE = frozenset({"up", "down", "on", "off", "out", "in", "over", "away", "back", "open", "shut", "closed"})
"""Particles that stand behind an object as well as before it."""


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
BARE = frozenset(word for word, (verb, _) in FORMS.items() if any(not phrase.needs for phrase in PHRASES[verb]))
"""Written words of the verbs that mean something by themselves."""

_LIKE = regex(rf"\b{LIKE}", re.IGNORECASE)
_CLAUSE_END = regex(r"[.,;:!?—]|--|$")
_PAST = regex(r"(?:\bha(?:s|ve|d)|['’](?:s|ve|d)) (?:just )?been\s+(?:\w+ly\s+)?\Z", re.IGNORECASE)


def likened(text: str, people: Sequence[Person]) -> tuple[tuple[int, int], ...]:
    """Spans of comparisons (`like a horse at a mill`, `as if it were warm`): nothing in them is seen."""
    return tuple((match.start(), _likeness_end(text, match, people)) for match in _LIKE.finditer(text))


def _likeness_end(text: str, match: re.Match[str], people: Sequence[Person]) -> int:
    end = _CLAUSE_END.search(text, match.end())
    stop = end.start() if end else len(text)
    if match.group().casefold().startswith("as "):
        return stop
    return min((one.start for one in people if match.end() <= one.start < stop), default=stop)


_FREE = (
    "a an the his some something nothing into onto against under across along around round towards toward aside close tight like while "
    "after before as again home outside inside free there here this that two until so"
)
_NO_NOUN = PARTICLES | frozenset(_FREE.split())
"""Words that are no noun: `her` before them is somebody."""
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "another", "old", "young", "up"})


def _follows(rest: Sequence[Word], phrase: Phrase, passive: bool) -> bool:
    """Whether the words a phrase needs stand in order in the clause behind its verb; of a passive its subject is the somebody."""
    here = 0
    for need in phrase.needs:
        if (passive and SOMEBODY in need.words) or (ENDS in need.words and here >= len(rest)):
            continue
        reach = rest[here : here + need.reach]
        if need.somebody and reach and reach[0].text not in _DETERMINERS:
            reach = reach[:1]
        step = next((n for n, word in enumerate(reach) if _is(word, need) and not _owns(word, need, rest[here + n + 1 : here + n + 3])), -1)
        if step < 0 or (need.final and _goes_to(rest[here + step + 1 :])):
            return False
        here += step + 1
    return True


def _goes_to(rest: Sequence[Word]) -> bool:
    """Whether an object follows what would be a particle: then it is a preposition."""
    return bool(rest) and (
        rest[0].text in _DETERMINERS or rest[0].text in MEANT or rest[0].text in {"its", "of", "each", "one", "two", "to"}
    )


def _is(word: Word, need: Need) -> bool:
    return word.text in need.words or (need.somebody and (word.capital or word.text in PEOPLE))


def _owns(word: Word, need: Need, following: Sequence[Word]) -> bool:
    """Whether `her` only says whose the next word is: nobody is meant by it."""
    meant = not following or following[0].clause != word.clause or following[0].text in _NO_NOUN or following[0].text.endswith("ly")
    meant = meant and not (len(following) > 1 and following[0].text == "free" and following[1].text in _LIMBS)
    return word.text == "her" and need.somebody and not need.dative and not meant


_LIMBS = frozenset({"hand", "arm", "foot", "leg", "elbow", "fist", "ear"})
"""What is free of somebody: `lifts her free hand`."""


def _phrase(words: Sequence[Word], at: int, verb: str, form: Form, it: str) -> Phrase | None:
    """The first phrase of a verb that fits, where `it` also stands for what was named before."""
    clause = words[at].clause
    rest = [word for word in words[at + 1 : at + 1 + FARTHEST] if word.clause == clause]
    name = (antecedent(words, at, FORMS) or it) if any(word.text in MEANT for word in rest[:NEAR]) else ""
    meant = [replace(word, text=name) if word.text in MEANT else word for word in rest] if name else rest
    rest = meant if name.endswith("s") and name not in PLURAL_PEOPLE else rest
    said = {word.text for word in rest} | {name, ENDS}
    for phrase in PHRASES[verb]:
        if all(need.somebody or not need.words.isdisjoint(said) for need in phrase.needs) and (
            _follows(rest, phrase, form is Form.DONE) or (name and _follows(meant, phrase, form is Form.DONE))
        ):
            return phrase
    return None


PLURAL_PEOPLE = frozenset(word for line in PEOPLE_SEEN.values() for word in line.split())
"""What `them` means that are no things."""
FARTHEST = 12
"""Words behind a verb that its phrases can reach."""


def _lead(text: str, words: Sequence[Word], at: int, people: Sequence[Person]) -> tuple[int, int]:
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
    return word in ADVERBS or word.endswith("ly")


def _cut(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether punctuation stands between a word and the next one."""
    return at + 1 < len(words) and bool(BREAK.search(text, words[at].end, words[at + 1].start))


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
    made: bool = False
    """True right after whom somebody sees, hears or lets do it: `watches him wipe`."""
    blank: bool = False
    """True where an apostrophe stood for the verb: `He's thrown`."""


def _before(text: str, words: Sequence[Word], at: int, people: Sequence[Person]) -> _Before:
    here, start = _lead(text, words, at, people)
    gap_from = words[here].end if here >= 0 else 0
    opens = here < 0 or bool(BREAK.search(text, gap_from, start))
    person = next((one for one in reversed(people) if one.end <= start and _adjoins(text[one.end : start])), None) or _dressed(
        text, start, people
    )
    word = words[here].text if here >= 0 else ""
    begun = word == "to" and bool(BEGUN & {one.text for one in words[max(0, here - 2) : here]})
    blank = person is not None and text[person.end : start].startswith(_BLANK)
    made = person is not None and not text[person.end : start].strip() and CAUSES.search(text, 0, person.start) is not None
    return _Before(person, word, opens, word in GOES_ON, begun, made, blank)


_BLANK = "  "
"""What `contractions.plain` leaves of a verb that is only an apostrophe."""


def _dressed(text: str, start: int, people: Sequence[Person]) -> Person | None:
    """Who a sentence begins with, where only what they wear, have or are in stands before the verb: `A MAN in a grey coat limps past`."""
    first = people[0] if people else None
    if first is None or first.end > start or not HEAD.search(text, 0, first.start) or not DRESS.fullmatch(text, first.end, start):
        return None
    return first


def _adjoins(gap: str) -> bool:
    """Whether what stands between a name and a verb is nothing but brackets and appositions."""
    if not gap.strip(_SPACE) or _APPOSITIONS.fullmatch(gap) or AND_OTHERS.fullmatch(gap):
        return True
    return (gap[0] in ",( " and ("," in gap or "(" in gap)) and not _ASIDE.sub("", gap).strip(_SPACE)


_APPOSITIONS = regex(r",(?: (?!and\b)[^\W_][^,.;:!?()]{0,40},){1,6} ?")
"""`DAN, 40, neighbour, work jacket, stands`."""
AND_OTHERS = regex(r",? and (?:the|two|three|four|five|some|his|her|their|a few|all the|other) (?:other )?(?:\w+ )?\w+s ", re.IGNORECASE)
"""`Tess, Barry and the employees pack`."""
_SPACE = " \n,—–-"
_ASIDE = regex(r"\([^)]*\)|,[^,.;]{0,60},")
"""What stands between a name and its verb: an age in brackets, an apposition."""


def _fits(form: Form, before: _Before, acted: bool, many: bool) -> bool:
    """Whether a verb in this form can be what somebody does there."""
    if form is Form.DONE:
        return before.word in BEING or before.word in PERFECT or before.blank
    if form is Form.THIRD:
        return before.person is not None or ((before.opens or before.goes_on) and (acted or before.word in ("", "then")))
    if form is Form.ING:
        return before.person is not None or before.word in AUXILIARY or ((before.opens or before.goes_on) and acted)
    return before.made or (before.word == "to" and before.begun) or (many and (before.person is not None or (before.goes_on and acted)))


def deeds_of(text: str, people: Sequence[Person], said: str = "") -> tuple[Found, ...]:
    """Every verb of the lexicon that somebody does in a text, in order; `people` are those named or meant in it, in order, and `said`
    is the sentence before it, for what `it` means."""
    words = words_of(text)
    it = antecedent(earlier := words_of(said), len(earlier), FORMS) if said and any(word.text in MEANT for word in words) else ""
    aside = [match.span() for match in _BRACKETS.finditer(text)] if "(" in text else []
    found = _in_order(text, words, people, it)
    found = [one for one in found if not any(a < one.start < b for a, b in aside)]
    bodies = _parts(text)
    verbs = [one for one in found if not any(part.start <= one.start < part.end for part in bodies)]
    return tuple(sorted([*verbs, *bodies], key=lambda one: one.start))


def _in_order(text: str, words: Sequence[Word], people: Sequence[Person], it: str) -> list[Found]:
    """The verbs of a text; where nobody is named before the first, which opens it, the later ones go on with it: `Nods and hugs him.`"""
    found, acted = list[Found](), False
    first = people[0].start if people else len(text)
    for at, word in enumerate(words):
        if people or acted or at < OPENING:
            one = _found(text, words, at, people, it, acted=acted) if word.text in FORMS else None
            found += [one] if one is not None else []
            acted = acted or (one is not None and word.end <= first and at < OPENING and FORMS[word.text][1] is Form.THIRD)
    return found


def _by_noun(text: str, word: Word) -> Phrase | None:
    """The phrase of the verb that a noun tells: `gives the jukebox a kick`."""
    told = told_by_noun(text, word.start) if word.text.startswith(LIGHT) else None
    rest = words_of(told[1]) if told else []
    fitting = (phrase for phrase in PHRASES.get(told[0], ()) if _follows(rest, phrase, passive=False)) if told else ()
    found = next(iter(fitting), None)
    return None if found is None else replace(found, sense=replace(found.sense, over=True))


_NOTHING_DONE = frozenset({"neither", "nothing", "nobody", "none"})
"""Objects with which nothing is done: `spills neither`."""
STILL = frozenset({"still", "again", "already", "always", "now"})
"""Before what the one goes on with who was told of last: `Still pushing.`"""
OPENING = 4
"""Words of a sentence with nobody in it among which its verb stands: `Then dabs his mouth.`"""


def _found(text: str, words: Sequence[Word], at: int, people: Sequence[Person], it: str, *, acted: bool) -> Found | None:
    """The deed of the word at `at`, where it is one; `acted` where the sentence opens with a verb whose subject it does not name."""
    word = words[at]
    verb, form = FORMS[word.text]
    if is_noun(words, at) or named_by(words, at, form) or (at + 1 < len(words) and words[at + 1].text in _NOTHING_DONE):
        return None
    before = _before(text, words, at, people)
    earlier = [one for one in people if one.end <= word.start]
    many = before.person.many or _joined(text, before.person, word) if before.person is not None else any(one.many for one in earlier)
    form = Form.DONE if form is Form.BASE and done(verb) == verb and (before.word in BEING or before.blank) else form
    fronted = form is Form.ING and at == 0 and any(text[: one.start].rstrip().removesuffix("the").rstrip().endswith(",") for one in people)
    fronted = fronted or (form is Form.ING and not earlier and at > 0 and words[at - 1].text in STILL and before.opens)
    past = form is Form.ING and bool(_PAST.search(text, 0, word.start))
    does = fronted or _fits(form, before, acted or bool(earlier), many)
    if past or not does or denied(text, word.start) or subject_itself(words, at, form, FORMS):
        return None
    owns = at + 1 < len(words) and words[at + 1].clause == word.clause and words[at + 1].text in _OWN_OBJECT
    perfect = form is Form.DONE and (before.word in PERFECT or (before.blank and owns))
    phrase = _by_noun(text, word) or _phrase(words, at, verb, Form.THIRD if perfect else form, it)
    if phrase is None or (perfect and (phrase.sense.act in GOING or phrase.sense.pose is None)):
        return None
    if phrase.sense.pose in HANDLING and unhandled(words, at, [need.words for need in phrase.needs]):
        return Found(word.start, word.end, NOTHING, idiom=True)
    return Found(word.start, word.end, phrase.sense, form is Form.DONE and not perfect, bool(phrase.needs) and phrase.sense == NOTHING)


_OWN_OBJECT = _DETERMINERS | {"it", "them", "him", "its", "two", "one", "some"}
"""What follows a verb that is done, and not suffered: `She's hit the tap`."""
PERFECT = frozenset({"has", "have"})
"""Before what somebody has just done, and is still seen doing: `has lifted the corner`; who has left is gone."""


def _joined(text: str, person: Person, verb: Word) -> bool:
    """Whether others are named together with somebody before a verb."""
    return bool(AND_OTHERS.match(text, person.end, verb.start))


_BRACKETS = regex(r"\((?!(?:now |still |already )?[a-z]+ing\b)[^)]*\)")


def _parts(text: str) -> list[Found]:
    found = [Found(hit.start, hit.end, hit.value, whose=text[hit.start : hit.end].split(None, 1)[0].casefold()) for hit in parts(text)]
    return [one for one in found if not (_OWNED.match(one.whose) and _OBJECT.search(text, 0, one.start))]


_OWNED = regex(
    r"(?:his|her|their|the|an?|on|both|one|two|hands?|arms?|heads?|faces?|chin|fists?|gun|phone|cigarette|\w+['’]s?)$", re.IGNORECASE
)
_OBJECT = regex(
    r"\b(?!(?:with|and|as|while|then|but|when|where|until|stands?|sits?|waits?|lies|is|are|leans|kneels|walks|"
    r"standing|sitting|waiting|down|up|back|still|[^\W_]+ly)\b)(?-i:[a-z])[^\W_]*\s+\Z",
    re.IGNORECASE,
)
"""What a part of a body is the object of, so that it does nothing itself: `puts a hand on`."""


_SITE_END = regex(r"[.,;:!?—]|--|\band\b|$")
_SITES = {word: kind for kind, words in PLACES_OF.items() for word in words.split()}


def site(text: str) -> str:
    """Kind of the first piece a text names something to be done at; empty for none."""
    end = _SITE_END.search(text)
    for word in WORD.findall(text[: end.start()] if end else text):
        if kind := _SITES.get(word.casefold()):
            return kind
    return ""
