"""Verbs of half sentences and small business, where another word of the clause says what is meant: `strikes one`, `pops up`. Only data.

These rows come before all others of the lexicon.
"""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, row

_SELF = "himself/herself/themselves"
_OVER = (
    "fence/wall/hedge/gate/tomb/gap/counter/rail/railing/bar/puddle/ditch/stile/hurdle/barrier/stream/table/bench/log/gravestone/turnstile"
)
_SEAT = "chair/seat/armchair/sofa/couch/bench/pew/booth/stool"
_LID = "briefcase/suitcase/case/lid/box/folder/file/purse/bag/handbag/compact/tin/umbrella/fan/cover/locket"
_BOOKS = "book/notebook/ledger/diary/bible/album/novel/journal"
_LINES = "line/lines/cross/circle/tick/name/word/date/number"
_POCKETS = "pocket/pockets"

CLAUSES: Rows = (
    # Nothing to be seen by itself.
    row(
        None,
        "bleed, bleed from/down/onto/into/through, cross ankles, spill beans, park, park himself, miss, miss it, drip, sweat, blush, flush,"
        " hesitate about, win over, make way, take chance, set off alarm, let it go, let that go, let be, have it, have to,"
        " leave smear/mark/trail/print/prints/streak/stain/smudge/footprints/impression/ring/gap/dent/scar/trace/taste, leave +nothing,"
        " drop it there, drop silence, lose way, break off, break off talking, cut off, cut short, call off, put off, put up with,"
        " take apart @, take after, give notice, give off, give over, draw breath, draw blank, draw near, draw conclusion",
        over=True,
    ),
    row(None, "stir ., stir and/at/but/as", over=True),
    row(Pose.SLEEP, "doze, doze under/by/beside/at/over/against/through, drowse", base=Pose.SIT, over=True),
    row(Pose.WALK, "trundle/lumber/waddle/toddle off/away/past/in/toward/towards/down/up/along/over/across", act=Act.TRAVEL, over=True),
    row(
        Pose.TEAR,
        "tear/rip off square/squares/strip/strips/piece/pieces/corner/length/sheet/page/end/bit/chunk/hunk/leaf/wing/leg",
        over=True,
    ),
    # Whatever one is at goes on.
    row(None, "wait, wait for/by/at/in/on/until, linger, remain, stay, stay put/there/where, keep still", over=True),
    row(None, "follow gaze/look/eyes/stare/glance/finger/line/eyeline", act=Act.LOOK, over=True),
    row(Pose.GIVE, "hold +out half/heart, hold out +one/two/three", act=Act.GIVE, over=True),
    row(Pose.PUSH, "slap/knock/brush/bat/push/swat/shake/strike/bang/wave hand/arm/hands/arms/wrist/fingers away/aside/off", over=True),
    row(Pose.WALK, "fall in/into step/beside/behind/alongside, fall into step", act=Act.TRAVEL, over=True),
    row(
        Pose.DAB,
        "scratch/rub/massage his/her neck/nape/nose/ear/chin/cheek/jaw/arm/elbow/temple/temples/eyebrow/beard/stubble/belly/head",
        over=True,
    ),
    row(
        Pose.PRESS,
        "try/flick/flip/snap/hit/throw/press/find switch/switches/light/lights, try light",
        at="switch",
        over=True,
    ),
    row(Pose.PRESS, "hit/stab/jab/punch/thumb button/buttons/bell/key", at="panel", over=True),
    row(
        None,
        "manage/force/crack/risk/venture/offer/give/allow/attempt/fake/summon/hide/suppress/fight/flash smile/grin, dimple",
        face=Expression.HAPPY,
        over=True,
    ),
    row(
        None,
        "shut/close/squeeze/screw/scrunch eyes, shut/close/squeeze/screw/scrunch eyes tight/shut",
        face=Expression.EYES_SHUT,
        over=True,
    ),
    row(Pose.TEND, "shake +it, shake torch/flashlight/bottle/can/box/tin/packet/phone/lighter/pen/spray/jar/shaker/lamp/radio", over=True),
    # Up from wherever one was.
    row(
        Pose.STAND,
        f"pop/bob/bounce/shoot/spring/surface up, scramble/struggle up ., push/haul/pull/heave/lever/drag/pick {_SELF} up .,"
        f" push/haul/pull/heave/lever/drag/pick {_SELF} up by/from/off/out/with/against,"
        f" push/haul/pull/heave/lever/drag {_SELF} upright, get/clamber/scramble/stagger/struggle/rise/come/leap/spring/jump to feet,"
        " straighten, straighten up, unfold himself/herself, half rise, rise half, stand up, be on feet",
        over=True,
    ),
    row(
        Pose.SIT,
        f"slide/sink/slump/slouch/sag/shrink/settle/flop/drop/collapse/fall/curl/burrow down/lower/back/deeper in/into {_SEAT},"
        f" slide/sink/slump/slouch/sag/shrink/settle/flop/drop/collapse/fall/curl/burrow in/into {_SEAT}, slide/sink/slump/slouch/shrink "
        f"lower",
        over=True,
    ),
    row(
        Pose.SLEEP,
        f"sleep/doze/snore/nap/slumber sitting/upright/standing, sleep/doze/snore/nap/slumber in/on/across {_SEAT}",
        base=Pose.SIT,
        over=True,
    ),
    row(
        Pose.CRY, "bury +it in fur/coat/hair/shoulder/pillow/hands/chest/neck/blanket/scarf/lap/mane/sleeve", face=Expression.SAD, over=True
    ),
    row(Pose.KNEEL, "slide/skid/drop/fall/sink/crash/go/collapse/slump/slip/thump/get to/onto/on knees/knee", over=True),
    row(
        Pose.FALL,
        "fold ., crumple ., crumple, double up/over, fold up, keel over, pass out, drop like/where, go under ., go down ., go over .",
        over=True,
    ),
    row(Pose.WEAR, "pull/tug/peel/kick/yank/drag one/other off, pull/tug/peel/kick off one", thing="boot", over=True),
    row(
        Pose.PAT,
        "turn wrist, tilt/guide/adjust/steady/angle/correct/squeeze/nudge wrist/hand/arm/elbow/fingers/shoulder/chin/hands",
        over=True,
    ),
    row(
        Pose.FIGHT,
        "catch/grab/seize/take/have/get/hold/snatch @ by/round "
        "collar/scruff/hood/throat/neck/hair/lapels/lapel/ear/shirt/belt/jacket/tie/coat",
        over=True,
    ),
    row(Pose.FIGHT, "get/put/close/wrap/lock/have/fasten hand/hands/fingers around/round/about/on throat/neck", over=True),
    row(Pose.SIT, "slide/slip/sink +down behind/against/beside/beneath/onto/wall/door/tree/pillar/post/side, sit back on heels", over=True),
    row(
        Pose.THROW,
        "skim +it, skim +one, skim/skip/bounce stone/stones/pebble/pebbles/rock/flint/shell/slate",
        act=Act.THROW,
        thing="stone",
        over=True,
    ),
    row(
        Pose.POUR,
        "upend/empty/dump/tip bag/sack/bucket/box/basket/bowl/pan/tray/jar/purse/drawer/can/pot/bin into/onto/over/out/on, "
        "upend/empty/dump it"
        " into/onto/over/out/on, tip it out/into/over",
        over=True,
    ),
    row(
        Pose.PRESS, "hit/press/punch/jab/stab stop/play/pause/record/enter/send/mute/dial/redial/delete/start/rewind", at="panel", over=True
    ),
    row(
        Pose.HOLD,
        "dig packet/phone/key/keys/coin/coins/wallet/card/letter/notebook/pen/lighter/cigarette/cigarettes/ticket/tissue/photo/change/note,"
        " dig/fish/tug/work/produce/extract/pull from/out "
        "bag/purse/pocket/pockets/rucksack/coat/handbag/backpack/box/pouch/apron/jacket/sock/boot",
        act=Act.TAKE,
        over=True,
    ),
    row(Pose.CARRY, "carry/lug/hump/heft/hoist/bear on/over/onto/across shoulder/shoulders/back/head", act=Act.TAKE, over=True),
    row(Pose.TEAR, "tear/rip +it off/up/out/down/open/away, tear/rip +them off/up/out/down/open/away", over=True),
    row(Pose.PAT, "thump/slap/pat/clap/whack/pound @ between blades/shoulders", over=True),
    row(Pose.LIE, "prop himself/herself on/up elbow/elbows, raise himself/herself on/onto elbow/elbows, lie on elbow/elbows", over=True),
    # Thrown by oneself.
    row(
        Pose.JUMP,
        f"fling/hurl/launch/throw/toss/pitch/heave {_SELF} "
        f"aside/clear/sideways/forward/across/over/through/headlong/full/out/backwards/away,"
        f" fling/hurl/launch {_SELF}, clear +it, clear {_OVER}, vault {_OVER}, vault +it, vault over, hurdle {_OVER}",
        over=True,
    ),
    row(
        Pose.FALL,
        "half fall down/off/over/out/through, all but fall, nearly fall down/off/over, pitch forward/over/off, go "
        "sprawling/flying/headlong,"
        " go over backwards, go down hard, land on back/backside/bottom/rear/face, measure length",
        over=True,
    ),
    # Quick arrivals.
    row(
        Pose.RUN,
        "skid/skitter/screech/slide/slither up/in/round/around, skid/skitter/screech/slide/slither into/to view/stop/halt/room,"
        " come running/sprinting/charging/hurtling/tearing/pelting/skidding, hurtle/barrel/charge/pelt/career/bolt/tear/pound"
        " in/out/past/through/up/down/along/across/after",
        act=Act.TRAVEL,
        over=True,
    ),
    row(
        Pose.WALK,
        "set off, set off down/up/along/across/through/towards/toward/into/for, set out, set out for/across/along, strike out"
        " for/across/towards, head off/back/on/out, make off, make way to/towards/through/across/down/up, "
        "wander/amble/stroll/saunter/trudge/plod/shuffle/"
        "pad/tramp/traipse/troop/march off/on/over/up/across/down/along/through/past/in/out",
        act=Act.TRAVEL,
        over=True,
    ),
    row(
        Pose.STOP,
        "halt/stop bus/car/traffic/truck/van/cab/taxi/lorry/cyclist/cars/crowd/procession with, halt/stop a/the "
        "bus/car/traffic/truck/van/cab/taxi",
        over=True,
    ),
    # Matches and lines.
    row(
        Pose.SHOW, "strike +one, strike +another, strike a/the/another match, scratch/scrape match", act=Act.TAKE, thing="match", over=True
    ),
    row(
        Pose.WRITE,
        f"strike {_LINES} through/out, strike through/out, draw/put/slash/run/score {_LINES} through/under/across/round/around,"
        " cross +it out, cross out, tick off, tick +it, circle name/word/date/ad/number, underline, initial, countersign",
        over=True,
    ),
    # Shut with a snap.
    row(
        Pose.PRESS,
        f"snap/click/slap/clap/flip/bang/thump/press/push {_LID} shut/closed/to, snap/click/slap/clap/flip/bang +it shut/closed,"
        f" snap/click/slap/clap/flip/bang shut/closed {_LID}",
        over=True,
    ),
    row(
        Pose.HOLD,
        f"snap/clap/slam/flip/bang/fold/press/push {_BOOKS} shut/closed/to, snap/clap/slam/flip/bang shut/closed {_BOOKS}",
        at="own_shut",
        over=True,
    ),
    row(
        Pose.PRESS,
        "snap/clap/slam/flip/fold/press/push laptop shut/closed/down/to, snap/clap/slam/flip/fold shut/closed laptop,"
        " close/shut/lower lid of laptop",
        at="own_shut",
        thing="laptop",
        over=True,
    ),
    # Hands put away.
    row(Pose.POCKET, f"shove/stuff/jam/thrust/bury/dig/stick/plunge/sink/drive hand/hands/fist/fists in/into/deep {_POCKETS}", over=True),
    row(
        Pose.ARMS_CROSSED,
        "shove/stuff/jam/thrust/tuck/stick/clamp hand/hands under/into/beneath arm/arms/armpit/armpits, hug elbows/ribs/shoulders",
        over=True,
    ),
    # With the head.
    row(
        Pose.NOD,
        "tip/jerk/tilt/incline/cock/bob/dip/duck/flick/toss/wag head/chin at/toward/towards/in/to, nod at/toward/towards/to",
        act=Act.LOOK,
        over=True,
    ),
    # Somebody is turned, or brought along.
    row(
        Pose.CATCH,
        "spin/whirl/wheel/swing @ around/round, turn @ around/round",
        over=True,
    ),
    row(
        Pose.PUSH,
        "spin/whirl/wheel/swing @ back/away, turn @ away/over, steer/march/propel/bundle/hustle/frogmarch"
        " @ to/into/out/through/towards/toward/back/away/off/up/down/across/past",
        over=True,
    ),
    row(
        Pose.LEAD,
        "reel/walk/guide/shepherd/usher/conduct @ to/into/out/through/towards/toward/back/away/off/up/down/across/past/over,"
        " show @ to/in/out",
        over=True,
    ),
    row(Pose.PULL, "hook @ by/under/with, haul @ by/up/out/off/in/over/back, reel @ in", over=True),
    # Tasted and found.
    row(
        Pose.DROP,
        "spill +them, spill +it, spill matches/coins/change/beads/papers/cards/pills/keys/beans/nails/screws/marbles/contents",
        act=Act.THROW,
        over=True,
    ),
    row(None, "flinch, recoil, start back, shy, blanch, balk, start at, jump at, jump out of skin", face=Expression.SURPRISED, over=True),
)
"""Rows of small business."""
