"""Things by the words for them: what is in a hand, and what an insert is on, where the breakdown has no prop for it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping

from storyboard.breakdown import animal_words, everyday_words, shape_words, thing_words
from storyboard.breakdown.lists import by_word
from storyboard.breakdown.prop_words import PROPS, things_only
from storyboard.model.cast import Prop
from storyboard.model.patterns import regex
from storyboard.shots import insert_words, left_words, nouns, pictured, track_words
from storyboard.shots.nouns import CARRIED, CARRIED_BY_WORD, phrases
from storyboard.shots.pictured import PICTURED

SEEN: dict[str, str] = {
    "ace": "ace playing-card playing-cards ace-of-spades",
    "padlock": "padlock padlocks",
    "keypad": "keypad key-pad",
    "rear_view": "rear-view-mirror rearview-mirror rear-view rearview",
    "number_plate": "number-plate number-plates licence-plate license-plate licence-plates license-plates plate-number registration-plate",
    "glove_box": "glove-box glove-compartment glovebox",
    "rail_tunnel": "railway-tunnel rail-tunnel train-tunnel",
    "tunnel": "tunnel tunnel-mouth tunnel-entrance",
    "safe": "wall-safe safe strongbox",
    "heartbeat": "heart-monitor ecg ekg cardiogram",
    "graph": "graph graphs chart-of-figures curve",
    "broken_glass": "broken-glass shattered-glass splinters-of-glass shards shards-of-glass smashed-glass",
    "fingerprint": "fingerprint fingerprints thumbprint thumb-print",
    "test_stick": "pregnancy-test",
    "fuse": "fuse fuse-wire",
    "speedometer": "speedometer rev-counter tachometer",
    "locket": "locket lockets",
    "doorknob": "doorknob knob door-handle doorhandle handle latch",
    "keyhole": "keyhole lock",
    "clock": "clock clocks alarm-clock countdown timer",
    "watch": "watch wristwatch stopwatch",
    "screen": "screen monitor display television tv laptop computer terminal radar email e-mail website",
    "phone": "phone telephone smartphone cellphone mobile",
    "photo": "photo photograph picture snapshot frame polaroid",
    "letter": "letter note page file folder dossier form document contract telegram will"
    " postcard list recipe receipt bill diploma certificate report label labels sticker stickers",
    "newspaper": "newspaper headline headlines paper tabloid",
    "envelope": "envelope parcel",
    "book": "book diary journal notebook bible ledger novel album",
    "map": "map maps chart blueprint",
    "card": "card business-card id-card passport badge-card",
    "ticket": "ticket tickets boarding-pass pass",
    "trigger": "trigger",
    "gun": "gun pistol revolver muzzle barrel holster",
    "rifle": "rifle shotgun",
    "knife": "knife blade dagger scalpel razor",
    "sword": "sword hilt sabre",
    "bottle": "bottle flask vial whisky-bottle poison",
    "glass": "glass tumbler goblet wine champagne cocktail",
    "cup": "cup mug teacup coffee tea",
    "ring": "ring wedding-ring",
    "key": "key keys",
    "coin": "coin coins medal token",
    "drop": "blood blood-drop a-drop one-drop droplet drip bloodstain stain a-tear one-tear the-tear single-tear teardrop",
    "button": "button buttons buzzer elevator-button",
    "lever": "lever handbrake crank gearstick gear throttle pump",
    "switch": "switch light-switch fuse-box breaker toggle",
    "bulb": "bulb lightbulb light-bulb",
    "candle": "candle candles flame wick",
    "match": "match matches matchbox lighter",
    "ashtray": "ashtray cigarette cigar butt",
    "plate": "plate dish meal food steak breakfast dinner spaghetti",
    "pan": "pan pot frying-pan saucepan wok skillet stew soup sauce",
    "cake": "cake birthday-cake cupcake",
    "keyboard": "keyboard keys-of-the-keyboard typewriter",
    "wheel": "steering-wheel wheel",
    "gauge": "gauge needle dial meter thermometer fuel-gauge altimeter compass-needle",
    "compass": "compass",
    "footprints": "footprint footprints tracks trail prints",
    "feet": "feet foot shoes shoe boots boot heels toes sneakers slippers",
    "hands": "hands hand fingers finger fist palm palms knuckles",
    "mirror": "mirror glass-pane reflection windowpane windshield",
    "handprint": "handprint handprints",
    "cradle": "cradle crib",
    "window": "crack cracks cracked shattered splintered bullet-hole broken-window broken-pane",
    "pane": "window windows pane windowpane",
    "pedal": "pedal pedals brake accelerator",
    "rope": "rope knot noose chain chains",
    "flower": "flower rose petal petals",
    "box": "box chest casket crate package",
    "suitcase": "suitcase briefcase",
    "bag": "bag backpack handbag purse",
    "money": "money cash bills banknotes dollars wallet",
    "radio": "radio speaker loudspeaker intercom microphone walkie-talkie",
    "bomb": "bomb dynamite explosive explosives detonator",
    "syringe": "syringe pill pills",
    "sign": "sign plaque nameplate billboard",
    "bullet": "bullet bullets shell cartridge",
    "scoreboard": "scoreboard score",
}
"""Kinds an insert draws, and the words for them. Where a word stands under two kinds the first counts."""


_CARRIED = CARRIED_BY_WORD
_SEEN = by_word(SEEN, CARRIED, PROPS)
_SIGHTS = {
    **by_word(everyday_words.SIGHTS),
    **{word: kind for word, kind in (*animal_words.ONE.items(), *animal_words.MANY.items()) if word in animal_words.ENGLISH},
}
"""What only a picture of nothing else shows, by its words: pieces of sets, traces, animals."""
_PLACED = {word: kind for word, kind in _SIGHTS.items() if kind != "thumb"}
"""The same without what is only the hand that does something."""
_NOUNS = _SIGHTS | _SEEN
_THINGS_SEEN = {word: kind for word, kind in _SEEN.items() if kind not in {"hands", "feet", "sign"}}
"""What hands do something with: it comes before them."""
_WORD = regex(r"[a-z]+(?:-[a-z]+)*", re.IGNORECASE)
REACH = 7
"""Words after a verb among which the thing it is done with is looked for."""


def _first(text: str, known: Mapping[str, str], most: int) -> str:
    return _at(text, known, most)[1]


def _finer(older: tuple[int, str], own: tuple[int, str]) -> str:
    """Which of two kinds counts: what is named first; of the same word the lexicon's, where the older kind stands for many things."""
    if not older[1] or not own[1]:
        return older[1] or own[1]
    return own[1] if own[0] < older[0] or (own[0] <= older[0] + 1 and older[1] in ROUGH) else older[1]


def _at(text: str, known: Mapping[str, str], most: int) -> tuple[int, str]:
    """Where in a text, in words, the first word of a table stands, and its kind; (-1, "") for none."""
    words = [word.group().casefold().replace("-", " ") for word in _WORD.finditer(text)][:most]
    for at, word in enumerate(words):
        pair = f"{word} {words[at + 1]}" if at + 1 < len(words) else ""
        if kind := known.get(pair) or known.get(word) or known.get(word.rstrip("s")):
            return at, kind
    return -1, ""


def kinds_of(props: Iterable[Prop]) -> dict[str, str]:
    """What props are drawn as, by id."""
    return {prop.id: kind_of(prop.name, prop.kind) for prop in props}


def kind_of(name: str, kind: str) -> str:
    """The kind a thing is drawn as: its name may say more than the kind the breakdown has for it (a cake is no tart)."""
    last = name.casefold().split()[-1] if name.split() else ""
    own = _OWN.get(last, "")
    if own or kind not in ROUGH | {UNKNOWN}:
        return own or kind
    words = name.casefold().replace("-", " ").split()
    ends = [" ".join(words[first:]) for first in range(max(0, len(words) - thing_words.LONGEST), len(words))]
    names = (*ends, *words[:1]) if kind == UNKNOWN else ends
    return next((found for one in names if (found := thing_words.KNOWN.get(one))), kind)


UNKNOWN = "object"
"""The kind the breakdown gives what it does not know."""


_OWN = by_word(CARRIED)


_ENDS = regex(
    r"[.;:!?]|, (?:\w+ly )?\w+(?:ed|ing) (?:in|with|by|at|from|on|to|over|up) |\band (?:he|she|they)\b"
    r"|\b(?:like|as if|as though|than) (?:an?|the|it|he|she|they)\b",
    re.IGNORECASE,
)
"""Where the words of a deed end; what it is only likened to is not there."""


_WRITTEN_ALIKE = regex(r"(?:(?<=, )|(?<=and )|(?<=then ))[a-z]+s(?= (?:it|them|him|her|his|the|an?|their|its)\b)")
"""A verb that a noun is written like: `shrugs, sticks it in her ear`."""


_BODY = regex(
    r"\b(?:(?:his|her|their|its|[^\W_]+['’]s) (?:own )?(?:\w+ )?"
    r"(?:(?:finger|thumb|toe)?nails?|chest|ribs?|rib ?cage|temples?|calf|calves|palms?|tongue|livers?|hearts?|breasts?|kidneys|"
    r"shoulders?|legs?|thighs?|rump|flanks?|belly|wings?|cheeks?|brains?|trunk|heels?|soles?)"
    r"|(?:in|into|against|between|to|on|at|under|off|from|along|across|over|down|around|round) "
    r"(?:the|his|her|their|its|[^\W_]+['’]s) (?:ribs|chest|kidneys|temple|palm|calf|flank|rump|breast|liver|heart)"
    r"|in (?:his|her|their) (?:\w+ )?(?:socks|slippers|stockings|tights|pyjamas|pajamas|nightgown|underwear|shirtsleeves))"
    r"\b(?! of drawers|-)(?=\s*(?:[.,;:!?]|\Z|and\b|with\b|at\b|in\b|into\b|against\b|on\b|to\b|over\b|as\b|by\b|from\b|under\b))",
    re.IGNORECASE,
)
"""Parts of a body that are called as things are, and what somebody goes about in: no iron nail, no box, no spare ribs."""


def _blot(hit: re.Match[str]) -> str:
    return re.sub(r"\w", ".", hit.group())


_NO_THING = regex(
    r"\bglove(?=[- ](?:compartment|box))|\bcan['’]t\b|\bcan(?=(?:not)?\b (?:see|hear|be|do|only|barely|hardly|still|just|no)\b)",
    re.IGNORECASE,
)
"""No can of anything, and no glove."""
_BY_IT = regex(
    r"\b(?:inside|like|behind|beneath|under|past|near|beside|towards?|around) (?:the|an?|his|her|their|its)?(?: \w+){0,2}\Z", re.IGNORECASE
)
"""Right before what only says where somebody is or looks: `peers inside the trunk`."""


def only_by(before: str) -> bool:
    """Whether the words before a thing say that something is only near it, or in it."""
    return _BY_IT.search(before.rstrip()) is not None


def carried(text: str) -> str:
    """Kind of the first thing named right after a verb (`text` begins behind it); empty for none."""
    end = _ENDS.search(text := _BODY.sub(_blot, _WRITTEN_ALIKE.sub(_blot, _NO_THING.sub("....", text))))
    told = nouns.BEFORE_PLACES.sub(_blot, things_only(text[: end.start()] if end else text))
    older, own = _at(told, _CARRIED, REACH), thing_words.taken(told, REACH)
    older = (-1, "") if older[1] and only_by(" ".join(_WORD.findall(told)[: older[0]])) else older
    kind = own[1] if own[0] == older[0] and _is_of_two(told, own) else _finer(older, own)
    kind = _headed(told, older[0] if kind == older[1] else own[0], kind) if kind else thing_words.generic(told)
    return "lantern" if kind == "lamp" and not _STANDING.search(told) else kind


def _is_of_two(told: str, own: tuple[int, str]) -> bool:
    """Whether the lexicon knows a thing by two words, of which the older one is the first: an egg timer is no egg."""
    pair = " ".join(word.group().casefold() for word in itertools.islice(_WORD.finditer(told), max(own[0], 0), own[0] + 2))
    return bool(own[1]) and thing_words.OF_TWO.get(pair) == own[1]


def _headed(told: str, at: int, kind: str) -> str:
    """Kind of the compound that a word, counted from the first, begins: a phone book is a book."""
    start = next(itertools.islice(_WORD.finditer(told), at, None)).start()
    whole = next((one for one in phrases(told) if one.start <= start < one.end), None)
    if whole is None or whole.head <= start:
        return kind
    return "" if whole.kind in shape_words.LARGE else whole.kind


_STANDING = regex(r"\b(?:standing|floor|standard|street|desk|table|bedside)[ -]lamp", re.IGNORECASE)
"""A lamp that is no oil lamp."""

WORN = frozenset({"boot", "shoe", "heel", "glove", "coat", "dress", "shirt", "trousers"})
"""What an insert shows on somebody, who is more than it."""
ROUGH = frozenset(
    {
        "umbrella",
        "axe",
        "basket",
        "box",
        "bag",
        "bread",
        "food",
        "plate",
        "book",
        "letter",
        "rope",
        "syringe",
        "stick",
        "pen",
        "doll",
        "guitar",
        "bottle",
    }
    | {"knife", "cup", "fish", "sack", "card", "radio", "ball", "pan", "remote", "tart", "painting", "cigarette", "flashlight", "bomb"}
    | {"money", "helmet", "phone", "photo", "newspaper", "flowers", "necklace", "envelope", "glass", "remote", "tin"}
)
"""Kinds that stand for many things: the lexicon may know which of them is meant."""


_TOLD = regex(r"[“\"]([^”\"]{1,60})(?:[”\"]|$)|(?<![\w’'])[‘']([^’'\n]{2,60})[’'](?!\w)")


def looked_at(text: str) -> str:
    """Kind of the first thing a text names, or of the trace on it (a print on a mirror); empty for none that is known."""
    text = HANDS_OF_CLOCKS.sub("the clock", things_only(_FILMED.sub(" ", _BARE.sub(r"the \1", text))))
    if told := _told_sight(text):
        return told
    trace = _TRACE.search(text)
    if trace:
        return _SEEN[trace.group().casefold().rstrip("s")]
    if drawn := _DRAWN.search(text):
        told = drawn.group().casefold()
        return "pencil_marks" if "marks" in told else "wall_drawing" if "wall" in told else "drawing"
    at, own = thing_words.first_thing(text)
    worn, own = (own, "") if own in WORN and not _LEFT.search(text) else ("", own)
    if own in WORN:
        return own
    plain = _finer(_at(text, _THINGS_SEEN, 40), (at, own)) or _first(text, _SEEN, 40)
    return plain or _first(text, _PLACED, 40) or _first(text, _SIGHTS, 40) or worn or thing_words.generic(text)


_BARE = regex(rf"(?<=\A)\W*({insert_words.MASS})(?= \w+(?:s|es)\b)", re.IGNORECASE)
"""What needs no article at the beginning of a sentence, before its verb."""
_LEFT = regex(
    r"\b(?:an?|one|the|single|lone|lost) (?:[\w'’]+ ){0,2}?(?:boot|shoe|heel|glove|slipper|sneaker|coat|dress|shirt)\b"
    r"(?: (?:lies|lying|left|stands|sits|floats|abandoned|lost|half)\b|,? (?:alone|in the|on the|by the)\b)",
    re.IGNORECASE,
)
"""Something worn that nobody wears now."""
HANDS_OF_CLOCKS = regex(r"\bthe (?:second|minute|hour) hands?\b", re.IGNORECASE)
"""Hands that are nobody's: a clock is seen."""


def phrase(words: str) -> str:
    """Kind of what is in a hand, or close, by its whole name of several words; empty for none."""
    return _CARRIED.get(words) or _SEEN.get(words, "")


def sight(words: str) -> str:
    """Kind of what a close picture shows that no hand has, by its whole name; empty for none."""
    return _told_sight(f"a {words}") or _SIGHTS.get(words.replace("-", " "), "")


def seen(words: str) -> str:
    """Kind of what a close picture shows for a name, whether a hand has it or not; empty for none."""
    return _SIGHTS.get(words) or _SEEN.get(words) or thing_words.KNOWN.get(words, "")


MANY = "many_"
"""Before a kind of animal or vehicle: several of them."""
_PHOTO = regex(
    rf"\b(?:photos?|photographs?|pictures?|snapshots?|polaroids?) of (?:an?|the|his|her|their|one)? ?(?:\w+ ){{0,2}}?"
    rf"(?P<what>{'|'.join(sorted(animal_words.ENGLISH, key=lambda word: (-len(word), word)))})\b",
    re.IGNORECASE,
)
_CEILING_FAN = regex(r"\bceiling[ -]fans?\b|\bfan\b[^.;]{0,24}\bceiling\b|\bceiling\b[^.;]{0,16}\bfan\b", re.IGNORECASE)
_IN_SNOW = regex(
    r"\b(?:hole|gap|crack|pit)s?\b[^.;]{0,24}\b(?:snow|ice|glacier|ground|earth|sand)\b|\b(?:snow|ice) (?:hole|gap)\b|\bcrevasse\b",
    re.IGNORECASE,
)


def _told_sight(text: str) -> str:
    """Kind of what several words tell together: a photograph of an animal, whose tracks, a fan on a ceiling, a hole in snow."""
    if photo := pictured.of(text)[0]:
        return photo
    if beast := _PHOTO.search(text):
        name = beast["what"].casefold()
        return PICTURED + (animal_words.ONE.get(name) or animal_words.MANY[name])
    if left := track_words.of(text) or left_words.of(text):
        return left
    return "ceiling_fan" if _CEILING_FAN.search(text) else "pit" if _IN_SNOW.search(text) else ""


_DRAWN = regex(
    r"\b(?:drawings?|sketch|sketches|doodles?) (?:of|in the margin|on (?:the|a|his|her) (?:wall|page))\b|\b(?:pencil|height) marks\b",
    re.IGNORECASE,
)
_FILMED = regex(r"\b(?:in|into|out of|enters|leaves|fills) (?:the )?(?:picture|frame|shot)\b", re.IGNORECASE)
"""What is about the film's own picture."""
TRACES = frozenset({"handprint", "fingerprint", "footprints"})
"""Kinds that matter more than what they are on."""
_TRACE = regex(r"\b(?:handprint|footprint|fingerprint)s?\b", re.IGNORECASE)


PRINTED = {
    word: regex(rf"\b(?:{pattern})\b", re.IGNORECASE)
    for word, pattern in {
        "BOARDING PASS": r"boarding[- ]pass(?:es)?",
        "PARKING TICKET": r"parking[- ]ticket",
        "DRIVER LICENSE": r"driver['’]?s?[- ]licen[cs]e|driving[- ]licen[cs]e",
        "LAST WILL": r"(?:last )?will and testament",
        "CONTRACT": r"contract",
        "RECEIPT": r"receipt",
        "INVITATION": r"invitation",
        "TELEGRAM": r"telegram",
        "EVICTION NOTICE": r"eviction[- ](?:notice|letter)",
        "WANTED": r"wanted[- ]poster",
        "TOP SECRET": r"(?:top[- ])?secret (?:file|folder|dossier)",
        "RECIPE": r"recipe",
    }.items()
}
"""What is printed on papers, by the words for them."""


_CAPITALS = regex(
    r"(?:[a-zA-Z]: ?|\b(?:reads?|reading|says?|saying|marked|labell?ed|stamped|lettered) )"
    r"([A-Z0-9][A-Z0-9 ,.'’&!?#/+-]{2,40}?)(?:[.!]?\s*\Z|\.\s)"
)
"""`A sign: NO ENTRY.`"""
READ = frozenset({"letter", "newspaper", "ticket", "sign", "screen", "phone", "card", "envelope", "placard", "like_sheet", "like_card"})
"""What an insert shows to be read."""


def lettering(text: str) -> str:
    """What is to be read in the picture: words in quotation marks or in capitals behind a colon, else what is printed on such paper."""
    found = _TOLD.search(text) or _CAPITALS.search(text)
    return (
        found.group(found.lastindex or 0).strip()
        if found
        else next((word for word, pattern in PRINTED.items() if pattern.search(text)), "")
    )


_NAMED_FIRST = regex(
    r"^\W*(?:(?:insert|close(?:[- ]up)?|angle|tight|extreme close[- ]up|ecu|cu)(?: shot)?(?: on| of)?\b\W*)?", re.IGNORECASE
)
_DONE = regex(r"\b(?:\w+ing|as|while|when|that|which|is|are)\b", re.IGNORECASE)


def after_name(text: str) -> str:
    """The words of a close shot without the thing it names first, which no verb belongs to (`INSERT - A BOARDING PASS.`)."""
    told = text[match.end() :] if (match := _NAMED_FIRST.match(text)) else text
    end = re.search(r"[.:;,—–]|$", told)
    first, rest = told[: end.start() if end else 0], told[end.end() if end else 0 :]
    done = _DONE.search(first)
    told = first[done.start() :] if done else first if _is_told(first) else ""
    return told + " " + rest if not insert_words.SOMEBODY.search(first) else text


def _is_told(first: str) -> bool:
    """Whether the words are a sentence about a thing (`The candle goes out`) and not its name alone (`A boarding pass`)."""
    told = insert_words.told_by_itself(first).split()
    return _BARE.match(first) is not None or any(word.casefold() in _NOUNS or word.casefold() in thing_words.KNOWN for word in told[:-1])


def handling(text: str) -> str:
    """What is done in an insert, one of `insert_words.DEEDS`: by hands, or by the thing itself where nobody is named; empty for nothing."""
    done = insert_words.by_hand(text, _NOUNS)
    return done if done or insert_words.SOMEBODY.search(text) else insert_words.by_itself(text)


VEHICLES: dict[str, str] = {
    "truck": "truck lorry convoy tank tractor trailer",
    "pickup": "pickup flatbed flatbed-truck",
    "ambulance": "ambulance",
    "taxi": "taxi cab",
    "van": "van minivan camper jeep",
    "bus": "bus coach minibus",
    "tram": "tram streetcar trolley-car trolleybus trolley-bus",
    "tuk_tuk": "tuk-tuk rickshaw",
    "police_car": "police-car cruiser squad-car patrol-car police-cruiser",
    "motorcycle": "motorcycle motorbike scooter moped",
    "car": "car cars limousine sedan limo mercedes suv convertible vehicle volvo bmw ford headlights"
    " plymouth chevrolet chevy buick cadillac pontiac dodge chrysler mustang lincoln porsche audi bentley jaguar ferrari fiat renault"
    " peugeot citroen toyota honda station-wagon hatchback estate-car roadster",
}
"""Kinds of vehicle, and the words for them."""
_DRIVES = (
    r"drives?|driving|speeds?|speeding|races?|racing|roars?|comes?|coming|rolls?|rolling|passes|passing|skids?|swerves?|turns?|approaches|"
    r"approaching|pulls? (?:up|out|away|in)|rushes|tears|winds|rattles|thunders|hurtles|brakes|screeches|overtakes|crosses|crawls|climbs|"
    r"accelerates|rumbles|bounces|appears?|arrives?|cut(?:s|ting)?|"
    r"swings? (?:across|round|around|into|past|wide)"
)
_TRAFFIC = tuple(
    (
        kind,
        regex(
            rf"\b(?:{'|'.join(word.replace('-', ' ') for word in words.split())})\b"
            rf"[^.;!?]{{0,48}}?\b(?:{_DRIVES})\b",
            re.IGNORECASE,
        ),
    )
    for kind, words in VEHICLES.items()
)


def on_the_road(text: str) -> str:
    """Kind of the vehicle that a text says drives; empty for none."""
    found = ((hit.start(), kind) for kind, pattern in _TRAFFIC if (hit := pattern.search(text)))
    return min(found, default=(0, ""))[1]
