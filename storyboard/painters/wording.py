"""Framing, light and people in the words a photographer would use, as the camera sees them."""

from __future__ import annotations

from collections import Counter

from storyboard.breakdown.natures import called
from storyboard.model.board import Board, SceneBoard
from storyboard.model.screenplay import SPEECH, Kind
from storyboard.model.shots import Angle, Blocking, Expression, Framing, Light, Panel, Pose, Shot, Size, Time, Weather
from storyboard.model.stage import Figure, Stage
from storyboard.model.takes import Reference
from storyboard.painters.lettering import inline
from storyboard.references.planner import facing
from storyboard.references.sight import turn_of, visible
from storyboard.staging import figures as people
from storyboard.staging.space import View, dot

SIZES: dict[Size, str] = {
    Size.EWS: "extreme wide shot, people tiny in the place",
    Size.WS: "wide shot, the whole place, people head to toe with air around them",
    Size.FS: "full shot, head to feet",
    Size.MLS: "medium long shot, from the knees up",
    Size.MS: "medium shot, from the waist up",
    Size.MCU: "medium close-up, from the chest up",
    Size.CU: "close-up, head and shoulders",
    Size.BCU: "big close-up, forehead to chin",
    Size.ECU: "extreme close-up of one feature",
    Size.INSERT: "insert, the object fills the frame",
}

EMPTY: dict[Size, str] = {Size.EWS: "extreme wide shot of the place", Size.WS: "wide shot of the whole place"}
"""What sizes are called where nobody is to be seen."""

ANGLES: dict[Angle, str] = {
    Angle.EYE: "camera at eye level",
    Angle.HIGH: "camera high, looking down",
    Angle.LOW: "camera low, looking up",
    Angle.OVERHEAD: "camera straight above, looking down",
    Angle.WORM: "camera on the ground, looking steeply up",
    Angle.DUTCH: "camera tilted, the horizon slanting",
}

FRAMINGS: dict[Framing, str] = {
    Framing.ESTABLISHING: "establishing shot",
    Framing.EMPTY: "nobody in the frame",
    Framing.TWO: "two-shot",
    Framing.THREE: "three-shot",
    Framing.GROUP: "group shot",
    Framing.PROFILE: "in profile",
}

POSES: dict[Pose, str] = {
    Pose.STAND: "standing",
    Pose.SIT: "sitting",
    Pose.WALK: "walking",
    Pose.RUN: "running",
    Pose.LIE: "lying",
    Pose.KNEEL: "kneeling",
    Pose.CROUCH: "crouching",
    Pose.LEAN: "leaning",
    Pose.POINT: "pointing",
    Pose.REACH: "reaching out",
    Pose.GIVE: "holding something out to somebody",
    Pose.HOLD: "holding something up",
    Pose.CARRY: "carrying something",
    Pose.DRIVE: "driving, hands on the wheel",
    Pose.PHONE: "on the phone",
    Pose.WRITE: "writing",
    Pose.TYPE: "typing",
    Pose.DRINK: "drinking",
    Pose.EMBRACE: "embracing",
    Pose.FIGHT: "fighting",
    Pose.FALL: "falling",
    Pose.CLIMB: "climbing",
    Pose.AIM: "aiming",
    Pose.WAVE: "waving",
    Pose.LOOK_UP: "looking up",
    Pose.LOOK_DOWN: "looking down",
    Pose.LOOK_BACK: "looking back over the shoulder",
    Pose.OPEN_DOOR: "opening a door",
    Pose.HANDS_UP: "hands raised",
    Pose.ARMS_CROSSED: "arms crossed",
    Pose.CALL: "shouting, a hand at the mouth",
    Pose.CATCH: "catching something with both hands",
    Pose.CLAP: "clapping",
    Pose.COVER: "crouching, arms over the head",
    Pose.CRAWL: "crawling on hands and knees",
    Pose.CRY: "hands before the face",
    Pose.CUFF: "putting handcuffs on somebody",
    Pose.CUFFED: "hands behind the back",
    Pose.CYCLE: "riding a bicycle",
    Pose.DANCE: "dancing",
    Pose.DIG: "digging",
    Pose.DRAG: "dragging something behind",
    Pose.EAT: "eating",
    Pose.JUMP: "jumping",
    Pose.KISS: "kissing",
    Pose.KNOCK: "knocking",
    Pose.LAUGH: "laughing, head thrown back",
    Pose.POUR: "pouring",
    Pose.PRAY: "praying, hands folded",
    Pose.PULL: "pulling with both hands",
    Pose.PUSH: "pushing with both hands",
    Pose.READ: "reading",
    Pose.ROW: "rowing",
    Pose.SALUTE: "saluting",
    Pose.SHAKE: "shaking hands",
    Pose.SHOOT: "firing",
    Pose.SHOW: "holding something up high",
    Pose.SLAM: "slamming a fist down",
    Pose.SLEEP: "asleep, the head sunk",
    Pose.SMOKE: "smoking",
    Pose.SPY: "looking through binoculars",
    Pose.STIR: "cooking",
    Pose.SWEEP: "sweeping",
    Pose.SWIM: "swimming",
    Pose.TEND: "bent over, busy with both hands",
    Pose.THROW: "throwing, the arm drawn back",
    Pose.WASH: "washing",
    Pose.WHISPER: "whispering",
    Pose.AKIMBO: "hands on the hips",
    Pose.BECKON: "beckoning",
    Pose.COUNT: "counting what is in the hand",
    Pose.DAB: "wiping the own face",
    Pose.HAUL: "hauling hand over hand",
    Pose.KNOT: "tying a knot with both hands",
    Pose.LIFT: "lifting something overhead with both arms",
    Pose.LISTEN: "listening, a hand behind the ear",
    Pose.PAT: "laying a hand on somebody",
    Pose.PEEK: "peeking round an edge",
    Pose.POCKET: "hands in the pockets",
    Pose.PRESS: "pressing down with both hands",
    Pose.PUT: "putting something down",
    Pose.SCAN: "looking into the distance, a hand over the eyes",
    Pose.SHARE: "carrying one end of something",
    Pose.SHRUG: "shrugging, palms up",
    Pose.SQUEEZE: "squeezing through sideways",
    Pose.STOP: "arm stretched out, palm forward",
    Pose.STRETCH: "stretching both arms",
    Pose.THINK: "thinking, a hand at the chin",
    Pose.WEAR: "both hands at the head, putting something on",
    Pose.BOW: "bending the upper body forward",
    Pose.BRANDISH: "an arm raised to strike",
    Pose.CUT: "cutting with a blade",
    Pose.DROP: "letting something fall from an open hand",
    Pose.HANG: "both hands up, hanging something on the wall",
    Pose.HUG: "hugging something to the chest with both arms",
    Pose.KICK: "kicking, one leg out",
    Pose.DANGLE: "hanging by both hands, the legs in the air",
    Pose.LIMP: "limping, a hand on the bad leg",
    Pose.SLIDE: "sliding on the seat, legs ahead",
    Pose.SNEAK: "sneaking on tiptoe, bent low",
    Pose.STAGGER: "staggering, out of balance, the arms flung out",
    Pose.LEAD: "walking ahead, drawing somebody along by the hand",
    Pose.LOWER: "lowering what is in the hands",
    Pose.NOD: "nodding",
    Pose.PLAY: "playing an instrument",
    Pose.RUB: "rubbing something in the hand",
    Pose.SHAKE_HEAD: "shaking the head",
    Pose.SPEAK_INTO: "speaking into what is held to the mouth",
    Pose.TAKE: "taking something out of somebody's hand",
    Pose.TEAR: "tearing something in two",
}

LEVELS = {-2: ", very dark", -1: ", darker than usual", 1: ", brighter than usual", 2: ", very bright"}

TIMES: dict[Time, str] = {Time.DAY: "by day", Time.NIGHT: "at night", Time.DAWN: "at dawn, low sun", Time.DUSK: "at dusk, last light"}

SKIES: dict[Weather, str] = {
    Weather.CLEAR: "",
    Weather.RAIN: ", rain",
    Weather.SNOW: ", snow",
    Weather.FOG: ", fog",
    Weather.STORM: ", a storm",
}

ROLES: dict[str, str] = {
    "person": "is {name}{shows}: keep this face, hair and build, and these clothes unless said otherwise; not the pose",
    "place": "is the place, {name}: keep its architecture, furniture and materials; the camera is another one",
    "prop": "is the {name}: the same object",
    "style": "shows the style: take line, tone and colour from it, nothing of what it shows",
    "layout": "is a rough layout of this frame: keep where everybody and everything is, how large, which way they face; not its drawing",
    "previous": "is the picture before from this same camera position: same set, same clothes, same light; the moment is another one",
    "edit": "is the picture to change",
}
"""What a reference picture is for, by role."""


BRIEFLY: dict[str, str] = {
    "person": "{name}",
    "place": "the place",
    "prop": "the {name}",
    "style": "the style",
    "layout": "the layout to keep",
    "previous": "the picture before",
    "edit": "the picture to change",
}
"""The same where every character counts."""


def reference_line(reference: Reference, *, short: bool = False) -> str:
    """`is MIA, seen in profile: keep this face ...`, or just `MIA`."""
    if short:
        return BRIEFLY[reference.role].format(name=inline(reference.name))
    shows = f", seen {reference.shows}" if reference.shows else ""
    return ROLES[reference.role].format(name=inline(reference.name), shows=shows) + "."


def framing(board: Board, shot: Shot, *, nobody: bool = False) -> str:
    """Size, framing, angle and lens; sizes of people mean nothing where nobody is to be seen."""
    known = board.breakdown.people
    bare = EMPTY.get(shot.size, SIZES[shot.size].partition(",")[0])
    size = bare if (nobody and shot.size is not Size.INSERT) or shot.framing is Framing.EMPTY else SIZES[shot.size]
    parts = [size, FRAMINGS.get(shot.framing, ""), ANGLES[shot.angle], f"{shot.lens} mm lens"]
    if shot.over in known and shot.framing is Framing.OTS:
        parts[1] = f"over the shoulder of {inline(known[shot.over].name)}, who is seen from behind, soft and dark, in the foreground"
    if shot.over in known and shot.framing is Framing.POV:
        parts[1] = f"through the eyes of {inline(known[shot.over].name)}, who is not seen"
    elif shot.framing is Framing.POV:
        parts[1] = "through the eyes of somebody who is not seen"
    return ", ".join(filter(None, parts))


def camera(stage: Stage) -> str:
    """Height of the lens and where the light comes from."""
    view = View(stage.camera, stage.aspect, 1.0)
    across, away = dot(stage.key, view.right), dot(stage.key, view.forward)
    side = "frame right" if across > 0 else "frame left"
    sides = f"from {side}" if abs(across) > 0.3 else "from above"
    depth = ", behind the subject" if away > 0.25 else ""
    return f"lens {stage.camera.eye[1]:.1f} m above the {'floor' if stage.interior else 'ground'}; main light {sides}{depth}"


def light(found: Light, *, interior: bool) -> str:
    """Time, weather and level."""
    sky = SKIES[found.weather] and SKIES[found.weather] + (" outside" if interior else "")
    return f"{'Interior' if interior else 'Exterior'}, {TIMES[found.time]}{sky}{LEVELS.get(found.level, '')}"


def persons(board: Board, scene: SceneBoard, panel: Panel, stage: Stage, keep: frozenset[str], pictured: frozenset[str]) -> list[str]:
    """One line for everybody in the picture, from left to right as the camera sees them; members of a group share theirs.

    Args:
        board: who is who.
        scene: the scene the panel is staged in.
        panel: for what they hold, look at and say.
        stage: the panel staged.
        keep: which of `looks` (where they look), `known` (descriptions of those with a picture) and `described` (of all) to say.
        pictured: names of those a reference picture shows.
    """
    found: dict[str, Figure] = {}
    for figure in visible(stage):
        found.setdefault(figure.character, figure)
    here = {item.character: item for item in panel.blocking}
    speakers = speaking(board, scene, panel)
    out: list[str] = []
    for id, figure in found.items():
        parts = [*_doing(board, figure, stage, here.get(id)), "speaking" if id in speakers else ""]
        if "looks" in keep:
            parts.append(_gaze(board, figure, stage, here.get(id), frozenset(found)))
        told = "described" in keep and ("known" in keep or figure.name not in pictured)
        out.append(
            f"{_name(board, figure)}: {', '.join(filter(None, parts))}.{_description(board, scene, id, here.get(id)) if told else ''}"
        )
    return [*out, *_animals(board, scene, stage)]


def _animals(board: Board, scene: SceneBoard, stage: Stage) -> list[str]:
    """One line for the animals of a kind that do the same, with the name of the one of the cast."""
    view = View(stage.camera, stage.aspect, 1.0)
    shown = [one for one in stage.animals if _in_sight(view, (one.x, one.floor + LOW, one.z))]
    counts = Counter((one.kind, one.pose) for one in shown)
    cast = {who.species: inline(who.name) for who in board.breakdown.characters if who.species and scene.scene.id in who.scenes}
    return [
        f"{f'{cast[kind]}, a {kind}' if kind in cast and count == 1 else kind if count == 1 else f'{count} of the kind {kind}'}: {pose}."
        for (kind, pose), count in counts.items()
    ]


LOW = 0.3
"""Metres above the ground at which an animal must be in the frame to be told of."""


def _in_sight(view: View, point: tuple[float, float, float]) -> bool:
    x, y = view.project(point)
    return view.depth(point) > view.near and 0 <= x <= view.width and 0 <= y <= view.height


def _name(board: Board, figure: Figure) -> str:
    who = board.breakdown.people[figure.character]
    kind = called(who.model_copy(update={"appearance": figure.appearance}))
    what = f" (no person: {kind}, about {figure.appearance.height:.1f} m tall)" if kind else ""
    return inline(figure.name) + (f" ({who.headcount} people)" if who.headcount > 1 else what)


def _doing(board: Board, figure: Figure, stage: Stage, item: Blocking | None) -> list[str]:
    """Pose, face, where in the frame, which way they are turned, what is in the hand."""
    props = {prop.id: prop.name for prop in board.breakdown.props}
    holds = f"the {inline(props[item.holds])} in the right hand" if item and item.holds in props else ""
    if item and item.other and item.thing:
        holds = f"a {inline(item.thing.replace('_', ' '))} in the right hand"
    second = f"a {inline(item.other.replace('_', ' '))} in the left hand" if item and item.other else ""
    face = "" if figure.expression is Expression.NEUTRAL else figure.expression.value
    where = "in the dark foreground" if figure.foreground else ""
    return [_acting(figure), face, where, _across(figure, stage), f"seen {facing(turn_of(figure, stage))}", holds, second]


def _acting(figure: Figure) -> str:
    """The pose in words, and what the arms do on top of it."""
    return POSES[figure.pose] + (f" and {POSES[figure.gesture]}" if figure.gesture else "")


def _across(figure: Figure, stage: Stage) -> str:
    view = View(stage.camera, stage.aspect, 1.0)
    x = view.project(people.head_point(figure))[0] / view.width
    steps = ((0.2, "at the left edge"), (0.42, "left of centre"), (0.58, "in the centre"), (0.8, "right of centre"))
    return next((words for most, words in steps if x <= most), "at the right edge")


def _gaze(board: Board, figure: Figure, stage: Stage, item: Blocking | None, shown: frozenset[str]) -> str:
    """What they look at, or to which side out of the frame."""
    if figure.gaze is None or item is None or item.gaze == item.character:
        return ""
    names = {
        **{id: who.name for id, who in board.breakdown.people.items()},
        **{prop.id: f"the {prop.name}" for prop in board.breakdown.props},
    }
    if item.gaze in shown or (item.gaze in names and item.gaze not in board.breakdown.people):
        return f"looking at {inline(names[item.gaze])}"
    view = View(stage.camera, stage.aspect, 1.0)
    across = view.see(figure.gaze)[0] - view.see(people.head_point(figure))[0]
    return f"looking out of the frame to the {'right' if across > 0 else 'left'}"


def _description(board: Board, scene: SceneBoard, id: str, item: Blocking | None) -> str:
    """The canonical description word for word, what is worn in this scene, and what has become of them in this panel."""
    parts = [board.breakdown.people[id].description]
    looks = [look for look in board.breakdown.looks if look.character == id and scene.scene.id in look.scenes]
    parts += [look.description or look.name for look in looks]
    parts.append(item.state.replace("_", " on the ") if item else "")
    told = [f"“{inline(part)}”" for part in parts if part.strip()]
    return f" In the script's words: {'; '.join(told)}." if told else ""


def speaking(board: Board, scene: SceneBoard, panel: Panel) -> frozenset[str]:
    """Ids of those whose dialogue the panel covers and who are there; voices from elsewhere are not."""
    index, covered = board.screenplay.index, {cover.element for cover in panel.covers}
    names = {name.casefold(): id for id, who in board.breakdown.people.items() for name in (who.name, *who.aliases)}
    found: set[str] = set()
    cue = ""
    for element in (index[id] for id in scene.scene.elements if id in index):
        cue = element.text if element.kind is Kind.CHARACTER else cue
        if element.kind in SPEECH and element.id in covered and "V.O" not in cue.upper() and "O.S" not in cue.upper():
            found.update(filter(None, [names.get(cue.partition("(")[0].strip().casefold())]))
    return frozenset(found)
