"""What dresses a set beside what its recipe says: words of scripts for kinds of pieces, and where each kind belongs."""

from __future__ import annotations

from storyboard.breakdown.lists import listed
from storyboard.model.cast import PlaceKind as P

_WORDS = (
    "screen: television tv monitor; sofa: couch; lamp: lamps; tree: trees; bush: bushes; rock: rocks boulder boulders; "
    "boxes: box cardboard; crate: crates; barrel: barrels; chair: chairs; stool: stools; table: tables; "
    "fire: campfire bonfire; bookcase: bookshelf bookshelves books; shelf: shelves; fridge: refrigerator; stove: oven; "
    "bathtub: tub bath; mirror: mirrors; wall_picture: painting picture portrait pictures paintings; window: windows; "
    "door: doors doorway; rug: carpet; plant: plants; computer: laptop computers; desk: desks; cabinet: cupboard; "
    "wardrobe: closet; car: cars; truck: pickup lorry; bicycle: bike; motorcycle: motorbike; "
    "street_lamp: streetlamp streetlight lamppost; fireplace: hearth; bench: benches; gravestone: gravestones tombstone; "
    "bin: dustbin trash; luggage: suitcase suitcases; column: pillar pillars columns; candles: candle; "
    "stairs: staircase steps; tent: tents; haystack: haystacks"
)
"""Kinds and other words for them in scripts; a kind's own name needs no entry."""

DRESSING: dict[str, str] = {word: kind.strip() for kind, words in (row.split(":") for row in _WORDS.split(";")) for word in words.split()}
"""Words of the script that name a kind by another name, to that kind."""

HANGING = frozenset(
    {"window", "door", "wall_picture", "mirror", "clock", "screen", "poster", "blackboard", "whiteboard", "curtain", "neon"}
)
"""Kinds that hang on the back wall of a room."""

ONCE = frozenset({"bed", "hospital_bed", "sofa", "fireplace", "rowing_boat"})
"""Kinds of which a place has one: what people use stands where they use it, and not also at the wall."""

STRUCTURES = frozenset(
    {
        "wall",
        "broken_wall",
        "object",
        "platform",
        "road_line",
        "kerb",
        "arch",
        "cliff",
        "wave",
        "rails",
        "pole",
        "bridge",
        "planet",
        "lens",
        "bars",
    }
)
"""Kinds that are part of how a place is built: a script that says `wall` does not ask for another one."""

INDOORS = frozenset(
    {"shelf", "bookcase", "wardrobe", "cabinet", "filing_cabinet", "counter", "kitchen_counter", "wall_cupboard", "ceiling_lamp", "bed"}
    | {"fridge", "stove", "sink", "toilet", "shower", "bathtub", "rug", "fireplace", "column", "stairs", "machine", "console", "lamp"}
)
"""Kinds that a script names outside only because they are somewhere inside."""

OUTDOORS = frozenset({"horse", "trough", "tree", "tent", "haystack"})
"""Kinds that a script names inside only because they are seen through a window or spoken of."""

GRAZING = frozenset({"horse", "trough"})
"""Kinds that a script of the town names as a statue, a brand, a manner of speaking."""

PASTURES = frozenset({P.DESERT, P.FIELD, P.FOREST, P.MOUNTAIN, P.VILLAGE, P.CASTLE, P.HOUSE, P.YARD, P.SNOW, P.RUIN})
"""Places where horses are horses."""

SMOKY = frozenset({P.UNKNOWN, P.CAVE, P.RUIN, P.WAREHOUSE, P.CASTLE, P.TUNNEL})
"""Rooms in which a fire may burn on the floor."""

PAVED = frozenset({P.STREET, P.ALLEY, P.STATION, P.HARBOUR, P.ROOF, P.PARKING, P.BRIDGE})
RAILED: dict[str, str] = {"fence": "railing"}
"""What stands in a town for what a script of the country would call so."""
STANDS_FOR: dict[str, str] = {"iron_fence": "fence", "gravestone": "rock", "crooked_stone": "rock"}
"""What a place has that its words may mean by another one: the stones among graves are the graves."""

ON_TABLES = frozenset({"computer", "candles", "table_lamp"})
"""Kinds that stand on other furniture."""

OF_PEOPLE = listed(
    "car taxi police_car van ambulance bus truck pickup motorcycle bicycle tram tuk_tuk fire_engine horse_cart hand_cart horse coach"
    " caravan luggage trolley wheelchair helicopter small_plane audience_rows deckchair tractor digger forklift clothes_line fire"
)
"""Kinds that say somebody is near: a place that the words call empty has none of them, but what they name."""

RISING = frozenset({"hills", "mountains", "trees"})
"""Backdrops that flat land does not have."""
