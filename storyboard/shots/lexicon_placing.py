"""Putting, taking off, wrapping and working at small things: the rarer verbs and particles of hands. Rows of the lexicon; only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm

_COVER = "cloth/sheet/sheets/tarp/tarpaulin/cover/covers/dustsheet/dust-sheet/tablecloth/blanket/blankets/shroud/veil/napkin/flag/canvas"
_VESSEL = (
    "glass/glasses/cup/mug/plate/bowl/bottle/dish/tray/ashtray/phone/photo/photograph/paper/papers/file/folder/letter/envelope/key/keys/"
    "coin/coins/chip/chips/money/cash/book/box/menu/card/bill/cheque/check/note/pen/gun/jar/lamp/chessboard/pawn/piece"
)
_LINE = "rope/line/loop/noose/lasso/chain/cable/hawser/lanyard/reins/leash/halter/it"
_POST = "bollard/post/cleat/hook/horn/branch/peg/beam/rail/railing/hitching/pole/stump/rafter/tree"
_PULLED = (
    "bell/bellpull/bell-pull/rope/cord/chain/leash/lever/handle/drawer/knot/reins/strap/line/wire/cable/net/weed/root/latch/bolt/hatch"
)
_OWN = "+his/her/their"
_TAKES = "from/off/away/aside/back"

PUTTING: Rows = (
    firm(
        Pose.PUT,
        "plunk/plonk/clunk/clank/thunk/thud/plop/chuck/smack/slap/thump/bang down, plunk/plonk/clunk/clank/thunk/plop on/onto/into/before,"
        " thump/slap/smack/bang book/bible/file/folder/bag/bottle/box/tray/suitcase/ledger/money/cash/wad/coin/coins/plate/glass/mug/"
        "briefcase/toolbox/helmet/phone/newspaper/paper/papers/letter/photo/map/badge/wallet/menu/tankard/case/parcel/package on/onto/down,"
        " set out plate/plates/cup/cups/glass/glasses/bowl/bowls/tools/food/chair/chairs/candle/candles/cards/cutlery/silverware/knives/"
        "forks/tea/bread/cheese/pieces/bottles/books/instruments/tray/buckets/saucer/saucers,"
        f" nudge/ease/inch/shunt/edge/flick/skim {_VESSEL} toward/towards/across/over/closer/aside/forward/back/away/along/under,"
        " file folder/report/papers/file/card/chart/form/letters, file away, stable/corral horse/horses,"
        f" drop/loop/throw/slip/hitch/toss/sling/hook {_LINE} over/around/round/on/onto/to {_POST},"
        " bag, bag up, bag groceries/evidence/clothes/leaves/gun/knife, nestle/bed/nest in/on/into/among/between,"
        " slot/snap/click/clip/press/ease/fit/drop back/home/in/into/onto +place, put away, unload groceries/shopping/dishes/dishwasher,"
        " set out, lay down knife/fork/pen/spoon/tools, replace receiver/lid/cap/cork/brick/book/photo/key,"
        " heap/mound on/onto/up, lob/dollop/slap/splat/glop/smear on/onto plate/bread/toast/tray/dish",
        act=Act.THROW,
    ),
    firm(Pose.PUT, "box up, crate, crate up, carton, box records/books/china/toys", act=Act.THROW, thing="box"),
    firm(Pose.PAT, "seat @, sit @ down, settle @ in/into/on/by"),
    firm(
        Pose.WASH,
        "plunge/sink/thrust/bury/soak/dip/dunk arm/fist/elbow/fingers/head in/into sink/water/basin/bucket/suds/tub/trough",
    ),
    firm(Pose.TEAR, "break/split/tear/halve tart/bun/scone/biscuit/pasty/muffin/doughnut/donut/pita/naan/tortilla/wafer", thing="bread"),
    firm(Pose.POCKET, "empty pocket/pockets, turn +his/her/their pockets"),
    firm(
        Pose.PUT,
        "wedge/jam/prop/shove/tilt/lean/push/hook chair/broom/table/plank/crate under/against doorknob/handle/knob/door/it",
        act=Act.THROW,
    ),
    firm(Pose.OPEN_DOOR, "prop/wedge/hold/jam door/gate open/shut/closed", at="door"),
    firm(
        Pose.HUG,
        "hug +his/her/their/the/a schoolbag/backpack/rucksack/satchel/handbag/purse/briefcase/suitcase/bag/folder/books/jacket/cat/dog",
    ),
    firm(Pose.EAT, "cram/stuff/shove/pop/push/shovel/fork/slide/jam/toss/flick/spoon/poke into/in +his/her/their mouth"),
    firm(
        Pose.EAT,
        f"play/toy with {_OWN} food/salad/peas/dinner/breakfast/eggs/meal/lunch, push/pick/move/chase/prod food/peas/salad/eggs/potatoes/"
        "meat/vegetables/dinner around/round/about, pick at food/plate/salad/peas/dinner/lunch/breakfast/supper/sandwich/cake/chips/fish",
        tool="fork",
    ),
    firm(
        Pose.STIR,
        "spoon/stir/heap/shovel/tip/drop/plop sugar/honey/cream/cocoa/milk/lump/lumps/sweetener in/into/in tea/coffee/cup/mug/cocoa/it",
        thing="cup",
        at="table",
    ),
    firm(Pose.STIR, "skim fat/foam/cream/scum/leaves/froth off/from", at="stove", tool="ladle"),
    firm(
        Pose.CUT,
        "scoop/hollow/carve out pumpkin/melon/squash/avocado/gourd, frost/ice/decorate cake/cakes/cupcake/cupcakes/bun/buns",
        tool="knife",
    ),
    firm(
        Pose.POUR,
        "drain pasta/spaghetti/potatoes/vegetables/rice/noodles/beans/sink/bath/radiator, sluice, sluice down/out, swill out/down,"
        " douse/drown/damp/quench fire/flames/embers/coals/campfire/torch/candles, tip out/away, slosh into/over/onto",
    ),
    firm(
        Pose.TEND,
        "dab/paint/smear/rub/pat/smooth/spread/swab iodine/ointment/salve/cream/alcohol/antiseptic/peroxide/balm/oil/cotton/gauze/honey/"
        "vaseline/lotion/arnica on/onto/over/into/in cut/wound/knee/burn/graze/bruise/scratch/arm/leg/foot/gash/knuckles/hand/hands/back/"
        "shoulder/shoulders, fit crowbar/key/blade/wrench/spanner/screwdriver/chisel/bar/jack/plug/nozzle/hose to/into/under/in/onto/over,"
        " unclog/unblock/clear/snake drain/sink/pipe/toilet/gutter/carburettor, hotwire, hotwire car/ignition/truck, jimmy ignition/lock,"
        " reset/trip/check breaker/breakers/fuse/fuses/alarm/trap/meter",
    ),
    firm(Pose.PUSH, "plunge toilet/sink/drain/loo", tool="plunger"),
    firm(Pose.CROUCH, "jack up, jack up car/truck/van, jack +the car/truck/van"),
    firm(
        Pose.TEND,
        "bank/poke/prod/rake/stir/feed/stoke/kindle/lay/build/make/start/tend fire/embers/coals/ashes/campfire/blaze, stack/lay/feed/"
        "arrange/put/throw/pile kindling/logs/log/twigs/sticks on/onto/in/into fire/grate/flames/stove/hearth",
        base=Pose.KNEEL,
    ),
    firm(
        Pose.PRESS,
        "strip bed/bunk/mattress, change sheets/sheet/pillowcase/bed/bedding, fluff/plump/punch/beat pillow/pillows/cushion/"
        "cushions, smooth/tuck in sheet/sheets/blanket/blankets",
        at="bed",
    ),
)
"""Down, in, on."""

TAKING: Rows = (
    firm(
        Pose.GIVE,
        "pass/hand/deal/dole/dish/give/share out cards/papers/sheets/leaflets/flyers/plates/cups/food/bread/blankets/weapons/guns/money/"
        "copies/programmes/candles/drinks/glasses/sandwiches/sweets/presents/tickets/menus/masks/beers/cigars/spoons/soup/rifles/hats",
        act=Act.HAND,
    ),
    firm(
        Pose.THROW,
        f"sweep/knock/bat/dash/brush {_VESSEL}/everything/things/papers/letters/coins/cards/crumbs/bottles/plates/books/vase/bottle/"
        f"hat/gun/"
        "knife/tray/them/it into/off/aside/onto/to/across/from/out/over, send +the/a/an/his/her/it/one/them across/over/flying/sliding/"
        "spinning/skidding/rolling/crashing/tumbling/clattering/bouncing",
        act=Act.THROW,
    ),
    firm(
        Pose.PUSH,
        "nudge/ease/inch/edge/walk/shunt/manoeuvre/maneuver box/chair/crate/table/stool/trunk/boat/car/cart/trolley/wheelchair/pram/body/"
        "log/boulder/wardrobe/fridge/barrel/bed/sofa/bike/bicycle/piano/machine/mixer/oven/generator/cabinet/coffin/statue/safe/stretcher/"
        "gurney toward/towards/across/over/closer/aside/forward/back/away/along/under/into/against/out/in/up/down/through",
    ),
    firm(Pose.LIFT, "lower/hoist/winch piano/coffin/safe/crate/sofa/stretcher/wardrobe/statue/bell"),
    firm(
        Pose.LIFT,
        "swing/heave bag/box/suitcase/sack/pack/case/basket/bucket/body/crate/trunk/bundle/kitbag/rucksack up/onto/into/over/aboard/across",
    ),
    firm(
        Pose.PUT,
        "roll ball/bottle/marble/coin/orange/apple/can/egg/barrel/pen/pencil/die/dice/tyre/tire/stone/log across/toward/towards/to/"
        "down/along/"
        "over/under/into",
        act=Act.THROW,
    ),
    firm(Pose.HOLD, "pick/take/grab/snatch up/out guitar/violin/fiddle/banjo/ukulele/cello/case/pick/bow", act=Act.TAKE),
    firm(Pose.READ, "open/consult/leaf/flip/thumb/check/search phone +book/directory", act=Act.TAKE, thing="book"),
    firm(Pose.HOLD, "pick/take/grab/lift up phone +book/directory/charger/case/cord/card/bill", act=Act.TAKE),
    firm(
        Pose.HOLD,
        "get/fetch/have/bring out knife/gun/pistol/phone/keys/key/wallet/purse/cigarettes/cigarette/lighter/notebook/pen/pencil/map/camera/"
        "torch/flashlight/handkerchief/hankie/passport/ticket/money/cash/bottle/flask/book/letter/photo/photograph/badge/mirror/lipstick/"
        "comb/cards/matches/pipe/watch/glasses/compass/binoculars/rope/scissors/needle/tape/tools/paper/pad/sandwich/apple/plate/box,"
        " unhook/unclip/unsling/unstrap/untie/lift/take from shoulder/belt/hip/neck/waist/saddle, slosh, slosh +it/the/his/her",
        act=Act.TAKE,
    ),
    firm(Pose.HOLD, "thumb back hammer/hammers, thumb/cock hammer/hammers back, cock hammer/hammers", act=Act.TAKE, tool="gun"),
    firm(Pose.HAUL, "reel it/up/in, reel up/in, reel it up/in, wind it up", thing="rope"),
    firm(Pose.PULL, "dig in heels/nails/fingers/fingernails/toes, dig +his/her/their heels/nails/fingers in/into"),
    firm(Pose.LEAN, "cling/hang/hold +to/onto/on rail/railing/banister/bannister/parapet/handrail/balustrade", at="railing"),
    firm(Pose.SHOOT, "let off gun/shot/shots/round/rounds/flare/rifle/pistol/volley/salute/burst/barrel/cannon"),
    firm(
        Pose.PULL,
        f"whip/whisk/snatch/yank/tug/pull/twitch/flick/drag/sweep/strip/tear/jerk {_COVER} {_TAKES}, whip/whisk/snatch/yank/tug/twitch/jerk"
        f" {_TAKES} {_COVER}, whisk it/them {_TAKES}, tug at/on {_PULLED}, pluck/drag/jerk/wrench at/on {_PULLED},"
        " swing it/pot/pots/trap/load/crate/net/boom/cargo in/aboard/inboard/over, grapple/manhandle/muscle/hump/heft"
        " over/onto/into/through/aboard/up/across, jerk/yank/rein in/back reins",
    ),
    firm(Pose.HANG, "flip/turn/flick/spin/reverse sign/placard, flip/turn +the/his/her sign over/round/around/to", at="door"),
    firm(
        Pose.DAB,
        "flick/pick/pluck/brush/remove/blow/slap lint/bug/speck/thread/fly/ash/crumb/crumbs/fluff/leaf/dandruff/feather/ant/spider"
        " from/off +his/her/their sleeve/lapel/shoulder/collar/coat/jacket/cuff/arm/dress/shirt/suit/tie",
    ),
    firm(
        Pose.DIG,
        "clear/scrape/break snow/drift/drifts/driveway from/off/away/out, clear snow/driveway/drift, muck out,"
        " muck out stable/stall/barn/byre/sty",
    ),
    firm(Pose.SWEEP, "clear leaves/debris/ash/hay/dirt/glass from/off/away/out, clear leaves/debris"),
    firm(Pose.LIFT, "clear rubble/branches/stones/rocks/wreckage/timber from/off/away/out, clear rubble/branches/wreckage"),
    firm(
        Pose.DAB,
        "remove/pop/take/pull/spit/slip/put/push/work/slide/fit dentures/teeth/retainer/gumshield/mouthguard/bridge out/in/from/into,"
        " remove/insert dentures/retainer/gumshield/mouthguard",
    ),
    firm(
        Pose.KNOT,
        "cast off, cast off line/rope/mooring/ropes/lines/bowline, cast/throw/let/slip/loose off/go +the line/rope/mooring/moorings,"
        " slip/loose/unhitch/free/unloop/unwind mooring/rope/line/painter/knot/halter, leash/unleash/tether/hobble dog/horse/goat/"
        "hound/puppy,"
        " clip/snap/hook lead/leash on/onto/to, coil ., coil/loop/gather rope/line/cable/cord/hose/chain/it,"
        " loop/wind rope/line/cable/cord/chain over/round/around",
        thing="rope",
    ),
    firm(
        Pose.REACH,
        "grab/clutch/grasp/snatch/lunge/swipe/paw at branch/railing/bar/rope/ledge/handle/rail/air/ladder/rung/strap/handhold,"
        " snap/flick/flip/switch/turn/click/douse/kill/hit on/off/out light/lights/lamp/switch/radio/fan/neon,"
        " snap/flick/flip/switch/turn/click light/lights/lamp/switch/radio/fan/tv/television on/off/out/up/down, kill lights/light/"
        "lamp/radio,"
        " twiddle/spin/work dial/dials/knob/knobs, paper/wallpaper wall/walls/room",
    ),
    firm(
        Pose.SIT,
        "soak/bathe/steep/rest/put/plunge/dip/lower/ease feet/foot in/into bowl/basin/bucket/tub/washtub/footbath, soak/bathe/steep feet",
    ),
    firm(Pose.REACH, "turn/twist/adjust/try knob/knobs/dial of/on/for stove/cooker/hob/oven/burner/gas/range"),
    firm(
        Pose.HOLD,
        "grab/take/get/catch/keep/lay/seize +hold +of, finger trigger/gun/pistol/knife/locket/cross/beads/rosary/ring/key/"
        "coin/medal/hilt, finger +the/his/her, handle snake/python/cobra/lizard/rat/frog/spider, worry beads/rosary/ring, tell beads,"
        " snap/flick/shake/crack/slap/gather/take/pick reins/ribbons up, snap/flick/shake/crack/slap/gather/take reins,"
        " thumb hammer/safety back/off/down, cock hammer, thumb off/back safety/hammer",
        act=Act.TAKE,
    ),
    firm(
        Pose.READ,
        "thumb/flick/flip/sort/shuffle/riffle/leaf/go through mail/post/letters/bills/envelopes/photos/photographs/snapshots/"
        "papers/documents/tickets/postcards/file/files/pages/notes, riffle pages/papers/letters",
        act=Act.TAKE,
        thing="letter",
    ),
    firm(
        Pose.READ,
        "thumb text/message/reply/screen, thumb/tap out text/message/reply, scroll/swipe, scroll down/up/through,"
        " swipe left/right/up/through/at",
        act=Act.TAKE,
        thing="phone",
    ),
    firm(
        Pose.WRITE,
        "circle/ring/highlight/score/strike/cross/blot name/word/text/number/date/ad/advert/line/figure/headline/passage/"
        "paragraph/answer/mistake, circle +a/the/his/her name/word/date/number/ad/figure, score/strike/scratch/ink out, take order/orders/"
        "minutes/dictation, initial, initial page/form/corner, annotate, tot up, pen, pen letter/note",
    ),
    firm(Pose.BRANDISH, "torch, torch house/barn/car/village/haystack, set fire to", thing="torch"),
    firm(Pose.SLAM, "smash/slap/swat/hit/whack/thump alarm/snooze/buzzer/clock"),
    firm(Pose.PLAY, "pluck/strum/pick/bow/saw harp/lyre/lute/bass/strings/string/banjo/cello/violin/fiddle/ukulele/sitar, strum, saw away"),
    firm(Pose.PUSH, "jam/shove/ram/push/bump/nudge/slam/punch/ease/open lever/throttle/throttles/stick/gearstick/accelerator", at="lever"),
    firm(
        Pose.PULL,
        "set/pull/yank/haul/release/jerk/heave brake/handbrake/lever/points/throttle/chute, pull/haul/yank back/on/up brake/"
        "handbrake/throttle/stick/lever",
        at="lever",
    ),
    firm(
        Pose.THROW,
        "shy boathook/stone/rock/bottle/shoe/plate/apple/book/hook/hat/can/spear/pole/stick/brick/coconut/ball,"
        " sling/heave/bung/pitch/lob/chuck/fling @ rope/lifebelt/lifebuoy/line/towel/apple/beer/can/bag/shirt/jacket",
        act=Act.THROW,
    ),
    firm(
        Pose.POUR, "pump/siphon gas/petrol/diesel/fuel into/from, fill tank/tanks, gas up, fuel up, refuel, top up +the tank", tool="hose"
    ),
    firm(None, "aim +for, let off, let drink/eat/sniff/lick off/from, shy away/from, clear throat/customs/hurdle/air"),
)
"""Off, out, at."""

_OPENS = (
    "yank/pull/push/slide/ease/wrench/throw/fling/slam/nudge/snap/flip/click/pop/swing/crack/jerk/force/whip/tug/slap/bang/flick/thumb/"
    "heave/thrust/draw/haul/bring/tip"
)
_TO = "open/shut/closed"
OPENED: Rows = (
    firm(
        Pose.PULL,
        f"yank/wrench/jerk/tug/heave/haul/force/tear {_TO} cupboard/cabinet/fridge/refrigerator/freezer/oven/locker/wardrobe/closet/safe/"
        "vault",
    ),
    firm(Pose.OPEN_DOOR, "open +his/her/their/its door/gate, open +his/her/their front/back/bedroom/office/cabin door", at="door"),
    firm(None, "fetch +up in/against/on/at/under/beside, open +his/her/their/its mouth/eyes/eye/lips ."),
    firm(Pose.OPEN_DOOR, f"{_OPENS} {_TO} door/doors/gate/gates/hatch/trapdoor", at="door"),
    firm(
        Pose.REACH,
        f"{_OPENS} {_TO} window/windows/curtain/curtains/blind/blinds/shutter/shutters/drapes/skylight/porthole/sash/shade",
        at="window",
    ),
    firm(
        Pose.REACH,
        f"{_OPENS} {_TO} drawer/drawers/cupboard/cabinet/fridge/refrigerator/freezer/oven/locker/wardrobe/closet/glovebox/mailbox/"
        f"safe/vault",
    ),
    firm(
        Pose.TEND,
        f"{_OPENS} {_TO} box/case/suitcase/trunk/chest/briefcase/lid/crate/coffin/toolbox/basket/hamper/piano/laptop/bag/handbag/purse/"
        "satchel/backpack/rucksack/holdall/sack/pizza/carton/tin/jar/can/bottle/beer/soda/champagne/parcel/package/kit/cage/trap",
    ),
    firm(Pose.TEAR, f"{_OPENS}/tear/rip open envelope/packet/sachet/wrapper/crisps/chips", thing="letter"),
    firm(
        Pose.READ,
        f"{_OPENS}/shake {_TO} book/bible/notebook/folder/file/ledger/diary/album/newspaper/paper/magazine/menu/map/dossier/passport/atlas",
        act=Act.TAKE,
        thing="book",
    ),
    firm(
        Pose.HOLD,
        f"{_OPENS}/shake/flick {_TO} phone/cellphone/lighter/zippo/knife/switchblade/razor/compact/watch/wallet/locket/badge/matchbook/fan/"
        "umbrella/parasol/revolver/shotgun/cylinder/scissors/stethoscope/visor/cigarette/pillbox/snuffbox",
        act=Act.TAKE,
    ),
    firm(
        Pose.WEAR,
        f"{_OPENS}/tear/rip {_TO} jacket/coat/shirt/robe/collar/blouse/dress/waistcoat/vest/cardigan/uniform/cloak/dressing",
        at="own_coat",
    ),
)
"""Opened and shut, by what it is."""

MADE: Rows = (
    firm(
        Pose.KNOT,
        "screw/unscrew canteen/cap/lid/top/bottle/jar/flask/thermos/tube/stopper/lipstick/pen, screw/unscrew +it, twist off cap/lid/top",
    ),
    firm(Pose.HOLD, "break shotgun/gun open/and, break +the/his/her shotgun/gun, break open shotgun/gun/revolver", act=Act.TAKE),
    firm(
        Pose.KNOT,
        "hitch/hook up/on trailer/horses/wagon/cart/caravan/horse/mule/team/boat/plough, hitch +the/a/his/her trailer/horses/wagon/cart/"
        "caravan/horse/mule/team/plough, snap/click/slot/fit/screw/push/piece/join pieces/parts/halves/rifle/pipe/pipes/rods/cue together",
    ),
    firm(
        Pose.TEND,
        "patch hole/leak/tyre/tire/roof/hull/pipe/tent/jeans/knee, patch up, stain table/floor/wood/chair/boards, tap out rhythm/"
        "message/beat/"
        "signal, plug hole/leak/gap",
    ),
    firm(Pose.TEND, "let air out, let air out of, pump up tyre/tire/tyres/tires, slash tyre/tire/tyres/tires", base=Pose.KNEEL),
    firm(Pose.WRITE, "color/colour in, color/colour in picture/map/heart/letters, crayon, doodle, shade in", tool="pencil"),
    firm(
        Pose.HOLD, "tap/drum/rap/click/twirl/spin/twiddle pen/pencil/ruler/spoon/chopstick/lighter on/against/between/through", act=Act.TAKE
    ),
    firm(Pose.HOLD, "palm ace/card/coin/key/ring/note, spin top/coin/bottle/globe/plate/basketball/pen/revolver/cylinder", act=Act.TAKE),
    firm(Pose.SHOW, "flash/catch/angle mirror/blade/knife/watch at/in/to", act=Act.TAKE),
    firm(
        Pose.STIR,
        "rustle/whip/knock/cook up eggs/dinner/breakfast/supper/omelette/meal/sandwich, burn toast/dinner/eggs/sauce/bacon",
        at="stove",
    ),
    firm(Pose.PULL, "bend/prise/force/wrench bars/railings/fence/wire/jaws apart/back/up, bend bars"),
    firm(
        Pose.TEAR,
        "tear/rip/rend/slit curtain/curtains/sheet/sheets/cloth/sail/flag/banner/canvas/veil/bandage in/into/down/up/apart/off",
        thing="cloth",
    ),
    firm(Pose.TEAR, "tear/rip curtain/curtains/sail/flag/banner/canvas/veil", thing="cloth"),
    firm(Pose.CARRY, "fetch/bring/carry water/milk/coal/ice/hay/feed, fetch +a pail/bucket", act=Act.TAKE, thing="bucket"),
    firm(
        Pose.READ,
        "send/fire/shoot/type/bash off/out text/message/email/reply, send text/message/email/reply, send +a/the/his/"
        "her text/message/"
        "email/reply",
        act=Act.TAKE,
        thing="phone",
    ),
    firm(
        Pose.THROW,
        "skip/skim/skiff stone/stones/pebble/pebbles/rock across/over/on/into/off, skip/skim/skiff stone/stones/pebble/pebbles/rock/"
        "rocks, skip/skim +a/the stone/stones/pebble",
        act=Act.THROW,
        thing="stone",
    ),
    firm(
        Pose.PRESS,
        "roll/unroll out mat/bedroll/blanket/sleeping/paper/plans/map/rug/carpet/mattress/wire/hose, lay out mat/bedroll/sleeping",
    ),
    firm(
        Pose.REACH,
        "pull/hit/trip/set/smash fire/the/an alarm, pull/yank +the fire alarm, crank/turn up/down stereo/radio/volume/"
        "music/amp/heat/"
        "heating/thermostat, check/open/empty mailbox/letterbox/pigeonhole, open/pop/search glove +compartment/box",
    ),
    firm(Pose.PHONE, "try phone/radio/number/mobile/line, try +the/his/her phone/mobile/number, redial"),
    firm(Pose.POUR, "dump/tip/empty/throw/chuck/slosh/pour water/bucket/beer/wine/champagne over/on head/him/her/them", thing="bucket"),
)
"""Mended, joined, made."""

PLACING: Rows = (*OPENED, *PUTTING, *TAKING, *MADE)
"""Small things."""
