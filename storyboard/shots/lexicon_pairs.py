"""What two people do with each other where a plainer verb says something else: `pulls him into a hug`, `falls into her arms`. Only data.

These rows come before all others of the lexicon.
"""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, row

_HURT = (
    "face/stomach/jaw/nose/head/belly/gut/chin/mouth/ribs/back/eye/cheek/groin/leg/shin/chest/kidneys/shoulder/temple/neck/throat"
    "/side/balls"
)
_BLADE = "knife/blade/razor/sword/dagger/scalpel/scissors/shard/needle/machete"
_CLUB = "bat/club/stick/pipe/crowbar/hammer/wrench/spanner/bottle/chair/axe/sword/pan/shovel/spade/poker/cane/plank/racket/torch/umbrella"
_BRITTLE = "bottle/vase/plate/chair/glass/guitar/jug/lamp/ashtray/pot/tray/stool"
_WORN = "coat/jacket/dress/shoes/boots/shirt/gown/sweater/overcoat/robe/gloves/helmet/vest/harness/wheelchair/bed/chair/bath"
_TABLE = "table/desk/counter/bar/dashboard/wheel/tabletop"

PAIRS: Rows = (
    row(
        Pose.PAT,
        "slap/clap/pat/thump @ on back/shoulder/arm/knee/thigh, slap/clap/pat/thump on back/shoulder/arm/knee/thigh",
        over=True,
    ),
    row(
        Pose.TEND,
        "take/lift/remove/pluck @ hand/hands/fingers/arm/paw off/from/away, lift/remove hand off/from",
        at="hand",
        over=True,
    ),
    row(Pose.PULL, "prise/peel/prize @ hand/hands/fingers off/from, prise/peel/prize hand/hands/fingers off/from", at="hand", over=True),
    # Blows, with what is in the fist.
    row(
        Pose.FIGHT,
        f"punch/hit/strike/slap/smack/stab/bite/elbow/headbutt/jab/thump/clip/whack/sock/clout in/on/across/over/round {_HURT},"
        " spit in/on/at @, spit in face/eye, give slap/punch/thump/kicking/beating/hiding, land punch/blow/slap/hook,"
        " deliver punch/blow/slap,"
        f" swing fist/fists at, swing {_CLUB} at, swing at @, take swing, throw punch, hold/put/press/lay/have {_BLADE}"
        f" to/against/at/on/under throat/neck/chin/face/ribs/@, smash/break/crash {_BRITTLE} over/on/against @, bring down on head,"
        " come to blows, wrestle/grapple/tussle/struggle with @, trade blows/punches, exchange blows, go at @,"
        " launch himself/herself at, throw himself/herself at,"
        " jump @ from, leap on @, leap at @, lunge at @, pounce on, rough up, set about, give beating",
        over=True,
    ),
    row(Pose.FIGHT, "drive/ram/jab/dig/slam/thrust/sink/jam/smash/swing/plant/bury elbow/elbows in/into/to/against/at", over=True),
    row(
        Pose.BRANDISH,
        f"raise/shake/lift/cock fist/fists/hand/arm at/to/against @, raise/lift/swing {_CLUB}/{_BLADE} to/over/above/at strike/hit/@,"
        f" pull/draw/whip {_BLADE} on/from/out, threaten with {_BLADE}/{_CLUB}",
        over=True,
    ),
    row(
        Pose.SLAM,
        f"slam/bang/pound/thump/hit/hammer/smack/slap {_TABLE}, slam/bang/smack/slap/pound hand/palm/fist on/onto/down",
        over=True,
    ),
    row(
        Pose.SQUEEZE,
        "push/shove/elbow/shoulder/force/fight/barge/squeeze/thread/weave/jostle through/past,"
        " push/shove/elbow/force/fight/weave way through/past",
        over=True,
    ),
    row(Pose.CARRY, "scoop/pick/lift/snatch/gather/hoist/sweep up @, scoop/pick/snatch/gather/sweep @ up", over=True),
    row(Pose.DROP, "let slip/fall/drop, let go +of", act=Act.THROW, over=True),
    row(
        Pose.FIGHT,
        "dig/sink nails/fingers/fingernails/teeth/claws in/into, put/get/hold/have/grab @ in headlock/chokehold/armlock/lock,"
        " wrap/close/lock/clamp/fasten/tighten hand/hands/fingers around/round throat/neck, knock/slap/hit/kick from/out hand/hands/grip",
        over=True,
    ),
    row(
        Pose.TAKE,
        "yank/snatch/rip/wrench/wrest/twist/pry/prise/tug/pull/tear from/out hand/hands/grip/grasp/fingers/arms/mouth, wrestle from/away",
        act=Act.TAKE,
        over=True,
    ),
    row(Pose.STOP, "block/parry/deflect/ward punch/blow/kick/swing/attack", over=True),
    row(Pose.CROUCH, "dodge/duck punch/blow/kick/swing/bullet/under", over=True),
    row(Pose.DANCE, "spin/twirl/swing/whirl @ around/round", over=True),
    row(Pose.REACH, "slide/stretch/reach/creep hand/arm across/towards/toward, reach across", over=True),
    row(Pose.SHAKE, "grab/seize/snatch/catch/clutch +his/her hand/hands", over=True),
    row(Pose.SHAKE, "slip/slide/put/place hand in/into +his/hers/theirs, slip/slide hand in/into @", over=True),
    row(
        Pose.CALL,
        "let/give/utter out scream/yell/shout/cry/whoop/roar/howl/shriek/yelp/cheer,"
        " give scream/yell/shout/cry/whoop/roar/howl/shriek/yelp/cheer",
        face=Expression.SHOUTING,
        over=True,
    ),
    row(Pose.CRY, "let out sob/wail/whimper/moan, give sob/wail", face=Expression.SAD, over=True),
    row(Pose.LAUGH, "let out laugh/chuckle/giggle/cackle, give laugh/chuckle/giggle", face=Expression.HAPPY, over=True),
    row(None, "blow out cheeks, puff out cheeks, blow out breath", over=True),
    row(Pose.WAVE, "blow kiss, blow @ kiss", over=True),
    row(Pose.PAT, "cup/frame/clasp/take/hold face/cheek/cheeks/chin in/between, cup face/cheek/chin", over=True),
    row(Pose.TEND, "spoon-feed @, bottle-feed @", thing="spoon", over=True),
    row(None, "shake, tremble, shiver, quiver, quake", face=Expression.AFRAID),
    row(Pose.KICK, "trip @, trip @ up, kick @ in, kick @ out, kick under table", over=True),
    row(Pose.PUSH, "throw/chuck/turf/kick/fling/toss/boot @ out/outside/off", over=True),
    # Arms around.
    row(
        Pose.EMBRACE,
        "pull/draw/gather/take/fold/sweep/wrap/crush/hold @ in/into/to/in hug/embrace/arms/chest/cuddle,"
        " jump/leap/fall/collapse/fling/throw/run/rush/sink/melt/hurl/go in/into arms/embrace, collapse/fall against @,"
        " bury/hide/press/lay/rest/nestle/put face/head/cheek in/into/against/on chest/shoulder/neck/breast/coat/jacket/lap,"
        " hold each/one,"
        " cling/hang/clutch to/onto/on each/@, put arms about, throw/fling/wrap/put/slip/fold arm/arms around/round/about, hold on to @,"
        " give hug/cuddle/squeeze, hug and, share hug/embrace, open arms and, lean head on, cuddle @, cradle @, rock @, console @,"
        " comfort @, shield @, protect @",
        over=True,
    ),
    row(
        Pose.EMBRACE,
        "sob/cry/weep/bawl in/on/into/against shoulder/chest/arms/neck",
        face=Expression.SAD,
        over=True,
    ),
    row(
        Pose.KISS, "plant/drop/press/place/steal/give kiss, give peck/kiss, press/brush/touch lips on/to/against, kiss each/one", over=True
    ),
    # Hands on somebody who keeps still, or is made ready.
    row(
        Pose.TEND,
        f"help @ on/into/in/with/off/out {_WORN}, give CPR/cpr/injection/massage/haircut/mouth-to-mouth/transfusion,"
        " tie/strap/bind/tape/chain/lash @ to/up/down, draw on face/arm/hand/back/forehead/cheek,"
        " take/pull/pick/pluck/tweeze/dig splinter/thorn/tick/leaf/twig/bullet/feather/lint/thread/hair/eyelash/stinger/sting out/"
        "from/off,"
        " do hair/makeup/zip/tie/buttons/up, massage @, massage/knead shoulders/back/feet/neck, pin to chest/jacket/lapel/uniform,"
        " tuck @ in/up, put to bed, put plaster/bandage/ice/dressing on, wrap bandage/cloth/scarf/tape,"
        " pick pocket, pick pockets, go through pockets, turn out pockets +of, untie/unbind/ungag/free/unlock/uncuff @",
        over=True,
    ),
    row(
        Pose.PAT,
        "hold/keep/pull @ back, catch/nab/grab @, lay/put/place/set/rest hand/hands/palm on/upon @, put hand out to,"
        " tap/pat/clap/slap @ on,"
        " wake @, wake @ up, shake @ awake, squeeze arm/shoulder/knee/elbow, tap shoulder/arm, tug sleeve,"
        " tug at sleeve/arm/coat/skirt/dress,"
        " pull at sleeve/coat/arm, pluck at sleeve, touch @, support @, steady @, hold @ up, prop @ up",
        over=True,
    ),
    row(
        Pose.SHAKE,
        "shake each, bump fists, fist-bump, shake on, hold/join/link/clasp hands/arms",
        over=True,
    ),
    row(Pose.SHOW, "high-five @, high-five, slap palms", over=True),
    row(Pose.WEAR, "comb @, comb through", thing="comb", over=True),
    row(Pose.WEAR, "braid/plait/do hair, pin up hair, put up hair", over=True),
    row(
        Pose.DAB,
        "sneeze, cough, yawn, scratch head/neck/chin/nose/ear, rub neck/nape/back/arm/shoulder/chest/belly/stomach/head,"
        " hold/clutch/grip/nurse"
        " arm/shoulder/stomach/belly/chest/side/ribs/heart/jaw/cheek/head/back, clutch at chest/heart/throat, run hand/hands/fingers"
        " through/over hair/head, put/press/lay/place hand on/to/over own/heart, pinch nose, hold nose, shield eyes",
        over=True,
    ),
    row(Pose.FIGHT, "stab @, knife @, stab at, stab in, run @ +through", thing="knife", over=True),
    row(
        Pose.PULL,
        "pull/haul/yank/jerk/tug @ up/down/back/away/out/in/off/to/towards/toward/from/close/clear, pull/haul/drag @ to feet, pull up @",
        over=True,
    ),
    # Brought along.
    row(Pose.WALK, "march/frogmarch/escort/usher/hustle @", act=Act.TRAVEL, over=True),
    row(
        Pose.CARRY,
        "carry @ to/into/up/out/over/across/down/through/in/from/upstairs, carry @, lift/hoist/scoop/sweep @ off/into/in/onto/up",
        over=True,
    ),
    row(
        Pose.LEAD,
        "lead/guide/pull/draw/tow/tug @ by,"
        " lead/guide/draw/pull/tow/tug @ away/off/out/through/into/across/along/onto/over/behind/past/towards,"
        " lead/guide @ to/up/down/back/in/inside/outside/home, take by hand, lead by hand/arm, walk @ away/off/out",
        over=True,
    ),
    # Signs to somebody.
    row(Pose.NOD, "nod at/to/towards/toward @, nod back, give nod, nod to each, exchange nods", over=True),
    row(
        Pose.SHOW,
        "clink/touch/knock glasses/cups/mugs/bottles/beers, raise glasses/glass/cups/mugs/beers, toast, toast @",
        thing="glass",
        act=Act.TAKE,
        over=True,
    ),
    row(
        Pose.LOOK_BACK,
        "look away, look away from, turn away, turn away from, turn back on, turn face away, avert eyes/gaze/face, turn head away",
        act=Act.TURN,
        over=True,
    ),
    row(Pose.LOOK_DOWN, "look/glance at watch/wristwatch/shoes/feet/hands/lap, check watch/time, glance at watch", over=True),
    row(
        Pose.STOP,
        "block @, block way/path/exit, bar way/path/door, stand/step/get/move in way/path, step in front, step between",
        over=True,
    ),
    # Faces.
    row(Pose.LAUGH, "giggle, chuckle, snigger, titter, snicker, laugh", face=Expression.HAPPY, over=True),
    row(Pose.DAB, "cover/clap/put/press hand/hands/palm over/to/on mouth, cover mouth, clap mouth", face=Expression.SURPRISED, over=True),
    row(Pose.DAB, "cover/block/plug/stop ears, put/clap/press hands/fingers over/to/in ears, stick fingers in ears", over=True),
    row(None, "bite/chew/gnaw lip/lips", face=Expression.LIP_BITTEN, over=True),
    row(
        None,
        "react, startle, flinch, recoil, start back, jump at, jump back, give start, raise/lift/arch eyebrows,"
        " do double-take,"
        " shudder, jolt, be startled, take aback",
        face=Expression.SURPRISED,
        over=True,
    ),
    row(None, "wince, grimace", face=Expression.IN_PAIN, over=True),
    row(None, "squirm, cringe, blush, redden, flush", face=Expression.ASHAMED, over=True),
    row(None, "hesitate, falter", face=Expression.WORRIED, over=True),
)
"""One meaning of many."""
