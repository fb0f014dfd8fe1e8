"""The work of trades, games and machines, and the tool each is done with. Rows of the lexicon; only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm

_HAIR = "hair/curls/braid/braids/plait/fringe/ponytail/beard/moustache/mustache/whiskers"
_LUMBER = "wood/firewood/logs/log/kindling/tree/trees/trunk/branch/branches/door"
_PLANK = "plank/planks/board/boards/beam/bars/bar/pipe/log/logs/branch/chain/wood/timber/cast/lock/bone/leg/lid"
_OWN = "+his/her/their"
_ENGINE = "engine/motor/ignition/lights/headlights/siren/machine/heater/fan/fans"
_WOUND = "wound/cut/bite/gash/leg/arm/head/hand/chest/forehead/stomach/thigh/shoulder/temple/burn/bleeding/side"
_LEVER = "lever/levers/crank/valve/winch/handle/wheels/brake/handbrake/throttle/gearstick/windlass/capstan"

WORKED: Rows = (
    firm(
        Pose.KNOT,
        "set/wind/fix/mend/stop/shake alarm/clock/watch/alarm-clock, wind up clock/watch, wind clock/watch",
        thing="alarm_clock",
    ),
    firm(
        Pose.REACH,
        "throw/trip/flip/flick/hit/press/push/switch switch/switches/breaker/breakers/light/lights/lamp,"
        " tap/touch/pat/poke/push/hit button/buttons/key/keys/screen/glass/barometer/gauge/dial/doorbell/bell/buzzer/intercom",
    ),
    firm(
        Pose.REACH,
        "press doorbell/bell/buzzer/intercom, ring doorbell/bell, ring +the bell/doorbell",
        at="door",
    ),
    firm(
        Pose.REACH,
        f"switch/turn/shut/cut/start/kill on/off/down {_ENGINE}, adjust mirror/rear-view,"
        " turn on/off/up/down lamp/light/lights/tap/faucet/shower/gas/oven/heater",
    ),
    firm(
        Pose.TEND,
        "turn/switch/tune/fiddle/adjust on/off/up/down/in/with radio/stereo/volume/cassette/gramophone, tune/adjust/fiddle radio,"
        " turn radio/volume/stereo on/off/up/down, play/put/start/change/put +on record/cassette/tape/cd/disc/music,"
        " put +on record/music/cassette/tape/cd",
        thing="radio",
    ),
    firm(
        Pose.SHOW,
        "turn/switch/flick on/off/over/up/down television/tv/telly/set, turn television/tv/telly/set on/off,"
        " change/flip/flick/surf/switch channel/channels, flick/flip through channels, zap",
        thing="remote",
    ),
    firm(
        Pose.PULL,
        f"turn/spin/rotate/crank/push/pull/throw/heave/wrench/haul/yank/jerk {_LEVER}, turn valve wheel, crank engine/handle/machine",
        at="lever",
    ),
    firm(
        Pose.TEND,
        "turn/spin/rotate globe/dial/combination/screw/bolt/knob/peg, spin globe/roulette/cylinder/chamber, spin bottle",
        thing="globe",
    ),
    firm(
        Pose.PUT,
        "spin bottle",
        thing="bottle",
    ),
    firm(
        Pose.THROW,
        "flip/toss coin, flip/toss +a/the coin",
        act=Act.THROW,
        thing="coin",
    ),
    firm(
        Pose.PUSH,
        "flip/overturn/upend/topple/knock/tip table/desk/bookcase/shelf/car/wardrobe/statue over,"
        " flip/overturn/upend/topple table/desk/bookcase/shelf/cart/statue/chair",
        at="thing",
    ),
    firm(
        Pose.PUT,
        "knock/tip/send over/off/down/spill glass/cup/vase/bottle/salt/candle/lamp/chess/mug/plate/bowl,"
        " knock glass/cup/vase/bottle/mug/lamp/plate over/off/down/aside, spill wine/coffee/milk/drink/soup/water/glass/salt",
        act=Act.THROW,
    ),
    firm(
        Pose.PUT,
        "switch/swap/exchange glasses/glass/bags/briefcases/suitcases/cards/envelopes/plates/bottles,"
        " lay bricks/brick/bait/wreath/flowers, lay wreath/flowers/rose on/at, set trap, drop anchor, roll/throw/cast dice,"
        " put coin/coins/token/money in/into slot/meter/machine/box/hat/jukebox/tin/plate,"
        " drop/slip/slide coin/coins/letter/envelope/ballot/note into/in/through slot/mailbox/box/hat/letterbox/meter/jukebox/tin/well",
        act=Act.THROW,
    ),
    firm(
        Pose.KNOT,
        "put/slide/slip/push/twist/place ring/rings/bracelet/glove/watch on/onto/over finger/wrist/hand,"
        " pull/twist/slide/slip/take ring off, put on ring/watch/bracelet/glove/gloves, strap watch,"
        " take off ring/watch/bracelet/wedding, twist ring",
        thing="ring",
    ),
    firm(
        Pose.KNOT,
        "wind/wrap bandage/gauze/cloth/tape around/round, bandage hand/arm/leg/wound/foot/knee, wind bandage",
        tool="bandage",
    ),
    firm(
        Pose.KNOT,
        "slide/push/slip/load/thumb/feed/drop bullet/bullets/cartridge/cartridges/shell/shells/clip/magazine/round/rounds into/in,"
        " load gun/pistol/revolver, check chamber/magazine/clip/gun, cock/reload gun/pistol/revolver, reload, spin cylinder/chamber,"
        " unload gun/pistol/revolver, take gun/rifle/pistol apart, strip/assemble/clean/oil gun/pistol/weapon",
        tool="gun",
    ),
    firm(
        Pose.KNOT,
        "load rifle/shotgun/musket/crossbow, cock/pump/reload rifle/shotgun, clean/oil/assemble/strip rifle/shotgun, rack/work slide/bolt",
        tool="rifle",
    ),
    firm(
        Pose.WEAR,
        "twist/twirl/wind/curl/tuck/push/brush/braid/plait/comb/pin strand/lock/curl/curls/hair behind/around/round/back/from/up/over,"
        f" comb {_HAIR}, brush {_HAIR}, dry/towel {_HAIR}, pull {_OWN} hair, stroke {_OWN} {_HAIR},"
        f" cut/trim/shave/stroke/tug {_OWN} {_HAIR}, wash {_OWN} hair, pin up hair",
    ),
    firm(
        Pose.WEAR,
        "put on earring/earrings/necklace, fasten necklace/earring, fix makeup/make-up/hair",
    ),
    firm(
        Pose.WEAR,
        "pull/draw/wrap/hug/tug/gather coat/jacket/shawl/robe/blanket/cloak/cardigan/collar/scarf tighter/closer/close/around/round/up/"
        "about, pull +up collar/zip/zipper, turn up collar, turn collar up, roll up sleeve/sleeves, roll sleeve/sleeves up,"
        " push up sleeves",
        at="own_coat",
    ),
    firm(
        Pose.DAB,
        "put on/apply/freshen makeup/make-up/powder/mascara, apply makeup/powder/cream/mascara, powder nose/face/cheeks, floss,"
        " wipe/rub/pinch/hold/scratch/touch/pick nose, rub eyes/chin/neck/temples/forehead/jaw/eye,"
        " press/hold/dab handkerchief/tissue/cloth/napkin/ice/towel to own, scratch arm/ear/neck/chin/leg/cheek/belly,"
        " wipe tear/tears/eyes/sweat/lips/chin/cheek/cheeks, wipe sweat/tears/blood/tear from/off, wipe away,"
        " hold stomach/belly/side/ribs, clutch stomach/belly/side/chest/ribs",
    ),
    firm(
        Pose.DAB,
        "brush teeth, clean teeth",
        tool="toothbrush",
    ),
    firm(
        Pose.DAB,
        "shave, shave face/chin/cheeks/himself/off",
        tool="like_tool",
    ),
    firm(
        Pose.DAB,
        "apply lipstick, put on lipstick, freshen lipstick, put lipstick on",
        tool="lipstick",
    ),
    firm(
        Pose.DAB,
        "blow nose",
        tool="napkin",
    ),
    firm(
        Pose.WEAR,
        "brush/comb +his/her/their hair, brush hair",
        tool="hairbrush",
    ),
    firm(
        Pose.WEAR,
        "comb hair/beard/moustache",
        tool="comb",
    ),
    firm(
        Pose.WEAR,
        "cut/trim/snip +his/her/their hair/fringe/beard/moustache/curls",
        tool="scissors",
    ),
    firm(
        Pose.WEAR,
        "dry/towel/rub hair",
        tool="towel",
    ),
    firm(
        Pose.TEND,
        f"press/hold/dab/put/tie/apply cloth/towel/handkerchief/bandage/gauze/rag/pad/ice/shirt to/on/against/over/around {_WOUND},"
        " put/throw/lay/spread/pull/tuck/drape blanket/coat/sheet/jacket/quilt/duvet/shawl over @, cut @ down/loose/free,"
        " wash/clean/dress/bandage/stitch/suture/treat/disinfect wound/cut/leg/arm/knee, put plaster/band-aid/bandage on",
        thing="cloth",
    ),
    firm(
        Pose.CUT,
        "cut cord/cards/hole/wire/wires/bandage/string/ticket/ribbon/tape/cable/fuse/thread/article/picture/coupon out/off/from/in,"
        " cut out, cut out article/picture/photo/coupon/letters/figure/star/heart, clip article/coupon/coupons/nails,"
        " snip wire/thread/ribbon/stem/string, cut/snip ribbon/thread/string/paper/cloth, trim nails/wick/candle,"
        " trim/clip hedge/hedges/bush/roses/branches, prune",
        tool="scissors",
    ),
    firm(
        Pose.CUT,
        f"saw, saw {_PLANK}, saw through/off/at {_PLANK}, saw through/off/at/away, file through/at bars/bar/chain/nail,"
        " cut through bars/bar/chain/pipe",
        tool="saw",
    ),
    firm(
        Pose.FIGHT,
        f"chop/split/cut/hack {_LUMBER}, chop down/at/up {_LUMBER}, hack/chop away/at/through {_LUMBER}/ice/vines/undergrowth,"
        " split logs/wood with, swing axe/pickaxe/sledgehammer at",
        tool="axe",
    ),
    firm(
        Pose.SWEEP,
        "rake, rake leaves/hay/gravel/sand/garden",
        tool="rake",
    ),
    firm(
        Pose.SWEEP,
        "hoe, hoe garden/field/weeds/earth/vegetables/beans/row",
        tool="hoe",
    ),
    firm(
        Pose.SWEEP,
        "mop, mop floor/up/deck/blood/water/away/around, swab, swab deck, mop spill",
        tool="mop",
    ),
    firm(
        Pose.SWEEP,
        "vacuum, vacuum carpet/floor/rug/car/curtains/stairs, hoover, hoover carpet/floor",
        tool="vacuum",
    ),
    firm(
        Pose.SWEEP,
        "scythe, scythe grass/wheat, mow/cut/reap hay/wheat/corn/barley/rye",
        tool="scythe",
    ),
    firm(
        Pose.PUSH,
        "mow lawn/grass, cut grass/lawn, mow, push lawnmower/mower, mow +the lawn/grass",
        tool="lawnmower",
    ),
    firm(
        Pose.COUNT,
        "cut/shuffle/deal/fan/riffle cards/deck/pack, cut +the cards/deck, deal, deal hand/cards/out, shuffle",
        thing="cards",
    ),
    firm(
        Pose.WALK,
        "cut across/through field/park/yard/crowd/woods/alley",
        act=Act.TRAVEL,
    ),
    firm(
        Pose.REACH,
        "carve/scratch/cut/chisel/etch/scrape name/heart/initials/word/words/line/cross/mark/notch/letters/date into/on/in tree/wall/"
        "stone/bark/door/trunk/desk",
        at="wall",
        tool="knife",
    ),
    firm(
        Pose.REACH,
        "write/scrawl/paint/draw/spray/scribble/chalk name/word/words/number/cross/slogan/letters/message/numbers/equation/equations/"
        "it on/across wall/door/window/mirror/board/blackboard/glass/whiteboard",
        at="chart",
    ),
    firm(
        Pose.REACH,
        "paint wall/walls/fence/door/house/boat/ceiling/hull/room/gate/shutter/shutters/sign, whitewash, whitewash wall/fence, varnish",
        at="wall",
        tool="paintbrush",
    ),
)
"""Machines, clocks, cards, weapons: what is worked."""

STAKES: Rows = (
    firm(
        Pose.KNOCK,
        "hammer/hit/drive/knock/pound/bang/strike peg/pegs/stake/stakes/post/posts/spike into/in/on/home/with/once/down,"
        " hit/hammer/pound/strike/drive +the/a peg/pegs/stake/stakes/post/spike",
        base=Pose.KNEEL,
        tool="hammer",
        at="pegged",
    ),
    firm(
        Pose.CUT,
        "cut/slash/slice/saw through/at strap/straps/rope/ropes/tape/bonds/cord/net/seatbelt/harness/line/string/ties/canvas/webbing/"
        "bindings",
        tool="knife",
    ),
)
"""Stakes and straps."""

FARMS: Rows = (
    firm(
        Pose.FIGHT,
        "break/smash/batter/knock/bash down door/gate/wall/barricade, break/smash/batter/bash door/gate down/in",
        at="door",
    ),
    firm(
        Pose.DIG,
        "bury, bury box/body/treasure/dog/cat/bird/bag/gun/money/dead/man in/under/beneath/behind,"
        " dig grave/hole/trench/ditch/pit/well/tunnel",
    ),
    firm(
        Pose.TEND,
        "milk, milk cow/goat/goats/cows/ewe",
        base=Pose.KNEEL,
    ),
    firm(
        Pose.TEND,
        "saddle/unsaddle horse/mare/pony/mule, saddle, saddle +up",
        tool="saddle",
    ),
    firm(
        Pose.TEND,
        "pluck chicken/goose/turkey/duck/pheasant/bird",
        base=Pose.SIT,
        thing="chicken",
    ),
    firm(
        Pose.SCAN,
        "search room/house/woods/field/place/apartment/crowd/sky/horizon/street/streets/forest/building/beach/shore/faces/sea/grounds",
    ),
)
"""Of farms and graves."""

LAST: Rows = (
    firm(
        Pose.RUB,
        "chip/hack/knock/scrape ice/frost/paint/plaster/rust/mud/barnacles from/off/away,"
        " flick/pick/brush crumb/crumbs/ash/dust/lint/hair/thread/fluff/speck/insect off/from",
    ),
    firm(
        Pose.CUT,
        "prick/pierce/jab/test sausage/sausages/potato/potatoes/cake/meat/chicken/pie/balloon with, prick, score",
        thing="fork",
    ),
    firm(
        Pose.KNOT,
        "slap/slam/ram/snap/shove/jam/click/push magazine/clip/cartridge/bullet/shell/round into/in/home, slam +it/clip/magazine home,"
        " slap +it home, twist wire/wires/rope/string/cord/thread/foil/handkerchief/scarf/cloth around/round/together/into,"
        " squeeze toothpaste/glue/paint/cream/ointment/tube onto/on/out/from",
    ),
    firm(
        Pose.CRY,
        "bury face/head in, bury +his/her face/head, hide face/head in, sob into, weep into",
    ),
    firm(
        Pose.TYPE,
        "stroke/touch/brush/finger/caress/find keys/piano/keyboard, pick out note/notes/chord/chords",
    ),
)
"""What was still missing."""

_WOOD = (
    "wood/board/plank/boards/planks/edge/door/leg/table/belly/back/rib/neck/oar/chair/bench/stair/frame/hull/deck/top/panel/timber/beam/"
    "surface/lid/bow/arrow/staff/ash/oak/pine/spruce/maple/end/side"
)
_PUNCHES = "work/hit/pound/pummel/punch/jab/thump/batter/strike/box/hammer/slug/pepper"
CRAFTS: Rows = (
    firm(Pose.RUB, f"plane/sand/rasp/buff/burnish {_WOOD}, plane/sand/file/rasp down/away/smooth/off", tool="like_tool"),
    firm(Pose.RUB, "file key/nail/nails/bar/bars/blade/metal/tooth/chain/burr, file edge of", tool="like_tool"),
    firm(Pose.STIR, "churn butter/milk/cream", thing="milk_can"),
    firm(Pose.KNOT, "spin wool/yarn/thread/flax, furl/reef/bend/lash sail/sails/canvas, tie/make fast", thing="rope"),
    firm(
        Pose.TEND, "caulk/tar/pitch/patch seam/seams/hull/boat/deck/roof/planks, patch +roof/hull/tent", base=Pose.KNEEL, tool="paintbrush"
    ),
    firm(Pose.TEND, "throw pot/bowl/vase on wheel, shape/turn/centre/center clay/pot/bowl", thing="pot"),
    firm(Pose.RUB, "strip paint/varnish/wallpaper, scrape paint/varnish/wallpaper/rust/barnacles/ice", tool="like_tool"),
    firm(Pose.FIGHT, f"{_PUNCHES} bag/punchbag/speedbag, {_PUNCHES} at/into bag/punchbag/speedbag", at="punch_bag"),
    firm(
        Pose.PUSH,
        "steady/brace/hug bag/punchbag, hold/grip/grab/catch/stop punchbag, hold/grip/grab/catch/stop +heavy/punch/punching bag,"
        " lean against/into/on punchbag",
        at="punch_bag",
    ),
    firm(Pose.FIGHT, "work/hit/pound/pummel/punch mitts/pads, work mitts/pads with"),
    firm(Pose.FIGHT, "shadow-box, shadowbox, spar, spar with @, trade punches/blows"),
    firm(Pose.CUT, "shear/clip/fleece sheep/ewe/ram/lamb/wool", tool="scissors"),
)
"""Wood, wool, clay, boats and the gym."""

TRADES: Rows = (
    *CRAFTS,
    *STAKES,
    *FARMS,
    *LAST,
    *WORKED,
)
"""By the object of the verb."""
