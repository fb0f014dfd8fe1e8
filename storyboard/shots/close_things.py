"""When a panel is the insert of a thing, and of which."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from storyboard.breakdown import animal_words
from storyboard.model.cast import Prop
from storyboard.model.patterns import regex
from storyboard.model.shots import Detail, Framing, Pose
from storyboard.shots import (
    close_deeds,
    close_kinds,
    food_words,
    handwork,
    hiding_words,
    insert_words,
    laid,
    naming,
    objects,
    own_hands,
    own_sights,
    party_words,
    small_events,
    swept_words,
    things,
    two_things,
    verbs,
)
from storyboard.shots.acts import GOING, Act
from storyboard.shots.beats import Beat, What
from storyboard.shots.moment import APART, Moment, Scenery
from storyboard.shots.sight_deeds import SHUTS
from storyboard.shots.touches import VEILS


def wants_insert(m: Moment) -> bool:
    """An object the sentence is about, handled or written large; not twice in a few panels unless the script asks for it."""
    main = m.main
    if main.what is What.SPEECH or VEILS.search(main.text):
        return False
    if (
        _asked_close(m)
        or _of_hands(m)
        or party_words.is_laid(main.text)
        or handwork.listed_work(main.text) is not None
        or any(handwork.goes_on(a, b) for a, b in pairwise(m.beats))
    ):
        return True
    work = _failing(m.beats, main) or _work(main)
    return _at_work(m, work) if work is not None else _matters(m)


_HANDS = regex(
    r"\W*(?:[^\W_]+['’]s|his|her|their) (?:\w+ )?(?:hands?|fingers) (?:\w+ly )?(?:stops?|stopped|freez(?:es?|ing)|"
    r"(?:go(?:es)?|falls?|are) still|"
    r"shakes?|trembles?|quivers?|clench(?:es)?|whitens?|twitch(?:es)?|tightens?)\b",
    re.IGNORECASE,
)
"""A sentence about nothing but somebody's hands."""


def _of_hands(m: Moment) -> bool:
    """Whether a panel is about what somebody's hands do by themselves: nothing else of them is to be seen."""
    seen = {who for one in m.scene.past for who in one.subjects}
    return len(m.beats) == 1 and m.main.hint is None and bool(_HANDS.match(m.main.text)) and seen.issuperset(m.people)


def _work(beat: Beat) -> handwork.Handwork | None:
    """The work of hands that a beat is about from its beginning."""
    work = handwork.of_beat(beat)
    return work if work is not None and work.start <= EARLY else None


def _at_work(m: Moment, work: handwork.Handwork) -> bool:
    """Whether hands at work are shown close: they come first, one who was seen before does little else, nobody speaks, comes or goes."""
    deeds = [deed for beat in m.beats for deed in beat.deeds if deed.act not in (Act.LOOK, Act.TURN)]
    first = min((deed.start for deed in m.main.deeds), default=work.start)
    first = work.start if _A_HAND.match(m.main.text) else first
    alone = len(deeds) <= MOST_DEEDS and len({deed.who for deed in deeds}) <= 1 and first >= work.start - NEAR
    seen = {who for one in m.scene.past for who in one.subjects}
    short = sum(beat.words for beat in m.beats) <= MOST_WORDS and all(map(handwork.is_still, m.beats))
    return alone and short and (work.kind in HIDDEN or _room(m)) and (seen.issuperset(m.people) or work.hand == close_deeds.SHIELD)


_A_HAND = regex(r"\W*(?:an?|one|two|some(?:body|one)['’]s) (?:[\w'’-]+ ){0,3}?(?:hands?|fingers?)\b", re.IGNORECASE)
"""How a sentence begins that is about the hand of nobody who has a name."""
HIDDEN = frozenset({"glove_box", "door_bolt", "key_lock", "oven_mouth", "dough", "match", *hiding_words.TOLD})
"""What no lens sees hands at but one that is close: however many inserts there were, it is one."""


def _matters(m: Moment) -> bool:
    """Whether a thing that is handled otherwise, or that a sentence about nobody names, is shown close."""
    main, scene = m.main, m.scene
    tiny = objects.tiny(main.deeds) and not _FED.search(main.text)
    if not (main.props or tiny):
        return False
    if scene.past and scene.past[-1].framing is Framing.INSERT and not main.people:
        return True
    if not scene.extras or not scene.past or len(scene.past) - scene.insert < APART or main.new or main.does(*GOING):
        return False
    told = [deed for deed in main.does(Act.TAKE, Act.GIVE, Act.DROP) if deed.pose is not None or len(main.deeds) == 1]
    told = [deed for deed in told if deed.pose not in _BORNE]
    handled = any(deed.prop for deed in told) and own_sights.is_handling(main)
    return ((handled or tiny) and len(m.beats) == 1) or not main.people


_BORNE = frozenset({Pose.CARRY, Pose.SHARE, Pose.HUG, Pose.LIFT, Pose.HAUL, Pose.DRAG, Pose.PUSH, Pose.EAT})
"""What is done with the whole body, or at the mouth: a close picture of the thing tells nothing of it."""


def _room(m: Moment) -> bool:
    """Whether the place is known, and no insert was made just before."""
    return m.scene.extras and bool(m.scene.past) and len(m.scene.past) - m.scene.insert >= APART_AT_WORK


APART_AT_WORK = 2
"""Panels between two inserts of hands at work that nobody asked for."""


EARLY, MOST_WORDS, MOST_DEEDS, NEAR = 60, 40, 3, 6
"""Characters before a work of hands in a sentence that is about it; words and deeds of a panel that is; characters before it another deed
may begin."""


def is_handwork(m: Moment) -> bool:
    """Whether a panel is a close picture of hands at work that nobody of the cast is named for."""
    return m.main.hint is None and handwork.of_beat(m.main) is not None and wants_insert(m)


def _asked_close(m: Moment) -> bool:
    """Whether the script asks for a thing from near: an insert, or a close shot that names nobody, or only the hands that hold it."""
    main, hint = m.main, m.main.hint
    if hint is None:
        return False
    if hint.framing is Framing.INSERT:
        return True
    if hint.size not in verbs.NEAR or hint.framing is not None or hint.move is not None:
        return False
    if main.people and not verbs.BODY.search(main.text):
        return False
    if verbs.BODY.search(main.text):
        seen = things.looked_at(verbs.HINTS.without(main.text))
        return thing_near(m) != "" or seen == "hands" or bool(_HAND_ON.search(main.text))
    return bool(main.props) or bool(_THING.search(verbs.HINTS.without(main.text)))


_FED = regex(rf"\b(?:{'|'.join(sorted(animal_words.MANY))})\b", re.IGNORECASE)
_HAND_ON = regex(r"\b(?:an?|the) (?:\w+ )?(?:hands?|fingers?|foot|boot|thumb) (?:on|over|round|around|at) (?:an?|the)\b", re.IGNORECASE)
_THING = regex(r"[^\W\d_]{3}")


def thing_near(m: Moment) -> str:
    """The thing a close shot can be on: named in the sentence, or after it, or in the hand of whom it names; empty for none."""
    held = (m.here[i].holds for i in m.main.people if i in m.here)
    return next((i for i in (*m.main.props, *(prop for beat in m.beats for prop in beat.props), *held) if i), "")


LETTERED = 60
"""Characters of what is to be read that fit into a picture."""


def read_on(shown: Sequence[Beat]) -> str:
    """What the paragraphs after an insert of something to be read say that stands there."""
    told = (sentence for beat in shown if beat.inset for sentence in _SENTENCES.findall(beat.text))
    return " ".join(one.strip() for one in told if not _OF_ITSELF.match(one))[:LETTERED].strip()


_SENTENCES = regex(r"[^.!?]+[.!?…]*")
_OF_ITSELF = regex(
    r"\W*It (?:is (?:taut|wet|torn|blank|old|new|burnt|open|on|in|under|upside|half)\b|"
    r"(?!was\b|has\b|is\b|wasn|hasn|isn|makes\b|seems\b)\w+s\b)"
)
"""A sentence that says what the thing itself does, which nobody reads on it: `It buzzes on the table.`"""


def looked_at(asked: Beat, shown: Sequence[Beat]) -> str:
    """Kind of what the words of an insert name: what its heading calls it, or where that only says where it is, what is told behind it."""
    whole = " ".join(beat.text for beat in shown)
    if things.looked_at(whole) in things.TRACES:
        return things.looked_at(verbs.HINTS.without(whole))
    heading = verbs.HINTS.without(asked.text)
    behind = " ".join(beat.text for beat in shown if beat is not asked and beat.inset) if asked.hint is not None else ""
    told = "" if behind and _SOMEWHERE.match(heading) else things.looked_at(heading)
    return told or (things.looked_at(behind) if behind and not things.lettering(behind) else "")


_SOMEWHERE = regex(r"\W*(?:on|in|under|at|inside|behind|beneath|between) (?:the|an?|his|her)\b", re.IGNORECASE)
"""An insert that is called by where something lies: `INSERT - ON THE TABLE`."""


def told_close(members: Sequence[Beat]) -> Detail | None:
    """A close picture with a word of its own that a script asks for: what its heading calls so, or what happens behind that."""
    shown = [verbs.HINTS.without(beat.text) for beat in members if beat.what is not What.SPEECH]
    if not shown or members[0].hint is None:
        return None
    event = small_events.of(" ".join(shown).lstrip(" :-"))
    heading = shown[0] if len(shown[0].split()) <= HEADING else ""
    kind = event.kind if event is not None and event.kind in close_kinds.TOLD else close_kinds.of(heading.casefold())
    return Detail(kind=kind, named=naming.close_up(shown[0], kind)) if kind in close_kinds.APART else None


HEADING = 6
"""Most words of a heading that only names what is seen."""


def _failing(members: Sequence[Beat], beat: Beat) -> handwork.Handwork | None:
    """The work of a beat as those about it tell: a key that is turned to no effect, hands that are cupped around a flame."""
    later = [one.text for one in members[members.index(beat) + 1 :]] if beat in members else []
    fails = handwork.is_still(beat) and close_deeds.in_vain(beat.text, later)
    if close_deeds.is_shielded(beat.text, _told(members)):
        return handwork.Handwork(close_deeds.SHIELD, "match")
    return handwork.Handwork("jam", close_deeds.LOCK) if fails else None


def hands_at_work(members: Sequence[Beat]) -> Detail | None:
    """What an insert of hands at work shows: the first work its words tell, what is to be read there, and whose hands they are."""
    if (laid_on := _laid_hand(members)) is not None:
        return laid_on
    works = ((beat, _failing(members, beat) or handwork.of_beat(beat)) for beat in members)
    beat, work = next(((beat, work) for beat, work in works if work is not None), (None, None))
    if beat is None or work is None:
        return None
    text = verbs.HINTS.without(beat.text)
    by = owner(members) or next((who for deed in beat.deeds for who in deed.who), next(iter(beat.people), ""))
    by = owner(members) if _A_HAND.match(text) else by
    by = own_hands.CHILD if own_hands.is_childs(text) and not _HAS_NAME.search(text) else by
    kind = _food(members, work) if work.hand == food_words.PIECE else _knob(members, work.kind)
    words = things.lettering(text) or handwork.written(text, work)
    if work.hand == swept_words.BRUSH:
        kind = swept_words.come_to_light(_told(members), kind)
    named = naming.close_up(text, kind)
    found = Detail(kind=kind, hand=work.hand, tool=work.tool, by=by, words=words, named=named, at=_ground(text, work))
    return party_words.meant(two_things.into_clothes(found))


def _ground(text: str, work: handwork.Handwork) -> str:
    """What the thing of a work lies on, or under."""
    swept = swept_words.told(text) if work.hand == swept_words.BRUSH else None
    return swept[0] if swept is not None else worn(text, work.hand) or laid.lies_on(text)


def worn(text: str, hand: str) -> str:
    """Where in a coat that somebody has on a hand puts something, or takes it out, by the words; empty for nowhere there."""
    return two_things.worn(text) if hand in WORN else ""


WORN = frozenset({"put", "take", "pull", "insert", "slide", "drop"})
"""What hands do with a thing at a coat that somebody has on."""


def _laid_hand(members: Sequence[Beat]) -> Detail | None:
    """A hand that lies on another's: whose it is, whose is beneath, and on piano keys where the words about it tell of those."""
    beat = next((beat for beat in members if party_words.is_laid(verbs.HINTS.without(beat.text)) or _is_duet(beat)), None)
    if beat is None:
        return None
    by, other = (*beat.people, "", "")[:2]
    return Detail(kind=party_words.laid(_told(members)), by=by, other=other)


def _is_duet(beat: Beat) -> bool:
    """Whether two press the keys of a piano."""
    return len(beat.people) == 2 and party_words.plays(beat.text)


_HAS_NAME = regex(r"\b[A-Z][\w-]+['’]s (?:\w+ )?(?:hands?|fingers?|fist)\b")


def _food(members: Sequence[Beat], work: handwork.Handwork) -> str:
    """Kind of the food that a piece is taken from: its own name, or the food that is told before it."""
    told = (things.looked_at(verbs.HINTS.without(beat.text)) for beat in members)
    return next((kind for kind in (work.kind, *told) if kind in food_words.KINDS - {"bread"}), work.kind)


def _told(members: Sequence[Beat]) -> str:
    return " ".join(beat.text for beat in members)


def _knob(members: Sequence[Beat], kind: str) -> str:
    """A kind, or a dial for the knob of a stove."""
    return "like_dial" if kind == "doorknob" and _STOVE.search(_told(members)) else kind


_STOVE = regex(r"\b(?:stove|cooker|hob|oven|burner|gas (?:ring|tap|knob)|radio|amplifier|thermostat)\b", re.IGNORECASE)


def owner(members: Sequence[Beat]) -> str:
    """Whose hands a script asks for; empty where it asks for none."""
    asked = next((beat for beat in members if handwork.is_asked(beat)), None)
    behind = (who for beat in members if beat is not asked for who in beat.people)
    return next(iter((*asked.people, *behind)), "") if asked is not None else ""


def of_hands(seen: Detail, members: Sequence[Beat]) -> Detail:
    """A close picture of hands as its words have it: what they do by themselves, or with the thing that is named behind them."""
    told = " ".join(verbs.HINTS.without(beat.text) for beat in members)
    who = owner(members) or next((who for beat in members for who in beat.people), "")
    if own := own_hands.of_text(told):
        return Detail(kind=own_hands.HANDS, hand=own, by=who)
    kind, hand = things.looked_at(own_hands.without(told)), things.handling(told)
    if kind in SHUTS and _SHUT.search(told):
        return seen.model_copy(update={"kind": kind, "hand": "closes", "named": naming.close_up(told, kind)})
    if not kind or kind in handwork.GREAT | handwork.SURFACES or hand not in insert_words.BY_HAND:
        return Detail(kind=own_hands.HANDS, hand=own_hands.STILL, by=who)
    return seen.model_copy(update={"kind": kind, "hand": hand, "by": who, "named": naming.close_up(told, kind)})


_SHUT = regex(r"\b(?:slams?|bangs?|shuts?|clos(?:es?|ing)|slamming|shutting)\b", re.IGNORECASE)


def meant(worked: Detail, scenery: Scenery, props: Sequence[Prop]) -> Detail:
    """A work with what it is done to, where its words do not name it: a hand is closed over what was held out last."""
    unnamed = worked.hand == close_deeds.ENCLOSE and worked.kind == close_deeds.UNNAMED and scenery.handed
    kinds = {prop.id: prop.kind for prop in props}
    return worked.model_copy(update={"kind": kinds.get(scenery.handed, scenery.handed)}) if unnamed else worked


def remember(scenery: Scenery, members: Sequence[Beat]) -> None:
    """Keeps what some beats tell that later close pictures of a scene show: what hands were at, what was held out, a box, a broken loaf."""
    given = [deed.prop or deed.thing for beat in members for deed in beat.does(Act.GIVE, Act.HAND)]
    scenery.handed = next((one for one in reversed(given) if one), scenery.handed)
    scenery.at_work.update(at_work(members))
    scenery.boxed |= any(close_deeds.is_boxed(beat.text) for beat in members)
    scenery.broken |= any(food_words.broken(beat.text) for beat in members)


def at_work(members: Sequence[Beat]) -> dict[str, Detail]:
    """What the hands of each are at by the end of some beats, as a close picture has it."""
    done = (hands_at_work([beat]) for beat in members if beat.what is What.ACTION)
    return {seen.by: seen.model_copy(update={"words": "", "at": ""}) for seen in done if seen is not None and seen.by}


def paused(members: Sequence[Beat], done: Mapping[str, Detail]) -> Detail | None:
    """Hands that stop, over what they did last by `done`; None where they do not, or nothing is told of them before."""
    who = next((beat.people[0] for beat in members if beat.people and own_hands.pauses(beat.text)), "")
    return done[who].model_copy(update={"hand": own_hands.PAUSE}) if who in done else None


def handled(subject: str, shown: Sequence[Beat]) -> str:
    """Kind of what a prop is by the words after the verb of whoever handles it: `Grace, hat still on, reads the pasta box`."""
    said = (beat.text[deed.start :] for beat in shown for deed in beat.deeds if subject and deed.prop == subject)
    return next((kind for kind in map(things.looked_at, said) if kind), "")
