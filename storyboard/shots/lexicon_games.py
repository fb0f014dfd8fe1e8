"""Games and music, what is pointed, what is steered. Rows of the lexicon; only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm

PLAYED: Rows = (
    firm(
        Pose.COUNT,
        "play cards/poker/solitaire/bridge/whist/rummy/blackjack/patience/snap, play +a hand/card, play card/cards,"
        " deal/shuffle/cut cards/deck",
        tool="cards",
    ),
    firm(
        Pose.PUT,
        "play dominoes/chess/checkers/draughts/backgammon/mahjong, move pawn/bishop/queen/king/knight/rook/piece/counter, make move,"
        " play monopoly",
        act=Act.THROW,
        thing="domino",
    ),
    firm(
        Pose.PUT,
        "play chess, move pawn/bishop/queen/king/knight/rook/piece, play checkers/draughts",
        act=Act.THROW,
        tool="chess",
    ),
    firm(
        Pose.CATCH,
        "play ball/catch/frisbee, play catch with",
        thing="ball",
    ),
    firm(
        Pose.THROW,
        "play darts/bowls/boules/skittles/horseshoes, throw dart/darts, pitch ball/baseball,"
        " throw/chuck/skim stone/stones/rock/rocks/pebble/snowball/snowballs",
        act=Act.THROW,
    ),
    firm(
        Pose.THROW,
        "play darts, throw +a/the/his/her dart/darts",
        act=Act.THROW,
        tool="dart",
    ),
    firm(
        Pose.RUN,
        "play tag",
        act=Act.TRAVEL,
    ),
    firm(
        Pose.KICK,
        "play football/soccer, dribble ball",
        tool="ball",
    ),
    firm(
        Pose.LIE,
        "play dead/possum",
    ),
    firm(
        Pose.HOLD,
        "play with coin/necklace/pen/pencil/lighter/glass/hair/keys/knife/string/fork/spoon/cup/rosary/beads/phone/watch/button/"
        "straw/card/cards, play +on phone/console/tablet, play game/games +on, play +a video/computer, play video/computer",
        act=Act.TAKE,
    ),
    firm(
        Pose.PLAY,
        "play tune/melody/song/waltz/jig/reel/march/note/notes/chord +on,"
        " play +a tune/melody/song/waltz/jig/reel/march/note/chord/scale, play +the blues, pick/strum/hum tune on, play for, strike up",
    ),
    firm(
        Pose.TEND,
        "play +a record/tape/cassette/cd/disc/vinyl, play record/tape/message, put needle on",
        thing="record",
    ),
    firm(
        Pose.HAUL,
        "ring bell/bells, ring +the church/tower bell/bells, toll, toll bell/bells, pull bell/bell-rope",
        tool="rope",
    ),
    firm(
        Pose.SHOW,
        "ring +a bell/handbell, ring +his/her bell/handbell, ring dinner/little/small/hand bell, shake bell/rattle/tambourine",
        tool="bell",
    ),
    firm(
        Pose.STOP,
        "make fist, clench fist/fists, make +a fist, raise +a fist, count on fingers, count +on fingers, count off on fingers,"
        " tick off on fingers, hold up fingers, show +a fist",
    ),
    firm(
        Pose.AIM,
        "point/aim/level/turn/train gun/pistol/rifle/shotgun/revolver/weapon/crossbow/bow/harpoon/musket/shotgun/barrel at/on/toward/"
        "towards/into",
        tool="gun",
    ),
    firm(
        Pose.AIM,
        "point/aim/level/turn/train rifle/shotgun/musket/crossbow at/on/toward/towards",
        tool="rifle",
    ),
    firm(
        Pose.SHOW,
        "swing/sweep/whip/jerk/play/run/pan/slide/swivel/flick/turn +the/his/her torch/flashlight/beam/lantern/spotlight"
        " back/round/around/over/up/down/across/along/to/from/on/onto/away",
        act=Act.TAKE,
        tool="flashlight",
    ),
    firm(
        Pose.SHOW,
        "point/aim/shine/train/turn/swing/play flashlight/torch/lantern/lamp/light/beam/phone/remote/spotlight at/on/into/over/around/"
        "across/through/onto/up/down/under",
        act=Act.TAKE,
    ),
    firm(
        Pose.SPY,
        "point/aim/train/turn/focus/raise/lift/lower/swing camera/lens/phone at/on/to/toward/towards,"
        " shoot film/movie/scene/picture/pictures/video/footage/documentary/interview, film, film with, photograph with",
        tool="camera",
    ),
    firm(
        Pose.KNOCK,
        "knock, knock three/two/four/once/twice/again/lightly/gently/timidly, knock +three/two/four/five times, rap, rap twice/once",
        at="door",
    ),
    firm(
        Pose.HOLD,
        "lean/take/hold/grip/push/pull/shove/swing tiller/rudder",
        at="lever",
    ),
    firm(
        Pose.HOLD,
        "steer boat/ship/yacht/barge/raft/launch/ferry/tug/trawler, take/hold/grip/man helm, stand/stay/be at the helm, hold/keep course,"
        " fight/battle/wrestle wheel/helm, fight/battle/wrestle/struggle with wheel/helm,"
        " cling/hang/hold onto/to/on wheel/helm,"
        " spin/turn/wrench/haul/heave/swing/yank/jerk/throw/work/twist/hold/grip/grab/seize/clutch/take/man wheel/helm,"
        " spin/turn/wrench/haul/heave/swing/yank/jerk/throw wheel/helm hard/over/round/around/to,"
        " bring/swing/turn boat/ship/launch/ferry about/round/around",
        at="helm",
    ),
    firm(
        Pose.DRIVE,
        "steer, steer car/truck/van/bus/around/past/into/onto/with, drive, turn/spin/wrench +the steering, change/shift/grind gear/gears",
        act=Act.DRIVE,
    ),
    firm(
        Pose.CROUCH,
        "check/open/peer/look oven +door/inside/into, check oven, look/peer/reach in/into/inside oven/fridge/cupboard/stove,"
        " look/peer/reach/feel under bed/table/car/sofa/desk/chair/seat/sink",
    ),
    firm(
        Pose.PULL,
        "pull up carrots/carrot/root/roots/potatoes/plant/plants/turnip/turnips/beets/stump, pull/yank carrots/root/roots, uproot",
        base=Pose.KNEEL,
    ),
)
"""Games, music, weapons and lights that are pointed, knocking and steering."""

MORE: Rows = (
    firm(
        Pose.PUT,
        "feed/drop/slip/push/put coin/coins/token/card/ticket/note/notes/bill into/to/in/through meter/machine/slot/jukebox/phone/box/"
        "parking, place/put/set/lay +the/a/his/her before/beside, place/put/set/lay in front",
        act=Act.THROW,
    ),
    firm(
        Pose.COUNT,
        "peel note/notes/bill/bills/twenty/twenties/hundred/banknote/banknotes/fifty/ten/tens off/from,"
        " peel off note/notes/bill/bills/twenty/third/another/hundred/fifty, lick thumb and",
        tool="money",
    ),
    firm(
        Pose.RUB,
        "pick/scrape/scratch/peel/brush/flick/knock mud/dirt/lint/fluff/paint/wax/label/sticker/ice/rust/scab/thread/leaf/leaves/snow/"
        "earth/crumbs/hair/ash off/from, brush off/away dust/dirt/mud/sawdust/earth/sand/snow/soil/cobwebs/leaves,"
        " brush/wipe/sweep/scrape/clear dust/dirt/mud/sawdust/earth/sand/snow/soil/cobwebs/leaves away/aside/off",
    ),
    firm(
        Pose.SLAM,
        "bring gavel/fist/hammer/hand/palm/cleaver/axe/stick down, bring down gavel/fist/hammer/hand,"
        " slap/smack/pound/thump/beat floor/ground/water/mat/roof/bonnet/hood/dash/side",
    ),
    firm(
        Pose.KNOCK,
        "slap/smack/punch/pound/thump/beat/hit/bang wall/partition/glass, slap/smack/bang/hit palm/hand/fist/head against/on wall/glass",
        at="wall",
    ),
    firm(
        Pose.BRANDISH,
        "swing over/above/around/round head, whirl/twirl over/above/around head,"
        " swing handbag/purse/bag/satchel/umbrella/cane/stick/bat at",
    ),
    firm(
        Pose.STRETCH,
        "shake out arm/arms/leg/legs/hands/shoulders/limbs, shake arms/legs/hands out/loose, roll shoulders/neck,"
        " stretch arms/legs/back/neck, flex arms/muscles, limber up, warm up, touch toes, loosen up",
    ),
    firm(
        Pose.TEND,
        "peer/look/reach/feel/shine/listen +inside/into +the/a trunk/hollow/hole/pit/stump/tree/burrow/nest, reach in,"
        " reach into hole/hollow/nest/burrow/stump",
        base=Pose.KNEEL,
    ),
    firm(
        Pose.HUG,
        "close/fold/clasp/wrap both/hands/arms over/around/round hat/bag/book/box/knees/purse/cup/mug/briefcase/photograph/photo/bundle",
    ),
    firm(
        Pose.HOLD,
        "weigh/heft/balance in hand/hands/palm",
        at="own_weigh",
        act=Act.TAKE,
    ),
    firm(
        Pose.HOLD,
        "bounce/toss in hand/hands/palm, weigh up",
    ),
)
"""More of what hands do."""

EVEN_MORE: Rows = (
    firm(
        Pose.REACH,
        "run/trail/slide/move/glide/draw/drag hand/hands/finger/fingers/palm/fingertips/thumb along/over/down/across/through/up/around/"
        "on, trace with finger/fingers/fingertip, trail/dip/dangle hand/hands/fingers/toes in/into/through,"
        " dip finger/fingers/hand in/into, dust for prints/fingerprints",
        at="",
    ),
    firm(
        Pose.WEAR,
        "run hand/hands/finger/fingers through +his/her/their hair, run through hair, run hands over +his/her face/head/scalp/hair",
    ),
    firm(
        Pose.DROP,
        "drop in/on/onto/to/into sand/floor/ground/snow/mud/street/deck/grass/water/dirt/gutter/road/dust/pavement/gravel/river/sea,"
        " let +the/a/an/his/her/it/them/their fall/drop/slip, let fall/drop/slip +from/through, drop +from hand/hands/fingers,"
        " drop everything",
        act=Act.THROW,
    ),
    firm(
        Pose.WEAR,
        "fasten/put/place/lower/set/strap/fit/jam/clap/tie/slip/slide/draw helmet/hat/mask/crown/hood/blindfold/headphones/cap/wig/veil/"
        "goggles/headscarf/glasses/bonnet/halo over/on/onto/around head/face/eyes/ears, fasten/buckle/strap helmet/mask/chinstrap",
    ),
    firm(
        Pose.TEND,
        "unzip/zip/unlace/lace/unbuckle/buckle/shake/empty/lace/tug/tie/untie boot/boots/shoe/shoes/skate/skates/sneakers/trainers/laces/"
        "shoelaces/shoelace/sandal/sandals",
    ),
    firm(
        Pose.PUT,
        "press/push/stuff/shove/jam/cram/wedge/slide/poke/thrust/plug/slot/tamp/work/ease/fit card/dynamite/charge/bomb/note/paper/"
        "letter/coin/key/finger/cloth/rag/cork/wad/stone/stick/bar/wedge/tape/disk/cassette/usb/plug/cable/tube/bottle/photo into/in/"
        "under/behind/between/inside, press/push/stuff/shove/jam/cram/wedge into/in mouth/crack/gap/hole/slot/crevice/drawer/wall/case/"
        "ground/niche",
        act=Act.THROW,
    ),
    firm(
        Pose.THROW,
        "throw/toss/fling/chuck over shoulder, throw/toss/fling over +his/her/their shoulder",
        act=Act.THROW,
    ),
    firm(
        Pose.CARRY,
        "throw/toss/sling/swing/hoist/fling coat/jacket/bag/sack/rifle/rope/net/strap/towel/pack/rucksack/shawl/scarf/satchel/cloak/"
        "backpack/body/blanket/@ over shoulder/shoulders",
        act=Act.TAKE,
    ),
    firm(
        Pose.PUSH,
        "drive/push/press/slam/shove/ram plunger/detonator/lever/throttle/handle down/forward/home",
        at="lever",
    ),
    firm(
        Pose.KICK,
        "kick door/gate open/in/down/shut, kick open/in/down door/gate",
        at="door",
    ),
    firm(
        Pose.POUR,
        "ladle/dish/spoon soup/stew/porridge/punch/sauce/gravy into/out, ladle, ladle out/into, bail, bail with/out",
        thing="ladle",
    ),
    firm(
        Pose.BOW,
        "gasp for, catch breath, double over/up, bend double, clutch stomach/belly",
    ),
    firm(
        Pose.LIFT,
        "lift/raise/prop/heave/lever with edge/stick/bar/pole/shovel/crowbar/hook",
    ),
)
"""What else hands do."""

FIGURES: Rows = (
    firm(
        None,
        "break silence/news/promise/heart/habit/law/ice/record/spell/fast/cover/camp/rank/ranks/rules/rule,"
        " break into +a smile/grin/sweat/laugh, strike @ +as, play for time/keeps/laughs, break off, break off +engagement, set off,"
        " set off for/down/up/along/across, count on @, feel for @, light up at, lights up, knock off, knock off early, pack it in,"
        " pack +it in, lay +it on thick, put up with, put +up with, put on +a brave/good/bold,"
        " fill square/street/room/hall/house/church/road/frame/screen/sky/air/bleachers/stands/aisle/pews/seats/silence/gap/space/void,"
        " put on weight/airs/show/act/voice/accent, put two and two, rip @ off, fill @ in, fill @ in on, hang up +his/her boots/gloves,"
        " drag +his/her feet, beat about/around bush, beat @ at/to, strike @ as, strike +a deal/bargain, fold under, wash hands of,"
        " wash +his/her hands of, aim high, aim to, drink in, chew over, chew it over, sew it up, wrap up meeting/case/scene,"
        " wipe smile/grin off, raise alarm/question/issue/point, load dice, shoot breeze/pool, bury hatchet/past,"
        " draw conclusion/attention/line/breath/crowd/blank, pull over/up, pull punches, take part/turns/place, set sail, set eyes,"
        " keep eye, cast doubt/vote/eye/mind, carry +on, carry +the day, turn +a blind, bring about/up/round, call off, call it,"
        " fire maid/butler/cook/employee/driver, hold hostage, hold sway/court, throw fit/tantrum/party/voice/shade/fight,"
        " catch drift/train/bus/plane/cold/flight/ferry, pass test/exam/law/judgement/sentence/comment/time, miss",
    ),
    firm(
        Pose.LIE,
        "stir in +sleep, stir in his/her/their sleep",
    ),
    firm(
        Pose.WALK,
        "catch up with/to",
        act=Act.TRAVEL,
    ),
    firm(
        Pose.CALL,
        "raise alarm, sound alarm",
    ),
)
"""Figures of speech."""

GAMES: Rows = (
    *PLAYED,
    *MORE,
    *EVEN_MORE,
    *FIGURES,
)
"""By the object of the verb."""
