"""Words of sentences about no single person: what they are about, beyond the things and animals known elsewhere, and where it is."""

from __future__ import annotations

from storyboard.breakdown.lists import listed
from storyboard.shots import hole_words, left_words, mirrored, small_events
from storyboard.shots.sight_finer import FINER

SUBJECTS: dict[str, str] = {
    "bulb": (
        "light lights house-lights stage-lights ceiling-lights kitchen-light bedroom-light hall-light lamp-light"
        " overhead-light overhead-lights strip-light strip-lights neon-tube bulb bulbs light-bulb electricity power"
    ),
    "desk_lamp": "lamp lamps desk-lamp bedside-lamp table-lamp standard-lamp",
    "lantern": "lantern lanterns hurricane-lamp oil-lamp storm-lantern",
    "candle": "candle candles wick candle-flame candle-flames flame-of-the-candle",
    "lamp_post": ("street-lamp street-lamps streetlamp streetlamps streetlight streetlights street-light street-lights lamp-post lamppost"),
    "headlights": "headlight headlights headlamps car-lights",
    "tail_lights": "taillight taillights tail-light tail-lights brake-light brake-lights tail-lamps",
    "lit_window": "lit-window lighted-window light-in-a-window light-in-the-window",
    "light_beam": ("beam beams flashlight-beam torch-beam torchlight flashlight-beams spotlight torch flashlight headlamp"),
    "light_shaft": "shaft shafts sunbeam sunbeams dust-motes motes sunlight daylight moonlight ray rays shaft-of-light",
    "sign": (
        "sign signs plaque notice board noticeboard notice-board billboard banner placard nameplate departure-board arrivals-board signpost"
    ),
    "neon_sign": "neon neon-sign neon-signs neon-light neon-lights",
    "door_bolt": "bolt bolts deadbolt door-bolt",
    "traffic_light": "traffic-light traffic-lights signal signals",
    "flare": "flare flares rocket rockets firework fireworks",
    "open_door": (
        "door doors front-door back-door side-door barn-door barn-doors cell-door bedroom-door car-door stage-door"
        " garden-door oven-door cupboard-door kitchen-door bathroom-door cabin-door trapdoor hatch double-doors shop-door"
        " garage-door"
    ),
    "lift_doors": (
        "lift-doors elevator-doors lift elevator glass-doors glass-door automatic-doors sliding-doors sliding-door elevator-door lift-door"
    ),
    "train_doors": "train-doors tram-doors metro-doors subway-doors carriage-doors bus-doors train-door",
    "car_horn": "horn horns car-horn",
    "doorknob": "door-handle doorhandle handle doorknob door-knob knob latch",
    "keyhole": "lock bolt keyhole",
    "padlock": "padlock",
    "pane": "window windows windowpane window-pane skylight pane bay-window shop-window glass-front",
    "windscreen_close": "windscreen windshield car-window side-window rear-window",
    "wipers": "wipers wiper windscreen-wipers windshield-wipers wiper-blades",
    "searchlight": "searchlight searchlights",
    "rung": "rung rungs ladder-rung",
    "ice_floe": "floe floes ice-floe ice-floes pack-ice ice",
    "turn_signal": "turn-signal indicator blinker turn-indicator",
    "mirror_ball": "mirror-ball mirrorball disco-ball glitter-ball",
    "gutter": "gutter gutters rain-gutter eaves",
    "curtain": "curtain curtains drapes net-curtain net-curtains stage-curtain",
    "blind": "blind blinds shutter shutters roller-shutter venetian-blinds",
    "barrier": "barrier boom toll-barrier level-crossing",
    "phone": "phone phone-screen mobile-phone telephone mobile cellphone smartphone cell handset payphone pay-phone",
    "clock": "ticking clock clocks station-clock town-clock grandfather-clock wall-clock",
    "alarm_clock": "alarm-clock alarm clock-radio",
    "screen": "screen screens monitor monitors laptop computer display terminal cursor radar computer-screen laptop-screen footage "
    "cctv webcam",
    "television": "television tv telly tv-set tv-screen",
    "device": "timer countdown scanner answering-machine answerphone",
    "numbers": "numbers floor-numbers floor-indicator digits odometer counter-reading",
    "siren": "siren sirens alarms alarm-bell fire-alarm smoke-alarm alarm-light warning-light",
    "kettle": "kettle",
    "tyre": "tyre tire wheel tyres tires wheels",
    "bell": "bell bells church-bell church-bells school-bell",
    "chain": "chain chains",
    "egg": "egg",
    "ceiling_fan": "fan fans ceiling-fan ceiling-fans",
    "bridge": "bridge footbridge drawbridge",
    "horse_cart": "cart hay-cart wagon carriage stagecoach horse-cart buckboard chariot oxcart ox-cart troika covered-wagon hansom",
    "market_stall": "stall market-stall fruit-stall",
    "many_cow": "herd cattle-herd",
    "many_sheep": "flock flock-of-sheep",
    "shoe": "shoe trainer slipper sandal high-heel",
    "explosion": "explosion explosions blast shell mortar-shell mortar grenade mine missile warhead detonation",
    "flag": "flag flags banner banners pennant",
    "kite": "kite kites",
    "speaker": "foghorn tannoy intercom loudspeaker loudspeakers speaker speakers ship-horn",
    "bomb": "bomb timer-of-the-bomb",
    "fuse": "fuse fuse-wire",
    "machine": "machine generator boiler furnace pump",
    "crate": "container shipping-container load",
    "pot": "milk-pan saucepan soup stew",
    "safe": "safe safe-door",
    "chicken": "cock cockerel rooster",
    "potted_plant": "flower-pot flowerpot plant-pot geranium",
    "printer": "printer fax fax-machine photocopier",
    "smoke": "smoke black-smoke fumes exhaust",
    "steam": "steam vapour vapor breath",
    "flames": "flame flames fire blaze bonfire campfire inferno embers",
    "sparks": "spark sparks ember-shower",
    "water": "water stream river brook current floodwater flood tide sea ocean surf",
    "rapids": "rapids white-water whitewater torrent weir",
    "waterfall": "waterfall waterfalls cascade",
    "chisel": "thumb-plane block-plane jack-plane smoothing-plane jointer-plane",
    "wave": "wave waves breaker breakers",
    "drip": "drip drips droplet droplets raindrop",
    "blood": "blood blood-stain bloodstain pool-of-blood blood-pool trail-of-blood blood-trail spatter",
    "milk": "milk",
    "dust": "dust dust-cloud sand plaster",
    "lightning": "thunder lightning bolt-of-lightning flash-of-lightning thunderbolt",
    "clouds": "cloud clouds storm-clouds thunderclouds storm-cloud sky",
    "snowfall": "snow snowflakes flakes",
    "leaf": "leaf leaves",
    "branch": "branch branches bough boughs twig",
    "bare_tree": "tree trees wind gust breeze gale",
    "puddle": "puddle puddles",
    "shadow": "shadow shadows",
    "silhouette": "silhouette silhouettes outline",
    "mirror": "mirror",
    "footprints": "footprint footprints boot-prints bootprints tracks trail-of-footprints",
    "paw_prints": "paw-prints pawprints animal-tracks paw-print",
    "hoof_prints": "hoofprints hoof-prints hoofprint",
    "bird_tracks": "bird-tracks",
    "tyre_tracks": "tyre-tracks tire-tracks tyre-marks tire-marks wheel-tracks tyre-track tire-track",
    "cart_ruts": "ruts wheel-ruts cart-tracks",
    "rut": "rut wheel-rut",
    "barrow_track": "barrow-track",
    "skid_marks": "skid-marks skidmarks skid-mark",
    "furrow": "furrow furrows",
    "drag_marks": "drag-marks drag-trail",
    "handprint": "handprint handprints",
    "fingerprint": "fingerprint fingerprints",
    "hand_edge": "hand gloved-hand fingers bony-hand",
    "eyes": "eyes pair-of-eyes eye",
    "feet": "boots feet pair-of-boots pair-of-shoes high-heels footsteps",
    "letter": "note letter page telegram",
    "photo_frame": "photograph photographs photo photos picture-frame family-photographs framed-photograph picture pictures",
    "portrait": "portrait painting oil-painting",
    "bullet": "bullet bullets shot shots",
    "bullet_holes": "bullet-holes bullet-hole",
    "crack": "crack cracks fissure",
    "rubble": "ceiling roof wall walls plaster-ceiling masonry rubble",
    "stairs": "stairs staircase steps",
    "clothes_line": "washing laundry washing-line clothes-line clothesline",
    "chimney": "chimney chimneys",
    "windmill": "windmill wind-turbine turbine turbines",
    "scarecrow": "scarecrow",
    "luggage": "luggage carousel suitcases baggage",
    "insect": "fly flies mosquito mosquitoes wasp wasps bluebottle hornet hornets gnat gnats midges horsefly dragonfly dragonflies firefly"
    " fireflies cricket crickets grasshopper grasshoppers locust locusts",
    "bee": "bee bees bumblebee bumblebees swarm swarm-of-bees hive beehive",
    "spider": "spider spiders beetle beetles cockroach cockroaches ant ants tarantula tarantulas centipede millipede"
    " ladybird ladybug bug bugs louse lice flea fleas tick termites woodlouse",
    "butterfly": "butterfly butterflies moth moths",
    "piano": "piano piano-lid",
    "reflection": "reflection reflections",
    "fish_bowl": "goldfish goldfish-bowl fishbowl fish-bowl",
    "bubbles": "bubble bubbles",
    "chair": "chair chairs empty-chair rocking-chair armchair-by-the-window",
    "armchair": "armchair",
    "gate": "gate gates",
    "organ": "organ",
    "barn": "barn stable",
    "cottage": "cottage",
    "house": "house farmhouse homestead villa mansion",
    "church": "church chapel",
    "castle": "castle",
    "tower": "tower",
    "tent": "tent tents marquee",
    "plane": "plane planes airplane aeroplane airliner aircraft jet jets bomber bombers fighter-jet fighter-jets jumbo-jet airbus",
    "small_plane": "small-plane biplane crop-duster light-aircraft propeller-plane seaplane floatplane glider cessna spitfire monoplane",
    "helicopter": "helicopter helicopters chopper",
    "drone": "drone drones",
    "train": "train trains locomotive express freight-train goods-train engine-and-carriages subway-train tube-train",
    "torn_sail": "torn-sail torn-sails ripped-sail ripped-sails tattered-sail tattered-sails shredded-sail shredded-sails",
    "tall_ship": "sailing-ship sailing-ships tall-ship tall-ships pirate-ship pirate-ships schooner schooners galleon galleons"
    " brig brigantine barque clipper windjammer man-of-war man-o-war three-master square-rigger sailing-vessel",
    "ship": "ship ships ferry ferries liner freighter trawler tanker container-ship yacht yachts frigate destroyer warship"
    " battleship steamer steamship sloop ketch catamaran tug tugboat icebreaker hovercraft aircraft-carrier",
    "boat": "boat boats motorboat motor-boat speedboat lifeboat launch fishing-boat raft sailing-boat barge",
    "rowing_boat": "dinghy dinghies"
    " rowing-boat rowboat rowboats canoe canoes kayak kayaks skiff punt dory pirogue dugout coracle gondola gondolas sampan",
    "bicycle": "bicycle bike tricycle",
    "wheelchair": "wheelchair",
    "balloon": "balloon balloons",
    "submarine": "submarine submarines u-boat u-boats conning-tower",
    "periscope": "periscope",
    "splash": "splash splashes",
    "sun": "sun",
    "moon": "moon",
}
"""Kinds, and the words at the head of a sentence that mean them; a hyphen stands for a space too."""

ROAD: dict[str, str] = {
    "truck": "humvee humvees truck lorry convoy tank trailer trucks lorries bin-lorry garbage-truck tow-truck",
    "tractor": "tractor steamroller combine combine-harvester harvester tractors",
    "digger": "digger excavator bulldozer backhoe dozer diggers excavators bulldozers",
    "forklift": "forklift fork-lift forklifts",
    "crane": "tower-crane dockside-crane gantry",
    "pickup": "pickup pickup-truck pickups flatbed flatbeds flatbed-truck flatbed-trucks",
    "ambulance": "ambulance ambulances",
    "taxi": "taxi taxis cab minicab",
    "van": "van minivan camper jeep vans hearse campervan",
    "bus": "bus coach minibus school-bus buses",
    "tram": "tram streetcar trolley-car trolleybus trolley-bus",
    "tuk_tuk": "tuk-tuk rickshaw",
    "fire_engine": "fire-engine fire-truck",
    "police_car": "police-car cruiser squad-car patrol-car police-cars police-cruiser police-cruisers police-van police-vans",
    "motorcycle": "motorcycle motorbike scooter moped motorcycles",
    "car": (
        "car cars station-wagon limousine sedan limo mercedes suv convertible vehicle volvo bmw ford"
        " automobile automobiles jalopy plymouth chevrolet chevy buick cadillac pontiac oldsmobile dodge chrysler"
        " mustang corvette lincoln packard studebaker"
        " porsche audi bentley jaguar ferrari fiat renault peugeot citroen toyota honda nissan skoda lada trabant coupe roadster"
        " traffic hatchback estate estate-car saloon rental wreck engine motor bonnet hood radiator"
    ),
}
"""Vehicles on roads, and the words for them."""

PEOPLE: dict[str, str] = {
    "crowd": (
        "crowd mob throng rabble horde multitude onlookers bystanders people passers-by passersby pedestrians shoppers commuters everyone"
        " everybody procession parade villagers neighbours neighbors townsfolk strangers"
    ),
    "audience": "audience spectators house gallery",
    "congregation": "congregation worshippers mourners parishioners pews",
    "dancers": "dancers couples revellers revelers partygoers clubbers",
    "soldiers": "soldiers troops army regiment platoon column riflemen guards",
    "police": "police policemen policewomen officers police-officers constables",
    "guests": "guests diners patrons customers drinkers wedding-guests",
    "family": "family parents",
    "passengers": "passengers travellers travelers",
    "students": "students pupils schoolchildren classmates class",
    "protesters": "protesters demonstrators strikers marchers picketers",
    "children": "children kids boys girls schoolboys schoolgirls",
    "workers": (
        "workers labourers laborers choir couple pair porters nurses waiters"
        " firefighters paramedics staff figures employees acrobats performers tourists farmhands reporters journalists"
        " photographers musicians band brass-band orchestra gang gangs crew team teams players rescuers hunters"
        " prisoners drunks"
        " thugs bikers peasants hikers ushers jurors chefs cooks cleaners penitents"
        " pilgrims cops delegates councillors lawyers scientists surgeons doctors elders orphans refugees natives"
        " generals officers-in-uniform mechanics engineers detectives agents technicians ministers senators executives advisers relatives"
        " rowers volunteers recruits cadets scouts guides stewards attendants teenagers youths toddlers babies"
    ),
    "men": (
        "men miners sailors monks firemen fishermen workmen priests cowboys pirates knights vikings gentlemen bandits boatmen pallbearers"
        " henchmen businessmen gunmen"
    ),
    "women": "women nuns bridesmaids ladies widows waitresses maids washerwomen",
    "fans": "fans supporters",
    "queue": "queue line-of-people",
    "riders": "riders horsemen cossacks hussars lancers dragoons cavalry cavalrymen outriders jockeys lances string-of-lances",
}
"""Crowds and groups, and the words for them at the head of a sentence."""
NUMBERS: dict[str, int] = {
    "eleven": 11,
    "twelve": 12,
    "dozen": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "twenty": 20,
}
"""Numbers of people beyond ten."""

WEATHER = r"rain|snow|fog|mist|night|dusk|dawn|darkness|sleet|hail|storm|evening|morning|twilight|blizzard|drizzle|sunrise|sunset|day"
"""What comes over a whole place."""
COMPOUND = (
    r"(?:car|lorry|coach|trailer) parks?|parking (?:lots?|garage|space)|car wash|(?:bus|train|coach|fire|gas|petrol|service) stations?|"
    r"bus stops?|truck stops?|taxi ranks?|boat ?yards?|train tracks?|ferry landings?|customs posts?|border posts?|fish market|"
    r"(?:boxing|wrestling|prize|circus) rings?|bull ?rings?|"
    r"(?:punch|punching|heavy|speed|boxing)[- ]?bags?"
)
"""Places whose names begin with a vehicle or another thing."""
OF_ROPES = r"\s*(?:is|stands|waits|lies) (?:\w+ )?(?:empty|deserted|ready|lit|dark|bare)\b"
"""What is said of a ring that is a place."""
_LIGHT = (
    r"(?:beams?|light|torch(?:light)?|flashlight|pen-?light|pen-?torch|searchlights?|spotlights?|headlights?|headlamps?|lamp|lantern|"
    r"moonlight|cone|circle of light|pool of light|shaft of light)"
)
_AT_WHAT = r"(?P<what>(?:the|an?|his|her|their|its|two|three|some|\w+['’]s) .+)"
LIT_UP = (
    rf"^\W*(?:(?:the|an?|his|her|their|its|\w+['’]s) )?(?:[\w-]+ ){{0,3}}?{_LIGHT}"
    r"(?: (?:of|from) (?:the|an?|his|her) (?:[\w-]+ ){0,2}?[\w'’-]+)? (?:\w+ly |then |now )?"
    r"(?:finds?|catch(?:es)?|picks? out|lights? up|lights?|hits?|strikes?|reveals?|shows?|illuminates?|touches|crosses|discovers|"
    r"(?:falls?|lands?|settles?|rests?|plays?|comes? to rest|stops?|slides?|sweeps?|moves?|travels?|wanders?|glides?|dances?|shines?|"
    rf"jumps?|flicks?|runs?) (?:on|onto|over|across|along|at|upon)) {_AT_WHAT}"
)
"""A light that falls on something."""
SHINES_ON = (
    r"\b(?:shines?|plays?|points?|aims?|trains?|turns?|swings?|runs?|sweeps?|directs?|throws?|flashes|moves?|puts?) "
    rf"(?:the|an?|his|her|their) (?:[\w-]+ ){{0,2}}?{_LIGHT}(?: beam)? (?:on|onto|over|across|at|along|towards?) {_AT_WHAT}"
)
"""Somebody who has a light fall on something."""
NO_TARGET = (
    r"\b(?:faces?|eyes?|walls?|floor|ceiling|ground|room|darkness|dark|hands?|sea|water|waves|rocks?|fog|horizon|surf|cliffs?|trees?|"
    r"path|road|stairs|steps|corridor|tunnel)\b"
)
"""What is no thing of its own that a light falls on."""
IN_MIRROR = r"^\W*(?:in|filling) (?:the|his|her|their) (?:[\w]+[- ]){0,2}?mirrors?\b\W*(?P<what>.+)"
"""What is seen in the mirror of a vehicle."""
MIRRORED: dict[str, str] = {
    **dict.fromkeys(("car", "taxi"), "mirror_car"),
    "police_car": "mirror_police",
    "motorcycle": "mirror_bike",
    **dict.fromkeys(("truck", "van", "ambulance", "pickup", "bus", "tractor", "fire_engine", "tram"), "mirror_truck"),
}
"""What such a mirror is drawn as, by the kind of the vehicle in it."""
DARK = r"^\W*(?:(?:total |complete |utter )?darkness|blackness|black(?:out)?|pitch[- ]black)\W*$"
"""What is to be seen of nothing."""
EMPTY = (
    r"^\W*(?:nobody|no one|no-one|not a soul)(?: (?:is |was )?(?:here|there|around|about|left|else|home|inside|outside"
    r"|in (?:sight|there|here"
    r"|the \w+)|on the \w+|at the \w+))*[.!…]*\W*$"
    r"|^\W*(?:nothing|empty|deserted|silence|stillness|gone|quiet)\b[^,;]{0,24}[.!…]*\W*$"
    r"|^\W*(?:the|a|an|it|its|his|her|their|this)(?: [\w'’-]+){0,3} (?:is|are|lies?|stands?|seems?)"
    r"(?: \w+)? (?:empty|deserted|abandoned|bare|still|silent|quiet|dark)\b"
    r"|^\W*(?:an?|the) (?:empty|deserted|abandoned|bare|silent|dark) (?:room|house|street|road|hall|hallway|corridor|platform|station|beach"
    r"|church|bar|office|shop|kitchen|square|yard|stage|theatre|theater|stadium|field|apartment|flat|lobby|landing)\b[^,;]{0,40}$"
)
"""Sentences about a place with nobody in it."""

STILL = (
    r"is|are|lies?|lying|stands?|hangs?|sits?|rests?|leans?|waits?|remains?"
    r"|reads?|shows?|says?|has|with|leads?|glows?|gleams?|glints?|spells?"
)
"""Verbs of things that do nothing."""

SEATS = listed("pews pew seats seat chairs benches tables bench stalls stage bed beds shelves windows")
"""What is empty of people, not of things."""
_FLUIDS = listed(
    "water milk blood puddle wave drip faucet bathtub bucket bottle glass cup pan pot kettle barrel jug can sink pipe hose vase soup tin"
)
VESSELS = _FLUIDS | listed("pool milk_pool barrel urn teapot watering_can carton coffee_machine washing_machine fridge rain fountain well")
"""What something runs out of, or runs: other things that tip over fall."""
_AIR = listed("smoke steam dust flames sparks fuse_sparks cable_sparks rail_sparks bubbles")
SAILING = listed("tall_ship black_sails red_sails moored_ship")
"""Ships with masts and yards."""
_SPEEDS = listed("train plane small_plane helicopter drone ship boat rowing_boat") | SAILING
_SMALL = listed("insect bee spider butterfly rope shadow light_beam headlights ball leaf crack newspaper bullet mouse apple coin")
_SOFT = listed(
    "coat suit shirt jacket skirt veil sail net sack glove hat cloth bandage curtain towel dress like_cloth like_garment"
    " like_string rope thread sheet blanket net washing clothes_line flag"
)
MEANT: tuple[tuple[frozenset[str], dict[str, str]], ...] = (
    (_SPEEDS, {"rings": "moves", "shines": "moves", "breaks": "crashes", "knock": "floats"}),
    (frozenset({"plane", "small_plane", "helicopter"}), {"moves": "moves", "floats": "floats"}),
    (listed("house barn church castle tower tent bare_tree chimney brick_wall stairs"), {"rises": "", "moves": "", "turns": ""}),
    (frozenset({"balloon", "kite", "feather", "bubbles", "drone"}), {"floats": "rises", "moves": "rises"}),
    (frozenset({"chimney"}), {"rises": "smokes", "spills": "smokes", "moves": "smokes", "floats": "smokes"}),
    (frozenset({"bulb"}), dict.fromkeys(("flaps", "moves", "floats", "spills", "rises", "falls", "swings", "burns", ""), "shines")),
    (frozenset({"flag"}), {"breaks": "flaps", "swings": "flaps", "moves": "flaps", "": "flaps"}),
    (frozenset({"neon_sign"}), {"rings": "flickers", "crackles": "flickers", "shakes": "flickers", "knock": "flickers"}),
    (frozenset({"flames"}), dict.fromkeys(("rings", "crackles", "shakes", "spills", "moves", "rises", ""), "burns")),
    (frozenset({"fireplace", "campfire", "stove", "coals", "candle"}), {"crackles": "burns"}),
    (_AIR, {"spills": "rises", "drips": "rises", "moves": "rises", "flaps": "rises", "": "rises", "opens": "rises"}),
    (frozenset({"puddle", "wave"}), {"moves": "spills", "falls": "spills"}),
    (frozenset({"water"}), {"moves": "", "falls": "", "rises": ""}),
    (frozenset({"blood"}), {"moves": "spills"}),
    (frozenset({"crack"}), {"spills": "breaks", "moves": "breaks"}),
    (frozenset({"whistle", "trumpet", "speaker"}), {"flaps": "rings"}),
    (frozenset({"car_horn"}), dict.fromkeys(("", "flaps", "moves", "breaks", "shakes", "rises", "spills"), "rings")),
    (frozenset({"train", "plane", "small_plane", "helicopter", "drone"}), {"turns": "moves"}),
    (frozenset({"tyre"}), {"rings": "moves", "spills": "moves"}),
    (frozenset({"bell"}), {"flaps": "rings", "shakes": "rings"}),
    (frozenset({"rope", "rope_end", "like_string", "cable", "thread", "needle_thread"}), {"breaks": "breaks"}),
    (frozenset({"split_bag"}), dict.fromkeys(("breaks", "bursts", "spills", "falls", "opens", "flaps"), "")),
    (frozenset({"washer_drum"}), dict.fromkeys(("", "moves", "turns", "falls", "shakes", "rings", "spills"), "")),
    (_SOFT, {"breaks": "flaps", "bursts": "breaks"}),
    (frozenset({"bell", "phone", "clock", "alarm_clock"}), {"swings": "rings", "shines": "shines", "moves": "turns"}),
    (_SMALL, {"spills": "moves", "turns": "turns"}),
    (
        frozenset({"open_door", "gate", "lift_doors", "train_doors", "barrier"}),
        {"knock": "closes", "moves": "opens", "rises": "opens", "falls": "closes"},
    ),
    (
        frozenset({"shadow", "silhouette", "light_beam", "light_shaft", "headlights"}),
        {"falls": "moves", "spills": "moves", "floats": "moves"},
    ),
    (
        frozenset({"curtain", "clothes_line", "leaf", "newspaper", "bare_tree"}),
        {"breaks": "flaps", "moves": "flaps", "swings": "flaps", "shakes": "flaps"},
    ),
    (frozenset({"numbers", "device", "screen", "sign", "television", "printer"}), {"rises": "turns", "falls": "turns"}),
    (frozenset({"pane"}), {"falls": "breaks", "moves": "breaks"}),
    (frozenset({"mail_slot", "key_lock"}), {"falls": "", "turns": "turns", "moves": ""}),
)
"""What a deed means of things it cannot mean otherwise: of smoke that pours, of water that runs."""

FINDS = r"\b(?:finds?|catch(?:es)?|picks? out|lights?) (?:her|the (?:\w+ )?(?:boat|ship|trawler|dinghy|vessel))\b"
"""What a beam does that comes to rest on a boat."""
APART = (
    left_words.KINDS
    | mirrored.KINDS
    | listed(
        "sun_roofs sun_sea sun_hills far_ferry sea_beam beam_boat idle_beam boat_waves deck_waves rail_waves"
        " boat_bow painted_boards painted_side"
        " clipped_car"
    )
)
"""What no wide of a place shows with the rest of it: a picture of its own."""
KNOCKED = (
    r"^\W*(?:there(?: is|['’]s) )?(?:(?:an?|the|another) (?:\w+ ){0,2}(?:fist on the door|fist on wood|knock|knocking|hammering"
    r"|pounding|banging|rap|thump)"
    r"|(?:two|three|four|more|\w+ing) (?:\w+ )?(?:knocks|raps|thumps)|(?:knocking|hammering|pounding|banging)"
    r"|some(?:body|one) (?:knocks|hammers|pounds|bangs|raps))\b[^.]{0,40}\W*$"
)
"""A knock at a door by nobody in sight."""
STRUCK = (
    r"^\W*(?:something|an?(?: \w+){1,2}|the \w+) (?:bursts|splats|smashes|explodes|hits|lands|thuds|slams|cracks|breaks)"
    r" (?:on|onto|against|into|across) (?:the|a|his|her|their) (?:\w+ )?(?:(?P<screen>windscreen|windshield)|windows?|glass|pane)\b"
)
"""Something that comes against glass."""
ON_SCREEN = (
    r"^\W*on (?:the |a |an |his |her |its |their |every )?(?:\w+ )?"
    r"(?:(?P<tv>tv|television|telly)|(?P<screen>screens?|monitors?|laptop|display))\b"
)
"""What is to be seen on a screen."""
DIGITS = r"\b(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\d+(?:,? \d+)+)\b"
"""Figures that are to be read on a clock, a timer or over a lift."""

BODY = listed("face mouth eyes dark_eyes ear hands hand_edge gloved_edge gate_fingers gloved_gate hand_mouth feet thumb wound heart")
"""Parts of somebody, which do what people do."""
FULL = (
    r"^\W*(?:the |every |all the )?(?:\w+ )?(?P<seats>bleachers|stands|terraces|seats?|pews|stadium|gallery|house|church"
    r"|court|auditorium|theat(?:re|er))? ?"
    r"(?P<place>room|hall|bar|platform|street|square|lobby|market|foyer|club|ward|waiting room|station|carriage|bus|train)? ?"
    r"(?:is |are )?(?:\w+ly )?(?:packed|full|crowded|jammed|heaving|rammed)\b(?! of\b)"
)
"""A place that is full of people."""
CLOSE = frozenset(
    {
        *SUBJECTS,
        *APART,
        *listed("whale darkness gate_fingers gloved_gate tyre_line door_bolt"),
        *small_events.KINDS,
        *hole_words.TOLD,
        *MIRRORED.values(),
        *(finer for _, _, finer in FINER if finer),
        *ROAD,
        *PEOPLE,
    }
)
"""All that a sentence about nobody may be drawn as, beside things, places and animals."""
BUILT = frozenset({"house", "cottage", "barn", "church", "tower"})
"""Buildings: several of them are the place they stand in, and no thing to come close to."""
