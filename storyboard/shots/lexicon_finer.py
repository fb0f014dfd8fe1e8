"""What hands finish that a verb only begins: suds on a pane, cash into a bag, a lamp through a window, a man into a car. Only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm, row

_SLICK = (
    "suds/soap/mud/ice/blood/oil/water/grease/slush/snow/puddle/puddles/spill/vomit/gravel/leaves/wet/sludge/slime/foam/beer/milk/paint/"
    "rain/muck/manure/frost/moss/seaweed/shingle/scree/marbles"
)
_PANES = "window/windows/pane/glass/windscreen/windshield/mirror/screen/skylight/door/display/television/wall"
_LATHER = "suds/soap/foam/water/lather/polish/wax/detergent/bleach"
_DAUB = "paint/whitewash/primer/varnish/plaster/paste/glue/mortar/cement/tar/creosote"
_LOOT = (
    "cash/money/notes/bundles/bundle/banknotes/bills/jewels/jewellery/jewelry/gold/coins/papers/files/documents/clothes/shirts/food/"
    "silver/silverware/cans/tins/pills/drugs/packets/letters/photographs/books"
)
_BAGS = "bag/holdall/suitcase/case/rucksack/backpack/sack/satchel/duffel/briefcase/box/trunk/basket/pillowcase/pockets"
_CABIN = "car/cab/taxi/van/truck/cruiser/wagon/ambulance/seat/back/boot/trunk/carriage/jeep/limo"
_GRIP = "lip/ledge/edge/sill/rail/railing/branch/deck/gunwale/wall/parapet/beam/rung/side/brink/roof"
_LITTLE = "smallest/slightest/faintest/briefest/tiniest/barest/curtest/merest/hint/ghost/shortest"
_BITS = (
    "zip/zipper/thread/scab/label/lock/knot/nail/nails/plaster/bandage/sticker/paint/stitching/seam/splinter/button/string/tape/"
    "wax/wallpaper/bark/varnish/cuticle/strings/lint/fluff"
)
_WIPER = "squeegee/cloth/sponge/rag/brush/chamois/leather/roller/duster"

_TEETH = "teeth/lips/jaws"
_THUMPED = "post/pole/machine/pipe/barrel/trunk/side/radio/box/tree/pump/engine/tank/boiler/lid/set/television/telly/hull/panel"
_DIPS = "tea/coffee/soup/sauce/ketchup/milk/paint/ink/water/honey/gravy/mustard/egg/oil/batter/inkwell/bucket/cup/mug/bowl"
_BLADE = (
    "cleaver/axe/hatchet/hammer/sledgehammer/mallet/club/bat/stick/sword/knife/poker/shovel/spade/machete/cane/whip/gavel/rock/stone/"
    "pickaxe/wrench/crowbar/broom/bottle/truncheon"
)
_RATTLED = (
    "stick/ladle/spoon/knife/finger/fingers/fingertips/fingertip/hand/nail/nails/fingernail/baton/truncheon/keys/ruler/key/ring/cup/mug/"
    "bottle/cane/fork/palm/thumb/knuckles"
)
_EARED = "watch/shell/seashell/conch/box/parcel/clock/it/glass/tin/radio/cup/can/present/egg/bottle/stethoscope"
_SHEETED = "sheet/sheets/cover/covers/dustsheet/tarp/tarpaulin/cloth/tablecloth/blanket/canvas/drape"
_COATED = "coat/jacket/overcoat/raincoat/pocket/pockets/shirt/cloak/waistcoat/robe/tunic/blazer/anorak/apron"


FINER: Rows = (
    firm(Pose.FALL, f"slip in/on {_SLICK}, skid/slide +in/on {_SLICK} and, slip/skid in +the/a wet, lose footing in/on"),
    firm(Pose.WASH, f"slap/slosh/splash/throw/daub/spread/lather/fling/sluice {_LATHER} on/onto/over/across/against/at", tool="cloth"),
    firm(Pose.WASH, f"draw/drag/run/pull/work/sweep/push/pass {_WIPER} down/across/over/along/up/through/round/around"),
    firm(Pose.REACH, f"slap/slosh/daub/spread/brush/roll/trowel {_DAUB} on/onto/over/across/against/along", tool="paintbrush"),
    firm(Pose.FIGHT, f"swing/ram/drive/put/heave/slam/send/thrust/shove/crash through/into/at/against {_PANES}"),
    firm(Pose.PUT, f"shovel/scoop/sweep/rake/cram/dump/pile/heap/tip/throw/toss/shove/stuff {_LOOT} in/into {_BAGS}", at="into"),
    firm(Pose.PUSH, f"fold/bundle/load/stuff/pile/manhandle/hustle/guide/ease/steer/duck @ in/into {_CABIN}"),
    firm(Pose.PUSH, "fold/bundle/load/stuff/pile/manhandle/hustle @ out/through door/doorway/hatch/window"),
    firm(Pose.CLIMB, f"hook/throw/get/swing/fling/hoist/drag elbow/elbows/arm/leg/knee/heel/ankle over/onto/on {_GRIP}", at="brink"),
    firm(Pose.DANGLE, "swing/dangle/spin/sway from/on/in/at +his/her/the/a rope/line/cable/harness/tether/wire", at="rope"),
    firm(Pose.POUR, "empty/tip/sling/slosh/dump/upend/upturn/fling it/bucket/pail/basin/jug through/over/into/onto/down/out"),
    firm(Pose.POUR, "shake/wring/squeeze/coax drops/drop/drips/dregs/last from/out/into/onto"),
    firm(Pose.KNOT, f"pick/pluck/worry/scratch/peel/fiddle/fumble at/with {_BITS}"),
    firm(Pose.NOD, f"give/manage +the/a/an/only/just {_LITTLE} nod/nods"),
    firm(Pose.SHRUG, f"give/manage +the/a/an/only/just {_LITTLE} shrug/shrugs"),
    firm(Pose.BOW, f"give/make/manage +the/a/an/only/just {_LITTLE} bow/bows"),
    firm(Pose.SHAKE_HEAD, f"give +the/a/an/only/just {_LITTLE} shake/shakes of head"),
    firm(Pose.SHAKE_HEAD, "give +a/one shake of head, give +a tiny/small/slow/quick/little/firm shake of head"),
    row(None, f"give/manage +the/a/an/only/just {_LITTLE} smile/smiles/grin", act=Act.LOOK, face=Expression.HAPPY, over=True),
    row(None, "blow strand/hair/fringe/lock/wisp/curl from/off/out/away", act=Act.LOOK, over=True),
    firm(Pose.CALL, "put/stick/place/jam fingers/finger in/into/between mouth/lips/teeth and whistle/whistles, whistle through fingers"),
    firm(
        Pose.HANG,
        "hang up washing/laundry/linen/sheets/socks/shirts/diapers,"
        " hang/peg/pin/string washing/laundry/shirt/shirts/sheet/sheets/clothes/linen/towels/socks/dress on/to/out/along",
        at="wall",
    ),
    firm(Pose.TEND, "pry/prise/peel/uncurl/unclench/bend fingers/fist/hand/hands/thumb open/off/apart/back/from/loose/away"),
    firm(Pose.TEND, "lift/take/slide/pluck/ease/slip glasses/spectacles/sunglasses/hat/cap/helmet/mask/headphones off/from @"),
    firm(Pose.KNOT, "peel/pick/scrape/soak label/labels/sticker/wrapper/foil off/from/away", at=""),
    firm(
        Pose.TEND,
        "wiggle/jiggle/waggle/joggle/twiddle key/keys/latchkey/hairpin, wiggle/jiggle/waggle in lock/keyhole",
        at="lock",
        thing="key",
    ),
    firm(Pose.REACH, "wiggle/jiggle/waggle/joggle plug/lead/cable/connector/aerial/antenna/wire/switch/handle/flush/fuse"),
    firm(
        Pose.PRESS,
        "thumb/punch/stab/jab/mash/thump/hit/prod/poke button/buttons/buzzer/key/keypad/switch/control/controls/panel",
        at="panel",
    ),
)
"""Finer senses."""


FURTHER: Rows = (
    firm(
        Pose.FALL,
        "drop/land/come/go/pitch +on/onto/down +his/her/their/on/onto head/back/backside/bottom/face/rear/stomach/shoulder/behind,"
        " land badly/heavily/hard/awkwardly/flat",
    ),
    firm(Pose.EAT, f"hold/grip/clamp/stick/put/clench/carry/take/clasp between/in +his/her/their/the {_TEETH}"),
    firm(Pose.PUT, f"dunk/dip in/into {_DIPS}", at="into"),
    firm(
        Pose.LOWER,
        "lower tin/magazine/menu/map/glasses/bag/case/violin/guitar/trumpet/mug/basket/racket/bat/spear/umbrella/paper/papers/file/plate/"
        "weapon/mask/shovel/hose/mop/tongs/gavel/whistle/ladle/pan/tray/box/spanner/iron/fan/veil/cards/lens/crossbow/shield/phone",
    ),
    row(Pose.DRIVE, "roar/zoom/screech/rumble/putter/chug +off/away", act=Act.EXIT, over=True),
    firm(Pose.CYCLE, "swing/throw/get/hook leg/legs over/across saddle/bike/motorbike/bicycle/scooter/motorcycle/moped/crossbar"),
    firm(Pose.CLIMB, "swing/throw/get/hook leg/legs over/across sill/rail/railing/wall/fence/gate/side/balustrade/parapet/edge/barrier"),
    firm(
        Pose.POUR, "help +himself/herself/themselves to wine/whisky/whiskey/beer/coffee/tea/brandy/drink/scotch/gin/vodka/water/soup/milk"
    ),
    firm(Pose.SMOKE, "help +himself/herself/themselves to cigarette/cigar/smoke"),
    firm(
        Pose.HOLD,
        "help +himself/herself/themselves to money/cash/coins/notes/wallet/watch/phone/towel/coat/hat/umbrella/magazine/newspaper/book/key/"
        "keys/purse/jewels/necklace/ring/gun",
        act=Act.TAKE,
    ),
    firm(Pose.SIT, "help +himself/herself/themselves to chair/seat/stool"),
    firm(Pose.EAT, "help +himself/herself/themselves to"),
    firm(Pose.REACH, f"drag/run/trail/rattle/scrape/clatter/draw {_RATTLED} along/across/down/over/against"),
    firm(Pose.PAT, "flick/tweak/bop/boop/tap/rap/touch @ on/under nose/ear/forehead/cheek/hand/wrist/chin/knee/temple"),
    firm(Pose.BRANDISH, f"bring {_BLADE} down/crashing, bring +down +the/his/her/a/an {_BLADE}"),
    firm(Pose.POCKET, f"fumble/feel/rummage/dig/grope/root/delve/search in/inside/into/under/beneath +his/her/the/their {_COATED}"),
    firm(Pose.LIFT, "hold/prop/support +up +the/a/an/his/her cart/car/beam/roof/ceiling/shelf/wagon/boat/wall/rock/boulder/piano/wardrobe"),
    firm(Pose.SLAM, f"knock/bang/thump/slap/smack/whack/hit/strike {_THUMPED} with fist/heel/palm/flat/hand"),
    firm(Pose.HOLD, "take/draw/slide/slip/pull photo/photograph/picture/snap/snapshot/polaroid out/from/off", act=Act.TAKE),
    firm(Pose.HOLD, f"hold/put/press/lift/raise/bring/cup {_EARED} to/against/over/by +his/her/their/the/an/one ear", at="own_ear"),
    firm(Pose.HOLD, f"shake/rattle {_EARED} next/by/beside/at/against/near ear", at="own_ear"),
    firm(Pose.PUSH, "push/wheel/trundle/roll/shove in/on wheelbarrow/barrow", tool="wheelbarrow"),
    firm(Pose.PUSH, "push/wheel/trundle/roll/shove in/on cart/handcart", tool="cart"),
    firm(Pose.PUSH, "push/wheel/trundle/roll/shove in/on trolley", tool="trolley"),
    firm(Pose.HOLD, "lift/raise/remove/take lid +off/from/of pot/pan/saucepan/kettle/dish/casserole/jar/teapot", act=Act.TAKE, tool="lid"),
    firm(Pose.OPEN_DOOR, "lift/raise lid +of basket/box/chest/trunk/case/crate/hamper/coffin/bin", at="lid"),
    firm(Pose.TEND, "lift/raise/tug lid +of tin/toilet/piano/desk/tank/bucket"),
    firm(
        Pose.RUB, "rub/wipe/polish +it/them on/across/against/down +his/her/their trousers/sleeve/shirt/apron/skirt/jeans/thigh/coat/front"
    ),
    firm(Pose.DAB, "tuck/stuff/stick napkin/serviette/handkerchief/bib in/into/under/inside collar/shirt/chin/neck", tool="napkin"),
    firm(Pose.PULL, f"rip/tear/whip/pull/yank/drag/sweep/whisk {_SHEETED} off/from/away"),
    firm(Pose.HOLD, "test/feel/try edge/blade/point/knife/razor/sword", tool="knife"),
    firm(Pose.POCKET, "drop/pop/tuck/put/stuff/slide/slip it/them/coin/key/keys/ring/watch/note/card/letter in/into pocket/pockets"),
    firm(Pose.DAB, "suck +them/it ., suck +them, suck finger/fingers/knuckle/knuckles/cut", at="own_tongue"),
    firm(Pose.FIGHT, "hammer/pound/beat/bang/hack/stamp at/on wrist/hand/hands/arm/fingers/knuckles/head/face/leg/chest/skull"),
    row(None, "bite/chew/gnaw inside of cheek/lip/mouth, bite/chew +his/her/their cheek/tongue", face=Expression.LIP_BITTEN, over=True),
    firm(
        Pose.DAB,
        "press/hold/bury/crush/gather it/them/hat/scarf/shirt/coat/letter/handkerchief/towel/sweater/glove/doll to/against +his/her/their"
        " face/nose/cheek/lips/mouth/forehead",
        at="own_nose",
    ),
    firm(
        Pose.STAND,
        "get/climb/step/struggle/clamber/heave out of pram/bath/bathtub/chair/armchair/trolley/cart/barrel/crate/hammock/deckchair/cot/"
        "wheelbarrow/box/tub/sleeping/seat/pew/booth",
    ),
    firm(
        Pose.TEAR,
        "tear/rip off stub/counterfoil/ticket/receipt/label/coupon/wrapping/wrapper/page/sheet/strip/corner/tag/cover/leaf/end/half",
        thing="ticket",
    ),
    row(Pose.STAND, "bump/knock/bang/crack/clash heads", face=Expression.SURPRISED, at="own_guard", over=True),
    firm(Pose.PAT, "lay/put/place/rest/fold/slip/close hand/palm/fingers over/on/upon/around +his/hers/theirs ."),
    firm(Pose.CATCH, "catch +one/another/both/two/it/them"),
    firm(Pose.PULL, "take/lead/drag/pull/haul/tug/tow/fetch @ by +the/his/her/one ear/nose/tie/scarf/beard/earlobe/necktie"),
    firm(Pose.COUNT, "count fingers/toes, count/tick/number off on +his/her/their fingers", at="own_fingers"),
    firm(Pose.CATCH, "dive/lunge/leap/spring/dart and catch/catches"),
)
"""Further ones."""
