"""Ways of going, hanging, sliding and getting over things: rows of the lexicon that say more than its other tables. Only data."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, row

_ROOM = (
    "room/house/building/kitchen/office/hall/bathroom/bedroom/shop/store/bar/restaurant/church/apartment/flat/classroom/"
    "door/hut/cabin/tent/"
    "hospital/station/bank/garage/barn/cell/cafe/café/diner/hotel/lobby/studio/theatre/theater/cellar/basement/shed/school/"
    "dark/darkness/fog/smoke/"
    "doorway/entrance/gate/alley/tunnel"
)
_WATER = "water/river/lake/sea/ocean/pool/pond/harbour/harbor/canal/stream/waves/bay/creek/deep"
_BOAT = "boat/dinghy/canoe/rowboat/skiff/raft/kayak/gondola/punt/lifeboat"
_PIT = (
    "pit/hole/ditch/grave/trench/well/crater/manhole/sewer/tank/dumpster/skip/bin/ravine/crevasse/gully/wreck/wreckage/"
    "rubble/hatch/cellar/shaft"
)
_SEAT = "chair/seat/sofa/couch/armchair/bench/pew/booth/stool/deckchair/recliner/beanbag"
_BED = "bed/cot/bunk/mattress/sofa/couch/hammock"
_OPEN = (
    "light/lamplight/moonlight/sunlight/sunshine/spotlight/glare/beam/headlights/firelight/shadow/shadows/dark/darkness/"
    "view/sight/open/rain/snow/sun/"
    "street/road/clearing/square/middle/centre/center/ring/circle/path/fog/mist/smoke/corridor/hallway/aisle/arena/yard/courtyard"
)
_SELF = "himself/herself/themselves/itself"
_ON = "to/toward/towards/into/across/along/up/through/past/down/over/around/round/forward/on/away/off/closer/nearer/home/between/from"
_WAYS = "in/into/inside"
_AWAY = "out/off/away/outside"

GAITS: Rows = (
    # Manners of going.
    row(
        Pose.SNEAK,
        f"sneak/creep/tiptoe/slink/prowl/tip-toe, sneak/creep/tiptoe/steal/slink/prowl/tip-toe {_ON}/back",
        act=Act.TRAVEL,
        over=True,
    ),
    row(Pose.SNEAK, f"sneak/creep/tiptoe/steal/slink/tip-toe {_WAYS}", act=Act.ENTER, over=True),
    row(Pose.SNEAK, f"sneak/creep/tiptoe/steal/slink/tip-toe {_AWAY}", act=Act.EXIT, over=True),
    row(Pose.SNEAK, "sneak/creep up, walk/step/move/come/go on tiptoe/tiptoes", act=Act.TRAVEL, over=True),
    row(Pose.LIMP, f"limp/hobble, limp/hobble {_ON}/back, drag leg/foot", act=Act.TRAVEL, over=True),
    row(Pose.LIMP, f"limp/hobble {_WAYS}", act=Act.ENTER, over=True),
    row(Pose.LIMP, f"limp/hobble {_AWAY}", act=Act.EXIT, over=True),
    row(Pose.STAGGER, "stagger, reel, totter, stumble, lurch, stagger/stumble/reel/lurch/totter back/backwards/sideways/under", over=True),
    row(Pose.STAGGER, f"stagger/lurch/totter/reel/stumble {_ON}, weave drunkenly/unsteadily", act=Act.TRAVEL, over=True),
    row(Pose.STAGGER, f"stagger/lurch/totter/reel/stumble {_WAYS}", act=Act.ENTER, over=True),
    row(Pose.STAGGER, f"stagger/lurch/totter/reel/stumble {_AWAY}", act=Act.EXIT, over=True),
    row(
        Pose.FALL,
        "stumble over, topple, topple into/over/off/from/backwards/forward, crumple, crumple to/on/in, stumble and fall,"
        " stagger and fall, trip, trip on/over, trip and, lose footing/balance",
        over=True,
    ),
    row(
        Pose.WALK,
        "walk/stroll/wander/march/pace/go/move/tramp +in circles/circle/silence/step/line/file/formation/procession/single/"
        "pairs/front/rain/snow/"
        "direction/sunshine/moonlight/shade/shadow/shadows/slow,"
        " walk/stroll/wander/march/pace in circles/circle/silence/rain/snow/garden/park/woods/"
        "forest/direction/sunshine/moonlight/dark/darkness/fog/sand/mud/shallows/surf",
        act=Act.TRAVEL,
        over=True,
    ),
    row(
        Pose.WALK,
        "slog, slog/plough/plow/wade/struggle/battle/toil/labour through/across/up/on/against, wade, wade in/into/out, board",
        act=Act.TRAVEL,
        over=True,
    ),
    row(
        Pose.WALK,
        "head/make for door/exit/window/stairs/gate/car/bar/way, head/make straight for, make a beeline",
        act=Act.TRAVEL,
        over=True,
    ),
    row(Pose.WALK, f"walk/step/slip/hurry/stride/stalk/march/shuffle/wander/come/back/file/troop out of {_ROOM}", act=Act.EXIT, over=True),
    row(Pose.RUN, f"run/rush/dash/storm/race/bolt/sprint/charge/burst/tear/scramble out of {_ROOM}", act=Act.EXIT, over=True),
    row(
        Pose.RUN, "disperse, run/race/dash/rush in circles/panic/place, scatter in/across/into/like/for/to/down", act=Act.TRAVEL, over=True
    ),
    row(Pose.WALK, f"walk/step/wade/go/back/stride into/out {_WATER}, emerge/come from/of {_WATER}", act=Act.TRAVEL, over=True),
    row(Pose.RUN, f"run/race/charge/splash/rush/dash into/out {_WATER}", act=Act.TRAVEL, over=True),
    row(Pose.CROUCH, "ski, ski down/across/past/off", over=True),
    row(
        Pose.RUN,
        "skate/rollerskate/roller-skate/skateboard, skate/rollerskate/skateboard across/past/down/around/along/away",
        act=Act.TRAVEL,
        over=True,
    ),
    row(Pose.SIT, f"climb/get/step/jump/hop into/aboard {_BOAT}, get/climb in {_BOAT}", at="boat", over=True),
    row(Pose.CLIMB, f"climb/get/step/scramble/clamber out of {_BOAT}", at="boat", over=True),
    row(
        Pose.WALK,
        "weave through/between/among/past, drift/float/glide through/across/past/along/over/toward/towards/between/among/above/up/away",
        act=Act.TRAVEL,
        over=True,
    ),
    row(Pose.PULL, "haul/drag/pull/heave @ up/over/onto/out/aboard/ashore", over=True),
    row(
        Pose.DRAG,
        "haul/drag/pull/heave/yank @ up/over/onto/out/along/back/away/across/off by collar/scruff/arm/arms/hair/ankle/ankles/belt/coat",
        over=True,
    ),
    row(
        Pose.SWIM,
        "thrash/plough/plow/churn/power/cut/splash/surge/race down/up/through/across/along lane/length/lengths/pool/water/"
        "waves/surf, swim, swim"
        " across/to/towards/toward/out/up/down/for/under/past/away/back/ashore/against, do laps/lengths, tread water, float,"
        " float on/in water, bob in/on"
        " water/waves/sea, dog-paddle, surface, break surface, drown, float face/downstream",
        over=True,
    ),
    row(
        Pose.WALK,
        "march/flounce/stalk/stomp/sweep/sail/strut/saunter/amble/shuffle/trudge/scurry/breeze/stride out/off/away",
        act=Act.EXIT,
        over=True,
    ),
    row(Pose.WALK, "leave, leave room/house/building/place/shop/office/table, leave by/through, depart", act=Act.EXIT),
    row(
        Pose.WALK,
        "shuffle to/towards/toward/across/along/over/into/past/back/through/forward, double back, quicken/slow pace/step/stride",
        act=Act.TRAVEL,
        over=True,
    ),
    row(
        Pose.WALK,
        "back through door/doorway/gate, climb hill/path/track/trail/road/lane, top/crest ridge/rise/hill/slope/pass/dune/brow,"
        " climb/come/rise/edge into view/sight, climb out of dark/darkness/mist/fog/gloom/snow/storm",
        act=Act.TRAVEL,
        over=True,
    ),
    row(
        Pose.RUN,
        "thunder/clatter/pound/hurtle/charge/pelt/tear/bound/fly/barrel/dash/race/take up/down stairs/steps/staircase,"
        " take stairs/steps two/three",
        act=Act.TRAVEL,
        over=True,
    ),
    row(Pose.CYCLE, "jump/hop/leap/get/climb/swing on/onto/upon/astride bike/bicycle/scooter/moped", over=True),
    row(
        Pose.SIT,
        "gallop away/off/up/past/down/out/in/back",
        over=True,
    ),
    row(
        Pose.CLIMB,
        "jump/hop/leap/get/climb/swing/vault/spring/scramble on/onto/upon/astride horse/mare/pony/stallion/camel/donkey/mule,"
        " mount horse/mare/pony/stallion/camel/donkey/mule/up, mount ., swing/vault/leap/haul/climb/jump/spring in/into/onto/up saddle,"
        " throw/swing/sling/get/hook/haul/heave/put leg/knee over horse/saddle/mare/pony/stallion/mule",
        over=True,
    ),
    row(Pose.CLIMB, "climb/clamber/crawl into/through attic/loft/hatch/trapdoor/skylight/manhole", at="ladder", over=True),
    row(Pose.DANGLE, "lower/let himself/herself/themselves over/down/from edge/side/wall/ledge/balcony/roof/cliff", over=True),
    row(
        Pose.CROUCH,
        "drop/sink/slip down behind, drop/sink +behind,"
        " peer/peek/peep/spy/look/glance over wall/fence/hedge/parapet/counter/rock/bush/bushes/crates/sofa",
        over=True,
    ),
    row(
        Pose.PEEK,
        "peer/peek/peep/look/glance/lean/step out/round/around from/tree/corner/pillar/column, peer/peek/peep/look from behind",
        over=True,
    ),
    row(Pose.SQUEEZE, "press/flatten/put/set back to/against wall/door/rock/tree", over=True),
    row(Pose.LOOK_BACK, "turn/spin/wheel +on heel/heels", over=True),
    row(Pose.PULL, "help/boost/haul/pull @ over/across/onto wall/fence/gate/side/ledge/rail/railing/stile/edge", over=True),
    # Where somebody is, has got to, or ends up.
    row(
        Pose.CROUCH,
        "be behind crate/crates/sofa/couch/car/truck/wall/tree/rock/rocks/boulder/bush/bushes/hedge/barrel/pillar/column/"
        "curtain/curtains/tombstone/"
        "gravestone/dumpster/log/shelf",
        over=True,
    ),
    row(Pose.CRAWL, "be under table/desk/bed/car/truck", over=True),
    row(
        Pose.CLIMB,
        "be halfway/half-way/already/up up/over ladder/rope/tree/fence/wall/drainpipe, be up/over ladder/tree/fence/wall,"
        " be through window",
        over=True,
    ),
    row(Pose.RUN, "be out door, be through door", act=Act.EXIT, over=True),
    row(Pose.CLIMB, "climb, climb ladder/fence/wall/tree/rope/cliff"),
    row(Pose.CLIMB, "go over wall/fence/gate/top, go through/out window, follow @ up/down/over ladder/rope/wall/fence", over=True),
    row(Pose.CLIMB, "swing leg/legs/himself/herself/themselves over", over=True),
    row(Pose.SIT, "dangle legs/feet over/from/off, straddle, sit astride", over=True),
    row(Pose.STAND, "come to halt/stop/standstill/rest/attention, skid to stop/halt", over=True),
    row(
        Pose.FALL,
        "come/go/be crashing/tumbling/hurtling/flying, come crashing/tumbling/hurtling/flying down/through/out/off/over",
        over=True,
    ),
    row(Pose.SLIDE, "come skidding/sliding/slithering, come skidding/sliding/slithering down/across/to", over=True),
    row(Pose.WALK, "round/turn corner/bend, duck/slip into doorway/alley/alleyway/shop/tent/side/street", act=Act.TRAVEL, over=True),
    row(
        Pose.WALK,
        "reach top/foot/bottom/end/summit/roof/shore/bank/door/gate/car/house/village/station/corner/edge/landing/platform/"
        "clearing/street/road/crest/"
        "ridge/camp/border/river/bridge/exit/stairs/window/table/counter/bar/bench/front/others/"
        "bay/aisle/alcove/lift/elevator/hatch/ladder/tent/hut/tree/trees/wall/fence/pier/dock/quay/cabin/fork/junction/crossroads/pond/lake/"
        "truck/van/boat/grave/altar/pool/gangway/threshold/lobby/far",
        act=Act.TRAVEL,
        over=True,
    ),
    row(Pose.RUN, f"burst/explode/erupt from {_ROOM}/bushes/trees/crowd/car", act=Act.TRAVEL, over=True),
    row(Pose.SQUEEZE, "work/feel/inch/edge/grope way along/round/around wall/ledge/parapet/cliff/corridor", over=True),
    row(
        Pose.FALL,
        f"land hard/heavily/badly/flat, land on back/side/face/backside/top, land in heap/mud/snow/bush/bushes/hay/{_WATER}",
        over=True,
    ),
    row(Pose.CROUCH, "land, land on feet/roof/ground/ledge/deck/other/far/wall", over=True),
    row(Pose.SWIM, "sink below/beneath/under surface/water/waves, go under water", over=True),
    row(Pose.LIE, "drop/fall/lie/throw +flat", over=True),
    row(Pose.STAND, "ride elevator/lift/escalator, ride in/up/down elevator/lift/escalator", over=True),
    row(Pose.STAND, f"lower/ease/slip/let/slide himself/herself/themselves in/into {_WATER}", over=True),
    row(Pose.CARRY, "balance tray/trays/plate/plates/glasses/box/boxes/stack/pile/basket/books", act=Act.TAKE, over=True),
    row(
        Pose.WALK,
        f"step/walk/move/come/go/stride/advance into {_OPEN}, step out of/from/into {_OPEN}",
        act=Act.TRAVEL,
        over=True,
    ),
    row(Pose.JUMP, "drop/swing down from/out tree/wall/roof/ledge/branch/balcony/beam", over=True),
    row(Pose.RUN, "scramble on/away/off/forward/along/for", act=Act.TRAVEL, over=True),
    row(Pose.CRAWL, "scramble/scoot across/back/backwards/over floor/ground/tiles/carpet/ice/deck", over=True),
    row(Pose.WALK, "pick way, pick way through/across/over/between/among/down/up/along", act=Act.TRAVEL, over=True),
    row(
        Pose.JUMP,
        "throw/fling/hurl/launch himself/herself/themselves +out of way,"
        " throw/fling/hurl/launch himself/herself/themselves aside/clear/sideways/"
        "into/over/across ditch/trench/foxhole/hole/bushes/bush/hedge/side/gap/doorway/shadows/boat/cart, bellyflop/belly-flop/cannonball,"
        " bellyflop/belly-flop/cannonball into/off",
        over=True,
    ),
    row(
        Pose.LIE,
        "flatten/press himself/herself/themselves in/into/on/to/against grass/ground/floor/mud/earth/sand/snow/dirt/roof/deck,"
        " sprawl/lounge/loll"
        f" across/on/over {_BED}/rug/grass/sand/lawn/cushions,"
        " burrow/snuggle/huddle/hide +under blankets/blanket/covers/duvet/quilt/bedclothes",
        over=True,
    ),
    row(Pose.SWIM, "bob, bob to/up/on/in/above surface/water/waves/sea", over=True),
    row(Pose.CLIMB, "shimmy/shin/shinny up/down/along/over/across", over=True),
    row(Pose.CROUCH, "drop/sink/fall/go into/to/down crouch/squat/haunches, drop into +a crouch/squat", over=True),
    row(Pose.CRAWL, "roll/slide/wriggle/scoot/squirm/crawl/scramble out from under/beneath/underneath", over=True),
    row(Pose.SLIDE, "skid on/over tiles/ice/floor/gravel/mud/leaves/snow/oil/wet", over=True),
    row(Pose.PUSH, "back/press/pin/drive/walk/push @ against wall/door/car/tree/rail/counter", over=True),
    row(None, "go limp/slack/rigid/stiff/numb/blank/pale/white/red/quiet/silent/still/cold/dark/wild/mad/crazy", over=True),
    row(Pose.LIE, "crash on/out sofa/couch/bed/floor", over=True),
    row(
        None,
        "stumble over word/words/line/lines/name/sentence, trip alarm/wire/switch/fuse/tripwire,"
        " dodge question/questions/issue/eyes/gaze, wade into"
        " argument/fight/discussion/debate",
        over=True,
    ),
    row(
        None,
        "wade through papers/files/crowd, run out of petrol/gas/fuel/time/money/road/breath/ammunition/ammo/patience/words/luck",
        over=True,
    ),
    # Over, through, out of, into.
    row(
        Pose.CLIMB,
        f"climb/clamber/scramble/crawl/haul/pull/drag/heave out of {_PIT}, climb/clamber out of window/bath/bathtub/tub,"
        f" haul/pull/drag/heave/hoist {_SELF} out/up/over/onto/ashore/aboard/from, climb/clamber/scramble/crawl/wriggle"
        " through/out/in/over window/skylight/sill/porthole/windowsill, climb/clamber out of window,"
        " climb/clamber up/onto/over/aboard/ashore, clamber down,"
        " climb down/out from/of tree/roof/wall/loft/scaffold/pole/mast/truck/lorry/horse/bunk/platform",
        over=True,
    ),
    row(Pose.JUMP, "vault, vault over/across/onto, hurdle, leapfrog", over=True),
    row(
        Pose.JUMP,
        f"jump/leap/dive/plunge/spring/hop {_WAYS} {_WATER}, throw/hurl/fling/launch {_SELF} {_WAYS} {_WATER}, jump/leap/dive overboard",
        over=True,
    ),
    row(
        Pose.JUMP,
        "jump/leap/hop/spring out of boat/window/train/truck/cart/wagon/plane/helicopter/hole/bushes, dodge car/truck/bus/train/cart",
        over=True,
    ),
    row(
        Pose.JUMP,
        "dive/leap/jump/throw through window/glass/door, crash through window/glass, do cartwheel/somersault/backflip/flip",
        over=True,
    ),
    row(
        Pose.CROUCH,
        "dive/leap/jump behind, dive/dash/run/leap +for cover, take cover behind/under/in, dodge, dodge punch/blow/fist/swing/bottle/plate",
        over=True,
    ),
    row(
        Pose.CRAWL,
        "dive/wriggle/squirm/crawl under/beneath/underneath,"
        " roll/slide/slip/get/duck/slither/scoot/scuttle/scramble/hide +under/beneath/underneath,"
        " slither along/through/across/into/towards/toward/over/out",
        over=True,
    ),
    row(
        Pose.CRAWL,
        f"drag/pull/haul/heave {_SELF} across/along/to/towards/toward/forward/through/over",
        over=True,
    ),
    row(Pose.CRAWL, f"drag/pull/haul/heave {_SELF} from/out/ashore {_WATER}", over=True),
    row(Pose.CRAWL, "crawl out from/of, crawl from under, wriggle out from, emerge from under", over=True),
    row(
        Pose.CLIMB,
        "climb/shin/shinny/slide/abseil/rappel/swing up/down/on/across/from rope/cable/vine/line/chain,"
        " lower himself/herself/themselves down/on rope/line,"
        " swing from/on/across rope/vine/chandelier, abseil/rappel, abseil/rappel down/from/into",
        at="rope",
        over=True,
    ),
    # Hanging.
    row(
        Pose.DANGLE,
        "dangle, dangle/hang from/off/over, swing from/off, hang by fingers/fingertips/hands/arm/arms/one,"
        " cling to ledge/edge/branch/beam/side/rock/roof/"
        "gutter/railing/cliff/rope/pipe, hang onto ledge/edge/branch/beam, hang on to ledge/edge/branch, do pull-ups/pullups/chin-ups",
        over=True,
    ),
    row(None, "hang from shoulder/neck/belt/lip/lips/mouth, dangle legs/feet/keys/key/watch/carrot", over=True),
    row(Pose.SIT, "dangle legs/feet", over=True),
    # Sliding and rolling.
    row(
        Pose.SLIDE,
        "slide down/across/into/over/to slope/hill/bank/hillside/dune/embankment/scree/ice/snow/floor/mud/banister/bannister/"
        "chute/ravine/stop,"
        " skid/slither/toboggan/sledge/sled down/across/into, skid/slide to stop/halt, sled, toboggan, slide on backside/belly/seat/knees",
        over=True,
    ),
    row(
        Pose.SIT,
        "slide down wall/door/side/bars/tree/pillar/counter/cabinet, slide/sink/slip to floor/ground, sink down against, slide down to",
        over=True,
    ),
    row(Pose.FALL, "roll down/off/across/away/out/in/into/onto, roll out of bed, roll down hill/slope/bank/stairs", over=True),
    row(Pose.LIE, "roll over, roll onto side/back/stomach/front, roll over onto/in", over=True),
    # Down and up.
    row(
        Pose.FALL,
        "pass out, black out, hit floor/ground/deck/pavement/dirt/carpet/mat,"
        " drop to floor/ground/deck/pavement/earth/sand/carpet, go down hard, fall flat,"
        " throw/fling/hurl himself/herself/themselves to/on/onto/down floor/ground/flat/deck,"
        " run/walk/crash/smash/slam into wall/door/post/lamppost/"
        "glass/tree/pillar, drop like",
        over=True,
    ),
    row(
        Pose.FALL,
        "slip on ice/floor/snow/stairs/steps/stone/stones/mud/rock/rocks/tiles/peel/oil/puddle/grass/deck/leaves/blood, faint, swoon",
        over=True,
    ),
    row(
        Pose.KNEEL,
        "fall/drop/sink/get/go/slump/collapse/crash to/on/onto/down knees/knee, go down on/to knee/knees,"
        " get down on knee/knees, drop to one",
        over=True,
    ),
    row(Pose.WALK, "pace, pace up/back/around/about/to, step off/onto/over", act=Act.TRAVEL, over=True),
    row(Pose.RUN, "storm/burst/charge/barge/rush/race/dash/run/tear/crash/barrel in/into/inside", act=Act.ENTER, over=True),
    row(Pose.RUN, "rush/race/dash/run/bolt/sprint/tear/charge out/off/away", act=Act.EXIT, over=True),
    row(
        Pose.SLEEP,
        "doze/nap/sleep/snooze/slumber on/in bench/benches/chair/chairs/seat/seats/armchair/armchairs/pew/pews/train/bus/car",
        base=Pose.SIT,
        over=True,
    ),
    row(Pose.SLEEP, "fall asleep, fall fast asleep, nod/doze off", over=True),
    row(None, "fall silent/quiet/still/apart/open/shut/behind/for/short/away/in/into love/step/line/place, fall +in love", over=True),
    row(
        Pose.SIT,
        f"collapse/flop/drop/sink/fall/slump/plop/ease/lower/settle into/onto/in/on/back {_SEAT}, sit up,"
        f" throw himself/herself/themselves/back into/onto/in/on {_SEAT},"
        " sit up/bolt in/on/bed, sit bolt,"
        f" get/climb/slip/crawl/fall into bed, get/climb/jump/leap/swing/scramble/crawl/slip/stagger/struggle/haul/spring out of bed,"
        f" lean/sit/settle/slump/rock back in/into/on {_SEAT}, swing into saddle, swing onto horse, mount up, cross/uncross legs/ankles,"
        " mount horse/mare/pony/stallion/camel/donkey",
        over=True,
    ),
    row(Pose.SIT, "collapse/flop/drop/sink/fall/throw onto/on/into bed/cot/mattress", over=False),
    row(
        Pose.LIE,
        f"curl up, curl up on/in/beside {_BED}/armchair/chair/rug/floor/blanket/ball,"
        f" stretch out on/along/across {_BED}/floor/grass/sand/ground/rug/deck,"
        f" collapse/flop/fall/drop/throw/sink/lie on/onto/into/across/back {_BED},"
        f" throw himself/herself/themselves on/onto/across {_BED}, float on back",
        over=True,
    ),
    row(Pose.COVER, "curl into ball, roll into ball, curl up into, curl up into ball", over=True),
    row(
        Pose.STAND,
        "scramble/struggle/stagger/get/rise/leap/jump/spring/stumble/climb/come/totter/clamber/haul to feet,"
        " scramble/struggle/stagger/stumble upright,"
        " pick/push/pull/drag/haul himself/herself/themselves upright, pick himself/herself/themselves up,"
        " pull/push/haul himself/herself/themselves to feet, spring/jump/leap up,"
        " balance +on/along, teeter on, perch on ledge/roof,"
        " step/slip/stand behind curtain/curtains/drapes/screen/tapestry/pillar/column/tree",
        over=True,
    ),
    row(
        Pose.LEAN,
        "lean on/over/against counter/bar/railing/rail/balustrade/parapet/banister/gunwale/car/bonnet/fence/gate/mantelpiece/piano",
        over=True,
    ),
    row(
        Pose.SQUEEZE,
        "back/shrink/press against wall/door, back up against, shrink/press/flatten back against,"
        " creep/edge/inch/shuffle/slide along wall/ledge",
        over=True,
    ),
    row(Pose.BOW, "bend down, bend over, bend double, double over/up, bend forward", over=True),
    row(Pose.LOOK_BACK, "spin/whirl/wheel/swing/whip/twist round/around, spin/whirl/wheel/swing on heel, spin/whirl to face", over=True),
    row(Pose.CARRY, "carry @, carry @ on/over/in/out/up/down/to/across/into/from/through", over=True),
    row(Pose.CROUCH, "huddle together/in/under/against/round/around", over=True),
)
"""How bodies go, hang, slide and fall."""
