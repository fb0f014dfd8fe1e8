"""People handled by people, the rarer gaits, drivers and riders. Rows of the lexicon; only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm, row

_TOWARDS = "to/toward/towards"
_DOWN = "down/along/across/through/past/up/round/around/over/into/out/off/away/in/by/behind/after/from/ahead/on/back/home/about"
_CAR = "car/truck/van/jeep/bike/motorbike/bus/tractor/motor/engine/cab/lorry/boat/plane/chopper/helicopter/train/tram/pickup"
_LED = (
    "horse/horses/pony/ponies/mule/mules/donkey/donkeys/cow/cows/cattle/bull/goat/goats/ox/oxen/bullock/bullocks/camel/camels/mare/"
    "stallion/colt/foal/calf/lamb/sheep/llama/elephant/yak/pig/dog/team"
)
_CABBED = "tractor/digger/bulldozer/excavator/combine/harvester/dumper"
_ROAD = "car/truck/van/jeep/bus/tractor/cab/lorry/pickup/taxi/ambulance/limousine/wagon"

HANDLED: Rows = (
    firm(
        Pose.FIGHT,
        "deck/clock/flog/butt/brain/lamp/belt/sucker-punch/rap/cudgel/cosh/birch/maul/savage/pistol-whip/backhand/roundhouse/throttle/"
        "garrotte"
        " @, scratch @, swat @, bop @, biff @, thwack @, land punch/blow/one on, take swing/swipe at",
    ),
    firm(Pose.PAT, "pinch @, tweak @/nose/ear/cheek/earlobe, poke @, dig @ in, chuck @ under"),
    firm(
        Pose.PUSH,
        "barge @/into @, bulldoze @, shoulder @, cannon into @, slam into @, barrel into @, corner @, crowd @, back @ against/into,"
        " drive @ against/into/back",
    ),
    firm(Pose.EMBRACE, "pull @ close/closer/in/to/against, draw @ close/closer/in/to, gather @ in, bear-hug @, bear-hug"),
    firm(Pose.SHAKE, "congratulate, congratulate @, introduce @, pump +his/her/their hand"),
    firm(Pose.PULL, "seize @, collar @, buttonhole @, hoist @ up/to/onto/out"),
    firm(Pose.TEND, "spoonfeed @, spoon-feed @, examine @, gauge @, deworm, vaccinate, vaccinate @, swab @, tag @"),
    firm(Pose.DANCE, "dip @, two-step, quickstep, moonwalk, boogie, shimmy, jive, tap-dance, line-dance"),
    firm(Pose.STOP, "bar way/path/door/entrance, block door/way/path/exit/entrance/road/aisle, stand in +his/her/their way"),
    firm(
        Pose.GIVE,
        "tip @, slip @ note/coin/bill/key/twenty/fiver/tenner, serve @, serve drinks/soup/dinner/tea/coffee/food, hand round/around",
        act=Act.HAND,
    ),
    firm(Pose.POINT, "confront @, upbraid @, chew @ out, dress @ down, tell @ off"),
    firm(
        Pose.LEAD,
        f"lead {_LED} out/in/away/back/to/along/through/up/down/by/across/into/home/on/behind,"
        f" lead +the/his/her/a/an/two/three/their {_LED}, walk horse/pony/bike",
    ),
    firm(
        Pose.PUSH,
        "drive/herd/shoo/chivvy cattle/sheep/goats/cows/geese/hens/pigs/flock/herd into/out/along/through/up/down/ahead/before/home,"
        " drive/herd cattle/sheep/goats/cows/geese/pigs",
    ),
)
"""What somebody does to somebody."""

_CROWD = (
    "crowd/crowds/people/guests/mob/throng/onlookers/dancers/passengers/tourists/reporters/shoppers/bystanders/spectators/audience/mourners"
)
_LOUD = "megaphone/loudhailer/bullhorn/loud-hailer"

GOING: Rows = (
    firm(
        Pose.WALK,
        f"push/shove/elbow/force/fight/shoulder/squeeze/press/plough/plow/barge/thread/worm/jostle/edge/slip through/past/between {_CROWD},"
        f" push/shove/elbow/force/fight/shoulder/thread/worm way through/past/between {_CROWD}",
        act=Act.TRAVEL,
    ),
    firm(
        Pose.SPEAK_INTO,
        f"speak/talk/say/shout/bark/yell/announce/call/roar/bellow into/through/over {_LOUD},"
        f" raise/lift/put {_LOUD} to, raise/lift/grab {_LOUD}",
        tool="megaphone",
    ),
    row(
        Pose.WALK,
        f"dodder, dodder {_DOWN}, flit {_DOWN}, jaywalk, inch {_DOWN}, inch forward/closer/nearer, loiter, slope {_DOWN}, scoot {_DOWN},"
        f" shuffle {_DOWN}, mince {_DOWN}, stray, stray from/into, track mud/snow/dirt/blood/footprints across/in/into/over, tack across,"
        f" patter {_DOWN}, potter {_DOWN}, putter {_DOWN}, swan {_DOWN}, waft {_DOWN}, flap {_DOWN}, tramp {_DOWN}, stump {_DOWN},"
        f" clack {_DOWN}, clop {_DOWN}, crunch {_DOWN}, squelch {_DOWN}, slosh {_DOWN}, swish {_DOWN}, rustle {_DOWN}, thread {_DOWN},"
        f" shunt across/over, hustle {_DOWN}, whisk past/by/out/into/through, fumble +his/her way, feel +his/her way, grope +his/her way,"
        " pick +his/her/their way, make +his/her/their way, wend +his/her/their way, bustle over/about/around",
        act=Act.TRAVEL,
        over=True,
    ),
    row(
        Pose.WALK,
        f"hustle {_TOWARDS}, shuffle {_TOWARDS}, slope {_TOWARDS}, patter {_TOWARDS}, stump {_TOWARDS}, dodder {_TOWARDS},"
        f" scoot {_TOWARDS}, mince {_TOWARDS}, swan {_TOWARDS}",
        act=Act.APPROACH,
        over=True,
    ),
    row(
        Pose.WALK,
        "slope off/out, see himself/herself out, scuff off, set +off ., flounce out/off, swan out/off, push +off ., shove +off .,"
        " clear +off/out ., make himself/herself scarce, bow out",
        act=Act.EXIT,
        over=True,
    ),
    row(
        Pose.RUN,
        "take to +his/her/their heels, take +off .,"
        f" zip past/by/along/around/across/through/off/about, bomb {_DOWN}, careen {_DOWN}, careen {_TOWARDS}, skitter {_DOWN},"
        f" whip past, whip round/around corner/bend/track, hotfoot it, leg it,"
        " beat it, beat a retreat",
        act=Act.TRAVEL,
        over=True,
    ),
    row(
        Pose.SNEAK,
        f"skulk, skulk {_DOWN}, skulk in/by, sneak {_DOWN}, steal {_DOWN}, ghost {_DOWN}, prowl {_DOWN}, slink {_DOWN},"
        f" creep {_DOWN}, tiptoe {_DOWN}",
        act=Act.TRAVEL,
        over=True,
    ),
    row(
        Pose.PUSH,
        "shoulder/elbow/bull/crash/force through/into/open door/doors/gate/hatch, shoulder +the door/gate/hatch",
        at="door",
        over=True,
    ),
    row(
        Pose.SLIDE,
        "slide across/over/down hood/bonnet/roof/ice/roof/slope/scree/dune/mud, ice-skate, ice-skate across/over,"
        " skid across/over/down ice/mud/floor/snow/slope",
        over=True,
    ),
    row(
        Pose.CYCLE,
        "mount/straddle/ride/pedal/wheel/hop bike/bicycle/tricycle/scooter/moped/motorbike/motorcycle, mount/straddle +his/her/the/a"
        " bike/bicycle, freewheel, freewheel down/along/past",
        over=True,
    ),
    row(None, "pedal with leg/legs/foot/feet/heel/heels, pedal leg/legs/foot/feet/heels/air, pedal at/in air", act=Act.LOOK, over=True),
    row(Pose.PRESS, "pedal +the/a sewing machine, pedal machine/loom/organ/harmonium/treadle/wheel/sewing", over=True),
    row(Pose.CLIMB, "scrabble/scramble/swarm up/down/over/onto, shimmy up/down", over=True),
    row(Pose.ROW, "sail/row/paddle/scull/pole/punt dinghy/boat/raft/canoe/kayak/skiff/punt/gondola, scull across/along/out", over=True),
    row(Pose.SLIDE, "surf, surf down/in, surf +the/a wave, snowboard, snowboard down, sled down, toboggan down", over=True),
    row(Pose.BOW, "putt, putt out, line up putt/shot, snort/sniff line/coke/cocaine/powder", over=True),
    row(
        Pose.JUMP,
        "skip over puddle/rope, hop over/across puddle/gap/ditch/stream, vault, vault over/onto, do cartwheel/handstand/flip/"
        "somersault/backflip/jumping",
        over=True,
    ),
    row(Pose.FALL, "go down in/like/with/under puff/heap/cloud/spray/dust/hail/tangle/sack/tree/thud/crash/cry", over=True),
    row(
        Pose.STAND,
        "scramble +up ., scramble/struggle/stagger/lurch/get/climb/come/push to/onto +his/her/their feet, pick himself/herself up",
        over=True,
    ),
    row(Pose.CLIMB, "swing +himself/herself up/into/onto/down", over=True),
    row(
        Pose.STAND,
        "dismount, dismount from, swing +down ., swing +down from/off/out, slide/slip/climb/get off/from/down horse/mule/saddle/camel",
        over=True,
    ),
    row(
        Pose.KNEEL,
        "lower/ease/drop/let himself/herself to/onto/down knees/knee, get/go/drop/sink/fall to/onto/down hands/all/fours",
        over=True,
    ),
    row(Pose.BOW, "hang/slump/droop/hunch over bars/handlebars/wheel/sink/toilet/bowl/basin/bucket/side", over=True),
    row(Pose.DRIVE, "pull/draw +level/alongside/abreast/ahead", over=True),
    row(Pose.RUN, "shoot past/by/ahead/along, shoot out of/from, shoot across road/street/track/yard/room", act=Act.TRAVEL, over=True),
)
"""Feet, skates, oars."""

DRIVEN: Rows = (
    firm(Pose.DRIVE, f"sit/wait/stay/slump/perch in/on {_CABBED}, sit/wait/stay/slump/perch in/inside cab of {_CABBED}"),
    firm(
        Pose.DRIVE,
        f"gun/rev/throttle/floor/park/reverse/nose/jockey/pilot/stall {_CAR}, swing/swerve/steer/ease/coax/back/turn/drive/start {_ROAD},"
        " fly/land plane/chopper/helicopter, gun/rev/start engine/motor, floor +it, gun +it,"
        " hit/slam/stamp/jump/stand/stomp +on/the brake/brakes/gas/accelerator/pedal/throttle, slam on brakes, put/press foot down,"
        " change/shift/grind gear/gears, shift/crunch into gear/reverse/first/third, honk horn, lean/lie +on horn,"
        " blast/sound/toot +the/his/her horn, put/throw +it/car in/into gear/reverse/drive, pump/ride/ease brake/brakes/clutch/accelerator,"
        " ease off/out/up clutch/brake, brake hard/sharply, accelerate, back out/into/up driveway/garage/lot/space/drive/street/bay,"
        " pull onto/into/off highway/road/lot/driveway/station/kerb/curb/traffic/street/freeway/lane/layby/forecourt/drive,"
        " drive off/away/on/past/through/along/home, pull +over ., pull +away ., reverse out/into/away/up",
    ),
    row(None, "drive home/at +point/nail, pull +up ., park himself/herself", over=True),
)
"""At the wheel."""

ERRANDS: Rows = (*HANDLED, *GOING, *DRIVEN)
"""People and where they go."""
