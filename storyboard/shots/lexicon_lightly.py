"""Light verbs, which say nothing before the noun behind them does: `has a sip`, `makes a bow`, `gets hold of`. Only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm, row

_LOOK = "look/glance/stare/glare/smile/grin/wink/peek/glimpse"
_SIP = "sip/sips/swig/swigs/gulp/gulps/slug/swallow/slurp/draught/pull/nip"
_CLOCKED = "alarm/timer/clock/watch"
_GEAR = "gear/reverse/drive/first/neutral/park"

GIVEN: Rows = (
    firm(Pose.LOOK_UP, f"give +the sky/ceiling/stars/moon/roof/clouds {_LOOK}"),
    row(
        None,
        f"give/throw/cast/shoot/dart/send/flash/fling/toss/slip @ {_LOOK}, throw/cast/shoot/dart/send/flash/fling +a {_LOOK}",
        act=Act.LOOK,
        over=True,
    ),
    row(
        None,
        f"throw/cast/shoot/dart/steal/sneak/snatch +a +quick/last/sideways/dark/cold/long/nervous/furtive/warning/dirty {_LOOK}",
        act=Act.LOOK,
        over=True,
    ),
    row(
        None,
        f"steal/sneak/take/have +a {_LOOK} at/round/around/back/out/over, catch +a glimpse/sight of, catch glimpse/sight of, set/lay/"
        f"clap eyes on",
        act=Act.LOOK,
        over=True,
    ),
    firm(Pose.NOD, "give +a/one nod, give +a little/small/curt/slow/short/brief/quick/single/tiny/firm nod"),
    firm(
        Pose.BOW,
        "give/make/take/drop/bob/do +a bow/curtsy/curtsey, give/make/take/drop/bob/do +a little/deep/low/small/stiff/mock/quick bow/"
        "curtsy/curtsey",
    ),
    firm(Pose.WAVE, "give/do +a wave, give/do +a little/small/cheery/big/quick/royal/limp wave"),
    firm(Pose.SHRUG, "give/do +a shrug, give/do +a little/small/helpless/slow/half shrug"),
    firm(Pose.SHOW, "give @ thumbs-up/thumbs, give thumbs-up/thumbs", at="own_thumb"),
    firm(Pose.PULL, "give/lend/offer @ +a hand up/off/down/out, give/lend @ +a leg/boost", at="hand"),
    row(
        None,
        "give whistle/cough/start/jump/sigh/laugh/shudder/shiver/yelp/try/go/thought/speech/talk/interview, give +it +a try/go/moment/"
        "second/rest",
        over=True,
    ),
    firm(
        Pose.CALL,
        "give +a cry/shout/yell/whoop/roar/scream/cheer, give +a great/loud/sharp/low/long/piercing cry/shout/yell/whoop/roar/scream/cheer",
    ),
    firm(Pose.PRAY, "make sign of cross"),
    firm(
        Pose.WRITE,
        "make +a/another/quick note/mark/tick/list/sketch/correction in/on/of/., make notes, jot, put/sign name to/on/at,"
        " do crossword/sums/homework/puzzle",
    ),
    firm(Pose.SHOW, "make/propose/raise +a toast, drink +a toast", tool="glass"),
    row(Pose.WALK, "make way/room ., make way/room for", act=Act.TRAVEL, over=True),
    row(
        None,
        "make show/noise/point/habit/fool/mess/joke/effort/attempt/promise/fuss/list of/about, make +a +face, make +a promise/joke/"
        "fuss/offer/wish",
        over=True,
    ),
    row(Pose.STAND, "make +a fist/fists, make +a tight/small/white fist", face=Expression.ANGRY, at="own_fists", over=True),
)
"""Given, made."""

TAKEN: Rows = (
    firm(
        Pose.DRINK,
        f"take/have/snatch +a/another/one/two/three {_SIP}, take/have +a/another long/big/deep/small/quick/little/last/"
        f"careful {_SIP}, take/have pull at/on/from"
        " flask/bottle/canteen",
    ),
    firm(Pose.DRINK, "have/take +a/another drink/beer/coffee/whisky/whiskey/brandy ., have/take +a/another drink/mouthful of/from"),
    firm(
        Pose.EAT,
        "take/have +a/another/one bite/nibble/mouthful/lick/taste/chunk/crumb, take/have +a/another big/small/huge/little/second bite/"
        "nibble/mouthful/lick",
    ),
    firm(Pose.EAT, "have lunch/dinner/breakfast/supper/tea/dessert/seconds/picnic/snack, have +a meal/sandwich/snack/picnic/biscuit ."),
    firm(
        Pose.SMOKE,
        "take/have +a/another/one drag/puff/toke/smoke/fag/cigarette ., take/have +a/another/one drag/puff/toke on/from/of, take/"
        "have +a long/deep/last/quick"
        " drag/puff/toke",
    ),
    firm(
        Pose.FIGHT,
        "take +a/another swing/swipe/punch/poke/lunge/shot at, take +a wild/big/drunken swing/swipe/punch at, throw/land/swing +a/"
        "another punch/left/right/hook",
    ),
    row(
        Pose.SLEEP,
        "take/have +a nap/snooze/kip/doze, take/have +a little/quick/short/long nap/snooze/kip/doze/sleep",
        base=Pose.SIT,
        over=True,
    ),
    firm(Pose.KNEEL, "take +a knee, take +the knee"),
    firm(Pose.FALL, "take/have +a fall/tumble/spill/dive/nosedive, take/have +a nasty/hard/bad/heavy fall/tumble/spill"),
    firm(
        Pose.BOW,
        f"take/have/sneak/steal +a/another/quick {_LOOK} under/beneath/inside/in/into/through/behind, take/have +a closer look, take/"
        f"have +a quick/good look"
        " under/beneath/inside/in/into",
    ),
    row(Pose.WALK, "take/go for +a walk/stroll/turn/wander, take/have +a little/short/long walk/stroll", act=Act.TRAVEL, over=True),
    row(
        Pose.WALK,
        "take +a/another few/couple/quick/single/tentative/slow/big/small/careful/hesitant/faltering/long/giant step/steps,"
        " take two/three/four/five/six/several/some step/steps, take two/three/four/five/six quick/slow/more/long/careful step/steps",
        act=Act.TRAVEL,
        over=True,
    ),
    row(
        Pose.WALK,
        "take +a/another few/couple/quick/single/slow/big/small/hesitant step/steps back/backward/backwards,"
        " take two/three/four/five/six/several/some step/steps back/backward/backwards",
        at="own_heels",
        over=True,
    ),
    firm(Pose.TEND, "take temperature, take @ temperature, check/read temperature", tool="thermometer"),
    firm(
        Pose.LOOK_DOWN,
        "take/draw/suck/let +a breath/gulp, take/draw/suck +a deep/long/sharp/slow/shaky/big/steadying/few/ragged breath/breaths,"
        " heave +a breath",
        at="own_breath",
    ),
    firm(Pose.SHAKE_HEAD, "take +no notice"),
    firm(Pose.WASH, "have/take +a wash/scrub/rinse", at="own_hands"),
    firm(Pose.TEND, "have +a shave", tool="razor"),
    firm(
        Pose.SIT,
        "have/take/grab +a seat/pew/stool/chair, take +her/his/their seat/seats/place/places at/beside/next/in/on/., have +a sit/sit-down",
    ),
    firm(Pose.LAUGH, "have +a laugh/giggle/chuckle, have +a good/quiet/little laugh"),
    firm(Pose.CRY, "have +a cry/weep, have +a good/little/quiet cry"),
    firm(Pose.SWIM, "have/take/go +a swim/dip, go for +a swim/dip"),
    firm(Pose.REACH, "have/keep/hold +a/one/his/her/both hand/hands on/against door/handle/latch/gate/lever/knob/switch"),
    firm(Pose.HOLD, "have/keep/hold +a/one/his/her/both hand/hands on rail/rope/railing/bannister/banister/wheel"),
    firm(Pose.AIM, "keep/have/hold/train gun/pistol/rifle/shotgun/revolver/weapon on/trained/pointed/levelled/aimed", tool="gun"),
    row(Pose.STAND, "have +his/her back to/against wall/door", at="wall", over=True),
    firm(Pose.SCAN, "keep watch/lookout/look-out/vigil/guard"),
    firm(Pose.CROUCH, "keep/get head down, keep low"),
)
"""Taken, had, kept."""

DONE: Rows = (
    firm(Pose.WEAR, "do/fix/arrange +his/her/their hair, do +her braids/plaits"),
    firm(Pose.DAB, "do +her/his nails/make-up/makeup/face/eyes/lips/eyeliner/mascara"),
    firm(
        Pose.TEND,
        "do/tie/lace +his/her/their lace/laces/shoelaces/bootlaces/shoe/shoes, do up lace/laces/shoe/shoes/boot/boots",
        at="own_shoe",
    ),
    firm(
        Pose.TEND,
        "reach/grope/feel/go/bend +down for/into/inside/to/in +his/her/their boot/boots/shoe/sock/ankle, "
        "reach/feel/grope in/into/inside/for +his/her/their boot/boots/sock",
        at="own_shoe",
    ),
    row(Pose.RUN, "do/run +a/another lap/laps/circuit, run laps", act=Act.TRAVEL, over=True),
    row(Pose.STAND, "do +a double take/take-back/double-take", face=Expression.SURPRISED, over=True),
    row(
        Pose.DRIVE,
        "do/make/pull +a u-turn/three-point, put/shift/slam/throw/jam/get car/truck/van/bus/it/jeep/engine in/into " + _GEAR,
        over=True,
    ),
    firm(Pose.WEAR, "get dressed/undressed/changed, get +his/her coat/jacket on/off", at="dressing"),
    firm(
        Pose.HOLD,
        "get/take grip/hold/purchase on/of rope/rail/line/handle/branch/ledge/net/ladder/chain, get +a grip/hold on/of",
        act=Act.TAKE,
    ),
    firm(Pose.PAT, "get/take/catch/grab/seize hold of @", at="arm"),
    firm(Pose.PHONE, "get +the/her/his/that phone/telephone, get +a call"),
    firm(
        Pose.CROUCH,
        "get/duck/dive/drop/slip/crouch behind sofa/counter/desk/bar/car/wall/tree/crate/crates/barrel/curtain/door/rock/hedge/bin/"
        "bins/table",
    ),
    row(Pose.WALK, "get/climb/step/hop on/onto/aboard bus/train/tram/coach/plane/ferry/boat/escalator/lift", act=Act.TRAVEL, over=True),
    firm(Pose.CRAWL, "get onto/on bed/mattress/sofa/roof"),
    firm(
        Pose.TEND,
        "get/coax/nurse fire/stove/engine going/started/lit/alight, get fire/stove going/started/lit",
        base=Pose.KNEEL,
        tool="match",
    ),
    firm(Pose.STOP, "get/step/stand/jump/come/leap between @, get/step/stand/jump/come/leap in front of @, put +himself/herself between"),
    row(Pose.STAND, "throw/have +a fit/tantrum/wobbly/strop", face=Expression.ANGRY, at="own_fists", over=True),
    firm(
        Pose.PUSH,
        "throw/put/lean/fling/hurl/set +his/her/their/all weight/shoulder/body/bulk against/at/into/on/behind door/gate/car/wall/"
        "hatch/rock/barrier",
    ),
    firm(Pose.PUT, "cast/drop/slip/post/fold/mark +a/her/his/the vote/ballot/slip", thing="letter", at="into"),
    firm(Pose.KISS, "steal/snatch/plant/drop/press/land +a kiss, steal/snatch/plant/drop/press +a quick/soft/last/gentle/long kiss"),
    firm(Pose.DAB, "catch/snag/tear sleeve/cuff/coat/jacket/skirt/dress/cloak/scarf on", at="own_arm"),
)
"""Done, got, thrown, caught."""

SET: Rows = (
    firm(
        Pose.SHOW,
        "put/touch/hold/set/apply match/lighter/flame/torch/candle to fuse/paper/letter/wick/curtain/straw/kindling/photo/gas/oil",
        tool="match",
    ),
    firm(
        Pose.TEND,
        "put/drop/lower/place/set/lift needle/stylus/arm on/onto/to/back/from record/disc/lp/vinyl/groove, drop needle",
        thing="record",
    ),
    row(None, "put two and two, put +it/this/that another way, put end/stop to", over=True),
    firm(
        Pose.KNOT,
        f"set/reset/stop +the/his/her/an {_CLOCKED}, set {_CLOCKED} for/to/back/forward, turn/put/wind +the/her/his clock/clocks/"
        f"watch back/forward/forwards/on",
        tool="alarm_clock",
    ),
    row(Pose.WALK, "set foot on/in/inside/upon/outside/ashore", act=Act.TRAVEL, over=True),
    firm(Pose.TEND, "set bone/arm/leg/wrist/finger/shoulder/splint"),
    row(
        None,
        "let hand/hands/arm/arms fall/drop/go/sink, drop/lower +his/her/their hand/hands/arm/arms ., drop/lower +his/her voice/guard",
        over=True,
    ),
    firm(Pose.LOOK_DOWN, "let head/chin/gaze/eyes drop/fall/sink/hang, drop +his/her/their head/chin/gaze/eyes"),
    firm(Pose.FIGHT, "let fly with/at/., let fly +a/with fist/punch/kick/volley"),
    firm(Pose.AKIMBO, "strike +a pose, strike +a/another heroic/dramatic/silly/boxing pose"),
    firm(Pose.PLAY, "strike/hit/play/pick +a/another/the/first chord/chords/riff/tune/melody, strum chord/chords", thing="guitar"),
    firm(
        Pose.PUT,
        "play +a/the/another/his/her card/ace/trump/king/queen/hand/tile, fold/lay/throw/slap/toss +down/in +his/her card/cards/hand,"
        " fold +his/her cards/hand",
        act=Act.THROW,
        thing="cards",
    ),
    firm(
        Pose.REACH, "play chess/draughts/checkers/go/backgammon, play game of chess/draughts/checkers/backgammon", thing="chess", at="desk"
    ),
    firm(Pose.PUT, "play dominoes/scrabble/monopoly/mahjong", thing="domino", at="desk"),
    firm(
        Pose.READ,
        "run eye/eyes/finger/thumb/gaze down/along/over/across list/page/column/menu/paper/letter/text/line/names/figures/numbers",
        thing="letter",
    ),
    firm(
        Pose.WRITE,
        "draw line/circle/cross/arrow/heart/face/map/figure in/on/with sand/dust/dirt/snow/mud/steam/earth",
        base=Pose.KNEEL,
        tool="stick",
    ),
    firm(
        Pose.GIVE,
        "pay, pay @, pay for/up/in/with, pay +the/a/her/his driver/waiter/man/woman/boy/girl/bill/fare/cashier/clerk/barman/cabbie,"
        " tip @, tip +the/a"
        " waiter/driver/porter/waitress/barman",
        tool="money",
    ),
    row(
        None,
        "pay attention/heed/visit/price/respects/lip/court/penalty/way/mind, pay @ attention/heed/visit/respects/compliment",
        over=True,
    ),
    row(
        Pose.LIMP,
        "knock/bang/bump/bark/crack/stub/hit/scrape/skin knee/shin/toe/shins/knees/hip/ankle on/against/off, stub/bark/skin toe/shin/"
        "shins/knee",
        over=True,
    ),
    row(Pose.LIMP, "sprain/twist/turn/wrench/break/hurt +his/her ankle/foot/knee", over=True),
    firm(Pose.DAB, "bump/bang/knock/hit/crack/bash +his/her/their head/forehead/skull/temple .", at="own_head"),
    row(Pose.WALK, "drop in on/at, drop/pop in ., pop/nip/call/drop into/in/round/over to/on/for", act=Act.TRAVEL, over=True),
    firm(Pose.THROW, "drop/cast/throw/heave +the/an/their/her/his anchor, drop/cast/heave anchor", act=Act.THROW, thing="anchor"),
    row(Pose.POINT, "fire/sack/dismiss @", face=Expression.ANGRY, over=True),
    firm(Pose.PRESS, "look/peer/squint/stare/bend through/into/down/over microscope, adjust/focus microscope", tool="microscope"),
    row(
        None,
        "run company/business/hotel/shop/store/restaurant/bar/firm/agency/newspaper/office/department/country/school/clinic/errand/errands/"
        "test/tests/check/checks/club/casino/place/show/town/city/farm/operation/risk",
        over=True,
    ),
    row(None, "look/gaze/glance/stare/peer up at/to @", act=Act.LOOK, over=True),
    firm(Pose.SPEAK_INTO, "blow glass/bubble/bubbles/soap, blow +a glass/bubble", tool="pipe"),
    firm(
        Pose.PUT,
        "lay +bricks/stones/slabs, lay +the/a bricks/brick/stones/slabs, build/construct/raise +a/the wall/chimney/arch",
        act=Act.THROW,
        tool="stone",
    ),
)
"""Set, played, paid, knocked."""

LIGHTLY: Rows = (*GIVEN, *TAKEN, *DONE, *SET)
"""Light verbs."""
