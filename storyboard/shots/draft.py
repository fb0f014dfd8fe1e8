"""A scene's plan as somebody who is asked for one answers: by numbered lines and known ids, so that no word is typed again.

A draft is hostile until it is read: `read` takes what can be used and says in sentences what cannot.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import Field, ValidationError

from storyboard.breakdown import animal_words
from storyboard.breakdown.thing_words import GENERIC
from storyboard.model.base import Frozen, first_fault
from storyboard.model.board import SceneBoard
from storyboard.model.shots import Angle, Blocking, Detail, Expression, Framing, Light, Mark, Move, Pose, Shot, Size
from storyboard.ports import PlanRequest
from storyboard.shots import laid, passing_by, perch_words, sight_words, sights, things, timing, told_colours, vocabulary
from storyboard.shots.assembly import Assembled, assemble
from storyboard.shots.beats import Beat, What
from storyboard.shots.camera import LENSES, RANGES
from storyboard.shots.clause_lines import clauses_of
from storyboard.shots.density import most_panels
from storyboard.shots.draft_inserts import Id, InsertDraft, Short, borne_by, meant, meant_close, place_of, several, shown_as, tool_of
from storyboard.shots.grammar import check
from storyboard.shots.light import after, light_of
from storyboard.shots.meant_at import dragged, handled, meant_at
from storyboard.shots.rides import filmed
from storyboard.shots.ropes import hauled
from storyboard.shots.stood import NAMED_AS

MOST_CHARACTERS = 400_000
"""Most characters of a draft that is read."""

MOST_SHOTS, MOST_PANELS, MOST_PEOPLE, MOST_LINES = 200, 400, 40, 400
"""Most parts of a draft for one scene; a scene of ten script pages has some 150 panels in full detail."""

FAR_TOO_MANY = 1.5
"""How many times that a plan may have before it is sent back."""

WIDTH, NEAR, FAR = 8.0, 8.0, -14.0
"""Metres of floor somebody may stand on: to either side, towards the master camera, away from it."""

APART = 0.45
"""Metres two people stand apart at least, unless they touch."""

TOUCHING = frozenset({Pose.EMBRACE, Pose.FIGHT, Pose.GIVE, Pose.CARRY})


class PersonDraft(Frozen):
    """Somebody on the set in a panel."""

    who: Id
    x: float = Field(default=0.0, ge=-50, le=50, description="metres; positive is screen right as the master camera sees it")
    z: float = Field(default=0.0, ge=-50, le=50, description="metres; negative is away from the master camera")
    facing: float = Field(default=0.0, ge=-360, le=360, description="degrees; 0 to the master camera, 90 screen right, 180 away")
    pose: Pose = Pose.STAND
    gesture: Pose | None = Field(default=None, description="what arms and head do on top of the pose")
    expression: Expression = Expression.NEUTRAL
    looks_at: Id = Field(default="", description="id of a person or prop; whoever does something to somebody looks at them")
    holds: Id = Field(default="", description="id of a prop")
    thing: Id = Field(
        default="", description="what is in the hand where no prop has an id for it: a noun as the script has it, as in `towel`"
    )
    other: Id = Field(default="", description="what is in the other hand, as `thing`: the glass poured into, the chisel under the hammer")
    named: Id = Field(default="", description="the script's word, three at most, for what they hold or work at: lettered where it needs it")
    at: Id = Field(default="", description="what they are on or handle, or where their hand is on whom they look at")
    state: Id = Field(default="", description="words: `fallen` for who lies where they fell; `wet`; blood and bandages, as in `blood_knee`")
    to_x: float | None = Field(default=None, ge=-50, le=50, description="where a move within the panel ends")
    to_z: float | None = Field(default=None, ge=-50, le=50)


class ShotDraft(Frozen):
    """One camera setup."""

    name: Id
    size: Size
    framing: Framing
    subjects: tuple[Id, ...] = Field(default=(), max_length=MOST_PEOPLE)
    over: Id = Field(default="", description="whose shoulder (OTS) or whose eyes (POV)")
    angle: Angle = Angle.EYE
    lens: int = Field(default=0, ge=0, le=1200, description="millimetres; 0 for the usual of the size")
    move: Move = Move.STATIC
    side: int = Field(default=0, ge=-180, le=180, description="degrees the camera stands off the master direction, positive towards +x")
    why: Short = ""


class PanelDraft(Frozen):
    """One key pose."""

    shot: Id
    lines: tuple[int, ...] = Field(default=(), max_length=MOST_LINES, description="numbers of the lines it shows")
    people: tuple[PersonDraft, ...] = Field(default=(), max_length=MOST_PEOPLE)
    props: tuple[Id, ...] = Field(default=(), max_length=MOST_PEOPLE)
    insert: InsertDraft | None = None
    vehicle: Id = Field(default="", description="kind of a vehicle that drives through the picture")
    shows: Short = Field(default="", description="what happens, only where the lines don't say it")


class SceneDraft(Frozen):
    """The plan of one scene."""

    shots: tuple[ShotDraft, ...] = Field(max_length=MOST_SHOTS)
    panels: tuple[PanelDraft, ...] = Field(max_length=MOST_PANELS)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a draft of a scene may speak of."""

    request: PlanRequest
    beats: tuple[Beat, ...]
    """Its lines, in order; the first is line 1."""
    names: Mapping[str, str]
    """Ids of people and props by id and by name in capitals."""
    people: frozenset[str]
    unseen: frozenset[str]
    """Ids of those who are only heard."""
    lights: tuple[Light, ...]
    """When and under what sky each line plays."""
    kinds: Mapping[str, str]
    """What the props of the story are, by their ids."""

    @classmethod
    def of(cls, request: PlanRequest) -> Ground:
        """Prepares a scene."""
        cast, props = request.breakdown.characters, request.breakdown.props
        aliases = {alias.upper(): who.id for who in cast for alias in who.aliases}
        names = {**aliases, **{prop.name.upper(): prop.id for prop in props}, **{who.name.upper(): who.id for who in cast}}
        ids = {id: id for id in (*(prop.id for prop in props), *(who.id for who in cast))}
        lines = clauses_of(request)
        return cls(
            request,
            lines,
            {**names, **ids},
            frozenset(who.id for who in cast),
            frozenset(who.id for who in cast if not who.seen),
            _lights(request, lines),
            things.kinds_of(props),
        )

    def id(self, name: str) -> str:
        """The id that is meant; empty for nothing known."""
        return self.names.get(name) or self.names.get(name.strip().upper(), "")


def _lights(request: PlanRequest, lines: Sequence[Beat]) -> tuple[Light, ...]:
    """The light at each line: somebody may have switched it off, or on again."""
    light, found = light_of(request.screenplay, request.scene), list[Light]()
    for line in lines:
        light = light if line.what is What.SPEECH else after(light, line.text)
        found.append(light)
    return tuple(found)


@dataclass(slots=True)
class _Reading:
    """What is found wrong while a draft is read."""

    ground: Ground
    findings: list[str] = field(default_factory=list[str])

    def known(self, name: str, where: str) -> str:
        """An id that exists; anything else is told and left out."""
        found = self.ground.id(name) if name else ""
        if name and not found:
            self.findings.append(f"{where}: there is nobody and nothing with the id {name[:40]!r}.")
        return found

    def person(self, name: str, where: str) -> str:
        """The same for people."""
        found = self.known(name, where)
        if found and found not in self.ground.people:
            self.findings.append(f"{where}: {name[:40]!r} is no person.")
            return ""
        return found


@dataclass(frozen=True, slots=True)
class Read:
    """A draft as far as it can be used."""

    board: SceneBoard
    findings: tuple[str, ...]
    """What is wrong with it, a sentence each; empty for a plan that can be taken as it is."""
    missing: tuple[int, ...]
    """Lines no panel shows, from 1."""


def parsed(answer: str | Mapping[str, Any]) -> SceneDraft | str:
    """The draft in an answer, or a sentence that says why there is none."""
    if isinstance(answer, str) and len(answer) > MOST_CHARACTERS:
        return f"The answer has {len(answer)} characters; the most is {MOST_CHARACTERS}."
    try:
        raw = json.loads(answer) if isinstance(answer, str) else answer
        return SceneDraft.model_validate(raw)
    except (ValueError, RecursionError, ValidationError) as error:
        return f"The answer is not a plan: {_fault(error)}."


def _fault(error: Exception) -> str:
    if isinstance(error, ValidationError):
        return first_fault(error, 200)
    return str(error)[:120]


def usual(ground: Ground) -> int:
    """The most panels a scene is to have by its length and its lines."""
    return most_panels(ground.request.detail, ground.request.scene.page_eighths, len(ground.beats))


def read(draft: SceneDraft, ground: Ground, *, tried: bool = False) -> Read:
    """A draft as shots and panels in story order, with all that is wrong with it.

    Covers are slices of the script by construction; what a draft leaves out is in `missing`. Panels that are only `tried` stay in the
    order they are given, and lines may be shown in several of them or in none.
    """
    state = _Reading(ground)
    shots = {shot.name: made for shot in draft.shots if (made := _shot(shot, state))}
    panels = _tried(draft.panels, shots, state) if tried else _placed(draft.panels, shots, state)
    missing = tuple(line for line in range(1, len(ground.beats) + 1) if all(line not in panel.lines for panel in panels))
    board = told_colours.coloured(filmed(assemble(ground.request.scene, panels), ground.request.breakdown), ground.request)
    wrong = () if tried else _wrong(board, missing, ground)
    return Read(board, tuple(dict.fromkeys((*state.findings, *wrong))), missing)


def _wrong(board: SceneBoard, missing: Sequence[int], ground: Ground) -> Iterator[str]:
    """What is wrong with a plan as a whole."""
    if missing:
        yield f"No panel shows the lines {_listed(missing)}."
    if len(board.panels) > FAR_TOO_MANY * (most := usual(ground)):
        yield f"{len(board.panels)} panels are too many for this scene, {most} at most: let one picture show what it can."
    yield from (slip.message for slip in check((board,), ground.request.breakdown))


def _listed(lines: Sequence[int]) -> str:
    shown = ", ".join(map(str, lines[:40]))
    return f"{shown} and {len(lines) - 40} more" if len(lines) > 40 else shown


def _shot(draft: ShotDraft, state: _Reading) -> Shot | None:
    where = f"shot {draft.name[:20]}"
    named = tuple(dict.fromkeys(found for name in draft.subjects if (found := state.known(name, where))))
    subjects = tuple(one for one in named if draft.framing is not Framing.INSERT or one not in state.ground.people)
    over = state.person(draft.over, where)
    widest = RANGES.get(draft.framing)
    if widest and draft.size is Size.INSERT:
        state.findings.append(f"{where}: {draft.framing.value} has no size INSERT; frame it as INSERT, or give a size of people.")
        return None
    if draft.framing is Framing.SHEET:
        state.findings.append(f"{where}: SHEET is no shot of a film.")
        return None
    if draft.framing is Framing.OTS and not (over and subjects):
        state.findings.append(f"{where}: OTS needs whose face (subjects) and whose shoulder (over).")
        return None
    return Shot(
        id="",
        setup="",
        size=draft.size,
        framing=draft.framing,
        subjects=subjects,
        over=over,
        angle=draft.angle,
        lens=min(max(draft.lens, 12), 300) if draft.lens else LENSES[draft.size],
        move=draft.move,
        side=draft.side,
        why=draft.why,
    )


def _placed(drafts: Iterable[PanelDraft], shots: Mapping[str, Shot], state: _Reading, first: int = 1) -> list[Assembled]:
    """Panels in story order. A line belongs to the panel that shows it first."""
    taken: set[int] = set()
    placed: list[tuple[int, Assembled]] = []
    for number, draft in enumerate(drafts, start=first):
        where = f"panel {number}"
        shot = shots.get(draft.shot)
        if shot is None:
            state.findings.append(f"{where}: there is no usable shot {draft.shot[:20]!r}.")
            continue
        lines = _lines(draft.lines, taken, state, where)
        taken.update(lines)
        before = placed[-1][0] if placed else 0
        if lines and lines[0] < before:
            state.findings.append(f"{where}: line {lines[0]} comes before lines that are shown already; panels stand in story order.")
        placed.append((lines[0] if lines else before, _panel(draft, shot, lines, state, where)))
    return [panel for _, panel in sorted(placed, key=lambda one: one[0])]


def _tried(drafts: Sequence[PanelDraft], shots: Mapping[str, Shot], state: _Reading) -> list[Assembled]:
    """Each panel by itself, as if it were the only one."""
    return [panel for number, draft in enumerate(drafts, start=1) for panel in _placed((draft,), shots, state, number)]


def _lines(wanted: Sequence[int], taken: set[int], state: _Reading, where: str) -> tuple[int, ...]:
    last = len(state.ground.beats)
    if strange := sorted({line for line in wanted if not 1 <= line <= last}):
        state.findings.append(f"{where}: there are no lines {_listed(strange)}; the scene has {last}.")
    return tuple(sorted({line for line in wanted if 1 <= line <= last} - taken))


ABOUT_THINGS = frozenset({Framing.INSERT, Framing.EMPTY})
"""Framings that are of nobody."""


def _panel(draft: PanelDraft, shot: Shot, lines: tuple[int, ...], state: _Reading, where: str) -> Assembled:
    members = tuple(state.ground.beats[line - 1] for line in lines)
    people = _people(draft.people, state, where)
    people |= _at_work(draft, people, state)
    if absent := [who for who in shot.subjects if who in state.ground.people and who not in people]:
        state.findings.append(f"{where}: {', '.join(absent)} is the shot's subject and not among the panel's people.")
        people |= {who: Blocking(character=who, mark=Mark(x=0.8 * n, z=0.0)) for n, who in enumerate(absent)}
    spread = _spread(dragged(_heard(list(people.values()), members, shot)))
    props, lying = _about(draft.props, spread, state, where)
    detail = _seen_close(draft, shot, state, where)
    parked = detail.kind.removeprefix(things.MANY) if detail and shot.framing is Framing.EMPTY and not draft.vehicle else ""
    if detail is not None and (parked := _on_road(parked, state)):
        detail = detail.model_copy(update={"hand": detail.hand or "stands"})
    road = parked or _listed_word(_passing(draft, shot, members, state), {**things.VEHICLES, **sight_words.ROAD}, state, where)
    return Assembled(
        shot=laid.as_drawn(shot, detail),
        lines=lines,
        beats=members,
        blocking=tuple(spread),
        props=props,
        laid=lying,
        direction=draft.shows,
        detail=passing_by.arriving(road, detail, members, draft.shows) if spread else detail,
        traffic=road,
        least=timing.LEAST_WIDE if shot.framing is Framing.ESTABLISHING else 0.0,
        light=state.ground.lights[lines[0] - 1 if lines else -1] if state.ground.lights else Light(),
    )


def _passing(draft: PanelDraft, shot: Shot, members: Sequence[Beat], state: _Reading) -> str:
    return draft.vehicle or ("" if draft.insert else passing_by.of_panel(shot, members, state.ground.request.scene.setting))


def _seen_close(draft: PanelDraft, shot: Shot, state: _Reading, where: str) -> Detail | None:
    """What a panel says it shows close; told where its framing is of people, and shows it not."""
    if draft.insert is None or not draft.insert.model_fields_set:
        return None
    if draft.vehicle or shot.framing in ABOUT_THINGS or shot.size is Size.INSERT:
        insert = meant(draft.insert, state.ground.request.breakdown.props)
        return several(insert, _detail(insert, state, where), among=shot.framing is Framing.EMPTY)
    state.findings.append(
        f"{where}: `insert` is shown by framings INSERT and EMPTY, not by {shot.framing.value}; give it a shot and a panel of its own."
    )
    return None


def _on_road(kind: str, state: _Reading) -> str:
    """The kind of a vehicle, where the scene is outside and it stands in the place; empty for any other thing."""
    return kind if kind in sight_words.ROAD and "EXT" in state.ground.request.scene.setting else ""


def _about(names: Iterable[str], people: Sequence[Blocking], state: _Reading, where: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ids of the things that are about, and the kinds of those among them that nobody has; a thing that has no id is one by its noun."""
    kinds, props, lying = state.ground.kinds, list[str](), list[str]()
    held = {one.holds for one in people} | {one.thing for one in people} | {one.other for one in people}
    for name in names:
        plain = "" if state.ground.id(name) else vocabulary.about(name)
        known = "" if plain else state.known(name, where)
        props += [known] if known and known not in state.ground.people else []
        kind = plain or kinds.get(known, "")
        lying += [kind] if kind and not {known, kind.partition(NAMED_AS)[0]} & held - {""} else []
    return tuple(dict.fromkeys(props)), tuple(dict.fromkeys(lying))


def _people(drafts: Iterable[PersonDraft], state: _Reading, where: str) -> dict[str, Blocking]:
    found: dict[str, Blocking] = {}
    for draft in drafts:
        who = state.person(draft.who, where)
        if who in state.ground.unseen:
            state.findings.append(f"{where}: {draft.who[:40]} is only heard in this story, and is not to be seen.")
        elif who and who not in found:
            told = f"{draft.thing} {draft.other} {draft.holds}"
            found[who] = handled(_blocking(draft, who, state, where), state.ground.kinds, told)
    return found


def _blocking(draft: PersonDraft, who: str, state: _Reading, where: str) -> Blocking:
    gaze, holds = (state.known(one, where) for one in (draft.looks_at, draft.holds))
    if draft.gesture is not None and draft.gesture not in vocabulary.GESTURES:
        state.findings.append(f"{where}: {draft.gesture.value} is done with the whole body; it is a pose, not a gesture.")
    pose, gesture = (hauled(done, draft.thing) for done in (draft.pose, draft.gesture))
    moves = draft.to_x is not None or draft.to_z is not None
    beast = "" if holds else perch_words.in_hand(draft.thing, draft.pose, draft.gesture)
    thing = "" if holds or beast else _drawn(draft.thing, vocabulary.thing, state, where)
    great = vocabulary.stood_at(draft.thing) if not (holds or draft.at) else ""
    return Blocking(
        character=who,
        mark=_mark(draft.x, draft.z),
        facing=round((draft.facing + 180) % 360 - 180, 2),
        pose=pose or draft.pose,
        gesture=gesture if gesture in vocabulary.GESTURES - {pose} else None,
        expression=draft.expression,
        gaze="" if gaze == who else gaze,
        holds="" if holds in state.ground.people else holds,
        thing="" if great else thing,
        named=_name(draft, thing),
        other=state.ground.kinds.get(draft.other) or _drawn(draft.other, vocabulary.thing, state, where),
        at=great or meant_at(_listed_word(draft.at, vocabulary.PLACES, state, where), draft.pose, draft.gesture),
        state=" ".join(filter(None, (_listed_word(word, vocabulary.STATES, state, where) for word in (*draft.state.split(), beast)))),
        to=_mark(draft.x if draft.to_x is None else draft.to_x, draft.z if draft.to_z is None else draft.to_z) if moves else None,
    )


def _name(draft: PersonDraft, kind: str) -> str:
    """What is handled, in the words it is asked for: a thing whose drawing has that very name needs no other."""
    said = draft.named or (draft.thing if kind and not draft.holds else "")
    plain = vocabulary.plain(said)
    return "" if not draft.named and plain.replace(" ", "_") == kind else " ".join(plain.split()[-NAMED:])


NAMED = 3
"""Most words of a name."""


def _drawn(name: str, look_up: Callable[[str], str], state: _Reading, where: str) -> str:
    """The kind a thing is drawn as; one that nothing is drawn for is told and left out."""
    found = look_up(name) if name else ""
    if name and not found:
        none = "no hand has" if look_up is vocabulary.thing else "nothing is drawn for"
        state.findings.append(f"{where}: {none} {name[:40]!r}; name a thing that looks like it, or leave it out.")
    return found


def _listed_word(word: str, known: Container[str], state: _Reading, where: str) -> str:
    """A word of a list; any other is told and left out."""
    if word and word not in known:
        state.findings.append(f"{where}: {word[:40]!r} is none of the words that are listed for it.")
    return word if word in known else ""


def _detail(draft: InsertDraft, state: _Reading, where: str) -> Detail:
    kind = _drawn(draft.of, vocabulary.close_or_plain, state, where)
    kind, words = shown_as(draft, kind)
    kind = things.MANY + kind if kind in animal_words.KINDS and draft.of.casefold() in animal_words.MANY else kind
    named, tool = draft.of if kind in GENERIC else "", tool_of(draft)
    by = state.ground.id(draft.by)
    if (wound := sights.finer(kind, f"around the {vocabulary.plain(draft.at).partition(' ')[2]}")) != kind and draft.at.startswith(AROUND):
        return Detail(kind=wound, words=words, hand=draft.hand, tool=tool, by=by)
    at = _place(draft.at, kind, state, where)
    kind, at = borne_by(kind, at) if words else (kind, at)
    return meant_close(Detail(kind=kind, words=words, hand=draft.hand, tool=tool, by=by, count=draft.count, named=named, at=at))


AROUND = ("round ", "around ")
"""Begins the place of a rope that is wound round something."""


def _place(said: str, kind: str, state: _Reading, where: str) -> str:
    """Where the thing of an insert is; of animals what they are on. What is not known is told and left out."""
    found = place_of(said, kind)
    if said and not found:
        state.findings.append(f"{where}: {said[:40]!r} is no place of a thing in a close picture.")
    return found


def _at_work(draft: PanelDraft, here: Container[str], state: _Reading) -> dict[str, Blocking]:
    """Whose hands an insert shows, who are there with their sleeves also where nobody listed them."""
    who = state.ground.id(draft.insert.by) if draft.insert is not None and draft.insert.by else ""
    return {who: Blocking(character=who)} if who in state.ground.people - state.ground.unseen and who not in here else {}


def _heard(people: Sequence[Blocking], members: Sequence[Beat], shot: Shot) -> list[Blocking]:
    """Who speaks the lines of a panel is seen speaking; of several the one the shot is on, else the first: a picture has one voice."""
    voices = [beat.speaker for beat in members if beat.what is What.SPEECH and not beat.heard]
    here = {one.character for one in people}
    speaker = next((who for who in (*(one for one in shot.subjects if one in voices), *voices) if who in here), "")
    return [one.model_copy(update={"speaks": one.character == speaker}) for one in people]


def _mark(x: float, z: float) -> Mark:
    return Mark(x=round(min(max(x, -WIDTH), WIDTH), 2), z=round(min(max(z, FAR), NEAR), 2))


def _spread(people: list[Blocking]) -> list[Blocking]:
    """Nobody stands in somebody else: whoever comes later steps aside, unless the two touch."""
    stood: list[Blocking] = []
    for one in people:
        mark = one.mark
        while any(_close(mark, other.mark) and not {one.pose, other.pose} & TOUCHING for other in stood):
            mark = Mark(x=round(mark.x + APART, 2), z=mark.z)
        stood.append(one if mark == one.mark else one.model_copy(update={"mark": mark}))
    return stood


def _close(a: Mark, b: Mark) -> bool:
    return (a.x - b.x) ** 2 + (a.z - b.z) ** 2 < (APART - 0.01) ** 2
