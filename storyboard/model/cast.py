"""Who and what recurs: characters, their looks, places, props. The result of a breakdown."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property

from storyboard.model.base import SCHEMA_VERSION, Frozen


class Age(StrEnum):
    CHILD = "child"
    YOUNG = "young"
    ADULT = "adult"
    OLD = "old"


class PlaceKind(StrEnum):
    """Kinds of place that can be recognised and staged; `UNKNOWN` is staged as a neutral space."""

    KITCHEN = "kitchen"
    BEDROOM = "bedroom"
    LIVING_ROOM = "living_room"
    BATHROOM = "bathroom"
    OFFICE = "office"
    CORRIDOR = "corridor"
    STAIRS = "stairs"
    ELEVATOR = "elevator"
    BAR = "bar"
    DINER = "diner"
    RESTAURANT = "restaurant"
    CLASSROOM = "classroom"
    HOSPITAL = "hospital"
    COURT = "court"
    CHURCH = "church"
    PRISON = "prison"
    SHOP = "shop"
    BAKERY = "bakery"
    GARAGE = "garage"
    WORKSHOP = "workshop"
    LIBRARY = "library"
    CAR = "car"
    BUS = "bus"
    TRAIN = "train"
    PLANE = "plane"
    BOAT = "boat"
    STREET = "street"
    ALLEY = "alley"
    HIGHWAY = "highway"
    PARKING = "parking"
    ROOF = "roof"
    YARD = "yard"
    HOUSE = "house"
    PARK = "park"
    FOREST = "forest"
    FIELD = "field"
    DESERT = "desert"
    BEACH = "beach"
    SEA = "sea"
    HARBOUR = "harbour"
    MOUNTAIN = "mountain"
    SNOW = "snow"
    CAVE = "cave"
    RUIN = "ruin"
    SPACE = "space"
    LIGHTHOUSE = "lighthouse"
    WAREHOUSE = "warehouse"
    STATION = "station"
    AIRPORT = "airport"
    BRIDGE = "bridge"
    CASTLE = "castle"
    VILLAGE = "village"
    MARKET = "market"
    STAGE = "stage"
    CEMETERY = "cemetery"
    TUNNEL = "tunnel"
    UNDERWATER = "underwater"
    UNKNOWN = "unknown"


class Appearance(Frozen):
    """What the sketch painter needs to draw the same person every time. Tones run from 0 (paper) to 1 (ink)."""

    height: float = 1.75
    """Metres."""
    build: str = "man"
    """`man`, `woman` or `child`: the proportions of head and body."""
    bulk: float = 1.0
    """Width against the average, 0.85 to 1.3."""
    hair: str = "short"
    """A key of `storyboard.breakdown.hair_words.HAIR`, or `spiky`."""
    hair_tone: float = 0.8
    beard_tone: float | None = None
    """Of a beard or a moustache; the hair's where it is None."""
    beard: bool = False
    moustache: bool = False
    """A moustache without a beard."""
    glasses: bool = False
    face: str = ""
    """What is on a face besides, and how its beard and glasses are, names with spaces between them: kinds of
    `storyboard.breakdown.hair_words`."""
    hat: str = ""
    """Empty, or what is on the head: a key of `storyboard.breakdown.dress_words.HATS`, or what only a trade wears."""
    hat_tone: float | None = None
    """Of the hat where the script names its colour; else that of its kind."""
    garment: str = "shirt"
    """A key of `storyboard.breakdown.dress_words.GARMENTS`, or what only a trade wears."""
    worn: str = ""
    """What is worn over or with it, names with spaces between them: keys of `storyboard.breakdown.dress_words.WORN`."""
    tone: float = 0.5
    legs_tone: float = 0.75
    skin: float = 0.05
    accent: bool = False
    """True for the one character who wears the board's accent colour."""
    accent_on: str = ""
    """Where it is not the clothes that have it, but the `hat` or the `legs`."""
    nature: str = ""
    """What stands and acts as people do without being one: `robot`, `ghost`, `alien`, `snowman`, `doll`, `skeleton`, `monster`, `baby`,
    or an animal's kind (`bear`, `duck`); empty for people."""
    toy: str = ""
    """Of a toy or a puppet, what it is made of: `cloth`, `wood`, `tin` or `china`; empty for whoever is none."""
    belly: float = 0.0
    """How far the belly stands out, in heights of the body: of who is pregnant."""


class Character(Frozen):
    """Somebody of the story, under the name the script's cues use."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    description: str = ""
    """The canonical description, a verbatim slice of the script where it introduces the character; may be empty."""
    age: Age = Age.ADULT
    seen: bool = True
    """False for voices that never appear (V.O. only, narrators, intercoms)."""
    headcount: int = 1
    """More than 1 for groups (`THE BOY BAND`, `GUARDS`)."""
    speeches: int = 0
    scenes: tuple[str, ...] = ()
    """Ids of the scenes in which the character appears or speaks."""
    appearance: Appearance = Appearance()
    unsexed: bool = False
    """Whether nothing in the script tells if they are a man or a woman: then the drawing chose, and any pronoun may mean them."""
    species: str = ""
    """Of an animal that has a name or a part (`dog`, `horse`, ...) and goes as animals do; empty for everybody else."""


class Look(Frozen):
    """Wardrobe and state of a character over some scenes, apart from the face."""

    id: str
    character: str
    name: str = ""
    description: str = ""
    scenes: tuple[str, ...] = ()
    appearance: Appearance


class Place(Frozen):
    """A place of the story; several scenes may play in it."""

    id: str
    name: str
    kind: PlaceKind = PlaceKind.UNKNOWN
    interior: bool = True
    scenes: tuple[str, ...] = ()
    dressing: tuple[str, ...] = ()
    """Words of the action that dress it: `table`, `window`, `sofa`, ... in lower case."""
    later: tuple[tuple[str, str], ...] = ()
    """Words of these that are there from a later scene on, and its id: a fire that is lit, snow that has fallen."""
    gone: tuple[tuple[str, str], ...] = ()
    """Words of these that are there no more from a later scene on, and its id: a tent that has been taken down."""
    real: str = ""
    """What of its headings names something real that can be looked up: `Brooklyn Bridge`, `Venice, 1944`; empty for nothing."""
    aliases: tuple[str, ...] = ()
    """Other names that headings have for it. No picture rests on them."""

    def dressed(self, scene: str) -> tuple[str, ...]:
        """The words that dress it in the scene of that id."""
        order = {id: number for number, id in enumerate(self.scenes)}
        now = order.get(scene, len(order))
        absent = {one for one, since in self.later if now < order.get(since, 0)} | {
            one for one, since in self.gone if now >= order.get(since, len(order) + 1)
        }
        return tuple(word for word in self.dressing if word not in absent)


class Prop(Frozen):
    """An object that matters: handled, given, looked at."""

    id: str
    name: str
    kind: str = "object"
    """What is drawn: `key`, `phone`, `gun`, `letter`, `book`, `cup`, `bottle`, `bag`, `knife`, `photo`, `object`, ..."""
    scenes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    """Other names the script has for it."""


class Sighting(Frozen):
    """Where the action speaks of an animal without a part, of a crowd, or of what somebody rides. None of them is cast."""

    element: str
    start: int
    end: int
    """Of the sentence, in the element's text."""
    kind: str
    """A species (`dog`), a crowd (`audience`, `soldiers`) or a thing one rides (`bicycle`)."""
    count: int = 1
    pose: str = ""
    """What it does (`run`, `sit`, `bark`, ...); empty where the script does not say."""
    near: str = ""
    """Id of the character it belongs to or is with."""
    relation: str = ""
    """How it is with them: `beside`, `before`, `stroked`, `fed`, `groomed`, `milked`, `hugged`, `lead`, `towed`, `pulled`, `arms`, `lap`,
    `shoulder`, `ridden` or `left` (they get out of its saddle); empty where it is on its own."""
    who: str = ""
    """Id of the animal of the cast that it is; empty for one without a part."""
    thing: str = ""
    """What it has in its mouth; of a cart the species before it, empty for horses."""
    tone: float | None = None
    """Of the coat, where the script names its colour."""
    leaves: bool = False
    """True where it is gone after this."""


class Breakdown(Frozen):
    """The script taken apart for production."""

    schema_version: int = SCHEMA_VERSION
    characters: tuple[Character, ...] = ()
    looks: tuple[Look, ...] = ()
    places: tuple[Place, ...] = ()
    props: tuple[Prop, ...] = ()
    story_days: dict[str, int] = {}
    """Scene id to story day, from 1."""
    sightings: tuple[Sighting, ...] = ()
    """Animals, crowds and mounts in the order of the script."""

    @cached_property
    def people(self) -> dict[str, Character]:
        """Characters by id."""
        return {character.id: character for character in self.characters}

    def character(self, id: str) -> Character:
        """The character with that id; KeyError if there is none."""
        return self.people[id]

    def prop(self, id: str) -> Prop:
        """The prop with that id; KeyError if there is none."""
        return {item.id: item for item in self.props}[id]

    def place_of(self, scene: str) -> Place | None:
        """Where a scene (by id) plays."""
        return next((place for place in self.places if scene in place.scenes), None)

    def look_of(self, character: str, scene: str) -> Appearance:
        """How a character looks in a scene: its look of that scene, else its own appearance."""
        for look in self.looks:
            if look.character == character and scene in look.scenes:
                return look.appearance
        return self.character(character).appearance
