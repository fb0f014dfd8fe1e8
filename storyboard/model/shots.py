"""Shots and panels: what the camera is, and what is seen in each key pose."""

from __future__ import annotations

from enum import StrEnum

from storyboard.model.base import Frozen


class Size(StrEnum):
    """Shot sizes, widest first; the value is what a strip prints."""

    EWS = "EWS"
    WS = "WS"
    FS = "FS"
    MLS = "MLS"
    MS = "MS"
    MCU = "MCU"
    CU = "CU"
    BCU = "BCU"
    ECU = "ECU"
    INSERT = "INSERT"


LADDER: tuple[Size, ...] = (Size.EWS, Size.WS, Size.FS, Size.MLS, Size.MS, Size.MCU, Size.CU, Size.BCU, Size.ECU)
"""Sizes of people from wide to close; steps are counted on it. INSERT stands apart."""


class Framing(StrEnum):
    """How people are framed, independent of size."""

    ESTABLISHING = "EST"
    EMPTY = "EMPTY"
    SINGLE = "SINGLE"
    TWO = "2-SHOT"
    THREE = "3-SHOT"
    GROUP = "GROUP"
    OTS = "OTS"
    POV = "POV"
    PROFILE = "PROFILE"
    REACTION = "REACTION"
    INSERT = "INSERT"
    SHEET = "SHEET"
    """Not a shot of the film: a reference sheet of a character (front, three-quarter, back)."""


class Angle(StrEnum):
    EYE = "eye"
    HIGH = "high"
    LOW = "low"
    OVERHEAD = "overhead"
    WORM = "worm's-eye"
    DUTCH = "dutch"


class Move(StrEnum):
    """What the camera does; the value is what a strip prints. Static prints nothing."""

    STATIC = "static"
    PAN_LEFT = "pan left"
    PAN_RIGHT = "pan right"
    TILT_UP = "tilt up"
    TILT_DOWN = "tilt down"
    PUSH_IN = "push in"
    PULL_OUT = "pull out"
    TRUCK_LEFT = "truck left"
    TRUCK_RIGHT = "truck right"
    FOLLOW = "follow"
    LEAD = "lead"
    CRANE_UP = "crane up"
    CRANE_DOWN = "crane down"
    ARC_LEFT = "arc left"
    ARC_RIGHT = "arc right"
    ZOOM_IN = "zoom in"
    ZOOM_OUT = "zoom out"
    HANDHELD = "handheld"
    RACK_FOCUS = "rack focus"


class Pose(StrEnum):
    STAND = "stand"
    SIT = "sit"
    WALK = "walk"
    RUN = "run"
    LIE = "lie"
    KNEEL = "kneel"
    CROUCH = "crouch"
    LEAN = "lean"
    POINT = "point"
    REACH = "reach"
    GIVE = "give"
    HOLD = "hold"
    CARRY = "carry"
    DRIVE = "drive"
    PHONE = "phone"
    WRITE = "write"
    TYPE = "type"
    DRINK = "drink"
    EMBRACE = "embrace"
    FIGHT = "fight"
    FALL = "fall"
    CLIMB = "climb"
    AIM = "aim"
    WAVE = "wave"
    LOOK_UP = "look_up"
    LOOK_DOWN = "look_down"
    LOOK_BACK = "look_back"
    OPEN_DOOR = "open_door"
    HANDS_UP = "hands_up"
    ARMS_CROSSED = "arms_crossed"
    CALL = "call"
    """Shouts, a hand at the mouth."""
    CATCH = "catch"
    CLAP = "clap"
    COVER = "cover"
    """Crouches with the arms over the head."""
    CRAWL = "crawl"
    CRY = "cry"
    """Hands before the face."""
    CUFF = "cuff"
    CUFFED = "cuffed"
    """Hands behind the back."""
    CYCLE = "cycle"
    DANCE = "dance"
    DIG = "dig"
    DRAG = "drag"
    EAT = "eat"
    JUMP = "jump"
    KISS = "kiss"
    KNOCK = "knock"
    LAUGH = "laugh"
    POUR = "pour"
    PRAY = "pray"
    PULL = "pull"
    PUSH = "push"
    READ = "read"
    ROW = "row"
    SALUTE = "salute"
    SHAKE = "shake"
    """Shakes hands."""
    SHOOT = "shoot"
    SHOW = "show"
    """Holds something up: a light, a glass to drink to, a thing to be looked at."""
    SLAM = "slam"
    """A fist on a table."""
    SLEEP = "sleep"
    """Sleeps sitting, the head on the shoulder."""
    SMOKE = "smoke"
    SPY = "spy"
    """Looks through binoculars."""
    STIR = "stir"
    """Cooks."""
    SWEEP = "sweep"
    SWIM = "swim"
    TEND = "tend"
    """Works with both hands on something low: a wound, a shoe, a lock."""
    THROW = "throw"
    WASH = "wash"
    WHISPER = "whisper"
    AKIMBO = "akimbo"
    """Hands on the hips."""
    BECKON = "beckon"
    COUNT = "count"
    """Counts what is in one hand with the other: money, cards, pills."""
    DAB = "dab"
    """A hand wipes or touches the own face."""
    HAUL = "haul"
    """Hand over hand on a rope or a net."""
    KNOT = "knot"
    """Ties, knots, threads: both hands close together before the chest."""
    LIFT = "lift"
    """Both arms over the head under something."""
    LISTEN = "listen"
    """A hand behind the ear."""
    PAT = "pat"
    """A hand laid on somebody: shoulder, arm, cheek."""
    PEEK = "peek"
    """Bends sideways to look round an edge."""
    POCKET = "pocket"
    """Hands in the pockets."""
    PRESS = "press"
    """Both hands flat on a table: folds, kneads, irons, packs."""
    PUT = "put"
    """Puts something down before them."""
    SCAN = "scan"
    """Looks into the distance, a hand over the eyes."""
    SHARE = "share"
    """One of two who carry something between them."""
    SHRUG = "shrug"
    SQUEEZE = "squeeze"
    """Makes themselves thin: through a gap, past somebody, along a wall."""
    STOP = "stop"
    """An arm stretched out, the palm forward."""
    STRETCH = "stretch"
    THINK = "think"
    """A hand at the chin."""
    WEAR = "wear"
    """Both hands at the head: a hat, glasses, a hood."""
    BOW = "bow"
    """Bends the upper body forward: bows, stoops."""
    BRANDISH = "brandish"
    """An arm raised with something to strike with."""
    CUT = "cut"
    """A blade in one hand, what it cuts in the other: cuts, slices, peels, carves."""
    DROP = "drop"
    """An open hand, and what it lets go of in the air below."""
    HANG = "hang"
    """Both hands up at something on a wall: hangs it, takes it off its hook, straightens it."""
    HUG = "hug"
    """Both arms around a thing held to the chest."""
    KICK = "kick"
    LEAD = "lead"
    """Walks ahead and draws somebody along by the hand."""
    LOWER = "lower"
    """The arms sink with what they hold: a gun that points at the floor."""
    NOD = "nod"
    PLAY = "play"
    """Plays the instrument in the hands."""
    RUB = "rub"
    """One hand rubs what the other holds: rubs, wipes, polishes."""
    SHAKE_HEAD = "shake_head"
    SPEAK_INTO = "speak_into"
    """A radio or a microphone at the mouth."""
    TAKE = "take"
    """Takes something out of somebody's hand."""
    TEAR = "tear"
    """Hands apart with a half in each: tears, rips, breaks in two."""
    DANGLE = "dangle"
    """Hangs by both hands, the legs in the air: from a ledge, a branch, a rope."""
    LIMP = "limp"
    """Walks on one good leg, a hand on the other."""
    SLIDE = "slide"
    """Slides on the seat, legs ahead: down a slope, over ice."""
    SNEAK = "sneak"
    """Walks bent, on tiptoe, so as not to be heard."""
    STAGGER = "stagger"
    """Walks out of balance, the arms flung out: staggers, reels, stumbles."""


class Expression(StrEnum):
    NEUTRAL = "neutral"
    HAPPY = "happy"
    WORRIED = "worried"
    SAD = "sad"
    ANGRY = "angry"
    AFRAID = "afraid"
    SURPRISED = "surprised"
    SHOUTING = "shouting"
    DETERMINED = "determined"
    EYES_SHUT = "eyes shut"
    ONE_EYE = "one eye open"
    """One eye is open, the other shut, and nothing else of the face moves: who wakes, or peeps."""
    WINK = "wink"
    """One eye is shut, with a smile and a brow up."""
    DISGUSTED = "disgusted"
    PUZZLED = "puzzled"
    """In doubt, suspicious: one brow is up."""
    BORED = "bored"
    """Bored, tired: the lids hang."""
    ASHAMED = "ashamed"
    """Embarrassed, guilty: looks down."""
    IN_PAIN = "in pain"
    LIP_BITTEN = "biting the lip"
    STARING = "staring"
    """Wide eyes, the mouth shut."""


class Time(StrEnum):
    DAY = "day"
    NIGHT = "night"
    DAWN = "dawn"
    DUSK = "dusk"


class Weather(StrEnum):
    CLEAR = "clear"
    RAIN = "rain"
    SNOW = "snow"
    FOG = "fog"
    STORM = "storm"


class Wind(StrEnum):
    """What air that moves does to a picture."""

    STILL = "still"
    BLOWS = "blows"
    LEAVES = "leaves"
    """It whirls leaves about."""


class Windows(StrEnum):
    """Which windows of fronts shine when it is dark."""

    SOME = "some"
    ONE = "one"
    NONE = "none"


class Glow(StrEnum):
    """What lights faces in the dark, from before and below them."""

    NONE = "none"
    SCREEN = "screen"
    """A phone, a screen, a radio's dial, the instruments of a car."""
    FIRE = "fire"
    RED = "red"
    """A radio's dial, a stove, an alarm, a darkroom's lamp, of which the words tell the colour; so the two below."""
    GREEN = "green"
    BLUE = "blue"


class Light(Frozen):
    """When and under what sky a panel plays."""

    time: Time = Time.DAY
    weather: Weather = Weather.CLEAR
    level: int = 0
    """-2 (much darker) to 2 (much brighter) against what time and place give."""
    wind: Wind = Wind.STILL
    windows: Windows = Windows.SOME
    glow: Glow = Glow.NONE


class Mark(Frozen):
    """A point on the floor plan in metres. The master camera stands at positive `z`, looking towards negative `z`;
    positive `x` is screen right in the master."""

    x: float = 0.0
    z: float = 0.0


class Blocking(Frozen):
    """Where somebody is in a panel and what they do there."""

    character: str
    mark: Mark = Mark()
    facing: float = 0.0
    """Degrees: 0 looks towards the master camera (+z), 90 screen right (+x), -90 screen left, 180 away."""
    pose: Pose = Pose.STAND
    gesture: Pose | None = None
    """What arms and head do on top of a pose that is about the legs: somebody sits (`pose`) and points (`gesture`)."""
    expression: Expression = Expression.NEUTRAL
    gaze: str = ""
    """Id of the character or prop looked at; empty looks straight ahead."""
    holds: str = ""
    """Id of the prop in the hand."""
    thing: str = ""
    """Kind of what is in the hand where the breakdown has no prop for it (`cake`)."""
    other: str = ""
    """Kind of what is in the other hand: the chisel under the hammer, the glass that is poured into."""
    named: str = ""
    """The script's own word for what is in the hand (`loyalty card`), or for what they work at, where its drawing alone does not say it."""
    at: str = ""
    """What they are on or handle, which the set gets for them (`ladder`, `lever`, `door`, `way_in`), or where their hand is: the part of
    whom they look at (`shoulder`, `wrist`), a place on themselves (`own_coat`); empty for none."""
    speaks: bool = False
    """True for who says the words that the panel covers."""
    to: Mark | None = None
    """Where a move within the panel ends; the red arrow of the panel."""
    state: str = ""
    """What has become of them here, words with spaces between them: `fallen` for who lies where they fell, not in a bed; `wet`; blood and
    bandages at parts of them (`storyboard.shots.wound_words.STATES`)."""


class Cover(Frozen):
    """A slice of the script that belongs to a panel: `element.text[start:end]`, verbatim."""

    element: str
    start: int
    end: int


class Detail(Frozen):
    """What an insert shows where the breakdown has no prop for it, and what is done with it there; of a picture of the place with nobody
    of the cast in it: the vehicle or the people it is about, and what they do."""

    kind: str = ""
    """What is drawn: `doorknob`, `gauge`, `screen`, `hands`; empty leaves it to the prop of the shot."""
    words: str = ""
    """To be read on it."""
    named: str = ""
    """The script's own word for it (`tensioner`), where its drawing alone would not say it."""
    hand: str = ""
    """What hands that come into the picture do (`write`, `sew`, `pour`: `storyboard.shots.vocabulary.WORKS`); or what the thing does by
    itself (`rings`, `falls`: `EVENTS` there); empty for nothing."""
    count: int = 0
    """Of people or animals the picture is about, or of the things of an insert: how many they are; 0 where the words do not tell."""
    tool: str = ""
    """Of hands at work: the kind of what they work with, or of what they put there (`pen`, `pill`); empty for the usual."""
    by: str = ""
    """Id of the character whose hands come into the picture; empty for nobody known."""
    other: str = ""
    """Id of the character whose hand is under that one's (`hand_on_hand`); empty for nobody known."""
    at: str = ""
    """Of animals the picture is about: what they are on, in, or come out of (`bed`, `tree`, `table`), or have in the mouth; empty for
    the ground. Of an insert: what its thing lies on or in (`sand`, `grass`, `cobbles`, `container`: `storyboard.shots.laid.BEDS`), or
    where it is to a second thing and what that is (`in suitcase`, `over cup`: `storyboard.shots.two_things`)."""
    colour: str = ""
    """Of an insert: the colour that the words give its thing, as style sheets name accents (`gold`); empty for that of the board."""


class Shot(Frozen):
    """One camera setup of a scene. Its panels need not be neighbours: a setup returns."""

    id: str
    setup: str
    """The letters after the scene number: `A`, `B`, ... without I and O."""
    size: Size
    framing: Framing
    subjects: tuple[str, ...] = ()
    """Ids of the characters the shot is on (an insert: of the prop), most important first."""
    over: str = ""
    """Whose shoulder is in the foreground of an OTS, or whose eyes a POV is (character id)."""
    angle: Angle = Angle.EYE
    lens: int = 35
    """Focal length in millimetres on a 36 mm wide sensor."""
    move: Move = Move.STATIC
    side: int = 0
    """Degrees the camera stands off the master direction around its subject: 0 in front (from +z), positive towards +x.
    Coverage of one axis stays within -90..90."""
    equipment: str = ""
    why: str = ""
    """The motivation, in our words: `establishes the harbour`, `ANNA reacts`."""


class Note(Frozen):
    """A wish about a panel that stands until withdrawn."""

    text: str
    plain: bool = False
    """True where all of it became fields of the panel; the rest is for the painter."""


class Approval(Frozen):
    """Bound to the take that was seen; another take has no approval."""

    take: str
    who: str = ""
    at: str = ""
    """When, ISO 8601 in UTC; empty where nobody wrote it down."""


class Panel(Frozen):
    """One key pose in story order. `size`, `angle` and `framing` are set only where they differ from the shot's."""

    id: str
    shot: str
    index: int = 1
    """Counted within the shot: the 2 of `12B-2`."""
    covers: tuple[Cover, ...] = ()
    direction: str = ""
    """What happens, in the planner's words, where the script's own words don't say it (`MIA listens.`)."""
    blocking: tuple[Blocking, ...] = ()
    """Everybody present in the set, also those the camera does not see."""
    props: tuple[str, ...] = ()
    laid: tuple[str, ...] = ()
    """Kinds of the things that are seen about and that nobody has (`suitcase`): on the furniture that people are at, else on the floor;
    plain shapes with their names (`like_bunch:root`), and pieces of a set beside or behind people (`tractor`)."""
    detail: Detail | None = None
    """Of an insert, or of an empty picture that is about a vehicle or about people without parts."""
    traffic: str = ""
    """Kind of the vehicle that drives through the picture (`car`, `truck`), empty for none."""
    place: str = ""
    """Id of the place an intercut has cut to; empty where the panel plays in its scene's own place."""
    whereabouts: str = ""
    """A second place within the scene that the panel plays in, the script's word in capitals (`KITCHEN`); empty for the scene's own."""
    light: Light = Light()
    size: Size | None = None
    angle: Angle | None = None
    framing: Framing | None = None
    mirrored: bool = False
    duration: float = 2.0
    """Seconds."""
    sound: str = ""
    transition: str = ""
    """Printed after this panel (`SMASH CUT TO:`); cuts are not printed."""
    notes: tuple[Note, ...] = ()
    take: str = ""
    """Id of the chosen take, empty before the first."""
    chosen: bool = False
    """True where the take was selected by hand; asking for another attempt clears it."""
    edits: str = ""
    """Id of the take the attempt asked for changes rather than paints anew."""
    region: tuple[float, float, float, float] | None = None
    """Where such a change is meant: x, y, width, height as fractions of the picture shown; None for all of it."""
    preset: str = ""
    """The kind of change, a name of `templates/prompts/edits.toml`; empty for what the note says."""
    attempt: int = 1
    """How often the panel has been asked for: it is painted when no take of this attempt exists."""
    approval: Approval | None = None
    omitted: bool = False

    def seen(self, shot: Shot) -> Shot:
        """The shot as this panel sees it: its own size, angle and framing win."""
        own = {name: value for name in ("size", "angle", "framing") if (value := getattr(self, name)) is not None}
        return shot.model_copy(update=own) if own else shot
