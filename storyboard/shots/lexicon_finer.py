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
        "hang/peg/pin/string washing/laundry/shirt/shirts/sheet/sheets/clothes/linen/towels/socks/dress on/to/out/along",
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
