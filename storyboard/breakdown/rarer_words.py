"""Rarer things of screenplays, each by the kind it is drawn as: gear of homes, wards, offices, farms, ships. Only data."""

from __future__ import annotations

from storyboard.breakdown.lists import listed

RARER: dict[str, str] = {
    # drawn as a stranger would take them
    "pot": "plant-pot plant-pots crockpot pressure-cooker slow-cooker rice-cooker lobster-pot",
    "teapot": "percolator cafetiere moka-pot",
    "bowl": "tureen soup-tureen dog-dish finger-bowl sick-bowl",
    "blender": "food-processor liquidiser liquidizer",
    "lamp": "night-light nightlight bedside-light",
    "remote": "tv-remote zapper",
    "cherry": "blackberry cranberry gooseberry blueberry",
    "grapes": "grape",
    "chicken": "chicken-leg chicken-wing chicken-breast wing-of-chicken rotisserie-chicken",
    "bread": "crust crusts heel-of-bread bread-roll dinner-roll sourdough garlic-bread",
    "cake_slice": "cupcake cupcakes fairy-cake cheese-cake slice-of-pie slice-of-wedding-cake",
    "egg": "eggshell eggshells hard-boiled-egg easter-egg",
    "can": "energy-drink can-of-beer beer-can soup-can can-of-soup spam",
    "like_can": "thimble six-pack sixpack",
    "saw": "band-saw circular-saw jigsaw-blade coping-saw",
    "jerrycan": "jerry-can jerry-cans",
    "shovel": "post-hole-digger",
    "crowbar": "tire-iron tyre-lever tire-lever jimmy iron-bar metal-bar steel-bar",
    "scissors": "tin-snips pruning-shears garden-shears",
    "hammer": "meat-tenderizer meat-tenderiser war-hammer warhammer meat-hammer",
    "axe": "axe-handle battleaxe battle-axe poleaxe fire-axe",
    "knife": "knife-handle dirk stiletto-knife oyster-knife throwing-knife",
    "rifle": "flamethrower elephant-gun air-rifle",
    "bomb": "land-mine explosive gelignite pipe-bomb c4 bundle-of-dynamite",
    "belt": "gunbelt gun-belt cartridge-belt",
    "club": "morning-star shillelagh-club baseball-club",
    "whip": "bullwhip horsewhip bull-whip cat-o-nine-tails switch-of-birch",
    "boot": (
        "cowboy-boot cowboy-boots riding-boot riding-boots ankle-boot ankle-boots wellington-boot wellington-boots rubber-boot "
        "rubber-boots army-boot army-boots hiking-boot hiking-boots ski-boot ski-boots work-boots combat-boots"
    ),
    "tie": "tie ties",
    "record": "record records lp",
    "tape": "tape scotch-tape sticky-tape masking-tape gaffer-tape electrical-tape parcel-tape tape-dispenser police-tape",
    "cross": "cross crosses",
    "trap": "trap bear-trap rat-trap fox-trap",
    "cassette": "video-tape video-cassette demo-tape vhs eight-track",
    "tape_recorder": "cassette-player tape-deck tape-player reel-to-reel",
    "headphones": "ear-bud ear-buds",
    "radio": "radio-alarm clock-radio intercom-handset cb-radio two-way-radio",
    "watch": "smartwatch smart-watch",
    "ruler": "slide-rule set-rule yardstick",
    "book": "phone-book planner workbook exercise-book day-planner school-book libretto rule-book",
    "page": (
        "letterhead photocopy spreadsheet timesheet report quiz exam test-paper test-papers charter confession petition poem "
        "speech treaty rota police-report autopsy-report permission-slip order-of-service music-sheet sheet-of-music payslip "
        "pay-slip prescription bearer-bond bond bonds arrest-warrant press-release"
    ),
    "card": "valentine birthday-card get-well-card library-card fake-id",
    "ticket": "boarding-pass theatre-ticket plane-ticket",
    "menu": "playbill theater-program theatre-programme program",
    "newspaper": "tabloid",
    "bag": "schoolbag school-bag gym-bag beach-bag wash-bag sponge-bag doctor-s-bag",
    "pram": "baby-carriage perambulator baby-buggy",
    "coin": "silver-dollar sovereign guinea ducat sovereigns ducats handful-of-change loose-change half-crown farthing",
    "money": "fifty-dollar-bill hundred-dollar-bill ten-dollar-bill five-dollar-bill twenty-dollar-bill wad-of-notes",
    "hay": "armful-of-hay forkful-of-hay armful-of-straw",
    "bell": "cowbell ship-s-bell sleigh-bell school-bell jingle-bells",
    "rope": "fishing-line mooring-line clothesline clothes-line towline tow-line painter-line guy-rope washing-line",
    "hook": "gaff boat-hook meat-hook crook shepherd-s-crook",
    "trumpet": "foghorn powder-horn hunting-horn ram-s-horn bugle-horn kazoo",
    "oxygen_tank": "scuba-tank air-tank diving-tank diving-cylinder",
    "lifebuoy": "life-raft",
    "glove": "muff oven-mitts",
    "mask": "false-nose false-beard death-mask gimp-mask",
    "bandage": "splint plaster-cast arm-cast leg-cast sling-bandage",
    "towel": "kitchen-towel blindfold bath-towel beach-towel hand-towel",
    "scroll": "torah-scroll sacred-scroll",
    "plate": "paten collection-plate offertory-plate",
    "cup": "cup-of-sugar chalice-cup sippy-cup",
    "candle": "candle-stub candle-end stub-of-candle",
    "painting": "icon",
    "bottle": "eye-drops correction-fluid poison-bottle bottle-of-bleach hair-dye",
    "photo": "wedding-photo family-photo wanted-photo",
    "skull": "jawbone",
    "kite": "kites",
    "block": "building-block lego-brick lego brick-of-lego lego-bricks",
    "doll": "action-figure stuffed-animal soft-toy stuffed-toy rubber-duck cuddly-toy sock-monkey",
    "toy_car": "toy-train model-train toy-tractor toy-bus model-car matchbox-car",
    "toy_plane": "model-airplane model-aeroplane",
    "mop": "floor-mop mop-handle",
    "broom": "besom push-broom broom-handle",
    "sponge": "steel-wool scouring-pad brillo-pad",
    "cap": "sailor-cap peaked-cap flat-cap",
    # of their shape only
    "like_figure": "bookend bookends tin-soldier tin-soldiers toy-soldier toy-soldiers lawn-gnome garden-gnome statue-of-the-virgin",
    "like_lump": (
        "doorstop pine-cone pinecone pinecones pine-cones spitball gum-shield mouthguard dentures false-teeth cocoon beeswax mud "
        "fig figs icing-sugar lump-of-coal meat-patty dog-biscuits"
    ),
    "like_ring": (
        "dream-catcher dreamcatcher toilet-seat brass-knuckles knuckle-dusters ankle-monitor ankle-tag nose-ring teething-ring "
        "spur spurs stirrup stirrups"
    ),
    "like_string": ("flypaper wind-chime wind-chimes hair-extension rabbit-s-foot lucky-rabbit-s-foot leeches leech shoe-lace"),
    "like_board": "washboard bulletin-board ouija-board planchette for-sale-sign chalk-board cork-board corkboard",
    "like_bowl": "funnel lampshade stole-bowl font",
    "like_frame": "trivet sawhorse saw-horse tent-frame picture-rail camp-stove",
    "like_box": "tupperware lunch-pail diorama seed-tray matchstick-model monstrance tabernacle cinder-block breeze-block cigar-box",
    "like_crumb": "glass-eye breadcrumb breadcrumbs golf-tee barnacle ear-plug ear-plugs prune prunes date-stone contact-lens filling",
    "like_ball": "papaya papayas shotput shot-put wrecking-ball pom-pom pom-poms bowling-balls",
    "like_gadget": (
        "pencil-sharpener fax fax-machine laminator adding-machine heart-monitor flashbulb flash-gun dashcam "
        "dash-cam discman beeper wiretap phone-tap laser-pointer taser-gun card-reader "
        "rolodex bug-detector detonator-box minidisc"
    ),
    "like_tube": "blowgun blowpipe blow-pipe pea-shooter party-popper mailing-tube poster-tube",
    "like_tool": (
        "bunsen-burner piton pitons eyelash-curler drill-bit icebreaker caulk-gun glue-gun rivet-gun staple-gun nail-gun shower-head"
    ),
    "like_stick": "tongue-depressor cleat drum-stick selfie-pole light-stick chew-stick lolly-stick",
    "like_pole": "prosthetic-leg wooden-leg artificial-leg false-leg peg-leg rudder rowlock gaff-pole telescopic-pole",
    "like_blade": "scabbard sheath shuriken flipper flippers swim-fins",
    "like_bar": "torpedo vise bit horse-bit",
    "like_card": "visitor-pass hall-pass press-pass backstage-pass bus-pass security-pass visitor-s-pass",
    "like_jar": "finger-paint finger-paints tupperware-pot hair-gel cold-cream",
    "like_sheet": "tin-foil kitchen-foil cling-film plastic-sheet parking-fine star-chart",
    "like_disc": "guitar-pick gold-star pinwheel spinning-top beer-mat shield-boss starfish",
    "like_cloth": "knee-pad kneepad kneepads blood-pressure-cuff sweatband wristbands hassock prayer-rug fishing-vest",
    "like_wheel": "wheel wagon-wheel prayer-wheel ship-s-wheel captain-s-wheel bicycle-wheel cart-wheel spinning-disc",
    "like_heap": ("handful-of-gravel handful-of-sand handful-of-dirt handful-of-earth handful-of-soil handful-of-snow handful-of-feathers"),
}
"""Kind that is drawn, and the words for it; a hyphen stands for a space too."""

VERBS_TOO = listed(
    "record records tie ties tape cross crosses trap report quiz exam bond bonds wheel spur bit crust program poem speech "
    "charter fax muff gaff crook icon font filling visa planner cleat vise rudder sheath funnel "
    "fig figs mud grape prune prunes"
)
"""Words of these that also mean a deed or something else: only after an article or an adjective are they things."""
