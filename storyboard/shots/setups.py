"""Which setup a panel gets: an ordered table of questions about the moment, each with the setup that answers it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Unpack

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import LADDER, Angle, Blocking, Framing, Move, Pose, Size
from storyboard.shots import axis, chases, downhill, objects, own_sights, sights, things, verbs
from storyboard.shots.angles import angled
from storyboard.shots.beats import What
from storyboard.shots.camera import LENSES, Choice, More, Setup, fresh, monotone, setup
from storyboard.shots.close_things import is_handwork, thing_near, wants_insert
from storyboard.shots.closest import HANGING, HANGS_IN, TALL, WIDEST
from storyboard.shots.fitting_words import SEATS
from storyboard.shots.floor import LOW, MOVING, yaw
from storyboard.shots.moment import Moment
from storyboard.shots.moves import moved
from storyboard.shots.posing import SILLS
from storyboard.shots.pursuit import OUTSIDE
from storyboard.shots.reverses import around, sides
from storyboard.shots.rides import OF_PEOPLE
from storyboard.shots.seat_words import WINDOW
from storyboard.shots.seen_together import aside, at_feet, begins_with_look, doing_now, given_low, offered_to, told_of_people, with_looks
from storyboard.shots.vehicle_words import AT_WINDOWS
from storyboard.shots.verbs import Act, Hint
from storyboard.shots.viewpoints import UPRIGHT, three_quarter

RELAX = 7
"""Panels of talk after which the master is seen again."""
FAR = -3.0
"""Metres into the picture from which somebody is elsewhere, seen from the set."""

TALK: tuple[tuple[float, Size], ...] = ((0.3, Size.MS), (0.62, Size.MCU), (0.85, Size.CU), (9.0, Size.BCU))
"""Sizes of singles by tension."""
OVER_SHOULDER: tuple[tuple[float, Size], ...] = ((0.34, Size.MS), (9.0, Size.MCU))
"""Sizes of over-shoulders by tension."""
OFF_LINE = 25
"""Degrees an over-shoulder camera stands off the line between the two people."""


def pick(steps: Sequence[tuple[float, Size]], tension: float) -> Size:
    """The size for a tension."""
    return next(size for limit, size in steps if tension < limit)


def choose(moment: Moment) -> Choice:
    """The setup of a panel, made to follow what came before."""
    choice = next(made for question, answer in ROWS if question(moment) and (made := answer(moment)) is not None)
    choice = _obeying(moment, _seated(moment, _roomy(moment, _near(moment, _sharing(moment, choice)))))
    past = moment.scene.past
    new = choice.setup
    if (past and new != past[-1]) or monotone(past, new):
        room = _widest(moment, new)
        new = fresh(past, new, tighter=moment.tension >= 0.45, keep=choice.obeyed, widest=room, allowed=moment.keeps_axis)
    if new.framing in (Framing.TWO, Framing.THREE, Framing.GROUP):
        moment.scene.talk = 0
    elif moment.main.what is What.SPEECH:
        moment.scene.talk += 1
    choice = _finished(moment, replace(choice, setup=new))
    moment.scene.past.append(choice.setup)
    moment.scene.tracks += choice.setup.move in _TRACKING
    return choice


def _finished(m: Moment, choice: Choice) -> Choice:
    """The setup with its height and its move, and their reasons."""
    at, past = len(m.scene.past), m.scene.past
    own = choice.obeyed and choice.setup.framing in (Framing.EMPTY, Framing.POV)
    asked = own or (m.main.hint is not None and m.main.hint.angle is not None)
    if not asked and choice.setup.angle is not Angle.EYE and choice.setup not in past[-1:]:
        choice = replace(choice, setup=replace(choice.setup, angle=Angle.EYE))
    risen, height = angled(m, choice.setup) if m.scene.extras else (choice.setup, "")
    new, move = moved(m, risen) if m.scene.extras and not choice.scripted else (risen, "")
    m.scene.odd_angle = at if new.angle is not Angle.EYE else m.scene.odd_angle
    m.scene.moved = at if new.move is not Move.STATIC else m.scene.moved
    return replace(choice, setup=new, why="; ".join(filter(None, (choice.why, height, move))))


def _several(m: Moment, people: Sequence[str], size: Size, why: str, **more: Unpack[More]) -> Choice:
    """People framed by how many they are."""
    chosen = tuple(i for i in m.here if i in people)
    if len(chosen) == 1 and chosen[0] not in m.scene.groups:
        return _single(m, chosen[0], size, why, **more)
    framing = {0: Framing.EMPTY, 1: Framing.GROUP, 2: Framing.TWO, 3: Framing.THREE}.get(len(chosen), Framing.GROUP)
    more["side"] = axis.held(more.get("side", 0), [m.here[i] for i in chosen])
    return Choice(setup(size, framing, chosen, **more), why)


def _single(m: Moment, who: str, size: Size, why: str, framing: Framing = Framing.SINGLE, **more: Unpack[More]) -> Choice:
    """One person, seen from between the master and where they look, on the scene's side of the line."""
    me = m.here[who]
    pairs = [me, *([m.here[me.gaze]] if me.gaze in m.here else [])]
    more["side"] = axis.held(more.get("side", three_quarter(m, me, size)), pairs)
    return Choice(setup(size, framing, (who,), **more), why)


def _upright(me: Blocking) -> bool:
    """Whether somebody faces something upright at the right of the picture: a wide from there would see its edge."""
    return me.at in UPRIGHT and me.facing > 0


def _wide(m: Moment) -> Choice:
    size = Size.EWS if m.scene.vast and not (m.scene.interior or told_of_people(m)) else Size.WS
    people = tuple(i for i in m.here if i in (m.people[:1] if m.scene.apart else m.people))
    side = axis.held(-20 if any(_upright(m.here[who]) for who in people) else 20, list(m.here.values()))
    move = Move.CRANE_DOWN if m.main.hint and m.main.hint.move is Move.CRANE_DOWN else Move.STATIC
    return Choice(setup(size, Framing.ESTABLISHING, people, side=side, move=move), f"establishes {m.scene.place}")


def _title(m: Moment) -> Choice:
    over = _held_people(m) if m.main.text.lstrip(" >").upper().startswith(_OVER) else None
    return Choice(_held_wide(m) or over or setup(Size.WS, Framing.EMPTY), "words on the screen")


_OVER = ("SUPER", "CHYRON", "CAPTION", "TEXT ON SCREEN")
"""Words that stand on the picture there is, not on one of their own."""


def _tabletop(m: Moment) -> Choice:
    thing = next(iter(m.main.props), m.scene.product)
    words = "words on " if m.main.what is What.TITLE else ""
    return Choice(setup(Size.INSERT, Framing.INSERT, (thing,) if thing else ()), f"{words}{m.scene.name(thing) or 'the product'}")


def _held_wide(m: Moment) -> Setup | None:
    """The picture of the place that stands already."""
    past = m.scene.past
    wide = past and past[-1].framing in (Framing.ESTABLISHING, Framing.EMPTY) and past[-1].size in (Size.EWS, Size.WS)
    return past[-1] if wide and not monotone(past, past[-1]) else None


def _dual(m: Moment) -> Choice | None:
    both = [b.speaker for b in m.beats if b.dual and b.speaker in m.here]
    if m.scene.apart or len(set(both)) < 2:
        return None
    return _several(m, both, Size.MS, m.scene.does(tuple(dict.fromkeys(both)), "speak") + " at once")


def _pov(m: Moment) -> Choice:
    looker = m.main.looker
    seen = tuple(i for i in dict.fromkeys((*m.main.people, m.main.speaker)) if i in m.here and i != looker)
    seen = seen or (() if looker else tuple(m.here)[:1])
    words = " ".join((m.scene.place, *(b.text for b in m.beats))).lower()
    close = bool(seen) and any(word in words for word in ("scope", "binocular", "telescope", "close", "inches", "face"))
    side = 0
    if looker in m.here and len(seen) == 1:
        side = round(max(-80.0, min(80.0, yaw(m.here[seen[0]].mark, m.here[looker].mark))))
    if verbs.FROM_HEIGHT.search(" ".join(beat.text for beat in m.beats)) and not close:
        name = m.scene.name(looker) or "somebody unseen"
        return Choice(setup(Size.EWS, Framing.POV, seen, over=looker, angle=Angle.HIGH), f"what {name} sees far below", obeyed=True)
    far = any(word in words for word in ("tiny", "far off", "far below", "in the distance", "below"))
    size = Size.CU if close else Size.MS if seen and not far else Size.WS
    return Choice(
        setup(size, Framing.POV, seen, over=looker, side=side), f"what {m.scene.name(looker) or 'somebody unseen'} sees", obeyed=True
    )


def _insert(m: Moment) -> Choice:
    named = any(beat.props for beat in m.beats)
    prop = "" if m.main.hint is not None and not named and things.looked_at(verbs.HINTS.without(m.main.text)) else thing_near(m)
    prop = "" if objects.tiny(m.main.deeds) and m.main.hint is None else prop
    m.scene.insert = len(m.scene.past)
    return Choice(setup(Size.INSERT, Framing.INSERT, (prop,) if prop else ()), f"{m.scene.name(prop) or 'it'} matters")


def _sight(m: Moment) -> Choice | None:
    """What a sentence about nobody is about: close, or in the empty place."""
    found = sights.of_beat(m.main)
    if found is None:
        return None
    if own_sights.of_people(m, found):
        close = own_sights.faces(m, found)
        size = Size.CU if len(close) == 1 else Size.MCU
        return _several(m, close, size, f"the {found.kind} of {m.scene.named(close)}") if close else None
    if people := own_sights.company(m, found):
        return _several(m, people, Size.FS, f"the {found.kind} and {m.scene.named(people)}")
    return own_sights.picture(m, found, _held_wide(m))


def _entrance(m: Moment) -> Choice:
    who = m.doing(Act.ENTER)
    others = [i for i in m.here if i not in who]
    people = [*who, *others] if len(others) <= 2 else list(who)
    size = Size.WS if len(people) > 1 else Size.FS
    return _several(m, people, size, m.scene.does(who, "enter"), move=Move.STATIC)


def _exit(m: Moment) -> Choice:
    who = m.doing(Act.EXIT)
    past = [deed.whom for deed in m.main.does(Act.EXIT) if deed.whom in m.here]
    others = past or [i for i in m.here if i not in who]
    people = [*who, *others] if len(others) == 1 else list(who)
    return _several(m, people, Size.WS if m.scene.car or not m.scene.interior else Size.FS, m.scene.does(who, "leave"))


_TRACKS: tuple[tuple[Move, int, Size, str], ...] = (
    (Move.TRUCK_RIGHT, 10, Size.FS, "tracks beside {}"),
    (Move.LEAD, 55, Size.MLS, "leads {}"),
    (Move.FOLLOW, -55, Size.FS, "follows {}"),
)
"""Tracking shots in turn: beside, in front, behind. All stand on the same side of the run, so it goes to screen right."""
_TRACKING = frozenset(move for move, _, _, _ in _TRACKS)


def _travel(m: Moment) -> Choice:
    who = tuple(i for i in m.people if m.here[i].pose in MOVING | {Pose.LEAD}) or tuple(i for i in m.here if m.here[i].pose in MOVING)
    move, side, size, why = _TRACKS[m.scene.tracks % len(_TRACKS)]
    if m.main.what is What.SPEECH and len(who) <= 2:
        move, side, size, why = Move.LEAD, 40, Size.MS, "leads {} talking"
    return _several(m, who, size, why.format(m.scene.named(who)), side=side, move=move)


def _reaction(m: Moment) -> Choice:
    who = m.partner
    size = pick(TALK, m.tension)
    made = _single(m, who, size, f"{m.scene.name(who)} reacts", framing=Framing.REACTION)
    return replace(made, direction=f"{m.scene.name(who)} listens.")


def _voice(m: Moment) -> Choice:
    """A voice from elsewhere is heard over what is seen: whoever listens, or the empty place."""
    if not m.here:
        return Choice(_held_wide(m) or setup(Size.WS, Framing.EMPTY), "a voice over the place")
    listener = m.partner if m.partner in m.here else next(iter(m.here))
    return _single(m, listener, pick(TALK, m.tension), f"{m.scene.name(listener)} hears the voice", framing=Framing.REACTION)


def _talk(m: Moment) -> Choice:
    who, other, scene = m.main.speaker, m.partner, m.scene
    if (told := aside(m.main)) is not None:
        return _several(m, (who, told.whom), told.size or Size.MS, f"{scene.name(who)} speaks and acts")
    if other not in m.here or scene.apart:
        alone = len(m.here) <= 1
        return _single(m, who, pick(TALK, m.tension), f"{scene.name(who)} speaks" + (" alone" if alone else ""))
    if _master_due(m):
        scene.talk = 0
        people = [i for i in m.here if i in m.met or i in (who, other)]
        people = people if len(people) <= 6 else [who, other]
        size = Size.MS if len(people) == 2 else Size.MLS
        return _several(m, people, size, f"master: {scene.named((who, other))}")
    if m.tension < 0.46 and not scene.car and (made := _over(m, who, other)):
        return made
    return _single(m, who, pick(TALK, m.tension), f"{scene.name(who)} to {scene.name(other)}")


def _master_due(m: Moment) -> bool:
    """The geography is shown as talk begins, and again after a while."""
    seen = any(old.framing in (Framing.TWO, Framing.THREE, Framing.GROUP) for old in m.scene.past[-3:])
    begun = m.scene.talk == 0
    return (begun and not seen) or (m.scene.talk >= RELAX and m.tension < 0.85)


_SEATED = frozenset({Pose.SIT, Pose.WRITE, Pose.TYPE})
"""Poses low down with a shoulder to look over."""


def _over(m: Moment, who: str, other: str) -> Choice | None:
    """Over the listener's shoulder, from the master's side of the line between the two; None where it would cross."""
    me, shoulder = m.here[who], m.here[other]
    if (shoulder.pose in LOW | MOVING and shoulder.pose not in _SEATED) or me.pose is Pose.LIE:
        return None
    line = yaw(me.mark, shoulder.mark)
    side = round((line - OFF_LINE if line > 0 else line + OFF_LINE) / 5) * 5
    if abs(side) > 80 or abs(line) < OFF_LINE or not axis.keeps(side, [me, shoulder]):
        return None
    size = pick(OVER_SHOULDER, m.tension)
    return Choice(setup(size, Framing.OTS, (who,), over=other, side=side), f"{m.scene.name(who)} over {m.scene.name(other)}")


def _action(m: Moment) -> Choice:
    deeds = [deed for deed in m.main.deeds if any(i in m.here for i in deed.who)]
    doers = [i for deed in deeds for i in deed.who]
    people = [*(() if set(doers) & set(m.main.people) else doers), *m.main.people] or list(m.people)
    whom = [deed.whom for deed in deeds if deed.whom and deed.act not in (Act.LOOK, Act.TURN)]
    people = [i for i in dict.fromkeys([*people, *whom, *offered_to(m, deeds)]) if i in m.here]
    if begins_with_look(deeds):
        people = with_looks(m, deeds)
    if m.scene.apart:
        people = people[:1]
    if not people:
        return _nobody(m)
    sizes = [deed.size for deed in deeds if deed.size is not None]
    size = min(sizes, key=LADDER.index) if sizes else Size.MS
    if m.tension > 0.7 and len(people) == 1 and size in (Size.MS, Size.MCU):
        size = LADDER[LADDER.index(size) + 1]
    size = min(size, Size.FS, key=LADDER.index) if given_low(m, people) or at_feet(m, people) else size
    fight = any(m.here[i].pose is Pose.FIGHT for i in people)
    return _several(m, people, size, m.scene.named(people), move=Move.HANDHELD if fight else Move.STATIC)


def _nobody(m: Moment) -> Choice:
    """Something happens to the place: the people in it see it happen; it is empty only where nobody is, or outside of a vehicle."""
    outside = m.scene.car and verbs.ROAD.search(m.main.text) and not (m.scene.past and m.scene.past[-1].framing is Framing.EMPTY)
    people = list(m.here)[:1] if m.scene.apart else list(m.here)
    if outside or not people:
        return Choice(setup(Size.WS, Framing.EMPTY, side=15), f"the road: {m.scene.place}" if outside else f"the place: {m.scene.place}")
    held = _held_people(m)
    if held is not None:
        return Choice(held, f"holds on {m.scene.named(held.subjects)}")
    size = Size.MLS if m.scene.car else Size.WS if m.scene.past else Size.MLS
    return _several(m, people, size, f"{m.scene.named(people[:3])} and the place")


_HOLDS = frozenset({Framing.SINGLE, Framing.TWO, Framing.THREE, Framing.GROUP})


def _held_people(m: Moment) -> Setup | None:
    """The picture of people that stands already, wide enough to see something happen around them."""
    last = m.scene.past[-1] if m.scene.past else None
    if last is None or last.framing not in _HOLDS or last.move is not Move.STATIC or monotone(m.scene.past, last):
        return None
    room = last.size in LADDER[: LADDER.index(Size.MS) + 1]
    return (
        last
        if room and last.subjects and all(i in m.here for i in last.subjects) and axis.keeps(last.side, list(m.here.values()))
        else None
    )


def _sharing(m: Moment, choice: Choice) -> Choice:
    """Where the words of one panel are also about what somebody else does, the picture shows both."""
    it = choice.setup
    if it.framing not in (Framing.SINGLE, Framing.REACTION) or m.scene.apart or m.main.hint is not None:
        return choice
    others = [i for i in _doers_beside(m) if i not in it.subjects]
    if not others:
        return choice
    people = (*it.subjects, *others)[:3]
    size = min(it.size, Size.MS, key=LADDER.index)
    return _several(m, people, size, f"{choice.why}; {m.scene.does(others, 'act')}")


def _roomy(m: Moment, choice: Choice) -> Choice:
    """A deed is not cut off: whoever falls is seen falling. What the script asks for comes after, and wins."""
    it, doing = choice.setup, doing_now(m)
    if (
        it.framing is Framing.OTS
        and any(m.here[who].at in TALL for who in it.subjects if who in doing and who in m.here)
        and not m.scene.car
    ):
        choice = _single(m, it.subjects[0], it.size, choice.why)
        it = choice.setup
    if it.framing not in _HOLDS or it.size is Size.INSERT or m.scene.car or all(m.only_eyes(who) for who in it.subjects):
        return choice
    poses = {m.here[who].gesture or m.here[who].pose for who in it.subjects if who in m.here and who in doing}
    closest = next((size for size, wide in WIDEST.items() if poses & wide), None)
    leans = {who for who in it.subjects if who in m.here and _leans_out(m.here[who])}
    tall = [
        TALL[at]
        for who in it.subjects
        if who in m.here and who not in leans and (at := m.here[who].at) in TALL and (at not in SEATS or who in doing)
    ]
    hangs = [HANGS_IN for who in it.subjects if who in doing and who in m.here and (m.here[who].pose, m.here[who].thing) in HANGING]
    rooms: list[Size] = [*tall, *hangs, *([closest] if closest is not None else []), *([Size.FS] if own_sights.whole(m) else [])]
    closest = min(rooms, key=LADDER.index) if rooms else None
    if closest is None or LADDER.index(it.size) < LADDER.index(closest):
        return choice
    if it.size is closest:
        return replace(choice, obeyed=True)
    wider = setup(closest, it.framing, it.subjects, over=it.over, side=it.side, angle=it.angle, move=it.move)
    return replace(choice, setup=wider, obeyed=True)


def _near(m: Moment, choice: Choice) -> Choice:
    """Who leans out of a window is seen down to the sill: a wider picture would be of the wall below."""
    it = choice.setup
    alone = it.framing is Framing.SINGLE and it.size is Size.FS and m.main.hint is None
    if any(m.here[who].at in AT_WINDOWS for who in it.subjects if who in m.here):
        return choice
    high = [m.here[who].at in SILLS for who in it.subjects if who in m.here and _leans_out(m.here[who])]
    if not alone or not high:
        return choice
    return replace(choice, setup=replace(it, size=Size.MS if all(high) else Size.MLS), obeyed=True)


def _leans_out(one: Blocking) -> bool:
    return one.pose is Pose.LEAN and (one.at == "window" or one.at in SILLS)


def _doers_beside(m: Moment) -> list[str]:
    """Who does something in the beats of the panel that are not its main one, and is on the set."""
    beside = [b for b in m.beats if b.cover != m.main.cover and b.what is What.ACTION and not b.away]
    about = [i for b in beside for i in ([who for deed in b.deeds for who in deed.who] or b.people[:1])]
    about += [i for b in beside for i in offered_to(m, b.deeds)]
    return [i for i in dict.fromkeys(about) if i in m.here and m.here[i].mark.z > FAR]


def _widest(m: Moment, it: Setup) -> Size:
    """How wide people can be taken: in a car to the waist, but for who leans out of it, or is in another one, and is seen from the road."""
    out = any(m.here[who].at in (*AT_WINDOWS, WINDOW) or m.here[who].mark.z < OUTSIDE for who in it.subjects if who in m.here)
    return Size.MS if m.scene.car and m.scene.kind is PlaceKind.CAR and it.framing in OF_PEOPLE and not out else Size.EWS


def _seated(m: Moment, choice: Choice) -> Choice:
    """Nobody in a car is framed wider than there is room for."""
    it, widest = choice.setup, _widest(m, choice.setup)
    if it.size is Size.INSERT or LADDER.index(it.size) >= LADDER.index(widest):
        return choice
    return replace(choice, setup=replace(it, size=widest, lens=LENSES[widest]))


def _obeying(m: Moment, choice: Choice) -> Choice:
    """What the script asks of the camera is done."""
    hint = m.main.hint
    if hint is None:
        return choice
    new = _hinted(m, choice.setup, hint)
    return replace(
        choice,
        setup=new,
        obeyed=True,
        scripted=hint.move is not None,
        why="the other side, as written" if hint.reverse else f"{choice.why}, as written",
    )


def _hinted(m: Moment, base: Setup, hint: Hint) -> Setup:
    if base.framing is Framing.ESTABLISHING:
        hint = replace(hint, size=hint.size if hint.size in (Size.EWS, Size.WS) else None, framing=None)
    new = _shouldered(m, base) if hint.framing is Framing.OTS else _reversed(m, base) if hint.reverse else base
    if hint.size is not None and hint.size is not Size.INSERT and base.size is not Size.INSERT:
        new = setup(hint.size, new.framing, new.subjects, over=new.over, side=new.side, angle=new.angle, move=new.move)
    return replace(new, move=hint.move or new.move, angle=hint.angle or new.angle)


def _shouldered(m: Moment, base: Setup) -> Setup:
    """An over-shoulder the script asks for: over whoever is named first, on the next."""
    named = [i for i in m.main.people if i in m.here]
    if len(named) < 2:
        return base
    made = _over(m, named[1], named[0])
    return made.setup if made is not None else base


def _reversed(m: Moment, base: Setup) -> Setup:
    """The other side of the shot before: over the other shoulder where there is one, from the same side of the line."""
    face, shoulder = sides(m)
    if not face:
        return base
    made = _over(m, face, shoulder) if shoulder and not m.scene.car and not m.scene.apart else None
    size = pick(TALK, m.tension)
    return (made or (_single(m, face, size, "") if shoulder else _single(m, face, size, "", side=around(m)))).setup


def _is_first_wide(m: Moment) -> bool:
    return m.first and m.scene.new_place


def _wants_pov(m: Moment) -> bool:
    return m.main.hint is not None and m.main.hint.framing is Framing.POV


def _wants_reaction(m: Moment) -> bool:
    main, listens = m.main, m.partner in m.here and m.partner not in m.scene.beasts
    return m.scene.extras and main.what is What.SPEECH and main.part % 2 == 1 and listens and not m.scene.apart and not main.heard


def _is_voice(m: Moment) -> bool:
    return m.main.what is What.SPEECH and (m.main.heard or m.main.speaker not in m.here)


def _moves(m: Moment) -> bool:
    if m.scene.car or m.doing(Act.APPROACH):
        return False
    if m.main.what is What.SPEECH and m.here[m.main.speaker].pose not in MOVING:
        return False
    movers = [i for i in m.here if m.here[i].pose in MOVING and m.here[i].to is not None]
    about = m.people if m.doing(Act.TRAVEL) else m.people[:1]
    return bool(movers) and (not m.people or any(i in movers for i in about))


Question = Callable[[Moment], bool]
Answer = Callable[[Moment], "Choice | None"]
ROWS: tuple[tuple[Question, Answer], ...] = (
    (lambda m: m.scene.tabletop, _tabletop),
    (own_sights.opens_on_beasts, _sight),
    (_is_first_wide, _wide),
    (lambda m: m.main.what is What.TITLE, _title),
    (_wants_pov, _pov),
    (downhill.is_steep, downhill.framed),
    (chases.is_chase, chases.framed),
    (is_handwork, _insert),
    (lambda m: sights.of_beat(m.main) is not None and m.main.hint is None, _sight),
    (wants_insert, _insert),
    (lambda m: bool(m.main.dual), _dual),
    (lambda m: bool(m.doing(Act.ENTER)) and not m.scene.car, _entrance),
    (lambda m: bool(m.doing(Act.EXIT)), _exit),
    (_is_voice, _voice),
    (_wants_reaction, _reaction),
    (_moves, _travel),
    (lambda m: m.main.what is What.SPEECH, _talk),
    (lambda _: True, _action),
)
"""Asked from top to bottom; the first question with an answer decides."""
