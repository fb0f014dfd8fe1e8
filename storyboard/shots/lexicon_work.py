"""What hands do with a thing of one class or another: food, fire, what opens, what is taken and given. Rows of the lexicon; only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm

_LIPS = "lips/mouth"
_DRUNK = "glass/cup/mug/goblet/bottle/flask/beer/wine/whisky/whiskey/coffee/tea/drink/water/can/tankard/tumbler/chalice"
_PILLS = "pill/pills/tablet/tablets/aspirin/aspirins/capsule/capsules/painkiller/painkillers/vitamin/vitamins/antidote"
_CURTAIN = "curtain/curtains/drapes/blind/blinds/shade/shades/shutter/shutters/tarp/veil/awning"
_KNOB = "doorknob/knob/doorhandle/handle"
_SCREWED = "cap/lid/top/stopper/cork/bung/cover"
_LIDDED = "bottle/flask/jar/tin/can/tube/thermos/champagne/jam/pickles/canteen/beer"
_PAGES = "photo/photograph/picture/card/postcard/letter/envelope/note/map/page/paper/coin/stone/record/medal/ring/object/plan/plans"
_LITTLE = (
    "coin/ring/watch/key/keys/stone/ball/knife/gun/pistol/phone/letter/photo/photograph/card/cigarette/glass/cup/bottle/book/necklace/hat"
)
_PAN = "pan/pot/saucepan/skillet/wok/bowl"
_FRIED = "steak/steaks/fish/sausage/sausages/bacon/egg/eggs/pancake/pancakes/omelette/burger/burgers/meat/patty/patties/chop/chops"
_FLAME = "candle/candles/lamp/lantern/torch/incense"
_FUSE = "fuse/fire/bonfire/campfire/kindling/dynamite/fireworks/firework/rocket/logs/wood/hearth/fireplace"
_OWN = "+his/her/their"
_OPENER = (
    "box/case/suitcase/parcel/package/crate/chest/trunk/toolbox/jewelry/jewellery/present/gift/bag/handbag/backpack/purse/wallet/rucksack"
)
_STUFFED = "clothes/money/papers/bills/notes/food/books/shirt/shirts/documents/files/cash"

DRUNK_AND_EATEN: Rows = (
    firm(
        Pose.DRINK,
        "take sip/swig/gulp/slug/mouthful, take pull/drink/swallow +from/on/of, take long/deep/big drink/swallow/pull,"
        f" lift/raise/bring/put {_DRUNK} to {_LIPS}, tip/tilt back {_DRUNK}, tip/tilt {_DRUNK} back, raise/lift/bring +it to {_LIPS},"
        f" take +it to {_LIPS}, put/set {_DRUNK} to {_LIPS}, drink from/out {_DRUNK}, empty/drain/finish {_DRUNK},"
        f" throw/toss/knock back {_DRUNK}, toss/knock/throw {_DRUNK} back, down shot/shots/pint/drink/beer/glass/whisky/whiskey/vodka",
        thing="cup",
    ),
    firm(
        Pose.EAT,
        f"take +bite, take +a +bite, take +another +bite, take +a big/huge/small/tiny/large +bite, take {_PILLS}, swallow {_PILLS},"
        f" pop {_PILLS}, shake out {_PILLS}, gulp/down {_PILLS}, pop/toss/throw in/into {_LIPS}, lift/raise/bring fork/spoon to {_LIPS},"
        " sink teeth into, lick icecream/spoon/plate/lollipop/fingers/knife/cone,"
        " bite apple/sandwich/bread/pear/chocolate/nut/cookie/nails, chew gum/nails/tobacco/straw/pencil",
    ),
    firm(
        Pose.DAB,
        "chew/bite/gnaw nails/nail/fingernails/fingernail/thumb/lip/knuckle/knuckles, spit, spit out/on/at/into",
    ),
    firm(
        Pose.EAT,
        "stab/spear/skewer/cut/poke/push steak/meat/potato/sausage/meatball/tomato/food/salad/peas with fork,"
        " stab/spear/prod/push food/meat/potato/salad/peas around/about, pick at food/plate/salad/meal/dinner, fork up/in,"
        " twirl/wind spaghetti",
        tool="fork",
    ),
    firm(
        Pose.KNOT,
        f"twist/screw/unscrew/pop/prise/pry/pull/tear/pull/bite {_SCREWED} off/from, pull/draw/pop cork, pull out cork,"
        f" open/uncork/uncap {_LIDDED}, pop champagne/cork/can, unscrew {_SCREWED}, twist off/open {_SCREWED}, crack open {_LIDDED},"
        " crack beer, wrestle with jar/bottle/lid/cork, peel label",
        tool="bottle",
    ),
    firm(
        Pose.STIR,
        f"turn/flip/toss/baste {_FRIED}, turn/flip/toss {_FRIED} in/on/over, toss salad/pasta, whisk, whisk eggs/sauce/cream,"
        f" beat eggs/cream, put kettle on, put +on kettle, put {_PAN} on stove/hob/heat, shake pan,"
        " mix batter/dough/salad/paint/potion/cement, break/crack egg/eggs into/in",
        at="stove",
    ),
    firm(
        Pose.CUT,
        "butter bread/toast/roll/bun/slice/slices, butter, spread jam/butter/honey/marmalade/cheese/peanut/mustard on/over/across,"
        " spread bread/toast with",
        thing="bread",
    ),
    firm(
        Pose.SHOW,
        "shake shaker/martini/cocktail/cocktails/bottle/snow-globe/globe/tin/rattle/maraca/medicine",
        act=Act.TAKE,
    ),
    firm(
        Pose.KNOT,
        f"fill/stuff/tamp/pack/clean {_OWN} pipe, fill/tamp pipe with",
        tool="pipe",
    ),
    firm(
        Pose.SMOKE,
        "draw on cigarette/pipe/cigar, take drag/puff, blow ring/rings/smoke, relight, relight cigarette/pipe/cigar",
    ),
    firm(
        Pose.SHOW,
        "light cigarette/cigar/pipe for, offer light, give @ light, flick/snap/spark lighter, flick +on lighter",
        tool="lighter",
    ),
)
"""Food, drink and smoke."""

FIRE: Rows = (
    firm(
        Pose.SHOW,
        "light/strike match, strike/light +a +match, strike +another",
        act=Act.TAKE,
        tool="match",
    ),
    firm(
        Pose.TEND,
        f"light {_FLAME}, relight {_FLAME}",
        tool="match",
    ),
    firm(Pose.TEND, "light/relight/ignite/start stove/burner/burners/gas/hob/oven/cooker/range/grill", at="stove", tool="match"),
    firm(
        Pose.TEND,
        f"light {_FUSE}, relight {_FUSE}, start/build/make/lay fire/campfire/bonfire,"
        " poke/stoke/stir/feed/tend fire/embers/flames/coals/stove/boiler, rake embers/coals/ashes, fan flames/fire/embers/coals,"
        " set fire to, set alight, set light to, blow on embers/fire/tinder/flames",
        base=Pose.KNEEL,
        tool="match",
    ),
    firm(
        Pose.TEND,
        "poke/rake/stir/stoke fire/embers/coals/logs, stir ashes",
        base=Pose.KNEEL,
        tool="stick",
    ),
    firm(
        Pose.SPEAK_INTO,
        "blow out, blow out candle/candles/match/lamp, blow candle/candles/match/lamp out, blow on soup/coffee/tea/embers",
        thing="candle",
    ),
    firm(
        None,
        "put out fire/lights/flames/statement/word, blow cover/chance/kiss-off",
    ),
    firm(
        Pose.PRESS,
        "put/stub/crush/grind out cigarette/cigar/butt, put cigarette out, stub cigarette/cigar/butt",
        thing="cigarette",
    ),
    firm(
        Pose.LOOK_DOWN,
        "crush/grind/stub/step/stamp cigarette/butt/bug/spider/cockroach under/with/beneath heel/foot/boot/shoe,"
        " stamp on butt/cigarette/spider",
    ),
)
"""Fire and light."""

OPENED: Rows = (
    firm(
        Pose.REACH,
        "pull/push/draw/sweep/whip/tug/throw/fling/yank/part/twitch/lift/move/hold aside/back/apart/open/closed/shut/away/"
        f"down {_CURTAIN}, pull/push/draw/sweep/whip/tug/throw/fling/yank/lift/hold {_CURTAIN} aside/back/apart/open/closed/shut/away/"
        f"down/up, part {_CURTAIN}, lower/raise/close/open/lift/draw/twitch/pull/touch {_CURTAIN}",
        at="window",
    ),
    firm(
        Pose.OPEN_DOOR,
        f"twist/turn/try/rattle/grab/grip/grasp/reach/squeeze {_KNOB}, turn +the {_KNOB}, reach for {_KNOB}",
        at="door",
    ),
    firm(
        Pose.OPEN_DOOR,
        "slam/slide/push/pull/shove/ease/bang/nudge door shut/closed/open/to, show @ in/out, let @ in/out",
        at="door",
    ),
    firm(
        Pose.REACH,
        "slide/push/shove/slam/pull/yank/kick/bang drawer/cupboard/cabinet/locker/fridge/oven/safe shut/closed/open/out/to/in,"
        " slide/push/pull/slam/shove shut/closed/open/out drawer/cupboard/cabinet/locker/fridge/oven, pull/yank/slide drawer",
    ),
    firm(
        Pose.REACH,
        "roll/wind/slide/push/pull/crank/throw/open/close/shut/slam up/down/open/closed/shut/up window/windows,"
        " push/pull/slide window/windows up/down/open",
        at="window",
    ),
    firm(
        Pose.TEND,
        f"open {_OPENER}, unzip {_OPENER}, close {_OPENER}, shut {_OPENER}, snap open/shut {_OPENER}, snap {_OPENER} open/shut,"
        f" lock/unlock {_OPENER}, pack/unpack {_OPENER}, zip {_OPENER}, look/peer/rummage/dig/search/feel/reach/root in/into/inside/"
        f"through {_OPENER}, unwrap present/gift/parcel/sandwich/package, stuff/cram/throw/pack/shove/pile/sweep {_STUFFED} into/"
        f"in {_OPENER}, fill {_OPENER} with, empty {_OPENER}",
        thing="suitcase",
    ),
    firm(
        Pose.TEND,
        "open/slit/tear/slice/rip/steam envelope, tear/slit/rip/slice open envelope/letter, tear/slit/rip envelope open,"
        " open letter/telegram/mail",
        thing="envelope",
    ),
    firm(
        Pose.SHOW,
        "open/raise/put/unfurl/shake umbrella/parasol, open/put +up umbrella/parasol, open/spread fan",
        act=Act.TAKE,
        thing="umbrella",
    ),
    firm(
        Pose.TEND,
        "close/fold/shut/furl/shake umbrella/parasol, close/snap fan",
        thing="umbrella",
    ),
    firm(
        Pose.TYPE,
        "open laptop/computer/notebook-computer, flip open laptop, open up laptop, boot laptop/computer",
        thing="laptop",
    ),
    firm(
        Pose.PRESS,
        "close/shut/snap/slam/clap/flip/ease laptop/computer",
        thing="laptop",
        at="own_shut",
    ),
    firm(Pose.PRESS, "close/shut/snap/slam/clap piano/lid", thing="laptop"),
    firm(
        Pose.GIVE,
        f"open {_OWN} hand/palm/fist, uncurl fingers, turn out palm, open +out hand, hold out {_OWN} hand/hands/palm/arm",
    ),
    firm(
        Pose.TEND,
        "unlock/lock/unchain/chain bicycle/bike/chains, unlock handcuffs/cuffs/shackles/chain/chains/manacles, pick handcuffs",
        base=Pose.KNEEL,
        tool="key",
    ),
    firm(
        Pose.REACH,
        "unlock/lock/open/crack/close/dial safe/vault/strongbox/locker",
        at="thing",
    ),
    firm(
        Pose.LIFT,
        "lift/raise/open bonnet/hood/trunk/boot of, open/shut/close/slam/lift/raise trunk/boot/bonnet/hood/tailgate +of,"
        " lift dumbbell/dumbbells/weights/barbell/weight",
    ),
    firm(
        Pose.LIFT,
        "lift weight/weights/dumbbell/dumbbells/barbell, press weights/barbell, pump iron",
        thing="weight",
    ),
)
"""What is opened, closed, locked."""

TAKEN: Rows = (
    firm(
        Pose.CARRY,
        "take/pick/lift/scoop/sweep/gather +up baby/child/infant/newborn/toddler/puppy/kitten/dog/cat, pick baby/child up,"
        " lift baby/child from/out, sweep/scoop/gather/lift/take @ into/in arms, sweep/scoop @ up",
    ),
    firm(
        Pose.WALK,
        "take stairs/steps/elevator/lift",
        act=Act.TRAVEL,
        at="stairs",
    ),
    firm(
        Pose.WRITE,
        "take notes/note/minutes/dictation, take +notes/note, draw map/plan/picture/sketch/diagram/portrait/face/cartoon,"
        " take down name/address/number/notes/particulars, cross out/off, cross word/name out, cross name/names off",
    ),
    firm(
        Pose.SPY,
        "take/snap/shoot/get photo/photos/photograph/photographs/picture/pictures/snapshot/shot of,"
        " take +a/another/some/his/her/more +photo/photograph/picture/photos/pictures/snapshot/selfie,"
        " take +photos/photographs/pictures, photograph, snap picture/photo/photograph, film, film @, take shot +with camera,"
        " focus camera/lens, look/peer through camera/viewfinder/lens",
        tool="camera",
    ),
    firm(
        Pose.SPY,
        "look/peer/squint/stare through/into telescope/binoculars/sextant/spyglass/scope/viewfinder/eyepiece,"
        " adjust/turn/swing/train/focus/raise/lift/lower telescope/binoculars/spyglass/sextant",
    ),
    firm(
        Pose.SHOW,
        "take selfie, take a selfie, hold phone up/out, film with phone, film on phone",
        act=Act.TAKE,
        tool="phone",
    ),
    firm(
        Pose.HOLD,
        "take/grab/grip/seize/hold steering, grab/grip/clutch/hold/grasp/seize railing/rail/banister/handrail/bars/"
        "edge/ledge/strap/mast, hold/cling/hang/hold on/onto to/the rail/railing/banister/strap/edge",
        at="railing",
    ),
    firm(
        Pose.DRIVE,
        "take/grab/grip/turn/spin/wrench/jerk steering/wheel +of, hit/slam/stamp/step/stand on/the brakes/brake/accelerator/gas,"
        " hit brakes/gas/accelerator, press accelerator/gas/brake/clutch/pedal, floor it, shift/change gear/gears, slam into reverse",
        act=Act.DRIVE,
    ),
    firm(
        Pose.TEND,
        "grab/scoop/take/gather/pick/pack handful/handfuls/fistful of, scoop up snow/sand/earth/soil/dirt/water/mud,"
        " scoop snow/sand/earth/water/ice/grain/flour/dirt/mud, make/pack/roll/form snowball/snowballs",
        base=Pose.KNEEL,
        thing="stone",
    ),
    firm(
        Pose.REACH,
        "pick apple/apples/orange/oranges/lemon/lemons/pear/pears/cherry/cherries/plum/fig/olive/olives/peach/fruit/coconut from/off,"
        " pick/pluck fruit/apples/apple/pears/cherries/olives/oranges/lemons,"
        " take/get/pull/fetch/grab/lift book/file/jar/bottle/box/folder/tin/can/plate/bowl from/off/down shelf/shelves/cupboard/rack/"
        "cabinet, reach up",
        act=Act.TAKE,
    ),
    firm(
        Pose.HOLD,
        "pick/draw/choose/turn/flip/take card/cards, draw lot/lots/straw/straws/number/ticket/name, turn over card, turn/flip card over/up",
        act=Act.TAKE,
        thing="cards",
    ),
    firm(
        Pose.KNOT,
        "twist/turn/twirl/spin ring on/round/around finger/thumb, play/fiddle/fidget/toy with +the/his/her ring, twist +the/his/her ring",
    ),
    firm(
        Pose.HOLD,
        f"turn/flip/turning {_PAGES} over/around/round, turn over {_PAGES}, turn {_LITTLE} over in, turn {_PAGES} in hands/fingers,"
        f" roll/turn/twist/spin {_LITTLE} between/in/on fingers/hand/palm/finger, spin coin/ring/pen/pencil,"
        " twirl pen/pencil/baton/moustache/umbrella/cane",
        act=Act.TAKE,
    ),
    firm(
        Pose.KNOT,
        "wrap/wind/twist/twirl/coil/tie ribbon/string/strand/thread/hair/chain/wire/it round/around +his/her/the finger/fingers/thumb",
    ),
    firm(
        Pose.READ,
        "turn map/book around/over/upside",
        act=Act.TAKE,
    ),
    firm(
        Pose.HOLD,
        "close/clench/wrap/curl fist/hand/fingers around/on/over/round coin/key/ring/stone/money/letter/necklace/handle/hilt/grip/gun/it",
        act=Act.TAKE,
    ),
    firm(
        Pose.HOLD,
        "pull/slide/take/draw/tug/ease/fish/slip/shake letter/photo/photograph/note/paper/papers/card/document/page/sheet/contract/money/"
        "file/key/ring out/from, pull/draw/take/slip/produce/whip knife/blade/dagger/razor/scissors/flask/bottle/wallet/phone/envelope/"
        "handkerchief from/out, produce, dig/fish/pull/draw out, pull/dig/fish +out",
        act=Act.TAKE,
    ),
    firm(
        Pose.BRANDISH,
        "draw/unsheathe sword/sabre/saber/dagger/cutlass/rapier/blade, draw/pull knife/dagger/blade on,"
        " pull +a/the/his/her knife/dagger/blade",
        act=Act.TAKE,
        thing="sword",
    ),
    firm(
        Pose.AIM,
        "draw back bowstring/bow/arrow/string, draw bow/bowstring/arrow, nock arrow, pull back bowstring/string, bend bow, string bow,"
        " hold up bank/store/shop/cashier/stagecoach/train, hold @ at gunpoint, load crossbow",
        thing="bow",
    ),
    firm(
        Pose.AIM,
        "hold up bank/store/shop/cashier/stagecoach/train/teller, hold @ at gunpoint, hold/keep @ covered,"
        " put/hold/press/press gun/pistol/barrel/muzzle/revolver to/against/at/under head/temple/back/chest/chin/neck/ribs/face",
        thing="gun",
    ),
    firm(
        Pose.FIGHT,
        "put/hold/press/lay/set knife/blade/razor/dagger/sword/scalpel to/against/at/on/under throat/neck/chest/back/ribs/face/chin",
        thing="knife",
    ),
    firm(
        Pose.PHONE,
        "pick/lift/snatch/grab/sweep +up phone/receiver/telephone/handset/mobile, lift receiver/phone, pick phone/receiver up, answer,"
        " answer phone/call/mobile/cell/telephone",
    ),
    firm(
        Pose.PUT,
        "hang/put/set/lay/slam up/down/back/away phone/receiver/telephone/handset, hang up, hang +up, replace receiver/phone/handset,"
        " put/lay/set/slam phone/receiver/telephone/handset down/back/away, slam receiver/phone",
        act=Act.THROW,
        thing="receiver",
    ),
)
"""What is taken, drawn, turned in the hand, put to the ear."""

GIVEN: Rows = (
    firm(
        Pose.KISS,
        "give @ kiss, give @ a kiss, give @ peck, blow @ kiss, plant kiss on",
    ),
    firm(
        Pose.WHISPER,
        "blow kiss/kisses",
    ),
    firm(
        Pose.EMBRACE,
        "give @ hug/embrace/cuddle/squeeze, give each hug",
    ),
    firm(
        Pose.PUSH,
        "give @ push/shove/nudge, give car/door/cart push/shove, give it push/shove",
    ),
    firm(
        Pose.PAT,
        "give @ pat/slap on, give pat on, give @ nudge",
    ),
    firm(
        Pose.FIGHT,
        "give @ slap/punch/kick/blow/thrashing/beating, give slap/punch, break @ nose/arm/neck/leg/jaw/ribs/fingers,"
        " break nose/jaw/neck, smash/bash/split @ face/skull/nose/head, hit @, hit @ with,"
        " throw/land/swing/take/aim +a/another punch/punches, take swing, throw punch/punches,"
        " knock @ down/out/over/unconscious/cold/back, twist @ arm",
    ),
    firm(
        Pose.TEND,
        "give @ injection/shot/massage/haircut/manicure, take blood, draw blood, take temperature, take @ temperature, inject @, inject,"
        " stick/push/slide needle/syringe into/in",
        tool="syringe",
    ),
    firm(
        Pose.NOD,
        "give @ nod, give nod",
        act=Act.LOOK,
    ),
    firm(
        Pose.SHRUG,
        "give shrug, give @ shrug",
    ),
    firm(
        Pose.WAVE,
        "give @ wave, give wave, give little/small/cheery wave",
    ),
    firm(
        Pose.SALUTE,
        "give @ salute, give salute",
    ),
    firm(
        Pose.SHOW,
        "give thumbs up/down, give +a thumb/thumbs up/down, give @ thumbs/thumb, stick/hold/put up thumb, stick/hold/raise/put thumb up",
    ),
    firm(
        Pose.STOP,
        "give +a finger up/down, give @ finger, stick/hold up finger, stick/hold/raise finger up, hold up finger/fingers",
    ),
    firm(
        Pose.POINT,
        "show @ way/door/room/view, show +the way",
    ),
    firm(
        None,
        "give @ chance/time/minute/moment/wink/ride/lift/break/list/reason,"
        " give +a smile/sigh/nod/start/laugh/cry/shout/speech, take +a beat/moment/breath, hand over +to, pass @ by,"
        " hold together, hold up +well",
    ),
    firm(
        Pose.GIVE,
        "return wallet/key/keys/book/phone/letter/ring/gun/money/card/passport/photograph/photo/purse/coat/watch/pen/file/envelope,"
        " return +it/them",
        act=Act.HAND,
    ),
    firm(
        Pose.GIVE,
        "hand over/out/back/in/around/round, hand +out/over/back, hold out photo/photograph/cup/glass/letter/ticket/card/badge/money/"
        "envelope/box/ring/key/plate/bowl/phone/bag/book/paper/bottle/tray/file/knife/gun/coin, hold +out",
        act=Act.HAND,
    ),
    firm(
        Pose.GIVE,
        "press/push/slip/put/stuff/shove/thrust/drop/place/lay banknote/note/coin/coins/money/key/bill/ring/card/letter/envelope/phone/"
        f"flower/stone/it into/in hand/hands/palm, press {_LITTLE} into hand/hands/palm",
        act=Act.HAND,
    ),
)
"""What is given that is no thing, and hands that give."""

WORK: Rows = (
    *DRUNK_AND_EATEN,
    *FIRE,
    *OPENED,
    *TAKEN,
    *GIVEN,
)
"""By the object of the verb."""
