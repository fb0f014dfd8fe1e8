"""Verbs with a particle, where the two mean more than either: `puts up a shelf`, `goes over the list`, `breaks away`. Only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm, row

_SOIL = "sand/earth/soil/dirt/mud/gravel/ash"
_CURTAIN = "curtain/curtains/drape/drapes/blind/blinds/shade"
_LIGHTS = "light/lights/lamp/lamps"
_PAPERS = "list/lists/papers/plan/plans/map/books/accounts/notes/lines/script/details/figures/numbers/file/files/report/contract/letters"
_FLAMES = "fire/fires/flame/flames/blaze"
_BURNING = "candle/candles/lamp/lantern/match/lighter"
_BIG = "barrel/crate/table/chair/trunk/wardrobe/bin/cart/trolley/desk/stool/box/boxes"
_SMALL = "glass/glasses/cup/vase/bottle/mug/lamp/jug/pot/photo/frame/clock/candle/tin/jar/milk/wine/ink/coffee/ornament/bowl/plate"
_FIXED = "shelf/shelves/picture/pictures/poster/posters/decoration/decorations/sign/notice/notices/curtain/curtains/bunting/lights/paper"
_PLACE_HELD = "bank/store/shop/train/coach/cashier/teller/clerk/bartender/driver/stagecoach/casino"
_BEASTS = "dog/hound/puppy/terrier/horse/mare/stallion/bull/goat"
_STRANGE = "cat/dog/puppy/kitten"

UP: Rows = (
    firm(Pose.HANG, f"put/stick/pin/tack/hang up {_FIXED}"),
    firm(Pose.TEND, "put/set/raise up tent/tents/marquee, erect/raise/pitch tent/marquee", base=Pose.KNEEL, tool="hammer"),
    firm(Pose.SIT, "prop/stick/swing/have/get feet/foot/boots/legs up on", at="table"),
    firm(
        Pose.HAUL, "bring/draw/pull/haul up bucket from well, pull/haul/raise/weigh/winch/crank up anchor, weigh/raise anchor", thing="rope"
    ),
    firm(
        Pose.DAB,
        "gather/hitch/bunch/pull up skirt/skirts/hem/dress/robe/gown, gather/hitch/bunch skirt/skirts/hem/dress/robe/gown",
        at="own_lap",
    ),
    firm(Pose.TEND, "zip/do/button/lace up tent/sleeping/suitcase/holdall/bodybag/flap, zip/unzip tent/suitcase/holdall/bag/flap"),
    firm(Pose.WASH, "tidy up, tidy up after, tidy room/kitchen/desk/table/bedroom/house", tool="cloth"),
    firm(Pose.HOLD, "blow up bridge/safe/building/house/dam/car/truck/train/tunnel/door/wall/ship", thing="remote"),
    firm(Pose.READ, "look up word/words/number/name/names/address/meaning/recipe/spelling/entry", thing="book"),
    firm(Pose.DAB, "make up face/eyes/lips"),
    firm(Pose.PRESS, "make up bed/cot/bunk/sofa", at="bed"),
    row(Pose.STAND, "square up, square up to @, square off, square off with/against", face=Expression.ANGRY, at="own_fists", over=True),
    firm(Pose.GIVE, "give up gun/pistol/knife/weapon/weapons/bag/badge/keys/money/phone/sword", act=Act.GIVE),
    firm(Pose.TEND, "shut/lock/close up ., shut/lock/close up shop/house/store/bar/office/church/museum/school", at="lock", tool="key"),
    firm(Pose.STIR, "whip/beat/whisk up cream/eggs/egg/batter/whites, whip cream/eggs/egg/batter/whites", tool="whisk"),
    firm(Pose.AIM, f"hold/stick up {_PLACE_HELD}", tool="gun"),
    firm(Pose.THROW, "throw/toss/fling/hurl/chuck up ball/coin/hat/hats/cap/caps/rope/stone/bouquet/baby/confetti", act=Act.THROW),
    row(
        Pose.STAND,
        "screw/scrunch/crinkle up face/nose, screw/scrunch/crinkle/wrinkle/twist face/nose",
        face=Expression.DISGUSTED,
        over=True,
    ),
    firm(Pose.HOLD, "fold up chair/table/pram/pushchair/stool/ladder/umbrella/easel/wheelchair/tripod/deckchair", act=Act.TAKE),
    firm(Pose.EAT, "lick/lap/mop up gravy/sauce/soup/crumbs/egg/cream"),
    firm(
        Pose.LOOK_UP,
        "tilt/tip/throw/lift back/up head/face to/toward/towards/at, tilt/tip +back +his/her head, lift/tilt/raise face/eyes to",
    ),
)
"""Up."""

DOWN: Rows = (
    firm(
        Pose.AIM,
        "spray/blast/douse/smother/attack/fight with extinguisher, aim/point/fire/empty/discharge/unleash extinguisher,"
        " turn extinguisher on",
        tool="extinguisher",
    ),
    firm(Pose.SWEEP, "wash/scrub/swab/mop/hose down deck/decks/floor/floors/yard/steps, swab deck/decks/floor", tool="mop"),
    firm(Pose.AIM, "hose/spray down, hose/spray +down, hose car/horse/dog/patio/path/truck/wall/steps/mud/boat/garden/plants", tool="hose"),
    firm(
        Pose.DRINK, "wash/swill/chase it/them/pill/pills/food/mouthful/tablet down with, wash/swill down it/pill/pills/food/mouthful with"
    ),
    firm(Pose.DRINK, "wash/swill down pill/pills/food/tablet"),
    firm(
        Pose.DAB,
        "brush/pat/smooth/dust down coat/jacket/skirt/dress/suit/trousers/apron/front/clothes, brush down himself/herself",
        at="own_lap",
    ),
    firm(Pose.SHOW, "shake down thermometer, shake/read/check thermometer", act=Act.TAKE),
    firm(Pose.KNOCK, "nail/hammer down lid/board/boards/plank/planks/carpet/floorboard/floorboards/it", tool="hammer", at="block"),
    firm(
        Pose.KNOT,
        "tie/lash/strap/rope/tape down load/boxes/box/cargo/crate/crates/tarp/tarpaulin/barrels/lid/everything/it/canvas",
        tool="rope",
    ),
    firm(Pose.FIGHT, "hack down/at/through bush/bushes/ivy/branches/jungle/undergrowth/vines/reeds/brambles/vine/nettles", tool="axe"),
    firm(Pose.SHOOT, "shoot/bring/gun down plane/helicopter/drone/bird/kite/balloon/duck/goose/pheasant/satellite", tool="rifle"),
    firm(
        Pose.LOWER,
        "let/lower/pay +down rope/bucket/basket/ladder/line/net/cable/hook/lantern/it, let/lower rope/bucket/ladder/line/basket down",
    ),
    firm(Pose.TEND, "let down tyre/tire/tyres/tires", base=Pose.KNEEL),
    firm(
        Pose.EAT, "choke/force/get/gulp/bolt/shovel down pill/food/mouthful/soup/bread/bite/medicine/tablet/lunch/dinner/it", act=Act.POSE
    ),
    firm(Pose.SHAKE_HEAD, "turn down offer/job/drink/invitation/proposal/request/loan/deal/dance/dessert/money/him/her/them/@"),
    firm(Pose.CROUCH, "drop/get down ., drop/get down behind/under/below/low, hunker, hunker down"),
    firm(Pose.GIVE, "hand/pass/lower down suitcase/bag/box/boxes/bags/tool/rope/baby/child/it/them", act=Act.HAND),
    firm(Pose.FIGHT, "hold @ down, hold down @, wrestle/pin/force @ down/to"),
    firm(
        Pose.HANG,
        "take/pull/tear/rip/yank down curtain/curtains/sign/poster/posters/picture/pictures/decorations/notice/flag/bunting/shelf",
    ),
    firm(Pose.BRANDISH, "burn down, burn house/barn/village/car/church/bridge/field", thing="torch"),
    firm(Pose.CRY, "break down and/crying/sobbing/weeping, break down in tears"),
)
"""Down."""

ON_OFF: Rows = (
    firm(Pose.REACH, f"put/snap/click/flick/flip/pop +on {_LIGHTS}"),
    firm(Pose.REACH, f"put/click/snap/flick off {_LIGHTS}"),
    firm(
        Pose.SHOW,
        "shine/turn/train/aim/play/keep light/torch/beam/flashlight/lamp/spotlight on/onto/at/over/across/into,"
        " put/hold light/torch/beam/flashlight/penlight/spotlight on/onto/at/over"
        " +it/him/her/them/face/faces/wall/map/ceiling/door/floor/lock,"
        " put/hold beam/spotlight on/onto/at/over/across",
        tool="flashlight",
    ),
    firm(
        Pose.SHOW,
        "hold light/torch/lantern/lamp steady/high/close/up/still/out, dazzle/blind @ with torch/flashlight/light",
        tool="flashlight",
    ),
    firm(
        Pose.DAB,
        "pin/clip/fasten/stick/fix +on medal/badge/brooch/flower/corsage/rose/star/name/poppy/ribbon, pin/clip/fasten medal/badge/"
        "brooch on .",
    ),
    firm(Pose.SMOKE, "pull/draw/suck/puff/toke on/at/from cigarette/cigar/pipe/joint/cheroot/roll-up/vape/hookah"),
    firm(Pose.DRINK, "pull/suck/draw/swig on/at/from bottle/flask/canteen/can/straw/beer/hip"),
    firm(Pose.SPEAK_INTO, "breathe/huff on/onto glass/lens/lenses/glasses/mirror/window/spectacles/coin/ring/hands"),
    firm(
        Pose.TEND,
        "pull/rip/peel/tear/tug +off plaster/bandage/bandages/band-aid/dressing/gauze, pull/rip/peel/tear bandage/plaster/dressing off",
    ),
    firm(
        Pose.THROW,
        "throw/fling/toss/kick/push off blanket/blankets/duvet/covers/sheet/sheets/quilt/bedclothes",
        base=Pose.SIT,
        tool="blanket",
    ),
    firm(
        Pose.WASH,
        "rub/wipe/scrub off/out chalk/word/words/number/numbers/drawing/sum/board/blackboard/graffiti/mark/stain/paint",
        tool="cloth",
    ),
    firm(Pose.CUT, "cut/saw/lop/hack/prune off branch/branches/limb/bough/twig/leg/antlers/pipe", tool="saw"),
    firm(
        Pose.CUT,
        "cut/snip/slice/trim/carve/hack off slice/piece/chunk/bit/corner/end/ends/rind/fat/crust/crusts/hunk/strip/top/tip/head/lock",
    ),
    firm(Pose.STOP, "cut @ off ., wave @ off with"),
    firm(
        Pose.TEAR,
        "break/snap/tear/rip/pull off piece/bit/chunk/corner/square/hunk/crust/end/lump/pieces, break/snap/tear piece/bit/chunk/hunk off",
        thing="bread",
    ),
    firm(
        Pose.WEAR,
        "rip/tear/pull/peel/whip/tug/snatch off mask/balaclava/wig/blindfold/hood/goggles/helmet/beard/moustache/headphones",
        at="off",
    ),
    firm(Pose.FIGHT, "chop/hack/lop/strike/cut off head/heads, chop/hack/lop/strike head/heads off", tool="axe"),
    firm(Pose.GIVE, "hand/pass off baton/baby/ball/package/bag/parcel/child/keys/case/it/them", act=Act.HAND),
    firm(
        Pose.PUT,
        "drop off parcel/package/letter/bag/bags/laundry/box/keys/mail/post/prescription/case/suitcase/groceries/envelope",
        act=Act.THROW,
    ),
    row(None, "drop @ off, drop off @", over=True),
    firm(Pose.SLEEP, "drop/drift/nod/doze +off ., drop/drift/nod/doze +off to sleep, nod out", base=Pose.SIT),
    row(Pose.WALK, "get/step/hop/come/climb off bus/train/tram/coach/plane/ferry/boat/ship/escalator/lift", act=Act.TRAVEL, over=True),
    firm(Pose.STAND, "get/climb/push/struggle off bed/sofa/chair/couch/floor/ground/bench/stool/toilet"),
    firm(Pose.WAVE, "wave @ off, see @ off, wave off @, wave @ goodbye/farewell/bye, wave goodbye/farewell/bye"),
    firm(Pose.BRANDISH, "hold/fend/beat/fight/ward off @ with, hold/fend/beat/fight/ward @ off with"),
    firm(Pose.STOP, "hold/fend/ward off @, hold/fend/ward @ off"),
    firm(
        Pose.TEND,
        "let/set off/light firework/fireworks/rocket/rockets/banger, let/set off firework/fireworks/rocket/rockets/flare",
        base=Pose.KNEEL,
        tool="lighter",
    ),
    firm(Pose.WRITE, "dash/bang/knock off note/letter/line/lines/reply/card/postcard/poem/page"),
    firm(Pose.EAT, "polish/finish/wolf off pie/cake/food/plate/sandwich/pizza/burger/chips/dessert/steak/rest/breakfast/lunch"),
    row(Pose.WALK, "turn +off road/path/street/track/lane/trail/highway/pavement/corridor", act=Act.TRAVEL, over=True),
    firm(Pose.STOP, "keep/hold/wave back/off crowd/photographers/reporters/onlookers/press/mob, wave/motion/warn @ back"),
    firm(
        Pose.PULL,
        "keep/hold/drag/haul/pull +back dog/hound/dogs/horse/bull/goat, keep/hold/drag/haul/pull dog/hound/dogs/horse/bull back",
        thing="leash",
    ),
    row(Pose.STAND, "hold/keep @ back, hold/keep +back @", at="held_back", over=True),
)
"""On, off."""

OUT_IN: Rows = (
    firm(Pose.POUR, f"put/douse/drown/quench out {_FLAMES}/campfire, douse/drown/quench/extinguish {_FLAMES}/campfire", tool="bucket"),
    firm(Pose.SPEAK_INTO, f"put/blow/snuff/puff/huff out {_BURNING}, extinguish {_BURNING}"),
    firm(Pose.OPEN_DOOR, f"put/let out {_STRANGE}, put/let {_STRANGE} out", at="door"),
    firm(Pose.LEAN, "hang out of/from window", at="window"),
    row(
        Pose.RUN, "break/bust out ., break/bust out of/from cell/prison/jail/room/cage/camp/line/circle/hospital", act=Act.TRAVEL, over=True
    ),
    row(
        Pose.RUN,
        "break/get/tear/pull/wriggle/twist/squirm/wrench +free/loose, break/get +away from/., tear +himself/herself away",
        act=Act.TRAVEL,
        over=True,
    ),
    firm(Pose.LOOK_DOWN, "blow/puff out cheeks, puff +his/her cheeks, breathe +out ., breathe +out slowly/hard/heavily", at="own_breath"),
    firm(
        Pose.CLIMB,
        "stamp/stomp/tread on/out fire/flames/embers/sparks/cigarette/butt/beetle/spider/cockroach/bug/ant/ants/snake/can/it",
        at="own_step",
    ),
    firm(Pose.PRESS, "straighten/smooth/flatten/lay out/down sheet/sheets/map/paper/banknote/note/cloth/dress/letter/page/crease/creases"),
    firm(
        Pose.HOLD,
        "print out page/pages/ticket/letter/photo/map/report/form/it, run +off copy/copies, photocopy page/document/it",
        thing="page",
    ),
    row(
        Pose.WALK,
        "strike/set/start/head +out ., strike/set/start/head +out for/on/across/along/to/over/into/through",
        act=Act.TRAVEL,
        over=True,
    ),
    firm(Pose.FIGHT, "take @ +out ., take @ +out with"),
    firm(Pose.LEAD, "take @ out to/for/into/of/through/onto, take @ away/home/aside/outside/inside/upstairs/downstairs/through"),
    firm(Pose.LIE, "sprawl/stretch +out ., sprawl/stretch +out on/across/over/in/under/beside/full, sprawl on/across/over"),
    row(
        None,
        "carry +out order/orders/plan/plans/threat/attack/search/test/tests/work/inspection/experiment/duty/wish/wishes/instructions",
        over=True,
    ),
    firm(
        Pose.CARRY,
        "carry/lug +out +the/a/an/his/her/their/two/some/another/more, carry/lug +in/away/off +the/a/an/his/her/two/some",
        act=Act.TAKE,
    ),
    firm(
        Pose.CARRY, "bring +out +the/a/an cake/tray/food/dish/turkey/chair/table/box/crate/pie/roast/drinks/plates/birthday", act=Act.TAKE
    ),
    firm(Pose.PUSH, "wheel/push +out bike/bicycle/motorbike/scooter/pram/bin/bins/barrow/trolley/cart/gurney/bed/piano/wheelchair"),
    firm(
        Pose.PUSH,
        "wheel/push/walk bike/bicycle/motorbike/scooter/moped/bin/bins to/toward/towards/up/down/along/across/past/through/out/in/"
        "into/away/home/.",
    ),
    firm(Pose.REACH, "clear/clean/empty/turn out desk/drawer/drawers/locker/closet/wardrobe/cupboard/attic/car/purse/pockets/bag"),
    firm(
        Pose.SWEEP,
        "sweep +out room/kitchen/barn/stable/shop/hall/yard/house/garage/floor/cell/fireplace/ashes, sweep +away leaves/snow/glass/"
        "dust/dirt/crumbs/straw/ashes/debris",
    ),
    firm(Pose.REACH, "air out room/house/bedroom, air room/house/bedroom", at="curtains"),
    firm(Pose.SHOW, "smoke out bees/hive/wasps/fox/rats", thing="torch"),
    row(Pose.DRIVE, "drive out ., drive out of/through/into/along, drive in/past/through/by/along/on/up/around .", over=True),
    firm(Pose.JUMP, "jump/dive/leap/plunge +in ."),
    firm(
        Pose.GIVE,
        "turn/hand in/over key/keys/badge/gun/paper/papers/homework/uniform/report/exam/test/essay/assignment/money/weapon/phone/"
        "wallet/purse",
        act=Act.GIVE,
    ),
    firm(
        Pose.TEND,
        "tuck in child/boy/girl/baby/son/daughter/kid/kids/children/twins, tuck child/boy/girl/baby/son/daughter/kid/kids in",
        at="bed",
    ),
    firm(Pose.DAB, "suck/pull/hold/draw in stomach/belly/gut/tummy/waist", at="own_belly"),
    row(None, "suck in cheeks/breath/air, hem/box/close/fence @ in, pull in favour/favor", over=True),
    firm(
        Pose.DAB, "rub/massage/smooth/work/pat in/into/on cream/lotion/oil/sunscreen/ointment/salve/gel/moisturiser/liniment", at="own_arm"
    ),
    firm(Pose.STIR, "fold/beat/stir/mix/whisk in flour/egg/eggs/cream/sugar/butter/milk/chocolate/raisins/herbs/spices"),
    firm(Pose.REACH, "clock/punch/badge +in/out ., clock/punch +in/out for/at/on/late/early", at="wall_box"),
    firm(Pose.PUT, "chip/put/throw/toss/drop in coin/coins/dollar/note/quarter/dime/penny/fiver", act=Act.THROW),
    firm(Pose.WRITE, "pencil/ink/write/fill/mark in name/names/date/time/number/answer/answers/blanks/square/squares/word/words"),
    firm(
        Pose.TEND,
        "break in ., break in through/by/to, break into house/car/shop/office/building/flat/apartment/museum/vault/warehouse/store/safe",
        tool="crowbar",
        at="lock",
    ),
    firm(Pose.SLAM, "shut/lock/bolt @ in/out", at="door"),
)
"""Out, in."""

OVER_BACK: Rows = (
    firm(Pose.PUT, f"knock/tip/send/upset over {_SMALL}, knock/tip {_SMALL} over", act=Act.THROW),
    firm(Pose.DROP, f"knock/sweep/send/brush {_SMALL} off/from/to/onto/flying"),
    firm(Pose.TEND, "turn/roll/flip over body/corpse/man/woman/him, turn/roll/flip body/corpse/man/woman/him over", base=Pose.KNEEL),
    firm(
        Pose.READ,
        f"go/look/pore/puzzle over/through {_PAPERS}, run through +the/her/his lines/script/numbers/figures/list",
        act=Act.TAKE,
        thing="letter",
    ),
    row(
        Pose.WALK,
        "slide/scoot/budge/shift/shuffle/shove/scooch over/up/along ., slide/scoot/budge/shift/shuffle +over to/for/and/toward",
        act=Act.TRAVEL,
        over=True,
    ),
    firm(Pose.SIT, "slide/scoot/shuffle/slip along/across bench/seat/pew/sofa/couch, slide over next/beside/on"),
    firm(Pose.DRIVE, "take over wheel/driving, take over at/behind wheel"),
    firm(Pose.AKIMBO, "stand/tower/loom/rise over @"),
    firm(
        Pose.PRESS,
        "hunch/bend/lean/stoop/pore/slave/crouch over desk/drawing/drawings/plans/blueprint/workbench/bench/table/map/work/keyboard",
        at="desk",
    ),
    firm(Pose.KNOCK, "board/nail up/over window/windows/door/hole, board window/windows", at="curtains", tool="hammer"),
    firm(Pose.HANG, "paper/tape/plaster/hang over crack/hole/wall/stain/window/mirror", thing="like_sheet"),
    firm(Pose.CLIMB, "get/haul/scramble/heave/clamber over wall/fence/gate/hedge/railing/railings/barrier", at="low_wall"),
    firm(Pose.CRY, "brush/dash/flick/knuckle/blink/wipe/rub away tear/tears, brush/dash/flick tear/tears from/off/away"),
    firm(
        Pose.PUT,
        "hide/squirrel/stash/tuck/salt/store away money/coin/coins/gun/letter/letters/key/food/cash/jewels/gold/it/them",
        act=Act.THROW,
    ),
    firm(Pose.POINT, "send @ away/off/packing/out/home/back/upstairs/inside"),
    firm(Pose.KNOCK, "chip away at, chip at, chip away ., chisel at/away, peck at stone/rock/ice/wall/mortar", tool="hammer"),
    firm(
        Pose.RUB,
        "scrape/chip/scratch off/away ice/frost/snow/paint/mud/barnacles/rust/wax/wallpaper, scrape ice/frost/snow/paint/mud off/from",
        tool="like_tool",
    ),
    row(
        Pose.WALK,
        "pull/draw/jump/leap/rear/spring/stand +back ., pull/draw/jump/leap/rear/spring/stand +back from/in/as/with",
        at="own_heels",
        over=True,
    ),
    firm(Pose.REACH, f"pull/draw/brush/sweep/hold/twitch/peel/tie/push/tug/yank/whip +back/aside/apart/open {_CURTAIN}", at="curtains"),
    firm(Pose.REACH, f"let {_CURTAIN} fall/drop/go, drop/release/lower/raise {_CURTAIN}", at="curtains"),
    firm(Pose.AIM, "pull/thumb/draw/cock/ease back/down hammer, thumb/cock hammer", tool="gun"),
    firm(
        Pose.SIT,
        "kick/sit/lean +back in/into/on/with/against chair/armchair/seat/deckchair/recliner/sofa, kick back ., tip/tilt +back in, tip/"
        "tilt back chair",
    ),
    firm(Pose.KNEEL, "sift/rake/sort/dig/scrabble/pick/scratch through ashes/rubble/rubbish/dirt/debris/earth/sand/wreckage/ruins"),
    firm(
        Pose.KNEEL,
        f"brush/scrape/push/wipe {_SOIL} away/aside/off/from, sweep sand/earth/soil away/aside/off, brush/scrape away/off/aside {_SOIL},"
        f" dig/scrabble/burrow/scoop in/into/through/at {_SOIL} with +his/her/their bare hand/hands/fingers,"
        " dig with +his/her/their bare hands/fingers",
    ),
    firm(
        Pose.DAB,
        "go through +his/her/their pocket/pockets, pat/slap/check/feel/tap/try/search +his/her/their/same pocket/pockets,"
        " pat/pat down +himself/herself",
        at="own_pockets",
    ),
    firm(Pose.POCKET, "turn out pocket/pockets, go through pocket/pockets, pat/slap/check pocket/pockets"),
    firm(
        Pose.PEEK,
        "peer/look/peek/squint/stare/gaze through fence/bars/gate/railings/hedge/leaves/branches/crack/gap/hole/slats/reeds/foliage",
    ),
    row(Pose.WALK, "shoulder/shove/push/burst/barge through door/doors/doorway", act=Act.ENTER, over=True),
    firm(Pose.PULL, "prise/force/pull/push/wrench/prize/lever apart door/doors, prise/force/pull/wrench door/doors apart", at="door"),
    firm(
        Pose.PUSH,
        f"knock/bash/barge/shoulder/sweep/shove/kick +aside {_BIG}, knock/bash/barge/shoulder/sweep/shove {_BIG} aside",
        at="thing",
    ),
    firm(Pose.PUSH, "shove/knock/push/elbow/brush/thrust/sweep @ aside, shove/knock/push/elbow/brush/sweep +aside @"),
    firm(
        Pose.PULL,
        "fold/tip/tilt/flip/slide/wind/crank +the/his/her/a/its/their seat/seats/backrest forward/forwards/down/up/back, fold/slide/"
        "push/swing door"
        " forward/forwards",
    ),
    firm(
        Pose.STAGGER,
        "clip/graze/catch/strike door/doorframe/doorpost/doorway/post/table/counter/corner with, clip/graze doorframe/doorpost/post/"
        "corner/wall",
    ),
    firm(Pose.DRIVE, "clip/mount/jump/hit/bump kerb/curb/pavement/verge, clip wing/mirror/bollard/lamppost/hydrant"),
)
"""Over, away, back, aside, through."""

PHRASAL: Rows = (*UP, *DOWN, *ON_OFF, *OUT_IN, *OVER_BACK)
"""Verbs with a particle."""
