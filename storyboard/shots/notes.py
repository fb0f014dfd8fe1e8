"""Plain notes: `closer, from below, night` as changes of a panel's fields, so that strip, sketch and brief agree.

A note is split into wishes; each is held against a table of patterns. What no pattern takes stays as words for the painter.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce
from typing import NamedTuple

from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.patterns import regex
from storyboard.model.shots import LADDER, Angle, Blocking, Expression, Framing, Light, Mark, Panel, Pose, Shot, Size, Time, Weather
from storyboard.shots import note_words as words
from storyboard.shots.camera import BY_COUNT

LONGEST_NOTE = 4000
"""Characters of a note that are read for plain wishes; the rest is never plain."""
SHORTEST, LONGEST = 0.5, 60.0
"""Seconds a panel may last by a note."""
_BESIDE = 0.9
"""Metres between somebody added and the next person."""
_ROUND = 4
"""Decimals of a computed mark."""


@dataclass(frozen=True, slots=True)
class _Context:
    """What a wish may need to know."""

    shot: Shot
    panel: Panel
    people: dict[str, str]
    """Names and aliases in lower case to ids."""
    things: dict[str, str]

    def person(self, name: str) -> str | None:
        return self.people.get(_bare(name))

    def thing(self, name: str) -> str | None:
        bare = _bare(name)
        return self.things.get(bare) or self.things.get(bare.removesuffix("s"))

    def seen(self) -> frozenset[str]:
        """Those the shot is on, and whose shoulder is in it; everybody where it names nobody present."""
        present = frozenset(one.character for one in self.panel.blocking)
        return present & {*self.shot.subjects, self.shot.over} or present


Change = Callable[[_Context, re.Match[str]], Panel | None]
"""The changed panel, or None where the wish cannot be met after all (an unknown name)."""


class _Rule(NamedTuple):
    whole: re.Pattern[str]
    change: Change
    opening: re.Pattern[str] | None
    """Set where more words may follow (`closer on her hands`): the change is made, and the note is not plain."""


def _bare(name: str) -> str:
    return words.ARTICLE.sub("", " ".join(name.split()))


def _size(context: _Context, size: Size) -> Panel:
    """The panel in that size. An over-the-shoulder that gets as loose as a MLS is a two-shot, and comes back when it gets closer."""
    panel, shot = context.panel.model_copy(update={"size": None if size is context.shot.size else size}), context.shot
    if shot.framing is not Framing.OTS or panel.seen(shot).framing not in {Framing.OTS, Framing.TWO} or size not in LADDER:
        return panel
    return _framed(panel, shot, Framing.TWO if LADDER.index(size) <= LADDER.index(Size.MLS) else Framing.OTS)


def _framed(panel: Panel, shot: Shot, framing: Framing) -> Panel:
    return panel.model_copy(update={"framing": None if framing is shot.framing else framing})


def _step(steps: int) -> Change:
    """So many rungs closer on the ladder of sizes, as far as it goes. An insert has no rungs."""

    def change(context: _Context, _: re.Match[str]) -> Panel | None:
        size = context.panel.seen(context.shot).size
        if size not in LADDER:
            return None
        return _size(context, LADDER[min(max(LADDER.index(size) + steps, 0), len(LADDER) - 1)])

    return change


def _named_size(context: _Context, match: re.Match[str]) -> Panel | None:
    return _size(context, words.SIZES[match["size"].replace("-", " ")])


def _angle(angle: Angle) -> Change:
    def change(context: _Context, _: re.Match[str]) -> Panel:
        return context.panel.model_copy(update={"angle": None if angle is context.shot.angle else angle})

    return change


def _light(**fields: Time | Weather) -> Change:
    def change(context: _Context, _: re.Match[str]) -> Panel:
        return _lit(context.panel, context.panel.light.model_copy(update=dict(fields)))

    return change


def _lit(panel: Panel, light: Light) -> Panel:
    return panel.model_copy(update={"light": light})


def _brighter(steps: int) -> Change:
    def change(context: _Context, _: re.Match[str]) -> Panel:
        light = context.panel.light
        return _lit(context.panel, light.model_copy(update={"level": min(max(light.level + steps, -2), 2)}))

    return change


def _lasting(context: _Context, seconds: float) -> Panel:
    return context.panel.model_copy(update={"duration": round(min(max(seconds, SHORTEST), LONGEST), 2)})


def _times(factor: float) -> Change:
    return lambda context, _: _lasting(context, context.panel.duration * factor)


def _seconds(context: _Context, match: re.Match[str]) -> Panel | None:
    return _lasting(context, float(match["seconds"].replace(",", ".")))


def _angle_of(degrees: float) -> float:
    """The same direction within -180..180."""
    turned = math.remainder(degrees, 360.0)
    return 180.0 if turned == -180.0 else turned


def _with_blocking(panel: Panel, blocking: Sequence[Blocking]) -> Panel:
    return panel.model_copy(update={"blocking": tuple(blocking)})


def _meant(context: _Context, match: re.Match[str]) -> frozenset[str] | None:
    """Who a wish is about: those named, else everybody seen. None for a name nobody here has."""
    name = match.groupdict().get("who") or ""
    if _bare(name) in words.EVERYBODY:
        return context.seen()
    who = [context.person(part) for part in words.NAMES.split(name)]
    present = {one.character for one in context.panel.blocking}
    known = frozenset(id for id in who if id)
    return known if len(known) == len(who) and known <= present else None


def _each(field: Callable[[_Context, Blocking], dict[str, object]]) -> Change:
    """A change of the people meant."""

    def change(context: _Context, match: re.Match[str]) -> Panel | None:
        who = _meant(context, match)
        if not who:
            return None
        changed = [one.model_copy(update=field(context, one)) if one.character in who else one for one in context.panel.blocking]
        return _with_blocking(context.panel, changed)

    return change


def _turned(degrees: float) -> Change:
    return _each(lambda _, one: {"facing": _angle_of(one.facing + degrees)})


def _faces(off_camera: float) -> Change:
    """A direction as the camera of the shot sees it: 0 towards it, 90 screen right."""
    return _each(lambda context, _: {"facing": _angle_of(context.shot.side + off_camera)})


def _pose(pose: Pose) -> Change:
    return _each(lambda _, __: {"pose": pose})


def _feels(expression: Expression) -> Change:
    return _each(lambda _, __: {"expression": expression})


def _yaw(start: Mark, end: Mark) -> float:
    return math.degrees(math.atan2(end.x - start.x, end.z - start.z))


def _looks_at(context: _Context, match: re.Match[str]) -> Panel | None:
    who, target = _meant(context, match), context.person(match["target"])
    marks = {one.character: one.mark for one in context.panel.blocking}
    if not who or (target not in marks and not (target := context.thing(match["target"]))):
        return None
    others = who - {target}
    changed = [
        one.model_copy(update={"gaze": target} | ({"facing": _angle_of(_yaw(one.mark, marks[target]))} if target in marks else {}))
        if one.character in others
        else one
        for one in context.panel.blocking
    ]
    return _with_blocking(context.panel, changed)


def _mirrored(one: Blocking, mark: Mark, axis: float) -> Blocking:
    """Somebody on another mark, facing and moving the other way; `axis` is twice the x of the mirror."""
    to = Mark(x=round(axis - one.to.x, _ROUND), z=one.to.z) if one.to else None
    return one.model_copy(update={"mark": mark, "facing": -one.facing if abs(one.facing) < 180.0 else one.facing, "to": to})


_NOBODY: frozenset[str] = frozenset()


def _pair(context: _Context) -> frozenset[str]:
    """The two who change places: the subjects (with the shoulder of an OTS), else the only two there are."""
    present = frozenset(one.character for one in context.panel.blocking)
    shown = present & {*context.shot.subjects, context.shot.over}
    return shown if len(shown) == 2 else present if len(present) == 2 else _NOBODY


def _exchanged(panel: Panel, pair: frozenset[str]) -> Panel:
    one, other = (who for who in panel.blocking if who.character in pair)
    axis = one.mark.x + other.mark.x
    marks = {one.character: other.mark, other.character: one.mark}
    return _with_blocking(panel, [_mirrored(who, marks[who.character], axis) if who.character in pair else who for who in panel.blocking])


def _swap(context: _Context, match: re.Match[str]) -> Panel | None:
    """Two people exchange marks; one, or more than two, are mirrored about the middle."""
    named = [name for name in (match.groupdict().get("one"), match.groupdict().get("other")) if name]
    present = {one.character for one in context.panel.blocking}
    pair = frozenset(id for id in map(context.person, named) if id in present) if named else _pair(context)
    if not present or (named and len(pair) != 2):
        return None
    if pair:
        return _exchanged(context.panel, pair)
    flipped = [_mirrored(one, Mark(x=-one.mark.x, z=one.mark.z), 0.0) for one in context.panel.blocking]
    return _with_blocking(context.panel, flipped)


def _flip(context: _Context, _: re.Match[str]) -> Panel:
    return context.panel.model_copy(update={"mirrored": not context.panel.mirrored})


def forgets(one: Blocking, id: str) -> Blocking:
    """The same person, no longer looking at or holding what has gone."""
    gone = {name: "" for name in ("gaze", "holds") if getattr(one, name) == id}
    return one.model_copy(update=gone) if gone else one


def _several(context: _Context, names: str) -> list[str] | None:
    """The ids of a list of people and things (`JONAS, EDIE and the key`), None where one of them is not known."""
    one = context.person(names) or context.thing(names)
    found = [one] if one else [context.person(name) or context.thing(name) for name in words.NAMES.split(names)]
    known = [id for id in found if id]
    return known if len(known) == len(found) else None


def _without(context: _Context, match: re.Match[str]) -> Panel | None:
    gone, panel = _several(context, match["what"]), context.panel
    if gone is None:
        return None
    left = [one for one in panel.blocking if one.character not in gone]
    blocking = tuple(reduce(forgets, gone, one) for one in left)
    changed = panel.model_copy(update={"blocking": blocking, "props": tuple(prop for prop in panel.props if prop not in gone)})
    return reframed(context.shot, changed, frozenset(gone))


_OF_PEOPLE = frozenset({Framing.SINGLE, Framing.PROFILE, Framing.REACTION, Framing.OTS, Framing.TWO, Framing.THREE, Framing.GROUP})
"""Framings of people; they must follow when one of those people goes."""


def reframed(shot: Shot, panel: Panel, gone: frozenset[str]) -> Panel:
    """The panel framed for who is left of those the shot was on, else for somebody else there; its size stays."""
    if panel.seen(shot).framing not in _OF_PEOPLE or not gone & {*shot.subjects, shot.over}:
        return panel
    present = {one.character for one in panel.blocking}
    left = present & {*shot.subjects, shot.over}
    return _framed(panel, shot, BY_COUNT.get(len(left) or min(len(present), 1), Framing.GROUP))


def _empty(context: _Context, _: re.Match[str]) -> Panel:
    panel = _with_blocking(context.panel, ())
    return _framed(panel, context.shot, Framing.EMPTY) if panel.seen(context.shot).framing in _OF_PEOPLE else panel


def free_mark(blocking: Sequence[Blocking]) -> Mark:
    """A mark right of the people there, in line with the one farthest right."""
    if not blocking:
        return Mark()
    outer = max(blocking, key=lambda one: one.mark.x).mark
    return Mark(x=round(outer.x + _BESIDE, _ROUND), z=outer.z)


def _with(context: _Context, match: re.Match[str]) -> Panel | None:
    wanted = _several(context, match["what"])
    return None if wanted is None else reduce(partial(_added, context), wanted, context.panel)


def _added(context: _Context, panel: Panel, id: str) -> Panel:
    """The panel with somebody or something there, once."""
    if id not in context.people.values():
        return panel.model_copy(update={"props": tuple(dict.fromkeys((*panel.props, id)))})
    if any(one.character == id for one in panel.blocking):
        return panel
    added = Blocking(character=id, mark=free_mark(panel.blocking), facing=_angle_of(context.shot.side))
    return _with_blocking(panel, (*panel.blocking, added))


def _holds(context: _Context, match: re.Match[str]) -> Panel | None:
    who, thing = _meant(context, match), context.thing(match["what"])
    if not who or not thing or len(who) > 1:
        return None
    changed = [one.model_copy(update={"holds": thing}) if one.character in who else forgets(one, thing) for one in context.panel.blocking]
    return context.panel.model_copy(update={"blocking": tuple(changed), "props": tuple(dict.fromkeys((*context.panel.props, thing)))})


_WHO = r"(?P<who>[^,;]{1,60}?)"
_MUCH = r"(?:much|a lot|way|far|lots|considerably)"
_LOOK = r"(?:(?:is|are|looks?|looking|should be|feels?|gets?|being|to be|more) )*"


def _rule(pattern: str, change: Change, *, leads: bool = False) -> _Rule:
    return _Rule(regex(pattern), change, regex(rf"(?:{pattern})(?= )") if leads else None)


def _about_people(table: dict[str, Callable[[], Change]]) -> Iterator[_Rule]:
    """Each pattern alone, and after or before a name."""
    for said, change in table.items():
        yield _rule(rf"{_LOOK}(?:{said})", change())
        yield _rule(rf"{_WHO} {_LOOK}(?:{said})", change())
        yield _rule(rf"(?:{said}) {_WHO}", change())


_SIZE_NAMES = "|".join(re.escape(name).replace(r"\ ", "[ -]") for name in sorted(words.SIZES, key=len, reverse=True))
_PEOPLE: dict[str, Callable[[], Change]] = {
    r"turn(?:s|ed|ing)?(?: a?round)?": lambda: _turned(180.0),
    r"(?:fac(?:e|es|ing) |turn(?:s|ed|ing)? (?:to |towards? )?)(?:the )?(?:camera|us|front)": lambda: _faces(0.0),
    words.AWAY: lambda: _faces(180.0),
    r"(?:fac(?:e|es|ing)|turn(?:s|ed|ing)?|looks?|looking) (?:to )?(?:the |screen |his |her )?left": lambda: _faces(-90.0),
    r"(?:fac(?:e|es|ing)|turn(?:s|ed|ing)?|looks?|looking) (?:to )?(?:the |screen |his |her )?right": lambda: _faces(90.0),
} | {said: (lambda pose=pose: _pose(pose)) for said, pose in words.POSES.items()} | {
    said: (lambda mood=mood: _feels(mood)) for said, mood in words.FEELINGS.items()
}  # fmt: skip

RULES: tuple[_Rule, ...] = (
    _rule(rf"{_MUCH} (?:{words.CLOSER})", _step(2), leads=True),
    _rule(words.CLOSER, _step(1), leads=True),
    _rule(rf"{_MUCH} (?:{words.WIDER})", _step(-2), leads=True),
    _rule(words.WIDER, _step(-1)),
    _rule(rf"(?:an? |in |into |as an? |to an? )*(?P<size>{_SIZE_NAMES})(?:[ -](?:shot|view))?(?= |$)", _named_size, leads=True),
    *(_rule(said, _angle(angle), leads=True) for said, angle in words.ANGLES.items()),
    *(_rule(said, _light(time=time)) for said, time in words.TIMES.items()),
    *(_rule(said, _light(weather=weather)) for said, weather in words.WEATHERS.items()),
    _rule(rf"{_MUCH} (?:darker|dimmer)|very dark", _brighter(-2)),
    _rule("dark(?:er)?|dimmer|less light|gloomier|moodier", _brighter(-1)),
    _rule(rf"{_MUCH} (?:brighter|lighter)|very bright", _brighter(2)),
    _rule("bright(?:er)?|lighter|more light|less dark", _brighter(1)),
    _rule(r"(?:swap|switch|exchange)(?: the)?(?: sides| places| positions| them| people| the two)*(?: around| over)?", _swap),
    _rule(r"(?:swap|switch|exchange) (?P<one>.{1,60}?) (?:and|with|&) (?P<other>.{1,60})", _swap),
    _rule(r"(?:flip|mirror)(?:ed)?(?: (?:the )?(?:picture|image|panel|shot|frame|it))?(?: horizontally)?", _flip),
    _rule(r"(?:nobody|no ?one|no people|no figures|without (?:people|anybody|anyone)|empty|empty (?:frame|shot|set))", _empty),
    *_about_people(_PEOPLE),
    _rule(
        r"(?:hold|for|last|lasts|duration|hold for|hold it|stay)?(?: for| on it)? ?(?P<seconds>\d{1,3}(?:[.]\d{1,3})?) ?(?:s|secs?"
        r"|seconds?)(?: long)?",
        _seconds,
    ),
    _rule(rf"turn(?:s|ed|ing)? {_WHO} a?round", _turned(180.0)),
    _rule(r"(?:faster|shorter|quicker|snappier|cut sooner)", _times(0.75)),
    _rule(r"(?:longer|slower|hold longer|hold|linger)", _times(1.5)),
    _rule(rf"{words.GONE} (?P<what>.{{1,200}})", _without),
    _rule(r"(?P<what>[^,;]{1,60}?) (?:is |are )?(?:gone|out|leaves|out of (?:frame|shot|the (?:shot|frame|picture)))", _without),
    _rule(rf"{_WHO} (?:holds|holding|has|with|carries|carrying) (?P<what>.{{1,60}})", _holds),
    _rule(r"give (?P<who>.{1,60}?) (?P<what>(?:the|an?|his|her) .{1,60})", _holds),
    _rule(rf"{words.HERE} (?P<what>.{{1,200}})", _with),
    _rule(rf"{_WHO} (?:looks?|looking|stares?|turns?|glances?) (?:at|to|towards?) (?P<target>.{{1,60}})", _looks_at),
    _rule(rf"{_WHO} (?:faces|facing) (?P<target>.{{1,60}})", _looks_at),
)
"""Held against a wish in this order; the first that takes it wins."""


def _normal(text: str) -> str:
    """Lower case, plain quotes and single spaces."""
    return " ".join(text.casefold().replace("’", "'").replace("–", "-").replace("—", "-").split()).strip(" .!?-\"'")


def _stripped(wish: str) -> Iterator[str]:
    """A wish as it stands, and ever shorter without the words of politeness around it."""
    yield wish
    while True:
        shorter = words.CAMERA.sub("", words.AFTER.sub("", words.BEFORE.sub("", wish)))
        if shorter == wish:
            return
        wish = shorter
        yield wish


def _whole(context: _Context, wish: str) -> Panel | None:
    """The panel with all of a wish met, or None. A word of politeness alone is met by leaving all as it is."""
    if wish in words.POLITE:
        return context.panel
    tried = (rule.change(context, match) for form in _stripped(wish) for rule in RULES if (match := rule.whole.fullmatch(form)))
    return next((panel for panel in tried if panel is not None), None)


def _led(context: _Context, wish: str) -> Panel | None:
    """The panel with the beginning of a wish met (`closer on her hands`), or None."""
    openings = [(rule.opening, rule.change) for rule in RULES if rule.opening]
    tried = (change(context, match) for form in _stripped(wish) for opening, change in openings if (match := opening.match(form)))
    return next((panel for panel in tried if panel is not None), None)


def _names(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Names in lower case; the first owner of a name keeps it."""
    known: dict[str, str] = {}
    for name, id in pairs:
        known.setdefault(_bare(_normal(name)), id)
    return known


def _known(breakdown: Breakdown) -> tuple[dict[str, str], dict[str, str]]:
    """Ids of people and of things by their names."""
    people = _names([(name, who.id) for who in breakdown.characters for name in (who.name, *who.aliases)])
    return people, _names([(prop.name, prop.id) for prop in breakdown.props])


def _listed(context: _Context, clauses: Iterable[str]) -> Iterator[str]:
    """The clauses; one that is only names goes on with what was wished for the names before it (`with JONAS, EDIE`)."""
    verb = ""
    for clause in clauses:
        if not (names := bool(verb) and _several(context, clause) is not None):
            verb = next((match[1] for form in _stripped(clause) if (match := words.LISTS.match(form))), "")
        yield f"{verb} {clause}" if names else clause


def _wishes(note: str) -> Iterator[str]:
    """The clauses of a note, in normal form."""
    return filter(None, map(_normal, words.ENDS.split(note[:LONGEST_NOTE])))


def _fulfilled(context: _Context, wish: str) -> tuple[_Context, bool]:
    """The context after one wish, and whether all of it was understood."""
    changed = _whole(context, wish)
    if changed is not None:
        return replace(context, panel=changed), True
    started = _led(context, wish)
    return (context if started is None else replace(context, panel=started)), False


def _clause(context: _Context, clause: str) -> tuple[_Context, bool]:
    """A clause as one wish (`ANNA and TOM sit`), else as several joined by `and`."""
    parts = [part for part in map(_normal, words.AND.split(clause)) if part]
    if len(parts) < 2 or _whole(context, clause) is not None:
        return _fulfilled(context, clause)
    plain = True
    for part in _listed(context, parts):
        context, understood = _fulfilled(context, part)
        plain = plain and understood
    return context, plain


def apply(note: str, scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> tuple[Panel, bool]:
    """The panel with everything plain in `note` made so, and whether that was all of the note.

    Understood are: closer and wider, sizes by name, angles, time of day, weather, darker and brighter, swapped sides, turns
    and facings, poses and feelings of one or all, who and what is there or not, how long it lasts. Several wishes are
    joined by commas, semicolons or `and`. The id, the shot and what the panel covers never change.

    Raises:
        KeyError: the panel's shot is none of `scene`.
    """
    context, plain = _Context(scene.shot(panel.shot), panel, *_known(breakdown)), len(note) <= LONGEST_NOTE
    for clause in _listed(context, _wishes(note)):
        context, understood = _clause(context, clause)
        plain = plain and understood
    return context.panel, plain


def unknown(note: str, breakdown: Breakdown) -> tuple[str, ...]:
    """What a note wants with or without that nobody and nothing in the breakdown is called, in the note's own letters, each once."""
    names = {name for known in _known(breakdown) for name in known}
    forms = (form for wish in _wishes(note) for form in _stripped(wish))
    wanted = (match["what"] for form in forms if (match := words.WITH.match(form)) and not _otherwise(form))
    parts = (part for what in wanted if _bare(what) not in names for part in words.NAMES.split(what))
    strange = (_bare(part) for part in parts if part and not _otherwise(f"with {part}"))
    return tuple(dict.fromkeys(_as_written(name, note) for name in strange if name and not {name, name.removesuffix("s")} & names))


def _otherwise(form: str) -> bool:
    """Whether a wish is about no name (`with rain`, `without people`)."""
    return any(rule.change not in {_with, _without} and rule.whole.fullmatch(form) for rule in RULES)


def _as_written(name: str, note: str) -> str:
    return next(iter(re.findall(re.escape(name), note, re.IGNORECASE)), name)
