"""How two people are to each other whatever else they do: face to face, back to back, arm in arm, one on the other's shoulders.

A relation is one word in `Blocking.at` of one of the two, who looks at the other; the staging brings both together by it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots import touches
from storyboard.shots.beats import Beat
from storyboard.shots.floor import MOVING, Floor
from storyboard.shots.relation_words import (
    ARM_AROUND,
    ARM_IN_ARM,
    BACK_TO_BACK,
    BLOCKING_WAY,
    CIRCLING,
    CLINKING,
    CROSSING,
    DRENCHING,
    FACE_TO_FACE,
    FOREHEADS,
    HANDED_DOWN,
    HELD_BACK,
    HIGH_FIVE,
    IN_LAP,
    IN_LINE,
    LEANT_ON,
    ON_BACK,
    ON_SHOULDERS,
    PARTNERS,
    PASSING,
    PROPOSING,
    PROPPING,
    STAND_OFF,
)


class _Row(NamedTuple):
    at: str
    words: re.Pattern[str]
    swapped: bool = False
    """Whether who is named second has it: `carries her on his shoulders`."""
    legs: Pose | None = None
    theirs: Pose | None = None
    thing: str = ""
    """Kind of what is in the hand for it, where the words name none."""


def _row(at: str, words: str, *, swapped: bool = False, legs: Pose | None = None, theirs: Pose | None = None, thing: str = "") -> _Row:
    return _Row(at, regex(words, re.IGNORECASE), swapped, legs, theirs, thing)


_KIN = r"(?:old |young |little )?(?:man|woman|boy|girl|child|kid|son|daughter|brother|sister|mother|father|wife|husband|friend|mum|mom|dad)"
_ONE = rf"(?:him|her|them|(?:the )?(?-i:[A-Z])[\w’'.-]*(?: (?-i:[A-Z])[\w’'.-]*)?|(?:the|his|her|their) {_KIN})"
_CAPTIVE = rf"(?:{_ONE}|(?:the|an?|his|her|their) (?:\w+ )?(?:prisoner|captive|hostage|thief|robber|burglar|soldier|suspect))"
_WHOSE = r"(?:his|her|their|the other['’]s|(?:the )?[^\W_]+['’]s?)"
_CLOTHES = r"coat|jacket|dress|shirt|boots?|shoes?|sweater|jumper|gown|robe|gloves|clothes|armou?r|suit|skirt|bed|chair|bath"
_ARM = r"(?:an|his|her|one|their|a (?:protective|comforting|friendly|heavy|strong)) (?:\w+ )?arm\b"
_ROUND = r"(?:around|round|about|across|over)"
_BLADES = r"(?:their |the |his |her )?(?:two )?(?:swords|blades|sabres|sabers|rapiers|cutlasses|foils|epees|katanas|steel)"
_ROWS: tuple[_Row, ...] = (
    _row(
        PROPPING,
        rf"\bhelp(?:s|ing)? {_ONE} (?:along|limp|hobble|walk|across|away|stagger)\b|\bhalf[- ]carr(?:y|ies|ying) {_ONE}|"
        rf"\b(?:get|put|slip|wedge|shove|slide)(?:s|ting|ping|ing)? (?:a|his|her|one) shoulder (?:in )?under {_WHOSE} "
        r"(?:arm|shoulder|armpit)\b|"
        rf"\b(?:support|prop)(?:s|ing)? {_ONE}(?: up)?,? (?:as|while) (?:they|he|she) (?:walk|limp|hobble|stagger|shuffle)s?\b",
        legs=Pose.WALK,
        theirs=Pose.LIMP,
    ),
    _row(FACE_TO_FACE, r"\b(?:face|nose|toe|eye)[- ]to[- ](?:face|nose|toe|eye)\b|\bchest to chest\b|\binches (?:apart|from each other)\b"),
    _row(BACK_TO_BACK, r"\bback[- ]to[- ]back\b|\bbacks (?:pressed )?(?:together|against each other|to each other)\b"),
    _row(touches.BESIDE, r"\b(?:side[- ]by[- ]side|shoulder to shoulder|hip to hip|elbow to elbow|two abreast)\b"),
    _row(ARM_IN_ARM, rf"\barm[- ]in[- ]arm\b|\barms (?:are )?linked\b|\blink(?:s|ing)? (?:arms|{_WHOSE} arm)\b"),
    _row("hand", r"\bhand[- ]in[- ]hand\b|\bholding hands\b(?! across)|\bhold hands\b(?! across)"),
    _row(
        FOREHEADS,
        r"\bforeheads? (?:\w+ ){0,2}(?:together|to forehead|against (?:his|hers|her|each|forehead)|touch(?:es|ing)?)\b|"
        rf"\b(?:rest|press|lean|lay|touch|put|drop)(?:e?s|ing)? {_WHOSE} foreheads? (?:\w+ )?(?:to|on|against|together)\b"
        r"(?! (?:the|a|an) (?!other))",
    ),
    _row(LEANT_ON, rf"\b(?:his |her )?head (?:\w+ ){{0,2}}(?:on|against) {_WHOSE} shoulder\b"),
    _row(LEANT_ON, rf"\b(?:asleep|sleep(?:s|ing)?|doz(?:es|ing)|snor(?:es|ing)|nod(?:s|ding) off) (?:on|against) {_WHOSE} shoulder\b"),
    _row(
        LEANT_ON,
        rf"\b(?:lean|slump|sag|nestle|snuggle)(?:s|ing)? (?:\w+ly )?(?:up )?(?:against|into|on) (?:{_ONE}|{_WHOSE} shoulder)"
        r"(?=[.,;!]| as | while | and |$)",
    ),
    _row(
        HELD_BACK,
        rf"\b(?:hold|pull|drag|yank|haul|keep)(?:s|ing)? (?:\w+ly )?{_ONE} back\b(?! (?:to|into|in|from the door|on|up|inside))|"
        rf"\brestrain(?:s|ing)? {_ONE}|\b(?:hold|grab|seize|catch)(?:e?s|ing)? {_ONE} from behind\b",
    ),
    _row(ON_SHOULDERS, rf"\b(?:ride|sit|perch|is|ris)(?:e?s|ing|ed)? (?:up |high |astride )?on {_WHOSE} shoulders\b", legs=Pose.SIT),
    _row(
        ON_SHOULDERS,
        rf"\b(?:carr|lift|hoist|swing|put|set|has|hav)(?:y|ies|s|es|ing|e)? {_ONE} (?:up )?(?:high )?(?:on|onto) (?:his|her) shoulders\b|"
        rf"\bwith {_ONE} on (?:his|her) shoulders\b",
        swapped=True,
        legs=Pose.SIT,
    ),
    _row(
        ON_BACK,
        rf"\b(?:gives?|giving) {_ONE} a piggy-?back\b|\bcarr(?:y|ies|ying) {_ONE} (?:piggy-?back|on (?:his|her) back)\b",
        swapped=True,
        legs=Pose.SIT,
    ),
    _row(
        ON_BACK,
        rf"\b(?:ride|jump|climb|leap|hop|cling)(?:s|ing)? (?:\w+ )?(?:on|onto|to) {_WHOSE} back\b|\bpiggy-?back\b|"
        r"\b(?:is|sits?|sitting) on (?:the )?[^\W_]+['’]s? back\b",
        legs=Pose.SIT,
    ),
    _row(
        IN_LAP,
        rf"\b(?:take|pull|lift|hold|draw|put|set|gather|cradle|has|with)(?:s|ing)? {_ONE} (?:up )?(?:in|on|into|onto) (?:his|her) lap\b|"
        rf"\b(?:take|pull|lift|draw|set|sit|gather|hoist)(?:s|ing)? (?:him|her|them|(?:the|his|her|their) {_KIN}) (?:up "
        r")?(?:on|onto) (?:his|her) knees?\b|"
        rf"(?:\A|[,;] ?){_ONE} (?:asleep )?(?:in|on) (?:his|her) lap\b",
        swapped=True,
        legs=Pose.SIT,
        theirs=Pose.SIT,
    ),
    _row(
        IN_LAP,
        r"\b(?:sit|climb|curl|perch|settle|snuggle|crawl|hop|jump|plop|asleep|is|lie)(?:s|ing|ed)? (?:(?!hands?\b)\w+ ){0,2}?"
        rf"(?:in|on|into|onto) {_WHOSE} lap\b",
        legs=Pose.SIT,
        theirs=Pose.SIT,
    ),
    _row(
        ARM_AROUND,
        rf"\b{_ARM} (?:\w+ly )?{_ROUND} (?:{_ONE}(?=[.,;!]|$| and | as )|{_WHOSE} (?:shoulders?|waist|back))|\barms? {_ROUND} "
        r"each other\b",
    ),
    _row(
        BLOCKING_WAY,
        rf"\b(?:block|bar)(?:s|ing)? (?:{_WHOSE} (?:way|path|exit|escape|passage)|{_ONE})\b|"
        rf"\b(?:stand|step|get|move|is|plant)(?:s|ing)? (?:\w+ )?(?:in|into) {_WHOSE} (?:way|path)\b|\bcuts? {_ONE} off(?=[.,;]|$)",
        legs=Pose.STOP,
    ),
    _row(
        PASSING,
        rf"\b(?:push|shov|barg|should|squeez|brush|elbow|storm|sweep|muscl)\w* (?:\w+ly )?(?:right |straight )?past {_ONE}\b",
        legs=Pose.WALK,
        theirs=Pose.STAND,
    ),
    _row(
        CLINKING,
        r"\b(?:clink(?:s|ing)?|(?:touch|knock|tap)(?:es|s|ing)? (?:their )?(?:glasses|cups|mugs|bottles|beers))\b|"
        r"\btoast(?:s|ing)? (?:each other|one another)\b",
        legs=Pose.SHOW,
        theirs=Pose.SHOW,
    ),
    _row(
        CROSSING,
        rf"\bcross(?:es|ing)? {_BLADES}\b|\b{_BLADES} (?:clash|cross|meet|clang|lock|ring)(?:es|s|ing)?\b|"
        rf"\b(?:clash|lock|fight|fence|duel)(?:es|s|ing)? (?:with )?{_BLADES}\b|\bsword[- ]?fight(?:s|ing)?\b|"
        r"\b(?:they|the two|both|(?-i:[A-Z])[\w-]+ and (?-i:[A-Z])[\w-]+) (?:\w+ly )?(?:fence|duel)\b"
        r"(?! (?:off|in|with (?:pistols|guns|words))\b)|"
        rf"\b(?:fenc(?:es|ing)|spar(?:s|ring)|duel(?:s|ling)?) with {_ONE}",
        legs=Pose.FIGHT,
        theirs=Pose.FIGHT,
        thing="sword",
    ),
    _row(
        DRENCHING,
        rf"\b(?:empt|pour|tip|dump|slosh|upend|throw|chuck|fling|turn)\w* [^.;]*?\b(?:bucket|pail|basin|jug|pitcher|washtub)\b[^.;]*?"
        rf" (?:over|on|onto) (?:{_ONE}(?=[.,;!]|$| and | as | from )|(?:{_WHOSE}|(?:the )?[^\W_]+['’]s) head)",
        legs=Pose.POUR,
        thing="bucket",
    ),
    _row(HIGH_FIVE, r"\bhigh[- ]?fiv(?:e|es|ing)\b|\bslap(?:s|ping)? palms\b", legs=Pose.SHOW, theirs=Pose.SHOW),
    _row(
        PROPOSING,
        rf"\bon one knee (?:before|in front of|to) {_ONE}|"
        rf"\b(?:kneel|drop|sink|fall)\w* (?:to (?:his|her) knees )?(?:before|in front of|at the feet of) {_ONE}",
        legs=Pose.KNEEL,
    ),
    _row(
        IN_LINE,
        r"\b(?:in|join(?:s|ing)?) (?:a |the )?(?:line|queue)\b(?! of)|\bqueu(?:e|es|ing)(?: up)?\b",
        legs=Pose.STAND,
        theirs=Pose.STAND,
    ),
    _row("chest", rf"\btuck(?:s|ing)? {_ONE} (?:in|up|into bed)\b|\bputs? {_ONE} to bed\b", legs=Pose.TEND, theirs=Pose.LIE),
    _row(
        STAND_OFF,
        r"\b(?:point|aim|level|train|draw|pull)\w* (?:(?:their|his|her|a|both) )?"
        r"(?:guns?|pistols?|rifles?|weapons?|revolvers?|shotguns?) (?:at|on) (?:each other|one another)\b",
        legs=Pose.AIM,
        theirs=Pose.AIM,
    ),
    _row(
        "back",
        rf"\b(?:lead|march|frogmarch|escort|push|prod|driv|bring|forc|usher|steer|herd|tak)\w* {_CAPTIVE}(?: \w+){{0,6}}? "
        rf"(?:at (?:gunpoint|rifle point)|"
        rf"with (?:an?|his|her|the) (?:gun|pistol|rifle|revolver|shotgun) (?:at|in|to|against|on) {_WHOSE} back)",
        legs=Pose.AIM,
        theirs=Pose.HANDS_UP,
        thing="gun",
    ),
    _row(
        "",
        rf"\b(?:pull|drag|tug|lead|haul|yank|march|tow)\w* {_ONE} (?:along|away|after (?:him|her)|"
        r"(?:up|down) the (?:\w+ )?(?:stairs|steps)|(?:\w+ ){0,5}?by the (?:hand|arm|elbow|sleeve|wrist))\b",
        legs=Pose.LEAD,
        theirs=Pose.WALK,
    ),
    _row(
        touches.IN_ARMS,
        rf"\b(?:carr|sling|slung|heav|hoist|throw|with)\w* {_ONE} (?:slung |thrown )?over (?:his|her) shoulder\b|"
        rf"\bcarr(?:y|ies|ying) (?:the|a) (?:sleeping|unconscious|wounded|injured|limp|exhausted|crying|dead|little|drowsy) {_ONE}\b",
        legs=Pose.CARRY,
    ),
    _row(
        "waist",
        rf"\b(?:frisk|search)\w* (?:{_ONE}|{_WHOSE} pockets)(?=[.,;]| against| roughly| quickly| for |$)|\bpat\w* {_ONE} down\b",
        legs=Pose.TEND,
        theirs=Pose.HANDS_UP,
    ),
    _row("mouth", rf"\bbrush(?:es|ing)? {_WHOSE} teeth\b(?<![Hh]is teeth)(?<![Hh]er teeth)", legs=Pose.TEND, thing="toothbrush"),
    _row("mouth", rf"\b(?:spoon|ladle|feed)\w* [^.;]*\b(?:in|into) {_WHOSE} mouth\b", legs=Pose.TEND, thing="spoon"),
    _row("hair", r"\b(?:cut|trim|snip|clip)\w* (?:[^\W_]+['’]s) (?:\w+ )?hair\b", legs=Pose.TEND, thing="scissors"),
    _row("hair", r"\b(?:towel|dry|drie)\w* (?:[^\W_]+['’]s) (?:\w+ )?hair\b", legs=Pose.TEND, thing="towel"),
    _row("", rf"\b(?:hold|keep|has|have)(?:s|ing)? {_ONE} at gunpoint\b", legs=Pose.AIM, theirs=Pose.HANDS_UP, thing="gun"),
    _row(
        "hand",
        rf"\b(?:pull|help|haul|drag|lift|hoist|yank|get)\w* {_ONE} (?:back )?(?:up )?(?:to (?:his|her|their) feet|(?<=up )(?=[.,;]|$))",
        legs=Pose.PULL,
        theirs=Pose.CROUCH,
    ),
    _row(
        HANDED_DOWN,
        rf"\b(?:help|hand)(?:s|ing)? {_ONE} (?:down(?! the (?:\w+ )?(?:hall|corridor|street|road|aisle))|aboard|up (?:onto|into|on))\b|"
        rf"\bhelp(?:s|ing)? {_ONE} (?:off|out of) (?:the|an?|his|her) (?!(?:\w+ )?(?:{_CLOTHES})\b)",
        theirs=Pose.STAND,
    ),
    _row(CIRCLING, r"\bcircl(?:e|es|ing) (?:each other|one another)\b"),
)  # fmt: skip
"""The relation, its words, and who has it."""

_MANY = regex(r"\A\W*(?:they|both|the (?:two|couple|pair|lovers|brothers|sisters|fighters|boxers|men|women)|two)\b", re.IGNORECASE)
LEGS = frozenset(
    {Pose.STAND, Pose.SIT, Pose.WALK, Pose.RUN, Pose.SNEAK, Pose.LIMP, Pose.STAGGER, Pose.LIE, Pose.AIM, Pose.SLEEP, Pose.DANCE, Pose.DRIVE}
)
"""Poses that stay in a relation; any other was the same in other words."""


def between(text: str) -> bool:
    """Whether words have two people in a relation."""
    return _told(text)[0] is not None


def _told(text: str) -> tuple[_Row | None, re.Match[str] | None]:
    return next(((row, hit) for row in _ROWS if (hit := row.words.search(text)) is not None), (None, None))


def relate(floor: Floor, beat: Beat) -> None:
    """Brings two people of a beat into the relation that its words have them in."""
    if floor.apart or beat.away:
        return
    row, match = _told(beat.text)
    pair = _pair(floor, beat, match) if match is not None else ()
    if row is None:
        _dance(floor, beat)
    elif len(pair) == TWO:
        _set(floor, row, *(pair[::-1] if row.swapped else pair))


def _dance(floor: Floor, beat: Beat) -> None:
    """Two who dance do it with each other."""
    for deed in beat.deeds if not _APART.search(beat.text) else ():
        pair = [i for i in dict.fromkeys((*deed.who, deed.whom)) if i in floor.here]
        if deed.pose is Pose.DANCE and len(pair) == TWO and not floor.car:
            _set(floor, _PARTNERED, *pair)
            return


_APART = regex(r"\b(?:alone|by (?:him|her)self|wildly|separately|apart|disco|jumps?|pogo|headbang\w*|breakdanc\w*)\b", re.IGNORECASE)
_PARTNERED = _Row(PARTNERS, regex(""), legs=Pose.DANCE, theirs=Pose.DANCE)
TWO = 2
"""People of a relation."""


def _pair(floor: Floor, beat: Beat, match: re.Match[str]) -> Sequence[str]:
    """The two whom words are about: who does what was told last before them, and whom else the sentence names."""
    named = [i for i in dict.fromkeys((*beat.people, *(deed.whom for deed in beat.deeds))) if i in floor.here]
    doing = [i for deed in reversed(beat.deeds) if deed.start <= match.start() + 1 for i in deed.who if i in floor.here]
    who = list(dict.fromkeys((*doing[:2], *named)))
    if len(who) == 1:
        who += [other for other in floor.order() if other not in who and _names(floor, other, beat.text)]
    if len(who) == 1 and _OF_HIM.search(match.group()):
        who += [other for other in (floor.here[who[0]].gaze,) if other in floor.here and other != who[0]]
    if len(who) < TWO and _MANY.match(beat.text):
        who = list(dict.fromkeys((*who, *floor.order())))
    own = _OWN_PART.match(match.group())
    if own and len(who) >= TWO and floor.builds.get(who[0]) == WRONG[own["whose"].casefold()] != floor.builds.get(who[1]):
        return who[1::-1]
    told = [_names(floor, one, match.group()) for one in who[:TWO]]
    return who[1::-1] if told == [True, False] else who[:TWO]


def _names(floor: Floor, who: str, text: str) -> bool:
    """Whether a text has somebody's name, if only as an owner: `clinks his glass against Anna's`."""
    name = floor.names.get(who, "").partition(" ")[0]
    return len(name) > 1 and re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) is not None


WRONG = {"his": "woman", "her": "man"}
_OWN_PART = regex(r"(?P<whose>his|her) (?:\w+ )?(?:arm|head)\b", re.IGNORECASE)
"""Whose arm or head it is that lies on the other."""
_OF_HIM = regex(r"\b(?:his|her|him|their|them)\b", re.IGNORECASE)
"""Somebody who was named before."""


def _set(floor: Floor, row: _Row, first: str, second: str) -> None:
    """Takes both out of what they were in: the legs of the relation, or those they have, and free hands."""
    one, two = floor.here[first], floor.here[second]
    at_work = one.pose is two.pose and one.pose not in LEGS
    sits = row.at == touches.BESIDE and (at_work or Pose.SIT in (one.pose, two.pose))
    if (
        sits
        or (floor.car and row.at != LEANT_ON)
        or (row.at == "hand" and row.legs is None and one.pose not in MOVING | {Pose.STAND, Pose.SIT})
    ):
        return
    if Pose.DANCE in (one.pose, two.pose):
        row = row._replace(at=PARTNERS, legs=Pose.DANCE, theirs=Pose.DANCE)
    elif row.at == LEANT_ON:
        row = row._replace(legs=_leaning(one.pose, two.pose), theirs=two.pose if two.pose in LEGS else None)
    elif row.at == BACK_TO_BACK and Pose.AIM in (one.pose, two.pose):
        row = row._replace(legs=Pose.AIM, theirs=Pose.AIM)
    moving = one.pose in MOVING and two.pose in MOVING
    for now, legs in ((one, row.legs), (two, row.theirs)):
        pose = legs or (now.pose if now.pose in LEGS else Pose.STAND)
        busy = next((done for done in (now.pose, now.gesture) if done in ARMS_ONLY and pose in SEATED_OR_UP), None)
        floor.change(now.character, pose=pose, gesture=busy, at="", to=now.to if moving else None)
        floor.told[now.character] = TELLING
    floor.change(first, at=row.at, gaze=second, gesture=None)
    for who in (first, second)[: 1 + (row.at == CROSSING)]:
        if row.thing and not floor.here[who].holds:
            floor.change(who, thing=row.thing)
            floor.thrown.add(who)
    if row.at in PUT_ON or row.theirs is Pose.LIE:
        floor.change(second, at=PUT_ON.get(row.at, "bed"))


PUT_ON = {HANDED_DOWN: "crate"}
"""What the other of the two is on."""
SEATED_OR_UP = frozenset({Pose.SIT, Pose.STAND, Pose.WALK, Pose.DRIVE})
ARMS_ONLY = frozenset({Pose.READ, Pose.EAT, Pose.DRINK, Pose.PHONE, Pose.WAVE, Pose.POINT, Pose.SMOKE})
"""What is done beside it by who bears another."""


def _leaning(own: Pose, theirs: Pose) -> Pose:
    """How somebody is who leans on another: asleep or awake on the same seat; on their feet beside who stands."""
    if theirs not in (Pose.SIT, Pose.DRIVE, Pose.SLEEP):
        return Pose.STAND if own in (Pose.LIE, Pose.SLEEP, Pose.SIT) else own
    return Pose.SLEEP if own in (Pose.LIE, Pose.SLEEP) else Pose.SIT


TELLING = 4.9
"""How strong a relation is: what is told of the same two in the panel is done so."""


_RINGS: tuple[tuple[str, str], ...] = (
    ("map", r"maps?|plans?|blueprints?|charts?|drawings?"),
    ("table", r"tables?|desk|cake|model|board|counter"),
    ("bed", r"bed|bedside|cot|crib|stretcher|gurney"),
    ("car", r"car|van|truck|wreck|jeep|taxi|engine|vehicle"),
    ("grave", r"graves?|pit|hole|trench"),
    ("fire", r"fire|campfire|bonfire|brazier|stove|embers"),
    ("coffin", r"coffin|casket"),
)
_AROUND = regex(
    r"\b(?:around|round|(?:stand|kneel|sit|gather|wait)\w* (?:\w+ )?(?:at|over|by|beside|before)"
    r"(?= (?:the|an?|his|her|[^\W_]+['’]s) (?:open )?(?:grave|coffin|bedside|fire|campfire)\b)) "
    r"(?:the|an?|his|her|their|[^\W_]+['’]s) (?:(?!and\b|of\b)[\w-]+ ){0,2}?(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in _RINGS)
    + r")\b(?!['’-])",
    re.IGNORECASE,
)
"""What people are around, by its words."""


def ring(text: str) -> str:
    """The kind of what people are around by the words; empty for nothing known."""
    found = _AROUND.search(text)
    return (found.lastgroup or "") if found else ""
