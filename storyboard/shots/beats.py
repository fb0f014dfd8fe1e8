"""Elements taken apart into beats: the smallest slices of a scene a picture can be about, with who is in them and what they do."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from storyboard.model.cast import Breakdown
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SHOWN, SPEECH, Element, Kind
from storyboard.model.shots import Cover, Framing, Size
from storyboard.script.sounds import SLUG
from storyboard.shots import goes_on, verbs
from storyboard.shots.antecedents import done_to_it
from storyboard.shots.contractions import plain
from storyboard.shots.deed import Deed
from storyboard.shots.deeds import deeds
from storyboard.shots.fronted import as_told, turned
from storyboard.shots.happens import happens
from storyboard.shots.passives import active
from storyboard.shots.references import Known, Reference, cue_name, of_things, references
from storyboard.shots.refusing import refused
from storyboard.shots.spans import LONGEST_SENTENCE, bearable, items, sentences, speech_parts, trim
from storyboard.shots.strange_hands import told_of_owner
from storyboard.shots.they import BY_THEM, CROWD, THE_BEFORE, THINGS_GO, of_late, says_which, several_things
from storyboard.shots.topics import REMEMBERED, UNTOLD, Sentence, Topic, topic
from storyboard.shots.verbs import Act, Hint
from storyboard.shots.wound_words import of_person

_POV = regex(r"\b(?:POV|P\.O\.V|POINT OF VIEW)")
_SEEN = Hint(framing=Framing.POV)


class What(StrEnum):
    """What a beat is made of."""

    SPEECH = "speech"
    ACTION = "action"
    SLUG = "slug"
    """A mini-slug or shot line: a new setup begins."""
    TITLE = "title"
    ITEM = "item"
    """One item of a montage."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One slice of one element."""

    cover: Cover
    text: str
    what: What
    speaker: str = ""
    """Id of who speaks; empty where the cue names nobody of the cast."""
    heard: bool = False
    """True for speech from off the picture (V.O., O.S., telephone)."""
    manner: str = ""
    """The parentheticals in front of the speech."""
    towards: str = ""
    """Who a parenthetical says is spoken to."""
    manners: tuple[Deed, ...] = ()
    """What a parenthetical says the speaker does: `(pouring coffee)`."""
    dual: str = ""
    part: int = 0
    """Counted within a long speech."""
    people: tuple[str, ...] = ()
    """Who is named or meant in action, in order."""
    props: tuple[str, ...] = ()
    deeds: tuple[Deed, ...] = ()
    hint: Hint | None = None
    looker: str = ""
    """Whose eyes a POV is."""
    new: bool = False
    """Whether somebody appears here who was not in the scene before."""
    near: bool = False
    """Whether its paragraph opens with a close shot the script asks for: the shot lasts as long as the paragraph."""
    leads: bool = False
    """Whether it is a direction alone: what comes next is in its picture (`bare_directions`)."""
    inset: bool = False
    """Whether it tells what is on the thing of the insert before it."""
    beside: bool = False
    """Whether it is heard over the picture told before it: a noise, a voice in the same row of a table, a narrator's few words."""
    noise: bool = False
    """Whether it is a noise or music that the script names beside the picture: heard as a voice off it is, and of nobody."""
    lines: tuple[str, ...] = ()
    """Transitions printed after this beat."""

    @property
    def words(self) -> int:
        return len(self.text.split())

    @property
    def away(self) -> bool:
        """Whether its people are seen from the set, but not on it: through somebody's eyes, or in another place."""
        return (self.hint is not None and self.hint.framing is Framing.POV) or (
            self.what is not What.SPEECH and bool(verbs.ELSEWHERE.search(self.text))
        )

    def does(self, *acts: verbs.Act) -> tuple[Deed, ...]:
        """The deeds of these kinds."""
        return tuple(deed for deed in self.deeds if deed.act in acts)


@dataclass(slots=True)
class _Reading:
    """What is remembered from element to element."""

    known: Known
    beats: list[Beat] = field(default_factory=list[Beat])
    recent: list[str] = field(default_factory=list[str])
    """Ids last named, latest first; for pronouns."""
    speaker: str = ""
    heard: bool = False
    narrates: bool = False
    """Whether who speaks is heard by nobody in the story."""
    manner: list[str] = field(default_factory=list[str])
    dual: str = ""
    row: tuple[int, int] = (0, 0)
    """Page and line of what was shown last: a speech that has the same stands beside it in a table."""
    montage: bool = False
    told: deque[Sentence] = field(default_factory=lambda: deque(maxlen=REMEMBERED))
    """The last sentences of action, for what `it` means."""
    done: tuple[Deed, ...] = ()
    """What was done last: `she does the same`."""
    said: str = ""
    """The last sentence of action: what it named is what `it` means in the next one."""
    things: bool = False
    """Whether `they` were things in it."""
    insert: tuple[str, ...] | None = None
    """Props of the insert whose paragraph comes next."""
    met: set[str] = field(default_factory=set[str])
    """Who was in the scene before."""
    before: goes_on.GoesOn = field(default_factory=goes_on.GoesOn)
    of_things: bool = False
    """Whether the last sentence of the paragraph is about a thing: a sentence without a subject goes on about that."""


def _cue(state: _Reading, element: Element) -> None:
    name = element.text
    state.insert = None
    state.speaker = state.known.cue(name)
    state.heard = bool(verbs.VOICE.search(name)) or (bool(state.speaker) and state.speaker not in state.known.seen)
    state.narrates = bool(verbs.NARRATOR.match(cue_name(name)))
    state.manner, state.dual = [], element.dual


def _speech(state: _Reading, element: Element) -> None:
    parts = [trim(element.text, 0, len(element.text))] if element.dual else speech_parts(element.text)
    manner = " ".join(state.manner)
    named = [i for r in references(manner, state.known, state.recent) for i in r.ids if i != state.speaker]
    done = _manners(state, manner)
    for number, (start, end) in enumerate(parts):
        if start < end:
            cover = Cover(element=element.id, start=start, end=end)
            beat = Beat(cover, element.text[start:end], What.SPEECH, state.speaker, state.heard, manner, dual=element.dual, part=number)
            beside = state.heard and not number and ((element.page, element.line) == state.row or _is_over(state, beat))
            state.beats.append(replace(beat, towards=named[0] if named else "", manners=() if number else done, beside=beside))
    state.manner = []
    if state.speaker and not state.heard:
        state.met.add(state.speaker)
        _remember(state, [state.speaker])


A_BREATH = 12
"""Most words that a narrator says over the picture before them."""


def _is_over(state: _Reading, line: Beat) -> bool:
    """Whether a narrator says a few words: they are heard over what was told last, and are no picture."""
    return state.narrates and line.words <= A_BREATH and bool(state.beats) and state.beats[-1].what is What.ACTION


SOMEONE = "Someone "
"""Stands for the speaker before a parenthetical that is read as a sentence of action."""
_TO = regex(r"^\W*(?:to|at|re|into|on|off|in|over|through|under|with|without|not|no)\b", re.IGNORECASE)
"""Begins a parenthetical that names no deed."""


def _manners(state: _Reading, manner: str) -> tuple[Deed, ...]:
    """What the speaker does by the parenthetical: it is a sentence of action without its subject."""
    told = " ".join(manner.replace("(", " ").replace(")", ",").split())[:LONGEST_SENTENCE].rstrip(", ")
    if not told or not state.speaker or state.heard or _TO.match(told):
        return ()
    text, speaker = SOMEONE + told, Reference(0, len(SOMEONE) - 1, (state.speaker,))
    found = references(text, state.known, state.recent, (speaker,))
    done = deeds(text, found, state.recent, _it(text, state))
    return tuple(replace(deed, told=text[deed.start :]) for deed in done)


def _remember(state: _Reading, ids: Sequence[str]) -> None:
    """Whom a sentence is about comes first: the next `she` is who looked, not whom she looked at."""
    fresh = list(dict.fromkeys(ids))
    state.recent[:] = [*fresh, *[i for i in state.recent if i not in fresh]]


def _shown(state: _Reading, element: Element) -> None:
    text = element.text
    if verbs.MONTAGE.search(text):
        state.montage = True
    if verbs.MONTAGE_END.search(text):
        state.montage = False
    what, state.row = _what(state, element), (element.page, element.line)
    state.recent[:] = goes_on.paragraph(state.recent, text, state.before, state.known)
    state.before = replace(state.before, held=("", ""), laid=("", ""), topic=())
    state.of_things = False
    spans = items(text) if what is What.ITEM else [trim(text, 0, len(text))] if what in (What.TITLE, What.SLUG) else sentences(text)
    made = [_shown_beat(state, element, *part, what) for span in spans for part in bearable(text, *span) if part[0] < part[1]]
    near = bool(made and made[0].hint and made[0].hint.size in verbs.NEAR)
    state.beats.extend(_inset(state, [replace(beat, near=near) for beat in made]))
    alone = bool(made) and _INSERT.match(text) is not None and len(text.split()) <= BRIEF
    state.insert = made[0].props if alone else None
    if made and _CLOSE_ALONE.fullmatch(text):
        state.insert, state.beats[-1] = (), replace(state.beats[-1], hint=_INSERTED)


def _noise(state: _Reading, element: Element) -> None:
    """A sound makes no picture of its own: it is heard over the one before it."""
    start, end = trim(element.text, 0, len(element.text))
    if start < end:
        cover = Cover(element=element.id, start=start, end=end)
        state.beats.append(Beat(cover, element.text[start:end], What.SPEECH, heard=True, beside=True, noise=True))


BRIEF = 7
"""Words up to which a paragraph with INSERT only names the thing; what is on it comes in the next."""
_INSERT = regex(r"^\W*INSERT\b")
_CLOSE_ALONE = regex(r"\W*(?:EXTREME )?(?:CLOSE(?:R|[- ]?UP| ON)?|TIGHT ON|MACRO)(?: ON)?\W*")
"""Asks for a close picture of what the next paragraph tells."""
_INSERTED = Hint(size=Size.INSERT, framing=Framing.INSERT)


def _inset(state: _Reading, made: list[Beat]) -> list[Beat]:
    """The beats of a paragraph, those that only tell what is on the thing of the insert before it as part of that insert."""
    props, told = state.insert, 0
    if props is None or not made or made[0].what is not What.ACTION:
        return made
    while told < len(made) and not made[told].deeds and made[told].hint is None and not BACK.match(made[told].text):
        told += 1
    return [
        *(replace(beat, hint=_INSERTED, people=(), props=beat.props or props, inset=True) for beat in made[:told]),
        *made[told:],
    ]


BACK = regex(r"^\W*(?:BACK TO|RETURN TO|END (?:OF )?INSERT)\b")
"""The end of an insert."""


def _what(state: _Reading, element: Element) -> What:
    if element.kind is Kind.CENTERED or verbs.TITLE.search(element.text):
        return What.TITLE
    if element.kind is Kind.SHOT:
        return What.SLUG
    return What.ITEM if state.montage and not verbs.MONTAGE.search(element.text) else What.ACTION


def _shown_beat(state: _Reading, element: Element, start: int, end: int, what: What) -> Beat:
    text = element.text[start:end]
    told = plain(text)
    told_of = goes_on.meant(told, state.recent, state.before, state.known)
    found = tuple(_all_here(r, told, state) for r in told_of)
    named = found if what is not What.TITLE else ()
    hurt = of_person(told)
    people = tuple(dict.fromkeys(i for r in named if hurt or not r.owner for i in r.ids if i in state.known.seen))
    props = tuple(dict.fromkeys(r.prop for r in found if r.prop))
    hint = None if what is What.TITLE else verbs.hint_of(text)
    strangers = bool(state.before.stranger) and _BARE_VERB.match(text) is not None
    nobody = strangers or goes_on.of_the_crowd(told, 0, state.before) or (state.of_things and not (done_to_it(text) or _OWN.match(text)))
    recent = () if nobody else state.recent
    done = _told_anew(told_of_owner(told, element.text[end:]), told, state) or _deeds(told, named, recent, state)
    done = done or _told_anew(active(told, named), told, state) or _same(told, people, state)
    suffered = happens(told, found) if what is What.ACTION and not done else ()
    done = refused(goes_on.answered_to(done, told, state.before), told, named)
    state.before.seen(told, done, named)
    state.things = any(one.ids and not left.ids for one, left in zip(told_of, found, strict=True))
    state.done, state.said = done or state.done, text
    if not _GOES_ON.match(text):
        about_thing = not (people or done) and len(text.split()) > GLANCE and not _PAUSE.search(text)
        state.of_things = about_thing or _WATCHES_THING.match(text) is not None
    state.told.append(Sentence(told, done, props, len(people)))
    done = done or suffered
    people = _with_whom((*people, *(i for deed in done for i in deed.who if i in state.known.seen)), done, state.known.seen)
    beat = Beat(Cover(element=element.id, start=start, end=end), text, what, people=people, props=props, deeds=done, hint=hint)
    if hint is not None and hint.framing is Framing.POV:
        beat = _pov(beat, text, state)
    far = bool(beat.looker) and verbs.FROM_HEIGHT.search(text) is not None
    if not far:
        owners = (i for r in named if r.owner for i in r.ids if i in state.known.seen)
        _remember(state, [*(done[0].who if done else ()), *(i for d in done for i in d.who if i in people), *people, *owners])
    state.before.came(people, state.met, state.known)
    new = any(who not in state.met for who in people)
    state.met.update(() if far else people)
    return replace(beat, new=new)


def _with_whom(people: Sequence[str], done: Sequence[Deed], seen: Collection[str]) -> tuple[str, ...]:
    """Who a sentence is about, with whom something is done to: `blocks Anna's way` has Anna there."""
    whom = (deed.whom for deed in done if deed.act is Act.POSE and deed.whom in seen)
    return tuple(dict.fromkeys((*people, *whom)))


GLANCE = 2
"""Words of a sentence that is about no thing in particular: `Silence.`"""
_PAUSE = regex(r"\b(?:beat|pause|silence|moment|nothing|quiet|knock(?:s|ing)?|noise|sounds?|rings?|second|stillness)\b", re.IGNORECASE)
"""What is told between two deeds of somebody."""


_GOES_ON = regex(
    r"\W*(?:[A-Z][a-z]*n['’]t|[A-Z][a-z]*[^\Ws]s(?= (?:the|an?|his|her|it|them|him|up|down|off|out|in|on|at|to|into|back|away|over)\b|"
    r"[.,;]))"
)
"""A sentence without a subject: nothing new is told of by it."""


_BARE_VERB = regex(r"\W*(?!(?:His|This|Its|As|Is|Was|Has|Yes)\b)[A-Z][a-z]*[^\Ws]s\b(?! [a-z]+s\b)")
"""A sentence that opens with a verb of whom, or what, the one before is about."""
_WATCHES_THING = regex(
    r"\W*(?:he|she|they|(?-i:[A-Z][\w’'-]+)) (?:\w+ly )?(?:watch(?:es)?|sees?|hears?) (?:a|an|the|its) (?!m[ae]n\b|wom[ae]n\b|"
    r"boys?\b|girls?\b)"
    r"(?:[a-z-]+ ){1,2}(?:come|go|start|stop|move|turn|open|close|fall|rise|drop|roll|slow|pass|leave|vanish|blink|flicker|swing|drift)\b",
    re.IGNORECASE,
)
"""What a thing does that somebody watches: the next verb without a subject is that thing's."""
_OWN = regex(r"\W*[A-Z][a-z]+s (?:his|her)\b")
"""A sentence without a subject that is about a person: `Wipes his hands dry.`"""


def _all_here(found: Reference, text: str, state: _Reading) -> Reference:
    """`Everybody` means those who are in the scene, not those of the one before or far below; `they` may be things."""
    if (
        _they_are_things(found, text, state)
        or says_which(text, found.start, found.end)
        or goes_on.of_the_crowd(text, found.start, state.before)
    ):
        return replace(found, ids=())
    if found.ids and (several := goes_on.one_of_several(text, found.start, state.before, state.known)) is not None:
        return replace(found, ids=several)
    if _THE_OTHER.match(text, found.start) and state.told and not state.told[-1].people:
        return replace(found, ids=())
    if len(found.ids) > 1 and (part := _PARTS_DO.search(text, 0, found.start)):
        whose = [i for r in references(text[: part.end()], state.known, state.recent) for i in r.ids]
        return replace(found, ids=tuple(dict.fromkeys(whose))[:1]) if len(set(whose)) == 1 else found
    if (
        _ONE_OF.match(text, found.start)
        and not THE_BEFORE.search(text, 0, found.start)
        and not CROWD.search(text)
        and (CROWD.search(state.said) or several_things(state.told))
    ):
        return replace(found, ids=())
    here = tuple(i for i in found.ids if i in state.met)
    return replace(found, ids=here) if here and _ALL.match(text, found.start) else found


def _they_are_things(found: Reference, text: str, state: _Reading) -> bool:
    """Whether `they` and `them` are what one person has just had to do with: `He digs for the keys. They jump out of his hand.`"""
    word = text[found.start : found.end].casefold()
    if word == "they" and THINGS_GO.match(text, found.end) and several_things(state.told):
        return True
    if word not in ("they", "them") or not _many_things(state):
        return False
    return bool(_OF_ONE.search(text, found.end)) if word == "they" else not BY_THEM.search(text, 0, found.start)


_PARTS_DO = regex(r"\b(?:fingers|hands|eyes|feet|lips|arms|legs) as \Z", re.IGNORECASE)
"""Before `they` who are a part of somebody: `on Ben's fingers as they find the switch`."""


_LAST = regex(r"\b(?:the|an?|his|her|their|some|two|three|\w+ing) (?:[\w-]+ )?[\w-]+s\W*\Z", re.IGNORECASE)
"""A sentence that ends with several things: `offers her his goggles.`"""


def _many_things(state: _Reading) -> bool:
    """Whether `they` may mean things: those are told of later than two people are, or a sentence has just called them `they`."""
    if state.things:
        return True
    last = state.said.rpartition(" ")[2] if _LAST.search(state.said) else ""
    if last and of_things(last, (), len(last)):
        return True
    return of_late(state.told, lambda text: of_things(text, (), len(text)))


_THE_OTHER = regex(r"the other [a-z]+s\b", re.IGNORECASE)
"""One of two: of things, where the sentence before is about nobody."""
_OF_ONE = regex(
    r"\b(?:his|her) (?:\w+ )?(?:hands?|fingers?|grip|palm|knees?|lap|arms?|feet|pockets?|head|shoulders?|face)\b", re.IGNORECASE
)
"""A part of one person, who is none of `they`."""
_ONE_OF = regex(r"(?:one|some|two|three|four|half|most|several|a few|a couple) of them\b", re.IGNORECASE)
_ALL = regex(r"(?:they all|all(?= [a-z])|every(?:one|body)|all of them)\b", re.IGNORECASE)
_SAME = regex(
    r"\A\W*(?:and )?(?:then|so|finally|a moment later,?|now) \w+ (?:does|do)(?: too| as well)?\W*\Z|\b(?:do(?:es)? (?:the same|likewise|"
    r"so too)|follows? (?:suit|(?:his|her|their) example)|so do(?:es)?)\b|\b(?:does|do) too\b",
    re.IGNORECASE,
)


def _it(text: str, state: _Reading) -> Topic:
    """What `it` means in a sentence; asked for only where it is said."""
    if not _SAYS_IT.search(text):
        return UNTOLD
    many = _SAYS_THEM.search(text) is not None
    return topic([one for one in state.told if not many or of_things(one.text, (), len(one.text))])


_SAYS_THEM = regex(r"\A(?!.*\bit\b).*\bthem\b", re.IGNORECASE | re.DOTALL)
"""`them` and no `it`: what one thing alone is not called."""
_SAYS_IT = regex(r"\b(?:it|them)\b", re.IGNORECASE)


def _deeds(text: str, found: Sequence[Reference], recent: Sequence[str], state: _Reading) -> tuple[Deed, ...]:
    """What people do in a sentence, in the usual order of its words or with the place before the verb."""
    way = turned(text, found)
    if way is None:
        return deeds(text, found, recent, _it(text, state), state.said)
    return as_told(deeds(way.text, way.found, recent, _it(text, state), state.said), way)


def _told_anew(told: str, text: str, state: _Reading) -> tuple[Deed, ...]:
    """What a sentence means that is told again in other words; it begins with the sentence. Nothing where these are the same."""
    if told == text:
        return ()
    done = deeds(told, references(told, state.known, state.recent), state.recent, _it(told, state), state.said)
    return tuple(replace(deed, start=0) for deed in done)


def _same(text: str, people: Sequence[str], state: _Reading) -> tuple[Deed, ...]:
    """`Polly does the same`: what was done in the sentence before."""
    if not (people and state.done and _SAME.search(text)):
        return ()
    first = state.done[0]
    return (replace(first, who=tuple(people[:1]), whom="" if first.whom in people else first.whom, start=0),)


_THEIR_POV = regex(r"\W*(HIS|HER)\s+")


def _pov(beat: Beat, text: str, state: _Reading) -> Beat:
    """A POV's looker is who stands before the word, even as its owner (`INES'S POV`); the rest is what is seen."""
    at = _POV.search(text)
    split = at.start() if at else 0
    theirs = _THEIR_POV.fullmatch(text, 0, split)
    told = f"{'he' if theirs[1] == 'HIS' else 'she'} " if theirs else text[:split]
    lookers = [i for r in references(told, state.known, state.recent if theirs else []) for i in r.ids if i in state.known.seen]
    looker = lookers[0] if lookers else ""
    seen = tuple(deed for deed in beat.deeds if looker not in deed.who and deed.start > split)
    return replace(beat, looker=looker, people=tuple(i for i in beat.people if i != looker), deeds=seen)


def _line(state: _Reading, element: Element) -> None:
    if state.beats:
        last = state.beats[-1]
        state.beats[-1] = replace(last, lines=(*last.lines, element.text))


def _read(state: _Reading, element: Element) -> None:
    if element.kind is Kind.CHARACTER:
        _cue(state, element)
    elif element.kind is Kind.PARENTHETICAL:
        state.manner.append(element.text)
    elif element.kind in SPEECH:
        _speech(state, element)
    elif element.slug == SLUG:
        _noise(state, element)
    elif element.kind in SHOWN:
        _shown(state, element)
    elif element.kind is Kind.TRANSITION:
        _line(state, element)


def through_eyes(all_beats: Sequence[Beat], heading: str, known: Known) -> tuple[Beat, ...]:
    """The beats of a scene whose heading says POV (`SNIPER SCOPE POV`): all of it is seen through those eyes."""
    at = _POV.search(heading)
    if at is None:
        return tuple(all_beats)
    lookers = [i for r in references(heading[: at.start()], known, []) for i in r.ids if i in known.seen]
    looker = lookers[0] if lookers else ""
    return tuple(
        beat if beat.what is What.TITLE else replace(beat, hint=beat.hint or _SEEN, looker=beat.looker or looker) for beat in all_beats
    )


def beats(elements: Sequence[Element], breakdown: Breakdown, known: Known | None = None, before: Sequence[str] = ()) -> tuple[Beat, ...]:
    """The beats of a scene in story order. Their covers hold every visible character of speech and action.

    `before` are the people of the scene this one goes on from: `they` and `she` may mean them.
    """
    state = _Reading(known or Known.of(breakdown), recent=list(before))
    for element in elements:
        _read(state, element)
    return tuple(state.beats)


def speakers(all_beats: Sequence[Beat]) -> Iterator[str]:
    """Who speaks in sight, in order."""
    return (beat.speaker for beat in all_beats if beat.what is What.SPEECH and beat.speaker and not beat.heard)
