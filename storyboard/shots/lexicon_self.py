"""What somebody does to themselves: sighs, shivers, looks at a watch, brushes the own trousers. Only data.

The words for the part (`touches.OWN_PARTS`) say where the hands are; `at` says it where no part is named.
"""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.lexicon_handed import HANDED
from storyboard.shots.lexicon_rows import Rows, firm, row

_SELF = "himself/herself/themselves/itself"
_LEGS = "trousers/pants/jeans/skirt/dress/apron/thighs/thigh/knees/lap/overalls"
_DRAWS = "pull/drag/tow/tug/haul/lug/heave/draw"
_WAYS = "behind/along/through/across/up/down/over/into/out/to/towards/after"
_LAP = "skirt/dress/apron/thighs/thigh/lap"
_SHINS = "knees/knee/trousers/pants/jeans/legs/overalls/shins/breeches/slacks"

SELF: Rows = (
    *HANDED,
    row(
        Pose.ARMS_CROSSED,
        f"hug/embrace +{_SELF}, wrap/put/throw/fold arms around/round +{_SELF}, rub/chafe arms, rub/chafe own arms",
        at="own_arms",
        over=True,
    ),
    row(Pose.ARMS_CROSSED, "shiver, shudder, tremble, quake, quiver", face=Expression.AFRAID, at="own_arms", over=True),
    firm(
        Pose.LOOK_DOWN,
        "look/glance/peer/squint/stare/frown at watch/wristwatch, check/consult watch/wristwatch, check/read time, glance down at watch",
        at="own_watch",
    ),
    firm(
        Pose.DAB,
        "grip/clutch/hold/grab/squeeze/nurse/cradle/press/clasp/rub/massage/examine +his/her/their/own +bleeding/burned/burnt/bruised/hurt/"
        "cut/injured/sore/wounded/bad/swollen/stinging thumb/finger/fingers/hand/wrist/knuckles/palm,"
        " grip/clutch/nurse/cradle/squeeze +his/her/their/own thumb/finger/wrist/knuckles",
        at="own_hand",
    ),
    firm(
        Pose.WASH,
        "hold/put/run/stick/thrust/shove/rinse hand/hands/finger/fingers/thumb/wrist under tap/faucet/water/stream",
        at="own_hands",
    ),
    firm(Pose.PRESS, "lean/brace over sink/basin/washbasin, brace +himself/herself on/against/over sink/basin/washbasin"),
    firm(Pose.DAB, "hold/clutch/keep/pinch dress/gown/robe/towel/skirt/zip closed/shut/together behind", at="own_apron"),
    firm(Pose.LOOK_DOWN, "sigh, exhale, breathe +out, let out breath/sigh, heave/give/breathe sigh, let breath +out/go", at="own_breath"),
    row(Pose.DAB, "gasp ., gasp at/in/with", face=Expression.SURPRISED, at="own_gasp", over=True),
    firm(
        Pose.DAB,
        f"wipe/dry/rub/clean/brush/smooth/dust hand/hands/palm/palms/fingers on/across/over/against/down {_LEGS},"
        f" brush/dust/beat/slap/knock dust/dirt/snow/crumbs/mud/straw/grass/ash/sand off/from/out {_LAP},"
        f" brush/dust/smooth/beat/slap {_LAP}, smooth {_LEGS}, brush/dust +{_SELF} off/down, brush/dust off +{_SELF}",
        at="own_lap",
    ),
    firm(
        Pose.BOW,
        f"brush/dust/beat/slap/knock dust/dirt/snow/crumbs/mud/straw/grass/ash/sand/leaves off/from/out {_SHINS},"
        f" brush/dust/beat/slap {_SHINS}, brush/dust/beat/slap off {_SHINS}",
        at="own_shins",
    ),
    firm(
        Pose.REACH,
        "grip/grab/clutch/grasp/seize/catch/touch/brush doorframe/door-frame/doorjamb/jamb/doorpost/doorway,"
        " hold/hang/cling on/onto/to doorframe/doorjamb/jamb/doorpost",
    ),
    firm(
        Pose.STAND,
        "scramble/struggle/stagger/stumble/totter/clamber/lurch to/onto +his/her/their feet, scramble/struggle/stagger/stumble upright,"
        " pick +himself/herself/themselves up, push/pull/drag/haul +himself/herself/themselves upright,"
        " pull/push/haul/drag/heave/lift +himself/herself/themselves to/onto +his/her/their feet,"
        " push/heave/lever +himself/herself/themselves up from/off floor/ground/deck/mat/sand/grass/boards,"
        " rise/get/come/struggle up to/onto/on hand/knee",
        at="own_rise",
    ),
    firm(Pose.LIE, "do/finish/count push-ups/pushups/press-ups", at="own_press_up"),
    firm(Pose.SHOW, "stick/hold/put/jut out thumb, stick/hold/put thumb out, thumb/hitch ride/lift, hitchhike, hitch-hike", at="own_hitch"),
    firm(Pose.DAB, "roll/push/shove/pull/hitch/turn up sleeve/sleeves, roll/push/shove/pull sleeve/sleeves up/back/down", at="own_sleeve"),
    row(
        Pose.WALK,
        "back +away/off/up, back into/against/out/towards/through, step/move/edge/shuffle/inch/walk +back/backward/backwards,"
        " take step back, take steps back, retreat ., retreat a/one/two/few, shrink +back",
        at="own_heels",
        over=True,
    ),
    firm(Pose.STAGGER, "stagger/reel/totter/stumble/lurch +back/backward/backwards", at="own_heels"),
    firm(Pose.JUMP, "skip ., skip across/along/down/past/through/to/towards/ahead/around/away/up/over/off/on/in/into", at="own_toes"),
    firm(Pose.CUFF, "twist/bend/wrench/force/pin/yank arm/arms/wrist/wrists behind"),
    firm(
        Pose.HANG,
        "pin/tack/tape/stick/nail photo/photograph/picture/note/poster/notice/map/drawing/card/paper/sheet to/on/onto/up"
        " board/wall/corkboard/noticeboard/door/fridge",
    ),
    firm(Pose.STAGGER, "stagger/reel/totter/stumble/lurch against/into wall/door/bars", at="wall"),
    firm(Pose.WASH, "wash/scrub/rinse/soap/lather hands/hand/fingers/palms", at="own_hands"),
    firm(
        Pose.REACH,
        "paint/varnish/whitewash chair/table/bench/wall/walls/door/fence/boat/house/gate/shed/barn/ceiling/room/frame/shelf/cupboard",
        tool="paintbrush",
    ),
    firm(Pose.PAT, "lift/tilt/raise/tip @ chin/face"),
    firm(Pose.CUT, "sharpen/whet/hone/strop knife/blade/razor/axe/sword/scissors/machete/chisel/scythe/cleaver/tool/tools"),
    firm(Pose.SWEEP, "sweep up hair/glass/shards/crumbs/dust/leaves/debris/pieces/mess/sawdust/dirt/ash/rubbish/shavings"),
    firm(Pose.BRANDISH, "chop/split wood/log/logs/firewood/kindling/stump/block", tool="axe", at="chopping"),
    firm(Pose.BRANDISH, "hammer/drive/pound/beat/knock post/posts/stake/stakes", tool="sledgehammer", at="staked"),
    row(Pose.TEND, "shave @", tool="razor", over=True),
    *(
        firm(Pose.PUSH, f"push/wheel/roll/trundle/shove {words}", tool=kind)
        for kind, words in (
            ("cart", "cart/handcart/pushcart"),
            ("trolley", "trolley"),
            ("wheelbarrow", "barrow/wheelbarrow"),
            ("pram", "pram/buggy/stroller"),
        )
    ),
    firm(
        Pose.DRAG,
        f"{_DRAWS} sled/sledge/toboggan/suitcase/trunk, {_DRAWS} sled/sledge/toboggan/suitcase/trunk {_WAYS}",
    ),
    firm(Pose.DRAG, f"{_DRAWS} cart/handcart/pushcart, {_DRAWS} cart/handcart/pushcart {_WAYS}", tool="cart"),
    firm(Pose.WALK, "push/wheel/roll/trundle/drag/pull/steer drip/iv/infusion", tool="drip_stand"),
    firm(Pose.DRAG, f"{_DRAWS} trolley, {_DRAWS} trolley {_WAYS}", tool="trolley"),
    firm(Pose.CLIMB, "step +over puddle/body/log/wire/line/rope/glass/mess/threshold/step/child/legs/him/her/it/ditch", at="own_step"),
    firm(Pose.LOOK_DOWN, "spit ., spit on/into/at/out/in/over", at="own_spit"),
    firm(Pose.DAB, "tuck/push/brush/smooth/sweep/hook hair/strand/lock/curl/wisp behind"),
    firm(Pose.DAB, "hide/hold/keep/put/slip/conceal/hold behind +his/her/their +back"),
    firm(
        Pose.FALL,
        "trip ., trip over/on/and, fall/pitch/topple/sprawl/tumble +forward/forwards, fall flat on face, catch foot",
        at="own_palms",
    ),
    firm(Pose.DAB, "bite/chew/gnaw/nibble nail/nails/fingernails/knuckle/knuckles/thumb", at="own_tongue"),
    firm(Pose.DAB, "put on earring/earrings, fasten/clip/remove/take/screw earring/earrings, rub/massage/press/knead temples"),
    row(
        Pose.STAND,
        "clench/ball/tighten/curl fist/fists, ball hands into, make fist/fists",
        face=Expression.ANGRY,
        at="own_fists",
        over=True,
    ),
    row(
        Pose.STAND,
        "flinch, wince away/back, cringe, recoil ., recoil from, jerk away/back, jerk back/away from, shy away/back, draw back sharply,"
        " snatch +his/her/their hand back/away",
        face=Expression.AFRAID,
        at="own_guard",
        over=True,
    ),
    firm(Pose.WASH, "wash/splash/rinse face, splash water +on/onto/over face", at="own_hands"),
    firm(Pose.PRESS, "make bed, straighten/smooth/tuck sheets/covers/bed/bedspread/quilt/blankets", at="bed"),
    firm(Pose.SLAM, "slam/bang door/doors, slam door shut/closed/behind", at="door"),
    firm(Pose.THINK, "rub/stroke/scratch/finger/cup chin/beard/jaw/stubble", at="own_chin"),
)
"""Rows that say more than those of the other tables."""
