"""A panel as a small world: pieces of set and figures on a floor in metres, one camera, one light.

Axes: x to the right of the master camera, y up, z towards the master camera. A yaw of 0 looks along +z, 90 along +x.
Built by `storyboard.staging`, drawn by the sketch painter, read by overlays and floor plans.
"""

from __future__ import annotations

from storyboard.model.base import Frozen
from storyboard.model.cast import Age, Appearance, PlaceKind
from storyboard.model.shots import Expression, Light, Pose

Vec = tuple[float, float, float]
"""A point or direction in metres."""


class Figure(Frozen):
    """A person on a mark."""

    character: str
    name: str
    x: float = 0.0
    z: float = 0.0
    floor: float = 0.0
    """Height of the ground under the feet, metres."""
    seat: float = 0.45
    """Height of the seat above that ground, for sitting poses."""
    facing: float = 0.0
    pose: Pose = Pose.STAND
    gesture: Pose | None = None
    """What arms and head do on top of a pose of the legs."""
    expression: Expression = Expression.NEUTRAL
    gaze: Vec | None = None
    """The point looked at."""
    holds: str = ""
    """Kind of the prop in the right hand (`cup`, `key`, ...), empty for none."""
    other: str = ""
    """Kind of the prop in the left hand, empty for none."""
    words: str = ""
    """What is to be read on the board or banner they have in a hand."""
    age: Age = Age.ADULT
    appearance: Appearance = Appearance()
    foreground: bool = False
    """True for the dark shoulder of an OTS."""
    touch: tuple[Vec | None, Vec | None] = (None, None)
    """Points that the left and the right hand reach for: a jaw, an arm, the other's hand; None leaves a hand to the pose."""
    fingers: str = ""
    """How hands are shaped by what they touch, a row of `storyboard.staging.stances.FINGERS`: `hush`, `taste`, `nose`, `over`, `eyes`,
    `scratch`, `slap`, or `thumb` for one that is shown; or a way of moving, a row of `storyboard.staging.body.BY_WAY`: `back`, `skip`,
    `risen`, or of looking at what is in the picture, `beholds`; empty leaves them to the pose."""
    struck: bool = False
    """True for who is hit or pushed in this picture: head and body give way."""
    speaks: int = 0
    """Which of a few ways of talking with the hands somebody has who speaks in this picture; 0 for who is silent."""
    mount: str = ""
    """What they ride (`horse`, `bicycle`, `motorcycle`), with `seat` as its height; empty for who is on foot."""
    clasps: str = ""
    """What of their arms is before somebody who stands before them: `hands` (a hand on the far shoulder), `arms` (around a chest), `laid`
    (what of them is on the side of the lens of whom they touch)."""
    surface: float | None = None
    """Height in metres of what they put something on: a table's top, the ground; None for who puts nothing on anything."""


class Animal(Frozen):
    """An animal, standing at the middle of its body."""

    kind: str
    """A species, as `storyboard.staging.animals` lists them."""
    x: float = 0.0
    z: float = 0.0
    floor: float = 0.0
    """Height of what it stands, lies or perches on, or of its flight, metres."""
    facing: float = 0.0
    pose: str = "stand"
    height: float = 0.6
    """Metres to the shoulder; of birds to the crown, of snakes and fish the length."""
    tone: float = 0.5
    saddled: bool = False
    yoked: bool = False
    """Whether a yoke is on its neck: it draws something."""
    gaze: Vec | None = None
    lead: Vec | None = None
    """The hand that holds its lead."""


class Extra(Frozen):
    """One of a crowd: a shape among others, never one of the cast."""

    x: float
    z: float
    floor: float = 0.0
    seat: float = 0.0
    """Height of the seat, metres; 0 for who stands."""
    facing: float = 0.0
    height: float = 1.7
    pose: str = "stand"
    """`stand`, `sit`, `walk`, `dance`, `cheer`, `kneel`, `lie`, `march`, or another pose of a crowd that the painter knows."""
    build: str = "man"
    """`man`, `woman` or `child`."""
    tone: float = 0.5
    hair_tone: float = 0.7
    holds: str = ""
    """`sign`, `rifle`, `flag`, `glass`, `torch`; empty for nothing."""
    hat: str = ""
    epoch: str = ""
    """The time whose clothes they wear: `frontier`, `antique`, `medieval`, `period`; empty for ours."""


class Piece(Frozen):
    """A thing of the set. What `kind` looks like is the painter's business; an unknown kind is drawn as a box."""

    kind: str
    x: float
    z: float
    y: float = 0.0
    """Height of its underside above the floor."""
    width: float = 1.0
    """Metres along its own x before turning."""
    height: float = 1.0
    depth: float = 1.0
    facing: float = 0.0
    tone: float = 0.35
    label: str = ""
    """Words to be read on it (a sign)."""
    riders: int = 0
    """Of a vehicle: how many people are seen behind its glass."""
    moving: bool = False
    """Of a vehicle: whether it is on its way."""
    lights: bool = False
    """Of a vehicle: whether its head lamps burn."""
    does: str = ""
    """Of a vehicle that the picture is about: what happens to it (`brakes`, `reverses`, `overturns`, `digs`, ...)."""


class Room(Frozen):
    """Walls around the action; None outside. The wall between camera and subject is left out when drawn."""

    x0: float
    x1: float
    z0: float
    z1: float
    height: float = 2.8
    tone: float = 0.15


class Camera(Frozen):
    """A pinhole camera with a 36 mm wide sensor."""

    eye: Vec
    target: Vec
    lens: float = 35.0
    roll: float = 0.0
    """Degrees, positive leans the horizon to the right."""
    shift_x: float = 0.0
    shift_y: float = 0.0
    """Lens shift in fractions of the frame."""


class Arrow(Frozen):
    """A vector mark over the picture. Points are fractions of the picture, origin top left, y down; may lie outside 0..1."""

    points: tuple[tuple[float, float], ...]
    camera: bool = True
    """True for what the camera does (blue), False for what moves in the story (red)."""
    label: str = ""


class Frame(Frozen):
    """A rectangle over the picture for moves: A where it starts, B where it ends. Fractions of the picture."""

    x0: float
    y0: float
    x1: float
    y1: float
    label: str = ""
    dashed: bool = False


class Overlay(Frozen):
    """All marks of a panel."""

    arrows: tuple[Arrow, ...] = ()
    frames: tuple[Frame, ...] = ()
    caption: str = ""


class Tag(Frozen):
    """A name lettered beside a thing, with a thin line to it, as artists do where a drawing alone would not say what it is."""

    words: str
    at: Vec
    """The point of the thing in the world that the line leads to."""
    kind: str = ""
    """What the thing is drawn as: the kind of a prop, or of a piece of the set."""


class Stage(Frozen):
    """Everything a painter needs to draw the panel's layout."""

    place: PlaceKind = PlaceKind.UNKNOWN
    place_name: str = ""
    interior: bool = True
    room: Room | None = None
    ground: str = "floor"
    """`floor`, `tiles`, `boards`, `asphalt`, `grass`, `sand`, `snow`, `water`, `earth` or `none`."""
    backdrop: str = ""
    """What closes the view outside: `skyline`, `hills`, `trees`, `sea`, `mountains`, `stars`, `deep`, `houses` or empty."""
    pieces: tuple[Piece, ...] = ()
    figures: tuple[Figure, ...] = ()
    animals: tuple[Animal, ...] = ()
    extras: tuple[Extra, ...] = ()
    insert: str = ""
    """Kind of the prop an insert is on; the camera then looks at it."""
    insert_words: str = ""
    """To be read on what the insert is on."""
    insert_hand: str = ""
    """What a hand does that comes into an insert (see `Detail.hand`); empty for none."""
    insert_tool: str = ""
    """Kind of what that hand works with; empty for the usual."""
    insert_count: int = 0
    """How many of it there are; 0 and 1 for the one."""
    insert_by: str = ""
    """Whose hand that is: a character of the figures; empty for nobody known."""
    insert_other: str = ""
    """Whose hand is under that one; empty for nobody known."""
    insert_on: str = ""
    """What the thing of an insert lies on or in, where the words say so (see `Detail.at`); empty for a table, outside for the ground."""
    title: str = ""
    """Words laid over the picture: a super, a caption; empty for none."""
    tags: tuple[Tag, ...] = ()
    """Names of things, most telling first; what is hidden has none, and of those with one name the first that is seen has it."""
    camera: Camera
    light: Light = Light()
    key: Vec = (0.4, 0.8, 0.45)
    """Direction towards the key light."""
    aspect: float = 16 / 9
    """Width over height."""
    accent: str = ""
    """Reserved colour word of the story, empty for the style's own accent."""
