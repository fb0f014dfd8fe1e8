"""The planner that needs nobody: every scene becomes shots and panels as a director and a DP would in a first pass.

`beats` takes the scene apart, `cuts` decides what goes into one panel, `blocking` walks everybody through it, `setups` puts
the camera; here it is joined. Pure and deterministic: the same request gives the same board.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace

from storyboard.breakdown.places import tabletop
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Age, Breakdown, PlaceKind
from storyboard.model.errors import InputError
from storyboard.model.numbers import same, setup_letters
from storyboard.model.screenplay import Scene, Screenplay
from storyboard.model.shots import Angle, Blocking, Detail, Framing, Light, Panel, Pose, Shot, Size
from storyboard.ports import PlanRequest
from storyboard.shots import (
    again,
    aloft,
    bare_directions,
    bareness,
    close_things,
    close_ups,
    cuts,
    downhill,
    gaming,
    helms,
    laid,
    own_sights,
    sights,
    sliding,
    strength,
    things,
    timing,
    told_colours,
    verbs,
)
from storyboard.shots.assembly import covers, seconds, sounds, transitions
from storyboard.shots.beats import Beat, What, through_eyes
from storyboard.shots.blocking import perform, stop_for
from storyboard.shots.camera import Choice, Setup, fits, setup
from storyboard.shots.deed import Deed
from storyboard.shots.doorsteps import at_the_door
from storyboard.shots.earlier import Earlier, sides
from storyboard.shots.edges import over_the_edge
from storyboard.shots.faces_told import silent, told_later
from storyboard.shots.fittings import WILD
from storyboard.shots.floor import MOVING, Floor
from storyboard.shots.flung import thrown_open
from storyboard.shots.grammar import POV_LASTS
from storyboard.shots.halves import lines_of
from storyboard.shots.holding import had_later, let_go
from storyboard.shots.in_court import in_court
from storyboard.shots.insert_setups import one_thing_each
from storyboard.shots.intercuts import homes_of, intercut
from storyboard.shots.landings import landed
from storyboard.shots.lasting import outlast
from storyboard.shots.light import after, light_of
from storyboard.shots.moment import VAST, Moment, Scenery
from storyboard.shots.opening import introduced, opening, phones_of
from storyboard.shots.outside import coming_out
from storyboard.shots.partners import partner, spoken_into
from storyboard.shots.refusing import unwilling
from storyboard.shots.rides import headfirst, opened, ride_of
from storyboard.shots.second_place import placed
from storyboard.shots.settling import settle
from storyboard.shots.setups import choose
from storyboard.shots.sight_nouns import View
from storyboard.shots.sight_words import APART
from storyboard.shots.snapshots import guests, in_or_out, snapshot
from storyboard.shots.unequal import evened


@dataclass(slots=True)
class _Plan:
    """A scene being planned."""

    request: PlanRequest
    detail: cuts.Detail
    beats: tuple[Beat, ...]
    tensions: list[float]
    floor: Floor
    scenery: Scenery
    light: Light
    homes: dict[str, str] = field(default_factory=dict[str, str])
    """Of an intercut: who is in another place, and its id."""
    shots: dict[Setup, Shot] = field(default_factory=dict[Setup, Shot])
    counts: dict[str, int] = field(default_factory=dict[str, int])
    panels: list[Panel] = field(default_factory=list[Panel])
    met: set[str] = field(default_factory=set[str])
    """Who has been in the scene up to the beat being walked through."""


def plan_scene(request: PlanRequest, earlier: Earlier | None = None) -> SceneBoard:
    """One scene as shots and panels. Its panels cover every word said or seen, in story order.

    An omitted scene has no panels. `earlier` is what planning the scenes of one script remembers; the board is the same without it.

    Raises:
        InputError: the detail is unknown.
    """
    if request.scene.omitted:
        return SceneBoard(scene=request.scene)
    plan = _begin(request, _detail(request.detail), earlier or Earlier.of(request.breakdown))
    groups = _first_apart(plan, cuts.group(plan.beats, plan.tensions, plan.detail))
    _open_wide(plan, groups)
    for number, group in enumerate(groups):
        plan.floor.unwilling = unwilling(beat.deeds for beat in plan.beats[group[0] : group[-1] + SOON])
        _panel(plan, group, last=number == len(groups) - 1)
        close_things.remember(plan.scenery, [plan.beats[i] for i in group])
    board = SceneBoard(scene=request.scene, shots=tuple(plan.shots.values()), panels=tuple(plan.panels))
    settled = thrown_open(placed(opened(board, request.breakdown), request), request.screenplay)
    return one_thing_each(told_colours.coloured(evened(settled, request.breakdown, request.screenplay), request))


def plan_script(
    screenplay: Screenplay, breakdown: Breakdown, *, detail: str = "shots", scenes: Collection[str] | None = None, aspect: str = "16:9"
) -> tuple[SceneBoard, ...]:
    """Every scene of a script in order, or those with the printed numbers in `scenes`.

    Omitted scenes and scenes not asked for have no panels. A place is new where the scene before plays elsewhere.
    """
    boards: list[SceneBoard] = []
    before: Scene | None = None
    earlier = Earlier.of(breakdown)
    for scene in screenplay.scenes:
        asked = scenes is None or any(same(scene.number, number) for number in scenes)
        new = is_new_place(before, scene, breakdown)
        request = PlanRequest(screenplay=screenplay, scene=scene, breakdown=breakdown, detail=detail, aspect=aspect, new_place=new)
        boards.append(plan_scene(request, earlier) if asked else SceneBoard(scene=scene))
        before = before if scene.omitted else scene
    return tuple(boards)


def is_new_place(before: Scene | None, scene: Scene, breakdown: Breakdown) -> bool:
    """Whether a scene plays elsewhere than the one before it."""
    if before is None:
        return True
    old, new = breakdown.place_of(before.id), breakdown.place_of(scene.id)
    if old is not None and new is not None:
        return old.id != new.id
    return (before.location.casefold(), before.setting) != (scene.location.casefold(), scene.setting)


class RulesPlanner:
    """The `ShotPlanner` of this module: complete, free, offline."""

    async def plan(self, request: PlanRequest) -> SceneBoard:
        """Plans one scene; see `plan_scene`."""
        return plan_scene(request)


def _detail(name: str) -> cuts.Detail:
    if name not in cuts.DETAILS:
        raise InputError(f"There is no detail {name!r}. Use one of: {', '.join(cuts.DETAILS)}.")
    return cuts.DETAILS[name]


def _begin(request: PlanRequest, detail: cuts.Detail, earlier: Earlier) -> _Plan:
    scene, breakdown, known = request.scene, request.breakdown, earlier.known
    elements = request.screenplay.elements_of(scene)
    place = breakdown.place_of(scene.id)
    interior = place.interior if place is not None else "EXT" not in scene.setting.upper()
    found = tuple(landed(tuple(over_the_edge(again.named(lines_of(request))))))
    found = through_eyes(at_the_door(found, scene.heading) if interior else coming_out(found), scene.heading, known)
    found = bare_directions.carried_out(found, bare_directions.words_of(breakdown))
    kind = place.kind if place is not None else PlaceKind.UNKNOWN
    helm = helms.helm_of(place, scene.location)
    ride = ride_of(scene, kind, found, known, afloat=bool(helm))
    apart = intercut(request, elements)
    names = {who.id: who.name for who in breakdown.characters} | {prop.id: prop.name for prop in breakdown.props}
    told = [beat.text for beat in found if beat.what is What.ACTION]
    scenery = Scenery(
        names=names,
        interior=interior,
        vast=kind in VAST,
        place=scene.location or scene.heading or "the place",
        new_place=request.new_place and not tabletop(scene.location),
        car=ride is not None,
        apart=apart,
        extras=detail.extras,
        kind=kind,
        heading=scene.heading,
        beasts=frozenset(who.id for who in breakdown.characters if who.species),
        children=frozenset(who.id for who in breakdown.characters if who.age is Age.CHILD),
        groups=frozenset(who.id for who in breakdown.characters if who.headcount > 1),
        tabletop=tabletop(scene.location),
        doors=sliding.of_scene(kind, scene.heading, told, interior=interior),
        gate=sliding.has_gate(kind, told),
        gaming=gaming.gaming((scene.heading, *told)),
        product=next((prop for beat in found for prop in beat.props), ""),
    )
    cast = [who.id for who in breakdown.characters if who.seen]
    homes = homes_of(request, found) if apart else {}
    stood = sides(request, cast, earlier) if ride is None else ()
    new = introduced(breakdown, scene.id)
    few = frozenset(who for those in known.groups.values() for who in those)
    phones = phones_of(scene, breakdown)
    floor = opening(found, cast, ride=ride, apart=apart, outside=not interior, phones=phones, sides=stood, new=new, few=few)
    floor.names, floor.builds, floor.wild = names, known.builds, kind in WILD
    floor.court = kind is PlaceKind.COURT and interior
    in_court(floor, found[:1])
    floor.helm = helm
    floor.weightless = kind is PlaceKind.SPACE and aloft.weightless(scene.heading, found)
    floor.narrators = frozenset(who.id for who in breakdown.characters if verbs.NARRATOR.match(who.name))
    return _Plan(request, detail, found, cuts.tensions(found), floor, scenery, light_of(request.screenplay, scene), homes)


def _open_wide(plan: _Plan, groups: Sequence[Sequence[int]]) -> None:
    """A wide of its own where the first panel cannot be one: the scene opens on speech or on a shot the script asks for."""
    if not plan.scenery.new_place:
        if not groups and plan.scenery.tabletop:
            _silent(plan, Choice(setup(Size.INSERT, Framing.INSERT), "the product"))
        elif not groups:
            _silent(plan, Choice(setup(Size.WS, Framing.EMPTY), f"the place: {plan.scenery.place}"))
        return
    first = [plan.beats[i] for i in groups[0]] if groups else []
    shown = all(_describes(b) or _in_place(b) or b.what is What.TITLE for b in first)
    opener = not shown or (plan.scenery.car and any(map(own_sights.is_busy, first)))
    if not first or (plan.detail.extras and opener):
        size = Size.EWS if plan.scenery.vast and not plan.scenery.interior else Size.WS
        _silent(plan, Choice(setup(size, Framing.ESTABLISHING, side=20), f"establishes {plan.scenery.place}", f"{plan.scenery.place}."))


def _first_apart(plan: _Plan, groups: list[list[int]]) -> list[list[int]]:
    """Action that opens a scene in a new place gets the wide to itself, where speech or an entrance follows it in one panel."""
    if not groups or not plan.scenery.new_place or not plan.detail.extras:
        return groups
    first = groups[0]
    lead = next((n for n, i in enumerate(first) if not _describes(plan.beats[i])), len(first))
    return groups if lead in (0, len(first)) else [first[:lead], first[lead:], *groups[1:]]


def _describes(beat: Beat) -> bool:
    """Whether a wide can show it; what is only heard asks for no other picture."""
    if beat.noise or beat.beside:
        return True
    wide = beat.hint is None or (beat.hint.size in (Size.EWS, Size.WS) and beat.hint.framing is None and beat.hint.angle is None)
    sight = sights.of_beat(beat)
    if sight is not None and (sight.does not in cuts.QUIET or sight.kind in APART) and sight.view is not View.PLACE:
        return False
    return beat.what is What.ACTION and wide and not beat.does(verbs.Act.ENTER, verbs.Act.EXIT)


def _in_place(beat: Beat) -> bool:
    """Whether animals are seen whole in the place of the scene: that picture shows it as well."""
    return (sight := sights.of_beat(beat)) is not None and sight.beast


def _silent(plan: _Plan, choice: Choice, only: str = "") -> None:
    """A panel that covers no words."""
    plan.scenery.past.append(choice.setup)
    wide = choice.setup.framing in (Framing.ESTABLISHING, Framing.EMPTY)
    _add(plan, choice, snapshot(plan.floor, only), (), timing.ESTABLISHING if wide else timing.SILENT, plan.light)


SOON = 2
"""Sentences from the last of a panel to where it is told that what is held out in it is not taken."""


def _panel(plan: _Plan, group: Sequence[int], *, last: bool) -> None:
    members = tuple(plan.beats[i] for i in group)
    shown = plan.scenery.past[-1].subjects if plan.scenery.past else ()
    main = max(group, key=lambda i: (cuts.weight(plan.beats[i], plan.tensions[i], shown), -i))
    if not plan.panels and plan.scenery.new_place and all(_describes(b) for b in members):
        main = max(group, key=lambda i: (strength.of_beat(plan.beats[i]), i))
    _see_looker(plan, plan.beats[main])
    about = _about(plan, group, main)
    until = _until(plan, group, about)
    blocking: tuple[Blocking, ...] = ()
    choice: Choice | None = None
    light = plan.light
    let_go(plan.floor, members, plan.scenery.names)
    outlast(plan.floor, members, [partner(plan.beats, i) for i in group], plan.scenery.heading)
    for i in group:
        plan.light = _lit(plan, plan.beats[i])
        plan.met.update((*plan.beats[i].people, plan.beats[i].speaker))
        plan.floor.soon = {who for b in plan.beats[i + 1 : i + 4] for who in (*b.people, b.speaker)}
        perform(plan.floor, plan.beats[i], partner(plan.beats, i))
        if i == until:
            _stop_to_talk(plan, [n for n in group if n > i], [deed for n in group for deed in plan.beats[n].deeds])
            beat = _framed(plan.beats[about], plan.beats[main])
            others = () if beat.hint else (b for b in members if b.away and b.hint is None)
            away = guests(plan.floor, (beat, *others))
            moment = _moment(plan, members, (about, beat), away, last=last)
            choice = choose(moment)
            there = snapshot(plan.floor, _alone(plan, choice))
            if not plan.scenery.interior:
                there = helms.crewed(there, [beat.text for beat in plan.beats if beat.what is What.ACTION])
            if not _afloat(plan):
                choice, there = in_or_out(plan.floor, choice, there, cuts.subject(beat))
            blocking = _blocked(plan, (*there, *away), members, group.index(until) + 1)
            choice = sliding.with_opening(choice, blocking)
            light = plan.light
        settle(plan.floor, over=i == group[-1])
    if choice is not None:
        least = timing.LEAST_WIDE if choice.setup.framing is Framing.ESTABLISHING else 0.0
        before = plan.panels[-1].detail if plan.panels else None
        props = plan.request.breakdown.props
        seen = (
            gaming.seen(close_ups.detail_of(choice.setup.subjects, members, props, plan.scenery, before), plan.scenery)
            if choice.setup.framing is Framing.INSERT
            else None
        )
        choice = _seen_from(plan, choice, seen, " ".join(beat.text for beat in members))
        _add(plan, choice, blocking, members, max(least, timing.rounded(seconds(members))), light)
        detail, road = _world(plan, choice, plan.beats[main], members)
        if plan.scenery.car:
            chase = downhill.on_road(choice, blocking, members, plan.scenery.heading, plan.beats[: group[-1]])
            detail, road = (chase, chase.kind) if chase is not None else (detail, road)
        if choice.setup.framing is Framing.INSERT:
            detail = seen
        elif detail is None and plan.scenery.interior and not plan.scenery.car:
            bare = any(one.detail is not None and one.detail.kind == bareness.BARE for one in plan.panels)
            detail = bareness.of_place(" ".join(beat.text for beat in members if beat.what is What.ACTION), bare=bare)
        plan.panels[-1] = plan.panels[-1].model_copy(update={"traffic": road, "detail": detail})


def _blocked(plan: _Plan, there: tuple[Blocking, ...], members: Sequence[Beat], played: int) -> tuple[Blocking, ...]:
    """How people are seen of whose panel the first beats have been `played`: with what the others tell of them."""
    told = had_later(told_later(there, members[:played], members[played:]), members[played:])
    blocking = spoken_into(told, members)
    blocking = headfirst(blocking, members, plan.scenery.heading, plan.beats) if plan.scenery.car else blocking
    return sliding.at_gate(blocking, " ".join(beat.text for beat in members)) if plan.scenery.gate else blocking


def _afloat(plan: _Plan) -> bool:
    """Whether who steers is on a deck with all others."""
    place = plan.request.breakdown.place_of(plan.request.scene.id)
    return plan.scenery.kind in (PlaceKind.BOAT, PlaceKind.SEA, PlaceKind.HARBOUR) or (place is not None and "afloat" in place.dressing)


def _world(plan: _Plan, choice: Choice, main: Beat, members: Sequence[Beat]) -> tuple[Detail | None, str]:
    """What a picture shows that is no person: the vehicle or the crowd it is about, and the kind of vehicle that drives in it."""
    empty = choice.setup.framing is Framing.EMPTY
    wide = empty or choice.setup.framing is Framing.ESTABLISHING
    outside = wide if plan.scenery.car else not plan.scenery.interior
    sight = sights.of_beat(main) if wide else None
    sight = sight if sight is not None and (empty or sight.beast) else None
    driven = sight is not None and sight.view is View.ROAD and outside
    road = sight.kind if sight is not None and driven else _traffic(members) if outside else ""
    told = driven or (sight is not None and (sight.view is View.CROWD or sight.beast))
    return (sights.detail_of(sights.in_the_end(members, sight) or main if sight is not None else main, "") if told else None), road


def _stop_to_talk(plan: _Plan, later: Sequence[int], done: Sequence[Deed]) -> None:
    """Whoever still runs from an earlier panel, and does nothing in this one, stands by the time they answer somebody in it."""
    acting = {who for deed in done for who in deed.who}
    going = {who for deed in done if deed.pose in MOVING for who in deed.who}
    for i in later:
        who, other = plan.beats[i].speaker, partner(plan.beats, i)
        if who in acting or other in going or plan.floor.apart or plan.beats[i].heard:
            continue
        if who in plan.floor.here and other in plan.floor.here and who != other:
            stop_for(plan.floor, who, other)


def _about(plan: _Plan, group: Sequence[int], main: int) -> int:
    """The beat whose deed is drawn: the main one, or where that only asks for a size, the strongest deed among the others."""
    hint = plan.beats[main].hint
    if hint is not None and hint.framing is Framing.POV:
        through = [i for i in group if plan.beats[i].hint is not None and plan.beats[i].looker == plan.beats[main].looker]
        return max(through, key=lambda i: (max(map(strength.of_deed, plan.beats[i].deeds), default=0.0), -i))
    if hint is None or hint.framing is not None or strength.of_beat(plan.beats[main]) >= strength.STRONG:
        return main
    best = max(group, key=lambda i: (strength.of_beat(plan.beats[i]), -i))
    named = hint.size in verbs.NEAR or hint.angle is not None
    fits_in = not named or (bool(plan.beats[main].people) and set(plan.beats[best].people[:1]) <= set(plan.beats[main].people))
    better = strength.of_beat(plan.beats[best]) > max(1.0, strength.of_beat(plan.beats[main]))
    return best if better and fits_in and plan.beats[best].hint is None else main


def _framed(about: Beat, main: Beat) -> Beat:
    """The beat that is drawn, in the size that another one asks for."""
    return about if about is main else replace(about, hint=main.hint)


def _until(plan: _Plan, group: Sequence[int], about: int) -> int:
    """The beat after which the picture is taken: others who act on the spot right after the deed are seen doing so."""
    beats_ = plan.beats
    done = {who for deed in beats_[about].deeds for who in deed.who}
    until = about + 1 if beats_[about].leads and about + 1 in group else about
    if beats_[about].does(verbs.Act.HAND):
        return about
    bare = not beats_[about].deeds
    for i in group[group.index(until) + 1 :]:
        best = strength.strongest(beats_[i])
        if bare and i == until + 1 and silent(beats_[i]) is not None and beats_[i].people[:1] == beats_[about].people[:1]:
            until = i
        if best is None and beats_[i].what is What.ACTION and beats_[i].hint is None:
            continue
        comes = [deed for deed in beats_[i].does(verbs.Act.ENTER) if deed.pose is not Pose.STAND]
        moves = comes or beats_[i].does(verbs.Act.EXIT, verbs.Act.APPROACH)
        again = best is not None and bool(done & set(best.who)) and not strength.only_eyes(best)
        if best is None or moves or beats_[i].hint or beats_[i].does(verbs.Act.TRAVEL) or again:
            break
        done |= set(best.who)
        until = i
    return until


def _traffic(members: Sequence[Beat]) -> str:
    """Kind of the vehicle that drives in the words of a panel."""
    return next((kind for beat in members if beat.what is What.ACTION and (kind := things.on_the_road(beat.text))), "")


def _seen_from(plan: _Plan, choice: Choice, detail: Detail | None, told: str) -> Choice:
    """The same insert from the height at which its thing is drawn, unless the script or the story has another angle for it."""
    if detail is None or choice.setup.angle is not Angle.EYE:
        return choice
    kinds = things.kinds_of(plan.request.breakdown.props)
    held = {one.holds: kinds.get(one.holds, "") for one in plan.floor.here.values() if one.holds}
    kind = detail.kind or next((kinds[one] for one in (*choice.setup.subjects, *held) if one in kinds), "")
    if kind in held.values() and detail.hand in ("", "hold"):
        return choice
    return replace(choice, setup=replace(choice.setup, angle=laid.angle_of(kind, detail.hand, told)))


def _lit(plan: _Plan, beat: Beat) -> Light:
    """The light once a beat has happened: somebody may switch it off, or on again."""
    return plan.light if beat.what is What.SPEECH else after(plan.light, beat.text)


def _alone(plan: _Plan, choice: Choice) -> str:
    """In an intercut only one of those who talk is in the place that is seen: whoever the shot is on."""
    if not plan.scenery.apart:
        return ""
    return next((who for who in (*choice.setup.subjects, *plan.floor.order()) if who in plan.floor.here), "")


def _moment(plan: _Plan, members: tuple[Beat, ...], drawn: tuple[int, Beat], away: tuple[Blocking, ...], *, last: bool) -> Moment:
    """What is to be framed; `drawn` is the number of the beat in the scene, and the beat as it is framed."""
    here: Mapping[str, Blocking] = {b.character: b for b in (*snapshot(plan.floor), *away)}
    main, beat = drawn
    before = plan.scenery.past[-1:]
    unseen = last and not any(beat.looker in (*one.subjects, one.over) for one in before)
    if beat.looker and (beat.looker not in here or unseen):
        beat = replace(beat, looker="")
    return Moment(
        plan.scenery,
        members,
        beat,
        here,
        partner(plan.beats, main),
        plan.tensions[main],
        first=not plan.panels,
        last=last,
        met=frozenset(plan.met),
    )


def _see_looker(plan: _Plan, beat: Beat) -> None:
    """Whoever's eyes a POV is, is seen looking before it."""
    past, looker = plan.scenery.past, beat.looker
    opens_wide = not past and plan.scenery.new_place
    shoulder = past[-1].over if past and past[-1].framing is Framing.OTS else ""
    through = any(one.framing is Framing.POV and one.over == looker for one in past[-POV_LASTS:])
    if looker not in plan.floor.here or opens_wide or through or (past and looker in (*past[-1].subjects, shoulder)):
        return
    sizes = (Size.MCU, Size.CU, Size.MS)
    options = [setup(size, Framing.REACTION, (looker,)) for size in sizes]
    new = next((option for option in options if fits(past, option)), options[0])
    _silent(plan, Choice(new, f"{plan.scenery.name(looker)} sees it", f"{plan.scenery.name(looker)} looks."))


def _shot(plan: _Plan, choice: Choice) -> Shot:
    """The shot of a setup: a setup that returns keeps its letter."""
    known = plan.shots.get(choice.setup)
    if known is None:
        number = len(plan.shots)
        id, letters = f"{plan.request.scene.id}h{number + 1}", setup_letters(number)
        known = Shot(id=id, setup=letters, why=choice.why, **asdict(choice.setup))
        plan.shots[choice.setup] = known
    return known


def _add(plan: _Plan, choice: Choice, blocking: tuple[Blocking, ...], members: Sequence[Beat], duration: float, light: Light) -> None:
    shot = _shot(plan, choice)
    plan.counts[shot.id] = plan.counts.get(shot.id, 0) + 1
    handled = [b.holds for b in blocking if b.holds]
    props = tuple(dict.fromkeys([*(i for b in members for i in b.props), *handled]))
    plan.panels.append(
        Panel(
            id=f"{plan.request.scene.id}p{len(plan.panels) + 1}",
            shot=shot.id,
            index=plan.counts[shot.id],
            covers=covers(members),
            direction=choice.direction,
            blocking=blocking,
            props=props,
            place=next((plan.homes[b.character] for b in blocking[:1] if b.character in plan.homes), ""),
            light=light,
            duration=duration,
            sound=sounds(members),
            transition=transitions(members),
        )
    )
