"""Small deeds of hands on small things: the verbs that tell them, and what they are done to. Only data.

A storyboard shows such a deed as a close picture of the hands (`painters.sketch.handwork_works` has a drawing for each).
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from storyboard.shots.food_words import ANOTHER, BROKEN_OFF, FRUIT, ONE, PIECE


class Role(StrEnum):
    """What the object of a verb is in the picture."""

    WORKED = "worked"
    """It is worked on: `sews the button`; what stands behind `with` is the tool."""
    MOVED = "moved"
    """It is in the fingers, and comes to what stands behind `into`, `on`, `over`: `drops the pill into the glass`."""
    LEFT = "left"
    """It is what the work leaves on what stands behind `on`: `writes a number on the carton`."""
    USED = "used"
    """It is the tool itself: `strikes a match`."""


class Row(NamedTuple):
    """Verbs of one work."""

    hand: str
    verbs: str
    """As they stand in a dictionary; a verb and what belongs to it with a hyphen."""
    role: Role = Role.WORKED
    of: str = ""
    """What its object has to be called, or (behind `not`) may not be called; empty for anything small."""
    kind: str = ""
    """What is worked on where the words name nothing drawn."""
    sure: bool = True
    """Whether the work is told by the verb alone, whatever its object is called."""
    own: bool = False
    """Whether `kind` is drawn whatever its object is called: a page of a book is a book."""


W, M, L, U = Role.WORKED, Role.MOVED, Role.LEFT, Role.USED
SMALL = (
    "coin key ring pill tablet note bill banknote ticket card photo photograph picture letter envelope matchbook"
    " matches stone pebble button pin needle bullet cartridge shell earring stamp chip token diamond pearl lump"
    " sugar passport queen king knight pawn bishop rook dice receipt lighter cigarette badge medal locket watch"
    " phone pen pencil glasses cork marble slip drop nail screw bolt fuse bulb tooth bone feather flower petal"
    " leaf egg tape cassette disc disk record film battery stick usb biscuit cookie cube grape sweet"
)
"""What fingers pick up and put down."""
LIDS = (
    "lid cap cork bottle jar tin box locket case drawer safe envelope letter parcel package packet ring-box folder"
    " file compact wallet purse bag briefcase book hatch can pillbox penknife umbrella zip zipper padlock lock"
    " medicine cash"
)
"""What is opened by hand, on a table."""
GLOVE_BOX = "glove-box glove-compartment glovebox"
"""What is before the seat beside the driver: wheel and dashboard hide it from every lens but one at it."""
GOT_OUT = (
    "take-out pull-out get-out dig-out fish-out grab-out take-from pull-from get-from grab-from fetch-from"
    " reach-into reach-in rummage-in rummage-through dig-in feel-in look-in"
)
"""How something is got out of what has an inside, or looked for there."""
LIQUID = (
    "water tea coffee cocoa milk juice cream wine whisky whiskey beer vodka gin rum brandy champagne drink shot bourbon scotch soup stew"
    " gravy broth sauce porridge oil vinegar petrol acid medicine syrup honey batter wax glass cup mug glasses"
)
"""What is poured."""
BOLT = "deadbolt bolt(?!.*(?:rifle|gun|musket|carbine|nut|lightning|cloth))"
"""What shuts a door, and no part of a rifle."""
_COINED = "slot|machine|meter|washer|dryer|drier|fare|turnstile|jukebox|viewer"
"""What coins are put into."""
VESSELS = "kettle(?!.*with) bucket(?!.*with) watering-can jug(?!.*with) pitcher(?!.*with)"
"""What is filled at a tap, where the words do not say with what else."""
SHEETS = "paper letter note page sheet envelope newspaper list receipt ticket photo photograph drawing map bill form"
"""What is crumpled."""
SLAMMED: dict[str, str] = {
    "locker": "locker locker-door",
    "wall_cupboard": "cupboard cupboard-door cabinet cabinet-door",
    "wardrobe": "wardrobe wardrobe-door closet closet-door",
    "fridge": "fridge refrigerator freezer fridge-door refrigerator-door",
    "drawer": "drawer",
    "car_boot": "boot-lid trunk-lid",
}
"""What furniture is slammed, and the words for it."""
_SLAMS = "slam bang slam-shut bang-shut slam-to slam-closed kick-shut"
ROWS: tuple[Row, ...] = (
    Row(
        "unbolt",
        (
            "slide-back draw-back pull-back shoot-back ease-back work-back throw-back drag-back yank-back slide-open pull-open draw-open"
            " undo"
        ),
        W,
        BOLT,
        "door_bolt",
        own=True,
    ),
    Row("unbolt", "unbolt", W, "door gate hatch shutter cellar it", "door_bolt", own=True),
    Row(
        "bolt",
        "shoot slide throw drive ram slam push shove draw pull ease thrust snap work home",
        W,
        BOLT,
        "door_bolt",
        own=True,
    ),
    Row("bolt", "bolt", W, "door gate hatch shutter cellar", "door_bolt", own=True),
    Row("click_on", "click-on thumb-on snap-on flick-on", W, "torch flashlight penlight pen-light", "flashlight", own=True),
    Row("slam", "slam slap smack thump throw dump thwack bang drop fling whack", W, "dough pastry", "dough", own=True),
    Row(
        "wind",
        "wind-round wind-around wrap-round wrap-around twist-round twist-around",
        W,
        "paper-tissue tissue(?=.*finger) handkerchief(?=.*finger) napkin(?=.*finger)",
        "napkin",
        own=True,
    ),
    Row("fill", "fill refill top-up fill-up", W, VESSELS, own=False, sure=False),
    Row("crumple", "crumple crumple-up crush scrunch scrunch-up screw-up ball-up wad-up", W, SHEETS, "paper", own=True),
    *(Row("slam", _SLAMS, W, names, kind, own=True) for kind, names in SLAMMED.items()),
    Row(PIECE, "break-off tear-off pull-off pinch-off rip-off snap-off", W, f"{BROKEN_OFF} {ONE}", "bread"),
    Row(PIECE, "take pick pull pluck grab steal snatch tear break pinch lift pick-up", W, ANOTHER, "bread"),
    Row(PIECE, "take pick pull pluck grab steal snatch pinch pick-up", W, ONE, FRUIT, own=True),
    Row("tweeze", "pick-up pick pull-out pull lift extract pluck remove", W, "splinter grain thorn shard fragment", "like_crumb"),
    Row("toss", "flip toss spin", W, "coin penny quarter", "coin", own=True),
    Row("stub", "tap flick knock", U, "ash", "plate"),
    Row("snuff", "pinch-out snuff-out snuff", W, "candle wick flame match", "unlit_candle", own=True),
    Row("bind", "wind wrap bind tie", M, "bandage gauze dressing", "bandage", own=True),
    Row("bind", "wind wrap bind tie knot", M, "handkerchief hanky", "napkin", own=True),
    Row("bind", "bandage", W, "wrist hand arm finger palm wound", "bandage", own=True),
    Row(
        "flip",
        "flip turn turn-over turn-around turn-round flip-over spin",
        W,
        "sign",
        "sign",
        own=True,
    ),
    Row("press", "press push hit tap click thumb punch", W, "recorder cassette dictaphone tape", "tape_recorder", own=True),
    Row(
        "insert",
        " ".join(
            f"{verb}-{way}" for verb in ("put", "insert", "drop", "slot", "feed", "push", "slide", "pop", "slip") for way in ("into", "in")
        ),
        M,
        "coin-slot " + " ".join(f"{coin}s?(?=.*(?:{_COINED}))" for coin in ("coin", "token", "penny", "quarter", "pound")),
        "coin_slot",
        own=True,
    ),
    Row("insert", "plug-in plug stick push slide", M, "usb thumb-drive flash-drive memory-stick", "laptop"),
    Row("light", "light", W, "fuse", "fuse", own=True),
    Row(
        "wrap",
        "wrap roll-up",
        W,
        SMALL + " vase glass cup gift present parcel book fish bottle plate gun knife violin statue doll",
        "like_lump",
    ),
    Row("shake", "shake tip tap pour", M, "pill tablet capsule aspirin", "pills", own=True),
    Row(
        "tap",
        "scroll-through flick-through scroll-down swipe-through",
        W,
        "message photo text picture list contact feed page name",
        "phone",
        own=True,
    ),
    Row("press", "punch-in key-in tap-in enter type-in punch", W, "code number digit pin combination", "keypad", own=True),
    Row("open", "break crack", W, "seal", "envelope", own=True),
    Row("open", f"open pop pop-open flip-open click-open unlock search {GOT_OUT}", W, GLOVE_BOX, "glove_box", own=True),
    Row("write", "chalk", L, "", "like_board"),
    Row("write", "mark", W, "card page map calendar ballot paper chart sheet form", "page"),
    Row("write", "draw sketch", L, "line circle cross face map heart plan arrow x diagram number letter star", "page"),
    Row("flick", "flick pluck twang", W, "not switch page ash light lamp wipers wiper indicator blinker", "like_stick"),
    Row("rap", "rap knock", W, "table lid box glass counter desk coffin pipe barrel wood panel hull", "like_board"),
    Row("drum", "drum", W, "finger nail fingertip", "box"),
    Row(
        "leaf",
        ("leaf thumb-through flick-through flip-through turn-the-page turn-a-page turn-its-pages turn-the-pages turn-over-the-page"),
        W,
        "",
        "open_book",
    ),
    Row(
        "sign",
        "sign",
        W,
        ("form paper contract cheque check book register letter document page name will treaty receipt delivery bill cast autograph"),
        "form",
    ),
    Row("write", "write scribble scrawl jot underline tick-off cross-out cross-off", L, "", "page"),
    Row("nails", "paint varnish lacquer file", W, "nail thumbnail fingernail", "like_tube", own=True),
    Row("stroke", "run wipe draw trace rub", L, "finger fingertip thumb thumbnail fingernail"),
    Row("tap", "hover-over press tap hit", W, "delete send call dial enter play record pause reply", "phone", own=True),
    Row("shake", "shake ring swing", W, "handbell hand-bell dinner-bell school-bell", "bell", own=True),
    Row("press", "strike hit tap ring slap", W, "bell gong", "bell", own=True),
    Row("paint", "paint", W, "nail thumbnail toenail lip eye face sign letter stroke line number soldier model egg", "page"),
    Row("sharpen", "sharpen whittle", W, "", "pencil"),
    Row("snip", "trim", W, "candle wick lamp", "candle", own=True),
    Row("snip", "snip", W, "", "like_string"),
    Row("clip", "cut close-on bite-through", W, "wire cable fuse", "cable"),
    Row("snip", "cut", W, "thread string ribbon tape rope cord hair cloth paper line", "like_string"),
    Row("snip", "cut", W, "leaf stem stalk rose flower sprig twig bloom tulip lily orchid", "leaf", own=True),
    Row("slit", "slit slash-open cut-open", W, "", "envelope"),
    Row("cut", "chop slice dice carve mince", W, "", "onion"),
    Row(
        "cut",
        "cut",
        W,
        (
            "bread cake pie cheese meat onion apple lemon lime carrot vegetable sausage tomato fish slice loaf pizza potato cabbage"
            " leek marrow cucumber pepper mushroom aubergine lettuce turnip beetroot garlic"
        ),
    ),
    Row("snip", "saw saw-at saw-through", W, "rope cord string lace laces bootlace bootlaces strap tape net ribbon", "like_string"),
    Row("saw", "saw", W, "", "plank"),
    Row("shave", "scrape", W, "wood board paint rust mould bark hide plank", "plank"),
    Row("shave", "plane shave chisel", W, "not beard head face cheek chin leg", "plank"),
    Row("light", "flick spark thumb", W, "lighter", "lighter", own=True),
    Row("sew", "sew stitch darn mend embroider", W, "", "cloth", own=True),
    Row("thread", "thread", W, "needle cotton", "needle_thread", own=True),
    Row("lick", "lick", W, "envelope flap seal", "envelope", own=True),
    Row("lick", "lick", W, "stamp stamps", "stamp", own=True),
    Row("lick", "lick", W, "thread cotton end", "needle_thread", own=True),
    Row("lick", "lick", W, "spoon", "spoon", own=True),
    Row("tie", "tie lace lace-up", W, "shoelace shoelaces boot shoe sneaker laces bootlace", "shoe", own=True),
    Row(
        "tie",
        "tie knot lace",
        W,
        ("rope knot string bow(?!.tie) ribbon lace shoelace cord line boot shoe parcel bundle thread"),
        "rope",
    ),
    Row(
        "untie",
        "untie unknot unlace loosen undo unfasten cast-off",
        W,
        "rope knot string bow(?!.tie) ribbon lace shoelace cord line parcel bundle mooring",
        "rope",
        own=True,
    ),
    Row(
        "fold_clothes",
        "fold fold-up",
        W,
        "towel tea-towel bath-towel blanket quilt bedspread bedsheet bedclothes tablecloth dust-sheet rug shawl linen",
        "towel",
        own=True,
    ),
    Row(
        "fold_clothes",
        "fold fold-up",
        W,
        "shirt t-shirt tee blouse jumper sweater pullover dress trousers jeans pyjamas leotard clothes laundry washing uniform",
        "shirt",
        own=True,
    ),
    Row(
        "fold",
        "fold unfold crease",
        W,
        ("letter note paper map napkin sheet page photo photograph newspaper handkerchief cloth ticket card bill flag corner"),
        "letter",
    ),
    Row(
        "tear",
        "tear rip",
        W,
        ("photo photograph picture letter paper page ticket cheque check note card contract envelope poster map packet sheet"),
        "photo",
    ),
    Row("crack", "crack", W, "egg", "bowl", own=True),
    Row("break", "tear rip pull-apart", W, "bread loaf roll bun baguette", "bread"),
    Row(
        "break",
        "break snap crumble",
        W,
        ("bread loaf roll biscuit chocolate stick pencil twig wafer cracker cookie bar wishbone tablet pen branch"),
        "bread",
    ),
    Row(
        "stick",
        "pin tack stick",
        M,
        "not head arm leg foot tongue hand nose neck knife finger thumb plaster band-aid bandage gauze",
        "like_board",
        sure=False,
    ),
    Row("stub", "stub-out stub grind-out crush-out", U, "cigarette cigar butt joint smoke it", "ashtray"),
    Row("strike", "strike light", U, "match", "matches", own=True),
    Row("light", "light", W, "candle cigarette cigar pipe lamp lantern fuse wick firework sparkler torch", "candle"),
    Row("stake_in", "hammer hammer-in knock-in drive drive-in pound pound-in tap-in", W, "peg stake tent-peg", "like_heap", own=True),
    Row("hammer", "hammer nail tap-in", M, "not door window", "plank"),
    Row("stamp", "stamp", W, "passport paper form card ticket document visa book letter permit envelope page", "form"),
    Row("seal", "press", M, "seal signet ring", "letter", own=True),
    Row("sprinkle", "sprinkle scatter dust", M, "not ashes furniture", "plate"),
    Row("shake", "shake", M, "salt pepper sugar vinegar ketchup sauce", "plate"),
    Row("sprinkle", "grate", M, "", "pot"),
    Row("pour", "pour decant ladle", M, "oil petrol paraffin kerosene acid", "like_bowl"),
    Row("pour", "pour decant", M, "wine champagne prosecco", "wineglass"),
    Row("pour", "pour decant ladle spoon", M, LIQUID, "cup"),
    Row(
        "squeeze",
        "squeeze pipe",
        M,
        ("tube paste toothpaste glue cream icing paint ointment mustard ketchup rosette lemon sponge sauce oil gel"),
        "plate",
    ),
    Row("drip", "drip dribble", M, "", "plate"),
    Row("stir", "stir whisk", L, "tea coffee cup mug pot soup sauce drink sugar bowl pan milk paint glass egg batter cocoa stew it", "cup"),
    Row(
        "spread",
        "butter spread",
        L,
        ("butter jam toast bread margarine honey marmalade icing cream paste glue plaster roll slice scone mustard cement mortar"),
        "bread",
        own=True,
    ),
    Row("knead", "knead", W, "", "dough"),
    Row("knead", "fold press stretch flatten work punch", W, "dough pastry", "dough"),
    Row(
        "peel",
        "peel",
        W,
        ("orange apple potato banana lemon onion egg fruit tangerine mandarin carrot pear satsuma label tape sticker"),
        "orange",
    ),
    Row("wind", "wind", W, "watch clock toy key alarm music-box gramophone mechanism spring it", "watch"),
    Row("pick", "pick", W, "lock", "keyhole", own=True),
    Row("screw", "screw unscrew", W, "not eye face cap lid bulb top up canteen flask bottle jar thermos tube it", "plank"),
    Row("ring", "slip slide put push pull twist work", U, "ring wedding-band wedding-ring", "ring", own=True),
    Row("turn", "screw unscrew", W, "cap lid bulb top stopper jar canteen flask bottle thermos tube", "jar"),
    Row("wrench", "tighten loosen", W, "bolt nut screw pipe joint clamp", "bolt"),
    Row("solder", "solder weld", W, "", "device"),
    Row("load", "load reload", W, "gun pistol revolver rifle shotgun", "gun", own=True),
    Row("turn", "turn twist tune adjust fiddle", W, "radio", "radio", own=True),
    Row("load", "load chamber slot thumb", M, "cartridge bullet shell round film magazine clip battery coin cassette tape", "gun"),
    Row("count", "count", W, "money note bill banknote cash fiver tenner dollars pounds euros wad takings", "money", own=True),
    Row("count", "count", W, "coin penny pennies change cent shilling dime quarter", "coin", own=True),
    Row("count", "count", W, "letter envelope photo photograph picture card ticket page sheet ballot passport form"),
    Row("deal", "deal shuffle", W, "card deck pack hand", "cards", own=True),
    Row("throw", "throw roll", W, "dice die", "dice", own=True),
    Row("roll", "roll", W, "cigarette joint smoke one", "cigarette", own=True),
    Row("swipe", "swipe", M, "card", "scanner"),
    Row(
        "tap",
        "tap swipe scroll text type",
        W,
        "screen phone tablet mobile display app map message code name number icon text reply pad keypad pin",
        "phone",
        own=True,
    ),
    Row("press", "switch-off turn-off snap-off flick-off click-off put-out", W, "lamp", "dark_lamp", own=True),
    Row("press", "switch-on turn-on snap-on flick-on click-on", W, "lamp", "lamp", own=True),
    Row("press", "switch-off switch-on turn-off turn-on snap-off snap-on flick-off flick-on kill", W, "light lights", "switch", own=True),
    Row("press", "dial", W, "number digit nine code it home extension police", "keypad", own=True),
    Row(
        "press",
        "press push hit jab punch poke stab thumb flip flick click throw tap hold-down ring",
        W,
        (
            "button bell doorbell buzzer intercom key keypad send delete play record stop enter redial call switch trigger"
            " alarm shutter detonator remote light"
        ),
        "button",
    ),
    Row(
        "lever",
        "throw pull yank push release shove pull-up pull-down",
        W,
        "lever handbrake throttle gear stick switch brake crank breaker",
        "lever",
        own=True,
    ),
    Row("trigger", "squeeze pull tighten-on curl-round", W, "trigger", "trigger", own=True),
    Row(
        "turn",
        "turn twist spin rotate crank turn-on turn-off try jiggle rattle",
        W,
        ("key knob doorknob handle dial tap faucet valve wheel ignition combination crank screw cap lid lock hand ring"),
        "doorknob",
    ),
    Row("plug", "plug-in plug", M, "", "socket", own=True),
    Row("unplug", "unplug pull-the-plug pull-out-the-plug yank-the-plug pull-out-the-cable", W, "", "socket", own=True),
    Row(
        "fasten",
        "fasten buckle button unbutton zip unzip clip unbuckle unfasten do-up click-shut snap-shut unclip clasp unclasp unhook undo",
        W,
        (
            "seat-belt belt bag collar jacket coat shirt helmet strap case suitcase dress cuff cufflink necklace button"
            " chain bracelet watch harness tent boot waistcoat holdall"
        ),
        "buckle",
    ),
    Row("cuff", "handcuff snap-the-handcuffs snap-handcuffs click-the-handcuffs cuff", W, "", "handcuffs", own=True),
    Row("glove", "pull-on put-on snap-on draw-on peel-off pull-off take-off strip-off", W, "glove", "glove", own=True),
    Row("inject", "inject", W, "", "syringe", own=True),
    Row("inject", "stick slide push jab plunge sink", M, "needle syringe", "syringe", own=True),
    Row("stamp", "punch clip", W, "ticket", "ticket"),
    Row("syringe", "fill draw tap flick draw-up", W, "syringe needle dose millilitre vial morphine insulin", "syringe", own=True),
    Row(
        "skin",
        "stick press put apply smooth dab",
        M,
        "plaster band-aid bandage gauze dressing cotton-wool swab ointment iodine",
        "bandage",
        own=True,
    ),
    Row("prick", "prick", W, "finger thumb fingertip", "needle_thread", own=True),
    Row(
        "rub",
        "wipe polish rub scrub buff rinse brush-off brush-the brush",
        W,
        (
            "not eye face mouth forehead brow nose hand tear cheek hair teeth feet neck shoulder back leg floor window"
            " table bar counter sweat chin lips head knee temple stomach belly arm wrist dirt"
        ),
        sure=False,
    ),
    Row("comb", "comb brush", W, "hair", "comb", own=True),
    Row("uncork", "uncork", W, "", "bottle"),
    Row("open", "open flip-open snap-open prise-open prise pop-open ease-open click-open uncap unwrap unlock unseal", W, LIDS, sure=False),
    Row("close", "close shut snap click seal", W, LIDS, sure=False),
    Row("drop", "drop let-fall release plop", M, SMALL, "table", sure=False),
    Row(
        "insert",
        "insert push slot slip slide feed post fit screw poke thread press dip dunk plunge jam",
        M,
        SMALL + " brush nib finger straw candle cable plug page rosary knife wire",
        "like_box",
        sure=False,
    ),
    Row("slide", "slide push shove flick toss pass slip", W, SMALL + " folder file glass plate", sure=False),
    Row("move", "move advance place", W, "queen king knight pawn bishop rook piece domino counter chess-piece", "chessboard", own=True),
    Row(
        "reveal",
        "turn-over flip-over flip turn-up lay-down",
        W,
        "card ace king queen jack photo photograph coin stone letter envelope",
        "card",
    ),
    Row("pull", "pull ease yank slide", W, "drawer pin ring-pull splinter tooth cork stopper", "drawer"),
    Row(
        "scratch",
        "scratch carve etch engrave",
        L,
        "line name mark word letter initials cross number heart surface paint wall desk ticket card",
        "like_board",
    ),
    Row(
        "stroke",
        "stroke trace caress brush touch",
        W,
        (
            "scar outline face-in-the photograph photo picture letters engraving inscription name spine map line keys"
            " strings edge cloth silk wood carving"
        ),
        sure=False,
    ),
    Row("pluck", "tweeze pluck", W, "splinter hair eyebrow petal feather string", "flower"),
    Row("take", "pick-up pocket pick palm pluck scoop-up snatch-up", W, SMALL + " receiver handset", sure=False),
    Row("put", "set-down lay place put-down put leave stack", M, SMALL + " receiver handset", "table", sure=False),
)
"""Works of hands. The first verb of a sentence counts; of two rows with it the first that fits its object."""
ALIKE = {"move": "slide", "pluck": "peel", "scratch": "write", "uncork": "open"}
"""Works that are drawn as another one is."""
FOUND = frozenset({"press", "turn", "rap", "open", "close", "reveal"})
"""Works on what is fixed to something, which may have a close picture of its own."""
USUAL = frozenset({"pick", "squeeze", "strike", "light", "load", "count", "throw", "prick", "sew"})
"""Works that are always drawn with the same tool."""
LIQUIDS = {
    "ladle": "soup stew gravy broth sauce porridge",
    "teapot": "tea coffee cocoa",
    "like_bottle": "wine whisky whiskey beer vodka gin rum brandy champagne drink shot bourbon scotch",
}
"""From what something is poured, by what it is called."""
